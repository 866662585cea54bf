## Rail

contacts-rail = Списки контактов
contacts-add = Добавить контакт
contacts-place-all = Все контакты
contacts-place-starred = Избранные
contacts-place-out-of-date = Требуют проверки
contacts-place-change-waiting = Изменение ожидает
contacts-place-own = Мои
contacts-place-trash = Корзина
contacts-by-role = По роли
contacts-family-focal-points = Национальные координаторы
contacts-family-official-contact-points = Официальные контактные пункты
contacts-family-national-authorities = Национальные органы
contacts-family-regional-centres = Региональные центры
contacts-family-un-bodies = Органы ООН
contacts-family-non-governmental = Неправительственные
contacts-family-industry = Отраслевые объединения
contacts-family-donors = Доноры
contacts-family-researchers = Исследователи
contacts-family-experts = Эксперты и члены органов
contacts-family-ministries-and-missions = Министерства и представительства
contacts-family-secretariat = Секретариат
contacts-family-customs = Таможня
contacts-family-others = Прочие
contacts-groups = Мои группы
contacts-groups-none = Создайте группу, чтобы снова находить тех же людей.
contacts-coverage = Охват по странам
contacts-files = Файлы vCard
contacts-splitter-rail = Ширина панели списков
contacts-splitter-card = Ширина панели карточки

## List

contacts-filter = Отобрать в списке
contacts-narrow = Уточнить
contacts-by-regions = По региону
contacts-by-countries = По стране
contacts-by-conventions = По конвенции
contacts-by-languages = По языку
contacts-by-expertise = По теме
contacts-by-tags = По метке
contacts-any-regions = Все регионы
contacts-any-countries = Все страны
contacts-any-conventions = Все конвенции
contacts-any-languages = Все языки
contacts-any-expertise = Все темы
contacts-any-tags = Все метки
contacts-sort = Порядок списка
contacts-sort-name = По имени
contacts-sort-country = По стране
contacts-sort-confirmed = Сначала давно не проверенные
contacts-chosen = { PLURAL($count) ->
    [one] { NUMBER($count) } контакт
    [few] { NUMBER($count) } контакта
    [many] { NUMBER($count) } контактов
   *[other] { NUMBER($count) } контакта
}
contacts-row-loading = Строка читается
contacts-role-of = { $role }, { $country }
contacts-title-sc-nfp = Национальный координатор
contacts-nameless = Без имени
contacts-starred = В избранном
contacts-menu = Действия
contacts-none = На этом компьютере пока нет контактов
contacts-none-text = Добавьте контакт или загрузите файл vCard или CSV.
contacts-none-here = Здесь нет контактов
contacts-none-hint = Попробуйте убрать фильтры или изменить слова.
contacts-none-group = Добавьте контакты, чтобы писать всем сразу.
contacts-widen = Снять фильтры
contacts-back = К списку
contacts-gate-title = Контакты закрыты
contacts-gate-none = Сведения о людях хранятся в зашифрованном виде. Сначала настройте защиту: это займёт минуту и не требует связи.
contacts-gate-locked = Чтобы увидеть их, разблокируйте закрытую часть. Всё в ней сохранено.

## Freshness

contacts-fresh-checked = Проверено: { $month }
contacts-fresh-out-of-date = Требует проверки: последняя — { $month }
contacts-fresh-unknown = Ещё не проверялось
contacts-fresh-change-waiting = Изменение ждёт подтверждения
contacts-short-unknown = Не проверено
contacts-short-change-waiting = Ожидает
contacts-confirm = Отметить: проверено сегодня
contacts-confirmed = Подтверждено: { $month }
contacts-in-trash = В корзине
contacts-in-trash-until = В корзине, хранится до { $day }

## Card

