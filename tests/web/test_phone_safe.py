"""What the participants' page does not do: tell, let in, believe, or fall over."""

import asyncio
import re

import pytest

from bot.actions import events, floor, keys, links, people, review
from bot.actions import questions as question_actions
from bot.web import rates
from bot.web.phone import visit as visits
from tests.builders import (
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    ask,
    configuration,
    go_live,
    participant,
    rows,
    running,
    stored,
)
from tests.web.conftest import client_of
from tests.web.phones import SAME, Phone, codes
from tests.web.test_phone import PAGES
from tests.web.test_phone_acts import opened_poll

NASTY = "<script>alert(1)</script> \"'><img src=x onerror=alert(2)> **b** <t:1:R> {{ 7*7 }}"


async def cookie_of(phone: Phone) -> str:
    (found,) = [c for c in phone.jar if c.key.startswith("device-")]
    return found.value


async def test_the_cookie_is_signed_and_kept_from_scripts(pages, live):
    answer = await pages.get(f"/p/{(await codes(live))['room']}")
    (said,) = answer.headers.getall("Set-Cookie")
    assert re.match(r"device-1=[\w-]{22}\.[A-Z2-7]{26};", said)
    for part in ("HttpOnly", "SameSite=Lax", "Path=/p", "Max-Age="):
        assert part in said
    assert "Secure" not in said  # the configured address is http


async def test_behind_https_the_cookie_is_secure(live):
    screen = live.config.screen.model_copy(update={"public_url": "https://room.example"})
    live.config = live.config.model_copy(update={"screen": screen})
    pages = await client_of(live)
    answer = await pages.get(f"/p/{(await codes(live))['room']}")
    assert "Secure" in answer.headers["Set-Cookie"]
    await pages.close()


async def test_what_somebody_typed_is_text_on_every_page(phone, live):
    await phone.send(
        await phone.get("me"), "/me", name="<b>Zoë</b>", affiliation="<i>F</i>", attribution="named"
    )
    page = await phone.ask(text=NASTY, attribution="named")
    assert page.status == 200
    await phone.send(await phone.get("hand"), "/hand", note=NASTY)
    await opened_poll(live)
    await review.decide(live, MODERATOR, "HR-1", "approve")
    for path in (*PAGES, "asked/HR-1", "mine/HR-1", "mine/HR-1/withdraw", "own", "mine-part"):
        html = (await phone.get(path)).html
        for tag in ("<script>", "<img", "<b>Zoë", "<i>F", "<most>", "49 "):
            assert tag not in html, (path, tag)
    refused = await phone.get("questions?principle=<script>alert(1)</script>")
    assert "<script>alert" not in refused.html
    typed = await phone.post("ask", {"nonce": '"><script>', "question": NASTY, "name": NASTY})
    assert typed.status == 422
    assert "<script>alert" not in typed.html
    assert '"><script>' not in typed.html


async def test_nobody_reads_what_is_not_theirs(phone, second, live):
    """In review, declined, withdrawn, veiled: by no page, part or stream of another device."""
    await phone.ask("This one waits for its review, does it not?")
    reviewed = await ask(live, participant(1), text="This one was never approved by anybody?")
    declined = await ask(live, participant(2), text="This one was declined for a good reason?")
    await review.decide(live, MODERATOR, declined.code, "decline", "Off topic")
    gone = await approved(live, participant(3), text="This one was taken back by its asker?")
    await question_actions.withdraw(live, participant(3), gone.code)
    named = {"name": "Amina Diallo", "affiliation": "Gathering", "sector": "media"}
    await people.join(live, participant(4), **named)
    veiled = await approved(live, participant(4), text="Who asked this one nobody can tell?")
    secret = ("waits for its review", "never approved", "declined for", "taken back", "Amina",
              "Gathering", "Media")  # fmt: skip
    unread = ("HR-1", reviewed.code, declined.code, gone.code)
    for path in (*(p for p in PAGES if p not in ("ask", "me")), "own", "mine-part"):
        page = await second.get(path)
        assert not [word for word in secret if word in page.words], path
    for code in (*unread, veiled.code):
        for path in (f"mine/{code}", f"asked/{code}", f"mine/{code}/withdraw"):
            page = await second.get(path)
            assert page.status == 409
            assert not [word for word in secret if word in page.words]
        for path, form in (
            (f"mine/{code}", {"question": "Another wording for it, please", "version": "1"}),
            (f"mine/{code}/withdraw", {}),
            ("instead", {"mine": code, "other": veiled.code}),
        ):
            assert (await second.post(path, form)).status == 409
        if code in unread:
            assert (await second.post("support", {"question": code, "wanted": "1"})).status == 409
    assert (await stored(live, "HR-1")).status == "in_review"


