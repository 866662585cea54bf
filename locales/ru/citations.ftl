cite-title = «{ $title }»
cite-page = с. { $page }
cite-no-date = б. г.
cite-separator = { ", " }
cite-end = .
