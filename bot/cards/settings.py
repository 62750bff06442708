"""How somebody is answered: what they chose, and the menus to choose otherwise."""

from bot.cards.base import Button, Card, Menu, Option, card
from bot.rules.people import DISCORD_LANGUAGE, STYLES, Settings
from bot.rules.tongues import TONGUES
from bot.texts import bare, say


def settings_card(settings: Settings, language: str) -> Card:
    """What is chosen now, with a menu each for language and style."""
    lines = [
        say(language, "settings-head"),
        say(language, "settings-language", name=own_name(language)),
        None if settings.language else say(language, "settings-discord"),
        say(language, "settings-style", name=say(language, f"style-{settings.style}")),
        f"-# {say(language, 'settings-kept')}",
    ]
    languages = [
        Option(tongue, own_name(tongue), chosen=tongue == settings.language) for tongue in TONGUES
    ]
    by_discord = say(language, "language-discord")
    languages.append(Option(DISCORD_LANGUAGE, by_discord, chosen=not settings.language))
    styles = tuple(
        Option(
            style,
            say(language, f"style-{style}"),
            say(language, f"style-{style}-means"),
            style == settings.style,
        )
        for style in STYLES
    )
    return card(
        "\n".join(line for line in lines if line),
        Menu("settings:language:", say(language, "settings-choose-language"), tuple(languages)),
        Menu("settings:style:", say(language, "settings-choose-style"), styles),
    )


def own_name(tongue: str) -> str:
    """A language's name in itself, which whoever looks for it can read."""
    return bare(say(tongue, f"language-{tongue}"))


def language_button(language: str) -> Button:
    """Opens the settings."""
    return Button(say(language, "button-language"), "settings:show:", emoji="🌐")
