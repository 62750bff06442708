## Qué ocurre ahora.

command-now = Qué ocurre ahora: qué se debate, quién sigue, sus preguntas, el tiempo que queda
button-now = ¿Qué ocurre ahora?
now-session = Ahora: **{ $session }**; fin previsto: { $ends }
now-following = Después: { $session }, { $starts }
now-ends = La mesa redonda termina a las { $ends }.
now-floor-free = En este momento nadie tiene la palabra.
now-waiting = ### { $count ->
        [0] No hay nada en espera
        [one] { $count } punto en espera
       *[other] { $count } puntos en espera
    }
now-first = Siguiente según la regla: `{ $code }` { $words }
now-answered = ### { $count ->
        [0] Aún no se ha respondido ninguna pregunta
        [one] { $count } pregunta respondida
       *[other] { $count } preguntas respondidas
    }
now-mine = ### Lo mío
now-none = Aún no ha hecho ninguna pregunta. Empiece con el botón *Preguntar*.
now-more = y { $count } más: /mine
