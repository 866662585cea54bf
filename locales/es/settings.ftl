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

## About

settings-about = Acerca de
settings-version = Versión { $version }
settings-licence-hint = Software libre con licencia Apache 2.0
