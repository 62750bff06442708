"""The programme as everybody sees it, and how moderators run it."""

from bot.cards.base import stamp
from bot.texts import say
from tests.builders import MINUTE


async def sessions(stage):
    """Key, status and due start of each session."""
    return await stage.rows("SELECT key, status, due_start_at FROM sessions ORDER BY place")


async def states(stage):
    return {key: status for key, status, _ in await sessions(stage)}


async def to_the_last_but_one(stage):
    """Run the programme until only the closing is left."""
    await stage.slash(stage.moderator, "run start")
    for _ in range(5):
        await stage.tick(10)
        await stage.slash(stage.moderator, "run next")


async def test_agenda_lists_every_session(stage):
    seen = await stage.slash(stage.person("Amina"), "agenda")
    for session in stage.config.events[0].sessions:
        assert session.title.say("en") in seen.words
    assert "Heaven Crawley" in seen.words
    assert stamp(stage.now() + 10 * MINUTE) in seen.words


async def test_agenda_from_the_board_and_help(stage):
    amina = stage.person("Amina")
    for on in (stage.shared("board"), await stage.slash(amina, "help")):
        seen = await stage.press(amina, on, say("en", "button-agenda"))
        assert seen.says("agenda-times")


async def test_agenda_marks_what_runs_and_what_is_over(stage):
    await stage.slash(stage.moderator, "run start")
    await stage.tick(10)
    await stage.slash(stage.moderator, "run next")
    seen = await stage.slash(stage.person("Amina"), "agenda")
    over, runs = (say("en", f"session-mark-{state}") for state in ("ended", "running"))
    assert f"**Opening and welcome**{over}" in seen.words
    assert f"**Human rights of all migrants**{runs}" in seen.words


async def test_event_shows_facts_and_links(draft_stage):
    links = {"watch": "https://example.org/watch", "conduct": "https://example.org/conduct"}
    await draft_stage.reconfigure(links=links)
    await draft_stage.open()
    seen = await draft_stage.slash(draft_stage.person("Amina"), "event")
    settings = draft_stage.config.events[0]
    assert settings.summary.say("en") in seen.words
    assert settings.venue.say("en") in seen.words
    assert seen.says("event-open")
    assert all(p.title.say("en") in seen.words for p in settings.principles)
    found = {label: button["url"] for label, button in seen.buttons.items()}
    assert found == {say("en", f"link-{kind}"): url for kind, url in links.items()}


async def test_run_start_makes_the_event_live(stage):
    seen = await stage.slash(stage.moderator, "run start")
    ends = stamp(stage.now() + 10 * MINUTE)
    assert seen.words == say("en", "started", session="Opening and welcome", ends=ends)
    assert await stage.rows("SELECT state FROM events") == [("live",)]
    await stage.tick(3)
    assert say("en", "board-session", session="Opening and welcome") in stage.board.words


async def test_run_start_by_name(stage):
    await stage.slash(stage.moderator, "run start", session="society")
    assert (await states(stage))["society"] == "running"


async def test_run_start_while_one_runs_is_refused(live):
    seen = await live.slash(live.moderator, "run start")
    assert seen.refuses("session-running", session="opening")


async def test_run_next_ends_and_starts(live):
    await live.tick(10)
    seen = await live.slash(live.moderator, "run next")
    said = {"session": "Opening and welcome", "following": "Human rights of all migrants"}
    assert seen.words == say("en", "ended-next", **said)
    assert list((await states(live)).values())[:3] == ["ended", "running", "planned"]


async def test_run_next_by_two_moderators_moves_once(live):
    await live.tick(10)
    await live.slash(live.moderator, "run next")
    before = await live.dump()
    seen = await live.slash(live.second, "run next")
    assert seen.refuses("next-twice", seconds=5)
    assert await live.dump() == before


async def test_run_next_after_the_last_one(stage):
    await to_the_last_but_one(stage)
    await stage.tick(10)
    await stage.slash(stage.moderator, "run next")
    await stage.tick(10)
    seen = await stage.slash(stage.moderator, "run next")
    assert seen.words == say("en", "ended-last", session="What comes next, and closing")
    assert (await stage.slash(stage.moderator, "run start")).refuses("programme-over")
    assert (await stage.slash(stage.moderator, "run next")).refuses("nothing-running")


async def test_run_end_leaves_the_next_to_be_started(live):
    seen = await live.slash(live.moderator, "run end")
    assert seen.words == say("en", "ended", session="Opening and welcome")
    assert list((await states(live)).values())[:2] == ["ended", "planned"]
    assert (await live.slash(live.moderator, "run end")).refuses("nothing-running")


async def test_run_of_an_unknown_session_is_refused(stage):
    keys = ", ".join(session.key for session in stage.config.events[0].sessions)
    seen = await stage.slash(stage.moderator, "run start", session="lunch")
    assert seen.refuses("session-unknown", typed="lunch", choices=keys)


async def test_run_of_a_session_that_is_over_is_refused(live):
    await live.tick(10)
    await live.slash(live.moderator, "run end")
    seen = await live.slash(live.moderator, "run start", session="opening")
    assert seen.refuses("session-over", session="opening")
