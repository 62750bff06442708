"""What the pages' server bears: names that are not ours, slow senders, a system with few files."""

import asyncio
import resource

import pytest

from bot.actions import links
from bot.web import forms
from bot.web import server as module
from bot.web.server import Server
from tests.builders import ORGANIZER
from tests.web.conftest import SAME
from tests.web.phones import codes


@pytest.fixture
async def served(live):
    server = Server(live)
    await server.start("127.0.0.1", 0)
    yield server
    await server.stop()


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8080", 200), ("localhost:8080", 200), ("[::1]:8080", 200), ("bot:8080", 200),
        ("192.0.2.7", 200), ("rebound.example", 421), ("127.0.0.1.rebound.example:8080", 421),
        ("", 200),
    ],
)  # fmt: skip
async def test_a_page_is_shown_under_our_own_name_only(pages, host, status):
    answer = await pages.get("/screen", headers={"Host": host})
    assert answer.status == status
    assert ("http://127.0.0.1:8080" in await answer.text()) == (status == 421)


async def test_our_public_name_is_ours_and_a_watchdog_may_have_its_own(live, pages):
    screen = live.config.screen.model_copy(update={"public_url": "https://room.example.org"})
    live.config = live.config.model_copy(update={"screen": screen})
    for path, host, status in (
        ("/screen", "room.example.org", 200),
        ("/screen", "ROOM.example.org:443", 200),
        ("/screen", "other.example.org", 421),
        ("/healthz", "bot.inside.example", 200),
        ("/metrics", "bot.inside.example", 200),
    ):
        assert (await pages.get(path, headers={"Host": host})).status == status, (path, host)


@pytest.mark.parametrize("referer", ["http://[", "http://x//elsewhere.example/a"])
async def test_a_strange_referer_leads_nowhere(pages, live, referer):
    chair = (await codes(live))["chair"]
    headers = {**SAME, "Referer": referer, "Host": "x"}
    answer = await pages.post(f"/chair/{chair}/nothing", headers=headers)
    assert answer.status == 404
    assert "elsewhere" not in await answer.text()


@pytest.mark.parametrize(
    ("kind", "more", "body"),
    [
        ("application/x-www-form-urlencoded; charset=none", {}, b"code=HR-1"),
        ("application/x-www-form-urlencoded; charset=utf-16", {}, b"\xff\xfec"),
        ("application/x-www-form-urlencoded", {"Content-Encoding": "gzip"}, b"no gzip"),
        ("multipart/form-data; boundary=b", {}, b"--b\r\nx"),
        ("application/json", {}, b"{}"),
    ],
)
async def test_what_is_no_form_moves_nothing_on_the_chairs_page(pages, live, kind, more, body):
    chair = (await codes(live))["chair"]
    headers = {**SAME, **more, "Content-Type": kind}
    answer = await pages.post(f"/chair/{chair}/next", data=body, headers=headers)
    assert answer.status == 409
    assert "cannot be read" in await answer.text()


@pytest.mark.parametrize("page", ["chair/{chair}/next", "p/{room}/me/email"])
async def test_who_sends_half_a_form_is_let_go(served, live, monkeypatch, page):
    monkeypatch.setattr(forms, "ARRIVES_WITHIN_S", 0.05)
    path = page.format(**await codes(live))
    reader, writer = await asyncio.open_connection("127.0.0.1", served.port)
    cookie = ""
    for body in ("", "code="):
        form = (
            "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: 99\r\n{cookie}"
        )
        method, address, more = ("POST", path, form) if body else ("GET", path.split("/me")[0], "")
        writer.write(f"{method} /{address} HTTP/1.1\r\nHost: x\r\n{more}\r\n{body}".encode())
        head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 20)).decode()
        length = int(head.partition("Content-Length: ")[2].split()[0])
        said = (await reader.readexactly(length)).decode()
        cookie = f"Cookie: {head.partition('Set-Cookie: ')[2].partition(';')[0]}\r\n"
    assert "cannot be read" in said
    writer.close()


async def test_live_pages_leave_what_the_database_and_discord_need(live, monkeypatch):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (1024, hard))
    try:
        had = min(hard, module.FILES)
        monkeypatch.setattr(module, "FILES_KEPT", had - 7)
        server = Server(live)
        await server.start("127.0.0.1", 0)
        await server.stop()
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == had
        assert server.desk.hub.viewers_max == 7
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


async def test_a_live_page_of_a_renewed_code_ends_for_who_has_nothing_else(pages, live, phone):
    async def ends(stream):
        while await asyncio.wait_for(stream.content.readany(), 3):
            pass
        return True

    path = f"/p/{phone.code}/live"
    unknown = await pages.get(path)
    known = await phone.session.get(pages.make_url(path))
    assert (unknown.status, known.status) == (200, 200)
    await links.renew(live, ORGANIZER, "page")
    assert await ends(unknown)
    with pytest.raises(TimeoutError):
        await ends(known)
    known.close()
    assert (await pages.get(path)).status == 404
