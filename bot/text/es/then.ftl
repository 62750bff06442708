## What can come next for a question that is in this state: said to moderators after a refused move.

then-in-review = Paso posible: «Revisar», o /mod approve, la admite en la lista de espera.
then-queued = Paso posible: «Siguiente», o /mod floor con un motivo, le da la palabra.
then-on-floor = Paso posible: «Respondida», o «Devolver», pone fin a su turno.
then-declined = Paso posible: /mod reopen la devuelve a revisión.
then-merged = Paso posible: /mod unmerge la convierte de nuevo en una pregunta aparte.
