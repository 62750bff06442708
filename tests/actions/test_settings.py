"""The language and the style that a person chose: kept sealed, gone with the key."""

from bot.actions import events, keys, people, privacy, settings
from bot.rules.people import Settings
from tests.builders import GUILD, HOUR, ORGANIZER, ask, participant, refused, rows

AMINA = participant(1)


def of(context, person=AMINA, guild_id=GUILD):
    return settings.load(context, guild_id, person.identity)


async def test_settings_are_kept_without_joining(opened):
    assert of(opened) == Settings()
    assert await settings.choose(opened, AMINA, "ar", None) == Settings("ar")
    assert await settings.choose(opened, AMINA, None, "plain") == Settings("ar", "plain")
    assert of(opened) == Settings("ar", "plain")
    assert of(opened, participant(2)) == Settings()
    opened.forget_settings()
    assert of(opened) == Settings("ar", "plain")
    assert of(opened, guild_id=0) == Settings("ar", "plain")  # in a direct message
    assert of(opened, guild_id=1) == Settings()


async def test_settings_and_what_join_said_stay_beside_each_other(opened):
    await people.join(opened, AMINA, name="Amina", attribution="named")
    await settings.choose(opened, AMINA, "ru", "plain")
    profile = await people.load_profile(opened, AMINA)
    assert (profile.name, profile.chosen, profile.language) == ("Amina", "ru", "ru")
    after = await people.join(opened, AMINA, name="Amina D.")
    assert (after.name, after.chosen, after.style) == ("Amina D.", "ru", "plain")


async def test_language_is_given_back_to_discord(opened):
    await settings.choose(opened, AMINA, "zh", "plain")
    assert await settings.choose(opened, AMINA, "discord", None) == Settings("", "plain")
    assert await settings.choose(opened, AMINA, None, "rich") == Settings()


async def test_settings_that_do_not_exist_are_refused(opened):
    with refused("language-unknown"):
        await settings.choose(opened, AMINA, "de", None)
    with refused("style-unknown"):
        await settings.choose(opened, AMINA, "ar", "loud")
    assert await rows(opened, "SELECT * FROM profiles") == []


async def test_looking_keeps_nothing(opened):
    assert await settings.choose(opened, AMINA, None, None) == Settings()
    assert await rows(opened, "SELECT * FROM profiles") == []


async def test_settings_outlast_the_close_and_go_with_the_key(live, clock):
    await settings.choose(live, AMINA, "ar", "plain")
    event = await events.close_event(live, ORGANIZER)
    assert of(live) == Settings("ar", "plain")
    with refused("nothing-open"):
        await settings.choose(live, AMINA, "fr", None)
    await keys.destroy(live, ORGANIZER, event.slug)
    assert of(live) == Settings()
    assert of(live, guild_id=0) == Settings()
    clock.wait(HOUR)


async def test_erasing_takes_settings_away(live):
    await settings.choose(live, AMINA, "ar", "plain")
    held = await privacy.hold(live, AMINA)
    assert b'"chosen": "ar"' in held
    await privacy.erase(live, AMINA)
    assert of(live) == Settings()


async def test_sealed_profile_tells_nothing_of_the_settings(opened):
    for number, language in enumerate(("", "ar", "zh"), start=1):
        person = participant(number)
        await people.join(opened, person, sector="media")
        if language:
            await settings.choose(opened, person, language, "plain")
    sealed = [row[0] for row in await rows(opened, "SELECT profile_sealed FROM profiles")]
    assert len({len(one) for one in sealed}) == 1


async def test_question_is_in_the_chosen_language_else_in_that_of_its_wording(opened):
    kept = {}
    for number, (chosen, locale, text) in enumerate(
        [
            ("fr", "en", "Who pays for all of this?"),
            ("", "en", "Comment les progrès seront-ils mesurés ?"),
            ("", "en", "كيف يقاس التقدم المحرز؟"),
            ("", "es", "Kigali? Dakar? Quito?"),
        ]
    ):
        person = participant(number, language=locale, chosen=chosen)
        question = await ask(opened, person, text=text, attribution="named", name="A")
        kept[number] = question.language
    assert kept == {0: "fr", 1: "fr", 2: "ar", 3: "es"}
