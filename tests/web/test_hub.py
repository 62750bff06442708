import asyncio
import socket

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.rules.base import Refusal
from bot.web import hub as module
from bot.web.hub import Hub, digest


class Board:
    """Something that is looked at: what it says, and how often it was drawn."""

    def __init__(self, hub):
        self.hub, self.says, self.drawn, self.gone = hub, "one", 0, False
        self.client: TestClient

    async def draw(self):
        self.drawn += 1
        await asyncio.sleep(0)
        if self.gone:
            raise Refusal("page-link-unknown")
        return f"<p>\n{self.says}\n</p>"

    async def events(self, request):
        return await self.hub.stream(request, "board", self.draw)


@pytest.fixture
async def board(monkeypatch):
    monkeypatch.setattr(module, "DRAW_EVERY_S", 0.02)
    board = Board(Hub())
    app = web.Application()
    app.router.add_get("/events", board.events)
    board.client = TestClient(TestServer(app))
    await board.client.start_server()
    yield board
    await board.hub.close()
    await board.client.close()


async def told(answer):
    """The next drawing of a stream: its id and what it says."""
    found, name = [], ""
    while True:
        line = (await asyncio.wait_for(answer.content.readline(), 20)).decode()
        if line.startswith("id: "):
            name = line[4:].strip()
        elif line.startswith("data: "):
            found.append(line[6:-1])
        elif line == "\n" and found:
            return name, "\n".join(found)
        elif line == "":
            return None


async def test_who_looks_sees_it_as_it_is_and_then_each_change(board):
    answer = await board.client.get("/events")
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    assert await told(answer) == (digest("<p>\none\n</p>"), "<p>\none\n</p>")
    board.says = "two"
    board.hub.changed()
    assert (await told(answer))[1] == "<p>\ntwo\n</p>"


async def test_a_change_is_drawn_once_however_many_look(board):
    answers = [await board.client.get("/events") for _ in range(20)]
    for answer in answers:
        assert (await told(answer))[1] == "<p>\none\n</p>"
    await asyncio.sleep(0.1)
    before = board.drawn
    board.says = "two"
    board.hub.changed()
    assert {(await told(answer))[1] for answer in answers} == {"<p>\ntwo\n</p>"}
    assert board.drawn == before + 1


async def test_many_changes_are_drawn_together(board):
    answer = await board.client.get("/events")
    await told(answer)
    await asyncio.sleep(0.1)
    before = board.drawn
    for number in range(50):
        board.says = f"number {number}"
        board.hub.changed()
        await asyncio.sleep(0)
    while (await told(answer))[1] != "<p>\nnumber 49\n</p>":
        pass
    assert board.drawn - before <= 3


async def test_what_looks_the_same_is_not_sent_again(board):
    answer = await board.client.get("/events")
    await told(answer)
    for _ in range(3):
        board.hub.changed()
        await asyncio.sleep(0.05)
    board.says = "two"
    board.hub.changed()
    assert (await told(answer))[1] == "<p>\ntwo\n</p>"


async def test_nothing_is_drawn_where_nobody_looks(board):
    board.hub.changed()
    await asyncio.sleep(0.05)
    assert (board.drawn, board.hub.viewers) == (0, 0)
    answer = await board.client.get("/events")
    await told(answer)
    assert board.hub.viewers == 1
    answer.close()
    for number in range(100):  # a write finds that nobody is there
        board.says = f"{number}"
        board.hub.changed()
        await asyncio.sleep(0.03)
        if not board.hub.viewers:
            break
    assert board.hub.viewers == 0


async def test_many_who_come_at_once_share_the_first_drawing(board):
    answers = await asyncio.gather(*(board.client.get("/events") for _ in range(20)))
    for answer in answers:
        await told(answer)
    assert board.drawn <= 3


async def test_what_is_no_longer_there_ends_for_who_looks(board):
    answer = await board.client.get("/events")
    await told(answer)
    board.gone = True
    board.hub.changed()
    assert await told(answer) is None


async def test_a_fault_in_drawing_is_survived(board):
    answer = await board.client.get("/events")
    await told(answer)
    await asyncio.sleep(0.1)
    draw = board.draw

    async def broken():
        raise RuntimeError("broken")

    board.hub._views["board"].draw = broken
    board.hub.changed()
    await asyncio.sleep(0.1)
    board.hub._views["board"].draw = draw
    board.says = "one again"
    board.hub.changed()
    assert (await told(answer))[1] == "<p>\none again\n</p>"


async def test_who_is_quiet_gets_a_sign_of_life(board, monkeypatch):
    monkeypatch.setattr(module, "HEARTBEAT_S", 0.03)
    answer = await board.client.get("/events")
    await told(answer)
    assert await asyncio.wait_for(answer.content.readline(), 20) == b"event: alive\n"


async def test_who_takes_nothing_is_cut_off(board, monkeypatch):
    """A reader who never reads: the socket fills, and after the patience it is closed."""
    monkeypatch.setattr(module, "PATIENCE_S", 0.2)
    loop, reader = asyncio.get_running_loop(), socket.socket()
    reader.setblocking(False)
    await loop.sock_connect(reader, ("127.0.0.1", board.client.port))
    await loop.sock_sendall(reader, b"GET /events HTTP/1.1\r\nHost: x\r\n\r\n")
    for number in range(200):
        board.says = f"{number}" + "x" * 400_000
        board.hub.changed()
        await asyncio.sleep(0.03)
        if number > 5 and not board.hub.viewers:
            break
    assert board.hub.viewers == 0
    reader.close()


async def test_no_more_are_let_in_than_can_be_served(board):
    board.hub.viewers_max = 1
    first = await board.client.get("/events")
    await told(first)
    assert (await board.client.get("/events")).status == 500  # the shield would say so
    first.close()


async def test_one_address_takes_no_more_than_its_share(board, monkeypatch):
    monkeypatch.setattr(module, "VIEWERS_OF_ONE_MAX", 2)
    answers = [await board.client.get("/events") for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 500]


async def test_who_asks_only_for_the_head_is_no_viewer(board):
    answer = await board.client.head("/events")
    assert (answer.status, board.hub.viewers, board.hub._views) == (200, 0, {})


async def test_a_refusal_of_the_first_drawing_leaves_nothing_behind(board):
    board.gone = True
    assert (await board.client.get("/events")).status == 500
    assert board.hub._views == {}
