"""A relayed question, as the moderator who relayed it sees it."""

from collections.abc import Sequence

from bot.cards.base import Block, Card, card, given_back, plain, quote
from bot.cards.forms import Typed
from bot.cards.moderation import similar_words
from bot.cards.questions import asker_words
from bot.rules.events import Principle
from bot.rules.questions import Question
from bot.texts import pick, say


def relayed_card(
    question: Question,
    secret: str,
    principle: Principle,
    similar: Sequence[Question],
    typed: Typed,
    language: str,
) -> Card:
    """The receipt to hand on, what of the person is not stored, and what may ask the same."""
    title = plain(pick(principle.title, language))
    next_key = "relayed-review" if question.status == "in_review" else "relayed-queued"
    blocks: list[Block | None] = [
        say(language, "relayed", code=question.code, secret=secret, principle=title),
        quote(question.text),
        say(language, f"relayed-as-{question.attribution}", who=asker_words(question, language)),
    ]
    named = question.attribution == "named"
    if typed.affiliation and not named:
        blocks.append(say(language, "relayed-without-affiliation"))
    if typed.sector:
        blocks.append(say(language, "relayed-without-sector" if named else "relayed-sector-sealed"))
    blocks += [say(language, next_key, code=question.code), similar_words(similar, language)]
    if similar:
        blocks.append(say(language, "relayed-similar", code=question.code))
    return card(*blocks)


def relay_held_card(words: str, text: str, language: str) -> Card:
    """A refusal that gives back what was typed."""
    return given_back(words, say(language, "relay-held"), text, "question.txt")
