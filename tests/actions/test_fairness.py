"""The fairness tables: computed live, kept at the close, shown after the keys are gone."""

import csv
import io
from xml.etree import ElementTree

import pytest

from bot.actions import events, fairness, floor, hands, keys
from bot.reports.fairness import COLUMNS, fairness_table
from bot.reports.tables import write_csv
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SLUG,
    approved,
    participant,
    refused,
    rows,
)


async def table(context):
    """The rows of the CSV by table and group."""

    def work(tx):
        scene = events.organizer_scene(tx, context, ORGANIZER, None)
        stream = io.BytesIO()
        write_csv(fairness_table(fairness.fairness_of(scene, context.now())), stream)
        return stream.getvalue().decode("utf-8-sig")

    found = list(csv.DictReader(io.StringIO(await context.read(work), newline="")))
    assert list(found[0]) == list(COLUMNS)
    return {(row["table"], row["group"]): row for row in found}


@pytest.fixture
async def heard(live, clock):
    """Six of media and academia each ask veiled, one is heard; one from a sector of its own."""
    for number in range(12):
        sector = ("media", "academia")[number % 2]
        attribution = ("sector", "anonymous")[number % 2]
        await approved(live, participant(number), attribution=attribution, sector=sector)
    await approved(live, participant(20), attribution="sector", sector="government")
    await hands.raise_in_room(live, MODERATOR, name="Bo", sector="private_sector")
    clock.wait(MINUTE)
    await floor.take(live, MODERATOR, "HR-4", "To hear the room")
    clock.wait(2 * MINUTE)
    await floor.finish(live, MODERATOR, None, "answered")
    return live


async def test_tables_count_what_is_sealed_and_leave_out_what_is_small(heard):
    before = await table(heard)
    await events.close_event(heard, ORGANIZER)
    found = await table(heard)
    online = found["attendance", "online"]
    assert (online["submitted"], online["had_a_turn"], online["minutes"]) == ("13", "1", "2.0")
    assert online["median_wait_seconds"] == "60"
    assert found["attendance", "room"]["submitted"] == "1"
    academia, government = found["sector", "academia"], found["sector", "government"]
    assert government["suppressed"] == found["sector", "private_sector"]["suppressed"] == "true"
    assert government["submitted"] == ""
    shown = [k for k, row in found.items() if k[0] == "sector" and row["submitted"]]
    assert len(shown) == 1  # one of the two large ones goes with the small ones
    assert academia["submitted"] in ("", "6")
    assert found["override", "HR-4"]["reason"] == "To hear the room"
    # One was heard: which sector's that was is not said, nor how long it waited and took.
    for row in (row for (name, _), row in found.items() if name == "sector"):
        told = (row["had_a_turn"], row["median_wait_seconds"], row["minutes"])
        assert told in (("", "", ""), ("0", "", "0.0"))
    assert ("sector", "academia") not in before  # all of them sealed


async def test_difference_of_two_pages_before_the_close_tells_nothing_of_an_anonymous_question(
    live, clock
):
    for number in range(24):
        sector = ("media", "academia", "government")[number % 3]
        await approved(live, participant(number), attribution="sector", sector=sector)
    before = await table(live)
    clock.wait(MINUTE)
    await approved(live, participant(0), attribution="anonymous", sector="media")
    after = await table(live)
    changed = {key for key in after if after[key] != before.get(key)}
    # As much as everybody saw: its side, its principle, and that nothing else is known of it.
    assert not {key for key in changed if key[0] == "first"}
    assert after["first", "first"]["submitted"] == after["first", "further"]["submitted"] == ""
    grown = {key for key in changed if key[0] == "sector" and after[key]["submitted"]}
    assert not grown  # that one is not known is too small a group to show
    assert {before["sector", name]["submitted"] for name in ("media", "academia")} == {"8"}


async def test_tables_are_kept_as_they_were_at_the_close(heard, clock):
    assert "before the close" in (await fairness.report(heard, ORGANIZER))[1].decode()
    await events.close_event(heard, ORGANIZER)
    assert "before the close" not in (await fairness.report(heard, ORGANIZER))[1].decode()
    closed = await table(heard)
    await keys.destroy(heard, ORGANIZER, SLUG)
    clock.wait(MINUTE)
    assert await table(heard) == closed
    kept = await rows(heard, "SELECT submitted, turns FROM fairness WHERE name = 'government'")
    assert kept == [(None, None)]  # not even in the database


async def test_close_goes_on_without_the_key(heard):
    heard.keys.destroy(SLUG, "contact")
    await events.close_event(heard, ORGANIZER)
    found = await table(heard)
    assert found["attendance", "online"]["submitted"] == "13"
    assert ("sector", "academia") not in found  # of anonymous questions: it was sealed


async def test_page_is_whole_in_one_file_and_can_be_read_without_seeing(heard):
    slug, page = await fairness.report(heard, ORGANIZER)
    text = page.decode()
    assert slug == SLUG
    for reference in ("http://", "https://", "src=", "@import", "url(", "<script"):
        assert reference not in text
    body = text[text.index("<body>") : text.index("</html>")].replace("&", "&amp;")
    root = ElementTree.fromstring(body)  # every element is closed
    tables = root.findall(".//table")
    assert len(tables) == 5
    for each in tables:
        assert each.findtext("caption")
        assert all(head.get("scope") == "col" for head in each.findall("./thead/tr/th"))
        assert all(th.get("scope") == "row" for th in each.findall("./tbody/tr/th"))
    assert [svg.findtext("title") for svg in root.findall(".//svg")] == [
        "Asked and heard, by attendance", "Asked and heard, by principle",
    ]  # fmt: skip
    assert "To hear the room" in text


async def test_page_is_the_organizers(heard):
    with refused("not-organizer"):
        await fairness.report(heard, participant(1))


async def test_what_somebody_typed_is_no_markup(live):
    question = await approved(live, participant(1))
    await floor.take(live, MODERATOR, question.code, "<b>now</b> & then")
    _, page = await fairness.report(live, ORGANIZER)
    assert "&lt;b&gt;now&lt;/b&gt; &amp; then" in page.decode()
