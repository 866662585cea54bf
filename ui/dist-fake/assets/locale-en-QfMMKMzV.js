import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";var t=e({default:()=>n}),n=`cli-about = The desk of the POPs clearing-house mechanism, from the command line.
cli-help-usage = Usage:
cli-help-commands = Commands
cli-help-options = Options
cli-help-exit-codes = Exit codes
cli-command-init = Make a new desk with the starter content
cli-command-import = Take in documents and records from a file or folder
cli-command-search = Search in six languages
cli-command-show = Show one record
cli-command-reindex = Build the search index anew
cli-command-doctor = Check the databases and the index
cli-argument-query = Words to search for; also a “phrase”, { "-word" }, { "title: type: country: year:2009..2015" }
cli-argument-path = File (JSONL or CSV) or folder
cli-argument-id = Identifier, symbol, or code of a chemical, concept or centre
cli-option-data = Folder of the desk; also CHM_DATA
cli-option-json = Print JSON
cli-option-interface = Language of the messages: { "ar, en, es, fr, ru, zh" }
cli-option-lang = Your language; texts in it come a little higher
cli-option-only = Search texts in this language only, with the words as they are
cli-option-sort = Order: { "best" }, { "newest" } or { "title" }
cli-option-facet = Only results with this code under “{ $facet }”; may be given more than once
cli-option-kind = Only this kind: { "document, chemical, concept, centre, party, help" }
cli-option-limit = Number of results
cli-option-offset = Number of results to skip
cli-option-batch = File with one query in each line; a language and a tab may stand before it
cli-option-dry-run = Only show what would be taken in
cli-option-strict = Take nothing if a single row has a fault
cli-option-no-private = Make no private part now
cli-option-quiet = Print results only, no progress
cli-option-help = Show help
cli-option-version = Show the version
cli-option-default = without it: { $value }
cli-exit-done = done
cli-exit-internal = the program made a mistake
cli-exit-arguments = the command was written wrongly
cli-exit-input = some of the input was not taken
cli-exit-not-found = nothing was found
cli-exit-desk = the desk cannot be opened, or the check found a fault
cli-exit-locked = the passphrase is missing or wrong
cli-exit-disk = the disk is full or read-only
cli-exit-interrupted = stopped before the end
cli-data-missing = No folder was named. Use { "--data DIR" } or CHM_DATA.
cli-passphrase-new = New passphrase:
cli-passphrase-repeat = The same passphrase again:
cli-passphrase-enter = Passphrase:
cli-passphrase-mismatch = The two passphrases differ.
cli-passphrase-short = { PLURAL($minimum) ->
    [one] The passphrase needs at least { NUMBER($minimum) } character.
   *[other] The passphrase needs at least { NUMBER($minimum) } characters.
}
cli-passphrase-how = Enter it here, or set CHM_PASSPHRASE.
cli-progress-import = Importing { NUMBER($done) } of { NUMBER($total) }
cli-progress-index = Indexing { NUMBER($done) } of { NUMBER($total) }
cli-size-bytes = { PLURAL($value) ->
    [one] { NUMBER($value) } byte
   *[other] { NUMBER($value) } bytes
}
cli-size-kb = { NUMBER($value) } kB
cli-size-mb = { NUMBER($value) } MB
cli-size-gb = { NUMBER($value) } GB
cli-time-milliseconds = { NUMBER($value) } ms
cli-time-seconds = { NUMBER($value) } s
cli-time-minutes = { NUMBER($value) } min
cli-time-hours = { NUMBER($value) } h
cli-init-done = A new desk is ready in { $folder }.
cli-init-records = { PLURAL($count) ->
    [one] { NUMBER($count) } record of the starter content
   *[other] { NUMBER($count) } records of the starter content
}
cli-init-private = The private part is protected by the passphrase. There is no other key: keep the passphrase safe.
cli-init-no-private = No private part was made.
cli-init-next = To search: { $command }
cli-import-reading = Reading { $file }
cli-import-done = Import complete.
cli-import-added = { PLURAL($count) ->
    [one] { NUMBER($count) } record added
   *[other] { NUMBER($count) } records added
}
cli-import-changed = { PLURAL($count) ->
    [one] { NUMBER($count) } record changed
   *[other] { NUMBER($count) } records changed
}
cli-import-unchanged = { PLURAL($count) ->
    [one] { NUMBER($count) } record was here already
   *[other] { NUMBER($count) } records were here already
}
cli-import-rejected = { PLURAL($count) ->
    [one] { NUMBER($count) } row was not taken
   *[other] { NUMBER($count) } rows were not taken
}
cli-import-more-faults = and { NUMBER($count) } more
cli-import-preview = Preview: nothing has been written.
cli-import-preview-added = { PLURAL($count) ->
    [one] { NUMBER($count) } record would be added
   *[other] { NUMBER($count) } records would be added
}
cli-import-preview-changed = { PLURAL($count) ->
    [one] { NUMBER($count) } record would be changed
   *[other] { NUMBER($count) } records would be changed
}
cli-import-preview-unchanged = { PLURAL($count) ->
    [one] { NUMBER($count) } record is here already
   *[other] { NUMBER($count) } records are here already
}
cli-import-preview-rejected = { PLURAL($count) ->
    [one] { NUMBER($count) } row would not be taken
   *[other] { NUMBER($count) } rows would not be taken
}
cli-import-preview-size = Text to be added: { $size }
cli-import-preview-languages = Languages: { $languages }
cli-import-preview-first = The first of them:
cli-import-empty = There is nothing to import.
cli-import-skipped = { $file }: not a JSONL or CSV file, left out.
cli-search-results = { PLURAL($count) ->
    [one] { NUMBER($count) } result
   *[other] { NUMBER($count) } results
}
cli-search-here = { NUMBER($count) } on this computer
cli-search-took = in { $time }
cli-search-matched = matched: { $terms } ({ $lang })
cli-search-expanded = Also searched: { $terms }
cli-search-page = page { $page }
cli-search-request = on request
cli-search-more = More: { $option }
cli-search-none = Nothing found for “{ $query }”.
cli-search-spelling = With another spelling: { $spelling }
cli-search-without-filters = { PLURAL($count) ->
    [one] Without the filters: { NUMBER($count) } result
   *[other] Without the filters: { NUMBER($count) } results
}
cli-search-all-languages = { PLURAL($count) ->
    [one] In all languages: { NUMBER($count) } result
   *[other] In all languages: { NUMBER($count) } results
}
cli-search-only-operators = The query has no word to search for.
cli-search-indexing = The index is still being built: { NUMBER($done) } of { NUMBER($total) }. More may be found later.
cli-language-ar = Arabic
cli-language-en = English
cli-language-es = Spanish
cli-language-fr = French
cli-language-ru = Russian
cli-language-zh = Chinese
cli-show-id = Identifier
cli-show-key = Code
cli-show-type = Type
cli-show-names = Names
cli-show-synonyms = Other names
cli-show-summary = Summary
cli-show-source = Source
cli-show-year = Year
cli-show-pages = Pages
cli-show-tags = Keywords
cli-show-related = See also
cli-show-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } document
   *[other] { NUMBER($count) } documents
}
cli-reindex-done = { PLURAL($count) ->
    [one] { NUMBER($count) } record indexed in { $time }
   *[other] { NUMBER($count) } records indexed in { $time }
}
cli-doctor-clean = No fault found.
cli-doctor-faults = { PLURAL($count) ->
    [one] { NUMBER($count) } fault found
   *[other] { NUMBER($count) } faults found
}
cli-doctor-ok = in order
cli-doctor-fault = fault
cli-doctor-note = note
cli-doctor-folder = Folder: { $folder }
cli-doctor-space = Free space: { $free }
cli-doctor-space-low = Little space is left: { $free }
cli-doctor-database-ok = { $file }: whole
cli-doctor-database-damaged = { $file }: damaged
cli-doctor-database-detail = { $file }: { $detail }
cli-doctor-schema = Schema: version { $version }
cli-doctor-records = { PLURAL($count) ->
    [one] { NUMBER($count) } record
   *[other] { NUMBER($count) } records
}
cli-doctor-references = { PLURAL($count) ->
    [one] { NUMBER($count) } reference leads to no record
   *[other] { NUMBER($count) } references lead to no record
}
cli-doctor-index-ok = The index equals the database.
cli-doctor-index-missing = { PLURAL($count) ->
    [one] { NUMBER($count) } record is missing from the index
   *[other] { NUMBER($count) } records are missing from the index
}
cli-doctor-index-extra = { PLURAL($count) ->
    [one] { NUMBER($count) } record in the index is no longer in the database
   *[other] { NUMBER($count) } records in the index are no longer in the database
}
cli-doctor-index-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } record waits to be indexed
   *[other] { NUMBER($count) } records wait to be indexed
}
cli-doctor-index-unreadable = The index cannot be read.
cli-doctor-index-old = The index was made by an older version.
cli-doctor-index-none = There is no index yet.
cli-doctor-private-none = There is no private part.
cli-doctor-private-locked = The private part is locked and was not checked.
cli-doctor-private-ok = The private part is whole.
cli-doctor-private-damaged = The private part is damaged.
cli-doctor-objects-missing = { PLURAL($count) ->
    [one] { NUMBER($count) } file is missing
   *[other] { NUMBER($count) } files are missing
}
cli-doctor-objects-damaged = { PLURAL($count) ->
    [one] { NUMBER($count) } file is damaged
   *[other] { NUMBER($count) } files are damaged
}
cli-doctor-next-reindex = Next step: run “chm reindex”.
cli-doctor-next-passphrase = Next step: run it again with the passphrase.
cli-doctor-next-space = Next step: free some space.
cli-doctor-next-copy = Next step: copy the folder of the desk to a safe place and keep it. Then make a new desk in another folder.
cli-error = Error
cli-error-code = Code for the help desk: { $code }`,r=e({default:()=>i}),i=`action-open = Open
action-retry = Try again
action-later = Later
availability-here = On this computer
availability-request = On request
size-bytes = 0 bytes
size-kilobytes = { NUMBER($amount) } kB
size-megabytes = { NUMBER($amount) } MB
size-gigabytes = { NUMBER($amount) } GB
language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ru = Russian
language-zh = Chinese
kind-document = Document
kind-chemical = Chemical
kind-concept = Topic
kind-centre = Regional centre
kind-party = Country
kind-office = Office
kind-person = Person
kind-mandate = Contact
kind-role = Contact role
kind-document-type = Document type
kind-letter-kind = Kind of letter
kind-help = Help page
kind-event = Event
kind-project = Project
kind-course = Course
kind-lesson = Lesson
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
treaty-stockholm = Stockholm Convention
treaty-basel = Basel Convention
treaty-rotterdam = Rotterdam Convention
treaty-minamata = Minamata Convention
treaty-brs = Basel, Rotterdam and Stockholm
treaty-all = All conventions
treaty-gef = Global Environment Facility
treaty-gfc = Global Framework on Chemicals
annex-a = Annex A
annex-b = Annex B
annex-c = Annex C
facet-availability = Availability
facet-type = Type
facet-language = Language
facet-chemical = Chemical
facet-topic = Topic
facet-treaty = Treaty
facet-year = Year
facet-place = Country or region
error-note-code = For the help desk: { $code }
indexing-progress = Indexing { NUMBER($done) } of { NUMBER($total) } records. Search works with what is ready.
indexing-label = Progress of indexing`,a=e({default:()=>o}),o=`error-locked = The private part of this desk is locked.
    .safe = Everything in it is kept. The library can be searched as before.
    .next = Enter the passphrase.
    .code = L-6001
