"""Pseudonyms and sealing: an event's two keys, kept outside the database.

The contact key makes the pseudonyms of profiles and askers and seals what they said of
themselves; the ballot key those of supports and ballots. Source: PRODUCT section 3.
"""

import hashlib
import hmac
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
PROFILE_BYTES = 2048
SECTOR_BYTES = 64
IDENTITY_BYTES = 64
ADDRESS_BYTES = 128
EMAIL_BYTES = 384
Which = Literal["contact", "ballot"]
# Two digits of base 32 (RFC 4648) at a time: pseudonyms are made in every act.
_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_PAIRS = [first + second for first in _DIGITS for second in _DIGITS]


class KeyTrouble(Exception):
    """A key is missing, foreign or damaged; the message names the file and the mend."""


@dataclass(frozen=True, slots=True)
class Key:
    """One of an event's keys."""

    material: bytes

    def pseudonym(self, purpose: str, identity: str) -> str:
        """Who somebody is for one purpose: 26 characters that no other purpose shares."""
        digest = hmac.digest(self.material, f"{purpose}\0{identity}".encode(), "sha256")
        number = int.from_bytes(digest[:16]) << 2  # 26 times five bits, ten at a time
        return "".join([_PAIRS[number >> place & 1023] for place in range(120, -1, -10)])

    def code(self, purpose: str, identity: str, letters: str, length: int) -> str:
        """A code for one purpose that only this key makes: so many of these letters."""
        digest = hmac.digest(self.material, f"{purpose}\0{identity}".encode(), "sha256")
        number, code = int.from_bytes(digest), ""
        while len(code) < length:
            number, place = divmod(number, len(letters))
            code += letters[place]
        return code

    def check(self) -> str:
        """A short value by which a foreign key is told from this one."""
        return hmac.digest(self.material, b"check", "sha256")[:8].hex()

    def seal(self, content: Any, purpose: str, length: int) -> bytes:
        """`content` as JSON, padded to `length` bytes and encrypted for one purpose."""
        plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
        if len(plain) > length:
            raise ValueError(f"{len(plain)} bytes do not fit into {length}")
        nonce = os.urandom(12)
        return nonce + AESGCM(self._sealing()).encrypt(nonce, plain.ljust(length), purpose.encode())

    def unseal(self, sealed: bytes, purpose: str) -> Any:
        """What was sealed for this purpose.

        Raises KeyTrouble: it was sealed with another key, or it is damaged.
        """
        try:
            plain = AESGCM(self._sealing()).decrypt(sealed[:12], sealed[12:], purpose.encode())
        except InvalidTag as fault:
            raise KeyTrouble("A sealed value does not open with this event's key.") from fault
        return json.loads(plain)

    def _sealing(self) -> bytes:
        return hmac.digest(self.material, b"sealing", hashlib.sha256)


class Keyring:
    """The keys of all events, in a folder that no backup of the database holds."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[tuple[str, Which], tuple[Key, str]] = {}
        # Tells people apart while the process lives, where no event's key may: in no file.
        self.passing = Key(os.urandom(KEY_BYTES))

    def path(self, slug: str, which: Which) -> Path:
        """Where an event's key lies."""
        return self.folder / f"{slug}.{which}.key"

    def make(self, slug: str, which: Which) -> Key:
        """The event's key, made where there is none yet: 32 random bytes, mode 0600.

        Raises KeyTrouble: the folder cannot be written.
        """
        path = self.path(slug, which)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not path.exists():
                self._write(path)
        except OSError as fault:
            raise KeyTrouble(f"Cannot write the key {path}: {fault.strerror}.") from fault
        return self._read(slug, which)

    def get(self, slug: str, which: Which, check: str) -> Key:
        """The event's key, if it is the one that the database knows by `check`.

        Raises KeyTrouble: it is missing, damaged or of another event.
        """
        known, checked = self._known.get((slug, which), (None, ""))
        if known is not None and checked == check:
            return known
        key = known or self._read(slug, which)
        if key.check() != check:
            raise KeyTrouble(
                f"{self.path(slug, which)} is not the key of this database: put back the file "
                "that was here when the event was opened."
            )
        self._known[slug, which] = key, check
        return key

    def destroy(self, slug: str, which: Which) -> None:
        """Delete the key and forget it."""
        self._known.pop((slug, which), None)
        path = self.path(slug, which)
        if path.exists():
            with path.open("r+b") as file:  # over what is there, not beside it
                file.write(os.urandom(KEY_BYTES))
                os.fsync(file.fileno())
            path.unlink()

    def _write(self, path: Path) -> None:
        fresh = path.with_suffix(".new")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.write(handle, os.urandom(KEY_BYTES))
            os.fsync(handle)
        finally:
            os.close(handle)
        fresh.rename(path)

    def _read(self, slug: str, which: Which) -> Key:
        path = self.path(slug, which)
        try:
            material = path.read_bytes()
        except FileNotFoundError as fault:
            raise KeyTrouble(
                f"The key {path} is missing: put it back from where the keys are kept apart."
            ) from fault
        except OSError as fault:
            raise KeyTrouble(f"Cannot read the key {path}: {fault.strerror}.") from fault
        if len(material) != KEY_BYTES:
            raise KeyTrouble(
                f"The key {path} is damaged ({len(material)} bytes, not {KEY_BYTES}): put it "
                "back from where the keys are kept apart."
            )
        return Key(material)
