## The board and its buttons; why an item was picked.

board-open = Questions are open. The first session has not started yet.
board-session = Now: **{ $session }**
board-closed = This roundtable is closed. Thank you: every question has an outcome.
board-how = Ask, support and follow questions with the buttons below, or with /ask, /questions and /mine. Every question gets a receipt and an outcome. What is kept about you, and how to erase it: /privacy
board-asking-closed = Questions are closed at the moment.
board-on-floor = On the floor: { $code }
board-principle = ### { $code } · { $title } — { $count ->
        [0] none waiting
        [one] { $count } waiting
       *[other] { $count } waiting
    }
board-more = -# and { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
board-support = Support a question…

button-ask = Ask
button-questions = Questions
button-mine = My questions
button-agenda = Agenda
button-help = Help
button-edit = Edit
button-withdraw = Withdraw
button-edit-code = Edit { $code }
button-withdraw-code = Withdraw { $code }
button-finish = Finish my question
button-previous = ◀ Previous page
button-following = Next page ▶

reason-turn-online = online's turn
reason-turn-room = the room's turn
reason-passed-online = nobody waits in the room, so online's turn
reason-passed-room = nobody waits online, so the room's turn
reason-passed-session-online = nobody in the room waits on this session's principles, so online's turn
reason-passed-session-room = nobody online waits on this session's principles, so the room's turn
reason-on-session = on this session's principles
reason-principle-least = { $principle } heard least ({ $turns } of { $all })
reason-principle = { $principle } heard { $turns } of { $all }
reason-support = { $count ->
        [0] no supporters yet
        [one] { $count } supporter
       *[other] { $count } supporters
    }
reason-oldest = asked earliest
reason-override = out of turn: { $reason }
floor-now = **On the floor: { $code }**
late = -# Sent late; it was due at { $at }.
