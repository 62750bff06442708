import base64
import hmac
import json
import stat

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from bot.keys import KEY_BYTES, PROFILE_BYTES, SECTOR_BYTES, Key, Keyring, KeyTrouble

KEY, OTHER = Key(b"k" * KEY_BYTES), Key(b"o" * KEY_BYTES)
PURPOSES = ("profile", "asker", "veiled", "hand", "support", "moderator", "poll P-1", "poll P-2")


@pytest.fixture
def ring(tmp_path):
    return Keyring(tmp_path / "keys")


def test_pseudonym_is_another_for_every_purpose_person_and_key():
    people = [f"discord {number}" for number in range(50)]
    found = {
        key.pseudonym(purpose, person)
        for key in (KEY, OTHER)
        for purpose in PURPOSES
        for person in people
    }
    assert len(found) == 2 * len(PURPOSES) * len(people)
    assert {len(pseudonym) for pseudonym in found} == {26}
    assert KEY.pseudonym("asker", "discord 1") == KEY.pseudonym("asker", "discord 1")


@given(identity=st.text(max_size=40))
def test_pseudonym_is_base32_of_half_a_digest(identity):
    digest = hmac.digest(KEY.material, f"asker\0{identity}".encode(), "sha256")
    assert KEY.pseudonym("asker", identity) == base64.b32encode(digest[:16]).decode().rstrip("=")


@given(
    one=st.tuples(st.text("a b1", max_size=4), st.text("a b1", max_size=4)),
    other=st.tuples(st.text("a b1", max_size=4), st.text("a b1", max_size=4)),
)
def test_pseudonym_tells_where_the_purpose_ends(one, other):
    assert (KEY.pseudonym(*one) == KEY.pseudonym(*other)) is (one == other)


@given(content=st.dictionaries(st.text(max_size=9), st.text(max_size=20), max_size=4))
def test_sealed_is_opened_with_the_same_key_for_the_same_purpose(content):
    sealed = KEY.seal(content, "profile", PROFILE_BYTES)
    assert KEY.unseal(sealed, "profile") == content
    for key, purpose in ((OTHER, "profile"), (KEY, "sector")):
        with pytest.raises(KeyTrouble):
            key.unseal(sealed, purpose)


@pytest.mark.parametrize(
    "content", ["", "media", "migrant_or_diaspora", "international_organization"]
)
def test_sealed_tells_nothing_by_its_length(content):
    assert len(KEY.seal(content, "sector", SECTOR_BYTES)) == SECTOR_BYTES + 12 + 16
    assert KEY.seal(content, "sector", SECTOR_BYTES) != KEY.seal(content, "sector", SECTOR_BYTES)


@pytest.mark.parametrize("letter", ["a", "é", "社", "😀", '"', "\\"])
def test_longest_profile_in_any_script_fits(letter):
    words = {"name": letter * 100, "affiliation": letter * 100, "sector": "migrant_or_diaspora"}
    words |= {"attendance": "online", "attribution": "affiliation"}
    assert KEY.unseal(KEY.seal(words, "profile", PROFILE_BYTES), "profile") == words


def test_sealed_too_long_is_a_fault_and_not_cut():
    with pytest.raises(ValueError, match="do not fit"):
        KEY.seal("x" * 100, "sector", SECTOR_BYTES)


@pytest.mark.parametrize("place", [0, 11, 12, 40, -1])
def test_sealed_and_damaged_is_noticed(place):
    sealed = bytearray(KEY.seal({"name": "Amina"}, "profile", PROFILE_BYTES))
    sealed[place] ^= 1
    with pytest.raises(KeyTrouble):
        KEY.unseal(bytes(sealed), "profile")


def test_sealing_key_is_not_the_key_of_pseudonyms():
    sealed = KEY.seal("media", "sector", SECTOR_BYTES)
    with pytest.raises(InvalidTag):
        AESGCM(KEY.material).decrypt(sealed[:12], sealed[12:], b"sector")
    assert json.dumps("media").encode() not in sealed


def test_key_is_made_once_and_for_nobody_else(ring):
    made = ring.make("first", "contact")
    path = ring.path("first", "contact")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(ring.folder.stat().st_mode) == 0o700
    assert ring.make("first", "contact") == made
    assert Keyring(ring.folder).get("first", "contact", made.check()) == made
    assert sorted(file.name for file in ring.folder.iterdir()) == ["first.contact.key"]


def test_keys_are_of_their_own_each(ring):
    made = [ring.make(slug, which) for slug in ("a", "b") for which in ("contact", "ballot")]
    assert len({key.material for key in made}) == 4
    assert len({key.check() for key in made}) == 4


def test_check_does_not_give_the_key_away(ring):
    key = ring.make("first", "contact")
    assert key.check() not in key.material.hex()
    assert len(key.check()) == 16


def remove(path):
    path.unlink()


def put_a_folder_there(path):
    path.unlink()
    path.mkdir()


def write(content):
    return lambda path: path.write_bytes(content)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        pytest.param(remove, "is missing", id="missing"),
        pytest.param(write(b""), "is damaged", id="empty"),
        pytest.param(write(b"x" * 31), "is damaged", id="short"),
        pytest.param(write(b"x" * 33), "is damaged", id="long"),
        pytest.param(write(b"x" * 32), "is not the key of this database", id="foreign"),
        pytest.param(put_a_folder_there, "Cannot read", id="folder"),
    ],
)
def test_key_in_trouble_names_the_file_and_the_mend(ring, damage, words):
    check = ring.make("first", "contact").check()
    path = ring.path("first", "contact")
    damage(path)
    with pytest.raises(KeyTrouble, match=words) as caught:
        ring.get("first", "contact", check)
    assert str(path) in str(caught.value)


def test_key_once_known_is_not_lost_with_its_file(ring):
    key = ring.make("first", "contact")
    assert ring.get("first", "contact", key.check()) == key
    ring.path("first", "contact").unlink()
    assert ring.get("first", "contact", key.check()) == key


def test_destroyed_key_is_gone_from_disk_and_forgotten(ring):
    key = ring.make("first", "ballot")
    ring.get("first", "ballot", key.check())
    ring.destroy("first", "ballot")
    assert list(ring.folder.iterdir()) == []
    with pytest.raises(KeyTrouble, match="is missing"):
        ring.get("first", "ballot", key.check())
    ring.destroy("first", "ballot")  # once more changes nothing


def test_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "keys").write_text("in the way")
    with pytest.raises(KeyTrouble, match="Cannot write the key"):
        Keyring(tmp_path / "keys").make("first", "contact")
