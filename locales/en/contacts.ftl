### Contacts: the list and its rail, the card, forms, files, and coverage by country.
### Entries are people, or mailboxes, of offices in many countries; most come from a shared directory.

## Rail

# Name of the rail, read aloud; also a button in a narrow window
contacts-rail = Lists of contacts
# Button over the rail
contacts-add = Add a contact
# List
contacts-place-all = All contacts
# List
contacts-place-starred = Starred
# List: not checked for long
contacts-place-out-of-date = Out of date
# List: a suggested change waits for an answer
contacts-place-change-waiting = Change waiting
# List: made or imported on this computer
contacts-place-own = My own
# List
contacts-place-trash = Trash
# Heading over the families of roles
contacts-by-role = By role
# Family of roles
contacts-family-focal-points = National focal points
# Family of roles
contacts-family-official-contact-points = Official contact points
# Family of roles
contacts-family-national-authorities = National authorities
# Family of roles
contacts-family-regional-centres = Regional centres
# Family of roles
contacts-family-un-bodies = United Nations bodies
# Family of roles: organisations
contacts-family-non-governmental = Non-governmental
# Family of roles
contacts-family-industry = Industry associations
# Family of roles
contacts-family-donors = Donors
# Family of roles
contacts-family-researchers = Researchers
# Family of roles
contacts-family-experts = Experts and members
# Family of roles
contacts-family-ministries-and-missions = Ministries and missions
# Family of roles
contacts-family-secretariat = Secretariat
# Family of roles
contacts-family-customs = Customs
# Family of roles
contacts-family-others = Others
# Heading over the groups that a person made
contacts-groups = My groups
# Where there is no group yet
contacts-groups-none = Make a group to find the same people again.
# Section: which countries have contacts
contacts-coverage = Coverage by country
# Section: import and export
contacts-files = vCard files
# Name of the line that sets the width of the rail, read aloud
contacts-splitter-rail = Width of the lists pane
# Name of the line that sets the width of the card, read aloud
contacts-splitter-card = Width of the card pane

## List

# Field that narrows the list while typing
contacts-filter = Filter this list
# Button: shows the menus that narrow the list
contacts-narrow = Narrow down
# Menu, and heading over regional groups
contacts-by-regions = By region
# Menu
contacts-by-countries = By country
# Menu
contacts-by-conventions = By convention
# Menu
contacts-by-languages = By language
# Menu: subjects in which a contact can help
contacts-by-expertise = By subject
# Menu
contacts-by-tags = By tag
# Choice: no filter
contacts-any-regions = All regions
# Choice: no filter
contacts-any-countries = All countries
# Choice: no filter
contacts-any-conventions = All conventions
# Choice: no filter
contacts-any-languages = All languages
# Choice: no filter
contacts-any-expertise = All subjects
# Choice: no filter
contacts-any-tags = All tags
# Name of the menu, read aloud
contacts-sort = Order of the list
# Order
contacts-sort-name = By name
# Order
contacts-sort-country = By country
# Order: checked longest ago first
contacts-sort-confirmed = Longest unchecked first
# How many rows are chosen
contacts-chosen = { PLURAL($count) ->
    [one] { NUMBER($count) } contact
   *[other] { NUMBER($count) } contacts
}
# Read aloud for a row that has not come yet
contacts-row-loading = Row is being read
# Name of a mailbox without a name. $role, $country
contacts-role-of = { $role }, { $country }
# Short title of the role sc-nfp in lists; its full name is “National focal point for information exchange”
contacts-title-sc-nfp = National focal point
# A contact without name, role or country
contacts-nameless = Without a name
# Read aloud after a name
contacts-starred = Starred
# Name of the menu of a row, read aloud
contacts-menu = Actions
# No contact at all
contacts-none = No contacts on this computer yet
# Under it
contacts-none-text = Add one, or take in a vCard or CSV file.
# Nothing in this list
contacts-none-here = No contact here
# Under it
contacts-none-hint = Fewer filters or other words may help.
# Under it, for a group
contacts-none-group = Add contacts to write to all of them at once.
# Button: takes filters and words away
contacts-widen = Remove the filters
# Button over the card in a narrow window
contacts-back = Back to the list
# Where contacts would stand, without a private part or while it is locked
contacts-gate-title = Contacts are private
# Under it: nothing is protected yet
contacts-gate-none = Addresses of people are kept encrypted. Set up protection first; it takes a minute and needs no connection.
# Under it: the private part is locked
contacts-gate-locked = Unlock the private part to see them. Everything in it is kept.

## Freshness

