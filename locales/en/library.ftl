### Search and library: filters, results, the pane beside them.

## Filters

# Heading over the filters; also a button in a narrow window
library-filters-title = Filters
# Takes all filters away
library-filters-clear = Clear
# Closes the sheet with the filters. $count: results
library-filters-done = { PLURAL($count) ->
    [one] Show { NUMBER($count) } result
   *[other] Show { NUMBER($count) } results
}
# Under the commonest values of a filter. $count: values that are not shown
library-facet-more = { PLURAL($count) ->
    [one] { NUMBER($count) } more
   *[other] { NUMBER($count) } more
}
# Folds the long list again
library-facet-fewer = Fewer
# Name of the row of chosen filters, read aloud
library-chips-label = Chosen filters
# Name of a chip, read aloud. $name: the chosen value
library-chip-remove = Remove the filter { $name }

## Tabs, number and order of results

# Name of the tabs, read aloud
library-tabs-label = Kinds of results
# First tab: every kind
library-tab-all = All
# Opens the tabs that do not fit
library-tabs-more = More
# Name of the list, read aloud
library-results-label = Results
# Above the list, bold. $count: results
library-results-count = { PLURAL($count) ->
    [one] { NUMBER($count) } result
   *[other] { NUMBER($count) } results
}
# After the number of results. $count: of these, those that can be read now
library-results-here = { PLURAL($count) ->
    [one] { NUMBER($count) } on this computer
   *[other] { NUMBER($count) } on this computer
}
# Name of the menu, read aloud
library-sort-label = Order of results
# Choice in the menu of orders
library-sort-best-match = Best match
# Choice in the menu of orders
library-sort-newest = Newest
# Choice in the menu of orders
library-sort-title = Title
# Read aloud for a result that has not come yet
library-row-loading = Result is being read
# Name of the line between filters and results, which sets the width of the filters; read aloud
library-splitter-filters = Width of the filters pane
# Name of the line between the list and the selected result, which sets the width of the latter; read aloud
library-splitter-detail = Width of the result pane

## Other languages

# Before names in other languages, which follow
library-also-searched = Also searched in other languages:
# Searches the language of the window only
library-only-this = Search English only
# $language: name of the language
library-only-one = Searched in one language only: { $language }
# Searches all languages again
library-only-all = Search all languages
# Before the words that matched in another language, which follow
library-matched = matched:

## No question yet

# Heading
library-welcome-title = Library
# $count: records of every kind
library-welcome-records = { PLURAL($count) ->
    [one] { NUMBER($count) } record on this computer, searchable in six languages without a connection.
   *[other] { NUMBER($count) } records on this computer, searchable in six languages without a connection.
}
# Heading over example searches
library-welcome-try = Try a search
# An example search: a topic
library-example-1 = dioxin inventory
# An example search: a chemical by its abbreviation
library-example-2 = PFOS
# An example search: transformers with PCBs
library-example-3 = PCB transformers
# An example search: a CAS number
library-example-4 = 50-29-3
# An example search: a kind of centre
library-example-5 = regional centre Africa
# Keep title:, year: and the signs as they are
library-welcome-hint = Words in any of the six languages, symbols, CAS numbers. “A phrase”, -without, { "title:" }, { "year:2009..2015" }.

## Nothing found

# $query: what was searched
library-none-title = Nothing for “{ $query }”
# When only filters are chosen
library-none-title-filters = Nothing with these filters
# The query held only signs
library-none-operators = The search has no word in it.
# $done, $total: records
library-none-indexing = { NUMBER($done) } of { NUMBER($total) } records are indexed so far; more may be found later.
# Before another spelling, which follows
library-none-spelling = Another spelling:
# Button. $spelling: the other spelling
library-none-search-spelling = Search “{ $spelling }”
# $count: results without the filters
library-none-filtered = { PLURAL($count) ->
    [one] Without the filters there is { NUMBER($count) } result.
   *[other] Without the filters there are { NUMBER($count) } results.
}
# Button
library-none-clear = Remove the filters
# $language: the one language; $count: results in all languages
library-none-language = { PLURAL($count) ->
    [one] Only one language was searched: { $language }. In all languages there is { NUMBER($count) } result.
   *[other] Only one language was searched: { $language }. In all languages there are { NUMBER($count) } results.
}
# Told with an empty answer
library-none-locked = The private part is locked and was not searched.
# When nothing else can be offered
library-none-advice = Fewer or other words may help; names, symbols and CAS numbers are found too.

## The pane beside the results

# Name of the pane, read aloud
preview-label = Selected result
# $count: pages of a document
preview-pages = { PLURAL($count) ->
    [one] { NUMBER($count) } page
   *[other] { NUMBER($count) } pages
}
# Heading over the files of a document
preview-files = Files
# Heading over passages of the text that match. $count: passages
preview-passages = { PLURAL($count) ->
    [one] { NUMBER($count) } passage matches
   *[other] { NUMBER($count) } passages match
}
# Shows all passages that are listed. $count: how many
preview-passages-all = { PLURAL($count) ->
    [one] Show all
   *[other] Show all { NUMBER($count) }
}
# Short, before a passage and in a citation. $page: page number
preview-page = p. { NUMBER($page) }
# Short, before a passage of a text without pages. $part: its number
preview-part = part { NUMBER($part) }
# Name of the chips, read aloud
preview-tags = Chemicals, topics and treaties

## Printing

# Heading of the printed list. $query: what was searched
library-print-title = Search: { $query }
# On the printed list. $count: results on it
library-print-part = { PLURAL($count) ->
    [one] Only the first { NUMBER($count) } is listed.
   *[other] Only the first { NUMBER($count) } are listed.
}
