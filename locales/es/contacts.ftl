## Rail

contacts-rail = Listas de contactos
contacts-add = Añadir un contacto
contacts-place-all = Todos los contactos
contacts-place-starred = Destacados
contacts-place-out-of-date = Sin actualizar
contacts-place-change-waiting = Cambio pendiente
contacts-place-own = Los míos
contacts-place-trash = Papelera
contacts-by-role = Por función
contacts-family-focal-points = Puntos focales nacionales
contacts-family-official-contact-points = Puntos de contacto oficiales
contacts-family-national-authorities = Autoridades nacionales
contacts-family-regional-centres = Centros regionales
contacts-family-un-bodies = Órganos de las Naciones Unidas
contacts-family-non-governmental = No gubernamentales
contacts-family-industry = Asociaciones industriales
contacts-family-donors = Donantes
contacts-family-researchers = Investigadores
contacts-family-experts = Expertos y miembros
contacts-family-ministries-and-missions = Ministerios y misiones
contacts-family-secretariat = Secretaría
contacts-family-customs = Aduanas
contacts-family-others = Otros
contacts-groups = Mis grupos
contacts-groups-none = Cree un grupo para volver a encontrar a las mismas personas.
contacts-coverage = Cobertura por país
contacts-files = Archivos vCard
contacts-splitter-rail = Ancho del panel de listas
contacts-splitter-card = Ancho del panel de la ficha

## List

contacts-filter = Filtrar esta lista
contacts-narrow = Acotar
contacts-by-regions = Por región
contacts-by-countries = Por país
contacts-by-conventions = Por convenio
contacts-by-languages = Por idioma
contacts-by-expertise = Por tema
contacts-by-tags = Por etiqueta
contacts-any-regions = Todas las regiones
contacts-any-countries = Todos los países
contacts-any-conventions = Todos los convenios
contacts-any-languages = Todos los idiomas
contacts-any-expertise = Todos los temas
contacts-any-tags = Todas las etiquetas
contacts-sort = Orden de la lista
contacts-sort-name = Por nombre
contacts-sort-country = Por país
contacts-sort-confirmed = Primero los más antiguos
contacts-chosen = { PLURAL($count) ->
    [one] { NUMBER($count) } contacto
    [many] { NUMBER($count) } de contactos
   *[other] { NUMBER($count) } contactos
}
contacts-row-loading = Leyendo la fila
contacts-role-of = { $role }, { $country }
contacts-title-sc-nfp = Punto focal nacional
contacts-nameless = Sin nombre
contacts-starred = Destacado
contacts-menu = Acciones
contacts-none = Aún no hay contactos en este equipo
contacts-none-text = Añada uno o importe un archivo vCard o CSV.
contacts-none-here = Aquí no hay contactos
contacts-none-hint = Pueden ayudar menos filtros u otras palabras.
contacts-none-group = Añada contactos para escribir a todos a la vez.
contacts-widen = Quitar los filtros
contacts-back = Volver a la lista
contacts-gate-title = Los contactos son privados
contacts-gate-none = Los datos de las personas se guardan cifrados. Configure primero la protección: toma un minuto y no requiere conexión.
contacts-gate-locked = Desbloquee la parte privada para verlos. Todo se conserva.

## Freshness

contacts-fresh-checked = Comprobado en { $month }
contacts-fresh-out-of-date = Sin actualizar: última comprobación en { $month }
contacts-fresh-unknown = Nunca comprobado
contacts-fresh-change-waiting = Cambio pendiente de confirmación
contacts-short-unknown = Sin comprobar
contacts-short-change-waiting = Pendiente
contacts-confirm = Marcar como comprobado hoy
contacts-confirmed = Confirmado en { $month }
contacts-in-trash = En la papelera
contacts-in-trash-until = En la papelera; se conserva hasta el { $day }

## Card