# $month: month and year
contacts-fresh-checked = Checked in { $month }
# $month: month and year
contacts-fresh-out-of-date = Out of date: last checked in { $month }
# An entry that was never checked
contacts-fresh-unknown = Never checked
# A suggested change waits for an answer
contacts-fresh-change-waiting = Change waiting to be confirmed
# In a column
contacts-short-unknown = Unchecked
# In a column
contacts-short-change-waiting = Change waiting
# Button: the entry is right as of today
contacts-confirm = Mark as checked today
# Under a role. $month: month and year
contacts-confirmed = Confirmed in { $month }
# On the card
contacts-in-trash = In the trash
# On the card. $day: a day
contacts-in-trash-until = In the trash, kept until { $day }

## Card

# Name of the pane, read aloud
contacts-card = Selected contact
# Button: stars a contact, or takes the star off
contacts-star = Star
# Button
contacts-edit = Edit
# Button
contacts-save-vcard = Save as vCard
# Button: to a file
contacts-export = Save to a file
# Button
contacts-trash = Move to the trash
# Button: out of the trash
contacts-restore = Put back
# Button
contacts-delete = Delete for good
# Button beside an address
contacts-copy = Copy
# The same, read aloud. $value: the address or number
contacts-copy-value = Copy { $value }
# Short message. $value: the address or number
contacts-copied = Copied: { $value }
# Under an address
contacts-reach-email = Email
# Under an address of the office
contacts-reach-email-office = Email of the office
# Under a number
contacts-reach-telephone = Telephone
# Under a number of the office
contacts-reach-telephone-office = Telephone of the office
# Under an address
contacts-reach-website = Web page
# Under an address of the office
contacts-reach-website-office = Web page of the office
# Under an address
contacts-reach-post = Post
# Under an address of the office
contacts-reach-post-office = Post of the office
# Where no address is known
contacts-no-reach = No way to reach this contact is known.
# After an address that others have as well
contacts-shared-by = { PLURAL($count) ->
    [one] Also of { NUMBER($count) } contact
   *[other] Also of { NUMBER($count) } contacts
}
# Under ways, best first
contacts-reachable-by = Reachable mostly by
# Under the languages. $language
contacts-letters-in = Letters to this contact are written in { $language }
# A difference of time
contacts-hours = { PLURAL($count) ->
    [one] { NUMBER($count) } hour
   *[other] { NUMBER($count) } hours
}
# A difference of time. $hours, $minutes: written numbers
contacts-hours-minutes = { $hours } h { $minutes } min
# $time: time of day there. $city. $difference is not used
contacts-time-same = { $time } in { $city }, the same time as yours
# $time: time of day there. $city. $difference: such as “3 hours”
contacts-time-ahead = { $time } in { $city }, { $difference } ahead of you
# $time: time of day there. $city. $difference: such as “3 hours”
contacts-time-behind = { $time } in { $city }, { $difference } behind you
# Under the times of a country with several zones
contacts-many-zones = { PLURAL($count) ->
    [one] The country has { NUMBER($count) } time zone.
   *[other] The country has { NUMBER($count) } time zones.
}
# Heading over the roles of a person
contacts-mandates = Roles
# A role that begins later
contacts-mandate-future = Later
# A role that ended
contacts-mandate-ended = Ended
# Dates of a role. $from, $until: days
contacts-from-until = From { $from } to { $until }
# Dates of a role. $from: a day
contacts-from = Since { $from }
# Dates of a role. $until: a day
contacts-until = Until { $until }
# Heading over subjects
contacts-can-help = Can help with
# Heading over the groups of a contact
contacts-in-groups = In groups
# Heading over the private note
contacts-note = Private note
# In the empty note
contacts-note-hint = Only for you; it never leaves this computer
# Under the note, at rest
contacts-note-private = Private
# Under the note, while it is typed
contacts-note-waiting = Is kept when you pause
# Under the note
contacts-note-kept = Kept
# Under the note
contacts-note-failed = Not kept: the disk did not take it. The text stays here.
# Heading
contacts-tags = Private tags
# In the empty field
contacts-tag-add = Add a tag
# Button, read aloud. $name
contacts-tag-remove = Remove { $name }
# Heading over entries that are probably the same person
contacts-doubles = Probably the same person
# Button: a correction of a shared entry
contacts-suggest = Suggest a correction
# Heading over a suggested change
contacts-suggestion-waiting = Suggested, waiting for an answer
# Heading over a suggested change
contacts-suggestion-accepted = Suggestion taken up
# Heading over a suggested change
contacts-suggestion-refused = Suggestion not taken up
# Before the answer
contacts-suggestion-answer = Answer:
# Under a suggestion
contacts-suggestion-changed = The entry has changed since.
# Button
contacts-suggestion-withdraw = Withdraw it
# Where an entry is from
contacts-origin-shared = From the shared directory
# Where an entry is from
contacts-origin-own = Made on this computer
# Where an entry is from
contacts-origin-imported = Imported on this computer
# Where an entry is from. $file: name of a file
contacts-origin-file = Imported from { $file }

