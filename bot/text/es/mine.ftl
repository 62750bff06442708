## Mis preguntas: la lista, una entera, los comprobantes, las objeciones.

mine-empty = Aún no ha hecho ninguna pregunta. Hágala con /ask o con el botón de abajo.
mine-head = ## { $count ->
        [one] Su pregunta
       *[other] Sus { $count } preguntas
    }
mine-older = Anteriores: { $codes }
mine-reason = Motivo: { $reason }
mine-answer = Respuesta: { $answer }
mine-open = Abra una: verá todo su historial y lo que puede hacer
mine-refused = No he podido escribirle: su Discord no acepta mensajes míos. El desenlace de sus preguntas figura aquí. Para recibir avisos, permita los mensajes directos de los miembros de este servidor y pulse de nuevo *Avíseme de lo que se decida*.
mine-by-receipt = Con un comprobante (el código y las cuatro letras que recibió) aún puede ver esa pregunta y borrarla.
mine-erased = Su redacción se ha borrado.
mine-merged = Agrupada con { $into }, cuyo estado es: { $status_words }.
mine-reworded = Otra redacción de la moderación, junto a la suya: { $text }
mine-answer-there = Respuesta a { $into }: { $answer }
mine-answered-by = Respondió: { $by }
mine-wordings = La moderación añadió otras redacciones junto a la suya, que se mantiene:
mine-wordings-left = { $count ->
        [one] { $count } anterior no se muestra.
       *[other] { $count } anteriores no se muestran.
    }
mine-history = Historial:
mine-steps-left = { $count ->
        [one] { $count } paso intermedio no se muestra aquí; el equipo organizador lo conserva.
       *[other] { $count } pasos intermedios no se muestran aquí; el equipo organizador los conserva.
    }
mine-place = su puesto en la lista de espera era el { $place }
mine-cut = ({ $count ->
        [one] { $count } carácter más no se muestra aquí; el equipo organizador lo conserva
       *[other] { $count } caracteres más no se muestran aquí; el equipo organizador los conserva
    })
move-object = presentó una objeción
move-erase = borrada con su comprobante

button-receipt = Tengo un comprobante
button-back-to-mine = Todas mis preguntas
button-withdraw-ask = Retirar…
button-keep = No, conservarla
button-object-merge = Objetar la agrupación
button-object-reword = Objetar la redacción
button-erase-ask = Borrar…
button-erase = Borrar { $code } para siempre
button-unmerge-code = Desagrupar { $code }
button-show = Abrir { $code }
withdraw-sure = ¿Desea retirar { $code }? No se puede recuperar: conserva su código, y los demás ya no ven su redacción.
erase-sure = ¿Desea borrar para siempre la redacción de { $code }? Con ella se borran todas las demás redacciones, su nombre y su organización, y la respuesta escrita que recibió. Nadie puede recuperarlo. Se conservan su código y su desenlace.
erase-sure-waiting = ¿Desea borrar para siempre la redacción de { $code } y retirarla? Con ella se borran todas las demás redacciones, su nombre y su organización. Nadie puede recuperarlo. Se conserva su código.
erase-elsewhere = Lo que ya se publicó en un canal o se exportó permanece allí: consulte al equipo organizador.
erased = { $code } se ha borrado: no queda nada de lo que usted escribió.
form-receipt = Su comprobante
form-receipt-title = Tengo un comprobante
form-receipt-hint = Código y cuatro letras, por ejemplo HR-7 · 4F9K
form-objection = ¿Por qué? (puede dejarse en blanco)
form-objection-hint = 200 caracteres como máximo; solo los lee la moderación
form-objection-title = Objetar: { $code }
objected = La moderación verá su objeción a lo que se hizo con { $code }. Lo que decida figurará en /mine.
objection-merge = Quien formuló **{ $code }** objeta que se haya agrupado con { $into }.
objection-reword = Quien formuló **{ $code }** objeta la redacción que se añadió.

receipt-malformed = Eso no es un comprobante. Consta de un código y cuatro letras o cifras, por ejemplo HR-7 · 4F9K.
receipt-wrong = No existe ese comprobante. Compruebe el código y las cuatro letras; después de cinco intentos fallidos hay que esperar diez minutos.
receipt-tries = Demasiados intentos con comprobantes erróneos. Podrá intentarlo de nuevo a las { $at }.
erase-on-floor = { $code } está en debate en este momento. Inténtelo de nuevo cuando termine su turno.
wording-gone = La redacción de { $code } se borró: no puede volver a la lista de espera. No se ha cambiado nada.
erased-before = { $code } ya estaba borrada.
objection-none = No hay nada que objetar en { $code }: ya lo hizo, o aquello se anuló.
