## Heading and topics

nodes-count = { PLURAL($count) ->
    [one] На этом компьютере: { NUMBER($count) } узел
    [few] На этом компьютере: { NUMBER($count) } узла
    [many] На этом компьютере: { NUMBER($count) } узлов
   *[other] На этом компьютере: { NUMBER($count) } узла
}
nodes-short-count = { PLURAL($count) ->
    [one] { NUMBER($count) } узел
    [few] { NUMBER($count) } узла
    [many] { NUMBER($count) } узлов
   *[other] { NUMBER($count) } узла
}
nodes-who-helps = Кто поможет по теме
nodes-helps-with = Помогают по теме: { $topic }
nodes-more = Ещё темы
nodes-fewer = Меньше тем

## Kinds of nodes and tiles

nodes-kind-regional-centre = Региональный центр
nodes-kind-national = Национальный узел
nodes-kind-specialised = Специализированный узел
nodes-kind-secretariat = Секретариат
nodes-none-yet = Узла пока нет
nodes-tile = { $country }: { $kind }
nodes-tile-helps = { $country }: { $kind }, помогает по теме: { $topic }

## The list

nodes-list = Узлы
nodes-sort = Порядок узлов
nodes-sort-nearest = Сначала ближайшие
nodes-sort-name = По названию
nodes-no-country = Ваша страна не указана, поэтому порядок — по названию.
nodes-set-country = Указать страну
nodes-near-here = В вашей стране
nodes-near-serves = Обслуживает вашу страну
nodes-near-subregion = В вашем субрегионе
nodes-near-region = В вашем регионе
nodes-near-far = В другом регионе
nodes-open = Открыть страницу
nodes-documents = Его документы
nodes-contacts = Контакты в его стране
nodes-column-country = Страна
nodes-column-name = Узел
nodes-column-kind = Вид
nodes-column-conventions = Конвенции
nodes-column-languages = Языки
nodes-empty = Каталог пуст
nodes-empty-text = Узлы поступают вместе с содержимым библиотеки.
