## What cannot be done, and what to do next. One sentence or two, said privately.

too-long = The { $what } has { $length } characters; at most { $length_max } fit. Shorten it and try again.
code-malformed = “{ $typed }” is no code. A code looks like HR-7, P-2 or H-3.
question-unknown = There is no question { $code } that you can do this with. Check the code on the board or with /questions.
question-short = That is { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }; a question needs at least { $length_min }. Say a little more, so that the speakers can answer it.
question-long = That is { $length } characters; at most { $length_max } fit. Shorten it, or ask two questions.
too-many-open = You have { $count } questions waiting, and { $count_max } at a time is the limit. Withdraw one with /mine, or wait until one is decided.
cool-down = Please wait { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } before you ask again, so that everybody gets a chance.
block-length = A block lasts between one second and a year, such as 30m or 2h.
asking-paused = The moderators have paused questions for the moment. Try again in a few minutes.
blocked = No more questions are taken from you until { $at }. If you think that is a mistake, ask the organizers.
merge-impossible = { $code } is { $status_words }: a question can only be merged into another one that waits in the queue or is on the floor.
nothing-paused = Questions are not paused.
asking-closed = Questions are closed during this session. They open again at { $at }.
asking-over = Questions are closed for the rest of this event.
principle-unknown = “{ $typed }” is none of this event's principles. Choose one of: { $choices }.
attribution-needed = Choose how you want to be shown with this question: by name, by affiliation, by sector, or not at all.
attribution-unknown = “{ $typed }” is no way to be shown. Choose one of: { $choices }.
attendance-unknown = “{ $typed }” is no way to attend. Choose one of: { $choices }.
sector-unknown = “{ $typed }” is none of the sectors. Choose one of: { $choices }.
name-needed = To ask by name, say your name. It will stand beside your question, in the exports and in the brief.
affiliation-needed = To ask by affiliation, say whom you work with. Your name is not shown.
sector-needed = To ask by sector, choose your sector. Nothing else about you is shown.
own-question = { $code } is your own question: somebody else must decide about it, and support counts only from others.
support-closed = { $code } cannot be supported now: it is { $status_words }.
support-counted = Your { $mine } was merged into { $code }, so you count there already. Nothing was changed.
move-impossible = This cannot be done with { $code } now: it is { $status_words }. Nothing was changed.
edit-closed = { $code } is { $status_words } and cannot be changed any more.
opened-by-moderator = A moderator has { $code } open just now. Try again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
decided-meanwhile = { $who } (moderator) was faster: { $code } is now { $status_words }. Nothing was changed by you.
changed-meanwhile = { $code } was changed meanwhile and is now { $status_words }. Nothing was changed by you; open it again to see it as it stands.
claimed = { $who } (moderator) has { $code } open, for { $seconds } more seconds at most. Take another one, or wait.
nothing-to-undo = There is nothing of yours to take back: only your own last decision can be, within ten minutes.
built-upon = { $code } is { $status_words } by now: it was changed again after your decision, so that stays.
draft-gone = This form was sent already, or it is older than 15 minutes. Nothing new was stored: see /mine, or ask again with /ask.
delivered-before = This was received before as { $code }. Nothing was stored twice.
reason-needed = Say why: the reason is stored and shown.

no-event-here = No roundtable is tied to this server yet. An organizer does it with /organize setup.
nothing-open = Nothing is open here now: “{ $event }” is { $state_words }. { $state ->
        [draft] Its organizers open it with /organize open.
        [closing] In a few seconds /mine tells what became of each question.
       *[other] /mine, /event and /privacy go on.
    }