async def test_an_address_that_opens_nothing_says_so(pages, live):
    found = await codes(live)
    for code in ("AAAAAAAA", found["chair"], found["chair"][:8], "..", "%00", "é" * 30):
        answer = await pages.get(f"/p/{code}")
        assert answer.status == 404, code
        assert "Set-Cookie" not in answer.headers


async def test_a_renewed_code_keeps_who_is_there_and_lets_nobody_in(phone, pages, live):
    await phone.ask()
    await links.renew(live, ORGANIZER, "page")
    assert "HR-1 · in review" in (await phone.get("mine")).words
    stranger = Phone(pages, phone.code)
    page = await stranger.get()
    assert page.status == 404
    assert "codes can be renewed" in page.words
    there = Phone(pages, (await codes(live))["room"], phone.jar)
    assert "HR-1 · in review" in (await there.get("mine")).words
    await stranger.close()
    await there.close()


async def test_a_device_without_its_cookie_stores_nothing(pages, phone, live):
    poll = await opened_poll(live)
    for path, form in (
        (f"votes/{poll.code}", {"vote": "1"}),
        ("hand", {"note": ""}),
        ("me", {"name": "Zoë"}),
    ):
        pages.session.cookie_jar.clear()
        answer = await pages.post(f"/p/{phone.code}/{path}", data=form, headers=SAME)
        assert answer.status == 409
        assert "This device was not known yet" in await answer.text()
    for table in ("ballots", "hands", "profiles"):
        assert await rows(live, f"SELECT 1 FROM {table}") == []


async def test_a_form_from_elsewhere_is_refused(phone, pages, live):
    cookie = f"device-1={await cookie_of(phone)}"
    for headers in ({}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}):
        answer = await pages.post(
            f"/p/{phone.code}/hand", data={"note": ""}, headers={"Cookie": cookie, **headers}
        )
        assert answer.status == 403
    assert await rows(live, "SELECT 1 FROM hands") == []


async def test_a_device_that_sends_too_much_is_told_to_wait(phone, live, clock, monkeypatch):
    monkeypatch.setattr(rates, "DEVICE", rates.Rate(burst=3, per_s=1))
    found = [(await phone.post("hand/lower", {"hand": "H-1"})).status for _ in range(4)]
    assert found[-1] in (409, 429)
    limited = await phone.post("hand", {"note": ""})
    assert "too much at once" in limited.words


async def test_too_many_new_devices_from_one_address_only_read(pages, live, monkeypatch):
    monkeypatch.setattr(visits, "NEW_DEVICES", rates.Rate(burst=2, per_s=0))
    code = (await codes(live))["room"]
    phones = [Phone(pages, code) for _ in range(3)]
    for phone in phones:
        assert (await phone.get()).status == 200
    assert [len(phone.jar) for phone in phones] == [1, 1, 0]
    assert (await phones[0].ask()).path.endswith("/asked/HR-1")
    for phone in phones:
        await phone.close()


async def test_a_body_that_is_too_long_is_refused(phone):
    page = await phone.post("ask", {"question": "x" * 20_000})
    assert page.status == 413


@pytest.mark.parametrize(
    ("path", "to"),
    [("support", "questions"), ("votes/P-1", "votes"), ("hand/lower", "hand"), ("me/email", "me")],
)
async def test_the_address_of_a_form_leads_to_its_page(phone, path, to):
    page = await phone.get(path)
    assert page.status == 200
    assert page.path == f"/p/{phone.code}/{to}"


@pytest.mark.parametrize(
    "kind",
    [
        "multipart/form-data; boundary=x", "multipart/form-data", "application/json", "x",
        "application/x-www-form-urlencoded; charset=none", "application/x-www-form-urlencoded",
    ],
)  # fmt: skip
async def test_what_is_no_form_is_refused(phone, pages, kind):
    headers = {"Cookie": f"device-1={await cookie_of(phone)}", "Content-Type": kind, **SAME}
    body = b"--y\r\n\x00\xff"
    answer = await pages.post(f"/p/{phone.code}/ask", data=body, headers=headers)
    assert answer.status in (400, 409, 415), await answer.text()


