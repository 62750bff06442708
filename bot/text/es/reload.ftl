## Un programa nuevo, del archivo de configuración o de uno enviado.

command-organize-reload = Ver qué cambia el archivo del programa y ponerlo en vigor
option-reload-file = Un archivo de configuración; si no se indica, el del servidor del bot
status-version = Programa: versión { $version }
reload-head = **Está en vigor la versión { $version } del programa.** Esto cambiaría:
reload-noun-principle = Principio
reload-noun-speaker = Orador u oradora
reload-noun-session = Sesión
reload-noun-poll = Sondeo
reload-added = { $noun } `{ $key }`: se añade
reload-removed = { $noun } `{ $key }`: se elimina
reload-changed = { $noun } `{ $key }`: cambia
reload-stays = { $noun } `{ $key }`: se mantiene en lo que ya ha ocurrido, diga lo que diga el archivo
reload-field = { $field }: { $before } → { $after }
reload-field-key = clave
reload-field-code = código
reload-field-title = título
reload-field-text = texto
reload-field-theme = tema
reload-field-objectives = objetivos
reload-field-name = nombre
reload-field-role = función
reload-field-affiliation = organización
# Same: the same word
reload-field-sector = sector
reload-field-start = comienzo
reload-field-length = duración
reload-field-start-mode = modo de inicio
reload-field-protected = protegida
reload-field-questions-open = admite preguntas
reload-field-speakers = intervienen
reload-field-principles = principios
reload-field-question = pregunta
reload-field-options = opciones
reload-field-kind = tipo
reload-field-results = resultados
reload-field-duration-ms = duración
reload-field-session = sesión
reload-yes = sí
# Same: the same word
reload-no = no
reload-empty = vacío
reload-more = … y { $count } cambios más
reload-ignored = No se toma de allí: { $keys }. Lo relativo al servidor, sus roles y las reglas se lee del archivo de configuración al iniciar el bot.
reload-moved-later = Todo el programa va ahora { $time } más tarde que en el archivo, y lo que se muestra aquí lo deja así. Con las horas del archivo, cada sesión se adelantaría en esa misma medida.
reload-moved-earlier = Todo el programa va ahora { $time } más temprano que en el archivo, y lo que se muestra aquí lo deja así. Con las horas del archivo, cada sesión se retrasaría en esa misma medida.
reload-nothing = No cambiaría nada del programa.
button-reload = Poner en vigor
button-reload-moved = Poner en vigor con las horas actuales
button-reload-times = Poner en vigor con las horas del archivo
reload-done = Está en vigor la versión { $version } del programa. Todo lo que lo muestra se actualiza; los recordatorios y los sondeos se han movido con sus sesiones.
reload-closed = { $event } está cerrado: su programa ya forma parte de los registros. No se ha cambiado nada.
reload-mistake = El archivo no se puede aceptar: { $mistake } Corríjalo e inténtelo de nuevo.
reload-large = El archivo es demasiado grande: { $size_max } kB como máximo.
reload-no-file = Este bot se inició sin archivo de configuración. Envíe uno con la opción file.
reload-draft = Antes de la apertura, el programa es el del archivo de configuración del servidor del bot: cámbielo allí y use después /organize reload sin archivo.
reload-timezone = El archivo está en el huso horario { $timezone }, y el evento, en { $own }: todas las horas significarían otro momento. Escriba timezone = "{ $own }", con las horas de ese lugar.
reload-principle = El principio { $code } ({ $principle }) tiene preguntas, notas o turnos y no se puede eliminar. Vuelva a incluirlo en el archivo.
reload-code = El principio { $principle } tiene preguntas cuyos códigos empiezan por { $code }, y los códigos nunca cambian. Vuelva a poner code = "{ $code }" en el archivo.
reload-speaker = { $speaker } ha intervenido o se cita en una nota y no se puede eliminar. Vuelva a incluir su entrada en el archivo.
reload-overtaken = El archivo o el programa ha cambiado desde que se mostró esto, y no se ha puesto nada en vigor. Use de nuevo /organize reload.
