## Rail

contacts-rail = Listes de contacts
contacts-add = Ajouter un contact
contacts-place-all = Tous les contacts
contacts-place-starred = Favoris
contacts-place-out-of-date = À vérifier
contacts-place-change-waiting = Modification en attente
contacts-place-own = Les miens
contacts-place-trash = Corbeille
contacts-by-role = Par fonction
contacts-family-focal-points = Points focaux nationaux
contacts-family-official-contact-points = Points de contact officiels
contacts-family-national-authorities = Autorités nationales
contacts-family-regional-centres = Centres régionaux
contacts-family-un-bodies = Organismes des Nations Unies
contacts-family-non-governmental = Non gouvernementales
contacts-family-industry = Associations industrielles
contacts-family-donors = Donateurs
contacts-family-researchers = Chercheurs
contacts-family-experts = Experts et membres
contacts-family-ministries-and-missions = Ministères et missions
contacts-family-secretariat = Secrétariat
contacts-family-customs = Douanes
contacts-family-others = Autres
contacts-groups = Mes groupes
contacts-groups-none = Créez un groupe pour retrouver les mêmes personnes.
contacts-coverage = Couverture par pays
contacts-files = Fichiers vCard
contacts-splitter-rail = Largeur du volet des listes
contacts-splitter-card = Largeur du volet de la fiche

## List

contacts-filter = Filtrer cette liste
contacts-narrow = Affiner
contacts-by-regions = Par région
contacts-by-countries = Par pays
contacts-by-conventions = Par convention
contacts-by-languages = Par langue
contacts-by-expertise = Par sujet
contacts-by-tags = Par étiquette
contacts-any-regions = Toutes les régions
contacts-any-countries = Tous les pays
contacts-any-conventions = Toutes les conventions
contacts-any-languages = Toutes les langues
contacts-any-expertise = Tous les sujets
contacts-any-tags = Toutes les étiquettes
contacts-sort = Ordre de la liste
contacts-sort-name = Par nom
contacts-sort-country = Par pays
contacts-sort-confirmed = Les plus anciens d’abord
contacts-chosen = { PLURAL($count) ->
    [one] { NUMBER($count) } contact
    [many] { NUMBER($count) } de contacts
   *[other] { NUMBER($count) } contacts
}
contacts-row-loading = Lecture de la ligne
contacts-role-of = { $role }, { $country }
contacts-title-sc-nfp = Point focal national
contacts-nameless = Sans nom
contacts-starred = Favori
contacts-menu = Actions
contacts-none = Aucun contact sur cet ordinateur pour l’instant
contacts-none-text = Ajoutez-en un, ou importez un fichier vCard ou CSV.
contacts-none-here = Aucun contact ici
contacts-none-hint = Moins de filtres ou d’autres mots peuvent aider.
contacts-none-group = Ajoutez des contacts pour écrire à tous en même temps.
contacts-widen = Retirer les filtres
contacts-back = Retour à la liste
contacts-gate-title = Les contacts sont privés
contacts-gate-none = Les coordonnées des personnes sont conservées chiffrées. Mettez d’abord la protection en place : une minute suffit, sans connexion.
contacts-gate-locked = Déverrouillez la partie privée pour les voir. Tout y est conservé.

## Freshness

contacts-fresh-checked = Vérifié en { $month }
contacts-fresh-out-of-date = À vérifier : dernier contrôle en { $month }
contacts-fresh-unknown = Jamais vérifié
contacts-fresh-change-waiting = Modification en attente de confirmation
contacts-short-unknown = Non vérifié
contacts-short-change-waiting = En attente
contacts-confirm = Noter comme vérifié aujourd’hui
contacts-confirmed = Confirmé en { $month }
contacts-in-trash = Dans la corbeille
contacts-in-trash-until = Dans la corbeille, conservé jusqu’au { $day }

## Card

