"""Asking: every way to a receipt, and what is kept when there is none yet."""

import pytest

from bot.texts import say

TEXT = "Who pays for the implementation of the Compact?"
SHORT = "Why?"


async def asked(stage, who, **options):
    return await stage.slash(who, "ask", principle="human-rights", question=TEXT, **options)


async def stored(stage):
    return await stage.rows(
        "SELECT code, text, attribution, name, affiliation, sector, attendance, language, status"
        " FROM questions ORDER BY id"
    )


@pytest.mark.parametrize(
    ("attribution", "profile", "held"),
    [
        ("named", {"name": "Amina Diallo", "affiliation": "MFA"}, ("Amina Diallo", "MFA", "")),
        ("affiliation", {"name": "Amina Diallo", "affiliation": "MFA"}, ("", "MFA", "")),
        ("sector", {"name": "Amina Diallo", "sector": "media"}, ("", "", "media")),
        ("anonymous", {"name": "Amina Diallo", "sector": "media"}, ("", "", "")),
    ],
)
async def test_ask_inline_with_each_attribution(stage, attribution, profile, held):
    amina = stage.person("Amina")
    await stage.slash(amina, "join", **profile)
    seen = await asked(stage, amina, attribution=attribution)
    assert "HR-1 · " in seen.words
    assert seen.words.split("HR-1 · ")[1][:4].isalnum()
    assert f"> {TEXT}" in seen.words
    assert seen.says("receipt-review", code="HR-1")
    offered = ("edit", "withdraw", "wish-decided", "wish-brief")
    assert seen.pressable == [say("en", f"button-{name}") for name in offered]
    language = "" if attribution == "anonymous" else "en"
    assert await stored(stage) == [
        ("HR-1", TEXT, attribution, *held, "online", language, "in_review")
    ]


async def test_ask_uses_the_attribution_said_before(stage):
    amina = stage.person("Amina")
    await stage.slash(amina, "join", sector="academia", attendance="room", attribution="sector")
    await asked(stage, amina)
    ((*_, attribution, _, _, sector, attendance, _, _),) = await stored(stage)
    assert (attribution, sector, attendance) == ("sector", "academia", "room")


async def test_ask_without_attribution_asks_for_it_alone(stage):
    amina = stage.person("Amina")
    form = await asked(stage, amina)
    assert form.title == say("en", "form-missing-title")
    assert form.chosen("attribution") == []
    seen = await stage.send(amina, form, attribution="sector", sector="media")
    assert "HR-1 · " in seen.words
    assert [row[2:6] for row in await stored(stage)] == [("sector", "", "", "media")]


async def test_ask_named_without_a_name_asks_for_it_alone(stage):
    amina = stage.person("Amina")
    form = await asked(stage, amina, attribution="named")
    assert form.acts == ["name", "affiliation"]
    seen = await stage.send(amina, form, name="Amina Diallo")
    assert "HR-1 · " in seen.words
    assert [row[2:6] for row in await stored(stage)] == [("named", "Amina Diallo", "", "")]


@pytest.mark.parametrize(
    ("attribution", "fields", "held"),
    [
        ("affiliation", {"affiliation": "MFA"}, ("", "MFA", "")),
        ("sector", {"sector": "government"}, ("", "", "government")),
    ],
)
async def test_ask_asks_for_what_the_attribution_lacks(stage, attribution, fields, held):
    amina = stage.person("Amina")
    form = await asked(stage, amina, attribution=attribution)
    assert form.acts == list(fields)
    await stage.send(amina, form, **fields)
    assert [row[3:6] for row in await stored(stage)] == [held]


async def test_ask_form_from_the_board_stores_the_question(stage):
    amina = stage.person("Amina")
    form = await stage.press(amina, stage.shared("board"), say("en", "button-ask"))
    assert form.title == say("en", "form-ask-title")
    assert form.acts == ["principle", "question", "attribution", "name", "affiliation"]
    assert form.chosen("principle") == form.chosen("attribution") == []
    filled = {"principle": "whole-of-society", "question": TEXT, "attribution": "anonymous"}
    seen = await stage.send(amina, form, **filled)
    assert "WS-1 · " in seen.words


async def test_ask_form_remembers_what_was_said_before(stage):
    amina = stage.person("Amina")
    await stage.slash(amina, "join", name="Amina", affiliation="MFA", attribution="named")
    form = await stage.slash(amina, "ask", principle="ws")
    assert form.chosen("principle") == ["whole-of-society"]
    assert form.chosen("attribution") == ["named"]
    assert (form.typed("name"), form.typed("affiliation")) == ("Amina", "MFA")


