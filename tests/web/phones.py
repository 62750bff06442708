"""A phone: a browser without a face, with cookies, the forms of its pages, redirects."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from aiohttp import ClientSession, CookieJar
from aiohttp.test_utils import TestClient

from bot.actions import links
from bot.context import Context
from tests.builders import ORGANIZER

SAME = {"Sec-Fetch-Site": "same-origin"}


@dataclass
class Form:
    """A form of a page: where it goes, and what stands in it as it is."""

    action: str
    method: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    choices: set[str] = field(default_factory=set)

    def filled(self, **values: str | list[str]) -> list[tuple[str, str]]:
        kept = [(name, value) for name, value in self.fields if name not in values]
        for name, value in values.items():
            given = name.replace("_", "-")
            assert given in self.choices, f"{given} is no field of {self.action}: {self.choices}"
            kept = [pair for pair in kept if pair[0] != given]
            kept += [(given, one) for one in ([value] if isinstance(value, str) else value)]
        return kept


class Forms(HTMLParser):
    """The forms of a page, and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.words: list[str] = []
        self.ids: list[str] = []
        self._inside: Form | None = None
        self._select, self._area, self._quiet = "", "", 0
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.append(given["id"])
        if tag in ("script", "style", "title"):
            self._quiet += 1
        if tag == "form":
            self._inside = Form(given["action"], given["method"])
            self.forms.append(self._inside)
        if self._inside is None or (tag != "option" and "name" not in given):
            return
        form, name = self._inside, given.get("name", "")
        form.choices.add(name)
        if tag == "input":
            if given.get("type") not in ("radio", "checkbox") or "checked" in given:
                form.fields.append((name, given.get("value", "")))
        elif tag == "select":
            self._select = name
        elif tag == "textarea":
            self._area = name
            form.fields.append((name, ""))
        elif tag == "option" and "selected" in given:
            form.fields.append((self._select, given["value"]))

    def handle_endtag(self, tag):
        if tag in ("script", "style", "title"):
            self._quiet -= 1
        if tag == "form":
            self._inside = None
        if tag == "textarea":
            self._area = ""

    def handle_data(self, data):
        if self._area and self._inside:
            name, before = self._inside.fields[-1]
            self._inside.fields[-1] = (name, before + data.removeprefix("\n"))
        elif not self._quiet and data.strip():
            self.words.append(" ".join(data.split()))


@dataclass
class Page:
    status: int
    html: str
    path: str
    headers: dict[str, str]

    @property
    def parsed(self) -> Forms:
        return Forms(self.html)

    @property
    def words(self) -> str:
        return " ".join(self.parsed.words)

    def form(self, action: str) -> Form:
        """The form whose address ends so."""
        found = [f for f in self.parsed.forms if f.action.endswith(action)]
        assert found, f"no form {action} on {self.path}: {[f.action for f in self.parsed.forms]}"
        return found[0]


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
