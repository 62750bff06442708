"""The records, handed to organizers as a file."""

import csv
import io
import json
import zipfile

import discord
import openpyxl
import pytest

from bot.actions import exports, keys
from bot.texts import say
from tests.builders import ORGANIZER, SLUG

NAMES = [*((what, "csv") for what in exports.WHATS), ("log", "json"), ("log", "md")]


async def exported(stage, **options):
    """The answer, and the file that came with it."""
    seen = await stage.slash(stage.organizer, "export", **options)
    (attachment,) = seen.on.attachments
    return seen, attachment.filename, await attachment.read()


async def happened(stage):
    """A little of everything."""
    await stage.queue("HR", "WS")
    await stage.ask(stage.person("Amina"), "ND", "=cmd|' /C calc'!A0 and who pays?")
    await stage.slash(stage.moderator, "mod next")
    await stage.slash(stage.moderator, "mod answered", item="HR-1", answer="All, and “we”; too")
    await stage.slash(stage.moderator, "poll open", poll="P-1")
    await stage.tick(3)


async def test_export_is_private_and_says_what_it_is(live):
    seen, name, _ = await exported(live, what="questions")
    assert seen.on.ephemeral
    internal = say("en", "audience-internal")
    assert seen.says("export-done", what="questions", format="csv", audience=internal)
    assert name == f"{SLUG}-questions.csv"


@pytest.mark.parametrize(("what", "form"), NAMES)
async def test_export_is_the_same_bytes_as_the_records(live, what, form):
    await happened(live)
    _, name, content = await exported(live, what=what, format=form)
    made = await exports.export(live.context, ORGANIZER, what, form, "internal", 10**9)
    assert (name, content) == (made.name, made.content)


async def test_export_of_questions_has_them_all(live):
    await happened(live)
    _, _, content = await exported(live, what="questions")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row["code"] for row in rows] == ["HR-1", "WS-1", "ND-1"]
    assert [row["status"] for row in rows] == ["answered", "queued", "in_review"]
    assert rows[0]["answer"] == "All, and “we”; too"
    assert rows[2]["text"] == "'=cmd|' /C calc'!A0 and who pays?"


async def test_export_for_the_public_is_another_file(live):
    await happened(live)
    await live.slash(live.moderator, "mod decline", question="ND-1", reason="Off topic")
    files = {}
    for audience in exports.AUDIENCES:
        _, _, content = await exported(live, what="questions", format="json", audience=audience)
        files[audience] = {q["code"]: q["text"] for q in json.loads(content)["questions"]}
    assert "who pays" in files["internal"]["ND-1"]
    assert files["public"]["ND-1"] == ""


async def test_export_goes_on_after_the_close(live):
    await live.slash(live.organizer, "organize close")
    await live.tick(3)
    _, _, content = await exported(live, what="log", format="json")
    assert "close" in [entry["move"] for entry in json.loads(content)["log"]]


async def test_export_of_all_is_one_file(live):
    await happened(live)
    _, name, content = await exported(live, what="all")
    assert name == f"{SLUG}-all.zip"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert len(archive.namelist()) == len(exports.WHATS)
    _, name, content = await exported(live, what="all", format="xlsx")
    assert name == f"{SLUG}-all.xlsx"
    assert openpyxl.load_workbook(io.BytesIO(content)).sheetnames == list(exports.WHATS)


async def test_export_above_discords_limit_is_zipped(live, monkeypatch):
    await happened(live)
    _, _, whole = await exported(live, what="log", format="json")
    monkeypatch.setattr(discord.Guild, "filesize_limit", len(whole) - 1)
    _, name, content = await exported(live, what="log", format="json")
    assert name == f"{SLUG}-log.zip"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.read(f"{SLUG}-log.json") == whole


async def test_participants_are_refused_in_words_when_the_keys_are_gone(live):
    await live.slash(live.organizer, "organize close")
    await keys.destroy(live.context, ORGANIZER, SLUG)
    seen = await live.slash(live.organizer, "export", what="participants")
    assert seen.says("keys-gone")
