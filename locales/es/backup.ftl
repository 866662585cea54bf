### Backups and the place of the data. An error has the four parts that errors.ftl explains.

## Errors

# $file: name of the backup
error-backup-damaged = La copia de seguridad { $file } está dañada o incompleta.
    .safe = No ha cambiado nada. Su trabajo privado está como estaba.
    .next = Elija otra copia de seguridad.
    .code = B-9101
# $file: name of the backup
error-backup-newer = La copia de seguridad { $file } se hizo con una versión más reciente del programa.
    .safe = No ha cambiado nada.
    .next = Instale en este equipo la versión más reciente, o elija otra copia de seguridad.
    .code = B-9102
# $file: name of the backup
error-backup-other-desk = La copia de seguridad { $file } es de otro puesto.
    .safe = No ha cambiado nada.
    .next = Si quiere su trabajo privado y su frase de contraseña en este equipo, acéptelo y restáurela de nuevo.
    .code = B-9103
error-busy = La parte privada todavía está ocupada.
    .safe = No ha cambiado nada.
    .next = Espere un momento y vuelva a intentarlo.
    .code = B-9104
# $folder: path of the folder
error-folder-gone = No se encuentra la carpeta de los datos: { $folder }
    .safe = No se ha creado nada en su lugar. Lo que hay en esa unidad está intacto.
    .next = Conecte la unidad y vuelva a intentarlo.
    .code = D-2011
# $folder: path of the folder
error-folder-not-empty = La carpeta { $folder } ya contiene archivos.
    .safe = No ha cambiado nada.
    .next = Elija una carpeta vacía.
    .code = D-2012
# $folder: path; $needed and $free: megabytes
error-too-little-space = Falta espacio en { $folder }. Necesario: { $needed } MB; libre: { $free } MB.
    .safe = No ha cambiado nada.
    .next = Libere espacio allí, o elija otra unidad.
    .code = D-2013
error-place-fixed = El lugar de los datos quedó fijado al iniciar el programa.
    .safe = No ha cambiado nada.
    .next = Quite el archivo “portable” que está junto al programa, o la variable CHM_DATA, e inicie de nuevo.
    .code = D-2014
# $file: path of the copy
error-copy-differs = La copia de { $file } difiere del original.
    .safe = No ha cambiado nada. Se sigue usando el lugar anterior.
    .next = Compruebe la unidad, o elija otra.
    .code = D-2015
# $folder: path of the folder
error-left-changed = { $folder } ha cambiado después del traslado.
    .safe = No se ha eliminado nada de allí.
    .next = Mire lo que hay de nuevo, conserve lo que necesite y elimine la carpeta usted mismo.
    .code = D-2017
# $folder: path of the folder
error-folder-inside = { $folder } está dentro de los propios datos.
    .safe = No ha cambiado nada.
    .next = Elija una carpeta fuera de ellos.
    .code = D-2016

## The place of the data, in the settings

# Heading of a group of settings
settings-data = Datos y espacio
settings-place = Dónde se guardan los datos
# Further words by which a search finds it, with spaces between
settings-place-words = trasladar mover disco unidad memoria portátil carpeta espacio
settings-place-by-system = En el lugar que ofrece el sistema
settings-place-by-moved = Donde usted los trasladó
settings-place-by-portable = Junto al programa, y viajan con él. Solo la frase de contraseña abre la parte privada; no se usa el llavero del equipo.
settings-place-by-environment = Fijado por CHM_DATA al iniciar el programa
# The name “portable” is not translated
settings-place-how = Para llevar el escritorio en una memoria USB, copie allí el programa y ponga a su lado un archivo llamado “portable”.
settings-place-share = Es un recurso de red. Una mala conexión puede dañar allí las bases de datos; una unidad de este equipo es más segura.
settings-place-nearly-full = Esta unidad está casi llena.
settings-place-full = Esta unidad está llena. No se puede guardar nada hasta que haya espacio libre.
settings-place-read-only = No se puede escribir en esta carpeta. No se puede guardar nada.
settings-place-gone = No se encuentra esta carpeta. Conecte su unidad; hasta entonces no se puede guardar nada.
# $size: also in the five below
settings-place-catalogue = Biblioteca { $size }
settings-place-private = Parte privada { $size }
settings-place-index = Índice de búsqueda { $size }
settings-place-backups = Copias de seguridad { $size }
settings-place-other = Otros { $size }
settings-place-free = Libre en esta unidad { $size }
# Button
settings-place-move = Trasladar
# Heading of the dialog
settings-place-move-title = Trasladar los datos
# Title of the window in which a folder is chosen
settings-place-move-folder = Carpeta a la que se trasladan los datos
# Before the path of a folder
settings-place-move-to = Estarán en
# $needed and $free: sizes
settings-place-move-needs = Necesario allí: { $needed }. Libre: { $free }.
settings-place-move-begun = Un intento anterior dejó allí parte de una copia. Se reemplaza.
settings-place-move-safe = Cada archivo se copia y se compara. Solo entonces se usa el lugar nuevo; el anterior permanece hasta que usted lo elimine. Si detiene el traslado, en cualquier momento, se sigue usando el lugar anterior.
settings-place-move-locked = Mientras tanto no se puede usar el escritorio, y después la parte privada queda bloqueada.
# Button
settings-place-move-action = Trasladar
# Button
settings-place-move-stop = Detener
# $done and $total: sizes; also below
settings-place-move-copying = Copiando { $done } de { $total }
settings-place-move-verifying = Comparando { $done } de { $total }
settings-place-move-switching = Cambiando de lugar
settings-place-move-done = Los datos se han trasladado
settings-place-move-stopped = Detenido. Se sigue usando el lugar anterior.
settings-place-left = El lugar anterior todavía contiene una copia
# $folder: path; $size
settings-place-left-hint = { $folder }, { $size }. Ya no se usa.
# Button
settings-place-left-remove = Eliminarla
# Button beside it: nothing is removed
settings-place-left-keep = Conservarla
# $folder: path
settings-place-left-sure = ¿Eliminar la copia en { $folder }? Los datos en uso permanecen.
settings-place-left-done = Se eliminó la copia anterior
