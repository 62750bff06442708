"""A new programme for an opened event: shown, put in force, and never against what happened."""

import re

import pytest

from bot.actions import agenda, events, notes, polls, reloading, reminders
from bot.actions.reloading import Upload
from bot.cards.reloading import proposal_card
from bot.config import load
from bot.rules.notes import NoteTyped
from tests.builders import (
    HOUR,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    ROOT,
    SLUG,
    STARTS_AT,
    approved,
    configuration,
    delay,
    deliver,
    entries,
    findings,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
    words,
)

TEXT = (ROOT / "config.toml").read_text(encoding="utf-8")
DISCUSSION = 'start = 2022-11-03T16:02:00\nduration = "22m"'


def edited(*pairs):
    text = TEXT
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return Upload("new.toml", text.encode())


def without(header, key):
    """The file without one table of a list, and without what names it."""
    table = rf'\[\[events\.{header}\]\]\nkey = "{key}"\n.*?(?=\n\[|\n# ---|\Z)'
    text, count = re.subn(table, "", TEXT, flags=re.DOTALL)
    assert count == 1
    text = re.sub(rf'"{key}",? ?', "", re.sub(rf'session = "{key}"', "", text))
    return Upload("less.toml", text.encode())


async def put(context, upload, *, keep=False):
    proposal = await reloading.propose(context, ORGANIZER, upload)
    return await reloading.apply(context, ORGANIZER, proposal.draft, keep=keep)


async def told(context, upload):
    proposal = await reloading.propose(context, ORGANIZER, upload)
    return proposal_card(proposal, "en").words


@pytest.fixture
async def opened(draft):
    await open_for_questions(draft)
    return draft


async def test_same_file_changes_nothing(opened):
    proposal = await reloading.propose(opened, ORGANIZER, edited())
    assert proposal.plan.changes == ()
    assert "Nothing of the programme would change" in proposal_card(proposal, "en").words
    assert not [b for b in proposal_card(proposal, "en").blocks if not isinstance(b, str)]


async def test_changes_are_shown_and_put_in_force_as_a_version(opened):
    upload = edited(
        ('name = "Ben Lewis"', 'name = "Ben A. Lewis"'),
        ('title = { en = "Opening and welcome"', 'title = { en = "Welcome"'),
    )
    shown = await told(opened, upload)
    assert "Speaker `lewis` changes" in shown
    assert "name: “Ben Lewis” → “Ben A. Lewis”" in shown
    assert "title: “Opening and welcome” → “Welcome”" in shown
    assert await put(opened, upload) == 2
    assert ("Ben A. Lewis",) in await rows(opened, "SELECT name FROM speakers")
    assert (await events.status(opened, ORGANIZER)).version == 2
    last = (await entries(opened))[-1][0]
    assert (last.role, last.move, last.reason) == ("organizer", "reload", "version 2")
    assert await put(opened, edited()) == 3
    assert await findings(opened) == []
    assert any("Welcome" not in words(d) for d in await deliver(opened))


async def test_later_session_moves_reminders_polls_and_the_end_with_it(opened, clock):
    clock.wait(STARTS_AT - clock.at)
    await agenda.start(opened, MODERATOR)
    await reminders.remind(opened, participant(1), "discussion", 5 * MINUTE)
    before = dict(await rows(opened, "SELECT key, due_start_at FROM sessions"))
    upload = edited((DISCUSSION, DISCUSSION.replace("16:02:00", "16:04:00")),
                    ("start = 2022-11-03T16:24:00", "start = 2022-11-03T16:26:00"))  # fmt: skip
    assert await put(opened, upload) == 2
    after = dict(await rows(opened, "SELECT key, due_start_at FROM sessions"))
    moved = {key: after[key] - before[key] for key in after if after[key] != before[key]}
    assert moved == {"discussion": 2 * MINUTE, "closing": 2 * MINUTE}
    ((ends, hard),) = await rows(opened, "SELECT ends_at, hard_end_at FROM events")
    assert (ends, hard) == (STARTS_AT + 92 * MINUTE,) * 2
    assert [row[0] for row in await rows(opened, "SELECT kind FROM outbox WHERE kind = 'retimed'")]
    clock.at = after["discussion"] - 5 * MINUTE - 1
    assert not [d for d in await deliver(opened) if d.owed.kind == "remind"]


