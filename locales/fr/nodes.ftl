## Heading and topics

nodes-count = { PLURAL($count) ->
    [one] { NUMBER($count) } nœud sur cet ordinateur
    [many] { NUMBER($count) } de nœuds sur cet ordinateur
   *[other] { NUMBER($count) } nœuds sur cet ordinateur
}
nodes-short-count = { PLURAL($count) ->
    [one] { NUMBER($count) } nœud
    [many] { NUMBER($count) } de nœuds
   *[other] { NUMBER($count) } nœuds
}
nodes-who-helps = Qui peut aider pour
nodes-helps-with = Aide pour : { $topic }
nodes-more = Plus de thèmes
nodes-fewer = Moins de thèmes

## Kinds of nodes and tiles

nodes-kind-regional-centre = Centre régional
nodes-kind-national = Nœud national
nodes-kind-specialised = Nœud spécialisé
nodes-kind-secretariat = Secrétariat
nodes-none-yet = Pas encore de nœud
nodes-tile = { $country } : { $kind }
nodes-tile-helps = { $country } : { $kind }, aide pour { $topic }

## The list

nodes-list = Nœuds
nodes-sort = Ordre des nœuds
nodes-sort-nearest = Les plus proches d’abord
nodes-sort-name = Par nom
nodes-no-country = Votre pays n’est pas indiqué : l’ordre est celui des noms.
nodes-set-country = Indiquer le pays
nodes-near-here = Dans votre pays
nodes-near-serves = Dessert votre pays
nodes-near-subregion = Dans votre sous-région
nodes-near-region = Dans votre région
nodes-near-far = Dans une autre région
nodes-open = Ouvrir sa fiche
nodes-documents = Ses documents
nodes-contacts = Contacts dans son pays
nodes-column-country = Pays
nodes-column-name = Nœud
nodes-column-kind = Type
nodes-column-conventions = Conventions
nodes-column-languages = Langues
nodes-empty = Le répertoire est vide
nodes-empty-text = Les nœuds arrivent avec le contenu de la bibliothèque.
