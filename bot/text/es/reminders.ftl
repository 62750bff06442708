## Recordatorios personales.

command-remind = Recibir por mensaje directo un recordatorio de una sesión
option-remind-session = De qué sesión
option-remind-before = Con cuánta antelación, p. ej. 10m; si no se indica, la general
button-cancel-reminder = Cancelar { $place }
button-reminders = Mis recordatorios
reminders-head = ## Sus recordatorios
    Llegan por mensaje directo y se mueven con el programa.
reminders-none = No tiene recordatorios. Pida uno con /remind.
reminder-line = **{ $session }** comienza a las { $starts }; recibirá el recordatorio a las { $at } ({ $length } antes).
reminder-unsent = **{ $session }** comienza a las { $starts }. No he podido escribirle: su Discord no acepta mensajes míos.
reminder-letter = **{ $session }** comienza { $starts } ({ $event }). Usted pidió este recordatorio.
reminders-missed = **Su recordatorio.** No he podido enviárselo: su Discord no acepta mensajes míos.
reminder-missed = **{ $session }** comienza { $starts }.
reminder-before = Un recordatorio llega entre un segundo y siete días antes, por ejemplo 10m o 1h.
reminder-late = Es demasiado tarde para ese recordatorio: { $session } comienza a las { $at }. Elija una antelación menor.
reminder-many = Tiene { $count_max } recordatorios, que es el límite. Cancele uno antes: los botones están bajo la respuesta de /remind y en /now.
reminder-unreachable = Los recordatorios llegan por mensaje directo de Discord, y usted no tiene allí una cuenta propia.
reminder-gone = Este recordatorio ya se envió o se canceló.
