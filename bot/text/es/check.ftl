## Lo que encuentran `/organize check` y `roundtable check`, cada cosa con su remedio.

command-organize-check = Si todo está como debe estar y cómo corregir lo que no
check-ready = ## Todo está listo
    No hay nada que corregir.
check-to-mend = ## { $count ->
        [one] Hay { $count } cosa que corregir
       *[other] Hay { $count } cosas que corregir
    }
    Corríjalas de arriba abajo y compruebe de nuevo.
check-in-order = ### En orden
check-more = { $count ->
        [one] Y { $count } línea más: `roundtable check`, en el equipo del bot, la muestra.
       *[other] Y { $count } líneas más: `roundtable check`, en el equipo del bot, las muestra.
    }
check-again = Comprobar de nuevo
check-about-server = Servidor
check-about-verification = Verificación
# Same: Discord's own name
check-about-intents = Intents
check-about-clock = Reloj
check-about-database = Base de datos
check-about-keys = Claves
check-about-pages = Páginas
check-about-programme = Programa
check-about-practice = Práctica
check-about-messages = Mensajes
check-about-texts = Textos

check-server-is = el bot está en { $name } ({ $server })
check-server-timeout = el bot está en aislamiento temporal: retíreselo
check-server-events = el bot no puede «Crear eventos»: faltará el evento programado del servidor
check-level = su nivel de verificación es { $level }
check-level-high = su nivel de verificación, { $level }, exige a las personas recién llegadas { $hurdle ->
        [minutes] que lleven diez minutos en el servidor
        [phone] un número de teléfono verificado
       *[other] algo más
    } antes de que puedan preguntar: en Ajustes del servidor, Configuración de seguridad, ponga el nivel de verificación en Bajo o Medio durante el evento
check-role-open = quien tenga el permiso { $permission }
check-role-is = @{ $name }
check-role-gone = no hay ningún rol { $role } en { $server }: elija otro con `/organize setup` o corrija `{ $key }` en el archivo
check-channel-none = no se ha elegido ninguno: elija uno con `/organize setup` o escriba `{ $key }` en el archivo
check-channel-none-create = no se ha elegido ninguno: elija uno con `/organize setup` o escriba `{ $key }` en el archivo; para que el bot lo cree, dele antes el permiso «Gestionar canales»
check-channel-gone = el bot no conoce ningún canal { $channel }: elija otro con `/organize setup` o escriba `{ $key }` en el archivo
check-channel-kind = { $name } no es { $wanted ->
        [announcements] un canal de texto ni de anuncios
        [stage] un canal de escenario
       *[other] un canal de texto
    }: elija otro con `/organize setup` o escriba `{ $key }` en el archivo
check-channel-stage = { $name }: sin { $lacking } no se invita a nadie a hablar ni se fija el tema
check-channel-lacks = al bot le falta en { $name }: { $lacking }. Permítalo allí, en Permisos
check-channel-good = { $name }, donde el bot puede hacer lo que necesita
check-audience-everybody = todos ven { $name }, donde las preguntas esperan revisión: quite allí «Ver canal» al rol everyone, en Permisos
check-audience-role = @{ $role } no ve { $name }: permita allí «Ver canal»
check-audience-commands = nadie puede usar comandos en { $name }: permita allí «Usar comandos de aplicaciones» al rol everyone, en Permisos
check-clock-good = coincide con el de Discord
check-clock-apart = { $direction ->
        [ahead] va { $seconds } s adelantado
       *[behind] va { $seconds } s atrasado
    } respecto al de Discord: ajuste por NTP el reloj del equipo del bot; si no, las sesiones y los recordatorios llegan a destiempo
check-keys-shut = otras personas pueden ver el contenido de { $folder }: `chmod 700 { $folder }`
check-keys-folder = { $folder } debe ser una carpeta en la que el bot pueda escribir: corrija [storage] keys
check-keys-later = aún no hay ninguna: se crean en { $folder } al abrir el evento
check-key-good = { $event }: la clave «{ $which }» está y corresponde a esta base de datos
check-key-left = { $file } debió desaparecer al cierre: elimínelo, aquí y en todas las copias
check-database-good = se escribe en ella, esquema { $schema }
check-database-trouble = no se puede escribir en ella ({ $trouble }): compruebe si el disco está lleno y después lea el registro del bot
check-database-copy = { $file } es de antes de una actualización y conserva lo que se ha borrado desde entonces: elimínelo pronto
check-database-folder = el bot debe poder escribir en { $file } y en su carpeta: compruebe propietario y permisos
check-programme-over = { $event } terminó el { $ended }: `/organize open` necesitará un `start`, o cambie sus sesiones en el archivo
check-practice-on = { $event } está en modo de práctica: `/organize practice off` borra lo probado, y antes no se puede iniciar nada
check-pages-good = se ofrecen en { $url }
check-pages-off = están desactivadas: en la sala nadie puede participar por teléfono; para tenerlas, ponga `enabled` en [screen]
check-pages-local = se ofrecen en { $url }, adonde solo llega el propio equipo del bot: corrija `public_url` en [screen]
check-port-free = el puerto { $port } de { $host } está libre
check-port-ours = el puerto { $port } de { $host } lo usa el bot en funcionamiento
check-port-lost = el bot está en marcha, pero sus páginas no están en el puerto { $port } de { $host }: detenga lo que ocupa ese puerto (el bot vuelve a intentarlo por sí solo), o corrija host y port en [screen] y reinícielo
check-port-taken = no se puede usar el puerto { $port } de { $host } ({ $trouble }): detenga lo que lo ocupa o corrija host y port en [screen]
check-messages-parked = { $count ->
        [one] { $count } mensaje no se ha podido
       *[other] { $count } mensajes no se han podido
    } entregar: corrija los canales indicados arriba y después elija uno con `/organize setup` o reinicie el bot
check-texts-lack = faltan estos idiomas en algunos textos del evento, que se muestran allí en el primero: { $languages }. `roundtable check` los enumera
check-intents-none = no hace falta ninguno privilegiado, y ninguno está activado
check-intents-more = { $intents }: activado sin que haga falta. Desactívelo en la página de la aplicación, Bot, Privileged Gateway Intents
