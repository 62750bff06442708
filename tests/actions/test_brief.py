"""The proof of the brief: what it says rests on records that exist, and nothing else is said."""

import io
import re
from dataclasses import fields, is_dataclass

import openpyxl
import pytest

from bot.actions import brief as actions
from bot.actions import curation, events, keys
from bot.actions.brief import written
from bot.actions.scene import scene_of
from bot.reports.brief.records import OBJECTIVES, WHOLES, objective
from bot.reports.documents.model import Document, Remark, Row, Statement, anchors, in_order, said
from bot.texts import say
from tests.briefed import (
    DECLINED,
    HANDED_IN_AND_DECLINED,
    NOTED_AND_GONE,
    NOTES,
    STUDIES,
    UNREAD,
    WITHDRAWN,
    closed,
    lived_through,
)
from tests.builders import (
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    configuration,
    go_live,
    participant,
    refused,
    rows,
    running,
)

CODE = re.compile(r"[A-Z]{1,4}-\d+")


async def brief_of(context) -> Document:
    return (await actions.write(context, ORGANIZER)).document


def words_in(part) -> list[str]:
    """Every word of a part of a document, however deep."""
    if isinstance(part, str):
        return [part]
    if is_dataclass(part):
        return [w for f in fields(part) for w in words_in(getattr(part, f.name))]
    if isinstance(part, dict):
        return [w for value in part.values() for w in words_in(value)]
    return [w for each in part for w in words_in(each)] if isinstance(part, tuple) else []


async def codes(context) -> set[str]:
    """Everything in the records that can be cited by a code."""
    found = set()
    for table, where in (
        ("questions", ""),
        ("hands", ""),
        ("notes", " WHERE status = 'kept'"),
        ("evidence", " WHERE status = 'accepted'"),
        ("polls", " WHERE status IN ('closed', 'published')"),
    ):
        found |= {code for (code,) in await rows(context, f"SELECT code FROM {table}{where}")}
    return found


async def test_every_citation_exists_in_the_records(live, clock):
    await closed(live, clock)
    document = await brief_of(live)
    cited = {code for part in said(document) for code in part.cites}
    known = await codes(live)
    sources = {f"source-{number}" for number in range(1, 20)}
    assert cited <= known | set(WHOLES) | sources
    assert {code for code in cited if CODE.fullmatch(code)} <= known
    # ... and, but for hands, whose turns are told by their number alone, each leads somewhere.
    assert {code for code in cited - anchors(document) if not code.startswith("H-")} == set()
    assert {key for key in cited if not CODE.fullmatch(key)} <= set(document.names)


async def test_nothing_is_said_without_a_citation(live, clock):
    await closed(live, clock)
    document = await brief_of(live)
    assert len(list(said(document))) > 60
    assert [part for part in said(document) if not part.cites or "" in part.cites] == []
    # What is uncited is a remark about the brief itself, and these are all that there are.
    remarks = {
        block.words for section, _ in in_order(document) for block in section.blocks
        if isinstance(block, Remark)
    }  # fmt: skip
    assert remarks == {
        say("en", "brief-made-from"),
        say("en", "brief-small-groups", minimum=5),
        say("en", "brief-how-cited"),
        say("en", "brief-annex-whole"),
    }


async def test_words_of_people_stand_in_what_is_cited_and_nowhere_else(live, clock):
    await closed(live, clock)
    document = await brief_of(live)
    typed = [text for (text,) in await rows(live, "SELECT text FROM questions UNION ALL"
             " SELECT text FROM notes UNION ALL SELECT title FROM evidence")]  # fmt: skip
    cited = " ".join(word for part in said(document) for word in words_in(part))
    titles = [section.title for section, _ in in_order(document)]
    captions = [
        block.caption for section, _ in in_order(document) for block in section.blocks
        if hasattr(block, "caption")
    ]  # fmt: skip
    around = " ".join([document.title, document.kicker, document.subtitle, *titles, *captions])
    assert not [text for text in typed if text in around]
    assert sum(text in cited for text in typed) > 15


async def test_every_record_that_may_be_said_is_cited(live, clock):
    await closed(live, clock)
    document = await brief_of(live)
    cited = {code for part in said(document) for code in part.cites}
    assert await codes(live) - cited == set()
    text = " ".join(words_in(document))
    for note in NOTES[:-1]:
        assert str(note.text) in text
    for study in STUDIES[:2]:
        assert study.title in text
        assert study.url in text
    for part in (
        "Haiti", "Caribbean", "A. Diallo", "It follows forty families.", "30 November 2026",
        "UNU-CPR · end of March", "Ben Lewis", "Qui garantit l’accès aux soins ?",
    ):  # fmt: skip
        assert part in text, part


async def test_annex_has_every_question_once_with_its_outcome(live, clock):
    await closed(live, clock)
    document = await brief_of(live)
    listed = {row.anchor: row.cells for row in said(document) if isinstance(row, Row)}
    stored = await rows(live, "SELECT code, status FROM questions")
    for code, status in stored:
        assert listed[code][0].split(" ")[0] == code
        words = say("en", f"status-{status.replace('_', '-')}")
        assert listed[code][-1].startswith("asked together" if status == "merged" else words)
    assert listed["HR-3"][-1] == "asked together with HR-2"
    assert listed["HR-7"][0] == "HR-7 → WG"
    assert listed["HR-8"][1:3] == ("Wording left out", "–")
    assert listed["HR-8"][-1] == "declined: Off topic"


