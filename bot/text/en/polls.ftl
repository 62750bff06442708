## Polls.

poll-prepared = Not open yet.
poll-open = Open. { $ballots ->
        [0] No votes yet.
        [one] { $ballots } vote so far.
       *[other] { $ballots } votes so far.
    } You can change your vote until it closes.
poll-open-until = Open, closes { $ends }. { $ballots ->
        [0] No votes yet.
        [one] { $ballots } vote so far.
       *[other] { $ballots } votes so far.
    } You can change your vote until it closes.
poll-closed = { $ballots ->
        [0] Closed. Nobody voted.
        [one] Closed with { $ballots } vote.
       *[other] Closed with { $ballots } votes.
    }
poll-published = { $ballots ->
        [0] Nobody voted.
        [one] Result of { $ballots } vote:
       *[other] Result of { $ballots } votes:
    }
poll-cancelled = Cancelled.
poll-share = { $percent } % ({ $votes ->
        [one] { $votes } vote
       *[other] { $votes } votes
    })
poll-group-share = { $place }: { $percent } %
poll-choose = Vote…
poll-choose-several = Vote for one or more…
poll-how-single = Choose one.
poll-how-multiple = Choose one or more.
poll-how-rating = Rate from 1 (lowest) to 5 (highest).
poll-how-words = Write one to three words or short phrases.
poll-how-ranking = Rank up to three, the best first.
poll-ending = { $code } closes { $ends }. You can still vote, or change your vote.
poll-several = Each person could choose more than one: the shares do not add up to 100 %.
poll-rating = Mean { $mean } · median { $median }
poll-words-more = { $count ->
        [one] and { $count } other entry
       *[other] and { $count } other entries
    }
poll-words-hidden = { $count ->
        [one] { $count } entry hidden by a moderator
       *[other] { $count } entries hidden by a moderator
    }
poll-first = First after { $count ->
        [one] { $count } round
       *[other] { $count } rounds
    }: **{ $option }**. The bars show the last round.
poll-round = Round { $number }: { $counts }
poll-round-out = Round { $number }: { $counts } → out: **{ $out }**
poll-ties = The last goes out until one has more than half or two are left; its votes go to whom they name next. Of equals, the one goes that had fewer votes in the round before; of equals in all rounds, the one further down the list.
poll-split-attendance = **By attendance**
poll-split-sector = **By sector**
poll-group = { $group }, { $ballots ->
        [one] { $ballots } vote
       *[other] { $ballots } votes
    } → { $shares }
poll-unsaid = Not said
poll-chart = Bar chart. { $question } { $bars }
vote-cast = Your vote in { $code }: **{ $option }**. It is secret. Choose again to change it until the poll closes.
vote-changed = Your vote in { $code } is changed to: **{ $option }**.
vote-withdrawn = Your vote in { $code } is withdrawn. You can vote again until the poll closes.
button-poll-write = Write…
button-poll-rank = Rank…
button-poll-withdraw = Withdraw my vote
form-poll-word = Word or phrase { $number }
form-poll-rank = Choice { $number }
poll-is-prepared = { $code } is prepared: { $question }
poll-is-open = { $code } is open: { $question }
poll-is-closed = { $code } is closed: { $question }
poll-is-published = { $code } is published: { $question }
poll-is-cancelled = { $code } is cancelled: { $question }
poll-extended = { $code } now closes { $ends }.
button-poll-open = Open
button-poll-edit = Edit
button-poll-extend = +{ $minutes } min
button-poll-close = Close
button-poll-publish = Publish
button-poll-cancel = Cancel the poll
poll-list-empty = There are no polls yet. Prepare one with /poll create.
poll-list-head = ## { $count ->
        [one] { $count } poll
       *[other] { $count } polls
    }
poll-see = Open a poll…
poll-hide = Hide a word, or show it again…
poll-hidden = Hidden: nobody sees it
poll-not-hidden = Shown
poll-held = Nothing is lost; this is what you typed:
form-poll-title = A poll
form-poll-question = What is asked
form-poll-options = Options, one a line
form-poll-options-hint = 2 to 20 (ranking 2 to 10), up to 100 characters each; none for rating and words
form-poll-kind = How people vote
form-poll-duration = How long it stays open
form-poll-duration-hint = Such as 90s or 2m; empty: until you close it or its session ends
form-poll-results = When votes are shown
poll-words-prepared = not open yet
poll-words-open = open
poll-words-closed = closed
poll-words-published = published
poll-words-cancelled = cancelled
