### Restoring a backup, and a desk that is damaged.

## Restoring

# Button and heading
backup-restore = Restore a backup
# Button
backup-restore-action = Restore this backup
# Short word
backup-restored = Backup restored
# After a backup was restored whose passphrase is another one
backup-restored-older = Backup restored. The passphrase is now the one from the time of the backup.
# Button
backup-another = Choose another
# Button
backup-choose-file = Choose a file…
# When there is no backup
backup-none = No backup yet
# Under it
backup-none-text = The desk makes one each day by itself once there is private work.
# When the day of a backup cannot be read
backup-unknown-day = Day unknown
# Label
backup-chosen = Backup
# Label
backup-holds = It holds
# Label
backup-replaces = It replaces
# In the dialog
backup-safe = What is there now is backed up first, so this can be taken back.
# Label of the field
backup-passphrase = Passphrase or recovery key of that time
# Under the label
backup-passphrase-hint = The backup was made under another passphrase.
# Box to tick
backup-other-desk = Another desk made it; its work shall come to this computer
# When the box was not ticked
backup-agree-missing = Tick the box first: another desk made this backup
# Why a backup cannot be restored
backup-state-damaged = Damaged
# Why a backup cannot be restored
backup-state-newer = Of a newer version of the program
# Why a backup cannot be restored
backup-state-unreadable = Cannot be read now
# Why a backup was made
backup-reason-automatic = Automatic
# Why a backup was made
backup-reason-asked = Asked for
# Why a backup was made
backup-reason-before-upgrade = Before a new version
# Why a backup was made
backup-reason-before-restore = Before a backup was restored
# $kind: name of a kind in the plural; $number: how many
backup-count = { $kind }: { $number }
# When a private part holds nothing
backup-empty = nothing yet

## A damaged desk

# Under the error
recovery-catalogue = Your private work is whole. The catalogue can be made anew from the content that came with the program.
# Under the error
recovery-both = The catalogue can be made anew. Your private work is damaged as well: a backup of it can be restored afterwards.
# $when: date and time
recovery-backup = Newest backup: { $when }
# Button
recovery-renew = Make the catalogue anew
