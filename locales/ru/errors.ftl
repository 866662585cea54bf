### What can go wrong, for the desk and the command line.
### Each error has four parts: its value says what happened, `.safe` what is safe, `.next` what to do,
### `.code` is read out to the help desk and is the same in every language.
### Ask for a part as `error-locked.next`. Variables are named above each message.

## Protection

error-locked = Личная часть этого рабочего места закрыта.
    .safe = Всё её содержимое сохранено. Библиотека доступна, как и прежде.
    .next = Введите парольную фразу.
    .code = L-6001
error-wrong-passphrase = Это не парольная фраза данного рабочего места.
    .safe = Ничего не изменилось.
    .next = Проверьте раскладку клавиатуры и регистр букв и введите фразу снова.
    .code = L-6002
error-wrong-recovery-key = Этот ключ восстановления не открывает личную часть.
    .safe = Ничего не изменилось.
    .next = Сверьте его с напечатанным. Если позднее был создан новый ключ, введите его.
    .code = L-6003
error-mistyped-recovery-key = Ключ восстановления введён не полностью, или один из знаков неверен.
    .safe = Ничего не изменилось, попытка не засчитана.
    .next = Сверьте каждую группу из четырёх знаков с напечатанным ключом.
    .code = L-6004
error-too-many-tries = Слишком много неверных попыток. Секунд до следующей: { $seconds }.
    .safe = Всё содержимое личной части сохранено.
    .next = Подождите и введите парольную фразу снова или воспользуйтесь ключом восстановления.
    .code = L-6005
error-short-passphrase = Парольная фраза слишком короткая. Наименьшее число знаков: { $minimum }.
    .safe = Ничего не изменилось.
    .next = Выберите фразу подлиннее; четыре слова легко запомнить.
    .code = L-6006
error-keyring-unavailable = Хранилище ключей этого компьютера не отвечает.
    .safe = Ничего не изменилось. Парольная фраза открывает личную часть, как и прежде.
    .next = Войдите в систему заново и повторите попытку или продолжайте с одной парольной фразой.
    .code = L-6007
error-keyring-locked = Хранилище ключей этого компьютера закрыто.
    .safe = Ничего не изменилось. Парольная фраза открывает личную часть, как и прежде.
    .next = Откройте хранилище ключей в настройках компьютера и повторите попытку.
    .code = L-6008
error-keyring-changed = В хранилище ключей этого компьютера записан другой секрет для этого рабочего места.
    .safe = Всё содержимое личной части сохранено.
    .next = Введите парольную фразу; после этого хранилище ключей можно настроить заново.
    .code = L-6009

## Searching and opening

# $id: what was asked for
error-not-found = На этом компьютере ничего нет под обозначением { $id }.
    .safe = Библиотека осталась в полном составе.
    .next = Ищите по названию, условному обозначению или номеру CAS.
    .code = N-1001
error-index-unavailable = Поисковый указатель не читается.
    .safe = Все записи и тексты целы. Указатель содержит только копии их слов.
    .next = Постройте указатель заново в программе или выполните «chm reindex».
    .code = X-7001
error-index-rebuilding = Поисковый указатель строится заново.
    .safe = Все записи целы. Поиск ведётся по тому, что уже внесено в указатель.
    .next = Дождитесь окончания; тем временем можно работать дальше.
    .code = X-7002

## The folder of the desk

error-disk-full = Диск заполнен.
    .safe = Всё сохранённое ранее цело. Начатая запись отменена.
    .next = Освободите место и повторите действие.
    .code = D-2001
error-read-only = В эту папку нельзя записывать.
    .safe = Ничего не изменилось.
    .next = Разрешите запись в папку или выберите другую.
    .code = D-2002
# The database is never replaced by an empty one.
error-damaged = База данных этого рабочего места повреждена и не открыта.
    .safe = Файл оставлен в точности как есть. Он никогда не заменяется пустым.
    .next = Скопируйте папку рабочего места в надёжное место, затем выполните «chm doctor».
    .code = D-2003
