## The locked desk

lock-title = Verrouillé
lock-explanation = Tout est enregistré. La phrase secrète l’ouvre.
lock-library = Utiliser seulement la bibliothèque
