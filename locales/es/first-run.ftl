first-run-steps = Pasos
first-run-calm = No hace falta conexión para terminar. Puede parar ahora y seguir después.
first-run-back = Atrás
first-run-next = Continuar
first-run-later = Más tarde
first-run-end = Abrir el puesto

## Language

first-run-language = Idioma
first-run-language-title = Elija un idioma
first-run-language-lead = Se puede cambiar en todo momento, en la parte superior de cada pantalla.

## Content

first-run-content = Contenido
first-run-content-note = En este equipo
first-run-content-title = Lo que ya está aquí
first-run-content-lead = Todo se puede buscar y leer sin conexión.
first-run-starter = Contenido inicial
first-run-starter-records = { PLURAL($count) ->
    [one] { NUMBER($count) } registro
    [many] { NUMBER($count) } de registros
   *[other] { NUMBER($count) } registros
}
first-run-packs-later = Se podrá añadir más contenido después a partir de archivos; no hay que decidir nada ahora.

## Enrolment

first-run-enrolment = Inscripción
first-run-enrolment-note = Más tarde
first-run-enrolment-title = La inscripción puede esperar
first-run-enrolment-lead = La inscripción vincula este equipo a una oficina para intercambiar cartas y cambios.
first-run-enrolment-works = La búsqueda, la lectura y sus contactos funcionan sin ella.
first-run-enrolment-later = No se pierde nada de lo hecho hasta entonces.

## Protection

first-run-protection = Protección
first-run-protection-note = Frase de contraseña del equipo
first-run-protection-title = Proteger lo que hay en este equipo
first-run-protection-lead = Los contactos, las notas y el trabajo privado se guardan cifrados. Solo su frase de contraseña los abre. La Secretaría no puede.
first-run-protection-done = La protección está lista. La frase de contraseña y la clave de recuperación se cambian en Ajustes.
first-run-backup = { PLURAL($count) ->
    [one] Se encontró una copia de una instalación anterior.
    [many] Se encontraron { NUMBER($count) } de copias de una instalación anterior.
   *[other] Se encontraron { NUMBER($count) } copias de una instalación anterior.
}
first-run-protection-skip = Sin protección por ahora

## Ready

first-run-ready = Listo
first-run-ready-title = El puesto está listo
first-run-ready-lead = Tres cosas para empezar.
first-run-try-search = Buscar en cualquiera de seis idiomas
first-run-try-search-hint = Una palabra en un idioma encuentra documentos en los demás.
first-run-try-help = Leer el manual
first-run-try-help-hint = F1 abre la página sobre lo que está haciendo.
first-run-try-settings = Ajustar el tamaño del texto y los colores
first-run-try-settings-hint = Cada cambio se aplica de inmediato y se puede deshacer.
