"""What took the floor, posted once as a message of its own."""

from collections.abc import Sequence

from bot.cards.base import Card, card, plain, quote
from bot.cards.questions import asker_words
from bot.rules.questions import Question
from bot.texts import say


def floor_card(question: Question, languages: Sequence[str], late: str = "") -> Card:
    """Code, wording and reason of what took the floor."""
    return card(
        late or None,
        "\n".join(say(language, "floor-now", code=question.code) for language in languages),
        quote(question.text),
        f"-# {asker_words(question, languages[0])} · {plain(question.selection_reason)}",
    )
