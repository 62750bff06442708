"""Every button, menu and form, routed to whoever answers for it by its `noun:verb`."""

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.actions.outliving import is_outlived
from bot.controls import (
    PRACTISED,
    Interaction,
    Press,
    anybody,
    counted,
    person_of,
    report,
    tell_missed,
)
from bot.manners import recognize, settings_of
from bot.rules.base import Refusal

Handler = Callable[[Press], Awaitable[None]]
SEEN_MAX = 20_000
TYPED_MAX = 1_200  # of what is given back; escaped it is longer


class Controls:
    """The router: `noun:verb` → what is done."""

    def __init__(self) -> None:
        self._handlers: dict[str, Handler] = {}
        self._anywhere: set[str] = set()
        self._lasting: set[str] = set()
        self._seen: OrderedDict[int, float] = OrderedDict()

    def add(
        self, noun_verb: str, handler: Handler, *, anywhere: bool = False, lasting: bool = False
    ) -> None:
        """Route a control; each has one handler. `anywhere`: also outside of a server.

        `lasting`: it names its event, and acts on it also when the server has another one by now.
        """
        if noun_verb in self._handlers:
            raise ValueError(f"{noun_verb} is routed twice")
        self._handlers[noun_verb] = handler
        if anywhere:
            self._anywhere.add(noun_verb)
        if anywhere or lasting:
            self._lasting.add(noun_verb)

    def first_time(self, interaction_id: int) -> bool:
        """Whether this interaction is seen for the first time: a resumed session repeats."""
        if interaction_id in self._seen:
            return False
        self._seen[interaction_id] = time.monotonic()
        if len(self._seen) > SEEN_MAX:
            self._seen.popitem(last=False)
        return True

    def seen_at(self, interaction_id: int) -> float | None:
        """When an interaction reached us, on the monotonic clock; None where it did not of late."""
        return self._seen.get(interaction_id)

    async def route(self, interaction: Interaction) -> None:
        """Do what a component or a form stands for."""
        recognize(interaction)
        data: dict[str, Any] = dict(interaction.data or {})
        custom_id = str(data.get("custom_id", ""))
        noun_verb, _, subject = custom_id.removeprefix(PRACTISED).rpartition(":")
        handler = self._handlers.get(noun_verb)
        try:
            if handler is None:
                raise Refusal("expired-control")
            press = Press(
                interaction,
                anybody(interaction) if noun_verb in self._anywhere else person_of(interaction),
                subject,
                tuple(str(value) for value in data.get("values") or ()),
                _fields(data.get("components") or []),
            )
            _check_as_opened(press, practised=custom_id.startswith(PRACTISED))
            if noun_verb not in self._lasting:
                _check_current(interaction)
            await handler(press)
            counted(interaction, "answered")
            await tell_missed(interaction, press.person)
        except Exception as error:
            await report(interaction, error)


def _check_as_opened(press: Press, *, practised: bool) -> None:
    """Whether a form is sent as it was opened: what counts is never practised, nor the reverse.

    Refuses: practice-form
    """
    sent = press.interaction.type is discord.InteractionType.modal_submit
    if sent and practised != settings_of(press.interaction).practice:
        typed = max(press.fields.values(), key=len, default="")
        raise Refusal("practice-form", typed=typed[:TYPED_MAX])


def _check_current(interaction: Interaction) -> None:
    """Whether the control was drawn for the event that this server means now.

    Refuses: expired-control
    """
    message, context = interaction.message, interaction.client.context
    if message is None:
        return  # a form that a command opened a moment ago
    # How old the message is goes by Discord's clock alone, whatever ours shows.
    age_ms = (interaction.id >> 22) - (message.id >> 22)
    drawn_at, guild_id = context.now() - age_ms, interaction.guild_id or 0
    if context.glance(lambda tx: is_outlived(tx, context, guild_id, drawn_at)):
        raise Refusal("expired-control")


def _fields(components: list[dict[str, Any]]) -> dict[str, str]:
    """What was filled in, by field; nothing is there for what was left empty."""
    fields: dict[str, str] = {}
    for component in components:
        for part in (component.get("component"), *(component.get("components") or ())):
            if not isinstance(part, dict):
                continue
            value = part.get("value")
            if value is None and part.get("values"):
                value = part["values"][0]
            if value:
                fields[str(part.get("custom_id"))] = str(value)
    return fields
