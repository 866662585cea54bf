### All words that the command line `chm` prints. Errors stand in errors.ftl.
### Numbers are given as numbers; NUMBER() writes them for the language, PLURAL() chooses the form.
### Commands, options and field names in JSON are never translated.

## Help: headings

cli-about = El puesto del mecanismo de intercambio de información sobre los COP, desde la línea de órdenes.
cli-help-usage = Uso:
cli-help-commands = Órdenes
cli-help-options = Opciones
cli-help-arguments = Argumentos
cli-help-more = Ayuda: { $command }
cli-help-exit-codes = Códigos de salida

## Help: commands

cli-command-init = Crear un puesto con el contenido inicial
cli-command-import = Incorporar documentos y fichas de un archivo o una carpeta
cli-command-search = Buscar en seis idiomas
cli-command-show = Mostrar una ficha
cli-command-reindex = Construir de nuevo el índice de búsqueda
cli-command-doctor = Comprobar las bases de datos y el índice
cli-command-backup = Hacer una copia de seguridad del trabajo privado
cli-command-restore = Poner una copia de seguridad en lugar de la parte privada

## Help: arguments and options

cli-argument-query = Palabras que se buscan; también una “frase”, { "-palabra" }, { "title: type: country: year:2009..2015" }
cli-argument-path = Archivo (JSONL o CSV) o carpeta
cli-argument-id = Identificador, signatura, o código de un producto químico, un concepto o un centro
cli-argument-to = Carpeta para la copia; sin ella, la del escritorio
cli-argument-backup = La copia de seguridad
cli-option-data = Carpeta del puesto; también CHM_DATA
cli-option-json = Escribir JSON
cli-option-interface = Idioma de los mensajes: { "ar, en, es, fr, ru, zh" }
cli-option-lang = Su idioma; los textos en ese idioma se colocan un poco más arriba
cli-option-only = Buscar solo en los textos de este idioma, con las palabras tal como están
cli-option-sort = Orden: { "best" }, { "newest" } o { "title" }
# $facet: name of a filter, such as chemical, not translated
cli-option-facet = Solo los resultados con este código en “{ $facet }”; se puede repetir
cli-option-kind = Solo esta clase: { "document, chemical, concept, centre, party, help" }
cli-option-limit = Número de resultados
cli-option-offset = Número de resultados que se omiten
cli-option-batch = Archivo con una consulta por línea; puede precederla un idioma y un tabulador
cli-option-dry-run = Mostrar solo lo que se incorporaría
cli-option-strict = No incorporar nada si una sola fila tiene una falla
cli-option-other-desk = Aceptar la copia de otro escritorio
cli-option-no-private = No crear ahora la parte privada
cli-option-quiet = Escribir solo los resultados, sin el avance
cli-option-help = Mostrar la ayuda
cli-option-version = Mostrar la versión
# $value: the value taken when none is given
cli-option-default = si se omite: { $value }

## Help: exit codes

cli-exit-done = trabajo cumplido
cli-exit-internal = el programa cometió un error
cli-exit-arguments = la orden está mal escrita
cli-exit-input = una parte de los datos no se incorporó
cli-exit-not-found = no se encontró nada
cli-exit-desk = el puesto no se puede abrir, o la comprobación halló una falla
cli-exit-locked = falta la frase de contraseña o no es la correcta
cli-exit-disk = el disco está lleno o es de solo lectura
cli-exit-interrupted = detenido antes de terminar

## In front of any command

cli-arguments-unknown = No se entiende: { $part }
cli-arguments-missing = Falta: { $part }
cli-arguments-value = { $part } no puede ser “{ $value }”.
cli-data-missing = No se indicó ninguna carpeta. Use { "--data DIR" } o CHM_DATA.

## Passphrase

cli-passphrase-new = Nueva frase de contraseña:
cli-passphrase-repeat = La misma frase de contraseña otra vez:
cli-passphrase-enter = Frase de contraseña:
cli-passphrase-mismatch = Las dos frases de contraseña no coinciden.
# $minimum: least number of characters
cli-passphrase-short = { PLURAL($minimum) ->
    [one] La frase de contraseña necesita al menos { NUMBER($minimum) } carácter.
    [many] La frase de contraseña necesita al menos { NUMBER($minimum) } de caracteres.
   *[other] La frase de contraseña necesita al menos { NUMBER($minimum) } caracteres.
}
cli-passphrase-how = Se necesita una frase de contraseña. Ejecute la orden en un terminal o defina CHM_PASSPHRASE.

## Progress. $done and $total: numbers of records

cli-progress-import = Importación: { NUMBER($done) } de { NUMBER($total) }
cli-progress-index = Indexación: { NUMBER($done) } de { NUMBER($total) }
# $done and $total: megabytes
cli-progress-backup = Copia de seguridad: { NUMBER($done) } de { NUMBER($total) } MB
cli-progress-restore = Restauración: { NUMBER($done) } de { NUMBER($total) } MB

## Units

