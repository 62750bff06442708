"""Acts: what a person did, and everything that the bot made of it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from benchmarks import wire
from benchmarks.codec import Json
from benchmarks.world import Channel, Message, User

COMMAND, COMPONENT, AUTOCOMPLETE, FORM = 2, 3, 4, 5
REPLY, DEFER, DEFER_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9


@dataclass(slots=True, eq=False)
class Interaction:
    """One act of a person, and everything that the bot made of it."""

    id: int
    token: str
    kind: int
    user: User
    channel: Channel
    sent_s: float
    source: Message | None = None
    deliveries: int = 1
    answered_s: float | None = None
    reply_type: int | None = None
    loading: bool = False
    edited: bool = False
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    modal: Json | None = None
    choices: list[Json] = field(default_factory=list)
    acknowledged: asyncio.Event = field(default_factory=asyncio.Event, repr=False)
    settled: asyncio.Event = field(default_factory=asyncio.Event, repr=False)

    def metadata(self) -> Json:
        """Tell which act a message answers."""
        drawn: Json = {"id": str(self.id), "type": self.kind, "user": wire.user(self.user)}
        if self.kind == FORM:
            drawn["triggering_interaction_metadata"] = dict(drawn, type=COMMAND)
        elif self.kind == COMPONENT and self.source:
            drawn["interacted_message_id"] = str(self.source.id)
        return drawn | {"authorizing_integration_owners": {}}


class Desk:
    """All interactions of a run, by id and by token."""

    def __init__(self) -> None:
        """Begin with none."""
        self.by_id: dict[int, Interaction] = {}
        self.by_token: dict[str, Interaction] = {}

    def add(self, interaction: Interaction) -> None:
        """Remember an interaction that is about to be sent."""
        self.by_id[interaction.id] = self.by_token[interaction.token] = interaction

    def unanswered(self) -> list[Interaction]:
        """List those that met with silence."""
        return [found for found in self.by_id.values() if found.answered_s is None]
