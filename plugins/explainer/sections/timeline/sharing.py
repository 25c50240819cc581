"""Sharing: what a joined verb has in common with the first, without which it would say otherwise.

"Roe had been … tried", "the two reportedly … moved": in the words of the second verb alone they
would have tried somebody, and moved for certain. So it is with where to something goes, behind an
aside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.ends import LONGEST, end_of
from explainer.sections.timeline.tidying import tidied
from explainer.text.syntax.clauses import FINITE, auxiliaries, children, clause_of, first_conjunct

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

SHARING = frozenset({"VB", "VBN", "VBG"})
"""Tags of joined verbs that are nothing without the auxiliaries of the first."""
NEAR = 6
"""Words between a subject and the last auxiliary behind it."""


def shared_end(verb: Token, last: int, start: int, pack: LanguagePack) -> int:
    """Give the end of a subject with what stands behind it and holds for a joined verb too.

    Args:
        verb: The joined verb.
        last: Index after the subject.
        start: Index of the first word of its predicate.
        pack: The words of the language.

    Returns:
        The same end where the verb has a form of its own, or something else stands between.
    """
    if verb.dep_ != "conj" or not last < start:
        return last
    head, end = first_conjunct(verb), last
    doubted = [t for t in children(head) if t.dep_ == "advmod" and t.i == last]
    if any(t.lower_ in pack.speech.hearsay for t in doubted):
        end += 1
    prefixed = verb.doc[start - 1].is_punct and not verb.doc[start - 1].whitespace_
    if auxiliaries(verb) or prefixed:
        return end  # "was re-|opened"
    helpers = [t for t in auxiliaries(head) if t.i < head.i] or _copula(head, verb, pack)
    if verb.tag_ not in SHARING:
        return end
    near = bool(helpers) and helpers[0].i == end and helpers[-1].i - end < NEAR
    return helpers[-1].i + 1 if near and helpers[0].tag_ in FINITE else end


def helpers_apart(verb: Token, last: int, start: int) -> tuple[tuple[int, int], ...]:
    """Give the auxiliary behind an aside: "The clerk [, a man of 30,] | was | … freed on Friday".

    Args:
        verb: The joined verb.
        last: Index after the subject.
        start: Index of the first word of its predicate.
    """
    helpers = [t for t in auxiliaries(first_conjunct(verb)) if last < t.i < start]
    if verb.dep_ != "conj" or verb.tag_ != "VBN" or auxiliaries(verb) or not helpers:
        return ()
    first, end = helpers[0].i, helpers[-1].i + 1
    apart = verb.doc[last].text == "," and end - first == len(helpers)
    return ((first, end),) if apart and helpers[0].tag_ in FINITE else ()


def _copula(head: Token, verb: Token, pack: LanguagePack) -> list[Token]:
    """The copula that is the auxiliary of a joined participle: "the cuts were deep and … made"."""
    copula = head.lemma_.lower() in pack.certainty.copulas and verb.tag_ == "VBN"
    return [head] if copula else []


def goal_behind(verb: Token, pack: LanguagePack, end: int) -> tuple[tuple[int, int], ...]:
    """Give where to something goes: "bring salt, with the help of clerks, | into the town"."""
    doc, last = verb.doc, min(end + LONGEST // 2, verb.sent.end - 1)
    if end >= last or doc[end].text != "," or doc[end + 1].dep_ != "prep":
        return ()
    behind = next((i + 1 for i in range(end + 1, last) if doc[i].text == ","), last)
    link = doc[behind]
    if link.lower_ not in pack.events.goals or link.dep_ != "prep" or clause_of(link).i != verb.i:
        return ()
    reach = end_of(link, pack, LONGEST, link.i + LONGEST // 2)
    return ((link.i, tidied(doc, link.i, reach)),)
