"""Turning the pages of a long list."""

from bot.cards.base import Button
from bot.texts import say


def page_buttons(act: str, page: int, count: int, size: int, language: str) -> tuple[Button, ...]:
    """To the page before and the one after, where there are several; pages count from 0."""
    if count <= size:
        return ()
    last = (page + 1) * size >= count
    return (
        Button(say(language, "button-previous"), f"{act}{page - 1}", disabled=page == 0),
        Button(say(language, "button-following"), f"{act}{page + 1}", disabled=last),
    )
