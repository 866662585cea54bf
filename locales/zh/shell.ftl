## Names

shell-product-name = 信息交换所
shell-convention-name = 斯德哥尔摩公约
shell-window-title = { $item }{ " — " }信息交换所

## Navigation

shell-nav-label = 主导航
nav-today = 今日
nav-library = 资料库
nav-contacts = 联系人
nav-calendar = 日历
nav-nodes = 节点名录
nav-settings = 设置
nav-help = 帮助
shell-menu-open = 打开菜单
shell-skip = 跳到列表

## Search box, language, theme

shell-search-label = 搜索
shell-search-placeholder = 搜索文件、化学品和区域中心
shell-search-clear = 清除搜索
shell-language-label = 语言
shell-theme-label = 浅色或深色
shell-theme-system = 跟随系统
shell-theme-light = 浅色
shell-theme-dark = 深色

## Sync card

sync-not-enrolled-title = 尚未注册
sync-offline-title = 离线
sync-works = 所有功能均可照常使用。
sync-nothing-waits = 没有待发送的内容。
sync-waiting = { PLURAL($count) ->
   *[other] { NUMBER($count) }项待发送，{ $size }
}
sync-last = 上次同步：{ $when }

## Private part

private-locked = 私密部分已锁定
private-unlock = 解锁
private-set-up = 设置保护

## Help

help-contents = 目录
help-none = 本机没有使用手册。

shell-usage = 用法：chm-desktop，不带参数；CHM_DATA指定数据文件夹，CHM_LANG指定语言。
shell-unknown-argument = 未知参数：{ $argument }
