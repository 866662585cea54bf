### What a person keeps: stars, lists, searches, notes, citations; and settings of these.

## Stars and lists

# Button: stars a record
habits-starred = В избранное
# Button: puts a record on the list of what is to be read
habits-reading-list = Список для чтения
# Short word after the act, with Undo beside it
habits-starred-added = Добавлено в избранное
# Short word after the act, with Undo beside it
habits-starred-removed = Убрано из избранного
# Short word after the act, with Undo beside it
habits-reading-list-added = Добавлено в список для чтения
# Short word after the act, with Undo beside it
habits-reading-list-removed = Убрано из списка для чтения
# On a starred result, read aloud
habits-starred-mark = В избранном
# Heading of a list
habits-list-recent = Недавно прочитанное
# When the list is empty
habits-list-recent-none = Здесь появится то, что вы откроете.
# Heading of a list
habits-list-reading-list = Список для чтения
# When the list is empty
habits-list-reading-list-none = Добавляйте сюда документы, чтобы прочитать позже.
# Heading of a list
habits-list-starred = Избранное
# When the list is empty
habits-list-starred-none = Здесь появятся избранные записи.
# Name of a button, read aloud. $name: title of a record, or name of a search
habits-remove = Убрать: «{ $name }»
# Button, without a name
habits-remove-short = Убрать
# Button: shows the whole list. $count: lines in all
habits-all = { PLURAL($count) ->
    [one] Показать { NUMBER($count) }
    [few] Показать все { NUMBER($count) }
    [many] Показать все { NUMBER($count) }
   *[other] Показать все { NUMBER($count) }
}
# Where the lists would stand, while the private part is locked
habits-locked = Сохранённые поиски, избранное и прочитанное — личные: они вернутся, когда личная часть будет открыта.
# Heading of a list
habits-newest = Новое для вас
# When no chemical is starred and no country chosen; a link to the settings follows
habits-newest-choose = Добавьте вещество в избранное или выберите страну, и здесь появятся новейшие документы:
# When there is no document on them
habits-newest-none = На этом компьютере нет документов о ваших веществах и стране.

## Saved searches

# Heading of a list
habits-searches = Сохранённые поиски
# When the list is empty
habits-searches-none = Сохраните поиск, и здесь будет видно, что в нём нового.
# Beside a saved search. $count: records that are new in it
habits-search-new = { PLURAL($count) ->
    [one] { NUMBER($count) } новый
    [few] { NUMBER($count) } новых
    [many] { NUMBER($count) } новых
   *[other] { NUMBER($count) } новых
}
# Button and heading of a dialog
habits-search-save = Сохранить поиск
# Label of a field
habits-search-name = Название
# Under the label
habits-search-hint = Сохраняются слова, фильтры и порядок; Библиотека покажет новое.
# Problem beside the field
habits-search-name-missing = Нужно название
# Short word after the act, with Undo beside it
habits-search-saved = Поиск сохранён
# Short word after the act, with Undo beside it
habits-search-renamed = Поиск переименован
# Short word after the act, with Undo beside it
habits-search-forgotten = Поиск удалён
# Name of a button, read aloud. $name: name of the search
habits-search-rename = Переименовать: «{ $name }»
# Button and heading of a dialog
habits-search-rename-short = Переименовать
# Button
habits-cancel = Отмена
# Button: keeps what was typed
habits-keep = Сохранить

## Private notes

# Heading, with a lock
habits-notes = Личные заметки
# When nothing is protected yet
habits-notes-unprotected = Заметки шифруются: сначала нужна защита.
# While the private part is locked
habits-notes-locked = Заметки видны, когда личная часть открыта.
# Button
habits-note-add = Добавить заметку
# Name of a field, read aloud
habits-note-label = Личная заметка
# Under a note, beside a lock
habits-note-private = Личная
# Under a note that is being typed
habits-note-waiting = Сохранится, как только вы остановитесь
# Under a note. $when: date and time
habits-note-kept = Личная · сохранена { $when }
# Under a note that could not be kept
habits-note-failed = Не сохранено: текст остаётся здесь, попытка повторится.
# Button and heading of a dialog
habits-note-history = Прежние состояния
# When there is none
habits-note-history-none = У этой заметки нет прежних состояний.
# Over an earlier state. $when: date and time
habits-note-until = До { $when }
# Button
habits-note-restore = Вернуть
# Short word
habits-note-restored = Заметка возвращена; другой текст остался среди прежних состояний
# Button
habits-note-delete = Удалить заметку
# Short word after the act, with Undo beside it
habits-note-deleted = Заметка удалена
# A kind of record
kind-note = Личная заметка
# A kind of records, as on a tab
kinds-note = Личные заметки

## Citing

# Button
cite-dialog-open = Ссылка
# Heading of a dialog
cite-dialog-title = Ссылка на документ
# Name of a choice, read aloud
cite-dialog-style = Стиль
# A style: a sentence
cite-style-plain = Текст
# A style: the United Nations document symbol
cite-style-symbol = Условное обозначение ООН
# A style: name of a format
cite-style-bibtex = BibTeX
# A style: name of a format
cite-style-ris = RIS
# Label of a choice
cite-dialog-language = Язык
# Label of a field
cite-dialog-page = Страница
# Button
cite-dialog-save = Сохранить в файл
# Short word
cite-dialog-saved = Ссылка сохранена

## Keys and commands

keys-keep = Избранное, список для чтения
keys-cite = Ссылка на документ
keys-save-search = Сохранить поиск
# A command
palette-do-starred = В избранное или из него
# A command
palette-do-reading-list = В список для чтения или из него
# A command
palette-do-cite = Ссылка на документ
# A command
palette-do-save-search = Сохранить этот поиск

## Further settings

# Heading
settings-keyboard = Клавиатура
# Setting
settings-keys = Клавиши всех экранов
# Under the setting
settings-keys-hint = На одних и тех же местах: арабская раскладка, кириллица, AZERTY
# Button
settings-keys-show = Показать клавиши
# Under the setting
settings-keep-recent-hint = Для «Продолжить чтение» и «Недавно прочитанное»; выключение очищает список
# Heading
settings-my-entry = Моя запись
# Under the setting
settings-country-hint = Ближайшие узлы и центры идут первыми
# Choice: no country
settings-country-none = Не выбрана
# Choice. $count: months
settings-months-count = { PLURAL($count) ->
    [one] { NUMBER($count) } месяц
    [few] { NUMBER($count) } месяца
    [many] { NUMBER($count) } месяцев
   *[other] { NUMBER($count) } месяца
}
# Under the setting
settings-support-hint = Версии, размеры и журнал — без имён, контактов, заметок и поисков. Перед сохранением вы видите всё содержимое
# Button: shows what the file for the help desk would hold
settings-support-show = Просмотреть и сохранить
# In the dialog
settings-support-note = Это всё содержимое файла. Он никуда не отправляется: вы сами передаёте его службе поддержки.
# Button
settings-support-save = Сохранить в файл
# Short word. $size: with its unit
settings-support-saved = Сохранено, { $size }
