"""`roundtable check`: whether everything is as it must be, and what is to be mended."""

import os
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import typer

from bot.actions.checking import (
    can_be_written,
    files,
    keys,
    of_event,
    pages,
    programme,
    served,
)
from bot.actions.scene import Scene
from bot.cards.check import finding_words
from bot.cli.differences import find_differences
from bot.cli.door import Refused, one_line, progress, reading
from bot.cli.running import answers, ask
from bot.cli.server import look
from bot.clock import instant, milliseconds, system_clock
from bot.config import Config, load
from bot.config.lacking import lacking
from bot.context import Context
from bot.keys import Keyring
from bot.rules.checking import Finding, Ties, said
from bot.rules.events import ACTIVE, Channels, Event
from bot.rules.people import RoleIds
from bot.rules.permissions import LEAST, MANAGE_CHANNELS
from bot.store import events as event_store
from bot.store.database import SCHEMA_VERSION, DatabaseError, Reader, Transaction
from bot.store.lock import is_held
from bot.texts import length

ABOUT_WIDTH = 24
SHORT_S = 86_400


async def check(config_path: Path, *, running: bool = False) -> None:
    """Print every finding, then what differs and the invite link; `running`: only how it runs."""
    if running:
        ask(config_path)
        return
    config = load(config_path)
    findings = [_configuration(config, config_path), *_brief_retention(config)]
    known, differences = await _database(config, findings)
    known = _ours(config, known, findings)
    events, now = [event for event, _ in known], system_clock()
    findings += programme(config, events, now)
    findings += keys(config, Keyring(config.storage.keys), events, now)
    findings += pages(config)
    findings += _port(config)
    token = os.environ.get("DISCORD_TOKEN", "").strip()
    link = ""
    if token and not re.fullmatch(r"[!-~]+", token):
        words = "DISCORD_TOKEN has characters that no token has: copy it anew"
        findings.append(said(False, "token", words))
    elif token and token in config.discord.api_base:
        words = "it stands in [discord] api_base, which is no place for it: take it out, reset it"
        findings.append(said(False, "token", words))
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
    typer.echo(f"{mark}  {finding.about:<{ABOUT_WIDTH}}{one_line(finding_words(finding, 'en'))}")


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
    return said(True, "configuration", f"{path}: {', '.join(told)}")


def _brief_retention(config: Config) -> Iterator[Finding]:
    """Retention within the day after the close: a letter mistyped erases an event too soon."""
    for event in config.events:
        kept_s = round(event.privacy.retention.total_seconds())
        if kept_s < SHORT_S:
            words = (
                f"what people wrote and said of themselves in {event.slug} is erased"
                f" {length(kept_s, 'en')} after its close: if days were meant, write"
                ' [events.privacy] retention = "90d"'
            )
            yield said(True, "retention", words)


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
        findings.append(said(False, "database", str(trouble)))
        return _drafts(config), {}
    states = ", ".join(f"{event.slug} {event.state}" for event, _ in known)
    findings.append(said(True, "database", f"{path}: schema {SCHEMA_VERSION}, {states}"))
    findings += files(path)
    for event in others:
        if event.practice:
            findings.append(Finding(False, "practice", "check-practice-on", of_event(event)))
            continue
        words = (
            f'the event "{event.slug}" is {event.state} in the database and not in the file: put'
            " its [[events]] back"
        )
        findings.append(said(False, "database", words))
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
        findings.append(said(True, "shards", words))
    for event, tied in known:
        if not own.carries(tied.guild_id):
            shard = own.shard_of(tied.guild_id)
            words = (
                f"{event.slug} is left alone here: its server {tied.guild_id} is on shard {shard}."
                " Put its [[events]] into the configuration of the process whose shard_ids name"
                f" {shard}, or correct `guild`"
            )
            findings.append(said(False, "shards", words))
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


def _can_be_made(path: Path) -> Finding:
    if can_be_written(path):
        words = f"{path} is not there yet: `roundtable run` makes it"
        return said(True, "database", words)
    words = f"{path} cannot be made: give the bot a folder that it may write, [storage] path"
    return said(False, "database", words)


def _port(config: Config) -> Iterator[Finding]:
    """Whether the pages' port can be had, or the bot that runs has it."""
    own = config.screen
    blanks = {"port": str(own.port), "host": own.host}
    if not own.enabled:
        return
    if is_held(config.storage.path):
        yield served(config, found=answers(own.host, own.port))
        return
    try:
        with socket.create_server((own.host, own.port), family=_family(own.host)):
            yield Finding(True, "pages", "check-port-free", blanks)
    except OSError as fault:
        trouble = {"trouble": os.strerror(fault.errno or 0)}
        yield Finding(False, "pages", "check-port-taken", blanks | trouble)


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
