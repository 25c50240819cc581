"""Meaning: whom the words of a label stand for."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.figures import FIGURES, extract
from explainer.sections.figures.meaning import place_of
from explainer.sections.figures.phrases import Label


@pytest.fixture
def shown(reading):
    """The label of the last figure of a text, with names in brackets."""

    def find(text: str) -> str:
        read = reading(text)
        actors = tuple(ACTORS.extract(read, Facts()))
        names = {actor.id: actor.name for actor in actors}
        figure = list(extract(read, Facts().having(ACTORS, actors)))[-1]
        label = figure.label
        for who, place in reversed(list(zip(figure.meant, figure.places, strict=True))):
            label = f"{label[:place]} [{names[who]}]{label[place:]}"
        return label

    return find


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Ada Poe won the vote in Elm on Monday. The poll found that 72 percent now believe she"
            " could win the race.",
            "now believe she [Ada Poe] could win the race",
        ),
        (
            "Ben Crow spoke in Elm on Monday. Some 55 percent of voters trust him.",
            "of voters trust him [Ben Crow]",
        ),
        (
            "Halden Bank closed a branch. The bank had received 55,000 letters.",
            "The bank [Halden Bank] had received 55,000 letters",
        ),
    ],
)
def test_whom_a_label_leans_on_is_told(shown, text, label):
    assert shown(text) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Halden Bank said it paid $5 million.", "Halden Bank paid $5 million"),
        (
            "Ada Poe met Ann Roe in Elm. The poll found that 72 percent believe she could win"
            " a race.",
            "believe she could win a race",
        ),
        (
            "Ben Crow left. Ada Poe sold her mill for $5 million.",
            "Ada Poe sold her mill for $5 million",
        ),
    ],
)
def test_who_is_named_or_unsure_is_not(shown, text, label):
    assert shown(text) == label


def test_a_word_stands_where_the_text_of_a_label_has_it(reading):
    read = reading('In Norland, "bad news for 40 of his ferries and mills.')
    parts = ((0, 3), (4, 8), (8, 12))
    label = Label("In Norland, … bad news for 40 … of his ferries and", parts, "clause")
    assert [t.text for t in read.doc[8:12]] == ["of", "his", "ferries", "and"]
    place = place_of(read.doc[9], label, read)
    assert label.text[:place] == "In Norland, … bad news for 40 … of his"
    assert place_of(read.doc[12], label, read) is None


def test_whom_a_label_means_is_public_and_its_places_are_not():
    fields = FIGURES.fact.__dataclass_fields__
    assert fields["meant"].metadata == {"refers_to": "actors"}
    assert fields["places"].metadata == {"internal": True}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("About 200 clerks joined them for the protest.", 0),
        ("About 200 clerks sold boats and bought them back.", 1),
        ("About 200 lamps with wires in them were sold.", 1),
        ("The board threatened to charge her with 40 thefts.", 0),
        ("Nearly 40 percent of guests agree with him.", 0),
        ("About 200 of those boats came from Elm.", 0),
        ("About 200 of those who left Elm came back.", 1),
    ],
    ids=["nobody", "boats", "lamps", "her", "him", "those", "those-told"],
)
def test_a_label_acts_on_what_its_own_words_name(reading, text, count):
    assert len(list(FIGURES.extract(reading(text), Facts()))) == count


def test_no_label_ends_before_what_somebody_is(reading):
    assert list(extract(reading("Some 30 mills are (and were) idle."), Facts())) == []
    (told,) = extract(reading("Some 30 mills are idle (and were)."), Facts())
    assert told.label == "mills are idle"


def test_no_label_ends_with_a_verb_that_only_stands_for_another(reading):
    text = "Of those who ate salt, 620 were ill; among the rest, 410 {}."
    assert [f.value for f in extract(reading(text.format("did")), Facts())] == [620]
    assert [f.value for f in extract(reading(text.format("died")), Facts())] == [620, 410]


@pytest.mark.parametrize(
    ("none", "one"),
    [
        (
            "In June, the army tested a rocket that seemed to fly at an angle, reaching a height "
            "of 878 miles.",
            "In June, the army tested a rocket in a field of Elm, reaching a height of 878 miles.",
        ),
        (
            "The light was brighter than the full moon suggesting a lump 12 inches wide.",
            "The light was like a full moon suggesting a lump 12 inches wide.",
        ),
    ],
    ids=["behind-a-clause", "behind-than"],
)
def test_a_participle_of_nobody_sure_is_no_label(reading, none, one):
    assert not list(extract(reading(none), Facts()))
    assert list(extract(reading(one), Facts()))


@pytest.mark.parametrize(
    ("none", "one"),
    [
        (
            "There was a great deal of the stuff — about 70 tons.",
            "There was a great deal of the salt — about 70 tons.",
        ),
        (
            "The town had suffered six times as many falls as clerks had first told the army.",
            "The town had suffered six times more falls.",
        ),
        ("None of the 40 boats sold.", "Ten of the 40 boats sold."),
    ],
    ids=["stuff", "half-compared", "none of"],
)
def test_a_label_that_only_other_words_complete_is_none(reading, none, one):
    assert not list(extract(reading(none), Facts()))
    assert list(extract(reading(one), Facts()))


def test_a_label_keeps_what_its_verb_waits_for(reading):
    text = (
        "The tie between Elm and Harrow could bring back young striker Bo Roe to his former"
        " side, the first time after his bitter £3m move."
    )
    assert not any("see …" in f.label for f in extract(reading(text), Facts()))


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Roe leads by 23 points among all who feel “rather old), as the paper told us.", []),
        ("Roe leads by 23 points among the old.", ["Roe leads by 23 points among the old"]),
    ],
)
def test_a_label_does_not_end_before_the_set_it_is_true_of(reading, text, labels):
    assert [f.label for f in extract(reading(text), Facts())] == labels


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe, whose fleet of 40 boats included ferries for the town, was ill.",
        "The town thanked Ada Poe, whose fleet of 40 boats included ferries.",
    ],
    ids=["subject", "object"],
)
def test_a_label_with_whose_tells_of_whom(reading, text):
    assert [f.label.startswith("whose") for f in extract(reading(text), Facts())] == [False]


def test_nobody_knows_whose_figure_an_age_tells(reading):
    made = reading("The 22-year-old has made 30 starts for Elm.")
    assert not list(extract(made, Facts()))
    named = reading("The 22-year-old striker Bo Fox made 30 starts for the club in May.")
    assert list(extract(named, Facts()))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Acme, however, owns 40 boats.", "Acme … owns 40 boats"),
        ("Norland towns, by contrast, employ 300 clerks.", "Norland towns … employ 300 clerks"),
        ("Acme, which, in addition, owns 40 boats, left.", "Acme, which … owns 40 boats"),
    ],
)
def test_what_leads_on_from_another_sentence_is_no_part_of_a_label(reading, text, label):
    assert [f.label for f in extract(reading(text), Facts())] == [label]


def test_what_somebody_is_doing_stands_for_no_other_verb(reading):
    text = "Only 38 percent of clerks approve of the job Ada Poe is doing."
    assert [figure.value for figure in extract(reading(text), Facts())] == [38]


def test_a_vote_is_told_without_what_only_points_back(reading):
    made = reading("Elm has a pier. The board voted 5-2 to do it anyway.")
    assert [f.label for f in extract(made, Facts())] == ["The board voted 5-2"]
