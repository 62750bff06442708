"""What is filled in on the participants' page, and what is wrong with it, field by field."""

from bot.cards.forms import Asking, Typed
from bot.rules.base import Refusal, clean, clean_line
from bot.rules.people import (
    NAME_LENGTH_MAX,
    Profile,
    Shown,
    checked_attribution,
    checked_sector,
    shown,
)
from bot.rules.questions import checked_text
from bot.web.forms import Filled, one

# The field in which a refusal is mended.
FIELDS = {
    "phone-need-principle": "principle",
    "phone-need-question": "question",
    "principle-unknown": "principle",
    "question-short": "question",
    "question-long": "question",
    "attribution-needed": "attribution",
    "attribution-unknown": "attribution",
    "name-needed": "name",
    "affiliation-needed": "affiliation",
    "sector-needed": "sector",
    "sector-unknown": "sector",
    "email-malformed": "email",
    "receipt-malformed": "receipt",
    "receipt-wrong": "receipt",
    "receipt-tries": "receipt",
}
Mistakes = dict[str, Refusal]


def field_of(refusal: Refusal) -> str:
    """The field in which this is mended; empty where it is none of them."""
    if refusal.key == "too-long":
        return str(refusal.blanks.get("what", ""))
    return FIELDS.get(refusal.key, "")


def typed_question(form: Filled) -> Typed:
    """What somebody typed to ask."""
    return Typed(
        principle=one(form, "principle"),
        text=one(form, "question"),
        attribution=one(form, "attribution") or None,
        name=one(form, "name"),
        affiliation=one(form, "affiliation"),
        sector=one(form, "sector") or None,
    )


def mistakes_in(typed: Typed, asking: Asking) -> Mistakes:
    """Everything that is wrong with a question, by field, so that all is mended at once."""
    found: Mistakes = {}
    if typed.principle not in {principle.key for principle in asking.principles}:
        found["principle"] = Refusal("phone-need-principle")
    if not clean(typed.text or ""):
        found["question"] = Refusal("phone-need-question")
    checks = (
        lambda: checked_text(typed.text or "", asking.limits),
        lambda: clean_line(typed.name, "name", NAME_LENGTH_MAX),
        lambda: clean_line(typed.affiliation, "affiliation", NAME_LENGTH_MAX),
        lambda: _face(typed, asking.profile),
    )
    for check in checks:
        try:
            check()
        except Refusal as refusal:
            found.setdefault(field_of(refusal), refusal)
    return found


def _face(typed: Typed, profile: Profile) -> Shown:
    """What the question would show of its asker: what is typed, else what they said before.

    Refuses: attribution-needed, attribution-unknown, sector-unknown, name-needed,
    affiliation-needed, sector-needed
    """
    if not typed.attribution:
        raise Refusal("attribution-needed")
    said = Profile(
        name=clean((typed.name or "")[:NAME_LENGTH_MAX]) or profile.name,
        affiliation=clean((typed.affiliation or "")[:NAME_LENGTH_MAX]) or profile.affiliation,
        sector=checked_sector(typed.sector) if typed.sector else profile.sector,
    )
    return shown(checked_attribution(typed.attribution), said)
