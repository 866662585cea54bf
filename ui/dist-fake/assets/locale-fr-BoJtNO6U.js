import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";var t=e({default:()=>n}),n=`cli-about = Le poste du centre d’échange d’informations sur les POP, en ligne de commande.
cli-help-usage = Emploi\xA0:
cli-help-commands = Commandes
cli-help-options = Options
cli-help-exit-codes = Codes de sortie
cli-command-init = Créer un poste avec le contenu de départ
cli-command-import = Reprendre des documents et des fiches d’un fichier ou d’un dossier
cli-command-search = Chercher dans six langues
cli-command-show = Afficher une fiche
cli-command-reindex = Reconstruire l’index de recherche
cli-command-doctor = Contrôler les bases de données et l’index
cli-argument-query = Mots à chercher ; aussi une «\xA0expression\xA0», { "-mot" }, { "title: type: country: year:2009..2015" }
cli-argument-path = Fichier (JSONL ou CSV) ou dossier
cli-argument-id = Identifiant, cote, ou code d’une substance, d’une notion ou d’un centre
cli-option-data = Dossier du poste ; également CHM_DATA
cli-option-json = Écrire du JSON
cli-option-interface = Langue des messages\xA0: { "ar, en, es, fr, ru, zh" }
cli-option-lang = Votre langue ; les textes dans cette langue sont placés un peu plus haut
cli-option-only = Ne chercher que dans les textes de cette langue, avec les mots tels quels
cli-option-sort = Ordre\xA0: { "best" }, { "newest" } ou { "title" }
cli-option-facet = Seulement les résultats portant ce code sous «\xA0{ $facet }\xA0» ; peut être répété
cli-option-kind = Seulement ce genre\xA0: { "document, chemical, concept, centre, party, help" }
cli-option-limit = Nombre de résultats
cli-option-offset = Nombre de résultats à sauter
cli-option-batch = Fichier d’une requête par ligne, précédée au besoin d’une langue et d’une tabulation
cli-option-dry-run = Montrer seulement ce qui serait repris
cli-option-strict = Ne rien reprendre si une seule ligne a un défaut
cli-option-no-private = Ne pas créer de partie privée maintenant
cli-option-quiet = Écrire seulement les résultats, sans l’avancement
cli-option-help = Afficher l’aide
cli-option-version = Afficher la version
cli-option-default = par défaut\xA0: { $value }
cli-exit-done = travail accompli
cli-exit-internal = le programme a commis une erreur
cli-exit-arguments = la commande est mal écrite
cli-exit-input = une partie des données n’a pas été reprise
cli-exit-not-found = rien n’a été trouvé
cli-exit-desk = le poste ne peut pas être ouvert, ou le contrôle a relevé un défaut
cli-exit-locked = la phrase secrète manque ou est fausse
cli-exit-disk = le disque est plein ou protégé en écriture
cli-exit-interrupted = arrêt avant la fin
cli-data-missing = Aucun dossier n’a été indiqué. Employez { "--data DIR" } ou CHM_DATA.
cli-passphrase-new = Nouvelle phrase secrète\xA0:
cli-passphrase-repeat = La même phrase secrète, encore une fois\xA0:
cli-passphrase-enter = Phrase secrète\xA0:
cli-passphrase-mismatch = Les deux phrases secrètes diffèrent.
cli-passphrase-short = { PLURAL($minimum) ->
    [one] La phrase secrète doit compter au moins { NUMBER($minimum) } caractère.
    [many] La phrase secrète doit compter au moins { NUMBER($minimum) } de caractères.
   *[other] La phrase secrète doit compter au moins { NUMBER($minimum) } caractères.
}
cli-passphrase-how = Saisissez-la ici, ou définissez CHM_PASSPHRASE.
cli-progress-import = Importation\xA0: { NUMBER($done) } sur { NUMBER($total) }
cli-progress-index = Indexation\xA0: { NUMBER($done) } sur { NUMBER($total) }
cli-size-bytes = { PLURAL($value) ->
    [one] { NUMBER($value) } octet
    [many] { NUMBER($value) } d’octets
   *[other] { NUMBER($value) } octets
}
cli-size-kb = { NUMBER($value) } ko
cli-size-mb = { NUMBER($value) } Mo
cli-size-gb = { NUMBER($value) } Go
cli-time-milliseconds = { NUMBER($value) } ms
cli-time-seconds = { NUMBER($value) } s
cli-time-minutes = { NUMBER($value) } min
cli-time-hours = { NUMBER($value) } h
cli-init-done = Un nouveau poste est prêt dans { $folder }.
cli-init-records = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche du contenu de départ
    [many] { NUMBER($count) } de fiches du contenu de départ
   *[other] { NUMBER($count) } fiches du contenu de départ
}
cli-init-private = La partie privée est protégée par la phrase secrète. Il n’existe pas d’autre clé\xA0: conservez-la en lieu sûr.
cli-init-no-private = Aucune partie privée n’a été créée.
cli-init-next = Pour chercher\xA0: { $command }
cli-import-reading = Lecture de { $file }
cli-import-done = Importation terminée.
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
cli-import-more-faults = et { NUMBER($count) } de plus
cli-import-preview = Aperçu\xA0: rien n’a été écrit.
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
cli-import-preview-size = Texte à ajouter\xA0: { $size }
cli-import-preview-languages = Langues\xA0: { $languages }
cli-import-preview-first = Les premières d’entre elles\xA0:
cli-import-empty = Il n’y a rien à importer.
cli-import-skipped = { $file }\xA0: ni JSONL ni CSV, laissé de côté.
cli-search-results = { PLURAL($count) ->
    [one] { NUMBER($count) } résultat
    [many] { NUMBER($count) } de résultats
   *[other] { NUMBER($count) } résultats
}
cli-search-here = { NUMBER($count) } sur cet ordinateur
cli-search-took = en { $time }
cli-search-matched = trouvé\xA0: { $terms } ({ $lang })
cli-search-expanded = Cherché aussi\xA0: { $terms }
cli-search-page = page { $page }
cli-search-request = sur demande
cli-search-more = La suite\xA0: { $option }
cli-search-none = Rien n’a été trouvé pour «\xA0{ $query }\xA0».
cli-search-spelling = Avec une autre orthographe\xA0: { $spelling }
cli-search-without-filters = { PLURAL($count) ->
    [one] Sans les filtres\xA0: { NUMBER($count) } résultat
    [many] Sans les filtres\xA0: { NUMBER($count) } de résultats
   *[other] Sans les filtres\xA0: { NUMBER($count) } résultats
}
cli-search-all-languages = { PLURAL($count) ->
    [one] Dans toutes les langues\xA0: { NUMBER($count) } résultat
    [many] Dans toutes les langues\xA0: { NUMBER($count) } de résultats
   *[other] Dans toutes les langues\xA0: { NUMBER($count) } résultats
}
cli-search-only-operators = La requête ne contient aucun mot à chercher.
cli-search-indexing = L’index est encore en construction\xA0: { NUMBER($done) } sur { NUMBER($total) }. Il pourra y avoir plus de résultats ensuite.
cli-language-ar = arabe
cli-language-en = anglais
cli-language-es = espagnol
cli-language-fr = français
cli-language-ru = russe
cli-language-zh = chinois
cli-show-id = Identifiant
cli-show-key = Code
cli-show-type = Type
cli-show-names = Noms
cli-show-synonyms = Autres noms
cli-show-summary = Résumé
cli-show-source = Origine
cli-show-year = Année
cli-show-pages = Nombre de pages
cli-show-tags = Mots-clés
cli-show-related = Voir aussi
cli-show-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } document
    [many] { NUMBER($count) } de documents
   *[other] { NUMBER($count) } documents
}
cli-reindex-done = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche indexée en { $time }
    [many] { NUMBER($count) } de fiches indexées en { $time }
   *[other] { NUMBER($count) } fiches indexées en { $time }
}
cli-doctor-clean = Aucun défaut relevé.
cli-doctor-faults = { PLURAL($count) ->
    [one] { NUMBER($count) } défaut relevé
    [many] { NUMBER($count) } de défauts relevés
   *[other] { NUMBER($count) } défauts relevés
}
cli-doctor-ok = en ordre
cli-doctor-fault = défaut
cli-doctor-note = remarque
cli-doctor-folder = Dossier\xA0: { $folder }
cli-doctor-space = Espace libre\xA0: { $free }
cli-doctor-space-low = Il reste peu d’espace\xA0: { $free }
cli-doctor-database-ok = { $file }\xA0: intacte
cli-doctor-database-damaged = { $file }\xA0: endommagée
cli-doctor-database-detail = { $file }\xA0: { $detail }
cli-doctor-schema = Schéma\xA0: version { $version }
cli-doctor-records = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche
    [many] { NUMBER($count) } de fiches
   *[other] { NUMBER($count) } fiches
}
cli-doctor-references = { PLURAL($count) ->
    [one] { NUMBER($count) } renvoi ne mène à aucune fiche
    [many] { NUMBER($count) } de renvois ne mènent à aucune fiche
   *[other] { NUMBER($count) } renvois ne mènent à aucune fiche
}
cli-doctor-index-ok = L’index correspond à la base de données.
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
cli-doctor-index-none = Il n’y a pas encore d’index.
cli-doctor-private-none = Il n’y a pas de partie privée.
cli-doctor-private-locked = La partie privée est verrouillée et n’a pas été contrôlée.
cli-doctor-private-ok = La partie privée est intacte.
cli-doctor-private-damaged = La partie privée est endommagée.
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
cli-doctor-next-reindex = Étape suivante\xA0: lancez «\xA0chm reindex\xA0».
cli-doctor-next-passphrase = Étape suivante\xA0: relancez avec la phrase secrète.
cli-doctor-next-space = Étape suivante\xA0: libérez de l’espace.
cli-doctor-next-copy = Étape suivante\xA0: copiez le dossier du poste en lieu sûr et gardez-le. Créez ensuite un poste dans un autre dossier.
cli-error = Erreur
cli-error-code = Code pour l’assistance\xA0: { $code }`,r=e({default:()=>i}),i=`action-open = Ouvrir
action-retry = Réessayer
action-later = Plus tard
availability-here = Sur cet ordinateur
availability-request = Sur demande
size-bytes = 0 octet
size-kilobytes = { NUMBER($amount) }\xA0ko
size-megabytes = { NUMBER($amount) }\xA0Mo
size-gigabytes = { NUMBER($amount) }\xA0Go
language-ar = Arabe
language-en = Anglais
language-es = Espagnol
language-fr = Français
language-ru = Russe
language-zh = Chinois
kind-document = Document
kind-chemical = Substance chimique
kind-concept = Thème
kind-centre = Centre régional
kind-party = Pays
kind-office = Bureau
kind-person = Personne
kind-mandate = Contact
kind-role = Fonction
kind-document-type = Type de document
kind-letter-kind = Type de lettre
kind-help = Page d’aide
kind-event = Événement
kind-project = Projet
kind-course = Cours
kind-lesson = Leçon
kinds-document = Documents
kinds-chemical = Substances
kinds-concept = Thèmes
kinds-centre = Centres
kinds-party = Pays
kinds-office = Bureaux
kinds-person = Personnes
kinds-mandate = Contacts
kinds-role = Fonctions
kinds-document-type = Types de documents
kinds-letter-kind = Types de lettres
kinds-help = Aide
kinds-event = Événements
kinds-project = Projets
kinds-course = Cours
kinds-lesson = Leçons
treaty-stockholm = Convention de Stockholm
treaty-basel = Convention de Bâle
treaty-rotterdam = Convention de Rotterdam
treaty-minamata = Convention de Minamata
treaty-brs = Bâle, Rotterdam et Stockholm
treaty-all = Toutes les conventions
treaty-gef = Fonds pour l’environnement mondial
treaty-gfc = Cadre mondial relatif aux produits chimiques
annex-a = Annexe A
annex-b = Annexe B
annex-c = Annexe C
facet-availability = Disponibilité
facet-type = Type
facet-language = Langue
facet-chemical = Substance
facet-topic = Thème
facet-treaty = Convention
facet-year = Année
facet-place = Pays ou région
error-note-code = Pour l’assistance\xA0: { $code }
indexing-progress = Indexation\xA0: { NUMBER($done) } fiches sur { NUMBER($total) }. La recherche porte sur ce qui est prêt.
indexing-label = Avancement de l’indexation`,a=e({default:()=>o}),o=`error-locked = La partie privée de ce poste est verrouillée.
    .safe = Tout son contenu est conservé. La bibliothèque reste consultable.
    .next = Saisissez la phrase secrète.
    .code = L-6001
