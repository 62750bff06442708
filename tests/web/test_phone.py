"""The participants' page by plain forms: asked, supported, edited, voted, raised, erased."""

import re

import pytest

from tests.builders import stored
from tests.web.phones import Phone, codes


@pytest.fixture
async def phone(pages, live):
    made = Phone(pages, (await codes(live))["room"])
    await made.get()
    yield made
    await made.session.close()


async def test_the_page_tells_what_is_on(phone):
    page = await phone.get()
    assert page.status == 200

    assert "Nobody has the floor at the moment." in page.words


async def test_a_question_is_asked_and_its_secret_shown_once(phone, live):
    form = await phone.get("ask")
    assert "Before your first question" in form.words
    page = await phone.ask()
    assert page.path.endswith("/asked/HR-1")
    assert re.search(r"HR-1 · [2-9A-Z]{4}", page.words)
    assert (await stored(live, "HR-1")).attendance == "room"
    again = await phone.get("asked/HR-1")
    assert not re.search(r"HR-1 · [2-9A-Z]{4}", again.words)


@pytest.mark.parametrize(
    "path",
    ["", "ask", "questions", "mine", "votes", "hand", "programme", "me", "me/erase", "receipt"],
)
async def test_every_page_is_there(phone, path):
    page = await phone.get(path)
    assert page.status == 200, page.words
    assert len(page.parsed.ids) == len(set(page.parsed.ids))
