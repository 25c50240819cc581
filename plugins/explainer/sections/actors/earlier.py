"""Earlier: the body of which the sentence before tells: who said it, and whose people did."""

from __future__ import annotations

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import is_role
from explainer.sections.actors.scene import Scene
from explainer.text.syntax.features import is_neuter
from explainer.text.syntax.subjects import is_main_subject


def told_before(first: int, scene: Scene) -> Entry | None:
    """Give the body that said what the sentence before tells: "Acme said it would sue Gulfo."."""
    if not first:
        return None
    start = scene.bounds(first - 1)[0]
    subject = next((t for t in scene.doc[start:first] if is_main_subject(t)), None)
    if subject is None or subject.head.lemma_ not in scene.reading.pack.speech.saying:
        return None
    named = (subject, *(c for c in subject.children if c.dep_ == "appos"))
    found = (scene.at.get(token.i) for token in named)
    return next((e for e in found if e is not None and e.kind == "organization"), None)


def whole_subject(first: int, at: int, scene: Scene) -> Entry | None:
    """Give the body that a sentence is about up to a token, where no other one is but in its name.

    "The Salt Museum at Elm University grew, according to curator | Ann Roe".
    """
    subject = next((t for t in scene.doc[first:at] if is_main_subject(t)), None)
    body = scene.at.get(subject.i) if subject is not None else None
    if subject is None or body is None or body.kind != "organization":
        return None
    inside = {t.i for t in subject.subtree}
    named = (i for i in range(first, at) if i in scene.at and scene.at[i] is not body)
    return body if all(i in inside for i in named) else None


def pointed_before(first: int, scene: Scene) -> int | None:
    """Tell where the subject "it" of the sentence before stands: what that names does not speak."""
    if not first:
        return None
    start = scene.bounds(first - 1)[0]
    subject = next((t for t in scene.doc[start:first] if is_main_subject(t)), None)
    if subject is None or subject.tag_ != "PRP":
        return None
    neuter = subject.lower_ not in scene.words.pronouns and is_neuter(subject)
    return subject.i if neuter else None


def colleagues_before(first: int, scene: Scene) -> Entry | None:
    """Give the body of those whom "their" means: "Analysts at Acme said so. Their | specialist"."""
    if not first:
        return None
    start = scene.bounds(first - 1)[0]
    people = next((t for t in scene.doc[start:first] if is_main_subject(t)), None)
    if people is None or people.tag_ != "NNS" or not is_role(people, scene.words):
        return None
    links = (c for c in people.children if c.lower_ in scene.words.at_words)
    found = (scene.at.get(c.i) for link in links for c in link.children)
    return next((e for e in found if e is not None and e.kind == "organization"), None)
