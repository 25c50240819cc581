"""Agreement: which forms that a tagger takes for a present are a past.

"The judge set a date", "she swam to the island": the form is no present beside a subject in the
third person singular, or of no verb at all. Taggers learn it from too few examples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.clauses import KNOWN, auxiliaries, own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

UNMARKED = frozenset({"VBP", "VB"})
"""Tags of forms without an ending."""

SINGULAR = frozenset({"NN", "NNP"})


def agreed(doc: Doc, words: VerbWords) -> Doc:
    """Give a parsed Doc with the tag of a past where agreement leaves nothing else.

    It changes tags and morphology only, so it must run before words get their lemma.
    """
    for token in doc:
        if token.tag_ in UNMARKED and is_past(token, words):
            token.tag_ = "VBD"
            token.set_morph("Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]
    doc.user_data.pop(KNOWN, None)
    return doc


def is_past(verb: Token, words: VerbWords) -> bool:
    """Tell whether a form that is tagged as a present or infinitive is a past."""
    form = verb.lower_
    if form not in words.past and form not in words.shared and not _is_regular(form, words):
        return False
    if auxiliaries(verb) or (verb.tag_ == "VB" and verb.dep_ in {"ccomp", "xcomp"}):
        return False
    return form in words.past or _has_singular_subject(verb)


def _is_regular(form: str, words: VerbWords) -> bool:
    return form.endswith(words.endings) and form not in words.not_past


def _has_singular_subject(verb: Token) -> bool:
    """Whether the subject is one thing or person, and not the speaker or the listener."""
    subject = own_subject(verb)
    if subject is None or any(t.dep_ == "conj" for t in subject.children):
        return False
    if subject.tag_ in SINGULAR:
        return True
    form = subject.morph.to_dict()
    return form.get("Person") == "3" and form.get("Number") == "Sing"
