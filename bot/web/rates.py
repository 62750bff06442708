"""How much one address or one device may ask for: a bucket each, and a bound on the buckets."""

import ipaddress
from collections import OrderedDict
from dataclasses import dataclass

from bot.rules.base import Refusal

BUCKETS_MAX = 20_000


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, and so many a second after that."""

    burst: int
    per_s: float


# A whole room may share one address: three hundred phones open a page within a minute.
ADDRESS = Rate(burst=1200, per_s=40)
# One phone sends forms as fast as somebody presses.
DEVICE = Rate(burst=20, per_s=1)


class Rates:
    """The buckets: what is asked of them is lost with the process, and kept nowhere."""

    def __init__(self) -> None:
        self._buckets: OrderedDict[tuple[str, str], tuple[float, int]] = OrderedDict()

    def take(self, what: str, who: str, rate: Rate, now: int) -> None:
        """Take one; `now` in milliseconds.

        Refuses: page-too-fast
        """
        left, at = self._buckets.pop((what, who), (float(rate.burst), now))
        left = min(float(rate.burst), left + max(0, now - at) / 1000 * rate.per_s)
        self._buckets[what, who] = (max(0.0, left - 1), now)
        if len(self._buckets) > BUCKETS_MAX:
            self._buckets.popitem(last=False)
        if left < 1:
            raise Refusal("page-too-fast")


def network(address: str) -> str:
    """Whom an address stands for: of IPv6 the network that one household or host is given."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped:
            return str(found.ipv4_mapped)
        return str(ipaddress.IPv6Network((found, 64), strict=False).network_address)
    return str(found)
