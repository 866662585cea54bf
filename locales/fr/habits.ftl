### What a person keeps: stars, lists, searches, notes, citations; and settings of these.

## Stars and lists

# Button: stars a record
habits-starred = Favori
# Button: puts a record on the list of what is to be read
habits-reading-list = À lire
# Short word after the act, with Undo beside it
habits-starred-added = Ajouté aux favoris
# Short word after the act, with Undo beside it
habits-starred-removed = Retiré des favoris
# Short word after the act, with Undo beside it
habits-reading-list-added = Ajouté à la liste « À lire »
# Short word after the act, with Undo beside it
habits-reading-list-removed = Retiré de la liste « À lire »
# On a starred result, read aloud
habits-starred-mark = Favori
# Heading of a list
habits-list-recent = Lus récemment
# When the list is empty
habits-list-recent-none = Ce que vous ouvrez se retrouvera ici.
# Heading of a list
habits-list-reading-list = À lire
# When the list is empty
habits-list-reading-list-none = Ajoutez des documents à lire plus tard.
# Heading of a list
habits-list-starred = Favoris
# When the list is empty
habits-list-starred-none = Vos fiches favorites se retrouveront ici.
# Name of a button, read aloud. $name: title of a record, or name of a search
habits-remove = Retirer « { $name } »
# Button, without a name
habits-remove-short = Retirer
# Button: shows the whole list. $count: lines in all
habits-all = { PLURAL($count) ->
    [one] Tout afficher
    [many] Afficher les { NUMBER($count) }
   *[other] Afficher les { NUMBER($count) }
}
# Where the lists would stand, while the private part is locked
habits-locked = Recherches enregistrées, favoris et lectures sont privées : elles reviennent quand la partie privée est déverrouillée.
# Heading of a list
habits-newest = Du nouveau pour vous
# When no chemical is starred and no country chosen; a link to the settings follows
habits-newest-choose = Mettez une substance en favori ou choisissez votre pays pour voir ici leurs derniers documents :
# When there is no document on them
habits-newest-none = Aucun document sur vos substances et votre pays n’est sur cet ordinateur.

## Saved searches

# Heading of a list
habits-searches = Recherches enregistrées
# When the list is empty
habits-searches-none = Enregistrez une recherche pour voir ici ses nouveautés.
# Beside a saved search. $count: records that are new in it
habits-search-new = { PLURAL($count) ->
    [one] { NUMBER($count) } nouveau
    [many] { NUMBER($count) } nouveaux
   *[other] { NUMBER($count) } nouveaux
}
# Button and heading of a dialog
habits-search-save = Enregistrer la recherche
# Label of a field
habits-search-name = Nom
# Under the label
habits-search-hint = Mots, filtres et ordre sont gardés ; la Bibliothèque montre les nouveautés.
# Problem beside the field
habits-search-name-missing = Un nom est nécessaire
# Short word after the act, with Undo beside it
habits-search-saved = Recherche enregistrée
# Short word after the act, with Undo beside it
habits-search-renamed = Recherche renommée
# Short word after the act, with Undo beside it
habits-search-forgotten = Recherche retirée
# Name of a button, read aloud. $name: name of the search
habits-search-rename = Renommer « { $name } »
# Button and heading of a dialog
habits-search-rename-short = Renommer
# Button
habits-cancel = Annuler
# Button: keeps what was typed
habits-keep = Enregistrer

## Private notes

# Heading, with a lock
habits-notes = Notes privées
# When nothing is protected yet
habits-notes-unprotected = Les notes sont chiffrées : il faut d’abord la protection.
# While the private part is locked
habits-notes-locked = Les notes s’affichent quand la partie privée est déverrouillée.
# Button
habits-note-add = Ajouter une note
# Name of a field, read aloud
habits-note-label = Note privée
# Under a note, beside a lock
habits-note-private = Privée
# Under a note that is being typed
habits-note-waiting = Enregistrée dès que vous faites une pause
# Under a note. $when: date and time
habits-note-kept = Privée · enregistrée { $when }
# Under a note that could not be kept
habits-note-failed = Non enregistrée : le texte reste ici, un nouvel essai suivra.
# Button and heading of a dialog
habits-note-history = États antérieurs
# When there is none
habits-note-history-none = Cette note n’a pas d’état antérieur.
# Over an earlier state. $when: date and time
habits-note-until = Jusqu’au { $when }
# Button
habits-note-restore = Rétablir
# Short word
habits-note-restored = Note rétablie ; l’autre texte reste parmi les états antérieurs
# Button
habits-note-delete = Supprimer la note
# Short word after the act, with Undo beside it
habits-note-deleted = Note supprimée
# A kind of record
kind-note = Note privée
# A kind of records, as on a tab
kinds-note = Notes privées

## Citing

# Button
cite-dialog-open = Citer
# Heading of a dialog
cite-dialog-title = Citer ce document
# Name of a choice, read aloud
cite-dialog-style = Style
# A style: a sentence
cite-style-plain = Texte
# A style: the United Nations document symbol
cite-style-symbol = Cote ONU
# A style: name of a format
cite-style-bibtex = BibTeX
# A style: name of a format
cite-style-ris = RIS
# Label of a choice
cite-dialog-language = Langue
# Label of a field
cite-dialog-page = Page
# Button
cite-dialog-save = Enregistrer dans un fichier
# Short word
cite-dialog-saved = Citation enregistrée

## Keys and commands

keys-keep = Favori, à lire
keys-cite = Citer le document
keys-save-search = Enregistrer la recherche
# A command
palette-do-starred = Ajouter aux favoris ou en retirer
# A command
palette-do-reading-list = Ajouter à la liste « À lire » ou en retirer
# A command
palette-do-cite = Citer ce document
# A command
palette-do-save-search = Enregistrer cette recherche

## Further settings

# Heading
settings-keyboard = Clavier
# Setting
settings-keys = Touches de chaque écran
# Under the setting
settings-keys-hint = Au même endroit sur tous les claviers : arabe, cyrillique, AZERTY
# Button
settings-keys-show = Afficher les touches
# Under the setting
settings-keep-recent-hint = Pour « Poursuivre la lecture » et « Lus récemment » ; la désactivation vide la liste
# Heading
settings-my-entry = Ma fiche
# Under the setting
settings-country-hint = Les nœuds et centres proches viennent d’abord
# Choice: no country
settings-country-none = Non choisi
# Choice. $count: months
settings-months-count = { PLURAL($count) ->
    [one] { NUMBER($count) } mois
    [many] { NUMBER($count) } de mois
   *[other] { NUMBER($count) } mois
}
# Under the setting
settings-support-hint = Versions, tailles et journal, sans noms, contacts, notes ni recherches. Vous voyez tout avant l’enregistrement
# Button: shows what the file for the help desk would hold
settings-support-show = Voir et enregistrer
# In the dialog
settings-support-note = C’est tout ce que contient le fichier. Il n’est envoyé nulle part : vous le remettez vous-même à l’assistance.
# Button
settings-support-save = Enregistrer dans un fichier
# Short word. $size: with its unit
settings-support-saved = Enregistré, { $size }
