"""Why an item was picked, in words."""

from collections.abc import Iterable

from bot.rules.events import Principle
from bot.rules.floor import Reason
from bot.texts import pick, say


def reason_words(reason: Reason, principles: Iterable[Principle], language: str) -> str:
    """The reason as one line: "online's turn · whole-of-society heard least (0 of 4)".

    Source: PRODUCT section 4. It never says whether an asker was heard before, so that it
    says nothing of who asked.
    """
    if reason.rule == "oldest":
        return say(language, "reason-oldest")
    supporters = say(language, "reason-support", count=reason.support)
    if reason.rule == "support":
        return supporters
    parts = []
    if reason.passed_over and reason.on_session:
        parts.append(say(language, f"reason-passed-session-{reason.attendance}"))
    elif reason.passed_over:
        parts.append(say(language, f"reason-passed-{reason.attendance}"))
    elif reason.attendance:
        parts.append(say(language, f"reason-turn-{reason.attendance}"))
        if reason.on_session:
            parts.append(say(language, "reason-on-session"))
    title = next((pick(p.title, language) for p in principles if p.key == reason.principle), "")
    parts.append(
        say(
            language,
            "reason-principle-least" if reason.least else "reason-principle",
            principle=title,
            turns=reason.principle_turns or 0,
            all=reason.turns,
        )
    )
    parts.append(supporters)
    return " · ".join(parts)
