## Practice on the real server: what is said of it, and what it refuses.

practice-banner = **PRACTICE** · Nothing here counts; all of it is erased when practice ends.
command-organize-practice = Try everything out: nothing counts, and all of it is erased afterwards
option-practice = on or off
practice-begun = **Practice is on.** Everybody can try everything: ask, support, review, Next, polls, the pages. Codes begin with T-, and every message says PRACTICE.
    What was asked for real rests until then: it is neither shown nor changed. Sessions do not start, since nothing goes live.
    When you are done, run `/organize practice off`: all of it is erased.
practice-ended = **Practice is over, and all of it is erased:** { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $hands ->
        [one] { $hands } hand
       *[other] { $hands } hands
    }, { $supports ->
        [one] { $supports } supporter
       *[other] { $supports } supporters
    }, { $ballots ->
        [one] { $ballots } vote
       *[other] { $ballots } votes
    }, { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }, { $evidence ->
        [one] { $evidence } piece of evidence
       *[other] { $evidence } pieces of evidence
    }.
    Messages that were posted in practice are being removed. What was asked for real before is back as it was.
practice-on = Practice is on, and this is done for real only. First end practice with `/organize practice off`.
practice-no-start = Practice is on, and nothing goes live in it. To begin the roundtable, an organizer first ends practice with `/organize practice off`. In practice *Next* and *Answered* work without a session.
practice-already = Practice is on already. To end it and erase what was tried, use `/organize practice off`.
practice-not-open = Practice goes with an event that is open; this one is { $state_words }.
practice-not-on = Practice is not on, so there is nothing to erase. To begin, use `/organize practice on`.
practice-live = The roundtable is live, and people are asking for real. Practice can only be on before the first session starts.
practice-poll-open = The poll { $code } is open, and people are voting for real. Close it first with `/poll close`, then try again.
practice-form = Practice began or ended while you had this form open, so nothing was taken. Open it again. You had typed: { $typed }
