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
# $file: path of the copy
error-copy-differs = Копия файла { $file } отличается от оригинала.
    .safe = Ничего не изменилось. Используется прежнее место.
    .next = Проверьте диск или выберите другой.
    .code = D-2015
# $folder: path of the folder
error-left-changed = Папка { $folder } изменилась после переноса.
    .safe = Из неё ничего не удалено.
    .next = Посмотрите, что в ней нового, сохраните нужное и удалите папку сами.
    .code = D-2017
# $folder: path of the folder
error-folder-inside = Папка { $folder } находится внутри самих данных.
    .safe = Ничего не изменилось.
    .next = Выберите папку в другом месте.
    .code = D-2016

## The place of the data, in the settings

# Heading of a group of settings
settings-data = Данные и место
settings-place = Где хранятся данные
# Further words by which a search finds it, with spaces between
settings-place-words = перенести диск флешка переносной папка место
settings-place-by-system = В месте, предусмотренном системой
settings-place-by-moved = Там, куда вы их перенесли
settings-place-by-portable = Рядом с программой, вместе с которой их носят. Личную часть открывает только парольная фраза; хранилище паролей компьютера не используется.
settings-place-by-environment = Задано переменной CHM_DATA при запуске программы
# The name “portable” is not translated
settings-place-how = Чтобы носить рабочее место на флешке, поместите на неё программу, а рядом — файл с именем «portable».
settings-place-share = Это сетевая папка. Плохая связь может повредить базы данных; диск этого компьютера надёжнее.
settings-place-nearly-full = Диск почти заполнен.
settings-place-full = Диск заполнен. Пока место не освобождено, сохранить ничего нельзя.
settings-place-read-only = В эту папку нельзя писать. Сохранить ничего нельзя.
settings-place-gone = Этой папки нет. Подключите её диск; до тех пор сохранить ничего нельзя.
# $size: also in the five below
settings-place-catalogue = Библиотека { $size }
settings-place-private = Личная часть { $size }
settings-place-index = Поисковый индекс { $size }
settings-place-backups = Резервные копии { $size }
settings-place-other = Прочее { $size }
settings-place-free = Свободно на диске { $size }
# Button
settings-place-move = Перенести
# Heading of the dialog
settings-place-move-title = Перенос данных
# Title of the window in which a folder is chosen
settings-place-move-folder = Папка, в которую переносятся данные
# Before the path of a folder
settings-place-move-to = Они будут лежать в папке
# $needed and $free: sizes
settings-place-move-needs = Нужно: { $needed }. Свободно: { $free }.
settings-place-move-begun = От прежней попытки там осталась часть копии. Она будет заменена.
settings-place-move-safe = Каждый файл копируется и сверяется. Лишь после этого используется новое место; прежнее остаётся, пока вы его не удалите. Когда бы вы ни остановили перенос, используется прежнее место.
settings-place-move-locked = Тем временем работать нельзя, а затем личная часть будет заперта.
# Button
settings-place-move-action = Перенести
# Button
settings-place-move-stop = Остановить
# $done and $total: sizes; also below
settings-place-move-copying = Скопировано { $done } из { $total }
settings-place-move-verifying = Сверено { $done } из { $total }
settings-place-move-switching = Переход на новое место
settings-place-move-done = Данные перенесены
settings-place-move-stopped = Остановлено. Используется прежнее место.
settings-place-left = На прежнем месте осталась копия
# $folder: path; $size
settings-place-left-hint = { $folder }, { $size }. Она больше не используется.
# Button
settings-place-left-remove = Удалить её
# Button beside it: nothing is removed
settings-place-left-keep = Оставить
# $folder: path
settings-place-left-sure = Удалить копию в { $folder }? Используемые данные останутся.
settings-place-left-done = Прежняя копия удалена
