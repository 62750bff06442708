"""The crowd: who takes part, what they are like, and what they set out to do."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from bot.rules.people import ATTRIBUTIONS, SECTORS
from rehearsal.names import employers, names
from rehearsal.scenes import SCENES, Scene

LANGUAGE_SHARES = {"en": 38, "fr": 16, "es": 16, "ar": 10, "ru": 10, "zh": 10}
ATTRIBUTION_SHARES = {"named": 38, "affiliation": 14, "sector": 18, "anonymous": 30}
ROOM_SHARE = 0.28

# How many of a hundred have a habit; at least one has each.
HABITS = {
    "joins": 62,  # says who they are with /join
    "early": 30,  # asks before the event begins
    "late": 14,  # asks when it is nearly over
    "silent": 14,  # never asks, but supports and votes
    "edits": 16,
    "withdraws": 10,
    "repeats": 18,  # asks what somebody asked before
    "terse": 8,  # asks too short a question
    "verbose": 6,  # asks too long a one
    "hasty": 7,  # asks again at once
    "eager": 5,  # asks more than may wait at a time
    "lost": 5,  # names a principle that there is not
    "misfiles": 6,  # asks under another principle than it is about
    "off_topic": 7,
    "vain": 5,  # supports their own question
    "fickle": 15,  # votes and supports, and thinks again
    "bursts": 8,  # supports one after the other
    "breaks": 4,  # types what would do harm in a channel, a page or a spreadsheet
    "cites": 9,  # hands in evidence
    "wishes": 24,  # wants to be told when it is decided
    "leaves": 5,  # leaves the server and comes back
    "speaks": 22,  # raises a hand
    "meddles": 3,  # presses what is meant for moderators
    "switches": 12,  # chooses another language in the middle of it
}
ON_DISCORD = ("cites", "wishes", "leaves", "meddles")  # what the page does not offer
PAGE, PAGE_SHARE = "page", 20  # the habit of whoever has no account, and comes by the page
# Of a hundred who come by the page; at least one has each.
PAGE_HABITS = {
    "twice": 25,  # sends a form twice
    "reopens": 25,  # closes the page and comes back to it, as the same person
    "forges": 10,  # tries what nobody may
}


@dataclass(slots=True)
class Person:
    """Somebody who takes part, or who serves: what they would say of themselves."""

    key: str
    name: str
    username: str
    role: str = ""  # of the crew: organizer, moderator, chair
    affiliation: str = ""
    sector: str = ""
    language: str = "en"
    attendance: str = "online"
    attribution: str = "anonymous"
    habits: tuple[str, ...] = ()
    chance: Random = field(default_factory=lambda: Random(0), repr=False)

    @property
    def by_page(self) -> bool:
        """Whether they come by the participants' page, without an account."""
        return PAGE in self.habits

    def wish(self) -> dict[str, str]:
        """What they would fill in wherever they are asked about themselves."""
        return {
            "name": self.name,
            "affiliation": self.affiliation,
            "sector": self.sector,
            "attendance": self.attendance,
            "attribution": self.attribution,
        }


@dataclass(frozen=True, slots=True)
class Intent:
    """What somebody sets out to do, and when: milliseconds after the planned start."""

    at: int
    who: str
    verb: str


CREW = (
    Person("organizer", "Organizer", "ines.organizes", "organizer"),
    Person("noor", "Moderator Noor", "noor.moderates", "moderator"),
    Person("tomas", "Moderator Tomás", "tomas.moderates", "moderator"),
    Person("chair", "Chair", "chair.presides", "chair"),
    Person("rapporteur", "Rapporteur", "rafael.reports", "rapporteur"),
)
# The role in the server that each of the crew has.
ROLES = {"organizer": "organizer", "rapporteur": "rapporteur"}


def gather(
    size: int, chance: Random, scene: Scene = SCENES["calm"], *, page: bool = True
) -> list[Person]:
    """A crowd of this size, the same for the same scene and source of chance.

    `page`: some come by the participants' page.
    """
    called, employed = names(chance), employers(chance)
    crowd = []
    for number in range(1, size + 1):
        language = _drawn(LANGUAGE_SHARES, chance)
        sector = SECTORS[chance.randrange(len(SECTORS))]
        crowd.append(
            Person(
                key=f"participant-{number}",
                name=next(called[language]),
                username=f"guest.{chance.randrange(16**5):05x}.{number}",
                affiliation=next(employed[sector]),
                sector=sector,
                language=language,
                attendance="room" if chance.random() < ROOM_SHARE else "online",
                attribution=_drawn(ATTRIBUTION_SHARES, chance),
                chance=Random(chance.getrandbits(64)),
            )
        )
    if page and size > 1:  # the first one has an account, however few they are
        _give(PAGE, PAGE_SHARE, crowd[1:], chance)
        for habit, share in PAGE_HABITS.items():
            visitors = [person for person in crowd if person.by_page]
            _give(habit, scene.habits.get(habit, share), visitors, chance)
    accounts = [person for person in crowd if not person.by_page]
    for habit, share in HABITS.items():
        able = accounts if habit in ON_DISCORD else crowd
        _give(habit, scene.habits.get(habit, share), able, chance)
    _spread(crowd)
    return crowd


def _drawn(shares: dict[str, int], chance: Random) -> str:
    return chance.choices(list(shares), weights=list(shares.values()))[0]


