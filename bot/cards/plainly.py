"""A card in the plain style: one line per item, its signs said in words, nothing decorated."""

import re
from dataclasses import replace

from bot.cards.base import Block, Button, Card, Chart, Line, Link, Picture, Row
from bot.texts import comma, say

# Addresses, what somebody typed that was made plain, and Discord's own marks stay as they are.
_KEPT = r"https?://\S+|\\.|<[^<>\s]+>"
_MARKS = re.compile(rf"({_KEPT})|\*\*|__|\|\||~~|[*`]")
_LINE_BEGINS = re.compile(r"^(?:#{1,3} |-# |>>? ?|[-•] )+", re.MULTILINE)
_BAR = re.compile(r"\n(?:█+|·) (?=\S)")  # below what it is the bar of
# Support stands behind a code, as the lists of questions write it; nobody else's words do.
_ISOLATES = "[\u2067\u2068\u2069]*"
_SUPPORT = re.compile(
    rf"(^{_ISOLATES}`[^`\\]+`{_ISOLATES}| ·) ▲ {_ISOLATES}(\d+){_ISOLATES}(?= ·|$)"
)
_ARROWS = re.compile("[◀▶]")


def plainly(card: Card, language: str) -> Card:
    """The same card without headings, bold type, bars, lines and pictures."""
    blocks = (_block(block, language) for block in card.blocks)
    pictures = {block.name for block in card.blocks if isinstance(block, Picture)}
    files = tuple(file for file in card.files if file.name not in pictures)
    return Card(tuple(block for block in blocks if block), files=files)


def plain_words(words: str, language: str) -> str:
    """Words without decoration; what somebody typed stays as it is, but for dots between parts."""
    words = _BAR.sub(": ", words)
    lines = []
    for line in words.split("\n"):
        if not line.startswith(">"):  # a quotation is somebody's, every sign of it
            line = _SUPPORT.sub(lambda found: _supported(found, language), line)
            line = line.replace(" · ", comma(language))
        lines.append(line)
    bare = _LINE_BEGINS.sub("", "\n".join(lines))
    return _MARKS.sub(lambda found: found[1] or "", bare)


def _supported(found: re.Match[str], language: str) -> str:
    dot = "" if found[1].endswith("·") else " ·"
    return f"{found[1]}{dot} {say(language, 'reason-support', count=int(found[2]))}"


def _block(block: Block, language: str) -> Block | None:
    if isinstance(block, str):
        return plain_words(block, language)
    if isinstance(block, Line | Chart | Picture):
        return None
    if isinstance(block, Row):
        return Row(tuple(_button(button) for button in block.buttons))
    return block


def _button(button: Button | Link) -> Button | Link:
    return replace(button, label=" ".join(_ARROWS.sub("", button.label).split()))
