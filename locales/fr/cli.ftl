### All words that the command line `chm` prints. Errors stand in errors.ftl.
### Numbers are given as numbers; NUMBER() writes them for the language, PLURAL() chooses the form.
### Commands, options and field names in JSON are never translated.

## Help: headings

cli-about = Le poste du centre d’échange d’informations sur les POP, en ligne de commande.
cli-help-usage = Utilisation :
cli-help-commands = Commandes
cli-help-options = Options
cli-help-arguments = Arguments
cli-help-more = Aide : { $command }
cli-help-exit-codes = Codes de sortie

## Help: commands

cli-command-init = Créer un poste avec le contenu de départ
cli-command-import = Reprendre des documents et des fiches d’un fichier ou d’un dossier
cli-command-search = Chercher dans six langues
cli-command-show = Afficher une fiche
cli-command-reindex = Reconstruire l’index de recherche
cli-command-doctor = Contrôler les bases de données et l’index
cli-command-backup = Sauvegarder le travail privé
cli-command-restore = Mettre une sauvegarde à la place de la partie privée

## Help: arguments and options

cli-argument-query = Mots à chercher ; aussi une « expression », { "-mot" }, { "title: type: country: year:2009..2015" }
cli-argument-path = Fichier (JSONL ou CSV) ou dossier
cli-argument-id = Identifiant, cote, ou code d’une substance, d’une notion ou d’un centre
cli-argument-to = Dossier de la sauvegarde ; à défaut, celui du bureau
cli-argument-backup = La sauvegarde
cli-option-data = Dossier du poste ; également CHM_DATA
cli-option-json = Écrire du JSON
cli-option-interface = Langue des messages : { "ar, en, es, fr, ru, zh" }
cli-option-lang = Votre langue ; les textes dans cette langue sont placés un peu plus haut
cli-option-only = Ne chercher que dans les textes de cette langue, avec les mots tels quels
cli-option-sort = Ordre : { "best" }, { "newest" } ou { "title" }
# $facet: name of a filter, such as chemical, not translated
cli-option-facet = Seulement les résultats portant ce code sous « { $facet } » ; peut être répété
cli-option-kind = Seulement ce genre : { "document, chemical, concept, centre, party, help" }
cli-option-limit = Nombre de résultats
cli-option-offset = Nombre de résultats à sauter
cli-option-batch = Fichier d’une requête par ligne, précédée au besoin d’une langue et d’une tabulation
cli-option-dry-run = Montrer seulement ce qui serait repris
cli-option-strict = Ne rien reprendre si une seule ligne a un défaut
cli-option-other-desk = Accepter la sauvegarde d’un autre bureau
cli-option-no-private = Ne pas créer de partie privée maintenant
cli-option-quiet = Écrire seulement les résultats, sans l’avancement
cli-option-help = Afficher l’aide
cli-option-version = Afficher la version
# $value: the value taken when none is given
cli-option-default = par défaut : { $value }

## Help: exit codes

cli-exit-done = travail accompli
cli-exit-internal = le programme a commis une erreur
cli-exit-arguments = la commande est mal écrite
cli-exit-input = une partie des données n’a pas été reprise
cli-exit-not-found = rien n’a été trouvé
cli-exit-desk = le poste ne peut pas être ouvert, ou le contrôle a relevé un défaut
cli-exit-locked = la phrase secrète manque ou est fausse
cli-exit-disk = le disque est plein ou protégé en écriture
cli-exit-interrupted = arrêt avant la fin

## In front of any command

cli-arguments-unknown = Non compris : { $part }
cli-arguments-missing = Il manque : { $part }
cli-arguments-value = { $part } ne peut pas être « { $value } ».
cli-data-missing = Aucun dossier n’a été indiqué. Employez { "--data DIR" } ou CHM_DATA.

## Passphrase

