"""A phone: a browser without a face, with cookies, the forms of its pages, redirects."""

from aiohttp import ClientSession, CookieJar
from aiohttp.test_utils import TestClient

from bot.actions import links
from bot.context import Context
from rehearsal.browser import SAME_SITE, Page
from tests.builders import ORGANIZER

SAME = SAME_SITE


class Phone:
    """One device at the participants' page."""

    def __init__(self, pages: TestClient, code: str, jar: CookieJar | None = None) -> None:
        self.pages, self.code = pages, code
        self.jar = CookieJar(unsafe=True) if jar is None else jar
        self.session = ClientSession(cookie_jar=self.jar)

    async def close(self) -> None:
        await self.session.close()

    async def get(self, path: str = "", *, whole: bool = False) -> Page:
        return await self._read("GET", path if whole else f"/p/{self.code}/{path}".rstrip("/"))

    async def send(self, page: Page, action: str, **values: str | list[str]) -> Page:
        """Fill in a form of a page and send it; where it leads to."""
        form = page.form(action)
        return await self._read("POST", form.action, data=form.filled(**values))

    async def post(self, path: str, data, follow: bool = True) -> Page:
        return await self._read("POST", f"/p/{self.code}/{path}", data=data, follow=follow)

    async def _read(self, method, path, data=None, follow=True) -> Page:
        headers = SAME if method == "POST" else {}
        async with self.session.request(
            method, self.pages.make_url(path), data=data, headers=headers, allow_redirects=follow
        ) as answer:
            return Page(
                answer.status, await answer.text(), answer.url.path_qs, dict(answer.headers)
            )

    async def ask(self, text="What will change for those who wait?", principle="human-rights",
                  attribution="anonymous", **more) -> Page:  # fmt: skip
        form = await self.get("ask")
        return await self.send(
            form, "/ask", question=text, principle=principle, attribution=attribution, **more
        )


async def codes(context: Context) -> dict[str, str]:
    found = (await links.load(context, ORGANIZER)).codes
    return {"room": found["room"], "online": found["online"], "chair": found["chair"]}
