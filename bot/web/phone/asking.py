"""Asking: the form, what is wrong with it, and the receipt."""

import secrets

from aiohttp import web

from bot.actions import asking, duplicates, privacy
from bot.actions import mine as mine_actions
from bot.actions.asking import Held
from bot.cards.forms import Asking, Typed
from bot.rules.base import Refusal
from bot.rules.people import ATTRIBUTIONS, SECTORS
from bot.rules.questions import WAITING, Question
from bot.web.forms import filled, one
from bot.web.phone.forms import Mistakes, field_of, mistakes_in, typed_question
from bot.web.phone.refusals import words_of
from bot.web.phone.visit import ONCE, Visit, visited

NONCE_LENGTH_MAX = 40
routes = web.RouteTableDef()


@routes.get("/p/{code}/ask")
@visited
async def form(visit: Visit) -> web.Response:
    """The form in which a question is asked."""
    needed = await asking.prepare(visit.context, visit.person, None)
    return await _form(visit, needed, Typed(), secrets.token_urlsafe(12), {})


@routes.post("/p/{code}/ask")
@visited
async def send(visit: Visit) -> web.Response:
    """Store the question; the same form sent twice is one question."""
    sent = await filled(visit.request)
    nonce, typed = one(sent, "nonce")[:NONCE_LENGTH_MAX], typed_question(sent)
    if not nonce:
        raise Refusal("expired-control")
    delivery = f"{visit.person.identity} {nonce}"
    mistakes: Mistakes = {}
    try:
        needed = await asking.prepare(visit.context, visit.person, None)
        mistakes = mistakes_in(typed, needed)
    except Refusal:
        needed = None  # asked again below, where a form that was sent twice is told first
    try:
        if needed and mistakes:
            return await _form(visit, needed, typed, nonce, mistakes)
        result = await asking.ask(visit.context, visit.person, typed, delivery)
    except Refusal as refusal:
        if refusal.key != "delivered-before":
            raise
        return visit.go(f"asked/{refusal.blanks['code']}")
    if isinstance(result, Held):
        if needed is None:
            raise result.refusal
        found = {field_of(result.refusal): result.refusal}
        return await _form(visit, needed, typed, nonce, found)
    code, now = result.question.code, visit.context.now()
    visit.request.app[ONCE].keep(
        f"{visit.person.identity} {code}", "phone-receipt", now, secret=result.secret
    )
    return visit.go(f"asked/{code}")


async def _form(
    visit: Visit, needed: Asking, typed: Typed, nonce: str, mistakes: Mistakes
) -> web.Response:
    mine = await mine_actions.list_mine(visit.context, visit.person)
    notice = await privacy.load_notice(visit.context, visit.person)
    problems = {field: words_of(found, visit.language) for field, found in mistakes.items()}
    return visit.page(
        "ask", needed.principles, status=422 if mistakes else 200, tab="ask", typed=typed,
        profile=needed.profile, limits=needed.limits, nonce=nonce, problems=problems,
        notice=notice, first=not mine.questions, attributions=ATTRIBUTIONS, sectors=SECTORS,
    )  # fmt: skip


@routes.get("/p/{code}/asked/{question}")
@visited
async def asked(visit: Visit) -> web.Response:
    """The receipt, its secret once; and what may ask the same."""
    typed = visit.request.match_info["question"]
    mine = await mine_actions.load_mine(visit.context, visit.person, typed)
    question = mine.questions[0].question
    once = visit.request.app[ONCE]
    told = once.take(f"{visit.person.identity} {question.code}", visit.context.now())
    similar: tuple[Question, ...] = ()
    if question.status in WAITING and mine.questions[0].active:
        similar = await duplicates.load_likely(visit.context, visit.person, question.code)
    return visit.page(
        "asked", mine.principles, tab="ask", question=question, similar=similar,
        secret=told.blanks["secret"] if told else "",
    )  # fmt: skip


@routes.post("/p/{code}/instead")
@visited
async def instead(visit: Visit) -> web.Response:
    """Support another's question and withdraw one's own."""
    sent = await filled(visit.request)
    mine, other = one(sent, "mine"), one(sent, "other")
    _, supported = await duplicates.support_instead(visit.context, visit.person, mine, other)
    return visit.go("mine", "phone-said-instead", code=supported.code)
