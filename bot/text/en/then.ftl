## What can come next for a question that is in this state: said to moderators after a refused move.

then-in-review = What can come next: Review, or /mod approve, lets it into the queue.
then-queued = What can come next: Next, or /mod floor with a reason, gives it the floor.
then-on-floor = What can come next: Answered, or Back, ends its turn.
then-declined = What can come next: /mod reopen takes it back into review.
then-merged = What can come next: /mod unmerge makes it a question of its own again.
