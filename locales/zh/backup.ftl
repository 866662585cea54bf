### Backups and the place of the data. An error has the four parts that errors.ftl explains.

## Errors

# $file: name of the backup
error-backup-damaged = 备份{ $file }已损坏或不完整。
    .safe = 没有任何改动。您的私人工作保持原样。
    .next = 另选一份备份。
    .code = B-9101
# $file: name of the backup
error-backup-newer = 备份{ $file }由更新版本的程序制作。
    .safe = 没有任何改动。
    .next = 在本机安装更新的版本，或另选一份备份。
    .code = B-9102
# $file: name of the backup
error-backup-other-desk = 备份{ $file }来自另一个工作台。
    .safe = 没有任何改动。
    .next = 如要把其中的私人工作和密码短语用于本机，请确认同意，然后重新恢复。
    .code = B-9103
error-busy = 私人部分仍在使用中。
    .safe = 没有任何改动。
    .next = 稍候片刻，再试一次。
    .code = B-9104
# $folder: path of the folder
error-folder-gone = 找不到数据文件夹：{ $folder }
    .safe = 没有在原处新建任何内容。该磁盘上的内容未受影响。
    .next = 接上该磁盘，然后重试。
    .code = D-2011
# $folder: path of the folder
error-folder-not-empty = 文件夹{ $folder }中已有文件。
    .safe = 没有任何改动。
    .next = 选择一个空文件夹。
    .code = D-2012
# $folder: path; $needed and $free: megabytes
error-too-little-space = { $folder }的空间不足。需要：{ $needed } MB；可用：{ $free } MB。
    .safe = 没有任何改动。
    .next = 在该处腾出空间，或另选一个磁盘。
    .code = D-2013
error-place-fixed = 数据位置已在程序启动时指定。
    .safe = 没有任何改动。
    .next = 移除程序旁的“portable”文件或变量CHM_DATA，然后重新启动。
    .code = D-2014
