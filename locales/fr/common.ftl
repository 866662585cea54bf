## Buttons

action-open = Ouvrir
action-retry = Réessayer
action-undo = Annuler
action-redo = Rétablir
action-close = Fermer
action-print = Imprimer
list-comma = { ", " }
path-choose = Choisir…
tiles-view = Tuiles ou tableau
tiles-view-tiles = Tuiles
tiles-view-table = Tableau
tiles-note = Une tuile par pays, placée à peu près où il se trouve. Les tuiles ne montrent aucune frontière et n’impliquent aucune prise de position sur un territoire. Les flèches du clavier vont d’une tuile à l’autre.
stepper-done = , terminée

## Where a thing is

availability-here = Sur cet ordinateur
availability-request = Sur demande

## Sizes of files. $amount: a number with at most one decimal

size-bytes = 0 octet
size-kilobytes = { NUMBER($amount) } ko
size-megabytes = { NUMBER($amount) } Mo
size-gigabytes = { NUMBER($amount) } Go

## Names of the six languages

language-ar = Arabe
language-en = Anglais
language-es = Espagnol
language-fr = Français
language-ru = Russe
language-zh = Chinois

## Kinds of records: one

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

## Kinds of records: tabs above the results, short

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

## Treaties and annexes, on chips and as filters

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

## Filters: headings

facet-availability = Disponibilité
facet-type = Type
facet-language = Langue
facet-chemical = Substance
facet-topic = Thème
facet-treaty = Convention
facet-year = Année
facet-place = Pays ou région

## Errors and progress

error-note-code = Pour l’assistance : { $code }
indexing-progress = Indexation : { NUMBER($done) } fiches sur { NUMBER($total) }. La recherche porte sur ce qui est prêt.
indexing-label = Avancement de l’indexation

## Fonts

# $languages: names of languages
fonts-missing = Cet ordinateur n’a pas de caractères pour : { $languages }. Ils s’afficheraient comme des cases vides. Installez des polices pour ces langues, par exemple Noto, puis relancez le programme.
# Stays in English in every language: it stands where this language can only be drawn as boxes.
fonts-missing-plain = This computer has no font for this language. Install a font such as Noto and start the program again.
