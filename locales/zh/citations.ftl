cite-title = 《{ $title }》
cite-page = 第{ $page }页
cite-no-date = 无日期
cite-separator = ，
cite-end = 。
