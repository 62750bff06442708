import asyncio
import re

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.figures import Histogram
from tests.builders import approved, ask, participant
from tests.cogs.stage import staged
from tests.web.conftest import client_of


async def figures(pages):
    answer = await pages.get("/metrics")
    assert answer.status == 200
    text = await answer.text()
    found = {}
    for family in text_string_to_metric_families(text):
        assert family.documentation
        for sample in family.samples:
            labels = ",".join(f"{k}={v}" for k, v in sorted(sample.labels.items()))
            found[f"{sample.name}{{{labels}}}"] = sample.value
    return found, text


async def test_metrics_count_what_waits_and_what_is_owed(pages, live, clock):
    await approved(live, participant(1))
    await ask(live, participant(2), name="Amina Diallo", attribution="named")
    clock.wait(90_000)
    found, text = await figures(pages)
    event = "event=from-promises-to-practice"
    assert found[f"roundtable_items{{{event},state=queued}}"] == 1
    assert found[f"roundtable_items{{{event},state=in_review}}"] == 1
    assert found["roundtable_outbox{state=open}"] >= 3
    assert found["roundtable_outbox_oldest_seconds{}"] >= 80
    assert found["roundtable_gateway_up{}"] == 1
    assert found["roundtable_gateway_latency_seconds{}"] == 0.042
    assert found["roundtable_commits_total{}"] == found["roundtable_commit_writes_count{}"] > 3
    assert "Amina" not in text
    assert not re.search(r"\d{17,}", text)  # no account, no server


async def test_metrics_are_not_for_who_comes_through_the_proxy(live):
    screen = live.config.screen.model_copy(update={"proxy_header": "X-Forwarded-For"})
    live.config = live.config.model_copy(update={"screen": screen})
    client = await client_of(live)
    outside = await client.get("/metrics", headers={"X-Forwarded-For": "203.0.113.7"})
    assert outside.status == 404
    assert (await client.get("/metrics")).status == 200
    await client.close()


@pytest.mark.parametrize(("value", "bound"), [(0.5, "1"), (1, "1"), (1.5, "2"), (9, "+Inf")])
def test_histogram_counts_up_to_each_bound(value, bound):
    histogram = Histogram((1, 2))
    histogram.observe(value)
    first = next(name for name, count in histogram.cumulated() if count)
    assert (first, histogram.sum) == (bound, value)


async def test_interactions_are_counted_by_outcome(tmp_path):
    async with staged(tmp_path) as stage:
        await stage.open()
        amina = stage.person("Amina")
        await stage.ask(amina)
        await stage.slash(amina, "mine")
        await stage.slash(amina, "support", question="HR-99")
        await stage.press(amina, stage.shared("board"), "Ask")
        counted = stage.context.figures.interactions
        assert dict(counted) == {"answered": 3, "refused": 1}


async def test_healthz_is_not_asked_for_ever(pages):
    found = {(await pages.get("/healthz")).status for _ in range(35)}
    assert found == {200, 429}


async def test_a_commit_that_carries_several_writes_is_counted_once(live):

    before = sum(live.database.batches.counts)
    await asyncio.gather(*(approved(live, participant(n)) for n in range(8)))
    after = live.database.batches
    assert sum(after.counts) - before < 16
    assert after.sum > sum(after.counts)
