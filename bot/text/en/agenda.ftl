## The programme and what is announced of it.

agenda-times = -# Times are shown in your own time zone.
session-mark-planned = {""}
session-mark-running = {" "}· now
session-mark-ended = {" "}· over
session-mark-skipped = {" "}· left out
session-starts = ### { $session }
session-speakers = With { $names }
session-principles = On: { $titles }
session-until = Until { $ends }
session-ask = Ask with /ask or the board's *Ask* button. Online and the room share one queue.
session-ask-closed = Questions are closed during this session.
reminder-first = **{ $event }** begins { $starts }, at { $at }, with { $session }.
ending = { $session } ends { $ends }, at { $at }.
retimed = The programme was moved. What comes next:
delayed = Moved by { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }: { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }, with their reminders.
delay-choices = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } would pass the announced end by { $over ->
        [one] { $over } minute
       *[other] { $over } minutes
    }. Nothing was moved yet. Running over costs no questions but everybody's time; that time is about { $cost ->
        [one] { $cost } question
       *[other] { $cost } questions
    } long. Within the announced end { $possible ->
        [one] { $possible } minute is
       *[other] { $possible } minutes are
    } possible.
button-delay-possible = Move by { $minutes } min only
button-delay-over = Run over by { $minutes } min
started = { $session } runs until { $ends }.
ended = { $session } is over. No session runs now: start the next with /run start.
ended-last = { $session } is over. It was the last one in the programme.
ended-next = { $session } is over. Next: { $following }.

event-draft = Not open yet.
event-open = Open: questions can be asked.
event-live = Live now.
event-closed = Closed.
event-published = Closed; its brief is published.
event-organizers = Organized by { $names }
event-partners = In partnership with { $names }
event-funders = With financial support from { $names }
event-principles = ### Cross-cutting principles
link-register = Register
link-watch = Watch
link-interpretation = Interpretation
link-captions = Captions
link-documents = Documents
link-conduct = Code of conduct
link-help = Help
state-draft = not open yet
state-open = open
state-live = live
state-closed = closed
state-published = closed and published