contacts-card = Выбранный контакт
contacts-star = Избранное
contacts-edit = Изменить
contacts-save-vcard = Сохранить как vCard
contacts-export = Сохранить в файл
contacts-trash = В корзину
contacts-restore = Вернуть
contacts-delete = Удалить навсегда
contacts-copy = Копировать
contacts-copy-value = Копировать { $value }
contacts-copied = Скопировано: { $value }
contacts-reach-email = Электронная почта
contacts-reach-email-office = Электронная почта организации
contacts-reach-telephone = Телефон
contacts-reach-telephone-office = Телефон организации
contacts-reach-website = Сайт
contacts-reach-website-office = Сайт организации
contacts-reach-post = Почтовый адрес
contacts-reach-post-office = Почтовый адрес организации
contacts-no-reach = Способы связи неизвестны.
contacts-shared-by = { PLURAL($count) ->
    [one] Также у других: { NUMBER($count) } контакт
    [few] Также у других: { NUMBER($count) } контакта
    [many] Также у других: { NUMBER($count) } контактов
   *[other] Также у других: { NUMBER($count) } контакта
}
contacts-reachable-by = Предпочтительная связь
contacts-letters-in = Язык писем этому контакту: { $language }
contacts-hours = { PLURAL($count) ->
    [one] { NUMBER($count) } час
    [few] { NUMBER($count) } часа
    [many] { NUMBER($count) } часов
   *[other] { NUMBER($count) } часа
}
contacts-hours-minutes = { $hours } ч { $minutes } мин
contacts-time-same = { $time } ({ $city }), время совпадает с вашим
contacts-time-ahead = { $time } ({ $city }), больше вашего на { $difference }
contacts-time-behind = { $time } ({ $city }), меньше вашего на { $difference }
contacts-many-zones = { PLURAL($count) ->
    [one] В стране: { NUMBER($count) } часовой пояс.
    [few] В стране: { NUMBER($count) } часовых пояса.
    [many] В стране: { NUMBER($count) } часовых поясов.
   *[other] В стране: { NUMBER($count) } часового пояса.
}
contacts-mandates = Роли
contacts-mandate-future = Позже
contacts-mandate-ended = Завершена
contacts-from-until = { $from } — { $until }
contacts-from = С { $from }
contacts-until = До { $until }
contacts-can-help = Может помочь по темам
contacts-in-groups = В группах
contacts-note = Личная заметка
contacts-note-hint = Только для вас; не покидает этот компьютер
contacts-note-private = Личное
contacts-note-waiting = Сохранится, как только вы остановитесь
contacts-note-kept = Сохранено
contacts-note-failed = Не сохранено: диск не принял запись. Текст остаётся здесь.
contacts-tags = Личные метки
contacts-tag-add = Добавить метку
contacts-tag-remove = Убрать { $name }
contacts-doubles = Вероятно, то же лицо
contacts-suggest = Предложить исправление
contacts-suggestion-waiting = Предложено, ждёт ответа
contacts-suggestion-accepted = Предложение принято
contacts-suggestion-refused = Предложение не принято
contacts-suggestion-answer = Ответ:
contacts-suggestion-changed = С тех пор запись изменилась.
contacts-suggestion-withdraw = Отозвать
contacts-origin-shared = Из общего каталога
contacts-origin-own = Создано на этом компьютере
contacts-origin-imported = Загружено на этом компьютере
contacts-origin-file = Загружено из { $file }

## History

contacts-history = История записи
contacts-history-none = На этом компьютере ничего не менялось.
contacts-history-created = { $by ->
    [file] Загружено из файла
    [directory] Поступило из общего каталога
   *[other] Создано
}
contacts-history-changed = { $by ->
    [file] Изменено файлом
    [directory] Изменено в общем каталоге
   *[other] Изменено
}
contacts-history-trashed = { $by ->
    [file] Перемещено в корзину
    [directory] Перемещено в корзину
   *[other] Перемещено в корзину
}
contacts-history-restored = { $by ->
    [file] Возвращено
    [directory] Возвращено
   *[other] Возвращено
}
contacts-history-deleted = { $by ->
    [file] Удалено
    [directory] Удалено из общего каталога
   *[other] Удалено
}
contacts-history-back = Вернуть прежнее состояние
contacts-before = Было:
contacts-after = Стало:
contacts-emptied = очищено

