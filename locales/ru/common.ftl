## Buttons

action-open = Открыть
action-retry = Повторить
action-undo = Отменить
action-redo = Повторить
action-close = Закрыть
action-print = Напечатать
list-comma = { ", " }
path-choose = Выбрать…
tiles-view = Плитки или таблица
tiles-view-tiles = Плитки
tiles-view-table = Таблица
tiles-note = Одна плитка на страну, примерно на её месте. Плитки не показывают границ и не выражают мнения о какой-либо территории. Клавиши со стрелками переводят с плитки на плитку.
stepper-done = , готово

## Where a thing is

availability-here = На этом компьютере
availability-request = По запросу

## Sizes of files. $amount: a number with at most one decimal

size-bytes = 0 байт
size-kilobytes = { NUMBER($amount) } кБ
size-megabytes = { NUMBER($amount) } МБ
size-gigabytes = { NUMBER($amount) } ГБ

## Names of the six languages

language-ar = Арабский
language-en = Английский
language-es = Испанский
language-fr = Французский
language-ru = Русский
language-zh = Китайский

## Kinds of records: one

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

## Kinds of records: tabs above the results, short

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

## Treaties and annexes, on chips and as filters

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

## Filters: headings

facet-availability = Доступность
facet-type = Вид
facet-language = Язык
facet-chemical = Вещество
facet-topic = Тема
facet-treaty = Договор
facet-year = Год
facet-place = Страна или регион

## Errors and progress

error-note-code = Для службы поддержки: { $code }
indexing-progress = Внесение в указатель: { NUMBER($done) } из { NUMBER($total) } записей. Поиск идёт по готовой части.
indexing-label = Ход построения указателя

## Fonts

# $languages: names of languages
fonts-missing = На этом компьютере нет шрифтов для языков: { $languages }. Вместо букв были бы видны квадратики. Установите шрифты, например Noto, и запустите программу снова.
# Stays in English in every language: it stands where this language can only be drawn as boxes.
fonts-missing-plain = This computer has no font for this language. Install a font such as Noto and start the program again.