contacts-card = Contact choisi
contacts-star = Favori
contacts-edit = Modifier
contacts-save-vcard = Enregistrer en vCard
contacts-export = Enregistrer dans un fichier
contacts-trash = Mettre à la corbeille
contacts-restore = Remettre
contacts-delete = Supprimer définitivement
contacts-copy = Copier
contacts-copy-value = Copier { $value }
contacts-copied = Copié : { $value }
contacts-reach-email = Courriel
contacts-reach-email-office = Courriel du bureau
contacts-reach-telephone = Téléphone
contacts-reach-telephone-office = Téléphone du bureau
contacts-reach-website = Page web
contacts-reach-website-office = Page web du bureau
contacts-reach-post = Courrier postal
contacts-reach-post-office = Adresse postale du bureau
contacts-no-reach = Aucun moyen de joindre ce contact n’est connu.
contacts-shared-by = { PLURAL($count) ->
    [one] Aussi pour { NUMBER($count) } contact
    [many] Aussi pour { NUMBER($count) } de contacts
   *[other] Aussi pour { NUMBER($count) } contacts
}
contacts-reachable-by = Joignable surtout par
contacts-letters-in = Langue des lettres à ce contact : { $language }
contacts-hours = { PLURAL($count) ->
    [one] { NUMBER($count) } heure
    [many] { NUMBER($count) } d’heures
   *[other] { NUMBER($count) } heures
}
contacts-hours-minutes = { $hours } h { $minutes }
contacts-time-same = { $time } à { $city }, même heure que chez vous
contacts-time-ahead = { $time } à { $city }, { $difference } de plus que chez vous
contacts-time-behind = { $time } à { $city }, { $difference } de moins que chez vous
contacts-many-zones = { PLURAL($count) ->
    [one] Le pays a { NUMBER($count) } fuseau horaire.
    [many] Le pays a { NUMBER($count) } de fuseaux horaires.
   *[other] Le pays a { NUMBER($count) } fuseaux horaires.
}
contacts-mandates = Fonctions
contacts-mandate-future = À venir
contacts-mandate-ended = Terminée
contacts-from-until = Du { $from } au { $until }
contacts-from = Depuis le { $from }
contacts-until = Jusqu’au { $until }
contacts-can-help = Peut aider pour
contacts-in-groups = Dans les groupes
contacts-note = Note privée
contacts-note-hint = Pour votre usage ; ne quitte jamais cet ordinateur
contacts-note-private = Privé
contacts-note-waiting = Enregistrée dès que vous faites une pause
contacts-note-kept = Enregistrée
contacts-note-failed = Non enregistrée : le disque ne l’a pas acceptée. Le texte reste ici.
contacts-tags = Étiquettes privées
contacts-tag-add = Ajouter une étiquette
contacts-tag-remove = Retirer { $name }
contacts-doubles = Sans doute la même personne
contacts-suggest = Proposer une correction
contacts-suggestion-waiting = Proposé, en attente de réponse
contacts-suggestion-accepted = Proposition retenue
contacts-suggestion-refused = Proposition non retenue
contacts-suggestion-answer = Réponse :
contacts-suggestion-changed = La fiche a changé depuis.
contacts-suggestion-withdraw = La retirer
contacts-origin-shared = Du répertoire partagé
contacts-origin-own = Créé sur cet ordinateur
contacts-origin-imported = Importé sur cet ordinateur
contacts-origin-file = Importé de { $file }

## History

contacts-history = Historique de la fiche
contacts-history-none = Rien n’a changé sur cet ordinateur.
contacts-history-created = { $by ->
    [file] Importée d’un fichier
    [directory] Venue du répertoire partagé
   *[other] Créée
}
contacts-history-changed = { $by ->
    [file] Modifiée par un fichier
    [directory] Modifiée dans le répertoire partagé
   *[other] Modifiée
}
contacts-history-trashed = { $by ->
    [file] Mise à la corbeille
    [directory] Mise à la corbeille
   *[other] Mise à la corbeille
}
contacts-history-restored = { $by ->
    [file] Remise
    [directory] Remise
   *[other] Remise
}
contacts-history-deleted = { $by ->
    [file] Supprimée
    [directory] Supprimée dans le répertoire partagé
   *[other] Supprimée
}
contacts-history-back = Revenir à l’état précédent
contacts-before = Avant :
contacts-after = Après :
contacts-emptied = vidé

