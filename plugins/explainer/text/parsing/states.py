"""States: what somebody or a place is told to be, which parsers take for what is said or done.

Nobody says "her missing" in "reported her missing": a participle without an auxiliary behind such a
verb and its object only tells how the object was found. Nor does anybody dismiss something "as |
absurd a report |": that is what is dismissed. Who does not know "for sure | that it sank" does not
know that it sank, whatever "sure" may hold. In "has killed ten in Elm and | occupied East Elm"
nobody occupied anything since. Nor does who "has been | managing | editor" manage anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.parsing.mending import take_place
from explainer.text.syntax.clauses import (
    MODIFIERS,
    NOUN_SUBJECTS,
    PARTICIPLES,
    PASTS,
    PLACE_LABELS,
    PRESENT,
    SUBJECTS,
    auxiliaries,
    children,
)
from explainer.text.syntax.parts import object_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack


def with_states(doc: Doc, pack: LanguagePack) -> Doc:
    """Give a verb its object, and what that is told to be, in place of a clause.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    holding = pack.verbs.holding
    for state in doc:
        if state.lower_ in holding and (place := _place_behind(state)) is not None:
            _hold(state, place)
            continue
        if state.tag_ == "VBG" and (post := _post_behind(state, pack)) is not None:
            _be(state, post)
            continue
        if state.dep_ in MODIFIERS:
            _part(state, pack)
            _tell_surely(state, pack)
        whom = _described(state, pack) if state.dep_ == "ccomp" else None
        if whom is None:
            continue
        verb = state.head
        for part in children(state):
            part.head = verb
        whom.dep_, state.dep_ = "dobj", "oprd"
        forget(doc)
    return doc


def _post_behind(state: Token, pack: LanguagePack) -> Token | None:
    """The post that a participle is a part of, taken for what is done: "been | managing | editor".

    It has no article, and nothing else stands between: not "is managing the editor".
    """
    if state.lower_ not in pack.names.titles or state.i + 1 >= state.sent.end or not state.i:
        return None
    post, been = state.nbor(), state.nbor(-1)
    told = post.dep_ == "dobj" and post.head == state and not post.n_lefts and post.tag_ == "NN"
    told = told and post.lower_ in pack.names.role_heads
    return post if told and been.dep_ == "aux" and been.lemma_ == "be" else None


def _be(state: Token, post: Token) -> None:
    """Let somebody be what a post is called, with all that hangs on its participle."""
    been = state.nbor(-1)
    for part in children(state):
        part.head = been
    take_place(been, state)
    been.pos_, post.head, post.dep_, state.head, state.dep_ = "AUX", been, "attr", post, "amod"
    forget(state.doc)


def _part(state: Token, pack: LanguagePack) -> None:
    """Part what something is called from the noun behind it: "dismissed as absurd | a report"."""
    noun, link = state.head, state.head.head
    opens = any(t.dep_ == "det" and state.i < t.i for t in noun.lefts)
    if not opens or noun.dep_ != "pobj" or link.lower_ not in pack.names.as_words:
        return
    verb = link.head
    if verb.pos_ != "VERB" or not verb.i < link.i or object_of(verb) is not None:
        return
    state.head, state.dep_, noun.head, noun.dep_ = link, "pobj", verb, "dobj"
    for clause in [t for t in verb.rights if t.dep_ == "ccomp" and t.i > noun.i]:
        clause.head, clause.dep_ = noun, "acl"
    forget(state.doc)


def _tell_surely(state: Token, pack: LanguagePack) -> None:
    """Hang what is known on the knowing: "do not know for sure | that it sank"."""
    link, verb = state.head, state.head.head
    sure = link.dep_ == "prep" and state.lower_ in pack.certainty.convinced
    if sure and verb.lemma_.lower() in pack.certainty.speech and verb.i < link.i:
        for clause in [t for t in state.rights if t.dep_ == "ccomp"]:
            clause.head = verb
            forget(state.doc)


def _described(state: Token, pack: LanguagePack) -> Token | None:
    """Of whom a participle tells how they were found; None where it is a clause.

    "The crew reported the boat | stolen"; not "reported that it was stolen".
    """
    if state.tag_ not in PARTICIPLES or auxiliaries(state):
        return None
    verb = state.head
    if verb.lemma_.lower() not in pack.speech.stating or not verb.i < state.i:
        return None
    if any(t.dep_ in {"mark", "dobj", "agent"} for t in children(state)):
        return None
    whom = next((t for t in state.lefts if t.dep_ in NOUN_SUBJECTS), None)
    near = whom is not None and whom.left_edge.i == verb.i + 1 and whom.right_edge.i + 1 == state.i
    return whom if near else None


def _place_behind(state: Token) -> Token | None:
    """The place that a participle tells of, in a row with one before "and"; None for a deed.

    A plain past before it may be followed by another: "entered Elm and | occupied East Elm".
    """
    verb = state.head
    before = state.nbor(-2) if state.i > 1 else state
    row = state.dep_ == "conj" and before.tag_ == "NNP" and before.dep_ in {"pobj", "conj"}
    row = row and state.nbor(-1).dep_ == "cc" and state.tag_ in PASTS
    if not row or not (auxiliaries(verb) or verb.tag_ in PRESENT):
        return None
    if any(t.dep_ in {*SUBJECTS, "aux", "auxpass"} for t in children(state)):
        return None
    place = next((t for t in state.rights if t.dep_ == "dobj" and t.tag_ == "NNP"), None)
    near = (
        place is not None and place.left_edge.i == state.i + 1 and place.ent_type_ in PLACE_LABELS
    )
    return place if near else None


def _hold(state: Token, place: Token) -> None:
    """Join a place to the one before "and", its participle to it, and the rest to the verb."""
    verb, before, link = state.head, state.nbor(-2), state.nbor(-1)
    for part in children(state):
        if part is not place:
            part.head = verb
    place.head, place.dep_, link.head = before, "conj", before
    state.head, state.dep_, state.tag_, state.pos_ = place, "amod", "VBN", "ADJ"
    forget(state.doc)
