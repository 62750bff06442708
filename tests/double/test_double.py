"""A discord.py client of the tests' own takes the double for Discord."""

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import discord
import pytest

from benchmarks.double import Double
from benchmarks.options import CannotDo
from tests.double.small_bot import running


async def test_login_and_sync_leave_nothing_to_complain_about(double, guild, bot):
    assert double.gateway.identifies == 1
    assert (1, "echo") in guild.commands
    assert (3, "Ask this") in guild.commands
    assert bot.get_guild(guild.id).name == "Geneva"
    assert not double.violations
    assert not double.unknown_routes


async def test_slash_round_trip_is_ephemeral_and_in_ones_language(double, amina):
    answer = await amina.slash("echo", text="hello", loud="Loud")
    assert answer.acknowledged
    assert answer.type == 4
    assert answer.ephemeral
    assert answer.text == "hello (fr, loud)"
    assert answer.latency_s < 1
    assert not double.channel_texts(amina.home)


async def test_slash_refuses_what_nobody_can_type(double, guild, amina):
    impossible: list[tuple[str, dict]] = [
        ("nothing", {}),
        ("echo", {}),
        ("echo", {"text": 5}),
        ("echo", {"text": "x", "loud": "quiet"}),
        ("echo", {"text": "x", "else": "y"}),
        ("mod", {}),
        ("mod approve", {"question": "HR-1"}),
    ]
    for command, given in impossible:
        with pytest.raises(CannotDo):
            await amina.slash(command, **given)
    moderator = double.member(guild, "Mo", permissions=["manage_messages"])
    assert (await moderator.slash("mod approve", question="HR-1")).text == "approved HR-1"


async def test_autocomplete_suggests(amina):
    assert await amina.autocomplete("echo", "text", "he") == [{"name": "he!", "value": "he"}]


async def test_deferred_answer_is_read_when_it_is_filled(double, amina):
    answer = await amina.slash("think")
    assert answer.type == 5
    assert answer.ephemeral
    assert answer.text == "thought"
    assert answer.attachments == {"thought.txt": b"a file"}
    assert not double.violations


async def test_modal_round_trip_with_text_menu_and_radio(amina):
    shown = await amina.slash("ask")
    assert shown.type == 9
    filled = {"text": "Who pays?", "Theme": "HR", "shown": "Anonymous"}
    answer = await amina.submit(shown, filled)
    assert answer.text == "Who pays? · HR · anonymous"
    with pytest.raises(CannotDo):
        await amina.submit(shown, {"text": "", "Theme": "HR", "shown": "named"})


async def test_click_updates_the_board_for_everybody(double, guild, amina):
    board = await amina.slash("board")
    assert board.labels == ["Support"]
    other = double.member(guild, "Bo")
    await amina.click(board, label="Support")
    answer = await other.click(board.message, "up:*")
    assert answer.type == 7
    assert double.channel_texts(amina.home) == ["2 pressed"]
    assert len(board.message.history) == 2


async def test_select_picks_words_and_people(double, guild, amina):
    menus = await amina.slash("menus")
    quiet = await amina.select(menus, "words", "Two")
    assert (quiet.type, quiet.text, quiet.ephemeral) == (6, "Two", True)
    assert (await amina.select(menus, "people", double.member(guild, "Bo"))).text == "Bo"
    with pytest.raises(CannotDo):
        await amina.select(menus, "words", "Three")


async def test_options_name_people_channels_roles_and_files(double, guild, amina):
    named = {"who": double.member(guild, "Bo"), "where": amina.home}
    named |= {"role": double.role(guild, "Chair"), "file": ("a.txt", b"read")}
    answer = await amina.slash("things", **named, often=3)
    assert answer.text == "Bo #general @Chair read 3"
    with pytest.raises(CannotDo):
        await amina.slash("things", **named, often=4)


async def test_message_command_carries_the_content(amina):
    message = amina.say("What about families?")
    answer = await amina.message_command("Ask this", message)
    assert answer.text == "asked: What about families?"


async def test_two_deliveries_are_run_twice_and_no_fault_of_the_bot(double, bot, amina):
    answer = await amina.slash("echo", text="once", deliveries=2)
    await double.until(lambda: len(bot.ran) == 2)
    assert bot.ran == ["once", "once"]
    assert answer.text.startswith("once")
    assert not double.violations


async def test_double_acknowledgement_is_a_violation(double, bot, amina):
    await amina.slash("twice")
    await double.until(lambda: bot.ran)
    assert bot.ran == ["refused 40060"]
    assert [violation.kind for violation in double.violations] == ["double_acknowledgement"]


async def test_late_answer_is_refused_and_silence_is_known(double, bot, amina):
    double.delay("POST", "/interactions/*", 0.1)
    act = asyncio.create_task(amina.slash("echo", text="late", wait_s=0.3))
    await double.until(lambda: bot.ran)
    double.world.ahead_s = 4
    answer = await act
    assert not answer.acknowledged
    assert answer.latency_s == float("inf")
    assert [violation.kind for violation in double.violations] == ["late_answer"]
    assert len(double.unanswered()) == 1