## Fields

contacts-field-name = Nom
contacts-field-family-name = Nom de famille
contacts-field-given-name = Prénom
contacts-field-prefix = Civilité
contacts-field-email = Courriel
contacts-field-telephone = Téléphone
contacts-field-website = Page web
contacts-field-address = Adresse postale
contacts-field-languages = Langues de correspondance
contacts-field-expertise = Peut aider pour
contacts-field-time-zone = Fuseau horaire
contacts-field-preferred = Joignable surtout par
contacts-field-role = Fonction officielle
contacts-field-convention = Convention
contacts-field-country = Pays
contacts-field-office = Organisme
contacts-field-position = Poste
contacts-field-from = Depuis le
contacts-field-until = Jusqu’au
contacts-field-confirmed = Dernière vérification
contacts-field-note = Note
contacts-field-tags = Étiquettes
contacts-field-starred = Favori

## Form

contacts-form-create = Ajouter un contact
contacts-form-edit = Modifier le contact
contacts-form-suggest = Proposer une correction
contacts-form-suggest-hint = La fiche reste telle quelle jusqu’à l’accord de ceux qui la tiennent. La proposition attend sur cet ordinateur la prochaine synchronisation.
contacts-form-left = Fermé sans garder la saisie
contacts-form-resumed = Cette saisie date d’avant et n’est pas encore enregistrée.
contacts-form-numbered = { $label } { NUMBER($number) }
contacts-form-line-add = Ajouter : { $label }
contacts-form-mandate = Fonction { NUMBER($number) }
contacts-form-mandate-add = Ajouter une fonction
contacts-form-mandate-remove = Retirer cette fonction
contacts-form-day-hint = Année-mois-jour, p. ex. 2026-03-31
contacts-form-zone-hint = P. ex. Africa/Dakar ; vide pour celui du pays
contacts-form-expertise-add = Ajouter un sujet
contacts-form-reason = Raison de cette modification
contacts-form-keep = Enregistrer
contacts-form-send = Proposer
contacts-cancel = Annuler
contacts-form-problems = { PLURAL($count) ->
    [one] { NUMBER($count) } problème dans le formulaire
    [many] { NUMBER($count) } de problèmes dans le formulaire
   *[other] { NUMBER($count) } problèmes dans le formulaire
}
contacts-problem-missing = { $field } : rien n’est écrit
contacts-problem-too-long = { $field } : trop long
contacts-problem-too-many = { $field } : trop de valeurs
contacts-problem-not-an-email = { $field } : ce n’est pas une adresse de courriel
contacts-problem-unknown = { $field } : inconnu ici
contacts-problem-not-a-day = { $field } : ce n’est pas un jour du calendrier
contacts-problem-before-from = { $field } : avant le premier jour
contacts-problem-unreadable = { $field } : illisible
contacts-problem-too-large = { $field } : trop volumineux
contacts-problem-cut-off = { $field } : tronqué
contacts-problem-not-a-card = { $field } : ce n’est pas une vCard
contacts-problem-other = { $field } : ne peut pas être repris

## Groups