## History

# Button and heading
contacts-history = History of this entry
# Where nothing happened
contacts-history-none = Nothing has changed on this computer.
# $by: you (by you), file (by an imported file), directory (by the shared directory)
contacts-history-created = { $by ->
    [file] Taken in from a file
    [directory] Came with the shared directory
   *[other] Created
}
# $by: you (by you), file (by an imported file), directory (by the shared directory)
contacts-history-changed = { $by ->
    [file] Changed by a file
    [directory] Changed in the shared directory
   *[other] Changed
}
# $by: you (by you), file (by an imported file), directory (by the shared directory)
contacts-history-trashed = { $by ->
    [file] Moved to the trash
    [directory] Moved to the trash
   *[other] Moved to the trash
}
# $by: you (by you), file (by an imported file), directory (by the shared directory)
contacts-history-restored = { $by ->
    [file] Put back
    [directory] Put back
   *[other] Put back
}
# $by: you (by you), file (by an imported file), directory (by the shared directory)
contacts-history-deleted = { $by ->
    [file] Deleted
    [directory] Deleted in the shared directory
   *[other] Deleted
}
# Button: gives the entry its state before this change
contacts-history-back = Back to before this
# Read aloud before a former value
contacts-before = Before:
# Read aloud before a new value
contacts-after = After:
# Instead of a new value
contacts-emptied = emptied

## Fields

# Field of the form, column of a table
contacts-field-name = Name
# Column of a table
contacts-field-family-name = Family name
# Column of a table
contacts-field-given-name = Given name
# Such as Ms or Dr
contacts-field-prefix = Form of address
# Field
contacts-field-email = Email
# Field
contacts-field-telephone = Telephone
# Field
contacts-field-website = Web page
# Field
contacts-field-address = Postal address
# Field: languages of letters
contacts-field-languages = Languages of correspondence
# Field: subjects
contacts-field-expertise = Can help with
# Field
contacts-field-time-zone = Time zone
# Field: ways of reaching
contacts-field-preferred = Reachable mostly by
# Field
contacts-field-role = Role
# Field
contacts-field-convention = Convention
# Field
contacts-field-country = Country
# Field: ministry, institution
contacts-field-office = Organisation
# Field
contacts-field-position = Position
# Field: first day of a role
contacts-field-from = From
# Field: last day of a role
contacts-field-until = Until
# Field: day on which a role was last checked
contacts-field-confirmed = Last checked
# Field
contacts-field-note = Note
# Field
contacts-field-tags = Tags
# Field, in the history
contacts-field-starred = Star

## Form

# Heading
contacts-form-create = Add a contact
# Heading
contacts-form-edit = Edit the contact
# Heading
contacts-form-suggest = Suggest a correction
# Over the form
contacts-form-suggest-hint = The entry stays as it is until those who keep it agree. The suggestion waits on this computer until the next sync.
# Short word, with a way back
contacts-form-left = Closed without keeping what was typed
# Over the form
contacts-form-resumed = This was typed before and is not kept yet.
# Label of one of several lines. $label, $number
contacts-form-numbered = { $label } { NUMBER($number) }
# Button under lines. $label: such as Email
contacts-form-line-add = Add: { $label }
# Heading over one role. $number
contacts-form-mandate = Role { NUMBER($number) }
# Button
contacts-form-mandate-add = Add a role
# Button
contacts-form-mandate-remove = Remove this role
# Under a date: how to write it
contacts-form-day-hint = Year-month-day, such as 2026-03-31
# Under the time zone
contacts-form-zone-hint = Such as Africa/Dakar; empty for that of the country
# Choice of subjects
contacts-form-expertise-add = Add a subject
# Field
contacts-form-reason = Why this change
# Button
contacts-form-keep = Keep
# Button: keeps a suggestion, which is sent later
contacts-form-send = Suggest
# Button
contacts-cancel = Cancel
# Heading over what is wrong in the form
contacts-form-problems = { PLURAL($count) ->
    [one] { NUMBER($count) } problem in the form
   *[other] { NUMBER($count) } problems in the form
}
# $field: name of a field
contacts-problem-missing = { $field }: nothing is written
# $field: name of a field
contacts-problem-too-long = { $field }: too long
# $field: name of a field
contacts-problem-too-many = { $field }: too many values
# $field: name of a field
contacts-problem-not-an-email = { $field }: not an email address
# $field: name of a field
contacts-problem-unknown = { $field }: not known here
# $field: name of a field
contacts-problem-not-a-day = { $field }: not a day of the calendar
# $field: name of a field
contacts-problem-before-from = { $field }: before the first day
# $field: name of a column or property
contacts-problem-unreadable = { $field }: cannot be read
# $field: name of a column or property
contacts-problem-too-large = { $field }: too large
# $field: name of a column or property
contacts-problem-cut-off = { $field }: is cut off
# $field: name of a column or property
contacts-problem-not-a-card = { $field }: not a vCard
# $field: name of a column or property
contacts-problem-other = { $field }: cannot be taken in

