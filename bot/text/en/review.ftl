## Review: the private stream of a moderator, and what may be done with an item.

command-mod-review = Work through what waits for review: one question after the other
option-review-principle = Only questions on this principle
option-review-language = Only questions from people with this language

item-wordings = **Other wordings:**
button-merge = Merge
button-principle = Principle
button-reword = Reword
button-owed = Written answer owed
button-reopen = Reopen
button-unmerge = Unmerge
button-leave = Leave
button-ten = Approve ten
button-item = Back to the question
button-undo = Undo { $code }
button-review-on = Review on
button-refresh = Refresh
button-unfiltered = Show all that waits
button-approve-ten = { $count ->
        [one] Approve this one
       *[other] Approve these { $count }
    }
button-one-by-one = One by one
button-undo-ten = { $count ->
        [one] Undo it
       *[other] Undo all { $count }
    }

stream-waiting = { $count ->
        [one] { $count } waits for review
       *[other] { $count } wait for review
    }
stream-only = only { $what }
stream-held = Others have open: { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
stream-nothing = **Nothing waits for you now.** Every question in review has been dealt with or is with somebody else.
stream-nothing-only = **Nothing waits for you now in { $what }.**
stream-own = { $count ->
        [one] { $count } question of your own waits: somebody else must decide about it.
       *[other] { $count } questions of your own wait: somebody else must decide about them.
    }
stream-left = { $count ->
        [one] You left { $count } question. Refresh shows it again.
       *[other] You left { $count } questions. Refresh shows them again.
    }
stream-languages = Anonymous questions keep no language: they wait where no language is chosen.
stream-filter = Only one principle…
stream-all = All principles ({ $count } waiting)
stream-principle = { $principle } ({ $count })
stream-leaves = { $code } is left. It comes back when the others have been dealt.
stream-merged = { $code } is merged into { $into }.
stream-moved = { $code } is under another principle now, and still waits for your decision.
stream-undone = Taken back: { $code } is { $status } again.

ten-head = { $count ->
        [one] **{ $count } to be approved by the button below.** Nothing is approved yet.
       *[other] **{ $count } to be approved at once, by the button below.** Nothing is approved yet.
    }
ten-undo = -# Where … stands, a question goes on: read it whole one by one. Held for you for a minute. What somebody changes or decides meanwhile is left out, and you are told.
ten-alike = -# May ask the same as { $codes }
ten-without = Leave one out…
ten-leaves = { $code } is left out. It comes next, by itself.
ten-approved = { $count ->
        [one] { $count } approved: { $codes }.
       *[other] { $count } approved: { $codes }. Undo takes all of them back; /mod undo takes back one at a time, the last first.
    }
ten-unapproved = { $count } taken back, and in review again: { $codes }.
ten-left-out = { $count } left out:
ten-gone = Nothing was approved by this press: these were approved or redrawn already, or were shown more than 15 minutes ago. Have the next ones shown with /mod review.

merge-into = Into which question is { $code } merged? Its asker and supporters count there, and its wording is kept.
merge-choose = Choose a question…
merge-likely = May ask the same
merge-other = Another code…
principle-which = Under which principle does { $code } belong? Its code stays.
principle-choose = Choose a principle…
principle-only = This event has no other principle.
form-into-title = Merge { $code }
form-into = Code of the question to merge into
form-reword-title = Another wording for { $code }
form-wording = Wording
form-wording-hint = A translation or a short form. The original stays beside it.
form-wording-language = Language of this wording
form-reopen-title = Reopen { $code }
form-reopen-reason = Why is it reviewed again?
form-owed-title = Written answer owed to { $code }
form-assignee = Who writes it
form-due = By when
