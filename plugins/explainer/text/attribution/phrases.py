"""Phrases: the words that name a source, from its article to what tells who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import NAMED, says_first
from explainer.text.attribution.rows import row_behind, row_of
from explainer.text.attribution.subjects import is_told_beside, name_beside
from explainer.text.kept import kept
from explainer.text.marks import CLOSING, DASHES, PLAIN_HYPHENS
from explainer.text.somebody import is_crowd
from explainer.text.syntax.clauses import VERBAL
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

LONGEST = 14
"""Words; a longer description of a source is cut back to its noun."""
PARTING = frozenset(",(")
OPEN, CLOSE = "(", ")"
MOST = 5
"""Sources that one verb may have."""
LEFT = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "case", "predet", "neg"})
"""Dependencies whose subtree before a noun is part of what it is called."""


@kept
def phrase_of(source: Token, pack: LanguagePack) -> Span:
    """Give the words that name a source: its noun with what stands before it.

    An unnamed source keeps what tells who it is: "a spokesman for the ministry",
    "sources familiar with the agenda". A second one joined by "and" is included.
    """
    if (row := row_of(source, pack)) is not None:
        return row
    doc, first, last = source.doc, source.i, source.i
    for left in source.lefts:
        apart = left.dep_ == "nmod" and left.pos_ == "PROPN" and left.right_edge.nbor().text == ","
        if left.dep_ in LEFT and left.left_edge.i <= first and not apart:
            first = min(first, left.left_edge.i)
    first += first < source.i and (says_first(doc[first], pack) or _ends_office(doc[first], pack))
    first += first < source.i and _is_said(doc[first], pack)
    first = max([first, *(t.i + 1 for t in doc[first : source.i] if _is_dash(t))])
    first -= first > 0 and doc[first - 1].dep_ == "det" and doc[first - 1].head.i > source.i
    if first > 1 and doc[first - 1].text in PLAIN_HYPHENS and not doc[first - 2].whitespace_:
        first -= 3 if first > 2 and doc[first - 3].pos_ == "DET" else 2  # "the e-mail"
    beside = name_beside(source)
    if beside.i != source.i:
        last = beside.right_edge.i if beside.right_edge.i - source.i <= LONGEST else beside.i
        while last > beside.i and not doc[last].ent_type_:
            last -= 1
        last = _before_bracket(source, last)
    elif source.ent_type_ and kind_of(source, pack) in NAMED:
        while last + 1 < len(doc) and doc[last + 1].ent_iob_ == "I" and doc[last].ent_type_:
            last += 1
        last = _before_bracket(source, _whole_name(source, last))
    elif last + 1 < len(doc) and doc[last + 1].dep_ == "nummod" and doc[last + 1].head.i == last:
        last += 1  # "Number 10"
    else:
        last = _described(source, pack)
    last = _before_bracket(source, max(last, _joined(source, last, pack)))
    dashes = (t for t in doc[source.i + 1 : last + 1] if _is_dash(t) and not t.ent_type_)
    last = min([last, *(t.i - 1 for t in dashes)])
    while last + 2 < len(doc) and doc[last + 1].text in PLAIN_HYPHENS:
        if doc[last].whitespace_ or doc[last + 1].whitespace_:
            break
        last += 2  # "a study of pre|-teens"
    owns = doc[last].tag_ == "POS" and last > first  # "Elm's figures" are Elm's
    acts = last + 1 < len(doc) and doc[last + 1].pos_ in VERBAL  # "clerks at St Ada's | said"
    last -= owns and not acts
    marks = sum(t.is_quote and t.tag_ != "POS" for t in doc[first : last + 1])
    if marks % 2 == 1 and first > 0 and doc[first - 1].is_quote:
        first -= doc[first - 1].text not in CLOSING  # "Dust" star Ann Roe
    return doc[first : last + 1]


def _is_said(word: Token, pack: LanguagePack) -> bool:
    """Whether a word right behind quoted ones says them, and tells nothing: '" | said | Roe'."""
    says = word.tag_ in {"VBD", "VBN"} and word.lemma_.lower() in pack.speech.inverting
    return says and word.i > 0 and word.nbor(-1).is_quote


def _ends_office(word: Token, pack: LanguagePack) -> bool:
    """Whether a title before a name ends with a word: "Superintendent of | Police | Ann Roe"."""
    link = word.i - 1 - (word.i > 1 and word.nbor(-1).lower_ in pack.names.definite)
    ends = word.lower_ in pack.names.office_ends
    return ends and link > 0 and word.doc[link].lower_ in pack.names.name_links


def owned_words(phrase: Span, pack: LanguagePack) -> str:
    """Give the words of a source, behind "whose" with the owner: "Ann Roe's lawyer"."""
    first = phrase[0]
    if first.tag_ != "WP$" or len(phrase) == 1:
        return phrase.text
    verb = next((t for t in first.ancestors if t.dep_ == "relcl"), None)
    thing = phrase[1:].text
    if verb is None or not 0 < first.i - verb.head.i <= LONGEST:
        return thing
    owner = phrase_of(verb.head, pack)
    if owner.end > first.i or any(t.dep_ == "conj" for t in owner):
        return thing
    text = words_inside(owner, pack, opens=owner[0].is_sent_start is True)
    return f"{text}{pack.time.possessives[0]} {thing}"


def words_inside(phrase: Span, pack: LanguagePack, *, opens: bool) -> str:
    """Give the words of a source as another sentence has them: "the statement"."""
    first, text = phrase[0], phrase.text
    common = first.pos_ != "PROPN" and not first.ent_type_ and first.tag_ != "PRP"
    common = common and first.lower_ not in pack.names.nations
    common = common or (first == phrase.root and is_crowd(first, pack))
    return text[0].lower() + text[1:] if opens and first.is_title and common else text


def _before_bracket(source: Token, last: int) -> int:
    """Index of the last word before a bracket that is left open: "the Elm Guild | (EG"."""
    said = source.doc[source.i : last + 1]
    opened = next((t.i for t in said if t.text == OPEN), None)
    closed = any(t.text == CLOSE for t in said)
    return last if opened is None or closed else opened - 1


def _whole_name(source: Token, last: int) -> int:
    """Index of the last word of a name that was found up to its "of": "the Court of | New Elm"."""
    link = source.doc[last]
    if link.pos_ != "ADP" or last == source.i:
        return last
    named = all(t.pos_ in {"PROPN", "DET"} for t in link.rights) and any(link.rights)
    return link.right_edge.i if named else last - 1


def _is_dash(token: Token) -> bool:
    """Whether a mark with room on both sides parts a name from what stands before: "ELM - Roe"."""
    apart = token.i > 0 and bool(token.nbor(-1).whitespace_) and bool(token.whitespace_)
    return token.is_punct and apart and token.text in DASHES


def _joined(source: Token, last: int, pack: LanguagePack) -> int:
    """Index of the last word of the sources that "and" joins to a source."""
    for _ in range(MOST):
        second = next((t for t in source.rights if t.dep_ == "conj"), None)
        if second is not None and is_told_beside(second):
            break
        if second is None or second.pos_ not in {"NOUN", "PROPN"} or second.i - last > LONGEST:
            break
        near = (*source.rights, *second.rights)
        name = next((t for t in near if _is_name_behind(t, second)), name_beside(second))
        source, last = second, name.i if name.i != second.i else _last_of(second, pack)
    return last


def _is_name_behind(name: Token, role: Token) -> bool:
    """Whether a name stands behind a role: "Ann Roe and chief executive Ben Fox".

    So it may in commas: "Ann Roe and the mayor, Ben Fox, said".
    """
    beside = name.dep_ == "appos" and name.pos_ == "PROPN" and role.tag_ == "NN"
    between = [t.text for t in name.doc[role.i + 1 : name.left_edge.i]]
    return beside and role.i < name.i and between in ([], [","])


def _last_of(source: Token, pack: LanguagePack) -> int:
    return source.i if source.ent_type_ else _described(source, pack)


def _described(source: Token, pack: LanguagePack) -> int:
    """Index of the last word that tells who an unnamed source is."""
    last, words = source.i, pack.speech
    verb = source.head.head if source.head.dep_ == "agent" else source
    said_after = words.accusing.get(verb.lemma_.lower(), frozenset())
    for right in source.rights:
        if right.left_edge.i != last + 1:
            break
        belongs = right.dep_ == "prep" and right.lower_ in words.belonging - said_after
        paper = source.lemma_.lower() in words.documents | words.nouns | words.bodies
        belongs |= right.dep_ == "prep" and paper and right.lower_ in words.bearers
        knows = right.dep_ in {"amod", "acl"} and right.lower_ in words.informal
        by = any(t.dep_ == "agent" for t in right.rights) or (paper and _is_for(right, pack))
        knows = knows or (right.tag_ == "VBN" and by)
        if not belongs and not knows:
            break
        edge = right.right_edge.i
        if edge == right.i and right.dep_ == "prep":
            break  # "ambassador to | Zenda Ann Roe": given to the name
        if (comma := _comma(right, pack)) is not None:
            row = row_behind(source.doc[comma], pack)
            return comma - 1 if row is None else row  # a clause behind it tells of something else
        if edge - source.i > LONGEST:
            noun = next((t for t in right.rights if t.dep_ == "pobj"), source)
            return noun.i if last < noun.i <= source.i + LONGEST else last
        last = edge
    while source.i < last and source.doc[last].pos_ == "CCONJ":
        last -= 1
    return last


def _is_for(told: Token, pack: LanguagePack) -> bool:
    """Whether a participle tells for whom a paper speaks: "a note issued on behalf of Roe"."""
    links = (t for t in told.rights if t.dep_ == "prep" for t in t.rights)
    named = (t for whom in links for link in whom.rights for t in link.rights)
    return any(kind_of(t, pack) in NAMED for t in named)


def _comma(link: Token, pack: LanguagePack) -> int | None:
    """Index of the first comma or bracket in what hangs on a word; None without.

    One inside the name of a body parts nothing: "figures from the Ministry of Salt|, Rail and Oil".
    """
    inside = link.doc[link.i : link.right_edge.i + 1]
    return next((t.i for t in inside if t.text in PARTING and not _is_in_body(t, pack)), None)


def _is_in_body(mark: Token, pack: LanguagePack) -> bool:
    """Whether the model sees the name of one body on both sides of a mark."""
    goes_on = mark.ent_iob_ == "I" and mark.nbor().ent_iob_ == "I"
    return goes_on and kind_of(mark, pack) == "organization"
