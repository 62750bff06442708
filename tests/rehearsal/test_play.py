import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import limits, openapi
from bot import config
from bot.cli import app
from rehearsal import faults, folder, stage
from rehearsal.play import rehearse, rehearsed, staged
from rehearsal.scenes import SCENES

CONFIG = Path(__file__).parents[2] / "config.toml"

pytestmark = pytest.mark.slow

EVERY_RECEIPT = "Every acknowledged question is in questions.csv, with an outcome"
EVERYTHING_ONCE = "Every reminder and announcement came once"


def broken(played):
    return [line.promise for line in played.lines if not line.holds]


def test_rehearsal_keeps_every_promise(small):
    played, printed, _ = small
    assert broken(played) == []
    assert played.status == 0
    assert 200 < played.acts < 1200
    assert printed.splitlines()[-1] == f"digest {played.digest}"


def test_order_of_a_rehearsal_is_true_for_whoever_checks_it(small, tmp_path):
    """As an operator exports it, by the script that needs nothing of ours."""
    _, _, output = small
    there = {
        **os.environ,
        "ROUNDTABLE_STORAGE__PATH": str(output / stage.DATABASE),
        "ROUNDTABLE_STORAGE__KEYS": str(output / stage.KEYS),
    }

    def run(*command):
        return subprocess.run(
            [sys.executable, *command], cwd=CONFIG.parent, env=there, capture_output=True,
            text=True, check=False,
        )  # fmt: skip

    for audience in ("internal", "public"):
        into = str(tmp_path / audience)
        done = run("-m", "bot", "export", "all", "--audience", audience, "-o", into)
        assert done.returncode == 0, done.stderr
        checked = run("tools/check_order.py", into)
        assert checked.returncode == 0, checked.stdout
        assert checked.stdout.splitlines()[-1].endswith(" 0 false")
        assert ": by the rule" in checked.stdout


