### What a person keeps: stars, lists, searches, notes, citations; and settings of these.

## Stars and lists

# Button: stars a record
habits-starred = Star
# Button: puts a record on the list of what is to be read
habits-reading-list = Reading list
# Short word after the act, with Undo beside it
habits-starred-added = Starred
# Short word after the act, with Undo beside it
habits-starred-removed = Star removed
# Short word after the act, with Undo beside it
habits-reading-list-added = On the reading list
# Short word after the act, with Undo beside it
habits-reading-list-removed = Taken off the reading list
# On a starred result, read aloud
habits-starred-mark = Starred
# Heading of a list
habits-list-recent = Recently read
# When the list is empty
habits-list-recent-none = What you open will stand here.
# Heading of a list
habits-list-reading-list = Reading list
# When the list is empty
habits-list-reading-list-none = Put documents here to read them later.
# Heading of a list
habits-list-starred = Starred
# When the list is empty
habits-list-starred-none = Starred records will stand here.
# Name of a button, read aloud. $name: title of a record, or name of a search
habits-remove = Remove “{ $name }”
# Button, without a name
habits-remove-short = Remove
# Button: shows the whole list. $count: lines in all
habits-all = { PLURAL($count) ->
    [one] Show all
   *[other] Show all { NUMBER($count) }
}
# Where the lists would stand, while the private part is locked
habits-locked = Saved searches, stars and what was read are private: they come back when the private part is unlocked.
# Heading of a list
habits-newest = Newest for you
# When no chemical is starred and no country chosen; a link to the settings follows
habits-newest-choose = Star a chemical, or choose your country, to see its newest documents here:
# When there is no document on them
habits-newest-none = No document on your chemicals and your country is on this computer.

## Saved searches

# Heading of a list
habits-searches = Saved searches
# When the list is empty
habits-searches-none = Save a search to see here what is new in it.
# Beside a saved search. $count: records that are new in it
habits-search-new = { PLURAL($count) ->
    [one] { NUMBER($count) } new
   *[other] { NUMBER($count) } new
}
# Button and heading of a dialog
habits-search-save = Save search
# Label of a field
habits-search-name = Name
# Under the label
habits-search-hint = Words, filters and order are kept; the Library shows what is new.
# Problem beside the field
habits-search-name-missing = A name is needed
# Short word after the act, with Undo beside it
habits-search-saved = Search saved
# Short word after the act, with Undo beside it
habits-search-renamed = Search renamed
# Short word after the act, with Undo beside it
habits-search-forgotten = Search removed
# Name of a button, read aloud. $name: name of the search
habits-search-rename = Rename “{ $name }”
# Button and heading of a dialog
habits-search-rename-short = Rename
# Button
habits-cancel = Cancel
# Button: keeps what was typed
habits-keep = Save

## Private notes

# Heading, with a lock
habits-notes = Private notes
# When nothing is protected yet
habits-notes-unprotected = Notes are encrypted: they need protection first.
# While the private part is locked
habits-notes-locked = Notes are shown when the private part is unlocked.
# Button
habits-note-add = Add a note
# Name of a field, read aloud
habits-note-label = Private note
# Under a note, beside a lock
habits-note-private = Private
# Under a note that is being typed
habits-note-waiting = Saved as soon as you pause
# Under a note. $when: date and time
habits-note-kept = Private · saved { $when }
# Under a note that could not be kept
habits-note-failed = Not saved: the text stays here and is tried again.
# Button and heading of a dialog
habits-note-history = Earlier states
# When there is none
habits-note-history-none = This note has no earlier state.
# Over an earlier state. $when: date and time
habits-note-until = Until { $when }
# Button
habits-note-restore = Restore
# Short word
habits-note-restored = Note restored; the other text is kept as an earlier state
# Button
habits-note-delete = Delete the note
# Short word after the act, with Undo beside it
habits-note-deleted = Note deleted
# A kind of record
kind-note = Private note
# A kind of records, as on a tab
kinds-note = Private notes

## Citing

# Button
cite-dialog-open = Cite
# Heading of a dialog
cite-dialog-title = Cite this document
# Name of a choice, read aloud
cite-dialog-style = Style
# A style: a sentence
cite-style-plain = Plain
# A style: the United Nations document symbol
cite-style-symbol = UN symbol
# A style: name of a format
cite-style-bibtex = BibTeX
# A style: name of a format
cite-style-ris = RIS
# Label of a choice
cite-dialog-language = Language
# Label of a field
cite-dialog-page = Page
# Button
cite-dialog-save = Save to a file
# Short word
cite-dialog-saved = Citation saved

## Keys and commands

keys-keep = Star, reading list
keys-cite = Cite the document
keys-save-search = Save the search
# A command
palette-do-starred = Star, or take the star away
# A command
palette-do-reading-list = Onto the reading list, or off it
# A command
palette-do-cite = Cite this document
# A command
palette-do-save-search = Save this search

## Further settings

# Heading
settings-keyboard = Keyboard
# Setting
settings-keys = Keys of every screen
# Under the setting
settings-keys-hint = They stand where they are on every keyboard: Arabic, Cyrillic, AZERTY
# Button
settings-keys-show = Show the keys
# Under the setting
settings-keep-recent-hint = For “Continue reading” and “Recently read”; turning it off empties the list
# Heading
settings-my-entry = My entry
# Under the setting
settings-country-hint = Nodes and centres near it come first
# Choice: no country
settings-country-none = Not chosen
# Choice. $count: months
settings-months-count = { PLURAL($count) ->
    [one] { NUMBER($count) } month
   *[other] { NUMBER($count) } months
}
# Under the setting
settings-support-hint = Versions, sizes and the log, without names, contacts, notes or searches. You see all of it before it is saved
# Button: shows what the file for the help desk would hold
settings-support-show = Look and save
# In the dialog
settings-support-note = This is all the file holds. It is sent nowhere: you give it to the help desk yourself.
# Button
settings-support-save = Save to a file
# Short word. $size: with its unit
settings-support-saved = Saved, { $size }
