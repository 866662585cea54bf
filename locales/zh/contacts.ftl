## Rail

contacts-rail = 联系人列表
contacts-add = 添加联系人
contacts-place-all = 所有联系人
contacts-place-starred = 已加星标
contacts-place-out-of-date = 待核对
contacts-place-change-waiting = 更改待确认
contacts-place-own = 我的联系人
contacts-place-trash = 回收站
contacts-by-role = 按角色
contacts-family-focal-points = 国家联络点
contacts-family-official-contact-points = 官方联系点
contacts-family-national-authorities = 国家主管部门
contacts-family-regional-centres = 区域中心
contacts-family-un-bodies = 联合国机构
contacts-family-non-governmental = 非政府组织
contacts-family-industry = 行业协会
contacts-family-donors = 捐助方
contacts-family-researchers = 研究人员
contacts-family-experts = 专家和成员
contacts-family-ministries-and-missions = 各部委和代表团
contacts-family-secretariat = 秘书处
contacts-family-customs = 海关
contacts-family-others = 其他
contacts-groups = 我的分组
contacts-groups-none = 建立分组，便于再次找到同一批人。
contacts-coverage = 国家覆盖情况
contacts-files = vCard文件
contacts-splitter-rail = 列表栏宽度
contacts-splitter-card = 名片栏宽度

## List

contacts-filter = 筛选此列表
contacts-narrow = 缩小范围
contacts-by-regions = 按区域
contacts-by-countries = 按国家
contacts-by-conventions = 按公约
contacts-by-languages = 按语言
contacts-by-expertise = 按专题
contacts-by-tags = 按标签
contacts-any-regions = 所有区域
contacts-any-countries = 所有国家
contacts-any-conventions = 所有公约
contacts-any-languages = 所有语言
contacts-any-expertise = 所有专题
contacts-any-tags = 所有标签
contacts-sort = 列表排序
contacts-sort-name = 按姓名
contacts-sort-country = 按国家
contacts-sort-confirmed = 最久未核对优先
contacts-chosen = { PLURAL($count) ->
   *[other] { NUMBER($count) }位联系人
}
contacts-row-loading = 正在读取该行
contacts-role-of = { $role }，{ $country }
contacts-title-sc-nfp = 国家联络点
contacts-nameless = 未命名
contacts-starred = 已加星标
contacts-menu = 操作
contacts-none = 本机尚无联系人
contacts-none-text = 请添加联系人，或导入vCard或CSV文件。
contacts-none-here = 此处没有联系人
contacts-none-hint = 可减少筛选条件或换用其他词语。
contacts-none-group = 添加联系人后可一次致函全体。
contacts-widen = 清除筛选
contacts-back = 返回列表
contacts-gate-title = 联系人属于私密内容
contacts-gate-none = 个人信息以加密方式保存。请先设置保护，只需一分钟，无需联网。
contacts-gate-locked = 请解锁私密部分后查看。其中内容均已保存。

## Freshness

contacts-fresh-checked = { $month }核对
contacts-fresh-out-of-date = 待核对：上次核对于{ $month }
contacts-fresh-unknown = 从未核对
contacts-fresh-change-waiting = 更改待确认
contacts-short-unknown = 未核对
contacts-short-change-waiting = 待确认
contacts-confirm = 标记为今日已核对
contacts-confirmed = { $month }确认
contacts-in-trash = 在回收站中
contacts-in-trash-until = 在回收站中，保留至{ $day }

## Card

