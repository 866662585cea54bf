### Backups and the place of the data. An error has the four parts that errors.ftl explains.

## Errors

# $file: name of the backup
error-backup-damaged = La sauvegarde { $file } est endommagée ou incomplète.
    .safe = Rien n’a changé. Votre travail privé est tel qu’il était.
    .next = Choisissez une autre sauvegarde.
    .code = B-9101
# $file: name of the backup
error-backup-newer = La sauvegarde { $file } a été faite par une version plus récente du programme.
    .safe = Rien n’a changé.
    .next = Installez la version plus récente sur cet ordinateur, ou choisissez une autre sauvegarde.
    .code = B-9102
# $file: name of the backup
error-backup-other-desk = La sauvegarde { $file } vient d’un autre poste.
    .safe = Rien n’a changé.
    .next = Si vous voulez son travail privé et sa phrase secrète sur cet ordinateur, donnez votre accord et restaurez-la de nouveau.
    .code = B-9103
error-busy = La partie privée est encore occupée.
    .safe = Rien n’a changé.
    .next = Attendez un instant, puis recommencez.
    .code = B-9104
# $folder: path of the folder
error-folder-gone = Le dossier des données est introuvable : { $folder }
    .safe = Rien n’a été créé à sa place. Ce qui se trouve sur ce lecteur est intact.
    .next = Branchez le lecteur, puis réessayez.
    .code = D-2011
# $folder: path of the folder
error-folder-not-empty = Le dossier { $folder } contient déjà des fichiers.
    .safe = Rien n’a changé.
    .next = Choisissez un dossier vide.
    .code = D-2012
# $folder: path; $needed and $free: megabytes
error-too-little-space = L’espace manque dans { $folder }. Nécessaire : { $needed } Mo ; libre : { $free } Mo.
    .safe = Rien n’a changé.
    .next = Libérez de l’espace à cet endroit, ou choisissez un autre lecteur.
    .code = D-2013
error-place-fixed = L’emplacement des données a été fixé au lancement du programme.
    .safe = Rien n’a changé.
    .next = Retirez le fichier « portable » placé à côté du programme, ou la variable CHM_DATA, puis relancez.
    .code = D-2014
# $file: path of the copy
error-copy-differs = La copie de { $file } diffère de l’original.
    .safe = Rien n’a changé. L’ancien emplacement reste utilisé.
    .next = Vérifiez le lecteur, ou choisissez-en un autre.
    .code = D-2015
# $folder: path of the folder
error-left-changed = { $folder } a été modifié après le déplacement.
    .safe = Rien n’y a été supprimé.
    .next = Regardez ce qui y est nouveau, gardez ce qu’il vous faut, puis supprimez vous-même le dossier.
    .code = D-2017
# $folder: path of the folder
error-folder-inside = { $folder } se trouve à l’intérieur des données.
    .safe = Rien n’a changé.
    .next = Choisissez un dossier situé ailleurs.
    .code = D-2016

## The place of the data, in the settings

# Heading of a group of settings
settings-data = Données et espace
settings-place = Emplacement des données
# Further words by which a search finds it, with spaces between
settings-place-words = déplacer disque lecteur clé portable dossier espace
settings-place-by-system = À l’endroit prévu par le système
settings-place-by-moved = Là où vous les avez déplacées
settings-place-by-portable = À côté du programme, emportées avec lui. Seule la phrase secrète ouvre la partie privée ; le trousseau de l’ordinateur n’est pas utilisé.
settings-place-by-environment = Fixé par CHM_DATA au lancement du programme
# The name “portable” is not translated
settings-place-how = Pour emporter le bureau sur une clé, placez-y le programme et, à côté, un fichier nommé « portable ».
settings-place-share = Il s’agit d’un partage réseau. Une mauvaise liaison peut y endommager les bases de données ; un disque de cet ordinateur est plus sûr.
settings-place-nearly-full = Ce lecteur est presque plein.
settings-place-full = Ce lecteur est plein. Rien ne peut être enregistré tant que de l’espace n’est pas libéré.
settings-place-read-only = Il n’est pas possible d’écrire dans ce dossier. Rien ne peut être enregistré.
settings-place-gone = Ce dossier est introuvable. Branchez son lecteur ; rien ne peut être enregistré d’ici là.
# $size: also in the five below
settings-place-catalogue = Bibliothèque { $size }
settings-place-private = Partie privée { $size }
settings-place-index = Index de recherche { $size }
settings-place-backups = Sauvegardes { $size }
settings-place-other = Autres { $size }
settings-place-free = Libre sur ce lecteur { $size }
# Button
settings-place-move = Déplacer
# Heading of the dialog
settings-place-move-title = Déplacer les données
# Title of the window in which a folder is chosen
settings-place-move-folder = Dossier où déplacer les données
# Before the path of a folder
settings-place-move-to = Elles se trouveront dans
# $needed and $free: sizes
settings-place-move-needs = Nécessaire à cet endroit : { $needed }. Libre : { $free }.
settings-place-move-begun = Un essai précédent y a laissé une partie de copie. Elle sera remplacée.
settings-place-move-safe = Chaque fichier est copié puis comparé. Le nouvel emplacement n’est utilisé qu’ensuite ; l’ancien reste jusqu’à ce que vous le supprimiez. Si vous arrêtez, à tout moment, l’ancien emplacement reste utilisé.
settings-place-move-locked = Pendant ce temps, le bureau est indisponible ; la partie privée sera ensuite verrouillée.
# Button
settings-place-move-action = Déplacer
# Button
settings-place-move-stop = Arrêter
# $done and $total: sizes; also below
settings-place-move-copying = Copie : { $done } sur { $total }
settings-place-move-verifying = Comparaison : { $done } sur { $total }
settings-place-move-switching = Changement d’emplacement
settings-place-move-done = Les données ont été déplacées
settings-place-move-stopped = Arrêté. L’ancien emplacement reste utilisé.
settings-place-left = L’ancien emplacement contient encore une copie
# $folder: path; $size
settings-place-left-hint = { $folder }, { $size }. Elle n’est plus utilisée.
# Button
settings-place-left-remove = La supprimer
# Button beside it: nothing is removed
settings-place-left-keep = La garder
# $folder: path
settings-place-left-sure = Supprimer la copie dans { $folder } ? Les données utilisées restent.
settings-place-left-done = L’ancienne copie a été supprimée
