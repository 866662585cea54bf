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

## Lock and encryption

settings-protection = 锁定与加密
settings-unprotected = 尚未设置保护
settings-unprotected-hint = 自己的联系人和笔记需要保护
settings-protect = 设置保护
settings-protected = 所有私密内容均已加密
settings-protected-keyring = 可由本机密钥环或口令打开
settings-protected-passphrase = 仅口令可以打开
settings-on = 已开启
settings-lock-after = 自动锁定
settings-lock-never = 从不
settings-minutes = { PLURAL($count) ->
   *[other] { NUMBER($count) }分钟
}
settings-lock-now = 立即锁定
settings-keyring = 登录本机系统时自动打开
settings-keyring-hint = 密钥保存在本机的密钥环中
settings-passphrase = 口令
settings-passphrase-hint = 打开本机上的所有私密内容
settings-passphrase-change = 更改
settings-passphrase-now = 当前口令
settings-key = 恢复密钥
settings-key-none = 尚未生成。没有它，忘记口令将无法补救
settings-key-made = 生成于{ $date }。没有它，忘记口令将无法补救
settings-key-new = 生成新密钥
settings-key-warning = 保存新密钥后，原密钥即失效。
settings-dialog-protect = 保护本机内容
settings-dialog-protect-action = 启用保护
settings-dialog-passphrase = 更改口令
settings-dialog-passphrase-action = 更改
settings-dialog-key = 新恢复密钥
settings-dialog-key-action = 使用此密钥

## Backup

settings-backup = 备份
settings-backup-last = 上次备份{ $when }，{ $size }
settings-backup-hint = 仅包括私人内容，其他内容可重新获取
settings-backup-now = 立即备份
settings-backup-elsewhere = 另存到别处…
settings-backup-elsewhere-folder = 备份文件夹
settings-backup-done-in = 已备份到{ $file }。
settings-backup-done = 备份完成
settings-backup-keep = 保留的自动备份
settings-backup-keep-hint = 每日、每周和每月最新的一份
settings-backup-daily = 每日
settings-backup-weekly = 每周
settings-backup-monthly = 每月
settings-backup-folder = 备份文件夹

## About

settings-about = 关于
settings-version = 版本{ $version }
settings-licence-hint = 自由软件，采用Apache 2.0许可证
settings-system = 系统
settings-licences = 组成部分的许可证
settings-parts = { PLURAL($count) ->
   *[other] { NUMBER($count) }个第三方组成部分
}
