## Filters

library-filters-title = 筛选
library-filters-clear = 清除
library-filters-done = { PLURAL($count) ->
   *[other] 显示{ NUMBER($count) }条结果
}
library-facet-more = { PLURAL($count) ->
   *[other] 另有{ NUMBER($count) }项
}
library-facet-fewer = 收起
library-chips-label = 已选筛选条件
library-chip-remove = 取消筛选条件：{ $name }

## Tabs, number and order of results

library-tabs-label = 结果种类
library-tab-all = 全部
library-tabs-more = 更多
library-results-label = 结果
library-results-count = { PLURAL($count) ->
   *[other] { NUMBER($count) }条结果
}
library-results-here = { PLURAL($count) ->
   *[other] { NUMBER($count) }条在本机
}
library-sort-label = 结果排序
library-sort-best-match = 相关度
library-sort-newest = 最新
library-sort-title = 标题
library-row-loading = 正在读取结果
library-splitter-filters = 筛选栏宽度
library-splitter-detail = 所选结果栏宽度

## Other languages

library-also-searched = 同时搜索了其他语言：
library-only-this = 仅搜索中文
library-only-one = 仅搜索一种语言：{ $language }
library-only-all = 搜索所有语言
library-matched = 匹配：

## No question yet

library-welcome-title = 资料库
library-welcome-records = { PLURAL($count) ->
   *[other] 本机有{ NUMBER($count) }条记录，无需联网即可用六种语言搜索。
}
library-welcome-try = 搜索示例
library-example-1 = 二恶英清单
library-example-2 = 全氟辛烷磺酸
library-example-3 = 多氯联苯变压器
library-example-4 = 50-29-3
library-example-5 = 区域中心
library-welcome-hint = 可用六种语言的任何词语、文号或CAS号。“短语”、-排除、{ "title:" }、{ "year:2009..2015" }。

## Nothing found

library-none-title = 没有找到“{ $query }”
library-none-title-filters = 没有符合筛选条件的结果
library-none-operators = 搜索内容中没有词语。
library-none-indexing = 目前已索引{ NUMBER($done) }/{ NUMBER($total) }条记录，稍后可能有更多结果。
library-none-spelling = 其他写法：
library-none-search-spelling = 搜索“{ $spelling }”
library-none-filtered = { PLURAL($count) ->
   *[other] 去掉筛选条件后有{ NUMBER($count) }条结果。
}
library-none-clear = 去掉筛选条件
library-none-language = { PLURAL($count) ->
   *[other] 仅搜索了一种语言：{ $language }。所有语言共有{ NUMBER($count) }条结果。
}
library-none-locked = 私密部分已锁定，未在其中搜索。
library-none-advice = 可减少或更换词语；也可用名称、文号和CAS号搜索。

## The pane beside the results

preview-label = 所选结果
preview-pages = { PLURAL($count) ->
   *[other] { NUMBER($count) }页
}
preview-files = 文件
preview-passages = { PLURAL($count) ->
   *[other] { NUMBER($count) }处匹配
}
preview-passages-all = { PLURAL($count) ->
   *[other] 显示全部{ NUMBER($count) }处
}
preview-page = 第{ NUMBER($page) }页
preview-part = 第{ NUMBER($part) }段
preview-tags = 化学品、主题和公约

## Printing

library-print-title = 搜索：{ $query }
library-print-part = { PLURAL($count) ->
   *[other] 仅列出前{ NUMBER($count) }条。
}
