## Messages to those who asked, if they wish them.

button-wish-decided = Tell me when it is decided
button-wish-brief = Send me the brief
button-stop-decided = No more messages about my questions
button-stop-these = Stop these messages
button-stop-brief = Do not send me the brief
wished-decided = You will get a direct message, one minute after it, when a question of yours takes the floor, is answered, owed a written answer, merged, declined, moved or reworded, and at the close. This goes for all your questions here. The message names the code and the outcome, never your wording, and no moderator sees who gets it. It arrives only if your Discord lets members of this server write to you; if not, /mine says so.
wished-brief = Your wish is kept: the policy brief will be sent to you as a direct message when it is circulated. Where to write is kept encrypted until this event's keys are destroyed, and you can take the wish back here or with /mine.
stopped-decided = No more messages about your questions. What becomes of them always stands in /mine.
stopped-brief = The brief will not be sent to you.
receipt-told = You will get a direct message when it is decided; stop that with /mine.

told-head = **{ $code }** · { $event }
told-through = Your question { $code } was merged with { $into }. This is what became of { $into }:
told-undone = The moderators took their last decision back.
told-on-floor = { $code } has the floor: it is being put to the speakers.
told-answered = { $code } was answered.
told-follow-up = { $code } is owed a written answer. You will be told when it is there.
told-declined = The moderators declined { $code }.
told-merged = { $code } was merged with { $into }, which asks the same. You and your supporters count there. If yours asks something else, say so with *Object* in /mine.
told-not-reached = The event closed before it was the turn of { $code }. It stays on record, and can still be answered in writing.
told-queued = { $code } waits in the queue.
told-in-review = { $code } is in review.
told-reword = The moderators put another wording beside { $code }; yours stays. Read it in /mine, and press *Object* there if it is not what you meant.
told-principle = { $code } now stands under { $principle }. Its code stays.
told-foot = Its whole history: /mine, in the server of the roundtable.
