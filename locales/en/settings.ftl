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

## About

# Heading
settings-about = About
# $version: such as 0.1.0
settings-version = Version { $version }
# Apache 2.0 is the name of a licence
settings-licence-hint = Free software under the Apache licence 2.0
