"""The benches in short: that they measure what they say, not how fast this machine is."""

from benchmarks import crowded, scale, speed
from benchmarks.load import Load
from bot.store import floor, tallies
from tests.builders import findings


async def test_speed_measures_both_bots_and_loses_nothing(capsys):
    found = await speed.run(rounds=1, acts=24, people=60, bots=("nothing", "ours"))
    for act in ("ask", "support"):
        for bot in ("nothing", "ours"):
            (load,) = found.loads[act][bot]
            assert (load.acts, load.lost) == (24, 0)
            assert 0 < load.p50_ms <= load.p99_ms <= load.worst_ms < 3_000
    rush = found.rush["ours"]
    assert (rush["acts"], rush["lost"]) == (60, 0)
    assert rush["board_edits"] >= 1
    gap_s = rush["least_gap_s"]
    assert gap_s is None or gap_s > 1  # two seconds apart when they were drawn
    speed.show(found)
    assert "60 people ask ours within 1 s: 0 lost" in capsys.readouterr().out


def test_goals_that_are_missed_are_said(capsys):
    nothing, ours = Load(9, 0, 1, 300, 100, 10, 20, 30), Load(9, 0, 2, 600, 100, 10, 20, 30)
    found = speed.Found({"ask": {"nothing": [nothing], "ours": [ours]}})
    assert found.ratios("ask", "ours", "cpu_us") == [2]
    speed.show(found)
    assert capsys.readouterr().out.count("missed") == 1


def test_figure_too_small_to_be_measured_has_no_ratio(capsys):
    nothing, ours = Load(9, 0, 1, 0, 100, 10, 20, 30), Load(9, 0, 1, 600, 100, 10, 20, 30)
    found = speed.Found({"ask": {"nothing": [nothing], "ours": [ours]}})
    speed.show(found)
    assert "nan" in capsys.readouterr().out


async def test_scale_measures_every_act_at_every_size(capsys):
    found = await scale.run((100, 200), times=1)
    assert found.keys() >= {*scale.ACTS, "close"}
    assert all(cost > 0 for costs in found.values() for cost in costs.values())
    scale.show(found)
    assert "goal 1.3" in capsys.readouterr().out


async def test_crowded_event_is_sound(tmp_path):
    config = await crowded.make(tmp_path, 300)
    async with crowded.opened(config) as context:
        assert await findings(context) == []
        counts = await context.read(lambda tx: tallies.count_by_status(tx, 1))
        assert sum(counts.values()) == 300
        assert len(await context.read(lambda tx: floor.list_turns(tx, 1))) == 40
