## Para el equipo organizador, y ayuda según la función.

setup-head = ## { $event }
    Vinculado a este servidor ({ $state }). Elija un canal para cada función o deje que yo cree los que faltan. Lo que fija el archivo de configuración no se puede cambiar aquí.
setup-none = sin elegir
setup-role-moderator = quien pueda «Gestionar mensajes»
setup-role-organizer = quien pueda «Gestionar servidor»
setup-role-rapporteur = quien pueda «Gestionar mensajes»
setup-pick = { $kind }…
channel-announcements = Anuncios
channel-questions = Preguntas
channel-moderators = Moderación
channel-stage = Escenario
channel-name-announcements = mesa-redonda-anuncios
channel-name-questions = mesa-redonda-preguntas
channel-name-moderators = mesa-redonda-moderación
role-moderator = Rol de la moderación
role-organizer = Rol del equipo organizador
role-rapporteur = Rol de la relatoría
button-create-channels = Crear los canales que faltan
button-open-event = Abrir el evento
opened = { $event } está abierto. Comienza { $starts }. El tablero está en <#{ $channel }>.
closed = { $event } está cerrado. Cada pregunta tiene un desenlace, y la lista se ha publicado.
status-head = ## { $event }
status-when = { $starts }, hasta las { $ends }
status-outbox = Mensajes: { $sent } enviados, { $waiting } en espera, { $missed } omitidos por llegar tarde, { $parked } sin poder entregarse
status-log = Registro: { $length ->
        [one] { $length } entrada
       *[other] { $length } entradas
    }, último hash `{ $hash }…`
export-done = La exportación de { $what } en formato { $format } ({ $audience }).
outcome-head = **La mesa redonda ha concluido.** { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    } y el desenlace de cada una:
outcome-file = La lista está en el archivo.
outcome-log = -# Registro: { $length } entradas, último hash `{ $hash }`
parked = No se ha podido entregar un mensaje ({ $kind }). Compruebe mis permisos en ese canal. Se intentará de nuevo cuando elija un canal con /organize setup o me reinicie.
help-everybody = ## Cómo funciona
    - **/ask** hacer una pregunta (o el botón *Preguntar*): recibirá un comprobante con su código
    - **/questions** ver las preguntas y apoyarlas · **/support** apoyar una por su código
    - **/mine** sus preguntas y todo su historial; modificar y retirar; recibir aviso de lo que se decida
    - **/hand** levantar la mano para pedir la palabra, o bajarla
    - **/now** qué ocurre, quién sigue, el tiempo que queda · **/how** a quién corresponde el turno y por qué
    - **/agenda** el programa · **/remind** recordatorio de una sesión · **/event** datos y enlaces
    - **/join** indicar quién es usted · **/evidence** aportar un estudio o datos
    La sala y quienes participan en línea comparten una sola lista de espera; el turno sigue una regla publicada.
help-moderators = ## Moderación
    - **/mod review** revisar lo pendiente, una pregunta tras otra · **/mod queue** todo lo que espera
    - **/mod next** lo que sigue según el turno · **/mod floor** algo fuera de turno, con un motivo
    - **/mod answered**, **followup**, **back** cuando algo sale del debate
    - **/mod approve**, **decline**, **merge**, **unmerge**, **principle**, **reword**, **reopen**, **undo**
    - **/mod relay**, **hand**, **room** para la sala · **/mod chair** avisar a la presidencia
    - **/mod pause**, **resume**, **block** · **/mod evidence**
    - **/run start**, **next**, **end**, **extend**, **delay**, **skip**, **limit**
    - **/poll create**, **open**, **close**, **publish**, **cancel**, **list** · **/note** para la relatoría
    La consola del canal de la moderación hace lo mismo con botones.
help-organizers = ## Equipo organizador
    - **/organize setup** canales y roles · **open** admitir preguntas
    - **/organize reload** tomar un programa modificado · **review**, **redact** · **close** cerrar el evento · **status** · **destroy-keys**
    - **/export** los registros · **/brief** el informe de políticas, para editarlo

## Descripciones de los comandos y sus opciones, tal como las muestra Discord.