error-wrong-passphrase = Ce n’est pas la phrase secrète de ce poste.
    .safe = Rien n’a changé.
    .next = Vérifiez la disposition du clavier et les majuscules, puis saisissez-la de nouveau.
    .code = L-6002
error-not-found = Rien sur cet ordinateur ne porte l’identifiant { $id }.
    .safe = La bibliothèque est intacte.
    .next = Cherchez par titre, cote ou numéro CAS.
    .code = N-1001
error-index-unavailable = L’index de recherche est illisible.
    .safe = Toutes les fiches et tous les textes sont intacts. L’index ne contient que la copie de leurs mots.
    .next = Reconstruisez l’index dans le poste, ou lancez «\xA0chm reindex\xA0».
    .code = X-7001
error-index-rebuilding = L’index de recherche est en cours de reconstruction.
    .safe = Toutes les fiches sont intactes. La recherche porte sur ce qui est déjà indexé.
    .next = Attendez la fin ; le travail peut continuer entre-temps.
    .code = X-7002
error-disk-full = Le disque est plein.
    .safe = Tout ce qui était enregistré est conservé. L’écriture en cours a été annulée.
    .next = Libérez de l’espace, puis recommencez.
    .code = D-2001
error-read-only = Il n’est pas possible d’écrire dans ce dossier.
    .safe = Rien n’a changé. La lecture et la recherche fonctionnent toujours.
    .next = Autorisez l’écriture dans ce dossier, ou choisissez-en un autre.
    .code = D-2002
