## Las notas de la relatoría y los datos empíricos que cualquiera puede aportar.

command-note = Para la relatoría: anotar un tema, una respuesta o una recomendación, con su fuente
option-note-kind = Qué tipo de nota es
option-note-text = Qué se dijo, con sus propias palabras
option-note-speaker = Quién lo dijo: alguien del programa o un nombre
option-note-session = La sesión; si no se indica, la que está en curso
option-note-question = Las preguntas de que trata, por código: HR-7, WS-2
option-note-objectives = Los objetivos de que trata, por número: 3, 17
option-note-addressee = A quién se dirige
option-note-due = Hasta cuándo: 2026-11-30

note-kind-progress = Avances
note-kind-challenge = Desafío
note-kind-theme = Tema
note-kind-answer = Respuesta
note-kind-recommendation = Recomendación
note-kind-commitment = Compromiso

note-head = **{ $code }** · { $kind } · { $state }
note-state-kept = conservada
note-state-withdrawn = retirada
note-speaker = Lo dijo: { $words }
note-session = Sesión: { $words }
note-principle = Principio: { $words }
note-questions = Preguntas: { $words }
note-objectives = Objetivos: { $words }
note-addressee = Dirigida a: { $words }
note-due = Plazo: { $words }
note-unanswered = La respuesta figura en { $code }, cuyo estado es: { $status_words }. La moderación la da por respondida con /mod answered.
note-fixed = No se puede corregir ni retirar: falta la clave de contacto del evento, por la que se reconoce la autoría.
note-held = No se ha anotado nada. Su texto, para que pueda copiarlo:
notes-empty = No tiene notas. Tome una con /note.
notes-head = ## Sus notas
notes-open = Abrir una nota…
button-note-sources = Modificar las fuentes
button-notes = Mis notas

form-note-title = Modificar { $code }
form-note-text = Nota
form-note-kind = Tipo
form-note-principle = Principio
form-note-questions = Preguntas
form-note-questions-hint = Sus códigos, separados por comas: HR-7, WS-2
form-note-objectives = Objetivos
form-note-objectives-hint = Sus números, separados por comas: 3, 17
form-note-speaker = Quién lo dijo
form-note-speaker-hint = Alguien del programa o un nombre
form-note-session = Sesión
form-note-session-hint = Su clave, como en la configuración del programa
form-note-addressee = A quién se dirige
form-note-due = Plazo
form-note-due-hint = Una fecha, por ejemplo 2026-11-30

not-rapporteur = Esto es para la relatoría y requiere { $role ->
        [0] el permiso «Gestionar mensajes»
       *[other] el rol <@&{ $role_id }>
    } en este servidor. Diríjase al equipo organizador.
note-kind-unknown = «{ $typed }» no es un tipo de nota. Elija uno de estos: { $choices }.
note-empty = Una nota necesita algún texto.
note-long = Son { $length } caracteres; en una nota caben { $length_max } como máximo. Acórtela o tome dos notas.
note-unknown = No hay ninguna nota { $code }.
note-not-own = { $code } es una nota de otra persona: solo quien la escribió puede corregirla o retirarla.
note-withdrawn = { $code } está retirada y ya no se puede modificar.
codes-many = Son { $count } preguntas; una nota trata de { $count_max } como máximo.
objective-unknown = «{ $typed }» no es un objetivo. Se numeran del 1 al { $number_max }; si son varios, escríbalos así: 3, 17.
due-malformed = «{ $typed }» no es una fecha. Escríbala así: 2026-11-30.
answer-cites-none = Indique a qué pregunta responde: escriba su código, por ejemplo HR-7.
answer-impossible = { $code }: { $status_words }. No se le puede añadir ninguna respuesta. No se ha anotado nada.
answer-full = La respuesta a { $code } pasaría de { $length_max } caracteres. Acorte la nota. No se ha anotado nada.

command-evidence = Aportar datos empíricos para el informe: un estudio, datos, un documento
command-mod-evidence = Datos empíricos pendientes de revisión
option-evidence-title = Título de la publicación
option-evidence-url = Dirección web: https://…
option-evidence-authors = Quién lo escribió
option-evidence-institution = La institución que lo respalda
option-evidence-produced-in = El país o la región donde se elaboró
option-evidence-year = El año de publicación
option-evidence-about-region = El país o la región de que trata
option-evidence-note = Qué demuestra, en una frase

evidence-in-review = en revisión
evidence-accepted = aceptada
evidence-declined = no admitida
evidence-withdrawn = retirada
evidence-receipt-in-review = **{ $code }** · en revisión
    Su aportación ha quedado registrada, y la moderación la revisa. Nadie ve quién la aportó. La encontrará con /mine.
evidence-receipt-accepted = **{ $code }** · aceptada
    Su aportación está disponible para el informe. Nadie ve quién la aportó. La encontrará con /mine.
evidence-receipt-declined = **{ $code }** · no admitida
    Motivo: { $reason }
evidence-receipt-withdrawn = **{ $code }** · retirada
    Conserva su código; no figurará en el informe.
evidence-head = **{ $code }** · { $state }
evidence-authors = Autoría: { $words }
evidence-institution = Institución: { $words }
evidence-produced-in = Lugar de elaboración: { $words }
evidence-year = Año: { $words }
evidence-about-region = Trata de: { $words }
evidence-principle = Principio: { $words }
evidence-none-waits = No hay datos empíricos pendientes de revisión.
evidence-waiting = ## { $count ->
        [one] { $count } aportación de datos empíricos pendiente
       *[other] { $count } aportaciones de datos empíricos pendientes
    } de revisión
evidence-open = Abrir una…
evidence-decline-why = ¿Por qué no se admite { $code }? Se comunica el motivo a quien la aportó.
evidence-decided-accepted = { $code } se ha aceptado.
evidence-decided-declined = { $code } no se ha admitido: { $reason }
button-evidence-see = Ver su desenlace
button-evidence-link = Abrir el enlace
button-evidence-list = Lo pendiente

evidence-untitled = Falta el título de la publicación.
url-malformed = «{ $typed }» no es una dirección web. Cópiela del navegador: empieza por https:// o http://.
url-long = Esa dirección tiene { $length } caracteres; caben { $length_max } como máximo. Use una más corta, por ejemplo un enlace DOI.
year-impossible = Indique el año con un número entero de { $year_min } a { $year_max }.
evidence-many = Tiene { $count } aportaciones pendientes de revisión, y el límite es de { $count_max } a la vez. Retire una o espere a que se decida sobre alguna.
evidence-soon = Espere { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } antes de aportar más.
evidence-unknown = No hay ninguna aportación { $code } con la que pueda hacer esto.
evidence-state = { $code }: { $state ->
        [accepted] aceptada
        [declined] no admitida
        [withdrawn] retirada
       *[in_review] en revisión
    }. Ahora no se puede hacer esto. No se ha cambiado nada.
own-evidence = { $code } es una aportación suya: debe decidir otra persona.
