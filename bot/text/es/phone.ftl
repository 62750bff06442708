## La página de participantes, en un teléfono: lo que se dice allí y en ningún otro lugar.

phone-now = Ahora
phone-ask = Preguntar
phone-questions = Preguntas
phone-mine = Mis preguntas
phone-votes = Sondeos
phone-hand = Mano
phone-programme = Programa
phone-me = Sobre mí
phone-menu = Páginas
phone-from-room = Usted participa en la sala.
phone-from-online = Usted participa en línea.
phone-live-off = Aquí esta página no se actualiza por sí sola. Recárguela para ver las novedades.
phone-reload = Recargar

phone-session = Ahora: **{ $session }**, hasta las { $ends }
phone-following = Después: { $session }, a las { $starts }
phone-ends = La mesa redonda termina a las { $ends }.
phone-no-session = En este momento no hay ninguna sesión en curso.
phone-on-floor = En debate
phone-floor-free = En este momento nadie tiene la palabra.
phone-has-floor = { $who } tiene la palabra.
phone-why = Motivo: { $why }
phone-next = Siguiente según la regla
phone-waiting = { $count ->
        [0] No hay nada en espera.
        [one] { $count } punto en espera.
       *[other] { $count } puntos en espera.
    }
phone-answered = Respondidas hasta ahora: { $count }
phone-balance = Cómo se ha repartido la palabra
phone-how = Cómo se decide el turno
phone-vote-open = { $count ->
        [one] Hay un sondeo abierto
       *[other] Hay { $count } sondeos abiertos
    }
phone-announce-floor = En debate: { $code }
phone-other-wording = En otras palabras: { $text }

phone-closed-title = Evento concluido
phone-closed = Esta mesa redonda ha concluido. Gracias por participar: cada pregunta tiene un desenlace.
phone-erased = Lo que se escribió aquí se borró el { $at }. Había vencido su plazo de conservación.
phone-brief = El informe de políticas está publicado
phone-brief-read = Leer el informe
phone-brief-file = Descargar el informe
phone-outcomes = Desenlace de cada pregunta

phone-problem = { $count ->
        [one] Hay algo que corregir
       *[other] Hay { $count } cosas que corregir
    }
phone-problem-title = Problema: { $title }
phone-optional = (puede dejarse en blanco)
phone-choose = Elija…
phone-send = Enviar mi pregunta
phone-sent-once = Si la envía dos veces por error, se guarda una sola vez.
phone-question-hint = Una sola pregunta, de { $min } a { $max } caracteres.
phone-left = Caracteres disponibles: { $count }
phone-over = Caracteres de más: { $count }
phone-attribution = ¿Cómo desea aparecer con esta pregunta?
phone-attribution-hint = Se elige para cada pregunta y se respeta en todas partes: en la pantalla, en las exportaciones y en el informe.
phone-name-hint = Solo se guarda con las preguntas que haga con su nombre.
phone-affiliation-hint = Solo se guarda con las preguntas que haga con su nombre o con su organización.
phone-sector-hint = Solo se guarda según la forma en que elija aparecer; con las demás preguntas se guarda cifrado, para comprobar que la palabra se repartió con equidad.
phone-notice-title = Antes de su primera pregunta
phone-notice-who = Responsable de lo que se conserva aquí: { $controller }.
phone-notice-contact = A quién consultar: { $contact }
phone-notice-what = Su pregunta se guarda según la forma en que elija aparecer, junto con la indicación de si participa en línea o en la sala. Una cookie con un número aleatorio hace que este dispositivo cuente como una persona; nadie sabe quién es. Las claves se destruyen { $contacts ->
        [0] al cierre
        [one] { $contacts } día después del cierre
       *[other] { $contacts } días después del cierre
    }, y lo que todos escribieron se borra { $retention ->
        [one] { $retention } día
       *[other] { $retention } días
    } después de él.
phone-notice-more = Toda la información, y cómo borrar sus datos: Sobre mí
phone-need-principle = Elija de qué trata su pregunta.
phone-need-question = Escriba su pregunta.

phone-asked = Su pregunta ha quedado registrada
phone-receipt = Su comprobante
phone-receipt-note = { $code } es su número, que todos ven. Las cuatro letras son solo suyas y se muestran esta única vez: anote ambas cosas. Con ellas podrá ver o borrar la pregunta aunque este dispositivo ya no pueda.
phone-receipt-shown = Las cuatro letras de su comprobante se mostraron una vez y no se conservan aquí. En este dispositivo no las necesita: su pregunta figura en Mis preguntas.
phone-next-review = A continuación: la moderación la revisa.
phone-next-queued = A continuación: espera en la lista, donde otras personas pueden apoyarla.
phone-fate = Lo que ocurra con ella aparecerá en Mis preguntas. A un dispositivo sin cuenta no se le puede enviar nada, así que consúltelo allí.
phone-similar = Puede que otras personas pregunten lo mismo
phone-similar-keep = Si la suya pregunta otra cosa, no tiene que hacer nada: { $code } conserva su lugar.
phone-another = Hacer otra pregunta

