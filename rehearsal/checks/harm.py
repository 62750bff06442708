"""Did text that meant harm do anything, and were those heard who were to be silent?"""

import csv
import io
import re
from collections.abc import Iterator

from rehearsal.checks import Line, line
from rehearsal.findings import Findings, act
from rehearsal.questions import read
from rehearsal.timeline import many

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
MINUTE_MS = 60_000
_LIVE = re.compile(r"(?<!\\)<(?:script\b|[a-z]+\b[^>]*\bonerror)", re.IGNORECASE)
_OURS = re.compile(r'<script src="/static/[a-z]+\.js\?v=[0-9a-f]+" defer></script>')
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")


def text_did_nothing(findings: Findings) -> Line:
    """Nobody was pinged, no page runs what was typed, no spreadsheet computes it."""
    troubles = [*_pings(findings), *_formulas(findings), *_pages(findings)]
    harm = set(read()["harm"]["en"])
    count = sum(receipt.text in harm for receipt in findings.diary.receipts.values())
    tried = f"{many(count, 'text')} that meant harm, {many(len(findings.posts), 'message')}"
    promise = "What was typed did nothing but stand there"
    return line(promise, tried, troubles, "the file or channel named")


def _pings(findings: Findings) -> Iterator[str]:
    for post in findings.posts:
        if post.pings:
            yield f"a message in #{post.channel} pings somebody"


def _formulas(findings: Findings) -> Iterator[str]:
    for name, text in findings.files.items():
        if name.endswith(".csv"):
            for row in csv.reader(io.StringIO(text, newline="")):
                for cell in row:
                    bare = cell.lstrip(" ")
                    if bare.startswith(FORMULA) and not _NUMBER.fullmatch(cell):
                        yield f"{name}: a spreadsheet would compute a cell"
        elif name.endswith(".xlsx") and "<f>" in text:
            yield f"{name}: a cell is a formula"


def _pages(findings: Findings) -> Iterator[str]:
    for name, text in findings.files.items():
        if name.endswith((".html", ".md")) and _LIVE.search(text):
            yield f"{name}: a page would run what somebody typed"
    for entry in findings.diary.entries:
        if _LIVE.search(_OURS.sub("", entry.html)):
            yield f"{act(findings, entry)} ({entry.act}): the page would run what somebody typed"


def blocked_were_silent(findings: Findings) -> Line:
    """Nobody got a receipt while they were blocked."""
    receipts = findings.diary.receipts
    blocks = [
        (receipts[fact.code].who, fact.at, fact.at + int(fact.value) * MINUTE_MS)
        for fact in findings.diary.of("blocked")
    ]
    troubles = [
        f"{receipt.code} was taken from somebody who was blocked"
        for receipt in receipts.values()
        for who, since, until in blocks
        if receipt.who == who and since < receipt.at < until
    ]
    return line("Who was blocked could ask nothing", many(len(blocks), "block"), troubles)
