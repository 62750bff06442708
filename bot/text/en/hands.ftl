## Hands, speaking time and the room's turns.

command-hand = Raise your hand to speak; the same again lowers it
command-mod-hand = Raise a hand for somebody in the room
command-mod-room = The chair gave the floor straight to the room
command-run-limit = Limit how long each person may speak
option-hand-note = What it is about; for the moderators and the chair
option-room-name = Who speaks
option-limit = Such as 2m or 90s
option-kind = Only questions, or only hands
kind-question = questions
kind-hand = hands

button-hand = Raise hand
button-lower = Lower my hand
button-dismiss = Lower this hand
button-room = Room took the floor

form-hand-title = Raise your hand
form-hand-note = What is it about?
form-hand-note-hint = For the moderators and the chair; not shown in public.
form-room-title = The room took the floor
form-room-name = Who speaks?
form-room-name-hint = Shown to everybody. May stay empty.

hand-raised = **Your hand is up: { $code }.** You see on the board when you have the floor; raising your hand again lowers it.
hand-called = You will be called as: { $who }
hand-unnamed = You will be called by your code. To be called by name, say it with /join, then lower your hand and raise it again. Where people speak on a stage, those who are there see who speaks.
hand-lowered = Your hand { $code } is lowered.
hand-added = **{ $code }** is raised for { $who }.
hand-head = { $who } · raised { $raised }
hand-note = Note: { $note }
hand-is-queued = { $code } waits for the floor.
hand-is-on-floor = { $code } is on the floor.
hand-is-answered = { $code } has spoken.
hand-is-lowered = { $code } is lowered.
hand-is-over = { $code } is over.
hand-answer-unkept = An answer is kept for questions only. Write what was said with /note.

hand-words-queued = waiting for the floor
hand-words-on-floor = on the floor
hand-words-answered = over (they have spoken)
hand-words-lowered = lowered

hand-up = Your hand is up already: { $code } is { $status_words }. Nothing was changed; to lower it, raise your hand again or press Lower my hand.
hand-unknown = There is no hand { $code } that you can do this with. The console lists those that are up.
question-needed = { $code } is the code of a hand or of a turn of the room’s, and this goes with questions only. A hand takes /mod floor, answered and back.
hand-changed = { $code } was changed meanwhile and is now { $status_words }. Nothing was changed by you; open it again to see it as it stands.
hand-move-impossible = This cannot be done with { $code } now: it is { $status_words }. Nothing was changed.
hand-on-floor = { $code } is on the floor: you may speak. A moderator ends your turn.
hand-name-needed = Say who raised a hand, so that they can be called.
own-hand = { $code } is your own hand: somebody else must give you the floor out of turn.
kind-unknown = “{ $typed }” is nothing that waits for the floor. Choose one of: { $choices }.
limit-impossible = Speaking time lies between one second and an hour, such as 2m or 90s.

floor-hand = **{ $who }** has the floor.
floor-room = **{ $who }** has the floor.
floor-until = Speaking time ends { $at }.
floor-speak-stage = Please speak in { $channel }: accept the invitation to speak there.
floor-speak-link = Please speak here: { $link }
wording-other = Another wording
reason-room = the chair gave the floor to the room
reason-only-question = questions only
reason-only-hand = hands only
reason-raised = raised earliest

limit-set = Speaking time is { $minutes } min{ $seconds ->
        [0] {""}
       *[other] {" "}{ $seconds } s
    }, also for whoever speaks now.
limit-half = Half of the speaking time of { $code } is over ({ $who }). It ends { $ends }.
limit-end = **The speaking time of { $code } is over** ({ $who }). End the turn with Answered.
stage-absent = { $code } could not be invited to speak: they are not in the stage channel.

console-hands = ### Hands — { $count }
console-open-hand = Open a hand…
console-longest = longest since { $at }
console-held = open with { $who } until { $until }
console-languages = Waiting by language: { $languages }
console-paused = **Questions are paused.** /mod resume lets everybody ask again.
how-sector = - { $name }: { $turns } had the floor, { $minutes } min
how-sectors = ### By sector, as far as it is shown
how-sector-unshown = no sector shown

move-raise = hand raised
move-lower = hand lowered
move-room = the room took the floor
