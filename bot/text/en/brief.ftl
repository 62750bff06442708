## The policy brief: headings, captions and the sentences between the records.

command-brief = The policy brief, written from the records: for organizers
brief-done = The brief, for you to edit and pass on. { $banner }
brief-letterless = No font on the machine I run on has { $count ->
        [one] this letter
       *[other] these { $count } letters
    }: { $letters }. Choose docx, html or md, which need none; or have whoever runs me install the Noto fonts.
brief-too-slow = Drawing the brief as { $format } took too long, and I stopped. Try again, or choose md, which is quickest.

brief-draft = DRAFT. The event is not over: figures and outcomes will change.
brief-for-editing = Draft for editing. Written from the event's records, not yet edited.
brief-number-in-series = Roundtable { $number }
brief-contents = Contents
brief-skip = Skip to the content
brief-source-column = Source
brief-table = Table
brief-figure = Figure
brief-page = Page { $page } of { $pages }

brief-about-this = About this brief
brief-made-from = This brief is put together from the records of the event alone: the questions that were asked, the order in which they were heard, the rapporteurs' notes, the evidence that was handed in and the polls. Nobody's words are summarized. Each statement names in brackets the records on which it rests; the annex says what each code stands for. Questions are shown under the name, affiliation or sector that their askers chose, or anonymously.

brief-glance = At a glance
brief-figures = The event in figures
brief-measure = What was counted
brief-number = Number
brief-number-short = No.
brief-count = { $count }
brief-percent = { $percent } %
brief-figure-questions = Questions asked
brief-figure-online = … of these online
brief-figure-room = … of these in the room
brief-figure-supports = Times that somebody supported a question
brief-figure-hands = Hands raised to speak
brief-figure-turns = Turns on the floor, questions and hands together
brief-figure-answered = Questions answered
brief-figure-owed = Questions owed a written answer
brief-figure-not-reached = Questions not reached
brief-figure-recommendations = Recommendations noted
brief-figure-commitments = Commitments noted
brief-figure-evidence = Publications handed in as evidence
brief-figure-polls = Polls
brief-figure-ballots = Ballots cast in polls
brief-by-addressee = Recommendations by addressee
brief-addressee = Addressed to
brief-everybody = Nobody in particular
brief-lead = { $words }:

brief-event = The event
brief-facts = Facts of the event
brief-fact = Fact
brief-details = Details
brief-title-fact = Title
brief-series = Series
brief-when = When
brief-when-words = { $day }, { $start } to { $end }, { $zone }
brief-where = Where
brief-organizers = Organized by
brief-partners = In partnership with
brief-funders = Supported by
brief-audience = Audience
brief-programme = Programme as it took place
brief-programme-planned = Programme
brief-as-announced = As announced:
brief-time = Time
brief-times = { $start }–{ $end }
brief-skipped = left out
brief-not-held = not held
brief-session = Session
brief-speakers = Speakers
brief-milestones = Milestones
brief-background = Background

brief-participation = Participation
brief-introduced = { $count ->
        [0] Nobody introduced themselves; questions could be asked without it.
        [one] One person introduced themselves; questions could be asked without it.
       *[other] { $count } people introduced themselves; questions could be asked without it.
    }
brief-by-sector = Who asked, by sector
brief-sector = Sector
brief-unknown = Not known
brief-asked = Asked
brief-turns = Had a turn
brief-minutes = Minutes
brief-hidden = not shown
brief-small-groups = Questions and raised hands are counted together. “Not known” are those whose askers named no sector. Groups of fewer than { $minimum } people are not shown, nor is what would tell of them.

brief-principles = The principles
brief-across = Across the principles
brief-asked-words = { $count ->
        [one] One question was asked
       *[other] { $count } questions were asked
    } on this principle: { $became }.
brief-none-asked = No question was asked on this principle.
brief-answered = Asked and answered
brief-waiting = Most supported of the other questions
brief-support = { $count ->
        [0] no supporters
        [one] 1 supporter
       *[other] { $count } supporters
    }
brief-more = { $count ->
        [one] One more question stands in the annex.
       *[other] { $count } more questions stand in the annex.
    }
brief-anonymous = anonymous
brief-name-gone = name not kept
brief-wording-gone = The wording is no longer kept.
brief-wording-left-out = Wording left out
brief-answer = Answer:
brief-answered-by = Answered by { $name }
brief-answer-unrecorded = Answered at the event; no wording was recorded.
brief-answer-unrecorded-by = Answered at the event by { $name }; no wording was recorded.
brief-other-wording = The same question, in another wording
brief-asked-alike = The same question, asked by: { $name }
brief-more-alike = { $count ->
        [one] One more question asked the same.
       *[other] { $count } more questions asked the same.
    }
