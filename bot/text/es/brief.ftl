## El informe de políticas: títulos, leyendas y las frases que unen los registros.

command-brief = El informe de políticas, elaborado a partir de los registros: para el equipo organizador
brief-done = El informe, para que lo edite y lo transmita. { $banner }
brief-letterless = Ninguna fuente tipográfica del equipo en que funciono contiene { $count ->
        [one] esta letra
       *[other] estas { $count } letras
    }: { $letters }. Elija docx, html o md, que no la necesitan, o pida a quien opera el bot que instale las fuentes Noto.
brief-too-slow = La preparación del informe en formato { $format } tardaba demasiado y se ha interrumpido. Inténtelo de nuevo o elija md, que es lo más rápido.

brief-draft = BORRADOR. El evento no ha concluido: las cifras y los desenlaces cambiarán.
brief-for-editing = Borrador para edición. Elaborado a partir de los registros del evento, aún sin editar.
brief-number-in-series = Mesa redonda { $number }
brief-contents = Índice
brief-skip = Ir al contenido
brief-source-column = Fuente
brief-table = Cuadro
brief-figure = Gráfico
brief-page = Página { $page } de { $pages }

brief-about-this = Acerca de este informe
brief-made-from = Este informe se basa únicamente en los registros del evento: las preguntas formuladas, el orden en que se trataron, las notas de la relatoría, los datos empíricos aportados y los sondeos. No se resumen las palabras de nadie. Cada afirmación indica entre corchetes los registros en que se apoya; el anexo explica qué significa cada código. Las preguntas se muestran con el nombre, la organización o el sector que eligió quien las formuló, o de forma anónima.

brief-glance = En síntesis
brief-figures = El evento en cifras
brief-measure = Concepto
brief-number = Número
brief-number-short = Núm.
brief-count = { $count }
brief-percent = { $percent } %
brief-figure-questions = Preguntas formuladas
brief-figure-online = … de ellas, en línea
brief-figure-room = … de ellas, en la sala
brief-figure-supports = Apoyos dados a preguntas
brief-figure-hands = Manos levantadas para pedir la palabra
brief-figure-turns = Turnos de palabra, entre preguntas y manos levantadas
brief-figure-answered = Preguntas respondidas
brief-figure-owed = Preguntas pendientes de respuesta escrita
brief-figure-not-reached = Preguntas no tratadas por falta de tiempo
brief-figure-recommendations = Recomendaciones anotadas
brief-figure-commitments = Compromisos anotados
brief-figure-evidence = Publicaciones aportadas como datos empíricos
brief-figure-polls = Sondeos
brief-figure-ballots = Papeletas emitidas en los sondeos
brief-by-addressee = Recomendaciones según a quién se dirigen
brief-addressee = Dirigidas a
brief-everybody = Sin destinatario concreto
brief-lead = { $words }:

brief-event = El evento
brief-facts = Datos del evento
brief-fact = Dato
brief-details = Detalles
brief-title-fact = Título
brief-series = Serie
brief-when = Fecha y hora
brief-when-words = { $day }, de { $start } a { $end }, { $zone }
brief-where = Lugar
brief-organizers = Organización
brief-partners = En colaboración con
brief-funders = Con el apoyo de
brief-audience = Destinatarios
brief-programme = Programa tal como se desarrolló
brief-programme-planned = Programa
brief-as-announced = Según se anunció:
brief-time = Hora
brief-times = { $start }–{ $end }
brief-skipped = omitida
brief-not-held = no celebrada
brief-session = Sesión
brief-speakers = Intervienen
brief-milestones = Hitos
brief-background = Antecedentes

brief-participation = Participación
brief-introduced = { $count ->
        [0] Nadie indicó sus datos; no era necesario para preguntar.
        [one] Una persona indicó sus datos; no era necesario para preguntar.
       *[other] { $count } personas indicaron sus datos; no era necesario para preguntar.
    }
brief-by-sector = Quién preguntó, por sector
# Same: the same word
brief-sector = Sector
brief-unknown = Se desconoce
brief-asked = Solicitudes
brief-turns = Con turno
brief-minutes = Minutos
brief-hidden = no se muestra
brief-small-groups = Las preguntas y las manos levantadas se cuentan juntas. «Se desconoce» corresponde a quienes no indicaron su sector. No se muestran los grupos de menos de { $minimum } personas ni nada que permita deducirlos.

brief-principles = Los principios
brief-across = Comparación entre los principios
brief-asked-words = { $count ->
        [one] Sobre este principio se formuló una pregunta
       *[other] Sobre este principio se formularon { $count } preguntas
    }: { $became }.
brief-none-asked = Sobre este principio no se formuló ninguna pregunta.
brief-answered = Preguntas respondidas
brief-waiting = Las más apoyadas de las demás preguntas
brief-support = { $count ->
        [0] sin apoyos
        [one] 1 apoyo
       *[other] { $count } apoyos
    }
brief-more = { $count ->
        [one] En el anexo figura una pregunta más.
       *[other] En el anexo figuran { $count } preguntas más.
    }
brief-anonymous = de forma anónima
brief-name-gone = el nombre no se ha conservado
brief-wording-gone = La redacción ya no se conserva.
brief-wording-left-out = Redacción omitida
brief-answer = Respuesta:
brief-answered-by = Respondió: { $name }
brief-answer-unrecorded = Se respondió durante el evento; no consta la redacción.
brief-answer-unrecorded-by = Respondió durante el evento: { $name }; no consta la redacción.
brief-other-wording = La misma pregunta, con otra redacción
brief-asked-alike = La misma pregunta, formulada por: { $name }
brief-more-alike = { $count ->
        [one] Otra pregunta planteaba lo mismo.
       *[other] Otras { $count } preguntas planteaban lo mismo.
    }
