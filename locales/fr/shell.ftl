## Names

shell-product-name = Centre d’échange
shell-convention-name = Convention de Stockholm
shell-window-title = { $item } — Centre d’échange

## Navigation

shell-nav-label = Navigation principale
nav-today = Aujourd’hui
nav-library = Bibliothèque
nav-contacts = Contacts
nav-calendar = Calendrier
nav-nodes = Nœuds
nav-settings = Réglages
nav-help = Aide
shell-menu-open = Ouvrir le menu
shell-skip = Aller à la liste

## Search box, language, theme

shell-search-label = Recherche
shell-search-placeholder = Rechercher documents, substances, centres
shell-search-clear = Effacer la recherche
shell-language-label = Langue
shell-theme-label = Clair ou sombre
shell-theme-system = Comme le système
shell-theme-light = Clair
shell-theme-dark = Sombre

## Sync card

sync-not-enrolled-title = Pas encore inscrit
sync-offline-title = Hors ligne
sync-works = Tout fonctionne ici.
sync-nothing-waits = Rien n’est en attente d’envoi.
sync-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } à envoyer · { $size }
    [many] { NUMBER($count) } à envoyer · { $size }
   *[other] { NUMBER($count) } à envoyer · { $size }
}
sync-last = Dernière synchro : { $when }

## Private part

private-locked = Partie privée verrouillée
private-unlock = Déverrouiller
private-set-up = Mettre en place la protection

## Help

help-contents = Sommaire
help-none = Le manuel n’est pas sur cet ordinateur.

shell-usage = Utilisation : chm-desktop, sans argument ; CHM_DATA indique le dossier du poste, CHM_LANG la langue.
shell-unknown-argument = Argument inconnu : { $argument }
