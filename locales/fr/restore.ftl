## Restoring

backup-restore = Restaurer une sauvegarde
backup-restore-action = Restaurer cette sauvegarde
backup-restored = Sauvegarde restaurée
backup-restored-older = Sauvegarde restaurée. La phrase secrète est désormais celle de l’époque de la sauvegarde.
backup-another = En choisir une autre
backup-choose-file = Choisir un fichier…
backup-none = Aucune sauvegarde
backup-none-text = Le poste en fait une chaque jour dès qu’il y a du travail privé.
backup-unknown-day = Date inconnue
backup-chosen = Sauvegarde
backup-holds = Elle contient
backup-replaces = Elle remplace
backup-safe = Ce qui est là est d’abord sauvegardé : on peut donc revenir en arrière.
backup-passphrase = Phrase secrète ou clé de secours de l’époque
backup-passphrase-hint = La sauvegarde a été faite avec une autre phrase secrète.
backup-other-desk = Faite par un autre poste ; son travail doit venir sur cet ordinateur
backup-agree-missing = Cochez d’abord la case : un autre poste a fait cette sauvegarde
backup-state-damaged = Endommagée
backup-state-newer = D’une version plus récente du programme
backup-state-unreadable = Illisible pour l’instant
backup-reason-automatic = Automatique
backup-reason-asked = Demandée
backup-reason-before-upgrade = Avant une nouvelle version
backup-reason-before-restore = Avant une restauration
backup-count = { $kind } : { $number }
backup-empty = rien encore

## A damaged desk

recovery-catalogue = Votre travail privé est intact. Le catalogue peut être refait à partir du contenu fourni avec le programme.
recovery-both = Le catalogue peut être refait. Votre travail privé est aussi endommagé : une sauvegarde pourra ensuite être restaurée.
recovery-backup = Sauvegarde la plus récente : { $when }
recovery-renew = Refaire le catalogue
