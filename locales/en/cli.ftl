### All words that the command line `chm` prints. Errors stand in errors.ftl.
### Numbers are given as numbers; NUMBER() writes them for the language, PLURAL() chooses the form.
### Commands, options and field names in JSON are never translated.

## Help: headings

cli-about = The desk of the POPs clearing-house mechanism, from the command line.
cli-help-usage = Usage:
cli-help-commands = Commands
cli-help-options = Options
cli-help-arguments = Arguments
# $command: a command to type
cli-help-more = Help: { $command }
cli-help-exit-codes = Exit codes

## Help: commands

cli-command-init = Make a new desk with the starter content
cli-command-import = Take in documents and records from a file or folder
cli-command-search = Search in six languages
cli-command-show = Show one record
cli-command-reindex = Build the search index anew
cli-command-doctor = Check the databases and the index
cli-command-backup = Back private work up
cli-command-restore = Put a backup in the place of the private part

## Help: arguments and options

cli-argument-query = Words to search for; also a “phrase”, { "-word" }, { "title: type: country: year:2009..2015" }
cli-argument-path = File (JSONL or CSV) or folder
cli-argument-id = Identifier, symbol, or code of a chemical, concept or centre
cli-argument-to = Folder for the backup; without it, that of the desk
cli-argument-backup = The backup
cli-option-data = Folder of the desk; also CHM_DATA
cli-option-json = Print JSON
cli-option-interface = Language of the messages: { "ar, en, es, fr, ru, zh" }
cli-option-lang = Your language; texts in it come a little higher
cli-option-only = Search texts in this language only, with the words as they are
cli-option-sort = Order: { "best" }, { "newest" } or { "title" }
# $facet: name of a filter, such as chemical, not translated
cli-option-facet = Only results with this code under “{ $facet }”; may be given more than once
cli-option-kind = Only this kind: { "document, chemical, concept, centre, party, help" }
cli-option-limit = Number of results
cli-option-offset = Number of results to skip
cli-option-batch = File with one query in each line; a language and a tab may stand before it
cli-option-dry-run = Only show what would be taken in
cli-option-strict = Take nothing if a single row has a fault
cli-option-other-desk = Take in a backup that another desk made
cli-option-no-private = Make no private part now
cli-option-quiet = Print results only, no progress
cli-option-help = Show help
cli-option-version = Show the version
# $value: the value taken when none is given
cli-option-default = without it: { $value }

## Help: exit codes

cli-exit-done = done
cli-exit-internal = the program made a mistake
cli-exit-arguments = the command was written wrongly
cli-exit-input = some of the input was not taken
cli-exit-not-found = nothing was found
cli-exit-desk = the desk cannot be opened, or the check found a fault
cli-exit-locked = the passphrase is missing or wrong
cli-exit-disk = the disk is full or read-only
cli-exit-interrupted = stopped before the end

## In front of any command

# $part: the word or option that was written
cli-arguments-unknown = Not understood: { $part }
# $part: the argument
cli-arguments-missing = Missing: { $part }
# $part: the argument, $value: what was written
cli-arguments-value = { $part } cannot be “{ $value }”.
cli-data-missing = No folder was named. Use { "--data DIR" } or CHM_DATA.

## Passphrase

cli-passphrase-new = New passphrase:
cli-passphrase-repeat = The same passphrase again:
cli-passphrase-enter = Passphrase:
cli-passphrase-mismatch = The two passphrases differ.
# $minimum: least number of characters
cli-passphrase-short = { PLURAL($minimum) ->
    [one] The passphrase needs at least { NUMBER($minimum) } character.
   *[other] The passphrase needs at least { NUMBER($minimum) } characters.
}
cli-passphrase-how = A passphrase is needed. Run the command at a terminal, or set CHM_PASSPHRASE.

## Progress. $done and $total: numbers of records

cli-progress-import = Importing { NUMBER($done) } of { NUMBER($total) }
cli-progress-index = Indexing { NUMBER($done) } of { NUMBER($total) }
# $done and $total: megabytes
cli-progress-backup = Backing up: { NUMBER($done) } of { NUMBER($total) } MB
cli-progress-restore = Restoring: { NUMBER($done) } of { NUMBER($total) } MB

## Units

# $value: a number with at most three digits
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

## chm init

# $folder
cli-init-done = A new desk is ready in { $folder }.
# $count: records of the starter
cli-init-records = { PLURAL($count) ->
    [one] { NUMBER($count) } record of the starter content
   *[other] { NUMBER($count) } records of the starter content
}
cli-init-private = The private part is protected by the passphrase, and opens with the recovery key as well.
# $key: the recovery key
cli-init-recovery = Recovery key: { $key }
cli-init-recovery-keep = Write it down and keep it apart from this computer. It is not shown again.
cli-init-no-private = No private part was made.
# $command
cli-init-next = To search: { $command }

