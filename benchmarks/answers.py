"""What a person got for an act: the answer as it is now, however often the bot edits it."""

from __future__ import annotations

import asyncio
import contextlib

from benchmarks.acts import DEFER_UPDATE, Interaction
from benchmarks.codec import Json
from benchmarks.limits import BUTTON, walk
from benchmarks.world import Message


class Answer:
    """What a person got for an act; it goes on changing as the bot edits it."""

    def __init__(self, interaction: Interaction) -> None:
        """Look at an act's outcome."""
        self.interaction = interaction

    @property
    def acknowledged(self) -> bool:
        """Whether the bot answered within three seconds."""
        return self.interaction.answered_s is not None

    @property
    def latency_s(self) -> float:
        """How long the first answer took; without end where there was none."""
        answered_s = self.interaction.answered_s
        return float("inf") if answered_s is None else answered_s - self.interaction.sent_s

    @property
    def type(self) -> int | None:
        """The answer's type: 4 message, 5 deferred, 6 deferred update, 7 update, 9 form."""
        return self.interaction.reply_type

    @property
    def message(self) -> Message | None:
        """The message that answers, or that was changed in answer."""
        return self.interaction.original

    @property
    def followups(self) -> list[Message]:
        """What was said after the first answer and is still there."""
        return [message for message in self.interaction.followups if not message.deleted]

    @property
    def messages(self) -> list[Message]:
        """The first answer, unless it was only a quiet acknowledgement, and what followed."""
        first = self.interaction.original
        quiet = self.interaction.reply_type == DEFER_UPDATE and not self.interaction.edited
        shown = [first] if first is not None and not first.deleted and not quiet else []
        return shown + self.followups

    @property
    def ephemeral(self) -> bool:
        """Whether only this person sees what was said."""
        source = self.interaction.source
        said = [m for m in self.messages if m is not source] or self.messages
        return bool(said) and all(message.only_for is not None for message in said)

    @property
    def text(self) -> str:
        """Everything that can be read in it."""
        return "\n".join(message.text for message in self.messages if message.text)

    @property
    def components(self) -> list[Json]:
        """Every component in it, with the nested ones."""
        shown = self.messages
        return [c for message in shown for c in walk(message.data["components"])]

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons."""
        return [c.get("label") or "" for c in self.components if c["type"] == BUTTON]

    @property
    def modal(self) -> Json | None:
        """The form that was shown."""
        return self.interaction.modal

    @property
    def choices(self) -> list[Json]:
        """What was suggested."""
        return self.interaction.choices

    @property
    def attachments(self) -> dict[str, bytes]:
        """The files in it, by name."""
        return {name: data for m in self.messages for name, data in m.files.items()}

    async def settled(self, timeout_s: float = 20.0) -> Answer:
        """Wait until a deferred answer has been filled."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.interaction.settled.wait(), timeout_s)
        return self
