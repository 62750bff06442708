"""What else a phone does: support, vote, raise a hand, see and erase what is held."""

import asyncio
import json
from typing import Any

import pytest

from bot.actions import floor, hands, people, polls, preparing, review
from bot.actions import questions as question_actions
from bot.actions.preparing import Put
from tests.builders import MODERATOR, approved, participant, rows, stored
from tests.web.phones import Phone, codes

OPTIONS = {"single": "Data|Money|Will", "multiple": "Data|Money|Will", "ranking": "Data|Money|Will"}
VOTES: dict[str, tuple[dict[str, Any], list[Any]]] = {
    "single": ({"vote": "1"}, [1]),
    "multiple": ({"vote": ["0", "2"]}, [0, 2]),
    "rating": ({"vote": "4"}, [4]),
    "words": ({"word_1": "trust", "word_2": " <b>time</b> "}, ["trust", "<b>time</b>"]),
    "ranking": ({"rank_1": "2", "rank_2": "0"}, [2, 0]),
}


async def opened_poll(context, kind="single", results="after_close"):
    put = Put("What holds it back <most>?", OPTIONS.get(kind), kind, None, results)
    poll = await preparing.create(context, MODERATOR, put, None)
    return await polls.move(context, MODERATOR, poll.code, "open")


async def ballots(context):
    return [json.loads(vote) for (vote,) in await rows(context, "SELECT vote FROM ballots")]


async def test_the_queue_is_browsed_by_principle_and_order(phone, live):
    first = await approved(live, participant(1), text="What was asked before all others?")
    best = await approved(live, participant(2), text="What most people want to hear?")
    other = await approved(live, participant(3), principle="WS", text="What is asked elsewhere?")
    await question_actions.support(live, participant(4), best.code)
    words = (await phone.get("questions")).words
    assert words.index(best.text) < words.index(first.text)
    words = (await phone.get("questions?order=oldest")).words
    assert words.index(first.text) < words.index(best.text)
    words = (await phone.get("questions?principle=whole-of-society")).words
    assert other.text in words
    assert first.text not in words
    assert (await phone.get("questions?principle=nothing")).status == 409
    for odd in ("order=x&page=-1", "page=99999999999", "page=²", "order=&principle="):
        assert (await phone.get(f"questions?{odd}")).status == 200


async def test_a_long_queue_has_pages(phone, live):
    for number in range(12):
        await approved(live, participant(number), text=f"What becomes of case number {number}?")
    page = await phone.get("questions")
    assert "Page 1 of 2" in page.words
    assert 'rel="next"' in page.html
    assert "Page 2 of 2" in (await phone.get("questions?page=1")).words


async def test_a_question_is_supported_once_and_taken_back(phone, live):
    code = (await approved(live, participant(1))).code
    page = await phone.get("questions")
    sent = page.form("/support").filled()
    after = await phone.post("support", sent)
    assert f"You support {code} now." in after.words
    assert after.path.startswith(f"/p/{phone.code}/questions?")
    await phone.post("support", sent)  # an old form, sent again
    assert (await stored(live, code)).support == 1
    page = await phone.get("questions")
    assert "1 supporter · You support it" in page.words
    after = await phone.send(page, "/support")
    assert f"You no longer support {code}." in after.words
    assert (await stored(live, code)).support == 0


async def test_ones_own_question_has_no_button(phone, live):
    await phone.ask()
    await review.decide(live, MODERATOR, "HR-1", "approve")
    page = await phone.get("questions")
    assert "Your question" in page.words
    assert not [f for f in page.parsed.forms if f.action.endswith("/support")]
    forged = await phone.post("support", {"question": "HR-1", "wanted": "1"})
    assert forged.status == 409
    assert "is your own question" in forged.words


