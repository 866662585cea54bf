## Buttons

action-open = Abrir
action-retry = Intentar de nuevo
action-undo = Deshacer
action-redo = Rehacer
action-close = Cerrar
action-print = Imprimir
list-comma = { ", " }
path-choose = Elegir…
tiles-view = Mosaico o tabla
tiles-view-tiles = Mosaico
tiles-view-table = Tabla
tiles-note = Un cuadro por país, colocado aproximadamente donde se encuentra. Los cuadros no muestran fronteras ni entrañan juicio alguno sobre ningún territorio. Las flechas llevan de un cuadro a otro.
stepper-done = , hecho

## Where a thing is

availability-here = En este equipo
availability-request = A pedido

## Sizes of files. $amount: a number with at most one decimal

size-bytes = 0 bytes
size-kilobytes = { NUMBER($amount) } kB
size-megabytes = { NUMBER($amount) } MB
size-gigabytes = { NUMBER($amount) } GB

## Names of the six languages

language-ar = Árabe
language-en = Inglés
language-es = Español
language-fr = Francés
language-ru = Ruso
language-zh = Chino

## Kinds of records: one

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

## Kinds of records: tabs above the results, short

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

## Treaties and annexes, on chips and as filters

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

## Filters: headings

facet-availability = Disponibilidad
facet-type = Tipo
facet-language = Idioma
facet-chemical = Sustancia
facet-topic = Tema
facet-treaty = Convenio
facet-year = Año
facet-place = País o región

## Errors and progress

error-note-code = Para el servicio de ayuda: { $code }
indexing-progress = Indexación: { NUMBER($done) } de { NUMBER($total) } fichas. La búsqueda usa lo que ya está listo.
indexing-label = Avance de la indexación

## Fonts

# $languages: names of languages
fonts-missing = Este equipo no tiene letras para: { $languages }. Se verían como recuadros. Instale fuentes para esos idiomas, por ejemplo Noto, y vuelva a iniciar el programa.
# Stays in English in every language: it stands where this language can only be drawn as boxes.
fonts-missing-plain = This computer has no font for this language. Install a font such as Noto and start the program again.
