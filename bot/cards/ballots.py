"""Votes: what is pressed, chosen or filled in, and the private answer that repeats it."""

from bot.cards.base import (
    LABEL_MAX,
    Block,
    Button,
    Card,
    Field,
    Form,
    Menu,
    Option,
    Row,
    card,
    cut,
    plain,
)
from bot.rules.polls import RANKED_MAX, RATING_STEPS, WORD_LENGTH_MAX, WORDS_MAX, Poll, Vote
from bot.texts import directed, isolated, listed, pick, say

# So few and so short options are buttons, which a phone shows whole.
BUTTONS_MAX, BUTTON_LABEL_MAX = 5, 25


def vote_controls(poll: Poll, language: str, vote: Vote = ()) -> list[Block]:
    """What one votes with, by the poll's kind; a vote cast before is chosen already."""
    if poll.kind in ("words", "ranking"):
        verb = "write" if poll.kind == "words" else "rank"
        label = say(language, f"button-poll-{verb}")
        return [Row((Button(label, f"poll:{verb}:{poll.code}", "primary"),))]
    texts = [pick(option, language) for option in poll.options]
    if poll.kind == "rating":
        return [_buttons(poll, RATING_STEPS)]
    short = max(map(len, texts), default=0) <= BUTTON_LABEL_MAX and len(texts) <= BUTTONS_MAX
    if poll.kind == "single" and short:
        return [_buttons(poll, texts)]
    options = tuple(
        Option(str(place), cut(f"{place + 1}. {text}", 100), chosen=place in vote)
        for place, text in enumerate(texts)
    )
    several = poll.kind == "multiple"
    words = say(language, "poll-choose-several" if several else "poll-choose")
    return [Menu(f"poll:vote:{poll.code}", words, options, len(options) if several else 1)]


def _buttons(poll: Poll, texts: list[str] | tuple[str, ...]) -> Row:
    return Row(
        tuple(
            Button(cut(text, LABEL_MAX), f"poll:vote:{poll.code} {place}")
            for place, text in enumerate(texts)
        )
    )


def vote_words(poll: Poll, vote: Vote, language: str) -> str:
    """A vote as it is repeated to whoever cast it."""
    if poll.kind == "words":
        return listed((plain(str(word)) for word in vote), language)
    places = [place for place in vote if isinstance(place, int)]
    if poll.kind == "rating":
        return listed((RATING_STEPS[place] for place in places), language)
    texts = [plain(pick(poll.options[place], language)) for place in places]
    if poll.kind == "ranking":
        ranked = (f"{n}. {isolated(text, language)}" for n, text in enumerate(texts, start=1))
        return directed(" · ".join(ranked), language)
    return "; ".join(texts)


def voted_card(poll: Poll, vote: Vote, changed: bool, language: str) -> Card:
    """Said privately to whoever voted: the vote, with what changes or withdraws it."""
    option = vote_words(poll, vote, language)
    key = "vote-changed" if changed else "vote-cast"
    away = Button(say(language, "button-poll-withdraw"), f"poll:withdraw:{poll.code}")
    return card(
        say(language, key, code=poll.code, option=option),
        *vote_controls(poll, language, vote),
        Row((away,)),
    )


def withdrawn_vote_card(poll: Poll, language: str) -> Card:
    """Said privately to whoever took a vote back; they may vote again."""
    return card(say(language, "vote-withdrawn", code=poll.code), *vote_controls(poll, language))


def words_form(poll: Poll, vote: Vote, language: str) -> Form:
    """Up to three words or short phrases."""
    fields = tuple(
        Field(
            f"word-{number}",
            say(language, "form-poll-word", number=number),
            value=str(vote[number - 1]) if number <= len(vote) else "",
            required=number == 1,
            length_max=WORD_LENGTH_MAX,
        )
        for number in range(1, WORDS_MAX + 1)
    )
    return Form(f"poll:written:{poll.code}", pick(poll.question, language), fields)


def ranking_form(poll: Poll, vote: Vote, language: str) -> Form:
    """The first three choices, each from a menu."""
    fields = tuple(
        Field(
            f"rank-{number}",
            say(language, "form-poll-rank", number=number),
            options=tuple(
                Option(
                    str(place),
                    cut(f"{place + 1}. {pick(option, language)}", 100),
                    chosen=number <= len(vote) and vote[number - 1] == place,
                )
                for place, option in enumerate(poll.options)
            ),
            required=number == 1,
        )
        for number in range(1, min(RANKED_MAX, len(poll.options)) + 1)
    )
    return Form(f"poll:ranked:{poll.code}", pick(poll.question, language), fields)
