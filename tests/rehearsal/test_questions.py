from pathlib import Path
from random import Random

import pytest

from bot import config
from bot.rules.base import clean
from rehearsal.questions import LANGUAGES, Stock, fresh, off_topic, read, repeated, themes

BOOK = read()
CONFIG = Path(__file__).parents[2] / "config.toml"


def test_questions_are_eighty_at_least_and_no_two_are_the_same():
    texts = [wording.text for wording in (*fresh(BOOK), *repeated(BOOK), *off_topic(BOOK))]
    assert len(fresh(BOOK)) >= 80
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("theme", list(themes(BOOK)))
def test_theme_is_asked_about_in_six_languages(theme):
    assert sorted(BOOK[theme]) == sorted(LANGUAGES)
    assert all(len(texts) >= 3 for texts in BOOK[theme].values())


def test_themes_are_the_events_principles():
    event = config.load(CONFIG).event(None)
    assert list(themes(BOOK)) == [principle.key for principle in event.principles]


def test_questions_fit_the_events_limits():
    limits = config.load(CONFIG).event(None).questions
    for wording in (*fresh(BOOK), *repeated(BOOK), *off_topic(BOOK)):
        assert limits.length_min <= len(clean(wording.text)) <= limits.length_max
        assert clean(wording.text) == wording.text
    for text in BOOK["wording"]["terse"].values():
        assert len(text) < limits.length_min


def test_near_duplicate_repeats_a_question_of_its_theme_and_language():
    originals = {(w.theme, w.language, w.text) for w in fresh(BOOK)}
    assert len(repeated(BOOK)) >= 8
    for wording in repeated(BOOK):
        assert (wording.theme, wording.language, wording.like) in originals
        assert wording.text != wording.like


def test_stock_hands_everything_out_before_it_repeats():
    stock = Stock(["human-rights"], Random(1))
    taken = [stock.take("human-rights", "ru") for _ in range(40)]
    fresh_ones = [wording for wording in taken if not wording.like]
    assert len({wording.text for wording in fresh_ones}) == len(fresh_ones)
    assert all(wording.language == "ru" for wording in taken[:12])
    assert any(wording.like for wording in taken)


def test_stock_serves_an_event_with_other_principles():
    stock = Stock(["water", "land", "air", "fire", "light"], Random(1))
    wordings = [stock.take(key, "en") for key in ("water", "light")]
    assert wordings[0].theme == wordings[1].theme == "human-rights"
    assert stock.principle(wordings[1], "light") == "light"
