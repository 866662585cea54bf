first-run-steps = 步骤
first-run-calm = 全过程无需联网。可随时停下，以后再继续。
first-run-back = 返回
first-run-next = 继续
first-run-later = 以后再说
first-run-end = 开始使用

## Language

first-run-language = 语言
first-run-language-title = 选择语言
first-run-language-lead = 可随时在每个页面顶部更改。

## Content

first-run-content = 内容
first-run-content-note = 本机已有
first-run-content-title = 已有的内容
first-run-content-lead = 全部可在离线状态下搜索和阅读。
first-run-starter = 初始内容
first-run-starter-records = { PLURAL($count) ->
   *[other] { NUMBER($count) }条记录
}
first-run-packs-later = 以后可从文件导入更多内容，现在无需决定。

## Enrolment

first-run-enrolment = 注册
first-run-enrolment-note = 以后
first-run-enrolment-title = 注册可以稍后进行
first-run-enrolment-lead = 注册将本机与某个办公机构关联，以便交换函件和更改。
first-run-enrolment-works = 不注册也可搜索、阅读和使用自己的联系人。
first-run-enrolment-later = 此前完成的内容都不会丢失。

## Protection

first-run-protection = 保护
first-run-protection-note = 本机口令
first-run-protection-title = 保护本机内容
first-run-protection-lead = 联系人、笔记和所有私人内容均加密保存。只有您的口令能打开，秘书处也无法打开。
first-run-protection-done = 保护已设置。口令和恢复密钥可在设置中更改。
first-run-backup = { PLURAL($count) ->
   *[other] 发现{ NUMBER($count) }个以前安装的备份。
}
first-run-protection-skip = 暂不设置保护

## Ready

first-run-ready = 就绪
first-run-ready-title = 一切就绪
first-run-ready-lead = 可以先试试这三件事。
first-run-try-search = 用六种语言中的任一种搜索
first-run-try-search-hint = 一种语言的词可找到其他语言的文件。
first-run-try-help = 阅读手册
first-run-try-help-hint = F1打开与当前操作有关的页面。
first-run-try-settings = 设置文字大小和颜色
first-run-try-settings-hint = 每项更改立即生效，且可撤销。