## Groups

# Button and heading
contacts-group-new = New group
# Button and heading
contacts-group-edit = Edit the group
# Button; contacts stay
contacts-group-delete = Delete the group
# Choice on the card
contacts-group-add = Add to a group
# Button, read aloud. $name: of a group
contacts-group-leave = Take out of { $name }
# Field
contacts-group-name = Name of the group
# Heading over two choices
contacts-group-members = Members
# Choice. $count: contacts chosen now
contacts-group-by-hand = { PLURAL($count) ->
    [one] Added by hand (now: { NUMBER($count) } contact)
   *[other] Added by hand (now: { NUMBER($count) } contacts)
}
# Choice, for a group that is there
contacts-group-hand = Added by hand
# Choice: the filters of the list are the rule
contacts-group-like-list = Everybody whom the filters of this list find
# Under the choices
contacts-group-rule-hint = New contacts that fit join by themselves.
# Under the choices
contacts-group-rule-none = Choose filters in the list first to make them the rule of a group.
# Tooltip of a group
contacts-group-by-rule = Found by the rule of the group

## Short messages

# After adding
contacts-done-created = Contact added
# After editing
contacts-done-changed = Contact changed
# After suggesting
contacts-done-suggested = Suggestion kept; it is sent with the next sync
# After withdrawing
contacts-done-withdrawn = Suggestion withdrawn
# After confirming
contacts-done-confirmed = Noted as checked today
# After starring
contacts-done-starred = { PLURAL($count) ->
    [one] Starred: { NUMBER($count) } contact
   *[other] Starred: { NUMBER($count) } contacts
}
# After taking the star off
contacts-done-unstarred = { PLURAL($count) ->
    [one] Star removed: { NUMBER($count) } contact
   *[other] Star removed: { NUMBER($count) } contacts
}
# After a change of tags
contacts-done-tagged = Tags changed
# After moving to the trash
contacts-done-trashed = { PLURAL($count) ->
    [one] Moved to the trash: { NUMBER($count) } contact
   *[other] Moved to the trash: { NUMBER($count) } contacts
}
# After putting back
contacts-done-restored = { PLURAL($count) ->
    [one] Put back: { NUMBER($count) } contact
   *[other] Put back: { NUMBER($count) } contacts
}
# After deleting for good
contacts-done-deleted = { PLURAL($count) ->
    [one] Deleted for good: { NUMBER($count) } contact
   *[other] Deleted for good: { NUMBER($count) } contacts
}
# After making a group
contacts-done-group-made = Group made
# After editing a group
contacts-done-group-changed = Group changed
# After deleting a group
contacts-done-group-deleted = Group deleted; its contacts stay
# After adding to a group
contacts-done-group-joined = Added to the group
# After taking out of a group
contacts-done-group-left = Taken out of the group
# An act was taken back; it can be done again
contacts-done-undone = Taken back
# After writing a file
contacts-done-exported = { PLURAL($count) ->
    [one] Written to the file: { NUMBER($count) } contact
   *[other] Written to the file: { NUMBER($count) } contacts
}

## Deleting for good

# Heading
contacts-delete-title = { PLURAL($count) ->
    [one] Delete { NUMBER($count) } contact for good?
   *[other] Delete { NUMBER($count) } contacts for good?
}
# Under it
contacts-delete-text = This cannot be undone. Notes and tags go with them; the shared directory is not touched.
# Button: the safe choice
contacts-delete-keep = Keep in the trash

## Files

