"""Why an item was picked, in words."""

from collections.abc import Iterable, Mapping

from bot.rules.events import Principle
from bot.rules.floor import Item, Reason
from bot.texts import directed, pick, say


def reason_words(reason: Reason, principles: Iterable[Principle], language: str) -> str:
    """The reason as one line: "online's turn · whole-of-society heard least (0 of 4)".

    Source: PRODUCT section 4. It never says whether an asker was heard before, so that it
    says nothing of who asked.
    """
    title = next((p.title for p in principles if p.key == reason.principle), {})
    return _words(reason, title, language)


def told_reason(item: Item, language: str) -> str:
    """Why an item has the floor, to who reads this language: one line."""
    if item.facts is not None:
        return _words(item.facts, item.facts_title, language)
    if item.override:
        return say(language, "reason-override", reason=item.override)
    return say(language, "reason-room") if item.kind == "room" else item.reason


def _words(reason: Reason, title: Mapping[str, str], language: str) -> str:
    parts = [say(language, f"reason-only-{reason.only}")] if reason.only else []
    if reason.rule == "balanced":
        parts += _balanced(reason, pick(title, language), language)
    if reason.rule == "oldest":
        parts.append(say(language, "reason-oldest"))
    elif reason.support is not None:
        parts.append(say(language, "reason-support", count=reason.support))
    elif reason.rule == "support":
        parts.append(say(language, "reason-raised"))
    return directed(" · ".join(parts), language)


def _balanced(reason: Reason, title: str, language: str) -> list[str]:
    parts = []
    if reason.passed_over and reason.on_session:
        parts.append(say(language, f"reason-passed-session-{reason.attendance}"))
    elif reason.passed_over:
        parts.append(say(language, f"reason-passed-{reason.attendance}"))
    elif reason.attendance:
        parts.append(say(language, f"reason-turn-{reason.attendance}"))
        if reason.on_session:
            parts.append(say(language, "reason-on-session"))
    if title:
        key = "reason-principle-least" if reason.least else "reason-principle"
        turns, given = reason.principle_turns or 0, reason.turns
        parts.append(say(language, key, principle=title, turns=turns, all=given))
    return parts
