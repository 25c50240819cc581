"""Unseen names: words that are names elsewhere in the article."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It was won by Forest in Oslo. Forest manager Anna Berg spoke.", "Forest", ""),
        ("Anna Sanders spoke. Sanders delivered it.", "Sanders", "person"),
        ("Anna Will spoke. Instead, Will called for it.", "Will", "person"),
        ("The Harbour Association met. They took it to the HA and left.", "HA", "organization"),
        ("Curt Stilling spoke. Stilling, through an aide, said no.", "Stilling", "person"),
        ("Anna Trump spoke. Trump on Sunday repeated it.", "Trump", "person"),
        ("Halden City beat Dale Rovers 3-2. City had led.", "City", "organization"),
        ("Dale Rovers beat Halden City 3-2. A goal for City came late.", "City", "organization"),
        ("Halden City beat Dale Rovers 3-2. But City boss Ann Roe left.", "City", "organization"),
        ("Paul Binder won. So she criticised Binder and left.", "Binder", "person"),
        ("They rose, says the research firm ZendaIQ.", "ZendaIQ", "organization"),
    ],
    ids=[
        *("body", "plural", "modal", "letters", "before a comma", "before a time"),
        *("club", "club inside", "club behind but", "inside", "called a firm"),
    ],
)
def test_a_name_taken_for_a_word_is_seen(reading, text, name, kind):
    last = text.rindex(name)
    made = reading(text)
    found = [n for n in names_of(made) if made.doc[n.start].idx == last]
    assert [n.words for n in found] == [name]
    assert kind in ("", found[0].kind)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Price spoke. Price rises are small.",
        "Anna Will spoke. It will be late.",
        "Anna Young spoke. Young, old and rich, they came.",
        "Anna Rush spoke. Rush on the roads was bad, a rush of cars.",
        "Anna Roe spoke. She told the company Monday that she would go.",
        "Anna Roe won, and they lost it to the band PC on the Stairs.",
    ],
    ids=["noun", "modal", "adjective before a comma", "word of the article", "a day", "longer"],
)
def test_a_word_stays_a_word(reading, text):
    assert len(names_of(reading(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Halden City beat Dale Rovers 3-2. City leaders had met.",
        "Halden City beat Dale Rovers 3-2. Banks in the City fell.",
        "Halden City beat Dale City 3-2. City had led.",
    ],
    ids=["of the town", "where the banks are", "two"],
)
def test_what_a_club_ends_in_is_not_always_the_club(reading, text):
    assert all(n.words != "City" for n in names_of(reading(text)))


def test_a_body_of_several_words_is_seen_again(reading):
    text = (
        "The Islamic Council won. Ada Poe met the Islamic Council. They fought the Islamic Council."
    )
    found = [n.words for n in names_of(reading(text))]
    assert found.count("Islamic Council") == 3


def test_a_longer_name_is_not_a_shorter_one_again(reading):
    text = "The Dale Council won. The Dale Council Fund lost."
    assert "Dale Council" in [n.words for n in names_of(reading(text))]
    assert "Dale Council Fund" in [n.words for n in names_of(reading(text))]


def test_an_agency_in_brackets_is_not_a_body_again(reading):
    text = "The Salt Press won. It is late (Salt Press). They left (Ada Poe/Salt Press)."
    assert [n.words for n in names_of(reading(text))].count("Salt Press") == 2


def test_a_surname_before_himself_is_a_name(reading):
    text = "Donald Crane left. The Moss team said no. Crane-backed aides left. Crane himself did."
    starts = [n.start for n in names_of(reading(text)) if n.words == "Crane"]
    assert len(starts) == 1
