"""What a note may name, offered while it is typed; also after the close."""

from collections.abc import Callable

from bot.actions.notes import noting_scene
from bot.actions.scene import Scene
from bot.actions.suggest import SUGGESTIONS_MAX, Found
from bot.context import Context
from bot.rules.base import fold
from bot.rules.people import Person
from bot.store import questions as question_store
from bot.store.database import Transaction
from bot.texts import pick

VALUE_LENGTH_MAX = 100  # of a choice, at Discord
# What everybody may see: a rapporteur need not be a moderator.
CITABLE = ("queued", "on_floor", "answered", "follow_up", "not_reached")


async def suggest(context: Context, person: Person, typed: str, what: str) -> Found:
    """Values and their words; `what` is a key of OFFERED.

    Refuses: no-event-here, nothing-open, not-rapporteur
    """

    def work(tx: Transaction) -> Found:
        scene = noting_scene(tx, context, person)
        return OFFERED[what](scene, person.language, typed)[:SUGGESTIONS_MAX]

    return await context.read(work)


def _speakers(scene: Scene, language: str, typed: str) -> Found:
    offered = []
    for speaker in scene.speakers.values():
        affiliation = pick(speaker.affiliation, language)
        name = f"{speaker.name} · {affiliation}" if affiliation else speaker.name
        offered.append((speaker.key, name))
    return _like(offered, typed)


def _sessions(scene: Scene, language: str, typed: str) -> Found:
    return _like([(s.key, pick(s.title, language)) for s in scene.sessions], typed)


def _principles(scene: Scene, language: str, typed: str) -> Found:
    return _like(
        [(p.key, f"{p.code} · {pick(p.title, language)}") for p in scene.principles], typed
    )


def _addressees(scene: Scene, language: str, typed: str) -> Found:
    said = [text.say(language) for text in scene.settings.addressees]
    return _like([(words, words) for words in said], typed)


def _questions(scene: Scene, _language: str, typed: str) -> Found:
    """Codes that may follow those which stand before the last comma."""
    *before, wanted = typed.split(",")
    given = [code.strip() for code in before if code.strip()]
    codes = question_store.list_codes(scene.tx, scene.event.id, CITABLE)
    offered = _like([(code, f"{code} · {text}") for code, text in codes], wanted)
    listed = [
        (", ".join((*given, c)), ", ".join((*given, n))) for c, n in offered if c not in given
    ]
    return [(value, name) for value, name in listed if len(value) <= VALUE_LENGTH_MAX]


def _like(offered: Found, typed: str) -> Found:
    wanted = fold(typed)
    code = _bare(wanted)  # `hr 7` and `hr7` find HR-7
    found: dict[str, str] = {}  # of several names of one thing the first that fits
    for value, name in offered:
        if wanted in fold(f"{value} {name}") or (code and code in _bare(fold(value))):
            found.setdefault(value, name)
    return list(found.items())


def _bare(folded: str) -> str:
    return folded.replace("-", "").replace(" ", "")


OFFERED: dict[str, Callable[[Scene, str, str], Found]] = {
    "speaker": _speakers,
    "session": _sessions,
    "principle": _principles,
    "questions": _questions,
    "addressee": _addressees,
}
