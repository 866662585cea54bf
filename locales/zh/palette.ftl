## Palette

palette-label = 搜索与命令
palette-placeholder = 执行、前往、查找。@联系人，#主题
palette-group-do = 执行
palette-group-go = 前往
palette-group-documents = 文件
palette-group-contacts = 联系人
palette-group-library = 资料库
palette-none = 没有与所输入内容相符的结果。
palette-count = { PLURAL($count) ->
   *[other] { NUMBER($count) }行
}
palette-move = 移动
palette-open = 打开
palette-all = 全部结果
palette-keys = 全部按键

## Commands in the palette

palette-do-keys = 按键列表
palette-do-help = 本页帮助
palette-do-print = 打印
palette-do-zoom-in = 放大文字
palette-do-zoom-out = 缩小文字
palette-do-zoom-reset = 文字恢复100%
palette-do-undo = 撤销
palette-do-lock = 立即锁定
palette-do-language = 语言：{ $name }
palette-do-theme-system = 颜色跟随系统
palette-do-theme-light = 浅色
palette-do-theme-dark = 深色

## List of keys

keys-title = 按键
keys-note = 所有键盘通用：阿拉伯文、西里尔文、AZERTY
keys-group-everywhere = 所有页面
keys-group-lists = 列表
keys-group-search = 搜索框
keys-group-reading = 阅读
keys-sections = { $first } … { $last }
keys-palette = 搜索与命令
keys-search = 搜索资料库
keys-history = 后退、前进
keys-panes = 下一窗格、上一窗格
keys-undo = 撤销
keys-redo = 重做
keys-choose = 选择多项
keys-all = 全选
keys-star = 加星标
keys-edit = 编辑或建议更正
keys-menu = 行菜单
keys-trash = 移到回收站
keys-print = 打印
keys-lock = 锁定
keys-settings = 设置
keys-zoom = 放大、缩小、100%
keys-help = 本页帮助
keys-keys = 本列表
keys-close = 关闭最上层
keys-move = 移动
keys-ends = 首项、末项
keys-pages = 上一屏、下一屏
keys-open = 打开
keys-preview = 预览而不打开
keys-find-list = 筛选此列表
keys-to-results = 转到结果
keys-clear = 清除，再按退出
keys-find-text = 在文件中查找
keys-matches = 下一处、上一处匹配
keys-page = 页