contacts-group-new = Nouveau groupe
contacts-group-edit = Modifier le groupe
contacts-group-delete = Supprimer le groupe
contacts-group-add = Ajouter à un groupe
contacts-group-leave = Retirer de { $name }
contacts-group-name = Nom du groupe
contacts-group-members = Membres
contacts-group-by-hand = { PLURAL($count) ->
    [one] Ajoutés à la main (maintenant : { NUMBER($count) } contact)
    [many] Ajoutés à la main (maintenant : { NUMBER($count) } de contacts)
   *[other] Ajoutés à la main (maintenant : { NUMBER($count) } contacts)
}
contacts-group-hand = Ajoutés à la main
contacts-group-like-list = Toutes les personnes que trouvent les filtres de cette liste
contacts-group-rule-hint = Les nouveaux contacts qui conviennent s’y ajoutent d’eux-mêmes.
contacts-group-rule-none = Choisissez d’abord des filtres dans la liste pour en faire la règle d’un groupe.
contacts-group-by-rule = Trouvé par la règle du groupe

## Short messages

contacts-done-created = Contact ajouté
contacts-done-changed = Contact modifié
contacts-done-suggested = Proposition enregistrée ; elle partira à la prochaine synchronisation
contacts-done-withdrawn = Proposition retirée
contacts-done-confirmed = Noté comme vérifié aujourd’hui
contacts-done-starred = { PLURAL($count) ->
    [one] Mis en favoris : { NUMBER($count) } contact
    [many] Mis en favoris : { NUMBER($count) } de contacts
   *[other] Mis en favoris : { NUMBER($count) } contacts
}
contacts-done-unstarred = { PLURAL($count) ->
    [one] Retirés des favoris : { NUMBER($count) } contact
    [many] Retirés des favoris : { NUMBER($count) } de contacts
   *[other] Retirés des favoris : { NUMBER($count) } contacts
}
contacts-done-tagged = Étiquettes modifiées
contacts-done-trashed = { PLURAL($count) ->
    [one] Mis à la corbeille : { NUMBER($count) } contact
    [many] Mis à la corbeille : { NUMBER($count) } de contacts
   *[other] Mis à la corbeille : { NUMBER($count) } contacts
}
contacts-done-restored = { PLURAL($count) ->
    [one] Remis : { NUMBER($count) } contact
    [many] Remis : { NUMBER($count) } de contacts
   *[other] Remis : { NUMBER($count) } contacts
}
contacts-done-deleted = { PLURAL($count) ->
    [one] Supprimés définitivement : { NUMBER($count) } contact
    [many] Supprimés définitivement : { NUMBER($count) } de contacts
   *[other] Supprimés définitivement : { NUMBER($count) } contacts
}
contacts-done-group-made = Groupe créé
contacts-done-group-changed = Groupe modifié
contacts-done-group-deleted = Groupe supprimé ; ses contacts restent
contacts-done-group-joined = Ajouté au groupe
contacts-done-group-left = Retiré du groupe
contacts-done-undone = C’est annulé
contacts-done-exported = { PLURAL($count) ->
    [one] Écrit dans le fichier : { NUMBER($count) } contact
    [many] Écrit dans le fichier : { NUMBER($count) } de contacts
   *[other] Écrit dans le fichier : { NUMBER($count) } contacts
}

## Deleting for good

contacts-delete-title = { PLURAL($count) ->
    [one] Supprimer définitivement { NUMBER($count) } contact ?
    [many] Supprimer définitivement { NUMBER($count) } de contacts ?
   *[other] Supprimer définitivement { NUMBER($count) } contacts ?
}
contacts-delete-text = Cette action est irréversible. Les notes et étiquettes disparaissent aussi ; le répertoire partagé n’est pas touché.
contacts-delete-keep = Garder dans la corbeille

## Files

