### What can go wrong, for the desk and the command line.
### Each error has four parts: its value says what happened, `.safe` what is safe, `.next` what to do,
### `.code` is read out to the help desk and is the same in every language.
### Ask for a part as `error-locked.next`. Variables are named above each message.

## Protection

error-locked = La parte privada de este puesto está bloqueada.
    .safe = Todo su contenido se conserva. La biblioteca se puede consultar como antes.
    .next = Introduzca la frase de contraseña.
    .code = L-6001
error-unprotected = La protección no está configurada en este puesto.
    .safe = No se ha escrito nada sin cifrar.
    .next = Elija una frase de contraseña en los ajustes y vuelva a intentarlo.
    .code = L-6021
error-wrong-passphrase = Esta no es la frase de contraseña de este puesto.
    .safe = No ha cambiado nada.
    .next = Verifique la distribución del teclado y las mayúsculas, e introdúzcala de nuevo.
    .code = L-6002
error-wrong-recovery-key = Esta clave de recuperación no abre la parte privada.
    .safe = No ha cambiado nada.
    .next = Compárela con la impresa. Si se creó otra más reciente, utilice esa.
    .code = L-6003
error-mistyped-recovery-key = Esta clave de recuperación está incompleta o contiene un carácter erróneo.
    .safe = No ha cambiado nada y no cuenta como intento.
    .next = Compare cada grupo de cuatro caracteres con la clave impresa.
    .code = L-6004
error-too-many-tries = Demasiados intentos erróneos. Segundos hasta el próximo: { $seconds }.
    .safe = Todo el contenido de la parte privada se conserva.
    .next = Espere e introduzca de nuevo la frase de contraseña, o utilice la clave de recuperación.
    .code = L-6005
error-short-passphrase = Esta frase de contraseña es demasiado corta. Número mínimo de caracteres: { $minimum }.
    .safe = No ha cambiado nada.
    .next = Elija una más larga; cuatro palabras se recuerdan con facilidad.
    .code = L-6006
error-keyring-unavailable = El depósito de claves de este equipo no responde.
    .safe = No ha cambiado nada. La frase de contraseña abre la parte privada como antes.
    .next = Inicie de nuevo la sesión en el equipo e inténtelo otra vez, o continúe solo con la frase de contraseña.
    .code = L-6007
error-keyring-locked = El depósito de claves de este equipo está bloqueado.
    .safe = No ha cambiado nada. La frase de contraseña abre la parte privada como antes.
    .next = Desbloquee el depósito de claves en la configuración del equipo e inténtelo de nuevo.
    .code = L-6008
error-keyring-changed = El depósito de claves de este equipo guarda otro secreto para este puesto.
    .safe = Todo el contenido de la parte privada se conserva.
    .next = Introduzca la frase de contraseña; después se podrá configurar de nuevo el depósito de claves.
    .code = L-6009

## Searching and opening

# $id: what was asked for
error-not-found = En este equipo no hay nada con el identificador { $id }.
    .safe = La biblioteca está intacta.
    .next = Busque por título, signatura o número CAS.
    .code = N-1001
error-index-unavailable = No se puede leer el índice de búsqueda.
    .safe = Todas las fichas y todos los textos están a salvo. El índice solo contiene copias de sus palabras.
    .next = Reconstruya el índice en el puesto, o ejecute “chm reindex”.
    .code = X-7001
error-index-rebuilding = El índice de búsqueda se está reconstruyendo.
    .safe = Todas las fichas están a salvo. La búsqueda responde con lo que ya está indexado.
    .next = Espere a que termine; mientras tanto se puede seguir trabajando.
    .code = X-7002

## The folder of the desk

error-disk-full = El disco está lleno.
    .safe = Todo lo guardado antes se conserva. Lo que se estaba escribiendo se ha deshecho.
    .next = Libere espacio y vuelva a hacerlo.
    .code = D-2001
error-read-only = No se puede escribir en esta carpeta.
    .safe = No ha cambiado nada.
    .next = Permita la escritura en la carpeta, o elija otra.
    .code = D-2002
# The database is never replaced by an empty one.
error-damaged = Una base de datos de este puesto está dañada y no se ha abierto.
    .safe = El archivo se ha dejado exactamente como está. Nunca se sustituye por uno vacío.
    .next = Copie la carpeta del puesto en un lugar seguro y ejecute después “chm doctor”.
    .code = D-2003
error-newer-version = Esta carpeta fue escrita por una versión más reciente del programa.
    .safe = No ha cambiado nada.
    .next = Instale en este equipo la versión más reciente.
    .code = D-2004
error-in-use = Otro puesto está usando esta carpeta.
    .safe = No ha cambiado nada.
    .next = Cierre el otro puesto o la otra orden, y abra este de nuevo.
    .code = D-2005
