import csv
import io
import json
import zipfile

import jsonschema
import openpyxl
import pytest

from bot.actions import (
    agenda,
    curation,
    events,
    evidence,
    exports,
    floor,
    keys,
    notes,
    people,
    polls,
    questions,
    review,
)
from bot.actions.scene import scene_of
from bot.reports.picks import PICK_COLUMNS
from bot.reports.records import moment
from bot.rules.evidence import Described
from bot.rules.notes import NoteTyped
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    ROOT,
    SLUG,
    approved,
    ask,
    participant,
    refused,
)
from tests.reports.test_records import COLUMNS

SCHEMA = json.loads((ROOT / "docs" / "exports.schema.json").read_text(encoding="utf-8"))


async def exported(context, what, form="csv", audience="internal", length_max=10**9):
    return await exports.export(context, ORGANIZER, what, form, audience, length_max)


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


async def a_little_of_everything(context, clock):
    """Something in every kind of record, with every field in use somewhere."""
    await people.join(context, participant(1), name="Amina", sector="media", attribution="named")
    named = await approved(context, participant(1), attribution="named", name="Amina")
    for number, attribution in enumerate(("sector", "anonymous", "anonymous"), 2):
        await approved(context, participant(number), attribution=attribution, sector="academia")
    await curation.reword(context, MODERATOR, named.code, "Et après ?", "fr")
    await questions.withdraw(context, participant(4), "HR-4")
    await floor.take(context, MODERATOR, "HR-2", "To hear the room")
    clock.wait(MINUTE)
    await floor.finish(context, MODERATOR, None, "answered", "By 2025.", "Ben Lewis")
    await floor.take_next(context, MODERATOR)
    written = NoteTyped(
        "recommendation", "Pay for it.", questions="HR-1", objectives="3, 17", due="2026-11-30"
    )
    await notes.add(context, ORGANIZER, written)
    handed = Described("A study", "https://a.example/x", year=2021)
    await evidence.submit(context, participant(5), handed, None)
    await polls.move(context, MODERATOR, "P-1", "open")
    await polls.vote(context, participant(1), "P-1", 1)
    await polls.move(context, MODERATOR, "P-1", "close")


def picked(scene, audience):
    stream = io.BytesIO()
    exports.pick_files(scene, "json", audience)["picks.json"](stream)
    return json.loads(stream.getvalue())


@pytest.mark.parametrize("audience", exports.AUDIENCES)
async def test_json_is_as_its_schema_says(live, clock, audience):
    await a_little_of_everything(live, clock)
    for closed in (False, True):
        for what in exports.WHATS:
            made = json.loads((await exported(live, what, "json", audience)).content)
            assert made[what], what
            jsonschema.validate(made, SCHEMA)
        picks = await live.read(lambda tx: picked(scene_of(tx, live, 1), audience))
        assert picks["picks"]
        jsonschema.validate(picks, SCHEMA)
        if not closed:
            await floor.finish(live, MODERATOR, None, "back")
            await events.close_event(live, ORGANIZER)


def test_schema_has_the_columns_of_the_contract():
    assert set(SCHEMA["properties"]) == {*exports.WHATS, "picks"}
    assert SCHEMA["$defs"]["picks"]["required"] == list(PICK_COLUMNS)
    for what, columns in COLUMNS.items():
        assert SCHEMA["$defs"][what]["required"] == columns.split(", ")


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


async def test_public_export_does_not_tell_who_had_been_heard_by_the_last_places(live, clock):
    """Whoever had a turn waits behind who had none, however many support the question."""
    for text in ("First of one who asks twice?", "Second of one who asks twice?"):
        clock.wait(MINUTE)
        await approved(live, participant(1), text=text)
    await floor.take_next(live, MODERATOR)
    await floor.finish(live, MODERATOR, None, "answered")
    await approved(live, participant(2), text="Of one who never was heard before?")
    await questions.support(live, participant(5), "HR-2")
    await events.close_event(live, ORGANIZER)
    closed = [
        (row["code"], row["reason"]) for row in await read(live, "log") if row["move"] == "close"
    ]
    assert closed[:2] == [("HR-2", "place 2"), ("HR-3", "place 1")]  # by code, not by place
    for what in ("log", "questions"):
        assert "place " not in (await exported(live, what, "json", "public")).content.decode()


