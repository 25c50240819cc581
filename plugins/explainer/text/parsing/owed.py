"""Owed: what a verb or a paper takes behind it, which parsers hang on the noun between.

"Accused rebels loyal to Quill | of killing five", "a letter to the mayor | published on Friday":
neither is Quill of anything, nor was a mayor published. "Told a crowd gathered in the hall | that
she would stay" says what she told, and not that a crowd gathered. "The son of a nurse and | a
driver" drives nothing. "Sold the mill | first thing Monday" sold no thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import ACTED_ON, NOUNS, PASTS, VERBAL, ancestors, auxiliaries
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import has_mark, object_of, subject_before

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords

MERGED = ACTED_ON | {"pobj"}
"""Dependencies of a noun that parsers merge with the one before it."""


def with_owed(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang what somebody is accused of on the accusing, and what became of a paper on the paper.

    So with those who are told something and what is told of them.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The words of its language.
    """
    words = pack.speech
    for token in doc:
        if token.pos_ in VERBAL and token.lemma_.lower() in words.accusing:
            link = _charge_of(token, words)
            if link is not None:
                link.head = token
                forget(doc)
        elif token.dep_ == "acl" and token.tag_ == "VBN":
            paper = _paper_of(token, words)
            if paper is not None:
                token.head = paper
                forget(doc)
        elif token.dep_ == "advcl" and (claim := _claim_of(token, words)) is not None:
            token.head, token.dep_ = claim, "acl"
            forget(doc)
        elif token.dep_ == "ccomp" and token.tag_ in PASTS:
            _hear(token, pack)
        elif token.dep_ == "conj" and token.head.lemma_.lower() in pack.names.kin:
            _be_parent(token, pack)
        elif token.lower_ in pack.events.hours_of_day and token.dep_ in MERGED:
            _part_hour(token, pack)
    return doc


def _part_hour(thing: Token, pack: LanguagePack) -> None:
    """Part "first thing" from the noun before it: "weigh the cause of the crash | first thing"."""
    first, doc = thing.i - 1, thing.doc
    noun = doc[first - 1] if first > thing.sent.start else thing
    glued = noun.dep_ in {"compound", "nmod"} and noun.head == doc[first].head == thing
    if not glued or doc[first].lower_ not in pack.events.hours_of_day[thing.lower_]:
        return
    verb = next((t for t in ancestors(thing) if t.pos_ in VERBAL), None)
    if verb is None or verb.i > noun.i:
        return
    noun.head, noun.dep_ = thing.head, thing.dep_
    for part in [t for t in thing.lefts if t.i < noun.i]:
        part.head = noun
    thing.head, thing.dep_ = verb, "npadvmod"
    forget(doc)


def _be_parent(noun: Token, pack: LanguagePack) -> None:
    """Let both parents be such: "the daughter of a nurse and | a driver from Elm |, Roe won"."""
    child = noun.head
    links = (t for t in child.rights if t.lower_ in pack.names.place_links and t.i < noun.i)
    parent = next((c for t in links for c in t.rights if c.dep_ == "pobj"), None)
    joint = next((t for t in child.rights if t.dep_ == "cc" and t.i < noun.i), None)
    if parent is None or joint is None or not (has_an(parent) and has_an(noun)):
        return
    if joint.i == parent.right_edge.i + 1 and is_person(parent, pack) and is_person(noun, pack):
        noun.head = joint.head = parent
        forget(noun.doc)


def _hear(participle: Token, pack: LanguagePack) -> None:
    """Let a participle behind those who are told something describe them.

    Nobody tells without a hearer, so it is none that the noun behind the verb does anything.
    """
    says = participle.head
    own = subject_before(participle)
    hearers = [t for t in says.rights if t.dep_ in ACTED_ON and t.i < participle.i]
    told = says.lemma_.lower() in pack.speech.telling and says.i < participle.i
    if told and (own is None) != (not hearers) and _part(own or hearers[0], participle, pack):
        return
    past = participle.lower_ in pack.verbs.past or bool(auxiliaries(participle))
    if not told or past or has_mark(participle):
        return
    whom = own or next(iter(hearers), None)
    if whom is None or (own and (hearers or own.left_edge.i != says.i + 1)):
        return
    whom.head, whom.dep_ = says, "dobj"
    for content in [t for t in participle.rights if t.dep_ == "ccomp"]:
        content.head = says
    participle.head, participle.dep_, participle.tag_ = whom, "acl", "VBN"
    forget(participle.doc)


def _part(noun: Token, participle: Token, pack: LanguagePack) -> bool:
    """Part those who are told from who did it: "told | reporters | sales fell"."""
    first, says = noun.left_edge, participle.head
    hears = first.dep_ == "compound" and first.tag_ == "NNS" and first.i == says.i + 1
    apart = may_act(first, pack) and not may_act(noun, pack) and noun.i + 1 == participle.i
    if not hears or not (noun.head == participle or apart):
        return False
    first.head, first.dep_ = says, "dative"
    noun.head, noun.dep_ = participle, "nsubj"
    forget(first.doc)
    return True


def _charge_of(verb: Token, words: SpeechWords) -> Token | None:
    """The preposition of what somebody is accused of, where it hangs inside whom."""
    links = words.accusing[verb.lemma_.lower()]
    if any(t.dep_ == "prep" and t.lower_ in links for t in verb.rights):
        return None
    whom = object_of(verb)
    inside = () if whom is None else (t for t in whom.subtree if t.i > whom.i)
    opens = (t for t in inside if t.dep_ == "prep" and t.lower_ in links)
    return next((t for t in opens if any(c.dep_ == "pcomp" for c in t.rights)), None)


def _claim_of(clause: Token, words: SpeechWords) -> Token | None:
    """The claim that a clause is, behind who makes it: "denied a | claim | by Roe, 20, that"."""
    claim = object_of(clause.head)
    marks = {t.lower_ for t in clause.lefts if t.dep_ == "mark"}
    told = claim is not None and claim.i < clause.i and claim.lemma_.lower() in words.nouns
    opens = told and not marks.isdisjoint(words.complementizers) and len(marks) == 1
    return claim if opens else None


def _paper_of(participle: Token, words: SpeechWords) -> Token | None:
    """The letter or speech to the noun that a participle hangs on."""
    noun = participle.head
    link = noun.head
    if noun.dep_ != "pobj" or link.dep_ != "prep" or link.head.pos_ not in NOUNS:
        return None
    near = participle.i == noun.right_edge.i or participle.left_edge.i == noun.i + 1
    paper = link.head.lemma_.lower() in words.documents
    return link.head if paper and near and link.head.i == link.i - 1 else None
