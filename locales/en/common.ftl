### Words used in every part of the window: places, sizes, languages, kinds, treaties, filters.
### Numbers are given as numbers; NUMBER() writes them for the language, PLURAL() chooses the form.

## Buttons

# Button: opens the selected document or record
action-open = Open
# Button under an error: does the same again
action-retry = Try again
# Button of a dialog: closes it, nothing is done
action-later = Later

## Where a thing is

# Status of a document whose text or file is on this computer; also a filter
availability-here = On this computer
# Status of a document whose file has to be asked for; also a filter
availability-request = On request

## Sizes of files. $amount: a number with at most one decimal

# Size of an empty file
size-bytes = 0 bytes
size-kilobytes = { NUMBER($amount) } kB
size-megabytes = { NUMBER($amount) } MB
size-gigabytes = { NUMBER($amount) } GB

## Names of the six languages

# Language, as a filter, as the language of a file or text
language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ru = Russian
language-zh = Chinese

## Kinds of records: one

# Chip over the title of one record
kind-document = Document
kind-chemical = Chemical
# A term of the thesaurus
kind-concept = Topic
# A regional or subregional centre
kind-centre = Regional centre
# A State or regional organisation, Party to the Convention or not
kind-party = Country
kind-office = Office
kind-person = Person
# A person in a role for a convention
kind-mandate = Contact
# A role of contacts, such as national focal point
kind-role = Contact role
kind-document-type = Document type
# A kind of official correspondence, such as a notification
kind-letter-kind = Kind of letter
# A page of the handbook
kind-help = Help page
kind-event = Event
kind-project = Project
kind-course = Course
kind-lesson = Lesson

## Kinds of records: tabs above the results, short

kinds-document = Documents
kinds-chemical = Chemicals
kinds-concept = Topics
kinds-centre = Centres
kinds-party = Countries
kinds-office = Offices
kinds-person = Persons
kinds-mandate = Contacts
kinds-role = Contact roles
kinds-document-type = Document types
kinds-letter-kind = Kinds of letters
kinds-help = Help
kinds-event = Events
kinds-project = Projects
kinds-course = Courses
kinds-lesson = Lessons

## Treaties and annexes, on chips and as filters

treaty-stockholm = Stockholm Convention
treaty-basel = Basel Convention
treaty-rotterdam = Rotterdam Convention
treaty-minamata = Minamata Convention
# The three conventions that share a secretariat
treaty-brs = Basel, Rotterdam and Stockholm
treaty-all = All conventions
treaty-gef = Global Environment Facility
treaty-gfc = Global Framework on Chemicals
# Annex of the Stockholm Convention: elimination
annex-a = Annex A
# Restriction
annex-b = Annex B
# Unintentional production
annex-c = Annex C

## Filters: headings

facet-availability = Availability
facet-type = Type
facet-language = Language
facet-chemical = Chemical
facet-topic = Topic
facet-treaty = Treaty
facet-year = Year
facet-place = Country or region

## Errors and progress

# Last line of an error. $code: short code to read out on the telephone
error-note-code = For the help desk: { $code }
# Banner while the index is being built. $done, $total: records
indexing-progress = Indexing { NUMBER($done) } of { NUMBER($total) } records. Search works with what is ready.
# Name of the progress bar, read aloud
indexing-label = Progress of indexing
