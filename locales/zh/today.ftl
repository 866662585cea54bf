today-week = { PLURAL($count) ->
   *[other] 本周有{ NUMBER($count) }件事需要处理，其余可稍后。
}
today-calm = 本周没有需要处理的事项。
today-calm-next = 本周没有需要处理的事项。下一日期：{ $date }。
today-locked = 私密部分锁定期间不计入其中。

## Needs you

today-needs = 待您处理
today-needs-count = { PLURAL($count) ->
   *[other] 共{ NUMBER($count) }件
}
today-nothing = 今天没有需要处理的事项
today-nothing-text = 截止日期、待确认的联系人和提醒会显示在这里。
today-duty-reply = { PLURAL($count) ->
   *[other] 回复{ NUMBER($count) }封函件
}
today-duty-report = 报告或计划
today-duty-reminder = 提醒
today-duty-conflict = 在两个版本中选择
today-duty-review = 待审阅
today-duty-confirm-contacts = { PLURAL($count) ->
   *[other] 确认{ NUMBER($count) }个联系人
}
today-late = { PLURAL($count) ->
   *[other] 逾期{ NUMBER($count) }天
}
today-due = { PLURAL($count) ->
   *[other] { NUMBER($count) }天后到期
}
today-due-today = 今天到期
today-conflict = 冲突
today-review = 待查看

## New on this computer

today-new = 本机新增
today-since = 自{ $date }
today-new-none = 自上次查看以来没有新内容。
today-new-see = 查看新增内容
today-more = 显示更多

## Continue reading

today-reading = 继续阅读
today-reading-none = 尚未开始阅读
today-reading-none-text = 打开过的文件会显示在这里，并停在上次的位置。
today-reading-place = { NUMBER($done) }/{ NUMBER($total) }
today-reading-page = 第{ NUMBER($page) }页
today-reading-go = 继续

## Next dates

today-dates = 近期日程
today-dates-none = 本机没有即将举行的活动。
today-online = 线上
today-days = { PLURAL($count) ->
   *[other] { NUMBER($count) }天
}
