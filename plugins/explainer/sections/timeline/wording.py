"""The words of an event: a short clause of the article, and how far its evidence reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.charged import links_of
from explainer.sections.timeline.ends import (
    DEEPEST,
    LONGEST,
    NEAR,
    before_judgement,
    end_of,
    with_compared,
)
from explainer.sections.timeline.pieces import behind_quote, opening_mark, quotation_end
from explainer.sections.timeline.shapes import is_in_row, name_behind
from explainer.sections.timeline.sharing import goal_behind, helpers_apart, shared_end
from explainer.sections.timeline.subjects import (
    row_apart,
    stays_joined,
    subject_bounds,
    subject_shown,
)
from explainer.sections.timeline.tidying import tidied
from explainer.sections.timeline.words import Words
from explainer.text.syntax.clauses import RELATIVES, VERBAL, auxiliaries, children, is_infinitive
from explainer.text.syntax.halves import aged_end
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

FARTHEST = 60
"""Words of what somebody said, in front, with who said it where and when."""


def clause_words(
    verb: Token,
    pack: LanguagePack,
    *,
    said: bool = False,
    kept: frozenset[int] = frozenset(),
    content: Token | None = None,
) -> Words:
    """Give the words of a clause: who, what, to whom.

    Args:
        verb: The verb that carries the tense.
        pack: The words of the language.
        said: Whether to keep what a verb of saying reports.
        kept: Clauses below that tell the same event and stay ("when the plane crashed").
        content: The verb that says what happens, which the words must reach.
    """
    words = _words(verb, pack, said=said, kept=kept, content=content)
    reported = next((t for t in children(verb) if t.dep_ == "ccomp"), None)
    if said and reported is not None and reported.i < verb.i:
        first, end = behind_quote(reported.left_edge.i, verb.doc), words.end
        most = FARTHEST if verb.lemma_.lower() in pack.speech.saying else LONGEST + NEAR
        if end - first <= most and reported.right_edge.i < words.start:
            return Words(((first, end),))
        return Words((*words.pieces, *_words(reported, pack).pieces))
    goes_on = said and opening_mark(verb) is not None
    if said and (whole := verb.sent.end if goes_on else quotation_end(verb)) is not None:
        return Words((*words.pieces[:-1], (words.pieces[-1][0], whole)))
    if not said or reported is None or reported.i < words.end:
        return words
    below = _words(reported, pack, kept=kept)
    first = words.pieces[-1][0]
    if not first < below.start < first + LONGEST:
        return words
    return Words((*words.pieces[:-1], (first, below.pieces[0][1]), *below.pieces[1:]))


def _words(
    verb: Token,
    pack: LanguagePack,
    *,
    said: bool = False,
    kept: frozenset[int] = frozenset(),
    content: Token | None = None,
) -> Words:
    """The words of a clause, which may end before what an aside cuts off."""
    doc, limit = verb.doc, verb.i + LONGEST
    start = _predicate_start(verb)
    head = max(verb.i, content.i) if content is not None else verb.i
    reach = max(end_of(verb, pack, DEEPEST, limit, said=said, kept=kept), head + 1)
    end = aged_end(doc, with_compared(doc, head, tidied(doc, head, reach), pack))
    subject = subject_shown(verb, pack)
    rest = _behind_aside(verb, pack, end, limit)
    if subject is None:
        return Words(((start, end), *rest))
    if (told := name_behind(verb, pack)) is not None:
        return Words(((told.start, told.end), (start, end), *rest))
    if subject.i > verb.i and verb.dep_ in {"advcl", "pcomp"}:
        name = end_of(subject, pack, DEEPEST, subject.i + LONGEST)
        return Words(((subject.left_edge.i, name), (start, end), *rest))
    if subject.i > verb.i:
        return Words(((start, max(end, end_of(subject, pack, DEEPEST, limit))),))
    first, last = subject_bounds(verb, subject, start, pack)
    own = own_subject(verb)
    if own is not None and own.tag_ in RELATIVES and subject.i < own.i <= last:
        last = tidied(doc, subject.i, own.i)  # "the bus [that] burned down in May"
    elif stays_joined(verb, subject, last, start):
        return Words(((first, end), *rest))
    helped = helpers_apart(verb, last, start)
    shared = (first, shared_end(verb, last, start, pack))
    row = row_apart(subject, shared[1], start) if not helped else ()
    return Words((shared, *row, *helped, (start, end), *rest))


def _behind_aside(
    verb: Token, pack: LanguagePack, end: int, limit: int
) -> tuple[tuple[int, int], ...]:
    """What completes a verb behind an aside: "ordered the firm, with its rival, to pay damages".

    So does what somebody is accused or convicted of, and where one is put: "accused Poe, the mayor,
    of taking bribes", "polls put Poe, the mayor, on 31 percent".
    """
    links, placed = links_of(verb, pack), verb.lemma_.lower() in pack.agenda.putting
    whom = (c for t in children(verb) if t.dep_ == "dobj" for c in t.rights)
    for part in (*children(verb), *whom):
        told = part.dep_ == "xcomp" and is_infinitive(part)
        there = placed and part.lower_ in pack.events.settings
        told |= part.dep_ == "prep" and (there or part.lower_ in links)
        if not told or not end < part.left_edge.i < limit:
            continue
        reach = end_of(part, pack, DEEPEST, part.i + LONGEST // 2)
        return ((part.left_edge.i, tidied(verb.doc, part.i, reach)),)
    return goal_behind(verb, pack, end)


def noun_words(noun: Token, pack: LanguagePack) -> Words:
    """Give the words of an event that a noun names, with what belongs to it."""
    limit = noun.i + LONGEST
    end = before_judgement(noun, end_of(noun, pack, DEEPEST, limit), pack)
    return Words(((noun.left_edge.i, tidied(noun.doc, noun.i, end)),))


def _with_helper(verb: Token, start: int) -> int:
    """Where a predicate starts with an auxiliary before one word more: "were all filmed"."""
    helper = next((t for t in auxiliaries(verb) if t.i == start - 2), None)
    return start if helper is None or verb.doc[start - 1].is_punct else helper.i


def _predicate_start(verb: Token) -> int:
    """Index of the verb, or of what opens its predicate: an auxiliary, "due", "is considering"."""
    start = verb.i
    for part in reversed([t for t in children(verb) if t.i < verb.i]):
        if part.dep_ == "aux" and part.tag_ == "VBG" and not is_passive(verb):
            break  # "having | sold it", but "having been sold"
        opens = part.dep_ in {"aux", "auxpass", "neg"} or (
            part.dep_ == "advmod" and part.tag_ != "WRB"
        )
        if not opens or part.right_edge.i + 1 != start or is_in_row(part):
            break
        start = part.left_edge.i
    start = _with_helper(verb, start)
    before = verb.doc[start - 1] if start else verb
    if before.dep_ == "cc" and any(t.dep_ == "advmod" for t in children(before)):
        start = before.left_edge.i  # "all but confirmed"
    above = verb.head
    if verb.dep_ != "xcomp" or above.i + 1 != start:
        return start
    if above.pos_ == "ADJ":
        return above.i
    if is_infinitive(verb) and above.tag_ == "VBN" and auxiliaries(above):
        return _predicate_start(above)  # "was set | to begin"
    return _predicate_start(above) if verb.tag_ == "VBG" and above.pos_ in VERBAL else start