cli-passphrase-new = Nouvelle phrase secrète :
cli-passphrase-repeat = La même phrase secrète, encore une fois :
cli-passphrase-enter = Phrase secrète :
cli-passphrase-mismatch = Les deux phrases secrètes diffèrent.
# $minimum: least number of characters
cli-passphrase-short = { PLURAL($minimum) ->
    [one] La phrase secrète doit compter au moins { NUMBER($minimum) } caractère.
    [many] La phrase secrète doit compter au moins { NUMBER($minimum) } de caractères.
   *[other] La phrase secrète doit compter au moins { NUMBER($minimum) } caractères.
}
cli-passphrase-how = Une phrase secrète est nécessaire. Lancez la commande dans un terminal, ou définissez CHM_PASSPHRASE.

## Progress. $done and $total: numbers of records

cli-progress-import = Importation : { NUMBER($done) } sur { NUMBER($total) }
cli-progress-index = Indexation : { NUMBER($done) } sur { NUMBER($total) }
# $done and $total: megabytes
cli-progress-backup = Sauvegarde : { NUMBER($done) } Mo sur { NUMBER($total) }
cli-progress-restore = Restauration : { NUMBER($done) } Mo sur { NUMBER($total) }

## Units

# $value: a number with at most three digits
cli-size-bytes = { PLURAL($value) ->
    [one] { NUMBER($value) } octet
    [many] { NUMBER($value) } d’octets
   *[other] { NUMBER($value) } octets
}
cli-size-kb = { NUMBER($value) } ko
cli-size-mb = { NUMBER($value) } Mo
cli-size-gb = { NUMBER($value) } Go
cli-time-milliseconds = { NUMBER($value) } ms
cli-time-seconds = { NUMBER($value) } s
cli-time-minutes = { NUMBER($value) } min
cli-time-hours = { NUMBER($value) } h

## chm init

# $folder
cli-init-done = Un nouveau poste est prêt dans { $folder }.
# $count: records of the starter
cli-init-records = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche du contenu de départ
    [many] { NUMBER($count) } de fiches du contenu de départ
   *[other] { NUMBER($count) } fiches du contenu de départ
}
cli-init-private = La partie privée est protégée par la phrase secrète ; la clé de secours l’ouvre aussi.
# $key: the recovery key
cli-init-recovery = Clé de secours : { $key }
cli-init-recovery-keep = Notez-la et conservez-la loin de cet ordinateur. Elle ne sera plus affichée.
cli-init-no-private = Aucune partie privée n’a été créée.
# $command
cli-init-next = Pour chercher : { $command }

## chm import

# $file
cli-import-reading = Lecture de { $file }
cli-import-done = Importation terminée.
# $count: records; also in the preview
cli-import-added = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche ajoutée
    [many] { NUMBER($count) } de fiches ajoutées
   *[other] { NUMBER($count) } fiches ajoutées
}
cli-import-changed = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche modifiée
    [many] { NUMBER($count) } de fiches modifiées
   *[other] { NUMBER($count) } fiches modifiées
}
cli-import-unchanged = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche était déjà présente
    [many] { NUMBER($count) } de fiches étaient déjà présentes
   *[other] { NUMBER($count) } fiches étaient déjà présentes
}
cli-import-rejected = { PLURAL($count) ->
    [one] { NUMBER($count) } ligne n’a pas été reprise
    [many] { NUMBER($count) } de lignes n’ont pas été reprises
   *[other] { NUMBER($count) } lignes n’ont pas été reprises
}
# $count: faults that are not listed
cli-import-more-faults = et { NUMBER($count) } de plus
cli-import-preview = Aperçu : rien n’a été écrit.
cli-import-preview-added = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche serait ajoutée
    [many] { NUMBER($count) } de fiches seraient ajoutées
   *[other] { NUMBER($count) } fiches seraient ajoutées
}
cli-import-preview-changed = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche serait modifiée
    [many] { NUMBER($count) } de fiches seraient modifiées
   *[other] { NUMBER($count) } fiches seraient modifiées
}
cli-import-preview-unchanged = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche est déjà présente
    [many] { NUMBER($count) } de fiches sont déjà présentes
   *[other] { NUMBER($count) } fiches sont déjà présentes
}
cli-import-preview-rejected = { PLURAL($count) ->
    [one] { NUMBER($count) } ligne ne serait pas reprise
    [many] { NUMBER($count) } de lignes ne seraient pas reprises
   *[other] { NUMBER($count) } lignes ne seraient pas reprises
}
# $size: a `cli-size-…`
cli-import-preview-size = Texte à ajouter : { $size }
cli-import-preview-languages = Langues : { $languages }
cli-import-preview-first = Les premières d’entre elles :
cli-import-empty = Il n’y a rien à importer.
# $file
cli-import-skipped = { $file } : ni JSONL ni CSV, laissé de côté.