error-damaged = Une base de données de ce poste est endommagée et n’a pas été ouverte.
    .safe = Le fichier a été laissé exactement tel quel. Il n’est jamais remplacé par un fichier vide.
    .next = Copiez le dossier du poste en lieu sûr, puis lancez «\xA0chm doctor\xA0».
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
error-no-such-file = Il n’y a ni fichier ni dossier { $file }.
    .safe = Rien n’a changé.
    .next = Vérifiez le nom et le dossier.
    .code = F-3001
error-unreadable-file = Le fichier { $file } ne peut pas être lu.
    .safe = Rien n’a changé.
    .next = Vérifiez les droits de lecture et que le support est toujours branché.
    .code = F-3002
error-invalid-utf8 = { $file }, ligne { $row }\xA0: ce texte n’est pas en UTF-8.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Enregistrez le fichier en UTF-8 et importez-le de nouveau.
    .code = F-3003
error-bad-row = { $file }, ligne { $row }\xA0: { $reason }
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Corrigez la ligne et importez de nouveau le fichier ; les lignes déjà reprises ne seront pas doublées.
    .code = F-3005
error-bad-json = { $file }, ligne { $row }\xA0: ce n’est pas du JSON valide.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Corrigez la ligne\xA0: chacune contient un seul objet JSON.
    .code = F-3006
