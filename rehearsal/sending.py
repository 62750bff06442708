"""How those ask who come by the page: its forms, what is wrong with them, and the receipt."""

import re
from functools import partial

from rehearsal.answers import NUMBER
from rehearsal.asking import Asking, Later, words
from rehearsal.browser import Page
from rehearsal.crowd import Person
from rehearsal.diary import Receipt
from rehearsal.phones import Phones
from rehearsal.questions import Stock
from rehearsal.stage import Stage

TRIES_MAX = 3
ABOUT = ("principle", "question", "attribution", "name", "affiliation", "sector")
WAITS = ("in_review", "queued")


class Sending:
    """Their questions, from the form to the receipt, and what they do with them afterwards."""

    def __init__(
        self, stage: Stage, phones: Phones, asking: Asking, stock: Stock, later: Later
    ) -> None:
        self._stage = stage
        self.phones = phones
        self._asking = asking
        self._stock = stock
        self._later = later

    async def ask(self, person: Person, habit: str = "") -> None:
        """Ask a question; whoever is hasty asks another at once."""
        wanted = self._asking.thought(person, habit)
        form = await self.phones.get(person, "ask")
        if form and form.first:
            self._asking.tell_refusal(form)  # nothing can be asked now
        tried = wanted | {"question": wanted["typed"]}
        if habit == "lost":
            tried["principle"] = ""  # the menu holds no other
        receipt = await self._send(person, form, tried, wanted, habit)
        if receipt and habit == "hasty":
            await self.ask(person)

    async def _send(
        self,
        person: Person,
        form: Page | None,
        tried: dict[str, str],
        wanted: dict[str, str],
        habit: str = "",
    ) -> Receipt | None:
        """Send it, and mend what is said to be wrong; the receipt, if there is one in the end."""
        for _ in range(TRIES_MAX):
            if form is None or form.find("/ask") is None:
                return None
            filled = {name: tried[name] for name in ABOUT}
            page = await self.phones.send(person, form, "/ask", **filled)
            if page and page.receipt:
                return await self._keep(person, form, page, filled, wanted, habit)
            if page and page.first:
                self._asking.tell_refusal(page)
            if page and page.says("cool-down", seconds=NUMBER):
                self._later(26, partial(self._send_again, person, page, wanted))
                return None
            form, tried = page, wanted
        return None

    async def _send_again(self, person: Person, form: Page, wanted: dict[str, str]) -> None:
        """Wait out the pause, then send what still stands in the form."""
        await self._send(person, form, wanted, wanted)

    async def _keep(
        self,
        person: Person,
        form: Page,
        page: Page,
        filled: dict[str, str],
        wanted: dict[str, str],
        habit: str,
    ) -> Receipt:
        """Write the receipt down; some send the form once more, some think again."""
        waits = "in_review" if page.says("phone-next-review") else "queued"
        receipt = self._asking.keep(person, page, wanted | {"typed": filled["question"]}, waits)
        if "twice" in person.habits:
            again = await self.phones.send(person, form, "/ask", **filled)
            told = again.path.rpartition("/")[2] if again else ""
            fresh = again is not None and again.receipt is not None
            self._stage.diary.learn("twice", receipt.code, "another" if fresh else told)
        first = len(self._stage.diary.mine(person.key)) == 1
        chance, code = person.chance, receipt.code
        if habit == "repeats" and page.find("/instead"):
            self._later(12, lambda: self._support_instead(person, page, code))
        elif "edits" in person.habits and first and not habit:
            text = f"{receipt.text} {self._stock.phrase('second_thought', person.language)}"
            self._later(chance.randrange(30, 100), lambda: self._edit(person, code, text))
        elif "withdraws" in person.habits and first:
            self._later(chance.randrange(60, 240), lambda: self._withdraw(person, code))
        return receipt

    async def _edit(self, person: Person, code: str, text: str) -> None:
        """Open one's question and give it another wording."""
        whole = await self.phones.get(person, f"mine/{code}")
        if whole is None or whole.find(f"/mine/{code}") is None:
            return
        page = await self.phones.send(person, whole, f"/mine/{code}", question=text)
        if page and page.says("phone-said-edited", code=code):
            self._asking.edited(code, states(page, WAITS)[code], text)
        elif page:
            self._asking.tell_refusal(page)

    async def _withdraw(self, person: Person, code: str) -> None:
        """Withdraw one's question, and say yes when asked again."""
        sure = await self.phones.get(person, f"mine/{code}/withdraw")
        if sure is None or sure.find("/withdraw") is None:
            return
        page = await self.phones.send(person, sure, "/withdraw")
        if page and page.says("phone-said-withdrawn", code=code):
            self._asking.withdrew(code)
        elif page:
            self._asking.tell_refusal(page)

    async def _support_instead(self, person: Person, receipt: Page, mine: str) -> None:
        """Somebody asked the same before: support that, and withdraw one's own."""
        other = receipt.form("/instead").holds("other")
        page = await self.phones.send(person, receipt, "/instead")
        if page and page.says("phone-said-instead", code=other):
            self._asking.supported_instead(mine, other)
        elif page:
            self._asking.tell_refusal(page)


def states(page: Page, statuses: tuple[str, ...]) -> dict[str, str]:
    """The questions that a page tells the state of: by code, as far as it is one of these."""
    said = {words(status, page): status for status in statuses}
    longest = sorted(map(re.escape, said), key=len, reverse=True)
    told = rf"\b([A-Z]{{1,4}}-\d+)(?: → [A-Z]+)? · ({'|'.join(longest)})(?!\w)"
    return {code: said[state] for code, state in re.findall(told, page.text)}
