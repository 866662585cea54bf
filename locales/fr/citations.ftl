cite-title = « { $title } »
cite-page = p. { $page }
cite-no-date = s. d.
cite-separator = { ", " }
cite-end = .
