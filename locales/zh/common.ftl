## Buttons

action-open = 打开
action-retry = 重试
action-undo = 撤销
action-redo = 重做
action-close = 关闭
action-print = 打印
list-comma = 、
path-choose = 选择…
tiles-view = 方块或表格
tiles-view-tiles = 方块
tiles-view-table = 表格
tiles-note = 每个国家一个方块，大致位于其所在位置。方块不显示边界，也不对任何领土表示意见。用方向键在方块之间移动。
stepper-done = ，已完成

## Where a thing is

availability-here = 本机已有
availability-request = 按需下载

## Sizes of files. $amount: a number with at most one decimal

size-bytes = 0字节
size-kilobytes = { NUMBER($amount) } kB
size-megabytes = { NUMBER($amount) } MB
size-gigabytes = { NUMBER($amount) } GB

## Names of the six languages

language-ar = 阿拉伯文
language-en = 英文
language-es = 西班牙文
language-fr = 法文
language-ru = 俄文
language-zh = 中文

## Kinds of records: one

kind-document = 文件
kind-chemical = 化学品
kind-concept = 主题
kind-centre = 区域中心
kind-party = 国家
kind-office = 机构
kind-person = 人员
kind-mandate = 联系人
kind-role = 联络职能
kind-document-type = 文件类型
kind-letter-kind = 函件种类
kind-help = 帮助页
kind-event = 活动
kind-project = 项目
kind-course = 课程
kind-lesson = 课

## Kinds of records: tabs above the results, short

kinds-document = 文件
kinds-chemical = 化学品
kinds-concept = 主题
kinds-centre = 区域中心
kinds-party = 国家
kinds-office = 机构
kinds-person = 人员
kinds-mandate = 联系人
kinds-role = 联络职能
kinds-document-type = 文件类型
kinds-letter-kind = 函件种类
kinds-help = 帮助
kinds-event = 活动
kinds-project = 项目
kinds-course = 课程
kinds-lesson = 课

## Treaties and annexes, on chips and as filters

treaty-stockholm = 《斯德哥尔摩公约》
treaty-basel = 《巴塞尔公约》
treaty-rotterdam = 《鹿特丹公约》
treaty-minamata = 《水俣公约》
treaty-brs = 巴塞尔、鹿特丹和斯德哥尔摩
treaty-all = 所有公约
treaty-gef = 全球环境基金
treaty-gfc = 全球化学品框架
annex-a = 附件A
annex-b = 附件B
annex-c = 附件C

## Filters: headings

facet-availability = 获取方式
facet-type = 类型
facet-language = 语言
facet-chemical = 化学品
facet-topic = 主题
facet-treaty = 公约
facet-year = 年份
facet-place = 国家或区域

## Errors and progress

error-note-code = 技术支持代码：{ $code }
indexing-progress = 正在编制索引：{ NUMBER($done) }/{ NUMBER($total) }条记录。可先搜索已完成的部分。
indexing-label = 索引进度

## Fonts

# $languages: names of languages
fonts-missing = 本机没有以下语言的字体：{ $languages }。文字会显示为方框。请安装相应字体（例如Noto），然后重新启动程序。
# Stays in English in every language: it stands where this language can only be drawn as boxes.
fonts-missing-plain = This computer has no font for this language. Install a font such as Noto and start the program again.
