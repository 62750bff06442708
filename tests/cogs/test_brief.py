from tests.builders import SLUG


async def test_brief_is_a_file_that_only_i_see(live):
    await live.queue("HR", "WS")
    seen = await live.slash(live.organizer, "brief", format="md")
    assert seen.on.ephemeral
    assert "DRAFT" in seen.words
    (file,) = seen.on.attachments
    assert file.filename == f"{SLUG}-brief.md"
    assert (await file.read()).startswith(b"*EDM Migration Policy Roundtable Series")


async def test_brief_is_a_document_of_words_where_nothing_else_is_said(live):
    seen = await live.slash(live.organizer, "brief")
    (file,) = seen.on.attachments
    assert file.filename == f"{SLUG}-brief.docx"
    assert (await file.read()).startswith(b"PK")


async def test_brief_is_for_organizers(live):
    live.show_command("brief", live.moderator)
    seen = await live.slash(live.moderator, "brief")
    assert seen.says("not-organizer", role=0)
