## Las preguntas: comprobantes, lista de espera, las propias.

receipt = **{ $code } · { $secret }**
    Su pregunta ha quedado registrada en { $principle }. { $code } es su número, que todos ven; las cuatro letras son solo suyas: anote ambas cosas.
receipt-as-named = Usted aparece así: { $who }. Su nombre figura también en las exportaciones y en el informe de políticas.
receipt-as-affiliation = Usted aparece así: { $who }. Su nombre no se guarda con la pregunta.
receipt-as-sector = Usted aparece así: { $who }. Ni su nombre ni su organización se guardan con la pregunta.
receipt-as-anonymous = Usted aparece así: { $who }. Nadie ve quién ha preguntado: ni la moderación, ni la presidencia, ni la pantalla, ni las exportaciones, ni los registros.
receipt-review = A continuación: la moderación la revisa. Con /mine puede ver en todo momento qué ha sido de { $code }.
receipt-privacy = -# Qué se conserva sobre usted, durante cuánto tiempo y cómo borrarlo: /privacy
receipt-queued = A continuación: espera en la lista, donde otras personas pueden apoyarla. Con /mine puede ver en todo momento qué ha sido de { $code }.
held = Aún no se ha enviado. Lo que ha escrito se conserva durante 15 minutos.

status-in-review = en revisión
status-queued = en la lista de espera
status-on-floor = en debate
status-answered = respondida
status-follow-up = pendiente de respuesta escrita
status-declined = no admitida
status-merged = agrupada con otra
status-withdrawn = retirada
status-not-reached = no tratada por falta de tiempo

move-ask = formulada
move-edit = modificada
move-withdraw = retirada
move-approve = admitida
move-decline = no admitida
move-next = pasó a debate
move-floor = pasó a debate
move-answered = respondida
move-back = devuelta a la lista de espera
move-followup = queda pendiente una respuesta escrita
move-merge = agrupada
move-reopen = reabierta
move-close = el evento concluyó

attribution-named = Con nombre
attribution-named-means = Se muestran nombre y organización, también en las exportaciones y en el informe
attribution-affiliation = Con organización
attribution-affiliation-means = Solo se muestra su organización
attribution-sector = Con sector
attribution-sector-means = Solo se muestra su sector, ni el nombre ni la organización
attribution-anonymous = De forma anónima
attribution-anonymous-means = No se muestra nada sobre usted a nadie
attendance-online = en línea
attendance-room = en la sala

sector-government = Gobierno
sector-international-organization = Organización internacional
sector-civil-society = Sociedad civil
sector-academia = Sector académico
sector-private-sector = Sector privado
sector-migrant-or-diaspora = Comunidad de migrantes o diáspora
sector-media = Medios de comunicación
sector-other = Otro

queue-head = ## { $where }
    { $count ->
        [0] No hay preguntas en espera.
        [one] { $count } pregunta en espera.
       *[other] { $count } preguntas en espera.
    }
queue-all = Preguntas en la lista de espera
queue-empty = Haga usted la primera pregunta.
support-given = Usted apoya { $code }. Tiene { $count ->
        [one] { $count } apoyo
       *[other] { $count } apoyos
    }. Elíjala de nuevo para retirar su apoyo.
support-taken-back = Usted ya no apoya { $code }. Tiene { $count ->
        [one] { $count } apoyo
       *[other] { $count } apoyos
    }.

edited = { $code } tiene su nueva redacción. Estado: { $status_words }.
withdrawn = { $code } se ha retirado. Conserva su código; los demás ya no ven su redacción.

form-ask-title = Hacer una pregunta
form-missing-title = Falta un dato
form-edit-title = Modificar { $code }
form-principle = ¿De qué trata?
form-question = Su pregunta
form-question-hint = Una sola pregunta, de { $min } a { $max } caracteres
form-attribution = ¿Cómo desea aparecer?
form-attribution-hint = Solo para esta pregunta y en todas partes. Qué se conserva sobre usted: /privacy
join-attribution-hint = Para sus preguntas, salvo que elija otra cosa en alguna. Qué se conserva: /privacy
form-name = Nombre
form-name-hint = Solo se guarda si pregunta con su nombre
form-affiliation = Organización
# Same: the same word
form-sector = Sector
form-attendance = ¿Dónde participa?
form-join-title = Sobre usted

joined-head = Conservado de forma cifrada para este evento:
joined-none = sin indicar
joined-kept = Solo sirve para completar sus preguntas según lo que elija para cada una. Puede cambiarlo con /join.
order-support = Primero las más apoyadas
order-oldest = Primero las más antiguas
move-unmerge = se deshizo la agrupación
move-principle = trasladada a otro principio
move-reword = se añadió otra redacción
move-undo = se anuló una decisión
move-redact = se eliminó su redacción
move-block = examinada por la moderación
similar-head = { $code } ha quedado registrada. Puede que otras personas pregunten lo mismo:
similar-keep = Si la suya pregunta otra cosa, no tiene que hacer nada: { $code } conserva su lugar.
button-instead = Apoyar { $code } y retirar la mía
instead = Ahora usted apoya { $code }, y { $mine } se ha retirado.
