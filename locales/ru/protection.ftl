## The locked desk

lock-title = Закрыто
lock-explanation = Всё сохранено. Откроет парольная фраза.
lock-library = Только библиотека
