"""The queue: browsed by principle and order, supported."""

from urllib.parse import urlencode

from aiohttp import web

from bot.actions import questions as actions
from bot.actions import taking_part
from bot.cards.questions import PAGE
from bot.rules.base import Refusal
from bot.web.forms import Filled, filled, one
from bot.web.phone.visit import Visit, visited

ORDERS = ("support", "oldest")
routes = web.RouteTableDef()


@routes.get("/p/{code}/questions")
@visited
async def browse(visit: Visit) -> web.Response:
    """One page of what waits."""
    query = {name: [value] for name, value in visit.request.query.items()}
    principle, order, page = _place(query)
    queue = await actions.list_queue(visit.context, visit.person, principle or None, order, page)
    try:
        marks = await taking_part.load_marks(visit.context, visit.person)
    except Refusal:  # a key is away: reading goes on
        marks = taking_part.Marks(frozenset(), frozenset())
    pages = max(1, -(-queue.count // PAGE))
    return visit.page(
        "questions", queue.principles, queue=queue, marks=marks, pages=pages, tab="questions",
        orders=ORDERS, query=lambda to: _query(principle, order, to),
    )  # fmt: skip


@routes.post("/p/{code}/support")
@visited
async def support(visit: Visit) -> web.Response:
    """Support a question, or take the support back."""
    sent = await filled(visit.request)
    wanted = one(sent, "wanted") == "1"
    question = await taking_part.support(visit.context, visit.person, one(sent, "question"), wanted)
    key = "phone-said-supported" if wanted else "phone-said-unsupported"
    path = f"questions?{_query(*_place(sent))}#{question.code}"
    return visit.go(path, key, code=question.code)


def _place(sent: Filled) -> tuple[str, str, int]:
    """Where in the queue somebody is: principle, order, page from 0."""
    order, page = one(sent, "order"), one(sent, "page")
    number = int(page) if page.isascii() and page.isdecimal() and len(page) < 6 else 0
    return one(sent, "principle")[:60], order if order in ORDERS else "support", number


def _query(principle: str, order: str, page: int) -> str:
    return urlencode({"principle": principle, "order": order, "page": page})
