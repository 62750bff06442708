"""Evidence as whoever handed it in sees it, and as moderators review it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.base import (
    Button,
    Card,
    Link,
    Menu,
    Option,
    card,
    cut,
    excerpt,
    plain,
    quote,
    row,
)
from bot.rules.events import Principle
from bot.rules.evidence import MOVES, Evidence
from bot.texts import pick, say

SHOWN_MAX = 25


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One piece of evidence opened; `own`: whether whoever looks handed it in."""

    evidence: Evidence
    principle: Principle | None
    decline_reasons: tuple[str, ...]
    own: bool


def evidence_receipt_card(evidence: Evidence, language: str) -> Card:
    """What became of what I handed in, and withdrawing it."""
    state = evidence.status.replace("_", "-")
    withdrawable = evidence.status in MOVES["withdraw"][0]
    return card(
        say(
            language, f"evidence-receipt-{state}", code=evidence.code,
            reason=plain(evidence.reason),
        ),
        f"{quote(evidence.title)}\n{_address(evidence)}",
        row(
            Button(say(language, "button-evidence-see"), f"evidence:see:{evidence.code}"),
            Button(say(language, "button-withdraw"), f"evidence:withdraw:{evidence.code}")
            if withdrawable
            else None,
        ),
    )  # fmt: skip


def _address(evidence: Evidence) -> str:
    return f"`{evidence.url}`" if evidence.url else ""


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


def evidence_card(item: EvidenceItem, language: str) -> Card:
    """One piece of evidence with all that was said of it, and what may be done with it."""
    evidence = item.evidence
    state = say(language, f"evidence-{evidence.status.replace('_', '-')}")
    waits = evidence.status == "in_review" and not item.own
    return card(
        say(language, "evidence-head", code=evidence.code, state=state),
        f"**{plain(evidence.title)}**\n{_address(evidence)}",
        _facts(item, language),
        quote(evidence.note) if evidence.note else None,
        say(language, "own-evidence", code=evidence.code) if item.own else None,
        row(
            Link(say(language, "button-evidence-link"), evidence.url) if evidence.url else None,
            Button(
                say(language, "button-approve"), f"evidence:approve:{evidence.code}", "success"
            ) if waits else None,
            Button(say(language, "button-decline"), f"evidence:decline:{evidence.code}", "danger")
            if waits
            else None,
            Button(say(language, "button-evidence-list"), "evidence:list:"),
        ),
    )  # fmt: skip


def _facts(item: EvidenceItem, language: str) -> str | None:
    evidence = item.evidence
    principle = pick(item.principle.title, language) if item.principle else evidence.principle
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
        Menu(f"evidence:declined:{evidence.code}", say(language, "reason-choose"), options),
        row(Button(say(language, "button-evidence-list"), "evidence:list:")),
    )


def decided_words(evidence: Evidence, language: str) -> str:
    """Said to the moderator after a decision."""
    key = f"evidence-decided-{evidence.status.replace('_', '-')}"
    return say(language, key, code=evidence.code, reason=plain(evidence.reason))
