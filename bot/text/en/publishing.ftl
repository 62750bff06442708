## The brief, circulated: where it goes, what arrived.

email-malformed = “{ $typed }” is no e-mail address. Write one address as in name@example.org, without names or brackets.

command-brief-publish = Circulate the edited policy brief: channel, page, messages, mail text
option-brief-file = The edited brief: pdf, docx, odt, html, md or txt, at most 10 MiB
option-brief-url = Where the brief is read on the web: an address with https://

brief-preview-head = ## Circulate the brief? Edition { $number } · { $event }
brief-file = - File: { $name } ({ $size } KiB)
brief-url = - Address: <{ $url }>
brief-goes-channel = - One message in <#{ $channel }>, with the file.
brief-goes-page = - The participants' page.
brief-goes-messages =
    - { $count ->
        [0] Nobody asked for it by direct message.
        [one] A direct message to the one person who asked for it.
       *[other] Direct messages to the { $count } people who asked for it, one a second: about { $minutes } min.
    }
brief-goes-mails =
    - { $count ->
        [0] Nobody gave an e-mail address. A mail text in six languages is ready all the same.
        [one] A mail text in six languages with the one address that was given, for you to send.
       *[other] A mail text in six languages with the { $count } addresses that were given, for you to send.
    }
brief-keys-gone = - The event's key is gone or missing: nobody can be written to, and no e-mail address can be told.
brief-preview-foot = Nothing was sent yet, and what is sent cannot be called back. Read the file once more, then press *Circulate* within 15 minutes.
button-circulate = Circulate
button-circulate-not = Not now
brief-dropped = Nothing was sent. When the brief is ready, give it to /brief-publish again.

brief-out-head = ## The brief is out: edition { $number } · { $event }
    Circulated { $at }
brief-posted-sent = - Posted in <#{ $channel }>.
brief-posted-open = - On its way to <#{ $channel }>; the direct messages follow when it is there.
brief-posted-parked = - **Could not be posted in <#{ $channel }>.** See that I may view the channel, send messages and attach files there (`roundtable check` says what is missing), then restart me: it is posted then, and the direct messages follow.
brief-on-page = - On the participants' page.
brief-arrived =
    - { $count ->
        [one] 1 direct message arrived.
       *[other] { $count } direct messages arrived.
    }
brief-on-the-way =
    - { $count ->
        [one] 1 is on its way.
       *[other] { $count } are on their way: about { $minutes } min.
    }
brief-lost-shut =
    - { $count ->
        [one] 1 did not arrive: that person's Discord takes no messages from this server.
       *[other] { $count } did not arrive: those people's Discord takes no messages from this server.
    }
brief-lost-away =
    - { $count ->
        [one] 1 did not arrive: the person has left the server, or Discord.
       *[other] { $count } did not arrive: the people have left the server, or Discord.
    }
brief-lost-failed =
    - { $count ->
        [one] 1 did not arrive: Discord did not take it, however often it was tried.
       *[other] { $count } did not arrive: Discord did not take them, however often they were tried.
    }
brief-mails =
    - { $count ->
        [0] Nobody gave an e-mail address.
        [one] 1 e-mail address was given: *Mail text* has it, and the mail is yours to send.
       *[other] { $count } e-mail addresses were given: *Mail text* has them, and the mail is yours to send.
    }
button-mail = Mail text
brief-mail-file = The mail in six languages, each with the addresses of those who read it. Only you can see this message. Put the addresses into *Bcc*, so that nobody sees another's, and delete the file when the mail is out.
brief-nothing-new = Nothing was given, so nothing is sent. This is how the last edition went; for a corrected one, give its file or address.

brief-announced = ## The policy brief is here: { $title }
    It reports what was asked and answered at the roundtable, what was recommended, and what is still owed.
brief-announced-anew = ## Corrected: { $title }
    This is edition { $number } of the policy brief. It replaces the earlier one.
brief-authors = By { $names }
link-brief = Read it on the web
link-brief-post = Open the file
link-event-brief = The policy brief
brief-letter = **The policy brief is here: { $title }**
    You asked for it at “{ $event }”.
brief-letter-anew = **Corrected: { $title }**
    This is edition { $number } of the policy brief of “{ $event }”. It replaces the one you were sent.
wished-brief-now = The brief is out: it reaches you as a direct message in a moment, and so will a corrected edition. You can take the wish back here or with /mine.
board-published = This roundtable is over, and its policy brief is published: it stands in the announcements.

mail-how = How to use this file: one mail for each language below. Copy the addresses into Bcc (never into To or Cc, where everybody would see them), the subject and the text. Attach the file of the brief where the text says so. Delete this file when the mails are out.
mail-keys-gone = The event's key is gone or missing: no e-mail address can be told any more.
mail-head = { $language } · addresses: { $count }
mail-bcc = Bcc: { $addresses }
mail-subject = Subject: { $subject }

brief-before-close = The brief is circulated after the close: { $event } is not closed yet. Close it with /organize close, make the draft with /brief, edit it, and come back.
brief-nothing-given = Nothing was given to circulate. Make the draft with /brief, edit it, then give the edited file, an address (https://) where it is read, or both.
brief-bare-draft = This is the draft just as /brief made it: nobody has edited it. Read and edit it first, then give the edited file.
brief-same-edition = This is edition { $number }, which was circulated already, and nothing in it changed. Nothing was sent.
brief-published = Edition { $number } was circulated a moment ago, by somebody else or by a second press. Nothing was sent twice.
brief-not-published = No brief was circulated yet: give the edited file or its address to /brief-publish.
brief-file-kind = “{ $typed }” is no kind of file that everybody can open. Give one of: { $kinds }.
brief-file-large = The file has { $size } MiB; at most { $size_max } MiB fit into a message here. Make its pictures smaller, or put it on the web and give its address.
brief-file-broken = The file is empty or not what its name says: no { $kind } can be read in it. Save it once more and try again.
brief-file-lost = Discord did not hand over the file. Nothing was kept: try again in a minute.
brief-url-open = “{ $typed }” begins with http://, which others on the way can read and change. Give an address that begins with https://.