@pytest.mark.parametrize("kind", VOTES)
async def test_every_kind_of_poll_is_voted_in(phone, live, kind):
    poll = await opened_poll(live, kind)
    filled, kept = VOTES[kind]
    page = await phone.send(await phone.get("votes"), f"votes/{poll.code}", **filled)
    assert f"Your vote in {poll.code} is counted." in page.words
    assert "Your vote: " in page.words
    assert await ballots(live) == [kept]
    again = page.form(f"votes/{poll.code}").filled()  # what was voted stands in the form
    await phone.post(f"votes/{poll.code}", again)
    assert await ballots(live) == [kept]
    gone = await phone.send(await phone.get("votes"), f"votes/{poll.code}/withdraw")
    assert f"Your vote in {poll.code} is withdrawn." in gone.words
    assert await ballots(live) == []


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        ("single", {}),
        ("single", {"vote": "7"}),
        ("ranking", {"rank-1": "1", "rank-2": "1"}),
        ("words", {"word-1": ""}),
        ("words", {"word-1": "x" * 31}),
    ],
)
async def test_a_vote_that_is_none_is_said_at_its_poll(phone, live, kind, sent):
    poll = await opened_poll(live, kind)
    page = await phone.post(f"votes/{poll.code}", sent)
    assert page.status in (409, 422)
    assert await ballots(live) == []
    if page.status == 422:
        assert f'id="{poll.code}-problem"' in page.html
        (link,) = [i for i in page.parsed.ids if f'href="#{i}"' in page.html and i != "main"]
        assert link.startswith(f"{poll.code}-")


async def test_a_device_votes_once_however_many_forms_race(phone, live):
    poll = await opened_poll(live)
    path = f"votes/{poll.code}"
    sent = (phone.post(path, {"vote": str(place % 3)}, follow=False) for place in range(9))
    answers = await asyncio.gather(*sent)
    assert {answer.status for answer in answers} == {303}
    assert len(await ballots(live)) == 1


async def test_results_are_seen_when_they_are_published(phone, second, live):
    poll = await opened_poll(live)
    await phone.post(f"votes/{poll.code}", {"vote": "1"})
    for verb in ("", "close"):
        if verb:
            await polls.move(live, MODERATOR, poll.code, verb)
        page = await second.get("votes")
        assert "%" not in page.words
        assert "█" not in page.html
    await polls.move(live, MODERATOR, poll.code, "publish")
    assert "100 % (1 vote)" in (await second.get("votes")).words


async def test_a_poll_that_closed_takes_no_vote(phone, live):
    poll = await opened_poll(live)
    await polls.move(live, MODERATOR, poll.code, "close")
    page = await phone.post(f"votes/{poll.code}", {"vote": "1"})
    assert page.status == 409
    assert f"{poll.code} is closed: nothing was counted" in page.words


async def test_a_hand_is_raised_in_the_room_and_lowered(phone, live):
    page = await phone.send(await phone.get("hand"), "/hand", note="About <i>data</i>")
    assert "Your hand is up: H-1." in page.words
    assert "speak from your place" in page.words
    assert await rows(live, "SELECT attendance, note, person_sealed FROM hands") == [
        ("room", "About <i>data</i>", None)
    ]
    twice = await phone.post("hand", {"note": ""})
    assert twice.status == 409
    assert "Your hand is up already: H-1 is waiting for the floor." in twice.words
    page = await phone.send(await phone.get("hand"), "hand/lower")
    assert "Your hand H-1 is lowered." in page.words


async def test_whoever_has_the_floor_is_told(phone, live):
    await phone.send(await phone.get("hand"), "/hand")
    await floor.take_next(live, MODERATOR)
    assert "You have the floor: H-1." in (await phone.get("hand")).words
    assert "You have the floor: H-1." in (await phone.get("own")).words


async def test_nobody_lowers_the_hand_of_another(phone, second, live):
    await phone.send(await phone.get("hand"), "/hand")
    assert (await second.post("hand/lower", {"hand": "H-1"})).status == 409
    assert await rows(live, "SELECT status FROM hands") == [("queued",)]