error-wrong-passphrase = This is not the passphrase of this desk.
    .safe = Nothing has changed.
    .next = Check the keyboard layout and capital letters, then enter it again.
    .code = L-6002
error-not-found = Nothing on this computer has the identifier { $id }.
    .safe = The library is complete as it was.
    .next = Search by title, symbol or CAS number.
    .code = N-1001
error-index-unavailable = The search index cannot be read.
    .safe = All records and texts are safe. The index holds only copies of their words.
    .next = Rebuild the index in the desk, or run “chm reindex”.
    .code = X-7001
error-index-rebuilding = The search index is being rebuilt.
    .safe = All records are safe. Search answers from what has been indexed so far.
    .next = Wait until it is complete; work can go on meanwhile.
    .code = X-7002
error-disk-full = The disk is full.
    .safe = Everything saved before is kept. What was being written has been undone.
    .next = Free some space, then do it again.
    .code = D-2001
error-read-only = This folder cannot be written to.
    .safe = Nothing has changed. Reading and searching still work.
    .next = Allow writing to the folder, or choose another one.
    .code = D-2002
error-damaged = A database of this desk is damaged and was not opened.
    .safe = The file has been left exactly as it is. It is never replaced by an empty one.
    .next = Copy the folder of the desk to a safe place, then run “chm doctor”.
    .code = D-2003
