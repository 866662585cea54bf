### Contacts.

## Families of roles in the rail; short names, at most about 24 characters.

contacts-family-focal-points = National focal points
contacts-family-official-contact-points = Official contact points
contacts-family-national-authorities = Competent authorities
contacts-family-regional-centres = Regional centres
contacts-family-un-bodies = United Nations bodies
contacts-family-non-governmental = Non-governmental
contacts-family-industry = Industry associations
contacts-family-donors = Donors
contacts-family-researchers = Researchers
contacts-family-experts = Experts and committees
contacts-family-ministries-and-missions = Ministries and missions
contacts-family-secretariat = Secretariat
contacts-family-customs = Customs
contacts-family-others = Other contacts

## Fields of a contact: labels of forms, columns of files, entries of the history.

contacts-field-name = Name
contacts-field-family-name = Family name
contacts-field-given-name = Given name
contacts-field-prefix = Form of address
contacts-field-email = Email
contacts-field-telephone = Telephone
contacts-field-website = Web site
contacts-field-address = Postal address
contacts-field-languages = Languages
contacts-field-expertise = Can help with
contacts-field-time-zone = Time zone
contacts-field-preferred = Reachable mostly by
contacts-field-role = Role
contacts-field-convention = Convention
contacts-field-country = Country
contacts-field-office = Organisation
contacts-field-position = Position
contacts-field-from = From
contacts-field-until = Until
contacts-field-confirmed = Last confirmed
contacts-field-starred = Starred
contacts-field-note = Private note
contacts-field-tags = Private tags

## What is wrong in a form or a file; stands beside the field, or after line and column.

contacts-problem-missing = This is needed.
contacts-problem-too-long = This is too long.
contacts-problem-too-many = These are too many.
contacts-problem-not-an-email = This is not an email address.
contacts-problem-unknown = This value is not known here.
contacts-problem-not-a-day = This is not a date that exists. Year, month and day are needed, as in 2026-02-28.
contacts-problem-before-from = The last day comes before the first.
contacts-problem-shifted = The values of this row stand beside their columns.
contacts-problem-cut-off = This entry ends too early.
contacts-problem-not-a-card = These lines belong to no card.
contacts-problem-unreadable = This entry cannot be read.
contacts-problem-too-large = This is too large and was left out.
