"""What a new programme would change, and the buttons that put it in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.cards.base import Button, Card, card, cut, plain, row, stamp
from bot.rules.reloading import Change, Plan
from bot.texts import comma, length, pick, say

LENGTH_MAX, VALUE_MAX = 2400, 60
TIMES = frozenset({"start"})
LENGTHS = frozenset({"length", "duration_ms"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a new programme would change.

    `draft` leads back to it; `ignored` are keys that say otherwise and are not taken from there;
    `moved` is the plan if the programme stays moved as it is, where it was moved as a whole.
    """

    plan: Plan
    moved: Plan | None
    draft: str
    ignored: tuple[str, ...]
    version: int


def proposal_card(proposal: Proposal, language: str) -> Card:
    """Every change in words, what stays, what is not taken; and what can be done.

    Of a programme that was moved as a whole the changes are shown that leave it there.
    """
    plan, moved = proposal.plan, proposal.moved
    shown = moved or plan
    lines = [say(language, "reload-head", version=proposal.version)]
    lines += _fitting([_words(change, language) for change in shown.changes], language)
    if proposal.ignored:
        keys = ", ".join(f"`{plain(key)}`" for key in proposal.ignored)
        lines.append(say(language, "reload-ignored", keys=keys))
    if moved is not None:
        minutes = abs(plan.moved_ms) // 60_000
        which = "later" if plan.moved_ms > 0 else "earlier"
        lines.append(say(language, f"reload-moved-{which}", time=length(minutes * 60, language)))
    act = f"reload:apply:{proposal.draft}"
    whole = Button(say(language, "button-reload"), f"{act} file", "primary")
    if moved is not None:
        whole = Button(say(language, "button-reload-times"), f"{act} file")
    kept = Button(say(language, "button-reload-moved"), f"{act} moved", "primary")
    if not shown.changes_something:
        lines.insert(1, say(language, "reload-nothing"))
    return card(
        "\n".join(lines),
        row(
            kept if moved is not None and moved.changes_something else None,
            whole if plan.changes_something else None,
        ),
    )


def applied_card(version: int, language: str) -> Card:
    """Said when a new programme is in force."""
    return card(say(language, "reload-done", version=version))


def _fitting(lines: Sequence[str], language: str) -> list[str]:
    """As many lines as fit, and how many more there are."""
    shown: list[str] = []
    for line in lines:
        if sum(map(len, shown)) + len(line) > LENGTH_MAX:
            return [*shown, say(language, "reload-more", count=len(lines) - len(shown))]
        shown.append(line)
    return shown


def _words(change: Change, language: str) -> str:
    noun = say(language, f"reload-noun-{change.noun}")
    line = say(language, f"reload-{change.kind}", noun=noun, key=plain(change.key))
    return "\n".join([f"- {line}", *(f"  - {_field(*each, language)}" for each in change.changed)])


def _field(name: str, before: Any, after: Any, language: str) -> str:
    field = say(language, f"reload-field-{name.replace('_', '-')}")
    return say(
        language, "reload-field", field=field, before=_value(name, before, language),
        after=_value(name, after, language),
    )  # fmt: skip


def _value(name: str, value: Any, language: str) -> str:
    if name in TIMES:
        return stamp(value, "f")
    if name in LENGTHS and value:
        return length(value // 1000, language)
    if isinstance(value, bool):
        return say(language, "reload-yes" if value else "reload-no")
    if isinstance(value, dict):
        value = pick(value, language)
    if isinstance(value, list | tuple):
        value = comma(language).join(
            pick(v, language) if isinstance(v, dict) else str(v) for v in value
        )
    words = " ".join(str(value or "").split())
    return f"“{plain(cut(words, VALUE_MAX))}”" if words else say(language, "reload-empty")
