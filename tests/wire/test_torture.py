"""`make torture`, cut short: nothing that was promised is lost or comes twice."""

from pathlib import Path

import pytest

from benchmarks.torture.__main__ import torture


@pytest.mark.long_wait
async def test_torture_finds_nothing_lost_and_nothing_twice(tmp_path: Path) -> None:
    report = await torture(tmp_path, seed=7, kills=2, pace_s=0.4, letters_in_s=5)
    assert report.findings.good, "\n".join(report.lines())
    assert report.kills.total() >= 2
    assert report.promised > 5
    assert report.findings.checked > report.promised
