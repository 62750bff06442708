"""What the moderators tell the chair, and whether it was read."""

from dataclasses import dataclass

from bot.rules.base import Refusal, clean_line

TEXT_LENGTH_MAX = 300


@dataclass(frozen=True, slots=True)
class ChairMessage:
    """One message to the chair; instants in milliseconds since 1970, UTC."""

    id: int
    sender_name: str
    text: str
    sent_at: int
    read_at: int | None


def checked_message(text: str) -> str:
    """The message as it will be shown.

    Refuses: chair-text-needed, too-long
    """
    words = clean_line(text, "text", TEXT_LENGTH_MAX)
    if not words:
        raise Refusal("chair-text-needed")
    return words