## chm import

# $file
cli-import-reading = Reading { $file }
cli-import-done = Import complete.
# $count: records; also in the preview
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
# $count: faults that are not listed
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
# $size: a `cli-size-…`
cli-import-preview-size = Text to be added: { $size }
cli-import-preview-languages = Languages: { $languages }
cli-import-preview-first = The first of them:
cli-import-empty = There is nothing to import.
# $file
cli-import-skipped = { $file }: not a JSONL or CSV file, left out.

## chm search

# $count: results
cli-search-results = { PLURAL($count) ->
    [one] { NUMBER($count) } result
   *[other] { NUMBER($count) } results
}
# $count: of these, those that can be read now
cli-search-here = { NUMBER($count) } on this computer
# $time: a `cli-time-…`
cli-search-took = in { $time }
# $terms: words of the record that matched; $lang: name of their language
cli-search-matched = matched: { $terms } ({ $lang })
# $terms: names in other languages
cli-search-expanded = Also searched: { $terms }
# $page: a number
cli-search-page = page { $page }
cli-search-request = on request
# $option: `--offset 20`
cli-search-more = More: { $option }
# $query
cli-search-none = Nothing found for “{ $query }”.
# $spelling: words that find something
cli-search-spelling = With another spelling: { $spelling }
# $count: results
cli-search-without-filters = { PLURAL($count) ->
    [one] Without the filters: { NUMBER($count) } result
   *[other] Without the filters: { NUMBER($count) } results
}
cli-search-all-languages = { PLURAL($count) ->
    [one] In all languages: { NUMBER($count) } result
   *[other] In all languages: { NUMBER($count) } results
}
cli-search-only-operators = The query has no word to search for.
# Told with an empty answer
cli-search-private-locked = The private part is locked and was not searched: set CHM_PASSPHRASE to search it as well.
# $done, $total: records
cli-search-indexing = The index is still being built: { NUMBER($done) } of { NUMBER($total) }. More may be found later.

## Names of languages, kinds

cli-language-ar = Arabic
cli-language-en = English
cli-language-es = Spanish
cli-language-fr = French
cli-language-ru = Russian
cli-language-zh = Chinese

## chm show: labels before a value

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
# $count: documents
cli-show-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } document
   *[other] { NUMBER($count) } documents
}

## chm reindex

# $count: records; $time: a `cli-time-…`
cli-reindex-done = { PLURAL($count) ->
    [one] { NUMBER($count) } record indexed in { $time }
   *[other] { NUMBER($count) } records indexed in { $time }
}

## chm doctor

cli-doctor-clean = No fault found.
# $count: faults
cli-doctor-faults = { PLURAL($count) ->
    [one] { NUMBER($count) } fault found
   *[other] { NUMBER($count) } faults found
}
cli-doctor-ok = in order
cli-doctor-fault = fault
cli-doctor-note = note
# $folder
cli-doctor-folder = Folder: { $folder }
# $free: a `cli-size-…`
cli-doctor-space = Free space: { $free }
cli-doctor-space-low = Little space is left: { $free }
# $file: name of the database
cli-doctor-database-ok = { $file }: whole
cli-doctor-database-damaged = { $file }: damaged
# $detail: what the database library reports, in English
cli-doctor-database-detail = { $file }: { $detail }
# $version: number of the schema
cli-doctor-schema = Schema: version { $version }
# $count: records
cli-doctor-records = { PLURAL($count) ->
    [one] { NUMBER($count) } record
   *[other] { NUMBER($count) } records
}
# $count: rows that point to a record that is not there
cli-doctor-references = { PLURAL($count) ->
    [one] { NUMBER($count) } reference leads to no record
   *[other] { NUMBER($count) } references lead to no record
}
cli-doctor-index-ok = The index equals the database.
# $count: records
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
# $file: name of the folder
cli-doctor-index-aside = An older index was set aside as { $file }. It can be deleted.
cli-doctor-index-none = There is no index yet.
cli-doctor-private-none = There is no private part.
cli-doctor-private-locked = The private part is locked and was not checked.
cli-doctor-private-ok = The private part is whole.
cli-doctor-private-damaged = The private part is damaged.
# $count: files
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

## In front of errors and warnings

cli-error = Error
# $code: such as D-2001
cli-error-code = Code for the help desk: { $code }

## chm backup and chm restore. $file: path

# $size
cli-backup-done = Backed up: { $file }, { $size }
cli-restore-done = The backup has been restored.
cli-restore-replaced = What was here before lies in { $file }
cli-restore-passphrase = The passphrase is now that of the backup.