def _give(habit: str, share: int, crowd: Sequence[Person], chance: Random) -> None:
    """A habit to so many of a hundred, and to one person at least."""
    for person in chance.sample(crowd, max(1, round(len(crowd) * share / 100))):
        person.habits += (habit,)


def _spread(crowd: Sequence[Person]) -> None:
    """Both sides and all four attributions occur, however small the crowd.

    Who sits in the room says so with /join: the desk at the entrance asks for it.
    """
    for person, attribution in zip(crowd, ATTRIBUTIONS, strict=False):
        person.attribution = attribution
        person.attendance = "room" if attribution == "named" else "online"
        person.habits = tuple(habit for habit in person.habits if habit != "silent")
    for person in crowd:
        said = person.by_page or "joins" in person.habits  # the page's code says where they are
        if person.attendance == "room" and not said:
            person.habits += ("joins",)


MINUTE = 60_000
SIGHTS = ("now", "now", "agenda", "event", "help", "how", "board", "typing")
OPENING = -9 * MINUTE
RUSH = (-MINUTE, 2 * MINUTE)
WAYS_TO_ASK = (
    "repeats", "terse", "verbose", "hasty", "lost", "misfiles", "off_topic", "breaks",
)  # fmt: skip


class Plan:
    """What one person sets out to do, put down verb by verb."""

    def __init__(self, person: Person, length: int, asking: int) -> None:
        self.planned: list[tuple[int, str]] = []
        self._chance, self._habits = person.chance, person.habits
        self._length, self._asking = length, asking

    def put(self, verb: str, earliest: int, latest: int) -> int:
        """Some time between two instants; when."""
        at = self._chance.randrange(earliest, max(latest, earliest + 1), 1000)
        self.planned.append((at, verb))
        return at

    def burst(self, verb: str, at: int, apart: int) -> None:
        """Five times more, one soon after the other."""
        self.planned.extend((at + more * apart, verb) for more in range(1, 6))

    def ask(self, scene: Scene) -> None:
        """Questions: early, late or at once, further ones, and all the ways to get it wrong."""
        chance, habits, asking = self._chance, self._habits, self._asking
        if "silent" not in habits:
            first = -MINUTE if "early" in habits else asking
            start = asking - 12 * MINUTE if "late" in habits else OPENING + 2 * MINUTE
            if scene.rush and "early" not in habits:
                self.put("ask", *RUSH)
            else:
                self.put("ask", max(OPENING, min(start, first - MINUTE)), first)
            counts = range(len(scene.further))
            for _ in range(chance.choices(counts, weights=scene.further)[0]):
                self.put("ask", 0, asking)
        for habit in WAYS_TO_ASK:
            if habit in habits:
                self.put(f"ask {habit}", 0, asking - 2 * MINUTE)
        if "eager" in habits:
            self.burst("ask", self.put("ask", 0, asking - 10 * MINUTE), 23_000)

    def support(self) -> None:
        """Support, one's own too."""
        chance, habits, asking = self._chance, self._habits, self._asking
        for _ in range(chance.choices((0, 1, 2, 3), weights=(18, 40, 28, 14))[0]):
            self.put("support", OPENING + 4 * MINUTE, asking)
        if "vain" in habits:
            self.put("support own", 5 * MINUTE, asking)
        if "bursts" in habits:
            self.burst("support", self.put("support", 3 * MINUTE, asking - MINUTE), 1_000)

    def speak(self) -> None:
        """Hands, evidence, and what is meant for moderators."""
        chance, habits = self._chance, self._habits
        if "cites" in habits:
            self.put("cite", 2 * MINUTE, self._asking)
        if "speaks" in habits:
            for _ in range(chance.choices((1, 2, 3), weights=(60, 28, 12))[0]):
                self.put("hand", -2 * MINUTE, self._length - 3 * MINUTE)
        if "forges" in habits:
            self.put("forge", 10 * MINUTE, self._asking)
        elif "meddles" in habits:
            for verb in ("meddle next", "meddle open", "meddle decide", "meddle room"):
                self.put(verb, 5 * MINUTE, self._asking)

    def look(self) -> None:
        """Say who one is, look around, leave and come back."""
        chance, habits = self._chance, self._habits
        if "joins" in habits:
            self.put("join", OPENING, -3 * MINUTE)
        if chance.random() < 0.4:
            self.put("look mine", 2 * MINUTE, self._length)
        if chance.random() < 0.45:
            self.put(f"look {chance.choice(SIGHTS)}", OPENING, self._length)
        if "leaves" in habits or "reopens" in habits:
            left = self.put("leave", 10 * MINUTE, self._length - 20 * MINUTE)
            self.planned.append((left + chance.randrange(4, 12) * MINUTE, "return"))
        if "switches" in habits:
            at = self.put("speak", 0, self._asking)
            if chance.random() < 0.3:
                self.put("speak", at + 5 * MINUTE, self._length)


def intents(
    person: Person, length: int, asking: int, scene: Scene = SCENES["calm"]
) -> list[Intent]:
    """What somebody sets out to do in an event of this length, open to questions for `asking`."""
    plan = Plan(person, length, asking)
    plan.look()
    plan.ask(scene)
    plan.support()
    plan.speak()
    return [Intent(at, person.key, verb) for at, verb in plan.planned]
