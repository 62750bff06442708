## Le tableau et ses boutons ; pourquoi un point a été retenu.

board-open = Les questions sont ouvertes. La première séance n’a pas encore commencé.
board-session = En ce moment : **{ $session }**
board-closed = Cette table ronde est close. Merci : chaque question a reçu une suite.
board-how = Posez des questions, soutenez-les et suivez-les avec les boutons ci-dessous, ou avec /ask, /questions et /mine. Chaque question reçoit un récépissé et une suite.
board-asking-closed = Les questions sont fermées pour le moment.
board-on-floor = À l’examen : { $code }
board-principle = ### { $code } · { $title } — { $count ->
        [0] aucune en attente
        [one] { $count } en attente
       *[other] { $count } en attente
    }
board-more = -# et { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
board-support = Soutenir une question…

button-ask = Poser une question
# Same: the same word
button-questions = Questions
button-mine = Mes questions
button-agenda = Programme
button-help = Aide
button-edit = Modifier
button-withdraw = Retirer
button-edit-code = Modifier { $code }
button-withdraw-code = Retirer { $code }
button-finish = Terminer ma question
button-previous = ◀ Page précédente
button-following = Page suivante ▶

reason-turn-online = tour des personnes en ligne
reason-turn-room = tour de la salle
reason-passed-online = personne n’attend dans la salle, donc tour des personnes en ligne
reason-passed-room = personne n’attend en ligne, donc tour de la salle
reason-passed-session-online = dans la salle, personne n’attend sur les principes de cette séance, donc tour des personnes en ligne
reason-passed-session-room = en ligne, personne n’attend sur les principes de cette séance, donc tour de la salle
reason-on-session = porte sur les principes de cette séance
reason-principle-least = { $principle } : le principe le moins entendu ({ $turns } sur { $all })
reason-principle = { $principle } : entendu { $turns } fois sur { $all }
reason-support = { $count ->
        [0] pas encore de soutien
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
reason-oldest = posée en premier
reason-override = hors tour : { $reason }
floor-now = **À l’examen : { $code }**
late = -# Envoyé en retard ; c’était prévu à { $at }.
