"""Called: which body or place a noun with "the" stands for, by what the article calls it."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.called import called_so
from explainer.text.coreference.cast import Cast


@pytest.fixture
def meant(reading):
    """The name of what the last such noun of a text stands for, or None."""

    def find(text, word):
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        noun = next(t for t in reversed(read.doc) if t.lower_ == word)
        actor = called_so(noun, read, cast)
        return None if actor is None else actor.name

    return find


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        (
            "Mayor Ada Poe spoke with Halden Bank. Rain fell all day. The bank cut 40 jobs.",
            "bank",
            "Halden Bank",
        ),
        (
            "Guards at the carrier Elmair walked out. Rain fell. The carrier paid a fine.",
            "carrier",
            "Elmair",
        ),
        (
            "Elmair, an airline, cut 40 jobs. Trade fell. The airline paid a fine.",
            "airline",
            "Elmair",
        ),
        (
            "Voters in France chose a new senate. The country faces a long winter.",
            "country",
            "France",
        ),
        ("The mayor of Boston spoke in May. He said the city would pay.", "city", "Boston"),
        (
            "Ohio sued the mill in May. It said a judge of the state had lied.",
            "state",
            "Ohio",
        ),
        ("The Labour Party met in May. Aides said the party was split.", "party", "Labour Party"),
        ("France sent ships in May. This country has no other way.", "country", "France"),
        ("French trade fell. France sued. French aides left the country.", "country", "France"),
        (
            "Elm Airways shut in May. Rain fell. A clerk left the airline.",
            "airline",
            "Elm Airways",
        ),
        (
            "Elm Holdings cut 40 jobs. Rain fell. Ben Crow bought the company.",
            "company",
            "Elm Holdings",
        ),
        (
            "Halden Bank cut 40 jobs. Rain, wind and snow. Halden Bank said the bank was safe.",
            "bank",
            "Halden Bank",
        ),
        (
            "Police searched the carrier Elmair in May, the company said.",
            "company",
            "Elmair",
        ),
        (
            "Elmacorp sold a mill. Guards of the carrier Elmair struck. The carrier paid a fine.",
            "carrier",
            "Elmair",
        ),
        (
            "Spain sent ships. France's minister said in May that the debts of the country fell.",
            "country",
            "France",
        ),
        (
            "Elmacorp signed a deal with Nopex in May. The company lost $5m.",
            "company",
            "Elmacorp",
        ),
        (
            "Elm Airways signed a deal with Halden Airlines in May. The airline lost $5m.",
            "airline",
            "Elm Airways",
        ),
        (
            "Elmacorp lost $5m. Ada Poe sold land to Nopex. The company shut in May.",
            "company",
            "Elmacorp",
        ),
        ("Voters in Elm, Fla., left. France sued. Some left the country.", "country", "France"),
    ],
    ids=[
        *("name", "beside", "apposition", "state", "town", "part", "party", "this"),
        *("adjective", "another noun", "firm", "who says it", "in its sentence", "other sort"),
        *("beside another", "about it", "about one of two", "past an aside", "short"),
    ],
)
def test_a_noun_stands_for_the_last_of_its_sort(meant, text, word, name):
    assert meant(text, word) == name


def test_who_watches_over_firms_is_none(meant):
    early = "Velkmar Water was fined in May. Velkwat, the regulator, will rule in June. "
    assert meant(early + "The company lost $5m.", "company") != "Velkwat"
    assert meant(early + "The regulator met.", "regulator") == "Velkwat"


def test_what_the_article_is_about_is_meant_from_afar(meant):
    early = "Halden Bank cut 40 jobs. Halden Bank shut in May. Shares of Halden Bank fell. "
    text = early + "Rain fell. Snow fell. Ice fell. Trade fell. A clerk of the bank was held."
    assert meant(text, "bank") == "Halden Bank"


def test_the_only_body_of_its_sort_is_meant_from_afar(meant):
    text = "The Halden Ports Committee met in May. Rain fell. Snow fell. Ice fell. Trade fell. "
    assert (
        meant(text + "Aides say the committee is split.", "committee") == "Halden Ports Committee"
    )


def test_what_the_article_is_about_may_be_a_firm(meant):
    early = "Elmacorp cut 40 jobs. Elmacorp shut a mill. Shares of Elmacorp fell. "
    text = early + "Rain fell. Snow fell. Ice fell. Trade fell. A clerk of the company was held."
    assert meant(text, "company") == "Elmacorp"
    assert (
        meant("Rain fell. " * 3 + "Elmacorp shut. " + "Rain fell. " * 4 + "The firm lost.", "firm")
        is None
    )


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Elm Bank cut 40 jobs in May. The Norland bank said it was sorry.", "bank", "Elm Bank"),
        ("Elm Bank cut 40 jobs in May. “Poe left,” the bank said.", "bank", "Elm Bank"),
        ("Elm Bank cut 40 jobs in May. The mill's bank said it was sorry.", "bank", None),
    ],
    ids=["told of", "plain", "whose"],
)
def test_who_speaks_may_be_told_of_before_the_noun(reading, text, word, name):
    read = reading(text)
    cast = Cast.of(read, ACTORS.extract(read, Facts()))
    noun = next(t for t in reversed(read.doc) if t.lower_ == word)
    actor = called_so(noun, read, cast, speaks=True)
    assert (None if actor is None else actor.name) == name


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Guards of Halden Bank and Elm Bank met. The bank paid a fine.", "bank"),
        ("Halden Bank sued a bank in Elm. The bank paid a fine.", "bank"),
        ("Halden Bank bought the bank in May.", "bank"),
        ("Halden Bank lost. The bank that failed in May paid a fine.", "bank"),
        ("Halden Bank lost. The other bank paid a fine.", "bank"),
        ("Traders in France and Spain met. Some left the country.", "country"),
        ("Ohio sued in May. Some left the country.", "country"),
        ("Traders in Elm met. Some left the city.", "city"),
        ("Mayor Ada Poe met Ben Crow. The city will pay.", "city"),
        ("Elm Bank sued. Halden Bank bid $5m in May, valuing the bank at $3m.", "bank"),
        ("Halden Bank and the bank lost.", "bank"),
        ("Elm Software bought a mill. The software is new.", "software"),
        ("A firm in Elm was raided. Elmacorp owns the land. The firm had lied.", "firm"),
        ("Elm Airways sued Halden Airlines in May. The airline lost $5m.", "airline"),
        ("Ben Crow sold land to Nopex. The company shut in May.", "company"),
        ("Elmacorp sold a mill. In June Elm Bank said the firm had lied.", "firm"),
        ("Elm Bank cut 40 jobs. The Norland bank paid a fine.", "bank"),
    ],
    ids=[
        *("two", "unnamed", "bought", "told", "other", "lands", "part", "unknown", "none"),
        *("valued", "joined", "no sort", "one in a town", "done to", "an aside", "says it of it"),
        "told of",
    ],
)
def test_where_another_may_be_meant_it_stands_for_none(meant, text, word):
    assert meant(text, word) is None


def test_whom_somebody_speaks_for_is_whom_a_sentence_is_about(meant):
    text = (
        "Elm Airways cut jobs. A clerk of Halden Airlines wept. A spokesman for Elm Airways left. "
    )
    assert meant(text + "The airline lost $5m.", "airline") == "Elm Airways"


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("The CRA shut a port in May. The agency had found salt.", "agency", "CRA"),
        ("The Salt Department shut in May. The agency had lied.", "agency", "Salt Department"),
        ("Elmacorp shut a port in May. The agency had found salt.", "agency", None),
        ("The Elm Academy met in May. The organisation is old.", "organisation", "Elm Academy"),
        ("The Elm Gazette had lied. The publication shut in May.", "publication", "Elm Gazette"),
    ],
    ids=["letters", "department", "no letters", "academy", "paper"],
)
def test_a_wider_noun_calls_what_its_name_tells(meant, text, word, name):
    assert meant(text, word) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elm United sold a striker. Rain fell. The club will buy another.", "Elm United"),
        ("Elm City is a town by the sea. The mayor lives there. The club is old.", None),
    ],
    ids=["club", "town"],
)
def test_a_club_is_told_by_the_last_word_of_its_name(meant, text, name):
    assert meant(text, "club") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Elm Bank cut jobs. Its rival Halden Bank paid a fine. Elm Bank's shares fell. "
            "The bank sued.",
            "Elm Bank",
        ),
        (
            "Elm Bank cut jobs. Halden Bank's Ann Roe met its clerks. Elm Bank sued. The bank won.",
            "Elm Bank",
        ),
    ],
    ids=["its shares", "its clerk"],
)
def test_a_sentence_about_a_thing_of_a_body_is_about_the_body(meant, text, name):
    assert meant(text, "bank") == name


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        (
            "The Norlandic central bank left rates alone. The bank said it would wait. Ann Roe, a"
            " clerk at Elm Bank, said it was wrong. The bank meets in May.",
            "bank",
            None,
        ),
        (
            "The Elm Commission opened a probe. The commission said the deal was bad. It must be"
            " cleared by the Oak Trade Commission. The commission heard three clerks.",
            "commission",
            "Elm Commission",
        ),
        (
            "Halden Bank cut 40 jobs. The bank said it lost money. Oak Bank posted a loss. The bank"
            " left in May.",
            "bank",
            "Oak Bank",
        ),
        (
            "Ann Roe told Halden Bank that it was wrong. The bank cut 40 jobs. She left Elm Bank."
            " The bank meets in May.",
            "bank",
            None,
        ),
    ],
    ids=["unnamed", "named", "goes on", "only told something"],
)
def test_a_noun_that_called_another_calls_none_named_in_passing(meant, text, word, name):
    assert meant(text, word) == name


def test_a_bank_that_is_only_told_something_is_no_earlier_one(meant):
    text = "The bank was shut. Ann Roe told Elm Bank that she was glad. Dale Bank fell. "
    assert meant(text + "Dale Bank lost money. The bank was late.", "bank") == "Dale Bank"