contacts-card = Contacto elegido
contacts-star = Destacar
contacts-edit = Editar
contacts-save-vcard = Guardar como vCard
contacts-export = Guardar en un archivo
contacts-trash = Mover a la papelera
contacts-restore = Restaurar
contacts-delete = Eliminar definitivamente
contacts-copy = Copiar
contacts-copy-value = Copiar { $value }
contacts-copied = Copiado: { $value }
contacts-reach-email = Correo electrónico
contacts-reach-email-office = Correo de la oficina
contacts-reach-telephone = Teléfono
contacts-reach-telephone-office = Teléfono de la oficina
contacts-reach-website = Página web
contacts-reach-website-office = Página web de la oficina
contacts-reach-post = Correo postal
contacts-reach-post-office = Dirección postal de la oficina
contacts-no-reach = No se conoce ningún medio de contacto.
contacts-shared-by = { PLURAL($count) ->
    [one] También de { NUMBER($count) } contacto
    [many] También de { NUMBER($count) } de contactos
   *[other] También de { NUMBER($count) } contactos
}
contacts-reachable-by = Medio de contacto preferido
contacts-letters-in = Idioma de las cartas a este contacto: { $language }
contacts-hours = { PLURAL($count) ->
    [one] { NUMBER($count) } hora
    [many] { NUMBER($count) } de horas
   *[other] { NUMBER($count) } horas
}
contacts-hours-minutes = { $hours } h { $minutes } min
contacts-time-same = { $time } en { $city }, la misma hora que la suya
contacts-time-ahead = { $time } en { $city }, { $difference } más que la suya
contacts-time-behind = { $time } en { $city }, { $difference } menos que la suya
contacts-many-zones = { PLURAL($count) ->
    [one] El país tiene { NUMBER($count) } huso horario.
    [many] El país tiene { NUMBER($count) } de husos horarios.
   *[other] El país tiene { NUMBER($count) } husos horarios.
}
contacts-mandates = Funciones
contacts-mandate-future = Más adelante
contacts-mandate-ended = Finalizada
contacts-from-until = Del { $from } al { $until }
contacts-from = Desde el { $from }
contacts-until = Hasta el { $until }
contacts-can-help = Puede ayudar con
contacts-in-groups = En grupos
contacts-note = Nota privada
contacts-note-hint = Solo para usted; nunca sale de este equipo
contacts-note-private = Privado
contacts-note-waiting = Se guarda al hacer una pausa
contacts-note-kept = Guardada
contacts-note-failed = No se guardó: el disco no la aceptó. El texto sigue aquí.
contacts-tags = Etiquetas privadas
contacts-tag-add = Añadir etiqueta
contacts-tag-remove = Quitar { $name }
contacts-doubles = Probablemente la misma persona
contacts-suggest = Proponer una corrección
contacts-suggestion-waiting = Propuesto, a la espera de respuesta
contacts-suggestion-accepted = Propuesta aceptada
contacts-suggestion-refused = Propuesta no aceptada
contacts-suggestion-answer = Respuesta:
contacts-suggestion-changed = La ficha ha cambiado desde entonces.
contacts-suggestion-withdraw = Retirarla
contacts-origin-shared = Del directorio compartido
contacts-origin-own = Creado en este equipo
contacts-origin-imported = Importado en este equipo
contacts-origin-file = Importado de { $file }

## History

contacts-history = Historial de la ficha
contacts-history-none = Nada ha cambiado en este equipo.
contacts-history-created = { $by ->
    [file] Importada de un archivo
    [directory] Llegó con el directorio compartido
   *[other] Creada
}
contacts-history-changed = { $by ->
    [file] Modificada por un archivo
    [directory] Modificada en el directorio compartido
   *[other] Modificada
}
contacts-history-trashed = { $by ->
    [file] Movida a la papelera
    [directory] Movida a la papelera
   *[other] Movida a la papelera
}
contacts-history-restored = { $by ->
    [file] Restaurada
    [directory] Restaurada
   *[other] Restaurada
}
contacts-history-deleted = { $by ->
    [file] Eliminada
    [directory] Eliminada en el directorio compartido
   *[other] Eliminada
}
contacts-history-back = Volver al estado anterior
contacts-before = Antes:
contacts-after = Después:
contacts-emptied = vaciado

## Fields

contacts-field-name = Nombre
contacts-field-family-name = Apellidos
contacts-field-given-name = Nombre de pila
contacts-field-prefix = Tratamiento
contacts-field-email = Correo electrónico
contacts-field-telephone = Teléfono
contacts-field-website = Página web
contacts-field-address = Dirección postal
contacts-field-languages = Idiomas de correspondencia
contacts-field-expertise = Puede ayudar con
contacts-field-time-zone = Huso horario
contacts-field-preferred = Medio de contacto preferido
contacts-field-role = Función
contacts-field-convention = Convenio
contacts-field-country = País
contacts-field-office = Organización
contacts-field-position = Cargo
contacts-field-from = Desde
contacts-field-until = Hasta
contacts-field-confirmed = Última comprobación
contacts-field-note = Nota
contacts-field-tags = Etiquetas
contacts-field-starred = Destacado

## Form

