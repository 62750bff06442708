## My questions: the list, one whole, receipts, objections.

mine-empty = You have not asked anything yet. Ask with /ask or the button below.
mine-head = ## { $count ->
        [one] Your question
       *[other] Your { $count } questions
    }
mine-older = Earlier: { $codes }
mine-reason = Reason: { $reason }
mine-answer = Answer: { $answer }
mine-open = Open one: its whole history, and what you can do
mine-refused = I could not write to you: your Discord takes no messages from me. What became of your questions stands here. To be told all the same, allow direct messages from this server's members and press *Tell me when it is decided* again.
mine-by-receipt = With a receipt (the code and the four letters that you were given) you can still see that question, and erase it.
mine-erased = Its wording was erased.
mine-merged = Merged with { $into }, which is { $status_words }.
mine-reworded = Reworded by the moderators, beside yours: { $text }
mine-answer-there = Answer to { $into }: { $answer }
mine-answered-by = Answered by: { $by }
mine-wordings = The moderators put other wordings beside yours; yours stays:
mine-wordings-left = { $count ->
        [one] { $count } earlier one is not shown.
       *[other] { $count } earlier ones are not shown.
    }
mine-history = What happened:
mine-steps-left = { $count ->
        [one] { $count } step between is not shown here; the organizers have it.
       *[other] { $count } steps between are not shown here; the organizers have them.
    }
mine-place = its place in the queue was { $place }
mine-cut = ({ $count ->
        [one] { $count } more character is not shown here; the organizers have it
       *[other] { $count } more characters are not shown here; the organizers have them
    })
move-object = you objected
move-erase = erased with its receipt

button-receipt = I have a receipt
button-back-to-mine = All my questions
button-withdraw-ask = Withdraw…
button-keep = No, keep it
button-object-merge = Object to the merge
button-object-reword = Object to the wording
button-erase-ask = Erase…
button-erase = Erase { $code } for good
button-unmerge-code = Unmerge { $code }
button-show = Open { $code }
withdraw-sure = Withdraw { $code }? It cannot be brought back: it keeps its code, and its wording is not shown to others any more.
erase-sure = Erase the wording of { $code } for good? With it go every other wording, your name and affiliation, and the answer that was written to it. Nobody can bring it back. Its code and what became of it stay.
erase-sure-waiting = Erase the wording of { $code } for good, and withdraw it? With it go every other wording, your name and affiliation. Nobody can bring it back. Its code stays.
erase-elsewhere = What was posted in a channel or exported before stays there: ask the organizers about that.
erased = { $code } is erased: nothing that you wrote is left with it.
form-receipt = Your receipt
form-receipt-title = I have a receipt
form-receipt-hint = Code and four letters, such as HR-7 · 4F9K
form-objection = Why? (may be left empty)
form-objection-hint = At most 200 characters; only the moderators read it
form-objection-title = Object: { $code }
objected = The moderators will see that you object to what was done with { $code }. What they decide stands in /mine.
objection-merge = Whoever asked **{ $code }** objects to its merge with { $into }.
objection-reword = Whoever asked **{ $code }** objects to the wording that was put beside it.

receipt-malformed = That is no receipt. It has a code and four letters or digits, such as HR-7 · 4F9K.
receipt-wrong = There is no such receipt. Check the code and the four letters; after five wrong tries you have to wait ten minutes.
receipt-tries = Too many wrong receipts were tried. You can try again at { $at }.
erase-on-floor = { $code } is on the floor just now. Try again when its turn is over.
wording-gone = The wording of { $code } was erased: it cannot wait for the floor again. Nothing was changed.
erased-before = { $code } is erased already.
objection-none = There is nothing to object to with { $code }: you did so already, or it was taken back.
