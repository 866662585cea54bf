## The locked desk

lock-title = Закрыто
lock-explanation = Всё сохранено. Откроет парольная фраза.
lock-library = Только библиотека
lock-restore = Повреждено: восстановить из копии
lock-soon = { PLURAL($seconds) ->
    [one] Закроется через { NUMBER($seconds) } секунду. Любая клавиша оставит открытым.
    [few] Закроется через { NUMBER($seconds) } секунды. Любая клавиша оставит открытым.
    [many] Закроется через { NUMBER($seconds) } секунд. Любая клавиша оставит открытым.
   *[other] Закроется через { NUMBER($seconds) } секунды. Любая клавиша оставит открытым.
}
lock-keyring-unavailable = Хранилище ключей этого компьютера не отвечает.
lock-keyring-locked = Хранилище ключей этого компьютера закрыто.
lock-keyring-removed = В хранилище ключей этого компьютера больше нет ключа.
lock-keyring-changed = В хранилище ключей этого компьютера другой ключ.

## Opening it

unlock-title = Открыть личную часть
unlock-explanation = Библиотекой можно пользоваться и без неё.
unlock-passphrase = Парольная фраза
unlock-show = Показать парольную фразу
unlock-action = Открыть
unlock-empty = Введите парольную фразу
unlock-tries = { PLURAL($count) ->
    [one] До паузы осталась { NUMBER($count) } попытка.
    [few] До паузы осталось { NUMBER($count) } попытки.
    [many] До паузы осталось { NUMBER($count) } попыток.
   *[other] До паузы осталось { NUMBER($count) } попытки.
}
unlock-by-key = Ключ восстановления
unlock-by-passphrase = Парольная фраза
unlock-key = Ключ восстановления
unlock-key-hint = Как напечатан; дефисы и строчные буквы не важны
unlock-key-empty = Введите ключ восстановления
unlock-renew = Открыто. Задайте новую парольную фразу; ничего не потеряно.
unlock-renew-action = Сохранить фразу

## Protecting it

protect-passphrase = Парольная фраза для этого компьютера
protect-passphrase-hint = Четыре слова запомнить легче, чем одно со знаками.
protect-again = Ещё раз то же
protect-empty = Задайте парольную фразу
protect-too-short = Слишком коротко. Четыре слова легко запомнить.
protect-differs = Фразы не совпадают
protect-strength-too-short = Слишком короткая
protect-strength-weak = Слабая
protect-strength-fair = Средняя
protect-strength-strong = Надёжная
protect-strength-very-strong = Очень надёжная
protect-key-title = Если фраза забыта, войти можно только с этим ключом
protect-key-kept = Ключ сохранён в другом месте
protect-key-missing = Сначала напечатайте или запишите ключ восстановления
protect-key-paper = Храните этот лист отдельно от компьютера, в месте, известном только вам.
protect-keyring = Открывать при входе в систему
