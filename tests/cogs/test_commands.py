"""The commands as servers have them: registered once, for each server alone."""

import re

from discord import Permissions, app_commands

ADMINISTRATIVE = {
    "mod": Permissions(manage_messages=True),
    "run": Permissions(manage_messages=True),
    "poll": Permissions(manage_messages=True),
    "organize": Permissions(manage_guild=True),
    "export": Permissions(manage_guild=True),
}


def registrations(stage):
    """What was sent to register commands, and for which server."""
    return [
        (call.path.split("/")[4], call.json)
        for call in stage.env.http_requests
        if call.method == "PUT" and call.path.endswith("/commands")
    ]


async def test_commands_are_registered_once_for_each_server(draft_stage):
    draft_stage.elsewhere("Otto")
    await draft_stage.env.settle()
    servers = [server for server, _ in registrations(draft_stage)]
    assert sorted(servers) == sorted(str(g.id) for g in draft_stage.env._guilds)


async def test_commands_are_never_global(draft_stage):
    await draft_stage.restart()
    paths = [call.path for call in draft_stage.env.http_requests if "commands" in call.path]
    assert paths
    assert all(re.fullmatch(r"/applications/\d+/guilds/\d+/commands", path) for path in paths)


async def test_commands_are_not_registered_again_after_a_restart(draft_stage):
    before = len(registrations(draft_stage))
    await draft_stage.restart()
    assert len(registrations(draft_stage)) == before


async def test_commands_are_registered_again_when_they_changed(draft_stage):
    before = len(registrations(draft_stage))

    @app_commands.command(description="Another")
    async def another(interaction):
        raise AssertionError

    bot = await draft_stage.new_bot()
    bot.tree.add_command(another)
    earlier, draft_stage.bot = draft_stage.bot, bot
    await draft_stage.env.restart_bot(bot)
    await earlier.context.database.close()
    ((_, commands),) = registrations(draft_stage)[before:]
    assert "another" in [command["name"] for command in commands]


async def test_commands_that_could_not_be_registered_are_tried_at_the_next_start(draft_stage):
    await draft_stage.context.write(lambda tx: tx.execute("DELETE FROM registered_commands"))
    draft_stage.env.inject_error("PUT", "/applications/*/commands", status=400, code=30034)
    await draft_stage.restart()
    assert "commands not registered" in draft_stage.log.getvalue()
    before = len(registrations(draft_stage))
    await draft_stage.restart()
    assert len(registrations(draft_stage)) == before + 1


async def test_commands_are_hidden_from_whom_they_are_not_for(draft_stage):
    ((_, commands),) = registrations(draft_stage)
    needed = {c["name"]: c.get("default_member_permissions") for c in commands}
    for name, permissions in ADMINISTRATIVE.items():
        assert int(needed[name]) == permissions.value, name
    for name in ("ask", "questions", "support", "mine", "join", "agenda", "event", "help"):
        assert needed[name] is None, name


async def test_commands_can_be_used_in_servers_only(draft_stage):
    user = draft_stage.env.create_user("Amina")
    assert user.available_commands() == ()


async def test_commands_of_the_contract_are_there(draft_stage):
    """Source: PRODUCT section 5, as far as this version goes."""
    known = set(draft_stage.organizer.available_commands(draft_stage.channels["questions"]))
    wanted = {
        "ask", "questions", "support", "mine", "agenda", "event", "join", "help", "export",
        *(f"mod {v}" for v in ("queue", "approve", "decline", "next", "floor", "answered", "back")),
        *(f"run {v}" for v in ("start", "next", "end", "delay")),
        *(f"poll {v}" for v in ("create", "open", "close", "publish", "cancel", "list")),
        *(f"organize {v}" for v in ("setup", "open", "close", "status")),
    }  # fmt: skip
    assert wanted <= known
