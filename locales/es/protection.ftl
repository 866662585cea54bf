## The locked desk

lock-title = Bloqueado
lock-explanation = Todo está guardado. La frase de contraseña lo abre.
lock-library = Usar solo la biblioteca
lock-restore = Está dañado: restaurar una copia
lock-soon = { PLURAL($seconds) ->
    [one] Se bloqueará en { NUMBER($seconds) } segundo. Cualquier tecla lo evita.
    [many] Se bloqueará en { NUMBER($seconds) } de segundos. Cualquier tecla lo evita.
   *[other] Se bloqueará en { NUMBER($seconds) } segundos. Cualquier tecla lo evita.
}
lock-keyring-unavailable = El llavero de este equipo no responde.
lock-keyring-locked = El llavero de este equipo está bloqueado.
lock-keyring-removed = El llavero de este equipo ya no guarda la clave de este puesto.
lock-keyring-changed = El llavero de este equipo guarda otra clave.

## Opening it

unlock-title = Desbloquear la parte privada
unlock-explanation = La biblioteca puede usarse sin ella.
unlock-passphrase = Frase de contraseña
unlock-show = Mostrar la frase de contraseña
unlock-action = Desbloquear
unlock-empty = Escriba la frase de contraseña
unlock-tries = { PLURAL($count) ->
    [one] Queda { NUMBER($count) } intento antes de una pausa.
    [many] Quedan { NUMBER($count) } de intentos antes de una pausa.
   *[other] Quedan { NUMBER($count) } intentos antes de una pausa.
}
unlock-by-key = Usar la clave de recuperación
unlock-by-passphrase = Usar la frase de contraseña
unlock-key = Clave de recuperación
unlock-key-hint = Tal como se imprimió; guiones y minúsculas no importan
unlock-key-empty = Escriba la clave de recuperación
unlock-renew = Está abierto. Elija una nueva frase de contraseña; no se ha perdido nada.
unlock-renew-action = Guardar esta frase

## Protecting it

protect-passphrase = Frase de contraseña para este equipo
protect-passphrase-hint = Cuatro palabras se recuerdan mejor que una con signos.
protect-again = La misma otra vez
protect-empty = Elija una frase de contraseña
protect-too-short = Es demasiado corta. Cuatro palabras se recuerdan bien.
protect-differs = Las dos no son iguales
protect-strength-too-short = Demasiado corta
protect-strength-weak = Débil
protect-strength-fair = Aceptable
protect-strength-strong = Fuerte
protect-strength-very-strong = Muy fuerte
protect-key-title = Si la olvida, esta clave de recuperación es la única otra entrada
protect-key-kept = La he guardado en otro lugar
protect-key-missing = Imprima o anote primero la clave de recuperación
protect-key-paper = Guarde esta hoja lejos del equipo, donde solo usted la encuentre.
protect-keyring = Abrir con el inicio de sesión de este equipo
