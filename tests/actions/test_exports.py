import csv
import io
import json

import pytest

from bot.actions import agenda, events, exports, floor, keys, questions, review
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    ask,
    participant,
    refused,
)
from tests.reports.test_records import COLUMNS


async def exported(context, what, form="csv", audience="internal"):
    return await exports.export(context, ORGANIZER, what, form, audience)


async def read(context, what, audience="internal"):
    content = (await exported(context, what, "csv", audience)).content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(content, newline="")))


@pytest.mark.parametrize("what", exports.WHATS)
async def test_export_has_the_columns_of_the_contract_and_json_the_same(live, what):
    await approved(live, participant(1))
    await floor.take_next(live, MODERATOR)
    file = await exported(live, what)
    assert file.name == f"{SLUG}-{what}.csv"
    header = file.content.decode("utf-8-sig").split("\r\n")[0]
    assert header == COLUMNS[what].replace(", ", ",")
    same = json.loads((await exported(live, what, "json")).content)
    assert list(same) == [what]
    assert all(list(row) == COLUMNS[what].split(", ") for row in same[what])
    assert len(same[what]) == len(await read(live, what))


async def test_every_question_is_in_it_with_an_outcome_once_the_event_is_closed(live, clock):
    for number in range(5):
        await approved(live, participant(number), principle=["HR", "WS"][number % 2])
    await ask(live, participant(9))
    await questions.withdraw(live, participant(0), "HR-1")
    await floor.take_next(live, MODERATOR)
    clock.wait(MINUTE)
    await floor.finish(live, MODERATOR, None, "answered", "By 2025.", "Ben Lewis")
    await review.decide(live, MODERATOR, "HR-3", "decline", "Off topic")
    await events.close_event(live, ORGANIZER)
    rows = await read(live, "questions")
    assert len(rows) == 6
    assert {row["status"] for row in rows} == {
        "withdrawn", "answered", "declined", "not_reached",
    }  # fmt: skip
    for row in rows:
        assert json.loads(row["history"])[-1]["to"] == row["status"]
        assert json.loads(row["wordings"]) == []
    (declined,) = [row for row in rows if row["status"] == "declined"]
    assert (declined["reason"], declined["objectives"]) == ("Off topic", "")
    (answered,) = [row for row in rows if row["answer"]]
    (turn,) = await read(live, "turns")
    assert (turn["item"], turn["outcome"], turn["floor_seconds"]) == (
        answered["code"], "answered", "60",
    )  # fmt: skip
    assert turn["selection_reason"] == answered["selection_reason"] != ""


async def test_reason_of_taking_out_of_turn_is_in_both_tables(live):
    await approved(live, participant(1))
    second = await approved(live, participant(2))
    await floor.take(live, MODERATOR, second.code, "To hear the room")
    await floor.finish(live, MODERATOR, None, "answered")
    (row,) = [row for row in await read(live, "questions") if row["code"] == second.code]
    (turn,) = await read(live, "turns")
    assert row["reason"] == turn["override_reason"] == "To hear the room"


async def test_public_export_tells_less(live, clock):
    veiled = await approved(live, participant(1), attribution="sector", sector="media")
    clock.wait(7 * MINUTE)
    await agenda.move_on(live, MODERATOR)
    other = await ask(live, participant(2), attribution="named", name="Amina")
    await review.decide(live, MODERATOR, other.code, "decline", "Off topic")
    (one, two) = await read(live, "questions", "public")
    assert (one["code"], one["sector"]) == (veiled.code, "other")  # one asker only
    assert one["submitted_at"] == (await read(live, "agenda"))[0]["actual_start"]
    assert (two["name"], two["text"], two["status"]) == ("Amina", "", "declined")
    (one, two) = await read(live, "questions", "internal")
    assert (one["sector"], two["text"] != "") == ("media", True)


@pytest.mark.parametrize("destroyed", [False, True])
async def test_one_person_who_asks_often_is_no_group(live, clock, destroyed):
    """Also when the keys are gone, and with them what tells one asker from five."""
    for _ in range(5):
        await ask(live, participant(1), attribution="sector", sector="media")
        clock.wait(MINUTE)
    await events.close_event(live, ORGANIZER)
    if destroyed:
        await keys.destroy(live, ORGANIZER, SLUG)
    assert {row["sector"] for row in await read(live, "questions", "public")} == {"other"}
    assert {row["sector"] for row in await read(live, "questions", "internal")} == {"media"}


async def test_public_log_does_not_undo_the_cut(live, clock):
    clock.wait(90_000)
    veiled = await ask(live, participant(1))
    exact = (await read(live, "questions"))[0]["submitted_at"]
    public = [row for row in await read(live, "log", "public") if row["code"] == veiled.code]
    assert exact not in {row["at"] for row in public}


@pytest.mark.parametrize("who", [participant(1), MODERATOR], ids=["participant", "moderator"])
async def test_export_is_the_organizers(live, who):
    with refused("not-organizer"):
        await exports.export(live, who, "questions", "csv", "internal")


async def test_cell_that_looks_like_a_formula_is_made_harmless(live):
    await ask(live, participant(1), text='=HYPERLINK("http://evil.example")')
    (row,) = await read(live, "questions")
    assert row["text"].startswith("'=")
