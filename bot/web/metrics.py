"""The figures in Prometheus's text: what the bot does, and never who makes it do so."""

import math
from collections.abc import Iterator

from prometheus_client import CollectorRegistry
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector

from bot.actions.health import Sizes
from bot.figures import Histogram
from bot.web.base import Desk

OUTCOMES = ("answered", "refused", "late", "fault")


class Collected(Collector):
    """The figures as they are at one moment."""

    def __init__(self, desk: Desk, sizes: Sizes) -> None:
        self._desk = desk
        self._sizes = sizes

    def collect(self) -> Iterator[Metric]:
        """Each figure with what it means."""
        yield from _asked(self._desk)
        yield from _owed(self._sizes)
        yield from _written(self._desk)
        items = GaugeMetricFamily(
            "roundtable_items",
            "Questions by state, and hands that are up",
            labels=["event", "state"],
        )
        for slug, state, count in self._sizes.items:
            items.add_metric([slug, state], count)
        yield items
        latency_s = self._desk.latency_s()
        there = math.isfinite(latency_s)
        yield GaugeMetricFamily("roundtable_gateway_up", "Whether Discord is there", int(there))
        yield GaugeMetricFamily(
            "roundtable_gateway_latency_seconds", "The gateway's heartbeat", latency_s
        )
        hub = self._desk.hub
        yield GaugeMetricFamily("roundtable_page_viewers", "Live pages that are open", hub.viewers)
        yield CounterMetricFamily("roundtable_page_drawings", "Live pages drawn", hub.drawn)


def _asked(desk: Desk) -> Iterator[Metric]:
    figures = desk.context.figures
    asked = CounterMetricFamily(
        "roundtable_interactions", "Commands, buttons and forms by outcome", labels=["outcome"]
    )
    for outcome in OUTCOMES:
        asked.add_metric([outcome], figures.interactions[outcome])
    yield asked
    yield _histogram(
        "roundtable_acknowledgement_seconds",
        "From an interaction's arrival until Discord has the first answer",
        figures.acknowledged_s,
    )


def _owed(sizes: Sizes) -> Iterator[Metric]:
    owed = GaugeMetricFamily("roundtable_outbox", "Messages to Discord by state", labels=["state"])
    for state in ("open", "sending", "sent", "missed", "parked", "dropped"):
        owed.add_metric([state], sizes.messages.get(state, 0))
    yield owed
    yield GaugeMetricFamily(
        "roundtable_outbox_oldest_seconds", "How long the oldest is overdue", sizes.oldest_ms / 1000
    )


def _written(desk: Desk) -> Iterator[Metric]:
    batches = desk.context.database.batches
    total = sum(batches.counts)
    yield CounterMetricFamily("roundtable_commits", "Commits to the database", total)
    yield _histogram("roundtable_commit_writes", "Writes that one commit carries", batches)


def _histogram(name: str, meaning: str, found: Histogram) -> Metric:
    family = HistogramMetricFamily(name, meaning)
    family.add_metric([], buckets=found.cumulated(), sum_value=found.sum)
    return family


def exposition(desk: Desk, sizes: Sizes) -> tuple[bytes, str]:
    """All figures as text, and its type; from a registry of our own, without the process's."""
    registry = CollectorRegistry()
    registry.register(Collected(desk, sizes))
    return generate_latest(registry), CONTENT_TYPE_LATEST
