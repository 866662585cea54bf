### The settings: one page that can be searched; every change acts at once and can be undone.

# Field: looks for a setting
settings-search = Find a setting
# When no setting fits. $query: what was typed
settings-none = No setting fits “{ $query }”
# Button: shows all settings again
settings-all = Show all settings
# Short word after a change, with Undo beside it
settings-changed = Setting changed

## Language and reading

# Heading
settings-reading = Language and reading
settings-language = Language of the program
settings-language-hint = Takes effect at once; documents keep theirs
settings-theme = Appearance
settings-theme-hint = Light or dark colours
settings-zoom = Text size
settings-zoom-hint = Everything grows with it; nothing is cut
# Shown in Arabic only
settings-digits = Digits
settings-digits-hint = References, dates on paper and telephone numbers stay as they are written
# Shown in Arabic only
settings-months = Names of months
# Switch: nothing moves on the screen
settings-motion = Calm
settings-motion-hint = Nothing fades or moves; also spares a slow computer

## Lock and encryption

# Heading
settings-protection = Lock and encryption
# When there is no private part yet
settings-unprotected = Nothing is protected yet
settings-unprotected-hint = Contacts of your own and notes need it
# Button
settings-protect = Set up protection
settings-protected = Everything private is encrypted
settings-protected-keyring = The keyring of this computer opens it, and the passphrase
settings-protected-passphrase = The passphrase alone opens it
# State
settings-on = On
# Setting
settings-lock-after = Lock after
# Choice
settings-lock-never = Never
# Choice. $count: minutes
settings-minutes = { PLURAL($count) ->
    [one] { NUMBER($count) } minute
   *[other] { NUMBER($count) } minutes
}
# Button
settings-lock-now = Lock now
# Switch
settings-keyring = Open with this computer’s own sign-in
settings-keyring-hint = The key is kept by this computer’s own key store
# Setting
settings-passphrase = Passphrase
settings-passphrase-hint = Opens everything private on this computer
# Button
settings-passphrase-change = Change it
# Label of a field
settings-passphrase-now = Present passphrase
# Setting
settings-key = Recovery key
settings-key-none = None was made. Without it a forgotten passphrase cannot be helped
# $date: a day
settings-key-made = Made on { $date }. Without it a forgotten passphrase cannot be helped
# Button
settings-key-new = Make a new one
# In the dialog
settings-key-warning = The former key no longer opens anything once this one is kept.
# Heading of a dialog
settings-dialog-protect = Protect what is on this computer
# Button
settings-dialog-protect-action = Protect
# Heading of a dialog
settings-dialog-passphrase = Change the passphrase
# Button
settings-dialog-passphrase-action = Change
# Heading of a dialog
settings-dialog-key = New recovery key
# Button
settings-dialog-key-action = Keep this key

## Backup

# Heading
settings-backup = Backup
# $when: date and time; $size: with its unit
settings-backup-last = Last backup { $when }, { $size }
settings-backup-hint = Private work only. Content can be had again
# Button
settings-backup-now = Back up now
# Button
settings-backup-elsewhere = Save elsewhere…
# Title of the window of the system
settings-backup-elsewhere-folder = Folder for the backup
# Short word. $file: path
settings-backup-done-in = Backed up to { $file }.
# Short word
settings-backup-done = Backed up
# Setting
settings-backup-keep = Automatic backups that are kept
settings-backup-keep-hint = The newest of each day, week and month
# Label of a number
settings-backup-daily = Days
# Label of a number
settings-backup-weekly = Weeks
# Label of a number
settings-backup-monthly = Months
# Setting
settings-backup-folder = Folder of the backups

## About

# Heading
settings-about = About
# $version: such as 0.1.0
settings-version = Version { $version }
# Apache 2.0 is the name of a licence
settings-licence-hint = Free software under the Apache licence 2.0
# Setting: operating system and versions
settings-system = System
# Button and heading: parts of the program made by others
settings-licences = Licences of its parts
# Beside the heading. $count: libraries
settings-parts = { PLURAL($count) ->
    [one] { NUMBER($count) } part by others
   *[other] { NUMBER($count) } parts by others
}
