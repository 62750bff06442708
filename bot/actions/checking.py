"""Whether everything is as it must be where the bot runs: what is found, each with its mend."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bot.actions import health
from bot.actions.events import organizer_scene
from bot.actions.practice import real_scene
from bot.clock import instant
from bot.config import Config
from bot.config.lacking import languages_lacking
from bot.context import Context
from bot.keys import Keyring, KeyTrouble, Which
from bot.rules.checking import Finding, Ties
from bot.rules.events import ACTIVE, Event
from bot.rules.people import Person
from bot.store import events as store
from bot.store import outbox as outbox_store
from bot.store.database import SCHEMA_VERSION, Transaction
from bot.store.migrating import list_copies

HERE = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Look:
    """What the check of a running bot found of an event, and the ties to look at on Discord."""

    ties: Ties
    findings: tuple[Finding, ...]


async def look(context: Context, person: Person) -> Look:
    """Look at everything but Discord itself.

    Refuses: no-event-here, not-organizer
    """
    now, config = context.now(), context.config

    def work(tx: Transaction) -> Look:
        scene = real_scene(organizer_scene(tx, context, person, None))
        event = scene.event
        found = [*programme(config, [event], now), *pages(config)]
        found += keys(config, context.keys, [event], now)
        if store.is_practised(tx, event.id):
            found.append(Finding(False, "practice", "check-practice-on", of_event(event)))
        if parked := outbox_store.count_states(tx, event.id).get("parked", 0):
            found.append(Finding(False, "messages", "check-messages-parked", {"count": parked}))
        if lacking := languages_lacking(scene.settings):
            languages = {"languages": ", ".join(lacking)}
            found.append(Finding(True, "texts", "check-texts-lack", languages))
        return Look(Ties(event.slug, event.guild_id, scene.channels, scene.roles), tuple(found))

    found = await context.read(work)
    if context.served is not None:
        port = served(config, found=context.served)
        found = Look(found.ties, (*found.findings, port))
    database = [*files(context.database.path), await _database(context)]
    return Look(found.ties, (*database, *found.findings))


async def _database(context: Context) -> Finding:
    trouble = (await health.look(context)).database
    if trouble:
        return Finding(False, "database", "check-database-trouble", {"trouble": trouble})
    return Finding(True, "database", "check-database-good", {"schema": SCHEMA_VERSION})


def files(path: Path) -> Iterator[Finding]:
    """Of the database's file, where it is there: who may write it, and copies that are left."""
    for copy in list_copies(path):
        yield Finding(True, "database", "check-database-copy", {"file": str(copy)})
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        yield Finding(False, "database", "check-database-folder", {"file": str(path)})


def programme(config: Config, events: Iterable[Event], now: int) -> Iterator[Finding]:
    """A draft whose day is over can still be opened, and it should not come as a surprise."""
    for event in events:
        if event.state == "draft" and event.ends_at < now:
            ended = instant(event.ends_at).astimezone(config.event(event.slug).zone)
            blanks = of_event(event) | {"ended": f"{ended:%Y-%m-%d at %H:%M}"}
            yield Finding(True, "programme", "check-programme-over", blanks)


def keys(config: Config, ring: Keyring, events: Iterable[Event], now: int) -> Iterator[Finding]:
    """Of the folder of the keys, and of each key that an event still needs, or should not have."""
    folder = {"folder": str(ring.folder)}
    if ring.folder.is_dir() and ring.folder.stat().st_mode & 0o077:
        yield Finding(False, "keys", "check-keys-shut", folder)
    opened = [event for event in events if event.contact_check]
    if not can_be_written(ring.folder / "key") or ring.folder.is_file():
        yield Finding(False, "keys", "check-keys-folder", folder)
    elif not opened:
        yield Finding(True, "keys", "check-keys-later", folder)
    for event in opened:
        for which, check in _needed(config, event, now):
            try:
                ring.get(event.slug, which, check)
            except KeyTrouble as trouble:
                yield Finding(False, "keys", words=str(trouble))
            else:
                yield Finding(True, "keys", "check-key-good", of_event(event) | {"which": which})
        left = ring.path(event.slug, "ballot")
        if event.state not in ACTIVE and left.exists():
            yield Finding(False, "keys", "check-key-left", {"file": str(left)})


def _needed(config: Config, event: Event, now: int) -> Iterator[tuple[Which, str]]:
    """The keys that an event still needs.

    Source: PRODUCT section 3: the ballot key until the close, the contact key for a while after.
    """
    if event.state in ACTIVE:
        yield "ballot", event.ballot_check
    keep_s = config.event(event.slug).privacy.keep_contacts.total_seconds()
    if event.closed_at is None or now < event.closed_at + keep_s * 1000:
        yield "contact", event.contact_check


def pages(config: Config) -> Iterator[Finding]:
    """Where phones in the room find the pages."""
    own, url = config.screen, {"url": config.screen.public_url}
    if not own.enabled:
        yield Finding(True, "pages", "check-pages-off")
    elif urlsplit(own.public_url).hostname in HERE:
        yield Finding(True, "pages", "check-pages-local", url)
    else:
        yield Finding(True, "pages", "check-pages-good", url)


def served(config: Config, *, found: bool) -> Finding:
    """Whether the bot that runs serves its pages where the configuration says."""
    blanks = {"port": str(config.screen.port), "host": config.screen.host}
    return Finding(found, "pages", "check-port-ours" if found else "check-port-lost", blanks)


def of_event(event: Event) -> dict[str, str]:
    """The blank of a finding that names an event."""
    return {"event": event.configured}


def can_be_written(path: Path) -> bool:
    """Whether something can be made at a path, with the folders that it lacks."""
    nearest = next(parent for parent in path.parents if parent.exists())
    return nearest.is_dir() and os.access(nearest, os.W_OK)
