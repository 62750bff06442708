## Evidence as whoever handed it in finds it again and corrects it; the rest is in notes.ftl.

button-evidence-mine = My evidence
button-evidence-source = Correct the source
button-evidence-subject = Correct what it is about
evidence-anew = -# Corrected, it waits for a moderator's review again.
evidence-held = Nothing was corrected. What you typed, so that you can copy it:
evidence-corrected = -# It was corrected by whoever handed it in: read it anew.
evidence-own-head = ## { $count ->
        [one] Your evidence
       *[other] Your { $count } pieces of evidence
    }
evidence-own-more = { $count ->
        [one] and { $count } earlier one: press *My evidence*
       *[other] and { $count } earlier ones: press *My evidence*
    }
evidence-own-none = You have not handed in any evidence yet. Do it with /evidence: a study, data, a report.

form-correct-title = Correct { $code }
form-evidence-title = Title
form-evidence-url = Address: https://…
form-evidence-authors = Authors
form-evidence-institution = Institution
form-evidence-year = Year
form-evidence-produced-in = Where it was produced
form-evidence-about-region = The country or region it is about
form-evidence-principle = Principle
form-evidence-note = What it shows, in a sentence

evidence-changed = { $state ->
        [accepted] Meanwhile { $code } was accepted by a moderator. Nothing was decided by you.
        [declined] Meanwhile { $code } was declined by a moderator. Nothing was decided by you.
        [withdrawn] Meanwhile { $code } was withdrawn by whoever handed it in. Nothing was decided by you.
       *[in_review] Meanwhile { $code } was corrected by whoever handed it in, and it waits for review as it reads now. Nothing was decided by you.
    }
