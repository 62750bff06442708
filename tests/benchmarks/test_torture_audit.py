"""The torture's audit sees what it is there to see: each kind of loss, and each that came twice."""

from typing import Any

import pytest

from benchmarks.torture import audit
from benchmarks.torture.audit import Findings
from benchmarks.torture.diary import Attempt, Diary


def diary(*attempts: Attempt) -> Diary:
    return Diary(list(attempts))


def promised(move: str, code: str, **more: Any) -> Attempt:
    return Attempt(move, code, **({"state": "promised"} | more))


def row(
    move: str, code: str, before: str = "", after: str = "", reason: str = ""
) -> dict[str, Any]:
    return {"move": move, "code": code, "from": before, "to": after, "reason": reason}


def question(code: str, support: int = 0, into: str = "") -> dict[str, Any]:
    return {"code": code, "text": f"words of {code}", "support": support, "merged_into": into}


def found(
    kept: Diary, log: list[dict[str, Any]], questions: list[dict[str, Any]] | None = None
) -> Findings:
    findings = Findings()
    turns = [{"item": row["code"]} for row in log if row["move"] == "next"]
    records = {"log": log, "questions": questions or [], "turns": turns}
    audit.compare(kept.promised(), kept, records, findings)
    return findings


@pytest.mark.parametrize(("stored", "losses", "duplicates"), [(0, 1, 0), (1, 0, 0), (2, 0, 1)])
def test_a_promised_decision_is_there_once(stored: int, losses: int, duplicates: int) -> None:
    log = [row("approve", "HR-1", "in_review", "queued")] * stored
    findings = found(diary(promised("approve", "HR-1")), log)
    assert (len(findings.losses), len(findings.duplicates)) == (losses, duplicates)


def test_what_nobody_tried_is_found() -> None:
    log = [row("approve", "HR-1"), row("approve", "HR-2")]
    assert len(found(diary(promised("approve", "HR-1")), log).duplicates) == 1
    unanswered = diary(promised("approve", "HR-1"), Attempt("approve", "HR-2", state="unknown"))
    assert found(unanswered, log).good


def test_what_a_target_gave_back_when_it_went_is_no_unmerge_too_many() -> None:
    kept = diary(promised("decline", "HR-1"), promised("unmerge", "HR-3"))
    log = [row("decline", "HR-1"), row("unmerge", "HR-2", "merged", "queued")]
    log += [row("ask", "HR-4"), row("unmerge", "HR-3", "merged", "queued")]
    assert found(kept, log).good
    assert len(found(kept, [*log, log[-1]]).duplicates) == 1


def test_an_undone_decision_is_as_it_was_before() -> None:
    kept = diary(promised("approve", "HR-1"), promised("undo", "HR-1", words="in_review"))
    approved = row("approve", "HR-1", "in_review", "queued")
    assert found(kept, [approved, row("undo", "HR-1", "queued", "in_review", "approve")]).good
    wrong = found(kept, [approved, row("undo", "HR-1", "queued", "declined", "approve")])
    assert len(wrong.wrong) == 1
    assert len(wrong.losses) == 1


@pytest.mark.parametrize(("support", "good"), [(2, False), (3, True), (4, False)])
def test_merged_supporters_count_once_and_each_asker_once(support: int, good: bool) -> None:
    """One supports both, another one of them; and the asker of what was merged."""
    supports = [(1, "HR-1"), (1, "HR-2"), (2, "HR-2")]
    kept = diary(*(promised("support", code, who=who) for who, code in supports))
    rows = [question("HR-1", support), question("HR-2", 2, into="HR-1")]
    assert found(kept, [], rows).good is good


@pytest.mark.parametrize(
    ("stored", "good"),
    [
        ("HR-1 H-2 ND-3 WG-4", True),
        ("HR-1 H-2 WS-9 ND-3 WG-4", True),  # WS-9: a turn whose answer was lost
        ("H-2 HR-1 ND-3 WG-4", False),
        ("HR-1 WS-9 H-2 ND-3 WG-4", False),
        ("ND-3 WG-4 HR-1 H-2", False),
        ("HR-1 ND-3 WG-4", False),
    ],
)
def test_a_round_is_whole_and_turns_are_in_their_order(stored: str, good: bool) -> None:
    first, second = promised("next", "HR-1", words="HR-1 H-2"), promised("next", "H-2")
    third, fourth = promised("next", "ND-3", words="ND-3"), promised("next", "WG-4", words="WG-4")
    kept = diary(first, second, third, Attempt("next", state="unknown"), fourth)
    assert found(kept, [row("next", code) for code in stored.split()]).good is good


def test_a_turn_that_is_not_in_the_log_is_found() -> None:
    findings = Findings()
    records = {"log": [], "questions": [], "turns": [{"item": "HR-1"}]}
    audit.compare([], diary(), records, findings)
    assert len(findings.wrong) == 1


def test_a_session_that_was_left_out_is_so_once_and_does_not_begin() -> None:
    kept = diary(promised("skip", "", words="rights"))
    left_out = row("skip", "", reason="rights")
    assert found(kept, [left_out]).good
    assert len(found(kept, []).losses) == 2  # of its kind, and of this session
    assert len(found(kept, [left_out, left_out]).duplicates) == 2
    started = row("session_start", "", reason="rights")
    assert len(found(kept, [left_out, started]).wrong) == 1


@pytest.mark.parametrize(("minutes", "good"), [(0, False), (1, True), (2, True), (3, False)])
def test_the_programme_moves_once_for_each_promise(minutes: int, good: bool) -> None:
    """One was promised, one met with silence."""
    kept = diary(promised("delay", "", words="1"), Attempt("extend", words="1", state="unknown"))
    findings = Findings()
    audit.moved(kept.promised(), kept, minutes * 60_000, findings)
    assert findings.good is good
