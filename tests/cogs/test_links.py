import re

from bot.actions import doors
from tests.builders import refused

CHAIR = re.compile(r"/chair/([a-z2-7]{26})")


def chair_in(words):
    found = CHAIR.search(words)
    assert found
    return found[1]


async def opens(stage, code):
    def find(tx):
        return doors.find_linked(tx, stage.context, code, ("room", "online", "chair"))[1]

    return await stage.context.read(find)


async def test_links_show_every_way_in_with_a_sheet_to_print(stage):
    seen = await stage.slash(stage.organizer, "organize links")
    assert await opens(stage, chair_in(seen.words)) == "chair"
    codes = re.findall(r"`([A-Z2-7]{4}-[A-Z2-7]{4})`", seen.words)
    assert [await opens(stage, code) for code in codes] == ["room", "online"]
    assert "/screen?event=from-promises-to-practice" in seen.words
    (file,) = seen.on.attachments
    sheet = (await file.read()).decode()
    assert all(code in sheet for code in codes)
    assert sheet.count("<svg") == 2
    assert CHAIR.search(sheet) is None  # it hangs in the room
    assert "<script" not in sheet
    assert not re.search(r'(?:src|href)="', sheet)  # it needs nothing else


async def test_new_links_make_the_old_ones_useless(stage):
    before = chair_in((await stage.slash(stage.organizer, "organize links")).words)
    seen = await stage.slash(stage.organizer, "organize links")
    after = await stage.press(stage.organizer, seen, "New link for the chair")
    assert "the old one works no longer" in after.words
    assert await opens(stage, chair_in(after.words)) == "chair"
    with refused("page-link-unknown"):
        await opens(stage, before)
    assert "Both codes are new" in (await stage.press(stage.organizer, seen, "New codes")).words


async def test_links_are_for_organizers_alone(stage):
    stage.show_command("organize", stage.moderator)
    assert "organizer" in (await stage.slash(stage.moderator, "organize links")).words
    forged = await stage.forge(stage.moderator, "links:renew:chair")
    assert "/chair/" not in forged.words
    assert "no longer" in (await stage.forge(stage.organizer, "links:renew:everything")).words


async def test_links_of_a_draft_say_when_they_come(draft_stage):
    await draft_stage.tie()
    seen = await draft_stage.slash(draft_stage.organizer, "organize links")
    assert "are made when" in seen.words
