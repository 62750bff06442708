"""Who is next, worked out a second time: by narrowing down, from the rule as people read it.

Source: PRODUCT section 4. Nothing of bot/rules/floor.py is used.
"""

from collections.abc import Callable, Sequence

from rehearsal.ledger import Ledger, Standing

Narrow = Callable[[list[Standing]], list[Standing]]


def who_is_next(
    ledger: Ledger,
    *,
    rule: str,
    cycle: Sequence[str],
    on_session: Sequence[str],
    principles: Sequence[str],
    only: str = "",
) -> str:
    """The code of the one whose turn it is, of this kind `only`; empty where nobody waits."""
    turns = ledger.turns

    def side(left: list[Standing]) -> list[Standing]:
        """The side whose turn it is; one that has nobody waiting is passed over."""
        begin = len(turns) % len(cycle)
        for attendance in (*cycle[begin:], *cycle[:begin]):
            found = [s for s in left if s.receipt.attendance == attendance]
            if found:
                return found
        return left

    def session(left: list[Standing]) -> list[Standing]:
        return [s for s in left if s.principle in on_session] or left

    def least_heard(left: list[Standing]) -> list[Standing]:
        heard = [given.principle for given in turns]
        fewest = min(heard.count(s.principle) for s in left)
        return [s for s in left if heard.count(s.principle) == fewest]

    def not_yet_heard(left: list[Standing]) -> list[Standing]:
        heard = {given.asker for given in turns}
        return [s for s in left if s.asker not in heard] or left

    def most_supported(left: list[Standing]) -> list[Standing]:
        most = max(ledger.support(s.receipt.code) for s in left)
        return [s for s in left if ledger.support(s.receipt.code) == most]

    steps: dict[str, tuple[Narrow, ...]] = {
        "balanced": (session, side, least_heard, not_yet_heard, most_supported, _earliest),
        "support": (most_supported, _earliest),
        "oldest": (_earliest,),
    }
    left = [s for s in ledger.waiting() if only in ("", s.kind)]
    for narrow in steps[rule]:
        left = narrow(left) if len(left) > 1 else left
    places = [*principles, ""]  # a hand on no principle comes last
    left = sorted(left, key=lambda s: (places.index(s.principle), _number(s)))
    return left[0].receipt.code if left else ""


def _earliest(left: list[Standing]) -> list[Standing]:
    first = min(s.receipt.at for s in left)
    return [s for s in left if s.receipt.at == first]


def _number(standing: Standing) -> int:
    return int(standing.receipt.code.rpartition("-")[2])
