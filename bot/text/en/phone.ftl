## The participants' page, on a phone: what is said there and nowhere else.

phone-now = Now
phone-ask = Ask
phone-questions = Questions
phone-mine = My questions
phone-votes = Votes
phone-hand = Hand
phone-programme = Programme
phone-me = About me
phone-menu = Pages
phone-from-room = You take part in the room.
phone-from-online = You take part online.
phone-live-off = This page does not update by itself here. Reload it to see what is new.
phone-reload = Reload

phone-session = Now: **{ $session }**, until { $ends }
phone-following = Then: { $session }, at { $starts }
phone-ends = The roundtable ends at { $ends }.
phone-no-session = No session runs at the moment.
phone-on-floor = On the floor
phone-floor-free = Nobody has the floor at the moment.
phone-has-floor = { $who } has the floor.
phone-why = Why: { $why }
phone-next = Next by the rule
phone-waiting = { $count ->
        [0] Nothing waits for the floor.
        [one] { $count } item waits for the floor.
       *[other] { $count } items wait for the floor.
    }
phone-answered = Answered so far: { $count }
phone-balance = How the floor was shared
phone-how = How it is decided who is next
phone-vote-open = { $count ->
        [one] A vote is open
       *[other] { $count } votes are open
    }
phone-announce-floor = On the floor: { $code }
phone-other-wording = In other words: { $text }

phone-closed-title = Closed
phone-closed = This roundtable is closed. Thank you for taking part: every question has an outcome.
phone-erased = What people wrote here was erased on { $at }. Its time was over.
phone-brief = The policy brief is published
phone-brief-read = Read the brief
phone-brief-file = Download the brief
phone-outcomes = What became of every question

phone-problem = { $count ->
        [one] One thing needs your attention
       *[other] { $count } things need your attention
    }
phone-problem-title = Problem: { $title }
phone-optional = (may be left empty)
phone-choose = Choose…
phone-send = Send my question
phone-sent-once = Sending it twice by mistake stores it once.
phone-question-hint = One question, { $min } to { $max } characters.
phone-left = Characters left: { $count }
phone-over = Characters too many: { $count }
phone-attribution = How are you shown with this question?
phone-attribution-hint = Chosen for each question, and kept everywhere: on the screen, in exports and in the brief.
phone-name-hint = Stored only with a question asked by name.
phone-affiliation-hint = Stored only with a question asked by name or by affiliation.
phone-sector-hint = Stored only as you choose to be shown; beside other questions encrypted, to check that all were heard fairly.
phone-notice-title = Before your first question
phone-notice-who = { $controller } answers for what is kept here.
phone-notice-contact = Whom to ask: { $contact }
phone-notice-what = Your question is stored as you choose to be shown, with whether you take part online or in the room. A cookie with a random number makes one person of this device; nobody learns who that is. Keys are destroyed { $contacts ->
        [0] at the close
        [one] { $contacts } day after the close
       *[other] { $contacts } days after the close
    }, what everybody wrote is erased { $retention ->
        [one] { $retention } day
       *[other] { $retention } days
    } after it.
phone-notice-more = All of it, and erasing: About me
phone-need-principle = Choose what your question is about.
phone-need-question = Write your question.

phone-asked = Your question is stored
phone-receipt = Your receipt
phone-receipt-note = { $code } is its number, which everybody sees. The four letters are yours alone and are shown only this once: note both. With them you can still see or erase the question when this device no longer can.
phone-receipt-shown = The four letters of your receipt were shown once and are not kept here. On this device you need none: your question stands under My questions.
phone-next-review = Next: a moderator reviews it.
phone-next-queued = Next: it waits in the queue, where others can support it.
phone-fate = What becomes of it stands under My questions, as it happens. Nothing can be sent to a device without an account, so look there.
phone-similar = Others may be asking the same
phone-similar-keep = If yours asks something else, do nothing: { $code } keeps its place.
phone-another = Ask another question

phone-filter = Show
phone-filter-principle = About
phone-filter-order = Order
phone-filter-all = All principles
phone-count = { $count ->
        [0] No question waits.
        [one] { $count } question waits.
       *[other] { $count } questions wait.
    }
phone-supporters = { $count ->
        [0] No supporters yet
        [one] { $count } supporter
       *[other] { $count } supporters
    }
phone-support = Support { $code }
phone-unsupport = Take back my support of { $code }
phone-supported-by-me = You support it
phone-own = Your question
phone-previous = Previous page
phone-following-page = Next page
phone-page = Page { $page } of { $pages }
phone-said-supported = You support { $code } now.
phone-said-unsupported = You no longer support { $code }.

phone-mine-empty = You have not asked anything on this device yet.
phone-mine-fate = What becomes of each question shows here as it happens.
phone-open = Open { $code }
phone-history = What happened
phone-edit = Edit { $code }
phone-edit-hint = Where questions are reviewed, it is reviewed again.
phone-save = Save the new wording
phone-withdraw = Withdraw { $code }…
phone-withdraw-yes = Withdraw { $code } for good
phone-keep = No, keep it
phone-said-edited = { $code } has its new wording.
phone-said-objected = The moderators will see that you object to what was done with { $code }. What they decide stands here.
phone-said-withdrawn = { $code } is withdrawn. It keeps its code; its wording is not shown to others any more.
phone-said-instead = { $code } is supported, and yours is withdrawn.
phone-by-receipt = I have a receipt
phone-by-receipt-hint = Code and four letters, such as HR-7 · 4F9K. It works for questions asked elsewhere, too.
phone-receipt-event = Which roundtable?
phone-receipt-see = Show the question
phone-receipt-erase = Erase { $code } for good
phone-said-erased = { $code } is erased: nothing that was written is left with it.
phone-all-mine = All my questions