## Fields

contacts-field-name = Имя
contacts-field-family-name = Фамилия
contacts-field-given-name = Имя и отчество
contacts-field-prefix = Обращение
contacts-field-email = Электронная почта
contacts-field-telephone = Телефон
contacts-field-website = Сайт
contacts-field-address = Почтовый адрес
contacts-field-languages = Языки переписки
contacts-field-expertise = Может помочь по темам
contacts-field-time-zone = Часовой пояс
contacts-field-preferred = Предпочтительная связь
contacts-field-role = Роль
contacts-field-convention = Конвенция
contacts-field-country = Страна
contacts-field-office = Организация
contacts-field-position = Должность
contacts-field-from = Начало
contacts-field-until = Окончание
contacts-field-confirmed = Последняя проверка
contacts-field-note = Заметка
contacts-field-tags = Метки
contacts-field-starred = Избранное

## Form

contacts-form-create = Новый контакт
contacts-form-edit = Изменение контакта
contacts-form-suggest = Предложить исправление
contacts-form-suggest-hint = Запись не меняется, пока её не одобрят те, кто её ведёт. Предложение ждёт на этом компьютере ближайшей синхронизации.
contacts-form-left = Закрыто без сохранения введённого
contacts-form-resumed = Это было введено раньше и ещё не сохранено.
contacts-form-numbered = { $label } { NUMBER($number) }
contacts-form-line-add = Добавить: { $label }
contacts-form-mandate = Роль { NUMBER($number) }
contacts-form-mandate-add = Добавить роль
contacts-form-mandate-remove = Убрать эту роль
contacts-form-day-hint = Год-месяц-день, например 2026-03-31
contacts-form-zone-hint = Например, Africa/Dakar; пусто — по стране
contacts-form-expertise-add = Добавить тему
contacts-form-reason = Причина изменения
contacts-form-keep = Сохранить
contacts-form-send = Предложить
contacts-cancel = Отмена
contacts-form-problems = { PLURAL($count) ->
    [one] В форме: { NUMBER($count) } ошибка
    [few] В форме: { NUMBER($count) } ошибки
    [many] В форме: { NUMBER($count) } ошибок
   *[other] В форме: { NUMBER($count) } ошибки
}
contacts-problem-missing = { $field }: не заполнено
contacts-problem-too-long = { $field }: слишком длинно
contacts-problem-too-many = { $field }: слишком много значений
contacts-problem-not-an-email = { $field }: это не адрес электронной почты
contacts-problem-unknown = { $field }: значение неизвестно
contacts-problem-not-a-day = { $field }: такого дня нет в календаре
contacts-problem-before-from = { $field }: раньше первого дня
contacts-problem-unreadable = { $field }: не читается
contacts-problem-too-large = { $field }: слишком большой объём
contacts-problem-cut-off = { $field }: обрывается
contacts-problem-not-a-card = { $field }: это не vCard
contacts-problem-other = { $field }: нельзя загрузить

## Groups

contacts-group-new = Новая группа
contacts-group-edit = Изменить группу
contacts-group-delete = Удалить группу
contacts-group-add = Добавить в группу
contacts-group-leave = Убрать из группы { $name }
contacts-group-name = Название группы
contacts-group-members = Участники
contacts-group-by-hand = { PLURAL($count) ->
    [one] Добавляются вручную (сейчас: { NUMBER($count) } контакт)
    [few] Добавляются вручную (сейчас: { NUMBER($count) } контакта)
    [many] Добавляются вручную (сейчас: { NUMBER($count) } контактов)
   *[other] Добавляются вручную (сейчас: { NUMBER($count) } контакта)
}
contacts-group-hand = Добавляются вручную
contacts-group-like-list = Все, кого находят фильтры этого списка
contacts-group-rule-hint = Новые подходящие контакты добавляются сами.
contacts-group-rule-none = Чтобы задать правило группы, сначала выберите фильтры в списке.
contacts-group-by-rule = Включён по правилу группы

