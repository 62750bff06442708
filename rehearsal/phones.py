"""The devices of those who come by the participants' page, and what each of them is told."""

from collections.abc import Awaitable, Mapping
from urllib.parse import urlsplit

from bot.rules.links import written_code
from rehearsal.browser import SAME_SITE, Browser, Page, Values
from rehearsal.crowd import Person
from rehearsal.stage import Stage


class Phones:
    """Opens the page on everybody's own device; every answer goes into the diary."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._closed: set[str] = set()  # who closed the page for a while

    def browser(self, person: Person) -> Browser:
        """Somebody's browser, which asks for pages in their language."""
        stage = self._stage
        if person.key not in stage.browsers:
            stage.browsers[person.key] = Browser(stage.pages.line, person.language)
            stage.diary.tongues[person.key] = person.language
        return stage.browsers[person.key]

    def close(self, person: Person) -> None:
        """Somebody closes the page: until they open it again they do nothing there."""
        self._closed.add(person.key)

    def open(self, person: Person) -> None:
        """Somebody opens the page again, on the device that they had."""
        self._closed.discard(person.key)

    async def get(self, person: Person, path: str = "") -> Page | None:
        """Open one of the event's pages; None for whoever closed theirs.

        Whoever comes for the first time scans the code, or types it where codes are typed.
        """
        if person.key in self._closed:
            return None
        fresh = person.key not in self._stage.browsers
        browser, door = self.browser(person), self._door(person)
        if fresh:
            typed = f"/p?code={written_code(door.rpartition('/')[2]).lower()}"
            first = _origin(door) + typed if person.chance.random() < 0.5 else door
            await self._act(person, "page", browser.get(first))
        return await self._act(person, f"page {path}", browser.get(f"{door}/{path}".rstrip("/")))

    async def send(self, person: Person, page: Page, action: str, **values: Values) -> Page | None:
        """Fill in a form of a page and send it, as without scripts; the page where it leads."""
        form = page.form(action)
        return await self.post(person, form.action, form.filled(**values))

    async def post(
        self,
        person: Person,
        path: str,
        sent: list[tuple[str, str]],
        headers: Mapping[str, str] = SAME_SITE,
        browser: Browser | None = None,
    ) -> Page | None:
        """Send what stands in no form, or from another browser than one's own."""
        if person.key in self._closed:
            return None
        used, door = browser or self.browser(person), self._door(person)
        url = _origin(door) + path if path.startswith("/") else f"{door}/{path}"
        act = "/".join(part for part in url.removeprefix(door).split("/") if part)
        return await self._act(person, f"page form {act}", used.post(url, sent, headers))

    def _door(self, person: Person) -> str:
        return self._stage.doors[person.attendance]

    async def _act(self, person: Person, act: str, doing: Awaitable[Page]) -> Page:
        stage, page = self._stage, await doing
        await stage.bot.courier.idle()
        answered = bool(page.text) and page.status < 500
        stage.diary.note(stage.now(), person.key, act, page.text, answered=answered, html=page.html)
        stage.look()
        return page


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
