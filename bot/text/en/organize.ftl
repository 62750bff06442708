## For organizers, and help by role.

setup-head = ## { $event }
    Tied to this server ({ $state }). Choose a channel for each part, or let me create what is missing. Choices of the configuration file are fixed.
setup-none = not chosen
setup-role-moderator = whoever may Manage Messages
setup-role-organizer = whoever may Manage Server
setup-role-rapporteur = whoever may Manage Messages
setup-pick = { $kind }…
channel-announcements = Announcements
channel-questions = Questions
channel-moderators = Moderators
channel-stage = Stage
channel-name-announcements = roundtable-announcements
channel-name-questions = roundtable-questions
channel-name-moderators = roundtable-moderators
role-moderator = Moderators' role
role-organizer = Organizers' role
role-rapporteur = Rapporteurs' role
button-create-channels = Create missing channels
button-open-event = Open the event
opened = { $event } is open. It starts { $starts }. The board stands in <#{ $channel }>.
closed = { $event } is closed. Every question has an outcome; the outcomes are posted.
status-head = ## { $event }
status-when = { $starts }, until { $ends }
status-outbox = Messages: { $sent } sent, { $waiting } waiting, { $missed } missed, { $parked } could not be delivered
status-log = Log: { $length ->
        [one] { $length } entry
       *[other] { $length } entries
    }, last hash `{ $hash }…`
export-done = The export of { $what } as { $format } ({ $audience }).
outcome-head = **The roundtable is closed.** { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } and what became of each:
outcome-file = The list is in the file.
outcome-log = -# Log: { $length } entries, last hash `{ $hash }`
parked = A message ({ $kind }) could not be delivered. Check my permissions in that channel. It is tried again when you choose a channel with /organize setup, or restart me.
help-everybody = ## How this works
    - **/ask** a question (or the *Ask* button): you get a receipt with its code
    - **/questions** browse the queue and support · **/support** one by its code
    - **/mine** your questions, their whole history; edit and withdraw; be told when decided
    - **/hand** raise your hand to speak, or lower it
    - **/now** what is on, who is next, the time left · **/how** who is next and why
    - **/agenda** the programme · **/remind** before a session · **/event** facts and links
    - **/join** say who you are · **/evidence** hand in a study or data
    Online and the room share one queue; whose turn it is follows a published rule.
help-moderators = ## Moderators
    - **/mod review** one waiting question after the other · **/mod queue** all that waits
    - **/mod next** whoever's turn it is · **/mod floor** somebody out of turn, with a reason
    - **/mod answered**, **followup**, **back** when something leaves the floor
    - **/mod approve**, **decline**, **merge**, **unmerge**, **principle**, **reword**, **reopen**, **undo**
    - **/mod relay**, **hand**, **room** for the room · **/mod chair** tells the chair
    - **/mod pause**, **resume**, **block** · **/mod evidence**
    - **/run start**, **next**, **end**, **extend**, **delay**, **skip**, **limit**
    - **/poll create**, **open**, **close**, **publish**, **cancel**, **list** · **/note** for rapporteurs
    The console in the moderators' channel does the same with buttons.
help-organizers = ## Organizers
    - **/organize setup** channels and roles · **open** questions
    - **/organize reload** takes a changed programme · **review**, **redact** · **close** the event · **status** · **destroy-keys**
    - **/export** the records · **/brief** the policy brief, for editing

## Descriptions of commands and their options, as Discord lists them.

command-ask = Ask a question of the speakers
command-questions = Browse the questions that wait, and support them
command-support = Support a question by its code; again takes it back
command-mine = Your questions, what became of them; edit or withdraw
command-agenda = The programme, in your own time
command-event = What this roundtable is about, and its links
command-join = Say who you are: name, affiliation, sector, where you take part
command-help = What you can do here
command-mod-queue = What waits, and what is next in line
command-mod-approve = Approve a question that is in review
command-mod-decline = Decline a question, with a reason that the asker is told
command-mod-next = Put on the floor whoever's turn it is
command-mod-floor = Put a question on the floor out of turn, with a reason
command-mod-answered = What is on the floor was answered
command-mod-back = Put what is on the floor back into the queue
command-run-start = Start a session; left out, the next in the programme
command-run-next = End the session that runs and start the next
command-run-end = End the session that runs
command-run-delay = Move every later session by some minutes
command-poll-create = Prepare a poll
command-poll-open = Open a poll for votes
command-poll-close = Close a poll
command-poll-publish = Publish a closed poll's result
command-poll-cancel = Cancel a poll
command-poll-list = Every poll and its state
command-organize-setup = Tie the event to this server; choose channels and roles
command-organize-open = Open the event for questions
command-organize-close = Close the event
command-organize-status = How the event stands
command-export = Export the records as a file
group-mod = For moderators: the queue and the floor
group-run = For moderators: the run of show
group-poll = For moderators: polls
group-organize = For organizers: set-up, open, close
option-principle = The principle it is about
option-question = Your question, in one or two sentences
option-attribution = How you are shown with this question
option-order = What comes first
option-code = The question's code, such as HR-7
option-count = How many as a round; one if left out
option-item = The code of what you mean, such as HR-7
option-reason = Why; it is shown
option-answer = What was answered, in short
option-by = Who answered
option-session = The session
option-minutes = By how many minutes
option-name = Your name; only shown where you ask by name
option-affiliation = Whom you work with
option-sector = Your sector
option-attendance = Where you take part
option-poll = The poll's code, or the key of a prepared one
option-poll-question = What is asked
option-poll-options = The options, separated by |
option-poll-kind = How people vote
option-poll-duration = How long it stays open, such as 90s or 2m
option-poll-results = When votes are shown
option-event = The event
option-start = When it starts: 2026-11-03T15:00, or now
option-what = What to export
option-format = The file's format
option-audience = For whom: internal, or public with times and small groups veiled
poll-kind-single = One option
poll-kind-multiple = One or more options
poll-kind-rating = A rating from 1 to 5
poll-kind-words = One to three words
poll-kind-ranking = A ranking of the first three choices
poll-results-after-close = After it closes
poll-results-live = Live, while people vote
audience-internal = Internal
audience-public = Public
command-mod-reopen = Give a declined question another review, with a reason
command-mod-followup = Owe a question a written answer
command-mod-merge = Merge a question into another that says the same
command-mod-unmerge = Give a merged question back the state it had
command-mod-principle = Move a question to another principle; its code stays
command-mod-reword = Put a translation or a short form beside the original
command-mod-pause = Pause questions for everybody
command-mod-resume = Let everybody ask again
command-mod-block = Take nothing more from whoever asked this, without saying who
command-mod-undo = Take back your own last decision, within ten minutes
command-organize-review = Review questions before everybody sees them, or do not
command-organize-redact = Take a question's wording away for good
option-assignee = Who owes the answer
option-due = Until when, such as 2026-11-10
option-into = The question it is merged into
option-wording = The other wording
option-wording-language = The language of that wording
option-pause-text = Why, said on the board
option-block-duration = For how long, such as 30m or 2h; one hour if left out
option-review = on or off
language-en = English
language-fr = Français
language-es = Español
language-ar = العربية
language-ru = Русский
language-zh = 中文
command-organize-destroy = Destroy a closed event's keys, for good
form-destroy-title = Destroy the keys for good
form-slug = The event's short name
form-slug-hint = Afterwards nobody, not even we, can tell who asked or voted
keys-destroyed = The keys of { $event } are destroyed.
