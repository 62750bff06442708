## Mensajes a quienes preguntaron, si los desean.

button-wish-decided = Avíseme de lo que se decida
button-wish-brief = Envíeme el informe
button-stop-decided = No más mensajes sobre mis preguntas
button-stop-these = Dejar de recibir estos mensajes
button-stop-brief = No me envíe el informe
wished-decided = Recibirá un mensaje directo, un minuto después, cuando una pregunta suya pase a debate, se responda, quede pendiente de respuesta escrita, se agrupe, no se admita, se traslade a otro principio o reciba otra redacción, y al cierre. Vale para todas sus preguntas aquí. El mensaje indica el código y el desenlace, nunca su redacción, y nadie de la moderación ve quién lo recibe. Solo llega si su Discord permite que le escriban los miembros de este servidor; si no, /mine se lo dirá.
wished-brief = Su petición ha quedado registrada: recibirá el informe de políticas por mensaje directo cuando se difunda. Adónde escribirle se conserva cifrado hasta que se destruyan las claves de este evento, y puede anular la petición aquí o con /mine.
stopped-decided = No recibirá más mensajes sobre sus preguntas. Lo que ocurra con ellas figura siempre en /mine.
stopped-brief = No se le enviará el informe.
receipt-told = Recibirá un mensaje directo cuando se decida; puede desactivarlo con /mine.

told-head = **{ $code }** · { $event }
told-through = Su pregunta { $code } se agrupó con { $into }. Esto es lo que ha ocurrido con { $into }:
told-undone = La moderación ha anulado su última decisión.
told-on-floor = { $code } pasa a debate: se está planteando a quienes intervienen.
told-answered = { $code } se ha respondido.
told-follow-up = { $code } queda pendiente de respuesta escrita. Recibirá un aviso cuando la haya.
told-declined = La moderación no ha admitido { $code }.
told-merged = { $code } se ha agrupado con { $into }, que pregunta lo mismo. Usted y quienes la apoyaron cuentan allí. Si la suya pregunta otra cosa, indíquelo con *Objetar* en /mine.
told-not-reached = El evento concluyó antes de que llegara el turno de { $code }. Queda constancia de ella, y aún puede responderse por escrito.
told-queued = { $code } está en la lista de espera.
told-in-review = { $code } está en revisión.
told-reword = La moderación ha añadido otra redacción junto a { $code }; la suya se mantiene. Léala en /mine y pulse allí *Objetar* si no es lo que quería decir.
told-principle = { $code } figura ahora en { $principle }. Conserva su código.
told-foot = Todo su historial: /mine, en el servidor de la mesa redonda.