phone-filter = Mostrar
phone-filter-principle = Tema
phone-filter-order = Orden
phone-filter-all = Todos los principios
phone-count = { $count ->
        [0] No hay preguntas en espera.
        [one] { $count } pregunta en espera.
       *[other] { $count } preguntas en espera.
    }
phone-supporters = { $count ->
        [0] Aún sin apoyos
        [one] { $count } apoyo
       *[other] { $count } apoyos
    }
phone-support = Apoyar { $code }
phone-unsupport = Retirar mi apoyo a { $code }
phone-supported-by-me = Usted la apoya
phone-own = Su pregunta
phone-previous = Página anterior
phone-following-page = Página siguiente
phone-page = Página { $page } de { $pages }
phone-said-supported = Ahora usted apoya { $code }.
phone-said-unsupported = Usted ya no apoya { $code }.

phone-mine-empty = Aún no ha hecho ninguna pregunta en este dispositivo.
phone-mine-fate = Aquí aparece lo que va ocurriendo con cada pregunta.
phone-open = Abrir { $code }
phone-history = Historial
phone-edit = Modificar { $code }
phone-edit-hint = Donde las preguntas se revisan, se revisará de nuevo.
phone-save = Guardar la nueva redacción
phone-withdraw = Retirar { $code }…
phone-withdraw-yes = Retirar { $code } definitivamente
phone-keep = No, conservarla
phone-said-edited = { $code } tiene su nueva redacción.
phone-said-objected = La moderación verá su objeción a lo que se hizo con { $code }. Lo que decida figurará aquí.
phone-said-withdrawn = { $code } se ha retirado. Conserva su código; los demás ya no ven su redacción.
phone-said-instead = Usted apoya { $code }, y la suya se ha retirado.
phone-by-receipt = Tengo un comprobante
phone-by-receipt-hint = Código y cuatro letras, por ejemplo HR-7 · 4F9K. También sirve para preguntas hechas por otra vía.
phone-receipt-event = ¿Qué mesa redonda?
phone-receipt-see = Mostrar la pregunta
phone-receipt-erase = Borrar { $code } para siempre
phone-said-erased = { $code } se ha borrado: no queda nada de lo escrito.
phone-all-mine = Todas mis preguntas

phone-votes-empty = En este momento no hay ningún sondeo.
phone-vote = Votar en { $code }
phone-vote-change = Cambiar mi voto en { $code }
phone-vote-back = Retirar mi voto en { $code }
phone-vote-own = Su voto: **{ $vote }**
phone-vote-secret = Su voto es secreto y puede cambiarse hasta que se cierre el sondeo.
phone-vote-closes = Se cierra a las { $ends }.
phone-vote-open-end = Abierto.
phone-ballots = { $count ->
        [0] Aún no hay votos.
        [one] { $count } voto hasta ahora.
       *[other] { $count } votos hasta ahora.
    }
phone-vote-counted = Cerrado. El resultado se mostrará cuando se publique.
phone-said-voted = Su voto en { $code } se ha contado.
phone-said-unvoted = Su voto en { $code } se ha retirado.
phone-vote-needed = Elija primero.

phone-hand-why = Levante la mano para pedir la palabra. La sala y quienes participan en línea esperan en una misma lista.
phone-hand-called = Se le llamará así: { $who }
phone-hand-unnamed = Se le llamará por el código de su mano. Para que se le llame por su nombre, indíquelo antes en Sobre mí y elija allí aparecer con nombre.
phone-hand-queued = Su mano { $code } está levantada: espera la palabra.
phone-hand-on-floor = Tiene la palabra: { $code }.
phone-hand-room = Cuando se llame su código, hable desde su sitio.
phone-hand-online = Cuando se llame su código, hable donde se celebra la mesa redonda:
phone-hand-principle = ¿Sobre qué principio?
phone-said-raised = Ha levantado la mano: { $code }.
phone-said-lowered = Su mano { $code } está bajada.

