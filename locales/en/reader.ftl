### Reading a text: the bars above it, its passages, what stands beside it.

# Button: back to the results of the search
reader-back = Results
# Place among the results. $index and $total: numbers
reader-place = { NUMBER($index) } of { NUMBER($total) }
# Name of the choice of languages of the text, read aloud
reader-language-label = Language of the text
# List of the passages of the text, and the button that shows it
reader-contents = Contents
# A passage without a heading, in the list. $number: its number
reader-passage = Passage { NUMBER($number) }
# Beside a passage in the list
reader-passage-matches = Holds what was searched
# Name of the field with the number of the passage, read aloud
reader-passage-go = Go to passage
# After the field with the number of the passage. $total: passages in all
reader-passage-of = of { NUMBER($total) }
# At the head of a page of the text. $page: page number
reader-page-label = Page { NUMBER($page) }
# Field
reader-find-label = Find in the text
# Which matching passage is shown. $index and $total: numbers
reader-match-of = { NUMBER($index) } of { NUMBER($total) }
# $count: passages that match
reader-matches = { PLURAL($count) ->
    [one] { NUMBER($count) } match
   *[other] { NUMBER($count) } matches
}
# Button
reader-next = Next match
# Button
reader-previous = Previous match
# Name of the text, read aloud
reader-text-label = Text
# When a document has no text on this computer
reader-no-text = There is no text of this document on this computer.
# Heading beside the text
reader-about = About
# Heading over the citation
reader-cite = Cite as
# Button: copies the citation
reader-copy = Copy
# In place of the button, after copying
reader-copied = Copied
