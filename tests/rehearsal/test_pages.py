"""What those of the crowd stand on who come by the page: a browser, a line, a sense of language."""

from random import Random

import pytest

from bot.texts import languages, say
from rehearsal.answers import sentence
from rehearsal.browser import Browser, Page
from rehearsal.crowd import PAGE_HABITS, gather
from rehearsal.pages import Pages
from rehearsal.scenes import SCENES
from rehearsal.sending import states
from rehearsal.tongues import is_in, sentences, spoken_in
from tests.web.phones import codes

ADDRESS = "http://localhost"


def page(html, language="en"):
    return Page(200, f'<html lang="{language}"><body>{html}</body></html>', "/", {})


async def test_browser_comes_back_as_the_same_person_to_a_server_started_anew(live):
    pages, door = Pages(), f"{ADDRESS}/p/{(await codes(live))['online']}"
    await pages.serve(live)
    browser = Browser(pages.line, "fr")
    form = await browser.get(f"{door}/ask")
    assert form.language == "fr"
    filled = form.form("/ask").filled(
        question="What will change for those who wait?",
        principle="human-rights",
        attribution="anonymous",
    )
    receipt = await browser.post(f"{door}/ask", filled)
    assert receipt.receipt
    assert receipt.quotation == "What will change for those who wait?"
    await pages.serve(live)
    mine = await browser.get(f"{door}/mine")
    assert states(mine, ("in_review", "queued")) == {receipt.receipt[0]: "in_review"}
    stranger = await Browser(pages.line, "en").get(f"{door}/mine")
    assert stranger.says("phone-mine-empty")
    await pages.close()


def test_words_of_a_page_are_read_line_by_line_without_what_is_hidden():
    read = page(
        "<h1>HR-1 · <bdi>x</bdi></h1><script>no()</script><p>Two <strong>w</strong>ords</p>"
    )
    assert read.text == "HR-1 · x\nTwo words"


def test_sentence_is_found_with_its_markup_and_without():
    pattern = sentence("settings-language", name="français")
    assert pattern.search(say("en", "settings-language", name="français"))
    bold = sentence("phone-session", session="Opening", ends="16:00")
    assert bold.search("Now: **Opening**, until 16:00")
    assert bold.search("Now: Opening, until 16:00")
    assert not bold.search("Now: Closing, until 16:00")


@pytest.mark.parametrize("language", languages())
def test_language_is_told_by_its_own_sentences(language):
    told = say(language, "phone-mine-fate")
    assert list(spoken_in(told)) == [language]
    assert is_in(told, language)
    assert not any(is_in(told, other) for other in languages() if other != language)
    assert len(sentences()[language]) > 500


def test_what_is_in_no_language_is_in_everybodys():
    assert is_in("HR-7 · 4F9K", "ar")


@pytest.mark.parametrize("size", [2, 12, 60])
def test_some_come_by_the_page_and_every_habit_of_it_is_somebodys(size):
    crowd = gather(size, Random(3), SCENES["hostile"])
    visitors = [person for person in crowd if person.by_page]
    assert 1 <= len(visitors) == max(1, round((size - 1) * 0.2))
    for habit in PAGE_HABITS:
        assert any(habit in person.habits for person in visitors)
    assert not any("meddles" in person.habits or "cites" in person.habits for person in visitors)
    assert not any(person.by_page for person in gather(size, Random(3), page=False))
