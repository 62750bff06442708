## Notes of the rapporteurs, and evidence that everybody may hand in.

command-note = For rapporteurs: note a theme, an answer, a recommendation, with its source
option-note-kind = What kind of note it is
option-note-text = What was said, in your words
option-note-speaker = Who said it: somebody in the programme, or a name
option-note-session = The session; left out, the one that runs
option-note-question = The questions it is about, by code: HR-7, WS-2
option-note-objectives = The objectives it is about, by number: 3, 17
option-note-addressee = To whom it is addressed
option-note-due = Until when: 2026-11-30

note-kind-progress = Progress
note-kind-challenge = Challenge
note-kind-theme = Theme
note-kind-answer = Answer
note-kind-recommendation = Recommendation
note-kind-commitment = Commitment

note-head = **{ $code }** · { $kind } · { $state }
note-state-kept = kept
note-state-withdrawn = withdrawn
note-speaker = Said by: { $words }
note-session = Session: { $words }
note-principle = Principle: { $words }
note-questions = Questions: { $words }
note-objectives = Objectives: { $words }
note-addressee = Addressed to: { $words }
note-due = Until: { $words }
note-unanswered = The answer stands with { $code }, which is { $status_words }. A moderator closes it with /mod answered.
note-fixed = It cannot be corrected or withdrawn: the event's contact key, by which authors are known, is not there.
note-held = Nothing was noted. Your text, so that you can copy it:
notes-empty = You have no notes. Take one with /note.
notes-head = ## Your notes
notes-open = Open a note…
button-note-sources = Edit sources
button-notes = My notes

form-note-title = Edit { $code }
form-note-text = Note
form-note-kind = Kind
form-note-principle = Principle
form-note-questions = Questions
form-note-questions-hint = Their codes, by commas: HR-7, WS-2
form-note-objectives = Objectives
form-note-objectives-hint = Their numbers, by commas: 3, 17
form-note-speaker = Who said it
form-note-speaker-hint = Somebody in the programme, or a name
form-note-session = Session
form-note-session-hint = Its key, as in the programme's configuration
form-note-addressee = Addressed to
form-note-due = Until when
form-note-due-hint = A date, such as 2026-11-30

not-rapporteur = This is for rapporteurs: it needs { $role ->
        [0] the permission “Manage Messages”
       *[other] the role <@&{ $role_id }>
    } in this server. Ask an organizer.
note-kind-unknown = “{ $typed }” is no kind of note. Choose one of: { $choices }.
note-empty = A note needs some text.
note-long = That is { $length } characters; a note has at most { $length_max }. Shorten it, or take two notes.
note-unknown = There is no note { $code }.
note-not-own = { $code } is somebody else's note: only its author corrects or withdraws it.
note-withdrawn = { $code } is withdrawn and cannot be changed any more.
codes-many = Those are { $count } questions; a note is about { $count_max } at most.
objective-unknown = “{ $typed }” is no objective. They are numbered from 1 to { $number_max }; several are written as 3, 17.
due-malformed = “{ $typed }” is no date. Write it as 2026-11-30.
answer-cites-none = Say which question this answers: give its code, such as HR-7.
answer-impossible = { $code } is { $status_words }: no answer can be added to it. Nothing was noted.
answer-full = The answer to { $code } would have more than { $length_max } characters. Shorten the note. Nothing was noted.

command-evidence = Hand in evidence for the brief: a study, data, a report
command-mod-evidence = Evidence that waits for review
option-evidence-title = Its title
option-evidence-url = Its address: https://…
option-evidence-authors = Who wrote it
option-evidence-institution = The institution behind it
option-evidence-produced-in = The country or region where it was produced
option-evidence-year = The year it came out
option-evidence-about-region = The country or region it is about
option-evidence-note = What it shows, in a sentence

evidence-in-review = in review
evidence-accepted = accepted
evidence-declined = declined
evidence-withdrawn = withdrawn
evidence-receipt-in-review = **{ $code }** · in review
    Your evidence is stored, and a moderator reviews it. Nobody sees who handed it in. You find it again with /mine.
evidence-receipt-accepted = **{ $code }** · accepted
    Your evidence is at hand for the brief. Nobody sees who handed it in. You find it again with /mine.
evidence-receipt-declined = **{ $code }** · declined
    Reason: { $reason }
evidence-receipt-withdrawn = **{ $code }** · withdrawn
    It keeps its code; it does not go into the brief.
evidence-head = **{ $code }** · { $state }
evidence-authors = Authors: { $words }
evidence-institution = Institution: { $words }
evidence-produced-in = Produced in: { $words }
evidence-year = Year: { $words }
evidence-about-region = About: { $words }
evidence-principle = Principle: { $words }
evidence-none-waits = No evidence waits for review.
evidence-waiting = ## { $count ->
        [one] { $count } piece of evidence waits
       *[other] { $count } pieces of evidence wait
    } for review
evidence-open = Open one…
evidence-decline-why = Why is { $code } declined? Whoever handed it in is told the reason.
evidence-decided-accepted = { $code } is accepted.
evidence-decided-declined = { $code } is declined: { $reason }
button-evidence-see = What became of it
button-evidence-link = Open the link
button-evidence-list = What waits

evidence-untitled = Evidence needs a title.
url-malformed = “{ $typed }” is no address on the web. Copy it from the browser: it begins with https:// or http://.
url-long = That address has { $length } characters; at most { $length_max } fit. Take a shorter one, such as a DOI link.
year-impossible = Give the year as a whole number from { $year_min } to { $year_max }.
evidence-many = { $count } pieces of your evidence wait for review, and { $count_max } at a time is the limit. Withdraw one, or wait until one is decided.
evidence-soon = Please wait { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } before you hand in more.
evidence-unknown = There is no evidence { $code } that you can do this with.
evidence-state = This cannot be done with { $code } now: it is { $state ->
        [accepted] accepted
        [declined] declined
        [withdrawn] withdrawn
       *[in_review] in review
    }. Nothing was changed.
own-evidence = You handed in { $code } yourself: somebody else must decide about it.
