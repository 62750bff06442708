"""The edited brief: looked at before it is circulated, announced, sent, and what arrived."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.cards.base import Button, Card, File, Link, card, cut, plain, row, stamp
from bot.config.text import Text
from bot.rules.publishing import Edition
from bot.texts import say

TITLE_MAX = 200
FAILED = ("shut", "away", "failed")


@dataclass(frozen=True, slots=True)
class Circulation:
    """An edition, where it goes and what arrived.

    `posted` is how the announcement stands in the outbox, `results` and `owed` count messages,
    `mails` addresses: None where the key that tells them is gone.
    """

    edition: Edition
    title: Text
    channel: int
    posted: str
    page: bool
    wished: int
    results: Mapping[str, int]
    owed: int
    mails: int | None


def preview_card(found: Circulation, language: str) -> Card:
    """What is circulated and where to, before anything is sent."""
    edition = found.edition
    mark = f"{edition.number} {edition.mark}"
    lines = [
        say(
            language, "brief-preview-head", number=edition.number,
            event=plain(found.title.say(language)),
        ),
        *_what(edition, language),
        say(language, "brief-goes-channel", channel=str(found.channel)),
    ]  # fmt: skip
    if found.page:
        lines.append(say(language, "brief-goes-page"))
    if found.mails is None:
        lines.append(say(language, "brief-keys-gone"))
    else:
        minutes = -(-found.wished // 60)
        lines.append(say(language, "brief-goes-messages", count=found.wished, minutes=minutes))
        lines.append(say(language, "brief-goes-mails", count=found.mails))
    lines.append(say(language, "brief-preview-foot"))
    return card(
        "\n".join(lines),
        row(
            Button(say(language, "button-circulate"), f"publish:go:{mark}", "success"),
            Button(say(language, "button-circulate-not"), f"publish:drop:{mark}"),
        ),
    )


def _what(edition: Edition, language: str) -> list[str]:
    lines = []
    if edition.file_name:
        size = f"{max(edition.size, 1024) / 1024:,.0f}"
        lines.append(say(language, "brief-file", name=plain(edition.file_name), size=size))
    if edition.url:
        lines.append(say(language, "brief-url", url=edition.url))
    return lines


def circulation_card(found: Circulation, language: str, first: str = "") -> Card:
    """What became of an edition: counts alone, nobody's name."""
    edition = found.edition
    lines = [
        first,
        say(
            language, "brief-out-head", number=edition.number,
            event=plain(found.title.say(language)), at=stamp(edition.published_at or 0, "f"),
        ),
        *_what(edition, language),
        say(language, f"brief-posted-{_posted(found.posted)}", channel=str(found.channel)),
    ]  # fmt: skip
    if found.page:
        lines.append(say(language, "brief-on-page"))
    if found.mails is None:
        lines.append(say(language, "brief-keys-gone"))
    lines.append(say(language, "brief-arrived", count=found.results.get("arrived", 0)))
    if found.owed:
        minutes = -(-found.owed // 60)
        lines.append(say(language, "brief-on-the-way", count=found.owed, minutes=minutes))
    lines += [
        say(language, f"brief-lost-{result}", count=count)
        for result in FAILED
        if (count := found.results.get(result, 0))
    ]
    if found.mails is not None:
        lines.append(say(language, "brief-mails", count=found.mails))
    return card(
        "\n".join(line for line in lines if line),
        row(
            Button(say(language, "button-refresh"), "publish:show:", "primary"),
            Button(say(language, "button-mail"), "publish:mail:"),
        ),
    )


def _posted(state: str) -> str:
    return state if state in ("sent", "parked") else "open"


def mail_card(content: bytes, language: str) -> Card:
    """The mail to send, as a file."""
    return card(say(language, "brief-mail-file"), files=[File("brief-mail.txt", content)])


def edition_card(
    edition: Edition,
    content: bytes | None,
    titles: Mapping[str, str],
    authors: Sequence[str],
    late: str,
) -> Card:
    """The announcement, in the languages of shared messages: the file, and where it is read."""
    first = next(iter(titles))
    lines = [late]
    for language, title in titles.items():
        key = "brief-announced" if edition.number == 1 else "brief-announced-anew"
        lines.append(say(language, key, title=plain(cut(title, TITLE_MAX)), number=edition.number))
    if authors:
        lines.append(say(first, "brief-authors", names=plain(", ".join(authors))))
    link = Link(say(first, "link-brief"), edition.url) if edition.url else None
    files = [File(edition.file_name, content)] if content is not None else []
    return card("\n".join(line for line in lines if line), row(link), files=files)


def letter_card(
    edition: Edition, title: str, event: str, post: str, slug: str, language: str
) -> Card:
    """The message to somebody who asked for the brief; `post` is where its file stands."""
    key = "brief-letter" if edition.number == 1 else "brief-letter-anew"
    words = say(
        language, key, title=plain(cut(title, TITLE_MAX)), event=plain(cut(event, TITLE_MAX)),
        number=edition.number,
    )  # fmt: skip
    with_file = post and edition.file_name
    return card(
        words,
        row(
            Link(say(language, "link-brief-post"), post) if with_file else None,
            Link(say(language, "link-brief"), edition.url) if edition.url else None,
        ),
        row(Button(say(language, "button-stop-brief"), f"wish:nobrief:{slug}")),
    )
