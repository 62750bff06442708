"""What the crowd does beside asking: say who they are, support, vote, look around, meddle."""

from collections import Counter

from bot.cards.settings import own_name
from rehearsal.answers import NUMBER, WORDS, Answer, Told
from rehearsal.asking import Asking, Later
from rehearsal.crowd import Intent, Person
from rehearsal.hands import Hands
from rehearsal.reporting import Reporting
from rehearsal.sending import Sending
from rehearsal.stage import Stage
from rehearsal.timeline import many
from rehearsal.tongues import another
from rehearsal.visitors import Visitors

SUPPORT, CONSOLE, NOW, ROOM = "question:support:", "item:open:", "now:show:", "floor:room:"
NOUNS = {
    "joined": ("says who they are", "say who they are"),
    "supported": ("support", "supports"),
    "unsupported": ("taken back", "taken back"),
    "voted": ("vote", "votes"),
    "changed": ("vote changed", "votes changed"),
    "looked": ("looks around", "look around"),
    "wished": ("wants to be told", "want to be told"),
    "left": ("leaves the server", "leave the server"),
    "returned": ("comes back", "come back"),
    "closed": ("closes the page", "close the page"),
    "unvoted": ("vote withdrawn", "votes withdrawn"),
    "spoke": ("chooses another language", "choose another language"),
}


