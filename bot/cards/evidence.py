"""Evidence as whoever handed it in sees it, and as moderators review it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.cards.base import (
    Block,
    Button,
    Card,
    Field,
    Form,
    Link,
    Menu,
    Option,
    card,
    cut,
    excerpt,
    given_back,
    plain,
    quote,
    row,
)
from bot.cards.forms import principle_option
from bot.cards.pages import page_buttons
from bot.rules.events import Principle
from bot.rules.evidence import (
    CORRECTABLE,
    LINE_LENGTH_MAX,
    NOTE_LENGTH_MAX,
    PLACE_LENGTH_MAX,
    TITLE_LENGTH_MAX,
    URL_LENGTH_MAX,
    Evidence,
)
from bot.texts import pick, say

SHOWN_MAX, PAGE, IN_SHORT_MAX = 25, 10, 4
# What is corrected together: a form holds five fields.
PARTS = {
    "source": ("title", "url", "authors", "institution", "year"),
    "subject": ("produced_in", "about_region", "principle", "note"),
}
_LENGTHS = {
    "title": TITLE_LENGTH_MAX,
    "url": URL_LENGTH_MAX,
    "authors": LINE_LENGTH_MAX,
    "institution": LINE_LENGTH_MAX,
    "year": 10,
    "produced_in": PLACE_LENGTH_MAX,
    "about_region": PLACE_LENGTH_MAX,
    "note": NOTE_LENGTH_MAX,
}


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One piece of evidence opened; `own`: whether whoever looks handed it in."""

    evidence: Evidence
    principle: Principle | None
    decline_reasons: tuple[str, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class OwnEvidence:
    """What I handed in. `active`: the event takes corrections; `review`: it reviews them."""

    evidence: Evidence
    principle: Principle | None
    principles: tuple[Principle, ...]
    active: bool
    review: bool


def evidence_receipt_card(own: OwnEvidence, language: str) -> Card:
    """What I handed in, what became of it, and what I can do with it."""
    evidence, code = own.evidence, own.evidence.code
    said = say(
        language, f"evidence-receipt-{evidence.status.replace('_', '-')}", code=code,
        reason=plain(evidence.reason),
    )  # fmt: skip
    changing = evidence.status in CORRECTABLE
    correcting = (
        Button(say(language, f"button-evidence-{part}"), f"evidence:correct:{code} {part}")
        for part in PARTS
        if changing and own.active
    )
    anew = own.active and own.review and evidence.status == "accepted"
    return card(
        said,
        f"{quote(evidence.title)}\n{_address(evidence)}",
        _facts(evidence, own.principle, language),
        quote(evidence.note) if evidence.note else None,
        say(language, "evidence-anew") if anew else None,
        row(*correcting),
        row(
            Button(say(language, "button-evidence-see"), f"evidence:see:{code}")
            if changing
            else None,
            my_evidence_button(language),
            Button(say(language, "button-withdraw"), f"evidence:withdraw:{code}", "danger")
            if changing
            else None,
        ),
    )


def my_evidence_button(language: str) -> Button:
    """Leads to all that one handed in."""
    return Button(say(language, "button-evidence-mine"), "evidence:mine:0")


def _address(evidence: Evidence) -> str:
    return f"`{evidence.url}`" if evidence.url else ""


def correction_form(own: OwnEvidence, part: str, language: str) -> Form:
    """The form in which one part of what I handed in is corrected."""
    evidence = own.evidence
    return Form(
        f"evidence:corrected:{evidence.code} {part}",
        say(language, "form-correct-title", code=evidence.code),
        tuple(_field(own, name, language) for name in PARTS[part]),
    )


def _field(own: OwnEvidence, name: str, language: str) -> Field:
    label = say(language, f"form-evidence-{name.replace('_', '-')}")
    if name == "principle":
        chosen = own.evidence.principle
        options = tuple(principle_option(p, language, chosen) for p in own.principles)
        return Field(name, label, options=options, required=False)
    value = getattr(own.evidence, name)
    return Field(
        name, label, value="" if value is None else str(value), long=name == "note",
        required=name in ("title", "url"), length_max=_LENGTHS[name],
    )  # fmt: skip


def held_correction_card(words: str, typed: Iterable[str], language: str) -> Card:
    """A refusal that gives back what was typed."""
    held = "\n".join(line for line in typed if line.strip())
    return given_back(words, say(language, "evidence-held"), held, "evidence.txt")


def own_evidence_card(found: Sequence[Evidence], page: int, language: str) -> Card:
    """What I handed in, newest first, with a menu that opens one."""
    back = Button(say(language, "button-back-to-mine"), "mine:list:")
    if not found:
        return card(say(language, "evidence-own-none"), row(back))
    page = min(page, (len(found) - 1) // PAGE)
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines = [say(language, "evidence-own-head", count=len(found))]
    lines += [_in_short(evidence, language) for evidence in shown]
    options = (
        Option(e.code, cut(f"{e.code} · {e.title}", 100), state_words(e, language)) for e in shown
    )
    pages = page_buttons("evidence:mine:", page, len(found), PAGE, language)
    menu = Menu("evidence:own:", say(language, "evidence-open"), tuple(options))
    return card("\n".join(lines), menu, row(*pages, back))


def evidence_in_short(found: Sequence[Evidence], language: str) -> str | None:
    """The newest of what I handed in, a line each, as it stands in /mine."""
    if not found:
        return None
    lines = [say(language, "evidence-own-head", count=len(found))]
    lines += [_in_short(evidence, language) for evidence in found[:IN_SHORT_MAX]]
    if (left := len(found) - IN_SHORT_MAX) > 0:
        lines.append(f"-# {say(language, 'evidence-own-more', count=left)}")
    return "\n".join(lines)


def _in_short(evidence: Evidence, language: str) -> str:
    line = f"`{evidence.code}` {plain(cut(evidence.title, 60))} · {state_words(evidence, language)}"
    return f"{line}: {plain(cut(evidence.reason, 80))}" if evidence.reason else line


def state_words(evidence: Evidence, language: str) -> str:
    """What evidence is by now, in words."""
    return say(language, f"evidence-{evidence.status.replace('_', '-')}")


def waiting_evidence_card(
    found: Sequence[Evidence], count: int, language: str, said: str = ""
) -> Card:
    """What waits for review, with a menu that opens one."""
    if not found:
        return card(said or None, say(language, "evidence-none-waits"))
    lines = [say(language, "evidence-waiting", count=count)]
    lines += [f"`{e.code}` {excerpt(e.title)}" for e in found[:SHOWN_MAX]]
    options = (Option(e.code, cut(f"{e.code} · {e.title}", 100)) for e in found[:SHOWN_MAX])
    menu = Menu("evidence:open:", say(language, "evidence-open"), tuple(options))
    return card(said or None, "\n".join(lines), menu)


def evidence_card(item: EvidenceItem, language: str, said: str = "") -> Card:
    """One piece of evidence with all that was said of it, and what may be done with it."""
    evidence = item.evidence
    mark = f"{evidence.code} {evidence.version}"
    waits = evidence.status == "in_review"
    open_to_me = waits and not item.own
    blocks: list[Block | None] = [
        said or None,
        say(
            language, "evidence-head", code=evidence.code, state=state_words(evidence, language)
        ),
        say(language, "evidence-corrected") if waits and evidence.version > 1 else None,
        f"**{plain(evidence.title)}**\n{_address(evidence)}",
        _facts(evidence, item.principle, language),
        quote(evidence.note) if evidence.note else None,
        say(language, "own-evidence", code=evidence.code) if item.own else None,
    ]  # fmt: skip
    controls = row(
        Link(say(language, "button-evidence-link"), evidence.url) if evidence.url else None,
        Button(say(language, "button-approve"), f"evidence:approve:{mark}", "success")
        if open_to_me
        else None,
        Button(say(language, "button-decline"), f"evidence:decline:{mark}", "danger")
        if open_to_me
        else None,
        Button(say(language, "button-evidence-list"), "evidence:list:"),
    )
    return card(*blocks, controls)


def _facts(evidence: Evidence, about: Principle | None, language: str) -> str | None:
    principle = pick(about.title, language) if about else evidence.principle
    said = {
        "authors": evidence.authors,
        "institution": evidence.institution,
        "produced-in": evidence.produced_in,
        "year": "" if evidence.year is None else str(evidence.year),
        "about-region": evidence.about_region,
        "principle": principle,
    }
    lines = [
        f"-# {say(language, f'evidence-{name}', words=plain(words))}"
        for name, words in said.items()
        if words
    ]
    return "\n".join(lines) or None


def evidence_reasons_card(item: EvidenceItem, language: str) -> Card:
    """The reasons for declining, at one tap."""
    evidence = item.evidence
    options = tuple(Option(str(n), cut(words, 100)) for n, words in enumerate(item.decline_reasons))
    return card(
        say(language, "evidence-decline-why", code=evidence.code),
        quote(evidence.title),
        Menu(
            f"evidence:declined:{evidence.code} {evidence.version}",
            say(language, "reason-choose"),
            options,
        ),
        row(Button(say(language, "button-evidence-list"), "evidence:list:")),
    )


def decided_words(evidence: Evidence, language: str) -> str:
    """Said to the moderator after a decision."""
    key = f"evidence-decided-{evidence.status.replace('_', '-')}"
    return say(language, key, code=evidence.code, reason=plain(evidence.reason))
