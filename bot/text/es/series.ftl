## Varios eventos de una misma serie: lo que aún deben los anteriores.

series-head = **Aún pendiente** ({ $count })
series-follow-up = respuesta escrita
series-commitment = compromiso
series-who = a cargo de { $who }
series-due = plazo: { $due }
series-more = - … y { $count } más, que figuran en las exportaciones de sus eventos
series-done = -# Cuando esté hecho: /mod answered { $reference }
series-kept = { $code } consta como cumplido.
series-event-unknown = «{ $typed }» no es ningún evento cerrado de este servidor. Los números de los eventos cerrados son { $choices }; para el evento actual basta el código.
commitment-needed = { $code } no es un compromiso: de las notas, solo los compromisos pueden darse por cumplidos.
commitment-done = { $code } ya consta como cumplido.
