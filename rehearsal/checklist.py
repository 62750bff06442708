"""The checklist: every promise, held against the findings, and where to look if one is broken."""

from rehearsal.checks import (
    TROUBLES_SHOWN,
    Check,
    Line,
    conduct,
    floor,
    harm,
    letters,
    messages,
    order,
    polls,
    privacy,
    questions,
    records,
    tongues,
    visits,
)
from rehearsal.findings import Findings
from rehearsal.timeline import Timeline

CHECKS: tuple[Check, ...] = (
    questions.every_receipt_is_kept,
    questions.nothing_is_made_up,
    questions.everything_is_as_told,
    questions.limits_were_held,
    order.nobody_waited_unseen,
    floor.order_followed_the_rule,
    order.turns_are_in_balance,
    floor.nobody_decided_twice,
    floor.only_moderators_decided,
    messages.everything_came_once,
    letters.wishes_were_kept,
    messages.exports_say_what_was_shown,
    privacy.nothing_leaked,
    privacy.public_export_is_veiled,
    polls.results_are_the_votes,
    records.records_are_as_told,
    harm.text_did_nothing,
    harm.blocked_were_silent,
    visits.everybody_was_known_again,
    visits.trespasses_were_refused,
    tongues.answers_are_in_ones_language,
    conduct.hash_chain_holds,
    conduct.everybody_was_answered,
    conduct.hard_end_was_held,
)

# What holds whatever somebody did of whom the crowd's diary knows nothing.
WITHOUT_DIARY: tuple[Check, ...] = (
    floor.only_moderators_decided,
    privacy.nothing_leaked,
    harm.text_did_nothing,
    conduct.hash_chain_holds,
    conduct.everybody_was_answered,
)


def go_through(findings: Findings, checks: tuple[Check, ...] = CHECKS) -> list[Line]:
    """Every line of the checklist, or these."""
    lines = [check(findings) for check in checks]
    if findings.diary.restarts and checks is CHECKS:
        lines.append(messages.restart_lost_nothing(findings))
    return lines


def show(lines: list[Line], timeline: Timeline) -> None:
    """Print the checklist; under a line that does not hold, what is wrong and where to look."""
    width = max(len(line.promise) for line in lines)
    for line in lines:
        mark, style = ("✓ holds ", "green") if line.holds else ("✗ BROKEN", "bold red")
        timeline.plain(f"{mark}  {line.promise:<{width}}  {line.tried}", style)
        for trouble in line.troubles[:TROUBLES_SHOWN]:
            timeline.plain(f"            {trouble}", "red")
        if len(line.troubles) > TROUBLES_SHOWN:
            timeline.plain(f"            and {len(line.troubles) - TROUBLES_SHOWN} more", "red")
        if not line.holds:
            timeline.plain(f"            look into: {line.look}", "red")