## chm search

# $count: results
cli-search-results = { PLURAL($count) ->
    [one] { NUMBER($count) } résultat
    [many] { NUMBER($count) } de résultats
   *[other] { NUMBER($count) } résultats
}
# $count: of these, those that can be read now
cli-search-here = { NUMBER($count) } sur cet ordinateur
# $time: a `cli-time-…`
cli-search-took = en { $time }
# $terms: words of the record that matched; $lang: name of their language
cli-search-matched = trouvé : { $terms } ({ $lang })
# $terms: names in other languages
cli-search-expanded = Cherché aussi : { $terms }
# $page: a number
cli-search-page = page { $page }
cli-search-request = sur demande
# $option: `--offset 20`
cli-search-more = La suite : { $option }
# $query
cli-search-none = Rien n’a été trouvé pour « { $query } ».
# $spelling: words that find something
cli-search-spelling = Avec une autre orthographe : { $spelling }
# $count: results
cli-search-without-filters = { PLURAL($count) ->
    [one] Sans les filtres : { NUMBER($count) } résultat
    [many] Sans les filtres : { NUMBER($count) } de résultats
   *[other] Sans les filtres : { NUMBER($count) } résultats
}
cli-search-all-languages = { PLURAL($count) ->
    [one] Dans toutes les langues : { NUMBER($count) } résultat
    [many] Dans toutes les langues : { NUMBER($count) } de résultats
   *[other] Dans toutes les langues : { NUMBER($count) } résultats
}
cli-search-only-operators = La requête ne contient aucun mot à chercher.
cli-search-private-locked = La partie privée est verrouillée et n’a pas été consultée : indiquez CHM_PASSPHRASE pour y chercher aussi.
# $done, $total: records
cli-search-indexing = L’index est encore en construction : { NUMBER($done) } sur { NUMBER($total) }. Il pourra y avoir plus de résultats ensuite.

## Names of languages, kinds

cli-language-ar = arabe
cli-language-en = anglais
cli-language-es = espagnol
cli-language-fr = français
cli-language-ru = russe
cli-language-zh = chinois

## chm show: labels before a value

cli-show-id = Identifiant
cli-show-key = Code
cli-show-type = Type
cli-show-names = Noms
cli-show-synonyms = Autres noms
cli-show-summary = Résumé
cli-show-source = Source
cli-show-year = Année
cli-show-pages = Nombre de pages
cli-show-tags = Mots-clés
cli-show-related = Voir aussi
# $count: documents
cli-show-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } document
    [many] { NUMBER($count) } de documents
   *[other] { NUMBER($count) } documents
}

## chm reindex

# $count: records; $time: a `cli-time-…`
cli-reindex-done = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche indexée en { $time }
    [many] { NUMBER($count) } de fiches indexées en { $time }
   *[other] { NUMBER($count) } fiches indexées en { $time }
}

## chm doctor

