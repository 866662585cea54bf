## Headings

record-documents = { PLURAL($count) ->
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

## Labels of facts

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
fact-email = Эл. почта
fact-telephone = Телефон
fact-parties = Страны

## Values of facts

category-pesticide = Пестицид
category-industrial = Промышленное химическое вещество
category-unintentional = Непреднамеренное производство
status-listed = Включено в Конвенцию
status-under-review = На рассмотрении
direction-in = Входящее
direction-out = Исходящее
direction-in-out = Входящее и исходящее
