"""Unclosed: verbs right behind a role that go with the name before it: "Roe, the mayor | said"."""

from __future__ import annotations

from explainer.sections.actors.scene import Scene


def is_unclosed(head: int, stop: int, last: int, scene: Scene) -> bool:
    """Tell whether a verb right behind a role is that of the name before it.

    "Ann Roe, head of the port said", "Ann Roe, an Acme spokeswoman said", "Ann Roe, the head of
    the port said on Monday", but not "Ann Roe, the judge said, was late".
    """
    doc = scene.doc
    says = doc[stop].lemma_ in scene.reading.pack.speech.saying
    if says:
        full = stop > head + 1 or _is_second_subject(head, stop, scene)
        return full and stop + 1 < last and doc[stop + 1].text != ","
    verb = doc[head].head.head
    own = verb.i == stop or (doc[stop].dep_ in ("aux", "auxpass") and doc[stop].head.i == verb.i)
    own &= doc[head].dep_ == "appos"  # "Ann Roe, head of the port | has left"
    return own and doc[head].head.dep_ in ("nsubj", "nsubjpass")


def joins_verb(verb: int, scene: Scene) -> bool:
    """Tell whether "and" joins a verb to that of a role: "is the mayor | and was"."""
    at = verb - 1
    while at > 0 and scene.doc[at].pos_ == "ADV":
        at -= 1
    return scene.doc[at].pos_ == "CCONJ"


def _is_second_subject(head: int, verb: int, scene: Scene) -> bool:
    """Whether a role stands right before a verb whose subject the name before it is, too."""
    noun = scene.doc[head]
    names = [noun.head] if noun.dep_ == "appos" else list(scene.doc[verb].lefts)
    names = [name for name in names if name.dep_ == "nsubj" and name.i < noun.left_edge.i]
    return any(name.head.i == verb and scene.is_person(name.i) for name in names)