async def test_token_of_an_interaction_ends_after_fifteen_minutes(double, amina):
    answer = await amina.slash("echo", text="hello")
    interaction = answer.interaction
    where = f"/webhooks/{double.world.app_id}/{interaction.token}/messages/@original"
    async with aiohttp.ClientSession() as session:
        for minutes, status in ((14, 200), (16, 401)):
            double.world.ahead_s = minutes * 60
            async with session.get(double.api_base + where) as found:
                assert found.status == status
    assert [v.kind for v in double.violations] == ["expired_token"]


async def test_line_without_heartbeats_is_closed(double):
    double.gateway.heartbeat_s = 0.1
    async with aiohttp.ClientSession() as session, session.ws_connect(double.gateway.url) as line:
        hello = await line.receive_json()
        assert (hello["op"], hello["d"]["heartbeat_interval"]) == (10, 100)
        await line.send_json({"op": 1, "d": None})
        assert (await line.receive_json())["op"] == 11
        assert (await line.receive(timeout=2)).type is aiohttp.WSMsgType.CLOSE
        assert line.close_code == 4009


async def test_snowflakes_carry_the_time_and_are_never_used_twice(double):
    made = [double.world.new_id() for _ in range(1000)]
    assert len(set(made)) == 1000
    assert made == sorted(made)
    assert abs(discord.utils.snowflake_time(made[0]).timestamp() - double.world.now_s()) < 5


async def test_resume_replays_what_was_missed(double, bot, amina):
    double.gateway.hello_delay_s = 0.3
    double.gateway.drop(4000)
    await double.until(lambda: not double.gateway.connected)
    answer = await amina.slash("echo", text="meanwhile")
    assert answer.text.startswith("meanwhile")
    assert await double.until(lambda: bot.resumed) == 1
    assert (double.gateway.resumes, double.gateway.identifies) == (1, 1)


async def test_reconnect_request_is_resumed_and_invalid_session_is_not(double, bot, amina):
    double.gateway.reconnect()
    assert await double.until(lambda: bot.resumed) == 1
    double.gateway.invalidate()
    assert await double.until(lambda: double.gateway.identifies == 2)
    await double.connected()
    assert (await amina.slash("echo", text="again")).text.startswith("again")


async def test_restarted_bot_begins_anew(double, guild):
    amina = double.member(guild, "Amina")
    async with running(double):
        pass
    lost = await amina.slash("echo", text="while it was down", wait_s=0.1)
    async with running(double) as bot:
        assert not lost.acknowledged
        assert (await amina.slash("echo", text="back")).text.startswith("back")
        assert bot.ran == ["back"]
    assert double.gateway.identifies == 2


async def test_malformed_event_arrives_as_it_is(double, bot):
    double.gateway.dispatch("INTERACTION_CREATE", {"id": "1"})
    assert await double.until(bot.run_task.done)
    with pytest.raises(KeyError):
        await bot.run_task


async def test_privileged_intents_are_refused():
    intents = discord.Intents(guilds=True, members=True)
    async with Double() as double:
        double.guild()
        with pytest.raises(discord.PrivilegedIntentsRequired):
            async with running(double, intents):
                pass


async def test_429_is_waited_out(double, bot, general):
    double.fail("POST", "/channels/*/messages", 429, retry_after_s=0.1)
    await bot.get_channel(general.id).send("after all")
    assert double.channel_texts(general) == ["after all"]
    assert [r.status for r in double.requests if r.path.endswith("/messages")] == [429, 200]


async def test_injected_500_is_tried_again(double, bot, general):
    double.fail("POST", "/channels/*/messages", 500)
    await bot.get_channel(general.id).send("in the end")
    assert double.channel_texts(general) == ["in the end"]


async def test_nonce_survives_an_answer_that_was_lost(double, bot, general):
    double.reset("POST", "/channels/*/messages", after=True)
    channel = bot.get_channel(general.id)
    with pytest.raises(OSError, match="reset"):
        await channel.send("once", nonce="outbox-1")
    message = await channel.send("once", nonce="outbox-1")
    assert double.channel_texts(general) == ["once"]
    assert message.id == general.seen()[0].id


async def test_missing_permission_is_refused(double, bot, general):
    double.deny(general, "send_messages")
    with pytest.raises(discord.Forbidden) as refused:
        await bot.get_channel(general.id).send("no")
    assert refused.value.code == 50013
    double.deny(general)
    await bot.get_channel(general.id).send("yes")


async def test_scheduled_event_is_announced_moved_and_started(double, guild, bot):
    start = datetime.fromtimestamp(double.world.now_s(), UTC) + timedelta(hours=1)
    event = await bot.get_guild(guild.id).create_scheduled_event(
        name="Roundtable",
        start_time=start,
        end_time=start + timedelta(hours=2),
        entity_type=discord.EntityType.external,
        privacy_level=discord.PrivacyLevel.guild_only,
        location="Geneva",
    )
    event = await event.edit(name="Roundtable, moved")
    await event.start()
    assert [(e["name"], e["status"]) for e in guild.events.values()] == [("Roundtable, moved", 2)]
    assert not double.violations
