"""What cards say, as HTML: the little markup that our sentences use, everything else as text.

Whatever people typed is escaped, first by the card against this markup, then here against HTML.
"""

import re
from datetime import tzinfo
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time
from markupsafe import Markup, escape

from bot.clock import instant
from bot.texts import locale_of

_INLINE = re.compile(
    r"\\(?P<literal>[^a-zA-Z0-9\s])|<t:(?P<at>\d{1,12})(?::(?P<style>[a-zA-Z]))?>|<[#@]&?\d+>"
    r"|`(?P<code>[^`\n]+)`|\*\*(?P<bold>(?:\\.|[^*\\])+)\*\*"
    r"|\*(?P<italic>(?:\\.|[^*\\\s])[^*\n]*)\*"
)
_BLOCKS = (("### ", "h3"), ("## ", "h2"), ("# ", "h2"), ("-# ", "small"), ("> ", "quote"))


def html_of(text: str, language: str = "en", zone: str = "UTC") -> Markup:
    """The words of a card as paragraphs, headings, quotations and lists."""
    made: list[Markup] = []
    items: list[Markup] = []
    quoted: list[Markup] = []

    def flush() -> None:
        if items:
            made.append(Markup("<ul>{}</ul>").format(Markup().join(items)))
        if quoted:
            made.append(Markup('<blockquote dir="auto">{}</blockquote>').format(_lines(quoted)))
        items.clear()
        quoted.clear()

    for line in text.split("\n"):
        mark, kind = next(((m, k) for m, k in _BLOCKS if line.startswith(m)), ("", "p"))
        if line == ">":
            mark, kind = ">", "quote"
        words = inline(line[len(mark) :], language, zone)
        if kind == "quote":
            if items:
                flush()
            quoted.append(words)
        elif line.lstrip().startswith("- "):
            if quoted:
                flush()
            items.append(Markup("<li>{}</li>").format(inline(line.lstrip()[2:], language, zone)))
        elif line.strip():
            flush()
            made.append(_block(kind, words))
    flush()
    return Markup("\n").join(made)


def _lines(lines: list[Markup]) -> Markup:
    return Markup("<br>").join(lines)


def _block(kind: str, words: Markup) -> Markup:
    if kind == "small":
        return Markup('<p class="small">{}</p>').format(words)
    return {
        "h2": Markup("<h2>{}</h2>"), "h3": Markup("<h3>{}</h3>"), "p": Markup("<p>{}</p>"),
    }[kind].format(words)  # fmt: skip


def inline(text: str, language: str, zone: str) -> Markup:
    """One line: bold, italic, codes and instants; the rest is text."""
    made, end = Markup(), 0
    for found in _INLINE.finditer(text):
        made += escape(text[end : found.start()])
        made += _span(found, language, zone)
        end = found.end()
    return made + escape(text[end:])


def _span(found: re.Match[str], language: str, zone: str) -> Markup:
    if found["literal"]:
        return escape(found["literal"])
    if found["at"]:
        return time_of(int(found["at"]) * 1000, found["style"] or "f", language, zone)
    if found["code"]:
        return Markup("<code><bdi>{}</bdi></code>").format(found["code"])
    if found["bold"]:
        return Markup("<strong>{}</strong>").format(inline(found["bold"], language, zone))
    if found["italic"]:
        return Markup("<em>{}</em>").format(inline(found["italic"], language, zone))
    return Markup()  # a channel or a role: it means nothing outside of Discord


def time_of(at: int, style: str, language: str, zone: str) -> Markup:
    """An instant as it is read in the room; pages turn a relative one into minutes left."""
    there: tzinfo = ZoneInfo(zone)
    when, customs = instant(at), locale_of(language)
    if style in "tTR":
        shown = format_time(when, "short", tzinfo=there, locale=customs)
    elif style in "dD":
        shown = format_date(when.astimezone(there), "long", locale=customs)
    else:
        shown = format_datetime(when, "long" if style == "F" else "medium", tzinfo=there,
                                locale=customs)  # fmt: skip
    return Markup('<time datetime="{}">{}</time>').format(when.isoformat(), shown)
