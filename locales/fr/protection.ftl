## The locked desk

lock-title = Verrouillé
lock-explanation = Tout est enregistré. La phrase secrète l’ouvre.
lock-library = Utiliser seulement la bibliothèque
lock-restore = Endommagé : restaurer une sauvegarde
lock-soon = { PLURAL($seconds) ->
    [one] Verrouillage dans { NUMBER($seconds) } seconde. Une touche suffit pour l’éviter.
    [many] Verrouillage dans { NUMBER($seconds) } de secondes. Une touche suffit pour l’éviter.
   *[other] Verrouillage dans { NUMBER($seconds) } secondes. Une touche suffit pour l’éviter.
}
lock-keyring-unavailable = Le trousseau de cet ordinateur ne répond pas.
lock-keyring-locked = Le trousseau de cet ordinateur est verrouillé.
lock-keyring-removed = Le trousseau de cet ordinateur n’a plus la clé de ce poste.
lock-keyring-changed = Le trousseau de cet ordinateur contient une autre clé.

## Opening it

unlock-title = Déverrouiller la partie privée
unlock-explanation = La bibliothèque s’utilise aussi sans elle.
unlock-passphrase = Phrase secrète
unlock-show = Afficher la phrase secrète
unlock-action = Déverrouiller
unlock-empty = Saisissez la phrase secrète
unlock-tries = { PLURAL($count) ->
    [one] Encore { NUMBER($count) } essai avant une pause.
    [many] Encore { NUMBER($count) } d’essais avant une pause.
   *[other] Encore { NUMBER($count) } essais avant une pause.
}
unlock-by-key = Utiliser la clé de secours
unlock-by-passphrase = Utiliser la phrase secrète
unlock-key = Clé de secours
unlock-key-hint = Comme imprimée ; tirets et minuscules sont indifférents
unlock-key-empty = Saisissez la clé de secours
unlock-renew = C’est ouvert. Choisissez une nouvelle phrase secrète ; rien n’est perdu.
unlock-renew-action = Garder cette phrase secrète

## Protecting it

protect-passphrase = Phrase secrète pour cet ordinateur
protect-passphrase-hint = Quatre mots se retiennent mieux qu’un seul avec des signes.
protect-again = La même encore une fois
protect-empty = Choisissez une phrase secrète
protect-too-short = C’est trop court. Quatre mots se retiennent bien.
protect-differs = Les deux ne sont pas identiques
protect-strength-too-short = Trop courte
protect-strength-weak = Faible
protect-strength-fair = Moyenne
protect-strength-strong = Forte
protect-strength-very-strong = Très forte
protect-key-title = En cas d’oubli, cette clé de secours est le seul autre accès
protect-key-kept = Je l’ai gardée ailleurs
protect-key-missing = Imprimez ou notez d’abord la clé de secours
protect-key-paper = Gardez cette feuille loin de l’ordinateur, là où vous seul pouvez la trouver.
protect-keyring = Ouvrir avec la session de cet ordinateur
