"""`roundtable destroy-keys` beside a bot that runs: it forgets them, and goes on."""

from tests.builders import SLUG
from tests.wire.conftest import Stage


async def test_running_bot_forgets_keys_that_the_command_line_destroyed(stage: Stage) -> None:
    await stage.start()
    organizer, amina = stage.person("Organizer", "manage_guild"), stage.person("Amina")
    await organizer.slash("organize open", start="now")
    asked = await amina.slash(
        "ask", principle="HR", question="Who pays for all of this in the end?",
        attribution="anonymous",
    )  # fmt: skip
    assert "HR-1" in asked.text
    status, _, complaint = await stage.roundtable("destroy-keys")
    assert status == 1
    assert "after the close" in complaint
    assert "is closed" in (await organizer.slash("organize close")).text
    assert "HR-1" in (await amina.slash("mine")).text
    status, told, _ = await stage.roundtable("destroy-keys", "--event", SLUG)
    assert (status, told) == (0, f"{SLUG}: both keys are destroyed\n".encode())
    assert "keys are destroyed" in (await amina.slash("mine")).text
    assert not list((stage.folder / "keys").glob("*.key"))
    status, _, complaint = await stage.roundtable("verify")
    assert (status, complaint) == (0, "")
