## Para la moderación.

console-title = Moderación · { $event }
console-session = Ahora: **{ $session }**; fin previsto: { $ends }
console-trouble = { $count ->
        [one] No se ha podido entregar { $count } mensaje
       *[other] No se han podido entregar { $count } mensajes
    }: véase /organize status.
console-empty = No hay nada en espera.
console-due = **Prevista { $due }: { $session }.** Iníciela, retrásela unos minutos junto con lo que sigue u omítala.
console-in-review = ### En revisión — { $count }
console-queued = ### Siguientes — { $count }
console-open = Abrir un punto…
button-start = Iniciar
button-next = Siguiente
button-answered = Respondida
button-back = Devolver
button-queue = Lista de espera
button-review = Revisar
button-approve = Admitir
button-decline = No admitir
button-floor = Pasar a debate
item-head = **{ $code }** · { $status } · { $principle }
    formulada { $asked } · ▲ { $support }
decline-why = ¿Por qué no se admite { $code }? Se comunica el motivo a quien la formuló.
floor-why = ¿Por qué pasa { $code } a debate fuera de turno? Todos ven el motivo.
reason-choose = Elija un motivo…
decided-queued = { $code } está en la lista de espera.
decided-in-review = { $code } está en revisión.
decided-on-floor = { $code } está en debate.
decided-answered = { $code } se ha respondido.
decided-follow-up = { $code } queda pendiente de respuesta escrita.
decided-declined = { $code } no se ha admitido: { $reason }
decided-merged = { $code } se ha agrupado.
decided-withdrawn = { $code } se ha retirado.
decided-not-reached = { $code } no se trató por falta de tiempo.
taken = **{ $code } está en debate.**
review-empty = No hay nada pendiente de revisión.
reworded = La redacción figura junto a la original de { $code }.
paused = Las preguntas están suspendidas. No se pierde nada de lo que espera; con /mod resume todos pueden volver a preguntar.
resumed = Todos pueden volver a preguntar.
blocked-asker = No se admite nada más de quien formuló { $code }. Sigue sin saberse quién es.
review-on = Las preguntas se revisan antes de que todos las vean.
review-off = Las preguntas pasan directamente a la lista de espera.
redacted-reason = Eliminada por el equipo organizador
redacted = La redacción de { $code } se ha eliminado para siempre; se conservan su código y su desenlace.
item-similar = **Puede que pregunten lo mismo:**
