## For moderators.

console-title = Moderators · { $event }
console-session = Now: **{ $session }**, ends { $ends }
console-trouble = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } could not be delivered: see /organize status.
console-empty = Nothing waits.
console-due = **Due { $due }: { $session }.** Start it, move it and what follows by some minutes, or leave it out.
console-in-review = ### In review — { $count }
console-queued = ### Next in line — { $count }
console-open = Open an item…
button-start = Start
button-next = Next
button-answered = Answered
button-back = Back
button-queue = Queue
button-review = Review
button-approve = Approve
button-decline = Decline
button-floor = Take the floor
item-head = **{ $code }** · { $status } · { $principle }
    asked { $asked } · ▲ { $support }
decline-why = Why is { $code } declined? The asker is told the reason.
floor-why = Why does { $code } take the floor out of turn? Everybody sees the reason.
reason-choose = Choose a reason…
decided-queued = { $code } is in the queue.
decided-in-review = { $code } is in review.
decided-on-floor = { $code } is on the floor.
decided-answered = { $code } is answered.
decided-follow-up = { $code } is owed a written answer.
decided-declined = { $code } is declined: { $reason }
decided-merged = { $code } is merged.
decided-withdrawn = { $code } is withdrawn.
decided-not-reached = { $code } was not reached.
taken = **{ $code } is on the floor.**
review-empty = Nothing waits for review.
reworded = The wording stands beside the original of { $code }.
paused = Questions are paused. Nothing that waits is lost; /mod resume lets everybody ask again.
resumed = Everybody can ask again.
blocked-asker = Nothing more is taken from whoever asked { $code }. Who that is stays unknown.
review-on = Questions are reviewed before everybody sees them.
review-off = Questions go straight into the queue.
redacted-reason = Taken away by the organizers
redacted = The wording of { $code } is gone for good; its code and what became of it stay.
item-similar = **May ask the same:**