brief-merged = agrupada con { $code }
brief-because = { $outcome }: { $reason }
brief-themes = Temas
brief-progress = Avances
brief-challenges = Desafíos
brief-said-by = Lo dijo: { $name }
brief-in-session = Sesión: { $session }
brief-objective = Objetivo { $number } del Pacto Mundial: { $title }
brief-objectives-of = { $count ->
        [one] Objetivo { $numbers } del Pacto Mundial
       *[other] Objetivos { $numbers } del Pacto Mundial
    }
brief-evidence = Datos empíricos
brief-produced-in = Lugar de elaboración: { $place }
brief-about = Trata de: { $place }
brief-recommendations = Recomendaciones
brief-commitments = Compromisos
brief-commitments-caption = Compromisos, por orden de vencimiento
brief-commitment = Compromiso
brief-owner = A cargo de
brief-due = Plazo
brief-no-date = sin fecha
brief-nobody-named = no se indicó a nadie
brief-objectives-short = Objetivos

brief-polls = Sondeos
brief-poll-caption = Resultado del sondeo { $code }
brief-poll-facts = { $count ->
        [0] Nadie votó.
        [one] Se emitió una papeleta.
       *[other] Se emitieron { $count } papeletas.
    }
brief-poll-single = Se podía elegir una opción
brief-poll-multiple = Se podían elegir varias opciones: los porcentajes suman más del 100 %
brief-poll-rating = Valoración de 1 a 5
brief-poll-words = Hasta tres palabras por persona
brief-poll-ranking = Hasta tres opciones por orden de preferencia; recuento por eliminación sucesiva; se muestra la última ronda
brief-poll-first = En primer lugar tras { $count ->
        [one] una ronda
       *[other] { $count } rondas
    }: { $option }
brief-option = Opción
brief-votes = Votos
brief-share = Porcentaje

brief-owed = Lo que queda pendiente
brief-owed-answers = Respuestas escritas pendientes
brief-question = Pregunta
brief-owed-by = A cargo de quién y plazo
brief-commitment-due = { $name }: compromiso con plazo hasta { $due }
brief-commitment-open = { $name }: compromiso sin fecha
brief-unreached = { $count ->
        [0] Todas las preguntas se trataron o se decidieron.
        [one] Una pregunta no se trató por falta de tiempo.
       *[other] { $count } preguntas no se trataron por falta de tiempo.
    }

brief-fairness = Cómo se repartió la palabra
brief-group = Grupo
brief-overrides = Turnos dados fuera de orden, cada uno con el motivo que todos vieron:
brief-override = Turno { $number }: { $reason }

brief-objectives = Objetivos del Pacto Mundial
brief-objectives-caption = Objetivos de los que tratan las notas
brief-objective-title = Objetivo

brief-notes = Notas y fuentes
brief-how-cited = Los códigos como HR-7 designan preguntas; H, manos levantadas; R, turnos de la sala; N, notas; E, datos empíricos; y P, sondeos. Lo que se apoya en muchos registros a la vez los designa a todos con una de estas palabras:
brief-sources-caption = Significado de las citas
brief-cited-as = Cita
brief-stands-for = Significado
brief-source = Fuente { $number }
brief-record-event = Evento
brief-record-event-means = Lo que el equipo organizador publicó sobre el evento: título, programa, colaboradores, principios
brief-record-agenda = Programa
brief-record-agenda-means = Todas las sesiones, tal como se previeron y como se celebraron
brief-record-questions = Preguntas
brief-record-questions-means = Todas las preguntas, con su historial y su desenlace
brief-record-turns = Turnos
brief-record-turns-means = Todos los turnos de palabra con su motivo, y las manos levantadas
brief-record-polls = Sondeos
brief-record-polls-means = Todos los sondeos, con sus votos
brief-record-notes = Notas
brief-record-notes-means = Todas las notas de la relatoría
brief-record-evidence = Datos empíricos
brief-record-evidence-means = Todas las publicaciones aportadas
brief-record-participants = Participantes
brief-record-participants-means = Lo que cada persona indicó sobre sí misma; el nombre, solo con su consentimiento
brief-record-fairness = Equidad
brief-record-fairness-means = Quién preguntó, a quién se dio la palabra y los minutos de uso de la palabra, por grupo

brief-annex = Anexo
brief-annex-questions = Las preguntas y sus desenlaces
brief-annex-whole = Figuran todas las preguntas formuladas. Se omite la redacción de las no admitidas y las retiradas, así como la de las que nadie de la moderación había leído al cierre.
brief-annex-part = Figuran las preguntas citadas en este informe. Todas las preguntas, con su desenlace, están en el libro de cálculo que lo acompaña. Se omite la redacción de las no admitidas y las retiradas, así como la de las que nadie de la moderación había leído al cierre.
brief-annex-caption = Preguntas
brief-code = Código
brief-asked-by = Formulada por
brief-support-short = Apoyos
brief-outcome = Desenlace
brief-annex-notes = Notas de la relatoría
brief-notes-caption = Notas
brief-kind = Tipo
brief-principle = Principio
brief-said-by-short = Quién lo dijo
brief-about-questions = Trata de
brief-annex-evidence = Datos empíricos
brief-evidence-caption = Publicaciones
brief-publication = Publicación
brief-produced-in-short = Elaborada en
brief-about-short = Trata de
