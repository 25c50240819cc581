"""Words of several tables together."""

from __future__ import annotations

from explainer.language.en import ENGLISH
from explainer.language.tables import either


def test_words_of_several_tables_are_put_together_once():
    names = ENGLISH.names
    lands = either(names.state_words, names.regions)
    assert lands == names.state_words | names.regions
    assert either(names.state_words, names.regions) is lands
