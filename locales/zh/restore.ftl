## Restoring

backup-restore = 恢复备份
backup-restore-action = 恢复此备份
backup-restored = 备份已恢复
backup-restored-older = 备份已恢复。口令现为制作该备份时的口令。
backup-another = 选择其他备份
backup-choose-file = 选择文件…
backup-none = 尚无备份
backup-none-text = 一旦有私人内容，每天会自动备份。
backup-unknown-day = 日期未知
backup-chosen = 备份
backup-holds = 包含
backup-replaces = 将替换
backup-safe = 现有内容会先备份，因此可以还原。
backup-passphrase = 当时的口令或恢复密钥
backup-passphrase-hint = 该备份使用的是另一个口令。
backup-other-desk = 由其他工作台生成，同意将其内容恢复到本机
backup-agree-missing = 请先勾选：此备份由其他工作台生成
backup-state-damaged = 已损坏
backup-state-newer = 由更新版本生成
backup-state-unreadable = 目前无法读取
backup-reason-automatic = 自动
backup-reason-asked = 手动
backup-reason-before-upgrade = 升级前
backup-reason-before-restore = 恢复前
backup-count = { $kind }：{ $number }
backup-empty = 尚无内容

## A damaged desk

recovery-catalogue = 您的私人内容完好。目录可由随程序提供的内容重新生成。
recovery-both = 目录可重新生成。您的私人内容也已损坏，之后可从备份恢复。
recovery-backup = 最新备份：{ $when }
recovery-renew = 重新生成目录
