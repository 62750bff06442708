"""What moderators are warned of: a session's end, an overrun, items that wait."""

from bot.cards.base import Card, card, plain, stamp
from bot.rules.agenda import Session
from bot.texts import pick, say


def ending_card(session: Session, language: str, late: str = "") -> Card:
    """Said before a session ends."""
    title = plain(pick(session.title, language))
    ends_at = session.due_end_at
    return card(
        late or None,
        say(language, "ending", session=title, ends=stamp(ends_at, "R"), at=stamp(ends_at)),
    )


def overrun_card(
    session: Session,
    following: Session | None,
    where: Session | None,
    minutes: int,
    cost: int,
    language: str,
    late: str = "",
) -> Card:
    """Said when a session is over its time: `cost` questions fewer in the session `where`."""
    lines = [
        say(language, "overrun", session=plain(pick(session.title, language)), minutes=minutes)
    ]
    if where and cost:
        title = plain(pick(where.title, language))
        lines.append(say(language, "overrun-cost", session=title, cost=cost))
    if following:
        title = plain(pick(following.title, language))
        lines.append(say(language, "overrun-next", session=title))
    else:
        lines.append(say(language, "overrun-last"))
    return card(late or None, "\n".join(lines))


def nag_card(count: int, since: int, language: str, late: str = "") -> Card:
    """Said when items have waited for review too long."""
    return card(late or None, say(language, "nag", count=count, since=stamp(since, "R")))
