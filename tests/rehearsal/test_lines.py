"""A planted fault for each line of the checklist turns that line red, and no other."""

import ast
import copy
import inspect
import io
import re
from dataclasses import replace

import pytest
from rich.console import Console

import rehearsal.checks
from rehearsal import checklist, findings, ledger, order
from rehearsal.checklist import CHECKS, go_through
from rehearsal.checks import (
    Line,
    conduct,
    floor,
    harm,
    letters,
    messages,
    polls,
    privacy,
    questions,
    records,
    tongues,
    visits,
)
from rehearsal.checks import order as order_checks
from rehearsal.timeline import Timeline
from tests.rehearsal.test_checks import (
    a_form_sent_twice_is_two_questions,
    a_hand_that_was_up_first_is_passed_over,
    a_message_goes_to_somebody_who_wished_none,
    a_message_pings,
    a_name_is_in_the_log,
    a_page_is_in_another_language,
    a_race_has_two_winners,
    an_answer_is_missing,
    an_observer_decides,
    counts_are_shown_early,
    it_ends_too_late,
    mine_says_something_else,
    nobody_was_reminded,
    somebody_blocked_is_heard,
    somebody_breaks_the_pages_rules,
    the_board_miscounts_turns,
    the_outcome_post_comes_twice,
)

pytestmark = pytest.mark.slow

RESTARTED = messages.restart_lost_nothing


def everywhere(found, table, code, **values):
    """Change a row in every form in which it was exported."""
    for rows in (found.tables[table], found.objects[table]):
        next(row for row in rows if row["code"] == code).update(values)


def untouched(found):
    """A question that never had the floor, and stands as it was first worded."""
    changed = {fact.code for fact in found.diary.of("took", "edited")}
    return next(code for code in found.questions if code not in changed)


def a_question_is_lost(found):
    code = untouched(found)
    for rows in (found.tables["questions"], found.objects["questions"]):
        rows.remove(next(row for row in rows if row["code"] == code))


def a_row_stands_twice(found):
    for rows in (found.tables["questions"], found.objects["questions"]):
        rows.append(rows[-1])


def a_wording_is_changed(found):
    everywhere(found, "questions", untouched(found), text="Who was it that asked something else?")


def a_question_is_longer_than_allowed(found):
    code, text = untouched(found), "x" * 501
    found.diary.receipts[code] = replace(found.diary.receipts[code], text=text)
    everywhere(found, "questions", code, text=text)


def a_declined_wording_is_public(found):
    code = found.tables["questions-public"][0]["code"]
    everywhere(found, "questions-public", code, status="declined", text="It is here")


def a_note_is_rewritten(found):
    everywhere(found, "notes", "N-1", text="Somebody else's words")


def a_log_entry_is_rewritten(found):
    for rows in (found.tables["log"], found.objects["log"]):
        rows[3]["reason"] = "because"


def what_was_owed_at_a_kill_never_came(found):
    took = next(found.diary.of("took"))
    found.diary.restarts.append((took.at, took.at + 20_000))


ALONE = {
    questions.every_receipt_is_kept: a_question_is_lost,
    questions.nothing_is_made_up: a_row_stands_twice,
    questions.everything_is_as_told: a_wording_is_changed,
    questions.limits_were_held: a_question_is_longer_than_allowed,
    order_checks.nobody_waited_unseen: nobody_was_reminded,
    floor.order_followed_the_rule: a_hand_that_was_up_first_is_passed_over,
    order_checks.turns_are_in_balance: the_board_miscounts_turns,
    floor.nobody_decided_twice: a_race_has_two_winners,
    floor.only_moderators_decided: an_observer_decides,
    messages.everything_came_once: the_outcome_post_comes_twice,
    letters.wishes_were_kept: a_message_goes_to_somebody_who_wished_none,
    messages.exports_say_what_was_shown: mine_says_something_else,
    privacy.nothing_leaked: a_name_is_in_the_log,
    privacy.public_export_is_veiled: a_declined_wording_is_public,
    polls.results_are_the_votes: counts_are_shown_early,
    records.records_are_as_told: a_note_is_rewritten,
    harm.text_did_nothing: a_message_pings,
    harm.blocked_were_silent: somebody_blocked_is_heard,
    conduct.hash_chain_holds: a_log_entry_is_rewritten,
    conduct.everybody_was_answered: an_answer_is_missing,
    conduct.hard_end_was_held: it_ends_too_late,
    visits.everybody_was_known_again: a_form_sent_twice_is_two_questions,
    visits.trespasses_were_refused: somebody_breaks_the_pages_rules,
    tongues.answers_are_in_ones_language: a_page_is_in_another_language,
    RESTARTED: what_was_owed_at_a_kill_never_came,
}


def test_every_line_has_a_fault_of_its_own():
    written = [
        check
        for module in vars(rehearsal.checks).values()
        if inspect.ismodule(module) and module.__name__.startswith("rehearsal.checks.")
        for name, check in vars(module).items()
        if inspect.isfunction(check) and check.__module__ == module.__name__
        and not name.startswith("_") and check.__annotations__.get("return") is Line
    ]  # fmt: skip
    assert set(written) == {*CHECKS, RESTARTED}, "a check that the checklist does not go through"
    assert set(ALONE) == set(written), "a line without a planted fault"


def broken(found):
    return [line for line in go_through(found) if not line.holds]


@pytest.mark.parametrize("check", ALONE, ids=lambda check: check.__name__)
def test_planted_fault_turns_one_line_red_and_it_says_where_to_look(check, small):
    found = copy.deepcopy(small[0].findings)
    ALONE[check](found)
    (line,) = broken(found)
    assert line.promise == check(found).promise
    assert all(re.search(PLACE, trouble) for trouble in line.troubles), line.troubles
    printed = io.StringIO()
    timeline = Timeline(Console(file=printed, width=400), found.event.zone, "")
    checklist.show([line], timeline)
    shown = printed.getvalue().splitlines()
    assert shown[0].startswith(f"✗ BROKEN  {line.promise}")
    assert shown[1].strip() == line.troubles[0]
    assert shown[-1].strip() == f"look into: {line.look}"


# A code, an act with its time, a turn, an entry, a file, a channel, a person; of the end, its hour.
PLACE = (
    r"\b(?:[A-Z]{1,2}-\d+|act \d+ at \d\d:\d\d:\d\d|turn \d+|entry \d+|[a-z-]+\.(?:csv|json|log))\b"
    r"|#[a-z]+|participant-\d+|announced end|the board|moderators' channel"
)


def test_files_to_look_into_lie_in_the_folder(small):
    played, _, output = small
    there = {path.name for path in output.iterdir()}
    for line in played.lines:
        assert set(re.findall(r"[a-z-]+\.(?:csv|json|log|txt)", line.look)) <= there
        assert line.look


def test_checklist_reads_no_table_of_the_bots():
    """The crowd's diary is the witness: neither store nor context is known to any line."""
    modules = [checklist, findings, ledger, order, rehearsal.checks]
    modules += [m for m in vars(rehearsal.checks).values() if inspect.ismodule(m)
                and m.__name__.startswith("rehearsal.checks.")]  # fmt: skip
    for module in modules:
        tree = ast.parse(inspect.getsource(module))
        imported = {
            name
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for name in [getattr(node, "module", None) or "", *(a.name for a in node.names)]
        }
        assert not [n for n in imported if n.startswith(("bot.store", "bot.context", "bot.keys"))]
        assert "sqlite3" not in imported
        reached = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not reached & {"context", "database", "execute", "store"}, module.__name__
