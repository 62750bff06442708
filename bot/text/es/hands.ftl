## Manos levantadas, tiempo de palabra y turnos de la sala.

command-hand = Levantar la mano para pedir la palabra; con el mismo comando se baja
command-mod-hand = Levantar la mano en nombre de alguien de la sala
command-mod-room = La presidencia ha dado la palabra directamente a la sala
command-run-limit = Limitar el tiempo de palabra de cada persona
option-hand-note = De qué se trata; para la moderación y la presidencia
option-room-name = Quién habla
option-limit = Por ejemplo 2m o 90s
option-kind = Solo preguntas o solo manos levantadas
kind-question = preguntas
kind-hand = manos levantadas

button-hand = Levantar la mano
button-lower = Bajar la mano
button-dismiss = Bajar esta mano
button-room = Habla la sala

form-hand-title = Levantar la mano
form-hand-note = ¿De qué se trata?
form-hand-note-hint = Para la moderación y la presidencia; no se muestra en público.
form-room-title = La sala ha tomado la palabra
form-room-name = ¿Quién habla?
form-room-name-hint = Se muestra a todos. Puede dejarse en blanco.

hand-raised = **Ha levantado la mano: { $code }.** En el tablero verá cuándo tiene la palabra; si levanta la mano otra vez, se baja.
hand-called = Se le llamará así: { $who }
hand-unnamed = Se le llamará por su código. Para que se le llame por su nombre, indíquelo con /join, baje la mano y vuelva a levantarla. Cuando se habla en un escenario, quienes están allí ven quién habla.
hand-lowered = Su mano { $code } está bajada.
hand-added = **{ $code }**: mano levantada en nombre de { $who }.
hand-head = { $who } · mano levantada { $raised }
hand-note = Nota: { $note }
hand-is-queued = { $code } espera la palabra.
hand-is-on-floor = { $code } tiene la palabra.
hand-is-answered = { $code } ya ha intervenido.
hand-is-lowered = { $code }: mano bajada.
hand-is-over = { $code } ha terminado.
hand-answer-unkept = Solo se guardan respuestas a preguntas. Anote lo que se dijo con /note.

hand-words-queued = espera la palabra
hand-words-on-floor = en uso de la palabra
hand-words-answered = ya ha intervenido
hand-words-lowered = mano bajada

hand-up = Ya tiene la mano levantada. { $code }: { $status_words }. No se ha cambiado nada; para bajarla, levántela otra vez o pulse «Bajar la mano».
hand-unknown = No hay ninguna mano { $code } con la que pueda hacer esto. La consola muestra las que están levantadas.
question-needed = { $code } es el código de una mano o de un turno de la sala, y esto solo vale para preguntas. Con una mano puede usar /mod floor, answered y back.
hand-changed = { $code } ha cambiado entretanto. Estado actual: { $status_words }. Usted no ha cambiado nada; ábrala de nuevo para verla tal como está.
hand-move-impossible = { $code }: { $status_words }. Ahora no se puede hacer esto. No se ha cambiado nada.
hand-on-floor = { $code } tiene la palabra: puede hablar. La moderación pone fin a su turno.
hand-name-needed = Indique quién ha levantado la mano, para poder darle la palabra.
own-hand = { $code } es su propia mano: otra persona debe darle la palabra fuera de turno.
kind-unknown = «{ $typed }» no es nada que espere la palabra. Elija una de estas opciones: { $choices }.
limit-impossible = El tiempo de palabra puede ser de entre un segundo y una hora, por ejemplo 2m o 90s.

floor-hand = **{ $who }** tiene la palabra.
floor-room = **{ $who }** tiene la palabra.
floor-until = El tiempo de palabra termina { $at }.
floor-speak-stage = Hable en { $channel }: acepte allí la invitación a intervenir.
floor-speak-link = Hable aquí: { $link }
wording-other = Otra redacción
reason-room = la presidencia dio la palabra a la sala
reason-only-question = solo preguntas
reason-only-hand = solo manos levantadas
reason-raised = la primera que se levantó

limit-set = El tiempo de palabra es de { $minutes } min{ $seconds ->
        [0] {""}
       *[other] {" "}{ $seconds } s
    }, también para quien habla ahora.
limit-half = Ha pasado la mitad del tiempo de palabra de { $code } ({ $who }). Termina { $ends }.
limit-end = **Se ha agotado el tiempo de palabra de { $code }** ({ $who }). Ponga fin al turno con «Respondida».
stage-absent = No se ha podido invitar a { $code } a hablar: no está en el canal de escenario.

console-hands = ### Manos levantadas — { $count }
console-open-hand = Abrir una mano…
console-longest = la más antigua, { $at }
console-held = la tiene abierta { $who }; se libera { $until }
console-languages = En espera por idioma: { $languages }
console-paused = **Las preguntas están suspendidas.** Con /mod resume todos pueden volver a preguntar.
how-sector = - { $name }: { $turns } con la palabra, { $minutes } min
how-sectors = ### Por sector, cuando se muestra
how-sector-unshown = sin sector visible

move-raise = mano levantada
move-lower = mano bajada
move-room = la sala tomó la palabra
