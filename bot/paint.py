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
_STYLES = {
    "primary": discord.ButtonStyle.primary,
    "secondary": discord.ButtonStyle.secondary,
    "success": discord.ButtonStyle.success,
    "danger": discord.ButtonStyle.danger,
}


def message(card: Card) -> dict[str, Any]:
    """A new message: plain content where the card has only words, else components."""
    painted: dict[str, Any] = {}
    only_words = all(isinstance(block, str) for block in card.blocks)
    if only_words and not card.framed and len(card.words) <= CONTENT_MAX:
        painted["content"] = card.words
    else:
        painted["view"] = layout(card)
    if card.files:
        painted["files"] = files(card)
    return painted


def files(card: Card) -> list[discord.File]:
    """What goes with the card, to be read once."""
    return [discord.File(io.BytesIO(file.content), file.name) for file in card.files]


def layout(card: Card) -> ui.LayoutView:
    """The card as components; the words that do not fit are cut at the end."""
    view = ui.LayoutView(timeout=None)
    blocks = _fitted([block for block in card.blocks if not isinstance(block, Chart)])
    items = [_item(block) for block in blocks]
    shown = {block.name for block in blocks if isinstance(block, Picture)}
    items += [
        ui.File[Any](f"attachment://{file.name}") for file in card.files if file.name not in shown
    ]
    if card.framed:
        view.add_item(ui.Container(*items))
    else:
        for item in items:
            view.add_item(item)
    view.stop()
    return view


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


def _item(block: Block) -> ui.Item[Any]:
    if isinstance(block, str):
        return ui.TextDisplay(block)
    if isinstance(block, Line):
        return ui.Separator()
    if isinstance(block, Row):
        return ui.ActionRow(*(_button(button) for button in block.buttons))
    if isinstance(block, Picker):
        return ui.ActionRow(_picker(block))
    if isinstance(block, Picture):
        description = cut(block.description, DESCRIPTION_MAX)
        media = discord.MediaGalleryItem(f"attachment://{block.name}", description=description)
        return ui.MediaGallery(media)
    if isinstance(block, Menu):
        return ui.ActionRow(_menu(block))
    raise TypeError(f"{type(block).__name__} is not drawn in place")


def _button(button: Button | Link) -> ui.Button[Any]:
    label = cut(button.label, LABEL_MAX)
    if isinstance(button, Link):
        return ui.Button(label=label, url=button.url)
    return ui.Button(
        label=label,
        custom_id=button.act,
        style=_STYLES[button.style],
        disabled=button.disabled,
        emoji=button.emoji or None,
    )


def _menu(menu: Menu) -> ui.Select[Any]:
    return ui.Select(
        custom_id=menu.act,
        placeholder=cut(menu.placeholder, PLACEHOLDER_MAX),
        options=_options(menu.options),
        max_values=min(menu.count_max, len(menu.options)),
    )


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


def _picker(picker: Picker) -> ui.Item[Any]:
    placeholder = cut(picker.placeholder, PLACEHOLDER_MAX)
    if picker.of == "role":
        return ui.RoleSelect(custom_id=picker.act, placeholder=placeholder)
    kinds = {
        "text": [discord.ChannelType.text, discord.ChannelType.news],
        "stage": [discord.ChannelType.stage_voice],
    }
    return ui.ChannelSelect(
        custom_id=picker.act, placeholder=placeholder, channel_types=kinds[picker.of]
    )


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
