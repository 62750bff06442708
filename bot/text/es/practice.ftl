## La práctica en el servidor real: lo que se dice de él y lo que impide.

practice-banner = **PRÁCTICA** · Nada de esto cuenta; todo se borra cuando termina la práctica.
command-organize-practice = Probarlo todo: nada cuenta, y después todo se borra
option-practice = on (sí) u off (no)
practice-begun = **Ha comenzado la práctica.** Todos pueden probarlo todo: preguntar, apoyar, revisar, *Siguiente*, los sondeos, las páginas. Los códigos empiezan por T-, y todos los mensajes dicen PRÁCTICA.
    Lo que ya se preguntó de verdad queda aparte entretanto: ni se muestra ni cambia. Las sesiones no se inician, porque nada está en curso.
    Cuando termine, use `/organize practice off`: todo se borra.
practice-ended = **La práctica ha terminado y todo se ha borrado:** { $questions ->
        [one] { $questions } pregunta
       *[other] { $questions } preguntas
    }, { $hands ->
        [one] { $hands } mano
       *[other] { $hands } manos
    }, { $supports ->
        [one] { $supports } apoyo
       *[other] { $supports } apoyos
    }, { $ballots ->
        [one] { $ballots } voto
       *[other] { $ballots } votos
    }, { $notes ->
        [one] { $notes } nota
       *[other] { $notes } notas
    }, { $evidence ->
        [one] { $evidence } aportación de datos empíricos
       *[other] { $evidence } aportaciones de datos empíricos
    }.
    Los mensajes publicados durante la práctica se están eliminando. Lo que ya se preguntó de verdad vuelve a estar como estaba.
practice-on = El modo de práctica está activado, y esto solo se hace de verdad. Termine antes la práctica con `/organize practice off`.
practice-no-start = El modo de práctica está activado, y en él no se inicia nada. Para comenzar la mesa redonda, el equipo organizador termina antes la práctica con `/organize practice off`. En la práctica, *Siguiente* y *Respondida* funcionan sin sesión.
practice-already = El modo de práctica ya está activado. Para terminar la práctica y borrar lo probado, use `/organize practice off`.
practice-not-open = Solo se practica con un evento abierto. Estado de este: { $state_words }.
practice-not-on = El modo de práctica no está activado, así que no hay nada que borrar. Para comenzarlo, use `/organize practice on`.
practice-live = La mesa redonda está en curso y se pregunta de verdad. El modo de práctica solo puede activarse antes de que comience la primera sesión.
practice-poll-open = El sondeo { $code } está abierto y se vota de verdad. Ciérrelo antes con `/poll close` e inténtelo de nuevo.
practice-form = La práctica empezó o terminó mientras tenía abierto este formulario, así que no se ha tomado nada. Ábralo de nuevo. Había escrito: { $typed }
