## Lists

events-lists = Списки
events-tab-coming = Предстоящие
events-tab-past = Прошедшие
events-tab-projects = Проекты
events-kind = Вид
events-any-kind = Все виды
events-any-treaty = Все конвенции
events-none-coming = На этом компьютере нет предстоящих мероприятий
events-none-past = На этом компьютере нет прошедших мероприятий
events-none-projects = На этом компьютере нет проектов
events-none-text = Они поступают вместе с содержимым библиотеки.

## Kinds and states

events-type-meeting = Совещание
events-type-workshop = Семинар
events-type-webinar = Вебинар
events-type-deadline = Срок
events-status-planned = Планируется
events-status-running = Выполняется
events-status-closed = Завершён
events-online = Онлайн
events-online-too = Можно участвовать и онлайн

## One event or project

events-detail = Выбранное мероприятие или проект
events-open = Открыть страницу
events-days = { PLURAL($count) ->
    [one] { NUMBER($count) } день
    [few] { NUMBER($count) } дня
    [many] { NUMBER($count) } дней
   *[other] { NUMBER($count) } дня
}
events-usd = { $amount } долл. США
events-fact-kind = Вид
events-fact-days = Даты
events-fact-length = Длительность
events-fact-place = Место
events-fact-online = Онлайн
events-fact-treaties = Конвенции
events-fact-organiser = Организатор
events-fact-code = Обозначение
events-fact-status = Состояние
events-fact-countries = Страны
events-fact-donors = Финансирование
events-fact-executing = Исполнители
events-fact-budget = Бюджет

## Calendar files

events-export = Файл календаря
events-export-one = Сохранить файлом календаря
events-export-title = Записать файл календаря
events-export-hint = Такой файл читают другие календари (iCalendar).
events-entries = { PLURAL($count) ->
    [one] { NUMBER($count) } запись
    [few] { NUMBER($count) } записи
    [many] { NUMBER($count) } записей
   *[other] { NUMBER($count) } записи
}
events-done-exported = { PLURAL($count) ->
    [one] Записано в файл: { NUMBER($count) } запись
    [few] Записано в файл: { NUMBER($count) } записи
    [many] Записано в файл: { NUMBER($count) } записей
   *[other] Записано в файл: { NUMBER($count) } записи
}