async def test_ask_form_without_a_name_keeps_what_was_typed(stage):
    amina = stage.person("Amina")
    form = await stage.slash(amina, "ask")
    filled = {"principle": "human-rights", "question": TEXT, "attribution": "named"}
    held = await stage.send(amina, form, **filled)
    assert held.says("name-needed")
    assert held.says("held")
    assert await stored(stage) == []
    form = await stage.press(amina, held, say("en", "button-finish"))
    assert form.acts == ["name", "affiliation"]
    seen = await stage.send(amina, form, name="Amina")
    assert "HR-1 · " in seen.words


@pytest.mark.parametrize("attribution", ["anonymous", "named", None])
@pytest.mark.parametrize("joined", [False, True])
async def test_ask_too_short_reopens_with_what_was_typed(stage, attribution, joined):
    amina = stage.person("Amina")
    if joined:
        await stage.slash(amina, "join", name="Amina", attribution="anonymous")
    options = {"attribution": attribution} if attribution else {}
    held = await stage.slash(amina, "ask", principle="HR", question=SHORT, **options)
    assert held.says("question-short", length=4, length_min=10)
    assert await stored(stage) == []
    form = await stage.press(amina, held, say("en", "button-finish"))
    assert form.typed("question") == SHORT
    assert form.chosen("principle") == ["human-rights"]
    more = {"attribution": "anonymous"} if not form.chosen("attribution") else {}
    seen = await stage.send(amina, form, question=TEXT, name="Amina", **more)
    assert "HR-1 · " in seen.words
    assert await stage.rows("SELECT count(*) FROM drafts") == [(0,)]


async def test_ask_too_long_reopens_with_all_of_it(stage):
    amina = stage.person("Amina")
    long = "Why? " * 150
    held = await stage.slash(amina, "ask", principle="HR", question=long, attribution="anonymous")
    assert held.says("question-long", length=749, length_max=500)
    form = await stage.press(amina, held, say("en", "button-finish"))
    assert form.typed("question") == long


async def test_ask_draft_is_finished_once(stage):
    amina = stage.person("Amina")
    held = await stage.slash(amina, "ask", principle="HR", question=SHORT)
    forms = [await stage.press(amina, held, say("en", "button-finish")) for _ in "ab"]
    filled = {"question": TEXT, "attribution": "anonymous"}
    assert "HR-1 · " in (await stage.send(amina, forms[0], **filled)).words
    assert (await stage.send(amina, forms[1], **filled)).refuses("draft-gone")
    assert len(await stored(stage)) == 1


async def test_ask_draft_is_gone_after_fifteen_minutes(stage):
    amina = stage.person("Amina")
    held = await stage.slash(amina, "ask", principle="HR", question=SHORT)
    await stage.tick(15 * 60)
    assert (await stage.press(amina, held, say("en", "button-finish"))).refuses("draft-gone")
    assert await stage.rows("SELECT count(*) FROM drafts") == [(0,)]


async def test_ask_again_at_once_waits_for_the_cool_down(stage):
    amina = stage.person("Amina")
    await asked(stage, amina, attribution="anonymous")
    await stage.tick(5)
    held = await asked(stage, amina, attribution="anonymous")
    assert held.says("cool-down", seconds=15)
    assert len(await stored(stage)) == 1
    await stage.tick(15)
    form = await stage.press(amina, held, say("en", "button-finish"))
    assert form.typed("question") == TEXT
    assert "HR-2 · " in (await stage.send(amina, form)).words


async def test_ask_too_often_says_how_many_wait(draft_stage):
    await draft_stage.reconfigure(questions={"open_per_person": 1})
    await draft_stage.open()
    amina = draft_stage.person("Amina")
    await asked(draft_stage, amina, attribution="anonymous")
    await draft_stage.tick(30)
    held = await asked(draft_stage, amina, attribution="anonymous")
    assert held.says("too-many-open", count=1, count_max=1)


async def test_ask_without_review_is_in_the_queue_at_once(draft_stage):
    await draft_stage.reconfigure(questions={"review": False})
    await draft_stage.open()
    seen = await asked(draft_stage, draft_stage.person("Amina"), attribution="anonymous")
    assert seen.says("receipt-queued", code="HR-1")
    await draft_stage.tick(3)
    assert "`HR-1`" in draft_stage.board.words


async def test_ask_receipt_secrets_differ_and_only_their_hash_is_stored(stage):
    secrets = set()
    for name in ("Amina", "Bo"):
        seen = await asked(stage, stage.person(name), attribution="anonymous")
        secrets.add(seen.words.split(" · ")[1][:4])
    held = str(await stage.rows("SELECT * FROM questions"))
    assert len(secrets) == 2
    assert not [secret for secret in secrets if f"'{secret}'" in held]
