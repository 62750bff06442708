## Quién preguntó, a quién se dio la palabra, y cuánto esperó y habló cada cual.

command-fairness = Cómo se repartió la palabra: una página con todos los cuadros, para el equipo organizador
fairness-title = Equidad · { $event }
fairness-intro = Todas las solicitudes, sea cual sea su desenlace: preguntas y manos levantadas. Los turnos de la sala cuentan para su parte y su principio. No se muestran los grupos de menos de { $minimum } personas ni nada que permita deducirlos.
fairness-so-far = Situación antes del cierre. Los sectores de las preguntas anónimas y las primeras preguntas solo se cuentan al cierre: hasta entonces, comparar dos de estas páginas permitiría deducirlos.
fairness-by-attendance = Por forma de participación
fairness-by-principle = Por principio
fairness-by-sector = Por sector, cuando se indicó
fairness-by-language = Por idioma; el de las preguntas anónimas no se conserva
fairness-by-first = Primeras preguntas y preguntas posteriores de las mismas personas
fairness-group = Grupo
fairness-submitted = solicitudes
fairness-turns = con turno
fairness-wait = espera mediana (minutos)
fairness-minutes = minutos de palabra
fairness-unknown = se desconoce
fairness-first = Primera pregunta
fairness-further = Preguntas posteriores
fairness-suppressed = no se muestra: son muy pocas personas, o permitiría deducir de quiénes se trata
fairness-chart-attendance = Solicitudes y turnos, por forma de participación
fairness-chart-principle = Solicitudes y turnos, por principio
fairness-overrides = Turnos dados fuera de orden
fairness-no-overrides = Ningún turno se dio fuera de orden.
fairness-override = Turno { $turn }, { $item }:
fairness-done = Cómo se repartió la palabra en «{ $event }»: abra la página en un navegador. Como tabla: roundtable fairness --format csv.