contacts-card = 所选联系人
contacts-star = 星标
contacts-edit = 编辑
contacts-save-vcard = 另存为vCard
contacts-export = 保存到文件
contacts-trash = 移到回收站
contacts-restore = 还原
contacts-delete = 永久删除
contacts-copy = 复制
contacts-copy-value = 复制{ $value }
contacts-copied = 已复制：{ $value }
contacts-reach-email = 电子邮箱
contacts-reach-email-office = 单位电子邮箱
contacts-reach-telephone = 电话
contacts-reach-telephone-office = 单位电话
contacts-reach-website = 网页
contacts-reach-website-office = 单位网页
contacts-reach-post = 邮寄地址
contacts-reach-post-office = 单位邮寄地址
contacts-no-reach = 没有已知的联系方式。
contacts-shared-by = { PLURAL($count) ->
   *[other] 另有{ NUMBER($count) }位联系人使用
}
contacts-reachable-by = 首选联系方式
contacts-letters-in = 致函语言：{ $language }
contacts-hours = { PLURAL($count) ->
   *[other] { NUMBER($count) }小时
}
contacts-hours-minutes = { $hours }小时{ $minutes }分
contacts-time-same = { $city }当地时间{ $time }，与您时间相同
contacts-time-ahead = { $city }当地时间{ $time }，比您早{ $difference }
contacts-time-behind = { $city }当地时间{ $time }，比您晚{ $difference }
contacts-many-zones = { PLURAL($count) ->
   *[other] 该国有{ NUMBER($count) }个时区。
}
contacts-mandates = 角色
contacts-mandate-future = 尚未开始
contacts-mandate-ended = 已结束
contacts-from-until = { $from }至{ $until }
contacts-from = 自{ $from }起
contacts-until = 至{ $until }
contacts-can-help = 可协助的领域
contacts-in-groups = 所在分组
contacts-note = 私人备注
contacts-note-hint = 仅供您本人使用，绝不离开本机
contacts-note-private = 私密
contacts-note-waiting = 停顿后自动保存
contacts-note-kept = 已保存
contacts-note-failed = 未保存：磁盘未接受。文字仍保留在此。
contacts-tags = 私人标签
contacts-tag-add = 添加标签
contacts-tag-remove = 移除{ $name }
contacts-doubles = 可能是同一人
contacts-suggest = 建议更正
contacts-suggestion-waiting = 已建议，等待答复
contacts-suggestion-accepted = 建议已采纳
contacts-suggestion-refused = 建议未采纳
contacts-suggestion-answer = 答复：
contacts-suggestion-changed = 此后该条目已有变动。
contacts-suggestion-withdraw = 撤回
contacts-origin-shared = 来自共享名录
contacts-origin-own = 在本机创建
contacts-origin-imported = 在本机导入
contacts-origin-file = 从{ $file }导入

## History

contacts-history = 条目历史
contacts-history-none = 本机上没有变动。
contacts-history-created = { $by ->
    [file] 从文件导入
    [directory] 随共享名录收到
   *[other] 已创建
}
contacts-history-changed = { $by ->
    [file] 由文件更改
    [directory] 在共享名录中更改
   *[other] 已更改
}
contacts-history-trashed = { $by ->
    [file] 移到回收站
    [directory] 移到回收站
   *[other] 移到回收站
}
contacts-history-restored = { $by ->
    [file] 已还原
    [directory] 已还原
   *[other] 已还原
}
contacts-history-deleted = { $by ->
    [file] 已删除
    [directory] 在共享名录中删除
   *[other] 已删除
}
contacts-history-back = 恢复到此前状态
contacts-before = 之前：
contacts-after = 之后：
contacts-emptied = 已清空

## Fields

contacts-field-name = 姓名
contacts-field-family-name = 姓
contacts-field-given-name = 名
contacts-field-prefix = 称谓
contacts-field-email = 电子邮箱
contacts-field-telephone = 电话
contacts-field-website = 网页
contacts-field-address = 邮寄地址
contacts-field-languages = 通信语言
contacts-field-expertise = 可协助的领域
contacts-field-time-zone = 时区
contacts-field-preferred = 首选联系方式
contacts-field-role = 角色
contacts-field-convention = 公约
contacts-field-country = 国家
contacts-field-office = 单位
contacts-field-position = 职务
contacts-field-from = 开始日期
contacts-field-until = 结束日期
contacts-field-confirmed = 上次核对
contacts-field-note = 备注
contacts-field-tags = 标签
contacts-field-starred = 星标

