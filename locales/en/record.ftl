### Pages of chemicals, topics, centres, countries, roles and other records.

## Headings

# Button: lists the documents on this record. $count: documents
record-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } document
   *[other] { NUMBER($count) } documents
}
record-facts = Facts
# Names in six languages
record-names = Names
record-synonyms = Other names
# Before names and abbreviations that hold in any language
record-any-language = Any language
record-related = See also

## Labels of facts

# Label before a value, short
fact-type = Type
fact-symbol = Symbol
fact-source = Source
fact-pages = Pages
fact-code = Code
fact-status = Status
fact-cas = CAS number
fact-abbreviations = Abbreviations
fact-annexes = Annexes
fact-categories = Category
fact-year-listed = Listed in
fact-listed-at = Listed at
fact-decision = Decision
fact-inchikey = InChIKey, first block
fact-broader = Broader topic
fact-narrower = Narrower topics
fact-chemicals = Chemicals
fact-concepts = Topics
fact-conventions = Conventions
fact-convention = Convention
fact-host = Host institution
fact-country = Country
fact-city = City
fact-regional-group = Regional group
fact-region = Region
fact-region-served = Region served
fact-countries-served = Countries served
fact-languages = Languages
fact-expertise = Expertise
fact-short-name = Short name
fact-node-type = Kind of centre
fact-website = Website
fact-note = Note
fact-confidence = How sure
fact-iso2 = ISO code, two letters
fact-iso3 = ISO code, three letters
fact-m49 = UN M49 number
fact-legal-basis = Legal basis
fact-mandate = What it does
fact-sends-for-party = Sends for the Party
fact-designated-by = Named by
fact-per-party = How many per Party
fact-parent = Wider type
fact-symbol-pattern = Pattern of symbols
fact-publisher = Publisher
fact-access = Access
fact-direction = Direction
fact-drafted-by = Drafted by
fact-sent-by = Sent by
fact-sent-to = Sent to
fact-deadline = Deadline
fact-form = Form or channel
fact-meeting = Meeting
fact-date = Date
fact-year = Year
fact-licence = Reuse
fact-email = E-mail
fact-telephone = Telephone
fact-parties = Countries

## Values of facts

# Category of a chemical in the Convention
category-pesticide = Pesticide
category-industrial = Industrial chemical
category-unintentional = Unintentional production
# Status of a chemical
status-listed = Listed in the Convention
status-under-review = Under review
# A kind of letter that a Party receives
direction-in = Incoming
direction-out = Outgoing
direction-in-out = Incoming and outgoing
