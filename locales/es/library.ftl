## Filters

library-filters-title = Filtros
library-filters-clear = Borrar
library-filters-done = { PLURAL($count) ->
    [one] Mostrar { NUMBER($count) } resultado
    [many] Mostrar { NUMBER($count) } de resultados
   *[other] Mostrar { NUMBER($count) } resultados
}
library-facet-more = { PLURAL($count) ->
    [one] { NUMBER($count) } más
    [many] { NUMBER($count) } más
   *[other] { NUMBER($count) } más
}
library-facet-fewer = Menos
library-chips-label = Filtros elegidos
library-chip-remove = Quitar el filtro { $name }

## Tabs, number and order of results

library-tabs-label = Clases de resultados
library-tab-all = Todo
library-tabs-more = Más
library-results-label = Resultados
library-results-count = { PLURAL($count) ->
    [one] { NUMBER($count) } resultado
    [many] { NUMBER($count) } de resultados
   *[other] { NUMBER($count) } resultados
}
library-results-here = { PLURAL($count) ->
    [one] { NUMBER($count) } en este equipo
    [many] { NUMBER($count) } en este equipo
   *[other] { NUMBER($count) } en este equipo
}
library-sort-label = Orden de los resultados
library-sort-best-match = Más pertinentes
library-sort-newest = Más recientes
library-sort-title = Título
library-row-loading = Se está leyendo el resultado
library-splitter-filters = Ancho del panel de filtros
library-splitter-detail = Ancho del panel del resultado elegido

## Other languages

library-also-searched = También se buscó en otros idiomas:
library-only-this = Solo en español
library-only-one = Un solo idioma: { $language }
library-only-all = Buscar en todos los idiomas
library-matched = coincide:

## No question yet

library-welcome-title = Biblioteca
library-welcome-records = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha en este equipo, con búsqueda en seis idiomas y sin conexión.
    [many] { NUMBER($count) } de fichas en este equipo, con búsqueda en seis idiomas y sin conexión.
   *[other] { NUMBER($count) } fichas en este equipo, con búsqueda en seis idiomas y sin conexión.
}
library-welcome-try = Pruebe una búsqueda
library-example-1 = inventario de dioxinas
library-example-2 = PFOS
library-example-3 = transformadores con PCB
library-example-4 = 50-29-3
library-example-5 = centro regional América Latina
library-welcome-hint = Palabras en cualquiera de los seis idiomas, signaturas, números CAS. “Una frase”, -sin, { "title:" }, { "year:2009..2015" }.

## Nothing found

library-none-title = Nada para “{ $query }”
library-none-title-filters = Nada con estos filtros
library-none-operators = La búsqueda no contiene ninguna palabra.
library-none-indexing = { NUMBER($done) } de { NUMBER($total) } fichas indexadas hasta ahora; más tarde puede haber más resultados.
library-none-spelling = Otra grafía:
library-none-search-spelling = Buscar “{ $spelling }”
library-none-filtered = { PLURAL($count) ->
    [one] Sin los filtros hay { NUMBER($count) } resultado.
    [many] Sin los filtros hay { NUMBER($count) } de resultados.
   *[other] Sin los filtros hay { NUMBER($count) } resultados.
}
library-none-clear = Quitar los filtros
library-none-language = { PLURAL($count) ->
    [one] Se buscó en un solo idioma: { $language }. En todos los idiomas hay { NUMBER($count) } resultado.
    [many] Se buscó en un solo idioma: { $language }. En todos los idiomas hay { NUMBER($count) } de resultados.
   *[other] Se buscó en un solo idioma: { $language }. En todos los idiomas hay { NUMBER($count) } resultados.
}
library-none-locked = La parte privada está bloqueada y no se ha buscado en ella.
library-none-advice = Pruebe con menos palabras o con otras; también se encuentran nombres, signaturas y números CAS.

## The pane beside the results

preview-label = Resultado elegido
preview-pages = { PLURAL($count) ->
    [one] { NUMBER($count) } página
    [many] { NUMBER($count) } de páginas
   *[other] { NUMBER($count) } páginas
}
preview-files = Archivos
preview-passages = { PLURAL($count) ->
    [one] { NUMBER($count) } pasaje coincide
    [many] { NUMBER($count) } de pasajes coinciden
   *[other] { NUMBER($count) } pasajes coinciden
}
preview-passages-all = { PLURAL($count) ->
    [one] Mostrar todo
    [many] Mostrar los { NUMBER($count) }
   *[other] Mostrar los { NUMBER($count) }
}
preview-page = p. { NUMBER($page) }
preview-part = parte { NUMBER($part) }
preview-tags = Sustancias, temas y convenios

## Printing

library-print-title = Búsqueda: { $query }
library-print-part = { PLURAL($count) ->
    [one] Solo figura el primero.
    [many] Solo figuran los { NUMBER($count) } primeros.
   *[other] Solo figuran los { NUMBER($count) } primeros.
}