async def test_what_one_says_of_oneself_fills_the_forms_and_can_be_emptied(phone):
    page = await phone.send(
        await phone.get("me"), "/me", name="Zoë <b>", affiliation="Forum", attribution="named",
        sector="media",
    )  # fmt: skip
    assert "It is kept." in page.words
    form = dict((await phone.get("ask")).form("/ask").fields)
    assert (form["name"], form["attribution"], form["sector"]) == ("Zoë <b>", "named", "media")
    assert "You will be called as: Zoë <b>, Forum" in (await phone.get("hand")).words
    page = await phone.send(page, "/me", name="", affiliation="", attribution="", sector="")
    form = (await phone.get("ask")).form("/ask")
    assert {name for name, value in form.fields if value} == {"nonce"}
    long = await phone.send(page, "/me", name="x" * 101)
    assert long.status == 422
    assert 'href="#name"' in long.html


async def test_the_address_for_the_brief_is_kept_sealed_and_forgotten(phone, live):
    page = await phone.send(await phone.get("me"), "me/email", email="zoe@example.org")
    assert "The brief will be mailed to you" in page.words
    assert dict(page.form("me/email").fields)["email"] == "zoe@example.org"
    ((sealed,),) = await rows(live, "SELECT email_sealed FROM addresses")
    assert b"zoe" not in sealed
    wrong = await phone.send(page, "me/email", email="zoe at example")
    assert wrong.status == 422
    assert 'href="#email"' in wrong.html
    gone = await phone.send(page, "me/email", email="")
    assert "No address of yours is kept." in gone.words
    assert await rows(live, "SELECT 1 FROM addresses") == []


async def test_what_is_held_is_handed_out_and_erased(phone, second, live):
    await phone.ask(attribution="named", name="Zoë")
    held = await phone.get("me/held")
    assert "attachment" in held.headers["Content-Disposition"]
    assert json.loads(held.html)["questions"][0]["name"] == "Zoë"
    assert json.loads((await second.get("me/held")).html)["questions"] == []
    page = await phone.send(await phone.get("me/erase"), "me/erase")
    assert "It is erased." in page.words
    assert (await stored(live, "HR-1")).attribution == "anonymous"
    assert "You have not asked anything on this device yet." in (await phone.get("mine")).words


async def test_moderators_see_attendance_and_nothing_else(phone, live):
    """The same act by an account and by a device leaves rows of the same shape."""
    await phone.ask(attribution="named", name="Zoë")
    await people.join(live, participant(1), attendance="room")
    await approved(live, participant(1), attribution="named", name="Zoë")
    columns = [name for _, name, *_ in await rows(live, "PRAGMA table_info(questions)")]
    found = await rows(live, "SELECT * FROM questions ORDER BY id")
    different = {c for c, a, b in zip(columns, *found, strict=True) if a != b}
    assert different <= {
        "id", "code", "number", "salt", "status", "version", "asker", "queued_at", "receipt_salt",
        "receipt_hash", "delivery", "support",
    }  # fmt: skip
    shapes = {(type(v), len(str(v))) for c, *both in zip(columns, *found, strict=True)
              for v in both if c in ("asker", "delivery")}  # fmt: skip
    assert len(shapes) == 2


async def test_a_hand_of_a_device_is_called_to_no_stage(phone, live):
    await phone.send(await phone.get("hand"), "/hand")
    assert await hands.find_own(live, participant(1)) is None
    assert await rows(live, "SELECT person_sealed FROM hands") == [(None,)]


async def test_a_code_is_typed_at_the_door(pages, live):
    code = (await codes(live))["room"]
    visitor = Phone(pages, code)
    door = await visitor.get("/p", whole=True)
    assert "The code on the screen" in door.words
    typed = f"{code[:4].lower()}-{code[4:].lower()}"
    page = await visitor.get(f"/p?code={typed}", whole=True)
    assert "You take part in the room." in page.words
    await visitor.close()
