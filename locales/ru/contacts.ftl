### Contacts.

## Families of roles in the rail; short names, at most about 24 characters.

contacts-family-focal-points = Национальные координаторы
contacts-family-official-contact-points = Официальные контактные пункты
contacts-family-national-authorities = Компетентные органы
contacts-family-regional-centres = Региональные центры
contacts-family-un-bodies = Организации системы ООН
contacts-family-non-governmental = Неправительственные
contacts-family-industry = Промышленные ассоциации
contacts-family-donors = Доноры
contacts-family-researchers = Исследователи
contacts-family-experts = Эксперты и комитеты
contacts-family-ministries-and-missions = Министерства и представительства
contacts-family-secretariat = Секретариат
contacts-family-customs = Таможня
contacts-family-others = Прочие контакты

## Fields of a contact: labels of forms, columns of files, entries of the history.

contacts-field-name = Имя
contacts-field-family-name = Фамилия
contacts-field-given-name = Имя и отчество
contacts-field-prefix = Обращение
contacts-field-email = Электронная почта
contacts-field-telephone = Телефон
contacts-field-website = Сайт
contacts-field-address = Почтовый адрес
contacts-field-languages = Языки
contacts-field-expertise = Может помочь
contacts-field-time-zone = Часовой пояс
contacts-field-preferred = Лучше всего связаться
contacts-field-role = Роль
contacts-field-convention = Конвенция
contacts-field-country = Страна
contacts-field-office = Организация
contacts-field-position = Должность
contacts-field-from = С
contacts-field-until = По
contacts-field-confirmed = Последняя проверка
contacts-field-starred = Отмечено звёздочкой
contacts-field-note = Личная заметка
contacts-field-tags = Личные метки

## What is wrong in a form or a file; stands beside the field, or after line and column.

contacts-problem-missing = Это поле нужно заполнить.
contacts-problem-too-long = Слишком длинный текст.
contacts-problem-too-many = Слишком много значений.
contacts-problem-not-an-email = Это не адрес электронной почты.
contacts-problem-unknown = Это значение здесь неизвестно.
contacts-problem-not-a-day = Такой даты нет. Нужны год, месяц и день, например 2026-02-28.
contacts-problem-before-from = Последний день раньше первого.
contacts-problem-shifted = Значения этой строки сдвинуты относительно столбцов.
contacts-problem-cut-off = Запись обрывается.
contacts-problem-not-a-card = Эти строки не относятся ни к одной карточке.
contacts-problem-unreadable = Эту запись не удаётся прочитать.
contacts-problem-too-large = Слишком большой объём, пропущено.
