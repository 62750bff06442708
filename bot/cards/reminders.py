"""Personal reminders: mine, the message, and what could not be sent."""

from dataclasses import dataclass

from bot.cards.base import Block, Button, Card, card, plain, row, stamp
from bot.rules.agenda import Session
from bot.rules.reminders import ReminderState
from bot.texts import length, pick, say

SHOWN_MAX = 20


@dataclass(frozen=True, slots=True)
class Reminded:
    """One reminder of mine, with its session."""

    id: int
    session: Session
    before_ms: int
    state: ReminderState


@dataclass(frozen=True, slots=True)
class Reminders:
    """My reminders, the first due first."""

    all: tuple[Reminded, ...]


def reminders_card(reminders: Reminders, language: str) -> Card:
    """My reminders, each with its button to cancel it."""
    if not reminders.all:
        return card(say(language, "reminders-none"))
    shown = reminders.all[:SHOWN_MAX]
    lines = [say(language, "reminders-head"), *(_line(r, language) for r in shown)]
    buttons: list[Block | None] = []
    for start in range(0, len(shown), 5):
        buttons.append(
            row(
                *(
                    Button(
                        say(language, "button-cancel-reminder", place=start + place),
                        f"remind:cancel:{reminder.id}",
                    )
                    for place, reminder in enumerate(shown[start : start + 5], start=1)
                )
            )
        )
    return card(_numbered(lines), *buttons)


def _numbered(lines: list[str]) -> str:
    head, *rest = lines
    return "\n".join([head, *(f"{place}\\. {line}" for place, line in enumerate(rest, start=1))])


def _line(reminder: Reminded, language: str) -> str:
    session = reminder.session
    return say(
        language,
        "reminder-unsent" if reminder.state in ("refused", "shown") else "reminder-line",
        session=plain(pick(session.title, language)),
        length=length(reminder.before_ms // 1_000, language),
        starts=stamp(session.due_start_at),
        at=stamp(session.due_start_at - reminder.before_ms),
    )


def letter_card(session: Session, title: str, channel: int, language: str) -> Card:
    """The message itself."""
    return card(
        say(
            language,
            "reminder-letter",
            session=plain(pick(session.title, language)),
            event=plain(title),
            starts=stamp(session.due_start_at, "R"),
        ),
        f"<#{channel}>" if channel else None,
    )


def missed_words(reminders: Reminders, language: str) -> str | None:
    """What could not be sent, a line each; nothing where all was."""
    if not reminders.all:
        return None
    lines = [
        say(
            language,
            "reminder-missed",
            session=plain(pick(r.session.title, language)),
            starts=stamp(r.session.due_start_at, "R"),
        )
        for r in reminders.all
    ]
    return "\n".join([say(language, "reminders-missed"), *lines])
