### The node directory: who shares information, and who can help.

## Heading and topics

# After the heading
nodes-count = { PLURAL($count) ->
    [one] { NUMBER($count) } node on this computer
   *[other] { NUMBER($count) } nodes on this computer
}
# After the heading of the list
nodes-short-count = { PLURAL($count) ->
    [one] { NUMBER($count) } node
   *[other] { NUMBER($count) } nodes
}
# Before the topics
nodes-who-helps = Who can help with
# Heading of the list under a topic. $topic: a chemical or subject
nodes-helps-with = Helps with { $topic }
# Button: shows the rarer topics
nodes-more = More topics
# Button: hides the rarer topics
nodes-fewer = Fewer topics

## Kinds of nodes and tiles

# A kind of node
nodes-kind-regional-centre = Regional centre
# A kind of node
nodes-kind-national = National node
# A kind of node: by subject, not by country
nodes-kind-specialised = Specialised node
# The Secretariat as a node
nodes-kind-secretariat = Secretariat
# A country without a node
nodes-none-yet = No node yet
# Read aloud for a tile. $country, $kind: kind of node
nodes-tile = { $country }: { $kind }
# Read aloud for a tile. $country, $kind: kind of node, $topic: what it helps with
nodes-tile-helps = { $country }: { $kind }, helps with { $topic }

## The list

# Heading of the list
nodes-list = Nodes
# Name of the menu, read aloud
nodes-sort = Order of the nodes
# Order
nodes-sort-nearest = Nearest first
# Order
nodes-sort-name = By name
# Over the list, when no country is set; a link follows
nodes-no-country = Your country is not set, so the order is by name.
# Link to the settings
nodes-set-country = Set the country
# How near a node is
nodes-near-here = In your country
# How near a node is
nodes-near-serves = Serves your country
# How near a node is
nodes-near-subregion = In your subregion
# How near a node is
nodes-near-region = In your region
# How near a node is
nodes-near-far = In another region
# Button: the page of the node
nodes-open = Open its page
# Button: searches for the node
nodes-documents = Its documents
# Button: contacts in its country
nodes-contacts = Contacts in its country
# Column of the table
nodes-column-country = Country
# Column of the table
nodes-column-name = Node
# Column of the table
nodes-column-kind = Kind
# Column of the table
nodes-column-conventions = Conventions
# Column of the table
nodes-column-languages = Languages
# No node on this computer
nodes-empty = The directory is empty
# Under it
nodes-empty-text = Nodes come with the content of the library.
