"""An event that left something for every part of the brief."""

from bot.actions import (
    curation,
    events,
    evidence,
    evidence_review,
    floor,
    hands,
    notes,
    people,
    polls,
    preparing,
    questions,
    review,
)
from bot.rules.evidence import Described
from bot.rules.notes import NoteTyped
from bot.rules.tallies import word_mark
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND_MODERATOR,
    approved,
    ask,
    participant,
)

DECLINED = "Words that were declined and that nobody may read"
WITHDRAWN = "Words that were withdrawn and that nobody may read"
UNREAD = "Words that no moderator ever read before the close"
NOTED_AND_GONE = "A note that was withdrawn"
HANDED_IN_AND_DECLINED = "A study that was declined"
SECTOR_OF_ONE = "media"
NOTES = (
    NoteTyped("theme", "Firewalls help those in need.", principle="HR", questions="HR-1"),
    NoteTyped("progress", "Two ministries now share data.", "gois", principle="WG", objectives="1"),
    NoteTyped("challenge", "Visas are refused.", "A mayor", principle="ND", objectives="3,17"),
    NoteTyped("theme", "Everything depends on money.", objectives="23"),
    NoteTyped(
        "answer", "Access to care is guaranteed by law since March.", "lewis", questions="HR-1",
        principle="HR",
    ),
    NoteTyped(
        "recommendation", "Publish the budget of the national plan.", principle="HR",
        addressee="Member States", objectives="15", questions="HR-1",
    ),
    NoteTyped("recommendation", "Fund research where migration takes place.", principle="WS"),
    NoteTyped(
        "commitment", "Share the evaluation with the network.", "lewis", principle="HR",
        objectives="7,15", due="2026-11-30",
    ),
    NoteTyped("commitment", "Meet the mayors.", principle="HR", addressee="Member States"),
    NoteTyped("theme", NOTED_AND_GONE, principle="HR"),
)  # fmt: skip
STUDIES = (
    Described(
        "Routes and rights", "https://a.example/study?a=1&b=2", "A. Diallo", "INURED", "Haiti",
        2021, "Caribbean", "It follows forty families.",
    ),
    Described("Wages of the South", "https://b.example/wages"),
    Described(HANDED_IN_AND_DECLINED, "https://c.example/"),
)  # fmt: skip


async def lived_through(context, clock, said="How will those who wait be heard?"):
    """Questions of every attribution and fate, notes, evidence, polls; the event is live."""
    named = {"attribution": "named", "name": "Amina Diallo", "affiliation": "INURED"}
    await people.join(context, participant(1), name="Amina Diallo", attribution="named")
    await approved(
        context, participant(1), text="Who guarantees access to care, and when?", **named
    )
    for number in range(2, 8):  # HR-2 to HR-7
        await approved(
            context, participant(number), text=f"{said} ({number})", attribution="sector",
            sector=SECTOR_OF_ONE if number == 2 else "civil_society",
        )  # fmt: skip
    await approved(
        context,
        participant(8),
        principle="WS",
        attribution="affiliation",
        affiliation="City of Oran",
    )
    await approved(context, participant(9), principle="WS", text="Кто заплатит и когда?")
    await ask(context, participant(10), text=DECLINED, **named)  # HR-8
    await review.decide(context, MODERATOR, "HR-8", "decline", "Off topic")
    await approved(context, participant(11), text=WITHDRAWN)  # HR-9
    await questions.withdraw(context, participant(11), "HR-9")
    await ask(context, participant(12), text=UNREAD)  # HR-10
    await curation.merge(context, MODERATOR, "HR-3", "HR-2")
    await curation.reword(context, MODERATOR, "HR-1", "Qui garantit l’accès aux soins ?", "fr")
    await curation.reassign(context, MODERATOR, "HR-7", "WG")
    for number in (20, 21, 22):
        await questions.support(context, participant(number), "HR-1")
    await hands.toggle(context, participant(30), "", "WS")
    await take_turns(context, clock)
    await note_and_hand_in(context)
    await vote(context)


async def take_turns(context, clock):
    """Five turns: answered with and without words, a written answer owed, a hand, out of turn."""
    for code, verb, answer, by in (
        ("HR-1", "answered", "The law does.", "Ben Lewis"),
        ("HR-4", "answered", "", ""),
        ("WS-1", "answered", "", "Heaven Crawley"),
        ("H-1", "answered", "", ""),
    ):
        await floor.take(context, MODERATOR, code, "To hear the room")
        clock.wait(2 * MINUTE)
        await floor.finish(context, MODERATOR, code, verb, answer, by)
    await review.decide(context, MODERATOR, "HR-5", "followup", "UNU-CPR · end of March")


async def note_and_hand_in(context):
    """The rapporteur's notes, one of them withdrawn; evidence, one piece declined."""
    for typed in NOTES:
        await notes.add(context, ORGANIZER, typed)
    await notes.withdraw(context, ORGANIZER, f"N-{len(NOTES)}")
    for number, study in enumerate(STUDIES, 1):
        await evidence.submit(
            context, participant(40 + number), study, "HR" if number == 1 else None
        )
        verb = "decline" if study.title == HANDED_IN_AND_DECLINED else "approve"
        place = 0 if verb == "decline" else None
        await evidence_review.decide(context, SECOND_MODERATOR, f"E-{number}", verb, 1, place)


async def vote(context):
    """A poll of each kind, the first two prepared; one stays open."""
    for put in (
        preparing.Put("How are you served?", "", "rating"),
        preparing.Put("One word?", "", "words"),
        preparing.Put("Which first?", "Data|Money|Law", "ranking"),
    ):
        await preparing.create(context, MODERATOR, put)
    votes = {"P-1": (1,), "P-3": (4,), "P-4": ("Hope", "Rude"), "P-5": (2, 0), "P-2": (0,)}
    for code, entries in votes.items():
        await polls.move(context, MODERATOR, code, "open")
        for number in range(6):
            await polls.vote(context, participant(50 + number), code, *entries)
        if code != "P-2":
            await polls.move(context, MODERATOR, code, "close")
    await polls.hide(context, MODERATOR, "P-4", word_mark("Rude"))


async def closed(context, clock, **more):
    """The same event after its close."""
    await lived_through(context, clock, **more)
    clock.wait(MINUTE)
    await events.close_event(context, ORGANIZER)
