from tests.builders import SLUG


async def test_fairness_is_a_page_that_only_i_see(live):
    await live.queue("HR", "WS")
    seen = await live.slash(live.organizer, "fairness")
    assert seen.on.ephemeral
    (file,) = seen.on.attachments
    assert file.filename == f"{SLUG}-fairness.html"
    assert (await file.read()).startswith(b"<!doctype html>")


async def test_fairness_is_for_organizers(live):
    live.show_command("fairness", live.moderator)
    seen = await live.slash(live.moderator, "fairness")
    assert seen.says("not-organizer", role=0)
