### Events and projects, to be read, and calendar files.

## Lists

# Name of the choice of lists, read aloud
events-lists = Lists
# List: events that go on or come
events-tab-coming = Coming
# List: events that are over
events-tab-past = Past
# List
events-tab-projects = Projects
# Name of the menu, read aloud
events-kind = Kind
# Choice: no filter
events-any-kind = All kinds
# Choice: no filter
events-any-treaty = All conventions
# Empty list
events-none-coming = No coming events on this computer
# Empty list
events-none-past = No past events on this computer
# Empty list
events-none-projects = No projects on this computer
# Under it
events-none-text = They come with the content of the library.

## Kinds and states

# Kind of event
events-type-meeting = Meeting
# Kind of event
events-type-workshop = Workshop
# Kind of event: a seminar on line
events-type-webinar = Webinar
# Kind of event: the last day for something
events-type-deadline = Deadline
# State of a project
events-status-planned = Planned
# State of a project
events-status-running = Running
# State of a project
events-status-closed = Closed
# Instead of a place
events-online = On line
# For an event in a city that can also be followed on line
events-online-too = Can also be followed on line

## One event or project

# Name of the pane, read aloud
events-detail = Selected event or project
# Button: the page of the record
events-open = Open its page
# How long it lasts
events-days = { PLURAL($count) ->
    [one] { NUMBER($count) } day
   *[other] { NUMBER($count) } days
}
# A sum in US dollars. $amount: written number
events-usd = US$ { $amount }
# Before a fact
events-fact-kind = Kind
# Before a fact
events-fact-days = Dates
# Before a fact
events-fact-length = Length
# Before a fact
events-fact-place = Place
# Before a fact
events-fact-online = On line
# Before a fact
events-fact-treaties = Conventions
# Before a fact
events-fact-organiser = Held by
# Before a short name or reference number
events-fact-code = Reference
# Before a fact
events-fact-status = State
# Before a fact
events-fact-countries = Countries
# Before a fact
events-fact-donors = Funded by
# Before a fact
events-fact-executing = Carried out by
# Before a fact
events-fact-budget = Budget

## Calendar files

# Button: writes the events of the list to a calendar file
events-export = Calendar file
# Button: writes one event to a calendar file
events-export-one = Save as calendar file
# Heading of the dialog
events-export-title = Write a calendar file
# In the dialog
events-export-hint = Other calendars read such a file (iCalendar).
# How many events or projects the file will hold
events-entries = { PLURAL($count) ->
    [one] { NUMBER($count) } entry
   *[other] { NUMBER($count) } entries
}
# Short message after it
events-done-exported = { PLURAL($count) ->
    [one] Written to the file: { NUMBER($count) } entry
   *[other] Written to the file: { NUMBER($count) } entries
}
