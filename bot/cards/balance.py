"""The balance and the rule in force, for everybody to check."""

from collections.abc import Sequence

from bot.cards.base import Card, card, plain
from bot.cards.questions import sector_words
from bot.rules.balance import Share
from bot.rules.events import Principle
from bot.rules.floor import OrderRule
from bot.texts import arrow, pick, say


def balance_words(
    by_side: Sequence[Share], by_principle: Sequence[Share], not_reached: int, language: str
) -> str:
    """One line for the board: who had how many turns of what was asked."""
    sides = " · ".join(
        say(language, f"balance-{s.group}", turns=s.turns, asked=s.asked) for s in by_side
    )
    heard = " · ".join(f"{s.group} {s.turns}/{s.asked}" for s in by_principle)
    line = say(language, "balance-line", sides=sides, principles=heard)
    if not_reached:
        line += " · " + say(language, "balance-not-reached", count=not_reached)
    return line


def how_card(
    rule: OrderRule,
    turns: Sequence[str],
    by_side: Sequence[Share],
    by_principle: Sequence[Share],
    by_sector: Sequence[Share],
    principles: Sequence[Principle],
    not_reached: int,
    language: str,
) -> Card:
    """The rule by which the floor is given, and how it was shared so far."""
    cycle = f" {arrow(language)} ".join(say(language, f"attendance-{side}") for side in turns)
    titles = {p.code: plain(pick(p.title, language)) for p in principles}
    lines = [say(language, "how-shares")]
    for share in (*by_side, *by_principle):
        name = titles.get(share.group) or say(language, f"attendance-{share.group}")
        lines.append(
            say(
                language,
                "how-share",
                name=name,
                asked=share.asked,
                turns=share.turns,
                minutes=round(share.floor_ms / 60_000),
                wait=say(language, "how-wait", minutes=share.wait_ms // 60_000 + 1)
                if share.wait_ms is not None
                else say(language, "how-no-wait"),
            )
        )
    if by_sector:
        lines.append(say(language, "how-sectors"))
        lines += [_sector(share, language) for share in by_sector]
    lines.append(say(language, "balance-not-reached", count=not_reached))
    return card(say(language, f"how-{rule}", cycle=cycle), "\n".join(lines))


def _sector(share: Share, language: str) -> str:
    name = sector_words(share.group, language) or say(language, "how-sector-unshown")
    minutes = round(share.floor_ms / 60_000)
    return say(language, "how-sector", name=name, turns=share.turns, minutes=minutes)