async def test_parts_of_a_page_make_nobody_known(pages, live):
    code = (await codes(live))["room"]
    for path in ("own", "mine-part"):
        answer = await pages.get(f"/p/{code}/{path}")
        assert answer.status == 200
        assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(
    "path", ["ask", "mine/HR-1", "votes/P-1", "support", "instead", "hand", "me"]
)
async def test_forms_without_fields_are_refused_in_a_sentence(phone, live, path):
    for data in ({}, {"question": ["a", "b"], "vote": "x", "version": "²", "nonce": "n"}):
        page = await phone.post(path, data)
        assert page.status in (200, 409, 422), (path, page.status)
        assert "{" not in page.words


async def test_of_two_events_in_a_server_each_code_opens_its_own(tmp_path, clock):
    """The first is closed and the second open: what a server means is not what a code means."""
    config = configuration(tmp_path)
    another = config.events[0].model_copy(update={"slug": "another"})
    config = config.model_copy(update={"events": (*config.events, another)})
    async with running(config, clock) as context:
        await go_live(context)
        pages = await client_of(context)
        first = Phone(pages, (await codes(context))["room"])
        await first.get()
        await first.ask("What was asked at the first of the two?")
        await events.close_event(context, ORGANIZER)
        await events.open_event(context, ORGANIZER, "another", None)
        second = Phone(pages, (await codes(context))["room"], first.jar)
        assert second.code != first.code
        await second.get()
        assert {c.key for c in first.jar} == {"device-1", "device-2"}
        await second.ask("What is asked at the second of the two?")
        assert "at the first" in (await first.get("mine")).words
        assert "at the second" not in (await first.get("mine")).words
        assert "at the second" in (await second.get("mine")).words
        assert "at the first" not in (await second.get("mine")).words
        assert (await first.get("ask")).status == 409
        assert len(await rows(context, "SELECT DISTINCT asker FROM questions")) == 2
        for phone in (first, second):
            await phone.close()
        await pages.close()


async def test_when_the_key_is_gone_the_page_is_closed(phone, live):
    await phone.ask()
    await events.close_event(live, ORGANIZER)
    await keys.destroy(live, ORGANIZER, SLUG)
    page = await phone.get("mine")
    assert page.status == 404
    assert "What will change" not in page.html


async def test_a_lost_ballot_key_leaves_reading_and_names_no_file(phone, live):
    await approved(live, participant(1))
    path = live.keys.path(SLUG, "ballot")
    kept = path.read_bytes()
    path.unlink()
    live.keys._known.clear()
    page = await phone.get("questions")
    assert page.status == 200
    refused = await phone.post("support", {"question": "HR-1", "wanted": "1"})
    assert refused.status == 409
    assert "a key of this event is missing" in refused.words
    assert ".key" not in refused.html
    path.write_bytes(kept)


async def test_the_stream_is_everybodys_and_holds_nobody(phone, second, pages, live):
    await phone.ask("Whose question is it that waits here?", attribution="named", name="Zoë")
    streams = [await _opened(p) for p in (phone, second)]
    first = [await asyncio.wait_for(_drawing(s), 20) for s in streams]
    assert all("Nobody has the floor" in html for html in first)
    await review.decide(live, MODERATOR, "HR-1", "approve")
    await floor.take_next(live, MODERATOR)
    for stream, other in zip(streams, (second, phone), strict=True):
        html = ""
        while "HR-1" not in html or "on-floor" not in html:
            html = await asyncio.wait_for(_drawing(stream), 20)
        assert other.code not in html
        assert "device" not in html
    for stream in streams:
        stream.close()


async def test_the_stream_tells_of_what_only_the_asker_sees_that_it_happened(phone, live):
    await phone.ask("Whose question is it that waits here?")
    stream = await _opened(phone)
    before = await asyncio.wait_for(_drawing(stream), 20)
    await review.decide(live, MODERATOR, "HR-1", "decline", "Off topic")
    after = before
    while after == before:
        after = await asyncio.wait_for(_drawing(stream), 20)
    without = [re.sub(r'data-mark="\w{8}"', "", html) for html in (before, after)]
    assert without[0] == without[1]
    stream.close()


async def _opened(phone: Phone):
    return await phone.session.get(phone.pages.make_url(f"/p/{phone.code}/live"))


async def _drawing(stream) -> str:
    """The next drawing of a stream."""
    lines: list[str] = []
    while True:
        line = (await stream.content.readline()).decode().rstrip("\n")
        if line.startswith("data: "):
            lines.append(line[6:])
        elif not line and lines:
            return "\n".join(lines)