phone-votes-empty = There is nothing to vote on at the moment.
phone-vote = Vote in { $code }
phone-vote-change = Change my vote in { $code }
phone-vote-back = Withdraw my vote in { $code }
phone-vote-own = Your vote: **{ $vote }**
phone-vote-secret = Your vote is secret, and can be changed until the vote closes.
phone-vote-closes = Open until { $ends }.
phone-vote-open-end = Open.
phone-ballots = { $count ->
        [0] No votes yet.
        [one] { $count } vote so far.
       *[other] { $count } votes so far.
    }
phone-vote-counted = Closed. The result is shown when it is published.
phone-said-voted = Your vote in { $code } is counted.
phone-said-unvoted = Your vote in { $code } is withdrawn.
phone-vote-needed = Choose first.

phone-hand-why = Raise your hand to speak. Online and the room wait in one line.
phone-hand-called = You will be called as: { $who }
phone-hand-unnamed = You will be called by the code of your hand. To be called by name, say your name under About me first, and choose there to be shown by name.
phone-hand-queued = Your hand { $code } is up: it waits for the floor.
phone-hand-on-floor = You have the floor: { $code }.
phone-hand-room = When your code is called, speak from your place.
phone-hand-online = When your code is called, speak where the roundtable takes place:
phone-hand-principle = Which principle is it about?
phone-said-raised = Your hand is up: { $code }.
phone-said-lowered = Your hand { $code } is lowered.

phone-times = Times are those of { $place }.
phone-links = Links
phone-about = What the page fills in for you
phone-about-hint = Kept encrypted, for this event and this device alone. Nothing of it is shown unless you choose so with a question.
phone-shown-default = Shown with my questions and my hand
phone-not-chosen = I choose each time
phone-save-me = Keep this
phone-said-me = It is kept.
phone-privacy = Privacy
phone-kept-questions = Your questions, as you chose for each that they are shown. Of an anonymous one nothing about you.
phone-kept-device = A cookie on this device holds a random number and its signature. It makes one person of this device: one vote a poll, one support a question. It is no name, and ends with the key.
phone-kept-rest = Supports, votes and hands stand under pseudonyms that lead to nobody without a key, another one for each kind. Nobody sees how you voted.
phone-kept-address = This server’s log holds no address of yours; one is remembered for minutes, in memory alone, so that nobody can flood the page.
phone-kept-long = The key of supports and votes is destroyed when the roundtable closes, the other one { $contacts ->
        [0] then, too
        [one] { $contacts } day later
       *[other] { $contacts } days later
    }. After that nobody can tell what was yours. What everybody wrote is erased { $retention ->
        [one] { $retention } day
       *[other] { $retention } days
    } after the close; codes, outcomes and counts stay.
phone-held = Download what is held about me
phone-erase = Erase…
phone-erase-title = Erase what leads to you?
phone-erase-lost = Nobody can bring it back. What you said about yourself and your e-mail address go; a hand that is up is lowered.
phone-erase-stays = Your questions stay as nobody’s, and anonymous from now on. To have one withdrawn, withdraw it first. Supports and votes stay as counts.
phone-erase-receipt = With a receipt you can still see a question and erase its wording, too.
phone-erase-yes = Erase for good
phone-said-erased-me = It is erased. Nothing here leads to you any more; what you do from now on begins anew.
phone-no-key = Nobody can tell any more, or not just now, what was done on this device: the key is not there. With a receipt you can still see and erase a question.

phone-not-now = This cannot be done now

phone-no-nothing-open = This roundtable takes nothing at the moment: it is { $state_words }. What you asked stays under My questions.
phone-no-question-unknown = There is no question { $code } that you can do this with. Look it up under Questions.
phone-no-code-malformed = “{ $typed }” is no code. A code looks like HR-7.
phone-no-too-many-open = You have { $count } questions waiting, and { $count_max } at a time is the limit. Withdraw one under My questions, or wait until one is decided.
phone-no-delivered-before = This was received before as { $code }. Nothing was stored twice.
phone-no-poll-unknown = There is no such vote. See what is open under Votes.
phone-no-option-unknown = { $code } has no such option. Choose one of those that are shown.
phone-no-hand-up = Your hand is up already: { $code } is { $status_words }. Nothing was changed.
phone-no-hand-unknown = There is no hand { $code } of yours. Nothing was changed.
phone-no-key-trouble = This cannot be done just now: a key of this event is missing. The organizers were told; reading goes on.
phone-no-retention-over = What was written here was erased on { $ended_at }: its time is over.
phone-no-expired-control = That does not apply any more. Nothing was changed; here is the page as it stands.
phone-no-principle-unknown = Choose what it is about, from the list.
phone-no-attribution-unknown = Choose one of the four ways to be shown.
phone-no-sector-unknown = Choose a sector from the list.

phone-need-vote = Choose first. Nothing was counted.
phone-no-cookie = This device was not known yet, so nothing was stored. The page needs one cookie, to make one person of one device: allow it, reload the page, and send it again.

phone-email = The policy brief by e-mail
phone-email-field = E-mail address
phone-email-hint = Encrypted, and used once: for the brief. Empty it to be sent nothing.
phone-email-save = Keep this address
phone-said-email = The brief will be mailed to you when it is published.
phone-said-no-email = No address of yours is kept.

phone-door = Take part
phone-door-code = The code on the screen
phone-door-hint = Eight letters and digits, such as ABCD-EFGH.
phone-door-go = Go
