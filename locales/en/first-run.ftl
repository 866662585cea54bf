### The first run: five steps before the desk is used, none of which needs a connection.

# Name of the list of steps, read aloud
first-run-steps = Steps
# At the foot of the steps
first-run-calm = No connection is needed to finish. You can stop now and go on later.
# Button
first-run-back = Back
# Button
first-run-next = Continue
# Button: enrols later
first-run-later = Later
# Button: ends the first run
first-run-end = Open the desk

## Language

# Step
first-run-language = Language
# Heading
first-run-language-title = Choose a language
# Under the heading
first-run-language-lead = It can be changed at any time, at the top of every screen.

## Content

# Step
first-run-content = Content
# Under the name of the step
first-run-content-note = On this computer
# Heading
first-run-content-title = What is here already
# Under the heading
first-run-content-lead = You can search and read all of it without a connection.
# Name of the content that comes with the program
first-run-starter = Starter content
# $count: records
first-run-starter-records = { PLURAL($count) ->
    [one] { NUMBER($count) } record
   *[other] { NUMBER($count) } records
}
# Under the card
first-run-packs-later = Further content can be taken in later from files; nothing has to be decided now.

## Enrolment

# Step: the desk comes to belong to an office
first-run-enrolment = Enrolment
# Under the name of the step
first-run-enrolment-note = Later
# Heading
first-run-enrolment-title = Enrolment can wait
# Under the heading
first-run-enrolment-lead = Enrolling ties this computer to an office, so that it can exchange letters and changes.
# Point
first-run-enrolment-works = Search, reading and your own contacts work without it.
# Point
first-run-enrolment-later = Nothing made until then is lost.

## Protection

# Step
first-run-protection = Protection
# Under the name of the step
first-run-protection-note = Passphrase for this computer
# Heading
first-run-protection-title = Protect what is on this computer
# Under the heading
first-run-protection-lead = Contacts, notes and all private work are kept encrypted. Only your passphrase opens them. The Secretariat cannot.
# In place of the words under the heading, once it is done
first-run-protection-done = Protection is set up. Passphrase and recovery key can be changed in Settings.
# Offer. $count: backups of an earlier installation that were found
first-run-backup = { PLURAL($count) ->
    [one] A backup of an earlier installation was found.
   *[other] { NUMBER($count) } backups of an earlier installation were found.
}
# Button: goes on without protection
first-run-protection-skip = Without protection for now

## Ready

# Step
first-run-ready = Ready
# Heading
first-run-ready-title = The desk is ready
# Under the heading
first-run-ready-lead = Three things to try first.
# Button
first-run-try-search = Search in any of six languages
# Under the button
first-run-try-search-hint = A word in one language finds papers in the others.
# Button
first-run-try-help = Read the handbook
# Under the button
first-run-try-help-hint = F1 opens the page on what you are doing.
# Button
first-run-try-settings = Set text size and colours
# Under the button
first-run-try-settings-hint = Every change acts at once and can be undone.
