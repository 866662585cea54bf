### Words used in every part of the window: places, sizes, languages, kinds, treaties, filters.
### Numbers are given as numbers; NUMBER() writes them for the language, PLURAL() chooses the form.

## Buttons

# Button: opens the selected document or record
action-open = Open
# Button under an error: does the same again
action-retry = Try again
# Button in a short message: takes the act back
action-undo = Undo
# Button: does again what was taken back
action-redo = Redo
# Button: closes a dialog or a message
action-close = Close
# Button
action-print = Print
# Between the items of a short list
list-comma = { ", " }
# Button beside the path of a file: opens the window of the system
path-choose = Choose…
# Name of the choice, read aloud
tiles-view = Tiles or table
# One square for each country
tiles-view-tiles = Tiles
# The same as a table
tiles-view-table = Table
# Under the tiles
tiles-note = One tile for each country, placed roughly where it lies. Tiles show no borders and imply no opinion on any territory. Arrow keys move between tiles.
# Read aloud after the name of a step that is done
stepper-done = , done

## Where a thing is

# Status of a document whose text or file is on this computer; also a filter
availability-here = On this computer
# Status of a document whose file has to be asked for; also a filter
availability-request = On request

## Sizes of files. $amount: a number with at most one decimal

# Size of an empty file
size-bytes = 0 bytes
# Size of a file, with the unit as it is written in the language
size-kilobytes = { NUMBER($amount) } kB
# Size of a file, with the unit as it is written in the language
size-megabytes = { NUMBER($amount) } MB
# Size of a file, with the unit as it is written in the language
size-gigabytes = { NUMBER($amount) } GB

## Names of the six languages

# Language, as a filter, as the language of a file or text
language-ar = Arabic
# Language, as a filter, as the language of a file or text
language-en = English
# Language, as a filter, as the language of a file or text
language-es = Spanish
# Language, as a filter, as the language of a file or text
language-fr = French
# Language, as a filter, as the language of a file or text
language-ru = Russian
# Language, as a filter, as the language of a file or text
language-zh = Chinese

## Kinds of records: one

# Chip over the title of one record
kind-document = Document
# Chip over the title of one record
kind-chemical = Chemical
# A term of the thesaurus
kind-concept = Topic
# A regional or subregional centre
kind-centre = Regional centre
# A State or regional organisation, Party to the Convention or not
kind-party = Country
# Chip over the title of one record
kind-office = Office
# Chip over the title of one record
kind-person = Person
# A person in a role for a convention
kind-mandate = Contact
# A role of contacts, such as national focal point
kind-role = Contact role
# Chip over the title of one record
kind-document-type = Document type
# A kind of official correspondence, such as a notification
kind-letter-kind = Kind of letter
# A page of the handbook
kind-help = Help page
# Chip over the title of one record
kind-event = Event
# Chip over the title of one record
kind-project = Project
# Chip over the title of one record
kind-course = Course
# Chip over the title of one record
kind-lesson = Lesson

## Kinds of records: tabs above the results, short

# Tab above the results; as short as can be
kinds-document = Documents
# Tab above the results; as short as can be
kinds-chemical = Chemicals
# Tab above the results; as short as can be
kinds-concept = Topics
# Tab above the results; as short as can be
kinds-centre = Centres
# Tab above the results; as short as can be
kinds-party = Countries
# Tab above the results; as short as can be
kinds-office = Offices
# Tab above the results; as short as can be
kinds-person = Persons
# Tab above the results; as short as can be
kinds-mandate = Contacts
# Tab above the results; as short as can be
kinds-role = Contact roles
# Tab above the results; as short as can be
kinds-document-type = Document types
# Tab above the results; as short as can be
kinds-letter-kind = Kinds of letters
# Tab above the results; as short as can be
kinds-help = Help
# Tab above the results; as short as can be
kinds-event = Events
# Tab above the results; as short as can be
kinds-project = Projects
# Tab above the results; as short as can be
kinds-course = Courses
# Tab above the results; as short as can be
kinds-lesson = Lessons

## Treaties and annexes, on chips and as filters

# Chip or filter
treaty-stockholm = Stockholm Convention
# Chip or filter
treaty-basel = Basel Convention
# Chip or filter
treaty-rotterdam = Rotterdam Convention
# Chip or filter
treaty-minamata = Minamata Convention
# The three conventions that share a secretariat
treaty-brs = Basel, Rotterdam and Stockholm
# Chip or filter
treaty-all = All conventions
# Chip or filter
treaty-gef = Global Environment Facility
# Chip or filter
treaty-gfc = Global Framework on Chemicals
# Annex of the Stockholm Convention: elimination
annex-a = Annex A
# Restriction
annex-b = Annex B
# Unintentional production
annex-c = Annex C

## Filters: headings

# Heading of a group of filters
facet-availability = Availability
# Heading of a group of filters
facet-type = Type
# Heading of a group of filters
facet-language = Language
# Heading of a group of filters
facet-chemical = Chemical
# Heading of a group of filters
facet-topic = Topic
# Heading of a group of filters
facet-treaty = Treaty
# Heading of a group of filters
facet-year = Year
# Heading of a group of filters
facet-place = Country or region

## Errors and progress

# Last line of an error. $code: short code to read out on the telephone
error-note-code = For the help desk: { $code }
# Banner while the index is being built. $done, $total: records
indexing-progress = Indexing { NUMBER($done) } of { NUMBER($total) } records. Search works with what is ready.
# Name of the progress bar, read aloud
indexing-label = Progress of indexing

## Fonts

# $languages: names of languages
fonts-missing = This computer has no letters for: { $languages }. They would be shown as boxes. Install fonts for them, such as Noto, and start the program again.
# Stays in English in every language: it stands where this language can only be drawn as boxes.
fonts-missing-plain = This computer has no font for this language. Install a font such as Noto and start the program again.
