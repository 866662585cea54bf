settings-search = Найти настройку
settings-none = Нет настроек по запросу «{ $query }»
settings-all = Показать все настройки
settings-changed = Настройка изменена

## Language and reading

settings-reading = Язык и чтение
settings-language = Язык программы
settings-language-hint = Меняется сразу; документы остаются на своих языках
settings-theme = Вид
settings-theme-hint = Светлые или тёмные цвета
settings-zoom = Размер текста
settings-zoom-hint = Вместе с ним растёт всё, ничего не обрезается
settings-digits = Цифры
settings-digits-hint = Номера документов и телефоны остаются как написаны
settings-months = Названия месяцев
settings-motion = Без движения
settings-motion-hint = Ничего не движется; легче и медленному компьютеру

## About

settings-about = О программе
settings-version = Версия { $version }
settings-licence-hint = Свободная программа по лицензии Apache 2.0
