## Ce que la présidence voit sur sa page.

chair-page-title = { $event } · Présidence
chair-page-name = La présidence
chair-page-times = Temps
chair-page-hard-end = Fin impérative à { $time }
chair-page-end = Fin prévue à { $time }
chair-page-late = Dépassement de { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } : { $cost ->
        [0] aucune question perdue pour l’instant
        [one] environ { $cost } question en moins
       *[other] environ { $cost } questions en moins
    }
chair-page-cost = { $minutes ->
        [one] Chaque minute de dépassement coûte environ une question.
       *[other] Chaque tranche de { $minutes } minutes de dépassement coûte environ une question.
    }
chair-page-messages = De la modération
chair-page-message-new = De la modération : { $text }
chair-page-read = Lu
chair-page-as-asked = Telle qu’elle a été posée :
chair-page-take = Prendre plutôt { $code }
chair-page-why = Pourquoi hors tour ? Le motif est visible de tous.
chair-page-other = Autre motif
chair-page-hands = Mains levées
chair-page-undo = Annuler ma décision sur { $code }
next-changed = Entre-temps, le tour est passé de { $expected } à { $code }. Rien n’a été modifié : regardez, puis appuyez de nouveau.
chair-page-next = Suivant : { $code }
