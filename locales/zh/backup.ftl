### Backups and the place of the data. An error has the four parts that errors.ftl explains.

## Errors

# $file: name of the backup
error-backup-damaged = 备份{ $file }已损坏或不完整。
    .safe = 没有任何改动。您的私密内容保持原样。
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
    .next = 如要把其中的私密内容和口令用于本机，请确认同意，然后重新恢复。
    .code = B-9103
error-busy = 私密部分仍在使用中。
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
# $file: path of the copy
error-copy-differs = { $file }的副本与原文件不同。
    .safe = 没有任何改动。仍在使用原来的位置。
    .next = 检查该磁盘，或另选一个磁盘。
    .code = D-2015
# $folder: path of the folder
error-left-changed = { $folder }在移动之后有改动。
    .safe = 其中没有删除任何内容。
    .next = 查看其中新增的内容，保留需要的部分，然后自行删除该文件夹。
    .code = D-2017
# $folder: path of the folder
error-folder-inside = { $folder }位于数据本身之内。
    .safe = 没有任何改动。
    .next = 选择数据之外的文件夹。
    .code = D-2016

## The place of the data, in the settings

# Heading of a group of settings
settings-data = 数据与空间
settings-place = 数据存放位置
# Further words by which a search finds it, with spaces between
settings-place-words = 移动、磁盘、优盘、便携、文件夹、空间
settings-place-by-system = 系统提供的位置
settings-place-by-moved = 您移到的位置
settings-place-by-portable = 在程序旁边，随程序携带。私密部分只用口令打开；不使用计算机的密钥环。
settings-place-by-environment = 程序启动时由CHM_DATA指定
# The name “portable” is not translated
settings-place-how = 要把工作台装在优盘上携带，请把程序放到优盘上，并在旁边放一个名为“portable”的文件。
settings-place-share = 这是网络共享文件夹。线路不稳可能损坏其中的数据库；本机磁盘更安全。
settings-place-nearly-full = 该磁盘快满了。
settings-place-full = 该磁盘已满。腾出空间之前无法保存任何内容。
settings-place-read-only = 无法写入该文件夹。无法保存任何内容。
settings-place-gone = 找不到该文件夹。请接上其所在磁盘；在此之前无法保存任何内容。
# $size: also in the five below
settings-place-catalogue = 资料库：{ $size }
settings-place-private = 私密部分：{ $size }
settings-place-index = 搜索索引：{ $size }
settings-place-backups = 备份：{ $size }
settings-place-other = 其他：{ $size }
settings-place-free = 该磁盘可用：{ $size }
# Button
settings-place-move = 移动
# Heading of the dialog
settings-place-move-title = 移动数据
# Title of the window in which a folder is chosen
settings-place-move-folder = 数据要移到的文件夹
# Before the path of a folder
settings-place-move-to = 数据将位于
# $needed and $free: sizes
settings-place-move-needs = 该处需要：{ $needed }。可用：{ $free }。
settings-place-move-begun = 上次尝试在那里留下了部分副本，将予以替换。
settings-place-move-safe = 每个文件都会复制并核对，之后才使用新位置；原位置保留，直到您将其删除。无论何时停止，都继续使用原位置。
settings-place-move-locked = 其间无法使用工作台；之后私密部分处于锁定状态。
# Button
settings-place-move-action = 移动
# Button
settings-place-move-stop = 停止
# $done and $total: sizes; also below
settings-place-move-copying = 已复制{ $done }，共{ $total }
settings-place-move-verifying = 已核对{ $done }，共{ $total }
settings-place-move-switching = 正在切换
settings-place-move-done = 数据已移动
settings-place-move-stopped = 已停止。仍在使用原来的位置。
settings-place-left = 原位置仍有一份副本
# $folder: path; $size
settings-place-left-hint = { $folder }，{ $size }。已不再使用。
# Button
settings-place-left-remove = 删除
# Button beside it: nothing is removed
settings-place-left-keep = 保留
# $folder: path
settings-place-left-sure = 删除{ $folder }中的副本？正在使用的数据不受影响。
settings-place-left-done = 原副本已删除