error-bad-csv = { $file }, ligne { $row }\xA0: les colonnes ne se distinguent pas.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Vérifiez les virgules et les guillemets de cette ligne.
    .code = F-3007
error-wrong-cas = Ligne { $row }\xA0: { $value } n’est pas un numéro CAS. Sa clé de contrôle est fausse.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Comparez le numéro avec la source et corrigez-le.
    .code = F-3008
error-unknown-language = Ligne { $row }\xA0: «\xA0{ $value }\xA0» n’est pas un code de langue.
    .safe = Cette ligne n’a pas été reprise. Toutes les autres sont conservées.
    .next = Employez l’un des codes { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
error-too-large = C’est trop grand. Taille en octets\xA0: { $value } ; limite\xA0: { $limit }.
    .safe = Rien n’en a été repris. Tout le reste est conservé.
    .next = Divisez-le en parties plus petites.
    .code = F-3010
error-missing-column = La colonne «\xA0{ $column }\xA0» manque.
    .safe = Rien n’a été repris de ce fichier.
    .next = Ajoutez la colonne à la première ligne et importez de nouveau le fichier.
    .code = F-3011
error-bad-argument = «\xA0{ $value }\xA0» ne convient pas ici.
    .safe = Rien n’a changé.
    .next = Lancez la commande avec --help pour voir ce qu’elle accepte.
    .code = A-8001
error-interrupted = Le travail a été arrêté avant la fin.
    .safe = Tout ce qui était terminé est conservé.
    .next = Relancez-le ; il reprendra au même point.
    .code = A-8002
error-internal = Le programme a commis une erreur. Incident { $incident }.
    .safe = Tout ce qui était enregistré est conservé.
    .next = Recommencez. Si l’erreur revient, communiquez le numéro de l’incident à l’assistance.
    .code = Z-9001
reason-missing-field = le champ «\xA0{ $field }\xA0» manque.
reason-bad-value = le champ «\xA0{ $field }\xA0» ne peut pas valoir «\xA0{ $value }\xA0».
reason-duplicate = l’identifiant { $value } a déjà servi dans ce fichier.
reason-shared-record = { $value } est commun à tous les postes et n’est pas modifié par une importation.
reason-columns = { $found } colonnes au lieu de { $expected }.
reason-not-object = un objet JSON est attendu.
reason-empty = la ligne est vide.`,s=e({default:()=>c}),c=`library-filters-title = Filtres
library-filters-clear = Effacer
library-filters-done = { PLURAL($count) ->
    [one] Afficher { NUMBER($count) } résultat
    [many] Afficher { NUMBER($count) } de résultats
   *[other] Afficher { NUMBER($count) } résultats
}
library-facet-more = { PLURAL($count) ->
    [one] { NUMBER($count) } de plus
    [many] { NUMBER($count) } de plus
   *[other] { NUMBER($count) } de plus
}
library-facet-fewer = Moins
library-chips-label = Filtres choisis
library-chip-remove = Retirer le filtre { $name }
library-tabs-label = Types de résultats
library-tab-all = Tout
library-tabs-more = Plus
library-results-label = Résultats
library-results-count = { PLURAL($count) ->
    [one] { NUMBER($count) } résultat
    [many] { NUMBER($count) } de résultats
   *[other] { NUMBER($count) } résultats
}
library-results-here = { PLURAL($count) ->
    [one] { NUMBER($count) } sur cet ordinateur
    [many] { NUMBER($count) } sur cet ordinateur
   *[other] { NUMBER($count) } sur cet ordinateur
}
library-sort-label = Ordre des résultats
library-sort-best-match = Pertinence
library-sort-newest = Plus récents
library-sort-title = Titre
library-row-loading = Lecture du résultat en cours
library-also-searched = Cherché aussi dans d’autres langues\xA0:
library-only-this = En français seulement
library-only-one = Une seule langue\xA0: { $language }
library-only-all = Toutes les langues
library-matched = trouvé\xA0:
library-welcome-title = Bibliothèque
library-welcome-records = { PLURAL($count) ->
    [one] { NUMBER($count) } fiche sur cet ordinateur, à chercher en six langues et sans connexion.
    [many] { NUMBER($count) } de fiches sur cet ordinateur, à chercher en six langues et sans connexion.
   *[other] { NUMBER($count) } fiches sur cet ordinateur, à chercher en six langues et sans connexion.
}
library-welcome-try = Exemples de recherche
library-example-1 = inventaire des dioxines
library-example-2 = SPFO
library-example-3 = transformateurs aux PCB
library-example-4 = 50-29-3
library-example-5 = centre régional Afrique
library-welcome-hint = Mots dans l’une des six langues, cotes, numéros CAS. «\xA0Une expression\xA0», -sans, { "title:" }, { "year:2009..2015" }.
library-none-title = Rien pour «\xA0{ $query }\xA0»
library-none-title-filters = Rien avec ces filtres
library-none-operators = La recherche ne contient aucun mot.
library-none-indexing = { NUMBER($done) } fiches sur { NUMBER($total) } sont indexées\xA0: d’autres résultats peuvent venir.
library-none-spelling = Autre orthographe\xA0:
library-none-search-spelling = Chercher «\xA0{ $spelling }\xA0»
library-none-filtered = { PLURAL($count) ->
    [one] Sans les filtres, il y a { NUMBER($count) } résultat.
    [many] Sans les filtres, il y a { NUMBER($count) } de résultats.
   *[other] Sans les filtres, il y a { NUMBER($count) } résultats.
}
library-none-clear = Retirer les filtres
library-none-language = { PLURAL($count) ->
    [one] Une seule langue a été cherchée\xA0: { $language }. Toutes langues\xA0: { NUMBER($count) } résultat.
    [many] Une seule langue a été cherchée\xA0: { $language }. Toutes langues\xA0: { NUMBER($count) } de résultats.
   *[other] Une seule langue a été cherchée\xA0: { $language }. Toutes langues\xA0: { NUMBER($count) } résultats.
}
library-none-advice = Essayer avec moins de mots ou d’autres mots ; les noms, cotes et numéros CAS sont trouvés aussi.
preview-label = Résultat choisi
preview-pages = { PLURAL($count) ->
    [one] { NUMBER($count) } page
    [many] { NUMBER($count) } de pages
   *[other] { NUMBER($count) } pages
}
preview-files = Fichiers
preview-passages = { PLURAL($count) ->
    [one] { NUMBER($count) } passage trouvé
    [many] { NUMBER($count) } de passages trouvés
   *[other] { NUMBER($count) } passages trouvés
}
preview-passages-all = { PLURAL($count) ->
    [one] Tout afficher
    [many] Afficher les { NUMBER($count) }
   *[other] Afficher les { NUMBER($count) }
}
preview-page = p.\xA0{ NUMBER($page) }
preview-part = partie { NUMBER($part) }
preview-tags = Substances, thèmes et conventions`,l=e({default:()=>u}),u=`reader-back = Résultats
reader-place = { NUMBER($index) } sur { NUMBER($total) }
reader-language-label = Langue du texte
reader-contents = Sommaire
reader-passage = Passage { NUMBER($number) }
reader-passage-matches = Contient ce qui est cherché
reader-passage-go = Aller au passage
reader-passage-of = sur { NUMBER($total) }
reader-page-label = Page { NUMBER($page) }
reader-find-label = Chercher dans le texte
reader-match-of = { NUMBER($index) } sur { NUMBER($total) }
reader-matches = { PLURAL($count) ->
    [one] { NUMBER($count) } trouvé
    [many] { NUMBER($count) } trouvés
   *[other] { NUMBER($count) } trouvés
}
reader-next = Occurrence suivante
reader-previous = Occurrence précédente
reader-text-label = Texte
reader-no-text = Le texte de ce document n’est pas sur cet ordinateur.
reader-about = À propos
reader-cite = Citer ainsi
reader-copy = Copier
reader-copied = Copié`,d=e({default:()=>f}),f=`record-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } document
    [many] { NUMBER($count) } de documents
   *[other] { NUMBER($count) } documents
}
record-facts = Données
record-names = Noms
record-synonyms = Autres noms
record-any-language = Toute langue
record-related = Voir aussi
fact-type = Type
fact-symbol = Cote
fact-source = Source
fact-pages = Pages
fact-code = Code
fact-status = Statut
fact-cas = Numéro CAS
fact-abbreviations = Abréviations
fact-annexes = Annexes
fact-categories = Catégorie
fact-year-listed = Inscrite en
fact-listed-at = Inscrite à la
fact-decision = Décision
fact-inchikey = InChIKey, premier bloc
fact-broader = Thème plus large
fact-narrower = Thèmes plus précis
fact-chemicals = Substances
fact-concepts = Thèmes
fact-conventions = Conventions
fact-convention = Convention
fact-host = Institution hôte
fact-country = Pays
fact-city = Ville
fact-regional-group = Groupe régional
fact-region = Région
fact-region-served = Région desservie
fact-countries-served = Pays desservis
fact-languages = Langues
fact-expertise = Compétences
fact-short-name = Nom abrégé
fact-node-type = Type de centre
fact-website = Site web
fact-note = Note
fact-confidence = Fiabilité
fact-iso2 = Code ISO, deux lettres
fact-iso3 = Code ISO, trois lettres
fact-m49 = Numéro M49 de l’ONU
fact-legal-basis = Base juridique
fact-mandate = Attributions
fact-sends-for-party = Envoie au nom de la Partie
fact-designated-by = Désigné par
fact-per-party = Nombre par Partie
fact-parent = Type plus large
fact-symbol-pattern = Forme des cotes
fact-publisher = Éditeur
fact-access = Accès
fact-direction = Sens
fact-drafted-by = Rédigée par
fact-sent-by = Envoyée par
fact-sent-to = Envoyée à
fact-deadline = Échéance
fact-form = Forme ou voie
fact-meeting = Réunion
fact-date = Date
fact-year = Année
fact-licence = Réutilisation
fact-parties = Pays`,p=e({default:()=>m}),m=`shell-product-name = Centre d’échange
shell-convention-name = Convention de Stockholm
shell-window-title = { $item } — Centre d’échange
shell-nav-label = Navigation principale
nav-library = Bibliothèque
nav-help = Aide
shell-menu-open = Ouvrir le menu
shell-skip = Aller à la liste
shell-search-label = Recherche
shell-search-placeholder = Rechercher documents, substances, centres
shell-search-clear = Effacer la recherche
shell-language-label = Langue
shell-theme-label = Clair ou sombre
shell-theme-system = Comme le système
shell-theme-light = Clair
shell-theme-dark = Sombre
sync-not-enrolled-title = Pas encore inscrit
sync-offline-title = Hors ligne
sync-works = Tout fonctionne ici.
sync-nothing-waits = Rien n’est en attente d’envoi.
sync-waiting = { PLURAL($count) ->
    [one] { NUMBER($count) } à envoyer · { $size }
    [many] { NUMBER($count) } à envoyer · { $size }
   *[other] { NUMBER($count) } à envoyer · { $size }
}
sync-last = Dernière synchro. { $when }
private-locked = Partie privée verrouillée
private-unlock = Déverrouiller
unlock-title = Déverrouiller la partie privée
unlock-explanation = La bibliothèque s’utilise aussi sans elle.
unlock-passphrase = Phrase secrète
unlock-show = Afficher la phrase secrète
unlock-action = Déverrouiller
unlock-empty = Saisir la phrase secrète
help-contents = Sommaire
help-none = Le manuel n’est pas sur cet ordinateur.
help-keys = Touches
help-key-search = Aller à la recherche
help-key-results = De la recherche aux résultats
help-key-open = Ouvrir le résultat choisi
help-key-escape = Effacer la recherche, puis la quitter
help-key-list = Se déplacer dans une liste
help-key-preview = Montrer le résultat choisi à côté ou au-dessus de la liste
help-key-find = Chercher dans le texte
help-key-match = Occurrence suivante ou précédente
help-key-history = Reculer et avancer
help-key-panes = Volet suivant ou précédent
help-key-section = Bibliothèque
help-key-zoom = Agrandir, réduire, taille normale
help-key-help = Aide sur ce qui est affiché`;export{a,s as i,d as n,r as o,l as r,t as s,p as t};