"""Raising a hand, and lowering it."""

from aiohttp import web

from bot.actions import hands as actions
from bot.actions.asking import load_principles
from bot.actions.people import load_profile
from bot.cards.base import plain
from bot.cards.questions import sector_words
from bot.rules.base import Refusal
from bot.rules.hands import NOTE_LENGTH_MAX, face_of
from bot.rules.people import Profile
from bot.texts import comma
from bot.web.forms import filled, one
from bot.web.phone.forms import field_of
from bot.web.phone.refusals import words_of
from bot.web.phone.visit import Visit, visited

routes = web.RouteTableDef()


@routes.get("/p/{code}/hand")
@visited
async def show(visit: Visit) -> web.Response:
    """My hand, or the form to raise it."""
    return await _show(visit, "", {})


async def _show(visit: Visit, note: str, problems: dict[str, str]) -> web.Response:
    hand = await actions.find_own(visit.context, visit.person)
    principles = await load_principles(visit.context, visit.person)
    profile = await load_profile(visit.context, visit.person)
    return visit.page(
        "hand", principles, status=422 if problems else 200, tab="hand", hand=hand, note=note,
        problems=problems, length_max=NOTE_LENGTH_MAX, called=_called(profile, visit.language),
        watch=str(visit.settings.links.watch),
    )  # fmt: skip


def _called(profile: Profile, language: str) -> str:
    """How this person will be called; empty where it is by the hand's code alone."""
    face = face_of(profile)
    if face.attribution == "sector":
        return sector_words(face.sector, language)
    return plain(comma(language).join(part for part in (face.name, face.affiliation) if part))


@routes.post("/p/{code}/hand")
@visited
async def put_up(visit: Visit) -> web.Response:
    """Raise my hand; a form never lowers one."""
    sent = await filled(visit.request)
    note, principle = one(sent, "note"), one(sent, "principle") or None
    try:
        hand = await actions.toggle(visit.context, visit.person, note, principle, lowers=False)
    except Refusal as refusal:
        if field_of(refusal) != "note":
            raise
        return await _show(visit, note, {"note": words_of(refusal, visit.language)})
    return visit.go("hand", "phone-said-raised", code=hand.code)


@routes.post("/p/{code}/hand/lower")
@visited
async def put_down(visit: Visit) -> web.Response:
    """Lower my hand."""
    sent = await filled(visit.request)
    hand = await actions.lower_own(visit.context, visit.person, one(sent, "hand"))
    return visit.go("hand", "phone-said-lowered", code=hand.code)
