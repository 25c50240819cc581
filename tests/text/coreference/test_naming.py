"""Naming: whether words before a pronoun name what it stands for."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.naming import is_named_before, is_third, may_name


@pytest.fixture
def named(reading):
    """Whether the words before a pronoun name what it stands for."""

    def find(text, word):
        made = reading(text)
        cast = Cast.of(made, ACTORS.extract(made, Facts()))
        pronoun = next(t for t in made.doc if t.lower_ == word)
        return is_named_before(pronoun, made.doc, made, cast)

    return find


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        pytest.param("If the bank sells, it will pay.", "it", True, id="acts"),
        pytest.param("The bank sold its boats.", "its", True, id="owner"),
        pytest.param("The storm ended his term.", "his", False, id="no-person"),
        pytest.param("The clerks painted its boats.", "its", False, id="number"),
        pytest.param("The mayor ended his term.", "his", True, id="person"),
        pytest.param("Ada Poe backed his plan.", "his", False, id="gender"),
        pytest.param("He sold the boat.", "he", False, id="nothing"),
        pytest.param("The royalist is selling his boat.", "his", True, id="ending"),
        pytest.param("The career has left her mark.", "her", False, id="no such ending"),
        pytest.param("The lioness took her first steps.", "her", True, id="animal"),
        pytest.param("The blast and its echo were filmed.", "its", True, id="joined"),
        pytest.param("Ada Poe and her son left.", "her", True, id="kin"),
    ],
)
def test_a_pronoun_is_named_by_what_it_may_stand_for(named, text, word, told):
    assert named(text, word) is told


def test_the_same_pronoun_before_stands_for_the_same(reading):
    made = reading("He said he would stay and she left.")
    cast = Cast.of(made, ())
    first, second, other = (t for t in made.doc if is_third(t))
    assert may_name(first, second, made, cast)
    assert not may_name(first, other, made, cast)