error-newer-version = This folder was written by a newer version of the program.
    .safe = Nothing has changed.
    .next = Install the newer version on this computer.
    .code = D-2004
error-in-use = Another desk is using this folder.
    .safe = Nothing has changed.
    .next = Close the other desk or command, then open this one again.
    .code = D-2005
error-not-a-desk = This folder does not hold a desk.
    .safe = What is in it has not been touched.
    .next = Choose the folder of a desk, or an empty folder for a new one.
    .code = D-2006
error-already-exists = This folder already holds a desk.
    .safe = It has not been touched.
    .next = Open it as it is, or choose an empty folder for a new one.
    .code = D-2007
error-no-such-file = There is no file or folder { $file }.
    .safe = Nothing has changed.
    .next = Check the name and the folder.
    .code = F-3001
error-unreadable-file = The file { $file } cannot be read.
    .safe = Nothing has changed.
    .next = Check that it may be read and that the drive is still connected.
    .code = F-3002
error-invalid-utf8 = { $file }, row { $row }: this text is not UTF-8.
    .safe = This row was not taken. All others are kept.
    .next = Save the file as UTF-8 and import it again.
    .code = F-3003
error-bad-row = { $file }, row { $row }: { $reason }
    .safe = This row was not taken. All others are kept.
    .next = Correct the row and import the file again; rows already taken are not doubled.
    .code = F-3005
