### Contacts.

## Families of roles in the rail; short names, at most about 24 characters.

contacts-family-focal-points = Puntos focales nacionales
contacts-family-official-contact-points = Puntos de contacto oficiales
contacts-family-national-authorities = Autoridades competentes
contacts-family-regional-centres = Centros regionales
contacts-family-un-bodies = Organismos de las Naciones Unidas
contacts-family-non-governmental = No gubernamentales
contacts-family-industry = Asociaciones industriales
contacts-family-donors = Donantes
contacts-family-researchers = Investigadores
contacts-family-experts = Expertos y comités
contacts-family-ministries-and-missions = Ministerios y misiones
contacts-family-secretariat = Secretaría
contacts-family-customs = Aduanas
contacts-family-others = Otros contactos

## Fields of a contact: labels of forms, columns of files, entries of the history.

contacts-field-name = Nombre
contacts-field-family-name = Apellidos
contacts-field-given-name = Nombre de pila
contacts-field-prefix = Tratamiento
contacts-field-email = Correo electrónico
contacts-field-telephone = Teléfono
contacts-field-website = Sitio web
contacts-field-address = Dirección postal
contacts-field-languages = Idiomas
contacts-field-expertise = Puede ayudar con
contacts-field-time-zone = Zona horaria
contacts-field-preferred = Contacto preferente por
contacts-field-role = Función
contacts-field-convention = Convenio
contacts-field-country = País
contacts-field-office = Organización
contacts-field-position = Cargo
contacts-field-from = Desde
contacts-field-until = Hasta
contacts-field-confirmed = Última verificación
contacts-field-starred = Destacado
contacts-field-note = Nota privada
contacts-field-tags = Etiquetas privadas

## What is wrong in a form or a file; stands beside the field, or after line and column.

contacts-problem-missing = Este dato es necesario.
contacts-problem-too-long = Este texto es demasiado largo.
contacts-problem-too-many = Hay demasiados.
contacts-problem-not-an-email = No es una dirección de correo electrónico.
contacts-problem-unknown = Este valor no se conoce aquí.
contacts-problem-not-a-day = Esta fecha no existe. Se necesitan año, mes y día, como 2026-02-28.
contacts-problem-before-from = El último día es anterior al primero.
contacts-problem-shifted = Los valores de esta fila están desplazados respecto de las columnas.
contacts-problem-cut-off = Esta entrada termina antes de tiempo.
contacts-problem-not-a-card = Estas líneas no pertenecen a ninguna tarjeta.
contacts-problem-unreadable = Esta entrada no se puede leer.
contacts-problem-too-large = Este elemento es demasiado grande y se omitió.
