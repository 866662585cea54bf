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

## Lock and encryption

settings-protection = Защита и шифрование
settings-unprotected = Защита ещё не настроена
settings-unprotected-hint = Она нужна для своих контактов и заметок
settings-protect = Настроить защиту
settings-protected = Всё личное зашифровано
settings-protected-keyring = Открывается хранилищем ключей компьютера и парольной фразой
settings-protected-passphrase = Открывается только парольной фразой
settings-on = Включено
settings-lock-after = Закрывать через
settings-lock-never = Никогда
settings-minutes = { PLURAL($count) ->
    [one] { NUMBER($count) } минуту
    [few] { NUMBER($count) } минуты
    [many] { NUMBER($count) } минут
   *[other] { NUMBER($count) } минуты
}
settings-lock-now = Закрыть сейчас
settings-keyring = Открывать при входе в систему
settings-keyring-hint = Ключ хранится в хранилище ключей компьютера
settings-passphrase = Парольная фраза
settings-passphrase-hint = Открывает всё личное на этом компьютере
settings-passphrase-change = Сменить
settings-passphrase-now = Нынешняя парольная фраза
settings-key = Ключ восстановления
settings-key-none = Не создан. Без него забытую фразу не восстановить
settings-key-made = Создан { $date }. Без него забытую фразу не восстановить
settings-key-new = Создать новый
settings-key-warning = После сохранения этого ключа прежний перестанет действовать.
settings-dialog-protect = Защита данных на этом компьютере
settings-dialog-protect-action = Защитить
settings-dialog-passphrase = Сменить парольную фразу
settings-dialog-passphrase-action = Сменить
settings-dialog-key = Новый ключ восстановления
settings-dialog-key-action = Сохранить ключ

## Backup

settings-backup = Резервные копии
settings-backup-last = Последняя копия { $when }, { $size }
settings-backup-hint = Только личная работа. Содержание можно получить снова
settings-backup-now = Создать копию
settings-backup-elsewhere = Сохранить в другом месте…
settings-backup-elsewhere-folder = Папка для резервной копии
settings-backup-done-in = Копия сохранена в { $file }.
settings-backup-done = Копия создана
settings-backup-keep = Сколько копий хранить
settings-backup-keep-hint = Новейшая за каждый день, неделю и месяц
settings-backup-daily = Дни
settings-backup-weekly = Недели
settings-backup-monthly = Месяцы
settings-backup-folder = Папка копий

## About

settings-about = О программе
settings-version = Версия { $version }
settings-licence-hint = Свободная программа по лицензии Apache 2.0
settings-system = Система
settings-licences = Лицензии компонентов
settings-parts = { PLURAL($count) ->
    [one] { NUMBER($count) } компонент других авторов
    [few] { NUMBER($count) } компонента других авторов
    [many] { NUMBER($count) } компонентов других авторов
   *[other] { NUMBER($count) } компонента других авторов
}
