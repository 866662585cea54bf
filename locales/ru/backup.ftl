### Backups and the place of the data. An error has the four parts that errors.ftl explains.

## Errors

# $file: name of the backup
error-backup-damaged = Резервная копия { $file } повреждена или обрезана.
    .safe = Ничего не изменилось. Ваша личная работа осталась как была.
    .next = Выберите другую резервную копию.
    .code = B-9101
# $file: name of the backup
error-backup-newer = Резервная копия { $file } создана более новой версией программы.
    .safe = Ничего не изменилось.
    .next = Установите на этом компьютере более новую версию или выберите другую копию.
    .code = B-9102
# $file: name of the backup
error-backup-other-desk = Резервная копия { $file } создана другим рабочим местом.
    .safe = Ничего не изменилось.
    .next = Если её личная работа и парольная фраза нужны на этом компьютере, подтвердите это и восстановите копию ещё раз.
    .code = B-9103
error-busy = Личная часть ещё занята.
    .safe = Ничего не изменилось.
    .next = Подождите немного и повторите.
    .code = B-9104
# $folder: path of the folder
error-folder-gone = Папка данных не найдена: { $folder }
    .safe = Взамен ничего не создано. Всё на том диске осталось нетронутым.
    .next = Подключите диск и повторите попытку.
    .code = D-2011
# $folder: path of the folder
error-folder-not-empty = В папке { $folder } уже есть файлы.
    .safe = Ничего не изменилось.
    .next = Выберите пустую папку.
    .code = D-2012
# $folder: path; $needed and $free: megabytes
error-too-little-space = В { $folder } мало места. Нужно: { $needed } МБ; свободно: { $free } МБ.
    .safe = Ничего не изменилось.
    .next = Освободите там место или выберите другой диск.
    .code = D-2013
error-place-fixed = Место данных задано при запуске программы.
    .safe = Ничего не изменилось.
    .next = Уберите файл «portable» рядом с программой или переменную CHM_DATA и запустите снова.
    .code = D-2014
