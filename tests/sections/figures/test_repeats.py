"""Repeats: which figures are one, and which only look alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.model import Evidence, Facts
from explainer.sections.actors import ACTORS
from explainer.sections.figures import Figure, extract
from explainer.sections.figures.repeats import is_repeat, without_repeats


def figure(value: float, unit: str, label: str, at: int = 0) -> Figure:
    evidence = Evidence(sentence=f"a1-s{at}", start=0, end=1, text="x")
    return Figure(id="x", evidence=(evidence,), text="x", value=value, unit=unit, label=label)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("USD", "firm could invest in wind farms"), ("USD", "investment may reach"), True),
        (("USD", "grant for the school"), ("USD", "price of the ferry"), False),
        (
            ("percent", "Norland's output will grow"),
            ("percent", "Sudria's output will grow"),
            False,
        ),
        (("percent", "stake in the shipyard"), ("percent", "shipyard stake"), True),
        (("judges", "judges of the high court"), ("judges", "case heard by judges"), True),
    ],
)
def test_figures_of_one_value(one, other, same):
    first, second = (figure(20, *told, at) for at, told in enumerate((one, other)))
    assert is_repeat(first, second) is same


def test_two_shares_of_one_sentence_are_two():
    assert not is_repeat(
        figure(20, "percent", "Roe had 20%"), figure(20, "percent", "Roe had 20%, Poe had 20%")
    )


def test_what_measures_two_things_is_two():
    ban = replace(figure(7, "matches", "Roe was handed a seven-match ban"), text="seven-match")
    other = replace(figure(7, "matches", "Lang appealed against a suspension", 1), text="seven")
    assert not is_repeat(ban, other)
    assert is_repeat(replace(ban, text="seven"), other)


def test_two_tolls_of_one_height_are_two():
    assert not is_repeat(figure(13, "", "Elm mill: 13 dead"), figure(13, "", "Halden: 13 dead"))


def test_small_counts_are_one_only_where_the_labels_agree():
    assert not is_repeat(figure(2, "men", "men from Elm"), figure(2, "men", "men in the boat"))
    assert is_repeat(figure(2, "men", "men from Oakham"), figure(2, "men", "men in Oakham"))


def test_the_text_gives_the_words_rather_than_the_headline():
    headline = figure(12, "people", "12 dead in Elm fire", 0)
    body = figure(12, "people", "people were killed in a fire in Elm", 1)
    (made,) = without_repeats([headline, body], "a1-s0")
    assert made.label == body.label
    assert [piece.sentence for piece in made.evidence] == ["a1-s0", "a1-s1"]


def test_a_repeat_adds_its_receipt_to_the_first_telling():
    first, second = figure(12, "people", "people died", 1), figure(12, "people", "people killed", 4)
    (made,) = without_repeats([first, second])
    assert made.label == "people died"
    assert [piece.sentence for piece in made.evidence] == ["a1-s1", "a1-s4"]


def test_two_places_of_a_list_are_two():
    first, second = figure(13, "people", "Oakham: dead"), figure(13, "people", "Halden: dead", 1)
    listed = [replace(each, rule="segment") for each in (first, second)]
    assert len(without_repeats(listed)) == 2


def test_the_text_tells_who_says_what_the_headline_tells():
    first, second = figure(12, "people", "Fire kills 12"), figure(12, "people", "people died", 3)
    told = replace(second, said_by="police", sourcing="institution", status="expected")
    (made,) = without_repeats([first, told], "a1-s0")
    assert (made.label, made.said_by, made.status) == ("people died", "police", "expected")


def test_what_two_people_have_is_no_repeat():
    owners = {"Ann Roe had": {"roe"}, "Roe had": {"roe"}, "Ada Poe had": {"poe"}}
    first, second, third, fourth = (
        figure(25, "points", label, at) for at, label in enumerate((*owners, "top score"))
    )
    made = without_repeats([first, third], owners=lambda label: frozenset(owners.get(label, ())))
    assert [each.label for each in made] == ["Ann Roe had", "Ada Poe had"]
    assert (
        len(without_repeats([first, second], owners=lambda label: frozenset(owners.get(label, ()))))
        == 1
    )
    assert (
        len(without_repeats([first, fourth], owners=lambda label: frozenset(owners.get(label, ()))))
        == 1
    )


def test_people_are_known_by_their_names(reading):
    text = (
        "Ann Roe, the captain, led Elm.\nAda Poe, her friend, led Halden.\n"
        "Roe scored 25 points for the team.\nPoe scored 25 points in her old hall."
    )
    made = reading(text)
    found = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    assert len(list(extract(made, found))) == 2


def test_who_gives_the_same_sum_gives_another(reading):
    text = "Lord Roe gave $500 to the fair in May.\nThe clerk Sir Tom Vale gave the fair $500."
    made = reading(text)
    found = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    assert len(list(extract(made, found))) == 2


def test_counts_that_are_bounded_in_two_ways_are_two():
    nearly = replace(figure(60, "votes", "votes for Poe"), bound="about")
    least = replace(figure(60, "votes", "votes that Roe needs"), bound="over")
    assert not is_repeat(nearly, least)


def test_the_words_of_an_amount_make_no_repeat():
    paid = replace(figure(5, "USD", "Elm paid $5 million"), text="$5 million")
    lost = replace(figure(5, "USD", "Roe lost $5 million"), text="$5 million")
    again = replace(figure(5, "USD", "what Elm Bank paid"), text="$5 million")
    assert not is_repeat(paid, lost)
    assert is_repeat(paid, again)


def test_what_befell_others_is_no_repeat(reading):
    text = "Last year, six clerks were killed in Elm. A 2020 storm injured six in Halden."
    assert len(list(extract(reading(text), Facts()))) == 2
    text = "Twelve people were hurt in Elm. The storm injured 12 on Monday."
    assert len(list(extract(reading(text), Facts()))) == 1


def test_the_text_gives_the_words_where_it_is_not_as_sure_as_the_headline():
    headline = figure(3, "USD", "Acme fined $3bn")
    text = replace(
        figure(3, "USD", "Acme … has agreed to give more than $3bn", 1),
        bound="over",
        status="scheduled",
    )
    (kept,) = without_repeats([headline, text], "a1-s0")
    assert (kept.label, kept.bound, kept.status) == (text.label, "over", "scheduled")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two clerks were killed when a mill in Elm burned down on Monday.", {(2, "clerks")}),
        ("Two clerks were hurt in Elm on Monday.", {(2, "people"), (2, "clerks")}),
    ],
    ids=["dead", "hurt"],
)
def test_the_toll_of_a_headline_is_that_of_the_text(reading, text, told):
    made = reading(text, title="Mill fire kills two in Elm")
    assert {(f.value, f.unit) for f in extract(made, Facts())} == told


def test_what_was_hit_is_no_toll(reading):
    text = "Two clerks were killed when a mill in Elm burned down on Monday."
    made = reading(text, title="Fire at two mills in Elm kills six")
    assert (2, "mills") in {(f.value, f.unit) for f in extract(made, Facts())}
