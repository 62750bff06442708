from html import unescape

import pytest

from bot.actions import (
    agenda,
    curation,
    events,
    floor,
    hands,
    people,
    polls,
    preparing,
    review,
)
from bot.actions.links import load as links_of
from bot.actions.preparing import Put
from bot.texts import say
from tests.builders import MINUTE, MODERATOR, ORGANIZER, SECOND, approved, ask, participant, rows
from tests.web.conftest import client_of
from tests.web.phones import codes

XSS = "<script>alert(1)</script> & <img src=x onerror=alert(2)> **bold** `x` <t:1:R>?"


async def shown(pages, query=""):
    answer = await pages.get(f"/screen{query}")
    assert answer.status == 200
    return await answer.text()


async def test_screen_shows_the_floor_with_its_reason_and_who_is_next(pages, live):
    for number, principle in enumerate(["HR", "ND", "WG", "WS", "HR"]):
        await approved(
            live, participant(number), principle=principle, text=f"Is it {principle} now?"
        )
    await floor.take_next(live, MODERATOR)
    text = await shown(pages)
    assert "Is it HR now?" in text
    assert "HR-1" in text
    assert "heard least" in text
    assert all(f">{code}</bdi>" in text for code in ("ND-1", "WG-1", "WS-1"))
    assert "HR-2" not in text  # the next three
    assert "Opening and welcome" in text
    (ends_at,) = await rows(live, "SELECT due_end_at FROM sessions WHERE status = 'running'")
    assert f'data-until="{ends_at[0]}"' in text


async def test_screen_shows_the_codes_in_text_and_as_qr(pages, live):
    codes = (await links_of(live, ORGANIZER)).codes
    text = await shown(pages)
    for kind in ("room", "online"):
        assert f"{codes[kind][:4]}-{codes[kind][4:]}" in text
    assert text.count('class="qr"') == 2
    assert codes["chair"] not in text
    stream = await shown(pages, "?for=stream")
    assert f"{codes['online'][:4]}-" in stream
    assert f"{codes['room'][:4]}-" not in stream


async def test_what_people_typed_is_text_on_the_screen(pages, live):
    await people_named(live, XSS)
    question = await ask(live, participant(1), text=XSS, attribution="named", name="<b>Eve</b>")
    await floor_it(live, question)
    text = await shown(pages)
    assert "<script>alert" not in text
    assert "<img" not in text
    assert "<b>Eve" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img" in text
    assert "**bold** `x` &lt;t:1:R&gt;?" in text
    assert "&lt;b&gt;Eve&lt;/b&gt;" in text


async def people_named(live, text):
    question = await ask(live, participant(3), text=text)
    await curation.reword(live, MODERATOR, question.code, f"{text} reworded", "fr", 1)
    await floor_it(live, question)
    await floor.finish(live, MODERATOR, question.code, "answered")


async def floor_it(live, question):
    await review.decide(live, MODERATOR, question.code, "approve")
    await floor.take(live, MODERATOR, question.code, "The chair's choice")


async def test_screen_shows_no_more_than_attribution_does(pages, live, clock):
    """The same person asks four times, by each attribution; a hand's note is not the room's."""
    amina = participant(1)
    await people.join(
        live, amina, name="Amina Diallo", affiliation="Ville de Genève", sector="government"
    )
    expected = {
        "named": {"Amina Diallo", "Ville de Genève"},
        "affiliation": {"Ville de Genève"},
        "sector": {"Government"},
        "anonymous": set(),
    }
    for attribution, words in expected.items():
        clock.wait(MINUTE)
        question = await ask(live, amina, attribution=attribution, text=f"{attribution}, truly?")
        await floor_it(live, question)
        text = (await shown(pages)).split('<div class="side">')[0]
        every = {"Amina Diallo", "Ville de Genève", "Government"}
        assert {word for word in every if word in text} == words, attribution
        await floor.finish(live, MODERATOR, question.code, "answered")
    await hands.raise_in_room(live, MODERATOR, name="Ben", note="knows the minister")
    text = await shown(pages)
    assert "Ben" in text
    assert "knows the minister" not in text


