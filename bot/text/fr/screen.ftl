## Ce qui figure sur l'écran du projecteur.

screen-title = { $event } · Écran
screen-draft = La table ronde est en préparation
screen-open = Les questions sont ouvertes
screen-closed = La table ronde est close
screen-ends = jusqu’à { $time }
screen-begins = { $session } commence à { $time }
screen-over = temps dépassé
screen-on-floor = À l’examen
screen-announce = À l’examen : { $codes }
screen-floor-free = Personne n’a la parole
screen-why = Pourquoi maintenant :
screen-next = Ensuite
screen-waiting = { $count ->
        [one] { $count } en attente
       *[other] { $count } en attente
    }
screen-nobody = Personne n’attend
screen-speaks = demande la parole :
screen-vote = Votez maintenant
screen-result = Résultat
# Same: the same word
screen-ballots = { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
screen-join = Questions, soutiens, votes
screen-qr = Code QR, { $name } : { $code }
no-event-shown = Il n’y a encore aucun événement à afficher. Ajoutez-en un à la configuration, puis démarrez le bot.
page-events-several = Plusieurs événements sont ouverts. Ajoutez celui que vous voulez à l’adresse : ?event= suivi de l’un de { $choices }.
