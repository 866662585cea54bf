### All words that the command line `chm` prints. Errors stand in errors.ftl.
### Numbers are given as numbers; NUMBER() writes them for the language, PLURAL() chooses the form.
### Commands, options and field names in JSON are never translated.

## Help: headings

cli-about = 持久性有机污染物信息交换所机制工作台的命令行。
cli-help-usage = 用法：
cli-help-commands = 命令
cli-help-options = 选项
cli-help-arguments = 参数
cli-help-more = 帮助：{ $command }
cli-help-exit-codes = 退出码

## Help: commands

cli-command-init = 用初始内容新建工作台
cli-command-import = 从文件或文件夹导入文件和记录
cli-command-search = 用六种语言搜索
cli-command-show = 显示一条记录
cli-command-reindex = 重建搜索索引
cli-command-doctor = 检查数据库和索引
cli-command-backup = 备份私人工作
cli-command-restore = 用备份替换私密部分

## Help: arguments and options

cli-argument-query = 搜索词；也可用“词组”、{ "-词" }、{ "title: type: country: year:2009..2015" }
cli-argument-path = 文件（JSONL或CSV）或文件夹
cli-argument-id = 标识、文号，或化学品、概念、中心的代码
cli-argument-to = 备份所在文件夹；不写则为桌面的文件夹
cli-argument-backup = 备份文件
cli-option-data = 工作台的文件夹；也可用CHM_DATA
cli-option-json = 输出JSON
cli-option-interface = 消息所用语言：{ "ar, en, es, fr, ru, zh" }
cli-option-lang = 您的语言；该语言的文本排位稍靠前
cli-option-only = 只搜索这种语言的文本，且只用原词
cli-option-sort = 排序：{ "best" }、{ "newest" }或{ "title" }
# $facet: name of a filter, such as chemical, not translated
cli-option-facet = 只要“{ $facet }”中带有此代码的结果；可重复使用
cli-option-kind = 只要这一类：{ "document, chemical, concept, centre, party, help" }
cli-option-limit = 结果数
cli-option-offset = 跳过的结果数
cli-option-batch = 每行一个查询的文件；查询前可加语言和制表符
cli-option-dry-run = 只显示将导入的内容
cli-option-strict = 只要有一行有误，就什么也不导入
cli-option-other-desk = 接受另一桌面所做的备份
cli-option-no-private = 暂不建立私密部分
cli-option-quiet = 只输出结果，不显示进度
cli-option-help = 显示帮助
cli-option-version = 显示版本
# $value: the value taken when none is given
cli-option-default = 默认：{ $value }

## Help: exit codes

cli-exit-done = 已完成
cli-exit-internal = 程序出错
cli-exit-arguments = 命令写法有误
cli-exit-input = 部分输入未导入
cli-exit-not-found = 未找到任何内容
cli-exit-desk = 工作台无法打开，或检查发现问题
cli-exit-locked = 缺少口令或口令有误
cli-exit-disk = 磁盘已满或只读
cli-exit-interrupted = 完成前停止

## In front of any command

cli-arguments-unknown = 无法识别：{ $part }
cli-arguments-missing = 缺少：{ $part }
cli-arguments-value = { $part }不能是“{ $value }”。
cli-data-missing = 未指定文件夹。使用{ "--data DIR" }或CHM_DATA。

## Passphrase

cli-passphrase-new = 新的口令：
cli-passphrase-repeat = 再次输入同一口令：
cli-passphrase-enter = 口令：
cli-passphrase-mismatch = 两次输入的口令不同。
# $minimum: least number of characters
cli-passphrase-short = 口令至少要有{ NUMBER($minimum) }个字符。
cli-passphrase-how = 需要口令。在终端中运行此命令，或设置CHM_PASSPHRASE。

## Progress. $done and $total: numbers of records

cli-progress-import = 正在导入：{ NUMBER($done) }/{ NUMBER($total) }
cli-progress-index = 正在编制索引：{ NUMBER($done) }/{ NUMBER($total) }
# $done and $total: megabytes
cli-progress-backup = 正在备份：{ NUMBER($done) } / { NUMBER($total) } MB
cli-progress-restore = 正在恢复：{ NUMBER($done) } / { NUMBER($total) } MB

## Units

# $value: a number with at most three digits
cli-size-bytes = { NUMBER($value) }字节
cli-size-kb = { NUMBER($value) } kB
cli-size-mb = { NUMBER($value) } MB
cli-size-gb = { NUMBER($value) } GB
cli-time-milliseconds = { NUMBER($value) }毫秒
cli-time-seconds = { NUMBER($value) }秒
cli-time-minutes = { NUMBER($value) }分钟
cli-time-hours = { NUMBER($value) }小时

## chm init

# $folder
cli-init-done = 新工作台已就绪：{ $folder }。
# $count: records of the starter
cli-init-records = { NUMBER($count) }条初始内容记录
cli-init-private = 私密部分由口令保护，也可用恢复密钥打开。
# $key: the recovery key
cli-init-recovery = 恢复密钥：{ $key }
cli-init-recovery-keep = 请抄写下来，与本机分开保存。以后不再显示。
cli-init-no-private = 未建立私密部分。
# $command
cli-init-next = 开始搜索：{ $command }

## chm import

