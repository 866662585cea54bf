### All words that the command line `chm` prints. Errors stand in errors.ftl.
### Numbers are given as numbers; NUMBER() writes them for the language, PLURAL() chooses the form.
### Commands, options and field names in JSON are never translated.

## Help: headings

cli-about = Рабочее место механизма посредничества по СОЗ в командной строке.
cli-help-usage = Использование:
cli-help-commands = Команды
cli-help-options = Параметры
cli-help-arguments = Аргументы
cli-help-more = Справка: { $command }
cli-help-exit-codes = Коды завершения

## Help: commands

cli-command-init = Создать рабочее место с начальным содержимым
cli-command-import = Принять документы и записи из файла или папки
cli-command-search = Искать на шести языках
cli-command-show = Показать одну запись
cli-command-reindex = Построить поисковый указатель заново
cli-command-doctor = Проверить базы данных и указатель
cli-command-backup = Сделать резервную копию личной работы
cli-command-restore = Поместить резервную копию на место личной части

## Help: arguments and options

cli-argument-query = Искомые слова; также «фраза», { "-слово" }, { "title: type: country: year:2009..2015" }
cli-argument-path = Файл (JSONL или CSV) или папка
cli-argument-id = Идентификатор, условное обозначение или код вещества, понятия, центра
cli-argument-to = Папка для копии; без неё — папка рабочего места
cli-argument-backup = Резервная копия
cli-option-data = Папка рабочего места; также CHM_DATA
cli-option-json = Выводить JSON
cli-option-interface = Язык сообщений: { "ar, en, es, fr, ru, zh" }
cli-option-lang = Ваш язык; тексты на нём стоят немного выше
cli-option-only = Искать только в текстах на этом языке, слова без изменений
cli-option-sort = Порядок: { "best" }, { "newest" } или { "title" }
# $facet: name of a filter, such as chemical, not translated
cli-option-facet = Только результаты с этим кодом в разделе «{ $facet }»; можно повторять
cli-option-kind = Только этот вид: { "document, chemical, concept, centre, party, help" }
cli-option-limit = Число результатов
cli-option-offset = Сколько результатов пропустить
cli-option-batch = Файл с одним запросом в строке; перед ним могут стоять язык и табуляция
cli-option-dry-run = Только показать, что было бы принято
cli-option-strict = Не принимать ничего, если хотя бы одна строка неисправна
cli-option-other-desk = Принять копию, сделанную другим рабочим местом
cli-option-no-private = Пока не создавать личную часть
cli-option-quiet = Выводить только результаты, без хода работы
cli-option-help = Показать справку
cli-option-version = Показать версию
# $value: the value taken when none is given
cli-option-default = по умолчанию: { $value }

## Help: exit codes

cli-exit-done = выполнено
cli-exit-internal = ошибка в программе
cli-exit-arguments = команда записана неверно
cli-exit-input = часть данных не принята
cli-exit-not-found = ничего не найдено
cli-exit-desk = рабочее место нельзя открыть, или проверка нашла неисправность
cli-exit-locked = парольной фразы нет, или она неверна
cli-exit-disk = диск заполнен или закрыт для записи
cli-exit-interrupted = остановлено до окончания

## In front of any command

cli-arguments-unknown = Непонятно: { $part }
cli-arguments-missing = Не хватает: { $part }
cli-arguments-value = { $part } не может быть «{ $value }».
cli-data-missing = Папка не указана. Задайте { "--data DIR" } или CHM_DATA.

## Passphrase

cli-passphrase-new = Новая парольная фраза:
cli-passphrase-repeat = Та же парольная фраза ещё раз:
cli-passphrase-enter = Парольная фраза:
cli-passphrase-mismatch = Парольные фразы различаются.
# $minimum: least number of characters
cli-passphrase-short = { PLURAL($minimum) ->
    [one] В парольной фразе должно быть не менее { NUMBER($minimum) } знака.
    [few] В парольной фразе должно быть не менее { NUMBER($minimum) } знаков.
    [many] В парольной фразе должно быть не менее { NUMBER($minimum) } знаков.
   *[other] В парольной фразе должно быть не менее { NUMBER($minimum) } знака.
}
cli-passphrase-how = Нужна парольная фраза. Выполните команду в терминале или задайте CHM_PASSPHRASE.

