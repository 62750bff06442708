"""How Discord reads a message's text, as far as what people typed could go wrong in it.

After Discord's own rules (simple-markdown with Discord's additions): a backslash makes the
punctuation after it plain and is not shown; before a letter or a digit it is shown; an address
takes everything up to a space or an angle bracket, and backslashes in it are shown.
"""

import re

_URL = re.compile(r"https?://[^\s<]+[^<.,:;\"'\]\s]")
_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
_BLOCK = re.compile(r"(#{1,3} |-# |>>>? |[-*+] |\d+\. )")
_INLINE = ("~~", "||", "`", "*", "_", "[")
_TAG = re.compile(
    r"<(@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(:\w)?|/[^>\\]+:\d+|id:\w+|[^: >]+:/[^ >]+)>"
)


def shown(text: str) -> tuple[str, list[str]]:
    """What a reader sees of a text, and the markup that Discord would act on."""
    seen: list[str] = []
    active: list[str] = []
    place, line_start = 0, True
    while place < len(text):
        rest = text[place:]
        if url := _URL.match(rest):
            seen.append(url[0])
            place += len(url[0])
            continue
        if escaped := _ESCAPED.match(rest):
            seen.append(escaped[1])
            place += 2
            line_start = False
            continue
        if line_start and (block := _BLOCK.match(rest)):
            active.append(block[0])
        active += [mark for mark in _INLINE if rest.startswith(mark)]
        if tag := _TAG.match(rest):
            active.append(tag[0])
        seen.append(text[place])
        line_start = text[place] == "\n" or (line_start and text[place].isspace())
        place += 1
    return "".join(seen), active


def quoted(text: str) -> str:
    """What stands in a quotation, without its signs."""
    return "\n".join(line.removeprefix(">").removeprefix(" ") for line in text.split("\n"))
