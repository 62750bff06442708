"""Cards and forms as Discord's components, within Discord's limits.

A view is only a drawing here: it is stopped before it is sent, so that discord.py keeps
nothing of it, and presses are routed by `bot/controls.py`.
"""

import io
from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.cards.base import (
    DESCRIPTION_MAX,
    FIELD_HINT_MAX,
    FIELD_LABEL_MAX,
    FORM_TITLE_MAX,
    LABEL_MAX,
    MENU_MAX,
    OPTION_MAX,
    PLACEHOLDER_MAX,
    WORDS_MAX,
    Block,
    Button,
    Card,
    Chart,
    Field,
    Form,
    Line,
    Link,
    Menu,
    Option,
    Picker,
    Picture,
    Row,
    cut,
)

# Source: Discord's message resource.
CONTENT_MAX = 2000
_STYLES = {"primary": 1, "secondary": 2, "success": 3, "danger": 4}
_EPHEMERAL, _COMPONENTS_V2 = 1 << 6, 1 << 15
_CHANNELS = {"text": [0, 5], "stage": [13]}  # announcements are text, too
Component = dict[str, Any]


def message(card: Card) -> dict[str, Any]:
    """A new message: plain content where the card has only words, else components."""
    painted: dict[str, Any] = {}
    if _plain(card):
        painted["content"] = card.words
    else:
        painted["view"] = layout(card)
    if card.files:
        painted["files"] = files(card)
    return painted


def private(card: Card) -> dict[str, Any]:
    """The same message as Discord's JSON, for one person alone; it has no files, pings nobody."""
    data: dict[str, Any] = {"flags": _EPHEMERAL, "allowed_mentions": {"parse": []}}
    if _plain(card):
        return data | {"content": card.words}
    return data | {"flags": _EPHEMERAL | _COMPONENTS_V2, "components": _components(card)}


def _plain(card: Card) -> bool:
    only_words = all(isinstance(block, str) for block in card.blocks)
    return only_words and not card.framed and len(card.words) <= CONTENT_MAX


def files(card: Card) -> list[discord.File]:
    """What goes with the card, to be read once."""
    return [discord.File(io.BytesIO(file.content), file.name) for file in card.files]


class Drawing(ui.LayoutView):
    """A view that is nothing but its components, written as they are sent.

    discord.py's own items would be made, asked what they are, and thrown away.
    """

    def __init__(self, components: list[Component]) -> None:
        super().__init__(timeout=None)
        self._components = components
        self.stop()

    def to_components(self) -> list[Component]:
        """The components as they are sent."""
        return self._components

    def has_components_v2(self) -> bool:
        """Always: words stand among the controls."""
        return True


def layout(card: Card) -> Drawing:
    """The card as components; the words that do not fit are cut at the end."""
    return Drawing(_components(card))


def _components(card: Card) -> list[Component]:
    blocks = _fitted([block for block in card.blocks if not isinstance(block, Chart)])
    components = [_component(block) for block in blocks]
    shown = {block.name for block in blocks if isinstance(block, Picture)}
    for file in card.files:
        if file.name not in shown:
            media = {"url": f"attachment://{file.name}"}
            components.append({"type": 13, "file": media, "spoiler": False})
    if card.framed:
        components = [{"type": 17, "components": components, "spoiler": False}]
    return components


def _fitted(blocks: Sequence[Block]) -> list[Block]:
    left = WORDS_MAX
    fitted: list[Block] = []
    for block in blocks:
        if isinstance(block, str):
            if left <= 1:
                continue
            block = block if len(block) <= left else block[: left - 1] + "…"
            left -= len(block)
        fitted.append(block)
    return fitted


def _component(block: Block) -> Component:
    if isinstance(block, str):
        return {"type": 10, "content": block}
    if isinstance(block, Line):
        return {"type": 14, "divider": True, "spacing": 1}
    if isinstance(block, Row):
        return {"type": 1, "components": [_button(button) for button in block.buttons]}
    if isinstance(block, Picker):
        return {"type": 1, "components": [_picker(block)]}
    if isinstance(block, Picture):
        media = {"url": f"attachment://{block.name}"}
        description = cut(block.description, DESCRIPTION_MAX)
        item = {"media": media, "spoiler": False, "description": description}
        return {"type": 12, "items": [item]}
    if isinstance(block, Menu):
        return {"type": 1, "components": [_menu(block)]}
    raise TypeError(f"{type(block).__name__} is not drawn in place")


def _button(button: Button | Link) -> Component:
    label = cut(button.label, LABEL_MAX)
    if isinstance(button, Link):
        return {"type": 2, "style": 5, "label": label, "url": button.url, "disabled": False}
    painted: Component = {
        "type": 2, "style": _STYLES[button.style], "label": label, "custom_id": button.act,
        "disabled": button.disabled,
    }  # fmt: skip
    if button.emoji:
        painted["emoji"] = {"name": button.emoji}
    return painted


def _menu(menu: Menu) -> Component:
    return {
        "type": 3,
        "custom_id": menu.act,
        "placeholder": cut(menu.placeholder, PLACEHOLDER_MAX),
        "options": [option.to_dict() for option in _options(menu.options)],
        "min_values": 1,
        "max_values": min(menu.count_max, len(menu.options)),
        "disabled": False,
    }


def _options(options: Sequence[Option]) -> list[discord.SelectOption]:
    return [
        discord.SelectOption(
            label=cut(option.label, OPTION_MAX),
            value=option.value,
            description=cut(option.description, OPTION_MAX) or None,
            default=option.chosen,
        )
        for option in options[:MENU_MAX]
    ]


def _picker(picker: Picker) -> Component:
    chosen: Component = {
        "custom_id": picker.act, "placeholder": cut(picker.placeholder, PLACEHOLDER_MAX),
        "min_values": 1, "max_values": 1, "disabled": False,
    }  # fmt: skip
    if picker.of == "role":
        return {"type": 6, **chosen}
    return {"type": 8, "channel_types": _CHANNELS[picker.of], **chosen}


def modal(form: Form) -> ui.Modal:
    """The form as a modal."""
    painted = ui.Modal(title=cut(form.title, FORM_TITLE_MAX), custom_id=form.act)
    for field in form.fields:
        painted.add_item(
            ui.Label(
                text=cut(field.label, FIELD_LABEL_MAX),
                description=cut(field.hint, FIELD_HINT_MAX) or None,
                component=_field(field),
            )
        )
    painted.stop()
    return painted


def _field(field: Field) -> ui.Item[Any]:
    if field.options:
        return ui.Select(
            custom_id=field.key,
            options=_options(field.options),
            required=field.required,
            min_values=1 if field.required else 0,
        )
    return ui.TextInput(
        custom_id=field.key,
        style=discord.TextStyle.paragraph if field.long else discord.TextStyle.short,
        default=field.value or None,
        required=field.required,
        min_length=field.length_min or None,
        max_length=field.length_max,
    )