async def test_whole_programme_moves_its_first_reminder(opened):
    planned = "SELECT planned_at FROM outbox WHERE kind = 'reminder' ORDER BY planned_at"
    before = await rows(opened, planned)
    assert before
    text = TEXT.replace("start = 2022-11-03T1", "start = 2022-11-04T1")
    assert await put(opened, Upload("next-day.toml", text.encode())) == 2
    assert await rows(opened, planned) == [(at + 24 * HOUR,) for (at,) in before]
    ((starts, ends),) = await rows(opened, "SELECT starts_at, ends_at FROM events")
    assert (starts, ends) == (STARTS_AT + 24 * HOUR, STARTS_AT + 24 * HOUR + 90 * MINUTE)


async def test_programme_that_was_moved_at_the_opening_can_stay_there(draft):
    await events.open_event(draft, ORGANIZER, None, "2022-11-10T15:00")
    upload = edited(('name = "Ben Lewis"', 'name = "Ben A. Lewis"'))
    proposal = await reloading.propose(draft, ORGANIZER, upload)
    assert proposal.plan.moved_ms == 7 * 24 * HOUR
    assert "lies 7 days later now than in the file" in proposal_card(proposal, "en").words
    await reloading.apply(draft, ORGANIZER, proposal.draft, keep=True)
    assert await rows(draft, "SELECT starts_at FROM events") == [(STARTS_AT + 7 * 24 * HOUR,)]
    assert ("Ben A. Lewis",) in await rows(draft, "SELECT name FROM speakers")
    await put(draft, upload)
    assert await rows(draft, "SELECT starts_at FROM events") == [(STARTS_AT,)]


async def test_delay_in_force_stays_in_force(opened):
    await agenda.start(opened, MODERATOR)
    await delay(opened, 5)
    before = await rows(opened, "SELECT key, due_start_at, due_end_at FROM sessions")
    assert await put(opened, edited(('name = "Ben Lewis"', 'name = "B. Lewis"'))) == 2
    assert await rows(opened, "SELECT key, due_start_at, due_end_at FROM sessions") == before


async def test_session_that_ran_or_runs_stays_in_what_happened(opened):
    await agenda.start(opened, MODERATOR)
    what = "SELECT key, status, actual_start_at, planned_start_at, principles FROM sessions WHERE"
    before = await rows(opened, f"{what} key = 'opening'")
    upload = edited(('start = 2022-11-03T15:00:00\nduration = "10m"',
                     'start = 2022-11-03T15:01:00\nduration = "9m"'))  # fmt: skip
    assert "Session `opening` stays as it is" in await told(opened, upload)
    await put(opened, upload)
    assert await rows(opened, f"{what} key = 'opening'") == before
    await put(opened, without("sessions", "opening"))
    assert await rows(opened, f"{what} key = 'opening'") == before
    assert await findings(opened) == []


async def test_session_that_did_not_begin_can_go_and_come(opened):
    await reminders.remind(opened, participant(1), "rights", 5 * MINUTE)
    await put(opened, without("sessions", "rights"))
    assert ("rights",) not in await rows(opened, "SELECT key FROM sessions")
    assert await rows(opened, "SELECT * FROM reminders") == []
    await put(opened, edited())
    keys = [key for (key,) in await rows(opened, "SELECT key FROM sessions ORDER BY place")]
    assert keys[:3] == ["opening", "rights", "discrimination"]


async def test_principle_with_questions_cannot_go_nor_change_its_code(opened):
    await approved(opened, participant(1), principle="ND")
    with refused("reload-principle", code="ND"):
        await reloading.propose(opened, ORGANIZER, without("principles", "non-discrimination"))
    with refused("reload-code", code="ND"):
        await reloading.propose(opened, ORGANIZER, edited(('code = "ND"', 'code = "NN"')))
    assert await put(opened, without("principles", "whole-of-society")) == 2
    assert ("WS",) not in await rows(opened, "SELECT code FROM principles")


async def test_speaker_who_is_quoted_cannot_go(opened):
    await notes.add(opened, ORGANIZER, NoteTyped("theme", "Pay.", speaker="lewis"))
    with refused("reload-speaker", speaker="Ben Lewis"):
        await reloading.propose(opened, ORGANIZER, without("speakers", "lewis"))


