### Contacts.

## Families of roles in the rail; short names, at most about 24 characters.

contacts-family-focal-points = 国家联络点
contacts-family-official-contact-points = 正式联络点
contacts-family-national-authorities = 主管当局
contacts-family-regional-centres = 区域中心
contacts-family-un-bodies = 联合国机构
contacts-family-non-governmental = 非政府组织
contacts-family-industry = 工业协会
contacts-family-donors = 捐助方
contacts-family-researchers = 研究人员
contacts-family-experts = 专家和委员会
contacts-family-ministries-and-missions = 部委和代表团
contacts-family-secretariat = 秘书处
contacts-family-customs = 海关
contacts-family-others = 其他联系人

## Fields of a contact: labels of forms, columns of files, entries of the history.

contacts-field-name = 姓名
contacts-field-family-name = 姓
contacts-field-given-name = 名
contacts-field-prefix = 称谓
contacts-field-email = 电子邮件
contacts-field-telephone = 电话
contacts-field-website = 网站
contacts-field-address = 邮寄地址
contacts-field-languages = 语言
contacts-field-expertise = 可提供帮助的领域
contacts-field-time-zone = 时区
contacts-field-preferred = 首选联系方式
contacts-field-role = 角色
contacts-field-convention = 公约
contacts-field-country = 国家
contacts-field-office = 单位
contacts-field-position = 职务
contacts-field-from = 自
contacts-field-until = 至
contacts-field-confirmed = 上次核实
contacts-field-starred = 已加星标
contacts-field-note = 私人备注
contacts-field-tags = 私人标签

## What is wrong in a form or a file; stands beside the field, or after line and column.

contacts-problem-missing = 此项必填。
contacts-problem-too-long = 内容过长。
contacts-problem-too-many = 数量过多。
contacts-problem-not-an-email = 这不是电子邮件地址。
contacts-problem-unknown = 此处不认识该值。
contacts-problem-not-a-day = 没有这一天。需要年、月、日，如2026-02-28。
contacts-problem-before-from = 结束日期早于开始日期。
contacts-problem-shifted = 该行的值与列错位。
contacts-problem-cut-off = 此条目不完整。
contacts-problem-not-a-card = 这些行不属于任何名片。
contacts-problem-unreadable = 此条目无法读取。
contacts-problem-too-large = 内容过大，已略去。
