settings-search = Trouver un réglage
settings-none = Aucun réglage pour « { $query } »
settings-all = Afficher tous les réglages
settings-changed = Réglage modifié

## Language and reading

settings-reading = Langue et lecture
settings-language = Langue du programme
settings-language-hint = Effet immédiat ; les documents gardent la leur
settings-theme = Apparence
settings-theme-hint = Couleurs claires ou sombres
settings-zoom = Taille du texte
settings-zoom-hint = Tout grandit avec lui, rien n’est coupé
settings-digits = Chiffres
settings-digits-hint = Références et téléphones restent tels qu’ils sont écrits
settings-months = Noms des mois
settings-motion = Calme
settings-motion-hint = Rien ne bouge ; ménage aussi un ordinateur lent

## Lock and encryption

settings-protection = Verrouillage et chiffrement
settings-unprotected = Rien n’est encore protégé
settings-unprotected-hint = Vos propres contacts et vos notes en ont besoin
settings-protect = Mettre en place
settings-protected = Tout ce qui est privé est chiffré
settings-protected-keyring = Le trousseau de cet ordinateur l’ouvre, ainsi que la phrase secrète
settings-protected-passphrase = Seule la phrase secrète l’ouvre
settings-on = Activé
settings-lock-after = Verrouiller après
settings-lock-never = Jamais
settings-minutes = { PLURAL($count) ->
    [one] { NUMBER($count) } minute
    [many] { NUMBER($count) } de minutes
   *[other] { NUMBER($count) } minutes
}
settings-lock-now = Verrouiller
settings-keyring = Ouvrir avec la session de cet ordinateur
settings-keyring-hint = La clé est gardée par le trousseau de cet ordinateur
settings-passphrase = Phrase secrète
settings-passphrase-hint = Ouvre tout ce qui est privé sur cet ordinateur
settings-passphrase-change = La changer
settings-passphrase-now = Phrase secrète actuelle
settings-key = Clé de secours
settings-key-none = Aucune n’existe. Sans elle, une phrase oubliée est sans remède
settings-key-made = Créée le { $date }. Sans elle, une phrase oubliée est sans remède
settings-key-new = En créer une nouvelle
settings-key-warning = L’ancienne clé n’ouvrira plus rien une fois celle-ci gardée.
settings-dialog-protect = Protéger ce qui est sur cet ordinateur
settings-dialog-protect-action = Protéger
settings-dialog-passphrase = Changer la phrase secrète
settings-dialog-passphrase-action = Changer
settings-dialog-key = Nouvelle clé de secours
settings-dialog-key-action = Garder cette clé

## Backup

settings-backup = Sauvegarde
settings-backup-last = Dernière sauvegarde { $when }, { $size }
settings-backup-hint = Travail privé seulement. Le contenu peut être obtenu de nouveau
settings-backup-now = Sauvegarder
settings-backup-elsewhere = Enregistrer ailleurs…
settings-backup-elsewhere-folder = Dossier de la sauvegarde
settings-backup-done-in = Sauvegardé dans { $file }.
settings-backup-done = Sauvegarde faite
settings-backup-keep = Sauvegardes automatiques conservées
settings-backup-keep-hint = La plus récente de chaque jour, semaine et mois
settings-backup-daily = Jours
settings-backup-weekly = Semaines
settings-backup-monthly = Mois
settings-backup-folder = Dossier des sauvegardes

## About

settings-about = À propos
settings-version = Version { $version }
settings-licence-hint = Logiciel libre, licence Apache 2.0
settings-system = Système
settings-licences = Licences des composants
settings-parts = { PLURAL($count) ->
    [one] { NUMBER($count) } composant d’autres auteurs
    [many] { NUMBER($count) } de composants d’autres auteurs
   *[other] { NUMBER($count) } composants d’autres auteurs
}
