"""A second event in the same server: what was drawn for the first acts on nothing of it."""

import pytest

from bot.actions import events
from bot.actions.setup import load_configuration
from bot.texts import say
from tests.builders import ORGANIZER, SLUG
from tests.cogs.stage import STARTS

NEXT = "the-second"
ASK = say("en", "button-ask")


@pytest.fixture
async def second(stage):
    """The first event is closed; a second one was opened, with the same codes."""
    stage.old_board = stage.shared("board")
    stage.amina = stage.person("Amina")
    stage.code = await stage.ask(stage.amina)
    stage.mine = await stage.slash(stage.amina, "mine")
    stage.item = await stage.slash(stage.moderator, "mod review")
    await stage.slash(stage.organizer, "organize close")
    await stage.tick(5)
    await configure_next(stage)
    await open_next(stage)
    assert await stage.ask(stage.person("Ben")) == stage.code
    return stage


async def configure_next(stage):
    whole = stage.config
    following = whole.events[0].model_copy(update={"slug": NEXT, "number": 2})
    stage.config = whole.model_copy(update={"events": (*whole.events, following)})
    stage.context.config = stage.config
    await load_configuration(stage.context)
    choices = {f"channels.{kind}": channel.id for kind, channel in stage.channels.items()}
    await events.tie(stage.context, ORGANIZER, NEXT, choices)


async def open_next(stage):
    await stage.tick(60)
    await events.open_event(stage.context, ORGANIZER, NEXT, STARTS)
    await stage.tick(3)


async def questions(stage):
    return await stage.rows(
        "SELECT slug, code, status FROM questions JOIN events ON events.id = event_id ORDER BY 1"
    )


async def test_old_cards_decide_nothing_in_the_next_event(second):
    before = await questions(second)
    approve = say("en", "button-approve")
    assert (await second.press(second.moderator, second.item, approve)).refuses("expired-control")
    withdraw = next(label for label in second.mine.pressable if "ithdraw" in label)
    assert (await second.press(second.amina, second.mine, withdraw)).refuses("expired-control")
    assert await questions(second) == before
    assert {status for _, _, status in before} == {"in_review", "not_reached"}


async def test_old_board_is_refused_and_the_new_one_works(second):
    boards = [m for m in second.messages("questions") if ASK in second.shown(m).pressable]
    (board,) = boards  # at the close the old one lost its buttons
    assert board.id != second.old_board.id
    forged = await second.forge(second.amina, "question:form:", on=second.old_board)
    assert forged.refuses("expired-control")
    assert (await second.press(second.amina, board, ASK)).form is not None


async def test_new_cards_of_the_new_event_work_and_go_on_after_its_close(second):
    item = await second.slash(second.moderator, "mod review")
    seen = await second.press(second.moderator, item, say("en", "button-approve"))
    assert not seen.refuses("expired-control")
    assert (NEXT, second.code, "queued") in await questions(second)
    mine = await second.slash(second.amina, "mine")
    await second.slash(second.organizer, "organize close")
    await second.tick(5)
    assert not (await second.press(second.amina, mine, mine.pressable[0])).refuses(
        "expired-control"
    )


async def test_what_names_its_event_goes_on(stage):
    role = stage.guild.create_role("Moderators")
    setup = await stage.slash(stage.organizer, "organize setup", event=SLUG)
    await stage.slash(stage.organizer, "organize close")
    await configure_next(stage)
    await open_next(stage)
    seen = await stage.choose(stage.organizer, setup, f"organize:role:{SLUG} moderator", role)
    assert not seen.refuses("expired-control")


async def test_first_event_of_a_server_refuses_nothing_that_was_drawn_before(draft_stage):
    await draft_stage.tie()
    amina = draft_stage.person("Amina")
    card = await draft_stage.slash(amina, "help")
    await draft_stage.tick(600)
    await events.open_event(draft_stage.context, ORGANIZER, None, "now")
    await draft_stage.tick(5)
    assert (await draft_stage.press(amina, card, ASK)).form is not None
