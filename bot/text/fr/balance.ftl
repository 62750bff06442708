## La règle qui donne la parole, et le partage de la parole.

command-how = Comment la parole est donnée, et comment elle a été partagée jusqu’ici
how-balanced = ## Qui vient ensuite
    Une seule file d’attente pour les personnes en ligne et la salle. Parmi ce qui attend passe d’abord, dans cet ordre :
    1. ce qui porte sur les principes de la séance en cours
    2. le côté dont c’est le tour : { $cycle }, et ainsi de suite ; un côté où personne n’attend laisse passer l’autre
    3. le principe le moins entendu
    4. les personnes qui n’ont pas encore été entendues
    5. ce qui a le plus de soutiens
    6. ce qui a été demandé en premier
    7. les principes dans l’ordre du programme, puis le numéro
    Chaque choix est affiché avec son motif. Donner la parole hors tour exige un motif, que tout le monde voit.
how-support = ## Qui vient ensuite
    La question la plus soutenue, puis la plus ancienne. Chaque choix est affiché avec son motif.
how-oldest = ## Qui vient ensuite
    La question posée en premier. Chaque choix est affiché avec son motif.
how-shares = ### Jusqu’ici
how-share = - { $name } : parole donnée à { $turns } sur { $asked }, { $minutes } min ; { $wait }
how-wait = attente de moins de { $minutes } min pour la moitié
how-no-wait = aucun tour de parole jusqu’ici
balance-line = -# Parole donnée jusqu’ici : { $sides } · { $principles }
balance-online = en ligne { $turns } sur { $asked }
balance-room = salle { $turns } sur { $asked }
balance-not-reached = { $count ->
        [0] À ce rythme, toutes les questions en attente seront abordées.
        [one] À ce rythme, { $count } question en attente ne sera pas abordée.
       *[other] À ce rythme, { $count } questions en attente ne seront pas abordées.
    }
