## Palette

palette-label = Поиск и команды
palette-placeholder = Сделать, перейти, найти. @ контакты, # темы
palette-group-do = Сделать
palette-group-go = Перейти
palette-group-documents = Документы
palette-group-contacts = Контакты
palette-group-library = Библиотека
palette-none = По этим словам ничего нет.
palette-count = { PLURAL($count) ->
    [one] { NUMBER($count) } строка
    [few] { NUMBER($count) } строки
    [many] { NUMBER($count) } строк
   *[other] { NUMBER($count) } строки
}
palette-move = двигаться
palette-open = открыть
palette-all = все результаты
palette-keys = все клавиши

## Commands in the palette

palette-do-keys = Список клавиш
palette-do-help = Справка по этому экрану
palette-do-print = Напечатать
palette-do-zoom-in = Крупнее
palette-do-zoom-out = Мельче
palette-do-zoom-reset = Размер текста 100 %
palette-do-undo = Отменить последнее действие
palette-do-lock = Закрыть личную часть
palette-do-language = Язык: { $name }
palette-do-theme-system = Цвета как в системе
palette-do-theme-light = Светлая тема
palette-do-theme-dark = Тёмная тема

## List of keys

keys-title = Клавиши
keys-note = Одинаковы на любой клавиатуре: арабской, кириллической, AZERTY
keys-group-everywhere = Везде
keys-group-lists = Списки
keys-group-search = Строка поиска
keys-group-reading = Чтение
keys-sections = { $first } … { $last }
keys-palette = Поиск и команды
keys-search = Искать в библиотеке
keys-history = Назад, вперёд
keys-panes = Следующая, предыдущая область
keys-undo = Отменить действие
keys-redo = Повторить действие
keys-choose = Выбрать несколько
keys-all = Выбрать всё
keys-star = Отметить звездой
keys-edit = Изменить или предложить исправление
keys-menu = Меню строки
keys-trash = Переместить в корзину
keys-print = Напечатать
keys-lock = Закрыть личную часть
keys-settings = Настройки
keys-zoom = Крупнее, мельче, 100 %
keys-help = Справка по этому экрану
keys-keys = Этот список
keys-close = Закрыть верхнее окно
keys-move = Двигаться
keys-ends = Первый, последний
keys-pages = Страница вверх, вниз
keys-open = Открыть
keys-preview = Просмотр без открытия
keys-find-list = Искать в этом списке
keys-to-results = К результатам
keys-clear = Очистить, затем выйти
keys-find-text = Найти в документе
keys-matches = Следующее, предыдущее совпадение
keys-page = Страница
