import pytest

from bot.rules.decisions import (
    Claim,
    Decision,
    check_claim,
    check_unclaimed,
    check_undo,
    check_version,
)
from tests.builders import MINUTE, SECOND, question, refused

CLAIM = Claim("LEA", "Lea", 60 * SECOND)


def decision(version=3, at=0):
    return Decision(1, "approve", "LEA", "Lea", at, version, question())


@pytest.mark.parametrize(
    ("claim", "who", "now", "seconds"),
    [
        (None, "OMAR", 0, None),
        (CLAIM, "LEA", 0, None),
        (CLAIM, "OMAR", 0, 60),
        (CLAIM, "OMAR", 59_001, 1),
        (CLAIM, "OMAR", 59_999, 1),
        (CLAIM, "OMAR", 60_000, None),
    ],
)
def test_claim_is_of_one_for_a_minute(claim, who, now, seconds):
    if seconds is None:
        check_claim(claim, who, "HR-1", now)
        return
    with refused("claimed", who="Lea", seconds=seconds):
        check_claim(claim, who, "HR-1", now)
    with refused("opened-by-moderator", seconds=seconds):  # whoever asked is not told by whom
        check_unclaimed(claim, "HR-1", now)


@pytest.mark.parametrize(
    ("version", "last", "key"),
    [
        (None, decision(4), None),  # typed as a command: on the question as it stands
        (4, decision(4), None),
        (3, decision(4), "decided-meanwhile"),
        (3, decision(3), "changed-meanwhile"),  # decided, then changed by whoever asked
        (3, None, "changed-meanwhile"),
        (5, decision(4), "decided-meanwhile"),
    ],
)
def test_version_tells_who_was_faster(version, last, key):
    current = question(version=4)
    if key is None:
        check_version(current, version, last)
    else:
        with refused(key, code="HR-1"):
            check_version(current, version, last)


@pytest.mark.parametrize(
    ("made", "now", "key"),
    [
        (decision(at=0), 10 * MINUTE, None),
        (decision(at=0), 10 * MINUTE + 1, "nothing-to-undo"),
        (None, 0, "nothing-to-undo"),
        (decision(version=2), 0, "built-upon"),
    ],
)
def test_undo_is_for_ten_minutes_and_while_nobody_built_on_it(made, now, key):
    current = question(version=3)
    if key is None:
        assert check_undo(made, current, now) is made
    else:
        with refused(key):
            check_undo(made, current, now)
