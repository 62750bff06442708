"""Tying the event to a server, opening and closing it."""

import pytest

from bot.cards.base import stamp
from bot.texts import say
from tests.builders import MINUTE, SLUG
from tests.cogs.stage import STARTS, staged

CREATE, OPEN = say("en", "button-create-channels"), say("en", "button-open-event")
KINDS = ("announcements", "questions", "moderators")


async def organize(stage, verb, who=None, **options):
    return await stage.slash(who or stage.organizer, f"organize {verb}", **options)


async def choices(stage):
    return dict(await stage.rows("SELECT key, value FROM choices"))


async def state(stage):
    ((found,),) = await stage.rows("SELECT state FROM events")
    return found


async def test_setup_chooses_channels_and_roles_by_menus(draft_stage):
    stage = draft_stage
    seen = await organize(stage, "setup")
    assert seen.pressable == [CREATE]
    for kind in KINDS:
        seen = await stage.choose(
            stage.organizer, seen, f"organize:channel:{SLUG} {kind}", stage.channels[kind]
        )
        assert f"<#{stage.channels[kind].id}>" in seen.words
    assert seen.pressable == [OPEN]
    role = stage.guild.create_role("Moderators")
    seen = await stage.choose(stage.organizer, seen, f"organize:role:{SLUG} moderator", role)
    assert f"<@&{role.id}>" in seen.words
    wanted = {f"channels.{kind}": stage.channels[kind].id for kind in KINDS}
    assert await choices(stage) == wanted | {"roles.moderator": role.id}


async def test_setup_creates_what_is_missing(draft_stage):
    stage = draft_stage
    seen = await organize(stage, "setup")
    seen = await stage.choose(
        stage.organizer, seen, f"organize:channel:{SLUG} questions", stage.channels["questions"]
    )
    seen = await stage.press(stage.organizer, seen, CREATE)
    assert seen.pressable == [OPEN]
    made = {name: handle.id for name, handle in stage.guild.channels.items()}
    assert await choices(stage) == {
        "channels.questions": stage.channels["questions"].id,
        "channels.announcements": made[say("en", "channel-name-announcements")],
        "channels.moderators": made[say("en", "channel-name-moderators")],
    }
    hidden = stage.guild.channels[say("en", "channel-name-moderators")]
    assert hidden.id not in visible(stage, stage.person("Amina"))


def visible(stage, who):
    """The channels that somebody can see."""
    backend = stage.env.backend
    return {
        channel.id
        for channel in stage.guild.channels.values()
        if backend.compute_permissions(stage.guild.id, who.id, channel.id) & (1 << 10)
    }


@pytest.mark.parametrize("created", [0, 1, 2])
async def test_setup_keeps_the_channels_that_were_created(draft_stage, created):
    """Where the permission goes in the middle, nothing is created twice."""
    stage, path = draft_stage, f"/guilds/{draft_stage.guild.id}/channels"
    seen = await organize(stage, "setup")
    count = 0

    def forbid(event="", _payload=None):
        nonlocal count
        count += event == "CHANNEL_CREATE"
        if count == created and event in ("", "CHANNEL_CREATE"):
            fault = {"method": "POST", "path": path, "status": 403, "code": 50013, "times": 1}
            stage.env.backend.faults.append(fault | {"message": "Missing Permissions"})

    forbid()
    stage.env.backend.subscribers.append(forbid)
    before = len(stage.guild._guild.channel_ids)
    refused = await stage.press(stage.organizer, seen, CREATE)
    assert refused.refuses("permission-channels")
    seen = await organize(stage, "setup")
    seen = await stage.press(stage.organizer, seen, CREATE)
    assert seen.pressable == [OPEN]
    assert len(stage.guild._guild.channel_ids) == before + 3


async def test_setup_of_one_channel_for_two_parts_is_refused(draft_stage):
    stage = draft_stage
    seen = await organize(stage, "setup")
    for kind in KINDS[:2]:
        seen = await stage.choose(
            stage.organizer, seen, f"organize:channel:{SLUG} {kind}", stage.channels["questions"]
        )
    assert seen.refuses("channel-twice")
    assert await choices(stage) == {"channels.announcements": stage.channels["questions"].id}


async def test_setup_of_what_the_file_fixes_has_no_menu(draft_stage):
    stage = draft_stage
    fixed = {"questions": stage.channels["questions"].id}
    await stage.reconfigure(channels=fixed)
    seen = await organize(stage, "setup")
    assert f"<#{fixed['questions']}>" in seen.words
    assert f"organize:channel:{SLUG} questions" not in seen.acts
    forged = await stage.forge(stage.organizer, f"organize:channel:{SLUG} questions", "5")
    assert forged.refuses("fixed-by-file", key="channels.questions")


async def test_setup_needs_an_organizer(draft_stage):
    await draft_stage.tie()
    before = await draft_stage.dump()
    amina = draft_stage.person("Amina", manage_messages=True)
    draft_stage.show_command("organize", amina)
    assert (await organize(draft_stage, "setup", amina)).refuses("not-organizer", role=0)
    for act in (f"organize:create:{SLUG}", f"organize:open:{SLUG}"):
        assert (await draft_stage.forge(amina, act)).refuses("not-organizer", role=0)
    act = f"organize:channel:{SLUG} questions"
    assert (await draft_stage.forge(amina, act, "5")).refuses("not-organizer", role=0)
    assert await draft_stage.dump() == before