async def test_poll_that_was_opened_stays_and_a_prepared_one_follows(opened):
    ((first, second),) = [tuple(k for (k,) in await rows(opened, "SELECT key FROM polls"))]
    await agenda.start(opened, MODERATOR)
    await polls.move(opened, MODERATOR, first, "open")
    questions = dict(await rows(opened, "SELECT key, question FROM polls"))
    config = load(ROOT / "config.toml").events[0]
    said = [poll.question.say("en") for poll in config.polls]
    upload = edited(*((f'en = "{words}"', f'en = "Anew: {n}?"') for n, words in enumerate(said)))
    assert f"Poll `{first}` stays as it is" in await told(opened, upload)
    await put(opened, upload)
    after = dict(await rows(opened, "SELECT key, question FROM polls"))
    assert after[first] == questions[first]
    assert "Anew: 1?" in after[second]
    assert await rows(opened, "SELECT code FROM polls") == [("P-1",), ("P-2",)]


async def test_what_changed_since_it_was_shown_is_not_put_in_force(opened):
    upload = edited(('name = "Ben Lewis"', 'name = "B. Lewis"'))
    proposal = await reloading.propose(opened, ORGANIZER, upload)
    await delay(opened, 1)
    with refused("reload-overtaken"):
        await reloading.apply(opened, ORGANIZER, proposal.draft, keep=False)
    with refused("draft-gone"):
        await reloading.apply(opened, ORGANIZER, "nothing", keep=False)
    await put(opened, upload)


async def test_button_pressed_twice_makes_one_version(opened):
    proposal = await reloading.propose(opened, ORGANIZER, edited(('"Ben Lewis"', '"B. Lewis"')))
    assert await reloading.apply(opened, ORGANIZER, proposal.draft, keep=False) == 2
    with refused("draft-gone"):
        await reloading.apply(opened, ORGANIZER, proposal.draft, keep=False)


async def test_draft_is_not_touched_where_a_refusal_keeps_it(opened):
    with refused("not-organizer"):
        await reloading.propose(opened, participant(1), edited())


@pytest.mark.parametrize(
    ("content", "key", "part"),
    [
        (b"\xff\xfe", "reload-mistake", "not TOML"),
        (b"[[events]\n", "reload-mistake", "not TOML"),
        (b"a = 1", "reload-mistake", SLUG),
        (TEXT.replace('duration = "10m"', 'duration = "ten"').encode(), "reload-mistake",
         'sessions[0].duration is "ten"; expected a duration'),
        (TEXT.replace("Europe/Zurich", "Africa/Dakar").encode(), "reload-timezone", ""),
        (b"#" * (reloading.UPLOAD_BYTES_MAX + 1), "reload-large", ""),
    ],
)  # fmt: skip
async def test_file_that_cannot_be_taken_is_refused(opened, content, key, part):
    with refused(key) as caught:
        await reloading.propose(opened, ORGANIZER, Upload("new.toml", content))
    assert part in str(caught.value.blanks.get("mistake", ""))


async def test_what_is_not_taken_from_a_file_is_said(opened):
    proposal = await reloading.propose(
        opened, ORGANIZER, edited(("length_min = 10", "length_min = 11"))
    )
    assert {"storage", "discord", "questions", "guild"} <= set(proposal.ignored)
    assert "sessions" not in proposal.ignored
    assert "`storage`" in proposal_card(proposal, "en").words


async def test_draft_takes_no_sent_file_and_a_closed_event_none_at_all(draft):
    with refused("reload-draft"):
        await reloading.propose(draft, ORGANIZER, edited())
    await open_for_questions(draft)
    await events.close_event(draft, ORGANIZER)
    with refused("reload-closed"):
        await reloading.propose(draft, ORGANIZER, edited())


async def test_file_on_the_server_is_read_anew_and_its_texts_count_at_once(tmp_path, clock):
    path = tmp_path / "config.toml"
    path.write_text(TEXT, encoding="utf-8")
    config = configuration(tmp_path)
    source = load(path).model_copy(update={"events": config.events, "storage": config.storage})
    async with running(source, clock) as context:
        assert (await reloading.propose(context, ORGANIZER, None)).plan.changes == ()  # a draft
        await open_for_questions(context)
        path.write_text(
            TEXT.replace('watch = ""', 'watch = "https://example.org/live"')
            .replace('name = "Ben Lewis"', 'name = "B. Lewis"'),
            encoding="utf-8",
        )  # fmt: skip
        proposal = await reloading.propose(context, ORGANIZER, None)
        assert set(proposal.ignored) == {"guild", "channels"}
        await reloading.apply(context, ORGANIZER, proposal.draft, keep=False)
        settings = context.config.event(SLUG)
        assert settings.links.watch == "https://example.org/live"
        assert settings.guild == config.events[0].guild
        path.write_text("broken [", encoding="utf-8")
        with refused("reload-mistake"):
            await reloading.propose(context, ORGANIZER, None)
