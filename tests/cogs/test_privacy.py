"""Nobody learns who a veiled asker is: not from messages, answers, exports, log or database."""

import io
import json
import re
import zipfile

import pytest

from bot.actions import exports
from bot.texts import say

SHORT = "Why?"


class Veiled:
    """Somebody who shows no more than their question says."""

    def __init__(self, stage, name, affiliation, sector, attribution):
        self.who = stage.person(name.replace(" ", "_"))
        self.name, self.affiliation, self.sector = name, affiliation, sector
        self.attribution = attribution

    @property
    def secrets(self):
        """What nobody else may ever see."""
        hidden = [self.name, *self.name.split(), self.who.name, str(self.who.id)]
        if self.attribution != "affiliation":
            hidden.append(self.affiliation)
        if self.attribution == "anonymous":
            hidden += [self.sector, say("en", f"sector-{self.sector}")]
        return hidden


def seen_by_others(stage, who):
    """All that was ever sent to a channel, or to anybody else; forms list every sector."""
    backend = stage.env.backend
    found = []
    for call in stage.env.http_requests:
        interaction = None
        if act := re.match(r"/interactions/(\d+)/", call.path):
            interaction = backend.interactions[int(act[1])]
        elif act := re.match(r"/webhooks/\d+/([^/]+)", call.path):
            interaction = backend.interaction_by_token(act[1])
        form = isinstance(call.json, dict) and call.json.get("type") == 9
        if not form and (interaction is None or interaction.user_id != who.id):
            found.append(json.dumps([call.path, call.json], ensure_ascii=False))
    # The commands themselves list every sector as a choice.
    return "\n".join(text for text in found if "/commands" not in text[:80])


async def exported(stage):
    """Every record in every shape."""
    found = []
    for what in exports.WHATS:
        for form in exports.FORMATS:
            for audience in exports.AUDIENCES:
                options = {"what": what, "format": form, "audience": audience}
                seen = await stage.slash(stage.organizer, "export", **options)
                for attachment in seen.on.attachments:
                    found.extend(texts(await attachment.read()))
    return "\n".join(found)


def texts(content):
    """What can be read in a file, also when it is a workbook."""
    if not content.startswith(b"PK"):
        return [content.decode("utf-8-sig")]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [archive.read(name).decode() for name in archive.namelist()]


def stored(stage):
    """The database as it lies on the disk, its write-ahead log included."""
    return b"".join(path.read_bytes() for path in stage.folder.glob("roundtable.db*"))


async def lived_through(stage, people):
    """Each joins, asks, votes and supports; some are heard, and one is declined."""
    for number, person in enumerate(people):
        sector = {"sector": person.sector}
        await stage.slash(
            person.who, "join", name=person.name, affiliation=person.affiliation, **sector
        )
        form = await stage.press(person.who, stage.shared("board"), say("en", "button-ask"))
        filled = {"principle": "human-rights", "attribution": person.attribution}
        held = await stage.send(person.who, form, question=SHORT, **filled)
        form = await stage.press(person.who, held, say("en", "button-finish"))
        text = f"Who is heard by whom, and is number {number} heard at all?"
        await stage.send(person.who, form, question=text)
        await stage.tick(3)
        code = f"HR-{number + 1}"
        item = await stage.choose(stage.moderator, stage.shared("console"), "item:open:", code)
        await stage.press(stage.moderator, item, say("en", "button-approve"))
    await stage.slash(stage.moderator, "poll open", poll="P-1")
    await stage.tick(3)
    poll = next(m for m in stage.messages("questions") if "### P-1" in stage.shown(m).words)
    for number, person in enumerate(people):
        await stage.choose(person.who, poll, "poll:vote:", "2")
        code = f"HR-{(number + 1) % len(people) + 1}"
        await stage.slash(person.who, "support", question=code)
        await stage.slash(person.who, "mine")
    await stage.slash(stage.moderator, "mod next")
    await stage.tick(3)
    await stage.slash(stage.moderator, "mod answered", item="HR-1", answer="By everyone", by="Gois")
    await stage.slash(stage.moderator, "mod decline", question="HR-2", reason="Off topic")
    await stage.slash(stage.moderator, "poll close", poll="P-1")
    await stage.slash(stage.moderator, "poll publish", poll="P-1")
    await stage.slash(stage.moderator, "mod queue")
    await stage.slash(stage.second, "questions")
    await stage.slash(stage.organizer, "organize status")
    await stage.tick(3)


