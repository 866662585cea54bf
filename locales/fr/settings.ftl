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

## About

settings-about = À propos
settings-version = Version { $version }
settings-licence-hint = Logiciel libre, licence Apache 2.0