## Short messages

contacts-done-created = Контакт добавлен
contacts-done-changed = Контакт изменён
contacts-done-suggested = Предложение сохранено и уйдёт при ближайшей синхронизации
contacts-done-withdrawn = Предложение отозвано
contacts-done-confirmed = Отмечено: проверено сегодня
contacts-done-starred = { PLURAL($count) ->
    [one] В избранном: { NUMBER($count) } контакт
    [few] В избранном: { NUMBER($count) } контакта
    [many] В избранном: { NUMBER($count) } контактов
   *[other] В избранном: { NUMBER($count) } контакта
}
contacts-done-unstarred = { PLURAL($count) ->
    [one] Убраны из избранного: { NUMBER($count) } контакт
    [few] Убраны из избранного: { NUMBER($count) } контакта
    [many] Убраны из избранного: { NUMBER($count) } контактов
   *[other] Убраны из избранного: { NUMBER($count) } контакта
}
contacts-done-tagged = Метки изменены
contacts-done-trashed = { PLURAL($count) ->
    [one] Перемещено в корзину: { NUMBER($count) } контакт
    [few] Перемещено в корзину: { NUMBER($count) } контакта
    [many] Перемещено в корзину: { NUMBER($count) } контактов
   *[other] Перемещено в корзину: { NUMBER($count) } контакта
}
contacts-done-restored = { PLURAL($count) ->
    [one] Возвращено: { NUMBER($count) } контакт
    [few] Возвращено: { NUMBER($count) } контакта
    [many] Возвращено: { NUMBER($count) } контактов
   *[other] Возвращено: { NUMBER($count) } контакта
}
contacts-done-deleted = { PLURAL($count) ->
    [one] Удалено навсегда: { NUMBER($count) } контакт
    [few] Удалено навсегда: { NUMBER($count) } контакта
    [many] Удалено навсегда: { NUMBER($count) } контактов
   *[other] Удалено навсегда: { NUMBER($count) } контакта
}
contacts-done-group-made = Группа создана
contacts-done-group-changed = Группа изменена
contacts-done-group-deleted = Группа удалена; её контакты остались
contacts-done-group-joined = Добавлено в группу
contacts-done-group-left = Убрано из группы
contacts-done-undone = Отменено
contacts-done-exported = { PLURAL($count) ->
    [one] Записано в файл: { NUMBER($count) } контакт
    [few] Записано в файл: { NUMBER($count) } контакта
    [many] Записано в файл: { NUMBER($count) } контактов
   *[other] Записано в файл: { NUMBER($count) } контакта
}

## Deleting for good

contacts-delete-title = { PLURAL($count) ->
    [one] Удалить навсегда ({ NUMBER($count) } контакт)?
    [few] Удалить навсегда ({ NUMBER($count) } контакта)?
    [many] Удалить навсегда ({ NUMBER($count) } контактов)?
   *[other] Удалить навсегда ({ NUMBER($count) } контакта)?
}
contacts-delete-text = Это нельзя отменить. Заметки и метки удаляются вместе с ними; общий каталог не меняется.
contacts-delete-keep = Оставить в корзине

## Files

