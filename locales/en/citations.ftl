### Citations of documents.

# A title within a citation. $title
cite-title = “{ $title }”
# A page within a citation. $page: number, as text
cite-page = p. { $page }
# Stands for the year of a document without a date
cite-no-date = n.d.
# Between the parts of a citation, with its space
cite-separator = { ", " }
# Ends a citation
cite-end = .
