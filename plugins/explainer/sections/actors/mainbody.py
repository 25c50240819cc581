"""Main body: the body that an article is about, and whether a bare office may be of it."""

from __future__ import annotations

from collections.abc import Sequence

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.home import opens_with
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene

CLOSE = 2
"""Sentences before a role in which the body is named that the article is about."""
FEWEST = 3
"""Mentions of a body that an article is about."""


def main_body(entries: Sequence[Entry], scene: Scene, *, club: bool = False) -> Entry | None:
    """Give the body that an article is about: named first of all, and more often than any other.

    Of a ``club`` more often than any place, too: its name may be that of the other team.
    """
    bodies = [e for e in entries if e.kind == "organization"]
    if not bodies:
        return None
    first = min(bodies, key=lambda body: body.names[0].start)
    rivals = [e for e in entries if e.kind == "place"] + bodies if club else bodies
    others = max((len(rival.names) for rival in rivals if rival is not first), default=0)
    early = opens_with(first, scene)
    sure = not first.party and any(name.sure for name in first.names)
    sure &= not (club and first.name.split()[-1].lower() in scene.words.outlets)
    return first if early and sure and len(first.names) >= max(FEWEST, others + 1) else None


def near(body: Entry, roles: Sequence[Role], scene: Scene, *, club: bool) -> Entry | None:
    """Give a body if a sentence with one of the roles names it, or one of the two before that.

    Else the article may by then be about another one, if it has named one since. No ``club`` may
    be named earlier in the paragraph.
    """
    told = {scene.reading.index(scene.doc[role.head]) for role in roles}
    named = {scene.reading.index(scene.doc[name.start]) for name in body.names}
    lines = scene.reading.article.sentences
    paragraphs = set() if club else {lines[at].paragraph for at in named}
    close = any(named & set(range(at - CLOSE, at + 1)) for at in told)
    if close or paragraphs & {lines[at].paragraph for at in told}:
        return body
    return body if not club and any(_is_last(body, role, scene) for role in roles) else None


def _is_last(body: Entry, role: Role, scene: Scene) -> bool:
    """Whether no other body was named since one, and "the company" tells of it near a role.

    It need not where no other one was named at all.
    """
    doc, words = scene.doc, scene.words
    first, last = scene.bounds(role.start)
    since = max((name.end for name in body.names if name.end <= first), default=first)
    others = (scene.at.get(at) for at in range(since, role.start))
    if since == first or any(e is not None and e.kind == "organization" for e in others):
        return False
    if all(e is body or e.kind != "organization" for at, e in scene.at.items() if at < since):
        return True
    kinds = either(words.generic, words.unit_nouns)
    again = [t for t in doc[since:last] if t.lower_ in kinds and t.tag_ == "NN"]
    again = [t for t in again if doc[t.i - 1].lower_ in words.definite]
    here = scene.reading.index(doc[role.head])
    return any(here - CLOSE <= scene.reading.index(t) for t in again)
