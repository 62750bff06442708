"""Asking on the participants' page, by plain forms."""

import asyncio
import re

import pytest

from bot.actions import curation, events, floor, keys, publishing, review
from bot.cards.base import File
from tests.builders import MODERATOR, ORGANIZER, SECOND, SLUG, approved, participant, rows, stored
from tests.web.phones import Phone, codes

SECRET = re.compile(r"HR-\d+ · ([2-9A-Z]{4})\b")
PAGES = [
    "",
    "how",
    "ask",
    "questions",
    "mine",
    "votes",
    "hand",
    "programme",
    "me",
    "me/erase",
    "receipt",
]


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_is_there(phone, path):
    page = await phone.get(path)
    assert page.status == 200, page.words
    assert len(page.parsed.ids) == len(set(page.parsed.ids))
    assert "You take part in the room." in page.words


async def test_a_question_is_asked_and_its_secret_shown_once(phone, live):
    page = await phone.ask()
    assert page.path.endswith("/asked/HR-1")
    assert SECRET.search(page.words)
    question = await stored(live, "HR-1")
    assert (question.attendance, question.status) == ("room", "in_review")
    again = await phone.get("asked/HR-1")
    assert not SECRET.search(again.words)
    assert "were shown once" in again.words


async def test_nothing_is_preselected_the_first_time(phone):
    form = (await phone.get("ask")).form("/ask")
    assert {name for name, value in form.fields if value} == {"nonce"}


async def test_the_notice_stands_before_the_first_question_only(phone):
    assert "Before your first question" in (await phone.get("ask")).words
    await phone.ask()
    assert "Before your first question" not in (await phone.get("ask")).words


async def test_what_is_wrong_is_said_at_once_and_typed_words_stay(phone, live):
    form = await phone.get("ask")
    page = await phone.send(form, "/ask", question="Short?", principle="")
    assert page.status == 422
    assert "3 things need your attention" in page.words
    for field in ("principle", "question", "attribution"):
        assert f'href="#{field}"' in page.html
        assert field in page.parsed.ids
        assert f'id="{field}-problem"' in page.html
    assert dict(page.form("/ask").fields)["question"] == "Short?"
    assert await rows(live, "SELECT 1 FROM questions") == []
    assert await rows(live, "SELECT 1 FROM drafts") == []


@pytest.mark.parametrize(
    ("attribution", "field"),
    [("named", "name"), ("affiliation", "affiliation"), ("sector", "sector")],
)
async def test_what_an_attribution_needs_is_asked_for(phone, attribution, field):
    page = await phone.ask(attribution=attribution)
    assert page.status == 422
    assert f'href="#{field}"' in page.html


async def test_of_an_anonymous_question_nothing_is_stored(phone, live):
    await phone.ask(name="Amina", affiliation="Forum", sector="academia")
    found = await stored(live, "HR-1")
    assert (found.name, found.affiliation, found.sector, found.language) == ("", "", "", "")


async def test_the_same_form_sent_again_is_one_question(phone, live):
    form = (await phone.get("ask")).form("/ask")
    sent = form.filled(
        question="What will change for those who wait?", principle="human-rights",
        attribution="anonymous",
    )  # fmt: skip
    answers = await asyncio.gather(*(phone.post("ask", sent, follow=False) for _ in range(4)))
    assert {(a.status, a.headers["Location"][-11:]) for a in answers} == {(303, "/asked/HR-1")}
    assert len(await rows(live, "SELECT 1 FROM questions")) == 1
    shown = await phone.get("asked/HR-1")
    assert SECRET.search(shown.words)


async def test_a_form_number_of_another_device_is_nothing_to_this_one(phone, second, live):
    form = (await phone.get("ask")).form("/ask")
    sent = form.filled(
        question="What will change for those who wait?", principle="human-rights",
        attribution="anonymous",
    )  # fmt: skip
    await phone.post("ask", sent)
    page = await second.post("ask", sent)
    assert page.path.endswith("/asked/HR-2")
    assert (await stored(live, "HR-2")).attendance == "online"


async def test_the_pause_is_everybodys(phone, clock):
    await phone.ask()
    page = await phone.ask("And what will change for all of the others?")
    assert page.status == 422
    assert "Please wait 20 seconds" in page.words
    clock.wait(20 * SECOND)
    assert (await phone.ask("And what will change for all of the others?")).status == 200


async def test_whoever_is_blocked_is_told(phone, live):
    await phone.ask()
    await curation.block(live, MODERATOR, "HR-1", None)
    page = await phone.get("ask")
    assert "No more questions are taken from you" in page.words


async def test_duplicates_are_shown_and_one_is_supported_instead(phone, live):
    text = "Who pays for the local authorities that host most arrivals?"
    other = await approved(live, participant(1), text=text)
    page = await phone.ask("Who pays for local authorities that host the most arrivals?")
    assert other.text in page.words
    after = await phone.send(page, "/instead")
    assert f"{other.code} is supported, and yours is withdrawn." in after.words
    assert (await stored(live, other.code)).support == 1
    assert (await stored(live, "HR-2")).status == "withdrawn"