error-bad-json = { $file }, row { $row }: this is not valid JSON.
    .safe = This row was not taken. All others are kept.
    .next = Correct the row: each row holds one JSON object.
    .code = F-3006
error-bad-csv = { $file }, row { $row }: the columns cannot be told apart.
    .safe = This row was not taken. All others are kept.
    .next = Check the commas and quotation marks of this row.
    .code = F-3007
error-wrong-cas = Row { $row }: { $value } is not a CAS number. Its check digit is wrong.
    .safe = This row was not taken. All others are kept.
    .next = Compare the number with the source and correct it.
    .code = F-3008
error-unknown-language = Row { $row }: “{ $value }” is not a language code.
    .safe = This row was not taken. All others are kept.
    .next = Use one of the codes { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
error-too-large = This is too large. Size in bytes: { $value }; limit: { $limit }.
    .safe = Nothing of it was taken. All else is kept.
    .next = Divide it into smaller parts.
    .code = F-3010
error-missing-column = The column “{ $column }” is missing.
    .safe = Nothing of this file was taken.
    .next = Add the column to the first row and import the file again.
    .code = F-3011
error-bad-argument = “{ $value }” does not fit here.
    .safe = Nothing has changed.
    .next = Run the command with --help to see what it takes.
    .code = A-8001
error-interrupted = The work was stopped before its end.
    .safe = All that was finished is kept.
    .next = Start it again; it goes on from there.
    .code = A-8002
error-internal = The program made a mistake. Incident { $incident }.
    .safe = Everything saved before is kept.
    .next = Do it again. If it returns, give the incident number to the help desk.
    .code = Z-9001
reason-missing-field = the field “{ $field }” is missing.
reason-bad-value = the field “{ $field }” cannot be “{ $value }”.
reason-duplicate = the identifier { $value } has already been used in this file.
reason-shared-record = { $value } is shared by all desks and is not changed by an import.
reason-columns = { $found } columns instead of { $expected }.
reason-not-object = a JSON object is expected.
reason-empty = the row is empty.`,s=e({default:()=>c}),c=`library-filters-title = Filters
library-filters-clear = Clear
library-filters-done = { PLURAL($count) ->
    [one] Show { NUMBER($count) } result
   *[other] Show { NUMBER($count) } results
}
library-facet-more = { PLURAL($count) ->
    [one] { NUMBER($count) } more
   *[other] { NUMBER($count) } more
}
library-facet-fewer = Fewer
library-chips-label = Chosen filters
library-chip-remove = Remove the filter { $name }
library-tabs-label = Kinds of results
library-tab-all = All
library-tabs-more = More
library-results-label = Results
library-results-count = { PLURAL($count) ->
    [one] { NUMBER($count) } result
   *[other] { NUMBER($count) } results
}
library-results-here = { PLURAL($count) ->
    [one] { NUMBER($count) } on this computer
   *[other] { NUMBER($count) } on this computer
}
library-sort-label = Order of results
library-sort-best-match = Best match
library-sort-newest = Newest
library-sort-title = Title
library-row-loading = Result is being read
library-also-searched = Also searched in other languages:
library-only-this = Search English only
library-only-one = Searched in one language only: { $language }
library-only-all = Search all languages
library-matched = matched:
library-welcome-title = Library
library-welcome-records = { PLURAL($count) ->
    [one] { NUMBER($count) } record on this computer, searchable in six languages without a connection.
   *[other] { NUMBER($count) } records on this computer, searchable in six languages without a connection.
}
library-welcome-try = Try a search
library-example-1 = dioxin inventory
library-example-2 = PFOS
library-example-3 = PCB transformers
library-example-4 = 50-29-3
library-example-5 = regional centre Africa
library-welcome-hint = Words in any of the six languages, symbols, CAS numbers. “A phrase”, -without, { "title:" }, { "year:2009..2015" }.
library-none-title = Nothing for “{ $query }”
library-none-title-filters = Nothing with these filters
library-none-operators = The search has no word in it.
library-none-indexing = { NUMBER($done) } of { NUMBER($total) } records are indexed so far; more may be found later.
library-none-spelling = Another spelling:
library-none-search-spelling = Search “{ $spelling }”
library-none-filtered = { PLURAL($count) ->
    [one] Without the filters there is { NUMBER($count) } result.
   *[other] Without the filters there are { NUMBER($count) } results.
}
library-none-clear = Remove the filters
library-none-language = { PLURAL($count) ->
    [one] Only one language was searched: { $language }. In all languages there is { NUMBER($count) } result.
   *[other] Only one language was searched: { $language }. In all languages there are { NUMBER($count) } results.
}
library-none-advice = Fewer or other words may help; names, symbols and CAS numbers are found too.
preview-label = Selected result
preview-pages = { PLURAL($count) ->
    [one] { NUMBER($count) } page
   *[other] { NUMBER($count) } pages
}
preview-files = Files
preview-passages = { PLURAL($count) ->
    [one] { NUMBER($count) } passage matches
   *[other] { NUMBER($count) } passages match
}
preview-passages-all = { PLURAL($count) ->
    [one] Show all
   *[other] Show all { NUMBER($count) }
}
preview-page = p. { NUMBER($page) }
preview-part = part { NUMBER($part) }
preview-tags = Chemicals, topics and treaties`,l=e({default:()=>u}),u=`reader-back = Results
reader-place = { NUMBER($index) } of { NUMBER($total) }
reader-language-label = Language of the text
reader-contents = Contents
reader-passage = Passage { NUMBER($number) }
reader-passage-matches = Holds what was searched
reader-passage-go = Go to passage
reader-passage-of = of { NUMBER($total) }
reader-page-label = Page { NUMBER($page) }
reader-find-label = Find in the text
reader-match-of = { NUMBER($index) } of { NUMBER($total) }
reader-matches = { PLURAL($count) ->
    [one] { NUMBER($count) } match
   *[other] { NUMBER($count) } matches
}
reader-next = Next match
reader-previous = Previous match
reader-text-label = Text
reader-no-text = There is no text of this document on this computer.
reader-about = About
reader-cite = Cite as
reader-copy = Copy
reader-copied = Copied`,d=e({default:()=>f}),f=`record-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } document
   *[other] { NUMBER($count) } documents
}
record-facts = Facts
record-names = Names
record-synonyms = Other names
record-any-language = Any language
record-related = See also
fact-type = Type
fact-symbol = Symbol
fact-source = Source
fact-pages = Pages
fact-code = Code
fact-status = Status
fact-cas = CAS number
fact-abbreviations = Abbreviations
fact-annexes = Annexes
fact-categories = Category
fact-year-listed = Listed in
fact-listed-at = Listed at
fact-decision = Decision
fact-inchikey = InChIKey, first block
fact-broader = Broader topic
fact-narrower = Narrower topics
fact-chemicals = Chemicals
fact-concepts = Topics
fact-conventions = Conventions
fact-convention = Convention
fact-host = Host institution
fact-country = Country
fact-city = City
fact-regional-group = Regional group
fact-region = Region
fact-region-served = Region served
fact-countries-served = Countries served
fact-languages = Languages
fact-expertise = Expertise
fact-short-name = Short name
fact-node-type = Kind of centre
fact-website = Website
fact-note = Note
fact-confidence = How sure
fact-iso2 = ISO code, two letters
fact-iso3 = ISO code, three letters
fact-m49 = UN M49 number
fact-legal-basis = Legal basis
fact-mandate = What it does
fact-sends-for-party = Sends for the Party
fact-designated-by = Named by
fact-per-party = How many per Party
fact-parent = Wider type
fact-symbol-pattern = Pattern of symbols
fact-publisher = Publisher
fact-access = Access
fact-direction = Direction
fact-drafted-by = Drafted by
fact-sent-by = Sent by
fact-sent-to = Sent to
fact-deadline = Deadline
fact-form = Form or channel
fact-meeting = Meeting
fact-date = Date
fact-year = Year
fact-licence = Reuse
fact-parties = Countries`,p=e({default:()=>m}),m=`shell-product-name = Clearing-house
shell-convention-name = Stockholm Convention
shell-window-title = { $item } — Clearing-house
shell-nav-label = Main
nav-library = Library
nav-help = Help
shell-menu-open = Open the menu
shell-skip = Skip to the list
shell-search-label = Search
shell-search-placeholder = Search documents, chemicals and centres
shell-search-clear = Clear the search
shell-language-label = Language
shell-theme-label = Light or dark
shell-theme-system = As the system
shell-theme-light = Light
shell-theme-dark = Dark
sync-not-enrolled-title = Not enrolled yet
sync-offline-title = Offline
sync-works = Everything here works.
sync-nothing-waits = Nothing waits to be sent.
sync-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } waiting to send · { $size }
   *[other] { NUMBER($count) } waiting to send · { $size }
}
sync-last = Last sync { $when }
private-locked = Private part locked
private-unlock = Unlock
unlock-title = Unlock the private part
unlock-explanation = The library can be used without it.
unlock-passphrase = Passphrase
unlock-show = Show the passphrase
unlock-action = Unlock
unlock-empty = Enter the passphrase
help-contents = Contents
help-none = The handbook is not on this computer.
help-keys = Keys
help-key-search = Go to the search box
help-key-results = From the search box to the results
help-key-open = Open the selected result
help-key-escape = Clear the search box, then leave it
help-key-list = Move in a list
help-key-preview = Show the selected result beside or over the list
help-key-find = Find in the text
help-key-match = Next or previous match in the text
help-key-history = Back and forward
help-key-panes = Next or previous pane
help-key-section = Library
help-key-zoom = Larger, smaller, normal size
help-key-help = Help for what is shown`;export{a,s as i,d as n,r as o,l as r,t as s,p as t};