### The locked desk, and how what is private is protected.
### The recovery key is a row of letters and digits, kept on paper, that opens the desk when the passphrase is forgotten.

## The locked desk

# Heading of the screen while everything private is locked
lock-title = Locked
# Under the heading
lock-explanation = Everything is saved. The passphrase opens it.
# Button: goes on with the library, which is not private
lock-library = Use only the library
# Button, when what is private is damaged
lock-restore = It is damaged: restore a backup
# Warning while nobody uses the computer. $seconds: seconds left
lock-soon = { PLURAL($seconds) ->
    [one] Locks in { NUMBER($seconds) } second. Any key keeps it open.
   *[other] Locks in { NUMBER($seconds) } seconds. Any key keeps it open.
}
# Why the passphrase is asked for. The keyring is where the system keeps passwords
lock-keyring-unavailable = The keyring of this computer does not answer.
# Why the passphrase is asked for
lock-keyring-locked = The keyring of this computer is locked.
# Why the passphrase is asked for
lock-keyring-removed = The keyring of this computer no longer holds the key of this desk.
# Why the passphrase is asked for
lock-keyring-changed = The keyring of this computer holds another key.

## Opening it

# Heading of the dialog
unlock-title = Unlock the private part
# In the dialog that asks for the passphrase
unlock-explanation = The library can be used without it.
# Label of the field
unlock-passphrase = Passphrase
# Button in the field: shows what is typed
unlock-show = Show the passphrase
# Button of the dialog
unlock-action = Unlock
# Under the field, when nothing was typed
unlock-empty = Enter the passphrase
# $count: tries before a pause
unlock-tries = { PLURAL($count) ->
    [one] { NUMBER($count) } try left before a pause.
   *[other] { NUMBER($count) } tries left before a pause.
}
# Button
unlock-by-key = Use the recovery key
# Button
unlock-by-passphrase = Use the passphrase
# Label of the field
unlock-key = Recovery key
# Under the label
unlock-key-hint = As printed; dashes and small letters do not matter
# Under the field, when nothing was typed
unlock-key-empty = Enter the recovery key
# After the recovery key has opened the desk
unlock-renew = It is open. Choose a new passphrase; nothing was lost.
# Button
unlock-renew-action = Keep this passphrase

## Protecting it

# Label of the field
protect-passphrase = Passphrase for this computer
# Under the label
protect-passphrase-hint = Four words are easier to remember than one with signs.
# Label of the second field
protect-again = The same again
# Under the field
protect-empty = Choose a passphrase
# Under the field
protect-too-short = This is too short. Four words are easy to remember.
# Under the second field
protect-differs = The two are not the same
# Beside the bars
protect-strength-too-short = Too short
# Beside the bars
protect-strength-weak = Weak
# Beside the bars
protect-strength-fair = Fair
# Beside the bars
protect-strength-strong = Strong
# Beside the bars
protect-strength-very-strong = Very strong
# Heading over the recovery key
protect-key-title = If you forget it, this recovery key is the only other way in
# Box to tick
protect-key-kept = I have kept it somewhere else
# When the box was not ticked
protect-key-missing = Print the recovery key or write it down first
# On the printed sheet
protect-key-paper = Keep this sheet where only you find it, away from the computer.
# Switch. The keyring opens with the person's sign-in to the computer
protect-keyring = Open with this computer’s own sign-in