contacts-form-create = Añadir un contacto
contacts-form-edit = Editar el contacto
contacts-form-suggest = Proponer una corrección
contacts-form-suggest-hint = La ficha queda como está hasta que la aprueben quienes la mantienen. La propuesta espera en este equipo la próxima sincronización.
contacts-form-left = Se cerró sin guardar lo escrito
contacts-form-resumed = Esto se escribió antes y aún no se ha guardado.
contacts-form-numbered = { $label } { NUMBER($number) }
contacts-form-line-add = Añadir: { $label }
contacts-form-mandate = Función { NUMBER($number) }
contacts-form-mandate-add = Añadir una función
contacts-form-mandate-remove = Quitar esta función
contacts-form-day-hint = Año-mes-día, p. ej. 2026-03-31
contacts-form-zone-hint = P. ej. Africa/Dakar; vacío para el del país
contacts-form-expertise-add = Añadir un tema
contacts-form-reason = Motivo del cambio
contacts-form-keep = Guardar
contacts-form-send = Proponer
contacts-cancel = Cancelar
contacts-form-problems = { PLURAL($count) ->
    [one] { NUMBER($count) } problema en el formulario
    [many] { NUMBER($count) } de problemas en el formulario
   *[other] { NUMBER($count) } problemas en el formulario
}
contacts-problem-missing = { $field }: no hay nada escrito
contacts-problem-too-long = { $field }: demasiado largo
contacts-problem-too-many = { $field }: demasiados valores
contacts-problem-not-an-email = { $field }: no es una dirección de correo
contacts-problem-unknown = { $field }: no se conoce aquí
contacts-problem-not-a-day = { $field }: no es un día del calendario
contacts-problem-before-from = { $field }: anterior al primer día
contacts-problem-unreadable = { $field }: ilegible
contacts-problem-too-large = { $field }: demasiado grande
contacts-problem-cut-off = { $field }: está cortado
contacts-problem-not-a-card = { $field }: no es una vCard
contacts-problem-other = { $field }: no se puede importar

## Groups

contacts-group-new = Nuevo grupo
contacts-group-edit = Editar el grupo
contacts-group-delete = Eliminar el grupo
contacts-group-add = Añadir a un grupo
contacts-group-leave = Quitar de { $name }
contacts-group-name = Nombre del grupo
contacts-group-members = Miembros
contacts-group-by-hand = { PLURAL($count) ->
    [one] Añadidos a mano (ahora: { NUMBER($count) } contacto)
    [many] Añadidos a mano (ahora: { NUMBER($count) } de contactos)
   *[other] Añadidos a mano (ahora: { NUMBER($count) } contactos)
}
contacts-group-hand = Añadidos a mano
contacts-group-like-list = Todos los que encuentren los filtros de esta lista
contacts-group-rule-hint = Los contactos nuevos que coincidan se suman solos.
contacts-group-rule-none = Elija antes filtros en la lista para convertirlos en la regla de un grupo.
contacts-group-by-rule = Incluido por la regla del grupo

## Short messages

contacts-done-created = Contacto añadido
contacts-done-changed = Contacto modificado
contacts-done-suggested = Propuesta guardada; se enviará en la próxima sincronización
contacts-done-withdrawn = Propuesta retirada
contacts-done-confirmed = Anotado como comprobado hoy
contacts-done-starred = { PLURAL($count) ->
    [one] Destacados: { NUMBER($count) } contacto
    [many] Destacados: { NUMBER($count) } de contactos
   *[other] Destacados: { NUMBER($count) } contactos
}
contacts-done-unstarred = { PLURAL($count) ->
    [one] Sin destacar: { NUMBER($count) } contacto
    [many] Sin destacar: { NUMBER($count) } de contactos
   *[other] Sin destacar: { NUMBER($count) } contactos
}
contacts-done-tagged = Etiquetas modificadas
contacts-done-trashed = { PLURAL($count) ->
    [one] A la papelera: { NUMBER($count) } contacto
    [many] A la papelera: { NUMBER($count) } de contactos
   *[other] A la papelera: { NUMBER($count) } contactos
}
contacts-done-restored = { PLURAL($count) ->
    [one] Restaurados: { NUMBER($count) } contacto
    [many] Restaurados: { NUMBER($count) } de contactos
   *[other] Restaurados: { NUMBER($count) } contactos
}
contacts-done-deleted = { PLURAL($count) ->
    [one] Eliminados definitivamente: { NUMBER($count) } contacto
    [many] Eliminados definitivamente: { NUMBER($count) } de contactos
   *[other] Eliminados definitivamente: { NUMBER($count) } contactos
}
contacts-done-group-made = Grupo creado
contacts-done-group-changed = Grupo modificado
contacts-done-group-deleted = Grupo eliminado; sus contactos permanecen
contacts-done-group-joined = Añadido al grupo
contacts-done-group-left = Quitado del grupo
contacts-done-undone = Se ha deshecho
contacts-done-exported = { PLURAL($count) ->
    [one] En el archivo: { NUMBER($count) } contacto
    [many] En el archivo: { NUMBER($count) } de contactos
   *[other] En el archivo: { NUMBER($count) } contactos
}

## Deleting for good

