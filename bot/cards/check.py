"""What the check found, with what must be mended first."""

from collections.abc import Iterable

from bot.cards.base import Button, Card, Line, card, row
from bot.rules.checking import Finding
from bot.rules.events import CHANNELS, ROLES
from bot.texts import directed, say

WORDS_MAX = 3_500  # of the 4,000 of a message


def finding_words(finding: Finding, language: str) -> str:
    """What is so, or how it is mended."""
    return finding.words or say(language, finding.key, **finding.blanks)


def check_card(findings: Iterable[Finding], language: str) -> Card:
    """What must be mended, then what is in order."""
    found = list(findings)
    bad = [finding for finding in found if not finding.good]
    head = say(language, "check-to-mend", count=len(bad)) if bad else say(language, "check-ready")
    mends = [f"{n}. {_line(finding, language)}" for n, finding in enumerate(bad, 1)]
    goods = [f"- {_line(finding, language)}" for finding in found if finding.good]
    left = WORDS_MAX - len(head)
    mends, left = _fitting(mends, left)
    goods, left = _fitting(goods, left)
    more = len(found) - len(mends) - len(goods)
    again = row(Button(say(language, "check-again"), "check:again:"))
    return card(
        head,
        "\n".join(mends),
        Line() if mends and goods else None,
        "\n".join([say(language, "check-in-order"), *goods]) if goods else None,
        say(language, "check-more", count=more) if more else None,
        again,
    )


def _fitting(lines: list[str], left: int) -> tuple[list[str], int]:
    """As many lines as fit, and the room that is left then."""
    kept: list[str] = []
    for line in lines:
        if len(line) >= left:
            return kept, 0
        kept.append(line)
        left -= len(line) + 1
    return kept, left


def _line(finding: Finding, language: str) -> str:
    words = finding_words(finding, language)
    return f"**{_about(finding.about, language)}**: {directed(words, language)}"


def _about(about: str, language: str) -> str:
    part, _, kind = about.partition(" ")
    if part == "channel" and kind in CHANNELS:
        return say(language, f"channel-{kind}")
    if part == "role" and kind in ROLES:
        return say(language, f"role-{kind}")
    return say(language, f"check-about-{about}")
