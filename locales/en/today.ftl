### Today: what needs the person, what is new, what was being read, what comes.

# Under the date. $count: things that are late or due within seven days
today-week = { PLURAL($count) ->
    [one] { NUMBER($count) } thing needs you this week. Everything else can wait.
   *[other] { NUMBER($count) } things need you this week. Everything else can wait.
}
# Under the date, when nothing is due
today-calm = Nothing needs you this week.
# Under the date. $date: the next day with something
today-calm-next = Nothing needs you this week. Next: { $date }.
# While the private part is locked
today-locked = What is private cannot be counted while it is locked.

## Needs you

# Heading
today-needs = Needs you
# Beside the heading. $count: things in all
today-needs-count = { PLURAL($count) ->
    [one] { NUMBER($count) } in all
   *[other] { NUMBER($count) } in all
}
# When nothing waits
today-nothing = Nothing needs you today
# Under it
today-nothing-text = Deadlines, contacts to confirm and reminders will stand here.
# $count: letters
today-duty-reply = { PLURAL($count) ->
    [one] Reply to a letter
   *[other] Reply to { NUMBER($count) } letters
}
# A report or plan to hand in
today-duty-report = Report or plan
# A reminder that the person set
today-duty-reminder = Reminder
# Two versions of one record
today-duty-conflict = Choose between two versions
# Something of others to look at
today-duty-review = To be looked at
# Contacts that nobody confirmed for long. $count: contacts
today-duty-confirm-contacts = { PLURAL($count) ->
    [one] Confirm { NUMBER($count) } contact
   *[other] Confirm { NUMBER($count) } contacts
}
# Chip. $count: days since the deadline
today-late = { PLURAL($count) ->
    [one] { NUMBER($count) } day late
   *[other] { NUMBER($count) } days late
}
# Chip. $count: days left
today-due = { PLURAL($count) ->
    [one] Due in { NUMBER($count) } day
   *[other] Due in { NUMBER($count) } days
}
# Chip
today-due-today = Due today
# Chip
today-conflict = Conflict
# Chip
today-review = To look at

## New on this computer

# Heading
today-new = New on this computer
# Beside the heading. $date: a day
today-since = since { $date }
# When nothing is new
today-new-none = Nothing has come since you looked last.
# Button
today-new-see = See what is new
# Button: shows further lines
today-more = Show more

## Continue reading

# Heading
today-reading = Continue reading
# When nothing was being read
today-reading-none = No reading has been begun
# Under it
today-reading-none-text = Documents that you open come back here at the place where you stopped.
# $done, $total: passages
today-reading-place = { NUMBER($done) } of { NUMBER($total) }
# $page: number of a page
today-reading-page = Page { NUMBER($page) }
# Button
today-reading-go = Continue

## Next dates

# Heading
today-dates = Next dates
# When no event comes
today-dates-none = No event on this computer lies ahead.
# Where an event is held
today-online = Online
# How long an event lasts. $count: days
today-days = { PLURAL($count) ->
    [one] { NUMBER($count) } day
   *[other] { NUMBER($count) } days
}
