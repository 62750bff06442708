## Lo que no se puede hacer y qué hacer a continuación. Una o dos frases, en privado.

too-long = Este campo ({ $what }) tiene { $length } caracteres; caben { $length_max } como máximo. Acórtelo e inténtelo de nuevo.
code-malformed = «{ $typed }» no es un código. Un código tiene la forma HR-7, P-2 o H-3.
question-unknown = No hay ninguna pregunta { $code } con la que pueda hacer esto. Compruebe el código en el tablero o con /questions.
question-short = Son { $length ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }; una pregunta necesita al menos { $length_min }. Explíquese un poco más, para que puedan responderle.
question-long = Son { $length } caracteres; caben { $length_max } como máximo. Acórtela o haga dos preguntas.
too-many-open = Tiene { $count } preguntas en espera, y el límite es de { $count_max } a la vez. Retire una con /mine o espere a que se decida sobre alguna.
cool-down = Espere { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } antes de volver a preguntar, para que todas las personas tengan ocasión de hacerlo.
block-length = Un bloqueo dura entre un segundo y un año, por ejemplo 30m o 2h.
asking-paused = La moderación ha suspendido las preguntas por el momento. Inténtelo de nuevo dentro de unos minutos.
blocked = No se admiten más preguntas suyas hasta { $at }. Si cree que se trata de un error, diríjase al equipo organizador.
merge-impossible = { $code }: { $status_words }. Una pregunta solo puede agruparse con otra que esté en la lista de espera o en debate.
nothing-paused = Las preguntas no están suspendidas.
asking-closed = Durante esta sesión no se admiten preguntas. Se volverán a admitir a las { $at }.
asking-over = Ya no se admiten preguntas en lo que queda de este evento.
principle-unknown = «{ $typed }» no es ninguno de los principios de este evento. Elija uno de estos: { $choices }.
attribution-needed = Elija cómo desea aparecer con esta pregunta: con nombre, con organización, con sector o de forma anónima.
attribution-unknown = «{ $typed }» no es una forma de aparecer. Elija una de estas: { $choices }.
attendance-unknown = «{ $typed }» no es una forma de participar. Elija una de estas: { $choices }.
sector-unknown = «{ $typed }» no es ninguno de los sectores. Elija uno de estos: { $choices }.
name-needed = Para preguntar con su nombre, indíquelo. Figurará junto a la pregunta, en las exportaciones y en el informe de políticas.
affiliation-needed = Para preguntar con su organización, indique dónde trabaja. Su nombre no se muestra.
sector-needed = Para preguntar con su sector, elíjalo. No se muestra nada más sobre usted.
own-question = { $code } es su propia pregunta: debe decidir otra persona, y solo cuenta el apoyo de los demás.
support-closed = Ahora no se puede apoyar { $code }. Estado: { $status_words }.
support-counted = Su { $mine } se agrupó con { $code }: usted ya cuenta allí. No se ha cambiado nada.
move-impossible = { $code }: { $status_words }. Ahora no se puede hacer esto. No se ha cambiado nada.
edit-closed = { $code }: { $status_words }. Ya no se puede modificar.
opened-by-moderator = La moderación tiene abierta { $code } en este momento. Inténtelo de nuevo dentro de { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
decided-meanwhile = { $who } (moderación) se adelantó. Estado actual de { $code }: { $status_words }. Usted no ha cambiado nada.
changed-meanwhile = { $code } ha cambiado entretanto. Estado actual: { $status_words }. Usted no ha cambiado nada; ábrala de nuevo para verla tal como está.
claimed = { $who } (moderación) tiene abierta { $code }, durante { $seconds } segundos más como máximo. Tome otra o espere.
nothing-to-undo = No hay nada suyo que anular: solo puede anularse la última decisión propia, en un plazo de diez minutos.
built-upon = { $code }: { $status_words }. Volvió a cambiar después de su decisión, que por tanto se mantiene.
draft-gone = Este formulario ya se envió o tiene más de 15 minutos. No se ha guardado nada nuevo: consulte /mine o pregunte de nuevo con /ask.
delivered-before = Esto ya se recibió con el código { $code }. No se ha guardado nada dos veces.
reason-needed = Indique el motivo: se conserva y se muestra.

no-event-here = Todavía no hay ninguna mesa redonda vinculada a este servidor. El equipo organizador lo hace con /organize setup.
nothing-open = Ahora no hay nada abierto aquí. «{ $event }»: { $state_words }. { $state ->
        [draft] El equipo organizador lo abre con /organize open.
        [closing] Dentro de unos segundos, /mine mostrará el desenlace de cada pregunta.
       *[other] /mine, /event y /privacy siguen disponibles.
    }
event-unknown = Aquí no hay ningún evento «{ $typed }». Se conocen: { $choices }.
event-not-open = Este evento no se puede cerrar ({ $state_words }): solo puede cerrarse uno abierto o en curso.
event-not-live = Las preguntas pasan a debate cuando el evento está en curso: inicie la primera sesión con /run start.
event-opened-before = «{ $event }»: { $state_words }. Un evento se abre una sola vez.
event-over = El programa de «{ $event }» terminó el { $ended_at }. Dele un nuevo comienzo: /organize open start:now o una fecha como 2026-11-03T15:00.
another-open = «{ $event }» sigue abierto en este servidor, y la regla es uno a la vez. Ciérrelo antes con /organize close.
channels-missing = Faltan canales: { $channels }. Elíjalos o créelos con /organize setup y después abra el evento.
start-malformed = «{ $typed }» no es una hora. Escriba 2026-11-03T15:00, en el huso horario del evento, o «now».
tied-elsewhere = No hay ningún evento que se pueda vincular a este servidor: cada uno de los configurados pertenece a otro servidor o ya se abrió.
fixed-by-file = { $key } está fijado en el archivo de configuración y no se puede cambiar aquí. Cámbielo allí o póngalo a 0.
channel-twice = Cada función necesita un canal propio. Elija otro.
keys-before-close = Las claves se destruyen después del cierre: sin ellas nadie podría ver ni modificar sus preguntas.
keys-not-confirmed = No se ha destruido nada. Para confirmar, escriba el nombre abreviado del evento: { $event }
keys-gone = Las claves de este evento se han destruido: ya no se puede saber quién preguntó, apoyó o votó, ni siquiera las propias personas.
key-trouble = { $trouble } Hasta entonces se rechaza lo que la necesita, y todo lo demás continúa.

not-moderator = Esto es para la moderación y requiere { $role ->
        [0] el permiso «Gestionar mensajes»
       *[other] el rol <@&{ $role_id }>
    } en este servidor. Diríjase al equipo organizador.
not-organizer = Esto es para el equipo organizador y requiere { $role ->
        [0] el permiso «Gestionar servidor»
       *[other] el rol <@&{ $role_id }>
    } en este servidor. Diríjase a quien lo administra.

floor-taken = En debate: { $codes }. Termine antes: Respondida o Devolver.
floor-before-next = Sigue en debate: { $codes }. Termine, o pulse de nuevo para continuar así.
floor-empty = No hay nada en debate.
floor-several = Hay varios puntos en debate: { $codes }. Indique cuál.
round-size = Una ronda tiene de uno a { $count_max } puntos.
nobody-waits = Nadie espera la palabra. Admita preguntas que estén en revisión o espere otras nuevas.

session-running = La sesión «{ $session }» está en curso. Termínela con /run end o pase a la siguiente con /run next.
session-unknown = No hay ninguna sesión «{ $typed }». Se conocen: { $choices }.
session-over = La sesión «{ $session }» ha terminado o se ha omitido. Inicie otra.
programme-over = Todas las sesiones se han celebrado. Cierre el evento con /organize close.
nothing-running = Ahora no hay ninguna sesión en curso. Inicie una con /run start.
next-twice = La sesión acaba de cambiar, quizá por obra de otra persona. Si desea pasar a la siguiente, pulse de nuevo dentro de { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
minutes-impossible = Indique los minutos con un número entero de 1 a { $minutes_max }.
nothing-to-move = No queda ninguna sesión que se pueda mover.

poll-question-empty = Un sondeo necesita una pregunta.
options-few = Un sondeo necesita al menos { $count_min } opciones, separadas por |; hay { $count ->
        [one] { $count }
       *[other] { $count }
    }.
options-many = Un sondeo admite { $count_max } opciones como máximo; hay { $count }.
options-equal = Dos opciones son iguales: «{ $first }» y «{ $second }». Diferéncielas.
poll-kind-unknown = No hay sondeos de tipo «{ $kind }»: elija uno de la lista.
options-unwanted = Un sondeo de este tipo no lleva opciones: suprímalas o elija otro tipo.
poll-not-timed = { $code } no tiene un final que mover: no está abierto, o permanece abierto hasta que alguien lo cierre.
poll-not-prepared = { $code } ya no se puede modificar: solo puede modificarse un sondeo que aún no esté abierto. Cancélelo y prepare otro.
ranking-repeats = Una opción figura dos veces en su clasificación: elija una distinta para cada puesto. Su voto no se ha contado.
words-none = Escriba de una a { $count_max } palabras o expresiones breves, con letras o cifras. Su voto no se ha contado.
ballot-none = No tiene ningún voto que retirar en { $code }.
poll-duration = Un sondeo permanece abierto entre 1 segundo y 24 horas, por ejemplo 90s, 2m o 1h.
duration-malformed = «{ $typed }» no es una duración. Escriba 90s, 2m o 1h30m.
poll-unknown = No hay ningún sondeo «{ $typed }». Véalos con /poll list.
poll-state = { $code }: { $status_words }. Ahora no se puede hacer esto. Lo que sí se puede está en /poll list.
poll-not-open = { $code }: { $status_words }. No se ha contado ni cambiado nada. Solo se vota mientras un sondeo está abierto.
option-unknown = { $code } no tiene esa opción. Elija una de su menú.

outside-server = Use esto en el servidor de la mesa redonda, no en un mensaje directo.
permission-channels = No tengo permiso para crear canales aquí. Deme el permiso «Gestionar canales» o elija canales existentes en los menús.
export-too-large = La exportación es demasiado grande para Discord. Pida a quien opera el bot: roundtable export.
expired-control = Este control ya no es válido. Use el mensaje más reciente de este canal o el comando.
outdated-command = Su Discord muestra este comando tal como era antes de una actualización. Recargue Discord (en un ordenador Ctrl+R; en un teléfono, ciérrelo y ábralo de nuevo) e inténtelo otra vez.
fault = Algo ha fallado por nuestra parte, y ya tenemos aviso de ello. Antes de intentarlo de nuevo, compruebe en /mine si ha llegado. Si pide ayuda, indique esta referencia: { $reference }