brief-merged = asked together with { $code }
brief-because = { $outcome }: { $reason }
brief-themes = Themes
brief-progress = Progress reported
brief-challenges = Challenges
brief-said-by = Said by { $name }
brief-in-session = Session: { $session }
brief-objective = Global Compact objective { $number }: { $title }
brief-objectives-of = { $count ->
        [one] Global Compact objective { $numbers }
       *[other] Global Compact objectives { $numbers }
    }
brief-evidence = Evidence
brief-produced-in = Produced in: { $place }
brief-about = About: { $place }
brief-recommendations = Recommendations
brief-commitments = Commitments
brief-commitments-caption = Commitments, the earliest due first
brief-commitment = Commitment
brief-owner = Owner
brief-due = Due
brief-no-date = no date given
brief-nobody-named = nobody named
brief-objectives-short = Objectives

brief-polls = Polls
brief-poll-caption = Result of poll { $code }
brief-poll-facts = { $count ->
        [0] Nobody voted.
        [one] One ballot was cast.
       *[other] { $count } ballots were cast.
    }
brief-poll-single = One option could be chosen
brief-poll-multiple = Several options could be chosen: shares add up to more than 100 %
brief-poll-rating = A rating from 1 to 5
brief-poll-words = Up to three words each
brief-poll-ranking = Up to three options in order; counted by instant run-off, the last round is shown
brief-poll-first = First after { $count ->
        [one] one round
       *[other] { $count } rounds
    }: { $option }
brief-option = Option
brief-votes = Votes
brief-share = Share

brief-owed = What remains owed
brief-owed-answers = Written answers that are owed
brief-question = Question
brief-owed-by = Owed by, and until when
brief-commitment-due = { $name }: commitment due { $due }
brief-commitment-open = { $name }: commitment without a date
brief-unreached = { $count ->
        [0] Every question was reached or decided.
        [one] One question was not reached.
       *[other] { $count } questions were not reached.
    }

brief-fairness = How the floor was shared
brief-group = Group
brief-overrides = Taken out of turn, each with the reason that everybody saw:
brief-override = Turn { $number }: { $reason }

brief-objectives = Objectives of the Global Compact
brief-objectives-caption = Objectives that the notes are about
brief-objective-title = Objective

brief-notes = Notes and sources
brief-how-cited = Codes such as HR-7 are questions, H hands, R turns of the room, N notes, E evidence and P polls. What rests on many records at once names all of them by one of these words:
brief-sources-caption = What citations stand for
brief-cited-as = Cited as
brief-stands-for = Stands for
brief-source = Source { $number }
brief-record-event = Event
brief-record-event-means = What the organizers published of the event: title, programme, partners, principles
brief-record-agenda = Agenda
brief-record-agenda-means = Every session, as planned and as it was
brief-record-questions = Questions
brief-record-questions-means = Every question with its history and outcome
brief-record-turns = Turns
brief-record-turns-means = Every turn on the floor with its reason, and the hands that were raised
brief-record-polls = Polls
brief-record-polls-means = Every poll with its votes
brief-record-notes = Notes
brief-record-notes-means = Every note of the rapporteurs
brief-record-evidence = Evidence
brief-record-evidence-means = Every publication that was handed in
brief-record-participants = Participants
brief-record-participants-means = What people said of themselves; by name only where they agreed
brief-record-fairness = Fairness
brief-record-fairness-means = Who asked, who was heard, and the minutes on the floor, by group

brief-annex = Annex
brief-annex-questions = Questions and their outcomes
brief-annex-whole = Every question that was asked is listed. The wording of declined and withdrawn questions is left out, as is that of questions that no moderator had read at the close.
brief-annex-part = Listed are the questions that this brief cites. Every question with its outcome is in the workbook that goes with it. The wording of declined and withdrawn questions is left out, as is that of questions that no moderator had read at the close.
brief-annex-caption = Questions
brief-code = Code
brief-asked-by = Asked by
brief-support-short = Support
brief-outcome = Outcome
brief-annex-notes = Rapporteurs' notes
brief-notes-caption = Notes
brief-kind = Kind
brief-principle = Principle
brief-said-by-short = Said by
brief-about-questions = About
brief-annex-evidence = Evidence
brief-evidence-caption = Publications
brief-publication = Publication
brief-produced-in-short = Produced in
brief-about-short = About
