"""What earlier events of the series still owe, as moderators, rapporteurs and organizers see it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.cards.base import Card, card, excerpt, plain
from bot.rules.notes import Note
from bot.rules.series import Owed
from bot.texts import say

SHOWN_MAX = 6


def with_owed(shown: Card, owed: Sequence[Owed], language: str) -> Card:
    """A card, with what is owed below it where anything is."""
    words = owed_words(owed, language)
    return replace(shown, blocks=(*shown.blocks, words)) if words else shown


def owed_words(owed: Sequence[Owed], language: str) -> str:
    """What is owed, a line each with its event and code; empty where nothing is."""
    if not owed:
        return ""
    lines = [say(language, "series-head", count=len(owed))]
    lines += [_line(each, language) for each in owed[:SHOWN_MAX]]
    if len(owed) > SHOWN_MAX:
        lines.append(say(language, "series-more", count=len(owed) - SHOWN_MAX))
    lines.append(say(language, "series-done", reference=owed[0].reference))
    return "\n".join(lines)


def _line(owed: Owed, language: str) -> str:
    kind = say(language, f"series-{owed.kind.replace('_', '-')}")
    who = say(language, "series-who", who=plain(owed.who)) if owed.who else ""
    due = say(language, "series-due", due=plain(owed.due)) if owed.due else ""
    said = " · ".join(part for part in (kind, who, due, excerpt(owed.text)) if part)
    return f"- `{owed.reference}` {said}"


def promise_card(note: Note, language: str) -> Card:
    """Said to whoever noted that a commitment was kept."""
    return card(say(language, "series-kept", code=note.code))
