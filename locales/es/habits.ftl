### What a person keeps: stars, lists, searches, notes, citations; and settings of these.

## Stars and lists

# Button: stars a record
habits-starred = Destacar
# Button: puts a record on the list of what is to be read
habits-reading-list = Para leer
# Short word after the act, with Undo beside it
habits-starred-added = Destacado
# Short word after the act, with Undo beside it
habits-starred-removed = Ya no está destacado
# Short word after the act, with Undo beside it
habits-reading-list-added = Añadido a la lista para leer
# Short word after the act, with Undo beside it
habits-reading-list-removed = Quitado de la lista para leer
# On a starred result, read aloud
habits-starred-mark = Destacado
# Heading of a list
habits-list-recent = Leído hace poco
# When the list is empty
habits-list-recent-none = Aquí estará lo que usted abra.
# Heading of a list
habits-list-reading-list = Para leer
# When the list is empty
habits-list-reading-list-none = Añada documentos para leerlos más tarde.
# Heading of a list
habits-list-starred = Destacados
# When the list is empty
habits-list-starred-none = Aquí estarán las fichas destacadas.
# Name of a button, read aloud. $name: title of a record, or name of a search
habits-remove = Quitar «{ $name }»
# Button, without a name
habits-remove-short = Quitar
# Button: shows the whole list. $count: lines in all
habits-all = { PLURAL($count) ->
    [one] Mostrar todo
    [many] Mostrar los { NUMBER($count) }
   *[other] Mostrar los { NUMBER($count) }
}
# Where the lists would stand, while the private part is locked
habits-locked = Las búsquedas guardadas, lo destacado y lo leído son privados: vuelven al desbloquear la parte privada.
# Heading of a list
habits-newest = Lo más nuevo para usted
# When no chemical is starred and no country chosen; a link to the settings follows
habits-newest-choose = Destaque una sustancia o elija su país para ver aquí sus documentos más nuevos:
# When there is no document on them
habits-newest-none = En este equipo no hay documentos sobre sus sustancias y su país.

## Saved searches

# Heading of a list
habits-searches = Búsquedas guardadas
# When the list is empty
habits-searches-none = Guarde una búsqueda para ver aquí sus novedades.
# Beside a saved search. $count: records that are new in it
habits-search-new = { PLURAL($count) ->
    [one] { NUMBER($count) } nuevo
    [many] { NUMBER($count) } nuevos
   *[other] { NUMBER($count) } nuevos
}
# Button and heading of a dialog
habits-search-save = Guardar búsqueda
# Label of a field
habits-search-name = Nombre
# Under the label
habits-search-hint = Se guardan palabras, filtros y orden; la Biblioteca muestra lo nuevo.
# Problem beside the field
habits-search-name-missing = Hace falta un nombre
# Short word after the act, with Undo beside it
habits-search-saved = Búsqueda guardada
# Short word after the act, with Undo beside it
habits-search-renamed = Búsqueda renombrada
# Short word after the act, with Undo beside it
habits-search-forgotten = Búsqueda quitada
# Name of a button, read aloud. $name: name of the search
habits-search-rename = Cambiar el nombre de «{ $name }»
# Button and heading of a dialog
habits-search-rename-short = Cambiar el nombre
# Button
habits-cancel = Cancelar
# Button: keeps what was typed
habits-keep = Guardar

## Private notes

# Heading, with a lock
habits-notes = Notas privadas
# When nothing is protected yet
habits-notes-unprotected = Las notas se cifran: primero hace falta la protección.
# While the private part is locked
habits-notes-locked = Las notas se muestran al desbloquear la parte privada.
# Button
habits-note-add = Añadir una nota
# Name of a field, read aloud
habits-note-label = Nota privada
# Under a note, beside a lock
habits-note-private = Privada
# Under a note that is being typed
habits-note-waiting = Se guarda al hacer una pausa
# Under a note. $when: date and time
habits-note-kept = Privada · guardada { $when }
# Under a note that could not be kept
habits-note-failed = No se guardó: el texto sigue aquí y se intentará de nuevo.
# Button and heading of a dialog
habits-note-history = Estados anteriores
# When there is none
habits-note-history-none = Esta nota no tiene estados anteriores.
# Over an earlier state. $when: date and time
habits-note-until = Hasta { $when }
# Button
habits-note-restore = Restablecer
# Short word
habits-note-restored = Nota restablecida; el otro texto queda como estado anterior
# Button
habits-note-delete = Eliminar la nota
# Short word after the act, with Undo beside it
habits-note-deleted = Nota eliminada
# A kind of record
kind-note = Nota privada
# A kind of records, as on a tab
kinds-note = Notas privadas

## Citing

# Button
cite-dialog-open = Citar
# Heading of a dialog
cite-dialog-title = Citar este documento
# Name of a choice, read aloud
cite-dialog-style = Estilo
# A style: a sentence
cite-style-plain = Texto
# A style: the United Nations document symbol
cite-style-symbol = Signatura ONU
# A style: name of a format
cite-style-bibtex = BibTeX
# A style: name of a format
cite-style-ris = RIS
# Label of a choice
cite-dialog-language = Idioma
# Label of a field
cite-dialog-page = Página
# Button
cite-dialog-save = Guardar en un archivo
# Short word
cite-dialog-saved = Cita guardada

## Keys and commands

keys-keep = Destacar, para leer
keys-cite = Citar el documento
keys-save-search = Guardar la búsqueda
# A command
palette-do-starred = Destacar o dejar de destacar
# A command
palette-do-reading-list = Añadir a la lista para leer o quitar
# A command
palette-do-cite = Citar este documento
# A command
palette-do-save-search = Guardar esta búsqueda

## Further settings

# Heading
settings-keyboard = Teclado
# Setting
settings-keys = Teclas de cada pantalla
# Under the setting
settings-keys-hint = En el mismo lugar en todos los teclados: árabe, cirílico, AZERTY
# Button
settings-keys-show = Mostrar las teclas
# Under the setting
settings-keep-recent-hint = Para «Seguir leyendo» y «Leído hace poco»; al desactivarlo se vacía la lista
# Heading
settings-my-entry = Mi ficha
# Under the setting
settings-country-hint = Los nodos y centros cercanos aparecen primero
# Choice: no country
settings-country-none = Sin elegir
# Choice. $count: months
settings-months-count = { PLURAL($count) ->
    [one] { NUMBER($count) } mes
    [many] { NUMBER($count) } de meses
   *[other] { NUMBER($count) } meses
}
# Under the setting
settings-support-hint = Versiones, tamaños y registro, sin nombres, contactos, notas ni búsquedas. Usted lo ve todo antes de guardarlo
# Button: shows what the file for the help desk would hold
settings-support-show = Ver y guardar
# In the dialog
settings-support-note = Esto es todo lo que contiene el archivo. No se envía a ningún sitio: usted lo entrega al servicio de ayuda.
# Button
settings-support-save = Guardar en un archivo
# Short word. $size: with its unit
settings-support-saved = Guardado, { $size }
