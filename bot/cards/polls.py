"""Polls as everybody sees them: open, about to close, and as they were voted."""

from collections.abc import Sequence

from bot.cards.ballots import vote_controls
from bot.cards.base import Block, Card, Chart, card, cut, excerpt, in_languages, plain, stamp
from bot.rules.polls import RATING_STEPS, Poll, Split
from bot.rules.tallies import Tally, mean_and_median, winner, word_mark
from bot.texts import RIGHT_TO_LEFT, directed, listed, pick, say

BAR_LENGTH = 12
RESULT_LENGTH_MAX = 3000  # more of it is shown in one language, then cut
NAME_LENGTH_MAX = 24  # of an option in a round
WORDS_SHOWN, CHARTED_MAX, CHART_LABEL_MAX = 25, 20, 100


def poll_card(
    poll: Poll, ballots: int, tally: Tally | None, languages: Sequence[str], ended: bool = False
) -> Card:
    """One poll's shared message: what to press while it is open, the result when it is over.

    `ended`: the event closed it, so that its result is shown though nobody published it.
    """
    return in_languages(languages, lambda spoken: _drawn(poll, ballots, tally, spoken, ended))


def _drawn(
    poll: Poll, ballots: int, tally: Tally | None, languages: Sequence[str], ended: bool
) -> Card:
    titles = dict.fromkeys(plain(pick(poll.question, language)) for language in languages)
    lines = [f"### {poll.code} · {' / '.join(titles)}"]
    for language in languages:
        lines.append(state_words(poll, ballots, language))
        if poll.status == "open":
            lines.append(f"-# {say(language, f'poll-how-{poll.kind}')}")
    over = poll.status == "published" or ended
    shown = tally if over or poll.results == "live" else None
    lines += result_lines(poll, shown, languages)
    blocks: list[Block | None] = ["\n".join(lines)]
    if poll.status == "open":
        blocks += vote_controls(poll, languages[0])
    elif over and shown and shown.ballots:
        blocks.append(result_chart(poll, shown, languages[0]))
    return card(*blocks, framed=True)


def poll_ending_card(poll: Poll, languages: Sequence[str], late: str) -> Card:
    """Said once, shortly before a timed poll closes."""
    ends = stamp(poll.closes_at or 0, "R")
    lines = [say(language, "poll-ending", code=poll.code, ends=ends) for language in languages]
    return card("\n".join([*lines, *([late] if late else [])]))


def state_words(poll: Poll, ballots: int, language: str) -> str:
    """How a poll stands, and how many voted."""
    if poll.status == "open" and poll.closes_at is not None:
        return say(language, "poll-open-until", ballots=ballots, ends=stamp(poll.closes_at, "R"))
    return say(language, f"poll-{poll.status}", ballots=ballots)


def labels(poll: Poll, tally: Tally | None, language: str) -> list[str]:
    """What can be voted for, or what was written, in the order of the votes."""
    if poll.kind == "rating":
        return list(RATING_STEPS)
    if poll.kind == "words":
        return list(tally.words) if tally else []
    return [pick(option, language) for option in poll.options]


def hidden_places(poll: Poll, tally: Tally) -> set[int]:
    """The places of the words that a moderator hid."""
    return {place for place, word in enumerate(tally.words) if word_mark(word) in poll.hidden}


def result_lines(poll: Poll, tally: Tally | None, languages: Sequence[str]) -> list[str]:
    """The options, with what each got where it may be seen; cut where there is no room."""
    if poll.kind in ("rating", "words") and tally is None:
        return []
    lines = _options(poll, tally, languages)
    if len("\n".join(lines)) > RESULT_LENGTH_MAX:
        lines = _options(poll, tally, languages[:1])
    if len("\n".join(lines)) > RESULT_LENGTH_MAX:
        lines = _options(poll, tally, languages[:1], brief=True)
    if tally is None:
        return lines
    for language in languages:
        lines += figures(poll, tally, language)
    return lines + [line for split in poll.splits for line in _split(split, languages[0])]


