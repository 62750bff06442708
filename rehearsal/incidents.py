"""What comes in between: an error of Discord's, a kill of the bot's process, a pause."""

from collections.abc import Awaitable, Callable

from rehearsal.crowd import Person
from rehearsal.floor import Floor
from rehearsal.stage import Stage
from rehearsal.timeline import many

BOARD = "question:form:"


def discord_stumbles(stage: Stage, times: int = 1) -> None:
    """The next announcement meets an error at Discord's side, so many times."""
    path = f"/channels/{stage.channels['announcements'].id}/messages"
    stage.watch.lose_next("announcements", times)
    stage.env.inject_error("POST", path, status=500, times=times)
    words = f"answers {many(times, 'request')} with an error; the bot must try again"
    stage.timeline.tell(stage.now(), "Discord", words, "discord")


async def bot_is_killed(
    stage: Stage, floor: Floor, ask: Callable[[], Awaitable[None]], chair: Person, away_s: int
) -> None:
    """The bot is dropped between what it stored and what it owes the channels, and comes back."""
    await stage.bot.courier.finish()
    await floor.take_next(chair)
    await ask()
    cut_at = stage.now()
    stage.timeline.tell(cut_at, "bot", "IS KILLED; nothing of this has reached the channels", "bot")
    await stage.env.advance_time(away_s)
    delivered = await stage.restart()
    stage.diary.restarts.append((cut_at, stage.now()))
    words = f"is started anew on the same files and delivers {many(delivered, 'message')} owed"
    stage.timeline.tell(stage.now(), "bot", words, "bot")


async def board_is_deleted(stage: Stage, moderator: Person) -> None:
    """Somebody deletes the board by hand; it must be there again at the next change."""
    board = stage.message("questions", BOARD)
    if board is not None:
        await stage.members[moderator.key].delete(board)
        stage.watch.gone("questions")
        words = "deletes the board by mistake"
        stage.timeline.tell(stage.now(), moderator.name, words, moderator.role)


async def pause(stage: Stage, moderator: Person) -> None:
    """Questions are paused for everybody."""
    answer = await stage.slash(moderator, "mod pause", text="A short break: please hold on")
    if answer and answer.says("paused"):
        words = "pauses questions for everybody"
        stage.timeline.tell(stage.now(), moderator.name, words, moderator.role)


async def resume(stage: Stage, moderator: Person) -> None:
    """Everybody can ask again."""
    answer = await stage.slash(moderator, "mod resume")
    if answer and answer.says("resumed"):
        words = "lets everybody ask again"
        stage.timeline.tell(stage.now(), moderator.name, words, moderator.role)
