"""Who is told what became of their question, when, and how little is kept of it."""

import asyncio

import pytest

from bot.actions import (
    arriving,
    asking,
    curation,
    decisions,
    events,
    exports,
    floor,
    keys,
    outbox,
    questions,
    review,
    telling,
)
from bot.cards.forms import Typed
from bot.keys import Keyring
from bot.rules.telling import Wish
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND,
    SLUG,
    approved,
    ask,
    deliver,
    findings,
    go_live,
    participant,
    refused,
    rows,
    running,
    words,
)

AMINA, BEN, CHEN = participant(1), participant(2), participant(3)
WISHES = "SELECT decided, brief, refused FROM wishes"


def account(person):
    return int(person.identity.split()[1])


async def told(context):
    """What single people are sent now: their account and the words."""
    return [(d.to, words(d)) for d in await deliver(context) if d.owed.kind == "told"]


async def wished(context, person=AMINA):
    await telling.wish(context, person, "decided", True)


async def decline(context, code="HR-1"):
    await review.decide(context, MODERATOR, code, "decline", "Off topic")


async def test_decision_is_told_a_minute_later_and_once(live, clock):
    await ask(live, AMINA)
    await wished(live)
    await decline(live)
    clock.wait(MINUTE - 1)
    assert await told(live) == []
    clock.wait(1)
    ((to, said),) = await told(live)
    assert to == account(AMINA)
    assert "HR-1" in said
    assert "Off topic" in said
    assert "What will change" not in said
    clock.wait(MINUTE)
    assert await told(live) == []


async def test_decision_that_was_undone_in_time_is_not_told(live, clock):
    await ask(live, AMINA)
    await wished(live)
    await decline(live)
    clock.wait(50 * SECOND)
    await decisions.undo(live, MODERATOR)
    clock.wait(5 * MINUTE)
    assert await told(live) == []


async def test_decision_that_was_undone_later_is_told_as_well(live, clock):
    await ask(live, AMINA)
    await wished(live)
    await decline(live)
    clock.wait(2 * MINUTE)
    assert len(await told(live)) == 1
    await decisions.undo(live, MODERATOR)
    clock.wait(MINUTE)
    ((_, said),) = await told(live)
    assert "took their last decision back" in said
    assert "in review" in said


async def test_of_two_decisions_in_a_minute_the_last_is_told(live, clock):
    await approved(live, AMINA)
    await wished(live)
    await floor.take_next(live, MODERATOR)
    clock.wait(30 * SECOND)
    await floor.finish(live, MODERATOR, None, "answered", "By 2025.", "Ben Lewis")
    clock.wait(5 * MINUTE)
    ((_, said),) = await told(live)
    assert "was answered" in said
    assert "By 2025." in said


async def test_only_who_wished_is_told(live, clock):
    for person in (AMINA, BEN, CHEN):
        await approved(live, person)
    await wished(live)
    await wished(live, BEN)
    await telling.wish(live, BEN, "decided", False)
    for code in ("HR-1", "HR-2", "HR-3"):
        await decline(live, code)
    clock.wait(2 * MINUTE)
    assert [to for to, _ in await told(live)] == [account(AMINA)]


@pytest.mark.parametrize("attribution", ["anonymous", "sector", "named"])
async def test_all_of_ones_questions_are_told_of_also_later_ones(live, clock, attribution):
    await ask(live, AMINA, attribution=attribution, name="A", sector="media")
    await wished(live)
    clock.wait(MINUTE)
    await ask(live, AMINA, attribution=attribution, name="A", sector="media")
    for code in ("HR-1", "HR-2"):
        await decline(live, code)
    clock.wait(2 * MINUTE)
    assert [to for to, _ in await told(live)] == [account(AMINA)] * 2


async def test_merged_asker_is_told_what_became_of_the_other(live, clock):
    await approved(live, AMINA)
    await approved(live, BEN)
    await wished(live)
    await curation.merge(live, MODERATOR, "HR-1", "HR-2")
    clock.wait(2 * MINUTE)
    ((_, said),) = await told(live)
    assert "merged with HR-2" in said
    await curation.reword(live, MODERATOR, "HR-2", "Who pays for all of it?", "")
    clock.wait(2 * MINUTE)
    assert await told(live) == []  # that is not theirs
    await floor.take_next(live, MODERATOR)
    await floor.finish(live, MODERATOR, None, "answered", "By 2025.")
    clock.wait(2 * MINUTE)
    ((to, said),) = await told(live)
    assert to == account(AMINA)
    assert "By 2025." in said


