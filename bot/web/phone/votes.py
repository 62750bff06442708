"""Voting: every open poll as a form, and the results that are published."""

from aiohttp import web
from markupsafe import Markup

from bot.actions import polls as actions
from bot.actions import taking_part
from bot.actions.taking_part import Ballot
from bot.cards.ballots import vote_words
from bot.cards.polls import labels, result_lines
from bot.rules.base import Refusal
from bot.rules.polls import RANKED_MAX, WORD_LENGTH_MAX, WORDS_MAX, Entry
from bot.web.forms import Filled, filled
from bot.web.markup import html_of
from bot.web.phone.refusals import words_of
from bot.web.phone.visit import Visit, visited

# The first field of a poll's form, where what is wrong with a vote is mended.
FIRST_FIELDS = {"words": "word-1", "ranking": "rank-1"}
WRONG = frozenset({"phone-need-vote", "ranking-repeats", "words-none", "too-long"})
routes = web.RouteTableDef()


@routes.get("/p/{code}/votes")
@visited
async def show(visit: Visit) -> web.Response:
    """The polls that are open, and those that were published."""
    return await _show(visit)


async def _show(visit: Visit, wrong: str = "", problem: Refusal | None = None) -> web.Response:
    ballots = await taking_part.list_ballots(visit.context, visit.person)
    kinds = {ballot.result.poll.code: ballot.result.poll.kind for ballot in ballots}
    problems = {}
    if problem is not None and wrong in kinds:
        first = f"{wrong}-{FIRST_FIELDS.get(kinds[wrong], 'vote-0')}"
        problems[first] = words_of(problem, visit.language)
    return visit.page(
        "votes", status=422 if problems else 200, tab="votes", ballots=ballots, wrong=wrong,
        problems=problems, labels=lambda b: labels(b.result.poll, None, visit.language),
        results=lambda b: _results(visit, b), own=lambda b: _own(visit, b),
        words_max=WORDS_MAX, word_length_max=WORD_LENGTH_MAX, ranked_max=RANKED_MAX,
    )  # fmt: skip


def _results(visit: Visit, ballot: Ballot) -> Markup:
    """How it was voted, in the words of everybody's message, as far as it is shown."""
    found = ballot.result
    if found.tally is None:
        return Markup()
    lines = result_lines(found.poll, found.tally, [visit.language])
    return html_of("\n".join(lines), visit.language, visit.settings.timezone)


def _own(visit: Visit, ballot: Ballot) -> str:
    return vote_words(ballot.result.poll, ballot.vote, visit.language)


@routes.post("/p/{code}/votes/{poll}")
@visited
async def vote(visit: Visit) -> web.Response:
    """Cast one's ballot, or change it."""
    sent, typed = await filled(visit.request), visit.request.match_info["poll"]
    try:
        entries = _entries(sent)
        cast = await actions.vote(visit.context, visit.person, typed, *entries)
    except Refusal as refusal:
        if refusal.key not in WRONG:
            raise
        return await _show(visit, typed, refusal)
    return visit.go("votes", "phone-said-voted", code=cast.poll.code)


def _entries(sent: Filled) -> list[Entry]:
    """What was chosen or written, in order.

    Refuses: phone-need-vote, expired-control
    """
    words = [sent[key][0] for n in range(1, WORDS_MAX + 1) if (key := f"word-{n}") in sent]
    if words:
        return [*words]
    ranks = (sent.get(f"rank-{n}", [""])[0] for n in range(1, RANKED_MAX + 1))
    chosen = [place for place in (*sent.get("vote", []), *ranks) if place]
    if not chosen:
        raise Refusal("phone-need-vote")
    if not all(place.isascii() and place.isdecimal() and len(place) < 4 for place in chosen):
        raise Refusal("expired-control")
    return [int(place) for place in chosen]


@routes.post("/p/{code}/votes/{poll}/withdraw")
@visited
async def withdraw(visit: Visit) -> web.Response:
    """Take one's ballot back."""
    typed = visit.request.match_info["poll"]
    cast = await actions.withdraw(visit.context, visit.person, typed)
    return visit.go("votes", "phone-said-unvoted", code=cast.poll.code)
