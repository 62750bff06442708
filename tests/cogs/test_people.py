"""Who one is, and help by role."""

import re

import pytest

from bot.actions import registrants
from bot.cards.events import Abilities, help_card
from bot.rules.registrants import Registrant
from bot.texts import languages, say
from tests.builders import SLUG

EVERYBODY, MODERATORS, RAPPORTEURS, ORGANIZERS = (
    say("en", f"help-{who}").split("\n")[0]
    for who in ("everybody", "moderators", "rapporteurs", "organizers")
)


# What stands behind a button, or is found where its counterpart is.
UNSAID = {"help", "mod approve", "mod decline", "mod unmerge", "poll cancel"}


async def profile(stage, who):
    """What the form of /join has of somebody."""
    form = await stage.slash(who, "join")
    return (
        form.typed("name"),
        form.typed("affiliation"),
        *(form.chosen(field) for field in ("sector", "attendance", "attribution")),
    )


async def test_join_inline_says_what_is_kept(stage):
    amina = stage.person("Amina")
    seen = await stage.slash(
        amina, "join", name="Amina *Diallo*", affiliation="MFA", sector="government",
        attendance="room", attribution="named",
    )  # fmt: skip
    assert seen.says("joined-head")
    assert seen.says("joined-kept")
    assert "Amina \\*Diallo\\*" in seen.words
    for word in ("MFA", say("en", "sector-government"), say("en", "attendance-room")):
        assert word in seen.words
    assert await profile(stage, amina) == (
        "Amina *Diallo*", "MFA", ["government"], ["room"], ["named"],
    )  # fmt: skip


async def test_join_inline_leaves_the_rest_as_it_was(stage):
    amina = stage.person("Amina")
    await stage.slash(amina, "join", name="Amina", sector="media")
    await stage.slash(amina, "join", affiliation="Radio")
    assert await profile(stage, amina) == ("Amina", "Radio", ["media"], ["online"], [])


async def test_join_with_a_personal_code_takes_the_registration(stage):
    amina = stage.person("Amina")
    listed = [Registrant("Amina Diallo", "MFA", "government", "amina@example.org")]
    imported = await registrants.import_list(stage.bot.context, SLUG, listed)
    ((_, code),) = imported.codes
    seen = await stage.slash(amina, "join", code="ABCD-2345")
    assert seen.says("registration-wrong")
    seen = await stage.slash(amina, "join", code=code.lower())
    assert seen.says("joined-registered")
    assert await profile(stage, amina) == ("Amina Diallo", "MFA", ["government"], ["online"], [])
    await stage.slash(
        amina, "ask", principle="HR", question="Who pays for it?", attribution="named"
    )
    shown = await stage.slash(stage.moderator, "mod queue")
    assert await stage.rows("SELECT registered FROM questions") == [(1,)]
    item = await stage.choose(stage.moderator, shown, "item:open", "HR-1")
    assert "Amina Diallo, MFA (registered)" in item.words
    seen = await stage.slash(stage.person("Bo"), "join", code=code)
    assert seen.says("registration-taken")


async def test_join_form_of_somebody_new_is_empty(stage):
    assert await profile(stage, stage.person("Amina")) == ("", "", [], ["online"], [])


async def test_join_form_keeps_what_it_holds(stage):
    amina = stage.person("Amina")
    form = await stage.slash(amina, "join")
    filled = {"name": "Amina", "sector": "media", "attribution": "sector"}
    seen = await stage.send(amina, form, **filled)
    assert seen.says("joined-head")
    assert await profile(stage, amina) == ("Amina", "", ["media"], ["online"], ["sector"])


async def test_join_form_takes_an_emptied_field_away(stage):
    amina = stage.person("Amina")
    await stage.slash(amina, "join", name="Amina", affiliation="MFA", sector="media")
    await stage.send(amina, await stage.slash(amina, "join"), name="")
    assert await profile(stage, amina) == ("", "MFA", ["media"], ["online"], [])


