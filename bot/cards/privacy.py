"""What is kept here and by whom, what is held about one person, and erasing it."""

from dataclasses import dataclass

from bot.cards.base import Button, Card, File, card, plain, row, stamp
from bot.config.text import Text
from bot.texts import say


@dataclass(frozen=True, slots=True)
class Notice:
    """An event's notice; `known`: the keys can still tell what is one's own."""

    event: Text
    controller: Text
    contact: str
    contacts_days: int
    retention_days: int
    known: bool
    erased_at: int | None = None


def privacy_card(notice: Notice, language: str) -> Card:
    """The notice, with what one can do about oneself."""
    controller = notice.controller.say(language)
    who = say(language, "privacy-controller", controller=plain(controller)) if controller else None
    contact = plain(notice.contact)
    return card(
        say(language, "privacy-title", event=plain(notice.event.say(language))),
        who,
        say(language, "privacy-contact", contact=contact) if contact else None,
        say(
            language, "privacy-kept",
            contacts=notice.contacts_days, retention=notice.retention_days,
        ),
        _standing(notice, language),
        row(
            Button(say(language, "button-held"), "privacy:held:"),
            Button(say(language, "button-erase-me"), "privacy:ask:", "danger"),
        )
        if notice.known
        else None,
    )  # fmt: skip


def _standing(notice: Notice, language: str) -> str | None:
    if notice.erased_at is not None:
        return say(language, "privacy-erased", at=stamp(notice.erased_at, "D"))
    return None if notice.known else say(language, "privacy-unknown")


def held_card(content: bytes, language: str) -> Card:
    """All that is held about somebody, as a file."""
    return card(say(language, "privacy-held"), files=[File("held-about-me.json", content)])


def erase_me_card(language: str) -> Card:
    """Asked before everything that leads to somebody is erased."""
    return card(
        say(language, "erase-me-sure"),
        row(
            Button(say(language, "button-erase-me-sure"), "privacy:erase:", "danger"),
            Button(say(language, "button-erase-me-not"), "privacy:show:"),
        ),
    )


def retention_card(at: int, language: str) -> Card:
    """Tells the moderators that what people wrote will be erased."""
    return card(say(language, "retention-near", at=stamp(at, "D"), when=stamp(at, "R")))
