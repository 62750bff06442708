"""Faults planted from outside, to see that the checklist finds them: for tests alone."""

from bot.store.database import Transaction
from rehearsal.stage import Stage

DROPPED_QUESTION, REMINDER_TWICE = "dropped-question", "reminder-twice"
FAULTS = (DROPPED_QUESTION, REMINDER_TWICE)


async def drop_a_question(stage: Stage) -> None:
    """Take one question out of what the exports are made of, after the close."""
    diary = stage.diary
    touched = {fact.code for fact in diary.of("took", "supported")}
    code = next(code for code in diary.receipts if code not in touched)

    def work(tx: Transaction) -> None:
        tx.execute("DELETE FROM questions WHERE code = :code", code=code)

    await stage.context.write(work)


async def remind_again(stage: Stage) -> None:
    """Post the last announcement once more, through the bot's own connection."""
    channel = stage.channels["announcements"].id
    last = next(seen for seen in reversed(stage.watch.seen) if seen.channel == "announcements"
                and seen.posted and not seen.framed)  # fmt: skip
    await stage.bot.get_partial_messageable(channel).send(last.text)