async def test_what_waits_for_review_is_not_on_the_screen(pages, live):
    await ask(live, participant(1), text="Not yet approved, is it?")
    assert "Not yet approved" not in await shown(pages)


async def test_open_poll_shows_votes_and_no_result(pages, live, clock):
    put = Put("Which gap is widest?", "Funding|Data", "single", 2 * MINUTE)
    poll = await preparing.create(live, MODERATOR, put)
    await polls.move(live, MODERATOR, poll.code, "open")
    await polls.vote(live, participant(1), poll.code, 1)
    text = await shown(pages)
    assert "Which gap is widest?" in text
    assert "1 vote" in text
    assert 'class="bar"' not in text
    await polls.move(live, MODERATOR, poll.code, "close")
    assert "Which gap" not in await shown(pages)
    await polls.move(live, MODERATOR, poll.code, "publish")
    text = await shown(pages)
    assert '<rect width="100"' in text
    assert "Result" in text
    clock.wait(6 * MINUTE)
    assert "Which gap" not in await shown(pages)


async def test_screen_changes_by_itself(pages, live):
    answer = await pages.get("/screen/events")
    first = await frame(answer)
    assert "The floor is free" in first
    question = await approved(live, participant(1), text="Will it change by itself?")
    await floor.take_next(live, MODERATOR)
    while question.code not in (found := await frame(answer)) or "On the floor" not in found:
        pass
    assert "Will it change by itself?" in found


async def frame(answer):
    lines: list[str] = []
    while (line := (await answer.content.readline()).decode()) != "\n" or not lines:
        if line.startswith("data: "):
            lines.append(line[6:])
    return "".join(lines)


@pytest.mark.parametrize(
    ("query", "look"),
    [("?theme=dark", "screen theme-dark"), ("?theme=x", "screen"), ("", "screen")],
)
async def test_theme_is_as_the_address_says(pages, query, look):
    assert f'class="{look}"' in await shown(pages, query)


async def test_event_that_is_not_there_is_a_sentence(pages):
    answer = await pages.get("/screen?event=elsewhere")
    assert answer.status == 404
    assert "Known: from-promises-to-practice" in await answer.text()
    answer = await pages.get("/screen/events?event=elsewhere")
    assert answer.status == 404


async def test_screen_of_a_draft_and_of_a_closed_event_says_so(draft, clock):
    client = await client_of(draft)
    assert "The roundtable is being prepared" in await shown(client)
    await events.open_event(draft, ORGANIZER, None, None)
    assert "Questions are open" in await shown(client)
    await agenda.start(draft, MODERATOR)
    clock.wait(SECOND)
    await events.close_event(draft, ORGANIZER)
    text = await shown(client)
    assert "The roundtable is closed" in text
    assert 'class="qr"' not in text
    await client.close()


async def test_why_something_has_the_floor_is_said_in_the_readers_language(pages, live):
    await approved(live, participant(1))
    taken = await floor.take_next(live, MODERATOR)
    assert taken.reason.startswith("online's turn · Human rights of all migrants heard least")
    found = await codes(live)
    for path in ("/screen", f"/chair/{found['chair']}", f"/p/{found['room']}"):
        html = await (await pages.get(f"{path}?lang=ar")).text()
        assert say("ar", "reason-turn-online") in html, path
        assert "online's turn" not in unescape(html)
    await floor.finish(live, MODERATOR, "HR-1", "answered")
    await approved(live, participant(2))
    await floor.take(live, MODERATOR, "HR-2", "For the speaker who leaves")
    html = await (await pages.get("/screen?lang=fr")).text()
    assert say("fr", "reason-override", reason="For the speaker who leaves") in unescape(html)