## Form

contacts-form-create = 添加联系人
contacts-form-edit = 编辑联系人
contacts-form-suggest = 建议更正
contacts-form-suggest-hint = 在维护方同意之前，该条目保持不变。建议保存在本机，等待下次同步。
contacts-form-left = 已关闭，输入的内容未保存
contacts-form-resumed = 这是之前输入、尚未保存的内容。
contacts-form-numbered = { $label }{ NUMBER($number) }
contacts-form-line-add = 添加：{ $label }
contacts-form-mandate = 角色{ NUMBER($number) }
contacts-form-mandate-add = 添加角色
contacts-form-mandate-remove = 移除此角色
contacts-form-day-hint = 年-月-日，如2026-03-31
contacts-form-zone-hint = 如Africa/Dakar；留空则用该国时区
contacts-form-expertise-add = 添加领域
contacts-form-reason = 更改理由
contacts-form-keep = 保存
contacts-form-send = 提交建议
contacts-cancel = 取消
contacts-form-problems = { PLURAL($count) ->
   *[other] 表单中有{ NUMBER($count) }处问题
}
contacts-problem-missing = { $field }：未填写
contacts-problem-too-long = { $field }：过长
contacts-problem-too-many = { $field }：数量过多
contacts-problem-not-an-email = { $field }：不是电子邮箱地址
contacts-problem-unknown = { $field }：无法识别
contacts-problem-not-a-day = { $field }：不是有效日期
contacts-problem-before-from = { $field }：早于开始日期
contacts-problem-unreadable = { $field }：无法读取
contacts-problem-too-large = { $field }：过大
contacts-problem-cut-off = { $field }：内容不完整
contacts-problem-not-a-card = { $field }：不是vCard
contacts-problem-other = { $field }：无法导入

## Groups

contacts-group-new = 新建分组
contacts-group-edit = 编辑分组
contacts-group-delete = 删除分组
contacts-group-add = 加入分组
contacts-group-leave = 移出{ $name }
contacts-group-name = 分组名称
contacts-group-members = 成员
contacts-group-by-hand = { PLURAL($count) ->
   *[other] 手动添加（当前：{ NUMBER($count) }位联系人）
}
contacts-group-hand = 手动添加
contacts-group-like-list = 此列表筛选条件所找到的所有人
contacts-group-rule-hint = 符合条件的新联系人会自动加入。
contacts-group-rule-none = 请先在列表中选择筛选条件，再将其设为分组规则。
contacts-group-by-rule = 由分组规则纳入

## Short messages

contacts-done-created = 已添加联系人
contacts-done-changed = 已更改联系人
contacts-done-suggested = 建议已保存，将在下次同步时发送
contacts-done-withdrawn = 已撤回建议
contacts-done-confirmed = 已记录为今日核对
contacts-done-starred = { PLURAL($count) ->
   *[other] 已加星标：{ NUMBER($count) }位联系人
}
contacts-done-unstarred = { PLURAL($count) ->
   *[other] 已取消星标：{ NUMBER($count) }位联系人
}
contacts-done-tagged = 标签已更改
contacts-done-trashed = { PLURAL($count) ->
   *[other] 已移到回收站：{ NUMBER($count) }位联系人
}
contacts-done-restored = { PLURAL($count) ->
   *[other] 已还原：{ NUMBER($count) }位联系人
}
contacts-done-deleted = { PLURAL($count) ->
   *[other] 已永久删除：{ NUMBER($count) }位联系人
}
contacts-done-group-made = 已建立分组
contacts-done-group-changed = 分组已更改
contacts-done-group-deleted = 分组已删除；联系人保留
contacts-done-group-joined = 已加入分组
contacts-done-group-left = 已移出分组
contacts-done-undone = 已撤销
contacts-done-exported = { PLURAL($count) ->
   *[other] 已写入文件：{ NUMBER($count) }位联系人
}

