"""Lettering: what the way in which a name is written tells."""

from __future__ import annotations

import pytest

from explainer.text.names.draft import Draft
from explainer.text.names.lettering import weigh_letters
from explainer.text.names.signs import Signs
from explainer.text.tokens import Tokens


@pytest.fixture
def signs(reading):
    """The signs of the one mention of "Zenda" in a text, a word before it included."""

    def find(text, length=1):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        end = tokens.low.index("zenda") + 1
        found = Signs(parts=tuple(tokens.low[end - length : end]))
        draft = Draft(start=end - length, end=end, label="")
        weigh_letters(found, tokens, draft, made.doc[end - 1], made.pack.names)
        return found

    return find


@pytest.mark.parametrize(
    ("text", "length", "sign"),
    [
        ("They joined ZENDA in May.", 1, "acronym"),
        ("They met J. Zenda there.", 2, "initial"),
        ("They fear a zonal eye nerve disease ache (ZENDA).", 1, "short"),
        ("They fear a zonal eye nerve disease ache, or ZENDA, most.", 1, "short"),
    ],
    ids=["capitals", "initial", "brackets", "or"],
)
def test_letters_tell(signs, text, length, sign):
    assert getattr(signs(text, length), sign)


@pytest.mark.parametrize(
    "text",
    [
        "They asked the zonal eye nerve disease agency (ZENDA).",
        "They asked Zonal Eye Nerve Disease Aid (ZENDA).",
        "They left the eye nerve disease ache (ZENDA).",
        "They left, or ZENDA left.",
    ],
    ids=["body", "capitals", "other letters", "nothing before"],
)
def test_letters_that_stand_for_a_body_or_for_nothing(signs, text):
    assert not signs(text).short


def test_letters_are_short_for_nothing_across_a_full_stop(signs):
    assert not signs("They fear a zonal eye nerve. Ache (ZENDA)").short
