"""What commands say of themselves, in the languages of people's Discord; names stay English.

Discord has no Arabic: who reads it sees the descriptions in English, and chooses with `/settings`.
English is what is registered first, so that it needs no translation of its own.
"""

from typing import Any

from discord import Locale, app_commands
from discord.app_commands import TranslationContextLocation as At

from bot.texts import keys_of, say

LOCALES = {
    Locale.french: "fr",
    Locale.spain_spanish: "es",
    Locale.latin_american_spanish: "es",
    Locale.russian: "ru",
    Locale.chinese: "zh",
    Locale.taiwan_chinese: "zh",
}
DESCRIBING = ("command-", "option-", "group-", "note-kind-")
_DESCRIPTIONS = (At.command_description, At.group_description, At.parameter_description)


class Translator(app_commands.Translator):
    """Finds the key of an English description and says it in another language."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """The sentence in this locale's language; None where the English one stands."""
        language = LOCALES.get(locale)
        if language is None or not _translated(context.location, context.data):
            return None
        keys = keys_of(string.message)
        if context.location in _DESCRIPTIONS:
            keys = [key for key in keys if key.startswith(DESCRIBING)]
        said = say(language, keys[0]) if keys else string.message
        return None if said == string.message else said


def _translated(location: At, of: Any) -> bool:
    """Descriptions and choices are; of names only those in a message's menu: they are sentences."""
    menu = location is At.command_name and isinstance(of, app_commands.ContextMenu)
    return menu or location in (*_DESCRIPTIONS, At.choice_name)
