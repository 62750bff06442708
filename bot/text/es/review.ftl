## La revisión: el flujo privado de quien modera y lo que se puede hacer con un punto.

command-mod-review = Revisar lo pendiente: una pregunta tras otra
option-review-principle = Solo preguntas sobre este principio
option-review-language = Solo preguntas de personas que usan este idioma

item-wordings = **Otras redacciones:**
button-merge = Agrupar
button-principle = Principio
button-reword = Otra redacción
button-owed = Respuesta escrita pendiente
button-reopen = Reabrir
button-unmerge = Desagrupar
button-leave = Dejar para después
button-ten = Admitir diez
button-item = Volver a la pregunta
button-undo = Anular { $code }
button-review-on = Seguir revisando
button-refresh = Actualizar
button-unfiltered = Ver todo lo pendiente
button-approve-ten = { $count ->
        [one] Admitir esta
       *[other] Admitir estas { $count }
    }
button-one-by-one = Una por una
button-undo-ten = { $count ->
        [one] Anular
       *[other] Anular las { $count }
    }

stream-waiting = { $count ->
        [one] { $count } pendiente de revisión
       *[other] { $count } pendientes de revisión
    }
stream-only = solo { $what }
stream-held = Otras personas tienen abiertas: { $who }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }
stream-nothing = **Ahora no hay nada pendiente para usted.** Todas las preguntas en revisión se han decidido o las tiene otra persona.
stream-nothing-only = **Ahora no hay nada pendiente para usted en { $what }.**
stream-own = { $count ->
        [one] { $count } pregunta propia está pendiente: debe decidir otra persona.
       *[other] { $count } preguntas propias están pendientes: debe decidir otra persona.
    }
stream-left = { $count ->
        [one] Ha dejado { $count } pregunta para después. Con «Actualizar» se muestra de nuevo.
       *[other] Ha dejado { $count } preguntas para después. Con «Actualizar» se muestran de nuevo.
    }
stream-languages = De las preguntas anónimas no se conserva el idioma: aparecen cuando no se filtra por idioma.
stream-filter = Un solo principio…
stream-all = Todos los principios ({ $count } pendientes)
stream-principle = { $principle } ({ $count })
stream-leaves = { $code } queda para después. Vuelve cuando se hayan repartido las demás.
stream-merged = { $code } se ha agrupado con { $into }.
stream-moved = { $code } está ahora en otro principio y sigue a la espera de su decisión.
stream-undone = Decisión anulada. Estado actual de { $code }: { $status }.

ten-head = { $count ->
        [one] **{ $count } para admitir con el botón de abajo.** Aún no se ha admitido nada.
       *[other] **{ $count } para admitir a la vez con el botón de abajo.** Aún no se ha admitido nada.
    }
ten-undo = -# Donde figura …, la pregunta continúa: léala entera con «Una por una». Las preguntas se le reservan durante un minuto. Lo que otra persona modifique o decida entretanto queda fuera, y se le avisa.
ten-alike = -# Puede que pregunte lo mismo que { $codes }
ten-without = Excluir una…
ten-leaves = { $code } queda excluida. Aparecerá después, por separado.
ten-approved = { $count ->
        [one] { $count } admitida: { $codes }.
       *[other] { $count } admitidas: { $codes }. «Anular» las devuelve todas a revisión; /mod undo, de una en una, empezando por la última.
    }
ten-unapproved = { $count } de vuelta en revisión: { $codes }.
ten-left-out = { $count } excluidas:
ten-gone = No se ha admitido nada esta vez: estas ya se admitieron o se volvieron a mostrar, o se mostraron hace más de 15 minutos. Vea las siguientes con /mod review.

merge-into = ¿Con qué pregunta se agrupa { $code }? Quien la formuló y quienes la apoyan cuentan allí, y su redacción se conserva.
merge-choose = Elija una pregunta…
merge-likely = Puede que pregunten lo mismo
merge-other = Otro código…
principle-which = ¿A qué principio corresponde { $code }? Conserva su código.
principle-choose = Elija un principio…
principle-only = Este evento no tiene ningún otro principio.
form-into-title = Agrupar { $code }
form-into = Código de la pregunta con que se agrupa
form-reword-title = Otra redacción para { $code }
form-wording = Redacción
form-wording-hint = Una traducción o una versión breve. La original permanece al lado.
form-wording-language = Idioma de esta redacción
form-reopen-title = Reabrir { $code }
form-reopen-reason = ¿Por qué se revisa de nuevo?
form-owed-title = Respuesta escrita a { $code }
form-assignee = Quién la escribe
form-due = Plazo
