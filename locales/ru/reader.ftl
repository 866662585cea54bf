reader-back = Результаты
reader-place = { NUMBER($index) } из { NUMBER($total) }
reader-language-label = Язык текста
reader-contents = Содержание
reader-passage = Отрывок { NUMBER($number) }
reader-passage-matches = Содержит искомое
reader-passage-go = Перейти к отрывку
reader-passage-of = из { NUMBER($total) }
reader-page-label = Страница { NUMBER($page) }
reader-find-label = Найти в тексте
reader-match-of = { NUMBER($index) } из { NUMBER($total) }
reader-matches = { PLURAL($count) ->
    [one] { NUMBER($count) } совпадение
    [few] { NUMBER($count) } совпадения
    [many] { NUMBER($count) } совпадений
   *[other] { NUMBER($count) } совпадения
}
reader-next = Следующее совпадение
reader-previous = Предыдущее совпадение
reader-text-label = Текст
reader-no-text = Текста этого документа нет на этом компьютере.
reader-about = О документе
reader-cite = Ссылка
reader-copy = Копировать
reader-copied = Скопировано
