### The frame of the window: navigation, top bar, sync card, lock, keys.

## Names

# Name of the program, beside its mark; at most 22 letters
shell-product-name = Clearing-house
# Under the name of the program
shell-convention-name = Stockholm Convention
# Title of the window. $item: what is shown, such as “Library” or a title
shell-window-title = { $item } — Clearing-house

## Navigation

# Name of the navigation, read aloud
shell-nav-label = Main
# Section; at most 18 letters
nav-today = Today
# Section; at most 18 letters
nav-library = Library
# Section; at most 18 letters
nav-contacts = Contacts
# Section: events and projects; at most 18 letters
nav-calendar = Calendar
# Section; at most 18 letters
nav-nodes = Node directory
# Section; at most 18 letters
nav-settings = Settings
# Section and button; at most 18 letters
nav-help = Help
# Button in a narrow window: opens the navigation
shell-menu-open = Open the menu
# First link for keyboard users: goes past navigation and filters
shell-skip = Skip to the list

## Search box, language, theme

# Name of the search box, read aloud
shell-search-label = Search
# In the empty search box
shell-search-placeholder = Search documents, chemicals and centres
# Button in the search box
shell-search-clear = Clear the search
# Button that opens the choice of languages
shell-language-label = Language
# Button that opens the choice of light or dark
shell-theme-label = Light or dark
# Choice in the menu of themes
shell-theme-system = As the system
# Choice in the menu of themes
shell-theme-light = Light
# Choice in the menu of themes
shell-theme-dark = Dark

## Sync card

# This desk does not belong to an office yet, so nothing is exchanged
sync-not-enrolled-title = Not enrolled yet
# There is no connection now
sync-offline-title = Offline
# Under the state of the connection
sync-works = Everything here works.
# No change waits to be sent
sync-nothing-waits = Nothing waits to be sent.
# $count: changes that wait to be sent; $size: their size with its unit
sync-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } waiting to send · { $size }
   *[other] { NUMBER($count) } waiting to send · { $size }
}
# $when: date and time
sync-last = Last sync { $when }

## Private part

# Line in the navigation while the private part is locked
private-locked = Private part locked
# Its action; opens a dialog
private-unlock = Unlock
# Button where private contents would stand: leads to their protection
private-set-up = Set up protection

## Help

# Heading over the list of help pages
help-contents = Contents
# When the handbook is not on this computer
help-none = The handbook is not on this computer.

## The program started with arguments

# Printed for --help
shell-usage = Usage: chm-desktop. It takes no arguments; CHM_DATA names the folder of the desk, CHM_LANG the language.
# $argument: as typed
shell-unknown-argument = Not known: { $argument }