cli-doctor-clean = Aucun défaut relevé.
# $count: faults
cli-doctor-faults = { PLURAL($count) ->
    [one] { NUMBER($count) } défaut relevé
    [many] { NUMBER($count) } de défauts relevés
   *[other] { NUMBER($count) } défauts relevés
}
cli-doctor-ok = en ordre
cli-doctor-fault = défaut
cli-doctor-note = remarque
# $folder
cli-doctor-folder = Dossier : { $folder }
# $free: a `cli-size-…`
cli-doctor-space = Espace libre : { $free }
cli-doctor-space-low = Il reste peu d’espace : { $free }
# $file: name of the database
cli-doctor-database-ok = { $file } : intacte
cli-doctor-database-damaged = { $file } : endommagée
# $detail: what the database library reports, in English
cli-doctor-database-detail = { $file } : { $detail }
# $version: number of the schema
cli-doctor-schema = Schéma : version { $version }
# $count: records
cli-doctor-records = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche
    [many] { NUMBER($count) } de fiches
   *[other] { NUMBER($count) } fiches
}
# $count: rows that point to a record that is not there
cli-doctor-references = { PLURAL($count) ->
    [one] { NUMBER($count) } renvoi ne mène à aucune fiche
    [many] { NUMBER($count) } de renvois ne mènent à aucune fiche
   *[other] { NUMBER($count) } renvois ne mènent à aucune fiche
}
cli-doctor-index-ok = L’index correspond à la base de données.
# $count: records
cli-doctor-index-missing = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche manque dans l’index
    [many] { NUMBER($count) } de fiches manquent dans l’index
   *[other] { NUMBER($count) } fiches manquent dans l’index
}
cli-doctor-index-extra = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche de l’index n’est plus dans la base de données
    [many] { NUMBER($count) } de fiches de l’index ne sont plus dans la base de données
   *[other] { NUMBER($count) } fiches de l’index ne sont plus dans la base de données
}
cli-doctor-index-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche attend d’être indexée
    [many] { NUMBER($count) } de fiches attendent d’être indexées
   *[other] { NUMBER($count) } fiches attendent d’être indexées
}
cli-doctor-index-unreadable = L’index est illisible.
cli-doctor-index-old = L’index provient d’une version antérieure.
cli-doctor-index-aside = Un ancien index a été mis de côté sous le nom { $file }. Il peut être supprimé.
cli-doctor-index-none = Il n’y a pas encore d’index.
cli-doctor-private-none = Il n’y a pas de partie privée.
cli-doctor-private-locked = La partie privée est verrouillée et n’a pas été contrôlée.
cli-doctor-private-ok = La partie privée est intacte.
cli-doctor-private-damaged = La partie privée est endommagée.
# $count: files
cli-doctor-objects-missing = { PLURAL($count) ->
    [one] { NUMBER($count) } fichier manque
    [many] { NUMBER($count) } de fichiers manquent
   *[other] { NUMBER($count) } fichiers manquent
}
cli-doctor-objects-damaged = { PLURAL($count) ->
    [one] { NUMBER($count) } fichier est endommagé
    [many] { NUMBER($count) } de fichiers sont endommagés
   *[other] { NUMBER($count) } fichiers sont endommagés
}
cli-doctor-next-reindex = Étape suivante : lancez « chm reindex ».
cli-doctor-next-passphrase = Étape suivante : relancez avec la phrase secrète.
cli-doctor-next-space = Étape suivante : libérez de l’espace.
cli-doctor-next-copy = Étape suivante : copiez le dossier du poste en lieu sûr et gardez-le. Créez ensuite un poste dans un autre dossier.

## In front of errors and warnings

cli-error = Erreur
# $code: such as D-2001
cli-error-code = Code pour l’assistance : { $code }

## chm backup and chm restore. $file: path

# $size
cli-backup-done = Sauvegardé : { $file }, { $size }
cli-restore-done = La sauvegarde a été restaurée.
cli-restore-replaced = Ce qui était ici auparavant se trouve dans { $file }
cli-restore-passphrase = La phrase secrète est désormais celle de la sauvegarde.
