today-week = { PLURAL($count) ->
    [one] { NUMBER($count) } affaire vous attend cette semaine. Le reste peut attendre.
    [many] { NUMBER($count) } d’affaires vous attendent cette semaine. Le reste peut attendre.
   *[other] { NUMBER($count) } affaires vous attendent cette semaine. Le reste peut attendre.
}
today-calm = Rien ne vous attend cette semaine.
today-calm-next = Rien ne vous attend cette semaine. Prochaine date : { $date }.
today-locked = Ce qui est privé n’est pas compté tant que c’est verrouillé.

## Needs you

today-needs = Vous attend
today-needs-count = { PLURAL($count) ->
    [one] { NUMBER($count) } en tout
    [many] { NUMBER($count) } en tout
   *[other] { NUMBER($count) } en tout
}
today-nothing = Rien ne vous attend aujourd’hui
today-nothing-text = Les échéances, les contacts à confirmer et les rappels apparaîtront ici.
today-duty-reply = { PLURAL($count) ->
    [one] Répondre à une lettre
    [many] Répondre à { NUMBER($count) } de lettres
   *[other] Répondre à { NUMBER($count) } lettres
}
today-duty-report = Rapport ou plan
today-duty-reminder = Rappel
today-duty-conflict = Choisir entre deux versions
today-duty-review = À relire
today-duty-confirm-contacts = { PLURAL($count) ->
    [one] Confirmer { NUMBER($count) } contact
    [many] Confirmer { NUMBER($count) } de contacts
   *[other] Confirmer { NUMBER($count) } contacts
}
today-late = { PLURAL($count) ->
    [one] { NUMBER($count) } jour de retard
    [many] { NUMBER($count) } de jours de retard
   *[other] { NUMBER($count) } jours de retard
}
today-due = { PLURAL($count) ->
    [one] Dans { NUMBER($count) } jour
    [many] Dans { NUMBER($count) } de jours
   *[other] Dans { NUMBER($count) } jours
}
today-due-today = Aujourd’hui
today-conflict = Conflit
today-review = À voir

## New on this computer

today-new = Nouveau sur cet ordinateur
today-since = depuis { $date }
today-new-none = Rien n’est arrivé depuis votre dernière visite.
today-new-see = Voir les nouveautés
today-more = Afficher plus

## Continue reading

today-reading = Poursuivre la lecture
today-reading-none = Aucune lecture en cours
today-reading-none-text = Les documents ouverts reviennent ici, à l’endroit où la lecture s’est arrêtée.
today-reading-place = { NUMBER($done) } sur { NUMBER($total) }
today-reading-page = Page { NUMBER($page) }
today-reading-go = Continuer

## Next dates

today-dates = Prochaines dates
today-dates-none = Aucun événement à venir sur cet ordinateur.
today-online = En ligne
today-days = { PLURAL($count) ->
    [one] { NUMBER($count) } jour
    [many] { NUMBER($count) } de jours
   *[other] { NUMBER($count) } jours
}
