## What stands on the projector's screen.

screen-title = { $event } · Screen
screen-draft = The roundtable is being prepared
screen-open = Questions are open
screen-closed = The roundtable is closed
screen-ends = until { $time }
screen-begins = { $session } begins at { $time }
screen-over = over time
screen-on-floor = On the floor
screen-announce = On the floor: { $codes }
screen-floor-free = The floor is free
screen-why = Why now:
screen-next = Next
screen-waiting = { $count ->
        [one] { $count } waits
       *[other] { $count } wait
    }
screen-nobody = Nobody waits
screen-speaks = to speak:
screen-vote = Vote now
screen-result = Result
screen-ballots = { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
screen-join = Ask, support, vote
screen-qr = QR code, { $name }: { $code }
no-event-shown = There is no event to show yet. Add one to the configuration, then start the bot.
page-events-several = Several events are open. Add which to the address: ?event= and one of { $choices }.
