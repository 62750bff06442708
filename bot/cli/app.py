"""What may be typed: the commands, their options and their help."""

import asyncio
import importlib
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli import records, series
from bot.cli.documents import brief, page
from bot.cli.door import Door, Refused
from bot.cli.options import CONFIG, ConfigFile, EventSlug, OutputFile, one_of
from bot.logs import Style

app = typer.Typer(
    cls=Door,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)

SCENES = ("calm", "crowded", "hostile", "outage", "restart")  # of rehearsal/scenes.py


@app.callback()
def roundtable() -> None:
    """Run the online side of a hybrid policy roundtable on Discord.

    Exit status: 0 done, 1 refused (one sentence on standard error says why), 2 wrong usage. Any
    value of the configuration can be overridden from the environment:
    ROUNDTABLE_STORAGE__PATH=backup.db.
    """


@app.command()
def run(
    config: ConfigFile = CONFIG,
    log: Annotated[
        Style | None,
        typer.Option(metavar="STYLE", help="json or console; else as standard error is."),
    ] = None,
    debug: Annotated[
        bool, typer.Option("--debug", help="Log more, and the ids of servers.")
    ] = False,
) -> None:
    """Run the bot until it is stopped.

    The bot's token comes from the environment variable DISCORD_TOKEN. A second `run` on the same
    database is refused. What it does is logged to standard error, a line each: for a person on a
    terminal, else as JSON.
    """
    from bot.cli.run import run_bot

    raise typer.Exit(run_bot(config, log, debug=debug))


@app.command()
def rehearse(
    config: ConfigFile = CONFIG,
    event: EventSlug = None,
    seed: Annotated[int, typer.Option(metavar="N", help="The same seed plays the same event.")] = 7,
    people: Annotated[
        int, typer.Option(min=1, max=5000, metavar="N", help="How many take part.")
    ] = 60,
    scene: Annotated[
        str,
        typer.Option(
            metavar="SCENE",
            help=f"What kind of day it is: {', '.join(SCENES)}.",
            callback=one_of(SCENES),
        ),
    ] = "calm",
    restart: Annotated[
        bool, typer.Option("--restart", help="Stop and restart the bot in the middle.")
    ] = False,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where everything is left.")
    ] = Path("rehearsal-output"),
    room: Annotated[
        bool, typer.Option("--open", help="Take part yourself, in a browser on this machine.")
    ] = False,
    pace: Annotated[
        float,
        typer.Option(min=0.1, max=600, metavar="N", help="With --open: how fast time passes."),
    ] = 1.0,
) -> None:
    """Play the whole event with a simulated crowd.

    It needs neither token nor network. Shows the timeline as it happens and ends with a
    checklist; exit status 1 if one of its lines does not hold. The configured database and keys
    are not touched.
    """
    try:
        play = importlib.import_module("rehearsal.play")
    except ModuleNotFoundError as fault:
        raise Refused(
            f"The rehearsal is not installed whole ({fault.name} is missing): install Roundtable"
            " anew."
        ) from fault
    status = play.rehearse(
        config, seed=seed, people=people, scene=scene, restart=restart, output=output, event=event,
        room=room, pace=pace,
    )  # fmt: skip
    raise typer.Exit(status)


@app.command()
def check(
    config: ConfigFile = CONFIG,
    running: Annotated[
        bool, typer.Option("--running", help="Only ask the bot that runs here how it is.")
    ] = False,
) -> None:
    """Say whether everything is ready, and how to mend what is not.

    Looks at configuration, database and keys and, where DISCORD_TOKEN is set, at the server, its
    verification level, its channels and roles, and what the bot may do there. One line each, `ok`
    or `mend`; exit status 1 if something has to be mended. Also prints the link that invites the
    bot, and where an opened event differs from the file.
    """
    from bot.cli import check as command

    asyncio.run(command.check(config, running=running))


app.command()(records.export)
app.command()(records.fairness)


app.command()(brief)
app.command()(page)


def _zone(typed: str | None) -> Any:
    from bot.imports.zones import by_name

    zone = by_name(typed) if typed is not None else None
    if typed is not None and zone is None:
        raise typer.BadParameter(
            f'{typed!r} is no IANA timezone, such as "Europe/Zurich".', param_hint="--timezone"
        )
    return zone


@app.command("import-agenda")
def import_agenda(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The agenda.")],
    config: ConfigFile = CONFIG,
    event: EventSlug = None,
    timezone: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="The event's timezone, and that of times that name none; else the configured one.",
        ),
    ] = None,
    day: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="Only this day: 2026-11-03."),
    ] = None,
    room: Annotated[
        str, typer.Option(metavar="NAME", help="Only this room, where a file has several.")
    ] = "",
    output: OutputFile = None,
) -> None:  # fmt: skip
    """Turn an agenda into [[events.sessions]] for the configuration.

    FILE is iCalendar, a schedule.json or schedule.xml of pretalx or frab, or Indico's timetable
    as JSON. Standard error has a line for each entry that could not be taken, with the reason. A
    time whose offset is in doubt is asked for, never guessed. Nothing is changed: paste what is
    printed into config.toml in place of its sessions.
    """
    from bot.cli import import_agenda as command

    command.import_agenda(file, config, event, _zone(timezone), day and day.date(), room, output)


app.command("import-registrations")(series.import_registrations)
app.command("new-event")(series.new_event)


@app.command()
def backup(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="The file to write.")],
    config: ConfigFile = CONFIG,
) -> None:
    """Copy the database to a new file, also while the bot runs.

    An existing file is never overwritten. The keys are not in the copy: keep theirs elsewhere.
    """
    from bot.cli import backup as command

    asyncio.run(command.backup(config, path))


def _head(typed: str | None) -> Any:
    from bot.cli.verify import parse_head

    if typed is None:
        return None
    try:
        return parse_head(typed)
    except ValueError as fault:
        raise typer.BadParameter(str(fault), param_hint="--head") from fault


@app.command()
def verify(
    config: ConfigFile = CONFIG,
    event: EventSlug = None,
    head: Annotated[
        str | None,
        typer.Option(
            metavar="N:HASH", help="The log's length and last hash as posted at the close."
        ),
    ] = None,
) -> None:
    """Prove that the records are whole and agree with each other.

    Reads every page of the database, follows every reference, computes each event's log anew,
    replays each question's life from it and counts supporters and turns. Every finding is one
    line; exit status 1 if there is any. To verify a backup, name it in ROUNDTABLE_STORAGE__PATH.
    """
    from bot.cli import verify as command

    asyncio.run(command.verify(config, event, _head(head)))


@app.command("destroy-keys")
def destroy_keys(config: ConfigFile = CONFIG, event: EventSlug = None) -> None:
    """Destroy a closed event's keys for good.

    Nobody can then be told any more who asked, supported or voted, not even the people themselves;
    receipts go on working. On a terminal the event's short name is typed to confirm, unless
    --event names it. Works while the bot runs, which forgets the keys within seconds.
    """
    from bot.cli import destroy_keys as command

    asyncio.run(command.destroy_keys(config, event))
