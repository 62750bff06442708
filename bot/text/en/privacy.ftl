## What is kept, for how long, and how it goes.

command-privacy = What is kept about you and for how long; see it as a file, or erase it
privacy-title = ## Privacy · { $event }
privacy-controller = **Who answers for it:** { $controller }
privacy-contact = **Whom to ask:** { $contact }
privacy-kept =
    ### What is kept
    - Your questions, as you chose for each that they are shown. Of an anonymous one nothing about you.
    - What you said with /join: encrypted. Your name stands in exports and in the brief only if you chose to be shown by name.
    - Supports, votes, hands, evidence, reminders: under pseudonyms that lead to nobody without a key, another one for each kind. Nobody sees how you voted.
    - Your Discord name nowhere. Your Discord id only where you wished for a message, or while your hand is up on a stage: encrypted. So is an e-mail address that you gave; organizers get it, without anything else of yours, to mail you the brief.
    ### How long
    - The key of supports and votes is destroyed when the roundtable closes, the other one { $contacts ->
        [0] then too
        [one] { $contacts } day later
       *[other] { $contacts } days later
    }. After that nobody can tell what was yours, not even you.
    - What everybody wrote is erased { $retention ->
        [one] { $retention } day
       *[other] { $retention } days
    } after the close. Codes, outcomes and counts stay.
    Discord itself sees what you type here, as everywhere.
privacy-unknown = Nobody can tell any more, or not just now, what is yours: the key is not there. With a receipt (/mine) you can still see and erase a question.
privacy-erased = What people wrote was erased on { $at }. Codes, outcomes and counts stay.
privacy-held = This is all that is held about you. Only you can see this message: save the file, then dismiss it.
button-held = What is held about me
button-erase-me = Erase…
button-erase-me-sure = Erase for good
button-erase-me-not = No, keep it
erase-me-sure = **Erase what leads to you?** Nobody can bring it back.
    - What you said with /join, your wishes for messages, an e-mail address you gave and your reminders go. A hand that is up is lowered.
    - Your questions stay, as nobody's: name, affiliation and language go, and they are anonymous from now on. Those that wait go on waiting: to withdraw one, use /mine first.
    - The wording of what you withdrew, and of what was declined, goes.
    - Evidence and notes stay, as nobody's.
    - Supports and votes stay as counts.
    - /mine will be empty. With a receipt you can still see a question and erase its wording, too.
    - A message in which a question of yours took the floor under your name or affiliation is removed.
    What others quoted, and what was exported or published before, stays there: ask the organizers about that.
erased-me = It is erased. Nothing here leads to you any more; what you do from now on begins anew.
erase-poll-open = { $code } is still open, and you voted in it: try again when it has closed. Nothing was erased.
retention-near = **What people wrote is erased { $when }**, on { $at }: wording, names, answers, notes and evidence. Codes, outcomes, counts and the log stay. If something is still needed, export it before: /export.
retention-over = What was written here was erased on { $ended_at }: its time is over. The organizers still have codes, outcomes and counts in /export.
