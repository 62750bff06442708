## The run of show: what a delay costs and moves, what is left out, what moderators are warned of.

command-run-extend = Give the session that runs some minutes more; later ones move
command-run-skip = Leave out a session that has not started
option-skip-session = The session to leave out

delayed = **Moved by { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }: { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }.**
extended = **{ $session } now ends at { $ends }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } later; { $count ->
        [0] nothing follows it
        [one] { $count } later session moved
       *[other] { $count } later sessions moved
    }.**
moved-end = {" "}· its end
moved-shorter = {" "}· { $after } min instead of { $before }
moved-closed = {" "}· no questions
moved-poll = { $code } closes { $before } → { $after }
moved-reminders = { $count ->
        [one] One reminder moved with them.
       *[other] { $count } reminders moved with them.
    }
moved-past-end = The programme now ends { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } after the announced end.
moved-told = -# Participants are told in the announcements.

choices-delay = **Moving by { $minutes } min would pass the announced end, { $ends }, by { $over } min.** Nothing was moved yet. What shall give way?
choices-extend = **{ $minutes } min more would pass the announced end, { $ends }, by { $over } min.** Nothing was moved yet. What shall give way?
choice-fit = • **Only { $minutes } min**, which still fits: no question fewer.
choice-pauses = • **Use the pauses** between later sessions, and end on time: { $cost ->
        [0] no question fewer
        [one] about { $cost } question fewer
       *[other] about { $cost } questions fewer
    }.
choice-shorten = • **Shorten and end on time**, in minutes: { $sessions }. { $cost ->
        [0] No question fewer
        [one] About { $cost } question fewer
       *[other] About { $cost } questions fewer
    }.
choice-over = • **Run over** until { $ends }. { $cost ->
        [0] No question fewer, if everybody can stay
        [one] No question fewer if everybody can stay; about { $cost } fewer if not
       *[other] No question fewer if everybody can stay; about { $cost } fewer if not
    }.
choice-named = • Or shorten or leave out **one session** of your choice, and end on time: use the menu.
choice-cut = { $before } → { $after } min · { $cost ->
        [0] no question fewer
        [one] about { $cost } question fewer
       *[other] about { $cost } questions fewer
    }
choice-leave = { $before } min are free · { $cost ->
        [0] no question fewer
        [one] about { $cost } question fewer
       *[other] about { $cost } questions fewer
    }
button-choice-fit = Only { $minutes } min
button-choice-pauses = Use the pauses
button-choice-shorten = Shorten
button-choice-over = Run over by { $over } min
menu-named = Shorten or leave out one session…
menu-cut = Shorten: { $session }
menu-leave = Leave out: { $session }

button-skip = Skip
button-leave-out = Leave it out
skip-confirm = Leave out **{ $session }** (due { $starts }, { $minutes } min)? Later sessions keep their times, and participants are told.
skipped = **{ $session }** is left out, and participants are told. Later sessions keep their times; to use the { $minutes } free minutes, go on early with /run next or /run start. To hold it after all: /run start session:{ $key }

retimed = The programme was changed. What is expected now:
retimed-running = { $session } · now, until { $ends }

ending = { $session } ends { $ends }, at { $at }.
overrun = **{ $session }** { $minutes ->
        [one] is { $minutes } minute over
       *[other] is { $minutes } minutes over
    }.
overrun-cost = At this pace: { $cost ->
        [one] about { $cost } question fewer
       *[other] about { $cost } questions fewer
    } in { $session }.
overrun-next = { $session } is due: go on with /run next, or take the time with /run extend.
overrun-last = It is the last session: end it with /run end, or take the time with /run extend.
nag = { $count ->
        [one] **One question waits for review**; it came { $since }. Open it from the console's menu.
       *[other] **{ $count } questions wait for review**; the first came { $since }. Open them from the console's menu.
    }

moved-meanwhile = This session was moved by { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } just now, perhaps by somebody else: it is due at { $at }. Nothing more was moved. Use /run delay if it needs more.
programme-changed = The programme was changed since these choices were shown. Nothing was moved: use /run delay or /run extend again to see them as they are now.
skip-impossible = The session “{ $session }” is over or was left out already. Choose one that has not started.