contacts-delete-title = { PLURAL($count) ->
    [one] ¿Eliminar definitivamente { NUMBER($count) } contacto?
    [many] ¿Eliminar definitivamente { NUMBER($count) } de contactos?
   *[other] ¿Eliminar definitivamente { NUMBER($count) } contactos?
}
contacts-delete-text = No se puede deshacer. Se eliminan también las notas y etiquetas; el directorio compartido no cambia.
contacts-delete-keep = Dejar en la papelera

## Files

contacts-import-title = Importar contactos de un archivo
contacts-import-hint = vCard o CSV. Primero verá qué contiene el archivo; nada cambia antes.
contacts-import-file = Archivo
contacts-import-look = Examinar el archivo
contacts-import-other = Otro archivo
contacts-import-reading = Leyendo el archivo
contacts-import-taking = Importando los contactos
contacts-import-stop = Detener
contacts-import-take = { PLURAL($count) ->
    [one] Importar { NUMBER($count) } contacto
    [many] Importar { NUMBER($count) } de contactos
   *[other] Importar { NUMBER($count) } contactos
}
contacts-import-finished = Archivo importado.
contacts-import-cancelled = Detenido. Lo anterior se conserva.
contacts-import-added = { PLURAL($count) ->
    [one] Añadidos: { NUMBER($count) } contacto
    [many] Añadidos: { NUMBER($count) } de contactos
   *[other] Añadidos: { NUMBER($count) } contactos
}
contacts-import-changed = { PLURAL($count) ->
    [one] Modificados: { NUMBER($count) } contacto
    [many] Modificados: { NUMBER($count) } de contactos
   *[other] Modificados: { NUMBER($count) } contactos
}
contacts-import-unchanged = { PLURAL($count) ->
    [one] Ya presentes: { NUMBER($count) } contacto
    [many] Ya presentes: { NUMBER($count) } de contactos
   *[other] Ya presentes: { NUMBER($count) } contactos
}
contacts-import-skip = Omitir los contactos que ya están
contacts-import-rows = Los primeros contactos del archivo
contacts-format-vcard = vCard
contacts-format-csv = Tabla (CSV)
contacts-encoding = Codificación del archivo
contacts-encoding-guessed = Codificación supuesta; cámbiela si los nombres se ven mal
contacts-count-new = Nuevos
contacts-count-changed = Modificados
contacts-count-unchanged = Iguales
contacts-count-doubles = Ya presentes
contacts-count-bad = No importables
contacts-outcome-new = Nuevo
contacts-outcome-changed = Modificado
contacts-outcome-unchanged = Igual
contacts-outcome-double = Ya presente
contacts-column-line = Línea
contacts-column-name = Nombre
contacts-column-role = Función
contacts-column-office = Organización
contacts-column-country = País
contacts-column-email = Correo
contacts-column-outcome = Resultado
contacts-columns = Contenido de las columnas
contacts-column-number = Columna { NUMBER($number) }
contacts-column-holds = La columna { $heading } contiene
contacts-column-left-out = Se omite
contacts-faults = { PLURAL($count) ->
    [one] { NUMBER($count) } problema en el archivo
    [many] { NUMBER($count) } de problemas en el archivo
   *[other] { NUMBER($count) } problemas en el archivo
}
contacts-fault-line = Línea { NUMBER($line) }
contacts-fault-entry = Ficha
contacts-fault-left-out = La ficha se omite.
contacts-fault-value = Solo se omite este valor.
contacts-export-title = Guardar contactos en un archivo
contacts-export-list = Guardar esta lista en un archivo
contacts-export-format = Formato
contacts-export-file = Escribir en
contacts-export-notes = Con notas y etiquetas privadas
contacts-export-hint = El archivo no está cifrado. Guárdelo donde solo lo vean quienes deban.
contacts-export-write = Escribir el archivo

## Coverage by country

contacts-country = País elegido
contacts-state-checked = { PLURAL($months) ->
    [one] Comprobado en el último mes
    [many] Comprobado en los últimos { NUMBER($months) } de meses
   *[other] Comprobado en los últimos { NUMBER($months) } meses
}
contacts-state-out-of-date = Comprobado hace más tiempo
contacts-state-change-waiting = Cambio pendiente de confirmación
contacts-state-none = Sin contactos en este equipo
contacts-tile = { $country }: { $state }
contacts-column-state = Estado
contacts-column-all = Todas las funciones
contacts-column-region = Grupo regional
contacts-see-all = { PLURAL($count) ->
    [one] Ver { NUMBER($count) } contacto
    [many] Ver { NUMBER($count) } de contactos
   *[other] Ver { NUMBER($count) } contactos
}
contacts-of = { NUMBER($done) } de { NUMBER($all) }

## Problems of files

contacts-problem-shifted = Los valores de esta fila están desplazados respecto de las columnas.
