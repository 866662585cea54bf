reader-back = Resultados
reader-place = { NUMBER($index) } de { NUMBER($total) }
reader-language-label = Idioma del texto
reader-contents = Contenido
reader-passage = Pasaje { NUMBER($number) }
reader-passage-matches = Contiene lo buscado
reader-passage-go = Ir al pasaje
reader-passage-of = de { NUMBER($total) }
reader-page-label = Página { NUMBER($page) }
reader-find-label = Buscar en el texto
reader-match-of = { NUMBER($index) } de { NUMBER($total) }
reader-matches = { PLURAL($count) ->
    [one] { NUMBER($count) } coincidencia
    [many] { NUMBER($count) } de coincidencias
   *[other] { NUMBER($count) } coincidencias
}
reader-next = Coincidencia siguiente
reader-previous = Coincidencia anterior
reader-text-label = Texto
reader-no-text = El texto de este documento no está en este equipo.
reader-about = Acerca de
reader-cite = Citar como
reader-copy = Copiar
reader-copied = Copiado
