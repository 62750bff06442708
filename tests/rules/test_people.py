from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.people import (
    ATTRIBUTIONS,
    SECTORS,
    Person,
    Profile,
    RoleIds,
    may_moderate,
    may_organize,
    profile,
    require_moderator,
    require_organizer,
    shown,
)
from tests.builders import refused

# PRODUCT section 3, attribution: what a question's row may hold of its asker.
MAY_HOLD = {
    "named": {"name", "affiliation"},
    "affiliation": {"affiliation"},
    "sector": {"sector"},
    "anonymous": set(),
}
WHOLE = Profile("Amina Diallo", "Réseau Sahel", "civil_society", "room", "named")
NAMES = st.text("aé ", max_size=3)


@given(
    attribution=st.sampled_from(ATTRIBUTIONS),
    said=st.builds(Profile, NAMES, NAMES, st.sampled_from(["", *SECTORS])),
)
def test_shown_is_what_may_be_held_and_no_more(attribution, said):
    needed = {"named": "name", "anonymous": ""}.get(attribution, attribution)
    if needed and not getattr(said, needed):
        with refused(f"{needed}-needed"):
            shown(attribution, said)
        return
    face = asdict(shown(attribution, said))
    assert face.pop("attribution") == attribution
    held = {name: value for name, value in face.items() if value}
    assert set(held) <= MAY_HOLD[attribution]
    assert all(value == getattr(said, name) for name, value in held.items())


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_shown_of_a_whole_profile_is_all_that_may_be_held(attribution):
    face = asdict(shown(attribution, WHOLE))
    assert {name for name, value in face.items() if value} - {"attribution"} == (
        MAY_HOLD[attribution]
    )


def test_named_without_affiliation_is_possible():
    assert shown("named", Profile("Amina Diallo")).affiliation == ""


ORGANIZER_ROLE, MODERATOR_ROLE = 11, 12


def somebody(*roles: int, messages: bool = False, guild: bool = False) -> Person:
    return Person("x", 1, frozenset(roles), manage_messages=messages, manage_guild=guild)


@pytest.mark.parametrize(
    ("person", "set_roles", "moderates", "organizes"),
    [
        (somebody(), RoleIds(), False, False),
        (somebody(messages=True), RoleIds(), True, False),
        (somebody(guild=True), RoleIds(), True, True),  # an organizer may do as a moderator may
        (somebody(MODERATOR_ROLE), RoleIds(moderator=MODERATOR_ROLE), True, False),
        (somebody(ORGANIZER_ROLE), RoleIds(organizer=ORGANIZER_ROLE), True, True),
        # Where a role is set, the permission alone does not do.
        (somebody(messages=True), RoleIds(moderator=MODERATOR_ROLE), False, False),
        (somebody(guild=True), RoleIds(organizer=ORGANIZER_ROLE), False, False),
        (somebody(guild=True), RoleIds(moderator=MODERATOR_ROLE), True, True),
        (somebody(MODERATOR_ROLE), RoleIds(organizer=ORGANIZER_ROLE), False, False),
        (somebody(0), RoleIds(), False, False),  # 0 is no role that somebody could hold
    ],
)
def test_who_may(person, set_roles, moderates, organizes):
    assert may_moderate(person, set_roles) is moderates
    assert may_organize(person, set_roles) is organizes
    for may, require, key in (
        (moderates, require_moderator, "not-moderator"),
        (organizes, require_organizer, "not-organizer"),
    ):
        if may:
            require(person, set_roles)
        else:
            with refused(key):
                require(person, set_roles)


def test_join_keeps_what_is_left_out():
    after = profile(None, "  UNU-CPR ", None, None, "sector", WHOLE)
    assert after == Profile("Amina Diallo", "UNU-CPR", "civil_society", "room", "sector")


def test_join_takes_a_name_back():
    assert profile("", None, None, None, None, WHOLE).name == ""


@pytest.mark.parametrize(
    ("option", "typed", "key"),
    [
        ("name", "x" * 101, "too-long"),
        ("affiliation", "x" * 101, "too-long"),
        ("sector", "king", "sector-unknown"),
        ("attendance", "moon", "attendance-unknown"),
        ("attribution", "secret", "attribution-unknown"),
    ],
)
def test_join_with_what_is_unknown_is_refused(option, typed, key):
    options = dict.fromkeys(("name", "affiliation", "sector", "attendance", "attribution"))
    with refused(key):
        profile(**(options | {option: typed}), before=WHOLE)


def test_sectors_are_those_of_the_contract():
    assert " ".join(SECTORS) == (
        "government international_organization civil_society academia private_sector"
        " migrant_or_diaspora media other"
    )
