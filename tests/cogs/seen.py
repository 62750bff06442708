"""What somebody sees on Discord, read off what was sent: words, controls and forms."""

from collections.abc import Iterable, Iterator
from typing import Any

from simcord import InteractionResult, ResponseMessage

from bot.cards.refusals import refusal_words
from bot.rules.base import Refusal
from bot.texts import say

Json = dict[str, Any]
BUTTON, MENU, TEXT = 2, (3, 5, 6, 7, 8), 10


def walk(components: Iterable[Json] | None) -> Iterator[Json]:
    """Every component, with all that is nested in it, in the order in which it is shown."""
    for component in components or ():
        yield component
        yield from walk(component.get("components"))
        if component.get("component"):
            yield from walk([component["component"]])


class Shown:
    """One message, or one form, as it is shown."""

    def __init__(self, content: str, components: list[Json]) -> None:
        self.components = list(walk(components))
        texts = [c["content"] for c in self.components if c.get("type") == TEXT]
        self.words = "\n".join([content, *texts] if content else texts)

    @property
    def buttons(self) -> dict[str, Json]:
        """The buttons by their label."""
        return {c["label"]: c for c in self.components if c.get("type") == BUTTON}

    @property
    def pressable(self) -> list[str]:
        """The labels of the buttons that can be pressed."""
        return [label for label, button in self.buttons.items() if not button.get("disabled")]

    @property
    def acts(self) -> list[str]:
        """Everything that can be done: the custom_ids of buttons and menus."""
        return [c["custom_id"] for c in self.components if c.get("custom_id")]

    def act(self, beginning: str) -> str:
        """The one act that begins so."""
        (found,) = [act for act in self.acts if act.startswith(beginning)]
        return str(found)

    def options(self, beginning: str) -> list[Json]:
        """What the menu whose act begins so offers."""
        (menu,) = [c for c in self.components if str(c.get("custom_id", "")).startswith(beginning)]
        return list(menu.get("options", []))

    def values(self, beginning: str) -> list[str]:
        """The values of a menu's options."""
        return [option["value"] for option in self.options(beginning)]

    def chosen(self, beginning: str) -> list[str]:
        """The values that are preselected in a menu."""
        return [option["value"] for option in self.options(beginning) if option.get("default")]

    def typed(self, field: str) -> str:
        """What already stands in a field of a form."""
        (found,) = [c for c in self.components if c.get("custom_id") == field]
        return str(found.get("value") or "")


class Seen(Shown):
    """The answer to something that somebody did: a private message or a form."""

    def __init__(self, result: InteractionResult) -> None:
        self.result = result
        self.form: Json | None = result.modal
        self.message: ResponseMessage | None = None
        if self.form is not None:
            super().__init__("", self.form["components"])
            return
        answers = [m for m in (result.response, *result.followups) if m is not None]
        # What was pressed on stands first; a sentence that followed it is the answer.
        self.message = answers[-1] if answers else None
        content, components = "", []
        if self.message is not None:
            content, components = self.message.content, self.message.components
        super().__init__(content, components)

    @property
    def title(self) -> str:
        """The form's title."""
        assert self.form is not None, f"no form: {self.words!r}"
        return str(self.form["title"])

    @property
    def on(self) -> ResponseMessage:
        """The message, to press on."""
        assert self.message is not None, "nothing was answered"
        return self.message

    def says(self, key: str, /, **blanks: str | int) -> bool:
        """Whether the sentence of this key was said."""
        return say("en", key, **blanks) in self.words

    def refuses(self, key: str, /, **blanks: str | int) -> bool:
        """Whether the whole answer is this refusal's sentence."""
        return self.form is None and self.words == refusal_words(Refusal(key, **blanks), "en")