# Heading and button
contacts-import-title = Take contacts in from a file
# Under it
contacts-import-hint = vCard or CSV. You see first what the file holds; nothing changes before that.
# Field
contacts-import-file = File
# Button
contacts-import-look = Look into the file
# Button
contacts-import-other = Another file
# Over the progress bar
contacts-import-reading = The file is being read
# Over the progress bar
contacts-import-taking = Contacts are being taken in
# Button
contacts-import-stop = Stop
# Button
contacts-import-take = { PLURAL($count) ->
    [one] Take in { NUMBER($count) } contact
   *[other] Take in { NUMBER($count) } contacts
}
# Report
contacts-import-finished = The file has been taken in.
# Report
contacts-import-cancelled = Stopped. What came before stays.
# Report
contacts-import-added = { PLURAL($count) ->
    [one] Added: { NUMBER($count) } contact
   *[other] Added: { NUMBER($count) } contacts
}
# Report
contacts-import-changed = { PLURAL($count) ->
    [one] Changed: { NUMBER($count) } contact
   *[other] Changed: { NUMBER($count) } contacts
}
# Report
contacts-import-unchanged = { PLURAL($count) ->
    [one] Here already: { NUMBER($count) } contact
   *[other] Here already: { NUMBER($count) } contacts
}
# Box to tick
contacts-import-skip = Leave out contacts that are here already
# Name of the table, read aloud
contacts-import-rows = The first contacts of the file
# Format
contacts-format-vcard = vCard
# Format
contacts-format-csv = Table (CSV)
# Before the encoding of the file
contacts-encoding = Encoding of the file
# Before the encoding of the file; change it if names look wrong
contacts-encoding-guessed = Encoding, guessed; change it if names look wrong
# Before a number
contacts-count-new = New
# Before a number
contacts-count-changed = Changed
# Before a number
contacts-count-unchanged = As they are
# Before a number
contacts-count-doubles = Here already
# Before a number
contacts-count-bad = Cannot be taken in
# In a column
contacts-outcome-new = New
# In a column
contacts-outcome-changed = Changed
# In a column
contacts-outcome-unchanged = As it is
# In a column
contacts-outcome-double = Here already
# Column
contacts-column-line = Line
# Column
contacts-column-name = Name
# Column
contacts-column-role = Role
# Column
contacts-column-office = Organisation
# Column
contacts-column-country = Country
# Column
contacts-column-email = Email
# Column: what would become of the entry
contacts-column-outcome = Becomes
# Heading over the columns of a table
contacts-columns = What the columns hold
# A column without a heading. $number
contacts-column-number = Column { NUMBER($number) }
# Name of the menu, read aloud. $heading: of the column
contacts-column-holds = Column { $heading } holds
# Choice for a column
contacts-column-left-out = Left out
# Heading over what is wrong
contacts-faults = { PLURAL($count) ->
    [one] { NUMBER($count) } problem in the file
   *[other] { NUMBER($count) } problems in the file
}
# $line: number of a line
contacts-fault-line = Line { NUMBER($line) }
# Instead of the name of a column
contacts-fault-entry = Entry
# After a fault
contacts-fault-left-out = The entry is left out.
# After a fault
contacts-fault-value = Only this value is left out.
# Heading
contacts-export-title = Save contacts to a file
# Button
contacts-export-list = Save this list to a file
# Name of the choice, read aloud
contacts-export-format = Format
# Field
contacts-export-file = Write to
# Box to tick
contacts-export-notes = With private notes and tags
# In the dialog
contacts-export-hint = The file is not encrypted. Keep it where only those see it who may.
# Button
contacts-export-write = Write the file

## Coverage by country

# Name of the pane, read aloud
contacts-country = Selected country
# Legend. $months: months after which an entry is out of date
contacts-state-checked = { PLURAL($months) ->
    [one] Checked in the last month
   *[other] Checked in the last { NUMBER($months) } months
}
# Legend
contacts-state-out-of-date = Checked longer ago
# Legend
contacts-state-change-waiting = Change waiting to be confirmed
# Legend
contacts-state-none = No contact on this computer
# Read aloud for a tile. $country, $state
contacts-tile = { $country }: { $state }
# Column
contacts-column-state = State
# Column: contacts of every role
contacts-column-all = All roles
# Column
contacts-column-region = Regional group
# Button
contacts-see-all = { PLURAL($count) ->
    [one] See { NUMBER($count) } contact
   *[other] See { NUMBER($count) } contacts
}
# $done of $all countries of a region
contacts-of = { NUMBER($done) } of { NUMBER($all) }

## Problems of files

contacts-problem-shifted = The values of this row stand beside their columns.
