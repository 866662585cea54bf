## The locked desk

lock-title = 已锁定
lock-explanation = 所有内容均已保存，输入口令即可打开。
lock-library = 仅使用资料库
lock-restore = 已损坏：恢复备份
lock-soon = { PLURAL($seconds) ->
   *[other] 将在{ NUMBER($seconds) }秒后锁定。按任意键可保持打开。
}
lock-keyring-unavailable = 本机的密钥环没有响应。
lock-keyring-locked = 本机的密钥环已锁定。
lock-keyring-removed = 本机的密钥环中已没有此工作台的密钥。
lock-keyring-changed = 本机的密钥环中保存的是另一个密钥。

## Opening it

unlock-title = 解锁私密部分
unlock-explanation = 不解锁也可使用资料库。
unlock-passphrase = 口令
unlock-show = 显示口令
unlock-action = 解锁
unlock-empty = 请输入口令
unlock-tries = { PLURAL($count) ->
   *[other] 再试{ NUMBER($count) }次后将暂停。
}
unlock-by-key = 使用恢复密钥
unlock-by-passphrase = 使用口令
unlock-key = 恢复密钥
unlock-key-hint = 按打印件输入，连字符和大小写均可忽略
unlock-key-empty = 请输入恢复密钥
unlock-renew = 已打开。请设置新口令，没有丢失任何内容。
unlock-renew-action = 使用此口令

## Protecting it

protect-passphrase = 本机口令
protect-passphrase-hint = 四个词比一个带符号的词更易记住。
protect-again = 再输入一次
protect-empty = 请设置口令
protect-too-short = 太短。四个词就很容易记住。
protect-differs = 两次输入不一致
protect-strength-too-short = 太短
protect-strength-weak = 弱
protect-strength-fair = 一般
protect-strength-strong = 强
protect-strength-very-strong = 很强
protect-key-title = 如果忘记口令，这个恢复密钥是唯一的其他途径
protect-key-kept = 我已另行妥善保存
protect-key-missing = 请先打印或抄下恢复密钥
protect-key-paper = 请将此页存放在远离电脑、只有本人知道的地方。
protect-keyring = 登录本机系统时自动打开
