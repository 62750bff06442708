## What the chair sees on their page.

chair-page-title = { $event } · Chair
chair-page-name = The chair
chair-page-times = Time
chair-page-hard-end = Ends without fail at { $time }
chair-page-end = Planned to end at { $time }
chair-page-late = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } over time: { $cost ->
        [0] no question is lost yet
        [one] about { $cost } question fewer
       *[other] about { $cost } questions fewer
    }
chair-page-cost = { $minutes ->
        [one] Every minute over costs about one question.
       *[other] Every { $minutes } minutes over cost about one question.
    }
chair-page-messages = From the moderators
chair-page-message-new = From the moderators: { $text }
chair-page-read = Read
chair-page-as-asked = As it was asked:
chair-page-take = Take { $code } instead
chair-page-why = Why out of turn? The reason is shown to everybody.
chair-page-other = Another reason
chair-page-hands = Hands
chair-page-undo = Take back what I did with { $code }
next-changed = Meanwhile it is no longer { $expected }'s turn, but { $code }'s. Nothing was changed: look, then press again.
chair-page-next = Next: { $code }
