"""What a delay, an extension or a skip would cost, what it moved, and what is said of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.base import Block, Button, Card, Menu, Option, card, cut, plain, row, stamp
from bot.rules.agenda import Session, late_from
from bot.rules.retiming import Act, Offer
from bot.texts import arrow, listed, pick, say

MINUTE_MS = 60_000
TITLE_MAX = 60
NAMED_MAX = 10
LINES_LENGTH_MAX = 3000
RETIMED_LENGTH_MAX = 1500


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to make room, and how many questions fewer it leaves time for."""

    offer: Offer
    cost: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What would pass the hard end, and the ways to make room; the last passes it.

    `over_in_questions` is how many questions fit into what lies beyond the hard end.
    """

    act: Act
    minutes: int
    before: tuple[Session, ...]
    choices: tuple[Choice, ...]
    hard_end_at: int
    ends_at: int
    over_in_questions: int
    mark: str


@dataclass(frozen=True, slots=True)
class PollMoved:
    """An open poll whose end moved."""

    code: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Moved:
    """What a re-timing moved: the programme before and after, in the same order."""

    minutes: int
    before: tuple[Session, ...]
    after: tuple[Session, ...]
    polls: tuple[PollMoved, ...]
    reminders: int
    ends_at: int
    hard_end_at: int | None


def choices_card(shown: Choices, language: str) -> Card:
    """Every way to make room with its cost, before anything moves."""
    over = -(-(shown.ends_at - shown.hard_end_at) // MINUTE_MS)
    lines = [
        say(
            language,
            f"choices-{shown.act}",
            minutes=shown.minutes,
            over=over,
            ends=stamp(shown.hard_end_at),
        )
    ]
    buttons: list[Button] = []
    for choice in shown.choices:
        offer = choice.offer
        if offer.key:
            continue
        blanks: dict[str, str | int] = {"cost": choice.cost}
        if offer.how == "fit":
            blanks["minutes"] = offer.minutes
        elif offer.how == "shorten":
            blanks["sessions"] = _shorter(shown.before, offer.sessions, language)
        elif offer.how == "over":
            blanks |= {"ends": stamp(shown.ends_at), "cost": shown.over_in_questions}
        lines.append(say(language, f"choice-{offer.how}", **blanks))
        label = say(language, f"button-choice-{offer.how}", minutes=offer.minutes, over=over)
        act = f"run:choose:{shown.act} {shown.minutes} {offer.how} {shown.mark}"
        buttons.append(Button(label, act, "danger" if offer.how == "over" else "secondary"))
    menu = _named(shown, language)
    if menu:
        lines.append(say(language, "choice-named"))
    return card("\n".join(lines), row(*buttons), menu)


def _named(shown: Choices, language: str) -> Menu | None:
    titles = {s.key: cut(pick(s.title, language), TITLE_MAX) for s in shown.before}
    options: list[Option] = []
    for choice in shown.choices:
        offer, cost = choice.offer, choice.cost
        if not offer.key:
            continue
        before = next(s for s in shown.before if s.key == offer.key)
        after = next(s for s in offer.sessions if s.key == offer.key)
        hint = say(
            language, f"choice-{offer.how}", before=_minutes(before), after=_minutes(after),
            cost=cost,
        )  # fmt: skip
        label = say(language, f"menu-{offer.how}", session=titles[offer.key])
        options.append(Option(f"{offer.how} {offer.key}", label, hint))
    if not options:
        return None
    act = f"run:name:{shown.act} {shown.minutes} {shown.mark}"
    return Menu(act, say(language, "menu-named"), tuple(options[:25]))


def _shorter(before: Sequence[Session], after: Sequence[Session], language: str) -> str:
    named = [
        f"{plain(cut(pick(one.title, language), TITLE_MAX))}"
        f" {_minutes(one)} {arrow(language)} {_minutes(other)}"
        for one, other in zip(before, after, strict=True)
        if one.status == "planned" and _length(other) < _length(one)
    ]
    more = ["…"] if len(named) > NAMED_MAX else []
    return listed([*named[:NAMED_MAX], *more], language)


def _length(session: Session) -> int:
    return session.due_end_at - session.due_start_at


def _minutes(session: Session) -> int:
    return round(_length(session) / MINUTE_MS)


def moved_card(moved: Moved, language: str) -> Card:
    """Said to the moderator who moved the programme: everything that moved, from when to when."""
    pairs = list(zip(moved.before, moved.after, strict=True))
    later = [one for one, other in pairs if one.due_start_at != other.due_start_at]
    longer = next((b for a, b in pairs if b.status == "running" and a != b), None)
    if longer:
        title = plain(pick(longer.title, language))
        lines = [
            say(
                language, "extended", session=title, ends=stamp(longer.due_end_at),
                minutes=moved.minutes, count=len(later),
            )
        ]  # fmt: skip
    else:
        lines = [say(language, "delayed", minutes=moved.minutes, count=len(later))]
    lines += [_line(one, other, language) for one, other in pairs if one != other]
    while sum(map(len, lines)) > LINES_LENGTH_MAX:
        lines.pop()
    for poll in moved.polls[:NAMED_MAX]:
        before, after = stamp(poll.before, "T"), stamp(poll.after, "T")
        lines.append(say(language, "moved-poll", code=poll.code, before=before, after=after))
    if moved.reminders:
        lines.append(say(language, "moved-reminders", count=moved.reminders))
    if moved.hard_end_at is not None and moved.ends_at > moved.hard_end_at:
        over = -(-(moved.ends_at - moved.hard_end_at) // MINUTE_MS)
        lines.append(say(language, "moved-past-end", minutes=over))
    lines.append(say(language, "moved-told"))
    return card("\n".join(lines))


def _line(one: Session, other: Session, language: str) -> str:
    title = plain(cut(pick(other.title, language), TITLE_MAX))
    if other.status == "skipped":
        return f"{title}{say(language, 'session-mark-skipped')}"
    if other.status == "running":
        ends = f"{stamp(one.due_end_at)} {arrow(language)} {stamp(other.due_end_at)}"
        return f"{ends} {title}" + say(language, "moved-end")
    shorter = ""
    if _length(one) != _length(other):
        shorter = say(language, "moved-shorter", before=_minutes(one), after=_minutes(other))
    closed = "" if other.questions_open else say(language, "moved-closed")
    starts = f"{stamp(one.due_start_at)} {arrow(language)} {stamp(other.due_start_at)}"
    return f"{starts} {title}{shorter}{closed}"


def retimed_card(
    sessions: Sequence[Session], now: int, languages: Sequence[str], late: str = ""
) -> Card:
    """Said when the programme was moved: what runs and what comes, and when now."""
    blocks: list[Block | None] = [late or None]
    for language in languages:
        lines = [say(language, "retimed")]
        for s in sessions:
            title = plain(cut(pick(s.title, language), TITLE_MAX))
            # Over its time already, it goes on until the next one is due.
            ends_at = s.due_end_at if s.due_end_at > now else late_from(sessions) or 0
            if s.status == "running" and ends_at > now:
                lines.append(say(language, "retimed-running", session=title, ends=stamp(ends_at)))
            elif s.status == "running":
                lines.append(f"{title}{say(language, 'session-mark-running')}")
            elif s.status == "planned":
                lines.append(f"{stamp(s.due_start_at)}–{stamp(s.due_end_at)} {title}")
            elif s.status == "skipped" and s.due_end_at > now:
                lines.append(f"{title}{say(language, 'session-mark-skipped')}")
        while len("\n".join(lines)) > RETIMED_LENGTH_MAX // len(languages):
            lines = [*lines[:-2], "…"]
        blocks.append("\n".join(lines))
    return card(*blocks)


def skip_card(session: Session, language: str) -> Card:
    """Asked before a session is left out."""
    title = plain(pick(session.title, language))
    return card(
        say(
            language, "skip-confirm", session=title, minutes=_minutes(session),
            starts=stamp(session.due_start_at),
        ),
        row(Button(say(language, "button-leave-out"), f"run:leave:{session.key}", "danger")),
    )  # fmt: skip


def skipped_card(session: Session, language: str) -> Card:
    """Said to the moderator who left a session out."""
    title = plain(pick(session.title, language))
    return card(say(language, "skipped", session=title, key=session.key, minutes=_minutes(session)))
