import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";var t=e({default:()=>n}),n=`cli-about = El puesto del mecanismo de intercambio de información sobre los COP, desde la línea de órdenes.
cli-help-usage = Uso:
cli-help-commands = Órdenes
cli-help-options = Opciones
cli-help-exit-codes = Códigos de salida
cli-command-init = Crear un puesto con el contenido inicial
cli-command-import = Incorporar documentos y fichas de un archivo o una carpeta
cli-command-search = Buscar en seis idiomas
cli-command-show = Mostrar una ficha
cli-command-reindex = Construir de nuevo el índice de búsqueda
cli-command-doctor = Comprobar las bases de datos y el índice
cli-argument-query = Palabras que se buscan; también una “frase”, { "-palabra" }, { "title: type: country: year:2009..2015" }
cli-argument-path = Archivo (JSONL o CSV) o carpeta
cli-argument-id = Identificador, signatura, o código de un producto químico, un concepto o un centro
cli-option-data = Carpeta del puesto; también CHM_DATA
cli-option-json = Escribir JSON
cli-option-interface = Idioma de los mensajes: { "ar, en, es, fr, ru, zh" }
cli-option-lang = Su idioma; los textos en ese idioma se colocan un poco más arriba
cli-option-only = Buscar solo en los textos de este idioma, con las palabras tal como están
cli-option-sort = Orden: { "best" }, { "newest" } o { "title" }
cli-option-facet = Solo los resultados con este código en “{ $facet }”; se puede repetir
cli-option-kind = Solo esta clase: { "document, chemical, concept, centre, party, help" }
cli-option-limit = Número de resultados
cli-option-offset = Número de resultados que se omiten
cli-option-batch = Archivo con una consulta por línea; puede precederla un idioma y un tabulador
cli-option-dry-run = Mostrar solo lo que se incorporaría
cli-option-strict = No incorporar nada si una sola fila tiene una falla
cli-option-no-private = No crear ahora la parte privada
cli-option-quiet = Escribir solo los resultados, sin el avance
cli-option-help = Mostrar la ayuda
cli-option-version = Mostrar la versión
cli-option-default = si se omite: { $value }
cli-exit-done = trabajo cumplido
cli-exit-internal = el programa cometió un error
cli-exit-arguments = la orden está mal escrita
cli-exit-input = una parte de los datos no se incorporó
cli-exit-not-found = no se encontró nada
cli-exit-desk = el puesto no se puede abrir, o la comprobación halló una falla
cli-exit-locked = falta la frase de contraseña o no es la correcta
cli-exit-disk = el disco está lleno o es de solo lectura
cli-exit-interrupted = detenido antes de terminar
cli-data-missing = No se indicó ninguna carpeta. Use { "--data DIR" } o CHM_DATA.
cli-passphrase-new = Nueva frase de contraseña:
cli-passphrase-repeat = La misma frase de contraseña otra vez:
cli-passphrase-enter = Frase de contraseña:
cli-passphrase-mismatch = Las dos frases de contraseña no coinciden.
cli-passphrase-short = { PLURAL($minimum) ->
    [one] La frase de contraseña necesita al menos { NUMBER($minimum) } carácter.
    [many] La frase de contraseña necesita al menos { NUMBER($minimum) } de caracteres.
   *[other] La frase de contraseña necesita al menos { NUMBER($minimum) } caracteres.
}
cli-passphrase-how = Introdúzcala aquí, o defina CHM_PASSPHRASE.
cli-progress-import = Importación: { NUMBER($done) } de { NUMBER($total) }
cli-progress-index = Indexación: { NUMBER($done) } de { NUMBER($total) }
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
cli-init-done = Hay un nuevo puesto listo en { $folder }.
cli-init-records = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha del contenido inicial
    [many] { NUMBER($count) } de fichas del contenido inicial
   *[other] { NUMBER($count) } fichas del contenido inicial
}
cli-init-private = La frase de contraseña protege la parte privada. No hay otra llave: guárdela en un lugar seguro.
cli-init-no-private = No se ha creado ninguna parte privada.
cli-init-next = Para buscar: { $command }
cli-import-reading = Lectura de { $file }
cli-import-done = Importación terminada.
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
cli-import-preview-size = Texto que se añadiría: { $size }
cli-import-preview-languages = Idiomas: { $languages }
cli-import-preview-first = Las primeras son:
cli-import-empty = No hay nada que importar.
cli-import-skipped = { $file }: no es un archivo JSONL ni CSV; se omite.
cli-search-results = { PLURAL($count) ->
    [one] { NUMBER($count) } resultado
    [many] { NUMBER($count) } de resultados
   *[other] { NUMBER($count) } resultados
}
cli-search-here = { NUMBER($count) } en este equipo
cli-search-took = en { $time }
cli-search-matched = coincide: { $terms } ({ $lang })
cli-search-expanded = También se buscó: { $terms }
cli-search-page = página { $page }
cli-search-request = a pedido
cli-search-more = Más: { $option }
cli-search-none = No se encontró nada para “{ $query }”.
cli-search-spelling = Con otra grafía: { $spelling }
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
cli-search-indexing = El índice aún se está construyendo: { NUMBER($done) } de { NUMBER($total) }. Más tarde puede haber más resultados.
cli-language-ar = árabe
cli-language-en = inglés
cli-language-es = español
cli-language-fr = francés
cli-language-ru = ruso
cli-language-zh = chino
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
cli-show-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } documento
    [many] { NUMBER($count) } de documentos
   *[other] { NUMBER($count) } documentos
}
cli-reindex-done = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha indexada en { $time }
    [many] { NUMBER($count) } de fichas indexadas en { $time }
   *[other] { NUMBER($count) } fichas indexadas en { $time }
}
cli-doctor-clean = No se halló ninguna falla.
cli-doctor-faults = { PLURAL($count) ->
    [one] { NUMBER($count) } falla hallada
    [many] { NUMBER($count) } de fallas halladas
   *[other] { NUMBER($count) } fallas halladas
}
cli-doctor-ok = en orden
cli-doctor-fault = falla
cli-doctor-note = nota
cli-doctor-folder = Carpeta: { $folder }
cli-doctor-space = Espacio libre: { $free }
cli-doctor-space-low = Queda poco espacio: { $free }
cli-doctor-database-ok = { $file }: íntegra
cli-doctor-database-damaged = { $file }: dañada
cli-doctor-database-detail = { $file }: { $detail }
cli-doctor-schema = Esquema: versión { $version }
cli-doctor-records = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha
    [many] { NUMBER($count) } de fichas
   *[other] { NUMBER($count) } fichas
}
cli-doctor-references = { PLURAL($count) ->
    [one] { NUMBER($count) } referencia no lleva a ninguna ficha
    [many] { NUMBER($count) } de referencias no llevan a ninguna ficha
   *[other] { NUMBER($count) } referencias no llevan a ninguna ficha
}
cli-doctor-index-ok = El índice es igual a la base de datos.
cli-doctor-index-missing = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha falta en el índice
    [many] { NUMBER($count) } de fichas faltan en el índice
   *[other] { NUMBER($count) } fichas faltan en el índice
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
cli-doctor-index-none = Todavía no hay índice.
cli-doctor-private-none = No hay parte privada.
cli-doctor-private-locked = La parte privada está bloqueada y no se comprobó.
cli-doctor-private-ok = La parte privada está íntegra.
cli-doctor-private-damaged = La parte privada está dañada.
cli-doctor-objects-missing = { PLURAL($count) ->
    [one] { NUMBER($count) } archivo falta
    [many] { NUMBER($count) } de archivos faltan
   *[other] { NUMBER($count) } archivos faltan
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
cli-error = Error
cli-error-code = Código para el servicio de ayuda: { $code }`,r=e({default:()=>i}),i=`action-open = Abrir
action-retry = Intentar de nuevo
action-later = Más tarde
availability-here = En este equipo
availability-request = A pedido
size-bytes = 0 bytes
size-kilobytes = { NUMBER($amount) } kB
size-megabytes = { NUMBER($amount) } MB
size-gigabytes = { NUMBER($amount) } GB
language-ar = Árabe
language-en = Inglés
language-es = Español
language-fr = Francés
language-ru = Ruso
language-zh = Chino
kind-document = Documento
kind-chemical = Producto químico
kind-concept = Tema
kind-centre = Centro regional
kind-party = País
kind-office = Oficina
kind-person = Persona
kind-mandate = Contacto
kind-role = Función de contacto
kind-document-type = Tipo de documento
kind-letter-kind = Tipo de carta
kind-help = Página de ayuda
kind-event = Evento
kind-project = Proyecto
kind-course = Curso
kind-lesson = Lección
kinds-document = Documentos
kinds-chemical = Sustancias
kinds-concept = Temas
kinds-centre = Centros
kinds-party = Países
kinds-office = Oficinas
kinds-person = Personas
kinds-mandate = Contactos
kinds-role = Funciones
kinds-document-type = Tipos de documentos
kinds-letter-kind = Tipos de cartas
kinds-help = Ayuda
kinds-event = Eventos
kinds-project = Proyectos
kinds-course = Cursos
kinds-lesson = Lecciones
treaty-stockholm = Convenio de Estocolmo
treaty-basel = Convenio de Basilea
treaty-rotterdam = Convenio de Rotterdam
treaty-minamata = Convenio de Minamata
treaty-brs = Basilea, Rotterdam y Estocolmo
treaty-all = Todos los convenios
treaty-gef = Fondo para el Medio Ambiente Mundial
treaty-gfc = Marco Mundial sobre los Productos Químicos
annex-a = Anexo A
annex-b = Anexo B
annex-c = Anexo C
facet-availability = Disponibilidad
facet-type = Tipo
facet-language = Idioma
facet-chemical = Sustancia
facet-topic = Tema
facet-treaty = Convenio
facet-year = Año
facet-place = País o región
error-note-code = Para la mesa de ayuda: { $code }
indexing-progress = Indización: { NUMBER($done) } de { NUMBER($total) } fichas. La búsqueda usa lo que ya está listo.
indexing-label = Avance de la indización`,a=e({default:()=>o}),o=`error-locked = La parte privada de este puesto está bloqueada.
    .safe = Todo su contenido se conserva. La biblioteca se puede consultar como antes.
    .next = Introduzca la frase de contraseña.
    .code = L-6001
error-wrong-passphrase = Esta no es la frase de contraseña de este puesto.
    .safe = No ha cambiado nada.
    .next = Verifique la distribución del teclado y las mayúsculas, e introdúzcala de nuevo.
    .code = L-6002
error-not-found = En este equipo no hay nada con el identificador { $id }.
    .safe = La biblioteca está intacta.
    .next = Busque por título, signatura o número CAS.
    .code = N-1001
error-index-unavailable = No se puede leer el índice de búsqueda.
    .safe = Todas las fichas y todos los textos están a salvo. El índice solo contiene copias de sus palabras.
    .next = Reconstruya el índice en el puesto, o ejecute “chm reindex”.
    .code = X-7001
error-index-rebuilding = El índice de búsqueda se está reconstruyendo.
    .safe = Todas las fichas están a salvo. La búsqueda responde con lo que ya está indexado.
    .next = Espere a que termine; mientras tanto se puede seguir trabajando.
    .code = X-7002
error-disk-full = El disco está lleno.
    .safe = Todo lo guardado antes se conserva. Lo que se estaba escribiendo se ha deshecho.
    .next = Libere espacio y vuelva a hacerlo.
    .code = D-2001
error-read-only = No se puede escribir en esta carpeta.
    .safe = No ha cambiado nada. La lectura y la búsqueda siguen funcionando.
    .next = Permita la escritura en la carpeta, o elija otra.
    .code = D-2002
error-damaged = Una base de datos de este puesto está dañada y no se ha abierto.
    .safe = El archivo se ha dejado exactamente como está. Nunca se sustituye por uno vacío.
    .next = Copie la carpeta del puesto en un lugar seguro y ejecute después “chm doctor”.
    .code = D-2003
error-newer-version = Esta carpeta fue escrita por una versión más reciente del programa.
    .safe = No ha cambiado nada.
    .next = Instale en este equipo la versión más reciente.
    .code = D-2004
error-in-use = Otro puesto está usando esta carpeta.
    .safe = No ha cambiado nada.
    .next = Cierre el otro puesto o la otra orden, y abra este de nuevo.
    .code = D-2005
error-not-a-desk = Esta carpeta no contiene un puesto.
    .safe = Su contenido no se ha tocado.
    .next = Elija la carpeta de un puesto, o una carpeta vacía para crear uno.
    .code = D-2006
error-already-exists = Esta carpeta ya contiene un puesto.
    .safe = No se ha tocado.
    .next = Ábralo tal como está, o elija una carpeta vacía para crear otro.
    .code = D-2007
error-no-such-file = No hay ningún archivo ni carpeta { $file }.
    .safe = No ha cambiado nada.
    .next = Verifique el nombre y la carpeta.
    .code = F-3001
error-unreadable-file = No se puede leer el archivo { $file }.
    .safe = No ha cambiado nada.
    .next = Verifique que se permita leerlo y que la unidad siga conectada.
    .code = F-3002
error-invalid-utf8 = { $file }, fila { $row }: este texto no está en UTF-8.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Guarde el archivo en UTF-8 e impórtelo de nuevo.
    .code = F-3003
error-bad-row = { $file }, fila { $row }: { $reason }
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Corrija la fila e importe de nuevo el archivo; las filas ya incorporadas no se duplican.
    .code = F-3005
error-bad-json = { $file }, fila { $row }: no es JSON válido.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Corrija la fila: cada una contiene un solo objeto JSON.
    .code = F-3006
error-bad-csv = { $file }, fila { $row }: no se distinguen las columnas.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Verifique las comas y las comillas de esta fila.
    .code = F-3007
error-wrong-cas = Fila { $row }: { $value } no es un número CAS. Su dígito de control es incorrecto.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Compare el número con la fuente y corríjalo.
    .code = F-3008
error-unknown-language = Fila { $row }: “{ $value }” no es un código de idioma.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Use uno de los códigos { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
error-too-large = Es demasiado grande. Tamaño en bytes: { $value }; límite: { $limit }.
    .safe = No se ha incorporado nada de ello. Todo lo demás se conserva.
    .next = Divídalo en partes más pequeñas.
    .code = F-3010
error-missing-column = Falta la columna “{ $column }”.
    .safe = No se ha incorporado nada de este archivo.
    .next = Añada la columna a la primera fila e importe de nuevo el archivo.
    .code = F-3011
error-bad-argument = “{ $value }” no corresponde aquí.
    .safe = No ha cambiado nada.
    .next = Ejecute la orden con --help para ver lo que admite.
    .code = A-8001
error-interrupted = El trabajo se detuvo antes de terminar.
    .safe = Todo lo terminado se conserva.
    .next = Inícielo de nuevo; continúa desde ese punto.
    .code = A-8002
error-internal = El programa cometió un error. Incidente { $incident }.
    .safe = Todo lo guardado antes se conserva.
    .next = Vuelva a hacerlo. Si se repite, comunique el número de incidente al servicio de ayuda.
    .code = Z-9001
reason-missing-field = falta el campo “{ $field }”.
reason-bad-value = el campo “{ $field }” no puede ser “{ $value }”.
reason-duplicate = el identificador { $value } ya se usó en este archivo.
reason-shared-record = { $value } es común a todos los puestos y una importación no lo modifica.
reason-columns = { $found } columnas en lugar de { $expected }.
reason-not-object = se espera un objeto JSON.
reason-empty = la fila está vacía.`,s=e({default:()=>c}),c=`library-filters-title = Filtros
library-filters-clear = Borrar
library-filters-done = { PLURAL($count) ->
    [one] Mostrar { NUMBER($count) } resultado
    [many] Mostrar { NUMBER($count) } de resultados
   *[other] Mostrar { NUMBER($count) } resultados
}
library-facet-more = { PLURAL($count) ->
    [one] { NUMBER($count) } más
    [many] { NUMBER($count) } más
   *[other] { NUMBER($count) } más
}
library-facet-fewer = Menos
library-chips-label = Filtros elegidos
library-chip-remove = Quitar el filtro { $name }
library-tabs-label = Clases de resultados
library-tab-all = Todo
library-tabs-more = Más
library-results-label = Resultados
library-results-count = { PLURAL($count) ->
    [one] { NUMBER($count) } resultado
    [many] { NUMBER($count) } de resultados
   *[other] { NUMBER($count) } resultados
}
library-results-here = { PLURAL($count) ->
    [one] { NUMBER($count) } en este equipo
    [many] { NUMBER($count) } en este equipo
   *[other] { NUMBER($count) } en este equipo
}
library-sort-label = Orden de los resultados
library-sort-best-match = Más pertinentes
library-sort-newest = Más recientes
library-sort-title = Título
library-row-loading = Se está leyendo el resultado
library-also-searched = También se buscó en otros idiomas:
library-only-this = Solo en español
library-only-one = Un solo idioma: { $language }
library-only-all = Buscar en todos los idiomas
library-matched = coincide:
library-welcome-title = Biblioteca
library-welcome-records = { PLURAL($count) ->
    [one] { NUMBER($count) } ficha en este equipo, con búsqueda en seis idiomas y sin conexión.
    [many] { NUMBER($count) } de fichas en este equipo, con búsqueda en seis idiomas y sin conexión.
   *[other] { NUMBER($count) } fichas en este equipo, con búsqueda en seis idiomas y sin conexión.
}
library-welcome-try = Pruebe una búsqueda
library-example-1 = inventario de dioxinas
library-example-2 = PFOS
library-example-3 = transformadores con PCB
library-example-4 = 50-29-3
library-example-5 = centro regional América Latina
library-welcome-hint = Palabras en cualquiera de los seis idiomas, signaturas, números CAS. “Una frase”, -sin, { "title:" }, { "year:2009..2015" }.
library-none-title = Nada para «{ $query }»
library-none-title-filters = Nada con estos filtros
library-none-operators = La búsqueda no contiene ninguna palabra.
library-none-indexing = { NUMBER($done) } de { NUMBER($total) } fichas indizadas hasta ahora; más tarde puede haber más resultados.
library-none-spelling = Otra grafía:
library-none-search-spelling = Buscar «{ $spelling }»
library-none-filtered = { PLURAL($count) ->
    [one] Sin los filtros hay { NUMBER($count) } resultado.
    [many] Sin los filtros hay { NUMBER($count) } de resultados.
   *[other] Sin los filtros hay { NUMBER($count) } resultados.
}
library-none-clear = Quitar los filtros
library-none-language = { PLURAL($count) ->
    [one] Se buscó en un solo idioma: { $language }. En todos los idiomas hay { NUMBER($count) } resultado.
    [many] Se buscó en un solo idioma: { $language }. En todos los idiomas hay { NUMBER($count) } de resultados.
   *[other] Se buscó en un solo idioma: { $language }. En todos los idiomas hay { NUMBER($count) } resultados.
}
library-none-advice = Pruebe con menos palabras o con otras; también se encuentran nombres, signaturas y números CAS.
preview-label = Resultado elegido
preview-pages = { PLURAL($count) ->
    [one] { NUMBER($count) } página
    [many] { NUMBER($count) } de páginas
   *[other] { NUMBER($count) } páginas
}
preview-files = Archivos
preview-passages = { PLURAL($count) ->
    [one] { NUMBER($count) } pasaje coincide
    [many] { NUMBER($count) } de pasajes coinciden
   *[other] { NUMBER($count) } pasajes coinciden
}
preview-passages-all = { PLURAL($count) ->
    [one] Mostrar todo
    [many] Mostrar los { NUMBER($count) }
   *[other] Mostrar los { NUMBER($count) }
}
preview-page = p. { NUMBER($page) }
preview-part = parte { NUMBER($part) }
preview-tags = Sustancias, temas y convenios`,l=e({default:()=>u}),u=`reader-back = Resultados
reader-place = { NUMBER($index) } de { NUMBER($total) }
reader-language-label = Idioma del texto
reader-contents = Contenido
reader-passage = Pasaje { NUMBER($number) }
reader-passage-matches = Contiene lo buscado
reader-passage-go = Ir al pasaje
reader-passage-of = de { NUMBER($total) }
reader-page-label = Página { NUMBER($page) }
reader-find-label = Buscar en el texto
reader-match-of = { NUMBER($index) } de { NUMBER($total) }
reader-matches = { PLURAL($count) ->
    [one] { NUMBER($count) } coincidencia
    [many] { NUMBER($count) } de coincidencias
   *[other] { NUMBER($count) } coincidencias
}
reader-next = Coincidencia siguiente
reader-previous = Coincidencia anterior
reader-text-label = Texto
reader-no-text = El texto de este documento no está en este equipo.
reader-about = Acerca de
reader-cite = Citar como
reader-copy = Copiar
reader-copied = Copiado`,d=e({default:()=>f}),f=`record-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } documento
    [many] { NUMBER($count) } de documentos
   *[other] { NUMBER($count) } documentos
}
record-facts = Datos
record-names = Nombres
record-synonyms = Otros nombres
record-any-language = Cualquier idioma
record-related = Véase también
fact-type = Tipo
fact-symbol = Signatura
fact-source = Fuente
fact-pages = Páginas
fact-code = Código
fact-status = Situación
fact-cas = Número CAS
fact-abbreviations = Siglas
fact-annexes = Anexos
fact-categories = Categoría
fact-year-listed = Incluida en
fact-listed-at = Incluida en la reunión
fact-decision = Decisión
fact-inchikey = InChIKey, primer bloque
fact-broader = Tema más amplio
fact-narrower = Temas más específicos
fact-chemicals = Sustancias
fact-concepts = Temas
fact-conventions = Convenios
fact-convention = Convenio
fact-host = Institución anfitriona
fact-country = País
fact-city = Ciudad
fact-regional-group = Grupo regional
fact-region = Región
fact-region-served = Región atendida
fact-countries-served = Países atendidos
fact-languages = Idiomas
fact-expertise = Especialidad
fact-short-name = Nombre abreviado
fact-node-type = Clase de centro
fact-website = Sitio web
fact-note = Nota
fact-confidence = Fiabilidad
fact-iso2 = Código ISO, dos letras
fact-iso3 = Código ISO, tres letras
fact-m49 = Número M49 de la ONU
fact-legal-basis = Base jurídica
fact-mandate = Mandato
fact-sends-for-party = Envía en nombre de la Parte
fact-designated-by = Designado por
fact-per-party = Cantidad por Parte
fact-parent = Tipo más amplio
fact-symbol-pattern = Forma de las signaturas
fact-publisher = Editor
fact-access = Acceso
fact-direction = Sentido
fact-drafted-by = Redactada por
fact-sent-by = Enviada por
fact-sent-to = Enviada a
fact-deadline = Plazo
fact-form = Formulario o vía
fact-meeting = Reunión
fact-date = Fecha
fact-year = Año
fact-licence = Reutilización
fact-parties = Países`,p=e({default:()=>m}),m=`shell-product-name = Centro de intercambio
shell-convention-name = Convenio de Estocolmo
shell-window-title = { $item } — Centro de intercambio
shell-nav-label = Principal
nav-library = Biblioteca
nav-help = Ayuda
shell-menu-open = Abrir el menú
shell-skip = Ir a la lista
shell-search-label = Búsqueda
shell-search-placeholder = Buscar documentos, sustancias y centros
shell-search-clear = Borrar la búsqueda
shell-language-label = Idioma
shell-theme-label = Claro u oscuro
shell-theme-system = Como el sistema
shell-theme-light = Claro
shell-theme-dark = Oscuro
sync-not-enrolled-title = Aún sin inscripción
sync-offline-title = Sin conexión
sync-works = Aquí todo funciona.
sync-nothing-waits = Nada espera ser enviado.
sync-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } por enviar · { $size }
    [many] { NUMBER($count) } por enviar · { $size }
   *[other] { NUMBER($count) } por enviar · { $size }
}
sync-last = Última sincronización: { $when }
private-locked = Parte privada bloqueada
private-unlock = Desbloquear
unlock-title = Desbloquear la parte privada
unlock-explanation = La biblioteca puede usarse sin ella.
unlock-passphrase = Frase de contraseña
unlock-show = Mostrar la frase de contraseña
unlock-action = Desbloquear
unlock-empty = Escriba la frase de contraseña
help-contents = Contenido
help-none = El manual no está en este equipo.
help-keys = Teclas
help-key-search = Ir al cuadro de búsqueda
help-key-results = Del cuadro de búsqueda a los resultados
help-key-open = Abrir el resultado elegido
help-key-escape = Borrar el cuadro de búsqueda y luego salir
help-key-list = Moverse por una lista
help-key-preview = Mostrar el resultado elegido junto a la lista o sobre ella
help-key-find = Buscar en el texto
help-key-match = Coincidencia siguiente o anterior
help-key-history = Atrás y adelante
help-key-panes = Panel siguiente o anterior
help-key-section = Biblioteca
help-key-zoom = Ampliar, reducir, tamaño normal
help-key-help = Ayuda sobre lo que se muestra`;export{a,s as i,d as n,r as o,l as r,t as s,p as t};