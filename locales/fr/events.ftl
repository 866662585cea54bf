## Lists

events-lists = Listes
events-tab-coming = À venir
events-tab-past = Passés
events-tab-projects = Projets
events-kind = Type
events-any-kind = Tous les types
events-any-treaty = Toutes les conventions
events-none-coming = Aucun événement à venir sur cet ordinateur
events-none-past = Aucun événement passé sur cet ordinateur
events-none-projects = Aucun projet sur cet ordinateur
events-none-text = Ils arrivent avec le contenu de la bibliothèque.

## Kinds and states

events-type-meeting = Réunion
events-type-workshop = Atelier
events-type-webinar = Webinaire
events-type-deadline = Échéance
events-status-planned = Prévu
events-status-running = En cours
events-status-closed = Clos
events-online = En ligne
events-online-too = Peut aussi se suivre en ligne

## One event or project

events-detail = Événement ou projet choisi
events-open = Ouvrir sa fiche
events-days = { PLURAL($count) ->
    [one] { NUMBER($count) } jour
    [many] { NUMBER($count) } de jours
   *[other] { NUMBER($count) } jours
}
events-usd = { $amount } dollars É.-U.
events-fact-kind = Type
events-fact-days = Dates
events-fact-length = Durée
events-fact-place = Lieu
events-fact-online = En ligne
events-fact-treaties = Conventions
events-fact-organiser = Organisé par
events-fact-code = Référence
events-fact-status = État
events-fact-countries = Pays
events-fact-donors = Financé par
events-fact-executing = Exécuté par
events-fact-budget = Budget

## Calendar files

events-export = Fichier d’agenda
events-export-one = Enregistrer pour un agenda
events-export-title = Écrire un fichier d’agenda
events-export-hint = D’autres agendas lisent ce fichier (iCalendar).
events-entries = { PLURAL($count) ->
    [one] { NUMBER($count) } entrée
    [many] { NUMBER($count) } d’entrées
   *[other] { NUMBER($count) } entrées
}
events-done-exported = { PLURAL($count) ->
    [one] Écrit dans le fichier : { NUMBER($count) } entrée
    [many] Écrit dans le fichier : { NUMBER($count) } d’entrées
   *[other] Écrit dans le fichier : { NUMBER($count) } entrées
}
