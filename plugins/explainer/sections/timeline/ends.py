"""Ends: how far a short clause or phrase reaches to the right of its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import both, either
from explainer.sections.timeline.shapes import shares_rest
from explainer.text.status.around import opens_with
from explainer.text.syntax.clauses import (
    FINITE,
    NOMINAL,
    RELATIVES,
    SUBJECTS,
    VERBAL,
    children,
    is_infinitive,
)
from explainer.text.syntax.edges import is_row
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import has_mark, tensed_of, word_before
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

LONGEST = 28
"""Words of an event's text; what stands behind is left off at the end of a phrase."""

WIDEST = 6
"""Words between a subject and its verb that stay; more give way to an ellipsis."""

DEEPEST = 14
"""Steps down the tree from the head of a clause to what its words reach."""

DROPPED = frozenset({"parataxis", "mark", "discourse", "intj", "dep", "meta"})
CORE = frozenset({"prt", "dobj", "attr", "acomp", "oprd", "dative", "agent", "xcomp", "neg", "obj"})
SAID = frozenset({"ccomp", "xcomp", "acomp"})
"""Dependencies on the way from a verb to what it reports: "is due to announce that"."""

COMPLETING = frozenset({"xcomp", "pcomp", "acl", "advcl"})
"""Dependencies of verbs inside a clause that say nothing without what they report: "asked readers
to guess whether …", "rallied them by warning that …"."""

NEAR = 12
"""Words behind an event's text at most to the end of a quotation that it takes in."""


def end_of(
    node: Token,
    pack: LanguagePack,
    steps: int,
    limit: int,
    *,
    said: bool = False,
    kept: frozenset[int] = frozenset(),
) -> int:
    """Give the index after the last word that a short clause or phrase keeps behind its head."""
    end = node.i + 1
    if steps <= 0:
        return end
    for part in children(node):
        if part.dep_ == "cc" and part.i > node.i and _opens_next(part, node):
            break
        if part.i <= node.i or part.dep_ in {"punct", "cc", "case"}:
            end = max(end, part.i + 1) if part.dep_ == "case" else end
            continue
        keep = part.i in kept or _goes_on(part, node, said=said)
        left_off = _is_left_off(part, node, pack, end, limit, said=said) or _is_long(
            part, pack, limit
        )
        if left_off and not keep:
            break
        if part.left_edge.i > limit:
            break
        below = end_of(part, pack, steps - 1, limit, said=said and part.dep_ in SAID, kept=kept)
        cut = _interrupted(part, below)
        if cut and below == part.i + 1 and _is_beside(part, pack):
            break  # "…, a ship", of "a ship tested in May that may sink it"
        end = max(end, below)
        if cut:
            break
    return end


def before_untimed(noun: Token, end: int, pack: LanguagePack) -> int:
    """Give the end of a text before what has its own article: "Monday's fire | and the cost".

    The time that owns the first noun is none of it; a row of several times stays: "Monday's debate
    and Friday's vote".
    """
    owned = any(t.dep_ == "poss" and kind_of(t, pack) in TIMES for t in noun.lefts)
    rows = (t for t in noun.rights if t.dep_ == "conj") if owned and noun.pos_ == "NOUN" else ()
    others = (t for t in rows if any(_is_article(p, pack) for p in t.lefts))
    return min([end, *(max(t.left_edge.i - 1, noun.i + 1) for t in others)])


def _is_article(token: Token, pack: LanguagePack) -> bool:
    """Whether a word tells which thing is meant, and no time: "the", "its"."""
    return token.dep_ in {"det", "poss"} and kind_of(token, pack) not in TIMES


def _opens_next(link: Token, verb: Token) -> bool:
    """Whether nothing of its own kind follows an "and" behind a verb.

    "The strike ended | and an hour ago, it began anew": the time is that of the next clause.
    """
    behind = [t for t in children(verb) if t.i > link.i and not t.is_punct]
    loose = bool(behind) and all(t.dep_ in {"advmod", "npadvmod"} for t in behind)
    return loose and verb.pos_ in VERBAL and verb.dep_ == "ccomp" and verb.head.i > link.i


def _goes_on(part: Token, node: Token, *, said: bool) -> bool:
    """Whether a short phrase stands before the object: "rejected as too low the bid"."""
    if part.dep_ not in {"prep", "advmod", "npadvmod"} or node.pos_ not in VERBAL:
        return False
    wanted = {"dobj", "ccomp"} if said else {"dobj"}
    later = any(t.i > part.i and t.dep_ in wanted for t in children(node))
    return later and part.right_edge.i - part.left_edge.i < WIDEST


