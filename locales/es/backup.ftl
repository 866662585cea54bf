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
