## Qué se conserva, durante cuánto tiempo y cómo se borra.

command-privacy = Qué se conserva sobre usted y hasta cuándo; véalo en un archivo o bórrelo
privacy-title = ## Privacidad · { $event }
privacy-controller = **Responsable:** { $controller }
privacy-contact = **A quién consultar:** { $contact }
privacy-kept =
    ### Qué se conserva
    - Sus preguntas, tal como eligió aparecer en cada una. De las anónimas, nada sobre usted.
    - Lo que indicó con /join: cifrado. Su nombre figura en las exportaciones y en el informe solo si eligió aparecer con nombre.
    - Los apoyos, votos, manos levantadas, datos empíricos aportados y recordatorios: con seudónimos, distintos para cada cosa, que sin una clave no conducen a nadie. Nadie ve qué votó usted.
    - Su nombre de Discord, en ninguna parte. Su identificador de Discord, solo si pidió un mensaje o mientras tiene la mano levantada en un escenario: cifrado. También se cifra la dirección de correo electrónico que haya facilitado; el equipo organizador la recibe, sin ningún otro dato suyo, para enviarle el informe.
    ### Durante cuánto tiempo
    - La clave de los apoyos y los votos se destruye cuando concluye la mesa redonda; la otra, { $contacts ->
        [0] también entonces
        [one] { $contacts } día después
       *[other] { $contacts } días después
    }. A partir de entonces nadie puede saber qué era suyo, ni siquiera usted.
    - Lo que todos escribieron se borra { $retention ->
        [one] { $retention } día
       *[other] { $retention } días
    } después del cierre. Se conservan los códigos, los desenlaces y los recuentos.
    El propio Discord ve lo que usted escribe aquí, como en todas partes.
privacy-unknown = Ya no se puede saber, o no por el momento, qué es suyo: falta la clave. Con un comprobante (/mine) aún puede ver y borrar una pregunta.
privacy-erased = Lo que se escribió se borró el { $at }. Se conservan los códigos, los desenlaces y los recuentos.
privacy-held = Esto es todo lo que se conserva sobre usted. Solo usted ve este mensaje: guarde el archivo y después descarte el mensaje.
button-held = Qué se conserva sobre mí
button-erase-me = Borrar…
button-erase-me-sure = Borrar para siempre
button-erase-me-not = No, conservarlo
erase-me-sure = **¿Desea borrar lo que conduce a usted?** Nadie puede recuperarlo.
    - Se borran lo que indicó con /join, los mensajes que pidió recibir, la dirección de correo electrónico que haya facilitado y sus recordatorios. Si tiene la mano levantada, se baja.
    - Sus preguntas se conservan sin autoría: se borran nombre, organización e idioma, y desde ahora son anónimas. Las que esperan siguen en espera: si desea retirar alguna, use antes /mine.
    - Se borra la redacción de lo que retiró y de lo que no se admitió.
    - Los datos empíricos y las notas se conservan sin autoría.
    - Los apoyos y los votos se conservan como recuentos.
    - /mine quedará vacío. Con un comprobante aún podrá ver una pregunta y también borrar su redacción.
    - Se eliminan los mensajes en que una pregunta suya pasó a debate con su nombre o su organización.
    Lo que otras personas citaron y lo que ya se exportó o publicó permanece allí: consulte al equipo organizador.
erased-me = Se ha borrado. Aquí ya nada conduce a usted; lo que haga desde ahora empieza de cero.
erase-poll-open = { $code } sigue abierto y usted votó en él: inténtelo de nuevo cuando se haya cerrado. No se ha borrado nada.
retention-near = **Lo que se escribió se borra { $when }**, el { $at }: redacciones, nombres, respuestas, notas y datos empíricos. Se conservan los códigos, los desenlaces, los recuentos y el registro. Si aún se necesita algo, expórtelo antes: /export.
retention-over = Lo que se escribió aquí se borró el { $ended_at }: había vencido su plazo de conservación. El equipo organizador aún tiene los códigos, los desenlaces y los recuentos en /export.
