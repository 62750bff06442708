## The rule by which the floor is given, and the balance.

command-how = How it is decided who speaks, and how the floor was shared so far
how-balanced = ## Who is next
    One queue for online and the room. Of what waits, these come first, one after the other:
    1. what is about the running session's principles
    2. whose side has its turn: { $cycle }, and again; a side where nobody waits is passed over
    3. the principle that was heard least
    4. people who have not been heard yet
    5. the most supporters
    6. what was asked earliest
    7. the principles in the programme's order, then the number
    Every pick is shown with its reason. Taking somebody out of turn needs a reason that everybody sees.
how-support = ## Who is next
    The question with the most supporters, then the earliest. Every pick is shown with its reason.
how-oldest = ## Who is next
    The question that was asked earliest. Every pick is shown with its reason.
how-shares = ### So far
how-share = - { $name }: { $turns } of { $asked } had the floor, { $minutes } min; { $wait }
how-wait = half waited less than { $minutes } min
how-no-wait = none has had a turn yet
balance-line = -# Heard so far: { $sides } · { $principles }
balance-online = online { $turns } of { $asked }
balance-room = room { $turns } of { $asked }
balance-not-reached = { $count ->
        [0] At this pace every waiting question will be reached.
        [one] At this pace { $count } waiting question will not be reached.
       *[other] At this pace { $count } waiting questions will not be reached.
    }
