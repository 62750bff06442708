"""The mail with which the brief is circulated: a text file in six languages, with addresses."""

from collections.abc import Mapping, Sequence

from bot.rules.addresses import Address
from bot.rules.publishing import Edition
from bot.texts import mails, say

RULE = "=" * 72


def mail_text(
    edition: Edition,
    titles: Mapping[str, tuple[str, str]],
    organizers: Sequence[str],
    contact: str,
    addresses: Sequence[Address] | None,
) -> str:
    """Every mail, one below another; `titles` are the brief's and the event's by language.

    `addresses` is None where the key that tells them is gone. Who reads another language than
    the six is written to in the first of them.
    """
    parts = [say("en", "mail-how")]
    if addresses is None:
        parts.append(say("en", "mail-keys-gone"))
    first = next(iter(mails()))
    for language, texts in mails().items():
        own = sorted(a.email for a in addresses or () if _read(a.language, first) == language)
        brief, event = titles[language]
        blanks = {
            "event": event, "brief": brief, "url": edition.url, "edition": str(edition.number),
            "contact": contact,
        }  # fmt: skip
        said = {part: _filled(text, blanks) for part, text in texts.items()}
        lines = [
            RULE, say("en", "mail-head", language=said["language"], count=len(own)), RULE,
            say("en", "mail-bcc", addresses=", ".join(own) or "-"), "",
            say("en", "mail-subject", subject=said["subject"]), "", _body(edition, said, contact),
            "\n".join(organizers),
        ]  # fmt: skip
        parts.append("\n".join(lines))
    return "\n\n\n".join(parts) + "\n"


def _read(language: str, first: str) -> str:
    return language if language in mails() else first


def _filled(text: str, blanks: Mapping[str, str]) -> str:
    """Each blank once and for all: braces in a title stay as they are."""
    before, brace, rest = text.partition("{")
    if not brace:
        return text
    name, _, after = rest.partition("}")
    return before + blanks[name] + _filled(after, blanks)


def _body(edition: Edition, said: Mapping[str, str], contact: str) -> str:
    wanted = {
        "attached": bool(edition.file_name), "address": bool(edition.url),
        "corrected": edition.number > 1, "contact": bool(contact),
    }  # fmt: skip
    paragraphs = [
        said[part]
        for part in (
            "greeting", "thanks", "attached", "address", "corrected", "why", "contact", "closing",
        )
        if wanted.get(part, True)
    ]  # fmt: skip
    return "\n\n".join(paragraphs)
