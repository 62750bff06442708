## Lo que figura en la pantalla del proyector.

screen-title = { $event } · Pantalla
screen-draft = Se está preparando la mesa redonda
screen-open = Ya se pueden hacer preguntas
screen-closed = La mesa redonda ha concluido
screen-ends = hasta las { $time }
screen-begins = { $session } comienza a las { $time }
screen-over = de retraso
screen-on-floor = En debate
screen-announce = En debate: { $codes }
screen-floor-free = Nadie tiene la palabra
screen-why = Por qué ahora:
screen-next = A continuación
screen-waiting = { $count } en espera
screen-nobody = Nadie espera
screen-speaks = pide la palabra:
screen-vote = Vote ahora
screen-result = Resultado
screen-ballots = { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
screen-join = Pregunte, apoye, vote
screen-qr = Código QR, { $name }: { $code }
no-event-shown = Todavía no hay ningún evento que mostrar. Añada uno a la configuración e inicie el bot.
page-events-several = Hay varios eventos abiertos. Añada a la dirección cuál desea: ?event= y uno de estos: { $choices }.