## Progress. $done and $total: numbers of records

cli-progress-import = Импорт: { NUMBER($done) } из { NUMBER($total) }
cli-progress-index = Внесение в указатель: { NUMBER($done) } из { NUMBER($total) }
# $done and $total: megabytes
cli-progress-backup = Копирование: { NUMBER($done) } из { NUMBER($total) } МБ
cli-progress-restore = Восстановление: { NUMBER($done) } из { NUMBER($total) } МБ

## Units

# $value: a number with at most three digits
cli-size-bytes = { PLURAL($value) ->
    [one] { NUMBER($value) } байт
    [few] { NUMBER($value) } байта
    [many] { NUMBER($value) } байт
   *[other] { NUMBER($value) } байта
}
cli-size-kb = { NUMBER($value) } кБ
cli-size-mb = { NUMBER($value) } МБ
cli-size-gb = { NUMBER($value) } ГБ
cli-time-milliseconds = { NUMBER($value) } мс
cli-time-seconds = { NUMBER($value) } с
cli-time-minutes = { NUMBER($value) } мин
cli-time-hours = { NUMBER($value) } ч

## chm init

# $folder
cli-init-done = Новое рабочее место готово: { $folder }.
# $count: records of the starter
cli-init-records = { PLURAL($count) ->
    [one] { NUMBER($count) } запись начального содержимого
    [few] { NUMBER($count) } записи начального содержимого
    [many] { NUMBER($count) } записей начального содержимого
   *[other] { NUMBER($count) } записи начального содержимого
}
cli-init-private = Личная часть защищена парольной фразой; её открывает и ключ восстановления.
# $key: the recovery key
cli-init-recovery = Ключ восстановления: { $key }
cli-init-recovery-keep = Запишите его и храните отдельно от этого компьютера. Больше он показан не будет.
cli-init-no-private = Личная часть не создана.
# $command
cli-init-next = Для поиска: { $command }

## chm import

# $file
cli-import-reading = Чтение { $file }
cli-import-done = Импорт завершён.
# $count: records; also in the preview
cli-import-added = { PLURAL($count) ->
    [one] { NUMBER($count) } запись добавлена
    [few] { NUMBER($count) } записи добавлено
    [many] { NUMBER($count) } записей добавлено
   *[other] { NUMBER($count) } записи добавлено
}
cli-import-changed = { PLURAL($count) ->
    [one] { NUMBER($count) } запись изменена
    [few] { NUMBER($count) } записи изменено
    [many] { NUMBER($count) } записей изменено
   *[other] { NUMBER($count) } записи изменено
}
cli-import-unchanged = { PLURAL($count) ->
    [one] { NUMBER($count) } запись уже имелась
    [few] { NUMBER($count) } записи уже имелось
    [many] { NUMBER($count) } записей уже имелось
   *[other] { NUMBER($count) } записи уже имелось
}
cli-import-rejected = { PLURAL($count) ->
    [one] { NUMBER($count) } строка не принята
    [few] { NUMBER($count) } строки не принято
    [many] { NUMBER($count) } строк не принято
   *[other] { NUMBER($count) } строки не принято
}
# $count: faults that are not listed
cli-import-more-faults = и ещё { NUMBER($count) }
cli-import-preview = Предварительный просмотр: ничего не записано.
cli-import-preview-added = { PLURAL($count) ->
    [one] { NUMBER($count) } запись была бы добавлена
    [few] { NUMBER($count) } записи было бы добавлено
    [many] { NUMBER($count) } записей было бы добавлено
   *[other] { NUMBER($count) } записи было бы добавлено
}
cli-import-preview-changed = { PLURAL($count) ->
    [one] { NUMBER($count) } запись была бы изменена
    [few] { NUMBER($count) } записи было бы изменено
    [many] { NUMBER($count) } записей было бы изменено
   *[other] { NUMBER($count) } записи было бы изменено
}
cli-import-preview-unchanged = { PLURAL($count) ->
    [one] { NUMBER($count) } запись уже имеется
    [few] { NUMBER($count) } записи уже имеется
    [many] { NUMBER($count) } записей уже имеется
   *[other] { NUMBER($count) } записи уже имеется
}
cli-import-preview-rejected = { PLURAL($count) ->
    [one] { NUMBER($count) } строка не была бы принята
    [few] { NUMBER($count) } строки не было бы принято
    [many] { NUMBER($count) } строк не было бы принято
   *[other] { NUMBER($count) } строки не было бы принято
}
# $size: a `cli-size-…`
cli-import-preview-size = Добавится текста: { $size }
cli-import-preview-languages = Языки: { $languages }
cli-import-preview-first = Первые из них:
cli-import-empty = Импортировать нечего.
# $file
cli-import-skipped = { $file }: не JSONL и не CSV, пропущен.

