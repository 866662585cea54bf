settings-search = 查找设置
settings-none = 没有与“{ $query }”相符的设置
settings-all = 显示全部设置
settings-changed = 设置已更改

## Language and reading

settings-reading = 语言与阅读
settings-language = 程序语言
settings-language-hint = 立即生效，文件仍保留原文
settings-theme = 外观
settings-theme-hint = 浅色或深色
settings-zoom = 文字大小
settings-zoom-hint = 全部内容随之放大，不会被截断
settings-digits = 数字
settings-digits-hint = 文号和电话号码保持原样
settings-months = 月份名称
settings-motion = 平静
settings-motion-hint = 无任何动画，也减轻慢速电脑的负担

## About

settings-about = 关于
settings-version = 版本{ $version }
settings-licence-hint = 自由软件，采用Apache 2.0许可证
