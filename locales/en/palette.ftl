### The palette (one box for doing, going and finding) and the list of keys.
### Keys themselves are not words: they are shown as the keyboard prints them.

## Palette

# Name of the box and of the button that opens it
palette-label = Search and commands
# In the empty box. @ and # are typed before a word
palette-placeholder = Do, go to, find. @ for contacts, # for subjects
# Heading over commands
palette-group-do = Do
# Heading over sections and pages
palette-group-go = Go to
# Heading over documents that were found
palette-group-documents = Documents
# Heading over persons, offices and centres that were found
palette-group-contacts = Contacts
# Heading over chemicals, topics, countries and help pages that were found
palette-group-library = Library
# When nothing fits what was typed
palette-none = Nothing fits these words.
# Read aloud after typing. $count: rows
palette-count = { PLURAL($count) ->
    [one] { NUMBER($count) } row
   *[other] { NUMBER($count) } rows
}
# At the foot, after the keys that move the choice
palette-move = move
# At the foot, after the key that opens
palette-open = open
# At the foot, after the keys that show all results in the Library
palette-all = all results
# At the foot: opens the list of keys
palette-keys = all keys

## Commands in the palette

palette-do-keys = List of keys
palette-do-help = Help on this screen
palette-do-print = Print
palette-do-zoom-in = Larger text
palette-do-zoom-out = Smaller text
palette-do-zoom-reset = Text at 100%
# Takes the last act back
palette-do-undo = Undo
# Locks the private part
palette-do-lock = Lock now
# $name: a language in its own words
palette-do-language = Language: { $name }
palette-do-theme-system = Colours as the system
palette-do-theme-light = Light colours
palette-do-theme-dark = Dark colours

## List of keys

# Heading of the list
keys-title = Keys
# Beside the heading
keys-note = The same on every keyboard: Arabic, Cyrillic, AZERTY
# Heading
keys-group-everywhere = Everywhere
# Heading
keys-group-lists = Lists
# Heading
keys-group-search = Search box
# Heading
keys-group-reading = Reading
# $first, $last: names of the first and the last section
keys-sections = { $first } … { $last }
keys-palette = Search and commands
keys-search = Search the library
keys-history = Back, forward
keys-panes = Next pane, previous pane
keys-undo = Undo
# Key: does again what was taken back
keys-redo = Redo
# Keys: choose several rows of a list
keys-choose = Choose several
# Key
keys-all = Choose all
# Key
keys-star = Star
# Key: opens the form of a contact
keys-edit = Edit, or suggest a correction
# Key: opens the menu of a row
keys-menu = Menu of the row
# Key
keys-trash = Move to the trash
keys-print = Print
keys-lock = Lock
keys-settings = Settings
keys-zoom = Larger, smaller, 100%
keys-help = Help on this screen
keys-keys = This list
keys-close = Close the innermost thing
keys-move = Move
keys-ends = First, last
keys-pages = A page up, down
keys-open = Open
keys-preview = Preview without opening
keys-find-list = Filter this list
keys-to-results = To the results
keys-clear = Clear, then leave
keys-find-text = Find in the document
keys-matches = Next, previous match
keys-page = Page