error-not-a-desk = Esta carpeta no contiene un puesto.
    .safe = Su contenido no se ha tocado.
    .next = Elija la carpeta de un puesto, o una carpeta vacía para crear uno.
    .code = D-2006
error-already-exists = Esta carpeta ya contiene un puesto.
    .safe = No se ha tocado.
    .next = Ábralo tal como está, o elija una carpeta vacía para crear otro.
    .code = D-2007

## Files that are read in
## $file: name of the file; $row: number of the row, from 1

# $file
error-no-such-file = No hay ningún archivo ni carpeta { $file }.
    .safe = No ha cambiado nada.
    .next = Verifique el nombre y la carpeta.
    .code = F-3001
# $file
error-unreadable-file = No se puede leer el archivo { $file }.
    .safe = No ha cambiado nada.
    .next = Verifique que se permita leerlo y que la unidad siga conectada.
    .code = F-3002
# $file, $row
error-invalid-utf8 = { $file }, fila { $row }: este texto no está en UTF-8.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Guarde el archivo en UTF-8 e impórtelo de nuevo.
    .code = F-3003
# $file, $row, $reason: a message `reason-…`
error-bad-row = { $file }, fila { $row }: { $reason }
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Corrija la fila e importe de nuevo el archivo; las filas ya incorporadas no se duplican.
    .code = F-3005
# $file, $row
error-bad-json = { $file }, fila { $row }: no es JSON válido.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Corrija la fila: cada una contiene un solo objeto JSON.
    .code = F-3006
# $file, $row
error-bad-csv = { $file }, fila { $row }: no se distinguen las columnas.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Verifique las comas y las comillas de esta fila.
    .code = F-3007
# $value: the number as given; $row
error-wrong-cas = { $file }, fila { $row }: { $value } no es un número CAS. Su dígito de control es incorrecto.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Compare el número con la fuente y corríjalo.
    .code = F-3008
# $value: the language as given; $row
error-unknown-language = { $file }, fila { $row }: “{ $value }” no es un código de idioma.
    .safe = Esta fila no se ha incorporado. Todas las demás se conservan.
    .next = Use uno de los códigos { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
# $value and $limit: sizes in bytes
error-too-large = { $file }, fila { $row }: es demasiado grande. Tamaño en bytes: { $value }; límite: { $limit }.
    .safe = No se ha incorporado nada de ello. Todo lo demás se conserva.
    .next = Divídalo en partes más pequeñas.
    .code = F-3010
# $column: name of the column
error-missing-column = { $file }: falta la columna “{ $column }”.
    .safe = No se ha incorporado nada de este archivo.
    .next = Añada la columna a la primera fila e importe de nuevo el archivo.
    .code = F-3011

## The command and the program

# $value: what was given
error-bad-argument = “{ $value }” no corresponde aquí.
    .safe = No ha cambiado nada.
    .next = Ejecute la orden con --help para ver lo que admite.
    .code = A-8001
error-interrupted = El trabajo se detuvo antes de terminar.
    .safe = Todo lo terminado se conserva.
    .next = Inícielo de nuevo; continúa desde ese punto.
    .code = A-8002
# $incident: number under which the log holds the details
error-internal = El programa cometió un error. Incidente { $incident }.
    .safe = Todo lo guardado antes se conserva.
    .next = Vuelva a hacerlo. Si se repite, comunique el número de incidente al servicio de ayuda.
    .code = Z-9001

## Why a row was not taken; stands after “file, row 12:”

# $field: name of the field
reason-missing-field = falta el campo “{ $field }”.
# $field, $value
reason-bad-value = el campo “{ $field }” no puede ser “{ $value }”.
# $value: the identifier
reason-duplicate = el identificador { $value } ya se usó en este archivo.
# $value: the identifier
reason-shared-record = { $value } es común a todos los puestos y una importación no lo modifica.
# $found, $expected: numbers of columns
reason-columns = { $found } columnas en lugar de { $expected }.
reason-not-object = se espera un objeto JSON.
reason-empty = la fila está vacía.

## Contacts

error-no-private-part = Este puesto aún no tiene parte privada, y los contactos la necesitan.
    .safe = Nada ha cambiado. La biblioteca se puede consultar como antes.
    .next = Configure primero la protección.
    .code = L-6020
error-not-undoable = Este cambio ya no se puede deshacer: otro posterior depende de él.
    .safe = Todo sigue como estaba.
    .next = Restablezca el estado anterior desde el historial.
    .code = C-5011
error-shared-contact = Este contacto pertenece al directorio compartido.
    .safe = El contacto sigue como estaba.
    .next = Proponga una corrección.
    .code = C-5010
