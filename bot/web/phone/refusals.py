"""Refusals on the participants' page, where there are no commands to speak of."""

from bot.cards.refusals import refusal_blanks, refusal_words
from bot.rules.base import Refusal
from bot.texts import say

# What is said otherwise than on Discord, where the sentence would name a command or a file.
OWN_WORDS = frozenset({
    "attribution-unknown", "code-malformed", "delivered-before",
    "expired-control", "hand-unknown", "hand-up", "key-trouble", "nothing-open", "option-unknown",
    "poll-unknown", "principle-unknown", "question-unknown", "retention-over", "sector-unknown",
    "too-many-open",
})  # fmt: skip


def words_of(refusal: Refusal, language: str) -> str:
    """What cannot be done and what to do next, on this page."""
    if refusal.key in OWN_WORDS:
        return say(language, f"phone-no-{refusal.key}", **refusal_blanks(refusal, language))
    return refusal_words(refusal, language)
