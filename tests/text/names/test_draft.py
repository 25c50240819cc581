"""Drafts: names of which only the place and the model's label are known."""

from __future__ import annotations

from explainer.text.names.draft import Draft


def test_a_draft_neither_bears_a_title_nor_opens_a_sentence_unless_told():
    draft = Draft(start=0, end=2, label="person")
    assert not draft.titled
    assert not draft.opens