contacts-import-title = Загрузить контакты из файла
contacts-import-hint = vCard или CSV. Сначала видно, что в файле; до этого ничего не меняется.
contacts-import-file = Файл
contacts-import-look = Посмотреть файл
contacts-import-other = Другой файл
contacts-import-reading = Файл читается
contacts-import-taking = Контакты загружаются
contacts-import-stop = Остановить
contacts-import-take = { PLURAL($count) ->
    [one] Загрузить: { NUMBER($count) } контакт
    [few] Загрузить: { NUMBER($count) } контакта
    [many] Загрузить: { NUMBER($count) } контактов
   *[other] Загрузить: { NUMBER($count) } контакта
}
contacts-import-finished = Файл загружен.
contacts-import-cancelled = Остановлено. Загруженное до этого сохранено.
contacts-import-added = { PLURAL($count) ->
    [one] Добавлено: { NUMBER($count) } контакт
    [few] Добавлено: { NUMBER($count) } контакта
    [many] Добавлено: { NUMBER($count) } контактов
   *[other] Добавлено: { NUMBER($count) } контакта
}
contacts-import-changed = { PLURAL($count) ->
    [one] Изменено: { NUMBER($count) } контакт
    [few] Изменено: { NUMBER($count) } контакта
    [many] Изменено: { NUMBER($count) } контактов
   *[other] Изменено: { NUMBER($count) } контакта
}
contacts-import-unchanged = { PLURAL($count) ->
    [one] Уже есть: { NUMBER($count) } контакт
    [few] Уже есть: { NUMBER($count) } контакта
    [many] Уже есть: { NUMBER($count) } контактов
   *[other] Уже есть: { NUMBER($count) } контакта
}
contacts-import-skip = Пропустить контакты, которые уже есть
contacts-import-rows = Первые контакты файла
contacts-format-vcard = vCard
contacts-format-csv = Таблица (CSV)
contacts-encoding = Кодировка файла
contacts-encoding-guessed = Кодировка определена предположительно; измените, если имена искажены
contacts-count-new = Новые
contacts-count-changed = Изменённые
contacts-count-unchanged = Без изменений
contacts-count-doubles = Уже есть
contacts-count-bad = Не загрузить
contacts-outcome-new = Новый
contacts-outcome-changed = Изменён
contacts-outcome-unchanged = Без изменений
contacts-outcome-double = Уже есть
contacts-column-line = Строка
contacts-column-name = Имя
contacts-column-role = Роль
contacts-column-office = Организация
contacts-column-country = Страна
contacts-column-email = Эл. почта
contacts-column-outcome = Итог
contacts-columns = Что в столбцах
contacts-column-number = Столбец { NUMBER($number) }
contacts-column-holds = Столбец { $heading } содержит
contacts-column-left-out = Не загружать
contacts-faults = { PLURAL($count) ->
    [one] В файле: { NUMBER($count) } ошибка
    [few] В файле: { NUMBER($count) } ошибки
    [many] В файле: { NUMBER($count) } ошибок
   *[other] В файле: { NUMBER($count) } ошибки
}
contacts-fault-line = Строка { NUMBER($line) }
contacts-fault-entry = Запись
contacts-fault-left-out = Запись пропущена.
contacts-fault-value = Пропущено только это значение.
contacts-export-title = Сохранить контакты в файл
contacts-export-list = Сохранить этот список в файл
contacts-export-format = Формат
contacts-export-file = Записать в
contacts-export-notes = С личными заметками и метками
contacts-export-hint = Файл не шифруется. Храните его там, где он доступен только тем, кому положено.
contacts-export-write = Записать файл

## Coverage by country

contacts-country = Выбранная страна
contacts-state-checked = { PLURAL($months) ->
    [one] Проверено за последний { NUMBER($months) } месяц
    [few] Проверено за последние { NUMBER($months) } месяца
    [many] Проверено за последние { NUMBER($months) } месяцев
   *[other] Проверено за последние { NUMBER($months) } месяца
}
contacts-state-out-of-date = Проверено раньше
contacts-state-change-waiting = Изменение ждёт подтверждения
contacts-state-none = На этом компьютере контактов нет
contacts-tile = { $country }: { $state }
contacts-column-state = Состояние
contacts-column-all = Все роли
contacts-column-region = Региональная группа
contacts-see-all = { PLURAL($count) ->
    [one] Показать: { NUMBER($count) } контакт
    [few] Показать: { NUMBER($count) } контакта
    [many] Показать: { NUMBER($count) } контактов
   *[other] Показать: { NUMBER($count) } контакта
}
contacts-of = { NUMBER($done) } из { NUMBER($all) }

## Problems of files

contacts-problem-shifted = Значения этой строки сдвинуты относительно столбцов.
