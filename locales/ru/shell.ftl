## Names

shell-product-name = Центр обмена
shell-convention-name = Стокгольмская конвенция
shell-window-title = { $item } — Центр обмена

## Navigation

shell-nav-label = Основная навигация
nav-today = Сегодня
nav-library = Библиотека
nav-contacts = Контакты
nav-calendar = Календарь
nav-nodes = Каталог узлов
nav-settings = Настройки
nav-help = Справка
shell-menu-open = Открыть меню
shell-skip = Перейти к списку

## Search box, language, theme

shell-search-label = Поиск
shell-search-placeholder = Искать документы, вещества, центры
shell-search-clear = Очистить поиск
shell-language-label = Язык
shell-theme-label = Светлая или тёмная тема
shell-theme-system = Как в системе
shell-theme-light = Светлая
shell-theme-dark = Тёмная

## Sync card

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

## Private part

private-locked = Личная часть закрыта
private-unlock = Открыть
private-set-up = Настроить защиту

## Help

help-contents = Содержание
help-none = Справочника нет на этом компьютере.

shell-usage = Запуск: chm-desktop, без параметров; CHM_DATA задаёт папку рабочего места, CHM_LANG — язык.
shell-unknown-argument = Неизвестный параметр: { $argument }
