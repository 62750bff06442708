"""Charts of cards: drawn beside the bot, and left out where they cannot be."""

import struct
import sys

from bot import charting
from bot.cards.base import Chart, Picture, card
from bot.charting import Studio
from bot.reports import charts

CHART = Chart("Where?", (("1. Here", 0.25, "25 % (1 vote)"), ("2. هناك", 0.75, "75 %")), "In words")


def test_chart_is_left_out_until_it_is_drawn_and_then_a_picture():
    studio = Studio()
    try:
        shown, wait_ms = studio.hang(card("Result", CHART))
        assert (shown.blocks, shown.files, wait_ms) == (("Result",), (), 2_000)
        studio.wait()
        shown, wait_ms = studio.hang(card("Result", CHART))
        assert (shown.blocks[1], wait_ms) == (Picture("chart-1.png", "In words"), 0)
        content = shown.files[0].content
        width, height = struct.unpack(">II", content[16:24])
        assert (width, height > 300) == (1200, True)
        assert studio.hang(card(CHART))[0].files == shown.files  # kept, not drawn again
    finally:
        studio.close()


def test_chart_whose_drawing_fails_is_left_out_for_good(monkeypatch, tmp_path):
    broken = tmp_path / "charts.py"
    broken.write_text("raise SystemExit(3)")
    monkeypatch.setattr(charts, "__file__", str(broken))
    studio = Studio()
    studio.hang(card(CHART))
    studio.wait()
    assert studio.hang(card("Result", CHART)) == (card("Result"), 0)
    assert studio.hang(card("Result", CHART)) == (card("Result"), 0)


def test_chart_that_takes_too_long_is_stopped(monkeypatch, tmp_path):
    slow = tmp_path / "charts.py"
    slow.write_text("import time; time.sleep(600)")
    monkeypatch.setattr(charts, "__file__", str(slow))
    monkeypatch.setattr(charting, "PATIENCE_S", 0.0)
    studio = Studio()
    assert studio.hang(card("Result", CHART)) == (card("Result"), 0)


def test_chart_is_looked_for_ever_more_slowly(monkeypatch, tmp_path):
    slow = tmp_path / "charts.py"
    slow.write_text("import time; time.sleep(600)")
    monkeypatch.setattr(charts, "__file__", str(slow))
    studio = Studio()
    waits = [studio.hang(card(CHART))[1] for _ in range(7)]
    studio.close()
    assert waits == [2_000, 4_000, 8_000, 16_000, 32_000, 32_000, 32_000]


def test_chart_without_an_interpreter_is_left_out(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert Studio().hang(card("Result", CHART)) == (card("Result"), 0)
