"""Appositions: what a noun behind a clause calls it, and what somebody did about that.

"Elm will sell it, a plan unions | had opposed but have since said | they back": parsers have no
"plan unions" oppose it, or Elm say so. "Found it was safe, a finding the mayor | accepted": nobody
accepted a mayor. "Bought the mill, | closed by its owners": who bought it closed nothing. "The firm
| Zenda" is one, not two. "| Pike, a clerk who left in May, told Elm": a word that is a name is no
exclamation there. "According to the mayor, | Ann Roe, in May the firm left": she did not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_participle, make_past, take_place
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    PLACE_LABELS,
    PLURAL,
    RELATIVES,
    TIME_LABELS,
    VERBAL,
    ancestors,
    auxiliaries,
    group_start,
)
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import verbs_above

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

THING = "NN"
NAMED = PLACE_LABELS | {"PERSON"}
"""Kinds of those that are no step and no move."""
LOOSE = frozenset({"advcl", "conj"})
MISREAD = frozenset({"intj", "dep", "npadvmod"})
"""What parsers make of a name that opens a sentence and is a word, too."""


def with_appositions(doc: Doc, pack: LanguagePack) -> Doc:
    """Give those who did something about what was told their verb, and that the noun for it.

    Args:
        doc: What was parsed.
        pack: The tables of its language.
    """
    for verb in doc:
        if verb.dep_ == "appos" and verb.lemma_ in pack.glance.summing:
            _sum_up(verb, pack)
        if verb.dep_ == "pobj" and verb.text[0].isupper():
            _call(verb)
        if verb.tag_ == "NNP" and verb.dep_ in NOUN_SUBJECTS:
            _tell_source(verb, pack)
        if verb.dep_ in MISREAD and verb.is_sent_start is not False:
            _name(verb)
        if verb.pos_ not in VERBAL:
            continue
        if verb.dep_ in LOOSE and verb.tag_ == "VBD":
            _describe(verb)
        if verb.dep_ == "acl" and verb.tag_ == "VBN":
            _reclaim(verb)
        elif verb.dep_ == "relcl":
            _join(verb)
            if verb.tag_ == "VBN" and not auxiliaries(verb) and _own_of(verb) is not None:
                make_past(verb)
        else:
            _part(verb)
    return doc


def _tell_source(name: Token, pack: LanguagePack) -> None:
    """Let a name in commas tell which source a sentence opens with, and not act.

    Who acts stands behind it, and behind what else goes before.
    """
    doc, verb, first = name.doc, name.head, name.left_edge.i
    role = doc[first - 2] if first > name.sent.start + 1 else name
    source = role.dep_ == "pobj" and role.head.head.lower_ in pack.speech.according
    marks = [doc[i].text for i in (first - 1, name.i + 1)] if source and name.i < verb.i else []
    if role.pos_ != "NOUN" or marks != [COMMA, COMMA]:
        return
    second = next((t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS and t.i > name.i), None)
    before = [t for t in name.rights if t.dep_ == "prep"]
    behind = (t for t in name.rights if before and t.dep_ == "appos" and t.i > before[0].i)
    who = next(behind, None) if second is None else second
    if who is None:
        return
    for part in [t for t in name.rights if t.i <= who.i]:
        part.head = verb
    who.head, who.dep_, name.head, name.dep_ = verb, name.dep_, role, "appos"
    forget(doc)


def _sum_up(noun: Token, pack: LanguagePack) -> None:
    """Let what sums up a clause be said of that: "will move to Elm, | a step | that costs $4".

    Parsers have it tell of the town or of whom the clause ends with.
    """
    name = noun.head
    placed = name.ent_type_ in NAMED or name.head.lower_ in pack.names.inside
    named = (name.pos_ == "NOUN" or placed) and has_an(noun)
    verb = next(verbs_above(name), None) if named and name.i < noun.i else None
    if verb is not None and name.dep_ in {"pobj", "dobj"} and verb.i < name.i:
        noun.head = verb
        forget(noun.doc)


def _call(word: Token) -> None:
    """Let a word with a capital tell the name of the noun before it: "by the paper | Zenda".

    Parsers let the preposition have both, and take a name that they do not know for a noun.
    """
    noun = word.nbor(-1) if word.i else word
    both = noun.dep_ == "pobj" and noun.head == word.head and noun.tag_ == THING and noun.is_lower
    if both and word.tag_ in {THING, "NNP"} and not any(word.lefts):
        word.head, word.dep_, word.tag_, word.pos_ = noun, "appos", "NNP", "PROPN"
        forget(word.doc)


def _name(word: Token) -> None:
    """Let a word that opens a sentence act where commas tell who that is: "| Pike, a clerk, left".

    Behind "Well" or "Today" no comma would part the clerk from his verb.
    """
    doc, verb = word.doc, word.head
    who = next((t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS), None)
    if who is None or who.left_edge.i != word.i + 2 or word.nbor().text != COMMA:
        return
    inside = doc[who.left_edge.i : who.right_edge.i]
    end = who.right_edge if who.right_edge.text == COMMA else doc[who.right_edge.i + 1]
    apart = end.text == COMMA and end.i < verb.i and end.i + 1 == group_start(verb)
    told = who.tag_ == THING and who.left_edge.dep_ in {"det", "poss"}
    shown = word.text.istitle() and word.ent_type_ not in TIME_LABELS and word.n_lefts == 0
    if not (apart and told and shown) or any(t.text == COMMA for t in inside):
        return
    word.tag_, word.pos_, word.lemma_ = "NNP", "PROPN", word.text
    word.dep_, who.head, who.dep_ = who.dep_, word, "appos"
    for token in (word.nbor(), end):
        token.head = word
    forget(doc)


def _describe(verb: Token) -> None:
    """Let a past without a subject behind a comma be a participle: "left the mill, | closed by it".

    Nothing opens it as a clause, and it joins no row: not "came, saw and left".
    """
    bare = verb.left_edge == verb and verb.i > 0 and verb.nbor(-1).text == COMMA
    if not bare or any(
        t.dep_ in {"dobj", "conj", "cc", "ccomp", "xcomp", "prt"} for t in verb.rights
    ):
        return
    above = verb.head
    joined = any(t.dep_ in {"cc", "conj"} and t != verb for t in above.rights)
    perfect = above.tag_ == "VBN" and bool(auxiliaries(above))
    if joined or above.i > verb.i or (verb.dep_ == "conj" and not perfect):
        return
    verb.dep_ = "advcl"
    make_participle(verb)


def _own_of(verb: Token) -> Token | None:
    """The subject of a clause that is no relative pronoun: "a claim | he | denied"."""
    found = (t for t in verb.lefts if t.dep_ == "nsubj" and t.tag_ not in RELATIVES)
    return next(found, None)


def _reclaim(verb: Token) -> None:
    """Let a noun behind another do something about that: "a claim | the owners | denied"."""
    who, what = verb.head, verb.head.head
    beside = who.dep_ == "appos" and what.tag_ == THING and has_an(what)
    near = what.i + 1 == who.left_edge.i and who.i + 1 == verb.i
    told = any(t.dep_ == "det" for t in who.lefts) or who.pos_ == "PROPN"
    if not (beside and near and told) or auxiliaries(verb):
        return
    verb.head, verb.dep_, who.head, who.dep_ = what, "relcl", verb, "nsubj"
    make_past(verb)


def _join(verb: Token) -> None:
    """Join what is said later to the clause about a noun: "a plan Poe opposed but | now backs"."""
    what, links = verb.head, [t for t in verb.rights if t.dep_ == "cc"]
    if not links or what.tag_ != THING or any(t.dep_ == "conj" for t in verb.rights):
        return
    found = (t for above in verbs_above(what) for t in (above, *above.rights) if t.dep_ == "conj")
    near = (t for t in found if t.pos_ in VERBAL and group_start(t) == links[-1].i + 1)
    later = next(near, None)
    if later is None or verb.doc[what.left_edge.i - 1].text != COMMA:
        return
    if any(t.dep_ in NOUN_SUBJECTS and t != what for t in later.lefts):
        return
    above, later.head = later.head, verb
    if later in ancestors(what):
        what.head, what.dep_ = above, "npadvmod"
    forget(verb.doc)


def _part(verb: Token) -> None:
    """Part a noun from those behind it: "shut it, a plan | unions | had opposed"."""
    who = _own_of(verb)
    if who is None or who.tag_ not in PLURAL or not who.n_lefts or not has_an(who):
        return
    what, main = who.nbor(-1), next((t for t in verb.lefts if t.dep_ == "ccomp"), None)
    first = who.left_edge
    if what.tag_ != THING or what.head != who or main is None or main.i > first.i:
        return
    if first.nbor(-1).text != COMMA:
        return
    for token in [t for t in who.lefts if t.i < what.i]:
        token.head = what
    take_place(main, verb)
    what.head, what.dep_ = main, "npadvmod"
    verb.head, verb.dep_ = what, "relcl"
    for mark in [t for t in verb.lefts if t.is_punct and t.i < first.i]:
        mark.head = main
    forget(verb.doc)