## chm search

# $count: results
cli-search-results = { PLURAL($count) ->
    [one] { NUMBER($count) } результат
    [few] { NUMBER($count) } результата
    [many] { NUMBER($count) } результатов
   *[other] { NUMBER($count) } результата
}
# $count: of these, those that can be read now
cli-search-here = { NUMBER($count) } на этом компьютере
# $time: a `cli-time-…`
cli-search-took = за { $time }
# $terms: words of the record that matched; $lang: name of their language
cli-search-matched = найдено: { $terms } ({ $lang })
# $terms: names in other languages
cli-search-expanded = Искали также: { $terms }
# $page: a number
cli-search-page = стр. { $page }
cli-search-request = по запросу
# $option: `--offset 20`
cli-search-more = Далее: { $option }
# $query
cli-search-none = По запросу «{ $query }» ничего не найдено.
# $spelling: words that find something
cli-search-spelling = В другом написании: { $spelling }
# $count: results
cli-search-without-filters = { PLURAL($count) ->
    [one] Без фильтров: { NUMBER($count) } результат
    [few] Без фильтров: { NUMBER($count) } результата
    [many] Без фильтров: { NUMBER($count) } результатов
   *[other] Без фильтров: { NUMBER($count) } результата
}
cli-search-all-languages = { PLURAL($count) ->
    [one] На всех языках: { NUMBER($count) } результат
    [few] На всех языках: { NUMBER($count) } результата
    [many] На всех языках: { NUMBER($count) } результатов
   *[other] На всех языках: { NUMBER($count) } результата
}
cli-search-only-operators = В запросе нет слов для поиска.
cli-search-private-locked = Личная часть закрыта, и поиск в ней не выполнялся: задайте CHM_PASSPHRASE, чтобы искать и в ней.
# $done, $total: records
cli-search-indexing = Указатель ещё строится: { NUMBER($done) } из { NUMBER($total) }. Позже результатов может стать больше.

## Names of languages, kinds

cli-language-ar = арабский
cli-language-en = английский
cli-language-es = испанский
cli-language-fr = французский
cli-language-ru = русский
cli-language-zh = китайский

## chm show: labels before a value

cli-show-id = Идентификатор
cli-show-key = Код
cli-show-type = Вид
cli-show-names = Названия
cli-show-synonyms = Другие названия
cli-show-summary = Краткое изложение
cli-show-source = Источник
cli-show-year = Год
cli-show-pages = Страниц
cli-show-tags = Ключевые слова
cli-show-related = См. также
# $count: documents
cli-show-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } документ
    [few] { NUMBER($count) } документа
    [many] { NUMBER($count) } документов
   *[other] { NUMBER($count) } документа
}

## chm reindex

# $count: records; $time: a `cli-time-…`
cli-reindex-done = { PLURAL($count) ->
    [one] { NUMBER($count) } запись внесена в указатель за { $time }
    [few] { NUMBER($count) } записи внесено в указатель за { $time }
    [many] { NUMBER($count) } записей внесено в указатель за { $time }
   *[other] { NUMBER($count) } записи внесено в указатель за { $time }
}

## chm doctor

