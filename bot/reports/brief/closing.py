"""The end of the brief: polls, what remains owed, fairness, objectives, notes and sources."""

from collections.abc import Iterator, Sequence

from babel import Locale

from bot.reports.brief.front import figures_of, sources
from bot.reports.brief.principles import owner
from bot.reports.brief.records import (
    WHOLES,
    Gathered,
    by_objective,
    due_words,
    let_in,
    objective,
)
from bot.reports.documents.model import (
    Block,
    Figure,
    Listing,
    Remark,
    Row,
    Section,
    Statement,
    Table,
)
from bot.rules.fairness import Dimension, Group
from bot.rules.polls import RATING_STEPS, Poll
from bot.rules.tallies import Tally, mean_and_median, winner, word_mark
from bot.texts import locale_of, pick, say

OPTIONS_SHOWN, LABEL_LENGTH_MAX, EXCERPT_LENGTH_MAX = 25, 90, 160
SHARED: tuple[Dimension, ...] = ("attendance", "principle", "language", "first")


def polls(gathered: Gathered) -> Section:
    """Every poll that was voted, as a chart and as a table."""
    sections = tuple(_poll(gathered, *found) for found in gathered.polls)
    return Section(say(gathered.language, "brief-polls"), (), sections)


def _poll(gathered: Gathered, poll: Poll, ballots: int, tally: Tally) -> Section:
    language, question = gathered.language, pick(poll.question, gathered.language)
    shown = list(_options(poll, tally, language))[:OPTIONS_SHOWN]
    rows = tuple(
        Row((label, say(language, "brief-count", count=votes), _percent(share, language)),
            (poll.code,))
        for label, votes, share in shown
    )  # fmt: skip
    columns = (
        say(language, "brief-option"), say(language, "brief-votes"), say(language, "brief-share"),
    )  # fmt: skip
    bars = tuple(
        (_cut(label, LABEL_LENGTH_MAX), share,
         say(language, "poll-share", votes=votes, percent=round(share * 100)))
        for label, votes, share in shown
    )  # fmt: skip
    told = "; ".join(f"{label}: {figures}" for label, _, figures in bars)
    described = say(language, "poll-chart", question=question, bars=told)
    caption = say(language, "brief-poll-caption", code=poll.code)
    facts = say(language, "brief-poll-facts", count=ballots)
    blocks: list[Block] = [
        Statement(facts, (poll.code,), note=say(language, f"brief-poll-{poll.kind}")),
        *(Statement(words, (poll.code,)) for words in _figures(poll, tally, language)),
    ]
    if rows and ballots:
        blocks.append(Figure(caption, question, bars, described, (poll.code,)))
        blocks.append(Table(caption, columns, rows, (68, 16, 16), frozenset({1, 2})))
    return Section(question, tuple(blocks), anchor=poll.code)


def _options(poll: Poll, tally: Tally, language: str) -> Iterator[tuple[str, int, float]]:
    """What could be voted for, or was written and may be seen: votes and share."""
    if poll.kind == "words":
        labels = tally.words
    elif poll.kind == "rating":
        labels = RATING_STEPS
    else:
        labels = tuple(pick(option, language) for option in poll.options)
    for place, label in enumerate(labels):
        if poll.kind != "words" or word_mark(label) not in poll.hidden:
            yield label, tally.votes[place], tally.share(place)


def _figures(poll: Poll, tally: Tally, language: str) -> Iterator[str]:
    """What the votes come to, and the splits that may be shown."""
    if poll.kind == "rating" and (found := mean_and_median(tally.votes)):
        yield say(language, "poll-rating", mean=round(found[0], 1), median=found[1])
    if poll.kind == "ranking" and (first := winner(tally.rounds)) is not None:
        option = pick(poll.options[first], language)
        yield say(language, "brief-poll-first", option=option, count=len(tally.rounds))
    labels = [label for label, _, _ in _options(poll, tally, language)]
    for split in poll.splits:
        for group, ballots, votes in split.groups:
            known = f"{split.by}-{group.replace('_', '-')}" if group else "poll-unsaid"
            shares = "; ".join(
                f"{label}: {_percent(count / ballots, language)}"
                for label, count in zip(labels, votes, strict=True)
            )
            name = say(language, known)
            yield say(language, "poll-group", group=name, ballots=ballots, shares=shares)


def _percent(share: float, language: str) -> str:
    return say(language, "brief-percent", percent=round(share * 100))