# $value: a number with at most three digits
cli-size-bytes = { PLURAL($value) ->
    [one] { NUMBER($value) } byte
    [many] { NUMBER($value) } de bytes
   *[other] { NUMBER($value) } bytes
}
cli-size-kb = { NUMBER($value) } kB
cli-size-mb = { NUMBER($value) } MB
cli-size-gb = { NUMBER($value) } GB
cli-time-milliseconds = { NUMBER($value) } ms
cli-time-seconds = { NUMBER($value) } s
cli-time-minutes = { NUMBER($value) } min
cli-time-hours = { NUMBER($value) } h

## chm init

# $folder
cli-init-done = Hay un nuevo puesto listo en { $folder }.
# $count: records of the starter
cli-init-records = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha del contenido inicial
    [many] { NUMBER($count) } de fichas del contenido inicial
   *[other] { NUMBER($count) } fichas del contenido inicial
}
cli-init-private = La frase de contraseña protege la parte privada; también la abre la clave de recuperación.
# $key: the recovery key
cli-init-recovery = Clave de recuperación: { $key }
cli-init-recovery-keep = Anótela y guárdela lejos de este equipo. No se volverá a mostrar.
cli-init-no-private = No se ha creado ninguna parte privada.
# $command
cli-init-next = Para buscar: { $command }

## chm import

# $file
cli-import-reading = Lectura de { $file }
cli-import-done = Importación terminada.
# $count: records; also in the preview
cli-import-added = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha añadida
    [many] { NUMBER($count) } de fichas añadidas
   *[other] { NUMBER($count) } fichas añadidas
}
cli-import-changed = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha modificada
    [many] { NUMBER($count) } de fichas modificadas
   *[other] { NUMBER($count) } fichas modificadas
}
cli-import-unchanged = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha ya estaba aquí
    [many] { NUMBER($count) } de fichas ya estaban aquí
   *[other] { NUMBER($count) } fichas ya estaban aquí
}
cli-import-rejected = { PLURAL($count) ->
    [one] { NUMBER($count) } fila no se incorporó
    [many] { NUMBER($count) } de filas no se incorporaron
   *[other] { NUMBER($count) } filas no se incorporaron
}
# $count: faults that are not listed
cli-import-more-faults = y { NUMBER($count) } más
cli-import-preview = Vista previa: no se ha escrito nada.
cli-import-preview-added = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha se añadiría
    [many] { NUMBER($count) } de fichas se añadirían
   *[other] { NUMBER($count) } fichas se añadirían
}
cli-import-preview-changed = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha se modificaría
    [many] { NUMBER($count) } de fichas se modificarían
   *[other] { NUMBER($count) } fichas se modificarían
}
cli-import-preview-unchanged = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha ya está aquí
    [many] { NUMBER($count) } de fichas ya están aquí
   *[other] { NUMBER($count) } fichas ya están aquí
}
cli-import-preview-rejected = { PLURAL($count) ->
    [one] { NUMBER($count) } fila no se incorporaría
    [many] { NUMBER($count) } de filas no se incorporarían
   *[other] { NUMBER($count) } filas no se incorporarían
}
# $size: a `cli-size-…`
cli-import-preview-size = Texto que se añadiría: { $size }
cli-import-preview-languages = Idiomas: { $languages }
cli-import-preview-first = Las primeras son:
cli-import-empty = No hay nada que importar.
# $file
cli-import-skipped = { $file }: no es un archivo JSONL ni CSV; se omite.

## chm search

# $count: results
cli-search-results = { PLURAL($count) ->
    [one] { NUMBER($count) } resultado
    [many] { NUMBER($count) } de resultados
   *[other] { NUMBER($count) } resultados
}
# $count: of these, those that can be read now
cli-search-here = { NUMBER($count) } en este equipo
# $time: a `cli-time-…`
cli-search-took = en { $time }
# $terms: words of the record that matched; $lang: name of their language
cli-search-matched = coincide: { $terms } ({ $lang })
# $terms: names in other languages
cli-search-expanded = También se buscó: { $terms }
# $page: a number
cli-search-page = página { $page }
cli-search-request = a pedido
# $option: `--offset 20`
cli-search-more = Más: { $option }
# $query
cli-search-none = No se encontró nada para “{ $query }”.
# $spelling: words that find something
cli-search-spelling = Con otra grafía: { $spelling }
# $count: results
cli-search-without-filters = { PLURAL($count) ->
    [one] Sin los filtros: { NUMBER($count) } resultado
    [many] Sin los filtros: { NUMBER($count) } de resultados
   *[other] Sin los filtros: { NUMBER($count) } resultados
}
cli-search-all-languages = { PLURAL($count) ->
    [one] En todos los idiomas: { NUMBER($count) } resultado
    [many] En todos los idiomas: { NUMBER($count) } de resultados
   *[other] En todos los idiomas: { NUMBER($count) } resultados
}
cli-search-only-operators = La consulta no contiene ninguna palabra que buscar.
cli-search-private-locked = La parte privada está bloqueada y no se ha buscado en ella: indique CHM_PASSPHRASE para buscar también allí.
# $done, $total: records
cli-search-indexing = El índice aún se está construyendo: { NUMBER($done) } de { NUMBER($total) }. Más tarde puede haber más resultados.