error-newer-version = Эта папка записана более новой версией программы.
    .safe = Ничего не изменилось.
    .next = Установите на этом компьютере более новую версию.
    .code = D-2004
error-in-use = Эту папку использует другое рабочее место.
    .safe = Ничего не изменилось.
    .next = Закройте другое рабочее место или другую команду и откройте это снова.
    .code = D-2005
error-not-a-desk = В этой папке нет рабочего места.
    .safe = Её содержимое не затронуто.
    .next = Выберите папку рабочего места или пустую папку для нового.
    .code = D-2006
error-already-exists = В этой папке уже есть рабочее место.
    .safe = Оно не затронуто.
    .next = Откройте его как есть или выберите пустую папку для нового.
    .code = D-2007

## Files that are read in
## $file: name of the file; $row: number of the row, from 1

# $file
error-no-such-file = Нет ни файла, ни папки { $file }.
    .safe = Ничего не изменилось.
    .next = Проверьте имя и папку.
    .code = F-3001
# $file
error-unreadable-file = Файл { $file } не читается.
    .safe = Ничего не изменилось.
    .next = Проверьте, разрешено ли чтение и подключён ли ещё носитель.
    .code = F-3002
# $file, $row
error-invalid-utf8 = { $file }, строка { $row }: этот текст не в кодировке UTF-8.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Сохраните файл в кодировке UTF-8 и импортируйте его снова.
    .code = F-3003
# $file, $row, $reason: a message `reason-…`
error-bad-row = { $file }, строка { $row }: { $reason }
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Исправьте строку и импортируйте файл снова; уже принятые строки не дублируются.
    .code = F-3005
# $file, $row
error-bad-json = { $file }, строка { $row }: это не JSON.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Исправьте строку: в каждой должен быть один объект JSON.
    .code = F-3006
# $file, $row
error-bad-csv = { $file }, строка { $row }: столбцы не различить.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Проверьте запятые и кавычки в этой строке.
    .code = F-3007
# $value: the number as given; $row
error-wrong-cas = { $file }, строка { $row }: { $value } не является номером CAS. Контрольная цифра неверна.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Сверьте номер с источником и исправьте его.
    .code = F-3008
# $value: the language as given; $row
error-unknown-language = { $file }, строка { $row }: «{ $value }» не является кодом языка.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Укажите один из кодов { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
# $value and $limit: sizes in bytes
error-too-large = { $file }, строка { $row }: слишком большой объём. Размер в байтах: { $value }; предел: { $limit }.
    .safe = Из этого ничего не принято. Всё остальное сохранено.
    .next = Разделите на меньшие части.
    .code = F-3010
# $column: name of the column
error-missing-column = { $file }: нет столбца «{ $column }».
    .safe = Из этого файла ничего не принято.
    .next = Добавьте столбец в первую строку и импортируйте файл снова.
    .code = F-3011

## The command and the program

# $value: what was given
error-bad-argument = «{ $value }» здесь не подходит.
    .safe = Ничего не изменилось.
    .next = Выполните команду с --help, чтобы увидеть, что она принимает.
    .code = A-8001
error-interrupted = Работа остановлена до её окончания.
    .safe = Всё завершённое сохранено.
    .next = Начните снова; работа продолжится с того же места.
    .code = A-8002
# $incident: number under which the log holds the details
error-internal = Ошибка в программе. Номер случая { $incident }.
    .safe = Всё сохранённое ранее цело.
    .next = Повторите действие. Если ошибка вернётся, сообщите номер случая в службу поддержки.
    .code = Z-9001

## Why a row was not taken; stands after “file, row 12:”

# $field: name of the field
reason-missing-field = нет поля «{ $field }».
# $field, $value
reason-bad-value = поле «{ $field }» не может иметь значение «{ $value }».
# $value: the identifier
reason-duplicate = обозначение { $value } уже встречалось в этом файле.
# $value: the identifier
reason-shared-record = запись { $value } общая для всех рабочих мест и при импорте не меняется.
# $found, $expected: numbers of columns
reason-columns = столбцов { $found } вместо { $expected }.
reason-not-object = ожидается объект JSON.
reason-empty = строка пуста.
