"""Terms: for how long somebody had a role: "mayor | until 2019", "| from 2005 to 2013"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.actors.role import LONGEST, STOPS, Role
from explainer.sections.actors.scene import Scene
from explainer.text.edtf import extent
from explainer.text.syntax.parts import word_before
from explainer.text.when import Mention, times_in

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

UNTIL, RANGE = "until", "range"
"""Rules that read a time with an end."""


def with_term(role: Role, scene: Scene) -> Role:
    """Give a role with the time behind it for which it was held; the same role for none."""
    near = scene.doc[role.head : role.end + 2]
    for mention in times_in(near, scene.reading):
        told = scene.reading.words_at(mention.start, mention.end)
        if told is not None and mention.edtf is not None and _is_term(role, told, mention, scene):
            over = _has_ended(told, mention, scene)
            return replace(role, end=max(role.end, told.end), ended=over)
    return _with_clause(role, scene)


def _with_clause(role: Role, scene: Scene) -> Role:
    """Give a role with what tells its end or its time: "until she left", "when it failed".

    "At the time" stands among its words.
    """
    doc, words, last = scene.doc, scene.words, scene.bounds(role.start)[1]
    then = range(role.head + 1, role.end - 2)
    if any(doc[at].lower_ in words.at_words and doc[at + 2].lower_ in words.tenures for at in then):
        return replace(role, ended=True)
    if role.end + 1 >= last or not _is_apart(role, scene):
        return role
    opens, clause = doc[role.end], doc[role.end].head
    sure = scene.reading.pack.certainty
    ends = opens.lower_ in sure.until & sure.awaited
    failed = opens.tag_ == "WRB" and opens.lower_ in words.whens and clause.tag_ == "VBD"
    stop = next((at for at in range(role.end, last) if doc[at].text in STOPS), last)
    if not (ends or (failed and clause.i < stop)) or stop - role.start > LONGEST:
        return role
    return replace(role, end=stop, ended=True)


def _is_apart(role: Role, scene: Scene) -> bool:
    """Whether a role stands behind a comma, or behind "was": no verb of appointing opens it."""
    first = scene.bounds(role.start)[0]
    before = scene.doc[role.start - 1] if role.start > first else scene.doc[role.start]
    before = before.nbor(-1) if before.tag_ == "DT" and before.i > first else before
    was = before.tag_ == "VBD" and before.lemma_ in scene.words.being
    return before.text == "," or (was and word_before(before).tag_ == "WP")


def was_then(verb: Token, scene: Scene) -> bool:
    """Tell whether an earlier year goes with a past verb: "In 2010 Ann Roe | was | mayor".

    Or with what happened then: "was mayor when it fell in 2010".
    """
    published = scene.reading.article.published
    verbs = [verb, *(c for c in verb.children if c.dep_ == "advcl" and c.tag_ == "VBD")]
    for mention in times_in(verb.sent, scene.reading) if published is not None else ():
        told = scene.reading.words_at(mention.start, mention.end)
        if told is None or mention.edtf is None or told.root.head.pos_ != "ADP":
            continue
        last = extent(mention.edtf).last
        gone = published is not None and last is not None and last[0] < published.year
        if gone and told.root.head.head in verbs:
            return True
    return False


def _is_term(role: Role, told: Span, mention: Mention, scene: Scene) -> bool:
    """Whether a time bounds a role: both ends of it, or one, or the year of what is told apart.

    "Was named | mayor | in 2013" tells when she was named, "Ann Roe, | mayor | in 2013" a term.
    """
    if mention.rule in (UNTIL, RANGE):
        return told.start <= role.end
    return _is_apart(role, scene) and scene.doc[told.start - 1].lower_ in scene.words.inside


def _has_ended(told: Span, mention: Mention, scene: Scene) -> bool:
    """Whether a time is over: "until March" as well, which no year puts ahead."""
    last, published = extent(mention.edtf or "").last, scene.reading.article.published
    if last is None or published is None:
        return last is not None
    ahead = any(token.lower_ in scene.words.upcoming for token in told)
    loose = mention.rule == UNTIL and mention.anchor is not None and not ahead
    return loose or last < (published.year, published.month, published.day)