## Names of languages, kinds

cli-language-ar = árabe
cli-language-en = inglés
cli-language-es = español
cli-language-fr = francés
cli-language-ru = ruso
cli-language-zh = chino

## chm show: labels before a value

cli-show-id = Identificador
cli-show-key = Código
cli-show-type = Tipo
cli-show-names = Nombres
cli-show-synonyms = Otros nombres
cli-show-summary = Resumen
cli-show-source = Fuente
cli-show-year = Año
cli-show-pages = Páginas
cli-show-tags = Palabras clave
cli-show-related = Véase también
# $count: documents
cli-show-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } documento
    [many] { NUMBER($count) } de documentos
   *[other] { NUMBER($count) } documentos
}

## chm reindex

# $count: records; $time: a `cli-time-…`
cli-reindex-done = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha indexada en { $time }
    [many] { NUMBER($count) } de fichas indexadas en { $time }
   *[other] { NUMBER($count) } fichas indexadas en { $time }
}

## chm doctor

cli-doctor-clean = No se halló ninguna falla.
# $count: faults
cli-doctor-faults = { PLURAL($count) ->
    [one] { NUMBER($count) } falla hallada
    [many] { NUMBER($count) } de fallas halladas
   *[other] { NUMBER($count) } fallas halladas
}
cli-doctor-ok = en orden
cli-doctor-fault = falla
cli-doctor-note = nota
# $folder
cli-doctor-folder = Carpeta: { $folder }
# $free: a `cli-size-…`
cli-doctor-space = Espacio libre: { $free }
cli-doctor-space-low = Queda poco espacio: { $free }
# $file: name of the database
cli-doctor-database-ok = { $file }: íntegra
cli-doctor-database-damaged = { $file }: dañada
# $detail: what the database library reports, in English
cli-doctor-database-detail = { $file }: { $detail }
# $version: number of the schema
cli-doctor-schema = Esquema: versión { $version }
# $count: records
cli-doctor-records = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha
    [many] { NUMBER($count) } de fichas
   *[other] { NUMBER($count) } fichas
}
# $count: rows that point to a record that is not there
cli-doctor-references = { PLURAL($count) ->
    [one] { NUMBER($count) } referencia no lleva a ninguna ficha
    [many] { NUMBER($count) } de referencias no llevan a ninguna ficha
   *[other] { NUMBER($count) } referencias no llevan a ninguna ficha
}
cli-doctor-index-ok = El índice es igual a la base de datos.
# $count: records
cli-doctor-index-missing = { PLURAL($count) ->
    [one] Falta { NUMBER($count) } ficha en el índice
    [many] Faltan { NUMBER($count) } de fichas en el índice
   *[other] Faltan { NUMBER($count) } fichas en el índice
}
cli-doctor-index-extra = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha del índice ya no está en la base de datos
    [many] { NUMBER($count) } de fichas del índice ya no están en la base de datos
   *[other] { NUMBER($count) } fichas del índice ya no están en la base de datos
}
cli-doctor-index-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha espera ser indexada
    [many] { NUMBER($count) } de fichas esperan ser indexadas
   *[other] { NUMBER($count) } fichas esperan ser indexadas
}
cli-doctor-index-unreadable = No se puede leer el índice.
cli-doctor-index-old = El índice se hizo con una versión anterior.
cli-doctor-index-aside = Se apartó un índice anterior con el nombre { $file }. Puede eliminarse.
cli-doctor-index-none = Todavía no hay índice.
cli-doctor-private-none = No hay parte privada.
cli-doctor-private-locked = La parte privada está bloqueada y no se comprobó.
cli-doctor-private-ok = La parte privada está íntegra.
cli-doctor-private-damaged = La parte privada está dañada.
# $count: files
cli-doctor-objects-missing = { PLURAL($count) ->
    [one] Falta { NUMBER($count) } archivo
    [many] Faltan { NUMBER($count) } de archivos
   *[other] Faltan { NUMBER($count) } archivos
}
cli-doctor-objects-damaged = { PLURAL($count) ->
    [one] { NUMBER($count) } archivo está dañado
    [many] { NUMBER($count) } de archivos están dañados
   *[other] { NUMBER($count) } archivos están dañados
}
cli-doctor-next-reindex = Paso siguiente: ejecute “chm reindex”.
cli-doctor-next-passphrase = Paso siguiente: ejecútelo otra vez con la frase de contraseña.
cli-doctor-next-space = Paso siguiente: libere espacio.
cli-doctor-next-copy = Paso siguiente: copie la carpeta del puesto en un lugar seguro y consérvela. Cree después un puesto nuevo en otra carpeta.

## In front of errors and warnings

cli-error = Error
# $code: such as D-2001
cli-error-code = Código para el servicio de ayuda: { $code }

## chm backup and chm restore. $file: path

# $size
cli-backup-done = Copia hecha: { $file }, { $size }
cli-restore-done = La copia de seguridad se ha restaurado.
cli-restore-replaced = Lo que había aquí antes está en { $file }
cli-restore-passphrase = La frase de contraseña es ahora la de la copia.
