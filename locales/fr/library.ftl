## Filters

library-filters-title = Filtres
library-filters-clear = Effacer
library-filters-done = { PLURAL($count) ->
    [one] Afficher { NUMBER($count) } résultat
    [many] Afficher { NUMBER($count) } de résultats
   *[other] Afficher { NUMBER($count) } résultats
}
library-facet-more = { PLURAL($count) ->
    [one] { NUMBER($count) } de plus
    [many] { NUMBER($count) } de plus
   *[other] { NUMBER($count) } de plus
}
library-facet-fewer = Moins
library-chips-label = Filtres choisis
library-chip-remove = Retirer le filtre { $name }

## Tabs, number and order of results

library-tabs-label = Types de résultats
library-tab-all = Tout
library-tabs-more = Plus
library-results-label = Résultats
library-results-count = { PLURAL($count) ->
    [one] { NUMBER($count) } résultat
    [many] { NUMBER($count) } de résultats
   *[other] { NUMBER($count) } résultats
}
library-results-here = { PLURAL($count) ->
    [one] { NUMBER($count) } sur cet ordinateur
    [many] { NUMBER($count) } sur cet ordinateur
   *[other] { NUMBER($count) } sur cet ordinateur
}
library-sort-label = Ordre des résultats
library-sort-best-match = Pertinence
library-sort-newest = Plus récents
library-sort-title = Titre
library-row-loading = Lecture du résultat en cours
library-splitter-filters = Largeur du volet des filtres
library-splitter-detail = Largeur du volet du résultat choisi

## Other languages

library-also-searched = Cherché aussi dans d’autres langues :
library-only-this = En français seulement
library-only-one = Une seule langue : { $language }
library-only-all = Toutes les langues
library-matched = trouvé :

## No question yet

library-welcome-title = Bibliothèque
library-welcome-records = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche sur cet ordinateur, à chercher en six langues et sans connexion.
    [many] { NUMBER($count) } de fiches sur cet ordinateur, à chercher en six langues et sans connexion.
   *[other] { NUMBER($count) } fiches sur cet ordinateur, à chercher en six langues et sans connexion.
}
library-welcome-try = Exemples de recherche
library-example-1 = inventaire des dioxines
library-example-2 = SPFO
library-example-3 = transformateurs aux PCB
library-example-4 = 50-29-3
library-example-5 = centre régional Afrique
library-welcome-hint = Mots dans l’une des six langues, cotes, numéros CAS. « Une expression », -sans, { "title:" }, { "year:2009..2015" }.

## Nothing found

library-none-title = Rien pour « { $query } »
library-none-title-filters = Rien avec ces filtres
library-none-operators = La recherche ne contient aucun mot.
library-none-indexing = { NUMBER($done) } fiches sur { NUMBER($total) } sont indexées pour l’instant ; d’autres résultats pourront s’ajouter.
library-none-spelling = Autre orthographe :
library-none-search-spelling = Chercher « { $spelling } »
library-none-filtered = { PLURAL($count) ->
    [one] Sans les filtres, il y a { NUMBER($count) } résultat.
    [many] Sans les filtres, il y a { NUMBER($count) } de résultats.
   *[other] Sans les filtres, il y a { NUMBER($count) } résultats.
}
library-none-clear = Retirer les filtres
library-none-language = { PLURAL($count) ->
    [one] La recherche n’a porté que sur une langue : { $language }. Dans toutes les langues : { NUMBER($count) } résultat.
    [many] La recherche n’a porté que sur une langue : { $language }. Dans toutes les langues : { NUMBER($count) } de résultats.
   *[other] La recherche n’a porté que sur une langue : { $language }. Dans toutes les langues : { NUMBER($count) } résultats.
}
library-none-locked = La partie privée est verrouillée et n’a pas été consultée.
library-none-advice = Essayez avec moins de mots ou d’autres mots ; les noms, cotes et numéros CAS sont trouvés aussi.

## The pane beside the results

preview-label = Résultat choisi
preview-pages = { PLURAL($count) ->
    [one] { NUMBER($count) } page
    [many] { NUMBER($count) } de pages
   *[other] { NUMBER($count) } pages
}
preview-files = Fichiers
preview-passages = { PLURAL($count) ->
    [one] { NUMBER($count) } passage trouvé
    [many] { NUMBER($count) } de passages trouvés
   *[other] { NUMBER($count) } passages trouvés
}
preview-passages-all = { PLURAL($count) ->
    [one] Tout afficher
    [many] Afficher les { NUMBER($count) }
   *[other] Afficher les { NUMBER($count) }
}
preview-page = p. { NUMBER($page) }
preview-part = partie { NUMBER($part) }
preview-tags = Substances, thèmes et conventions

## Printing

library-print-title = Recherche : { $query }
library-print-part = { PLURAL($count) ->
    [one] Seul le premier figure ici.
    [many] Seuls les { NUMBER($count) } premiers figurent ici.
   *[other] Seuls les { NUMBER($count) } premiers figurent ici.
}
