import pytest

from bot.rules.log import GENESIS, Entry
from bot.rules.telling import is_told, standing


def history(*moves):
    """Entries of a log: (second, move) or (second, move, reason)."""
    return [
        Entry("e", number, second * 1000, "moderator", "HR-1", move, "", "", "".join(why), "",
              GENESIS)
        for number, (second, move, *why) in enumerate(moves, start=1)
    ]  # fmt: skip


def told(*moves):
    """The numbers of the entries that are told when their minute is over."""
    entries = history(*moves)
    found = []
    for entry in entries:
        known = [e for e in entries if e.at < entry.at + 60_000]
        if is_told(known, entry.number):
            found.append(entry.number)
    return found


@pytest.mark.parametrize(
    ("moves", "numbers"),
    [
        ([(0, "ask"), (1, "approve")], []),
        ([(0, "ask"), (1, "decline", "Off topic")], [2]),
        ([(0, "next"), (70, "answered")], [1, 2]),
        # another one within the minute: one message, with the last
        ([(0, "next"), (30, "answered")], [2]),
        # undone in time: nothing
        ([(0, "decline"), (59, "undo", "decline")], []),
        ([(0, "next"), (30, "back")], []),
        ([(0, "merge"), (30, "unmerge")], []),
        # undone later: that is told, too
        ([(0, "decline"), (60, "undo", "decline")], [1, 2]),
        ([(0, "next"), (90, "back")], [1, 2]),
        ([(0, "decline"), (90, "reopen", "Let us see")], [1, 2]),
        # of two, the later one undone in time: the first one is told
        ([(0, "answered"), (30, "followup"), (40, "undo", "followup")], [1]),
        # an undone approval was never told
        ([(0, "approve"), (5, "undo", "approve")], []),
        ([(0, "reword"), (5, "undo", "reword")], []),
        ([(0, "merge"), (5, "reword"), (9, "unmerge")], [2]),
        # what its asker does ends the matter
        ([(0, "reword"), (5, "withdraw")], []),
        ([(0, "answered"), (5, "erase")], []),
        ([(0, "reword"), (5, "object", "reword"), (7, "block")], [1]),
    ],
)
def test_what_is_told(moves, numbers):
    assert told(*moves) == numbers


def test_what_is_told_of_an_unknown_number_is_nothing():
    assert not is_told(history((0, "decline")), 7)
    assert standing([]) == []