def _cut(text: str, length_max: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length_max else line[: length_max - 1].rstrip() + "…"


def owed(gathered: Gathered) -> Section:
    """Written answers and commitments that somebody waits for, and what was not reached."""
    language = gathered.language
    blocks: list[Block] = []
    if gathered.owed:
        rows = tuple(
            Row(
                (
                    _cut(question.text, EXCERPT_LENGTH_MAX)
                    if let_in(question) and question.text
                    else say(language, "brief-wording-gone"),
                    question.reason or say(language, "brief-nobody-named"),
                ),
                (question.code,),
            )
            for question in gathered.owed
        )
        columns = (say(language, "brief-question"), say(language, "brief-owed-by"))
        blocks.append(Table(say(language, "brief-owed-answers"), columns, rows, (55, 30, 15)))
        more = gathered.counts.of(status="follow_up") - len(rows)
        if more > 0:
            blocks.append(Statement(say(language, "brief-more", count=more), ("questions",)))
    committed = [note for note in gathered.notes if note.kind == "commitment"]
    items = tuple(
        (Statement(_commitment(gathered, note.due, owner(gathered, note)), (note.code,)), ())
        for note in sorted(committed, key=lambda note: (not note.due, note.due, note.id))
    )
    if items:
        blocks.append(Listing(items))
    unreached = gathered.counts.of(status="not_reached")
    words = say(language, "brief-unreached", count=unreached)
    blocks.append(Statement(words, ("questions",)))
    return Section(say(language, "brief-owed"), tuple(blocks))


def _commitment(gathered: Gathered, due: str, who: str) -> str:
    language = gathered.language
    if not due:
        return say(language, "brief-commitment-open", name=who)
    return say(language, "brief-commitment-due", name=who, due=due_words(due, language))


def fairness(gathered: Gathered) -> Section:
    """How the floor was shared; the sectors stand under participation."""
    language, found = gathered.language, gathered.fairness
    blocks: list[Block] = []
    columns = (
        say(language, "brief-group"), say(language, "brief-asked"), say(language, "brief-turns"),
        say(language, "brief-minutes"),
    )  # fmt: skip
    for dimension in SHARED:
        groups = found.of(dimension)
        rows = tuple(
            Row((_group(gathered, group), *figures_of(group, language)), ("fairness",))
            for group in groups
        )
        caption = say(language, f"fairness-by-{dimension}")
        if any(not group.suppressed for group in groups):
            table = Table(caption, columns, rows, (55, 15, 15, 15), frozenset({1, 2, 3}))
            blocks.append(table)
    blocks.append(Statement(say(language, "brief-overrides"), ("turns",)))
    if found.overrides:
        items = tuple(
            (Statement(say(language, "brief-override", number=o.turn, reason=o.reason),
                       (o.item, "turns")), ())
            for o in found.overrides
        )  # fmt: skip
        blocks.append(Listing(items))
    else:
        blocks[-1] = Statement(say(language, "fairness-no-overrides"), ("turns",))
    return Section(say(language, "brief-fairness"), tuple(blocks))


def _group(gathered: Gathered, group: Group) -> str:
    """What a row of a fairness table is called: languages by their names."""
    name = gathered.fairness.name(group)
    if group.dimension == "language" and group.name:
        locale = Locale.parse(locale_of(gathered.language))
        name = locale.languages.get(group.name, name)
    return name[:1].upper() + name[1:]


def objectives(gathered: Gathered) -> Section:
    """Which objectives of the Global Compact the notes are about."""
    language = gathered.language
    rows = tuple(
        Row((str(number), objective(number, language)), cites)
        for number, cites in by_objective(gathered).items()
    )
    columns = (say(language, "brief-number-short"), say(language, "brief-objective-title"))
    caption = say(language, "brief-objectives-caption")
    table = Table(caption, columns, rows, (8, 57, 35))
    return Section(say(language, "brief-objectives"), (table,) if rows else ())


def notes_and_sources(gathered: Gathered) -> Section:
    """Footnotes, the sources of the background, and what a citation in words means."""
    language = gathered.language
    footnotes = tuple(
        (Statement(text.say(language), ("event",)), ()) for text in gathered.settings.footnotes
    )
    rows = [
        Row((say(language, "brief-source", number=str(number)), source), (key,), key)
        for number, source in enumerate(sources(gathered), 1)
        if (key := f"source-{number}")
    ]
    rows += [
        Row((say(language, f"brief-record-{name}"), say(language, f"brief-record-{name}-means")),
            (name,), name)
        for name in WHOLES
    ]  # fmt: skip
    columns = (say(language, "brief-cited-as"), say(language, "brief-stands-for"))
    caption = say(language, "brief-sources-caption")
    blocks: tuple[Block, ...] = (
        *((Listing(footnotes),) if footnotes else ()),
        Remark(say(language, "brief-how-cited")),
        Table(caption, columns, tuple(rows), (20, 80)),
    )
    return Section(say(language, "brief-notes"), blocks)


def names(gathered: Gathered) -> dict[str, str]:
    """What citations that are no codes are called."""
    language = gathered.language
    found = {name: say(language, f"brief-record-{name}") for name in WHOLES}
    count: Sequence[str] = sources(gathered)
    return found | {
        f"source-{number}": say(language, "brief-source", number=str(number))
        for number in range(1, len(count) + 1)
    }
