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
poll-closed = Closed with { $ballots ->
        [one] { $ballots } vote.
       *[other] { $ballots } votes.
    }
poll-published = Result of { $ballots ->
        [one] { $ballots } vote:
       *[other] { $ballots } votes:
    }
poll-cancelled = Cancelled.
poll-share = { $percent } % ({ $votes ->
        [one] { $votes } vote
       *[other] { $votes } votes
    })
poll-choose = Vote…
vote-cast = Your vote in { $code }: **{ $option }**. It is secret. Choose again to change it until the poll closes.
vote-changed = Your vote in { $code } is changed to: **{ $option }**.
poll-is-prepared = { $code } is prepared: { $question }
poll-is-open = { $code } is open: { $question }
poll-is-closed = { $code } is closed: { $question }
poll-is-published = { $code } is published: { $question }
poll-is-cancelled = { $code } is cancelled: { $question }
button-poll-open = Open
button-poll-close = Close
button-poll-publish = Publish
button-poll-cancel = Cancel the poll
poll-list-empty = There are no polls yet. Prepare one with /poll create.
poll-list-head = ## { $count ->
        [one] { $count } poll
       *[other] { $count } polls
    }
poll-words-prepared = not open yet
poll-words-open = open
poll-words-closed = closed
poll-words-published = published
poll-words-cancelled = cancelled
