"""What may be typed next: keys and codes with their titles, at most 25."""

import re
from collections.abc import Callable

from bot.actions import series
from bot.actions.scene import Scene, lasting_scene
from bot.cards.questions import asker_words
from bot.context import Context
from bot.rules.base import fold
from bot.rules.people import Person, require_moderator
from bot.store import events as event_store
from bot.store import hands as hand_store
from bot.store import notes as note_store
from bot.store import polls as poll_store
from bot.store import questions as question_store
from bot.texts import pick

Found = list[tuple[str, str]]
SUGGESTIONS_MAX = 25
CODE_BEGUN = re.compile(r"([A-Za-z]{1,8})[- ]*([0-9]{1,9})")


async def _suggest(
    context: Context, person: Person, typed: str, offer: Callable[[Scene], Found]
) -> Found:
    wanted = fold(typed)
    offered = await context.read(lambda tx: offer(lasting_scene(tx, context, person.guild_id)))
    code = wanted.replace("-", "").replace(" ", "")  # `hr 7` and `hr7` find HR-7
    found: dict[str, str] = {}  # of several names of one thing the first that fits
    for value, name in offered:
        if (
            wanted in fold(name)
            or wanted in fold(value)
            or (code and code in fold(value).replace("-", ""))
        ):
            found.setdefault(value, name)
    return list(found.items())[:SUGGESTIONS_MAX]


async def questions(
    context: Context, person: Person, typed: str, statuses: tuple[str, ...]
) -> Found:
    """Codes of questions in these states, with their wording; but for moderators, queued ones.

    A question is found by any of its wordings, and shown with the one that was found.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def offer(scene: Scene) -> Found:
        if statuses != ("queued",):
            require_moderator(person, scene.roles)
        return _codes(scene, typed, statuses)

    return await _suggest(context, person, typed, offer)


def _codes(scene: Scene, typed: str, statuses: tuple[str, ...]) -> Found:
    """What begins with the code that was typed, however many wait; then those that wait longest."""
    tx, event_id = scene.tx, scene.event.id
    found: list[tuple[str, str]] = []
    if begun := CODE_BEGUN.fullmatch(typed.strip()):
        beginning = f"{begun[1].upper()}-{begun[2]}"
        found = question_store.list_codes_from(tx, event_id, statuses, beginning, SUGGESTIONS_MAX)
    if len(found) < SUGGESTIONS_MAX:
        found = [*found, *question_store.list_codes(tx, event_id, statuses)]
    return [(code, f"{code} · {text}") for code, text in found]


async def items(context: Context, person: Person, typed: str, statuses: tuple[str, ...]) -> Found:
    """Codes of questions and hands in these states, for moderators.

    Where what is owed a written answer is among them, so is what else is owed, of earlier events.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def offer(scene: Scene) -> Found:
        require_moderator(person, scene.roles)
        hands = hand_store.list_hands(scene.tx, scene.event.id)
        raised = [h for h in hands if h.status in statuses]
        return [
            *((h.code, f"{h.code} · {asker_words(h, person.language)}") for h in raised),
            *_codes(scene, typed, statuses),
            *(_owed(scene) if "follow_up" in statuses else ()),
        ]

    return await _suggest(context, person, typed, offer)


def _owed(scene: Scene) -> Found:
    """Commitments of this event, and what closed ones owe, by their numbers."""
    own = [n for n in note_store.list_notes(scene.tx, scene.event.id) if n.is_owed]
    earlier = [o for o in series.list_owed(scene) if o.event != scene.event.slug]
    return [
        *((note.code, f"{note.code} · {note.text}") for note in own),
        *((owed.reference, f"{owed.reference} · {owed.text}") for owed in earlier),
    ]


async def principles(context: Context, person: Person, typed: str) -> Found:
    """Keys of principles, with code and title.

    Refuses: no-event-here, nothing-open
    """
    return await _suggest(
        context,
        person,
        typed,
        lambda scene: [
            (p.key, f"{p.code} · {pick(p.title, person.language)}") for p in scene.principles
        ],
    )


async def sessions(
    context: Context,
    person: Person,
    typed: str,
    statuses: tuple[str, ...] = ("planned", "running"),
) -> Found:
    """Keys of sessions in these states, by themselves those not held yet, with their titles.

    Refuses: no-event-here, nothing-open
    """
    return await _suggest(
        context,
        person,
        typed,
        lambda scene: [
            (s.key, pick(s.title, person.language)) for s in scene.sessions if s.status in statuses
        ],
    )


async def polls(context: Context, person: Person, typed: str, statuses: tuple[str, ...]) -> Found:
    """Codes of polls in these states, with their questions, for moderators.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def offer(scene: Scene) -> Found:
        require_moderator(person, scene.roles)
        return [
            (p.code, f"{p.code} · {pick(p.question, person.language)}")
            for p in poll_store.list_polls(scene.tx, scene.event.id)
            if p.status in statuses
        ]

    return await _suggest(context, person, typed, offer)


async def reasons(context: Context, person: Person, typed: str, which: str) -> Found:
    """The event's reasons for declining, or for taking an item out of turn.

    Refuses: no-event-here, nothing-open
    """

    def offer(scene: Scene) -> Found:
        settings = scene.settings
        texts = (
            settings.questions.decline_reasons
            if which == "decline"
            else settings.selection.override_reasons
        )
        return [(words, words) for words in (text.say(person.language) for text in texts)]

    return await _suggest(context, person, typed, offer)


async def events(context: Context, person: Person, typed: str) -> Found:
    """Slugs of this server's events, with their titles."""
    wanted = fold(typed)
    found = await context.read(lambda tx: event_store.list_guild_events(tx, person.guild_id))
    configured = {event.slug: str(event.title) for event in context.config.events}
    offered = [(e.slug, configured[e.slug]) for e in found if e.slug in configured]
    return [(slug, title) for slug, title in offered if wanted in fold(f"{slug} {title}")]