async def test_a_question_is_followed_edited_and_withdrawn(phone, live, clock):
    await phone.ask()
    page = await phone.get("mine/HR-1")
    edited = await phone.send(page, "mine/HR-1", question="What will change for those in camps?")
    assert "HR-1 has its new wording." in edited.words
    stale = await phone.send(page, "mine/HR-1", question="An older form that is sent much later")
    assert stale.status == 409
    assert "changed meanwhile" in stale.words
    twice = await phone.send(page, "mine/HR-1", question="What will change for those in camps?")
    assert "HR-1 has its new wording." in twice.words
    sure = await phone.get("mine/HR-1/withdraw")
    gone = await phone.send(sure, "/withdraw")
    assert "HR-1 is withdrawn." in gone.words
    assert "HR-1 · withdrawn" in gone.words
    assert (await stored(live, "HR-1")).status == "withdrawn"


async def test_a_merge_is_objected_to(phone, live):
    other = await approved(live, participant(1), text="What will change for those in camps?")
    await phone.ask()
    await curation.merge(live, MODERATOR, "HR-2", other.code)
    page = await phone.get("mine/HR-2")
    assert f"Merged with {other.code}" in page.words
    long = await phone.send(page, "/object", reason="x" * 201)
    assert long.status == 422
    assert 'href="#reason-merge"' in long.html
    after = await phone.send(page, "/object", reason="Mine asks <b>something</b> else")
    assert "The moderators will see that you object" in after.words
    assert await rows(live, "SELECT reason FROM objections") == [
        ("Mine asks <b>something</b> else",)
    ]
    assert (await phone.send(page, "/object")).status == 409


async def test_the_fate_shows_as_it_happens(phone, live):
    await phone.ask()
    await review.decide(live, MODERATOR, "HR-1", "approve")
    assert "HR-1 · in the queue" in (await phone.get("mine")).words
    await floor.take_next(live, MODERATOR)
    assert "On the floor HR-1" in (await phone.get()).words
    await floor.finish(live, MODERATOR, "HR-1", "answered", "Next year.", "Ben Lewis")
    words = (await phone.get("mine-part")).words
    assert "HR-1 · answered" in words
    assert "Answer: Next year." in words


async def test_a_closed_event_shows_outcomes_and_ones_own(phone, live):
    await phone.ask()
    other = await approved(live, participant(1), text="What becomes of all the others?")
    await events.close_event(live, ORGANIZER)
    page = await phone.get()
    assert "This roundtable is closed." in page.words
    assert "HR-1 · not reached" in page.words
    assert f"{other.code} · not reached {other.text}" in page.words
    assert "HR-1 · not reached" in (await phone.get("mine")).words
    for path in ("ask", "questions", "hand"):
        refused = await phone.get(path)
        assert refused.status == 409
        assert "This roundtable takes nothing at the moment: it is closed." in refused.words


async def test_a_receipt_opens_and_erases_its_question_on_any_device(phone, second, live):
    found = SECRET.search((await phone.ask()).words)
    assert found
    form = await second.get("receipt")
    wrong = await second.send(form, "/receipt", receipt="HR-1 2222")
    assert wrong.status == 422
    assert "There is no such receipt." in wrong.words
    page = await second.send(form, "/receipt", receipt=found[0])
    assert "What will change for those who wait?" in page.words
    sent = next(f for f in page.parsed.forms if ("erase", "1") in f.fields)
    erased = await second.post("receipt", sent.filled())
    assert "HR-1 is erased" in erased.words
    assert (await stored(live, "HR-1")).text == ""


async def test_a_receipt_works_when_the_key_is_gone(phone, pages, live):
    found = SECRET.search((await phone.ask()).words)
    assert found
    await events.close_event(live, ORGANIZER)
    await keys.destroy(live, ORGANIZER, SLUG)
    assert (await phone.get("receipt")).status == 404
    stranger = Phone(pages, "")
    form = await stranger.get("/receipt", whole=True)
    page = await stranger.send(form, "/receipt", receipt=found[0])
    assert "What will change for those who wait?" in page.words
    sent = next(f for f in page.parsed.forms if ("erase", "1") in f.fields)
    erased = await stranger._read("POST", "/receipt", data=sent.filled())
    assert "HR-1 is erased" in erased.words
    assert (await stored(live, "HR-1")).text == ""
    wrong = [await stranger.send(form, "/receipt", receipt="HR-1 2222") for _ in range(6)]
    assert "Too many wrong receipts were tried." in wrong[-1].words
    await stranger.close()


async def test_a_device_is_the_same_person_by_the_other_code(phone, pages, live):
    await phone.ask()
    there = Phone(pages, (await codes(live))["online"], phone.jar)
    page = await there.get("mine")
    assert "HR-1 · in review" in page.words
    assert "You take part online." in page.words
    await there.close()


async def test_the_brief_is_there_when_it_is_published(phone, live):
    assert (await phone.get("brief")).status == 409
    await events.close_event(live, ORGANIZER)
    assert "policy brief" not in (await phone.get()).words
    file = File("brief für alle.pdf", b"%PDF-1.7 edited by a person")
    found = await publishing.prepare(live, ORGANIZER, file, "https://unu.example/brief", 10**7)
    assert "policy brief" not in (await phone.get()).words
    assert (await phone.get("brief")).status == 409
    await publishing.publish(live, ORGANIZER, found.edition.number, found.edition.mark)
    page = await phone.get()
    assert "The policy brief is published" in page.words
    assert 'href="https://unu.example/brief"' in page.html
    got = await phone.get("brief")
    assert got.html == "%PDF-1.7 edited by a person"
    assert got.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''brief")


async def test_the_programme_names_the_place_of_its_times_in_the_readers_language(phone):
    for language, place in (("en", "Zurich"), ("ar", "زيورخ"), ("zh", "苏黎世")):
        page = await phone.get(f"programme?lang={language}")
        assert place in page.words
        assert "Europe/" not in page.words