def _options(
    poll: Poll, tally: Tally | None, languages: Sequence[str], *, brief: bool = False
) -> list[str]:
    written = excerpt if brief else plain
    columns = [labels(poll, tally, language) for language in languages]
    hidden = hidden_places(poll, tally) if tally else set()
    lines: list[str] = []
    for place, texts in enumerate(zip(*columns, strict=True)):
        if place in hidden or (poll.kind == "words" and len(lines) == WORDS_SHOWN):
            continue
        text = " / ".join(dict.fromkeys(written(text) for text in texts))
        line = text if poll.kind in ("rating", "words") else f"{place + 1}. {text}"
        if tally is not None:
            bar = "█" * round(tally.share(place) * BAR_LENGTH) or "·"
            line = f"{line}\n{bar} {share_words(tally, place, languages[0])}"
        lines.append(line)
    return lines


def share_words(tally: Tally, place: int, language: str) -> str:
    """The figures of one bar."""
    percent = round(tally.share(place) * 100)
    return say(language, "poll-share", votes=tally.votes[place], percent=percent)


def figures(poll: Poll, tally: Tally, language: str) -> list[str]:
    """What the votes come to, by the poll's kind."""
    if poll.kind == "multiple":
        return [f"-# {say(language, 'poll-several')}"]
    if poll.kind == "rating":
        found = mean_and_median(tally.votes)
        if found is None:
            return []
        return [say(language, "poll-rating", mean=round(found[0], 1), median=found[1])]
    if poll.kind == "words":
        hidden = hidden_places(poll, tally)
        more = len(tally.words) - len(hidden) - WORDS_SHOWN
        lines = [f"-# {say(language, 'poll-words-more', count=more)}"] if more > 0 else []
        entries = sum(tally.votes[place] for place in hidden)
        hid = say(language, "poll-words-hidden", count=entries) if entries else ""
        return [*lines, *([f"-# {hid}"] if hid else [])]
    return _rounds(poll, tally, language) if poll.kind == "ranking" else []


def _rounds(poll: Poll, tally: Tally, language: str) -> list[str]:
    first = winner(tally.rounds)
    if first is None:
        return []
    texts = labels(poll, tally, language)
    names = [plain(cut(text, NAME_LENGTH_MAX)) for text in texts]
    count, option = len(tally.rounds), plain(texts[first])
    lines = [say(language, "poll-first", option=option, count=count)]
    for number, round_ in enumerate(tally.rounds, start=1):
        counts = " · ".join(
            f"{names[place]} {votes}"
            for place, votes in enumerate(round_.votes)
            if votes is not None
        )
        out = listed((names[place] for place in round_.out), language)
        key = "poll-round-out" if out else "poll-round"
        lines.append(f"-# {say(language, key, number=number, counts=counts, out=out)}")
    return [*lines, f"-# {say(language, 'poll-ties')}"]


def _split(split: Split, language: str) -> list[str]:
    lines = [say(language, f"poll-split-{split.by}")]
    for group, ballots, votes in split.groups:
        known = f"{split.by}-{group.replace('_', '-')}" if group else "poll-unsaid"
        shares = " · ".join(
            say(language, "poll-group-share", place=place + 1, percent=round(100 * count / ballots))
            for place, count in enumerate(votes)
        )
        name = say(language, known)
        shares = directed(shares, language)
        line = say(language, "poll-group", group=name, ballots=ballots, shares=shares)
        lines.append(f"-# {line}")
    return lines


def result_chart(poll: Poll, tally: Tally, language: str) -> Chart:
    """The same bars as a picture, and the same in words for whoever does not see it."""
    hidden = hidden_places(poll, tally)
    names = labels(poll, tally, language)
    if poll.options:
        names = [f"{place}. {name}" for place, name in enumerate(names, start=1)]
    shown = [place for place in range(len(names)) if place not in hidden][:CHARTED_MAX]
    bars = tuple(
        (
            cut(names[place], CHART_LABEL_MAX),
            tally.share(place),
            share_words(tally, place, language),
        )
        for place in shown
    )
    title = pick(poll.question, language)
    told = "; ".join(f"{name}: {figures}" for name, _, figures in bars)
    description = say(language, "poll-chart", question=title, bars=told)
    return Chart(title, bars, description, language in RIGHT_TO_LEFT)
