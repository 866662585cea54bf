cite-title = «{ $title }»
cite-page = pág. { $page }
cite-no-date = s. f.
cite-separator = { ", " }
cite-end = .
