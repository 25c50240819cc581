"""Groups of words of a table, the longest that stands at a place."""

from __future__ import annotations

from explainer.text.syntax.groups import groups_in


def test_the_longest_group_that_opens_at_a_word_is_found(nlp):
    doc = nlp("In other words, he left as a result of it.")
    phrases = [("in", "other", "words"), ("in", "other"), ("as", "a", "result")]
    found = [doc[start:end].text for start, end in groups_in(doc[:], phrases)]
    assert found == ["In other words", "as a result"]
