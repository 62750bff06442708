"""/privacy: the notice, what is held, erasing."""

import json

import pytest

from bot.texts import say


async def test_notice_says_who_answers_how_long_and_is_private(live):
    seen = await live.slash(live.person("Amina"), "privacy")
    assert seen.on.ephemeral
    event = live.config.events[0]
    for words in (str(event.privacy.controller), event.privacy.contact, "365 days", "90 days"):
        assert words in seen.words
    assert seen.pressable == [say("en", "button-held"), say("en", "button-erase-me")]


async def test_notice_of_a_draft_offers_nothing(draft_stage):
    await draft_stage.tie()
    seen = await draft_stage.slash(draft_stage.person("Amina"), "privacy")
    assert "365 days" in seen.words
    assert seen.pressable == []


async def test_form_and_receipt_of_the_first_question_point_to_it(live):
    amina = live.person("Amina")
    form = await live.press(amina, live.shared("board"), say("en", "button-ask"))
    assert "/privacy" in json.dumps(form.components)
    seen = await live.slash(
        amina, "ask", principle="HR", question="What will change, and when?",
        attribution="anonymous",
    )  # fmt: skip
    assert "/privacy" in seen.words


async def test_held_is_a_file_that_only_i_see(live):
    amina = live.person("Amina")
    await live.slash(amina, "join", name="Amina", affiliation="Sahel", attribution="named")
    code = await live.ask(amina)
    seen = await live.slash(amina, "privacy")
    seen = await live.press(amina, seen, say("en", "button-held"))
    assert seen.on.ephemeral
    (file,) = seen.on.attachments
    content = json.loads(await file.read())
    assert content["profile"]["name"] == "Amina"
    assert [question["code"] for question in content["questions"]] == [code]


async def test_erasing_is_asked_first_and_then_done(live):
    amina = live.person("Amina")
    await live.slash(amina, "join", name="Amina", affiliation="Sahel", attribution="named")
    await live.slash(amina, "ask", principle="HR", question="What will change, and when?")
    notice = await live.slash(amina, "privacy")
    asked = await live.press(amina, notice, say("en", "button-erase-me"))
    assert asked.says("erase-me-sure")
    back = await live.press(amina, asked, say("en", "button-erase-me-not"))
    assert back.pressable == notice.pressable
    assert "HR-1" in (await live.slash(amina, "mine")).words
    asked = await live.press(amina, back, say("en", "button-erase-me"))
    done = await live.press(amina, asked, say("en", "button-erase-me-sure"))
    assert done.says("erased-me")
    assert "HR-1" not in (await live.slash(amina, "mine")).words
    await live.tick(3)
    assert "Amina" not in live.console.words


@pytest.mark.parametrize("act", ["privacy:held:", "privacy:ask:", "privacy:erase:"])
async def test_forged_presses_do_nothing_for_a_stranger(live, act):
    before = await live.dump()
    await live.ask(live.person("Amina"))
    seen = await live.forge(live.person("Bo"), act)
    assert seen.on.ephemeral
    assert (await live.rows("SELECT count(*) FROM questions WHERE text <> ''"))[0][0] == 1
    assert before["profiles"] == (await live.dump())["profiles"]
