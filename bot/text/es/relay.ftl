## Preguntas que llegan por otras vías: las transmite la moderación o se toman de un mensaje.

command-mod-relay = Preguntar en nombre de alguien: de la sala, de un chat, de una carta
option-relay-question = La pregunta, con las palabras de esa persona
option-relay-attendance = Dónde participa la persona; en la sala si no se indica
option-relay-name = Nombre, si la persona lo acepta: visible, también en exportaciones e informe; sin él, anónima
option-relay-affiliation = Organización de la persona; se muestra junto al nombre; sin él, no se guarda
option-relay-sector = Sector de la persona; si es anónima, se guarda cifrado, solo para los cuadros de equidad
command-ask-this = Enviar como pregunta

relayed = **{ $code } · { $secret }**
    Ha quedado registrada en { $principle }, como pregunta de otra persona: nada la vincula a usted. Dé a esa persona ambas cosas: { $code } es su número; las cuatro letras son solo suyas y no pueden volver a mostrarse.
relayed-as-named = Aparece así: { $who }. El nombre figura también en las exportaciones y en el informe.
relayed-as-anonymous = Aparece así: { $who }.
relayed-without-affiliation = Sin nombre es anónima, así que la organización no se ha guardado.
relayed-without-sector = El sector no se ha guardado: junto al nombre solo figura la organización.
relayed-sector-sealed = El sector se ha guardado cifrado, solo para los cuadros de equidad.
relayed-review = A continuación: espera revisión como cualquier otra.
relayed-queued = A continuación: espera en la lista, donde otras personas pueden apoyarla.
relayed-similar = Si es la misma: con /mod merge, { $code } se agrupa con ella.
relay-held = No se ha guardado nada. La pregunta, para que pueda copiarla:
move-relay = formulada a través de la moderación

message-not-own = Solo quien escribió este mensaje puede enviarlo como pregunta. Indíqueselo, o pregunte con sus propias palabras con /ask.
message-empty = Este mensaje no tiene texto propio que pueda enviarse como pregunta. Pregunte con /ask.
