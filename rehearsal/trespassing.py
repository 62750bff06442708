"""What nobody may at the participants' page, tried by some: each must be refused."""

from aiohttp import CookieJar
from yarl import URL

from bot.web.rates import DEVICE
from rehearsal.answers import NUMBER, WORDS
from rehearsal.browser import Browser, Page
from rehearsal.crowd import Person
from rehearsal.diary import Trespass
from rehearsal.phones import Phones
from rehearsal.stage import Stage

GUESSED = "0000"  # the letters of somebody else's receipt
MARKUP = "<script>alert(1)</script> **@everyone** =1+1"


class Trespassing:
    """Forged forms and cookies, others' questions and receipts, too much and too many."""

    def __init__(self, stage: Stage, phones: Phones) -> None:
        self._stage = stage
        self._phones = phones

    async def support_own(self, person: Person) -> None:
        """Support one's own question, which no page offers."""
        mine = [receipt.code for receipt in self._stage.diary.mine(person.key)]
        page = await self._phones.get(person, "questions") if mine else None
        form = page.find("/support") if page else None
        if form:
            sent = form.filled(question=mine[0], wanted="1")
            page = await self._phones.post(person, form.action, sent)
            self._note(person, "supports their own question", page, "own-question", code=mine[0])

    async def try_all(self, person: Person) -> None:
        """One thing after the other."""
        others = [r.code for r in self._stage.diary.receipts.values() if r.who != person.key]
        if others:
            await self._foreign(person, person.chance.choice(others))
        await self._forged(person)
        await self._too_much(person)
        await self._too_many(person)
        told = [t.refused for t in self._stage.diary.trespasses if t.who == person.key]
        words = f"tries {len(told)} things at the page that nobody may; {sum(told)} are refused"
        self._stage.timeline.tell(self._stage.now(), "somebody", words)

    async def _foreign(self, person: Person, code: str) -> None:
        """Another's receipt, question and wording."""
        receipt = [("receipt", f"{code} · {GUESSED}")]
        page = await self._phones.post(person, "receipt", receipt)
        self._note(person, "guesses a receipt", page, "receipt-wrong")
        page = await self._phones.get(person, f"mine/{code}")
        self._note(person, "opens another's question", page, "phone-no-question-unknown", code=code)
        page = await self._phones.post(person, f"mine/{code}/withdraw", [])
        self._note(person, "withdraws another's", page, "phone-no-question-unknown", code=code)
        wording = [("question", MARKUP), ("version", "1")]
        page = await self._phones.post(person, f"mine/{code}", wording)
        self._note(person, "rewords another's", page, "phone-no-question-unknown", code=code)

    async def _forged(self, person: Person) -> None:
        """A form from elsewhere, one without its token, a cookie made up, the chair's link."""
        sent = [("principle", "human-rights"), ("question", MARKUP), ("attribution", "anonymous")]
        elsewhere = {"Sec-Fetch-Site": "cross-site"}
        page = await self._phones.post(person, "ask", [*sent, ("nonce", "1")], elsewhere)
        self._note(person, "sends a form from elsewhere", page, "page-forged")
        page = await self._phones.post(person, "ask", sent)
        self._note(person, "sends a form without its token", page, "phone-no-expired-control")
        page = await self._phones.post(
            person, "ask", [*sent, ("nonce", "1")], browser=self._impostor(person)
        )
        self._note(person, "makes up a cookie", page, "phone-no-cookie")
        page = await self._phones.post(person, "/chair/aaaaaaaaaaaaaaaaaaaaaaaaaa/next", [])
        self._note(person, "guesses the chair's link", page, "page-link-unknown")

    async def _too_much(self, person: Person) -> None:
        """A form that is too large, a name that is too long, a vote that there is not."""
        page = await self._phones.post(person, "ask", [("nonce", "1"), ("question", "x" * 20_000)])
        self._note(person, "sends too large a form", page, "page-too-large")
        page = await self._phones.post(person, "me", [("name", f"{MARKUP} " * 20)])
        limits: dict[str, str | int] = {"length": NUMBER, "length_max": NUMBER}
        self._note(person, "sends too long a name", page, "too-long", what=WORDS, **limits)
        page = await self._phones.post(person, "votes/P-999", [("vote", "0")])
        self._note(person, "votes in no poll", page, "phone-no-poll-unknown")

    async def _too_many(self, person: Person) -> None:
        """More forms at once than anybody sends by hand."""
        page = None
        for _ in range(DEVICE.burst + 1):
            page = await self._phones.post(person, "hand/lower", [("hand", "H-999")])
            if page and page.says("page-too-fast"):
                break
        self._note(person, "floods the page", page, "page-too-fast")

    def _impostor(self, person: Person) -> Browser:
        """A browser with the cookie of a device that the bot never signed."""
        browser = self._phones.browser(person)
        forged = Browser(self._stage.pages.line, self._stage.diary.tongue(person.key))
        jar = CookieJar(unsafe=True)
        for cookie in browser.jar:
            value = cookie.value if cookie.key == "lang" else f"somebody.{'A' * 26}"
            jar.update_cookies({cookie.key: value}, URL(self._stage.doors[person.attendance]))
        forged.jar = jar
        return forged

    def _note(
        self, person: Person, tried: str, page: Page | None, key: str, **blanks: str | int
    ) -> None:
        if page is not None:
            refused = page.status >= 400 and page.says(key, **blanks)
            self._stage.diary.trespasses.append(Trespass(person.key, tried, refused))
