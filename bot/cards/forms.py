"""The forms in which a question is asked, finished and edited."""

from dataclasses import dataclass

from bot.cards.base import Field, Form, Option, cut
from bot.cards.questions import sector_words
from bot.rules.events import Principle
from bot.rules.people import ATTRIBUTIONS, SECTORS, Attribution, Profile
from bot.rules.questions import Limits, Question
from bot.texts import pick, say

DISCORD_TEXT_MAX = 4000


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody typed to ask: None where it was left out."""

    principle: str | None = None
    text: str | None = None
    attribution: str | None = None
    name: str | None = None
    affiliation: str | None = None
    sector: str | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """What the form needs: the principles, the limits, and what the asker said before."""

    principles: tuple[Principle, ...]
    limits: Limits
    profile: Profile


def ask_form(asking: Asking, typed: Typed, language: str, draft: str = "") -> Form:
    """The form in which a question is asked; what was typed before stands in it."""
    profile = asking.profile
    return Form(
        f"question:ask:{draft}",
        say(language, "form-ask-title"),
        (
            Field(
                "principle",
                say(language, "form-principle"),
                options=tuple(
                    principle_option(p, language, typed.principle or "") for p in asking.principles
                ),
            ),
            _text_field(typed.text or "", asking.limits, language),
            attribution_field(language, typed.attribution or profile.attribution or ""),
            *_name_fields(
                typed.name or profile.name, typed.affiliation or profile.affiliation, language
            ),
        ),
    )


def principle_option(principle: Principle, language: str, chosen: str) -> Option:
    """One principle to choose, with what it says."""
    return Option(
        principle.key,
        cut(f"{principle.code} · {pick(principle.title, language)}", 100),
        cut(pick(principle.text, language), 100),
        chosen=chosen.strip().casefold() in (principle.key, principle.code.casefold()),
    )


def _text_field(text: str, limits: Limits, language: str) -> Field:
    hint = say(language, "form-question-hint", min=limits.length_min, max=limits.length_max)
    too_long = len(text) > limits.length_max
    return Field(
        "question",
        say(language, "form-question"),
        hint=hint,
        value=text[:DISCORD_TEXT_MAX],
        long=True,
        length_max=DISCORD_TEXT_MAX if too_long else limits.length_max,
    )


def _name_fields(name: str, affiliation: str, language: str) -> tuple[Field, Field]:
    hint = say(language, "form-name-hint")
    return (
        Field("name", say(language, "form-name"), hint, name, required=False, length_max=100),
        Field(
            "affiliation",
            say(language, "form-affiliation"),
            value=affiliation,
            required=False,
            length_max=100,
        ),
    )


def attribution_field(language: str, chosen: str, *, joining: bool = False) -> Field:
    """The choice of what is shown of the asker; nothing is preselected the first time.

    `joining`: of all one's questions, and it may be left out.
    """
    return Field(
        "attribution",
        say(language, "form-attribution"),
        hint=say(language, "join-attribution-hint" if joining else "form-attribution-hint"),
        options=tuple(attribution_option(a, language, chosen) for a in ATTRIBUTIONS),
        required=not joining,
    )


def attribution_option(attribution: Attribution, language: str, chosen: str = "") -> Option:
    """One way of being shown, with what it means."""
    return Option(
        attribution,
        say(language, f"attribution-{attribution}"),
        say(language, f"attribution-{attribution}-means"),
        chosen=attribution == chosen,
    )


def sector_field(language: str, chosen: str, *, required: bool = False) -> Field:
    """The choice of a sector."""
    return Field(
        "sector",
        say(language, "form-sector"),
        options=tuple(Option(s, sector_words(s, language), chosen=s == chosen) for s in SECTORS),
        required=required,
    )


def missing_form(missing: str, draft: str, language: str, profile: Profile) -> Form:
    """The form that asks only for what is missing, by the key of its refusal."""
    fields: dict[str, tuple[Field, ...]] = {
        "attribution-needed": (
            attribution_field(language, profile.attribution or ""),
            *_name_fields(profile.name, profile.affiliation, language),
            sector_field(language, profile.sector),
        ),
        "name-needed": (
            Field("name", say(language, "form-name"), length_max=100),
            _name_fields("", profile.affiliation, language)[1],
        ),
        "affiliation-needed": (
            Field("affiliation", say(language, "form-affiliation"), length_max=100),
        ),
        "sector-needed": (sector_field(language, "", required=True),),
    }
    return Form(f"question:ask:{draft}", say(language, "form-missing-title"), fields[missing])


def edit_form(question: Question, limits: Limits, language: str) -> Form:
    """The form in which one's own question is given another wording."""
    return Form(
        f"question:reword:{question.code} {question.version}",
        say(language, "form-edit-title", code=question.code),
        (_text_field(question.text, limits, language),),
    )
