"""Programmes of every shape, for properties of what moves them."""

from dataclasses import replace

from hypothesis import strategies as st

from tests.builders import MINUTE, session


@st.composite
def programmes(draw, *, with_planned=False):
    """A programme one after another, with pauses, of which the first so many are over."""
    lengths = draw(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 15)), min_size=1))
    over = draw(st.integers(0, len(lengths) - int(with_planned)))
    made, at = [], 0
    for place, (length, pause) in enumerate(lengths):
        status = "ended" if place < over else "planned"
        protected, questions_open = draw(st.booleans()), draw(st.booleans())
        made.append(
            session(
                f"s{place}", at, length, status=status, protected=protected,
                questions_open=questions_open,
            )
        )  # fmt: skip
        at += length + pause
    if over and draw(st.booleans()):
        late_ms = draw(st.integers(0, 10)) * MINUTE  # it may have started late
        last = made[over - 1]
        made[over - 1] = replace(
            last, status="running", actual_start_at=0, due_end_at=last.due_end_at + late_ms
        )
    return tuple(made)