async def test_public_log_does_not_undo_the_cut(live, clock):
    clock.wait(90_000)
    veiled = await ask(live, participant(1))
    exact = (await read(live, "questions"))[0]["submitted_at"]
    public = [row for row in await read(live, "log", "public") if row["code"] == veiled.code]
    assert exact not in {row["at"] for row in public}


@pytest.mark.parametrize("who", [participant(1), MODERATOR], ids=["participant", "moderator"])
async def test_export_is_the_organizers(live, who):
    with refused("not-organizer"):
        await exports.export(live, who, "questions", "csv", "internal", 10**9)


async def test_cell_that_looks_like_a_formula_is_made_harmless(live):
    await ask(live, participant(1), text='=HYPERLINK("http://evil.example")')
    (row,) = await read(live, "questions")
    assert row["text"].startswith("'=")


async def joined(context, number, name, **more):
    await people.join(context, participant(number, language="fr", chosen="fr"), name=name, **more)


async def test_participants_are_those_who_agreed_to_be_named(live, clock):
    """PRODUCT section 13: consent for a name in exports is `named`."""
    joined_at = clock()
    await joined(live, 1, "Zoé", affiliation="Sahel", sector="media", attribution="named")
    await joined(live, 2, "Ben", attribution="anonymous")
    await joined(live, 3, "Nobody knows")
    await joined(live, 4, "Amina", attribution="named", attendance="room")
    clock.wait(MINUTE)
    await joined(live, 1, "Zoë")
    assert await read(live, "participants") == [
        {
            "event": SLUG, "name": name, "affiliation": affiliation, "sector": sector,
            "attendance": attendance, "language": "fr", "registered": "false",
            "joined_at": str(moment(joined_at)),
        }
        for name, affiliation, sector, attendance in (
            ("Amina", "", "", "room"), ("Zoë", "Sahel", "media", "online"),
        )
    ]  # fmt: skip
    assert {row["sector"] for row in await read(live, "participants", "public")} == {""}


async def test_participants_without_the_key_are_refused_and_left_out_of_all(live, clock):
    await joined(live, 1, "Amina", attribution="named")
    await events.close_event(live, ORGANIZER)
    assert len(await read(live, "participants")) == 1
    await keys.destroy(live, ORGANIZER, SLUG)
    with refused("keys-gone"):
        await exported(live, "participants")
    with zipfile.ZipFile(io.BytesIO((await exported(live, "all")).content)) as archive:
        content = archive.read(f"{SLUG}-participants.csv").decode("utf-8-sig")
    assert content == COLUMNS["participants"].replace(", ", ",") + "\r\n"


@pytest.mark.parametrize("form", ["csv", "json", "md"])
async def test_all_is_a_zip_with_a_file_of_each(live, form):
    await approved(live, participant(1))
    file = await exported(live, "all", form)
    assert file.name == f"{SLUG}-all.zip"
    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        assert set(archive.namelist()) == {f"{SLUG}-{what}.{form}" for what in exports.WHATS}
        alone = (await exported(live, "questions", form)).content
        assert archive.read(f"{SLUG}-questions.{form}") == alone


async def test_all_as_a_workbook_is_one_file_with_a_sheet_of_each(live, clock):
    await a_little_of_everything(live, clock)
    file = await exported(live, "all", "xlsx")
    assert file.name == f"{SLUG}-all.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(file.content))
    assert book.sheetnames == list(exports.WHATS)
    for what, columns in COLUMNS.items():
        assert [cell.value for cell in book[what][1]] == columns.split(", ")
        assert book[what].max_row == 1 + len(await read(live, what))
    heading = [cell.value for cell in book["questions"][1]]
    first = dict(zip(heading, book["questions"][2], strict=True))
    assert first["support"].data_type == "n"
    assert first["submitted_at"].is_date


async def test_export_above_the_limit_is_zipped_and_refused_if_still_too_long(live):
    for number in range(20):
        await approved(live, participant(number), text="What will change, and when? " * 10)
    plain = await exported(live, "questions")
    zipped = await exported(live, "questions", length_max=len(plain.content) - 1)
    assert zipped.name == f"{SLUG}-questions.zip"
    with zipfile.ZipFile(io.BytesIO(zipped.content)) as archive:
        assert archive.read(plain.name) == plain.content
    with refused("export-too-large"):
        await exported(live, "questions", length_max=100)
