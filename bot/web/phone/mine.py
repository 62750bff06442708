"""My questions and their fate: edited, withdrawn, and found again by a receipt."""

from aiohttp import web
from markupsafe import Markup

from bot.actions import mine as mine_actions
from bot.actions import objecting
from bot.actions import questions as actions
from bot.cards.mine import Mine, Whole
from bot.cards.objecting import REASON_MAX
from bot.rules.base import Refusal, clean
from bot.rules.questions import WAITING
from bot.web.forms import filled, one
from bot.web.phone.forms import field_of
from bot.web.phone.refusals import words_of
from bot.web.phone.visit import Visit, visited

routes = web.RouteTableDef()


@routes.get("/p/{code}/mine")
@visited
async def show(visit: Visit) -> web.Response:
    """My questions, newest first, each with its fate."""
    mine, gone = await _mine(visit)
    part = _list(visit, mine)
    return visit.page("mine", mine.principles, part=part, gone=gone, tab="mine")


@routes.get("/p/{code}/mine-part")
@visited
async def part(visit: Visit) -> web.Response:
    """The list alone, fetched when something changed."""
    mine, _ = await _mine(visit)
    return web.Response(text=_list(visit, mine), content_type="text/html")


async def _mine(visit: Visit) -> tuple[Mine, bool]:
    """My questions; whether no key can tell which they are."""
    try:
        return await mine_actions.list_mine(visit.context, visit.person), False
    except Refusal as refusal:
        if refusal.key not in ("keys-gone", "key-trouble"):
            raise
        return Mine((), ()), True


def _list(visit: Visit, mine: Mine) -> Markup:
    return visit.part("mine_list", mine.principles, found=tuple(reversed(mine.questions)))


@routes.get("/p/{code}/mine/{question}")
@visited
async def one_of_mine(visit: Visit) -> web.Response:
    """One of my questions whole, with what can be done with it."""
    return await _whole(visit, {})


async def _whole(visit: Visit, problems: dict[str, str], text: str | None = None) -> web.Response:
    typed = visit.request.match_info["question"]
    mine = await mine_actions.load_mine(visit.context, visit.person, typed)
    found = mine.questions[0]
    limits = None
    if may_change(found):
        _, limits = await actions.find_own(visit.context, visit.person, found.question.code)
    return visit.page(
        "one", mine.principles, status=422 if problems else 200, tab="mine", found=found,
        limits=limits, problems=problems, reason_max=REASON_MAX,
        text=found.question.text if text is None else text,
    )  # fmt: skip


def may_change(found: Whole) -> bool:
    """Whether its asker can still edit and withdraw it."""
    return found.active and found.question.status in WAITING


@routes.post("/p/{code}/mine/{question}")
@visited
async def edit(visit: Visit) -> web.Response:
    """Give one of my questions another wording."""
    sent, typed = await filled(visit.request), visit.request.match_info["question"]
    text, version = one(sent, "question"), one(sent, "version")
    if not (version.isascii() and version.isdecimal() and len(version) < 9):
        raise Refusal("expired-control")
    try:
        after = await actions.edit(visit.context, visit.person, typed, text, int(version))
    except Refusal as refusal:
        if field_of(refusal):
            return await _whole(visit, {"question": words_of(refusal, visit.language)}, text)
        if refusal.key != "changed-meanwhile":
            raise
        mine = await mine_actions.load_mine(visit.context, visit.person, typed)
        after = mine.questions[0].question
        if after.text != clean(text):  # else the form was sent twice
            raise
    return visit.go(f"mine/{after.code}", "phone-said-edited", code=after.code)


@routes.get("/p/{code}/mine/{question}/withdraw")
@visited
async def ask_withdraw(visit: Visit) -> web.Response:
    """Ask whether a question is to be withdrawn for good."""
    typed = visit.request.match_info["question"]
    mine = await mine_actions.load_mine(visit.context, visit.person, typed)
    found = mine.questions[0]
    return visit.page(
        "withdraw", mine.principles, tab="mine", question=found.question, may=may_change(found)
    )


@routes.post("/p/{code}/mine/{question}/withdraw")
@visited
async def withdraw(visit: Visit) -> web.Response:
    """Withdraw one of my questions."""
    typed = visit.request.match_info["question"]
    after = await actions.withdraw(visit.context, visit.person, typed)
    return visit.go("mine", "phone-said-withdrawn", code=after.code)


@routes.post("/p/{code}/mine/{question}/object")
@visited
async def objection(visit: Visit) -> web.Response:
    """Tell the moderators that I object to a merge, or to another wording."""
    sent, typed = await filled(visit.request), visit.request.match_info["question"]
    move, reason = one(sent, "move"), one(sent, "reason")
    try:
        after = await objecting.object_to(visit.context, visit.person, typed, move, reason)
    except Refusal as refusal:
        if field_of(refusal) != "reason":
            raise
        return await _whole(visit, {f"reason-{move}": words_of(refusal, visit.language)})
    return visit.go(f"mine/{after.code}", "phone-said-objected", code=after.code)