async def test_what_the_public_may_not_read_is_left_out(live, clock):
    await closed(live, clock)
    text = " ".join(words_in(await brief_of(live)))
    for unsaid in (DECLINED, WITHDRAWN, UNREAD, NOTED_AND_GONE, HANDED_IN_AND_DECLINED, "Rude"):
        assert unsaid not in text, unsaid
    assert "Media" not in " ".join(
        part.note for part in said(await brief_of(live)) if isinstance(part, Statement)
    )
    assert "Other · 1 supporter" in text  # the one asker of the media's
    assert "Civil society · no supporters" in text


async def test_answers_and_wordings_belong_to_their_questions(live, clock):
    await closed(live, clock)
    parts = [p for p in said(await brief_of(live)) if isinstance(p, Statement)]
    (answer,) = [p for p in parts if p.lead == "Answer:"]
    assert answer.words.startswith("The law does.")
    assert "guaranteed by law since March" in answer.words
    assert answer.cites == ("HR-1", "N-5")
    assert answer.note == "Answered by Ben Lewis"
    (merged,) = [p for p in parts if p.quoted and p.cites == ("HR-3",)]
    (asked,) = [p for p in parts if p.quoted and p.cites == ("HR-2", "HR-3")]
    assert parts.index(merged) == parts.index(asked) + 1
    (french,) = [p for p in parts if p.language == "fr"]
    assert french.cites == ("HR-1",)


async def test_sectors_are_named_no_more_when_the_keys_are_gone(live, clock):
    await closed(live, clock)
    await keys.destroy(live, ORGANIZER, SLUG)
    notes = [p.note for p in said(await brief_of(live)) if isinstance(p, Statement) and p.quoted]
    assert any(note.startswith("Other ·") for note in notes)
    assert not any("Civil society" in note for note in notes)


async def test_wording_that_was_redacted_is_not_there(live, clock):
    await closed(live, clock)
    await curation.redact(live, ORGANIZER, "HR-1")
    document = await brief_of(live)
    assert "Who guarantees access" not in " ".join(words_in(document))
    gone = say("en", "brief-wording-gone")
    assert any(p.cites == ("HR-1",) and p.words == gone for p in said(document)
               if isinstance(p, Statement))  # fmt: skip


async def test_brief_says_what_it_is_not_yet(live, clock):
    await lived_through(live, clock)
    assert (await brief_of(live)).banner.startswith("DRAFT.")
    assert UNREAD not in " ".join(words_in(await brief_of(live)))
    await events.close_event(live, ORGANIZER)
    document = await brief_of(live)
    assert document.banner.startswith("Draft for editing.")
    assert "DRAFT" not in " ".join(words_in(document))


async def test_open_poll_gives_nothing_away(live, clock):
    await lived_through(live, clock)
    assert "P-2" not in {code for part in said(await brief_of(live)) for code in part.cites}


async def test_brief_of_an_event_without_records_has_no_empty_sections(live):
    await events.close_event(live, ORGANIZER)
    document = await brief_of(live)
    assert not [section.title for section, _ in in_order(document) if section.empty]
    assert "Nobody introduced" in " ".join(words_in(document))


async def test_long_annex_is_a_workbook_of_its_own(live, clock, monkeypatch):
    monkeypatch.setattr(actions, "ANNEX_MAX", 20)
    for number in range(15):
        await approved(live, participant(100 + number), principle="ND")
    await closed(live, clock)
    found = await actions.write(live, ORGANIZER)
    document = found.document
    cited = {code for part in said(document) for code in part.cites if CODE.fullmatch(code)}
    listed = {code for code in anchors(document) if CODE.fullmatch(code)}
    assert {code for code in cited - listed if not code.startswith("H-")} == set()
    assert "ND-15" not in listed  # one of those that are not among the best
    sheet = openpyxl.load_workbook(io.BytesIO(found.annex))["questions"]
    assert [sheet.cell(1, 2).value, sheet.max_row] == ["code", 12 + 15 + 1]
    cells = {cell.value for row in sheet.iter_rows() for cell in row}
    assert not cells & {DECLINED, WITHDRAWN, UNREAD}
    by_code = {row[1].value: [cell.value for cell in row] for row in sheet.iter_rows()}
    assert "Amina Diallo" in by_code["HR-1"]
    assert "Amina Diallo" not in by_code["HR-8"]
    assert say("en", "brief-annex-part") in words_in(document)


async def test_brief_is_for_organizers(live):
    with refused("not-organizer"):
        await actions.write(live, MODERATOR)


@pytest.mark.parametrize(("language", "rtl"), [("ar", True), ("zh", False), ("fr", False)])
async def test_brief_is_in_the_events_first_language(tmp_path, clock, language, rtl):
    config = configuration(tmp_path, event={"languages": (language, "en")})
    async with running(config, clock) as context:
        await go_live(context)
        await approved(context, participant(1))
        document = await context.read(
            lambda tx: written(scene_of(tx, context, 1), clock()).document
        )
    assert document.language == language
    assert document.right_to_left is rtl
    if language == "fr":
        assert document.title.startswith("Des promesses")
        assert "3 novembre 2022" in document.subtitle


def test_objectives_have_their_titles():
    assert OBJECTIVES.is_file()
    titles = [objective(number, "en") for number in range(1, 24)]
    assert len(set(titles)) == 23
    assert objective(17, "fr") == "Éliminer les discriminations"
    for language in ("ar", "ru", "zh"):  # ours, and said to be unofficial in the file
        assert len({objective(number, language) for number in range(1, 24)} - {*titles}) == 23
