"""Whom a statement is about: the actors for whom the pronoun that is its subject stands."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import described_by, is_open, is_speaker, meant_by


@pytest.fixture
def last(reading):
    """The last such word of a text with its reading and cast."""

    def find(text, word):
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        return next(t for t in reversed(read.doc) if t.lower_ == word), read, cast

    return find


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("Mayor Ann Roe opened the bridge. She resigned a week later.", "she", ["Ann Roe"]),
        ("Halden Bank said it would close two offices.", "it", ["Halden Bank"]),
        (
            "Ann Roe and Ben Lund missed the ferry to Arran when they left the town.",
            "they",
            ["Ann Roe", "Ben Lund"],
        ),
    ],
)
def test_a_subject_stands_for_those_who_acted_last(last, text, word, names):
    assert [a.name for a in meant_by(*last(text, word))] == names


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Halden Bank sued Elm Savings. It has lost $5m.", "it"),
        ("Ann Roe and Eva Holm met. Then she left.", "she"),
    ],
)
def test_of_several_none_is_meant(last, text, word):
    assert meant_by(*last(text, word)) == ()


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("It will take weeks before the pier is whole.", False),
        ("It would be good if the pier was whole.", False),
        ("It may be shut before the pier is whole.", True),
    ],
)
def test_it_that_is_how_long_or_how_good_a_clause_is_stands_for_nothing(last, text, open_):
    assert is_open(last(text, "it")[0]) is open_


def test_it_that_announces_a_clause_stands_for_nothing(last):
    assert not is_open(last("It emerged that the mill had closed.", "it")[0])
    assert is_open(last("It closed the mill.", "it")[0])
    assert is_open(last("This could rise to half.", "this")[0])
    assert not is_open(last("Some have left the party.", "some")[0])


def test_who_says_it_is_known_without_a_name(last):
    assert is_speaker(*last("The company said it would sell the mill.", "it"))
    assert not is_speaker(*last("The company closed. It will sell the mill.", "it"))


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Halden Bank said they would sell the mill.", True),
        ("One woman said they attacked her.", False),
        ("Ann Roe said they would sell the mill.", False),
    ],
    ids=["body", "woman", "name"],
)
def test_they_are_no_one_person_who_speaks(last, text, speaks):
    assert is_speaker(*last(text, "they")) is speaks


def test_who_only_reports_is_not_the_one_who_goes_on_to_act(last):
    text = (
        "Ben Crow robbed the mill. He then stole a boat, Sheriff Tom Reed said. "
        "Wearing a mask, he went into the hall."
    )
    assert [a.name for a in meant_by(*last(text, "he"))] != ["Tom Reed"]


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Halden Bank cut 40 jobs. The bank closed two offices in May.", "bank", "Halden Bank"),
        ("Elmacorp cut 40 jobs. Trade fell after the company lost a deal.", "company", "Elmacorp"),
        ("Mayor Ada Poe spoke. The mayor resigned on Tuesday.", "mayor", "Ada Poe"),
        ("Ben Crow left Elm. The 27-year-old winger joined Halden.", "winger", "Ben Crow"),
        ("Clerks of Halden Bank met. Trade fell. Ada Poe sued the bank.", "bank", "Halden Bank"),
        ("Clerk Ada Poe backed Ben Crow while the Ohio senator spoke.", "senator", "Ben Crow"),
        ("Ada Poe faulted Ben Crow, saying the Ohio senator slept.", "senator", "Ben Crow"),
        ("Ben Crow left Elm. The Ohio lawmaker joined a bank.", "lawmaker", "Ben Crow"),
        ("The German bank Elmbank lost. The German bank will cut jobs.", "bank", "Elmbank"),
    ],
    ids=[
        *("bank", "not the subject before", "mayor", "age", "by its sort"),
        *("of its sentence", "not who does it", "main subject", "of a land"),
    ],
)
def test_a_noun_of_kind_stands_for_the_one_of_its_kind(last, text, word, name):
    actor = described_by(*last(text, word))
    assert actor is not None
    assert actor.name == name


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Halden Bank bought Elm Bank. The bank closed two offices in May.", "bank"),
        ("Elm Bank said Halden Bank had lied. The bank paid a fine in May.", "bank"),
        ("Elmacorp sold a mill. In June Halden Group said the firm had lied.", "firm"),
        ("Halden Group's rival Elm Corp failed. The company had lied in 2023.", "company"),
        ("A firm in Elm was raided. Elmacorp owns the land. The firm had lied in May.", "firm"),
        ("Minister Ada Poe met minister Eve Roe. The minister resigned on Tuesday.", "minister"),
        ("Mayor Ben Crow met Tom Reed, mayor of Halden. The mayor was arrested.", "mayor"),
    ],
    ids=["bought", "told", "says it of it", "rival", "unnamed", "ministers", "mayors"],
)
def test_of_two_of_a_kind_none_is_meant_by_it(last, text, word):
    assert described_by(*last(text, word)) is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Clerk Ben Crow spoke. The other clerk resigned on Tuesday.", "clerk"),
        ("Halden Group cut 40 jobs. The control group did well.", "group"),
        ("Minister Ben Crow spoke. The minister, Ada Poe, resigned on Tuesday.", "minister"),
        ("Halden Bank cut 40 jobs. Elmacorp, the bank of Ada Poe, did well.", "bank"),
        ("Ben Crow spoke. Fees are a matter for the Norland governor.", "governor"),
        ("Ada Poe set Ben Crow's plan beside the prime minister's words.", "minister"),
        ("Ada Poe praised Ben Crow when the Ohio senator spoke.", "senator"),
    ],
    ids=["told apart", "another sort", "named", "apposition", "no office", "whose", "either"],
)
def test_a_noun_that_tells_another_one_stands_for_nobody_told(last, text, word):
    assert described_by(*last(text, word)) is None


def test_what_somebody_unknown_says_of_itself_is_said_of_no_other(last):
    before = "Halden Bank said it would shut ten offices."
    it, read, cast = last(f"{before} Gulfo said on Tuesday it would sell a mill.", "it")
    assert [a.name for a in cast.actors] == ["Halden Bank"]
    assert meant_by(it, read, cast) == ()


def test_nobody_tells_of_themselves_by_an_office(last):
    before = "Ann Roe attacked Cora Lund on Monday. Ms Roe said little else."
    found = described_by(*last(f"{before} The former governor will lose, Roe said.", "governor"))
    assert found is None


def test_she_is_no_body(last):
    text = "Ada Poe has died. Her publisher, Elm Books, said she died at home."
    assert all(a.kind == "person" for a in meant_by(*last(text, "she")))


def test_each_cast_keeps_whom_a_noun_describes(last):
    text = "Mayor Ann Roe opened the bridge. The mayor resigned a week later."
    noun, read, cast = last(text, "mayor")
    roe = described_by(noun, read, cast)
    assert roe is not None
    assert described_by(noun, read, cast) is roe
    assert cast.described == {noun.i: roe}
    nobody = Cast.of(read, ())
    assert nobody.described == {}
    assert described_by(noun, read, nobody) is None
