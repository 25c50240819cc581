"""What several tests of names ask."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.draft import Draft
from explainer.text.names.entities import drafts_of
from explainer.text.names.signs import Signs
from explainer.text.names.weighing import weigh
from explainer.text.tokens import Tokens


@pytest.fixture
def found(reading):
    """The words of the names of a sentence."""

    def find(text):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        drafts = drafts_of(tokens, 0, len(made.doc), made.pack.names)
        return [made.doc[d.start : d.end].text for d in drafts]

    return find


@pytest.fixture
def names(reading):
    """The names of a text with their kinds."""

    def find(text, **more):
        return [(n.words, n.kind) for n in names_of(reading(text, **more))]

    return find


@pytest.fixture
def signs(reading):
    """The signs of the one mention of "Zenda" in a text."""

    def find(text):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        at = tokens.low.index("zenda")
        found = Signs(parts=("zenda",))
        draft = Draft(start=at, end=at + 1, label="", opens=made.doc[at].is_sent_start)
        weigh(found, made, tokens, draft, made.pack.names)
        return found

    return find
