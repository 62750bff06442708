"""The pages while practice is on: the same codes, and each of them says so."""

import re

import pytest

from bot.actions import practice, review
from tests.builders import MODERATOR, ORGANIZER, rows
from tests.web.conftest import client_of
from tests.web.phones import Phone, codes

PAGES = ["", "ask", "questions", "mine", "votes", "hand", "programme", "me", "receipt"]


@pytest.fixture
async def practised(opened):
    """The pages of an event that is practised, and a phone in the room."""
    client = await client_of(opened)
    phone = Phone(client, (await codes(opened))["room"])
    await phone.get()
    await practice.begin(opened, ORGANIZER)
    yield phone
    await phone.close()
    await client.desk.hub.close()
    await client.close()


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_says_practice(practised, path):
    page = await practised.get(path)
    assert page.status == 200, page.words
    assert page.html.count("PRACTICE") == 1


async def test_a_question_from_the_page_goes_with_practice(practised, opened):
    page = await practised.ask(text="Is this from a phone in practice?")
    assert page.path.endswith("/asked/T-HR-1")
    assert re.search(r"T-HR-1 · [2-9A-Z]{4}\b", page.words)
    await review.decide(opened, MODERATOR, "t-hr-1", "approve")
    chair = (await codes(opened))["chair"]
    for path in ("/screen", f"/chair/{chair}"):
        shown = await practised.get(path, whole=True)
        assert "PRACTICE" in shown.html
        assert "Is this from a phone in practice?" in shown.html
    shown = await practised.get(f"/chair/{chair}", whole=True)
    pressed = await practised.send(shown, "/next")
    assert "Answered" in pressed.words
    await practice.end(opened, ORGANIZER)
    for path in ("", "mine", "questions"):
        page = await practised.get(path)
        assert page.status == 200
        assert "practice" not in page.html.casefold().replace("promises to practice", "")
    assert await rows(opened, "SELECT * FROM questions") == []
    gone = await practised.get("asked/T-HR-1")
    assert gone.status == 409, gone.words


async def test_receipt_of_practice_opens_it_from_anywhere(practised):
    page = await practised.ask()
    (found,) = re.findall(r"T-HR-1 · [2-9A-Z]{4}\b", page.words)
    form = await practised.get("receipt")
    shown = await practised.send(form, "/receipt", receipt=found)
    assert "What will change for those who wait?" in shown.words
