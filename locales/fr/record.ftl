## Headings

record-documents = { PLURAL($count) ->
    [one] { NUMBER($count) } document
    [many] { NUMBER($count) } de documents
   *[other] { NUMBER($count) } documents
}
record-facts = Données
record-names = Noms
record-synonyms = Autres noms
record-any-language = Toute langue
record-related = Voir aussi

## Labels of facts

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
fact-email = Courriel
fact-telephone = Téléphone
fact-parties = Pays

## Values of facts

category-pesticide = Pesticide
category-industrial = Produit chimique industriel
category-unintentional = Production non intentionnelle
status-listed = Inscrite à la Convention
status-under-review = À l’examen
direction-in = Reçue
direction-out = Envoyée
direction-in-out = Reçue et envoyée