@pytest.fixture
async def people(live):
    veiled = [
        Veiled(live, "Zubaida Qaltan", "Tidewater Ministry", "media", "anonymous"),
        Veiled(live, "Yevgenia Orlo", "Lakeside Union", "academia", "sector"),
        Veiled(live, "Xiomara Vantes", "Harbour League", "government", "affiliation"),
    ]
    await lived_through(live, veiled)
    return veiled


async def test_no_message_tells_who_asked(live, people):
    for person in people:
        seen = seen_by_others(live, person.who)
        assert [secret for secret in person.secrets if secret in seen] == []


async def test_no_export_tells_who_asked(live, people):
    for text in (await exported(live), await closed_and_exported(live)):
        assert "HR-1" in text
        for person in people:
            assert [secret for secret in person.secrets if secret in text] == []


async def closed_and_exported(stage):
    await stage.slash(stage.organizer, "organize close")
    await stage.tick(3)
    return await exported(stage)


async def test_no_log_line_tells_who_asked_or_what(live, people):
    await live.restart()
    await closed_and_exported(live)
    log = live.log.getvalue()
    for person in people:
        assert [secret for secret in person.secrets if secret in log] == []
    assert "heard by whom" not in log


async def test_no_file_tells_who_asked(live, people):
    """Source: PRODUCT section 3: without the keys nothing in the database leads to a person."""
    content = stored(live)
    for person in people:
        names = [person.name, *person.name.split(), person.who.name, str(person.who.id)]
        if person.attribution != "affiliation":
            names.append(person.affiliation)
        assert [name for name in names if name.encode() in content] == []
        assert person.who.id.to_bytes(8, "big") not in content


async def test_no_two_pseudonyms_of_a_person_are_the_same(live, people):
    asker = people[0].who
    await live.tick(30)
    await live.slash(asker, "ask", principle="WS", question="And who pays?", attribution="named")
    columns = {
        "questions": "asker", "supports": "supporter", "ballots": "voter", "profiles": "person",
    }  # fmt: skip
    found = {
        table: {value for (value,) in await live.rows(f"SELECT DISTINCT {column} FROM {table}")}
        for table, column in columns.items()
    }
    assert len(found["questions"]) == 4  # the fourth is the same person's, by name
    tables = list(found)
    for place, first in enumerate(tables):
        for second in tables[place + 1 :]:
            assert not found[first] & found[second], (first, second)


async def test_reason_of_a_pick_says_nothing_about_who_was_heard_before(live):
    """Two questions of one person and two of two are picked for the same words."""
    words = []
    for people in (["Amina", "Amina"], ["Bo", "Chen"]):
        asked = {name: live.person(name) for name in people}
        codes = []
        for name in people:
            codes.append(await live.ask(asked[name], "WS"))
            await live.slash(live.moderator, "mod approve", question=codes[-1])
            await live.tick(30)
        await live.slash(live.moderator, "mod next")
        await live.slash(live.moderator, "mod answered", item=codes[0])
        await live.slash(live.moderator, "mod next")
        await live.slash(live.moderator, "mod answered", item=codes[1])
        found = await live.rows("SELECT selection_reason FROM turns ORDER BY number")
        words.append([reason for (reason,) in found[-2:]])
    # How often the principle was heard is said, and differs; who was is not.
    count = r"heard (least \()?\d+ of \d+\)?"
    shapes = [[re.sub(count, "heard", reason) for reason in reasons] for reasons in words]
    assert shapes[0] == shapes[1]


async def test_redacting_takes_the_floors_post_away(live):
    await live.queue("HR")
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    before = len(live.messages("questions"))
    await live.slash(live.moderator, "mod answered", item="HR-1")
    await live.slash(live.organizer, "organize redact", question="HR-1")
    await live.tick(3)
    await live.tick(3)
    assert len(live.messages("questions")) == before - 1
    left = [live.shown(m).words for m in live.messages("questions")]
    assert not any("What will change for those who wait" in words for words in left)
