"""What moderators do to put the queue in order; part of `/mod` and `/organize`."""

from typing import Literal

from discord import app_commands

from bot import suggest
from bot.actions import curation, decisions, review
from bot.cards import moderation as cards
from bot.cards.base import card
from bot.client import Roundtable
from bot.controls import Interaction, answer, person_of
from bot.rules.durations import duration_ms
from bot.rules.hands import Hand
from bot.rules.people import Person
from bot.rules.questions import STATUSES, Question
from bot.texts import say

LANGUAGES = [
    app_commands.Choice(name=say("en", f"language-{code}"), value=code)
    for code in ("en", "fr", "es", "ar", "ru", "zh")
]


@app_commands.command(description=say("en", "command-mod-reopen"))
@app_commands.describe(question=say("en", "option-code"), reason=say("en", "option-reason"))
@app_commands.autocomplete(question=suggest.codes("declined"))
async def reopen(interaction: Interaction, question: str, reason: str) -> None:
    """Give a declined question another review."""
    person = person_of(interaction)
    after = await review.decide(interaction.client.context, person, question, "reopen", reason)
    await _say_decided(interaction, person, after)


@app_commands.command(description=say("en", "command-mod-followup"))
@app_commands.describe(
    question=say("en", "option-code"),
    assignee=say("en", "option-assignee"),
    due=say("en", "option-due"),
)
@app_commands.autocomplete(question=suggest.codes("queued", "on_floor", "answered", "not_reached"))
async def followup(
    interaction: Interaction, question: str, assignee: str = "", due: str = ""
) -> None:
    """Owe a question a written answer."""
    person = person_of(interaction)
    reason = " · ".join(part for part in (assignee, due) if part)
    after = await review.decide(interaction.client.context, person, question, "followup", reason)
    await _say_decided(interaction, person, after)


@app_commands.command(description=say("en", "command-mod-merge"))
@app_commands.describe(question=say("en", "option-code"), into=say("en", "option-into"))
@app_commands.autocomplete(
    question=suggest.codes("in_review", "queued"), into=suggest.codes("queued", "on_floor")
)
async def merge(interaction: Interaction, question: str, into: str) -> None:
    """Merge a question into another."""
    person = person_of(interaction)
    after = await curation.merge(interaction.client.context, person, question, into)
    await _say_decided(interaction, person, after)


@app_commands.command(description=say("en", "command-mod-unmerge"))
@app_commands.describe(question=say("en", "option-code"))
@app_commands.autocomplete(question=suggest.codes("merged"))
async def unmerge(interaction: Interaction, question: str) -> None:
    """Give a merged question back the state it had."""
    person = person_of(interaction)
    after = await curation.unmerge(interaction.client.context, person, question)
    await _say_decided(interaction, person, after)


@app_commands.command(name="principle", description=say("en", "command-mod-principle"))
@app_commands.describe(question=say("en", "option-code"), principle=say("en", "option-principle"))
@app_commands.autocomplete(
    question=suggest.codes("in_review", "queued"), principle=suggest.principles
)
async def move_to_principle(interaction: Interaction, question: str, principle: str) -> None:
    """Move a question to another principle."""
    person = person_of(interaction)
    after = await curation.reassign(interaction.client.context, person, question, principle)
    await _say_decided(interaction, person, after)


@app_commands.command(description=say("en", "command-mod-reword"))
@app_commands.describe(
    question=say("en", "option-code"),
    text=say("en", "option-wording"),
    language=say("en", "option-wording-language"),
)
@app_commands.choices(language=LANGUAGES)
@app_commands.autocomplete(question=suggest.codes("in_review", "queued", "on_floor"))
async def reword(interaction: Interaction, question: str, text: str, language: str = "") -> None:
    """Put another wording beside the original."""
    person = person_of(interaction)
    context = interaction.client.context
    after = await curation.reword(context, person, question, text, language)
    await answer(interaction, card(say(person.language, "reworded", code=after.code)))


@app_commands.command(description=say("en", "command-mod-pause"))
@app_commands.describe(text=say("en", "option-pause-text"))
async def pause(interaction: Interaction, text: str = "") -> None:
    """Pause asking for everybody."""
    person = person_of(interaction)
    await curation.set_paused(interaction.client.context, person, True, text)
    await answer(interaction, card(say(person.language, "paused")))


@app_commands.command(description=say("en", "command-mod-resume"))
async def resume(interaction: Interaction) -> None:
    """Let everybody ask again."""
    person = person_of(interaction)
    await curation.set_paused(interaction.client.context, person, False)
    await answer(interaction, card(say(person.language, "resumed")))


@app_commands.command(description=say("en", "command-mod-block"))
@app_commands.describe(
    question=say("en", "option-code"), duration=say("en", "option-block-duration")
)
@app_commands.autocomplete(question=suggest.codes("in_review", "queued", "declined"))
async def block(interaction: Interaction, question: str, duration: str | None = None) -> None:
    """Take nothing more from whoever asked this."""
    person = person_of(interaction)
    for_ms = duration_ms(duration) if duration else None
    after = await curation.block(interaction.client.context, person, question, for_ms)
    await answer(interaction, card(say(person.language, "blocked-asker", code=after.code)))


@app_commands.command(description=say("en", "command-mod-undo"))
async def undo(interaction: Interaction) -> None:
    """Take back one's own last decision."""
    person = person_of(interaction)
    after, _ = await decisions.undo(interaction.client.context, person)
    await _say_decided(interaction, person, after)


@app_commands.command(name="review", description=say("en", "command-organize-review"))
@app_commands.describe(state=say("en", "option-review"))
async def switch_review(interaction: Interaction, state: Literal["on", "off"]) -> None:
    """Review questions before everybody sees them, or do not."""
    person = person_of(interaction)
    await curation.set_review(interaction.client.context, person, state == "on")
    await answer(interaction, card(say(person.language, f"review-{state}")))


@app_commands.command(description=say("en", "command-organize-redact"))
@app_commands.describe(question=say("en", "option-code"))
@app_commands.autocomplete(question=suggest.codes(*STATUSES))
async def redact(interaction: Interaction, question: str) -> None:
    """Take a question's wording away for good."""
    person = person_of(interaction)
    after = await curation.redact(interaction.client.context, person, question)
    await answer(interaction, card(say(person.language, "redacted", code=after.code)))


async def _say_decided(interaction: Interaction, person: Person, after: Question | Hand) -> None:
    await answer(interaction, cards.decided_card(after, person.language))


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.extend_group(
        "mod",
        reopen, followup, merge, unmerge, move_to_principle, reword, pause, resume, block, undo,
    )  # fmt: skip
    bot.extend_group("organize", switch_review, redact)
