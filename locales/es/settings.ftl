settings-search = Buscar un ajuste
settings-none = Ningún ajuste para «{ $query }»
settings-all = Mostrar todos los ajustes
settings-changed = Ajuste cambiado

## Language and reading

settings-reading = Idioma y lectura
settings-language = Idioma del programa
settings-language-hint = Se aplica de inmediato; los documentos conservan el suyo
settings-theme = Apariencia
settings-theme-hint = Colores claros u oscuros
settings-zoom = Tamaño del texto
settings-zoom-hint = Todo crece con él y nada se corta
settings-digits = Cifras
settings-digits-hint = Las referencias y los teléfonos quedan como están escritos
settings-months = Nombres de los meses
settings-motion = Calma
settings-motion-hint = Nada se mueve; alivia también un equipo lento

## Lock and encryption

settings-protection = Bloqueo y cifrado
settings-unprotected = Aún no hay nada protegido
settings-unprotected-hint = Sus propios contactos y notas la necesitan
settings-protect = Configurar
settings-protected = Todo lo privado está cifrado
settings-protected-keyring = Lo abren el llavero de este equipo y la frase de contraseña
settings-protected-passphrase = Solo la frase de contraseña lo abre
settings-on = Activado
settings-lock-after = Bloquear después de
settings-lock-never = Nunca
settings-minutes = { PLURAL($count) ->
    [one] { NUMBER($count) } minuto
    [many] { NUMBER($count) } de minutos
   *[other] { NUMBER($count) } minutos
}
settings-lock-now = Bloquear ahora
settings-keyring = Abrir con el inicio de sesión de este equipo
settings-keyring-hint = La clave la guarda el llavero de este equipo
settings-passphrase = Frase de contraseña
settings-passphrase-hint = Abre todo lo privado de este equipo
settings-passphrase-change = Cambiarla
settings-passphrase-now = Frase de contraseña actual
settings-key = Clave de recuperación
settings-key-none = No hay ninguna. Sin ella no hay remedio para una frase olvidada
settings-key-made = Creada el { $date }. Sin ella no hay remedio para una frase olvidada
settings-key-new = Crear una nueva
settings-key-warning = La clave anterior ya no abrirá nada cuando se guarde esta.
settings-dialog-protect = Proteger lo que hay en este equipo
settings-dialog-protect-action = Proteger
settings-dialog-passphrase = Cambiar la frase de contraseña
settings-dialog-passphrase-action = Cambiar
settings-dialog-key = Nueva clave de recuperación
settings-dialog-key-action = Guardar esta clave

## Backup

settings-backup = Copia de seguridad
settings-backup-last = Última copia { $when }, { $size }
settings-backup-hint = Solo el trabajo privado. El contenido se puede volver a obtener
settings-backup-now = Hacer una copia
settings-backup-elsewhere = Guardar en otro lugar…
settings-backup-elsewhere-folder = Carpeta para la copia
settings-backup-done-in = Copia guardada en { $file }.
settings-backup-done = Copia hecha
settings-backup-keep = Copias automáticas que se conservan
settings-backup-keep-hint = La más reciente de cada día, semana y mes
settings-backup-daily = Días
settings-backup-weekly = Semanas
settings-backup-monthly = Meses
settings-backup-folder = Carpeta de las copias

## About

settings-about = Acerca de
settings-version = Versión { $version }
settings-licence-hint = Software libre con licencia Apache 2.0
settings-system = Sistema
settings-licences = Licencias de los componentes
settings-parts = { PLURAL($count) ->
    [one] { NUMBER($count) } componente de otros autores
    [many] { NUMBER($count) } de componentes de otros autores
   *[other] { NUMBER($count) } componentes de otros autores
}
