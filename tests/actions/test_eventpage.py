"""The event's page before and after: the kinds of facts of the real one, each where it belongs."""

import re
from html.parser import HTMLParser

import pytest

from bot.actions import eventpage, publishing
from bot.actions.scene import scene_of
from bot.cards.base import File
from bot.reports.documents import as_html, as_markdown
from bot.reports.documents.model import Remark, Row, Statement, said
from bot.store import notes as note_store
from tests.briefed import (
    DECLINED,
    NOTED_AND_GONE,
    SECTOR_OF_ONE,
    UNREAD,
    WITHDRAWN,
    closed,
    lived_through,
)
from tests.builders import ORGANIZER, configuration, deliver, go_live, rows, running

CODE = re.compile(r"[A-Z]{1,4}-\d+")
WHOLES = {"event", "agenda", "questions", "turns", "polls", "notes", "evidence", "participants",
          "fairness"}  # fmt: skip


async def made(context, which):
    maker = getattr(eventpage, which)
    return await context.read(lambda tx: maker(scene_of(tx, context, 1), context.now()))


def titles(document):
    return [section.title for section in document.sections]


async def test_announcement_has_the_facts_of_the_real_one_in_its_order(opened):
    document = await made(opened, "announcement")
    assert titles(document) == [
        "About the roundtable", "When and where", "How to take part", "Programme", "Speakers",
        "Background", "Filed under", "Notes",
    ]  # fmt: skip
    text = as_markdown.write(document).decode()
    for words in (
        "The commitment to eliminate all forms of discrimination",
        "The event is organized by UN University Centre for Policy Research (UNU\\-CPR).",
        "Geneva Science", "Think Tank Hub", "15:00 to 16:30", "14:00 to 15:30 UTC",
        "Heaven Crawley · UNU", "General (all 23 objectives)", "Whole-of-society approach",
        "References to Kosovo", "EDM Migration Policy Roundtable Series",
    ):  # fmt: skip
        assert words.replace("\\-", "-") in text.replace("\\-", "-"), words
    assert document.banner == ""


async def test_announcement_rests_on_the_configuration_and_cites_nothing(opened):
    document = await made(opened, "announcement")
    assert [part for part in said(document) if part.cites] == []
    assert "[]" not in as_html.write(document).decode()
    assert "\\[\\]" not in as_markdown.write(document).decode()
    assert "Source" not in as_markdown.write(document).decode()


async def test_links_to_take_part_are_those_of_the_configuration(tmp_path, clock):
    links = {"register": "https://r.example/?a=1&b=2", "watch": "https://w.example/"}
    async with running(configuration(tmp_path, links=links), clock) as context:
        await go_live(context)
        before = as_html.write(await made(context, "announcement")).decode()
        after = as_html.write(await made(context, "report")).decode()
    assert 'href="https://r.example/?a=1&amp;b=2"' in before
    assert 'href="https://w.example/"' in before
    assert "r.example" not in after  # nobody registers for what is over
    assert 'href="https://w.example/"' in after


async def test_report_tells_what_happened_and_cites_where_it_is_recorded(live, clock):
    await closed(live, clock)
    document = await made(live, "report")
    assert titles(document) == [
        "About the roundtable", "Background", "At a glance", "The programme as it took place",
        "Speakers", "The principles", "Polls", "What remains owed", "The policy brief",
        "Filed under", "Notes and sources",
    ]  # fmt: skip
    assert document.banner == ""
    text = as_markdown.write(document).decode().replace("\\-", "-")
    assert "The roundtable took place on 3 November 2022" in text
    for words in ("The law does", "Publish the budget", "Share the evaluation", "HR-5"):
        assert words in text
    note_codes = {n.code for n in await live.read(lambda tx: note_store.list_notes(tx, 1))}
    known = WHOLES | note_codes
    for sql in ("SELECT code FROM questions", "SELECT code FROM hands", "SELECT code FROM polls",
                "SELECT code FROM evidence"):  # fmt: skip
        known |= {code for (code,) in await rows(live, sql)}
    cited = {code for part in said(document) for code in part.cites}
    assert {code for code in cited if not code.startswith("source-")} <= known


async def test_what_the_report_reads_off_the_records_is_never_uncited(live, clock):
    """Whatever is uncited stood in the configuration already: the announcement has it, too.

    But for what is said in the past tense, for whom it was, and that a brief will come.
    """
    await closed(live, clock)
    document, before = await made(live, "report"), await made(live, "announcement")

    def uncited(whole):
        return {
            " ".join(part.cells) if isinstance(part, Row) else f"{part.lead} {part.words}"
            for part in said(whole)
            if not part.cites and isinstance(part, Statement | Row)
        }

    new = uncited(document) - uncited(before)
    own = (
        " It was aimed", " A policy brief", " The event was organized", " It was held",
        " Financial support was",
    )  # fmt: skip
    assert [words for words in new if not words.startswith(own)] == []
    remarks = [b for s in document.sections for b in s.blocks if isinstance(b, Remark)]
    assert not any(re.search(r"\d{2,}", remark.words) for remark in remarks)


async def test_report_says_nothing_that_nobody_may_read(live, clock):
    await closed(live, clock)
    document = await made(live, "report")
    for content in (as_html.write(document), as_markdown.write(document)):
        text = content.decode().replace("\\", "")
        for words in (DECLINED, WITHDRAWN, UNREAD, NOTED_AND_GONE, "Rude"):
            assert words not in text
        assert SECTOR_OF_ONE.capitalize() not in re.sub(r"<style>.*?</style>", "", text, flags=re.S)


async def test_words_that_nobody_published_stay_out_of_the_report(live, clock):
    await closed(live, clock)
    assert "Hope" not in as_markdown.write(await made(live, "report")).decode()


async def test_report_of_an_event_that_is_not_over_says_draft(live, clock):
    await lived_through(live, clock)
    document = await made(live, "report")
    assert document.banner.startswith("DRAFT")
    assert "takes place" in as_markdown.write(document).decode()


async def test_report_links_to_the_brief_once_it_is_published(live, clock):
    await closed(live, clock)
    assert "will be published online" in as_markdown.write(await made(live, "report")).decode()
    file = File("brief.pdf", b"%PDF- edited")
    for number, url in ((1, ""), (2, "https://unu.example/brief")):
        prepared = await publishing.prepare(live, ORGANIZER, file, url, 10**7)
        await publishing.publish(live, ORGANIZER, number, prepared.edition.mark)
        await deliver(live)
        page = as_html.write(await made(live, "report")).decode()
        assert f"edition {number}" in page
        assert ('href="https://unu.example/brief"' in page) == bool(url)


@pytest.mark.parametrize("which", ["announcement", "report"])
async def test_hostile_words_stay_words(tmp_path, clock, which):
    hostile = '<script>alert(1)</script> [x](javascript:alert(1)) "> | a |'
    async with running(configuration(tmp_path), clock) as context:
        await go_live(context)
        await closed(context, clock, said=hostile)
        document = await made(context, which)
    page = as_html.write(document).decode()
    tags = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            tags.append((tag, dict(attrs)))

    Reader().feed(page)
    assert "script" not in {tag for tag, _ in tags}
    assert not any(str(a.get("href", "")).startswith("javascript") for _, a in tags)
    assert "<script>" not in as_markdown.write(document).decode()
