## The locked desk

lock-title = Bloqueado
lock-explanation = Todo está guardado. La frase de contraseña lo abre.
lock-library = Usar solo la biblioteca
