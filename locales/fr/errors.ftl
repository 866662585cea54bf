### What can go wrong, for the desk and the command line.
### Each error has four parts: its value says what happened, `.safe` what is safe, `.next` what to do,
### `.code` is read out to the help desk and is the same in every language.
### Ask for a part as `error-locked.next`. Variables are named above each message.

## Protection

error-locked = La partie privée de ce poste est verrouillée.
    .safe = Tout son contenu est conservé. La bibliothèque reste consultable.
    .next = Saisissez la phrase secrète.
    .code = L-6001
error-unprotected = La protection n’est pas configurée sur ce poste.
    .safe = Rien n’a été écrit en clair.
    .next = Choisissez une phrase secrète dans les réglages, puis recommencez.
    .code = L-6021
error-wrong-passphrase = Ce n’est pas la phrase secrète de ce poste.
    .safe = Rien n’a changé.
    .next = Vérifiez la disposition du clavier et les majuscules, puis saisissez-la de nouveau.
    .code = L-6002
error-wrong-recovery-key = Cette clé de secours n’ouvre pas la partie privée.
    .safe = Rien n’a changé.
    .next = Comparez-la avec la clé imprimée. Si une clé plus récente a été créée, utilisez celle-ci.
    .code = L-6003
error-mistyped-recovery-key = Cette clé de secours est incomplète ou l’un de ses caractères est erroné.
    .safe = Rien n’a changé et cela ne compte pas comme une tentative.
    .next = Comparez chaque groupe de quatre caractères avec la clé imprimée.
    .code = L-6004
error-too-many-tries = Trop de tentatives erronées. Secondes avant la prochaine : { $seconds }.
    .safe = Tout le contenu de la partie privée est conservé.
    .next = Patientez, puis saisissez de nouveau la phrase secrète ou utilisez la clé de secours.
    .code = L-6005
error-short-passphrase = Cette phrase secrète est trop courte. Nombre minimal de caractères : { $minimum }.
    .safe = Rien n’a changé.
    .next = Choisissez-en une plus longue ; quatre mots se retiennent facilement.
    .code = L-6006
error-keyring-unavailable = Le trousseau de cet ordinateur ne répond pas.
    .safe = Rien n’a changé. La phrase secrète ouvre la partie privée comme avant.
    .next = Rouvrez votre session sur l’ordinateur puis réessayez, ou continuez avec la seule phrase secrète.
    .code = L-6007
error-keyring-locked = Le trousseau de cet ordinateur est verrouillé.
    .safe = Rien n’a changé. La phrase secrète ouvre la partie privée comme avant.
    .next = Déverrouillez le trousseau dans les paramètres de l’ordinateur, puis réessayez.
    .code = L-6008
error-keyring-changed = Le trousseau de cet ordinateur contient un autre secret pour ce poste.
    .safe = Tout le contenu de la partie privée est conservé.
    .next = Saisissez la phrase secrète ; le trousseau pourra ensuite être configuré de nouveau.
    .code = L-6009

## Searching and opening

# $id: what was asked for
error-not-found = Rien sur cet ordinateur ne porte l’identifiant { $id }.
    .safe = La bibliothèque est intacte.
    .next = Cherchez par titre, cote ou numéro CAS.
    .code = N-1001
error-index-unavailable = L’index de recherche est illisible.
    .safe = Toutes les fiches et tous les textes sont intacts. L’index ne contient que la copie de leurs mots.
    .next = Reconstruisez l’index dans le poste, ou lancez « chm reindex ».
    .code = X-7001
error-index-rebuilding = L’index de recherche est en cours de reconstruction.
    .safe = Toutes les fiches sont intactes. La recherche porte sur ce qui est déjà indexé.
    .next = Attendez la fin ; le travail peut continuer entre-temps.
    .code = X-7002

## The folder of the desk

error-disk-full = Le disque est plein.
    .safe = Tout ce qui était enregistré est conservé. L’écriture en cours a été annulée.
    .next = Libérez de l’espace, puis recommencez.
    .code = D-2001
error-read-only = Il n’est pas possible d’écrire dans ce dossier.
    .safe = Rien n’a changé.
    .next = Autorisez l’écriture dans ce dossier, ou choisissez-en un autre.
    .code = D-2002
# The database is never replaced by an empty one.
error-damaged = Une base de données de ce poste est endommagée et n’a pas été ouverte.
    .safe = Le fichier a été laissé exactement tel quel. Il n’est jamais remplacé par un fichier vide.
    .next = Copiez le dossier du poste en lieu sûr, puis lancez « chm doctor ».
    .code = D-2003
error-newer-version = Ce dossier a été écrit par une version plus récente du programme.
    .safe = Rien n’a changé.
    .next = Installez la version la plus récente sur cet ordinateur.
    .code = D-2004