async def test_setup_in_a_second_server_is_refused(stage):
    other = stage.elsewhere("Otto", manage_guild=True)
    await stage.env.settle()
    assert (await organize(stage, "setup", other)).refuses("tied-elsewhere")


async def test_setup_of_an_unknown_event_is_refused(draft_stage):
    seen = await organize(draft_stage, "setup", event="lunch")
    assert seen.refuses("event-unknown", typed="lunch", choices=SLUG)


async def test_open_posts_the_shared_messages(draft_stage):
    stage = draft_stage
    await stage.tie()
    seen = await organize(stage, "open", start=STARTS)
    starts = stamp(stage.now() + 10 * MINUTE, "F")
    title = stage.config.events[0].title.say("en")
    channel = str(stage.channels["questions"].id)
    assert seen.words == say("en", "opened", event=title, starts=starts, channel=channel)
    await stage.tick()
    for kind in ("board", "console", "programme"):
        assert stage.shared(kind)
    assert say("en", "board-open") in stage.board.words


async def test_open_from_the_setup(tmp_path):
    async with staged(tmp_path) as stage:
        await stage.tie()
        later = stage.config.events[0].starts_at.replace(year=2027)
        await stage.context.write(
            lambda tx: tx.execute(
                "UPDATE events SET starts_at = :at, ends_at = :at + 5400000,"
                " hard_end_at = :at + 5400000", at=int(later.timestamp() * 1000),
            )
        )  # fmt: skip
        seen = await stage.press(stage.organizer, await organize(stage, "setup"), OPEN)
        assert seen.words.startswith(stage.config.events[0].title.say("en"))
        assert await state(stage) == "open"


async def test_open_of_what_is_over_asks_for_a_start(draft_stage):
    await draft_stage.tie()
    before = await draft_stage.dump()
    seen = await organize(draft_stage, "open")
    ended = int(draft_stage.config.events[0].ends_at.timestamp() * 1000)
    assert seen.refuses("event-over", event=SLUG, ended_at=ended)
    assert await draft_stage.dump() == before


async def test_open_now(draft_stage):
    await draft_stage.tie()
    await organize(draft_stage, "open", start="now")
    assert await draft_stage.rows("SELECT starts_at FROM events") == [(draft_stage.now(),)]


@pytest.mark.parametrize(
    "start", ["tomorrow", "2026-02-30T10:00", "15:00", "99", "0001-01-01T00:00", "\x00"]
)
async def test_open_at_no_time_is_refused(draft_stage, start):
    await draft_stage.tie()
    before = await draft_stage.dump()
    seen = await organize(draft_stage, "open", start=start)
    assert seen.refuses("start-malformed", typed=start.strip()[:40])
    assert await draft_stage.dump() == before


async def test_open_without_channels_names_them(draft_stage):
    await organize(draft_stage, "setup")
    seen = await organize(draft_stage, "open", start=STARTS)
    assert seen.refuses("channels-missing", channels=", ".join(KINDS))
    assert await state(draft_stage) == "draft"


async def test_open_twice_is_refused(stage):
    seen = await organize(stage, "open")
    assert seen.refuses("event-opened-before", event=SLUG, state="open")


async def test_status_tells_how_it_stands(stage):
    await stage.queue("HR", "WS")
    await stage.ask(stage.person("Amina"))
    seen = await organize(stage, "status")
    for words in ("event-open", "status-in-review", "status-queued"):
        assert seen.says(words)
    assert f"{say('en', 'status-queued')}: 2" in seen.words
    assert f"{say('en', 'status-in-review')}: 1" in seen.words


async def test_close_makes_an_outcome_of_everything(live):
    await live.queue("HR", "WS", "ND")
    await live.slash(live.moderator, "mod next")
    await live.slash(live.moderator, "mod answered", item="HR-1")
    await live.slash(live.moderator, "mod decline", question="ND-1", reason="Off topic")
    await live.ask(live.person("Amina"), "WG", "Is this ever heard by anybody?")
    seen = await organize(live, "close")
    assert seen.says("closed", event=live.config.events[0].title.say("en"))
    await live.tick(3)
    posted = live.shown(live.messages("announcements")[-1]).words
    assert say("en", "outcome-head", count=4) in posted
    text = "What will change for those who wait?"
    assert f"`HR-1` {say('en', 'status-answered')} · {text}" in posted
    assert f"`WS-1` {say('en', 'status-not-reached')} · {text}" in posted
    assert f"`ND-1` {say('en', 'status-declined')}\n" in posted
    assert say("en", "board-closed") in live.board.words
    assert live.board.acts == live.console.acts == []


async def test_close_while_something_is_on_the_floor_names_it(live):
    await live.queue("HR")
    await live.slash(live.moderator, "mod next")
    before = await live.dump()
    assert (await organize(live, "close")).refuses("floor-taken", codes="HR-1")
    assert await live.dump() == before


async def test_close_destroys_the_ballot_key(stage):
    assert len(list((stage.folder / "keys").iterdir())) == 2
    await organize(stage, "close")
    assert [path.name for path in (stage.folder / "keys").iterdir()] == [f"{SLUG}.contact.key"]


async def test_close_twice_is_refused(stage):
    await organize(stage, "close")
    assert (await organize(stage, "close")).refuses("event-not-open", event=SLUG, state="closed")


async def test_close_comes_by_itself_half_a_day_after_the_end(live):
    await live.tick(12 * 3600 + 100 * 60)
    assert await state(live) == "closed"