def _interrupted(part: Token, end: int) -> bool:
    """Whether something inside a phrase was left off, so that nothing may follow it."""
    return any(not t.is_punct and not t.is_space for t in part.doc[end : part.right_edge.i + 1])


def _is_left_off(
    part: Token, node: Token, pack: LanguagePack, end: int, limit: int, *, said: bool
) -> bool:
    """Whether a part of a clause or phrase is not part of its short form."""
    dep, verbal = part.dep_, node.pos_ in VERBAL
    if dep in DROPPED:
        return True
    if dep == "ccomp":
        return not said and verbal and not _is_small(part) and node.dep_ not in COMPLETING
    if dep == "advcl":
        whole = part.right_edge.i <= limit
        condition = whole and opens_with(part, pack.certainty.conditions)
        led = whole and _is_led_to(part, pack)
        return not (is_infinitive(part) or condition or led or _is_content(part, node, pack))
    if dep == "conj" and verbal and shares_rest(node, part, pack):
        return False
    if dep == "conj" and _joins_noun(part, node, end):
        return False
    if dep == "conj":
        return node.pos_ not in NOMINAL and node.pos_ != "ADJ" and node.dep_ != "pcomp"
    if dep in {"relcl", "acl", "appos"} and behind_mark(part):
        inside = node.dep_ == "nmod" and part.i < node.head.i  # "the Salt, Norland, | mill"
        return dep != "appos" or not (inside or is_row(part))
    if dep == "prep":
        along = part.lower_ in pack.certainty.accompanying and any(
            t.dep_ == "pcomp" and own_subject(t) is not None for t in children(part)
        )
        bare = node.tag_ == "NNS" and not any(t.i < node.i for t in children(node))
        counts = word_before(part).lower_ in pack.events.spans  # "in the days | following it"
        trails = (part.tag_ == "VBG" and not counts) or part.lower_ in pack.events.trailing
        if along or (trails and not (bare and part.tag_ == "VBG")):
            return True
    return dep not in CORE | {"conj", "npadvmod"} and part.left_edge.i > end and behind_mark(part)


def _joins_noun(part: Token, verb: Token, end: int) -> bool:
    """Whether a noun that goes on a row hangs on the verb: "charged with theft | and fraud"."""
    doc, first = part.doc, part.left_edge.i
    joined = part.pos_ in {"NOUN", "PROPN"} and verb.pos_ in VERBAL and first == end + 1
    after = doc[part.i + 1] if part.i + 1 < len(doc) else part
    plain = joined and doc[end - 1].pos_ in NOMINAL and doc[end].dep_ == "cc"
    return plain and after.tag_ not in FINITE


def _is_content(part: Token, node: Token, pack: LanguagePack) -> bool:
    """Whether a participle tells what words say: "issued a letter on Monday warning of floods"."""
    says = part.tag_ == "VBG" and part.lemma_.lower() in pack.speech.saying
    papers = (t for t in children(node) if t.dep_ == "dobj" and t.i < part.i)
    worded = any(t.lemma_.lower() in pack.speech.documents for t in papers)
    return says and worded and not behind_mark(part)


