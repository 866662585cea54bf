### The locked desk, and how what is private is protected.

## The locked desk

# Heading of the screen while everything private is locked
lock-title = Locked
# Under the heading
lock-explanation = Everything is saved. The passphrase opens it.
# Button: goes on with the library, which is not private
lock-library = Use only the library
