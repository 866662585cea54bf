### Backups and the place of the data. An error has the four parts that errors.ftl explains.

## Errors

# $file: name of the backup
error-backup-damaged = The backup { $file } is damaged or was cut off.
    .safe = Nothing has changed. Your private work is as it was.
    .next = Choose another backup.
    .code = B-9101
# $file: name of the backup
error-backup-newer = The backup { $file } was made by a newer version of the program.
    .safe = Nothing has changed.
    .next = Install the newer version on this computer, or choose another backup.
    .code = B-9102
# $file: name of the backup
error-backup-other-desk = Another desk made the backup { $file }.
    .safe = Nothing has changed.
    .next = If you want its private work and its passphrase on this computer, agree to it and restore it again.
    .code = B-9103
error-busy = The private part is still at work.
    .safe = Nothing has changed.
    .next = Wait a moment, then do it again.
    .code = B-9104
# $folder: path of the folder
error-folder-gone = The folder of the data is not there: { $folder }
    .safe = Nothing was made in its place. What lies on that drive is untouched.
    .next = Connect the drive, then try again.
    .code = D-2011
# $folder: path of the folder
error-folder-not-empty = There are files in { $folder } already.
    .safe = Nothing has changed.
    .next = Choose an empty folder.
    .code = D-2012
# $folder: path; $needed and $free: megabytes
error-too-little-space = { $folder } has too little space. Needed: { $needed } MB; free: { $free } MB.
    .safe = Nothing has changed.
    .next = Free some space there, or choose another drive.
    .code = D-2013
error-place-fixed = The place of the data was set when the program was started.
    .safe = Nothing has changed.
    .next = Remove the file “portable” beside the program, or the variable CHM_DATA, and start again.
    .code = D-2014
# $file: path of the copy
error-copy-differs = The copy of { $file } differs from what was copied.
    .safe = Nothing has changed. The old place is still in use.
    .next = Check the drive, or choose another one.
    .code = D-2015
# $folder: path of the folder
error-left-changed = { $folder } was changed after the move.
    .safe = Nothing there has been removed.
    .next = Look at what is new there, keep what you need, then delete the folder yourself.
    .code = D-2017
# $folder: path of the folder
error-folder-inside = { $folder } lies within the data themselves.
    .safe = Nothing has changed.
    .next = Choose a folder outside of it.
    .code = D-2016

## The place of the data, in the settings

# Heading of a group of settings
settings-data = Data and space
settings-place = Where the data are kept
# Further words by which a search finds it, with spaces between
settings-place-words = move drive disk stick portable folder space
settings-place-by-system = In the place that the system provides
settings-place-by-moved = Where you moved them
settings-place-by-portable = Beside the program, carried with it. The passphrase alone opens the private part; the keyring of the computer is not used.
settings-place-by-environment = Set by CHM_DATA when the program was started
# The name “portable” is not translated
settings-place-how = To carry the desk on a stick, put the program there and beside it a file named “portable”.
settings-place-share = This is a network share. A bad line can damage databases there; a drive of this computer is safer.
settings-place-nearly-full = This drive is nearly full.
settings-place-full = This drive is full. Nothing can be saved until some space is free.
settings-place-read-only = This folder cannot be written to. Nothing can be saved.
settings-place-gone = This folder is not there. Connect its drive; nothing can be saved until then.
# $size: also in the five below
settings-place-catalogue = Library { $size }
settings-place-private = Private part { $size }
settings-place-index = Search index { $size }
settings-place-backups = Backups { $size }
settings-place-other = Other { $size }
settings-place-free = Free on this drive { $size }
# Button
settings-place-move = Move
# Heading of the dialog
settings-place-move-title = Move the data
# Title of the window in which a folder is chosen
settings-place-move-folder = Folder to which the data move
# Before the path of a folder
settings-place-move-to = They will lie in
# $needed and $free: sizes
settings-place-move-needs = Needed there: { $needed }. Free: { $free }.
settings-place-move-begun = An earlier attempt left a part of a copy there. It is replaced.
settings-place-move-safe = Every file is copied and compared. Only then is the new place used; the old one stays until you remove it. Whenever you stop, the old place stays in use.
settings-place-move-locked = The desk cannot be used meanwhile, and the private part is locked afterwards.
# Button
settings-place-move-action = Move
# Button
settings-place-move-stop = Stop
# $done and $total: sizes; also below
settings-place-move-copying = Copying { $done } of { $total }
settings-place-move-verifying = Comparing { $done } of { $total }
settings-place-move-switching = Changing over
settings-place-move-done = The data have been moved
settings-place-move-stopped = Stopped. The old place is still in use.
settings-place-left = The former place still holds a copy
# $folder: path; $size
settings-place-left-hint = { $folder }, { $size }. It is used no more.
# Button
settings-place-left-remove = Remove it
# Button beside it: nothing is removed
settings-place-left-keep = Keep it
# $folder: path
settings-place-left-sure = Remove the copy in { $folder }? The data in use stay.
settings-place-left-done = The former copy was removed
