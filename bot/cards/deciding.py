"""Deciding about an item: its menus and forms, and what is said afterwards."""

from collections.abc import Sequence

from bot.cards.base import Button, Card, Field, Form, Menu, Option, card, cut, plain, quote, row
from bot.cards.moderation import Item
from bot.cards.questions import status_words
from bot.rules.questions import Question
from bot.rules.review import SPOKEN, Stream
from bot.texts import pick, say

OTHER = "other"  # no code: the line of the menu that opens a form


def undo_button(
    question: Question, verb: str, language: str, stream: Stream | None = None
) -> Button | None:
    """Takes back the decision that led to the question as it stands; an unmerging stays."""
    if verb == "unmerge":
        return None
    subject = f"{question.code} {question.version} {stream or ''}".rstrip()
    return Button(say(language, "button-undo", code=question.code), f"item:undo:{subject}")


def after_card(said: str, undo: Button | None, language: str) -> Card:
    """Said after a decision on an item that was opened by itself: the way back, and the way on."""
    return card(
        said,
        row(
            undo,
            Button(say(language, "button-review-on"), f"review:open:{Stream()}", "primary"),
        ),
    )


def said_words(after: Question, verb: str, language: str) -> str:
    """What was just done with an item, in one line."""
    code = after.code
    if verb == "merge":
        return say(language, "stream-merged", code=code, into=after.merged_into)
    if verb == "principle":
        return say(language, "stream-moved", code=code)
    if verb == "reword":
        return say(language, "reworded", code=code)
    if verb == "undo":
        return say(language, "stream-undone", code=code, status=status_words(after, language))
    key = f"decided-{after.status.replace('_', '-')}"
    return say(language, key, code=code, reason=plain(after.reason))


def merge_card(item: Item, targets: Sequence[Question], subject: str, language: str) -> Card:
    """What an item can be merged into: its likely duplicates, the best, or another code."""
    likely = {question.code for question in item.duplicates}
    options = [
        Option(
            q.code,
            cut(f"{q.code} · {q.text}", 100),
            say(language, "merge-likely") if q.code in likely else status_words(q, language),
        )
        for q in targets
    ]
    options.append(Option(OTHER, say(language, "merge-other")))
    return card(
        say(language, "merge-into", code=item.question.code),
        quote(cut(item.question.text, 300)),
        Menu(f"item:merged:{subject}", say(language, "merge-choose"), tuple(options)),
        row(Button(say(language, "button-item"), f"item:show:{subject}")),
    )


def principle_card(item: Item, subject: str, language: str) -> Card:
    """The principles that an item can be moved to."""
    options = tuple(
        Option(p.key, cut(f"{p.code} · {pick(p.title, language)}", 100))
        for p in item.principles
        if p.key != item.question.principle
    )
    return card(
        say(language, "principle-which", code=item.question.code),
        quote(cut(item.question.text, 300)),
        Menu(f"item:moved:{subject}", say(language, "principle-choose"), options)
        if options
        else say(language, "principle-only"),
        row(Button(say(language, "button-item"), f"item:show:{subject}")),
    )


def into_form(code: str, subject: str, language: str) -> Form:
    """The form that takes the code of another question to merge into."""
    field = Field("into", say(language, "form-into"), length_max=20)
    return Form(f"item:into:{subject}", say(language, "form-into-title", code=code), (field,))


def reword_form(item: Item, subject: str, language: str) -> Form:
    """The form that takes another wording, beginning with the one that there is."""
    question = item.question
    spoken = tuple(
        Option(s, say(language, f"language-{s}"), chosen=s == question.language) for s in SPOKEN
    )
    return Form(
        f"item:worded:{subject}",
        say(language, "form-reword-title", code=question.code),
        (
            Field(
                "text", say(language, "form-wording"), say(language, "form-wording-hint"),
                question.text, long=True, length_min=item.limits.length_min,
                length_max=max(item.limits.length_max, len(question.text)),
            ),
            Field("language", say(language, "form-wording-language"), options=spoken,
                  required=False),
        ),
    )  # fmt: skip


def reopen_form(code: str, subject: str, reason_max: int, language: str) -> Form:
    """The form that takes the reason for another review."""
    field = Field("reason", say(language, "form-reopen-reason"), length_max=reason_max)
    return Form(f"item:reopened:{subject}", say(language, "form-reopen-title", code=code), (field,))


def owed_form(code: str, subject: str, language: str) -> Form:
    """The form that takes who owes a written answer, and by when."""
    fields = (
        Field("assignee", say(language, "form-assignee"), required=False, length_max=120),
        Field("due", say(language, "form-due"), required=False, length_max=60),
    )
    return Form(f"item:followed:{subject}", say(language, "form-owed-title", code=code), fields)
