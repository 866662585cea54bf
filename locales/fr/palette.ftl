## Palette

palette-label = Recherche et commandes
palette-placeholder = Faire, aller, trouver. @ contacts, # sujets
palette-group-do = Faire
palette-group-go = Aller à
palette-group-documents = Documents
palette-group-contacts = Contacts
palette-group-library = Bibliothèque
palette-none = Rien ne correspond à ces mots.
palette-count = { PLURAL($count) ->
    [one] { NUMBER($count) } ligne
    [many] { NUMBER($count) } de lignes
   *[other] { NUMBER($count) } lignes
}
palette-move = se déplacer
palette-open = ouvrir
palette-all = tous les résultats
palette-keys = toutes les touches

## Commands in the palette

palette-do-keys = Liste des touches
palette-do-help = Aide sur cet écran
palette-do-print = Imprimer
palette-do-zoom-in = Agrandir le texte
palette-do-zoom-out = Réduire le texte
palette-do-zoom-reset = Texte à 100 %
palette-do-undo = Annuler la dernière action
palette-do-lock = Verrouiller maintenant
palette-do-language = Langue : { $name }
palette-do-theme-system = Couleurs comme le système
palette-do-theme-light = Couleurs claires
palette-do-theme-dark = Couleurs sombres

## List of keys

keys-title = Touches
keys-note = Les mêmes sur tout clavier : arabe, cyrillique, AZERTY
keys-group-everywhere = Partout
keys-group-lists = Listes
keys-group-search = Champ de recherche
keys-group-reading = Lecture
keys-sections = { $first } … { $last }
keys-palette = Recherche et commandes
keys-search = Chercher dans la bibliothèque
keys-history = Précédent, suivant
keys-panes = Volet suivant, précédent
keys-undo = Annuler l’action
keys-redo = Rétablir
keys-choose = En choisir plusieurs
keys-all = Tout choisir
keys-star = Marquer d’une étoile
keys-edit = Modifier, ou proposer une correction
keys-menu = Menu de la ligne
keys-trash = Mettre à la corbeille
keys-print = Imprimer
keys-lock = Verrouiller
keys-settings = Réglages
keys-zoom = Agrandir, réduire, 100 %
keys-help = Aide sur cet écran
keys-keys = Cette liste
keys-close = Fermer ce qui est devant
keys-move = Se déplacer
keys-ends = Premier, dernier
keys-pages = Une page plus haut, plus bas
keys-open = Ouvrir
keys-preview = Aperçu sans ouvrir
keys-find-list = Filtrer cette liste
keys-to-results = Vers les résultats
keys-clear = Effacer, puis quitter
keys-find-text = Chercher dans le document
keys-matches = Occurrence suivante, précédente
keys-page = Page
