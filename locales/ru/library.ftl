## Filters

library-filters-title = Фильтры
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

## Tabs, number and order of results

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
library-splitter-filters = Ширина панели фильтров
library-splitter-detail = Ширина панели выбранного результата

## Other languages

library-also-searched = Искали и на других языках:
library-only-this = Только на русском
library-only-one = Только один язык: { $language }
library-only-all = Искать на всех языках
library-matched = найдено:

## No question yet

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

## Nothing found

library-none-title = Ничего нет по запросу «{ $query }»
library-none-title-filters = С этими фильтрами ничего нет
library-none-operators = В запросе нет ни одного слова.
library-none-indexing = Пока внесено в указатель { NUMBER($done) } из { NUMBER($total) } записей; позже может найтись больше.
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
library-none-locked = Личная часть закрыта, и поиск в ней не выполнялся.
library-none-advice = Попробуйте меньше слов или другие слова; ищутся также названия, обозначения и номера CAS.

## The pane beside the results

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
preview-page = с. { NUMBER($page) }
preview-part = часть { NUMBER($part) }
preview-tags = Вещества, темы и договоры

## Printing

library-print-title = Поиск: { $query }
library-print-part = { PLURAL($count) ->
    [one] Указан только первый { NUMBER($count) }.
    [few] Указаны только первые { NUMBER($count) }.
    [many] Указаны только первые { NUMBER($count) }.
   *[other] Указаны только первые { NUMBER($count) }.
}
