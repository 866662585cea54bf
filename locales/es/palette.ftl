## Palette

palette-label = Búsqueda y comandos
palette-placeholder = Hacer, ir, buscar. @ contactos, # temas
palette-group-do = Hacer
palette-group-go = Ir a
palette-group-documents = Documentos
palette-group-contacts = Contactos
palette-group-library = Biblioteca
palette-none = Nada coincide con estas palabras.
palette-count = { PLURAL($count) ->
    [one] { NUMBER($count) } línea
    [many] { NUMBER($count) } de líneas
   *[other] { NUMBER($count) } líneas
}
palette-move = moverse
palette-open = abrir
palette-all = todos los resultados
palette-keys = todas las teclas

## Commands in the palette

palette-do-keys = Lista de teclas
palette-do-help = Ayuda sobre esta pantalla
palette-do-print = Imprimir
palette-do-zoom-in = Texto más grande
palette-do-zoom-out = Texto más pequeño
palette-do-zoom-reset = Texto al 100 %
palette-do-undo = Deshacer
palette-do-lock = Bloquear ahora
palette-do-language = Idioma: { $name }
palette-do-theme-system = Colores como el sistema
palette-do-theme-light = Colores claros
palette-do-theme-dark = Colores oscuros

## List of keys

keys-title = Teclas
keys-note = Las mismas en todo teclado: árabe, cirílico, AZERTY
keys-group-everywhere = En todas partes
keys-group-lists = Listas
keys-group-search = Cuadro de búsqueda
keys-group-reading = Lectura
keys-sections = { $first } … { $last }
keys-palette = Búsqueda y comandos
keys-search = Buscar en la biblioteca
keys-history = Atrás, adelante
keys-panes = Panel siguiente, anterior
keys-undo = Deshacer
keys-redo = Rehacer
keys-choose = Elegir varios
keys-all = Elegir todo
keys-star = Marcar con estrella
keys-edit = Editar o sugerir una corrección
keys-menu = Menú de la fila
keys-trash = Mover a la papelera
keys-print = Imprimir
keys-lock = Bloquear
keys-settings = Ajustes
keys-zoom = Más grande, más pequeño, 100 %
keys-help = Ayuda sobre esta pantalla
keys-keys = Esta lista
keys-close = Cerrar lo que está delante
keys-move = Moverse
keys-ends = Primero, último
keys-pages = Una página arriba, abajo
keys-open = Abrir
keys-preview = Vista previa sin abrir
keys-find-list = Filtrar esta lista
keys-to-results = A los resultados
keys-clear = Borrar y luego salir
keys-find-text = Buscar en el documento
keys-matches = Coincidencia siguiente, anterior
keys-page = Página
