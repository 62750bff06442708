## Questions: receipts, the queue, one's own.

receipt = **{ $code } · { $secret }**
    Your question is stored, under { $principle }. { $code } is its number, which everybody sees; the four letters are yours alone: note both.
receipt-as-named = You are shown as: { $who }. Your name also stands in the exports and in the brief.
receipt-as-affiliation = You are shown as: { $who }. Your name is not stored with it.
receipt-as-sector = You are shown as: { $who }. Neither name nor affiliation is stored with it.
receipt-as-anonymous = You are shown as: { $who }. Nobody sees who asked: not moderators, chair, screen, exports or logs.
receipt-review = Next: a moderator reviews it. See what becomes of { $code } with /mine at any time.
receipt-privacy = -# What is kept about you, how long, and how to erase it: /privacy
receipt-queued = Next: it waits in the queue, where others can support it. See what becomes of { $code } with /mine at any time.
held = Not sent yet. What you typed is kept for 15 minutes.

status-in-review = in review
status-queued = in the queue
status-on-floor = on the floor
status-answered = answered
status-follow-up = owed a written answer
status-declined = declined
status-merged = merged with another
status-withdrawn = withdrawn
status-not-reached = not reached

move-ask = asked
move-edit = edited
move-withdraw = withdrawn
move-approve = approved
move-decline = declined
move-next = took the floor
move-floor = took the floor
move-answered = answered
move-back = put back
move-followup = a written answer is owed
move-merge = merged
move-reopen = reopened
move-close = the event closed

attribution-named = By name
attribution-named-means = Name and affiliation are shown, also in exports and in the brief
attribution-affiliation = By affiliation
attribution-affiliation-means = Only your organization is shown
attribution-sector = By sector
attribution-sector-means = Only your sector is shown, neither name nor organization
attribution-anonymous = Anonymous
attribution-anonymous-means = Nothing about you is shown to anybody
attendance-online = online
attendance-room = in the room

sector-government = Government
sector-international-organization = International organization
sector-civil-society = Civil society
sector-academia = Academia
sector-private-sector = Private sector
sector-migrant-or-diaspora = Migrant or diaspora community
sector-media = Media
sector-other = Other

queue-head = ## { $where }
    { $count ->
        [0] No questions wait.
        [one] { $count } question waits.
       *[other] { $count } questions wait.
    }
queue-all = Questions in the queue
queue-empty = Be the first to ask.
support-given = You support { $code }. It has { $count ->
        [one] { $count } supporter
       *[other] { $count } supporters
    }. Choose it again to take your support back.
support-taken-back = You no longer support { $code }. It has { $count ->
        [one] { $count } supporter
       *[other] { $count } supporters
    }.

edited = { $code } has its new wording and is { $status_words }.
withdrawn = { $code } is withdrawn. It keeps its code; its wording is not shown to others any more.

form-ask-title = Ask a question
form-missing-title = One more thing
form-edit-title = Edit { $code }
form-principle = What is it about?
form-question = Your question
form-question-hint = One question, { $min } to { $max } characters
form-attribution = How are you shown?
form-attribution-hint = For this question alone, and kept everywhere. What is kept about you: /privacy
join-attribution-hint = For your questions, unless one says otherwise. What is kept about you: /privacy
form-name = Name
form-name-hint = Only stored if you ask by name
form-affiliation = Affiliation
form-sector = Sector
form-attendance = Where do you take part?
form-join-title = About you

joined-head = Kept, encrypted, for this event:
joined-none = not said
joined-kept = It is used only to fill in your questions as you choose for each. Change it with /join.
order-support = Most supported first
order-oldest = Asked earliest first
move-unmerge = unmerged
move-principle = moved to another principle
move-reword = another wording was added
move-undo = a decision was taken back
move-redact = its wording was removed
move-block = looked at by a moderator
similar-head = { $code } is stored. Others may be asking the same:
similar-keep = If yours asks something else, do nothing: { $code } keeps its place.
button-instead = Support { $code } and withdraw mine
instead = You support { $code } now, and { $mine } is withdrawn.
