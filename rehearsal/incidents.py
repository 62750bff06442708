"""What goes wrong around the bot: Discord answers with an error, the bot's process is killed."""

from rehearsal.asking import Asking
from rehearsal.crowd import Person
from rehearsal.floor import Floor
from rehearsal.stage import Stage

DOWN_S = 20


def discord_stumbles(stage: Stage) -> None:
    """The next announcement meets an error at Discord's side, once."""
    path = f"/channels/{stage.channels['announcements'].id}/messages"
    stage.watch.lose_next("announcements")
    stage.env.inject_error("POST", path, status=500, times=1)
    words = "answers one request with an error; the bot must try again"
    stage.timeline.tell(stage.now(), "Discord", words, "discord")


async def bot_is_killed(
    stage: Stage, floor: Floor, asking: Asking, chair: Person, asker: Person
) -> None:
    """The bot is dropped between what it stored and what it owes the channels, and comes back."""
    await stage.bot.courier.finish()
    await floor.take_next(chair)
    await asking.ask(asker)
    cut_at = stage.now()
    stage.timeline.tell(cut_at, "bot", "IS KILLED; nothing of this has reached the channels", "bot")
    await stage.env.advance_time(DOWN_S)
    await stage.restart()
    stage.diary.restarts.append((cut_at, stage.now()))
    stage.timeline.tell(
        stage.now(), "bot", "is started anew on the same files and delivers what is owed", "bot"
    )
