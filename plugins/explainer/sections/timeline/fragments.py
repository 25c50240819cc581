"""Fragments: clauses that tell no event of their own, by the tree alone.

They only say which one is meant, or the parser gave them to a subject that did not do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.ends import behind_mark
from explainer.text.syntax.clauses import (
    FINITE,
    NOMINAL,
    NOUN_SUBJECTS,
    NOUNS,
    RELATIVES,
    TENSED,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    first_conjunct,
    is_finite,
)
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_fragment(verb: Token) -> bool:
    """Tell whether a clause is no event whatever its words are."""
    if _is_noun(verb) or _takes_subject(verb) or _is_of_a_kind(verb) or _is_of_which(verb):
        return True
    if _is_below_noun(verb) or _is_of_some(verb) or _is_of_either(verb):
        return True
    if _is_brought_about(verb):
        return True
    return _does_gerund(verb) or _is_unsettled(verb) or _lacks_doer(verb)


def _is_brought_about(verb: Token) -> bool:
    """Whether a joined participle tells what else befell somebody: "had Roe tried and | fired".

    Behind the name alone, he would be the one to fire.
    """
    first = first_conjunct(verb)
    bare = all(t.tag_ == "VBN" and not auxiliaries(t) for t in (first, verb))
    below = first.dep_ == "ccomp" and own_subject(first) is not None
    return bare and below and first.i < verb.i and own_subject(verb) is None


def _lacks_doer(verb: Token) -> bool:
    """Whether a clause cannot stand beside who acts: "in a memo sent as polls | closed".

    So with a gerund in a clause about a noun: "Roe, who joined Acme after | leaving | Elm in May".
    """
    if verb.dep_ != "pcomp" or own_subject(verb) is not None:
        return False
    about = verb.head.dep_ == "prep" and verb.head.head.dep_ == "relcl"
    return verb.tag_ in TENSED or (verb.tag_ == "VBG" and about and not auxiliaries(verb))


def _is_of_a_kind(verb: Token) -> bool:
    """Whether a clause only says which of a kind are meant: "voters who decided last week".

    "Those who left this year" are always some of them.
    """
    own, noun = own_subject(verb), verb.head
    if verb.dep_ != "relcl" or own is None or own.tag_ not in RELATIVES:
        return False
    if noun.tag_ == "DT" and noun.i + 1 == own.i:
        return True
    if noun.tag_ != "NNS":
        return False
    alone = own.i == noun.i + 1 and noun.lemma_.lower() != noun.lower_
    whole = any(t.dep_ in {"dobj", "dative", "auxpass", "xcomp", "ccomp"} for t in children(verb))
    return alone and not whole and not any(t.i < noun.i for t in children(noun))


def _is_of_which(verb: Token) -> bool:
    """Whether a clause only says which is meant: "the care Roe has shown | is a sign"."""
    if verb.dep_ != "ccomp" or verb.head.i < verb.i or verb.head.pos_ != "AUX":
        return False
    who = [t for t in children(verb) if t.dep_ in NOUN_SUBJECTS and t.i < verb.i]
    if len(who) < 2 or who[0].pos_ != "NOUN" or who[0].ent_type_:
        return False
    return who[0].right_edge.i + 1 == who[1].left_edge.i


def _is_of_some(verb: Token) -> bool:
    """Whether a participle only says which ones are meant: "those hit", "men running in May".

    So it does of what is counted: "a majority of boats built in May". What a thing with an article
    did is told: "a film showing in May".
    """
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ not in {"VBG", "VBN"} or noun.i > verb.i:
        return False
    bare = all(t.dep_ not in {"det", "poss", "nummod"} for t in children(noun))
    counted = noun.dep_ == "pobj" and noun.head.head.pos_ in NOMINAL
    many = noun.tag_ == "NNS" and bare and counted and not behind_mark(verb)
    return noun.tag_ == "DT" or many or (verb.tag_ == "VBG" and noun.tag_ == "NNS")


def _is_noun(verb: Token) -> bool:
    """Whether a verb in a tense completes another one, as only a noun can: "their first UK hit".

    So does one right behind a noun, with nothing that opens a clause: "one of Roe's campaign |
    surrogates". A bare form opens none either: "spoke on Elm's Face the Town".
    """
    parts = children(verb)
    alone = not auxiliaries(verb) and own_subject(verb) is None
    finite, bare = (
        alone and verb.tag_ in TENSED,
        alone and verb.tag_ == "VB" and not verb.is_sent_start,
    )
    opened = any(t.i < verb.i and t.dep_ in {"mark", "advmod", "cc", "prep"} for t in parts)
    behind = verb.i > 0 and verb.nbor(-1).pos_ in NOUNS
    below = verb.dep_ == "advcl" and not opened and ((finite and behind) or bare)
    return (verb.dep_ == "xcomp" and finite) or below


def _is_unsettled(verb: Token) -> bool:
    """Whether a participle may be the verb that its sentence lacks: "a barge of salt sold | sank".

    Below another participle, with no verb in a tense anywhere, who did it is not told.
    """
    noun, root = verb.head, verb.sent.root
    if verb.dep_ != "acl" or verb.tag_ != "VBN" or root.pos_ not in NOUNS or noun == root:
        return False
    inside = any(t.dep_ in {"acl", "relcl"} and t.pos_ in VERBAL for t in ancestors(noun))
    return inside and not any(t.tag_ in FINITE for t in verb.sent)


def _is_below_noun(verb: Token) -> bool:
    """Whether a gerund belongs to a noun, so that the subject of the sentence does not do it.

    "The court heard claims against the state for freezing fares in May": the court froze none.
    """
    if verb.dep_ != "pcomp" or verb.tag_ != "VBG" or own_subject(verb) is not None:
        return False
    at = verb.head.head
    return at.pos_ in NOUNS and at.dep_ in {"dobj", "pobj", "attr"}


def _takes_subject(verb: Token) -> bool:
    """Whether its object is the subject of what follows.

    "Announced its deal with Poe, which paid well, would end": what was announced is the end.
    """
    parts = children(verb)
    thing = next((t for t in parts if t.dep_ == "dobj" and t.i > verb.i), None)
    return thing is not None and any(
        t.dep_ == "ccomp"
        and t.i > thing.i
        and own_subject(t) is None
        and is_finite(t)
        and any(c.text == "," for c in verb.doc[thing.i : t.i])
        for t in parts
    )


def _is_of_either(verb: Token) -> bool:
    """Whether one or the other may have done it: "Poe said Crow is ill and sold the mill"."""
    said = verb.head
    if verb.dep_ != "conj" or said.dep_ != "ccomp" or own_subject(verb) is not None:
        return False
    inner, outer = own_subject(said), own_subject(said.head)
    if inner is None or outer is None or inner.pos_ != "PROPN" or outer.tag_ not in {"NNP", "PRP"}:
        return False
    was = tensed_of(said).tag_
    return was != verb.tag_ and verb.tag_ == "VBD" and verb.i > said.i > said.head.i


def _does_gerund(verb: Token) -> bool:
    """Whether a gerund taken for a preposition does it: "left, and following her | will".

    Its object may be who did it: "left, but since opening | the clerks | have gone".
    """
    opens = next((t for t in verb.lefts if t.dep_ == "prep"), None)
    gerund = next((t for t in opens.rights if t.dep_ == "pcomp"), None) if opens else None
    if verb.dep_ == "conj" and own_subject(verb) is None and opens and gerund is not None:
        last = opens.right_edge
        done = any(t.dep_ == "dobj" and t.right_edge == last for t in gerund.rights)
        if done and verb.doc[last.i + 1].tag_ in TENSED:
            return True
    link = next((t for t in children(verb) if t.dep_ == "prep" and t.tag_ == "VBG"), None)
    if verb.dep_ != "conj" or own_subject(verb) is not None or link is None or link.i > verb.i:
        return False
    doc, behind = verb.doc, link.right_edge.i + 1
    joined = doc[link.i - 1].dep_ == "cc" and doc[behind - 1].pos_ in NOMINAL
    return joined and doc[behind].tag_ in TENSED | {"MD"}
