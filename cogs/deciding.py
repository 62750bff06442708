"""What may be done with an item that is open, by buttons, menus and forms.

A control names the item and its version, and where it was dealt in a stream, the stream: then
the next item follows in the same message. An item opened by itself is followed by its fate.
"""

from collections.abc import Awaitable

from bot.actions import curation, dealing, review
from bot.actions.floor import REASON_LENGTH_MAX
from bot.cards import deciding as cards
from bot.cards.base import Button
from bot.cards.moderation import Item, item_card, reasons_card
from bot.cards.refusals import refusal_words
from bot.cards.review import stream_card
from bot.client import Roundtable
from bot.context import Context
from bot.controls import Press, answer, number, offered, open_form
from bot.rules.base import Refusal
from bot.rules.questions import Question
from bot.rules.review import SPOKEN, Stream, parse_stream
from bot.texts import say

# Somebody was faster, or the asker changed it: the stream says so and goes on.
OVERTAKEN = frozenset({"decided-meanwhile", "changed-meanwhile", "claimed", "move-impossible"})


def _context(press: Press) -> Context:
    context: Context = press.interaction.client.context
    return context


def _item(press: Press) -> tuple[str, int, Stream | None]:
    """The item as it was shown, and its stream if it was dealt in one."""
    dealt = press.subject.count(" ") > 1
    code, version, *where = press.parts(5 if dealt else 2)
    return code, number(version), parse_stream(where) if dealt else None


async def _go_on(
    press: Press, where: Stream, said: str = "", undo: Button | None = None, first: str = ""
) -> None:
    """Show the next item of the stream in the same message."""
    dealt = await dealing.deal(_context(press), press.person, where, first)
    shown = stream_card(dealt, press.language, said, undo)
    await answer(press.interaction, shown, update=True)


async def _open(press: Press, code: str, version: int, where: Stream | None) -> Item | None:
    """The item, held again; None where the stream went on without it."""
    try:
        return await review.open_item(_context(press), press.person, code, version)
    except Refusal as refusal:
        await _overtaken(press, code, where, refusal)
        return None


async def _overtaken(press: Press, code: str, where: Stream | None, refusal: Refusal) -> None:
    """In a stream, say who was faster and what they decided, and go on; else refuse.

    What still waits is shown again as it stands by now, unless somebody else has it open.
    """
    if where is None or refusal.key not in OVERTAKEN or refusal.blanks.get("code") != code:
        raise refusal
    if refusal.key == "decided-meanwhile":
        mine = await dealing.find_decided(_context(press), press.person, code)
        if mine is not None:  # pressed twice: it is said once more, and nobody was faster
            after, verb = mine
            undo = cards.undo_button(after, verb, press.language, where)
            said = cards.said_words(after, verb, press.language)
            await _go_on(press, where, said, undo, first=code)
            return
    await _go_on(press, where, refusal_words(refusal, press.language), first=code)


async def _decide(
    press: Press, verb: str, deciding_it: Awaitable[Question], *, stays: bool = False
) -> None:
    """Do it and go on: with the next item of the stream, or where `stays`, with the same one."""
    code, _, where = _item(press)
    try:
        after = await deciding_it
    except Refusal as refusal:
        await _overtaken(press, code, where, refusal)
        return
    said = cards.said_words(after, verb, press.language)
    undo = cards.undo_button(after, verb, press.language, where)
    if where is not None:
        await _go_on(press, where, said, undo, first=code if stays else "")
    elif stays:
        await _show(press, code, said, undo)
    else:
        shown = cards.after_card(said, undo, press.language)
        await answer(press.interaction, shown, update=True)


async def _show(press: Press, code: str, said: str, undo: Button | None = None) -> None:
    """Show an item by itself, as it stands."""
    item = await review.open_item(_context(press), press.person, code)
    shown = item_card(item, press.language, said, undo)
    await answer(press.interaction, shown, update=True)


async def press_approve(press: Press) -> None:
    """Approve the item as it was shown."""
    code, version, _ = _item(press)
    approving = review.decide(_context(press), press.person, code, "approve", version=version)
    await _decide(press, "approve", approving)


async def press_decline(press: Press) -> None:
    """Ask for the reason."""
    if item := await _open(press, *_item(press)):
        shown = reasons_card(
            item.question, press.subject, "decline", item.decline_reasons, press.language
        )
        await answer(press.interaction, shown, update=True)


async def choose_decline(press: Press) -> None:
    """Decline the item as it was shown, for the chosen reason."""
    code, version, where = _item(press)
    if item := await _open(press, code, version, where):
        reason = offered(item.decline_reasons, press.choice)
        declining = review.decide(_context(press), press.person, code, "decline", reason, version)
        await _decide(press, "decline", declining)


async def press_merge(press: Press) -> None:
    """Ask into which question."""
    if item := await _open(press, *_item(press)):
        targets = await review.list_targets(_context(press), press.person, item)
        shown = cards.merge_card(item, targets, press.subject, press.language)
        await answer(press.interaction, shown, update=True)


