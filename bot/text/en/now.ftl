## What is on now.

command-now = What is on now: the floor, who is next, your questions, the time left
button-now = What's on
now-session = Now: **{ $session }**, ends { $ends }
now-following = Then: { $session }, { $starts }
now-ends = The roundtable ends at { $ends }.
now-floor-free = Nobody has the floor at the moment.
now-waiting = ### { $count ->
        [0] Nothing waits for the floor
        [one] { $count } item waits for the floor
       *[other] { $count } items wait for the floor
    }
now-first = Next by the rule: `{ $code }` { $words }
now-answered = ### { $count ->
        [0] Nothing was answered yet
        [one] { $count } question was answered
       *[other] { $count } questions were answered
    }
now-mine = ### Mine
now-none = You have asked nothing yet. The button *Ask* begins.
now-more = and { $count } more: /mine
