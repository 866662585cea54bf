### Pages of chemicals, topics, centres, countries, roles and other records.

## Headings

# Button: lists the documents on this record. $count: documents
record-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } document
   *[other] { NUMBER($count) } documents
}
# Heading of a card on the page of a record
record-facts = Facts
# Names in six languages
record-names = Names
# Heading of a card on the page of a record
record-synonyms = Other names
# Before names and abbreviations that hold in any language
record-any-language = Any language
# Heading of a card on the page of a record
record-related = See also

## Labels of facts

# Label before a value, short
fact-type = Type
# Label before a value, short
fact-symbol = Symbol
# Label before a value, short
fact-source = Source
# Label before a value, short
fact-pages = Pages
# Label before a value, short
fact-code = Code
# Label before a value, short
fact-status = Status
# Label before a value, short
fact-cas = CAS number
# Label before a value, short
fact-abbreviations = Abbreviations
# Label before a value, short
fact-annexes = Annexes
# Label before a value, short
fact-categories = Category
# Label before a value, short
fact-year-listed = Listed in
# Label before a value, short
fact-listed-at = Listed at
# Label before a value, short
fact-decision = Decision
# Label before a value, short
fact-inchikey = InChIKey, first block
# Label before a value, short
fact-broader = Broader topic
# Label before a value, short
fact-narrower = Narrower topics
# Label before a value, short
fact-chemicals = Chemicals
# Label before a value, short
fact-concepts = Topics
# Label before a value, short
fact-conventions = Conventions
# Label before a value, short
fact-convention = Convention
# Label before a value, short
fact-host = Host institution
# Label before a value, short
fact-country = Country
# Label before a value, short
fact-city = City
# Label before a value, short
fact-regional-group = Regional group
# Label before a value, short
fact-region = Region
# Label before a value, short
fact-region-served = Region served
# Label before a value, short
fact-countries-served = Countries served
# Label before a value, short
fact-languages = Languages
# Label before a value, short
fact-expertise = Expertise
# Label before a value, short
fact-short-name = Short name
# Label before a value, short
fact-node-type = Kind of centre
# Label before a value, short
fact-website = Website
# Label before a value, short
fact-note = Note
# Label before a value, short
fact-confidence = How sure
# Label before a value, short
fact-iso2 = ISO code, two letters
# Label before a value, short
fact-iso3 = ISO code, three letters
# Label before a value, short
fact-m49 = UN M49 number
# Label before a value, short
fact-legal-basis = Legal basis
# Label before a value, short
fact-mandate = What it does
# Label before a value, short
fact-sends-for-party = Sends for the Party
# Label before a value, short
fact-designated-by = Named by
# Label before a value, short
fact-per-party = How many per Party
# Label before a value, short
fact-parent = Wider type
# Label before a value, short
fact-symbol-pattern = Pattern of symbols
# Label before a value, short
fact-publisher = Publisher
# Label before a value, short
fact-access = Access
# Label before a value, short
fact-direction = Direction
# Label before a value, short
fact-drafted-by = Drafted by
# Label before a value, short
fact-sent-by = Sent by
# Label before a value, short
fact-sent-to = Sent to
# Label before a value, short
fact-deadline = Deadline
# Label before a value, short
fact-form = Form or channel
# Label before a value, short
fact-meeting = Meeting
# Label before a value, short
fact-date = Date
# Label before a value, short
fact-year = Year
# Label before a value, short
fact-licence = Reuse
# Label before a value, short
fact-email = E-mail
# Label before a value, short
fact-telephone = Telephone
# Label before a value, short
fact-parties = Countries

## Values of facts

# Category of a chemical in the Convention
category-pesticide = Pesticide
# Value after a label
category-industrial = Industrial chemical
# Value after a label
category-unintentional = Unintentional production
# Status of a chemical
status-listed = Listed in the Convention
# Value after a label
status-under-review = Under review
# A kind of letter that a Party receives
direction-in = Incoming
# Value after a label
direction-out = Outgoing
# Value after a label
direction-in-out = Incoming and outgoing
