"""What organizers do: tie, open and close the event, and take the records away."""

import discord
from discord import app_commands
from discord.ext import commands

from bot import suggest
from bot.actions import events as actions
from bot.actions import exports, keys
from bot.cards import events as cards
from bot.cards.base import File, card, plain, stamp
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, defer, number, open_form, person_of
from bot.rules.base import Refusal
from bot.rules.events import CHANNELS, NEEDED_CHANNELS, ROLES
from bot.rules.people import Person
from bot.texts import bare, say

WHATS = [app_commands.Choice(name=what, value=what) for what in (*exports.WHATS, exports.ALL)]
FORMATS = [app_commands.Choice(name=name, value=name) for name in exports.FORMATS]
SNOWFLAKE_MAX = 2**63 - 1
AUDIENCES = [
    app_commands.Choice(name=say("en", f"audience-{a}"), value=a) for a in exports.AUDIENCES
]


@app_commands.default_permissions(manage_guild=True)
class Organize(
    commands.GroupCog, group_name="organize", group_description=say("en", "group-organize")
):
    """The event's ties to this server, and its life."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context
        for noun_verb, handler in (
            ("organize:channel", self.choose_channel),
            ("organize:role", self.choose_role),
            ("organize:create", self.press_create),
            ("organize:open", self.press_open),
            ("organize:destroy", self.send_destroy),
        ):
            bot.controls.add(noun_verb, handler, lasting=True)

    @app_commands.command(description=say("en", "command-organize-setup"))
    @app_commands.describe(event=say("en", "option-event"))
    async def setup(self, interaction: Interaction, event: str | None = None) -> None:
        await self._tie(interaction, person_of(interaction), event, {})

    @app_commands.command(description=say("en", "command-organize-open"))
    @app_commands.describe(event=say("en", "option-event"), start=say("en", "option-start"))
    @app_commands.autocomplete(event=suggest.events)
    async def open(
        self, interaction: Interaction, event: str | None = None, start: str | None = None
    ) -> None:
        await self._open(interaction, person_of(interaction), event, start)

    @app_commands.command(description=say("en", "command-organize-close"))
    async def close(self, interaction: Interaction) -> None:
        person = person_of(interaction)
        event = await actions.close_event(self.context, person)
        title = plain(self.context.config.event(event.slug).title.say(person.language))
        await answer(interaction, card(say(person.language, "closed", event=title)))

    @app_commands.command(name="destroy-keys", description=say("en", "command-organize-destroy"))
    async def destroy_keys(self, interaction: Interaction) -> None:
        person = person_of(interaction)
        await open_form(interaction, cards.destroy_form(person.language))

    async def send_destroy(self, press: Press) -> None:
        """Destroy the keys, if the event's short name was typed."""
        typed = press.fields.get("slug", "")
        event = await keys.destroy(self.context, press.person, typed)
        words = say(press.language, "keys-destroyed", event=event.slug)
        await answer(press.interaction, card(words))

    @app_commands.command(description=say("en", "command-organize-status"))
    async def status(self, interaction: Interaction) -> None:
        person = person_of(interaction)
        status = await actions.status(self.context, person)
        await answer(interaction, cards.status_card(status, person.language))

    async def choose_channel(self, press: Press) -> None:
        """Keep the channel that was chosen for one part."""
        await self._choose(press, "channels", CHANNELS)

    async def choose_role(self, press: Press) -> None:
        """Keep the role that was chosen for one part."""
        await self._choose(press, "roles", ROLES)

    async def press_create(self, press: Press) -> None:
        """Create the channels that are missing."""
        interaction, slug = press.interaction, press.subject
        status = await actions.tie(self.context, press.person, slug, {})
        guild = interaction.guild
        if guild is None:
            raise Refusal("outside-server")
        await defer(interaction, ephemeral=False)
        for kind in NEEDED_CHANNELS:
            if not getattr(status.channels, kind):
                name = bare(say(status.settings.first_language, f"channel-name-{kind}"))
                created = await _create_channel(guild, kind, name, status)
                # Each is kept as soon as it is there: a refusal of the next creates none twice.
                choices = {f"channels.{kind}": created}
                status = await actions.tie(self.context, press.person, slug, choices)
        await self._tie(interaction, press.person, slug, {})

    async def press_open(self, press: Press) -> None:
        """Open the event."""
        await self._open(press.interaction, press.person, press.subject, None)

    async def _choose(self, press: Press, part: str, kinds: tuple[str, ...]) -> None:
        slug, kind = press.parts(2)
        if kind not in kinds:
            raise Refusal("expired-control")
        choices = {f"{part}.{kind}": number(press.choice, SNOWFLAKE_MAX)}
        await self._tie(press.interaction, press.person, slug, choices)

    async def _tie(
        self, interaction: Interaction, person: Person, slug: str | None, choices: dict[str, int]
    ) -> None:
        status = await actions.tie(self.context, person, slug, choices)
        await answer(interaction, cards.setup_card(status, person.language), update=True)

    async def _open(
        self, interaction: Interaction, person: Person, slug: str | None, start: str | None
    ) -> None:
        event = await actions.open_event(self.context, person, slug, start)
        status = await actions.status(self.context, person)
        words = say(
            person.language,
            "opened",
            event=plain(status.settings.title.say(person.language)),
            starts=stamp(event.starts_at, "F"),
            channel=str(status.channels.questions),
        )
        await answer(interaction, card(words), update=True)


async def _create_channel(guild: discord.Guild, kind: str, name: str, status: cards.Status) -> int:
    overwrites: dict[discord.Role | discord.Member | discord.Object, discord.PermissionOverwrite]
    overwrites = {}
    if kind == "moderators":
        shut, let_in = (
            discord.PermissionOverwrite(view_channel=False),
            discord.PermissionOverwrite(view_channel=True, send_messages=True),
        )
        overwrites[guild.default_role] = shut
        overwrites[guild.me] = let_in
        for role_id in (status.roles.moderator, status.roles.organizer, status.roles.rapporteur):
            if role_id:
                overwrites[discord.Object(role_id, type=discord.Role)] = let_in
    try:
        created = await guild.create_text_channel(name, overwrites=overwrites)
    except discord.Forbidden as trouble:
        raise Refusal("permission-channels") from trouble
    return created.id


class Export(commands.Cog):
    """The records, as a file."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context

    @app_commands.command(description=say("en", "command-export"))
    @app_commands.describe(
        what=say("en", "option-what"),
        format=say("en", "option-format"),
        audience=say("en", "option-audience"),
    )
    @app_commands.choices(what=WHATS, format=FORMATS, audience=AUDIENCES)
    @app_commands.default_permissions(manage_guild=True)
    async def export(
        self,
        interaction: Interaction,
        what: str,
        format: str = "csv",
        audience: str = "internal",
    ) -> None:
        person = person_of(interaction)
        await defer(interaction)
        limit = interaction.guild.filesize_limit if interaction.guild else 10 * 2**20
        found = await exports.export(self.context, person, what, format, audience, limit)
        words = say(
            person.language, "export-done", what=what, format=format,
            audience=say(person.language, f"audience-{audience}"),
        )  # fmt: skip
        await answer(interaction, card(words, files=[File(found.name, found.content)]))


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Organize(bot))
    await bot.add_cog(Export(bot))
