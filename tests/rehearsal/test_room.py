"""The practice room in a real browser: a person asks, approves, and sees it where it belongs."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import async_playwright, expect

from rehearsal import folder
from rehearsal.play import rehearse
from rehearsal.room import practice
from rehearsal.room.door import listen

CONFIG = Path(__file__).parents[2] / "config.toml"
CHROMIUM = Path("/usr/bin/chromium")
QUESTION = "How will seafarers who are ashore for a single night be reached?"
WAIT_MS = 30_000  # many tests share a machine

pytestmark = pytest.mark.slow


@asynccontextmanager
async def browser():
    if not CHROMIUM.exists():
        words = f"no {CHROMIUM}: this test drives a real browser (Debian: apt install chromium)"
        if os.environ.get("CI") == "true":
            pytest.fail(words)
        pytest.skip(words)
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        expect.set_options(timeout=WAIT_MS)
        yield chromium
        await chromium.close()


def found(pattern, text):
    match = re.search(pattern, text)
    assert match, f"no {pattern} in {text}"
    return match[0]


class Room:
    """A practice room in a process of its own, as somebody starts it."""

    def __init__(self, output, *options):
        self.output = output
        self.options = ("--people", "6", *options)
        self.printed = ""

    async def open(self):
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-u", "-m", "bot", "rehearse", "--open", *self.options,
            "-o", str(self.output), cwd=CONFIG.parent, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        assert self._process.stdout
        self._output = self._process.stdout
        async with asyncio.timeout(60):
            await self.printed_all("Ctrl-C ends")
        self.address = found(r"http://127\.0\.0\.1:\d+", self.printed)

    async def printed_all(self, words):
        """Read until this was printed."""
        while words not in self.printed:
            line = await self._output.readline()
            assert line, self.printed
            self.printed += line.decode()

    async def end(self):
        self._process.send_signal(signal.SIGINT)
        async with asyncio.timeout(60):
            self.printed += (await self._output.read()).decode()
            return await self._process.wait()


async def take_part(page, part):
    async with page.expect_popup() as opened:
        await page.get_by_role("link", name=part, exact=True).click()
    window = await opened.value
    await expect(window.get_by_text("Viewport updated")).to_be_visible()
    return window


async def choose(window, field, option):
    await window.get_by_role("dialog").get_by_role("combobox", name=re.compile(field)).click()
    await window.get_by_role("option", name=re.compile(option)).click()


async def ask(window):
    await window.get_by_role("button", name="Ask", exact=True).click(timeout=WAIT_MS)
    form = window.get_by_role("dialog")
    await choose(window, "What is it about", "Human rights")
    await form.get_by_label("Your question").fill(QUESTION)
    await choose(window, "How are you shown", "Anonymous")
    await window.wait_for_timeout(2_000)  # the crowd goes on; what was typed stays
    await form.get_by_role("button", name="Submit").click()
    receipt = window.get_by_text(re.compile(r"HR-\d+ · [0-9A-Z]{4}")).first
    await receipt.wait_for(timeout=WAIT_MS)
    return found(r"HR-\d+", await receipt.inner_text())


async def approve(window, code):
    console = window.get_by_role("combobox", name="Open an item")
    await console.click(timeout=WAIT_MS)
    await window.get_by_role("option", name=re.compile(code)).click()
    await window.get_by_role("button", name="Approve", exact=True).click(timeout=WAIT_MS)
    await expect(window.get_by_text("Next in line — 1")).to_be_visible()


async def sees_it(chromium, room, code):
    """On the board, on the screen, and what went on on the practice room's own page."""
    page = await chromium.new_page()
    await page.goto(room.address)
    await expect(page.locator("#live li").first).to_be_visible()
    window = await take_part(page, "Participant")
    board = window.get_by_role("combobox", name="Support a question")
    await board.click(timeout=WAIT_MS)
    await expect(
        window.get_by_role("option", name=re.compile(f"{code}.*seafarers"))
    ).to_be_visible()
    await page.goto(f"{room.address}/screen")
    await expect(page.get_by_text(code).first).to_be_visible()


async def test_person_asks_approves_and_sees_it_where_it_belongs(tmp_path):
    room = Room(tmp_path / "room")
    await room.open()
    try:
        async with browser() as chromium:
            page = await chromium.new_page()
            await page.goto(room.address)
            code = await ask(await take_part(page, "Participant"))
            await approve(await take_part(page, "Moderator"), code)
            await sees_it(chromium, room, code)
    finally:
        status = await room.end()
    assert status == 0, room.printed
    assert "✗ BROKEN" not in room.printed
    assert "they are off, since nobody wrote down what you did" in room.printed
    written = json.loads((room.output / "questions.json").read_text(encoding="utf-8"))["questions"]
    (row,) = [row for row in written if row["text"] == QUESTION]
    assert (row["code"], row["status"], row["attribution"]) == (code, "queued", "anonymous")
    assert (room.output / folder.TIMELINE).read_text(encoding="utf-8")


async def test_crowd_lives_through_the_event_in_the_practice_room(tmp_path):
    """At many times the pace, with the bot killed on the way, the programme comes to its end."""
    room = Room(tmp_path / "room", "--pace", "300", "--restart")
    await room.open()
    async with asyncio.timeout(240):
        await room.printed_all("look around as long as you like")
    assert await room.end() == 0, room.printed
    assert "✗ BROKEN" not in room.printed
    assert "at a loss" not in (room.output / folder.LOG).read_text(encoding="utf-8")


def test_missing_extra_is_said_with_how_to_install_it(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(practice, "NEEDED", ("a_library_that_nobody_has",))
    assert rehearse(CONFIG, room=True, output=tmp_path / "room") == 1
    assert "pip install -e '.[practice]'" in capsys.readouterr().err
    assert not (tmp_path / "room").exists()


def test_port_that_is_taken_is_left_to_whoever_has_it():
    with listen(0) as first, listen(first.getsockname()[1]) as second:
        assert first.getsockname()[0] == second.getsockname()[0] == "127.0.0.1"
        assert first.getsockname()[1] != second.getsockname()[1]


def test_no_port_is_bound_without_the_practice_room(tmp_path):
    program = """
import sys
from pathlib import Path
bound = []
sys.addaudithook(lambda event, args: bound.append(args) if event == "socket.bind" else None)
from rehearsal.play import rehearse
status = rehearse(Path(sys.argv[1]), people=8, output=Path(sys.argv[2]))
assert not bound, bound
sys.exit(status)
"""
    command = [sys.executable, "-c", program, str(CONFIG), str(tmp_path / "output")]
    done = subprocess.run(command, cwd=CONFIG.parent, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
