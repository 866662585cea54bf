## Restoring

backup-restore = Восстановить из копии
backup-restore-action = Восстановить
backup-restored = Восстановлено
backup-restored-older = Копия восстановлена. Теперь действует парольная фраза времени этой копии.
backup-another = Выбрать другую
backup-choose-file = Выбрать файл…
backup-none = Копий пока нет
backup-none-text = Копия создаётся сама каждый день, когда появляется личная работа.
backup-unknown-day = Дата неизвестна
backup-chosen = Копия
backup-holds = В ней
backup-replaces = Заменит
backup-safe = Нынешнее сначала сохранится в копии, поэтому всё можно вернуть.
backup-passphrase = Парольная фраза или ключ того времени
backup-passphrase-hint = Копия создана с другой парольной фразой.
backup-other-desk = Создана на другом компьютере; перенести работу сюда
backup-agree-missing = Сначала отметьте: копия с другого компьютера
backup-state-damaged = Повреждена
backup-state-newer = От более новой версии программы
backup-state-unreadable = Сейчас не читается
backup-reason-automatic = Автоматически
backup-reason-asked = По запросу
backup-reason-before-upgrade = Перед обновлением
backup-reason-before-restore = Перед восстановлением
backup-count = { $kind }: { $number }
backup-empty = пока ничего

## A damaged desk

recovery-catalogue = Ваша личная работа цела. Каталог можно создать заново из начального содержания.
recovery-both = Каталог можно создать заново. Личная работа тоже повреждена: затем её можно восстановить из копии.
recovery-backup = Новейшая копия: { $when }
recovery-renew = Создать каталог заново
