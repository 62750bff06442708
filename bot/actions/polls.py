"""Polls: prepared, opened, voted in, closed, published."""

from dataclasses import dataclass, replace

from bot.actions.counting import Result, result, split_and_scatter
from bot.actions.scene import Scene, active_scene, scene_of
from bot.context import Context
from bot.rules import polls as rules
from bot.rules import tallies
from bot.rules.base import Refusal
from bot.rules.codes import parse_code
from bot.rules.log import LogRole
from bot.rules.people import Person, require_moderator
from bot.rules.polls import Entry, Poll, Vote
from bot.store import outbox as outbox_store
from bot.store import polls as store
from bot.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Cast:
    """A poll and what somebody's ballot in it says now; empty where there is none."""

    poll: Poll
    vote: Vote
    changed: bool = False


async def move(context: Context, person: Person, typed: str, verb: str) -> Poll:
    """Open, close, publish or cancel a poll.

    Refuses: no-event-here, nothing-open, not-moderator, poll-unknown, poll-state
    """
    now = context.now()

    def work(tx: Transaction) -> Poll:
        scene = _moderators(tx, context, person)
        return _move(scene, find(scene, typed), verb, now, "moderator")

    return await context.write(work)


async def extend(context: Context, person: Person, typed: str, minutes: int) -> Poll:
    """Let a timed poll close some minutes later.

    Refuses: no-event-here, nothing-open, not-moderator, poll-unknown, poll-not-timed,
    poll-duration
    """
    now = context.now()

    def work(tx: Transaction) -> Poll:
        scene = _moderators(tx, context, person)
        after = rules.extended(find(scene, typed), minutes * 60_000, now)
        store.set_poll(tx, after)
        scene.record(
            "moderator", after.code, "poll_extend", now, before="open", after="open",
            reason=f"{minutes} min",
        )  # fmt: skip
        scene.draw("poll", now, after.code)
        announce_end(scene, after, now)
        return after

    return await context.write(work)


async def hide(context: Context, person: Person, typed: str, mark: str) -> Result:
    """Hide a word that voters wrote from everybody, or show it again.

    Refuses: no-event-here, nothing-open, not-moderator, poll-unknown, expired-control
    """
    now = context.now()

    def work(tx: Transaction) -> Result:
        scene = _moderators(tx, context, person)
        poll = find(scene, typed)
        found = result(tx, poll).tally
        if found is None or mark not in map(tallies.word_mark, found.words):
            raise Refusal("expired-control")
        shown = mark in poll.hidden
        hidden = tuple(m for m in poll.hidden if m != mark) if shown else (*poll.hidden, mark)
        after = replace(poll, hidden=hidden)
        store.set_poll(tx, after)
        move = "poll_show" if shown else "poll_hide"
        scene.record("moderator", poll.code, move, now, before=poll.status, after=poll.status)
        scene.draw("poll", now, poll.code)
        return result(tx, after)

    return await context.write(work)


async def vote(context: Context, person: Person, typed: str, *entries: Entry) -> Cast:
    """Cast one's ballot, or change it: places of options from 0, or words.

    Refuses: no-event-here, nothing-open, poll-unknown, poll-not-open, option-unknown,
    ranking-repeats, words-none, too-long, key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Cast:
        scene = active_scene(tx, context, person.guild_id)
        poll = find(scene, typed)
        rules.check_open(poll, now)
        kept = rules.checked_vote(poll, entries)
        profile = scene.profile(person)
        voter = _voter(scene, poll, person)
        changed = store.find_vote(tx, poll.id, voter) is not None
        sealed = scene.ballot_key().seal(profile.sector, f"ballot {poll.code}", 64)
        store.set_ballot(tx, poll.id, voter, kept, profile.attendance, sealed)
        scene.draw("poll", now, poll.code)
        return Cast(poll, kept, changed)

    return await context.write(work)


async def withdraw(context: Context, person: Person, typed: str) -> Cast:
    """Take one's ballot back.

    Refuses: no-event-here, nothing-open, poll-unknown, poll-not-open, ballot-none, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Cast:
        scene = active_scene(tx, context, person.guild_id)
        poll = find(scene, typed)
        rules.check_open(poll, now)
        voter = _voter(scene, poll, person)
        if store.find_vote(tx, poll.id, voter) is None:
            raise Refusal("ballot-none", code=poll.code)
        store.drop_ballot(tx, poll.id, voter)
        scene.draw("poll", now, poll.code)
        return Cast(poll, ())

    return await context.write(work)


