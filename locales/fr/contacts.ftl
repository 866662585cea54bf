### Contacts.

## Families of roles in the rail; short names, at most about 24 characters.

contacts-family-focal-points = Correspondants nationaux
contacts-family-official-contact-points = Correspondants officiels
contacts-family-national-authorities = Autorités compétentes
contacts-family-regional-centres = Centres régionaux
contacts-family-un-bodies = Organismes des Nations Unies
contacts-family-non-governmental = Non gouvernementaux
contacts-family-industry = Associations industrielles
contacts-family-donors = Donateurs
contacts-family-researchers = Chercheurs
contacts-family-experts = Experts et comités
contacts-family-ministries-and-missions = Ministères et missions
contacts-family-secretariat = Secrétariat
contacts-family-customs = Douanes
contacts-family-others = Autres contacts

## Fields of a contact: labels of forms, columns of files, entries of the history.

contacts-field-name = Nom
contacts-field-family-name = Nom de famille
contacts-field-given-name = Prénom
contacts-field-prefix = Civilité
contacts-field-email = Courriel
contacts-field-telephone = Téléphone
contacts-field-website = Site web
contacts-field-address = Adresse postale
contacts-field-languages = Langues
contacts-field-expertise = Peut aider pour
contacts-field-time-zone = Fuseau horaire
contacts-field-preferred = Joignable surtout par
contacts-field-role = Rôle
contacts-field-convention = Convention
contacts-field-country = Pays
contacts-field-office = Organisme
contacts-field-position = Poste
contacts-field-from = Du
contacts-field-until = Au
contacts-field-confirmed = Dernière vérification
contacts-field-starred = Favori
contacts-field-note = Note privée
contacts-field-tags = Étiquettes privées

## What is wrong in a form or a file; stands beside the field, or after line and column.

contacts-problem-missing = Ce champ est nécessaire.
contacts-problem-too-long = Ce texte est trop long.
contacts-problem-too-many = Il y en a trop.
contacts-problem-not-an-email = Ce n’est pas une adresse électronique.
contacts-problem-unknown = Cette valeur n’est pas connue ici.
contacts-problem-not-a-day = Cette date n’existe pas. Il faut l’année, le mois et le jour, comme 2026-02-28.
contacts-problem-before-from = Le dernier jour précède le premier.
contacts-problem-shifted = Les valeurs de cette ligne sont décalées par rapport aux colonnes.
contacts-problem-cut-off = Cette entrée s’arrête trop tôt.
contacts-problem-not-a-card = Ces lignes n’appartiennent à aucune carte.
contacts-problem-unreadable = Cette entrée ne peut pas être lue.
contacts-problem-too-large = Cet élément est trop volumineux et a été laissé de côté.
