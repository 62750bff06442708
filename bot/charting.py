"""Charts for cards: drawn by processes that end, while the card goes out without them."""

import os
import subprocess
import sys
import tempfile
import weakref
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import IO

import structlog

from bot.cards.base import Block, Card, Chart, File, Picture
from bot.reports import charts
from bot.reports.charts import Bars

PATIENCE_S = 60.0  # its first drawing on a machine looks for all fonts
KEPT_MAX = 16
WAIT_MS, WAIT_MAX_MS = 2_000, 32_000

log = structlog.get_logger()


@dataclass(slots=True)
class _Drawing:
    """A chart under way; nothing waits for it: whoever wants it looks again later."""

    process: subprocess.Popen[bytes]
    written: IO[bytes]
    begun_s: float
    looks: int = 0


class Studio:
    """Every chart that is being drawn, and the last ones that were."""

    def __init__(self) -> None:
        self._under_way: dict[Bars, _Drawing] = {}
        # Also when the bot is dropped without a word, nothing is left running.
        weakref.finalize(self, _stop_all, self._under_way)
        self._done: OrderedDict[Bars, bytes] = OrderedDict()  # empty: it could not be drawn

    def hang(self, card: Card) -> tuple[Card, int]:
        """The card with its charts as pictures, and in how many ms to look again for others.

        0: nothing more will come; a chart that cannot be drawn is left out for good.
        """
        if not any(isinstance(block, Chart) for block in card.blocks):
            return card, 0
        blocks: list[Block] = []
        files, wait_ms = list(card.files), 0
        for block in card.blocks:
            if not isinstance(block, Chart):
                blocks.append(block)
                continue
            bars = Bars(block.title, block.bars, block.right_to_left)
            picture = self._look(bars)
            if picture is None:
                looks = self._under_way[bars].looks
                wait_ms = max(wait_ms, min(WAIT_MAX_MS, WAIT_MS * 2 ** (looks - 1)))
            elif picture:
                name = f"chart-{len(files) + 1}.png"
                files.append(File(name, picture))
                blocks.append(Picture(name, block.description))
        return replace(card, blocks=tuple(blocks), files=tuple(files)), wait_ms

    def wait(self) -> None:
        """Wait until nothing is under way, for whoever wants to see the pictures at once."""
        for drawing in self._under_way.values():
            drawing.process.wait()

    def close(self) -> None:
        """Stop what is under way."""
        _stop_all(self._under_way)

    def _look(self, bars: Bars) -> bytes | None:
        """A PNG; empty where it could not be drawn, None while it is being drawn."""
        if bars in self._done:
            return self._done[bars]
        drawing = self._under_way.get(bars)
        try:
            drawing = drawing or self._begin(bars)
        except OSError as trouble:
            log.warning("chart not drawn", trouble=type(trouble).__name__)
            return self._keep(bars, b"")
        drawing.looks += 1
        # Real seconds: the process does not live on the clock that a rehearsal moves.
        if drawing.process.poll() is None and os.times().elapsed - drawing.begun_s < PATIENCE_S:
            return None
        del self._under_way[bars]
        drawing.written.seek(0)
        picture = drawing.written.read()
        status = drawing.process.poll()
        _stop(drawing)
        if status or not picture.startswith(b"\x89PNG"):
            log.warning("chart not drawn", trouble="it took too long" if status is None else status)
            picture = b""
        return self._keep(bars, picture)

    def _begin(self, bars: Bars) -> _Drawing:
        written = tempfile.TemporaryFile()  # noqa: SIM115 - closed when it was read
        try:
            with tempfile.TemporaryFile() as asked:
                asked.write(charts.request(bars))
                asked.seek(0)
                process = subprocess.Popen(  # noqa: S603 - our own interpreter and file
                    [sys.executable, "-P", charts.__file__],
                    stdin=asked,
                    stdout=written,
                    stderr=subprocess.DEVNULL,
                )
        except OSError:
            written.close()
            raise
        drawing = _Drawing(process, written, os.times().elapsed)
        self._under_way[bars] = drawing
        return drawing

    def _keep(self, bars: Bars, picture: bytes) -> bytes:
        self._done[bars] = picture
        if len(self._done) > KEPT_MAX:
            self._done.popitem(last=False)
        return picture


def _stop_all(under_way: dict[Bars, _Drawing]) -> None:
    for drawing in under_way.values():
        _stop(drawing)
    under_way.clear()


def _stop(drawing: _Drawing) -> None:
    if drawing.process.poll() is None:
        drawing.process.kill()
    drawing.process.wait()
    drawing.written.close()
