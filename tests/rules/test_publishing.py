"""What may be circulated as the brief: which files, which addresses."""

import pytest

from bot.rules import publishing as rules
from bot.rules.base import Refusal

CONTENTS = {
    "pdf": b"%PDF-1.7 ...", "docx": b"PK\x03\x04...", "odt": b"PK\x03\x04...",
    "html": b"<!doctype html>", "md": "Résumé".encode(), "txt": b"Brief",
}  # fmt: skip


@pytest.mark.parametrize("kind", rules.KINDS)
def test_file_of_each_kind_is_taken_as_it_is(kind):
    assert rules.file_name(f"Brief 2.{kind.upper()}") == f"Brief 2.{kind}"
    rules.check_content(f"a.{kind}", CONTENTS[kind])


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.pdf", "etc-passwd.pdf"),
        ('x";\r\nSet-Cookie: a.pdf', "x-Set-Cookie- a.pdf"),
        ("ملخص.pdf", "ملخص.pdf"),
        ("🎉.pdf", "brief.pdf"),
        (f"{'a' * 300}.docx", f"{'a' * 95}.docx"),
    ],
)
def test_name_is_safe_to_pass_on(given, kept):
    assert rules.file_name(given) == kept


@pytest.mark.parametrize("given", ["brief", "brief.exe", "brief.docm", ".", "brief.pdf.zip", "pdf"])
def test_other_kinds_are_refused(given):
    with pytest.raises(Refusal) as refusal:
        rules.file_name(given)
    assert refusal.value.key == "brief-file-kind"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"PK"),
        ("a.docx", b"%PDF-"),
        ("a.md", b"\xff\xfe"),
        ("a.txt", b" \n"),
        ("a.odt", b""),
    ],
)
def test_file_that_is_not_what_it_says_is_refused(name, content):
    with pytest.raises(Refusal) as refusal:
        rules.check_content(name, content)
    assert refusal.value.key == "brief-file-broken"


def test_file_fits_into_a_message_of_any_server():
    rules.check_size(rules.FILE_BYTES_MAX, 10**9)
    for size, size_max in ((rules.FILE_BYTES_MAX + 1, 10**9), (2_000_000, 1_000_000)):
        with pytest.raises(Refusal) as refusal:
            rules.check_size(size, size_max)
        assert refusal.value.key == "brief-file-large"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("http://x.example/brief", "brief-url-open"), ("javascript:alert(1)", "url-malformed"),
        ("brief.pdf", "url-malformed"), (f"https://x.example/{'a' * 2000}", "url-long"),
    ],
)  # fmt: skip
def test_address_is_https(typed, key):
    with pytest.raises(Refusal) as refusal:
        rules.checked_address(typed)
    assert refusal.value.key == key


def test_address_is_kept_in_ascii():
    assert rules.checked_address(" https://bücher.example/brief ").startswith("https://xn--bcher")


def test_edition_is_told_by_file_and_address():
    seen = {
        rules.edition_digest(content, url)
        for content, url in ((b"a", ""), (b"b", ""), (None, "https://a"), (b"a", "https://a"))
    }
    assert len(seen) == 4
