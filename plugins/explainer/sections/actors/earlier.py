"""Earlier: the body of which the sentence before tells: who said it, and whose people did."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import is_role
from explainer.sections.actors.scene import Scene
from explainer.text.syntax.features import has_the, is_neuter
from explainer.text.syntax.subjects import main_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def told_before(first: int, at: int, scene: Scene) -> Entry | None:
    """Give the body that said what the sentence before a token tells: "Acme said it was hacked.".

    None where another body is in what it said, or in the sentence ``at`` which a role stands. What
    is told of "it" leads on to the sentence before: "Acme said so. It fell.".
    """
    first = scene.before(first) if goes_on(first, scene) else first
    subject = _subject_before(first, scene)
    if subject is None or subject.head.lemma_ not in scene.reading.pack.speech.saying:
        return None
    body = _body((subject, *(c for c in subject.children if c.dep_ == "appos")), scene)
    if body is None or _tells_of_another(body, subject.i, first, scene):
        return None
    if is_on_the_way(body, at, scene):
        return None
    return None if _tells_of_another(body, *scene.bounds(at), scene) else body


def is_on_the_way(body: Entry, at: int, scene: Scene) -> bool:
    """Tell whether a body is named once in an article about another, before a new paragraph.

    "Halden Steel failed. … The clerks' union said it would sue. | Chief executive Ann Roe".
    """
    sentences, index = scene.reading.article.sentences, scene.reading.index(scene.doc[at])
    apart = index > 0 and sentences[index].paragraph != sentences[index - 1].paragraph
    apart = apart and all(n.start < scene.bounds(at)[0] for n in body.names if n.start < at)
    others = {e for e in scene.at.values() if e.kind == "organization" and e is not body}
    return apart and any(
        len(e.names) > len(body.names) and e.names[0].start < body.names[0].start for e in others
    )


def goes_on(first: int, scene: Scene) -> bool:
    """Tell whether "it" is the subject of the sentence before: what that names does not speak."""
    subject = _subject_before(first, scene)
    if subject is None or subject.tag_ != "PRP":
        return False
    return subject.lower_ not in scene.words.pronouns and is_neuter(subject)


def is_about_same(first: int, scene: Scene) -> bool:
    """Tell whether the sentence before is about what that before it named: "it", "the firm"."""
    subject = _subject_before(first, scene)
    definite = subject is not None and subject.lower_ in scene.words.generic and has_the(subject)
    return definite or goes_on(first, scene)


def _tells_of_another(body: Entry, at: int, last: int, scene: Scene) -> bool:
    """Whether another body, or a place with a director, is named from one token up to another."""
    found = (e for i in range(at, last) if (e := scene.at.get(i)) is not None and e is not body)
    return any(e.kind == "organization" or _is_venue(e, scene) for e in found)


def _is_venue(entry: Entry, scene: Scene) -> bool:
    return entry.name.split()[-1].lower() in scene.words.venues


def _subject_before(first: int, scene: Scene) -> Token | None:
    """The subject of the main clause of the sentence before that which a token opens."""
    return main_subject(scene.doc[scene.before(first) : first])


def _body(tokens: Iterable[Token], scene: Scene) -> Entry | None:
    """The first body that one of some tokens names."""
    found = (scene.at.get(token.i) for token in tokens)
    return next((e for e in found if e is not None and e.kind == "organization"), None)


def whole_subject(first: int, at: int, scene: Scene) -> Entry | None:
    """Give the body that a sentence is about up to a token, where no other one is but in its name.

    "The Salt Museum at Elm University grew, according to curator | Ann Roe".
    """
    subject = main_subject(scene.doc[first:at])
    body = _body((subject,), scene) if subject is not None else None
    if subject is None or body is None:
        return None
    inside = {t.i for t in subject.subtree}
    named = (i for i in range(first, at) if i in scene.at and scene.at[i] is not body)
    return body if all(i in inside for i in named) else None


def colleagues_before(first: int, scene: Scene, one: Token | None = None) -> Entry | None:
    """Give the body of those whom "their" means: "Analysts at Acme said so. Their | specialist".

    Or of those of whom ``one`` is told next: "Analysts at Acme said so. … | analyst | Ann Roe".
    """
    people = _subject_before(first, scene)
    if people is None or people.tag_ != "NNS" or not is_role(people, scene.words):
        return None
    if one is not None and (one.tag_ != "NN" or one.lemma_.lower() != people.lemma_.lower()):
        return None
    links = (c for c in people.children if c.lower_ in scene.words.at_words)
    return _body((c for link in links for c in link.children), scene)
