"""What Discord hands us, and how it is answered.

Nobody is met with silence: a refusal is a private sentence, and anything else is a fault with a
reference.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import discord
import structlog
from discord import app_commands
from discord.http import Route
from discord.webhook.async_ import async_context

from bot import paint
from bot.actions import reminders
from bot.cards.base import Card, Form, card, cut
from bot.cards.refusals import refusal_words
from bot.cards.reminders import missed_words
from bot.logs import log_fault
from bot.manners import language_of, settings_of, styled
from bot.rules.base import Refusal, clean_line
from bot.rules.people import NAME_LENGTH_MAX, Person
from bot.texts import say

Interaction = discord.Interaction[Any]
REPLY = 4  # Source: Discord's interaction callback types
PRACTISED = "T!"  # before the act of a form that was opened in practice
UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED = 10062, 40060
# Somebody's Discord knows the commands as they were before an update.
OUTDATED = (
    app_commands.CommandNotFound,
    app_commands.CommandSignatureMismatch,
    app_commands.TransformerError,
    app_commands.CheckFailure,
)
ATTACHMENT = 11  # Source: Discord's types of options
TYPED: dict[int, Any] = {3: str, 4: int, 5: bool, 10: (int, float)}  # by the type of an option

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Press:
    """A button pressed, a menu chosen from, or a form sent."""

    interaction: Interaction
    person: Person
    subject: str
    values: tuple[str, ...]
    fields: dict[str, str]

    @property
    def language(self) -> str:
        """The language in which the person is answered."""
        return self.person.language

    @property
    def choice(self) -> str:
        """What was chosen from the menu.

        Refuses: expired-control
        """
        if not self.values:
            raise Refusal("expired-control")
        return self.values[0]

    def parts(self, count: int) -> list[str]:
        """The subject's parts, as many as the control was drawn with.

        Refuses: expired-control
        """
        parts = self.subject.split(" ")
        if len(parts) != count or not all(parts):
            raise Refusal("expired-control")
        return parts


def number(part: str, number_max: int = 999_999) -> int:
    """The whole number that a control was drawn with.

    Refuses: expired-control
    """
    written = part.isascii() and part.isdecimal() and len(part) <= len(str(number_max))
    if not written or int(part) > number_max:
        raise Refusal("expired-control")
    return int(part)


def offered(words: Sequence[str], choice: str) -> str:
    """The words that were chosen by their place, unless fewer are offered by now.

    Refuses: expired-control
    """
    place = number(choice)
    if place >= len(words):
        raise Refusal("expired-control")
    return words[place]


def well_typed(options: Sequence[dict[str, Any]], resolved: dict[str, Any]) -> bool:
    """Whether every option that was typed holds what its type says, and every file is there."""
    for option in options:
        if "value" not in option:
            if not well_typed(option.get("options") or [], resolved):
                return False
        elif option["type"] == ATTACHMENT:
            if str(option["value"]) not in (resolved.get("attachments") or {}):
                return False
        elif not isinstance(option["value"], TYPED.get(option["type"], object)):
            return False
    return True


def person_of(interaction: Interaction) -> Person:
    """Who acts, as Discord vouches for them.

    Refuses: outside-server
    """
    user = interaction.user
    if interaction.guild_id is None or not isinstance(user, discord.Member):
        raise Refusal("outside-server")
    allowed = interaction.permissions
    return Person(
        identity=f"discord {user.id}",
        guild_id=interaction.guild_id,
        roles=frozenset(user._roles),  # noqa: SLF001 - Member.roles needs them in the cache
        manage_messages=allowed.manage_messages or allowed.administrator,
        manage_guild=allowed.manage_guild or allowed.administrator,
        language=language_of(interaction),
        name=clean_line(cut(user.display_name, NAME_LENGTH_MAX), "name", NAME_LENGTH_MAX),
        chosen=settings_of(interaction).language,
        style=settings_of(interaction).style,
    )


def anybody(interaction: Interaction) -> Person:
    """Who acts, wherever it is: somebody in a direct message may do nothing else."""
    chosen = settings_of(interaction)
    return Person(
        f"discord {interaction.user.id}",
        interaction.guild_id or 0,
        language=language_of(interaction),
        chosen=chosen.language,
        style=chosen.style,
    )


async def answer(interaction: Interaction, shown: Card, *, update: bool = False) -> None:
    """Show a card privately; with `update`, in place of the private card that was pressed on."""
    response = interaction.response
    shown = styled(interaction, shown)
    flags = interaction.message.flags if interaction.message else None
    own = update and flags is not None and flags.ephemeral
    if response.is_done():
        if own:
            await interaction.edit_original_response(view=paint.layout(shown))
        else:
            await interaction.followup.send(ephemeral=True, **paint.message(shown))
        return
    if own:
        await response.edit_message(view=paint.layout(shown))
    elif shown.files:
        await response.send_message(ephemeral=True, **paint.message(shown))
    else:
        await _answer_first(interaction, shown)
    _acknowledged(interaction)


async def defer(interaction: Interaction, *, ephemeral: bool = True) -> None:
    """Say that an answer comes: work of more than a moment goes on."""
    await interaction.response.defer(ephemeral=ephemeral)
    _acknowledged(interaction)


def _acknowledged(interaction: Interaction) -> None:
    """Measure how soon Discord knows that an interaction was heard, from when it reached us."""
    client = interaction.client
    seen_at = client.controls.seen_at(interaction.id)
    if seen_at is not None:
        client.context.figures.acknowledged_s.observe(time.monotonic() - seen_at)


async def _answer_first(interaction: Interaction, shown: Card) -> None:
    """Give the first answer, as `send_message` would, but ask for no copy of it in return.

    Reading that copy costs as much as writing the answer; it is made only for whoever uses it.
    """
    http = interaction.client.http
    await async_context.get().request(
        Route(
            "POST",
            "/interactions/{webhook_id}/{webhook_token}/callback",
            webhook_id=interaction.id,
            webhook_token=interaction.token,
        ),
        session=interaction._session,  # noqa: SLF001 - as send_message does
        proxy=http.proxy,
        proxy_auth=http.proxy_auth,
        payload={"type": REPLY, "data": paint.private(shown)},
    )
    response_type = discord.InteractionResponseType.channel_message
    interaction.response._response_type = response_type  # noqa: SLF001 - it is answered now


async def tell_missed(interaction: Interaction, person: Person) -> None:
    """Show privately, once, what could not be sent to this person."""
    context = interaction.client.context
    if not context.untold or not interaction.response.is_done():
        return
    try:
        found = await reminders.show_missed(context, person)
    except Refusal:
        return
    if words := missed_words(found, person.language):
        shown = styled(interaction, card(words))
        await interaction.followup.send(ephemeral=True, **paint.message(shown))


def counted(interaction: Interaction, outcome: str) -> None:
    """Count what became of an interaction; what is suggested while typing is none."""
    if interaction.type is not discord.InteractionType.autocomplete:
        interaction.client.context.figures.interactions[outcome] += 1


async def open_form(interaction: Interaction, form: Form) -> None:
    """Open a form above the chat; it must be the first answer, and no answer to another form.

    Refuses: expired-control
    """
    if interaction.type is discord.InteractionType.modal_submit:
        raise Refusal("expired-control")
    if settings_of(interaction).practice:
        form = replace(form, act=f"{PRACTISED}{form.act}")
    await interaction.response.send_modal(paint.modal(form))
    _acknowledged(interaction)


async def report(interaction: Interaction, error: BaseException) -> None:
    """The one door for refusals and faults: a private sentence, and a line in the log."""
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, OUTDATED):
        error = Refusal("outdated-command")
    language = language_of(interaction)
    if isinstance(error, Refusal):
        log.debug("refused", key=error.key)
        counted(interaction, "refused")
        words = refusal_words(error, language)
    elif isinstance(error, discord.HTTPException) and error.code in (
        UNKNOWN_INTERACTION,
        ALREADY_ACKNOWLEDGED,
    ):
        counted(interaction, "late")
        log.warning("answer came too late", code=error.code)
        return
    elif interaction.client.is_closed():
        log.warning("closed before it was answered", trouble=type(error).__name__)
        return
    else:
        counted(interaction, "fault")
        words = say(language, "fault", reference=log_fault(error))
    try:
        if interaction.type is discord.InteractionType.autocomplete:
            await interaction.response.autocomplete([])
        else:
            await answer(interaction, card(words))
    except discord.HTTPException as failure:
        log.warning("answer failed", status=failure.status, code=failure.code)