async def test_merged_asker_is_told_when_the_other_is_withdrawn(live, clock):
    await approved(live, AMINA)
    await approved(live, BEN)
    await wished(live)
    await curation.merge(live, MODERATOR, "HR-1", "HR-2")
    clock.wait(2 * MINUTE)
    assert len(await told(live)) == 1
    await questions.withdraw(live, BEN, "HR-2")
    clock.wait(2 * MINUTE)
    ((_, said),) = await told(live)
    assert "HR-1 waits in the queue" in said


async def test_changes_by_moderators_are_told(live, clock):
    await approved(live, AMINA)
    await wished(live)
    await curation.reword(live, MODERATOR, "HR-1", "Who pays for all of it?", "")
    clock.wait(2 * MINUTE)
    ((_, said),) = await told(live)
    assert "another wording" in said
    assert "Who pays" not in said
    await curation.reassign(live, MODERATOR, "HR-1", "WS")
    clock.wait(2 * MINUTE)
    ((_, said),) = await told(live)
    assert "HR-1 → WS" in said


async def test_ones_own_withdrawal_is_not_told(live, clock):
    await approved(live, AMINA)
    await wished(live)
    await curation.reword(live, MODERATOR, "HR-1", "Who pays for all of it?", "")
    await questions.withdraw(live, AMINA, "HR-1")
    clock.wait(2 * MINUTE)
    assert await told(live) == []


async def test_close_is_told_one_message_a_second(live, clock):
    people = [participant(number) for number in range(10, 15)]
    for person in people:
        await approved(live, person)
        await wished(live, person)
    await events.close_event(live, ORGANIZER)
    clock.wait(MINUTE)
    for person in people:
        ((to, said),) = await told(live)
        assert to == account(person)
        assert "before it was the turn" in said
        clock.wait(SECOND)
    assert await told(live) == []


async def test_written_answer_after_the_close_is_told(live, clock):
    await approved(live, AMINA)
    await events.close_event(live, ORGANIZER)
    await wished(live)
    await floor.finish(live, MODERATOR, "HR-1", "answered", "In writing.")
    clock.wait(MINUTE)
    ((_, said),) = await told(live)
    assert "In writing." in said


async def test_nothing_is_owed_where_nobody_wishes_it(live):
    await ask(live, AMINA)
    await telling.wish(live, AMINA, "brief", True)
    await decline(live)
    assert await rows(live, "SELECT * FROM outbox WHERE kind = 'told'") == []


async def test_who_cannot_be_written_to_is_tried_no_more_and_can_read_so(live, clock):
    await ask(live, AMINA)
    await ask(live, BEN)
    await wished(live)
    await decline(live)
    clock.wait(MINUTE)
    (due,) = [d for d in await outbox.take(live) if d.to]
    await arriving.give_up(live, due.owed, due.to, 50007)
    assert await rows(live, WISHES) == [(1, 0, 1)]
    assert await rows(live, "SELECT * FROM outbox WHERE kind = 'told'") == []
    await decline(live, "HR-2")
    clock.wait(2 * MINUTE)
    assert await told(live) == []
    await wished(live)  # pressed again: tried again
    assert await rows(live, WISHES) == [(1, 0, 0)]


async def test_message_that_fails_for_long_is_dropped_without_alarm(live, clock):
    await ask(live, AMINA)
    await wished(live)
    await decline(live)
    clock.wait(MINUTE)
    tries = 0
    while due := [d for d in await outbox.take(live) if d.to]:
        tries += 1
        assert not await outbox.failed(live, due[0], "HTTPException")
        clock.wait(3 * MINUTE)
    assert tries == outbox.ATTEMPTS_MAX
    assert await rows(live, "SELECT * FROM outbox WHERE kind IN ('told', 'parked')") == []


async def test_message_under_way_at_a_kill_goes_out_under_its_nonce(config, clock):
    async with running(config, clock) as context:
        await go_live(context)
        await ask(context, AMINA)
        await wished(context)
        await decline(context)
        clock.wait(MINUTE)
        (before,) = [d for d in await outbox.take(context) if d.to]  # and nobody marks it
    async with running(config, clock) as context:
        (again,) = [d for d in await outbox.take(context) if d.to]
        assert again.owed.nonce == before.owed.nonce
        await outbox.sent(context, again, 1)
        clock.wait(MINUTE)
        assert await told(context) == []


