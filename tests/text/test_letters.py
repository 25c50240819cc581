"""Letters: the acronyms that a name may give."""

from __future__ import annotations

import pytest

from explainer.language.en import ENGLISH
from explainer.text.letters import initials, is_of_state


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("salt water act", {"swa"}),
        ("us land bank", {"ulb", "lb"}),
        ("gulfo", set()),
    ],
    ids=["words", "state before", "one word"],
)
def test_initials_are_those_of_the_words(name, letters):
    assert initials(tuple(name.split()), ENGLISH.names) == letters


def test_a_nation_is_of_a_state():
    assert is_of_state("norwegian", ENGLISH.names)
    assert not is_of_state("harbour", ENGLISH.names)
