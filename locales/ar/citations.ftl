cite-title = «{ $title }»
cite-page = ص. { $page }
cite-no-date = د. ت.
cite-separator = { "، " }
cite-end = .
