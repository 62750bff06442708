import pytest

from bot.actions import chair as messages
from bot.actions import decisions, events, floor, hands, links, presiding, questions, review
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    STARTS_AT,
    approved,
    chain_holds,
    entries,
    findings,
    participant,
    refused,
    rows,
    stored,
)
from tests.web.conftest import SAME


@pytest.fixture
async def secret(live):
    return (await links.load(live, ORGANIZER)).codes["chair"]


@pytest.fixture
async def three(live):
    """Three questions that wait, each of a principle."""
    return [
        await approved(live, participant(n), principle=p, text=f"Is {p} heard here?")
        for n, p in enumerate(["HR", "ND", "WG"])
    ]


async def look(pages, secret):
    answer = await pages.get(f"/chair/{secret}")
    assert answer.status == 200
    return await answer.text()


async def press(pages, secret, act, **fields):
    return await pages.post(
        f"/chair/{secret}/{act}", data=fields, headers=SAME, allow_redirects=False
    )


async def test_chair_sees_the_floor_the_next_three_hands_and_the_minutes(
    pages, live, secret, three, clock
):
    await hands.raise_in_room(live, MODERATOR, name="Ben", note="from Chad")
    await floor.take_next(live, MODERATOR)
    text = await look(pages, secret)
    assert "Is HR heard here?" in text
    assert "Ends without fail at 16:30" in text
    assert "Every 3 minutes over cost about one question." in text
    assert "from Chad" in text  # the note is for moderators and the chair
    clock.at = STARTS_AT + 17 * MINUTE
    text = await look(pages, secret)
    assert "7 minutes over time: about 2 questions fewer" in text


async def test_next_answered_and_back_are_the_chairs_in_the_log(pages, live, secret, three):
    assert (await press(pages, secret, "next", code="HR-1")).status == 303
    question = await stored(live, "HR-1")
    assert question.status == "on_floor"
    assert "heard least" in question.selection_reason
    answer = await press(pages, secret, "back", code="HR-1", version=question.version)
    assert (answer.status, answer.headers["Location"]) == (303, f"/chair/{secret}")
    await press(pages, secret, "next")
    taken = [q for q in three if (await stored(live, q.code)).status == "on_floor"]
    question = await stored(live, taken[0].code)
    await press(pages, secret, "answered", code=question.code, version=question.version)
    assert (await stored(live, question.code)).status == "answered"
    log = await entries(live)
    assert [(e.role, e.move) for e, _ in log[-4:]] == [
        ("chair", "next"), ("chair", "back"), ("chair", "next"), ("chair", "answered"),
    ]  # fmt: skip
    assert chain_holds(log)
    assert await findings(live) == []


async def test_another_of_the_three_is_taken_with_its_reason(pages, live, secret, three):
    text = await look(pages, secret)
    assert "Take ND-1 instead" in text
    assert "Take HR-1 instead" not in text  # it is its turn
    version = (await stored(live, "ND-1")).version
    answer = await press(pages, secret, "take", code="ND-1", version=version)
    assert (answer.status, "Say why" in await answer.text()) == (409, True)
    await press(pages, secret, "take", code="ND-1", version=version, reason="To hear the room")
    question = await stored(live, "ND-1")
    assert (question.status, question.selection_reason) == (
        "on_floor", "out of turn: To hear the room",
    )  # fmt: skip


async def test_next_is_the_one_that_was_seen_or_nobody(pages, live, secret, three):
    await review.decide(live, MODERATOR, "HR-1", "decline", "Off topic")
    answer = await press(pages, secret, "next", code="HR-1")
    assert answer.status == 409
    assert "ND-1" in await answer.text()
    assert await rows(live, "SELECT count(*) FROM turns") == [(0,)]
    await questions.support(live, participant(9), "WG-1")
    assert (await press(pages, secret, "next", code="WG-1")).status == 303


async def test_of_two_who_press_the_second_is_told_and_changes_nothing(pages, live, secret, three):
    await press(pages, secret, "next", code="HR-1")
    version = (await stored(live, "HR-1")).version
    await floor.finish(live, MODERATOR, "HR-1", "answered")
    answer = await press(pages, secret, "back", code="HR-1", version=version)
    assert answer.status == 409
    assert (await stored(live, "HR-1")).status == "answered"
    await floor.take_next(live, MODERATOR)
    answer = await press(pages, secret, "next", code="WG-1")
    assert (answer.status, "ND-1" in await answer.text()) == (409, True)


async def test_moderator_who_comes_second_is_told_that_it_was_the_chair(pages, live, secret, three):
    await floor.take_next(live, MODERATOR)
    version = (await stored(live, "HR-1")).version
    await press(pages, secret, "answered", code="HR-1", version=version)
    with refused("decided-meanwhile", who="The chair"):
        await review.decide(live, MODERATOR, "HR-1", "followup", version=version)


async def test_what_a_moderator_has_open_is_not_taken_from_them(pages, live, secret, three):
    await review.open_item(live, MODERATOR, "HR-1")
    answer = await press(pages, secret, "next", code="HR-1")
    assert (answer.status, (await stored(live, "HR-1")).status) == (409, "queued")