async def test_join_is_ones_own(stage):
    await stage.slash(stage.person("Amina"), "join", name="Amina")
    assert (await profile(stage, stage.person("Bo")))[0] == ""


async def test_join_is_sealed(stage):
    await stage.slash(stage.person("Amina"), "join", name="Amina Diallo", affiliation="Ministry")
    stored = b"".join(path.read_bytes() for path in stage.folder.glob("roundtable.db*"))
    assert b"Amina" not in stored
    assert b"Ministry" not in stored


async def test_join_name_too_long_is_refused(stage):
    amina = stage.person("Amina")
    before = await stage.dump()
    seen = await stage.slash(amina, "join", name="A" * 101)
    assert seen.refuses("too-long", what="name", length=101, length_max=100)
    assert await stage.dump() == before


@pytest.mark.parametrize(
    ("permissions", "heads"),
    [
        ({}, [EVERYBODY]),
        ({"manage_messages": True}, [EVERYBODY, MODERATORS, RAPPORTEURS]),
        ({"manage_guild": True}, [EVERYBODY, MODERATORS, RAPPORTEURS, ORGANIZERS]),
        ({"administrator": True}, [EVERYBODY, MODERATORS, RAPPORTEURS, ORGANIZERS]),
    ],
)
async def test_help_is_by_role(stage, permissions, heads):
    seen = await stage.slash(stage.person("Somebody", **permissions), "help")
    assert [line for line in seen.words.split("\n") if line.startswith("## ")] == heads


async def test_help_of_a_rapporteur_has_a_part_of_its_own(draft_stage):
    stage = draft_stage
    role = stage.guild.create_role("Rapporteurs")
    await stage.reconfigure(roles={"rapporteur": role.id})
    await stage.open()
    rapporteur = stage.guild.add_member(stage.env.create_user("Rapporteur"), roles=[role])
    seen = await stage.slash(rapporteur, "help")
    heads = [line for line in seen.words.split("\n") if line.startswith("## ")]
    assert heads == [EVERYBODY, RAPPORTEURS]


@pytest.mark.parametrize("language", languages())
def test_help_fits_one_message(language):
    shown = help_card(Abilities(moderate=True, note=True, organize=True), language)
    assert len(shown.words) <= 3_900


async def test_help_names_every_command(stage):
    """Each of them, or its group with the verb in bold."""
    seen = await stage.slash(stage.organizer, "help")
    named = set(re.findall(r"[a-z-]+", " ".join(re.findall(r"\*\*([^*]+)\*\*", seen.words))))
    known = set(stage.organizer.available_commands(stage.channels["questions"]))
    unsaid = {name for name in known if not set(name.split(" ")) <= named}
    assert unsaid <= UNSAID, unsaid


async def test_help_from_the_board(stage):
    amina = stage.person("Amina")
    seen = await stage.press(amina, stage.shared("board"), say("en", "button-help"))
    assert EVERYBODY in seen.words
    assert seen.pressable == [
        say("en", f"button-{name}") for name in ("ask", "questions", "mine", "agenda")
    ]


async def test_help_leads_to_each_of_its_buttons(stage):
    amina = stage.person("Amina")
    seen = await stage.slash(amina, "help")
    assert (await stage.press(amina, seen, say("en", "button-ask"))).form
    for name, key in (("questions", "queue-empty"), ("mine", "mine-empty")):
        seen = await stage.slash(amina, "help")
        assert (await stage.press(amina, seen, say("en", f"button-{name}"))).says(key)


async def test_help_names_only_commands_that_exist(stage):
    seen = await stage.slash(stage.organizer, "help")
    known = set(stage.organizer.available_commands(stage.channels["questions"]))
    named = {word for word in seen.words.replace("*", " ").split() if word.startswith("/")}
    first = {name.split(" ")[0] for name in known}
    assert named
    assert {word.strip("/,.").split(" ")[0] for word in named} <= first


async def test_help_in_a_server_without_an_event(draft_stage):
    seen = await draft_stage.slash(draft_stage.person("Amina"), "help")
    assert EVERYBODY in seen.words
