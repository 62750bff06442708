"""`roundtable check`: whether everything is as it must be, and what is to be mended."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import typer

from bot.actions.scene import Scene
from bot.cli.differences import find_differences
from bot.cli.door import Refused, one_line, progress, reading
from bot.cli.lacking import lacking
from bot.cli.permissions import LEAST, MANAGE_CHANNELS
from bot.cli.running import ask
from bot.cli.server import Finding, Ties, look
from bot.clock import instant, milliseconds, system_clock
from bot.config import Config, load
from bot.context import Context
from bot.keys import Keyring, KeyTrouble, Which
from bot.rules.events import ACTIVE, Channels, Event
from bot.rules.people import RoleIds
from bot.store import events as event_store
from bot.store.database import SCHEMA_VERSION, DatabaseError, Reader, Transaction
from bot.store.migrating import list_copies

ABOUT_WIDTH = 24


async def check(config_path: Path, *, running: bool = False) -> None:
    """Print every finding, then what differs and the invite link; `running`: only how it runs."""
    if running:
        ask(config_path)
        return
    config = load(config_path)
    findings = [_configuration(config, config_path)]
    known, differences = await _database(config, findings)
    known = _ours(config, known, findings)
    findings += _programme(config, [event for event, _ in known])
    findings += _keys(config, [event for event, _ in known])
    token = os.environ.get("DISCORD_TOKEN", "").strip()
    link = ""
    if token and not re.fullmatch(r"[!-~]+", token):
        words = "DISCORD_TOKEN has characters that no token has: copy it anew"
        findings.append(Finding(False, "token", words))
    elif token and token in config.discord.api_base:
        words = "it stands in [discord] api_base, which is no place for it: take it out, reset it"
        findings.append(Finding(False, "token", words))
    elif token:
        ties = [tied for event, tied in known if event.state in ("draft", *ACTIVE)]
        with progress(f"Asking {config.discord.api_base}"):
            seen, link = await look(config.discord.api_base, token, ties, instant(system_clock()))
        findings += seen
    for finding in findings:
        _print(finding)
    _print_texts(config)
    _print_rest(differences, link, asked=bool(token))
    bad = sum(not finding.good for finding in findings)
    if bad:
        raise Refused(f"{bad} {'things have' if bad > 1 else 'thing has'} to be mended.")


def _print(finding: Finding) -> None:
    mark = typer.style("ok  ", fg="green") if finding.good else typer.style("mend", fg="red")
    typer.echo(f"{mark}  {finding.about:<{ABOUT_WIDTH}}{one_line(finding.words)}")


def _print_texts(config: Config) -> None:
    for event in config.events:
        if lines := lacking(event):
            print(f"\nOf {event.slug}'s own texts; where one lacks a language, the first is shown:")
            for line in lines:
                print(f"  {one_line(line)}")


def _print_rest(differences: dict[str, list[str]], link: str, *, asked: bool) -> None:
    for slug, lines in differences.items():
        print(f"\n{slug} was opened: the database holds, where the file says otherwise:")
        for line in lines:
            print(f"  {one_line(line)}")
    if link:
        create = link.replace(f"permissions={LEAST}", f"permissions={LEAST | MANAGE_CHANNELS}")
        print(f"\nInvite link: {link}\n  that also lets the bot create its channels: {create}")
    if not asked:
        print("\nServer, channels and roles were not looked at: DISCORD_TOKEN is not set.")


def _configuration(config: Config, path: Path) -> Finding:
    told = [
        f"{event.slug} ({len(event.sessions)} sessions, {len(event.principles)} principles,"
        f" {event.session_start(event.sessions[0]).astimezone(event.zone):%Y-%m-%d %H:%M})"
        for event in config.events
    ]
    return Finding(True, "configuration", f"{path}: {', '.join(told)}")


async def _database(
    config: Config, findings: list[Finding]
) -> tuple[list[tuple[Event, Ties]], dict[str, list[str]]]:
    """The events with their ties, from the database or, before the first run, from the file."""
    path = config.storage.path
    if not path.exists():
        findings.append(_can_be_made(path))
        return _drafts(config), {}
    try:
        async with reading(path) as reader:
            known, others = await _known(config, reader)
            differences = {}
            for event, tied in known:
                if event.state != "draft" and config.discord.carries(tied.guild_id):
                    if lines := await find_differences(config, reader, event.slug):
                        differences[event.slug] = lines
    except DatabaseError as trouble:
        findings.append(Finding(False, "database", str(trouble)))
        return _drafts(config), {}
    states = ", ".join(f"{event.slug} {event.state}" for event, _ in known)
    findings.append(Finding(True, "database", f"{path}: schema {SCHEMA_VERSION}, {states}"))
    for copy in list_copies(path):
        words = f"{copy} is from before an update and keeps what was erased since: delete it soon"
        findings.append(Finding(True, "database", words))
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        words = f"{path} and its folder must be writable for the bot: check owner and permissions"
        findings.append(Finding(False, "database", words))
    for event in others:
        words = (
            f'the event "{event.slug}" is {event.state} in the database and not in the file: put'
            " its [[events]] back"
        )
        findings.append(Finding(False, "database", words))
    return known, differences


def _drafts(config: Config) -> list[tuple[Event, Ties]]:
    return [(_draft(config, slug), _tied(config, slug)) for slug in config.slugs]


def _ours(
    config: Config, known: list[tuple[Event, Ties]], findings: list[Finding]
) -> list[tuple[Event, Ties]]:
    """The events whose servers this process carries; of each other one, who does."""
    own = config.discord
    if own.shard_count is not None:
        carried = ", ".join(str(shard) for shard in own.carried)
        words = f"this process carries shard {carried} of {own.shard_count}"
        findings.append(Finding(True, "shards", words))
    for event, tied in known:
        if not own.carries(tied.guild_id):
            shard = own.shard_of(tied.guild_id)
            words = (
                f"{event.slug} is left alone here: its server {tied.guild_id} is on shard {shard}."
                " Put its [[events]] into the configuration of the process whose shard_ids name"
                f" {shard}, or correct `guild`"
            )
            findings.append(Finding(False, "shards", words))
    return [(event, tied) for event, tied in known if own.carries(tied.guild_id)]


async def _known(config: Config, reader: Reader) -> tuple[list[tuple[Event, Ties]], list[Event]]:
    """The events of the file with their ties; and those going on that the file lacks."""
    context = Context(reader, config, system_clock, Keyring(config.storage.keys))

    def work(tx: Transaction) -> tuple[list[tuple[Event, Ties]], list[Event]]:
        stored = {event.slug: event for event in event_store.list_events(tx)}
        known = []
        for settings in config.events:
            event = stored.pop(settings.slug, None)
            if event is None:
                known.append((_draft(config, settings.slug), _tied(config, settings.slug)))
                continue
            scene = Scene(tx, context, event)
            guild_id = settings.guild or event.guild_id
            known.append((event, Ties(event.slug, guild_id, scene.channels, scene.roles)))
        return known, [event for event in stored.values() if event.state in ACTIVE]

    return await reader.read(work)


def _draft(config: Config, slug: str) -> Event:
    """An event as it will be brought into the database."""
    settings = config.event(slug)
    starts_at, ends_at = milliseconds(settings.starts_at), milliseconds(settings.ends_at)
    return Event(
        0, slug, "draft", settings.guild, starts_at, ends_at, ends_at, None, None, None, "", ""
    )


def _tied(config: Config, slug: str) -> Ties:
    settings = config.event(slug)
    channels, roles = settings.channels.model_dump(), settings.roles.model_dump()
    return Ties(slug, settings.guild, Channels(**channels), RoleIds(**roles))


def _can_be_written(path: Path) -> bool:
    """Whether something can be made at a path, with the folders that it lacks."""
    nearest = next(parent for parent in path.parents if parent.exists())
    return nearest.is_dir() and os.access(nearest, os.W_OK)


def _can_be_made(path: Path) -> Finding:
    if _can_be_written(path):
        words = f"{path} is not there yet: `roundtable run` makes it"
        return Finding(True, "database", words)
    words = f"{path} cannot be made: give the bot a folder that it may write, [storage] path"
    return Finding(False, "database", words)


def _programme(config: Config, events: list[Event]) -> Iterator[Finding]:
    """A draft whose day is over can still be opened, and it should not come as a surprise."""
    for event in events:
        if event.state == "draft" and event.ends_at < system_clock():
            ended = instant(event.ends_at).astimezone(config.event(event.slug).zone)
            words = (
                f"{event.slug} ended on {ended:%Y-%m-%d at %H:%M}: `/organize open` will need a"
                " `start`, or change its sessions in the file"
            )
            yield Finding(True, "programme", words)


def _keys(config: Config, events: list[Event]) -> Iterator[Finding]:
    keys = Keyring(config.storage.keys)
    if keys.folder.is_dir() and keys.folder.stat().st_mode & 0o077:
        words = f"others may look into {keys.folder}: `chmod 700 {keys.folder}`"
        yield Finding(False, "keys", words)
    opened = [event for event in events if event.contact_check]
    if not _can_be_written(keys.folder / "key") or keys.folder.is_file():
        words = f"{keys.folder} must be a folder that the bot may write: correct [storage] keys"
        yield Finding(False, "keys", words)
    elif not opened:
        yield Finding(True, "keys", f"none yet: they are made in {keys.folder} at the opening")
    for event in opened:
        for which, check in _needed(config, event):
            try:
                keys.get(event.slug, which, check)
            except KeyTrouble as trouble:
                yield Finding(False, "keys", str(trouble))
            else:
                words = f"{event.slug}: the {which} key is there and is this database's"
                yield Finding(True, "keys", words)
        left = keys.path(event.slug, "ballot")
        if event.state not in ACTIVE and left.exists():
            words = f"{left} should have gone at the close: delete it, here and in every copy"
            yield Finding(False, "keys", words)


def _needed(config: Config, event: Event) -> Iterator[tuple[Which, str]]:
    """The keys that an event still needs.

    Source: PRODUCT section 3: the ballot key until the close, the contact key for a while after.
    """
    if event.state in ACTIVE:
        yield "ballot", event.ballot_check
    keep_s = config.event(event.slug).privacy.keep_contacts.total_seconds()
    if event.closed_at is None or system_clock() < event.closed_at + keep_s * 1000:
        yield "contact", event.contact_check
