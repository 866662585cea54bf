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
