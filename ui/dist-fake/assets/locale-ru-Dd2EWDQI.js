import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";var t=e({default:()=>n}),n=`cli-about = Рабочее место механизма посредничества по СОЗ в командной строке.
cli-help-usage = Применение:
cli-help-commands = Команды
cli-help-options = Параметры
cli-help-exit-codes = Коды завершения
cli-command-init = Создать рабочее место с начальным содержимым
cli-command-import = Принять документы и записи из файла или папки
cli-command-search = Искать на шести языках
cli-command-show = Показать одну запись
cli-command-reindex = Построить поисковый указатель заново
cli-command-doctor = Проверить базы данных и указатель
cli-argument-query = Искомые слова; также «фраза», { "-слово" }, { "title: type: country: year:2009..2015" }
cli-argument-path = Файл (JSONL или CSV) или папка
cli-argument-id = Идентификатор, условное обозначение или код вещества, понятия, центра
cli-option-data = Папка рабочего места; также CHM_DATA
cli-option-json = Выводить JSON
cli-option-interface = Язык сообщений: { "ar, en, es, fr, ru, zh" }
cli-option-lang = Ваш язык; тексты на нём стоят немного выше
cli-option-only = Искать только в текстах на этом языке, слова без изменений
cli-option-sort = Порядок: { "best" }, { "newest" } или { "title" }
cli-option-facet = Только результаты с этим кодом в разделе «{ $facet }»; можно повторять
cli-option-kind = Только этот вид: { "document, chemical, concept, centre, party, help" }
cli-option-limit = Число результатов
cli-option-offset = Сколько результатов пропустить
cli-option-batch = Файл с одним запросом в строке; перед ним могут стоять язык и табуляция
cli-option-dry-run = Только показать, что было бы принято
cli-option-strict = Не принимать ничего, если хотя бы одна строка неисправна
cli-option-no-private = Пока не создавать личную часть
cli-option-quiet = Выводить только результаты, без хода работы
cli-option-help = Показать справку
cli-option-version = Показать версию
cli-option-default = по умолчанию: { $value }
cli-exit-done = выполнено
cli-exit-internal = ошибка в программе
cli-exit-arguments = команда записана неверно
cli-exit-input = часть данных не принята
cli-exit-not-found = ничего не найдено
cli-exit-desk = рабочее место нельзя открыть, или проверка нашла неисправность
cli-exit-locked = парольной фразы нет, или она неверна
cli-exit-disk = диск заполнен или закрыт для записи
cli-exit-interrupted = остановлено до окончания
cli-data-missing = Папка не указана. Задайте { "--data DIR" } или CHM_DATA.
cli-passphrase-new = Новая парольная фраза:
cli-passphrase-repeat = Та же парольная фраза ещё раз:
cli-passphrase-enter = Парольная фраза:
cli-passphrase-mismatch = Парольные фразы различаются.
cli-passphrase-short = { PLURAL($minimum) ->
    [one] В парольной фразе должен быть не менее чем { NUMBER($minimum) } знак.
    [few] В парольной фразе должно быть не менее { NUMBER($minimum) } знаков.
    [many] В парольной фразе должно быть не менее { NUMBER($minimum) } знаков.
   *[other] В парольной фразе должно быть не менее { NUMBER($minimum) } знака.
}
cli-passphrase-how = Введите её здесь или задайте CHM_PASSPHRASE.
cli-progress-import = Импорт: { NUMBER($done) } из { NUMBER($total) }
cli-progress-index = Внесение в указатель: { NUMBER($done) } из { NUMBER($total) }
cli-size-bytes = { PLURAL($value) ->
    [one] { NUMBER($value) } байт
    [few] { NUMBER($value) } байта
    [many] { NUMBER($value) } байт
   *[other] { NUMBER($value) } байта
}
cli-size-kb = { NUMBER($value) } кБ
cli-size-mb = { NUMBER($value) } МБ
cli-size-gb = { NUMBER($value) } ГБ
cli-time-milliseconds = { NUMBER($value) } мс
cli-time-seconds = { NUMBER($value) } с
cli-time-minutes = { NUMBER($value) } мин
cli-time-hours = { NUMBER($value) } ч
cli-init-done = Новое рабочее место готово: { $folder }.
cli-init-records = { PLURAL($count) ->
    [one] { NUMBER($count) } запись начального содержимого
    [few] { NUMBER($count) } записи начального содержимого
    [many] { NUMBER($count) } записей начального содержимого
   *[other] { NUMBER($count) } записи начального содержимого
}
cli-init-private = Личная часть защищена парольной фразой. Другого ключа нет: храните её в надёжном месте.
cli-init-no-private = Личная часть не создана.
cli-init-next = Для поиска: { $command }
cli-import-reading = Чтение { $file }
cli-import-done = Импорт завершён.
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
cli-import-preview-size = Добавится текста: { $size }
cli-import-preview-languages = Языки: { $languages }
cli-import-preview-first = Первые из них:
cli-import-empty = Импортировать нечего.
cli-import-skipped = { $file }: не JSONL и не CSV, пропущен.
cli-search-results = { PLURAL($count) ->
    [one] { NUMBER($count) } результат
    [few] { NUMBER($count) } результата
    [many] { NUMBER($count) } результатов
   *[other] { NUMBER($count) } результата
}
cli-search-here = { NUMBER($count) } на этом компьютере
cli-search-took = за { $time }
cli-search-matched = найдено: { $terms } ({ $lang })
cli-search-expanded = Искали также: { $terms }
cli-search-page = стр. { $page }
cli-search-request = по запросу
cli-search-more = Далее: { $option }
cli-search-none = По запросу «{ $query }» ничего не найдено.
cli-search-spelling = В другом написании: { $spelling }
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
cli-search-indexing = Указатель ещё строится: { NUMBER($done) } из { NUMBER($total) }. Позже результатов может стать больше.
cli-language-ar = арабский
cli-language-en = английский
cli-language-es = испанский
cli-language-fr = французский
cli-language-ru = русский
cli-language-zh = китайский
cli-show-id = Идентификатор
cli-show-key = Код
cli-show-type = Тип
cli-show-names = Названия
cli-show-synonyms = Другие названия
cli-show-summary = Краткое изложение
cli-show-source = Источник
cli-show-year = Год
cli-show-pages = Страниц
cli-show-tags = Ключевые слова
cli-show-related = См. также
cli-show-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } документ
    [few] { NUMBER($count) } документа
    [many] { NUMBER($count) } документов
   *[other] { NUMBER($count) } документа
}
cli-reindex-done = { PLURAL($count) ->
    [one] { NUMBER($count) } запись внесена в указатель за { $time }
    [few] { NUMBER($count) } записи внесено в указатель за { $time }
    [many] { NUMBER($count) } записей внесено в указатель за { $time }
   *[other] { NUMBER($count) } записи внесено в указатель за { $time }
}
cli-doctor-clean = Неисправностей не найдено.
cli-doctor-faults = { PLURAL($count) ->
    [one] Найдена { NUMBER($count) } неисправность
    [few] Найдено { NUMBER($count) } неисправности
    [many] Найдено { NUMBER($count) } неисправностей
   *[other] Найдено { NUMBER($count) } неисправности
}
cli-doctor-ok = в порядке
cli-doctor-fault = неисправность
cli-doctor-note = замечание
cli-doctor-folder = Папка: { $folder }
cli-doctor-space = Свободное место: { $free }
cli-doctor-space-low = Осталось мало места: { $free }
cli-doctor-database-ok = { $file }: цела
cli-doctor-database-damaged = { $file }: повреждена
cli-doctor-database-detail = { $file }: { $detail }
cli-doctor-schema = Схема: версия { $version }
cli-doctor-records = { PLURAL($count) ->
    [one] { NUMBER($count) } запись
    [few] { NUMBER($count) } записи
    [many] { NUMBER($count) } записей
   *[other] { NUMBER($count) } записи
}
cli-doctor-references = { PLURAL($count) ->
    [one] { NUMBER($count) } ссылка не ведёт ни к какой записи
    [few] { NUMBER($count) } ссылки не ведут ни к какой записи
    [many] { NUMBER($count) } ссылок не ведут ни к какой записи
   *[other] { NUMBER($count) } ссылки не ведёт ни к какой записи
}
cli-doctor-index-ok = Указатель соответствует базе данных.
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
cli-doctor-index-none = Указателя ещё нет.
cli-doctor-private-none = Личной части нет.
cli-doctor-private-locked = Личная часть закрыта и не проверялась.
cli-doctor-private-ok = Личная часть цела.
cli-doctor-private-damaged = Личная часть повреждена.
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
cli-error = Ошибка
cli-error-code = Код для службы поддержки: { $code }`,r=e({default:()=>i}),i=`action-open = Открыть
action-retry = Повторить
action-later = Позже
availability-here = На этом компьютере
availability-request = По запросу
size-bytes = 0 байт
size-kilobytes = { NUMBER($amount) }\xA0кБ
size-megabytes = { NUMBER($amount) }\xA0МБ
size-gigabytes = { NUMBER($amount) }\xA0ГБ
language-ar = Арабский
language-en = Английский
language-es = Испанский
language-fr = Французский
language-ru = Русский
language-zh = Китайский
kind-document = Документ
kind-chemical = Химическое вещество
kind-concept = Тема
kind-centre = Региональный центр
kind-party = Страна
kind-office = Учреждение
kind-person = Человек
kind-mandate = Контакт
kind-role = Роль контактного лица
kind-document-type = Вид документов
kind-letter-kind = Вид письма
kind-help = Страница справки
kind-event = Мероприятие
kind-project = Проект
kind-course = Курс
kind-lesson = Урок
kinds-document = Документы
kinds-chemical = Вещества
kinds-concept = Темы
kinds-centre = Центры
kinds-party = Страны
kinds-office = Учреждения
kinds-person = Люди
kinds-mandate = Контакты
kinds-role = Роли
kinds-document-type = Виды документов
kinds-letter-kind = Виды писем
kinds-help = Справка
kinds-event = Мероприятия
kinds-project = Проекты
kinds-course = Курсы
kinds-lesson = Уроки
treaty-stockholm = Стокгольмская конвенция
treaty-basel = Базельская конвенция
treaty-rotterdam = Роттердамская конвенция
treaty-minamata = Минаматская конвенция
treaty-brs = Базельская, Роттердамская и Стокгольмская
treaty-all = Все конвенции
treaty-gef = Глобальный экологический фонд
treaty-gfc = Глобальная рамочная программа по химическим веществам
annex-a = Приложение A
annex-b = Приложение B
annex-c = Приложение C
facet-availability = Доступность
facet-type = Вид
facet-language = Язык
facet-chemical = Вещество
facet-topic = Тема
facet-treaty = Договор
facet-year = Год
facet-place = Страна или регион
error-note-code = Для службы поддержки: { $code }
indexing-progress = Индексируется: { NUMBER($done) } из { NUMBER($total) } записей. Поиск идёт по готовой части.
indexing-label = Ход индексации`,a=e({default:()=>o}),o=`error-locked = Личная часть этого рабочего места закрыта.
    .safe = Всё её содержимое сохранено. Библиотека доступна, как и прежде.
    .next = Введите парольную фразу.
    .code = L-6001