# $file
cli-import-reading = 正在读取{ $file }
cli-import-done = 导入完成。
# $count: records; also in the preview
cli-import-added = 新增{ NUMBER($count) }条记录
cli-import-changed = 更改{ NUMBER($count) }条记录
cli-import-unchanged = 已有{ NUMBER($count) }条记录
cli-import-rejected = { NUMBER($count) }行未导入
# $count: faults that are not listed
cli-import-more-faults = 另有{ NUMBER($count) }处
cli-import-preview = 预览：未写入任何内容。
cli-import-preview-added = 将新增{ NUMBER($count) }条记录
cli-import-preview-changed = 将更改{ NUMBER($count) }条记录
cli-import-preview-unchanged = 已有{ NUMBER($count) }条记录
cli-import-preview-rejected = { NUMBER($count) }行将不导入
# $size: a `cli-size-…`
cli-import-preview-size = 将新增文本：{ $size }
cli-import-preview-languages = 语言：{ $languages }
cli-import-preview-first = 前几条为：
cli-import-empty = 没有可导入的内容。
# $file
cli-import-skipped = { $file }：不是JSONL或CSV文件，已略过。

## chm search

# $count: results
cli-search-results = { NUMBER($count) }条结果
# $count: of these, those that can be read now
cli-search-here = 其中{ NUMBER($count) }条本机已有
# $time: a `cli-time-…`
cli-search-took = 用时{ $time }
# $terms: words of the record that matched; $lang: name of their language
cli-search-matched = 匹配：{ $terms }（{ $lang }）
# $terms: names in other languages
cli-search-expanded = 同时搜索：{ $terms }
# $page: a number
cli-search-page = 第{ $page }页
cli-search-request = 按需下载
# $option: `--offset 20`
cli-search-more = 更多：{ $option }
# $query
cli-search-none = 未找到“{ $query }”。
# $spelling: words that find something
cli-search-spelling = 换一种写法：{ $spelling }
# $count: results
cli-search-without-filters = 不用筛选：{ NUMBER($count) }条结果
cli-search-all-languages = 所有语言：{ NUMBER($count) }条结果
cli-search-only-operators = 查询中没有可搜索的词。
cli-search-private-locked = 私密部分已锁定，未在其中搜索：设置CHM_PASSPHRASE即可一并搜索。
# $done, $total: records
cli-search-indexing = 索引仍在编制：{ NUMBER($done) }/{ NUMBER($total) }。稍后可能有更多结果。

## Names of languages, kinds

cli-language-ar = 阿拉伯文
cli-language-en = 英文
cli-language-es = 西班牙文
cli-language-fr = 法文
cli-language-ru = 俄文
cli-language-zh = 中文

## chm show: labels before a value

cli-show-id = 标识
cli-show-key = 代码
cli-show-type = 类型
cli-show-names = 名称
cli-show-synonyms = 其他名称
cli-show-summary = 摘要
cli-show-source = 来源
cli-show-year = 年份
cli-show-pages = 页数
cli-show-tags = 关键词
cli-show-related = 另见
# $count: documents
cli-show-documents = { NUMBER($count) }份文件

## chm reindex

# $count: records; $time: a `cli-time-…`
cli-reindex-done = { NUMBER($count) }条记录已编入索引，用时{ $time }

## chm doctor

cli-doctor-clean = 未发现问题。
# $count: faults
cli-doctor-faults = 发现{ NUMBER($count) }个问题
cli-doctor-ok = 正常
cli-doctor-fault = 问题
cli-doctor-note = 说明
# $folder
cli-doctor-folder = 文件夹：{ $folder }
# $free: a `cli-size-…`
cli-doctor-space = 可用空间：{ $free }
cli-doctor-space-low = 可用空间不多：{ $free }
# $file: name of the database
cli-doctor-database-ok = { $file }：完好
cli-doctor-database-damaged = { $file }：已损坏
# $detail: what the database library reports, in English
cli-doctor-database-detail = { $file }：{ $detail }
# $version: number of the schema
cli-doctor-schema = 结构：第{ $version }版
# $count: records
cli-doctor-records = { NUMBER($count) }条记录
# $count: rows that point to a record that is not there
cli-doctor-references = { NUMBER($count) }处引用找不到记录
cli-doctor-index-ok = 索引与数据库一致。
# $count: records
cli-doctor-index-missing = 索引缺少{ NUMBER($count) }条记录
cli-doctor-index-extra = 索引中有{ NUMBER($count) }条记录已不在数据库中
cli-doctor-index-waiting = { NUMBER($count) }条记录等待编入索引
cli-doctor-index-unreadable = 索引无法读取。
cli-doctor-index-old = 索引由较旧版本编制。
cli-doctor-index-aside = 旧索引已另存为{ $file }，可以删除。
cli-doctor-index-none = 尚无索引。
cli-doctor-private-none = 没有私密部分。
cli-doctor-private-locked = 私密部分已锁定，未予检查。
cli-doctor-private-ok = 私密部分完好。
cli-doctor-private-damaged = 私密部分已损坏。
# $count: files
cli-doctor-objects-missing = 缺少{ NUMBER($count) }个文件
cli-doctor-objects-damaged = { NUMBER($count) }个文件已损坏
cli-doctor-next-reindex = 下一步：运行“chm reindex”。
cli-doctor-next-passphrase = 下一步：附上口令重新运行。
cli-doctor-next-space = 下一步：腾出空间。
cli-doctor-next-copy = 下一步：把工作台的文件夹复制到安全之处并保存，然后在另一文件夹中新建工作台。

## In front of errors and warnings

cli-error = 错误
# $code: such as D-2001
cli-error-code = 告知技术支持的代码：{ $code }

## chm backup and chm restore. $file: path

# $size
cli-backup-done = 已备份：{ $file }，{ $size }
cli-restore-done = 备份已恢复。
cli-restore-replaced = 此前的内容保存在{ $file }
cli-restore-passphrase = 口令现为该备份的口令。