command-ask = Hacer una pregunta a quienes intervienen
command-questions = Ver las preguntas en espera y apoyarlas
command-support = Apoyar una pregunta por su código; al repetirlo se retira el apoyo
command-mine = Sus preguntas y su desenlace; modificarlas o retirarlas
command-agenda = El programa, en su propio huso horario
command-event = De qué trata esta mesa redonda, y sus enlaces
command-join = Indicar quién es usted: nombre, organización, sector y dónde participa
command-help = Qué puede hacer aquí
command-mod-queue = Qué espera y qué sigue
command-mod-approve = Admitir una pregunta que está en revisión
command-mod-decline = No admitir una pregunta, con un motivo que se comunica a quien la formuló
command-mod-next = Pasar a debate lo que sigue según el turno
command-mod-floor = Pasar una pregunta a debate fuera de turno, con un motivo
command-mod-answered = Lo que está en debate se ha respondido
command-mod-back = Devolver a la lista de espera lo que está en debate
command-run-start = Iniciar una sesión; si no se indica, la siguiente del programa
command-run-next = Terminar la sesión en curso e iniciar la siguiente
command-run-end = Terminar la sesión en curso
command-run-delay = Retrasar unos minutos todas las sesiones siguientes
command-poll-create = Preparar un sondeo
command-poll-open = Abrir un sondeo a la votación
command-poll-close = Cerrar un sondeo
command-poll-publish = Publicar el resultado de un sondeo cerrado
command-poll-cancel = Cancelar un sondeo
command-poll-list = Todos los sondeos y su estado
command-organize-setup = Vincular el evento a este servidor; elegir canales y roles
command-organize-open = Abrir el evento a las preguntas
command-organize-close = Cerrar el evento
command-organize-status = En qué situación está el evento
command-export = Exportar los registros en un archivo
group-mod = Para la moderación: la lista de espera y el debate
group-run = Para la moderación: la marcha del programa
group-poll = Para la moderación: sondeos
group-organize = Para el equipo organizador: preparar, abrir, cerrar
option-principle = El principio de que trata
option-question = Su pregunta, en una o dos frases
option-attribution = Cómo aparece usted con esta pregunta
option-order = Qué va primero
option-code = El código de la pregunta, por ejemplo HR-7
option-count = Cuántas en una ronda; una si no se indica
option-item = El código del punto, por ejemplo HR-7
option-reason = Por qué; se muestra
option-answer = Qué se respondió, en pocas palabras
option-by = Quién respondió
option-session = La sesión
option-minutes = Cuántos minutos
option-name = Su nombre; solo se muestra cuando pregunta con él
option-affiliation = Su organización
option-sector = Su sector
option-attendance = Dónde participa
option-poll = El código del sondeo o la clave de uno preparado
option-poll-question = Qué se pregunta
option-poll-options = Las opciones, separadas por |
option-poll-kind = Cómo se vota
option-poll-duration = Cuánto tiempo permanece abierto, por ejemplo 90s o 2m
option-poll-results = Cuándo se muestran los votos
option-event = El evento
option-start = Cuándo comienza: 2026-11-03T15:00, o now (ahora)
option-what = Qué se exporta
option-format = El formato del archivo
option-audience = Para quién: interna, o pública, sin horas exactas ni grupos pequeños
poll-kind-single = Una opción
poll-kind-multiple = Una o varias opciones
poll-kind-rating = Valoración de 1 a 5
poll-kind-words = De una a tres palabras
poll-kind-ranking = Clasificación de las tres primeras opciones
poll-results-after-close = Después del cierre
poll-results-live = En directo, mientras se vota
audience-internal = Interna
audience-public = Pública
command-mod-reopen = Revisar de nuevo una pregunta no admitida, con un motivo
command-mod-followup = Dejar una pregunta pendiente de respuesta escrita
command-mod-merge = Agrupar una pregunta con otra que dice lo mismo
command-mod-unmerge = Devolver a una pregunta agrupada el estado que tenía
command-mod-principle = Trasladar una pregunta a otro principio; conserva su código
command-mod-reword = Añadir una traducción o una versión breve junto a la original
command-mod-pause = Suspender las preguntas de todos
command-mod-resume = Permitir que todos vuelvan a preguntar
command-mod-block = No admitir nada más de quien formuló esta pregunta, sin decir quién es
command-mod-undo = Anular su última decisión, en un plazo de diez minutos
command-organize-review = Revisar o no las preguntas antes de que todos las vean
command-organize-redact = Eliminar para siempre la redacción de una pregunta
option-assignee = Quién debe la respuesta
option-due = Hasta cuándo, por ejemplo 2026-11-10
option-into = La pregunta con que se agrupa
option-wording = La otra redacción
option-wording-language = El idioma de esa redacción
option-pause-text = Por qué; figura en el tablero
option-block-duration = Durante cuánto tiempo, por ejemplo 30m o 2h; una hora si no se indica
option-review = on (sí) u off (no)
language-en = English
language-fr = Français
language-es = Español
language-ar = العربية
language-ru = Русский
language-zh = 中文
command-organize-destroy = Destruir para siempre las claves de un evento cerrado
form-destroy-title = Destruir las claves para siempre
form-slug = El nombre abreviado del evento
form-slug-hint = Después nadie, ni siquiera nosotros, podrá saber quién preguntó o votó
keys-destroyed = Las claves de { $event } se han destruido.
