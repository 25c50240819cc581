"""What is so of an amount, however sure its clause is."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.givens import is_first, is_known, is_of_past, is_pause, is_there
from explainer.sections.figures.labels import label_of
from explainer.sections.figures.phrases import Label
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.fixture
def spot(reading):
    def of(text):
        made = reading(text)
        (found,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
        return found, made

    return of


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("She did not see the 150 letters.", True),
        ("They may paint the 70-metre hall.", True),
        ("She did not see 150 letters.", False),
    ],
)
def test_what_only_describes_a_thing_is_there(spot, text, known):
    assert is_known(spot(text)[0]) is known


@pytest.mark.parametrize(
    ("text", "pause"),
    [
        ("The board has not met for 70 days.", True),
        ("The board had not met for 70 days.", False),
        ("The board has met for 70 days.", False),
    ],
)
def test_how_long_something_has_not_been_is_so(spot, text, pause):
    found, made = spot(text)
    assert is_pause(found, next(t for t in made.doc if t.text == "met"), made.pack.amounts) is pause


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Halden was the first town to build 40 ferries.", True),
        ("The biggest town to build 40 ferries is Elm.", True),
        ("The town to build 40 ferries is Elm.", False),
    ],
)
def test_the_first_to_do_something_has_done_it(reading, text, first):
    made = reading(text)
    assert is_first(next(t for t in made.doc if t.text == "town"), made.pack.amounts) is first


def test_what_is_hoped_for_somebody_is_not_told_with_how_many_they_are(spot):
    found, _ = spot("They will hope for the 40 clerks.")
    assert is_there(found, Label("the 40 clerks", ((4, 7),), "noun-phrase"))
    assert not is_there(found, Label("will hope for the 40 clerks", ((1, 7),), "noun-phrase"))


def test_of_whom_something_was_so_is_of_the_past(spot):
    found, made = spot("They will feel for the four men we lost.")
    label = label_of(found, made.pack.amounts)
    assert label is not None
    assert label.instead is not None
    assert is_of_past(found, label.instead)
    assert not is_of_past(found, label)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Elm wants Halden to drop the 20% tax on $9m of salt imposed on 3 May.", ["happened"] * 2),
        ("Elm wants Halden to drop a 20% tax on salt.", ["possible"]),
        ("She wants a 20% cut in rents.", ["possible"]),
    ],
    ids=["imposed", "a tax", "a cut"],
)
def test_what_has_been_made_is_so_though_somebody_wants_to_end_it(reading, text, statuses):
    assert [figure.status for figure in extract(reading(text), Facts())] == statuses


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Ann Roe denied that the 300 boats of Elm sank in May.", []),
        ("Ann Roe doubts that Acme has sold the 300 boats.", []),
        ("Ann Roe said Acme had not sold the 300 boats.", ["Acme had not sold the 300 boats"]),
        ("Acme failed to sell the 300 boats.", ["Acme failed to sell the 300 boats"]),
    ],
)
def test_what_somebody_doubts_is_not_told_without_the_doubt(reading, text, labels):
    assert [f.label for f in extract(reading(text), Facts())] == labels


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Acme expects a profit of $3 million, down from an earlier range of $4 million to"
            " $5 million.",
            {"$3 million": "expected"},
        ),
        (
            "Sales are now forecast at $5.2 billion, lower than the $6 billion predicted in May.",
            {"$5.2 billion": "expected"},
        ),
        (
            "Sales rose 3 percent to $1.2 billion, short of the $1.3 billion that banks had"
            " forecast.",
            dict.fromkeys(("3 percent", "$1.2 billion", "$1.3 billion"), "happened"),
        ),
        ("Investigators had expected to find 12 boats; they found three.", {}),
        ("About 500 clerks expected to attend left by bus.", {"About 500": "happened"}),
        ("The 3% fall in sales had been expected.", {"3%": "happened"}),
        ("The action follows 30 short stoppages in May.", {"30": "happened"}),
        ("The board follows three rules on fares.", {"three": "ongoing"}),
        (
            "The board voted to close the mill, ending a six-hour meeting.",
            {"six-hour": "happened"},
        ),
        (
            "Revenue rose 3 percent to 1.27 billion euros, slightly below the 1.31 billion euros"
            " clerks had forecast.",
            dict.fromkeys(("3 percent", "1.27 billion euros", "1.31 billion euros"), "happened"),
        ),
        ("Elm beat the previous record of 40 boats.", {"40": "happened"}),
    ],
)
def test_what_is_expected_no_longer_is_told_as_such_or_not(reading, text, figures):
    assert {f.text: f.status for f in extract(reading(text), Facts())} == figures


def test_what_was_before_is_so_whatever_is_wanted(reading):
    text = "The guild wants to raise its share, up from a low 28.3% in May."
    (figure,) = extract(reading(text), Facts())
    assert figure.status == "happened"
