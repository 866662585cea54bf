## Headings

record-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } documento
    [many] { NUMBER($count) } de documentos
   *[other] { NUMBER($count) } documentos
}
record-facts = Datos
record-names = Nombres
record-synonyms = Otros nombres
record-any-language = Cualquier idioma
record-related = Véase también

## Labels of facts

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
fact-email = Correo electrónico
fact-telephone = Teléfono
fact-parties = Países

## Values of facts

category-pesticide = Plaguicida
category-industrial = Producto químico industrial
category-unintentional = Producción no intencional
status-listed = Incluida en el Convenio
status-under-review = En examen
direction-in = Entrante
direction-out = Saliente
direction-in-out = Entrante y saliente