async def test_chair_takes_back_their_own_last_and_nobody_elses(pages, live, secret, three):
    assert "Take back" not in await look(pages, secret)
    await press(pages, secret, "next", code="HR-1")
    version = (await stored(live, "HR-1")).version
    await press(pages, secret, "answered", code="HR-1", version=version)
    assert "Take back what I did with HR-1" in await look(pages, secret)
    with refused("nothing-to-undo"):
        await decisions.undo(live, ORGANIZER)
    await press(pages, secret, "undo")
    assert (await stored(live, "HR-1")).status == "on_floor"
    assert [(e.role, e.move) for e, _ in await entries(live)][-1] == ("chair", "undo")


async def test_message_stands_until_it_is_tapped_away_and_the_sender_sees_so(
    pages, live, secret, clock
):
    await messages.tell(live, MODERATOR, "Two minutes left <b>!</b>")
    text = await look(pages, secret)
    assert "Two minutes left &lt;b&gt;!&lt;/b&gt;" in text
    ((number, _),) = await rows(live, "SELECT id, read_at FROM chair_messages")
    clock.wait(MINUTE)
    await press(pages, secret, "read", message=number)
    assert "Two minutes left" not in await look(pages, secret)
    assert await rows(live, "SELECT read_at FROM chair_messages") == [(clock(),)]
    owed = "SELECT count(*) FROM outbox WHERE kind = 'chair' AND state = 'open'"
    assert await rows(live, owed) == [(1,)]
    assert [(e.role, e.move) for e, _ in await entries(live)][-1] == ("chair", "chair_read")


@pytest.mark.parametrize("wrong", ["", "x", "a" * 26, "%2e%2e%2fscreen", "%00", "é" * 26])
async def test_who_has_not_the_link_sees_and_does_nothing(pages, live, three, wrong):
    answer = await pages.get(f"/chair/{wrong}")
    assert answer.status == 404
    assert "Is HR heard" not in await answer.text()
    assert (await press(pages, wrong, "next")).status == 404
    assert await rows(live, "SELECT count(*) FROM turns") == [(0,)]


async def test_codes_of_the_participants_page_open_no_chairs_page(pages, live):
    for kind in ("room", "online"):
        code = (await links.load(live, ORGANIZER)).codes[kind]
        assert (await pages.get(f"/chair/{code}")).status == 404


async def test_old_link_shows_and_does_nothing_more(pages, live, secret, three):
    answer = await pages.get(f"/chair/{secret}/events")
    await answer.content.readline()
    await links.renew(live, ORGANIZER, "chair")
    assert (await pages.get(f"/chair/{secret}")).status == 404
    assert (await press(pages, secret, "next")).status == 404
    async for _line in answer.content:
        pass  # the stream ends


async def test_link_lets_its_holder_do_nothing_but_the_chairs(live, secret):
    person = presiding.chair_person(secret, "en")
    question = await approved(live, participant(1))
    with refused("no-event-here"):
        await review.decide(live, person, question.code, "decline", "Off topic")
    with refused("page-link-unknown"):
        await floor.take_next(live, presiding.chair_person("a" * 26, "en"))


async def test_form_from_another_site_moves_nothing(pages, live, secret, three):
    answer = await pages.post(
        f"/chair/{secret}/next", data={}, headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert answer.status == 403
    assert await rows(live, "SELECT count(*) FROM turns") == [(0,)]


@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("answered", {"code": "HR-1", "version": "x"}),
        ("answered", {"code": "HR-1"}),
        ("take", {"code": "HR-1", "version": "-1"}),
        ("read", {"message": "9" * 40}),
        ("read", {"message": "7"}),
        ("answered", {"code": "nonsense", "version": "1"}),
        ("take", {"code": "HR-99", "version": "1", "reason": "x"}),
        ("undo", {}),
    ],
)
async def test_strange_forms_are_refused_in_a_sentence(pages, live, secret, three, act, fields):
    answer = await press(pages, secret, act, **fields)
    assert answer.status == 409
    assert 'role="alert"' in await answer.text()
    assert await rows(live, "SELECT count(*) FROM turns") == [(0,)]


async def test_a_refusal_on_the_chairs_page_names_no_command(pages, live, secret, three):
    await events.close_event(live, ORGANIZER)
    for act, fields in (("next", {}), ("take", {"code": "HR-99", "version": "1", "reason": "x"})):
        text = (await (await press(pages, secret, act, **fields)).text()).partition("</nav>")[2]
        assert "That does not apply any more" in text
        assert "/mine" not in text


async def test_act_that_does_not_exist_is_no_page(pages, secret):
    assert (await press(pages, secret, "close")).status == 404


async def test_form_that_is_too_long_is_refused(pages, secret):
    answer = await press(pages, secret, "take", other="x" * 20_000)
    assert answer.status == 413


@pytest.mark.parametrize("kind", ["", "; charset=nonsense"])
async def test_form_whose_bytes_are_no_text_is_refused(pages, secret, kind):
    headers = {**SAME, "Content-Type": f"application/x-www-form-urlencoded{kind}"}
    answer = await pages.post(f"/chair/{secret}/next", data=b"code=K\xa8", headers=headers)
    assert answer.status == 409
    assert "{" not in await answer.text()


async def test_one_link_presses_no_faster_than_somebody_would(pages, secret):
    found = {(await press(pages, secret, "undo")).status for _ in range(25)}
    assert found == {409, 429}
