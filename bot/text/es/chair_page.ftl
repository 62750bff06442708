## Lo que la presidencia ve en su página.

chair-page-title = { $event } · Presidencia
chair-page-name = La presidencia
chair-page-times = Tiempo
chair-page-hard-end = Termina sin falta a las { $time }
chair-page-end = Fin previsto: { $time }
chair-page-late = Retraso de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }: { $cost ->
        [0] aún no se pierde ninguna pregunta
        [one] cerca de { $cost } pregunta menos
       *[other] cerca de { $cost } preguntas menos
    }
chair-page-cost = { $minutes ->
        [one] Cada minuto de retraso cuesta cerca de una pregunta.
       *[other] Cada { $minutes } minutos de retraso cuestan cerca de una pregunta.
    }
chair-page-messages = De la moderación
chair-page-message-new = De la moderación: { $text }
chair-page-read = Leído
chair-page-as-asked = Tal como se formuló:
chair-page-take = Pasar a { $code } en su lugar
chair-page-why = ¿Por qué fuera de turno? El motivo se muestra a todos.
chair-page-other = Otro motivo
chair-page-hands = Manos levantadas
chair-page-undo = Anular lo que hice con { $code }
next-changed = Entretanto el turno ya no es de { $expected }, sino de { $code }. No se ha cambiado nada: mire quién sigue y pulse de nuevo.
chair-page-next = Siguiente: { $code }