async def own_vote(context: Context, person: Person, typed: str) -> Cast:
    """What one's ballot says so far, to be changed.

    Refuses: no-event-here, nothing-open, poll-unknown, poll-not-open, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Cast:
        scene = active_scene(tx, context, person.guild_id)
        poll = find(scene, typed)
        rules.check_open(poll, now)
        return Cast(poll, store.find_vote(tx, poll.id, _voter(scene, poll, person)) or ())

    return await context.read(work)


def _voter(scene: Scene, poll: Poll, person: Person) -> str:
    """Who somebody is in this poll alone."""
    return scene.ballot_key().pseudonym(f"poll {poll.code}", person.identity)


async def list_results(context: Context, person: Person) -> list[Result]:
    """Every poll, with its votes where they may be seen.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def work(tx: Transaction) -> list[Result]:
        scene = _moderators(tx, context, person)
        return [result(tx, poll) for poll in store.list_polls(tx, scene.event.id)]

    return await context.read(work)


async def look_at(context: Context, person: Person, typed: str) -> Result:
    """One poll, with its votes where they may be seen.

    Refuses: no-event-here, nothing-open, not-moderator, poll-unknown
    """

    def work(tx: Transaction) -> Result:
        return result(tx, find(_moderators(tx, context, person), typed))

    return await context.read(work)


def _moderators(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = active_scene(tx, context, person.guild_id)
    require_moderator(person, scene.roles)
    return scene


def find(scene: Scene, typed: str) -> Poll:
    """The poll of this code, or the prepared one of this key.

    Refuses: poll-unknown
    """
    wanted = typed.strip().casefold()
    for poll in store.list_polls(scene.tx, scene.event.id):
        if wanted and wanted == poll.key.casefold():
            return poll
    try:
        code = str(parse_code(typed))
    except Refusal:
        raise Refusal("poll-unknown", typed=typed.strip()[:40]) from None
    poll_found = store.find_poll(scene.tx, scene.event.id, code)
    if poll_found is None:
        raise Refusal("poll-unknown", typed=typed.strip()[:40])
    return poll_found


def close_due(tx: Transaction, context: Context, poll: Poll, now: int) -> None:
    """Close a poll whose time is up."""
    scene = scene_of(tx, context, poll.event_id)
    _move(scene, poll, "close", now, "system")
    scene.owe("poll_closed", poll.code, now)


def close_for_session(scene: Scene, session: str, now: int) -> None:
    """Close the polls without a duration that were open for this session."""
    for poll in store.list_polls(scene.tx, scene.event.id):
        if poll.status == "open" and poll.closes_at is None and poll.session == session:
            _move(scene, poll, "close", now, "system")
            scene.owe("poll_closed", poll.code, now)


def close_all(scene: Scene, now: int) -> None:
    """Close every open poll and cancel none: the event closes. Their messages show the results."""
    for poll in store.list_polls(scene.tx, scene.event.id):
        if poll.status == "open":
            _move(scene, poll, "close", now, "system")
            _post_anew(scene, poll.code)


def announce_end(scene: Scene, poll: Poll, now: int) -> None:
    """Owe a word shortly before a timed poll closes; one of an end that moved says nothing."""
    if poll.closes_at is None:
        return
    due_at = max(now, poll.closes_at - rules.ANNOUNCED_MS)
    if poll.opened_at is not None and poll.closes_at - poll.opened_at >= 2 * rules.ANNOUNCED_MS:
        subject = f"{poll.code} {poll.closes_at}"
        scene.owe("poll_ending", subject, now, due_at, useful_until=poll.closes_at)


def _post_anew(scene: Scene, code: str) -> None:
    """Few would see the edit of an old message, and nobody hear it."""
    shared = outbox_store.find_shared(scene.tx, scene.event.id, "poll", code)
    if shared is not None:
        aged = replace(shared, posted_at=0)
        outbox_store.set_shared(scene.tx, scene.event.id, "poll", code, aged)


def _move(scene: Scene, poll: Poll, verb: str, now: int, role: LogRole) -> Poll:
    after = replace(poll, status=rules.moved(poll, verb))
    if verb == "open":
        closes_at = now + poll.duration_ms if poll.duration_ms else None
        session = poll.session or scene.session_key
        after = replace(after, opened_at=now, closes_at=closes_at, session=session)
    if verb == "close":
        splits = split_and_scatter(scene, poll)
        after = replace(after, closed_at=now, closes_at=None, splits=splits)
    if verb == "cancel":
        store.drop_ballots(scene.tx, poll.id)
        after = replace(after, closes_at=None)
    store.set_poll(scene.tx, after)
    scene.record(role, poll.code, f"poll_{verb}", now, before=poll.status, after=after.status)
    if verb == "publish":
        _post_anew(scene, poll.code)
    if verb != "cancel" or poll.status == "open":
        scene.draw("poll", now, poll.code)
    announce_end(scene, after, now)
    if after.closes_at is not None:
        scene.tx.owes(after.closes_at)
    return after
