first-run-steps = Étapes
first-run-calm = Aucune connexion n’est nécessaire. Vous pouvez arrêter ici et reprendre plus tard.
first-run-back = Retour
first-run-next = Continuer
first-run-later = Plus tard
first-run-end = Ouvrir le poste

## Language

first-run-language = Langue
first-run-language-title = Choisissez une langue
first-run-language-lead = Elle se change à tout moment, en haut de chaque écran.

## Content

first-run-content = Contenu
first-run-content-note = Sur cet ordinateur
first-run-content-title = Ce qui est déjà là
first-run-content-lead = Tout peut être cherché et lu sans connexion.
first-run-starter = Contenu de départ
first-run-starter-records = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche
    [many] { NUMBER($count) } de fiches
   *[other] { NUMBER($count) } fiches
}
first-run-packs-later = D’autres contenus pourront être ajoutés plus tard à partir de fichiers ; rien n’est à décider maintenant.

## Enrolment

first-run-enrolment = Inscription
first-run-enrolment-note = Plus tard
first-run-enrolment-title = L’inscription peut attendre
first-run-enrolment-lead = L’inscription rattache cet ordinateur à un bureau, pour échanger lettres et modifications.
first-run-enrolment-works = Recherche, lecture et contacts personnels fonctionnent sans elle.
first-run-enrolment-later = Rien de ce qui est fait d’ici là n’est perdu.

## Protection

first-run-protection = Protection
first-run-protection-note = Phrase secrète de l’ordinateur
first-run-protection-title = Protéger ce qui est sur cet ordinateur
first-run-protection-lead = Contacts, notes et travail privé sont chiffrés. Seule votre phrase secrète les ouvre. Le Secrétariat ne le peut pas.
first-run-protection-done = La protection est en place. La phrase secrète et la clé de secours se changent dans les réglages.
first-run-backup = { PLURAL($count) ->
    [one] Une sauvegarde d’une installation antérieure a été trouvée.
    [many] { NUMBER($count) } de sauvegardes d’une installation antérieure ont été trouvées.
   *[other] { NUMBER($count) } sauvegardes d’une installation antérieure ont été trouvées.
}
first-run-protection-skip = Sans protection pour l’instant

## Ready

first-run-ready = Prêt
first-run-ready-title = Le poste est prêt
first-run-ready-lead = Trois choses à essayer d’abord.
first-run-try-search = Chercher dans l’une des six langues
first-run-try-search-hint = Un mot dans une langue trouve les documents des autres.
first-run-try-help = Lire le manuel
first-run-try-help-hint = F1 ouvre la page sur ce que vous faites.
first-run-try-settings = Régler la taille du texte et les couleurs
first-run-try-settings-hint = Chaque réglage agit aussitôt et peut être annulé.
