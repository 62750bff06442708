"""The review stream: the item that a moderator was dealt, or ten at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.base import (
    Block,
    Button,
    Card,
    Line,
    Menu,
    Option,
    card,
    cut,
    plain,
    quote,
    row,
)
from bot.cards.moderation import Item, item_blocks, item_rows
from bot.cards.questions import asker_words, shown_code
from bot.cards.refusals import refusal_words
from bot.rules.base import Refusal
from bot.rules.events import Principle
from bot.rules.questions import Question
from bot.rules.review import ALL, Held, Stream
from bot.texts import listed, pick, say

HELD_MAX = 5
TEN_WORDS_MAX = 3_000  # of the 4,000 of a message, so that what is approved is all shown
ASKER_MAX = 60


@dataclass(frozen=True, slots=True)
class Dealt:
    """What a moderator was dealt, if anything; `waiting` is by principle, in the language."""

    item: Item | None
    stream: Stream
    principles: tuple[Principle, ...]
    waiting: dict[str, int]
    held: tuple[Held, ...]
    own: int

    @property
    def count(self) -> int:
        """How many wait in this stream, the item itself and what others hold included."""
        if not self.stream.principle:
            return sum(self.waiting.values())
        keys = (p.key for p in self.principles if p.code == self.stream.principle)
        return sum(self.waiting.get(key, 0) for key in keys)


@dataclass(frozen=True, slots=True)
class Ten:
    """Up to ten items as they are shown; `shown` names them, `alike` has each one's duplicates."""

    shown: str
    questions: tuple[Question, ...]
    principles: tuple[Principle, ...]
    stream: Stream
    alike: dict[str, list[str]]


def stream_card(dealt: Dealt, language: str, said: str = "", undo: Button | None = None) -> Card:
    """The item that was dealt; `said` is what was done just now, and `undo` takes it back."""
    stream = dealt.stream
    top = (said, Line()) if said else ()
    filters = _filters(dealt, language)
    if dealt.item is None:
        anew = Button(say(language, "button-refresh"), f"review:open:{Stream()}", "primary")
        if stream.narrowed:
            anew = Button(anew.label, f"review:open:{_anew(stream)}", "primary")
        wide = Button(say(language, "button-unfiltered"), f"review:open:{Stream()}")
        buttons = row(anew, wide if stream.narrowed else None, undo)
        return card(*top, _nothing(dealt, language), filters, buttons)
    question = dealt.item.question
    return card(
        *top,
        *item_blocks(dealt.item, language),
        f"-# {_waiting(dealt, language)}",
        *item_rows(question, language, str(stream)),
        row(
            Button(say(language, "button-ten"), f"review:ten:{stream}"),
            undo,
        ),
        filters,
    )


def _anew(stream: Stream) -> Stream:
    return Stream(stream.principle, stream.language)


def _filter_words(dealt: Dealt, language: str) -> str:
    stream = dealt.stream
    spoken = say(language, f"language-{stream.language}") if stream.language else ""
    return " · ".join(part for part in (stream.principle, spoken) if part)


def _waiting(dealt: Dealt, language: str) -> str:
    parts = [say(language, "stream-waiting", count=dealt.count)]
    if dealt.stream.narrowed:
        parts.append(say(language, "stream-only", what=_filter_words(dealt, language)))
    if dealt.held:
        parts.append(_held(dealt.held, language))
    return " · ".join(parts)


def _held(held: Sequence[Held], language: str) -> str:
    who = listed((f"{h.code} ({plain(h.who)})" for h in held[:HELD_MAX]), language)
    return say(language, "stream-held", who=who, more=max(0, len(held) - HELD_MAX))


def _nothing(dealt: Dealt, language: str) -> str:
    """Why nothing was dealt: what waits here all the same, and where more does."""
    stream, lines = dealt.stream, []
    if stream.narrowed:
        what = _filter_words(dealt, language)
        lines.append(say(language, "stream-nothing-only", what=what))
    else:
        lines.append(say(language, "stream-nothing"))
    if dealt.held:
        lines.append(_held(dealt.held, language))
    if dealt.own:
        lines.append(say(language, "stream-own", count=dealt.own))
    if left := dealt.count - len(dealt.held) - dealt.own:
        lines.append(say(language, "stream-left", count=left))
    if stream.language:
        lines.append(say(language, "stream-languages"))
    return "\n".join(lines)


def _filters(dealt: Dealt, language: str) -> Menu | None:
    """The principles, each with how many wait: one of them narrows the stream."""
    stream, everything = dealt.stream, sum(dealt.waiting.values())
    if not everything:
        return None
    options = [
        Option(ALL, say(language, "stream-all", count=everything), chosen=not stream.principle)
    ]
    for principle in dealt.principles:
        count = dealt.waiting.get(principle.key, 0)
        title = cut(f"{principle.code} · {pick(principle.title, language)}", 80)
        label = say(language, "stream-principle", principle=title, count=count)
        chosen = principle.code == stream.principle
        if count or chosen:
            options.append(Option(principle.code, label, chosen=chosen))
    act = f"review:filter:{stream.language or ALL}"
    return Menu(act, say(language, "stream-filter"), tuple(options))


def ten_card(ten: Ten, language: str, said: str = "") -> Card:
    """Up to ten items, approved at once by one button, or without one of them."""
    count, subject = len(ten.questions), f"{ten.shown} {ten.stream}"
    texts = _shown_whole(ten, language)
    options = tuple(Option(q.code, cut(f"{q.code} · {q.text}", 100)) for q in ten.questions)
    blocks: list[Block | None] = [said or None, say(language, "ten-head", count=count), *texts]
    blocks.append(say(language, "ten-undo"))
    return card(
        *blocks,
        row(
            Button(say(language, "button-approve-ten", count=count), f"review:all:{subject}",
                   "success"),
            Button(say(language, "button-one-by-one"), f"review:open:{ten.stream}"),
        ),
        Menu(f"review:without:{subject}", say(language, "ten-without"), options),
    )  # fmt: skip


def _shown_whole(ten: Ten, language: str) -> list[str]:
    """Each item in a few lines, cut so that all of them are shown."""
    texts: list[str] = []
    for length_max in (240, 160, 80):
        texts = [_short(q, ten, length_max, language) for q in ten.questions]
        if sum(map(len, texts)) <= TEN_WORDS_MAX:
            break
    return texts


def _short(question: Question, ten: Ten, length_max: int, language: str) -> str:
    parts = [f"**{shown_code(question, ten.principles)}**"]
    parts.append(cut(asker_words(question, language), ASKER_MAX))
    if question.language:
        parts.append(say(language, f"language-{question.language}"))
    lines = [" · ".join(parts), quote(cut(question.text, length_max))]
    if codes := ten.alike.get(question.code):
        lines.append(say(language, "ten-alike", codes=listed(codes, language)))
    return "\n".join(lines)


def ten_said(
    key: str, codes: Sequence[str], left_out: Sequence[tuple[str, Refusal]], language: str
) -> str:
    """What became of ten at once: those that were done, and of each other one why not."""
    said = listed(codes, language)
    lines = [say(language, key, count=len(codes), codes=said)] if codes else []
    if left_out:
        lines.append(say(language, "ten-left-out", count=len(left_out)))
        lines += [f"- {refusal_words(refusal, language)}" for _, refusal in left_out]
    return "\n".join(lines)


def undo_ten_button(undo: str, count: int, stream: Stream, language: str) -> Button | None:
    """Takes back what was approved together."""
    if not undo:
        return None
    return Button(
        say(language, "button-undo-ten", count=count), f"review:unapprove:{undo} {stream}"
    )
