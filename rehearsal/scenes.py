"""The scenes: what kind of day it is. Each can be played with every seed.

Source: PRODUCT section 11.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

MINUTE_S = 60
SHORT_KILL_S = 20


@dataclass(frozen=True, slots=True)
class Scene:
    """What a day is like beyond its seed.

    `habits` are shares of a hundred that differ from the usual ones; `further` weighs how many
    questions somebody asks after the first: none, one, two and so on. `kills` is how often the
    bot's process is killed: never, once, or in every session; `away_s` how long it is away then.
    """

    name: str
    told: str
    habits: Mapping[str, int] = field(default_factory=dict)
    further: tuple[int, ...] = (72, 22, 6)
    rush: bool = False  # nearly everybody asks within the same three minutes
    stumbles: int = 1  # errors of Discord's at one announcement of a session
    stumbles_always: bool = False  # ... of every session
    kills: str = "never"
    away_s: int = SHORT_KILL_S
    tampering: bool = False  # somebody deletes the messages that are edited in place


SCENES = {
    scene.name: scene
    for scene in (
        Scene("calm", "an ordinary day"),
        Scene(
            "crowded",
            "everybody asks at once, and more than there is time for",
            habits={"silent": 5, "repeats": 40, "hasty": 20, "eager": 20, "bursts": 60},
            further=(10, 40, 35, 15),
            rush=True,
        ),
        Scene(
            "hostile",
            "many came to disturb: abuse, floods, forged codes and text that means harm",
            habits={
                "off_topic": 30, "breaks": 45, "hasty": 30, "eager": 20, "terse": 20,
                "verbose": 20, "vain": 30, "meddles": 25, "lost": 15, "forges": 60,
            },
            further=(50, 35, 15),
        ),
        Scene(
            "outage",
            "Discord stumbles at every announcement, and the bot is away for six minutes",
            stumbles=3,
            stumbles_always=True,
            kills="once",
            away_s=6 * MINUTE_S,
            tampering=True,
        ),
        Scene("restart", "the bot's process is killed in every session", kills="always"),
    )
}  # fmt: skip
