"""Drafts: names of which only the place and the model's label are known."""

from __future__ import annotations

from explainer.text.names.draft import Draft, before_article, key_of
from explainer.text.tokens import Tokens


def test_a_draft_neither_bears_a_title_nor_opens_a_sentence_unless_told():
    draft = Draft(start=0, end=2, label="person")
    assert not draft.titled
    assert not draft.opens


def test_mentions_are_counted_together_whatever_their_capitals(reading):
    made = reading("Zenda Works and ZENDA WORKS met.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    keys = {key_of(tokens, Draft(start=at, end=at + 2, label="")) for at in (0, 3)}
    assert keys == {("zenda", "works")}


def test_the_word_before_a_name_stands_before_its_article(reading):
    made = reading("She wrote in the Elm Post, and in Dale.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    starts = [tokens.text.index(word) for word in ("She", "Elm", "Dale")]
    found = [before_article(tokens, at, made.pack.names) for at in starts]
    assert found == [-1, 2, tokens.text.index("Dale") - 1]
