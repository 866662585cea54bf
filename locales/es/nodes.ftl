## Heading and topics

nodes-count = { PLURAL($count) ->
    [one] { NUMBER($count) } nodo en este equipo
    [many] { NUMBER($count) } de nodos en este equipo
   *[other] { NUMBER($count) } nodos en este equipo
}
nodes-short-count = { PLURAL($count) ->
    [one] { NUMBER($count) } nodo
    [many] { NUMBER($count) } de nodos
   *[other] { NUMBER($count) } nodos
}
nodes-who-helps = Quién puede ayudar con
nodes-helps-with = Ayuda con: { $topic }
nodes-more = Más temas
nodes-fewer = Menos temas

## Kinds of nodes and tiles

nodes-kind-regional-centre = Centro regional
nodes-kind-national = Nodo nacional
nodes-kind-specialised = Nodo especializado
nodes-kind-secretariat = Secretaría
nodes-none-yet = Aún sin nodo
nodes-tile = { $country }: { $kind }
nodes-tile-helps = { $country }: { $kind }, ayuda con { $topic }

## The list

nodes-list = Nodos
nodes-sort = Orden de los nodos
nodes-sort-nearest = Primero los más cercanos
nodes-sort-name = Por nombre
nodes-no-country = No se ha indicado su país; el orden es por nombre.
nodes-set-country = Indicar el país
nodes-near-here = En su país
nodes-near-serves = Atiende a su país
nodes-near-subregion = En su subregión
nodes-near-region = En su región
nodes-near-far = En otra región
nodes-open = Abrir su ficha
nodes-documents = Sus documentos
nodes-contacts = Contactos en su país
nodes-column-country = País
nodes-column-name = Nodo
nodes-column-kind = Tipo
nodes-column-conventions = Convenios
nodes-column-languages = Idiomas
nodes-empty = El directorio está vacío
nodes-empty-text = Los nodos llegan con el contenido de la biblioteca.