async def choose_merge(press: Press) -> None:
    """Merge into the chosen question, or ask for another code."""
    code, _, _ = _item(press)
    if press.choice == cards.OTHER:
        form = cards.into_form(code, press.subject, press.language)
        await open_form(press.interaction, form)
        return
    await _merge(press, press.choice)


async def send_into(press: Press) -> None:
    """Merge into the question whose code was typed."""
    await _merge(press, press.fields.get("into", ""))


async def _merge(press: Press, into: str) -> None:
    code, version, _ = _item(press)
    merging = curation.merge(_context(press), press.person, code, into, version)
    await _decide(press, "merge", merging)


async def press_principle(press: Press) -> None:
    """Ask for the principle."""
    if item := await _open(press, *_item(press)):
        shown = cards.principle_card(item, press.subject, press.language)
        await answer(press.interaction, shown, update=True)


async def choose_principle(press: Press) -> None:
    """Move the item to the chosen principle; it waits for its decision as before."""
    code, version, _ = _item(press)
    moving = curation.reassign(_context(press), press.person, code, press.choice, version)
    await _decide(press, "principle", moving, stays=True)


async def press_reword(press: Press) -> None:
    """Ask for another wording."""
    if item := await _open(press, *_item(press)):
        form = cards.reword_form(item, press.subject, press.language)
        await open_form(press.interaction, form)


async def send_reword(press: Press) -> None:
    """Put the wording beside the original; the item waits for its decision as before."""
    code, version, _ = _item(press)
    spoken = press.fields.get("language", "")
    if spoken not in ("", *SPOKEN):
        raise Refusal("expired-control")
    text = press.fields.get("text", "")
    wording = curation.reword(_context(press), press.person, code, text, spoken, version)
    await _decide(press, "reword", wording, stays=True)


async def press_owed(press: Press) -> None:
    """Ask who owes the written answer."""
    code, _, _ = _item(press)
    await open_form(press.interaction, cards.owed_form(code, press.subject, press.language))


async def send_owed(press: Press) -> None:
    """Owe the question a written answer."""
    code, version, _ = _item(press)
    said = (press.fields.get(key, "") for key in ("assignee", "due"))
    reason = " · ".join(part for part in said if part)
    owing = review.decide(_context(press), press.person, code, "followup", reason, version)
    await _decide(press, "followup", owing)


async def press_reopen(press: Press) -> None:
    """Ask for the reason of another review."""
    code, _, _ = _item(press)
    form = cards.reopen_form(code, press.subject, REASON_LENGTH_MAX, press.language)
    await open_form(press.interaction, form)


async def send_reopen(press: Press) -> None:
    """Give a declined question another review."""
    code, version, _ = _item(press)
    reason = press.fields.get("reason", "")
    reopening = review.decide(_context(press), press.person, code, "reopen", reason, version)
    await _decide(press, "reopen", reopening)


async def press_unmerge(press: Press) -> None:
    """Give a merged question back the state it had."""
    code, version, _ = _item(press)
    unmerging = curation.unmerge(_context(press), press.person, code, version)
    await _decide(press, "unmerge", unmerging)


async def press_show(press: Press) -> None:
    """Back from a menu to the item."""
    code, _, where = _item(press)
    if where is None:
        await _show(press, code, "")
    else:
        await _go_on(press, where, first=code)


async def press_undo(press: Press) -> None:
    """Take back what was just decided, and show the item again."""
    code, version, where = _item(press)
    after = await dealing.take_back(_context(press), press.person, code, version)
    said = cards.said_words(after, "undo", press.language)
    if where is None:
        await _show(press, code, said)
    else:
        await _go_on(press, where, said, first=code)


async def press_leave(press: Press) -> None:
    """Let the item go, and deal the next."""
    code, _, where = _item(press)
    if where is None:
        raise Refusal("expired-control")
    dealt = await dealing.leave(_context(press), press.person, code, where)
    said = say(press.language, "stream-leaves", code=code)
    shown = stream_card(dealt, press.language, said)
    await answer(press.interaction, shown, update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    for noun_verb, handler in (
        ("item:show", press_show),
        ("item:approve", press_approve),
        ("item:decline", press_decline),
        ("item:declined", choose_decline),
        ("item:merge", press_merge),
        ("item:merged", choose_merge),
        ("item:into", send_into),
        ("item:unmerge", press_unmerge),
        ("item:principle", press_principle),
        ("item:moved", choose_principle),
        ("item:reword", press_reword),
        ("item:worded", send_reword),
        ("item:owed", press_owed),
        ("item:followed", send_owed),
        ("item:reopen", press_reopen),
        ("item:reopened", send_reopen),
        ("item:leave", press_leave),
        ("item:undo", press_undo),
    ):
        bot.controls.add(noun_verb, handler)
