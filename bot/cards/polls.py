"""Polls as they are voted in and as they are published."""

from collections.abc import Sequence

from bot.cards.base import Block, Button, Card, Menu, Option, card, cut, plain, row, stamp
from bot.rules.polls import Poll, Tally
from bot.texts import pick, say

BAR_LENGTH = 12


def poll_card(poll: Poll, ballots: int, tally: Tally | None, languages: Sequence[str]) -> Card:
    """One poll's shared message: a menu while it is open, bars in words when it is over."""
    first = languages[0]
    titles = dict.fromkeys(plain(pick(poll.question, language)) for language in languages)
    lines = [f"### {poll.code} · {' / '.join(titles)}"]
    lines += [_state(poll, ballots, language) for language in languages]
    shown = tally is not None and (poll.status == "published" or poll.results == "live")
    lines += _options(poll, tally if shown else None, languages)
    blocks: list[Block | None] = ["\n".join(lines)]
    if poll.status == "open":
        blocks.append(_menu(poll, first))
    return card(*blocks, framed=True)


def _state(poll: Poll, ballots: int, language: str) -> str:
    if poll.status == "open" and poll.closes_at is not None:
        return say(language, "poll-open-until", ballots=ballots, ends=stamp(poll.closes_at, "R"))
    return say(language, f"poll-{poll.status}", ballots=ballots)


def _options(poll: Poll, tally: Tally | None, languages: Sequence[str]) -> list[str]:
    lines = []
    for place, option in enumerate(poll.options):
        text = " / ".join(dict.fromkeys(plain(pick(option, language)) for language in languages))
        if tally is None:
            lines.append(f"{place + 1}. {text}")
            continue
        votes = tally.votes[place]
        share = votes / tally.ballots if tally.ballots else 0.0
        bar = "█" * round(share * BAR_LENGTH) or "·"
        percent = say(languages[0], "poll-share", votes=votes, percent=round(share * 100))
        lines.append(f"{place + 1}. {text}\n{bar} {percent}")
    return lines


def _menu(poll: Poll, language: str) -> Menu:
    options = tuple(
        Option(str(place), cut(f"{place + 1}. {pick(option, language)}", 100))
        for place, option in enumerate(poll.options)
    )
    return Menu(f"poll:vote:{poll.code}", say(language, "poll-choose"), options)


def voted_card(poll: Poll, choice: int, changed: bool, language: str) -> Card:
    """Said privately to whoever voted: the vote, and that it can be changed."""
    option = plain(pick(poll.options[choice], language))
    key = "vote-changed" if changed else "vote-cast"
    return card(say(language, key, code=poll.code, option=option))


def moved_poll_card(poll: Poll, language: str) -> Card:
    """Said to the moderator who moved a poll."""
    verbs: dict[str, tuple[tuple[str, str], ...]] = {
        "prepared": (("open", "success"), ("cancel", "danger")),
        "open": (("close", "primary"), ("cancel", "danger")),
        "closed": (("publish", "success"),),
    }
    buttons = [
        Button(
            say(language, f"button-poll-{verb}"),
            f"poll:{verb}:{poll.code}",
            "success" if style == "success" else "danger" if style == "danger" else "primary",
        )
        for verb, style in verbs.get(poll.status, ())
    ]
    title = plain(pick(poll.question, language))
    return card(
        say(language, f"poll-is-{poll.status}", code=poll.code, question=title), row(*buttons)
    )


def poll_list_card(results: Sequence[tuple[Poll, int, Tally | None]], language: str) -> Card:
    """Every poll with its state, and its votes where they may be seen."""
    if not results:
        return card(say(language, "poll-list-empty"))
    blocks: list[Block | None] = [say(language, "poll-list-head", count=len(results))]
    for poll, ballots, tally in results[:12]:
        lines = [
            f"**{poll.code}** {plain(pick(poll.question, language))}"
            + (f" · `{poll.key}`" if poll.key else ""),
            _state(poll, ballots, language),
        ]
        if tally is not None:
            lines += _options(poll, tally, [language])
        blocks.append("\n".join(lines))
    return card(*blocks)
