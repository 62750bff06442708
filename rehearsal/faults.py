"""Faults planted from outside, to see that the checklist finds them: for tests alone."""

from bot.store.database import Transaction
from rehearsal.stage import Stage

DROPPED_QUESTION, REMINDER_TWICE = "dropped-question", "reminder-twice"
DROPPED_FROM_PAGE = "dropped-from-page"
FAULTS = (DROPPED_QUESTION, DROPPED_FROM_PAGE, REMINDER_TWICE)

DEPENDENTS = """
SELECT tables.name, keys."from" FROM sqlite_master AS tables, pragma_foreign_key_list(tables.name)
AS keys WHERE tables.type = 'table' AND keys."table" = 'questions'
"""


async def drop_a_question(stage: Stage, *, by_page: bool = False) -> None:
    """Take one question out of what the exports are made of, after the close.

    `by_page`: one that came by the participants' page.
    """
    diary = stage.diary
    facts = list(diary.of("took", "supported", "merged"))
    touched = {fact.code for fact in facts} | {fact.value for fact in facts}
    askers = {code: stage.people[receipt.who] for code, receipt in diary.receipts.items()}
    code = next(c for c, who in askers.items() if c not in touched and who.by_page == by_page)

    def work(tx: Transaction) -> None:
        found = tx.execute("SELECT id FROM questions WHERE code = :code", code=code).fetchone()
        for table, column in tx.execute(DEPENDENTS).fetchall():
            tx.execute(f"DELETE FROM {table} WHERE {column} = :id", id=found[0])  # noqa: S608
        tx.execute("DELETE FROM questions WHERE id = :id", id=found[0])

    await stage.context.write(work)


async def remind_again(stage: Stage) -> None:
    """Post the last announcement once more, through the bot's own connection."""
    channel = stage.channels["announcements"].id
    announced = [s for s in stage.watch.of("announcements") if s.posted and not s.framed]
    await stage.bot.get_partial_messageable(channel).send(announced[-1].text)
