reader-back = 结果
reader-place = 第{ NUMBER($index) }条，共{ NUMBER($total) }条
reader-language-label = 文本语言
reader-contents = 目录
reader-passage = 第{ NUMBER($number) }段
reader-passage-matches = 含搜索内容
reader-passage-go = 转到段落
reader-passage-of = 共{ NUMBER($total) }段
reader-page-label = 第{ NUMBER($page) }页
reader-find-label = 在文中查找
reader-match-of = { NUMBER($index) }/{ NUMBER($total) }
reader-matches = { PLURAL($count) ->
   *[other] { NUMBER($count) }处匹配
}
reader-next = 下一处匹配
reader-previous = 上一处匹配
reader-text-label = 正文
reader-no-text = 本机没有该文件的文本。
reader-about = 关于
reader-cite = 引用格式
reader-copy = 复制
reader-copied = 已复制
