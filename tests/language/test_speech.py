"""The English words of saying agree with each other."""

from __future__ import annotations

from explainer.language.en.speech import SPEECH


def test_what_is_told_with_its_verb_opens_as_the_verb_has_it():
    assert SPEECH.acting | SPEECH.acting_on <= SPEECH.accusing.keys()
