"""Permissions as Discord documents them."""

from datetime import UTC, datetime

from bot.rules import permissions as p

GUILD, MODS, QUIET, BOT = "1", "2", "3", "9"
ROLES = [
    {"id": GUILD, "permissions": str(p.VIEW_CHANNEL | p.SEND_MESSAGES | p.EMBED_LINKS)},
    {"id": MODS, "permissions": str(p.ATTACH_FILES)},
    {"id": QUIET, "permissions": "0"},
    {"id": "4", "permissions": str(p.ADMINISTRATOR)},
]


def overwrite(name, allow=0, deny=0):
    return {"id": name, "type": 0, "allow": str(allow), "deny": str(deny)}


def channel(*overwrites):
    return {"permission_overwrites": list(overwrites)}


def test_roles_add_up():
    assert p.on_server(ROLES, [], GUILD) == p.VIEW_CHANNEL | p.SEND_MESSAGES | p.EMBED_LINKS
    assert p.on_server(ROLES, [MODS], GUILD) & p.ATTACH_FILES


def test_administrator_may_everything_whatever_a_channel_says():
    allowed = p.on_server(ROLES, ["4"], GUILD)
    shut = channel(overwrite(GUILD, deny=p.VIEW_CHANNEL))
    assert p.in_channel(allowed, shut, ["4"], GUILD) == p.EVERYTHING


def test_role_overwrites_everybody_and_the_member_overwrites_roles():
    allowed = p.on_server(ROLES, [MODS, QUIET], GUILD)
    everybody = overwrite(GUILD, deny=p.SEND_MESSAGES)
    role = overwrite(MODS, allow=p.SEND_MESSAGES)
    own = overwrite(BOT, deny=p.SEND_MESSAGES)
    for overwrites, may in (((everybody,), False), ((everybody, role), True),
                            ((everybody, role, own), False)):  # fmt: skip
        held = p.in_channel(allowed, channel(*overwrites), [MODS, QUIET], GUILD, BOT)
        assert bool(held & p.SEND_MESSAGES) is may


def test_allow_of_one_role_wins_over_deny_of_another():
    held = p.in_channel(
        p.on_server(ROLES, [MODS, QUIET], GUILD),
        channel(overwrite(MODS, allow=p.ATTACH_FILES), overwrite(QUIET, deny=p.ATTACH_FILES)),
        [MODS, QUIET],
        GUILD,
    )
    assert held & p.ATTACH_FILES


def test_who_may_not_see_or_send_may_not_do_the_rest():
    allowed = p.on_server(ROLES, [MODS], GUILD)
    unseen = channel(overwrite(GUILD, deny=p.VIEW_CHANNEL))
    assert p.in_channel(allowed, unseen, [MODS], GUILD) == 0
    silent = channel(overwrite(GUILD, deny=p.SEND_MESSAGES))
    assert not p.in_channel(allowed, silent, [MODS], GUILD) & (p.EMBED_LINKS | p.ATTACH_FILES)


def test_timeout_ends():
    now = datetime(2022, 11, 3, tzinfo=UTC)
    member = {"communication_disabled_until": "2022-11-03T00:01:00+00:00"}
    assert p.in_timeout(member, now)
    assert not p.in_timeout(member, now.replace(hour=1))
    assert not p.in_timeout({"communication_disabled_until": None}, now)


def test_invite_link_asks_for_the_least():
    assert p.invite_link("42") == (
        "https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands"
        "&permissions=17592186162176"
    )
