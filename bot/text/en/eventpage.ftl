## The event's page on the web, before and after.

eventpage-about = About the roundtable
eventpage-when = When and where
eventpage-part = How to take part
eventpage-programme = Programme
eventpage-programme-was = The programme as it took place
eventpage-speakers = Speakers
eventpage-background = Background
eventpage-links = Links
eventpage-notes = Notes
eventpage-announced = From the announcement:
eventpage-principles =
    { $count ->
        [one] It focuses on one cross-cutting principle:
       *[other] It focuses on { $count } cross-cutting principles:
    }
eventpage-principles-was =
    { $count ->
        [one] It focused on one cross-cutting principle:
       *[other] It focused on { $count } cross-cutting principles:
    }
eventpage-organizers-was = The event was organized by { $names }.
eventpage-partners-was = It was held in partnership with { $names }.
eventpage-funders-was = Financial support was kindly provided by { $names }.
eventpage-organizers = The event is organized by { $names }.
eventpage-partners = It is held in partnership with { $names }.
eventpage-funders = Financial support has kindly been provided by { $names }.
eventpage-audience = It was aimed at { $names }.
eventpage-time = { $local } ({ $start } to { $end } UTC)
eventpage-venue = { $venue }, and online
eventpage-takes-place = The roundtable takes place on { $time }, at { $venue } and online.
eventpage-took-place = The roundtable took place on { $time }, at { $venue } and online.
eventpage-takes-place-online = The roundtable takes place online on { $time }.
eventpage-took-place-online = The roundtable took place online on { $time }.
eventpage-happened =
    { $asked ->
        [0] No question was asked;
        [one] One question was asked, in the room and online;
       *[other] { $asked } questions were asked, in the room and online;
    } { $turns ->
        [one] one item had the floor,
       *[other] { $turns } items had the floor,
    } and { $answered ->
        [one] one question was answered.
       *[other] { $answered } questions were answered.
    }
eventpage-how = In the room or online, everybody can ask, support others' questions and vote. Each question gets a receipt, and each one an outcome.
eventpage-role-speaker = Speaker
eventpage-role-chair = Chair
eventpage-role-discussant = Discussant
eventpage-brief = The policy brief
eventpage-brief-coming = A policy brief with the key themes and recommendations will be published online after the event and circulated to all participants.
eventpage-brief-out = The policy brief was published on { $day } (edition { $number }).
eventpage-brief-posted = It was circulated to the participants; the organizers have it for others.
eventpage-tags = Filed under
eventpage-tag-category = Event category
eventpage-tag-organizers = Main organizers
eventpage-tag-scope = Geographic scope
eventpage-tag-workstream = Workstream output
eventpage-tag-review = Regional review process
eventpage-tag-objectives = Objectives of the Global Compact
eventpage-tag-themes = Cross-cutting themes
eventpage-objectives-all = General (all 23 objectives)
