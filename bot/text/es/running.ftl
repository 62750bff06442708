## La marcha del programa: qué cuesta y qué mueve un retraso, qué se omite y de qué se avisa a la moderación.

command-run-extend = Dar unos minutos más a la sesión en curso; las siguientes se retrasan
command-run-skip = Omitir una sesión que no ha comenzado
option-skip-session = La sesión que se omite

delayed = **Retraso de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }: { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }.**
extended = **{ $session } termina ahora a las { $ends }, { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } más tarde; { $count ->
        [0] no la sigue ninguna otra
        [one] se retrasa { $count } sesión posterior
       *[other] se retrasan { $count } sesiones posteriores
    }.**
moved-end = {" "}· su final
moved-shorter = {" "}· { $after } min en lugar de { $before }
moved-closed = {" "}· sin preguntas
moved-poll = { $code } se cierra { $before } → { $after }
moved-reminders = { $count ->
        [one] Con ellas se ha movido un recordatorio.
       *[other] Con ellas se han movido { $count } recordatorios.
    }
moved-past-end = El programa termina ahora { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } después del final anunciado.
moved-told = -# El cambio se comunica en los anuncios.

choices-delay = **Con un retraso de { $minutes } min, el final anunciado ({ $ends }) se superaría en { $over } min.** Aún no se ha movido nada. ¿Qué debe ceder?
choices-extend = **Con { $minutes } min más, el final anunciado ({ $ends }) se superaría en { $over } min.** Aún no se ha movido nada. ¿Qué debe ceder?
choice-fit = • **Solo { $minutes } min**, que aún caben: ninguna pregunta menos.
choice-pauses = • **Usar las pausas** entre las sesiones siguientes y terminar a la hora: { $cost ->
        [0] ninguna pregunta menos
        [one] cerca de { $cost } pregunta menos
       *[other] cerca de { $cost } preguntas menos
    }.
choice-shorten = • **Acortar y terminar a la hora**, en minutos: { $sessions }. { $cost ->
        [0] Ninguna pregunta menos
        [one] Cerca de { $cost } pregunta menos
       *[other] Cerca de { $cost } preguntas menos
    }.
choice-over = • **Prolongar** hasta las { $ends }. { $cost ->
        [0] Ninguna pregunta menos, si todos pueden quedarse
        [one] Ninguna pregunta menos si todos pueden quedarse; si no, cerca de { $cost } menos
       *[other] Ninguna pregunta menos si todos pueden quedarse; si no, cerca de { $cost } menos
    }.
choice-named = • O bien acortar u omitir **una sesión** de su elección y terminar a la hora: use el menú.
choice-cut = { $before } → { $after } min · { $cost ->
        [0] ninguna pregunta menos
        [one] cerca de { $cost } pregunta menos
       *[other] cerca de { $cost } preguntas menos
    }
choice-leave = Libera { $before } min · { $cost ->
        [0] ninguna pregunta menos
        [one] cerca de { $cost } pregunta menos
       *[other] cerca de { $cost } preguntas menos
    }
button-choice-fit = Solo { $minutes } min
button-choice-pauses = Usar las pausas
button-choice-shorten = Acortar
button-choice-over = Prolongar { $over } min
menu-named = Acortar u omitir una sesión…
menu-cut = Acortar: { $session }
menu-leave = Omitir: { $session }

button-skip = Omitir
button-leave-out = Omitirla
skip-confirm = ¿Desea omitir **{ $session }** (prevista a las { $starts }, { $minutes } min)? Las sesiones siguientes conservan sus horas, y se avisa a quienes participan.
skipped = **{ $session }** se ha omitido, y se avisa a quienes participan. Las sesiones siguientes conservan sus horas; para aprovechar los { $minutes } minutos libres, continúe antes con /run next o /run start. Para celebrarla de todos modos: /run start session:{ $key }

retimed = El programa ha cambiado. Lo previsto ahora es:
retimed-running = { $session } · ahora, hasta las { $ends }

ending = { $session } termina { $ends }, a las { $at }.
overrun = **{ $session }** { $minutes ->
        [one] supera su tiempo en { $minutes } minuto
       *[other] supera su tiempo en { $minutes } minutos
    }.
overrun-cost = A este ritmo: { $cost ->
        [one] cerca de { $cost } pregunta menos
       *[other] cerca de { $cost } preguntas menos
    } en { $session }.
overrun-next = Ya es la hora de { $session }: continúe con /run next o dé más tiempo a la sesión en curso con /run extend.
overrun-last = Es la última sesión: termínela con /run end o dele más tiempo con /run extend.
nag = { $count ->
        [one] **Hay una pregunta pendiente de revisión**; llegó { $since }. Ábrala en el menú de la consola.
       *[other] **Hay { $count } preguntas pendientes de revisión**; la primera llegó { $since }. Ábralas en el menú de la consola.
    }

moved-meanwhile = Esta sesión acaba de retrasarse { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }, quizá por obra de otra persona: está prevista a las { $at }. No se ha movido nada más. Si hace falta más, use /run delay.
programme-changed = El programa ha cambiado desde que se mostraron estas opciones. No se ha movido nada: use de nuevo /run delay o /run extend para verlas tal como están ahora.
skip-impossible = La sesión «{ $session }» ha terminado o ya se omitió. Elija una que no haya comenzado.