def test_equal_seeds_are_equal_in_another_process(small, tmp_path):
    played, _, _ = small
    command = [
        sys.executable, "-c",
        "import sys; from pathlib import Path; from rehearsal.play import rehearse; "
        "sys.exit(rehearse(Path(sys.argv[1]), seed=7, people=12, output=Path(sys.argv[2])))",
        str(CONFIG), str(tmp_path / "again"),
    ]  # fmt: skip
    done = subprocess.run(command, cwd=CONFIG.parent, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == f"digest {played.digest}"


def test_other_seeds_differ(short, perform, tmp_path):
    digests = set()
    for seed in (8, 9):
        played, _ = perform(tmp_path / f"{seed}", seed=seed, people=8, settings=short)
        assert broken(played) == []
        digests.add(played.digest)
    assert len(digests) == 2


def test_restart_loses_nothing_and_sends_nothing_twice(perform, tmp_path):
    played, printed = perform(tmp_path / "restart", restart=True)
    assert broken(played) == []
    assert played.lines[-1].promise.startswith("What was owed when the bot was killed")
    assert "IS KILLED" in printed
    ((cut_at, back_at),) = played.findings.diary.restarts
    assert back_at - cut_at == 20_000


@pytest.mark.parametrize("scene", [name for name in SCENES if name != "calm"])
def test_every_scene_keeps_every_promise(scene, short, perform, tmp_path):
    played, printed = perform(tmp_path / scene, people=10, settings=short, scene=scene)
    assert broken(played) == []
    assert f"Scene “{scene}”: {SCENES[scene].told}" in printed


@pytest.mark.parametrize("language", ["ar", "zh"])
def test_checklist_reads_what_is_said_in_another_language(language, short, perform, tmp_path):
    event = short.events[0].model_copy(update={"languages": (language,)})
    settings = short.model_copy(update={"events": (event,)})
    played, _ = perform(tmp_path / language, people=8, settings=settings)
    assert broken(played) == []
    reasons = [row["selection_reason"] for row in played.findings.tables["turns"]]
    assert reasons
    assert not any("turn" in reason for reason in reasons)


def test_page_is_gone_on_with_after_the_bot_was_killed(perform, tmp_path):
    """Whoever had a cookie is the same person to the bot that came back, and asks again."""
    played, printed = perform(tmp_path / "page", scene="restart")
    assert broken(played) == []
    diary, people = played.findings.diary, played.findings.people
    _, back_at = diary.restarts[0]
    looked = [f for f in diary.of("mine") if f.at >= back_at and f.value]
    acted = [f for f in diary.of("asked", "supported", "voted") if people[f.who].by_page]
    assert looked
    assert any(fact.at > back_at for fact in acted)
    came = {entry.who for entry in diary.entries if entry.html}
    assert f"\n{len(came)} people of 12 came by the participants' page" in printed
    assert {key for key, person in people.items() if person.by_page} == came


def test_nobody_comes_by_the_page_where_it_is_off(short, perform, tmp_path):
    off = short.screen.model_copy(update={"enabled": False})
    settings = short.model_copy(update={"screen": off})
    played, printed = perform(tmp_path / "off", people=6, settings=settings)
    assert broken(played) == []
    assert not any(entry.html for entry in played.findings.diary.entries)
    assert "\n0 people of 6 came by the participants' page" in printed


def test_restart_kills_once_whatever_the_scene():
    assert staged("calm").kills == "never"
    assert staged("hostile", restart=True).kills == "once"
    assert staged("restart", restart=True).kills == "always"


def test_command_line_knows_the_scenes():
    assert tuple(SCENES) == app.SCENES


@pytest.mark.parametrize(
    ("fault", "promise"),
    [
        (faults.DROPPED_QUESTION, EVERY_RECEIPT),
        (faults.DROPPED_FROM_PAGE, EVERY_RECEIPT),
        (faults.REMINDER_TWICE, EVERYTHING_ONCE),
    ],
)
def test_planted_fault_turns_its_own_line_red(fault, promise, short, perform, tmp_path):
    played, printed = perform(tmp_path / "fault", people=8, settings=short, fault=fault)
    assert broken(played) == [promise]
    assert played.status == 1
    assert f"✗ BROKEN  {promise}" in printed


def test_traffic_is_what_discord_takes(small):
    if not openapi.available():
        pytest.skip("Discord's OpenAPI description is not here: see benchmarks/openapi.py")
    played, _, _ = small
    assert len(played.requests) > 300
    refused = [
        (request.method, request.path, problem)
        for request in played.requests
        for problem in (
            *openapi.validate(request.method, request.path, request.json),
            *limits.pings(request.method, request.path, request.json),
        )
    ]
    assert refused == []


def test_every_export_lies_in_the_folder(small):
    played, _, output = small
    names = {path.name for path in output.iterdir()}
    for what in ("questions", "questions-public", "turns", "polls", "agenda", "log"):
        assert {f"{what}.csv", f"{what}.json"} <= names
    assert {"brief.docx", "brief.html", "brief.md", "fairness.html"} <= names
    assert names & {"brief.pdf", "brief.pdf.txt"}  # the reason, where fonts are missing for it
    assert {"rehearsal.db", "keys", "bot.log", "timeline.txt", folder.MARKER} <= names
    questions = json.loads((output / "questions.json").read_text(encoding="utf-8"))["questions"]
    assert len(questions) == len(played.findings.diary.receipts)


def test_timeline_tells_no_secrets(small):
    played, printed, _ = small
    diary, people = played.findings.diary, played.findings.people
    held = (*diary.receipts.values(), *diary.hands.values())
    named = {shown.who for shown in held if shown.attribution == "named"}
    for key, person in people.items():
        assert person.username not in printed
        if key not in named and not person.role:
            assert person.name not in printed
    for receipt in diary.receipts.values():
        assert f"{receipt.code} · {receipt.secret}" not in printed


def test_configured_server_is_left_alone(short, perform, tmp_path):
    settings = short
    event = settings.event(None).model_copy(
        update={
            "guild": 42,
            "channels": config.Channels(questions=43),
            "roles": config.Roles(moderator=44),
        }
    )
    settings = settings.model_copy(update={"events": (event,)})
    played, _ = perform(tmp_path / "tied", settings=rehearsed(settings, event.slug), people=4)
    assert broken(played) == []
    assert not any("/43/" in request.path for request in played.requests)
    assert not settings.storage.path.exists()


def test_folder_of_somebody_else_is_not_touched(tmp_path, capsys):
    (tmp_path / "thesis.txt").write_text("the only copy")
    assert rehearse(CONFIG, people=4, output=tmp_path) == 1
    assert "holds files that are not a rehearsal's" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_folder_of_an_earlier_rehearsal_is_replaced(tmp_path):
    output = tmp_path / "output"
    folder.clear(output)
    (output / "questions.csv").write_text("old")
    folder.clear(output)
    assert [path.name for path in output.iterdir()] == [folder.MARKER]


def test_rehearsal_carries_its_server_whatever_the_shards_of_this_process():
    shipped = config.load(CONFIG)
    own = shipped.discord.model_copy(update={"shard_count": 2, "shard_ids": (1,)})
    settings = rehearsed(shipped.model_copy(update={"discord": own}), None)
    assert all(settings.discord.carries(guild << 22) for guild in range(1, 5))