class Participants:
    """Carries out what people set out to do. What is secret is only counted."""

    def __init__(
        self, stage: Stage, asking: Asking, sending: Sending, hands: Hands, reporting: Reporting,
        later: Later,
    ) -> None:  # fmt: skip
        self._stage = stage
        self._asking = asking
        self._hands = hands
        self._reporting = reporting
        self._later = later
        self._supports: dict[str, set[str]] = {}  # what each knows they support
        self.murmur: Counter[str] = Counter()  # what nobody is named for, since last told
        self.visitors = Visitors(stage, sending, hands, self.murmur)

    async def carry_out(self, intent: Intent) -> None:
        """Do what somebody set out to do."""
        person = self._stage.people[intent.who]
        verb, _, how = intent.verb.partition(" ")
        if person.by_page:
            await self.visitors.carry_out(person, verb, how)
        elif verb == "ask":
            await self._asking.ask(person, how)
        elif verb == "support":
            await (self._support_own(person) if how else self._support(person))
        elif verb == "hand":
            await self._hands.press(person)
        elif verb == "join":
            await self._join(person)
        elif verb == "look":
            await self._look(person, how)
        elif verb == "cite":
            await self._reporting.hand_in(person)
        elif verb == "speak":
            await self._switch(person)
        elif verb == "leave":
            self._stage.leave(person)
            self.murmur["left"] += 1
        elif verb == "return":
            self._stage.come_back(person)
            self.murmur["returned"] += 1
        else:
            await self._meddle(person, how)

    async def ask(self, person: Person) -> None:
        """Have somebody ask a question, in the way in which they take part."""
        await (self.visitors.carry_out(person, "ask", "") if person.by_page
               else self._asking.ask(person))  # fmt: skip

    def tell_murmur(self) -> None:
        """Say how much was done by many since it was last said."""
        parts = [many(self.murmur[key], *NOUNS[key]) for key in NOUNS if self.murmur[key]]
        if parts:
            self._stage.timeline.tell(self._stage.now(), "crowd", " · ".join(parts))
        self.murmur.clear()

    async def _join(self, person: Person) -> None:
        """Say who they are, by command or in the form; some leave the attribution open."""
        wish = person.wish()
        if person.chance.random() < 0.4:
            del wish["attribution"]
        if person.chance.random() < 0.5:
            answer = await self._stage.slash(person, "join", **wish)
        else:
            form = await self._stage.slash(person, "join")
            answer = await self._stage.send(person, form, wish) if form and form.form else None
        if answer and answer.says("joined-head"):
            self._stage.diary.learn("joined", "", wish.get("attribution", ""))
            self.murmur["joined"] += 1

    async def _switch(self, person: Person) -> None:
        """Choose another language, by command or from the menu; it goes for that answer, too."""
        diary = self._stage.diary
        before = diary.tongue(person.key)
        chosen, menu = another(before, person), "settings:language:"
        if person.chance.random() < 0.5:
            diary.tongues[person.key] = chosen
            answer = await self._stage.slash(person, "settings", language=chosen)
        else:
            card = await self._stage.slash(person, "settings")
            diary.tongues[person.key] = chosen
            answer = await self._stage.choose(person, card, menu, chosen) if card else None
        if answer and answer.says("settings-language", name=own_name(chosen)):
            diary.learn("spoke", "", chosen)
            self.murmur["spoke"] += 1
        else:
            diary.tongues[person.key] = before

    # Support ---------------------------------------------------------------------------------

    async def _support(self, person: Person) -> None:
        """Support a handful: from the board, from the list, or by a code seen somewhere."""
        way = person.chance.choices(("board", "list", "code"), weights=(58, 27, 15))[0]
        mine = {receipt.code for receipt in self._stage.diary.mine(person.key)}
        mine |= self._supports.setdefault(person.key, set())
        for _ in range(person.chance.randrange(1, 5)):
            offered = [code for code in self._on_board() if code not in mine]
            if way == "list":
                await self._support_from_list(person, mine)
            elif offered and way == "board":
                await self._choose(person, None, person.chance.choice(offered))
            elif offered:
                code = person.chance.choice(offered)
                typed = person.chance.choice((code, code.lower(), code.replace("-", " ")))
                answer = await self._stage.slash(person, "support", question=typed)
                self._learn_support(person, answer, code)

    async def _support_own(self, person: Person) -> None:
        """Support one's own question, in vain."""
        mine = [receipt.code for receipt in self._stage.diary.mine(person.key)]
        if mine:
            answer = await self._stage.slash(person, "support", question=mine[0])
            self._learn_support(person, answer, mine[0])

    async def _support_from_list(self, person: Person, mine: set[str]) -> None:
        order = person.chance.choice(("support", "oldest"))
        page = await self._stage.slash(person, "questions", order=order)
        offered = [code for code in page.options(SUPPORT) if code not in mine] if page else []
        if page and offered:
            await self._choose(person, page, person.chance.choice(offered))

    async def _choose(self, person: Person, page: Answer | None, code: str) -> None:
        """Choose a question from the menu of a private list, or of the board."""
        on = page or self._stage.message("questions", SUPPORT)
        answer = await self._stage.choose(person, on, SUPPORT, code) if on else None
        self._learn_support(person, answer, code)
        if answer and "fickle" in person.habits and answer.says("support-given", **_of(code)):
            self._later(45, lambda: self._take_back(person, code))

    async def _take_back(self, person: Person, code: str) -> None:
        answer = await self._stage.slash(person, "support", question=code)
        self._learn_support(person, answer, code)

    def _learn_support(self, person: Person, answer: Answer | None, code: str) -> None:
        for verb, key in (("supported", "support-given"), ("unsupported", "support-taken-back")):
            if answer and answer.says(key, **_of(code)):
                self._stage.diary.learn(verb, code)
                self.murmur[verb] += 1
                known = self._supports.setdefault(person.key, set())
                (known.add if verb == "supported" else known.discard)(code)

    def _on_board(self) -> list[str]:
        board = self._stage.watch.latest("questions", SUPPORT)
        return list(board.menus[SUPPORT]) if board else []

    # Looking and meddling --------------------------------------------------------------------

    async def _look(self, person: Person, what: str) -> None:
        """Read the programme, the facts, the queue, one's own questions; or type ahead."""
        stage = self._stage
        self.murmur["looked"] += 1
        if what == "typing":
            await stage.type_ahead(person, "ask", "principle", person.chance.choice("abhw"))
        elif what == "board":
            board = stage.message("questions", "question:browse:- support 0")
            page = board and await stage.press(person, board, "question:browse:- support 0")
            following = page.control("question:browse:- support 1") if page else None
            if page and following:
                await stage.press(person, page, following)
        elif what == "now":
            await self._look_at_now(person)
        elif what == "mine":
            await self.look_at_mine(person)
        else:
            await stage.slash(person, what)

    async def _look_at_now(self, person: Person) -> None:
        """See what is on, and once more a moment later on the same card."""
        board = self._stage.message("questions", NOW)
        if board and person.chance.random() < 0.5:
            card = await self._stage.press(person, board, NOW)
        else:
            card = await self._stage.slash(person, "now")
        if card and card.control(NOW):
            self._later(20, lambda: self._refresh(person, card))

    async def _refresh(self, person: Person, card: Answer) -> None:
        await self._stage.press(person, card, NOW)

    async def look_at_mine(self, person: Person) -> Told | None:
        """See what became of one's own questions."""
        if person.by_page:
            return await self.visitors.look_at_mine(person)
        board = self._stage.message("questions", "question:mine:")
        if board and person.chance.random() < 0.5:
            return await self._stage.press(person, board, "question:mine:")
        return await self._stage.slash(person, "mine")

    async def _meddle(self, person: Person, what: str) -> None:
        """Press what is meant for moderators, and try their command; each must be refused."""
        stage = self._stage
        if what == "next":
            stage.diary.meddling.append(await stage.slash(person, "mod next") is None)
        if what == "room":
            stage.diary.meddling.append(await stage.slash(person, "mod room") is None)
        seen = stage.watch.latest("moderators", CONSOLE)
        console = stage.message("moderators", CONSOLE)
        if seen is None or console is None:
            return
        if what in ("decide", "room"):
            able = [c for c, enabled in seen.buttons.items() if enabled]
            control = ROOM if what == "room" and ROOM in able else able[0]
            answer = await stage.press(person, console, control)
        else:
            answer = await stage.choose(person, console, CONSOLE, next(iter(seen.menus[CONSOLE])))
        if answer:
            refused = answer.says("not-moderator", role=1, role_id=WORDS)
            stage.diary.meddling.append(refused)
            stage.timeline.tell(
                stage.now(), "an observer",
                "presses what is meant for moderators and is refused" if refused else "DECIDES",
            )  # fmt: skip


def _of(code: str) -> dict[str, str | int]:
    return {"code": code, "count": NUMBER}
