## Heading and topics

nodes-count = { PLURAL($count) ->
   *[other] 本机有{ NUMBER($count) }个节点
}
nodes-short-count = { PLURAL($count) ->
   *[other] { NUMBER($count) }个节点
}
nodes-who-helps = 可协助的领域
nodes-helps-with = 可协助：{ $topic }
nodes-more = 更多领域
nodes-fewer = 收起

## Kinds of nodes and tiles

nodes-kind-regional-centre = 区域中心
nodes-kind-national = 国家节点
nodes-kind-specialised = 专业节点
nodes-kind-secretariat = 秘书处
nodes-none-yet = 尚无节点
nodes-tile = { $country }：{ $kind }
nodes-tile-helps = { $country }：{ $kind }，可协助{ $topic }

## The list

nodes-list = 节点
nodes-sort = 节点排序
nodes-sort-nearest = 由近及远
nodes-sort-name = 按名称
nodes-no-country = 尚未设置所在国家，因此按名称排序。
nodes-set-country = 设置国家
nodes-near-here = 在贵国
nodes-near-serves = 服务贵国
nodes-near-subregion = 在本次区域
nodes-near-region = 在本区域
nodes-near-far = 在其他区域
nodes-open = 打开其页面
nodes-documents = 其文件
nodes-contacts = 该国联系人
nodes-column-country = 国家
nodes-column-name = 节点
nodes-column-kind = 类型
nodes-column-conventions = 公约
nodes-column-languages = 语言
nodes-empty = 名录为空
nodes-empty-text = 节点随资料库内容一同提供。
