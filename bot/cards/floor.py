"""What has the floor: on the board, in a post of its own, and for who gave it."""

from collections.abc import Sequence

from bot.cards.base import Block, Button, Card, card, cut, plain, quote, row, stamp
from bot.cards.questions import asker_words
from bot.cards.reasons import told_reason
from bot.rules.floor import Item, Place
from bot.texts import as_written, directed, say

TEXT_LENGTH_MAX = 1000
WORDING_LENGTH_MAX = 300
WORDINGS_MAX = 3


def item_words(item: Item, language: str, length_max: int = TEXT_LENGTH_MAX) -> str:
    """A question's wording with the others beside it; of a hand, who speaks and until when."""
    if item.kind == "question":
        lines = [quote(cut_lines(item.text, length_max))]
        lines += [_wording(text, of, language) for text, of in item.wordings[-WORDINGS_MAX:]]
        return "\n".join(lines)
    words = say(language, f"floor-{item.kind}", who=asker_words(item, language))
    if item.limit_at is not None:
        words += " " + say(language, "floor-until", at=stamp(item.limit_at, "R"))
    return words


def why_words(item: Item, language: str) -> str:
    """Who asked and why it was picked, in small print; of a hand only why."""
    told = as_written(plain(told_reason(item, language)))
    if item.kind == "question":
        told = f"{asker_words(item, language)} · {told}"
    return f"-# {directed(told, language)}"


def shared_whys(item: Item, languages: Sequence[str]) -> str:
    """The same for everybody, a line a language."""
    return "\n".join(dict.fromkeys(why_words(item, language) for language in languages))


def cut_lines(text: str, length_max: int) -> str:
    """A wording whole, or cut where it is longer."""
    return text if len(text) <= length_max else cut(text, length_max)


def _wording(text: str, of: str, language: str) -> str:
    name = say(language, f"language-{of}") if of else say(language, "wording-other")
    wording = as_written(plain(cut(text, WORDING_LENGTH_MAX)))
    return f"-# {directed(f'{name}: {wording}', language)}"


def floor_card(
    item: Item, languages: Sequence[str], place: Place | None = None, late: str = ""
) -> Card:
    """Code, wording and reason of what took the floor; to whom speaks, where to speak."""
    first = languages[0]
    return card(
        late or None,
        "\n".join(say(language, "floor-now", code=item.code) for language in languages),
        item_words(item, first),
        shared_whys(item, languages),
        speak_words(place, first) if place and item.kind == "hand" else None,
    )


def speak_words(place: Place, language: str) -> str | None:
    """Where to speak once one has the floor; nothing where the event does not say."""
    if place.stage:
        return say(language, "floor-speak-stage", channel=f"<#{place.stage}>")
    if place.watch:
        return say(language, "floor-speak-link", link=place.watch)
    return None


def taken_card(taken: Sequence[Item], language: str) -> Card:
    """Said to the moderator who gave the floor: each item with the reason why it was picked."""
    blocks: list[Block | None] = []
    for item in taken:
        blocks += [
            say(language, "taken", code=item.code),
            item_words(item, language),
            why_words(item, language),
            row(
                Button(say(language, "button-answered"), f"floor:answered:{item.code}", "success"),
                _with_words(item, language),
                Button(say(language, "button-back"), f"floor:back:{item.code}"),
            ),
        ]
    return card(*blocks)


def _with_words(item: Item, language: str) -> Button | None:
    if item.kind != "question":
        return None
    return Button(say(language, "button-answered-words"), f"floor:words:{item.code}")


def limit_card(item: Item, when: str, language: str) -> Card:
    """To the moderators: half of the speaking time is over, or all of it."""
    ends = stamp(item.limit_at, "R") if item.limit_at is not None else ""
    return card(
        say(
            language,
            f"limit-{when}",
            code=item.code,
            who=asker_words(item, language),
            ends=ends,
        )
    )
