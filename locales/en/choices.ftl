### All settings: their words, and further words by which a search finds them.
### Attributes .words are never shown.

# Heading of a section of the settings
settings-section-reading = Language and reading
# Heading of a section of the settings
settings-section-data = Data and space
# Heading of a section of the settings
settings-section-protection = Lock and encryption
# Heading of a section of the settings
settings-section-backup = Backup
# Heading of a section of the settings
settings-section-my-entry = My entry
# Heading of a section of the settings
settings-section-about = About and help
# A setting. .words: further words by which it is found, never shown
setting-language = Language of the program
    .words = translation locale arabic chinese english french russian spanish
# A setting
setting-theme = Appearance
    .words = dark light colour contrast night theme
# A value of the setting before
setting-theme-system = As the system
# A value of the setting before
setting-theme-light = Light
# A value of the setting before
setting-theme-dark = Dark
# A setting, in per cent
setting-zoom = Text size
    .words = zoom large magnify font scale
# A setting
setting-motion = Motion on the screen
    .words = animation calm reduced
# A value of the setting before
setting-motion-system = As the system
# A value of the setting before
setting-motion-calm = Calm: nothing moves
# A setting, for Arabic
setting-digits = Digits in Arabic
    .words = numerals numbers
# A value of the setting before
setting-digits-latn = 1 2 3
# A value of the setting before
setting-digits-arab = { "١ ٢ ٣" }
# A setting, for Arabic
setting-months = Names of months in Arabic
    .words = calendar date
# A value of the setting before
setting-months-common = { "يناير، فبراير" }
# A value of the setting before
setting-months-levant = { "كانون الثاني، شباط" }
# A switch
setting-keep-recent = Remember what was read
    .words = history recent privacy continue reading
# A panel: where the data lie and how large they are
setting-data-folder = Where the data are kept
    .words = folder disk drive move space size
# A panel: passphrase, recovery key, sign-in of the system
setting-protection = Protection of private data
    .words = password passphrase recovery key encryption keyring
# A setting: minutes without a person
setting-lock-after = Lock after
    .words = idle minutes away automatic
# A value of the setting before
setting-lock-after-5 = 5 minutes
# A value of the setting before
setting-lock-after-15 = 15 minutes
# A value of the setting before
setting-lock-after-30 = 30 minutes
# A value of the setting before
setting-lock-after-60 = 1 hour
# A value of the setting before
setting-lock-after-0 = Never
# A panel: back up and restore
setting-backup = Backups
    .words = restore copy lost save
# A number
setting-backup-daily = Daily backups kept
    .words = day
# A number
setting-backup-weekly = Weekly backups kept
    .words = week
# A number
setting-backup-monthly = Monthly backups kept
    .words = month
# A setting: country of the office
setting-country = My country
    .words = party nearest office region
# A number of months
setting-confirm-after = Months until a contact has to be confirmed again
    .words = out of date fresh check
# A panel: a file for the help desk
setting-support = File for the help desk
    .words = support bundle log error problem
# A panel: version and licences
setting-about = Version and licences
    .words = licence open source update
