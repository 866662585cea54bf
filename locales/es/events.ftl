## Lists

events-lists = Listas
events-tab-coming = Próximos
events-tab-past = Anteriores
events-tab-projects = Proyectos
events-kind = Tipo
events-any-kind = Todos los tipos
events-any-treaty = Todos los convenios
events-none-coming = No hay próximos eventos en este equipo
events-none-past = No hay eventos anteriores en este equipo
events-none-projects = No hay proyectos en este equipo
events-none-text = Llegan con el contenido de la biblioteca.

## Kinds and states

events-type-meeting = Reunión
events-type-workshop = Taller
events-type-webinar = Seminario web
events-type-deadline = Fecha límite
events-status-planned = Previsto
events-status-running = En curso
events-status-closed = Cerrado
events-online = En línea
events-online-too = También se puede seguir en línea

## One event or project

events-detail = Evento o proyecto elegido
events-open = Abrir su ficha
events-days = { PLURAL($count) ->
    [one] { NUMBER($count) } día
    [many] { NUMBER($count) } de días
   *[other] { NUMBER($count) } días
}
events-usd = { $amount } dólares EE. UU.
events-fact-kind = Tipo
events-fact-days = Fechas
events-fact-length = Duración
events-fact-place = Lugar
events-fact-online = En línea
events-fact-treaties = Convenios
events-fact-organiser = Organiza
events-fact-code = Referencia
events-fact-status = Estado
events-fact-countries = Países
events-fact-donors = Financia
events-fact-executing = Ejecuta
events-fact-budget = Presupuesto

## Calendar files

events-export = Archivo de calendario
events-export-one = Guardar como archivo de calendario
events-export-title = Escribir un archivo de calendario
events-export-hint = Otros calendarios leen este archivo (iCalendar).
events-entries = { PLURAL($count) ->
    [one] { NUMBER($count) } entrada
    [many] { NUMBER($count) } de entradas
   *[other] { NUMBER($count) } entradas
}
events-done-exported = { PLURAL($count) ->
    [one] En el archivo: { NUMBER($count) } entrada
    [many] En el archivo: { NUMBER($count) } de entradas
   *[other] En el archivo: { NUMBER($count) } entradas
}
