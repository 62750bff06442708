"""Polls as moderators see them: the list, one poll with its result, and the form for a new one."""

from collections.abc import Sequence

from bot.cards.base import (
    MENU_MAX,
    Block,
    Button,
    Card,
    Field,
    Form,
    Menu,
    Option,
    Style,
    card,
    cut,
    excerpt,
    given_back,
    plain,
    row,
    stamp,
)
from bot.cards.polls import hidden_places, result_lines, state_words
from bot.rules.polls import KINDS, POLL_QUESTION_LENGTH_MAX, Poll
from bot.rules.tallies import Tally, word_mark
from bot.texts import pick, say

EXTENSIONS_MIN = (1, 5)
_VERBS: dict[str, tuple[tuple[str, Style], ...]] = {
    "prepared": (("open", "success"), ("edit", "secondary"), ("cancel", "danger")),
    "open": (("close", "primary"), ("cancel", "danger")),
    "closed": (("publish", "success"),),
}


def moved_poll_card(poll: Poll, language: str) -> Card:
    """Said to the moderator who moved a poll: where it stands, and what comes next."""
    title = plain(pick(poll.question, language))
    said = say(language, f"poll-is-{poll.status}", code=poll.code, question=title)
    return card(said, *_buttons(poll, language))


def extended_card(poll: Poll, language: str) -> Card:
    """Said to the moderator who gave a poll more time."""
    ends = stamp(poll.closes_at or 0, "R")
    said = say(language, "poll-extended", code=poll.code, ends=ends)
    return card(said, *_buttons(poll, language))


def _buttons(poll: Poll, language: str) -> list[Block | None]:
    verbs = [
        Button(say(language, f"button-poll-{verb}"), f"poll:{verb}:{poll.code}", style)
        for verb, style in _VERBS.get(poll.status, ())
    ]
    later = [
        Button(
            say(language, "button-poll-extend", minutes=minutes),
            f"poll:extend:{poll.code} {minutes}",
        )
        for minutes in EXTENSIONS_MIN
        if poll.status == "open" and poll.closes_at is not None
    ]
    return [row(*verbs, *later)]


def poll_list_card(results: Sequence[tuple[Poll, int, Tally | None]], language: str) -> Card:
    """Every poll in a line with its state, and a menu that opens one; the latest where many."""
    if not results:
        return card(say(language, "poll-list-empty"))
    shown = results[-MENU_MAX:]
    blocks: list[Block | None] = [say(language, "poll-list-head", count=len(results))]
    for poll, ballots, _ in shown:
        key = f" · `{poll.key}`" if poll.key else ""
        state = state_words(poll, ballots, language)
        blocks.append(f"**{poll.code}** {excerpt(pick(poll.question, language))}{key}\n-# {state}")
    options = tuple(
        Option(
            poll.code,
            cut(f"{poll.code} · {pick(poll.question, language)}", 100),
            say(language, f"poll-words-{poll.status}"),
        )
        for poll, _, _ in shown
    )
    words = "\n".join(block for block in blocks if isinstance(block, str))
    return card(words, Menu("poll:see:", say(language, "poll-see"), options))


def result_card(poll: Poll, ballots: int, tally: Tally | None, language: str) -> Card:
    """One poll whole, its votes where they may be seen, with all that can be done with it."""
    title = f"### {poll.code} · {plain(pick(poll.question, language))}"
    kind = f"-# {say(language, f'poll-kind-{poll.kind}')}"
    lines = [title, kind, state_words(poll, ballots, language)]
    lines += result_lines(poll, tally, [language])
    menu = _hiding(poll, tally, language) if tally else None
    return card("\n".join(lines), menu, *_buttons(poll, language))


def _hiding(poll: Poll, tally: Tally, language: str) -> Menu | None:
    """A menu that hides words from everybody, or shows them again."""
    hidden = hidden_places(poll, tally)
    places = [*sorted(hidden), *(p for p in range(len(tally.words)) if p not in hidden)]
    options = tuple(
        Option(
            word_mark(tally.words[place]),
            cut(tally.words[place], 100),
            say(language, "poll-hidden" if place in hidden else "poll-not-hidden"),
        )
        for place in places[:MENU_MAX]
    )
    return Menu(f"poll:hide:{poll.code}", say(language, "poll-hide"), options) if options else None


def poll_form(
    act: str,
    language: str,
    *,
    question: str,
    options: Sequence[str] = (),
    kind: str = "single",
    duration: str = "",
    results: str = "after_close",
) -> Form:
    """Question, options, kind, duration and results of a poll."""
    kinds = tuple(
        Option(one, say(language, f"poll-kind-{one}"), chosen=one == kind) for one in KINDS
    )
    shown = tuple(
        Option(
            mode, say(language, f"poll-results-{mode.replace('_', '-')}"), chosen=mode == results
        )
        for mode in ("after_close", "live")
    )
    fields = (
        Field(
            "question", say(language, "form-poll-question"), value=question,
            length_max=POLL_QUESTION_LENGTH_MAX,
        ),
        Field(
            "options", say(language, "form-poll-options"), say(language, "form-poll-options-hint"),
            value="\n".join(options), long=True, required=False, length_max=4000,
        ),
        Field("kind", say(language, "form-poll-kind"), options=kinds),
        Field(
            "duration", say(language, "form-poll-duration"),
            say(language, "form-poll-duration-hint"), value=duration, required=False,
            length_max=20,
        ),
        Field("results", say(language, "form-poll-results"), options=shown),
    )  # fmt: skip
    return Form(act, say(language, "form-poll-title"), fields)


def edit_form(poll: Poll, language: str) -> Form:
    """The form of a prepared poll, filled in as it stands in the event's first language."""
    return poll_form(
        f"poll:save:{poll.code}",
        language,
        question=pick(poll.question, ""),
        options=[pick(option, "") for option in poll.options],
        kind=poll.kind,
        duration=f"{poll.duration_ms // 1000}s" if poll.duration_ms else "",
        results=poll.results,
    )


def held_poll_card(words: str, question: str, options: str, language: str) -> Card:
    """A refusal that gives back what was typed."""
    typed = f"{question}\n{options}"
    return given_back(words, say(language, "poll-held"), typed, "poll.txt")
