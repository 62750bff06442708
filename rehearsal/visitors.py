"""What those do who come by the participants' page, beside asking: no account, a phone alone."""

from collections import Counter

from bot.rules.questions import STATUSES
from rehearsal.answers import Told
from rehearsal.asking import words
from rehearsal.ballots import Ballot
from rehearsal.browser import Form, Page
from rehearsal.crowd import Person
from rehearsal.hands import Hands
from rehearsal.sending import Sending, states
from rehearsal.stage import Stage
from rehearsal.timeline import cut
from rehearsal.tongues import another
from rehearsal.trespassing import Trespassing

SIGHTS = {
    "now": "", "agenda": "programme", "event": "programme", "help": "me", "how": "how",
    "board": "questions", "typing": "questions?order=oldest",
}  # fmt: skip


class Visitors:
    """Carries out what people set out to do on the page. What is secret is only counted."""

    def __init__(self, stage: Stage, sending: Sending, hands: Hands, murmur: Counter[str]) -> None:
        self._stage = stage
        self._phones = sending.phones
        self._sending = sending
        self._hands = hands
        self._murmur = murmur
        self._trespassing = Trespassing(stage, sending.phones)

    async def carry_out(self, person: Person, verb: str, how: str) -> None:
        """Do what somebody set out to do."""
        if verb == "ask":
            await self._sending.ask(person, how)
        elif verb == "support":
            await (self._trespassing.support_own(person) if how else self._support(person))
        elif verb == "hand":
            await self._press_hand(person)
        elif verb == "join":
            await self._say_who(person)
        elif verb == "look":
            await self._look(person, how)
        elif verb == "speak":
            await self._switch(person)
        elif verb == "leave":
            self._phones.close(person)
            self._murmur["closed"] += 1
        elif verb == "return":
            await self._come_back(person)
        else:
            await self._trespassing.try_all(person)

    async def look_at_mine(self, person: Person) -> Page | None:
        """See what became of one's own questions."""
        page = await self._phones.get(person, "mine")
        if page:
            found = sorted(states(page, STATUSES))
            self._stage.diary.learn("mine", "", " ".join(found))
        return page

    async def look_back(self, person: Person) -> None:
        """After the close: what became of one's own questions, and of everybody's."""
        self._learn_fates(await self.look_at_mine(person))
        self._learn_fates(await self._phones.get(person))

    def _learn_fates(self, page: Page | None) -> None:
        if page:
            for code, status in states(page, STATUSES).items():
                self._stage.diary.learn("fate", code, words(status, page))

    async def _say_who(self, person: Person) -> None:
        """Say who they are; some leave open how they are shown."""
        wish = person.wish()
        if person.chance.random() < 0.4:
            wish["attribution"] = ""
        page = await self._phones.get(person, "me")
        if page is None or page.find("/me") is None:
            return
        said = {name: wish[name] for name in ("name", "affiliation", "sector", "attribution")}
        page = await self._phones.send(person, page, "/me", **said)
        if page and page.says("phone-said-me"):
            self._stage.diary.learn("joined", "", wish["attribution"])
            self._murmur["joined"] += 1

    async def _support(self, person: Person) -> None:
        """Support some of what waits; the fickle take one back."""
        for _ in range(person.chance.randrange(1, 4)):
            order = person.chance.choice(("support", "oldest"))
            page = await self._phones.get(person, f"questions?order={order}")
            offered = _offered(page, "1")
            if page and offered:
                await self._send_support(person, person.chance.choice(offered))
        page = await self._phones.get(person, "questions") if "fickle" in person.habits else None
        if page and (offered := _offered(page, "0")):
            await self._send_support(person, person.chance.choice(offered))

    async def _send_support(self, person: Person, form: Form) -> None:
        code, given = form.holds("question"), form.holds("wanted") == "1"
        page = await self._phones.post(person, form.action, form.filled())
        verb = "supported" if given else "unsupported"
        if page and page.says(f"phone-said-{verb}", code=code):
            self._stage.diary.learn(verb, code)
            self._murmur[verb] += 1

    async def cast(self, person: Person, ballot: Ballot, chosen: list[str]) -> Told | None:
        """Fill in a poll's form and send it; what is said of it."""
        page = await self._phones.get(person, "votes")
        form = page.find(f"/votes/{ballot.code}") if page else None
        if page is None or form is None:
            return None
        name = {"words": "word", "ranking": "rank"}.get(ballot.kind, "")
        numbered = {f"{name}-{n}": value for n, value in enumerate(chosen, start=1)}
        emptied = {field: "" for field in form.choices if name and field not in numbered}
        filled = form.filled(**(numbered | emptied)) if name else form.filled(vote=chosen)
        return await self._phones.post(person, form.action, filled)

    async def take_back(self, person: Person, ballot: Ballot) -> bool:
        """Withdraw one's vote, where that is offered."""
        page = await self._phones.get(person, "votes")
        if page is None or page.find(f"/votes/{ballot.code}/withdraw") is None:
            return False
        page = await self._phones.send(person, page, f"/votes/{ballot.code}/withdraw")
        return page is not None and page.says("phone-said-unvoted", code=ballot.code)

    async def _press_hand(self, person: Person) -> None:
        """Raise one's hand, or lower the one that is up."""
        page = await self._phones.get(person, "hand")
        if page and page.find("/hand/lower"):
            answer = await self._phones.send(person, page, "/hand/lower")
            for code in self._hands.up(person.key):
                if answer and answer.says("phone-said-lowered", code=code):
                    self._hands.lowered(person, code)
        elif page and page.find("/hand"):
            typed = self._hands.thought(person)
            answer = await self._phones.send(person, page, "/hand", **typed)
            self._hands.raised(person, answer, "phone-said-raised", typed)
        elif page:
            told = f"raises a hand and is told: {cut(page.first, 120)}"
            self._stage.timeline.tell(self._stage.now(), "somebody", told)

    async def _look(self, person: Person, what: str) -> None:
        """Look around."""
        self._murmur["looked"] += 1
        if what == "mine":
            await self.look_at_mine(person)
        else:
            await self._phones.get(person, SIGHTS[what])

    async def _come_back(self, person: Person) -> None:
        """Open the page again: it is the same person who comes."""
        self._phones.open(person)
        self._murmur["returned"] += 1
        await self.look_at_mine(person)
        self._stage.diary.learn("returned", "")

    async def _switch(self, person: Person) -> None:
        """Choose another language from those that every page offers."""
        page = await self._phones.get(person)
        diary = self._stage.diary
        before = diary.tongue(person.key)
        chosen = another(before, person)
        if page is None or f"{page.path}?lang={chosen}" not in page.parsed.links:
            return
        diary.tongues[person.key] = chosen
        page = await self._phones.get(person, f"?lang={chosen}")
        if page and page.language == chosen:
            diary.learn("spoke", "", chosen)
            self._murmur["spoke"] += 1
        else:
            diary.tongues[person.key] = before


def _offered(page: Page | None, wanted: str) -> list[Form]:
    """The forms of a list by which a support is given (1), or taken back (0)."""
    forms = page.parsed.forms if page else []
    return [f for f in forms if f.action.endswith("/support") and f.holds("wanted") == wanted]
