"""Pronouns: resolved where one person is left, else not."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast


@pytest.fixture
def meant(reading):
    """Whom each pronoun of a text stands for, as (pronoun, name)."""

    def find(text):
        made = reading(text)
        cast = Cast.of(made, ACTORS.extract(made, Facts()))
        return [
            (t.text, cast.at(t).name if cast.at(t) else None)
            for t in made.doc
            if t.lower_ in made.pack.names.pronouns
        ]

    return find


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Reed won the race. Hugging his coach, Mel Ward, he said it was late.", "Tom Reed"),
        ("Tom Reed won the race. Hugging Mel Ward, he said it was late.", "Tom Reed"),
        (
            "The boy's mother, Ann Roe, came to Elm. Sitting beside her husband, Craig, she said it"
            " was late.",
            "Ann Roe",
        ),
        ("Tom Reed won the race. Hugging Mel Ward's son, he said it was late.", None),
        ("The boy's mother, Ann Roe, came to Elm. She left on Monday.", None),
    ],
    ids=["coach", "named", "kin", "whose", "no-speech"],
)
def test_who_speaks_is_none_of_whom_he_meets_meanwhile(meant, text, name):
    assert meant(text)[-1][1] == name


def test_the_only_person_is_meant(meant):
    assert meant("Mayor Anna Berg opened the bridge. She thanked the crew.") == [
        ("She", "Anna Berg")
    ]


def test_gender_leaves_one_of_two(meant):
    text = "Mayor Anna Berg met Senator Peter Falk in Oslo. She thanked him."
    assert meant(text) == [("She", "Anna Berg"), ("him", "Peter Falk")]


def test_two_of_one_gender_in_one_sentence_are_left_open(meant):
    text = "Senator Paul Moss met Senator Peter Falk before he left."
    assert meant(text) == [("he", None)]


def test_a_pronoun_in_a_quotation_is_left_open(meant):
    text = 'Mayor Anna Berg praised Peter Falk. "He did it," she said.'
    assert meant(text) == [("He", None), ("she", "Anna Berg")]


def test_nobody_of_the_gender_is_nobody(meant):
    assert meant("Mayor Anna Berg spoke. He left.") == [("He", None)]


def test_words_of_others_keep_nobody_apart(meant):
    told = "Ann Roe won the race. Ms Roe met the guild. Ms Roe sold a boat. Ms Roe left Elm. "
    words = '"The pier is long. The port is old. The weir is low. The mill is shut." '
    assert meant(told + words + "She bought a mill.") == [("She", "Ann Roe")]
    assert meant(told + words.replace('"', "") + "She bought a mill.") == [("She", None)]


def test_a_person_too_far_away_is_not_meant(meant):
    text = "Mayor Anna Berg spoke. It rained. The bridge held. The crew ate. She left."
    assert meant(text) == [("She", None)]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(alphabet='He she his "“”’.,Anna Berg\n', max_size=120))
def test_no_text_breaks_the_cast(reading, text):
    if not text.strip():
        return
    made = reading(text)
    cast = Cast.of(made, ACTORS.extract(made, Facts()))
    assert all(actor in cast.actors for actor in cast.by_token.values())


def test_who_reports_what_another_did_is_not_meant_by_what_follows(meant):
    text = "Ben Crow robbed the mill. He fled, Sheriff Tom Reed said. He then stole a boat."
    assert ("He", "Tom Reed") not in meant(text)


def test_who_speaks_in_quotation_marks_goes_on(meant):
    text = "“We lost the mill,” Sheriff Tom Reed said. He left the town."
    assert meant(text) == [("He", "Tom Reed")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The port grew. The jury passed him over for the prize; it went to Bo Fox.\nIn"
            " May clerks charged him with theft. He did not deny it.",
            None,
        ),
        ("The port grew. He was pardoned in May by Mayor Bo Fox. His wife left.", None),
        ("In his first speech Bo Fox thanked the crew. He left.", "Bo Fox"),
        ("The port grew. Mayor Bo Fox met the jury. In May he was charged.", "Bo Fox"),
    ],
    ids=["chosen", "by whom", "who it is about", "nobody before"],
)
def test_whom_a_sentence_about_him_names_besides_is_another(meant, text, name):
    assert meant(text)[-1][1] == name
