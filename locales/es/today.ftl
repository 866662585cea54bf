today-week = { PLURAL($count) ->
    [one] { NUMBER($count) } asunto le espera esta semana. Lo demás puede esperar.
    [many] { NUMBER($count) } de asuntos le esperan esta semana. Lo demás puede esperar.
   *[other] { NUMBER($count) } asuntos le esperan esta semana. Lo demás puede esperar.
}
today-calm = Nada le espera esta semana.
today-calm-next = Nada le espera esta semana. Próxima fecha: { $date }.
today-locked = Lo privado no se cuenta mientras está bloqueado.

## Needs you

today-needs = Le espera
today-needs-count = { PLURAL($count) ->
    [one] { NUMBER($count) } en total
    [many] { NUMBER($count) } en total
   *[other] { NUMBER($count) } en total
}
today-nothing = Nada le espera hoy
today-nothing-text = Aquí aparecerán plazos, contactos por confirmar y recordatorios.
today-duty-reply = { PLURAL($count) ->
    [one] Responder una carta
    [many] Responder { NUMBER($count) } de cartas
   *[other] Responder { NUMBER($count) } cartas
}
today-duty-report = Informe o plan
today-duty-reminder = Recordatorio
today-duty-conflict = Elegir entre dos versiones
today-duty-review = Por revisar
today-duty-confirm-contacts = { PLURAL($count) ->
    [one] Confirmar { NUMBER($count) } contacto
    [many] Confirmar { NUMBER($count) } de contactos
   *[other] Confirmar { NUMBER($count) } contactos
}
today-late = { PLURAL($count) ->
    [one] { NUMBER($count) } día de retraso
    [many] { NUMBER($count) } de días de retraso
   *[other] { NUMBER($count) } días de retraso
}
today-due = { PLURAL($count) ->
    [one] Vence en { NUMBER($count) } día
    [many] Vence en { NUMBER($count) } de días
   *[other] Vence en { NUMBER($count) } días
}
today-due-today = Vence hoy
today-conflict = Conflicto
today-review = Por ver

## New on this computer

today-new = Nuevo en este equipo
today-since = desde { $date }
today-new-none = No ha llegado nada desde su última visita.
today-new-see = Ver lo nuevo
today-more = Mostrar más

## Continue reading

today-reading = Seguir leyendo
today-reading-none = Ninguna lectura empezada
today-reading-none-text = Los documentos que abra volverán aquí, en el punto donde los dejó.
today-reading-place = { NUMBER($done) } de { NUMBER($total) }
today-reading-page = Página { NUMBER($page) }
today-reading-go = Continuar

## Next dates

today-dates = Próximas fechas
today-dates-none = No hay ningún evento próximo en este equipo.
today-online = En línea
today-days = { PLURAL($count) ->
    [one] { NUMBER($count) } día
    [many] { NUMBER($count) } de días
   *[other] { NUMBER($count) } días
}
