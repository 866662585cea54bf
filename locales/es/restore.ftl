## Restoring

backup-restore = Restaurar una copia
backup-restore-action = Restaurar esta copia
backup-restored = Copia restaurada
backup-restored-older = Copia restaurada. La frase de contraseña es ahora la del momento de la copia.
backup-another = Elegir otra
backup-choose-file = Elegir un archivo…
backup-none = Aún no hay copias
backup-none-text = El puesto hace una cada día en cuanto hay trabajo privado.
backup-unknown-day = Fecha desconocida
backup-chosen = Copia
backup-holds = Contiene
backup-replaces = Sustituye
backup-safe = Lo que hay ahora se copia antes, así que se puede volver atrás.
backup-passphrase = Frase de contraseña o clave de recuperación de entonces
backup-passphrase-hint = La copia se hizo con otra frase de contraseña.
backup-other-desk = La hizo otro puesto; su trabajo debe venir a este equipo
backup-agree-missing = Marque antes la casilla: la hizo otro puesto
backup-state-damaged = Dañada
backup-state-newer = De una versión más nueva del programa
backup-state-unreadable = No se puede leer ahora
backup-reason-automatic = Automática
backup-reason-asked = Pedida
backup-reason-before-upgrade = Antes de una nueva versión
backup-reason-before-restore = Antes de una restauración
backup-count = { $kind }: { $number }
backup-empty = nada todavía

## A damaged desk

recovery-catalogue = Su trabajo privado está intacto. El catálogo se puede rehacer con el contenido que vino con el programa.
recovery-both = El catálogo se puede rehacer. Su trabajo privado también está dañado: después se podrá restaurar una copia.
recovery-backup = Copia más reciente: { $when }
recovery-renew = Rehacer el catálogo
