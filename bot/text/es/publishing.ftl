## El informe, difundido: adónde va y qué ha llegado.

email-malformed = «{ $typed }» no es una dirección de correo electrónico. Escriba una sola, como name@example.org, sin nombres ni paréntesis.

command-brief-publish = Difundir el informe editado: canal, página, mensajes y texto del correo
option-brief-file = El informe editado: pdf, docx, odt, html, md o txt, de 10 MiB como máximo
option-brief-url = Dónde se lee el informe en la web: una dirección con https://

brief-preview-head = ## ¿Difundir el informe? Edición { $number } · { $event }
brief-file = - Archivo: { $name } ({ $size } KiB)
brief-url = - Dirección: <{ $url }>
brief-goes-channel = - Un mensaje en <#{ $channel }>, con el archivo.
brief-goes-page = - La página de participantes.
brief-goes-messages =
    - { $count ->
        [0] Nadie lo pidió por mensaje directo.
        [one] Un mensaje directo a la única persona que lo pidió.
       *[other] Mensajes directos a las { $count } personas que lo pidieron, uno por segundo: unos { $minutes } min.
    }
brief-goes-mails =
    - { $count ->
        [0] Nadie facilitó una dirección de correo electrónico. De todos modos hay preparado un texto en seis idiomas.
        [one] Un texto de correo en seis idiomas, con la única dirección facilitada, para que usted lo envíe.
       *[other] Un texto de correo en seis idiomas, con las { $count } direcciones facilitadas, para que usted lo envíe.
    }
brief-keys-gone = - La clave del evento se ha destruido o falta: no se puede escribir a nadie ni conocer ninguna dirección de correo electrónico.
brief-preview-foot = Aún no se ha enviado nada, y lo enviado no se puede retirar. Lea el archivo una vez más y pulse *Difundir* antes de 15 minutos.
button-circulate = Difundir
button-circulate-not = Ahora no
brief-dropped = No se ha enviado nada. Cuando el informe esté listo, entréguelo de nuevo con /brief-publish.

brief-out-head = ## El informe se ha difundido: edición { $number } · { $event }
    Difundido el { $at }
brief-posted-sent = - Publicado en <#{ $channel }>.
brief-posted-open = - En camino a <#{ $channel }>; los mensajes directos saldrán cuando haya llegado.
brief-posted-parked = - **No se ha podido publicar en <#{ $channel }>.** Compruebe que allí puedo ver el canal, enviar mensajes y adjuntar archivos (`roundtable check` indica qué falta) y reinícieme: entonces se publicará y saldrán los mensajes directos.
brief-on-page = - En la página de participantes.
brief-arrived =
    - { $count ->
        [one] Ha llegado 1 mensaje directo.
       *[other] Han llegado { $count } mensajes directos.
    }
brief-on-the-way =
    - { $count ->
        [one] 1 está en camino.
       *[other] { $count } están en camino: unos { $minutes } min.
    }
brief-lost-shut =
    - { $count ->
        [one] 1 no ha llegado: el Discord de esa persona no acepta mensajes de este servidor.
       *[other] { $count } no han llegado: el Discord de esas personas no acepta mensajes de este servidor.
    }
brief-lost-away =
    - { $count ->
        [one] 1 no ha llegado: la persona ha dejado el servidor o Discord.
       *[other] { $count } no han llegado: las personas han dejado el servidor o Discord.
    }
brief-lost-failed =
    - { $count ->
        [one] 1 no ha llegado: Discord no lo aceptó, pese a varios intentos.
       *[other] { $count } no han llegado: Discord no los aceptó, pese a varios intentos.
    }
brief-mails =
    - { $count ->
        [0] Nadie facilitó una dirección de correo electrónico.
        [one] Se facilitó 1 dirección de correo electrónico: está en *Texto del correo*, y le corresponde a usted enviarlo.
       *[other] Se facilitaron { $count } direcciones de correo electrónico: están en *Texto del correo*, y le corresponde a usted enviarlo.
    }
button-mail = Texto del correo
brief-mail-file = El correo en seis idiomas, cada uno con las direcciones de quienes lo leen. Solo usted ve este mensaje. Ponga las direcciones en *CCO*, para que nadie vea las de los demás, y elimine el archivo cuando haya enviado el correo.
brief-nothing-new = No ha entregado nada, así que no se envía nada. Este es el resultado de la última edición; para una corregida, indique su archivo o su dirección.

brief-announced = ## Ya está disponible el informe de políticas: { $title }
    Recoge lo que se preguntó y se respondió en la mesa redonda, lo que se recomendó y lo que queda pendiente.
brief-announced-anew = ## Corregido: { $title }
    Esta es la edición { $number } del informe de políticas. Sustituye a la anterior.
brief-authors = Autoría: { $names }
link-brief = Leerlo en la web
link-brief-post = Abrir el archivo
link-event-brief = El informe de políticas
brief-letter = **Ya está disponible el informe de políticas: { $title }**
    Usted lo pidió en «{ $event }».
brief-letter-anew = **Corregido: { $title }**
    Esta es la edición { $number } del informe de políticas de «{ $event }». Sustituye a la que recibió.
wished-brief-now = El informe ya se ha difundido: lo recibirá por mensaje directo en un momento, y también las ediciones corregidas. Puede anular esta petición aquí o con /mine.
board-published = Esta mesa redonda ha concluido y su informe de políticas está publicado: figura en los anuncios.

mail-how = Cómo usar este archivo: envíe un correo por cada idioma de los que siguen. Copie las direcciones en CCO (nunca en Para ni en CC, donde todos las verían), el asunto y el texto. Adjunte el archivo del informe si el texto lo dice. Elimine este archivo cuando haya enviado los correos.
mail-keys-gone = La clave del evento se ha destruido o falta: ya no se puede conocer ninguna dirección de correo electrónico.
mail-head = { $language } · direcciones: { $count }
mail-bcc = CCO: { $addresses }
mail-subject = Asunto: { $subject }

brief-before-close = El informe se difunde después del cierre, y { $event } aún no está cerrado. Ciérrelo con /organize close, prepare el borrador con /brief, edítelo y vuelva aquí.
brief-nothing-given = No ha entregado nada que difundir. Prepare el borrador con /brief, edítelo y entregue el archivo editado, una dirección (https://) donde se lea, o ambas cosas.
brief-bare-draft = Este es el borrador tal como lo preparó /brief: nadie lo ha editado. Léalo y edítelo antes, y después entregue el archivo editado.
brief-same-edition = Esta es la edición { $number }, que ya se difundió, y no ha cambiado nada. No se ha enviado nada.
brief-published = La edición { $number } se difundió hace un momento, por obra de otra persona o porque se pulsó dos veces. No se ha enviado nada dos veces.
brief-not-published = Aún no se ha difundido ningún informe: entregue el archivo editado o su dirección con /brief-publish.
brief-file-kind = «{ $typed }» no es un tipo de archivo que todos puedan abrir. Entregue uno de estos: { $kinds }.
brief-file-large = El archivo tiene { $size } MiB; en un mensaje caben aquí { $size_max } MiB como máximo. Reduzca sus imágenes o publíquelo en la web e indique su dirección.
brief-file-broken = El archivo está vacío o no es lo que indica su nombre: no se puede leer como { $kind }. Guárdelo de nuevo e inténtelo otra vez.
brief-file-lost = Discord no ha entregado el archivo. No se ha guardado nada: inténtelo de nuevo dentro de un minuto.
brief-url-open = «{ $typed }» empieza por http://, que otras personas pueden leer y alterar por el camino. Indique una dirección que empiece por https://.
