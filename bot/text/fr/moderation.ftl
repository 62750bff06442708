## Pour la modération.

console-title = Modération · { $event }
console-session = En ce moment : **{ $session }**, fin { $ends }
console-trouble = { $count ->
        [one] { $count } message n’a pas pu être remis
       *[other] { $count } messages n’ont pas pu être remis
    } : voir /organize status.
console-empty = Rien n’attend.
console-due = **Prévue { $due } : { $session }.** Lancez-la, décalez-la de quelques minutes avec ce qui suit, ou retirez-la du programme.
console-in-review = ### En examen préalable — { $count }
console-queued = ### Les prochains — { $count }
console-open = Ouvrir un point…
button-start = Lancer
button-next = Suivant
button-answered = Traitée
button-back = Remettre
button-queue = File d’attente
button-review = Examen préalable
button-approve = Accepter
button-decline = Écarter
button-floor = Donner la parole
item-head = **{ $code }** · { $status } · { $principle }
    posée { $asked } · ▲ { $support }
decline-why = Pourquoi écarter { $code } ? Le motif est communiqué à la personne qui l’a posée.
floor-why = Pourquoi donner la parole à { $code } hors tour ? Le motif est visible de tous.
reason-choose = Choisir un motif…
decided-queued = { $code } est dans la file d’attente.
decided-in-review = { $code } est en cours d’examen par la modération.
decided-on-floor = { $code } est à l’examen.
decided-answered = { $code } est traitée.
decided-follow-up = { $code } est en attente d’une réponse écrite.
decided-declined = { $code } est écartée : { $reason }
decided-merged = { $code } est regroupée.
decided-withdrawn = { $code } est retirée.
decided-not-reached = { $code } n’a pas été abordée, faute de temps.
taken = **À l’examen : { $code }.**
review-empty = Rien n’attend l’examen préalable.
reworded = La formulation figure à côté de l’original de { $code }.
paused = Les questions sont suspendues. Rien de ce qui attend n’est perdu ; /mod resume permet de nouveau à tous d’en poser.
resumed = Tout le monde peut de nouveau poser des questions.
blocked-asker = Plus rien n’est accepté de la personne qui a posé { $code }. Personne n’apprend de qui il s’agit.
review-on = Les questions sont examinées avant que tout le monde les voie.
review-off = Les questions vont directement dans la file d’attente.
redacted-reason = Supprimée par l’équipe organisatrice
redacted = La formulation de { $code } est définitivement supprimée ; son code et la suite qu’elle a reçue restent.
item-similar = **Demande peut-être la même chose :**
