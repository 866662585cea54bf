### What can go wrong, for the desk and the command line.
### Each error has four parts: its value says what happened, `.safe` what is safe, `.next` what to do,
### `.code` is read out to the help desk and is the same in every language.
### Ask for a part as `error-locked.next`. Variables are named above each message.

## Protection

error-locked = The private part of this desk is locked.
    .safe = Everything in it is kept. The library can be searched as before.
    .next = Enter the passphrase.
    .code = L-6001
error-unprotected = Protection has not been set up on this desk.
    .safe = Nothing has been written in the clear.
    .next = Choose a passphrase in the settings, then do it again.
    .code = L-6021
error-wrong-passphrase = This is not the passphrase of this desk.
    .safe = Nothing has changed.
    .next = Check the keyboard layout and capital letters, then enter it again.
    .code = L-6002
error-wrong-recovery-key = This recovery key does not open the private part.
    .safe = Nothing has changed.
    .next = Compare it with the printed one. If a newer one was made, use that.
    .code = L-6003
error-mistyped-recovery-key = This is not a whole recovery key, or a character in it is wrong.
    .safe = Nothing has changed, and it does not count as a try.
    .next = Compare each group of four with the printed key.
    .code = L-6004
# $seconds: time to wait
error-too-many-tries = Too many wrong tries. Seconds until the next one is taken: { $seconds }.
    .safe = Everything in the private part is kept.
    .next = Wait, then enter the passphrase again, or use the recovery key.
    .code = L-6005
# $minimum: least number of characters
error-short-passphrase = This passphrase is too short. Least number of characters: { $minimum }.
    .safe = Nothing has changed.
    .next = Choose a longer one; four words are easy to remember.
    .code = L-6006
# The keyring is where the system keeps passwords for the person who is signed in.
error-keyring-unavailable = The keyring of this computer does not answer.
    .safe = Nothing has changed. The passphrase opens the private part as before.
    .next = Sign in to the computer anew, then try again, or go on with the passphrase alone.
    .code = L-6007
error-keyring-locked = The keyring of this computer is locked.
    .safe = Nothing has changed. The passphrase opens the private part as before.
    .next = Unlock the keyring in the settings of the computer, then try again.
    .code = L-6008
error-keyring-changed = The keyring of this computer holds another secret for this desk.
    .safe = Everything in the private part is kept.
    .next = Enter the passphrase; the keyring can then be set up again.
    .code = L-6009

## Searching and opening

# $id: what was asked for
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

## The folder of the desk

error-disk-full = The disk is full.
    .safe = Everything saved before is kept. What was being written has been undone.
    .next = Free some space, then do it again.
    .code = D-2001
error-read-only = This folder cannot be written to.
    .safe = Nothing has changed.
    .next = Allow writing to the folder, or choose another one.
    .code = D-2002
# The database is never replaced by an empty one.
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

## Files that are read in
## $file: name of the file; $row: number of the row, from 1

# $file
error-no-such-file = There is no file or folder { $file }.
    .safe = Nothing has changed.
    .next = Check the name and the folder.
    .code = F-3001
# $file
error-unreadable-file = The file { $file } cannot be read.
    .safe = Nothing has changed.
    .next = Check that it may be read and that the drive is still connected.
    .code = F-3002
# $file, $row
error-invalid-utf8 = { $file }, row { $row }: this text is not UTF-8.
    .safe = This row was not taken. All others are kept.
    .next = Save the file as UTF-8 and import it again.
    .code = F-3003
# $file, $row, $reason: a message `reason-…`
error-bad-row = { $file }, row { $row }: { $reason }
    .safe = This row was not taken. All others are kept.
    .next = Correct the row and import the file again; rows already taken are not doubled.
    .code = F-3005
# $file, $row
error-bad-json = { $file }, row { $row }: this is not valid JSON.
    .safe = This row was not taken. All others are kept.
    .next = Correct the row: each row holds one JSON object.
    .code = F-3006
# $file, $row
error-bad-csv = { $file }, row { $row }: the columns cannot be told apart.
    .safe = This row was not taken. All others are kept.
    .next = Check the commas and quotation marks of this row.
    .code = F-3007
# $value: the number as given; $file, $row
error-wrong-cas = { $file }, row { $row }: { $value } is not a CAS number. Its check digit is wrong.
    .safe = This row was not taken. All others are kept.
    .next = Compare the number with the source and correct it.
    .code = F-3008
# $value: the language as given; $file, $row
error-unknown-language = { $file }, row { $row }: “{ $value }” is not a language code.
    .safe = This row was not taken. All others are kept.
    .next = Use one of the codes { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
# $file, $row; $value and $limit: sizes in bytes
error-too-large = { $file }, row { $row }: this is too large. Size in bytes: { $value }; limit: { $limit }.
    .safe = Nothing of it was taken. All else is kept.
    .next = Divide it into smaller parts.
    .code = F-3010
# $file; $column: name of the column
error-missing-column = { $file }: the column “{ $column }” is missing.
    .safe = Nothing of this file was taken.
    .next = Add the column to the first row and import the file again.
    .code = F-3011

## The command and the program

# $value: what was given
error-bad-argument = “{ $value }” does not fit here.
    .safe = Nothing has changed.
    .next = Run the command with --help to see what it takes.
    .code = A-8001
error-interrupted = The work was stopped before its end.
    .safe = All that was finished is kept.
    .next = Start it again; it goes on from there.
    .code = A-8002
# $incident: number under which the log holds the details
error-internal = The program made a mistake. Incident { $incident }.
    .safe = Everything saved before is kept.
    .next = Do it again. If it returns, give the incident number to the help desk.
    .code = Z-9001

## Why a row was not taken; stands after “file, row 12:”

# $field: name of the field
reason-missing-field = the field “{ $field }” is missing.
# $field, $value
reason-bad-value = the field “{ $field }” cannot be “{ $value }”.
# $value: the identifier
reason-duplicate = the identifier { $value } has already been used in this file.
# $value: the identifier
reason-shared-record = { $value } is shared by all desks and is not changed by an import.
# $found, $expected: numbers of columns
reason-columns = { $found } columns instead of { $expected }.
reason-not-object = a JSON object is expected.
reason-empty = the row is empty.

## Contacts

error-no-private-part = There is no private part on this desk yet, and contacts need one.
    .safe = Nothing has changed. The library can be searched as before.
    .next = Set up protection first.
    .code = L-6020
error-not-undoable = This change can no longer be taken back: a later one rests on it.
    .safe = Everything is as it was.
    .next = Restore the earlier state from the history.
    .code = C-5011
error-shared-contact = This contact belongs to the shared directory.
    .safe = The contact is as it was.
    .next = Suggest a correction instead.
    .code = C-5010
