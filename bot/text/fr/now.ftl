## Ce qui se passe en ce moment.

command-now = En ce moment : ce qui est à l’examen, la suite, vos questions, le temps restant
button-now = En ce moment
now-session = En ce moment : **{ $session }**, fin { $ends }
now-following = Ensuite : { $session }, { $starts }
now-ends = La table ronde se termine à { $ends }.
now-floor-free = Personne n’a la parole en ce moment.
now-waiting = ### { $count ->
        [0] Rien n’attend la parole
        [one] { $count } point attend la parole
       *[other] { $count } points attendent la parole
    }
now-first = Le prochain selon la règle : `{ $code }` { $words }
now-answered = ### { $count ->
        [0] Aucune question traitée jusqu’ici
        [one] { $count } question traitée
       *[other] { $count } questions traitées
    }
now-mine = ### Vos demandes
now-none = Vous n’avez encore rien demandé. Commencez avec le bouton *Poser une question*.
now-more = et { $count } de plus : /mine
