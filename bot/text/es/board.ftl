## El tablero y sus botones; por qué se eligió cada punto.

board-open = Ya se pueden hacer preguntas. La primera sesión aún no ha comenzado.
board-session = Ahora: **{ $session }**
board-closed = Esta mesa redonda ha concluido. Gracias: cada pregunta tiene un desenlace.
board-how = Haga preguntas, apóyelas y sígalas con los botones de abajo o con /ask, /questions y /mine. Cada pregunta recibe un comprobante y un desenlace. Qué se conserva sobre usted y cómo borrarlo: /privacy
board-asking-closed = Por el momento no se admiten preguntas.
board-on-floor = En debate: { $code }
board-principle = ### { $code } · { $title } — { $count ->
        [0] ninguna en espera
        [one] { $count } en espera
       *[other] { $count } en espera
    }
board-more = -# y { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
board-support = Apoyar una pregunta…

button-ask = Preguntar
button-questions = Preguntas
button-mine = Mis preguntas
button-agenda = Programa
button-help = Ayuda
button-edit = Modificar
button-withdraw = Retirar
button-edit-code = Modificar { $code }
button-withdraw-code = Retirar { $code }
button-finish = Completar mi pregunta
button-previous = ◀ Página anterior
button-following = Página siguiente ▶

reason-turn-online = turno en línea
reason-turn-room = turno de la sala
reason-passed-online = nadie espera en la sala: turno en línea
reason-passed-room = nadie espera en línea: turno de la sala
reason-passed-session-online = en la sala nadie espera sobre los principios de esta sesión: turno en línea
reason-passed-session-room = en línea nadie espera sobre los principios de esta sesión: turno de la sala
reason-on-session = sobre los principios de esta sesión
reason-principle-least = { $principle }: el menos tratado (en { $turns } de { $all } turnos)
reason-principle = { $principle }: tratado en { $turns } de { $all } turnos
reason-support = { $count ->
        [0] aún sin apoyos
        [one] { $count } apoyo
       *[other] { $count } apoyos
    }
reason-oldest = la primera que se hizo
reason-override = fuera de turno: { $reason }
floor-now = **En debate: { $code }**
late = -# Enviado con retraso; estaba previsto para { $at }.
