## Sondeos.

poll-prepared = Aún no está abierto.
poll-open = Abierto. { $ballots ->
        [0] Aún no hay votos.
        [one] { $ballots } voto hasta ahora.
       *[other] { $ballots } votos hasta ahora.
    } Puede cambiar su voto hasta que se cierre.
poll-open-until = Abierto; se cierra { $ends }. { $ballots ->
        [0] Aún no hay votos.
        [one] { $ballots } voto hasta ahora.
       *[other] { $ballots } votos hasta ahora.
    } Puede cambiar su voto hasta que se cierre.
poll-closed = { $ballots ->
        [0] Cerrado. Nadie votó.
        [one] Cerrado con { $ballots } voto.
       *[other] Cerrado con { $ballots } votos.
    }
poll-published = { $ballots ->
        [0] Nadie votó.
        [one] Resultado de { $ballots } voto:
       *[other] Resultado de { $ballots } votos:
    }
poll-cancelled = Cancelado.
poll-share = { $percent } % ({ $votes ->
        [one] { $votes } voto
       *[other] { $votes } votos
    })
poll-group-share = { $place }: { $percent } %
poll-choose = Votar…
poll-choose-several = Votar por una o varias…
poll-how-single = Elija una opción.
poll-how-multiple = Elija una o varias opciones.
poll-how-rating = Valore de 1 (lo más bajo) a 5 (lo más alto).
poll-how-words = Escriba de una a tres palabras o expresiones breves.
poll-how-ranking = Ordene hasta tres opciones, empezando por la mejor.
poll-ending = { $code } se cierra { $ends }. Aún puede votar o cambiar su voto.
poll-several = Cada persona podía elegir más de una opción: los porcentajes no suman 100 %.
poll-rating = Media { $mean } · mediana { $median }
poll-words-more = { $count ->
        [one] y { $count } respuesta más
       *[other] y { $count } respuestas más
    }
poll-words-hidden = { $count ->
        [one] { $count } respuesta ocultada por la moderación
       *[other] { $count } respuestas ocultadas por la moderación
    }
poll-first = En primer lugar tras { $count ->
        [one] { $count } ronda
       *[other] { $count } rondas
    }: **{ $option }**. Las barras muestran la última ronda.
poll-round = Ronda { $number }: { $counts }
poll-round-out = Ronda { $number }: { $counts } → se elimina: **{ $out }**
poll-ties = Se elimina la última opción hasta que una tenga más de la mitad o queden dos; sus votos pasan a la siguiente que cada cual indicó. En caso de empate, se elimina la que tuvo menos votos en la ronda anterior; si empatan en todas, la que está más abajo en la lista.
poll-split-attendance = **Por forma de participación**
poll-split-sector = **Por sector**
poll-group = { $group }, { $ballots ->
        [one] { $ballots } voto
       *[other] { $ballots } votos
    } → { $shares }
poll-unsaid = Sin indicar
poll-chart = Gráfico de barras. { $question } { $bars }
vote-cast = Su voto en { $code }: **{ $option }**. Es secreto. Elija de nuevo para cambiarlo hasta que se cierre el sondeo.
vote-changed = Su voto en { $code } ha cambiado a: **{ $option }**.
vote-withdrawn = Su voto en { $code } se ha retirado. Puede volver a votar hasta que se cierre el sondeo.
button-poll-write = Escribir…
button-poll-rank = Ordenar…
button-poll-withdraw = Retirar mi voto
form-poll-word = Palabra o expresión { $number }
form-poll-rank = { $number }.ª opción
poll-is-prepared = { $code } está preparado: { $question }
poll-is-open = { $code } está abierto: { $question }
poll-is-closed = { $code } está cerrado: { $question }
poll-is-published = { $code } está publicado: { $question }
poll-is-cancelled = { $code } está cancelado: { $question }
poll-extended = Nuevo cierre de { $code }: { $ends }.
button-poll-open = Abrir
button-poll-edit = Modificar
# Same: the unit's sign
button-poll-extend = +{ $minutes } min
button-poll-close = Cerrar
button-poll-publish = Publicar
button-poll-cancel = Cancelar el sondeo
poll-list-empty = Todavía no hay sondeos. Prepare uno con /poll create.
poll-list-head = ## { $count ->
        [one] { $count } sondeo
       *[other] { $count } sondeos
    }
poll-see = Abrir un sondeo…
poll-hide = Ocultar una palabra o mostrarla de nuevo…
poll-hidden = Oculta: nadie la ve
poll-not-hidden = Visible
poll-held = No se ha perdido nada; esto es lo que escribió:
form-poll-title = Un sondeo
form-poll-question = Qué se pregunta
form-poll-options = Opciones, una por línea
form-poll-options-hint = De 2 a 20 (clasificación: 2 a 10), hasta 100 caracteres; ninguna si es valoración o palabras
form-poll-kind = Cómo se vota
form-poll-duration = Cuánto tiempo permanece abierto
form-poll-duration-hint = Por ejemplo 90s o 2m; en blanco: hasta que lo cierre o termine su sesión
form-poll-results = Cuándo se muestran los votos
poll-words-prepared = aún no está abierto
poll-words-open = abierto
poll-words-closed = cerrado
poll-words-published = publicado
poll-words-cancelled = cancelado
