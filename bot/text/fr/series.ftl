## Plusieurs événements d'une même série : ce que les précédents doivent encore.

series-head = **Encore dû** ({ $count })
series-follow-up = réponse écrite
series-commitment = engagement
series-who = de la part de { $who }
series-due = échéance : { $due }
series-more = - … et { $count } de plus, que donnent les exportations de leurs événements
series-done = -# Une fois que c’est fait : /mod answered { $reference }
series-kept = { $code } est noté comme tenu.
series-event-unknown = « { $typed } » n’est pas un événement clos de ce serveur. Les événements clos ont les numéros { $choices } ; pour celui dont il s’agit ici, le code seul suffit.
commitment-needed = { $code } n’est pas un engagement : parmi les notes, seul un engagement peut être noté comme tenu.
commitment-done = { $code } est déjà noté comme tenu.