def _is_led_to(part: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells what led to it with a pronoun: "praised the crew after they won".

    So with when somebody is said to do something: "told the court Poe drank when he sailed".
    """
    own, words = own_subject(part), pack.events
    known = own is not None and own.tag_ == "PRP" and not behind_mark(part)
    opens = words.after | words.meanwhile if part.head.dep_ == "ccomp" else words.after
    return known and opens_with(part, opens)


def _is_beside(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun behind a comma is an apposition that the parser hung on the verb."""
    if noun.dep_ != "npadvmod" or not behind_mark(noun):
        return False
    named = any(t.dep_ == "det" for t in children(noun)) and noun.pos_ == "NOUN"
    counts = any(t.like_num or kind_of(t, pack) == "date" for t in noun.subtree)
    return named and not counts


def _is_long(part: Token, pack: LanguagePack, limit: int) -> bool:
    """Whether a clause on a noun goes on for so long that the event is told better without it.

    What words say is never too long: "the claim that it had lied", "a report warning of floods".
    """
    if part.right_edge.i - part.left_edge.i < WIDEST:
        return False
    papers = either(pack.speech.documents, pack.events.worded)
    worded = part.head.lemma_.lower() in papers
    if worded or has_mark(part):
        return False
    relative = part.dep_ == "relcl" and any(t.tag_ in RELATIVES for t in children(part))
    loose = relative or (part.dep_ == "acl" and part.tag_ in {"VBN", "VBG"})
    head = part.head
    vague = head.dep_ not in SUBJECTS and has_an(head)
    return loose and (vague or part.right_edge.i > limit - LONGEST // 2)


def behind_mark(part: Token) -> bool:
    """Tell whether a comma or dash stands before a part."""
    before = part.doc[part.left_edge.i - 1] if part.left_edge.i else part
    return before.is_punct and not before.is_quote and not before.is_bracket


def before_doer(verb: Token, end: int) -> int:
    """Give the end before who does what the next clause tells, if a text ends with that.

    "The firm left in May | as Ann Roe, a judge, | sued it": the parser took her for a part of the
    first clause, and the second has no subject.
    """
    doc = verb.doc
    after = [t for t in children(verb) if t.dep_ in {"advcl", "conj"}]
    after += [verb.head] if verb.dep_ == "advcl" else []
    for clause in (t for t in after if t.i >= end):
        finite = tensed_of(clause)
        comma = finite.i - 1
        lost = finite.tag_ in FINITE and own_subject(clause) is None and doc[comma].text == ","
        if not lost or any(t.dep_ in {"mark", "cc"} for t in children(clause) if t.i < comma):
            continue
        doer = next((t for t in doc[verb.i + 1 : end] if _is_apposed(t, comma)), None)
        if doer is not None and all(t.dep_ != "cc" for t in doc[end:comma]):
            start = doer.left_edge.i
            return start - 1 if doc[start - 1].pos_ in {"ADP", "SCONJ", "PUNCT"} else start
    return end


def _is_apposed(noun: Token, comma: int) -> bool:
    """Whether a noun and its apposition fill the words up to a comma: "Ann Roe, a judge,"."""
    ends = noun.right_edge.i in {comma - 1, comma} and noun.pos_ in NOMINAL
    return ends and any(t.dep_ == "appos" for t in children(noun))


def is_cut_off(verb: Token, end: int) -> bool:
    """Tell whether words end with a verb whose only complement is a clause that they leave off.

    "Roe also struck [notes like those Poe had sounded]", which the parser takes for a clause.
    """
    behind = [t for t in children(verb) if t.i > verb.i and not t.is_punct]
    clauses = [t for t in behind if t.dep_ == "ccomp"]
    return bool(clauses) and len(behind) == len(clauses) and end == verb.i + 1


def _is_small(part: Token) -> bool:
    """Whether a finite-looking complement is none: "see sales rise", "left the court split"."""
    first = part.left_edge
    if first.is_punct or (first.i and part.doc[first.i - 1].is_punct):
        return False
    return not any(t.dep_ == "mark" or (t.dep_ == "aux" and t.tag_ != "TO") for t in children(part))


def is_judged_at(noun: Token, at: int, pack: LanguagePack) -> bool:
    """Tell whether a word behind a noun opens what the verb above it calls that noun."""
    link, opens = noun.head, noun.doc[at] if at < len(noun.doc) else noun
    above = link.head if noun.dep_ == "pobj" else link
    object_of = noun.dep_ in {"dobj", "pobj"} and above.pos_ in VERBAL and above.i < noun.i
    named = noun.pos_ in NOMINAL and object_of
    return named and opens.dep_ == "prep" and opens.lower_ in pack.speech.as_said


def before_judgement(noun: Token, end: int, pack: LanguagePack) -> int:
    """Give the end before what a verb above calls a noun: "hailed the vote | as a triumph"."""
    behind = (t.i for t in noun.doc[noun.i + 1 : end])
    return next((i for i in behind if is_judged_at(noun, i, pack)), end)


def with_compared(doc: Doc, head: int, end: int, pack: LanguagePack) -> int:
    """Give the end behind what is compared with: "will pay out more [than it takes in]".

    So with "as strong a friend [as she has]".
    """
    linking = both(pack.certainty.lacking, pack.events.against)
    if end >= len(doc) or doc[end].lower_ not in linking | pack.speech.as_said:
        return end
    more = doc[end].lower_ in linking
    compared = any(t.tag_ in {"JJR", "RBR"} if more else _equals(t, end) for t in doc[head:end])
    last = doc[end].right_edge.i
    above = doc[end].head
    if above.i > end and doc[end].dep_ == "mark":
        last = above.right_edge.i
    return last + 1 if compared and end < last <= end + NEAR else end


def _equals(adverb: Token, end: int) -> bool:
    """Whether the word behind a text takes up this one: "as strong a friend | as she has"."""
    same = adverb.lower_ == adverb.doc[end].lower_
    return same and adverb.nbor(1).tag_ in {"JJ", "RB"}
