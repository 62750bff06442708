"""Lists of people as registration systems export them."""

import pytest

from bot.imports import Unreadable
from bot.imports.registrants import SIZE_MAX, read_list
from bot.rules.people import SECTORS
from bot.rules.registrants import Registrant

WORDS = {sector: sector for sector in SECTORS} | {"civil society": "civil_society"}
AMINA = Registrant("Amina Diallo", "Sahel Institute", "academia", "amina@example.org")
PLAIN = "name,affiliation,sector,e-mail\nAmina Diallo,Sahel Institute,academia,amina@example.org\n"


def read(text, encoding="utf-8"):
    return read_list(text if isinstance(text, bytes) else text.encode(encoding), WORDS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_list_in_whatever_encoding_is_read(encoding):
    found = read(PLAIN.replace("Amina", "Amína"), encoding)
    assert found.people[0].name == "Amína Diallo"
    assert found.mistakes == ()


def test_list_of_an_old_spreadsheet_is_read():
    found = read("sep=;\r\nNom;Prénom;Courriel\r\nDiallo;Aïcha;a@example.org\r\n", "cp1252")
    assert found.people == (Registrant("Aïcha Diallo", "", "", "a@example.org"),)


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        PLAIN.replace(",", ";"),
        PLAIN.replace(",", "\t"),
        PLAIN.replace("name,affiliation,sector,e-mail", "NAME,Organisation,Sector,Email Address"),
        # Indico
        "ID,Name,Email Address,Affiliation,Position,Sector\n"
        "7,Amina Diallo,amina@example.org,Sahel Institute,Dean,academia\n",
        # pretix: the buyer's address beside the attendee's
        "Order code,E-mail,Attendee name,Attendee name: Given name,Attendee name: Family name,"
        "Attendee email,Company,Sector\n"
        "A1B2C,office@example.org,Amina Diallo,Amina,Diallo,amina@example.org,Sahel Institute,"
        "academia\n",
        # Eventbrite
        '"Order #","First Name","Last Name","Email","Company","Sector"\n'
        '"1","Amina","Diallo","amina@example.org","Sahel Institute","Academia"\n\n',
    ],
)  # fmt: skip
def test_list_of_each_system_is_read(text):
    assert read(text).people == (AMINA,)
    assert read(text.replace("\n", "\r\n")).people == (AMINA,)


def test_address_of_the_buyer_stands_in_where_the_attendee_gave_none():
    text = "E-mail,Attendee name,Attendee email\nbuyer@example.org,Bo,\n"
    assert read(text).people == (Registrant("Bo", "", "", "buyer@example.org"),)


def test_wrong_lines_are_told_by_the_numbers_of_their_lines():
    text = (
        "name,sector,e-mail\n"
        'Bo,"civil society",bo@example.org\n'
        "\n"
        ",,nobody@example.org\n"
        '"Two\nLines",,two@example.org\n'
        "Cy,,\n"
        "Di,farmers,di@example.org\n"
        "Ed,,ed at example\n"
        f"{'x' * 101},,x@example.org\n"
        "Bo again,,BO@example.org\n"
    )
    found = read(text)
    assert [mistake.split(":")[0] for mistake in found.mistakes] == [
        "line 4", "line 7", "line 8", "line 9", "line 10", "line 11",
    ]  # fmt: skip
    told = " ".join(found.mistakes)
    for words in ("no name", "no e-mail", '"farmers" is no sector', "no e-mail address, such as",
                  "101 characters", "that of line 2"):  # fmt: skip
        assert words in told
    assert found.people[0] == Registrant("Bo", "", "civil_society", "bo@example.org")
    assert found.people[1].name == "Two Lines"


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"PK\x03\x04rest", "workbook"),
        (b"a,b\n1,2\n", 'no column "email"'),
        (b"email\na@example.org\n", 'no column "name"'),
        (b"name,email\n\x00,a@example.org\n", "no text"),
        (b"\xff\xfeab\x00", "UTF-16"),
        (b'name,email\n"Bo,a@example.org\n', "no CSV"),
        (b"x" * (SIZE_MAX + 1), "larger"),
    ],
)
def test_file_that_is_no_list_is_refused(raw, why):
    with pytest.raises(Unreadable, match=why):
        read(raw)


@pytest.mark.parametrize(
    "email", ["a@b", "@example.org", "a@@example.org", "a b@example.org", "a@example.org,b@c.org",
              "<a@example.org>", "a@example..org", "a" * 250 + "@example.org"],
)  # fmt: skip
def test_what_is_no_address_is_told(email):
    assert "no e-mail address" in read(f'name,email\nBo,"{email}"\n').mistakes[0]
