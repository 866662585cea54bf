### What a person keeps: stars, lists, searches, notes, citations; and settings of these.

## Stars and lists

# Button: stars a record
habits-starred = 加星标
# Button: puts a record on the list of what is to be read
habits-reading-list = 待读清单
# Short word after the act, with Undo beside it
habits-starred-added = 已加星标
# Short word after the act, with Undo beside it
habits-starred-removed = 已取消星标
# Short word after the act, with Undo beside it
habits-reading-list-added = 已加入待读清单
# Short word after the act, with Undo beside it
habits-reading-list-removed = 已移出待读清单
# On a starred result, read aloud
habits-starred-mark = 已加星标
# Heading of a list
habits-list-recent = 最近阅读
# When the list is empty
habits-list-recent-none = 您打开过的内容会列在这里。
# Heading of a list
habits-list-reading-list = 待读清单
# When the list is empty
habits-list-reading-list-none = 把想稍后阅读的文件放在这里。
# Heading of a list
habits-list-starred = 星标
# When the list is empty
habits-list-starred-none = 加星标的记录会列在这里。
# Name of a button, read aloud. $name: title of a record, or name of a search
habits-remove = 移除“{ $name }”
# Button, without a name
habits-remove-short = 移除
# Button: shows the whole list. $count: lines in all
habits-all = { PLURAL($count) ->
   *[other] 显示全部{ NUMBER($count) }项
}
# Where the lists would stand, while the private part is locked
habits-locked = 已保存的搜索、星标和阅读记录属于私密内容，解锁私密部分后即可看到。
# Heading of a list
habits-newest = 与您相关的最新文件
# When no chemical is starred and no country chosen; a link to the settings follows
habits-newest-choose = 为化学品加星标或选择国家，即可在此查看最新文件：
# When there is no document on them
habits-newest-none = 本机没有与您的化学品和国家相关的文件。

## Saved searches

# Heading of a list
habits-searches = 已保存的搜索
# When the list is empty
habits-searches-none = 保存搜索后，可在此查看其中的新内容。
# Beside a saved search. $count: records that are new in it
habits-search-new = { PLURAL($count) ->
   *[other] { NUMBER($count) }项新内容
}
# Button and heading of a dialog
habits-search-save = 保存搜索
# Label of a field
habits-search-name = 名称
# Under the label
habits-search-hint = 保存词语、筛选和排序；资料库会显示新内容。
# Problem beside the field
habits-search-name-missing = 需要名称
# Short word after the act, with Undo beside it
habits-search-saved = 搜索已保存
# Short word after the act, with Undo beside it
habits-search-renamed = 搜索已重命名
# Short word after the act, with Undo beside it
habits-search-forgotten = 搜索已移除
# Name of a button, read aloud. $name: name of the search
habits-search-rename = 重命名“{ $name }”
# Button and heading of a dialog
habits-search-rename-short = 重命名
# Button
habits-cancel = 取消
# Button: keeps what was typed
habits-keep = 保存

## Private notes

# Heading, with a lock
habits-notes = 私人备注
# When nothing is protected yet
habits-notes-unprotected = 备注会加密保存：需先设置保护。
# While the private part is locked
habits-notes-locked = 解锁私密部分后显示备注。
# Button
habits-note-add = 添加备注
# Name of a field, read aloud
habits-note-label = 私人备注
# Under a note, beside a lock
habits-note-private = 私密
# Under a note that is being typed
habits-note-waiting = 停顿后自动保存
# Under a note. $when: date and time
habits-note-kept = 私密，保存于{ $when }
# Under a note that could not be kept
habits-note-failed = 未保存：文字仍在此处，将再次尝试。
# Button and heading of a dialog
habits-note-history = 早先版本
# When there is none
habits-note-history-none = 此备注没有早先版本。
# Over an earlier state. $when: date and time
habits-note-until = 截至{ $when }
# Button
habits-note-restore = 恢复
# Short word
habits-note-restored = 备注已恢复；另一文本保留为早先版本
# Button
habits-note-delete = 删除备注
# Short word after the act, with Undo beside it
habits-note-deleted = 备注已删除
# A kind of record
kind-note = 私人备注
# A kind of records, as on a tab
kinds-note = 私人备注

## Citing

# Button
cite-dialog-open = 引用
# Heading of a dialog
cite-dialog-title = 引用此文件
# Name of a choice, read aloud
cite-dialog-style = 格式
# A style: a sentence
cite-style-plain = 文本
# A style: the United Nations document symbol
cite-style-symbol = 联合国文号
# A style: name of a format
cite-style-bibtex = BibTeX
# A style: name of a format
cite-style-ris = RIS
# Label of a choice
cite-dialog-language = 语言
# Label of a field
cite-dialog-page = 页码
# Button
cite-dialog-save = 保存为文件
# Short word
cite-dialog-saved = 引用已保存

## Keys and commands

keys-keep = 星标、待读清单
keys-cite = 引用文件
keys-save-search = 保存搜索
# A command
palette-do-starred = 加上或取消星标
# A command
palette-do-reading-list = 加入或移出待读清单
# A command
palette-do-cite = 引用此文件
# A command
palette-do-save-search = 保存此搜索

## Further settings

# Heading
settings-keyboard = 键盘
# Setting
settings-keys = 各屏幕的按键
# Under the setting
settings-keys-hint = 在各种键盘上位置相同：阿拉伯文、西里尔文、AZERTY
# Button
settings-keys-show = 显示按键
# Under the setting
settings-keep-recent-hint = 用于“继续阅读”和“最近阅读”；关闭后清空列表
# Heading
settings-my-entry = 我的条目
# Under the setting
settings-country-hint = 邻近的节点和中心排在前面
# Choice: no country
settings-country-none = 未选择
# Choice. $count: months
settings-months-count = { PLURAL($count) ->
   *[other] { NUMBER($count) }个月
}
# Under the setting
settings-support-hint = 包含版本、大小和日志，不含姓名、联系人、备注或搜索内容。保存前可查看全部内容
# Button: shows what the file for the help desk would hold
settings-support-show = 查看并保存
# In the dialog
settings-support-note = 文件内容仅此而已。它不会自动发送：由您自行交给技术支持。
# Button
settings-support-save = 保存为文件
# Short word. $size: with its unit
settings-support-saved = 已保存，{ $size }
