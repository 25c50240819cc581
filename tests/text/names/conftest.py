"""What several tests of names ask."""

from __future__ import annotations

import pytest

from explainer.text.names.entities import drafts_of
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
