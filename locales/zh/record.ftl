## Headings

record-documents = { PLURAL($count) ->
   *[other] { NUMBER($count) }份文件
}
record-facts = 基本信息
record-names = 名称
record-synonyms = 其他名称
record-any-language = 任何语言
record-related = 另见

## Labels of facts

fact-type = 类型
fact-symbol = 文号
fact-source = 来源
fact-pages = 页数
fact-code = 代码
fact-status = 状态
fact-cas = CAS号
fact-abbreviations = 缩写
fact-annexes = 附件
fact-categories = 类别
fact-year-listed = 列入年份
fact-listed-at = 列入会议
fact-decision = 决定
fact-inchikey = InChIKey前段
fact-broader = 上位主题
fact-narrower = 下位主题
fact-chemicals = 化学品
fact-concepts = 主题
fact-conventions = 公约
fact-convention = 公约
fact-host = 承办机构
fact-country = 国家
fact-city = 城市
fact-regional-group = 区域组
fact-region = 区域
fact-region-served = 服务区域
fact-countries-served = 服务国家
fact-languages = 语言
fact-expertise = 专长
fact-short-name = 简称
fact-node-type = 中心类型
fact-website = 网站
fact-note = 备注
fact-confidence = 可靠程度
fact-iso2 = ISO两位代码
fact-iso3 = ISO三位代码
fact-m49 = 联合国M49代码
fact-legal-basis = 法律依据
fact-mandate = 职责
fact-sends-for-party = 代表缔约方发函
fact-designated-by = 指定机构
fact-per-party = 每个缔约方人数
fact-parent = 上级类型
fact-symbol-pattern = 编号格式
fact-publisher = 出版者
fact-access = 访问权限
fact-direction = 方向
fact-drafted-by = 起草方
fact-sent-by = 发送方
fact-sent-to = 接收方
fact-deadline = 期限
fact-form = 形式或渠道
fact-meeting = 会议
fact-date = 日期
fact-year = 年份
fact-licence = 使用许可
fact-email = 电子邮件
fact-telephone = 电话
fact-parties = 国家

## Values of facts

category-pesticide = 农药
category-industrial = 工业化学品
category-unintentional = 无意产生
status-listed = 已列入公约
status-under-review = 审查中
direction-in = 来函
direction-out = 去函
direction-in-out = 来函和去函