## Deleting for good

contacts-delete-title = { PLURAL($count) ->
   *[other] 永久删除{ NUMBER($count) }位联系人？
}
contacts-delete-text = 此操作无法撤销。备注和标签将一并删除；共享名录不受影响。
contacts-delete-keep = 保留在回收站

## Files

contacts-import-title = 从文件导入联系人
contacts-import-hint = vCard或CSV。先显示文件内容，在此之前不作任何更改。
contacts-import-file = 文件
contacts-import-look = 查看文件
contacts-import-other = 另选文件
contacts-import-reading = 正在读取文件
contacts-import-taking = 正在导入联系人
contacts-import-stop = 停止
contacts-import-take = { PLURAL($count) ->
   *[other] 导入{ NUMBER($count) }位联系人
}
contacts-import-finished = 文件已导入。
contacts-import-cancelled = 已停止。此前导入的内容保留。
contacts-import-added = { PLURAL($count) ->
   *[other] 新增：{ NUMBER($count) }位联系人
}
contacts-import-changed = { PLURAL($count) ->
   *[other] 更改：{ NUMBER($count) }位联系人
}
contacts-import-unchanged = { PLURAL($count) ->
   *[other] 已存在：{ NUMBER($count) }位联系人
}
contacts-import-skip = 跳过已存在的联系人
contacts-import-rows = 文件中的前几位联系人
contacts-format-vcard = vCard
contacts-format-csv = 表格（CSV）
contacts-encoding = 文件编码
contacts-encoding-guessed = 编码为推测；若姓名显示有误请更改
contacts-count-new = 新增
contacts-count-changed = 更改
contacts-count-unchanged = 无变化
contacts-count-doubles = 已存在
contacts-count-bad = 无法导入
contacts-outcome-new = 新增
contacts-outcome-changed = 更改
contacts-outcome-unchanged = 无变化
contacts-outcome-double = 已存在
contacts-column-line = 行
contacts-column-name = 姓名
contacts-column-role = 角色
contacts-column-office = 单位
contacts-column-country = 国家
contacts-column-email = 电子邮箱
contacts-column-outcome = 结果
contacts-columns = 各列内容
contacts-column-number = 第{ NUMBER($number) }列
contacts-column-holds = { $heading }列的内容
contacts-column-left-out = 忽略
contacts-faults = { PLURAL($count) ->
   *[other] 文件中有{ NUMBER($count) }处问题
}
contacts-fault-line = 第{ NUMBER($line) }行
contacts-fault-entry = 条目
contacts-fault-left-out = 该条目被略过。
contacts-fault-value = 仅略过该值。
contacts-export-title = 将联系人保存到文件
contacts-export-list = 将此列表保存到文件
contacts-export-format = 格式
contacts-export-file = 写入
contacts-export-notes = 包含私人备注和标签
contacts-export-hint = 文件未加密。请妥善保存，仅限有权人员查看。
contacts-export-write = 写入文件

## Coverage by country

contacts-country = 所选国家
contacts-state-checked = { PLURAL($months) ->
   *[other] 最近{ NUMBER($months) }个月内核对
}
contacts-state-out-of-date = 更早核对
contacts-state-change-waiting = 更改待确认
contacts-state-none = 本机没有联系人
contacts-tile = { $country }：{ $state }
contacts-column-state = 状态
contacts-column-all = 所有角色
contacts-column-region = 区域组
contacts-see-all = { PLURAL($count) ->
   *[other] 查看{ NUMBER($count) }位联系人
}
contacts-of = { NUMBER($done) }/{ NUMBER($all) }

## Problems of files

contacts-problem-shifted = 该行的值与列错位。
