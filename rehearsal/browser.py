"""A browser without a face: the forms of a page, its words, cookies and redirects."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser

from aiohttp import BaseConnector, ClientSession, ClientTimeout, CookieJar

from rehearsal.answers import sentence, undirected

SAME_SITE = {"Sec-Fetch-Site": "same-origin"}  # as a browser says of a form of the page's own
Values = str | list[str]
INLINE = frozenset({"a", "bdi", "code", "em", "span", "strong", "time"})  # no line ends with them
_LANGUAGE = re.compile(r'<html lang="([a-z]+)"')
_RECEIPT = re.compile(r"^([A-Z]{1,4}-\d+) · ([0-9A-Z]{4})$", re.MULTILINE)


@dataclass
class Form:
    """A form of a page: where it goes, and what stands in it as it is."""

    action: str
    method: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    choices: set[str] = field(default_factory=set)

    def filled(self, **values: Values) -> list[tuple[str, str]]:
        """What is sent where these fields are filled in; the others stay as they are."""
        kept = self.fields
        for name, value in values.items():
            given = name.replace("_", "-")
            assert given in self.choices, f"{given} is no field of {self.action}: {self.choices}"
            kept = [pair for pair in kept if pair[0] != given]
            kept += [(given, one) for one in ([value] if isinstance(value, str) else value)]
        return kept

    def holds(self, name: str) -> str:
        """What stands in a field; empty where nothing does."""
        return next((value for given, value in self.fields if given == name), "")


class Forms(HTMLParser):
    """The forms of a page, its words, and what it quotes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.words: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.quotes: list[str] = []
        self.read = ""  # as somebody reads it, line by line
        self.notice_at = 0  # where in it begins what came of a form
        self._inside: Form | None = None
        self._select, self._area, self._quiet, self._quoting = "", "", 0, False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a form, a field, or what is not read."""
        given = {name: value or "" for name, value in attrs}
        self._end_line(tag)
        if "id" in given:
            self.ids.append(given["id"])
        if given.get("id") in ("told", "problems"):
            self.notice_at = len(self.read)
        if tag == "a":
            self.links.append(given.get("href", ""))
        if tag in ("script", "style", "title"):
            self._quiet += 1
        if tag == "blockquote":
            self._quoting = True
            self.quotes.append("")
        if tag == "form":
            self._inside = Form(given["action"], given["method"])
            self.forms.append(self._inside)
        if self._inside is not None and (tag == "option" or "name" in given):
            self._add_field(self._inside, tag, given)

    def _add_field(self, form: Form, tag: str, given: Mapping[str, str]) -> None:
        name = given.get("name", "")
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

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        self._end_line(tag)
        if tag in ("script", "style", "title"):
            self._quiet -= 1
        if tag == "blockquote":
            self._quoting = False
        if tag == "form":
            self._inside = None
        if tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        """What stands there: in a field, or to be read."""
        if self._quoting:
            self.quotes[-1] += data
        if self._area and self._inside:
            name, before = self._inside.fields[-1]
            self._inside.fields[-1] = (name, before + data.removeprefix("\n"))
        elif not self._quiet:
            self.read += data.replace("\n", " ")
            if data.strip():
                self.words.append(" ".join(data.split()))

    def _end_line(self, tag: str) -> None:
        if tag not in INLINE and not self.read.endswith("\n"):
            self.read += "\n"


def _lines(text: str) -> str:
    lines = (re.sub("[ \t]+", " ", line).strip(" ") for line in undirected(text).split("\n"))
    return "\n".join(line for line in lines if line)


@dataclass
class Page:
    """What came back: a page, and where the browser is now."""

    status: int
    html: str
    path: str
    headers: dict[str, str]

    @cached_property
    def parsed(self) -> Forms:
        """Its forms and words."""
        return Forms(self.html)

    @property
    def words(self) -> str:
        """All that can be read on it, in one line."""
        return " ".join(self.parsed.words)

    @cached_property
    def text(self) -> str:
        """The same line by line, without the marks of its direction."""
        return _lines(self.parsed.read)

    @property
    def first(self) -> str:
        """What it says of the form that was sent, or why it cannot be; empty where nothing."""
        notice = self.parsed.read[self.parsed.notice_at :] if self.parsed.notice_at else ""
        return " ".join(_lines(notice).splitlines()[:2])

    @property
    def receipt(self) -> tuple[str, str] | None:
        """The code and the secret of a receipt."""
        found = _RECEIPT.search(self.text)
        return (found[1], found[2]) if found else None

    @property
    def quotation(self) -> str:
        """The first that it quotes of a person."""
        return next(iter(self.parsed.quotes), "")

    @property
    def language(self) -> str:
        """The language that it says to be in; empty where it says nothing."""
        found = _LANGUAGE.search(self.html)
        return found[1] if found else ""

    def says(self, key: str, **blanks: str | int) -> bool:
        """Whether this sentence of the bot is on it, in its language."""
        return bool(sentence(key, self.language or "en", **blanks).search(self.text))

    def find(self, action: str, **held: str) -> Form | None:
        """The form whose address ends so, and in which this stands; None where there is none."""
        for form in self.parsed.forms:
            if form.action.endswith(action):
                if all(form.holds(name) == value for name, value in held.items()):
                    return form
        return None

    def form(self, action: str) -> Form:
        """The form whose address ends so."""
        found = self.find(action)
        there = [form.action for form in self.parsed.forms]
        assert found, f"no form {action} on {self.path}: {there}"
        return found


class Browser:
    """One device's browser. It is closed and opened again, and keeps its cookies."""

    def __init__(self, line: BaseConnector, language: str) -> None:
        self.jar = CookieJar(unsafe=True)
        self._line = line
        self._speaks = {"Accept-Language": language}

    async def get(self, url: str) -> Page:
        """Open an address."""
        return await self._read("GET", url, None, {})

    async def post(
        self, url: str, sent: list[tuple[str, str]], headers: Mapping[str, str] = SAME_SITE
    ) -> Page:
        """Send a form, and go where it leads."""
        return await self._read("POST", url, sent, headers)

    async def _read(
        self, method: str, url: str, sent: list[tuple[str, str]] | None, headers: Mapping[str, str]
    ) -> Page:
        session = ClientSession(
            connector=self._line, connector_owner=False, cookie_jar=self.jar,
            headers=self._speaks, timeout=ClientTimeout(total=None),
        )  # fmt: skip
        async with session, session.request(method, url, data=sent, headers=headers) as answer:
            html = await answer.text()
            return Page(answer.status, html, answer.url.path_qs, dict(answer.headers))