contacts-import-title = Importer des contacts d’un fichier
contacts-import-hint = vCard ou CSV. Vous voyez d’abord ce que contient le fichier ; rien ne change avant.
contacts-import-file = Fichier
contacts-import-look = Examiner le fichier
contacts-import-other = Autre fichier
contacts-import-reading = Lecture du fichier
contacts-import-taking = Importation des contacts
contacts-import-stop = Arrêter
contacts-import-take = { PLURAL($count) ->
    [one] Importer { NUMBER($count) } contact
    [many] Importer { NUMBER($count) } de contacts
   *[other] Importer { NUMBER($count) } contacts
}
contacts-import-finished = Le fichier est importé.
contacts-import-cancelled = Arrêté. Ce qui précède est conservé.
contacts-import-added = { PLURAL($count) ->
    [one] Ajoutés : { NUMBER($count) } contact
    [many] Ajoutés : { NUMBER($count) } de contacts
   *[other] Ajoutés : { NUMBER($count) } contacts
}
contacts-import-changed = { PLURAL($count) ->
    [one] Modifiés : { NUMBER($count) } contact
    [many] Modifiés : { NUMBER($count) } de contacts
   *[other] Modifiés : { NUMBER($count) } contacts
}
contacts-import-unchanged = { PLURAL($count) ->
    [one] Déjà présents : { NUMBER($count) } contact
    [many] Déjà présents : { NUMBER($count) } de contacts
   *[other] Déjà présents : { NUMBER($count) } contacts
}
contacts-import-skip = Laisser de côté les contacts déjà présents
contacts-import-rows = Les premiers contacts du fichier
contacts-format-vcard = vCard
contacts-format-csv = Tableau (CSV)
contacts-encoding = Codage du fichier
contacts-encoding-guessed = Codage deviné ; à changer si les noms sont illisibles
contacts-count-new = Nouveaux
contacts-count-changed = Modifiés
contacts-count-unchanged = Identiques
contacts-count-doubles = Déjà présents
contacts-count-bad = Non importables
contacts-outcome-new = Nouveau
contacts-outcome-changed = Modifié
contacts-outcome-unchanged = Identique
contacts-outcome-double = Déjà présent
contacts-column-line = Ligne
contacts-column-name = Nom
contacts-column-role = Fonction
contacts-column-office = Organisme
contacts-column-country = Pays
contacts-column-email = Courriel
contacts-column-outcome = Devient
contacts-columns = Contenu des colonnes
contacts-column-number = Colonne { NUMBER($number) }
contacts-column-holds = La colonne { $heading } contient
contacts-column-left-out = Laissée de côté
contacts-faults = { PLURAL($count) ->
    [one] { NUMBER($count) } problème dans le fichier
    [many] { NUMBER($count) } de problèmes dans le fichier
   *[other] { NUMBER($count) } problèmes dans le fichier
}
contacts-fault-line = Ligne { NUMBER($line) }
contacts-fault-entry = Fiche
contacts-fault-left-out = La fiche est laissée de côté.
contacts-fault-value = Seule cette valeur est laissée de côté.
contacts-export-title = Enregistrer des contacts dans un fichier
contacts-export-list = Enregistrer cette liste dans un fichier
contacts-export-format = Format
contacts-export-file = Écrire dans
contacts-export-notes = Avec les notes et étiquettes privées
contacts-export-hint = Le fichier n’est pas chiffré. Gardez-le là où seules les personnes autorisées le voient.
contacts-export-write = Écrire le fichier

## Coverage by country

contacts-country = Pays choisi
contacts-state-checked = { PLURAL($months) ->
    [one] Vérifié depuis moins de { NUMBER($months) } mois
    [many] Vérifié depuis moins de { NUMBER($months) } de mois
   *[other] Vérifié depuis moins de { NUMBER($months) } mois
}
contacts-state-out-of-date = Vérifié il y a plus longtemps
contacts-state-change-waiting = Modification en attente de confirmation
contacts-state-none = Aucun contact sur cet ordinateur
contacts-tile = { $country } : { $state }
contacts-column-state = État
contacts-column-all = Toutes fonctions
contacts-column-region = Groupe régional
contacts-see-all = { PLURAL($count) ->
    [one] Voir { NUMBER($count) } contact
    [many] Voir { NUMBER($count) } de contacts
   *[other] Voir { NUMBER($count) } contacts
}
contacts-of = { NUMBER($done) } sur { NUMBER($all) }

## Problems of files

contacts-problem-shifted = Les valeurs de cette ligne sont décalées par rapport aux colonnes.
