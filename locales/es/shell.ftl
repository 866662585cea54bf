## Names

shell-product-name = Centro de intercambio
shell-convention-name = Convenio de Estocolmo
shell-window-title = { $item } — Centro de intercambio

## Navigation

shell-nav-label = Principal
nav-today = Hoy
nav-library = Biblioteca
nav-contacts = Contactos
nav-calendar = Calendario
nav-nodes = Nodos
nav-settings = Ajustes
nav-help = Ayuda
shell-menu-open = Abrir el menú
shell-skip = Ir a la lista

## Search box, language, theme

shell-search-label = Búsqueda
shell-search-placeholder = Buscar documentos, sustancias y centros
shell-search-clear = Borrar la búsqueda
shell-language-label = Idioma
shell-theme-label = Claro u oscuro
shell-theme-system = Como el sistema
shell-theme-light = Claro
shell-theme-dark = Oscuro

## Sync card

sync-not-enrolled-title = Aún sin inscripción
sync-offline-title = Sin conexión
sync-works = Aquí todo funciona.
sync-nothing-waits = No hay nada por enviar.
sync-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } por enviar · { $size }
    [many] { NUMBER($count) } por enviar · { $size }
   *[other] { NUMBER($count) } por enviar · { $size }
}
sync-last = Última sincronización: { $when }

## Private part

private-locked = Parte privada bloqueada
private-unlock = Desbloquear
private-set-up = Configurar la protección

## Help

help-contents = Contenido
help-none = El manual no está en este equipo.

shell-usage = Uso: chm-desktop, sin argumentos; CHM_DATA indica la carpeta del puesto y CHM_LANG el idioma.
shell-unknown-argument = Argumento desconocido: { $argument }
