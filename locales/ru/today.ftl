today-week = { PLURAL($count) ->
    [one] На этой неделе вас ждёт { NUMBER($count) } дело. Остальное подождёт.
    [few] На этой неделе вас ждут { NUMBER($count) } дела. Остальное подождёт.
    [many] На этой неделе вас ждут { NUMBER($count) } дел. Остальное подождёт.
   *[other] На этой неделе вас ждут { NUMBER($count) } дела. Остальное подождёт.
}
today-calm = На этой неделе ничего срочного.
today-calm-next = На этой неделе ничего срочного. Следующая дата: { $date }.
today-locked = Личное не учтено, пока оно закрыто.

## Needs you

today-needs = Ждут вас
today-needs-count = { PLURAL($count) ->
    [one] всего { NUMBER($count) }
    [few] всего { NUMBER($count) }
    [many] всего { NUMBER($count) }
   *[other] всего { NUMBER($count) }
}
today-nothing = Сегодня вас ничего не ждёт
today-nothing-text = Здесь появятся сроки, контакты для подтверждения и напоминания.
today-duty-reply = { PLURAL($count) ->
    [one] Ответить на { NUMBER($count) } письмо
    [few] Ответить на { NUMBER($count) } письма
    [many] Ответить на { NUMBER($count) } писем
   *[other] Ответить на { NUMBER($count) } письма
}
today-duty-report = Доклад или план
today-duty-reminder = Напоминание
today-duty-conflict = Выбрать одну из двух версий
today-duty-review = На просмотр
today-duty-confirm-contacts = { PLURAL($count) ->
    [one] Подтвердить { NUMBER($count) } контакт
    [few] Подтвердить { NUMBER($count) } контакта
    [many] Подтвердить { NUMBER($count) } контактов
   *[other] Подтвердить { NUMBER($count) } контакта
}
today-late = { PLURAL($count) ->
    [one] опоздание { NUMBER($count) } день
    [few] опоздание { NUMBER($count) } дня
    [many] опоздание { NUMBER($count) } дней
   *[other] опоздание { NUMBER($count) } дня
}
today-due = { PLURAL($count) ->
    [one] через { NUMBER($count) } день
    [few] через { NUMBER($count) } дня
    [many] через { NUMBER($count) } дней
   *[other] через { NUMBER($count) } дня
}
today-due-today = срок сегодня
today-conflict = Расхождение
today-review = Посмотреть

## New on this computer

today-new = Новое на этом компьютере
today-since = с { $date }
today-new-none = С прошлого раза ничего не пришло.
today-new-see = Показать новое
today-more = Показать ещё

## Continue reading

today-reading = Продолжить чтение
today-reading-none = Чтение ещё не начато
today-reading-none-text = Открытые документы появятся здесь на том месте, где вы остановились.
today-reading-place = { NUMBER($done) } из { NUMBER($total) }
today-reading-page = Страница { NUMBER($page) }
today-reading-go = Продолжить

## Next dates

today-dates = Ближайшие даты
today-dates-none = Предстоящих событий на этом компьютере нет.
today-online = Онлайн
today-days = { PLURAL($count) ->
    [one] { NUMBER($count) } день
    [few] { NUMBER($count) } дня
    [many] { NUMBER($count) } дней
   *[other] { NUMBER($count) } дня
}
