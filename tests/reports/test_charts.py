"""What is handed to the drawing; the drawings themselves were looked at."""

import json

import pytest

from bot.cards.polls import result_chart
from bot.reports.charts import Bars, draw, laid_out, request, without, wrapped
from bot.rules.polls import Poll
from bot.rules.tallies import Tally, word_mark

ARABIC = "النهج الحكومي الشامل"


def poll(kind="single", options=("Here", "There"), **more) -> Poll:
    return Poll(
        1, 1, "P-2", "", {"en": "Where?", "ar": "أين؟"}, tuple({"en": o} for o in options), kind,
        "published", "after_close", None, "", None, None, None, **more,
    )  # fmt: skip


def test_bars_are_the_shares_of_the_tally():
    chart = result_chart(poll(), Tally((1, 3), 4), "en")
    assert chart.title == "Where?"
    assert chart.bars == (("1. Here", 0.25, "25 % (1 vote)"), ("2. There", 0.75, "75 % (3 votes)"))
    assert chart.description == (
        "Bar chart. Where? 1. Here: 25 % (1 vote); 2. There: 75 % (3 votes)"
    )
    drawn, _ = laid_out(Bars(chart.title, chart.bars))
    assert [(bar.place, bar.length) for bar in drawn] == [(0, 0.25), (1, 0.75)]


def test_bars_of_ratings_are_the_steps():
    chart = result_chart(poll("rating", ()), Tally((0, 0, 1, 0, 1), 2), "en")
    assert [(label, share) for label, share, _ in chart.bars] == [
        ("1", 0.0), ("2", 0.0), ("3", 0.5), ("4", 0.0), ("5", 0.5),
    ]  # fmt: skip


def test_bars_of_words_are_without_hidden_ones():
    tally = Tally((2, 1, 1), 3, words=("Data", "Rude", "Time"))
    chart = result_chart(poll("words", (), hidden=(word_mark("rude"),)), tally, "en")
    assert [label for label, _, _ in chart.bars] == ["Data", "Time"]
    assert "Rude" not in chart.description


def test_bars_begin_at_the_right_in_arabic():
    assert result_chart(poll(), Tally((1, 3), 4), "ar").right_to_left
    assert not result_chart(poll(), Tally((1, 3), 4), "fr").right_to_left


def test_request_is_what_is_drawn():
    bars = Bars("Où ?", (("数据", 0.5, "50 %"),), right_to_left=True)
    assert json.loads(request(bars)) == {
        "title": "Où ?", "bars": [["数据", 0.5, "50 %"]], "right_to_left": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "three"]),
        ("数据和证据和时间", ["数据和证", "据和时间"]),
        ("数据和证，据", ["数据和证，", "据"]),  # no line begins with a comma
        ("", [""]),
        ("abcdefghijkl", ["abcdefgh", "ijkl"]),
    ],
)
def test_labels_are_wrapped_by_their_width(text, lines):
    assert wrapped(text, 8).split("\n") == lines


def test_figures_are_not_cut_in_two():
    drawn, _ = laid_out(Bars("", (("x" * 45, 1, "100 % (12 votes)"),)))
    assert drawn[0].words.split("\n")[1] == "100\u00a0%\u00a0(12\u00a0votes)"


def test_letters_that_no_font_has_are_left_out():
    bars = Bars("Yes 🙂?", (("1. 🙂", 1, "100 %"),))
    assert without(bars, {ord("🙂")}) == Bars("Yes ?", (("1.", 1, "100 %"),))


@pytest.mark.slow
@pytest.mark.parametrize(
    "title", ["Where?", ARABIC, "差距在哪里最大？", "$x$ ^_{ \\frac", "🙂", ""]
)
def test_whatever_it_says_it_can_be_drawn(title):
    many = tuple((f"{n}. {title}", n / 20, "5 %") for n in range(20))
    assert draw(Bars(title, many, title == ARABIC)).startswith(b"\x89PNG")
