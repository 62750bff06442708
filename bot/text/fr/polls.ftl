## Les sondages.

poll-prepared = Pas encore ouvert.
poll-open = Ouvert. { $ballots ->
        [0] Aucun vote pour l’instant.
        [one] { $ballots } vote pour l’instant.
       *[other] { $ballots } votes pour l’instant.
    } Vous pouvez modifier votre vote jusqu’à la fermeture.
poll-open-until = Ouvert, se ferme { $ends }. { $ballots ->
        [0] Aucun vote pour l’instant.
        [one] { $ballots } vote pour l’instant.
       *[other] { $ballots } votes pour l’instant.
    } Vous pouvez modifier votre vote jusqu’à la fermeture.
poll-closed = { $ballots ->
        [0] Fermé. Personne n’a voté.
        [one] Fermé avec { $ballots } vote.
       *[other] Fermé avec { $ballots } votes.
    }
poll-published = { $ballots ->
        [0] Personne n’a voté.
        [one] Résultat de { $ballots } vote :
       *[other] Résultat de { $ballots } votes :
    }
poll-cancelled = Annulé.
poll-share = { $percent } % ({ $votes ->
        [one] { $votes } vote
       *[other] { $votes } votes
    })
poll-group-share = { $place } : { $percent } %
poll-choose = Voter…
poll-choose-several = Voter pour une ou plusieurs options…
poll-how-single = Choisissez une option.
poll-how-multiple = Choisissez une ou plusieurs options.
poll-how-rating = Évaluez de 1 (le plus bas) à 5 (le plus haut).
poll-how-words = Écrivez de un à trois mots ou courtes expressions.
poll-how-ranking = Classez jusqu’à trois options, la meilleure en premier.
poll-ending = { $code } se ferme { $ends }. Vous pouvez encore voter, ou modifier votre vote.
poll-several = Plusieurs options pouvaient être choisies : le total des parts n’est pas de 100 %.
poll-rating = Moyenne { $mean } · médiane { $median }
poll-words-more = { $count ->
        [one] et { $count } autre réponse
       *[other] et { $count } autres réponses
    }
poll-words-hidden = { $count ->
        [one] { $count } réponse masquée par la modération
       *[other] { $count } réponses masquées par la modération
    }
poll-first = En tête après { $count ->
        [one] { $count } tour
       *[other] { $count } tours
    } : **{ $option }**. Les barres montrent le dernier tour.
poll-round = Tour { $number } : { $counts }
poll-round-out = Tour { $number } : { $counts } → élimination : **{ $out }**
poll-ties = La dernière option est éliminée jusqu’à ce que l’une ait plus de la moitié des votes ou qu’il en reste deux ; ses votes vont à l’option suivante de chaque bulletin. À égalité, est éliminée celle qui avait moins de votes au tour précédent ; à égalité dans tous les tours, celle qui figure plus bas dans la liste.
poll-split-attendance = **Par mode de participation**
poll-split-sector = **Par secteur**
# Same: the same word
poll-group = { $group }, { $ballots ->
        [one] { $ballots } vote
       *[other] { $ballots } votes
    } → { $shares }
poll-unsaid = Non précisé
poll-chart = Diagramme à barres. { $question } { $bars }
vote-cast = Votre vote dans { $code } : **{ $option }**. Il est secret. Choisissez de nouveau pour le modifier, tant que le sondage est ouvert.
vote-changed = Votre vote dans { $code } est modifié : **{ $option }**.
vote-withdrawn = Votre vote dans { $code } est retiré. Vous pouvez voter de nouveau, tant que le sondage est ouvert.
button-poll-write = Écrire…
button-poll-rank = Classer…
button-poll-withdraw = Retirer mon vote
form-poll-word = Mot ou expression { $number }
form-poll-rank = Choix { $number }
poll-is-prepared = { $code } est préparé : { $question }
poll-is-open = { $code } est ouvert : { $question }
poll-is-closed = { $code } est fermé : { $question }
poll-is-published = { $code } est publié : { $question }
poll-is-cancelled = { $code } est annulé : { $question }
poll-extended = Nouvelle fermeture de { $code } : { $ends }.
button-poll-open = Ouvrir
button-poll-edit = Modifier
button-poll-extend = +{ $minutes } min
button-poll-close = Fermer
button-poll-publish = Publier
button-poll-cancel = Annuler le sondage
poll-list-empty = Il n’y a pas encore de sondage. Préparez-en un avec /poll create.
poll-list-head = ## { $count ->
        [one] { $count } sondage
       *[other] { $count } sondages
    }
poll-see = Ouvrir un sondage…
poll-hide = Masquer un mot, ou l’afficher de nouveau…
poll-hidden = Masqué : personne ne le voit
poll-not-hidden = Affiché
poll-held = Rien n’est perdu ; voici ce que vous avez saisi :
form-poll-title = Un sondage
form-poll-question = La question
form-poll-options = Les options, une par ligne
form-poll-options-hint = De 2 à 20 (classement : 2 à 10), 100 caractères au plus ; aucune pour une évaluation ou des mots
form-poll-kind = Comment on vote
form-poll-duration = Combien de temps il reste ouvert
form-poll-duration-hint = Par exemple 90s ou 2m ; vide : jusqu’à ce qu’on le ferme ou que sa séance se termine
form-poll-results = Quand les votes sont affichés
poll-words-prepared = pas encore ouvert
poll-words-open = ouvert
poll-words-closed = fermé
poll-words-published = publié
poll-words-cancelled = annulé
