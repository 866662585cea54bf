first-run-steps = Шаги
first-run-calm = Связь для завершения не нужна. Можно остановиться и продолжить позже.
first-run-back = Назад
first-run-next = Продолжить
first-run-later = Позже
first-run-end = Открыть программу

## Language

first-run-language = Язык
first-run-language-title = Выберите язык
first-run-language-lead = Его можно сменить в любой момент вверху каждого экрана.

## Content

first-run-content = Содержание
first-run-content-note = На этом компьютере
first-run-content-title = Что уже есть
first-run-content-lead = Всё это можно искать и читать без связи.
first-run-starter = Начальное содержание
first-run-starter-records = { PLURAL($count) ->
    [one] { NUMBER($count) } запись
    [few] { NUMBER($count) } записи
    [many] { NUMBER($count) } записей
   *[other] { NUMBER($count) } записи
}
first-run-packs-later = Другое содержание можно добавить позже из файлов; сейчас ничего решать не нужно.

## Enrolment

first-run-enrolment = Подключение
first-run-enrolment-note = Позже
first-run-enrolment-title = Подключение может подождать
first-run-enrolment-lead = Подключение связывает компьютер с ведомством для обмена письмами и изменениями.
first-run-enrolment-works = Поиск, чтение и свои контакты работают и без него.
first-run-enrolment-later = Всё сделанное до этого сохранится.

## Protection

first-run-protection = Защита
first-run-protection-note = Парольная фраза
first-run-protection-title = Защита данных на этом компьютере
first-run-protection-lead = Контакты, заметки и вся личная работа хранятся в зашифрованном виде. Их открывает только ваша парольная фраза. Секретариат не может.
first-run-protection-done = Защита настроена. Фразу и ключ восстановления можно сменить в настройках.
first-run-backup = { PLURAL($count) ->
    [one] Найдена { NUMBER($count) } копия прежней установки.
    [few] Найдены { NUMBER($count) } копии прежней установки.
    [many] Найдено { NUMBER($count) } копий прежней установки.
   *[other] Найдено { NUMBER($count) } копии прежней установки.
}
first-run-protection-skip = Пока без защиты

## Ready

first-run-ready = Готово
first-run-ready-title = Всё готово
first-run-ready-lead = С чего можно начать.
first-run-try-search = Искать на любом из шести языков
first-run-try-search-hint = Слово на одном языке находит документы на других.
first-run-try-help = Открыть справку
first-run-try-help-hint = F1 открывает страницу о том, чем вы заняты.
first-run-try-settings = Настроить размер текста и цвета
first-run-try-settings-hint = Каждое изменение действует сразу, и его можно отменить.
