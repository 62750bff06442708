import re

import pytest

from bot.web import base, rates, shield
from bot.web.rates import network
from tests.web.conftest import client_of

INLINE = re.compile(r"<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|\sstyle=|javascript:")


async def test_every_answer_carries_the_headers(pages):
    for path in ("/nowhere", "/static/room.css", "/healthz"):
        answer = await pages.get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy, path
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["Server"] == "Roundtable"


def test_no_template_has_a_script_or_style_of_its_own():
    for path in sorted((base.FOLDER / "templates").iterdir()):
        assert not INLINE.search(path.read_text("utf-8")), path.name


def test_nothing_is_fetched_from_elsewhere():
    for folder in ("templates", "static"):
        for path in sorted((base.FOLDER / folder).iterdir()):
            text = path.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
            assert not re.search(r"https?://|@import|//[a-z]+\.[a-z]", text), path.name


async def test_what_is_not_there_is_said_in_a_sentence(pages):
    answer = await pages.get("/nowhere")
    assert answer.status == 404
    text = await answer.text()
    assert "There is no such page" in text
    assert '<html lang="en" dir="ltr"' in text


async def test_what_is_not_there_is_said_as_json_to_who_wants_it(pages):
    answer = await pages.get("/nowhere", headers={"Accept": "application/json"})
    assert (answer.status, (await answer.json())["refused"]) == (404, "page-unknown")


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e%2fapp.py", "/static/x.css"])
async def test_only_our_own_files_are_served(pages, path):
    assert (await pages.get(path)).status == 404


async def test_a_method_that_no_page_has_is_refused(pages):
    answer = await pages.delete("/healthz", headers={"Sec-Fetch-Site": "same-origin"})
    assert (answer.status, "GET" in answer.headers["Allow"]) == (405, True)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1:8080"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
    ],
)
async def test_a_form_from_elsewhere_is_refused(pages, headers):
    answer = await pages.post("/healthz", data={"a": "b"}, headers=headers)
    assert answer.status == 403
    assert "did not come from the page itself" in await answer.text()


@pytest.mark.parametrize(
    "headers",
    [{"Sec-Fetch-Site": "same-origin"}, {"Origin": "http://127.0.0.1:8080"}],
)
async def test_a_form_of_ours_is_let_in(pages, headers):
    answer = await pages.post("/healthz", data={"a": "b"}, headers=headers)
    assert answer.status == 405  # past the door: there is no such form


async def test_an_address_that_asks_too_much_is_told_to_wait(live, clock, monkeypatch):
    monkeypatch.setattr(rates, "ADDRESS", rates.Rate(burst=3, per_s=1))
    client = await client_of(live)
    found = [(await client.get("/nowhere")).status for _ in range(4)]
    assert found == [404, 404, 404, 429]
    answer = await client.get("/nowhere")
    assert answer.headers["Retry-After"] == "10"
    clock.wait(2_000)
    assert (await client.get("/nowhere")).status == 404
    await client.close()


async def test_the_proxys_word_counts_only_where_it_is_configured(live, monkeypatch):
    monkeypatch.setattr(rates, "ADDRESS", rates.Rate(burst=2, per_s=0))
    client = await client_of(live)
    for number in range(3):
        answer = await client.get("/nowhere", headers={"X-Forwarded-For": f"203.0.113.{number}"})
    assert answer.status == 429  # nobody was asked to believe it
    await client.close()
    screen = live.config.screen.model_copy(update={"proxy_header": "X-Forwarded-For"})
    live.config = live.config.model_copy(update={"screen": screen})
    client = await client_of(live)
    for number in range(3):
        forged = {"X-Forwarded-For": f"198.51.100.7, 203.0.113.{number}"}
        assert (await client.get("/nowhere", headers=forged)).status == 404
    for _ in range(3):
        forged = {"X-Forwarded-For": "198.51.100.9, 203.0.113.99"}
        answer = await client.get("/nowhere", headers=forged)
    assert answer.status == 429
    await client.close()


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("not an address", "unknown"),
    ],
)
def test_network_of_an_address(address, found):
    assert network(address) == found


async def test_a_fault_is_a_page_with_the_reference_that_is_logged(live, caplog, monkeypatch):
    client = await client_of(live)

    async def broken(_context):
        raise RuntimeError("what somebody asked stands here")

    monkeypatch.setattr("bot.actions.health.look", broken)
    answer = await client.get("/healthz", headers={"Accept": "text/html"})
    assert answer.status == 500
    text = await answer.text()
    assert "somebody asked" not in text
    assert re.search(r"[0-9a-f]{8}", text)
    assert "/mine" not in text  # a command, where there is none
    await client.close()


async def test_language_is_the_addresss_then_the_one_kept_then_the_browsers(live, monkeypatch):
    for module in (base, shield):
        monkeypatch.setattr(module, "language_of", base.language_of)
    monkeypatch.setattr(base, "languages", lambda: ("en", "ar", "fr"))
    client = await client_of(live)
    answer = await client.get("/nowhere", headers={"Accept-Language": "de, fr;q=0.8, en;q=0.5"})
    assert 'lang="fr" dir="ltr"' in await answer.text()
    answer = await client.get("/nowhere?lang=ar", headers={"Accept-Language": "fr"})
    assert 'lang="ar" dir="rtl"' in await answer.text()
    assert answer.cookies["lang"]["httponly"]
    assert 'lang="ar"' in await (await client.get("/nowhere")).text()
    assert 'lang="ar"' in await (await client.get("/nowhere?lang=tlh")).text()
    await client.close()


async def test_healthz_says_how_the_bot_is(pages):
    answer = await pages.get("/healthz")
    body = await answer.json()
    assert (answer.status, body["ok"]) == (200, True)
    assert body["gateway"] == {"ok": True, "latency_ms": 42}
    pages.desk.latency_s = lambda: float("nan")
    answer = await pages.get("/healthz")
    assert (answer.status, (await answer.json())["gateway"]["latency_ms"]) == (503, None)


async def test_healthz_tells_of_a_database_that_does_not_write(pages, live):
    await live.database._writer.execute("PRAGMA query_only = ON")
    answer = await pages.get("/healthz")
    body = await answer.json()
    await live.database._writer.execute("PRAGMA query_only = OFF")
    assert (answer.status, body["database"]) == (503, {"ok": False, "trouble": "OperationalError"})


async def test_healthz_tells_when_nothing_comes_through(pages, clock):
    clock.wait(121_000)
    answer = await pages.get("/healthz")
    body = await answer.json()
    assert (answer.status, body["outbox"]["ok"]) == (503, False)
    assert body["outbox"]["oldest_s"] >= 120
