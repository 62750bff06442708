"""People who are answered in their language and style, and commands that say so."""

import re

import pytest
from discord import Locale

from bot.cards.settings import own_name
from bot.rules.tongues import TONGUES
from bot.texts import ISOLATE, keys_of, say, spoken
from bot.translator import DESCRIBING, LOCALES
from tests.cogs.test_commands import registrations

# Choices that are what one types, and no words.
SAID_AS_THEY_ARE = frozenset(
    ("on", "off", "agenda", "all", "csv", "docx", "evidence", "html", "json", "log", "md", "notes",
     "participants", "pdf", "polls", "turns", "xlsx")
)  # fmt: skip
OWN_NAMES = frozenset(own_name(tongue) for tongue in TONGUES)
COMMAND_MAX = 8_000  # Source: Discord's application commands: of each field the longest counts


async def test_language_is_chosen_by_menu_and_goes_for_every_answer(live):
    amina = live.person("Amina")
    seen = await live.press(amina, live.shared("board"), say("en", "button-language"))
    assert seen.values("settings:language:") == [*TONGUES, "discord"]
    assert seen.chosen("settings:language:") == ["discord"]
    changed = await live.choose(amina, seen, "settings:language:", "ar")
    assert say("ar", "settings-head") in changed.words
    assert ISOLATE in changed.words
    assert changed.chosen("settings:language:") == ["ar"]
    question = "Who pays for all of this work?"
    asked = await live.slash(
        amina, "ask", principle="HR", question=question, attribution="anonymous"
    )
    assert "HR-1" in asked.words
    form = await live.press(amina, live.shared("board"), say("en", "button-ask"))
    assert form.title == say("ar", "form-ask-title")
    refused = await live.slash(amina, "support", question="HR-99")
    assert say("ar", "question-unknown", code="HR-99") == refused.words
    other = await live.slash(live.person("Bo"), "support", question="HR-99")
    assert other.refuses("question-unknown", code="HR-99")


async def test_language_and_style_are_chosen_by_command_and_outlast_a_restart(live):
    amina = live.person("Amina")
    seen = await live.slash(amina, "settings", language="fr", style="plain")
    assert say("fr", "style-plain") in seen.words
    assert "###" not in seen.words
    await live.restart()
    again = await live.slash(amina, "settings")
    assert (again.chosen("settings:language:"), again.chosen("settings:style:")) == (
        ["fr"],
        ["plain"],
    )
    back = await live.slash(amina, "settings", language="discord")
    assert back.chosen("settings:language:") == ["discord"]


async def test_plain_answers_have_no_decoration(live):
    amina = live.person("Amina")
    await live.queue("HR", "WS")
    await live.slash(amina, "settings", style="plain")
    await live.ask(amina, "ND", "Who pays for the *whole* of it?")
    for command in ("questions", "mine", "now", "agenda", "event", "how", "help", "privacy"):
        words = (await live.slash(amina, command)).words
        assert not re.search(r"^(#|-#|>)|(?<!\\)\*|[▲█`]", words, re.MULTILINE), words
    rich = await live.slash(live.person("Bo"), "questions")
    assert "▲" in rich.words


async def test_settings_before_the_opening_are_refused_with_what_to_do(draft_stage):
    await draft_stage.tie()
    seen = await draft_stage.slash(draft_stage.person("Amina"), "settings", language="ar")
    assert say("en", "state-draft") in seen.words


async def test_forged_choice_is_refused(live):
    seen = await live.forge(live.person("Amina"), "settings:language:", "xx")
    assert seen.refuses("language-unknown", typed="xx", choices=", ".join([*TONGUES, "discord"]))


def fields(command):
    """Every description and choice of a command: what it says, and in which locales."""
    if "description" in command:
        yield command["description"], command.get("description_localizations") or {}
    for choice in command.get("choices") or ():
        yield choice["name"], choice.get("name_localizations") or {}
    for option in command.get("options") or ():
        yield from fields(option)


def longest(of):
    """The most characters that a command's fields come to, as Discord counts them."""
    count = 0
    for field in ("name", "description"):
        said = [of.get(field) or "", *(of.get(f"{field}_localizations") or {}).values()]
        count += max(map(len, said))
    count += len(str(of.get("value", "")))
    inner = [*(of.get("options") or ()), *(of.get("choices") or ())]
    return count + sum(longest(one) for one in inner)


async def test_commands_are_described_in_the_languages_of_discord(draft_stage):
    ((_, commands),) = registrations(draft_stage)
    wanted = {locale.value for locale in LOCALES}
    settings = next(command for command in commands if command["name"] == "settings")
    assert settings["description"] == say("en", "command-settings")
    assert settings["description_localizations"] == {
        locale.value: say(language, "command-settings") for locale, language in LOCALES.items()
    }
    for command in commands:
        kept = command.get("type") == 3  # a message's menu has a sentence for a name
        assert kept or not command.get("name_localizations"), command["name"]
        assert longest(command) <= COMMAND_MAX, command["name"]
        for said, others in fields(command):
            assert others.keys() <= wanted, said
            assert all(1 <= len(other) <= 100 for other in others.values()), said


async def test_every_description_has_a_key_of_its_own(draft_stage):
    """A command is registered by its English sentence, which must lead to one translation."""
    ((_, commands),) = registrations(draft_stage)
    for command in commands:
        for said, _ in fields(command):
            keys = keys_of(said)
            described = [key for key in keys if key.startswith(DESCRIBING)] or keys
            assert described or said in SAID_AS_THEY_ARE or said in OWN_NAMES, said
            for tongue in TONGUES:
                assert len({say(tongue, key) for key in described}) <= 1, (said, described)


def test_locales_are_those_in_which_discord_itself_is_answered():
    for locale, language in LOCALES.items():
        assert spoken(locale.value) == language
    others = {spoken(locale.value) for locale in Locale if locale not in LOCALES}
    assert others == {"en"}


@pytest.mark.parametrize("language", TONGUES)
async def test_person_is_answered_in_every_language(live, language):
    """A whole way through, each answer checked against Discord's limits by the stage."""
    amina = live.person("Amina")
    await live.queue("HR", "WS", "ND")
    await live.slash(amina, "settings", language=language)
    typed = {"principle": "HR", "question": "Who pays for all of it?", "attribution": "anonymous"}
    receipt = await live.slash(amina, "ask", **typed)
    assert "HR-2" in receipt.words
    for command in ("questions", "mine", "now", "agenda", "event", "how", "help", "privacy"):
        assert (await live.slash(amina, command)).words, command
    assert (await live.slash(amina, "hand", note="On pay")).words
    assert (await live.slash(amina, "remind", session="closing")).words
    refused = await live.slash(amina, "support", question="HR-2")
    assert say(language, "own-question", code="HR-2") == refused.words
