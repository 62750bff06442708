"""A poll as the crowd knows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Ballot:
    """Its options in English, and whether votes show while it is open.

    `translated` holds the options in other languages, where it has them.
    """

    code: str
    kind: str
    options: tuple[str, ...]
    live: bool
    translated: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def named(self, language: str) -> tuple[str, ...]:
        """Its options as somebody who is answered in this language reads them."""
        return self.translated.get(language, self.options)
