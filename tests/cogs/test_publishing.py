"""Circulating the edited brief as an organizer does, and getting it as a participant."""

import pytest

from bot.actions import addresses, publishing
from bot.texts import say
from tests.builders import SLUG, participant
from tests.cogs.seen import Seen

DRAFT = ("brief.md", b"# Draft")
EDITED = ("brief-final.pdf", b"%PDF-1.7 edited")
URL = "https://unu.example/brief"
GO, NOT, REFRESH, MAIL, STOP, BRIEF = (
    say("en", f"button-{name}")
    for name in ("circulate", "circulate-not", "refresh", "mail", "stop-brief", "wish-brief")
)
DIRECT = ("POST", "/users/@me/channels")


@pytest.fixture
async def over(stage):
    """A closed event; Amina and Ben wished for the brief."""
    stage.amina, stage.ben = stage.person("Amina"), stage.person("Ben")
    for who in (stage.amina, stage.ben):
        receipt = await stage.slash(
            who,
            "ask",
            principle="HR",
            attribution="anonymous",
            question=f"Who pays, asks {who.id}?",
        )
        assert (await stage.press(who, receipt, BRIEF)).says("wished-brief")
    await stage.slash(stage.organizer, "organize close")
    await stage.tick(3)
    return stage


async def give(stage, **options):
    return await stage.slash(stage.organizer, "brief-publish", **options)


def direct(who):
    """What somebody was sent; nothing while nobody opened the channel."""
    channel = who.user.dm_channel
    return channel.history() if channel else []


def announced(stage):
    return [m for m in stage.messages("announcements") if m.attachments or URL in str(m.components)]


async def test_brief_is_looked_at_then_circulated_to_the_channel_and_to_each(over):
    seen = await give(over, file=EDITED, url=URL)
    assert seen.on.ephemeral
    assert seen.says("brief-goes-messages", count=2, minutes=1)
    assert EDITED[0] in seen.words
    await over.tick(5)
    assert (announced(over), direct(over.amina)) == ([], [])
    done = await over.press(over.organizer, seen, GO)
    assert done.says("brief-posted-open", channel=str(over.channels["announcements"].id))
    await over.tick(5)
    (post,) = [m for m in over.messages("announcements") if m.attachments]
    assert await post.attachments[0].read() == EDITED[1]
    for who in (over.amina, over.ben):
        (message,) = direct(who)
        shown = over.shown(message)
        assert "The policy brief is here" in shown.words
        urls = [b.get("url") for b in shown.buttons.values()]
        assert post.jump_url in urls
        assert URL in urls
    fresh = await over.press(over.organizer, done, REFRESH)
    assert fresh.says("brief-posted-sent", channel=str(over.channels["announcements"].id))
    assert fresh.says("brief-arrived", count=2)
    for name in ("Amina", "Ben", str(over.amina.id)):
        assert name not in fresh.words
    event = await over.slash(over.amina, "event")
    assert "published" in event.words
    assert event.buttons[say("en", "link-event-brief")]["url"] == URL


async def test_draft_and_nothing_are_refused_with_a_sentence(over):
    await publishing.keep_draft_digest(over.context, SLUG, DRAFT[1])
    assert (await give(over)).refuses("brief-nothing-given")
    assert (await give(over, file=DRAFT)).refuses("brief-bare-draft")
    assert (await give(over, file=("a.exe", b"MZ"))).refuses(
        "brief-file-kind", typed="a.exe", kinds="pdf, docx, odt, html, md, txt"
    )
    assert (await give(over, url="http://x.example/")).refuses(
        "brief-url-open", typed="http://x.example/"
    )
    large = ("a.pdf", b"%PDF-" + b"0" * (10 * 2**20))
    assert (await give(over, file=large)).refuses("brief-file-large", size="10.0", size_max="10.0")
    assert await over.rows("SELECT * FROM editions") == []


async def test_draft_that_brief_made_is_known_again(over):
    made = await over.slash(over.organizer, "brief", format="md")
    (draft,) = made.on.attachments
    content = await draft.read()
    assert (await give(over, file=("renamed.md", content))).refuses("brief-bare-draft")
    assert GO in (await give(over, file=("renamed.md", content + b"Edited."))).pressable