event-unknown = There is no event “{ $typed }” here. Known: { $choices }.
event-not-open = This event is { $state_words }; only an open or live one can be closed.
event-not-live = The floor opens when the event is live: start the first session with /run start.
event-opened-before = “{ $event }” is { $state_words } already; an event is opened once.
event-over = The programme of “{ $event }” ended on { $ended_at }. Give it a new start: /organize open start:now, or a date such as 2026-11-03T15:00.
another-open = “{ $event }” is still open in this server, and one at a time is the rule. Close it first with /organize close.
channels-missing = Channels are missing: { $channels }. Choose or create them with /organize setup, then open the event.
start-malformed = “{ $typed }” is no time. Write it as 2026-11-03T15:00 in the event's time zone, or “now”.
tied-elsewhere = There is no event that could be tied to this server: each one in the configuration belongs to another server, or was opened before.
fixed-by-file = { $key } is set in the configuration file and cannot be changed here. Change it there, or set it to 0.
channel-twice = Each part needs a channel of its own. Choose another one.
keys-before-close = The keys are destroyed after the close: without them nobody could see or edit their questions.
keys-not-confirmed = Nothing was destroyed. To confirm, type the event's short name: { $event }
keys-gone = This event's keys are destroyed: who asked, supported or voted cannot be told any more, not even to the people themselves.
key-trouble = { $trouble } Until then what needs it is refused, and everything else goes on.

not-moderator = This is for moderators: it needs { $role ->
        [0] the permission “Manage Messages”
       *[other] the role <@&{ $role_id }>
    } in this server. Ask an organizer.
not-organizer = This is for organizers: it needs { $role ->
        [0] the permission “Manage Server”
       *[other] the role <@&{ $role_id }>
    } in this server. Ask whoever runs it.

floor-taken = On the floor: { $codes }. Finish that first: Answered or Back.
floor-before-next = { $codes } is still on the floor. Finish it, or press again to go on with it there.
floor-empty = Nothing is on the floor.
floor-several = Several are on the floor: { $codes }. Name the one you mean.
round-size = A round takes one to { $count_max } items.
nobody-waits = Nobody waits for the floor. Approve questions in review, or wait for new ones.

session-running = The session “{ $session }” runs now. End it with /run end, or go on with /run next.
session-unknown = There is no session “{ $typed }”. Known: { $choices }.
session-over = The session “{ $session }” is over or was skipped. Start another one.
programme-over = Every session has been held. Close the event with /organize close.
nothing-running = No session runs now. Start one with /run start.
next-twice = The session was changed just now, perhaps by somebody else. If you mean the one after it, press again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
minutes-impossible = Give the minutes as a whole number from 1 to { $minutes_max }.
nothing-to-move = No session is left that could be moved.

poll-question-empty = A poll needs a question.
options-few = A poll needs at least { $count_min } options, separated by |; there { $count ->
        [one] is { $count }
       *[other] are { $count }
    }.
options-many = A poll takes at most { $count_max } options; there are { $count }.
options-equal = Two options are the same: “{ $first }” and “{ $second }”. Make them differ.
poll-kind-unknown = There is no kind “{ $kind }” of poll: choose one from the list.
options-unwanted = A poll of this kind takes no options: leave them out, or choose another kind.
poll-not-timed = { $code } has no end to move: it is not open, or stays open until somebody closes it.
poll-not-prepared = { $code } can no longer be edited: only a poll that is not open yet can. Cancel it and prepare another.
ranking-repeats = One option stands twice in your ranking: choose a different one for each place. Your vote was not counted.
words-none = Write one to { $count_max } words or short phrases, with letters or digits in them. Your vote was not counted.
ballot-none = You have no vote in { $code } to withdraw.
poll-duration = A poll stays open between 1 second and 24 hours, such as 90s, 2m or 1h.
duration-malformed = “{ $typed }” is no duration. Write 90s, 2m or 1h30m.
poll-unknown = There is no poll “{ $typed }”. See them with /poll list.
poll-state = This cannot be done with { $code } now: it is { $status_words }. What can is in /poll list.
poll-not-open = { $code } is { $status_words }: nothing was counted or changed. Votes are taken only while a poll is open.
option-unknown = { $code } has no such option. Choose one from its menu.

outside-server = Use this in the server of the roundtable, not in a direct message.
permission-channels = I may not create channels here. Give me “Manage Channels”, or choose existing ones from the menus.
export-too-large = The export is too large for Discord. Ask the operator for: roundtable export.
expired-control = This control no longer applies. Use the newest message in this channel, or the command.
outdated-command = Your Discord shows this command as it was before an update. Reload Discord (on a computer Ctrl+R, on a phone close it and open it again), then try once more.
fault = Something went wrong on our side, and we have been told. Look in /mine whether it arrived before you try again. If you ask for help, give this reference: { $reference }
