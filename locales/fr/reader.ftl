reader-back = Résultats
reader-place = { NUMBER($index) } sur { NUMBER($total) }
reader-language-label = Langue du texte
reader-contents = Sommaire
reader-passage = Passage { NUMBER($number) }
reader-passage-matches = Contient ce qui est cherché
reader-passage-go = Aller au passage
reader-passage-of = sur { NUMBER($total) }
reader-page-label = Page { NUMBER($page) }
reader-find-label = Chercher dans le texte
reader-match-of = { NUMBER($index) } sur { NUMBER($total) }
reader-matches = { PLURAL($count) ->
    [one] { NUMBER($count) } occurrence
    [many] { NUMBER($count) } d’occurrences
   *[other] { NUMBER($count) } occurrences
}
reader-next = Occurrence suivante
reader-previous = Occurrence précédente
reader-text-label = Texte
reader-no-text = Le texte de ce document n’est pas sur cet ordinateur.
reader-about = À propos
reader-cite = Citer ainsi
reader-copy = Copier
reader-copied = Copié