cli-doctor-clean = Неисправностей не найдено.
# $count: faults
cli-doctor-faults = { PLURAL($count) ->
    [one] Найдена { NUMBER($count) } неисправность
    [few] Найдено { NUMBER($count) } неисправности
    [many] Найдено { NUMBER($count) } неисправностей
   *[other] Найдено { NUMBER($count) } неисправности
}
cli-doctor-ok = в порядке
cli-doctor-fault = неисправность
cli-doctor-note = замечание
# $folder
cli-doctor-folder = Папка: { $folder }
# $free: a `cli-size-…`
cli-doctor-space = Свободное место: { $free }
cli-doctor-space-low = Осталось мало места: { $free }
# $file: name of the database
cli-doctor-database-ok = { $file }: цела
cli-doctor-database-damaged = { $file }: повреждена
# $detail: what the database library reports, in English
cli-doctor-database-detail = { $file }: { $detail }
# $version: number of the schema
cli-doctor-schema = Схема: версия { $version }
# $count: records
cli-doctor-records = { PLURAL($count) ->
    [one] { NUMBER($count) } запись
    [few] { NUMBER($count) } записи
    [many] { NUMBER($count) } записей
   *[other] { NUMBER($count) } записи
}
# $count: rows that point to a record that is not there
cli-doctor-references = { PLURAL($count) ->
    [one] { NUMBER($count) } ссылка не ведёт ни к какой записи
    [few] { NUMBER($count) } ссылки не ведут ни к какой записи
    [many] { NUMBER($count) } ссылок не ведут ни к какой записи
   *[other] { NUMBER($count) } ссылки не ведут ни к какой записи
}
cli-doctor-index-ok = Указатель соответствует базе данных.
# $count: records
cli-doctor-index-missing = { PLURAL($count) ->
    [one] В указателе не хватает { NUMBER($count) } записи
    [few] В указателе не хватает { NUMBER($count) } записей
    [many] В указателе не хватает { NUMBER($count) } записей
   *[other] В указателе не хватает { NUMBER($count) } записи
}
cli-doctor-index-extra = { PLURAL($count) ->
    [one] { NUMBER($count) } записи из указателя уже нет в базе данных
    [few] { NUMBER($count) } записей из указателя уже нет в базе данных
    [many] { NUMBER($count) } записей из указателя уже нет в базе данных
   *[other] { NUMBER($count) } записи из указателя уже нет в базе данных
}
cli-doctor-index-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } запись ждёт внесения в указатель
    [few] { NUMBER($count) } записи ждут внесения в указатель
    [many] { NUMBER($count) } записей ждут внесения в указатель
   *[other] { NUMBER($count) } записи ждёт внесения в указатель
}
cli-doctor-index-unreadable = Указатель не читается.
cli-doctor-index-old = Указатель построен более старой версией.
cli-doctor-index-aside = Прежний указатель отложен под именем { $file }. Его можно удалить.
cli-doctor-index-none = Указателя ещё нет.
cli-doctor-private-none = Личной части нет.
cli-doctor-private-locked = Личная часть закрыта и не проверялась.
cli-doctor-private-ok = Личная часть цела.
cli-doctor-private-damaged = Личная часть повреждена.
# $count: files
cli-doctor-objects-missing = { PLURAL($count) ->
    [one] Не хватает { NUMBER($count) } файла
    [few] Не хватает { NUMBER($count) } файлов
    [many] Не хватает { NUMBER($count) } файлов
   *[other] Не хватает { NUMBER($count) } файла
}
cli-doctor-objects-damaged = { PLURAL($count) ->
    [one] { NUMBER($count) } файл повреждён
    [few] { NUMBER($count) } файла повреждено
    [many] { NUMBER($count) } файлов повреждено
   *[other] { NUMBER($count) } файла повреждено
}
cli-doctor-next-reindex = Следующий шаг: выполните «chm reindex».
cli-doctor-next-passphrase = Следующий шаг: повторите с парольной фразой.
cli-doctor-next-space = Следующий шаг: освободите место.
cli-doctor-next-copy = Следующий шаг: скопируйте папку рабочего места в надёжное место и сохраните её. Затем создайте новое рабочее место в другой папке.

## In front of errors and warnings

cli-error = Ошибка
# $code: such as D-2001
cli-error-code = Код для службы поддержки: { $code }

## chm backup and chm restore. $file: path

# $size
cli-backup-done = Копия сделана: { $file }, { $size }
cli-restore-done = Резервная копия восстановлена.
cli-restore-replaced = То, что было здесь раньше, лежит в { $file }
cli-restore-passphrase = Теперь действует парольная фраза этой копии.