error-wrong-passphrase = Это не парольная фраза данного рабочего места.
    .safe = Ничего не изменилось.
    .next = Проверьте раскладку клавиатуры и регистр букв и введите фразу снова.
    .code = L-6002
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
error-disk-full = Диск заполнен.
    .safe = Всё сохранённое ранее цело. Начатая запись отменена.
    .next = Освободите место и повторите действие.
    .code = D-2001
error-read-only = В эту папку нельзя записывать.
    .safe = Ничего не изменилось. Чтение и поиск работают.
    .next = Разрешите запись в папку или выберите другую.
    .code = D-2002
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
error-no-such-file = Нет ни файла, ни папки { $file }.
    .safe = Ничего не изменилось.
    .next = Проверьте имя и папку.
    .code = F-3001
error-unreadable-file = Файл { $file } не читается.
    .safe = Ничего не изменилось.
    .next = Проверьте, разрешено ли чтение и подключён ли ещё носитель.
    .code = F-3002
error-invalid-utf8 = { $file }, строка { $row }: этот текст не в кодировке UTF-8.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Сохраните файл в кодировке UTF-8 и импортируйте его снова.
    .code = F-3003
error-bad-row = { $file }, строка { $row }: { $reason }
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Исправьте строку и импортируйте файл снова; уже принятые строки не удваиваются.
    .code = F-3005