error-in-use = Un autre poste utilise ce dossier.
    .safe = Rien n’a changé.
    .next = Fermez l’autre poste ou l’autre commande, puis rouvrez celui-ci.
    .code = D-2005
error-not-a-desk = Ce dossier ne contient pas de poste.
    .safe = Son contenu n’a pas été touché.
    .next = Choisissez le dossier d’un poste, ou un dossier vide pour en créer un.
    .code = D-2006
error-already-exists = Ce dossier contient déjà un poste.
    .safe = Il n’a pas été touché.
    .next = Ouvrez-le tel quel, ou choisissez un dossier vide pour en créer un nouveau.
    .code = D-2007

## Files that are read in
## $file: name of the file; $row: number of the row, from 1

# $file
error-no-such-file = Il n’y a ni fichier ni dossier { $file }.
    .safe = Rien n’a changé.
    .next = Vérifiez le nom et le dossier.
    .code = F-3001
# $file
error-unreadable-file = Le fichier { $file } ne peut pas être lu.
    .safe = Rien n’a changé.
    .next = Vérifiez les droits de lecture et que le support est toujours branché.
    .code = F-3002
# $file, $row
error-invalid-utf8 = { $file }, ligne { $row } : ce texte n’est pas en UTF-8.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Enregistrez le fichier en UTF-8 et importez-le de nouveau.
    .code = F-3003
# $file, $row, $reason: a message `reason-…`
error-bad-row = { $file }, ligne { $row } : { $reason }
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Corrigez la ligne et importez de nouveau le fichier ; les lignes déjà reprises ne seront pas dupliquées.
    .code = F-3005
# $file, $row
error-bad-json = { $file }, ligne { $row } : ce n’est pas du JSON valide.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Corrigez la ligne : chacune contient un seul objet JSON.
    .code = F-3006
# $file, $row
error-bad-csv = { $file }, ligne { $row } : les colonnes ne se distinguent pas.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Vérifiez les virgules et les guillemets de cette ligne.
    .code = F-3007
# $value: the number as given; $row
error-wrong-cas = { $file }, ligne { $row } : { $value } n’est pas un numéro CAS. Son chiffre de contrôle est faux.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Comparez le numéro avec la source et corrigez-le.
    .code = F-3008
# $value: the language as given; $row
error-unknown-language = { $file }, ligne { $row } : « { $value } » n’est pas un code de langue.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Employez l’un des codes { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
# $value and $limit: sizes in bytes
error-too-large = { $file }, ligne { $row } : c’est trop grand. Taille en octets : { $value } ; limite : { $limit }.
    .safe = Rien n’en a été repris. Tout le reste est conservé.
    .next = Divisez-le en parties plus petites.
    .code = F-3010
# $column: name of the column
error-missing-column = { $file } : la colonne « { $column } » manque.
    .safe = Rien n’a été repris de ce fichier.
    .next = Ajoutez la colonne à la première ligne et importez de nouveau le fichier.
    .code = F-3011

## The command and the program

# $value: what was given
error-bad-argument = « { $value } » ne convient pas ici.
    .safe = Rien n’a changé.
    .next = Lancez la commande avec --help pour voir ce qu’elle accepte.
    .code = A-8001
error-interrupted = Le travail a été arrêté avant la fin.
    .safe = Tout ce qui était terminé est conservé.
    .next = Relancez-le ; il reprendra au même point.
    .code = A-8002
# $incident: number under which the log holds the details
error-internal = Le programme a commis une erreur. Incident { $incident }.
    .safe = Tout ce qui était enregistré est conservé.
    .next = Recommencez. Si l’erreur revient, communiquez le numéro de l’incident à l’assistance.
    .code = Z-9001

## Why a row was not taken; stands after “file, row 12:”

# $field: name of the field
reason-missing-field = le champ « { $field } » manque.
# $field, $value
reason-bad-value = le champ « { $field } » ne peut pas valoir « { $value } ».
# $value: the identifier
reason-duplicate = l’identifiant { $value } a déjà servi dans ce fichier.
# $value: the identifier
reason-shared-record = { $value } est commun à tous les postes et n’est pas modifié par une importation.
# $found, $expected: numbers of columns
reason-columns = { $found } colonnes au lieu de { $expected }.
reason-not-object = un objet JSON est attendu.
reason-empty = la ligne est vide.

## Contacts

error-no-private-part = Ce poste n’a pas encore de partie privée, or les contacts en ont besoin.
    .safe = Rien n’a changé. La bibliothèque reste consultable.
    .next = Configurez d’abord la protection.
    .code = L-6020
error-not-undoable = Cette modification ne peut plus être annulée : une autre, plus récente, en dépend.
    .safe = Tout est resté tel quel.
    .next = Rétablissez l’état antérieur depuis l’historique.
    .code = C-5011
error-shared-contact = Ce contact fait partie de l’annuaire partagé.
    .safe = Le contact est resté tel quel.
    .next = Proposez plutôt une correction.
    .code = C-5010
