from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.actions import floor
from bot.rules.log import GENESIS
from bot.store import log as store
from bot.store.database import Transaction
from tests.builders import (
    MODERATOR,
    SLUG,
    approved,
    ask,
    chain_holds,
    entries,
    participant,
    rows,
)

COLUMNS = [
    "number",
    "at",
    "role",
    "code",
    "move",
    "from_state",
    "to_state",
    "reason",
    "digest",
    "previous_hash",
    "hash",
]


async def test_log_of_an_event_is_a_chain(live):
    await approved(live, participant(1))
    await ask(live, participant(2))
    await floor.take_next(live, MODERATOR)
    log = await entries(live)
    assert [entry.move for entry, _ in log] == [
        "open", "live", "session_start", "ask", "approve", "ask", "next",
    ]  # fmt: skip
    assert chain_holds(log)
    head = await live.read(lambda tx: store.head(tx, 1))
    assert head == (len(log), log[-1][1])


async def test_log_that_is_empty_stands_on_nothing(draft):
    assert await draft.read(lambda tx: store.head(tx, 1)) == (0, GENESIS)
    assert chain_holds(await entries(draft))


async def test_log_of_another_event_is_another_chain(live):
    await live.write(lambda tx: store.add_entry(
        tx, 1, SLUG, at=1, role="system", code="", move="here"))  # fmt: skip
    before = await entries(live)
    other = "INSERT INTO events (id, slug, starts_at, ends_at, hard_end_at)"
    await live.write(lambda tx: tx.execute(f"{other} VALUES (2, 'other', 0, 1, 1)"))
    await live.write(lambda tx: store.add_entry(
        tx, 2, "other", at=1, role="system", code="", move="there"))  # fmt: skip
    theirs = await live.read(lambda tx: list(store.list_entries(tx, 2, "other")))
    assert await entries(live) == before
    assert [entry.number for entry, _ in theirs] == [1]
    assert chain_holds(theirs)


async def test_history_is_of_one_item(live):
    question = await approved(live, participant(1))
    await approved(live, participant(2))
    history = await live.read(lambda tx: store.list_history(tx, 1, question.code, SLUG))
    assert [(e.move, e.from_state, e.to_state) for e in history] == [
        ("ask", "", "in_review"), ("approve", "in_review", "queued"),
    ]  # fmt: skip


def read_entries(connection):
    """The log as the store reads it, of a connection of our own."""
    return list(store.list_entries(Transaction(connection), 1, SLUG))


def test_chain_breaks_when_any_byte_changes(chained):
    """Whatever is changed in whichever row, the chain no longer holds."""

    @settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(data=st.data())
    def change(data):
        connection, length = chained
        number = data.draw(st.integers(1, length))
        column = data.draw(st.sampled_from(COLUMNS))
        where = "WHERE event_id = 1 AND number = ?"
        read = f"SELECT {column} FROM log {where}"
        (value,) = connection.execute(read, (number,)).fetchone()
        if isinstance(value, int):
            changed = data.draw(st.integers(0, 2**62).filter(lambda other: other != value))
        else:
            at = data.draw(st.integers(0, len(value)))
            letter = data.draw(st.characters(codec="utf-8", exclude_characters="\0"))
            changed = value[:at] + letter + value[at + data.draw(st.integers(0, 1)) :]
        connection.execute("SAVEPOINT change")
        if column == "number":
            connection.execute(f"DELETE FROM log {where}", (changed,))
        connection.execute(f"UPDATE log SET {column} = ? {where}", (changed, number))
        holds = chain_holds(read_entries(connection))
        connection.execute("ROLLBACK TO change")
        assert holds is (changed == value)

    change()


async def test_chain_breaks_when_a_row_goes_or_two_change_places(live):
    for number in range(4):
        await ask(live, participant(number))
    log = await entries(live)
    for place in range(len(log) - 1):
        assert not chain_holds(log[:place] + log[place + 1 :])
        assert not chain_holds([*log[:place], log[place + 1], log[place], *log[place + 2 :]])
    # The last rows may be cut off unseen: which is why length and last hash are posted.
    assert chain_holds(log[:-1])


async def test_log_holds_neither_wording_nor_name(live):
    text = "Will the rights of seasonal workers be monitored?"
    amina = participant(77)
    question = await ask(
        live, amina, text=text, attribution="named", name="Amina Diallo", affiliation="Sahel"
    )
    written = repr(await rows(live, "SELECT * FROM log"))
    assert question.code in written
    for secret in (text, "Amina", "Sahel", amina.identity, question.asker):
        assert secret not in written