phone-times = Las horas son las de { $place }.
phone-links = Enlaces
phone-about = Lo que la página rellena por usted
phone-about-hint = Se conserva cifrado, solo para este evento y este dispositivo. No se muestra nada a menos que así lo elija con una pregunta.
phone-shown-default = Cómo aparecen mis preguntas y mi mano
phone-not-chosen = Lo elijo cada vez
phone-save-me = Guardar
phone-said-me = Se ha guardado.
phone-privacy = Privacidad
phone-kept-questions = Sus preguntas, tal como eligió aparecer en cada una. De las anónimas, nada sobre usted.
phone-kept-device = Una cookie de este dispositivo contiene un número aleatorio y su firma. Hace que el dispositivo cuente como una persona: un voto por sondeo, un apoyo por pregunta. No es un nombre y deja de servir cuando se destruye la clave.
phone-kept-rest = Los apoyos, los votos y las manos figuran con seudónimos, distintos para cada cosa, que sin una clave no conducen a nadie. Nadie ve qué votó usted.
phone-kept-address = El registro de este servidor no contiene su dirección IP; solo se retiene unos minutos, en memoria, para que nadie pueda saturar la página.
phone-kept-long = La clave de los apoyos y los votos se destruye cuando concluye la mesa redonda; la otra, { $contacts ->
        [0] también entonces
        [one] { $contacts } día después
       *[other] { $contacts } días después
    }. A partir de entonces nadie puede saber qué era suyo. Lo que todos escribieron se borra { $retention ->
        [one] { $retention } día
       *[other] { $retention } días
    } después del cierre; se conservan los códigos, los desenlaces y los recuentos.
phone-held = Descargar lo que se conserva sobre mí
phone-erase = Borrar…
phone-erase-title = ¿Desea borrar lo que conduce a usted?
phone-erase-lost = Nadie puede recuperarlo. Se borran lo que indicó sobre usted y su dirección de correo electrónico; si tiene la mano levantada, se baja.
phone-erase-stays = Sus preguntas se conservan sin autoría y, desde ahora, anónimas. Si desea retirar alguna, hágalo antes. Los apoyos y los votos se conservan como recuentos.
phone-erase-receipt = Con un comprobante aún podrá ver una pregunta y también borrar su redacción.
phone-erase-yes = Borrar para siempre
phone-said-erased-me = Se ha borrado. Aquí ya nada conduce a usted; lo que haga desde ahora empieza de cero.
phone-no-key = Ya no se puede saber, o no por el momento, qué se hizo en este dispositivo: falta la clave. Con un comprobante aún puede ver y borrar una pregunta.

phone-not-now = Esto no se puede hacer ahora

phone-no-nothing-open = Esta mesa redonda no admite nada en este momento: { $state_words }. Lo que preguntó figura en Mis preguntas.
phone-no-question-unknown = No hay ninguna pregunta { $code } con la que pueda hacer esto. Búsquela en Preguntas.
phone-no-code-malformed = «{ $typed }» no es un código. Un código tiene la forma HR-7.
phone-no-too-many-open = Tiene { $count } preguntas en espera, y el límite es de { $count_max } a la vez. Retire una en Mis preguntas o espere a que se decida sobre alguna.
phone-no-delivered-before = Esto ya se recibió con el código { $code }. No se ha guardado nada dos veces.
phone-no-poll-unknown = Ese sondeo no existe. Consulte en Sondeos los que están abiertos.
phone-no-option-unknown = { $code } no tiene esa opción. Elija una de las que se muestran.
phone-no-hand-up = Ya tiene la mano levantada. { $code }: { $status_words }. No se ha cambiado nada.
phone-no-hand-unknown = No tiene ninguna mano { $code }. No se ha cambiado nada.
phone-no-key-trouble = Esto no se puede hacer por el momento: falta una clave de este evento. El equipo organizador ya tiene aviso; se puede seguir leyendo.
phone-no-retention-over = Lo que se escribió aquí se borró el { $ended_at }: había vencido su plazo de conservación.
phone-no-expired-control = Eso ya no es válido. No se ha cambiado nada; esta es la página tal como está ahora.
phone-no-principle-unknown = Elija en la lista de qué trata.
phone-no-attribution-unknown = Elija una de las cuatro formas de aparecer.
phone-no-sector-unknown = Elija un sector de la lista.

phone-need-vote = Elija primero. No se ha contado nada.
phone-no-cookie = Este dispositivo aún no se conocía, así que no se ha guardado nada. La página necesita una cookie para que un dispositivo cuente como una persona: permítala, recargue la página y envíelo de nuevo.

phone-email = El informe de políticas por correo electrónico
phone-email-field = Dirección de correo electrónico
phone-email-hint = Se guarda cifrada y se usa una sola vez: para el informe. Déjela en blanco si no desea recibir nada.
phone-email-save = Guardar esta dirección
phone-said-email = Recibirá el informe por correo electrónico cuando se publique.
phone-said-no-email = No se conserva ninguna dirección suya.

phone-door = Participar
phone-door-code = El código de la pantalla
phone-door-hint = Ocho letras y cifras, por ejemplo ABCD-EFGH.
phone-door-go = Entrar
