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
