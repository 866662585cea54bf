## Lists

events-lists = 列表
events-tab-coming = 即将举行
events-tab-past = 已结束
events-tab-projects = 项目
events-kind = 类型
events-any-kind = 所有类型
events-any-treaty = 所有公约
events-none-coming = 本机没有即将举行的活动
events-none-past = 本机没有已结束的活动
events-none-projects = 本机没有项目
events-none-text = 它们随资料库内容一同提供。

## Kinds and states

events-type-meeting = 会议
events-type-workshop = 研讨会
events-type-webinar = 网络研讨会
events-type-deadline = 截止日期
events-status-planned = 计划中
events-status-running = 进行中
events-status-closed = 已结束
events-online = 线上
events-online-too = 也可线上参加

## One event or project

events-detail = 所选活动或项目
events-open = 打开页面
events-days = { PLURAL($count) ->
   *[other] { NUMBER($count) }天
}
events-usd = { $amount }美元
events-fact-kind = 类型
events-fact-days = 日期
events-fact-length = 时长
events-fact-place = 地点
events-fact-online = 线上
events-fact-treaties = 公约
events-fact-organiser = 主办方
events-fact-code = 编号
events-fact-status = 状态
events-fact-countries = 国家
events-fact-donors = 资助方
events-fact-executing = 执行方
events-fact-budget = 预算

## Calendar files

events-export = 日历文件
events-export-one = 另存为日历文件
events-export-title = 写入日历文件
events-export-hint = 其他日历程序可读取此文件（iCalendar）。
events-entries = { PLURAL($count) ->
   *[other] { NUMBER($count) }个条目
}
events-done-exported = { PLURAL($count) ->
   *[other] 已写入文件：{ NUMBER($count) }个条目
}