async def test_not_now_sends_nothing(over):
    seen = await give(over, url=URL)
    assert (await over.press(over.organizer, seen, NOT)).says("brief-dropped")
    assert (await over.forge(over.organizer, seen.act("publish:go"))).refuses("expired-control")
    await over.tick(5)
    assert announced(over) == []


async def test_before_the_close_and_for_others_it_is_refused(stage):
    assert (await give(stage, url=URL)).refuses("brief-before-close", event=SLUG)
    stage.show_command("brief-publish", stage.moderator)
    seen = await stage.slash(stage.moderator, "brief-publish", url=URL)
    assert seen.refuses("not-organizer", role=0)


async def test_closed_direct_messages_are_counted_with_their_reason(over):
    over.env.inject_error(*DIRECT, status=403, code=50007, times=1)
    seen = await over.press(over.organizer, await give(over, url=URL), GO)
    for _ in range(5):
        await over.tick(2)
    fresh = await over.press(over.organizer, seen, REFRESH)
    assert fresh.says("brief-arrived", count=1)
    assert fresh.says("brief-lost-shut", count=1)
    assert str(over.amina.id) not in over.log.getvalue()
    missed = over.amina if not direct(over.amina) else over.ben
    assert (await over.slash(missed, "mine")).says("mine-refused")


async def test_channels_opened_too_fast_go_out_later(over):
    over.env.inject_error(*DIRECT, status=429, code=40003, times=3)
    seen = await over.press(over.organizer, await give(over, url=URL), GO)
    for _ in range(12):
        await over.tick(10)
    fresh = await over.press(over.organizer, seen, REFRESH)
    assert fresh.says("brief-arrived", count=2)


async def test_wish_is_taken_back_in_the_message_itself(over):
    await over.press(over.organizer, await give(over, url=URL), GO)
    for _ in range(4):
        await over.tick(2)
    (message,) = direct(over.amina)
    assert Seen(await over.amina.user.click(message, label=STOP)).says("stopped-brief")
    assert (await over.rows("SELECT count(*) FROM wishes WHERE brief")) == [(1,)]


async def test_mail_lies_ready_for_organizers_alone(over):
    await addresses.give(over.context, participant(7), "amina@x.example")
    seen = await over.press(over.organizer, await give(over, url=URL), GO)
    mail = await over.press(over.organizer, seen, MAIL)
    assert mail.on.ephemeral
    (attachment,) = mail.on.attachments
    assert "amina@x.example" in (await attachment.read()).decode()
    assert (await over.forge(over.amina, "publish:mail:")).refuses("not-organizer", role=0)


async def test_given_nothing_afterwards_it_shows_how_the_last_edition_went(over):
    await over.press(over.organizer, await give(over, url=URL), GO)
    await over.tick(5)
    assert (await give(over)).says("brief-nothing-new")
    assert (await give(over, url=URL)).refuses("brief-same-edition", number=1)


async def test_it_goes_out_after_a_restart(over):
    await over.press(over.organizer, await give(over, file=EDITED), GO)
    await over.restart()
    for _ in range(4):
        await over.tick(2)
    assert len([m for m in over.messages("announcements") if m.attachments]) == 1
    assert len(direct(over.amina)) == len(direct(over.ben)) == 1


async def test_server_that_takes_us_back_gets_what_could_not_be_sent(over):
    channel = over.channels["announcements"].id
    over.env.inject_error(
        "POST", f"/channels/{channel}/messages", status=403, code=50001, times=None
    )
    await over.press(over.organizer, await give(over, url=URL), GO)
    for _ in range(14):
        await over.tick(120)
    assert (await give(over)).says("brief-posted-parked", channel=str(channel))
    over.env.backend.faults.clear()
    await over.bot.on_guild_join(over.bot.get_guild(over.guild.id))
    await over.tick(5)
    assert (await give(over)).says("brief-posted-sent", channel=str(channel))