error-bad-json = { $file }, строка { $row }: это не JSON.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Исправьте строку: в каждой должен быть один объект JSON.
    .code = F-3006
error-bad-csv = { $file }, строка { $row }: столбцы не различить.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Проверьте запятые и кавычки в этой строке.
    .code = F-3007
error-wrong-cas = Строка { $row }: { $value } не является номером CAS. Контрольная цифра неверна.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Сверьте номер с источником и исправьте его.
    .code = F-3008
error-unknown-language = Строка { $row }: «{ $value }» не является кодом языка.
    .safe = Эта строка не принята. Все остальные сохранены.
    .next = Укажите один из кодов { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
error-too-large = Слишком большой объём. Размер в байтах: { $value }; предел: { $limit }.
    .safe = Из этого ничего не принято. Всё остальное сохранено.
    .next = Разделите на меньшие части.
    .code = F-3010
error-missing-column = Нет столбца «{ $column }».
    .safe = Из этого файла ничего не принято.
    .next = Добавьте столбец в первую строку и импортируйте файл снова.
    .code = F-3011
error-bad-argument = «{ $value }» здесь не подходит.
    .safe = Ничего не изменилось.
    .next = Выполните команду с --help, чтобы увидеть, что она принимает.
    .code = A-8001
error-interrupted = Работа остановлена до её окончания.
    .safe = Всё завершённое сохранено.
    .next = Начните снова; работа продолжится с того же места.
    .code = A-8002
error-internal = Ошибка в программе. Номер случая { $incident }.
    .safe = Всё сохранённое ранее цело.
    .next = Повторите действие. Если ошибка вернётся, сообщите номер случая в службу поддержки.
    .code = Z-9001
reason-missing-field = нет поля «{ $field }».
reason-bad-value = поле «{ $field }» не может иметь значение «{ $value }».
reason-duplicate = обозначение { $value } уже встречалось в этом файле.
reason-shared-record = запись { $value } общая для всех рабочих мест и при импорте не меняется.
reason-columns = столбцов { $found } вместо { $expected }.
reason-not-object = ожидается объект JSON.
reason-empty = строка пуста.`,s=e({default:()=>c}),c=`library-filters-title = Фильтры
library-filters-clear = Сбросить
library-filters-done = { PLURAL($count) ->
    [one] Показать { NUMBER($count) } результат
    [few] Показать { NUMBER($count) } результата
    [many] Показать { NUMBER($count) } результатов
   *[other] Показать { NUMBER($count) } результата
}
library-facet-more = { PLURAL($count) ->
    [one] Ещё { NUMBER($count) }
    [few] Ещё { NUMBER($count) }
    [many] Ещё { NUMBER($count) }
   *[other] Ещё { NUMBER($count) }
}
library-facet-fewer = Свернуть
library-chips-label = Выбранные фильтры
library-chip-remove = Убрать фильтр { $name }
library-tabs-label = Виды результатов
library-tab-all = Все
library-tabs-more = Ещё
library-results-label = Результаты
library-results-count = { PLURAL($count) ->
    [one] { NUMBER($count) } результат
    [few] { NUMBER($count) } результата
    [many] { NUMBER($count) } результатов
   *[other] { NUMBER($count) } результата
}
library-results-here = { PLURAL($count) ->
    [one] { NUMBER($count) } на этом компьютере
    [few] { NUMBER($count) } на этом компьютере
    [many] { NUMBER($count) } на этом компьютере
   *[other] { NUMBER($count) } на этом компьютере
}
library-sort-label = Порядок результатов
library-sort-best-match = По соответствию
library-sort-newest = Сначала новые
library-sort-title = По названию
library-row-loading = Результат читается
library-also-searched = Искали и на других языках:
library-only-this = Только на русском
library-only-one = Только один язык: { $language }
library-only-all = Искать на всех языках
library-matched = найдено:
library-welcome-title = Библиотека
library-welcome-records = { PLURAL($count) ->
    [one] На этом компьютере { NUMBER($count) } запись; поиск на шести языках работает без связи.
    [few] На этом компьютере { NUMBER($count) } записи; поиск на шести языках работает без связи.
    [many] На этом компьютере { NUMBER($count) } записей; поиск на шести языках работает без связи.
   *[other] На этом компьютере { NUMBER($count) } записи; поиск на шести языках работает без связи.
}
library-welcome-try = Примеры поиска
library-example-1 = инвентаризация диоксинов
library-example-2 = ПФОС
library-example-3 = трансформаторы с ПХД
library-example-4 = 50-29-3
library-example-5 = региональный центр
library-welcome-hint = Слова на любом из шести языков, обозначения документов, номера CAS. «Фраза», -без, { "title:" }, { "year:2009..2015" }.
library-none-title = Ничего нет по запросу «{ $query }»
library-none-title-filters = С этими фильтрами ничего нет
library-none-operators = В запросе нет ни одного слова.
library-none-indexing = Пока проиндексировано { NUMBER($done) } из { NUMBER($total) } записей; позже может найтись больше.
library-none-spelling = Другое написание:
library-none-search-spelling = Искать «{ $spelling }»
library-none-filtered = { PLURAL($count) ->
    [one] Без фильтров — { NUMBER($count) } результат.
    [few] Без фильтров — { NUMBER($count) } результата.
    [many] Без фильтров — { NUMBER($count) } результатов.
   *[other] Без фильтров — { NUMBER($count) } результата.
}
library-none-clear = Убрать фильтры
library-none-language = { PLURAL($count) ->
    [one] Искали только на одном языке: { $language }. На всех языках — { NUMBER($count) } результат.
    [few] Искали только на одном языке: { $language }. На всех языках — { NUMBER($count) } результата.
    [many] Искали только на одном языке: { $language }. На всех языках — { NUMBER($count) } результатов.
   *[other] Искали только на одном языке: { $language }. На всех языках — { NUMBER($count) } результата.
}
library-none-advice = Попробуйте меньше слов или другие слова; ищутся также названия, обозначения и номера CAS.
preview-label = Выбранный результат
preview-pages = { PLURAL($count) ->
    [one] { NUMBER($count) } страница
    [few] { NUMBER($count) } страницы
    [many] { NUMBER($count) } страниц
   *[other] { NUMBER($count) } страницы
}
preview-files = Файлы
preview-passages = { PLURAL($count) ->
    [one] Найден { NUMBER($count) } отрывок
    [few] Найдено { NUMBER($count) } отрывка
    [many] Найдено { NUMBER($count) } отрывков
   *[other] Найдено { NUMBER($count) } отрывка
}
preview-passages-all = { PLURAL($count) ->
    [one] Показать все: { NUMBER($count) }
    [few] Показать все: { NUMBER($count) }
    [many] Показать все: { NUMBER($count) }
   *[other] Показать все: { NUMBER($count) }
}
preview-page = с.\xA0{ NUMBER($page) }
preview-part = часть { NUMBER($part) }
preview-tags = Вещества, темы и договоры`,l=e({default:()=>u}),u=`reader-back = Результаты
reader-place = { NUMBER($index) } из { NUMBER($total) }
reader-language-label = Язык текста
reader-contents = Содержание
reader-passage = Отрывок { NUMBER($number) }
reader-passage-matches = Содержит искомое
reader-passage-go = Перейти к отрывку
reader-passage-of = из { NUMBER($total) }
reader-page-label = Страница { NUMBER($page) }
reader-find-label = Найти в тексте
reader-match-of = { NUMBER($index) } из { NUMBER($total) }
reader-matches = { PLURAL($count) ->
    [one] { NUMBER($count) } совпадение
    [few] { NUMBER($count) } совпадения
    [many] { NUMBER($count) } совпадений
   *[other] { NUMBER($count) } совпадения
}
reader-next = Следующее совпадение
reader-previous = Предыдущее совпадение
reader-text-label = Текст
reader-no-text = Текста этого документа нет на этом компьютере.
reader-about = О документе
reader-cite = Ссылка
reader-copy = Копировать
reader-copied = Скопировано`,d=e({default:()=>f}),f=`record-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } документ
    [few] { NUMBER($count) } документа
    [many] { NUMBER($count) } документов
   *[other] { NUMBER($count) } документа
}
record-facts = Сведения
record-names = Названия
record-synonyms = Другие названия
record-any-language = Любой язык
record-related = См. также
fact-type = Вид
fact-symbol = Обозначение
fact-source = Источник
fact-pages = Страницы
fact-code = Код
fact-status = Статус
fact-cas = Номер CAS
fact-abbreviations = Сокращения
fact-annexes = Приложения
fact-categories = Категория
fact-year-listed = Год включения
fact-listed-at = Включено на
fact-decision = Решение
fact-inchikey = InChIKey, первый блок
fact-broader = Более широкая тема
fact-narrower = Более узкие темы
fact-chemicals = Вещества
fact-concepts = Темы
fact-conventions = Конвенции
fact-convention = Конвенция
fact-host = Принимающее учреждение
fact-country = Страна
fact-city = Город
fact-regional-group = Региональная группа
fact-region = Регион
fact-region-served = Обслуживаемый регион
fact-countries-served = Обслуживаемые страны
fact-languages = Языки
fact-expertise = Специализация
fact-short-name = Краткое название
fact-node-type = Вид центра
fact-website = Веб-сайт
fact-note = Примечание
fact-confidence = Достоверность
fact-iso2 = Код ISO, две буквы
fact-iso3 = Код ISO, три буквы
fact-m49 = Номер ООН M49
fact-legal-basis = Правовая основа
fact-mandate = Задачи
fact-sends-for-party = Отправляет от имени Стороны
fact-designated-by = Кем назначается
fact-per-party = Число на Сторону
fact-parent = Более широкий вид
fact-symbol-pattern = Вид обозначений
fact-publisher = Издатель
fact-access = Доступ
fact-direction = Направление
fact-drafted-by = Готовит
fact-sent-by = Отправляет
fact-sent-to = Кому
fact-deadline = Срок
fact-form = Форма или канал
fact-meeting = Совещание
fact-date = Дата
fact-year = Год
fact-licence = Условия использования
fact-parties = Страны`,p=e({default:()=>m}),m=`shell-product-name = Центр обмена
shell-convention-name = Стокгольмская конвенция
shell-window-title = { $item } — Центр обмена
shell-nav-label = Основная навигация
nav-library = Библиотека
nav-help = Справка
shell-menu-open = Открыть меню
shell-skip = Перейти к списку
shell-search-label = Поиск
shell-search-placeholder = Искать документы, вещества, центры
shell-search-clear = Очистить поиск
shell-language-label = Язык
shell-theme-label = Светлая или тёмная тема
shell-theme-system = Как в системе
shell-theme-light = Светлая
shell-theme-dark = Тёмная
sync-not-enrolled-title = Ещё не подключено
sync-offline-title = Нет связи
sync-works = Здесь всё работает.
sync-nothing-waits = Отправлять нечего.
sync-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } ждёт отправки · { $size }
    [few] { NUMBER($count) } ждут отправки · { $size }
    [many] { NUMBER($count) } ждут отправки · { $size }
   *[other] { NUMBER($count) } ждут отправки · { $size }
}
sync-last = Последняя синхронизация: { $when }
private-locked = Личная часть закрыта
private-unlock = Открыть
unlock-title = Открыть личную часть
unlock-explanation = Библиотекой можно пользоваться и без неё.
unlock-passphrase = Парольная фраза
unlock-show = Показать парольную фразу
unlock-action = Открыть
unlock-empty = Введите парольную фразу
help-contents = Содержание
help-none = Справочника нет на этом компьютере.
help-keys = Клавиши
help-key-search = Перейти к строке поиска
help-key-results = Из строки поиска к результатам
help-key-open = Открыть выбранный результат
help-key-escape = Очистить строку поиска, затем выйти
help-key-list = Двигаться по списку
help-key-preview = Показать выбранный результат рядом со списком или поверх него
help-key-find = Найти в тексте
help-key-match = Следующее или предыдущее совпадение
help-key-history = Назад и вперёд
help-key-panes = Следующая или предыдущая панель
help-key-section = Библиотека
help-key-zoom = Крупнее, мельче, обычный размер
help-key-help = Справка о том, что показано`;export{a,s as i,d as n,r as o,l as r,t as s,p as t};