async def test_wishes_are_kept_apart_and_taken_back(live):
    assert await telling.wish(live, AMINA, "brief", True) == Wish(brief=True)
    assert await telling.wish(live, AMINA, "decided", True) == Wish(True, True)
    assert await telling.wish(live, AMINA, "decided", False) == Wish(brief=True)
    assert await rows(live, WISHES) == [(0, 1, 0)]
    await telling.wish(live, AMINA, "brief", False)
    assert await rows(live, WISHES) == []


async def test_messages_are_stopped_by_whoever_gets_them(live):
    await wished(live)
    await wished(live, BEN)
    await telling.stop(live, participant(1), SLUG)
    assert len(await rows(live, WISHES)) == 1
    with refused("expired-control"):
        await telling.stop(live, AMINA, "another-event")


@pytest.mark.parametrize("damage", ["missing", "foreign"])
async def test_without_the_key_nobody_is_told_and_the_rest_goes_on(live, clock, damage, capsys):
    await approved(live, AMINA)
    await wished(live)
    await decline(live)
    path = live.keys.path(SLUG, "contact")
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(b"x" * 32)
    live.keys = Keyring(live.keys.folder)
    clock.wait(MINUTE)
    assert await told(live) == []
    assert await rows(live, "SELECT * FROM outbox WHERE kind = 'told'") == []
    printed = capsys.readouterr()
    assert "askers not told" in printed.out + printed.err
    assert str(account(AMINA)) not in printed.out + printed.err


async def test_wishes_go_with_the_key(live, clock):
    await approved(live, AMINA)
    await wished(live)
    await events.close_event(live, ORGANIZER)
    assert len(await rows(live, WISHES)) == 1
    await keys.destroy(live, ORGANIZER, SLUG)
    assert await rows(live, WISHES) == []
    assert await rows(live, "SELECT * FROM outbox WHERE kind = 'told'") == []
    clock.wait(5 * MINUTE)
    assert await told(live) == []
    assert await findings(live) == []
    with refused("keys-gone"):
        await wished(live)


async def test_first_receipt_offers_and_later_ones_do_not(live, clock):
    async def receipt(number):
        clock.wait(MINUTE)
        typed = Typed("HR", "What will change for those who wait?", "anonymous")
        return await asking.ask(live, AMINA, typed, f"receipt {number}")

    first = await receipt(1)
    assert (first.first, first.told) == (True, False)
    second = await receipt(2)
    assert (second.first, second.told) == (False, False)
    await wished(live)
    third = await receipt(3)
    assert (third.first, third.told) == (False, True)


async def test_nothing_on_disk_or_exported_holds_who_is_told(live, clock, tmp_path):
    """Before the message, while it is sent, and afterwards; also what was sent leaves no trace."""
    for attribution in ("anonymous", "sector"):
        await ask(live, AMINA, attribution=attribution, sector="media")
        clock.wait(MINUTE)
    await wished(live)
    await telling.wish(live, AMINA, "brief", True)
    await decline(live)
    snowflake = account(AMINA)
    secrets = [
        str(snowflake).encode(), snowflake.to_bytes(8, "big"), snowflake.to_bytes(8, "little"),
        b"%x" % snowflake,
    ]  # fmt: skip

    async def look(when):
        backup = tmp_path / f"{when}.db"
        await live.database.backup(backup)
        found = [*tmp_path.glob("roundtable.db*"), backup]
        content = {f.name: await asyncio.to_thread(f.read_bytes) for f in found}
        for what in ("questions", "log"):
            for audience in ("internal", "public"):
                made = await exports.export(live, ORGANIZER, what, "json", audience, 10**9)
                content[f"{what} {audience}"] = made.content
        for name, held in content.items():
            assert [secret for secret in secrets if secret in held] == [], (when, name)

    await look("wished")
    clock.wait(MINUTE)
    (due,) = [d for d in await outbox.take(live) if d.to]
    await look("sending")
    await outbox.sent(live, due, 1)
    await look("sent")
    assert await rows(live, "SELECT * FROM outbox WHERE kind = 'told'") == []
    await events.close_event(live, ORGANIZER)
    await deliver(live)
    await look("closed")


async def test_addresses_are_of_one_length_and_never_the_same(live):
    for person in (AMINA, participant(2, language="zh")):
        await wished(live, person)
    sealed = [row[0] for row in await rows(live, "SELECT to_sealed FROM wishes")]
    assert len({len(one) for one in sealed}) == 1
    await wished(live)
    again = [row[0] for row in await rows(live, "SELECT to_sealed FROM wishes")]
    assert len(set(sealed) | set(again)) == 3
