"""Every picture of the documents: what is on it, and when it is taken."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import discord
import typst
from playwright.async_api import Page

from bot.actions.brief import written as brief_of
from bot.actions.scene import find_scene
from bot.reports.documents.as_pdf import font_folders, laid_out
from rehearsal.crowd import CREW
from rehearsal.pictures.visit import Picture, Visit
from rehearsal.watch import words

ORGANIZER, NOOR, _, _, RAPPORTEUR = CREW
EARLY, LATER, MIDDLE = 4, 20, 47  # minutes since the programme began
QUESTION = "Who counts the workers whom no agency has registered, and who publishes the number?"
NOTE = "Publish each year what became of every recommendation."
BRIEF_PLACE, BRIEF_PPI = 7, 88  # a page that has something of each kind


async def board(visit: Visit) -> None:
    """What everybody has before them in the questions channel."""
    await _standing(visit, "board", "questions", "question:form:")


async def console(visit: Visit) -> None:
    """What the moderators have before them."""
    await _standing(visit, "console", "moderators", "floor:next:")


async def _standing(visit: Visit, name: str, channel: str, control: str) -> None:
    target = visit.stage.message(channel, control)
    await visit.camera.message(name, visit.stage, channel, NOOR, target)


async def setup(visit: Visit) -> None:
    """How an organizer ties the event to the server."""
    answer = await visit.stage.slash(ORGANIZER, "organize setup")
    await visit.answer("setup", "questions", ORGANIZER, answer)


async def receipt(visit: Visit) -> None:
    """What whoever asked is answered at once."""
    answer = await visit.stage.slash(
        visit.guest, "ask", principle="HR", question=QUESTION, attribution="anonymous"
    )
    await visit.answer("receipt", "questions", visit.guest, answer)


async def review(visit: Visit) -> None:
    """A question as it is dealt to a moderator."""
    answer = await visit.stage.slash(NOOR, "mod review", channel="moderators")
    await visit.answer("review", "moderators", NOOR, answer)


async def note(visit: Visit) -> None:
    """What a rapporteur is answered."""
    typed = {"kind": "recommendation", "addressee": "Member States", "objectives": "17"}
    answer = await visit.stage.slash(RAPPORTEUR, "note", text=NOTE, principle="HR", **typed)
    await visit.answer("note", "questions", RAPPORTEUR, answer)


async def poll(visit: Visit) -> None:
    """What is published of a poll."""
    target = visit.newest("questions", _has_chart)
    await visit.camera.message("poll", visit.stage, "questions", NOOR, target)


async def mine(visit: Visit) -> None:
    """What became of somebody's questions, one of which was answered."""
    diary = visit.stage.diary
    receipts = diary.receipts
    heard = {receipts[fact.code].who for fact in diary.of("answered") if fact.code in receipts}
    asker = min(sorted(heard), key=lambda who: sum(r.who == who for r in receipts.values()))
    person = visit.stage.people[asker]
    await visit.answer("mine", "questions", person, await visit.stage.slash(person, "mine"))


async def outcomes(visit: Visit) -> None:
    """What is posted at the close: what became of every question."""
    head = "The roundtable is closed."
    target = visit.newest("announcements", lambda message: head in words(message.components))
    await visit.camera.message("outcomes", visit.stage, "announcements", NOOR, target)


def _has_chart(message: discord.Message) -> bool:
    return any(attached.filename.endswith(".png") for attached in message.attachments)


async def screen(visit: Visit) -> None:
    """What the room sees on the wall."""
    async with visit.pages(public=True) as at, visit.camera.wall() as page:
        await page.goto(at["screen"])
        await page.locator("#live").wait_for()
        await visit.camera.page("screen", page)


async def chair(visit: Visit) -> None:
    """What the chair has in hand."""
    async with visit.pages() as at, visit.camera.phone() as page:
        await page.goto(at["chair"])
        await page.locator("#live").wait_for()
        await visit.camera.page("chair", page)


async def page_now(visit: Visit) -> None:
    """What is on, for somebody without Discord."""
    async with visit.pages() as at, visit.camera.phone() as page:
        await page.goto(at["phone"])
        await page.locator("#live").wait_for()
        await visit.camera.page("page-now", page)


async def page_ask(visit: Visit) -> None:
    """Asking, on a phone."""
    async with visit.pages() as at, visit.camera.phone() as page:
        await _fill(page, at["phone"])
        await visit.camera.page("page-ask", page)


async def page_receipt(visit: Visit) -> None:
    """The receipt, on a phone."""
    async with visit.pages() as at, visit.camera.phone() as page:
        await _fill(page, at["phone"])
        await page.get_by_role("button", name="Send my question").click()
        await page.get_by_role("heading", name="Your question is stored").wait_for()
        await visit.camera.page("page-receipt", page)


async def _fill(page: Page, address: str) -> None:
    await page.goto(f"{address}/ask")
    await page.get_by_label("What is it about?").select_option("human-rights")
    await page.get_by_label("Your question").fill(QUESTION)
    await page.get_by_role("radio", name="Anonymous").check()


async def brief(visit: Visit) -> None:
    """A page of the brief as the PDF has it."""
    context, guild_id = visit.stage.context, visit.stage.guild.id

    written = await context.read(
        lambda tx: brief_of(find_scene(tx, context, guild_id), context.now())
    )
    with TemporaryDirectory() as made:
        folder = Path(made)
        main = laid_out(written.document, folder)
        pages = typst.compile(
            str(main), root=made, font_paths=font_folders(), format="png", ppi=BRIEF_PPI
        )
    visit.camera.keep("brief", cast(list[bytes], pages)[BRIEF_PLACE])


def _is_prepared(visit: Visit) -> bool:
    return visit.minute < 0


def _is_early(visit: Visit) -> bool:
    return visit.minute > EARLY


def _waits_for_review(visit: Visit) -> bool:
    return _is_early(visit) and visit.in_review > 2


def _has_result(visit: Visit) -> bool:
    return visit.newest("questions", _has_chart) is not None


def _is_late(visit: Visit) -> bool:
    return visit.minute > LATER


def _is_in_the_middle(visit: Visit) -> bool:
    return visit.minute > MIDDLE and bool(visit.has_floor)


def _is_over(visit: Visit) -> bool:
    return visit.is_over


PICTURES = {
    "setup": Picture(_is_prepared, setup),
    "receipt": Picture(_is_early, receipt),
    "page-ask": Picture(_is_early, page_ask),
    "page-receipt": Picture(_is_early, page_receipt),
    "review": Picture(_waits_for_review, review),
    "poll": Picture(_has_result, poll),
    "note": Picture(_is_late, note),
    "board": Picture(_is_in_the_middle, board),
    "console": Picture(_is_in_the_middle, console),
    "screen": Picture(_is_in_the_middle, screen),
    "chair": Picture(_is_in_the_middle, chair),
    "page-now": Picture(_is_in_the_middle, page_now),
    "mine": Picture(_is_over, mine),
    "outcomes": Picture(_is_over, outcomes),
    "brief": Picture(_is_over, brief),
}
# One picture of several, for those who see it first: the one on the left, those on its right.
JOINED = {"overview": ("board", ("screen", "console"))}
JOINED_HEIGHT = 700
NAMES = (*PICTURES, *JOINED)
