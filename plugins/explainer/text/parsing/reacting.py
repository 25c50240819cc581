"""Reacting: what came of it that somebody said something, or went on meanwhile, is not said.

"Acme said that sales would miss its forecast, | sending its shares down 8 percent": parsers hang
the participle on what was said, as if Acme had told it. So they do with what the writer tells
behind quoted words: "Roe said her side “had no plan” | as it lost 3-0", and with what somebody did
next: "Roe said she was fine, then | left". A forecast is cut by saying so: "Acme said it would shut
a mill and | cut its forecast". Nor does a show criticise anybody, or a crowd tell a
number: "Roe said the show was bad and | criticised Poe", "said guests came and | put the toll at
15".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_past, rejoin
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import (
    PASTS,
    PERSONAL,
    SUBJECTS,
    ancestors,
    auxiliaries,
    children,
)
from explainer.text.syntax.parts import is_modal, object_of, tensed_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

ACTING = frozenset({"person", "organization"})
"""Kinds of names of those who act."""
LOOSE = frozenset({"ccomp", "advcl", "dep", "conj"})
"""What parsers make of what somebody did next."""


def with_reactions(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang what happened to shares, or meanwhile, on the verb of saying that it goes with.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    words = pack.events.later
    later = any(token.lower_ in words for token in doc)
    for verb in doc:
        if later and (says := _did_next(verb, pack)) is not None:
            verb.head, verb.dep_ = says, "conj"
            forget(doc)
            continue
        if verb.dep_ == "conj" and (_is_done_so(verb, pack) or _is_besides(verb, pack)):
            _join_to_saying(verb)
        if verb.dep_ != "advcl":
            continue
        if _is_reaction(verb, pack) or _is_meanwhile(verb, pack):
            says = _sayer_above(verb, pack)
            if says is not None:
                verb.head = says
                forget(doc)
    return doc


def _is_done_so(verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb that may be a past tells what was done to a forecast as something was said."""
    inner, thing = verb.head, object_of(verb)
    if verb.lower_ not in pack.verbs.shared or verb.tag_ not in {"VB", "VBD"} or thing is None:
        return False
    foretold = thing.lemma_.lower() in pack.amounts.guidance
    owned = any(t.tag_ == "PRP$" for t in thing.lefts)
    who = own_subject(inner)
    owned &= who is not None and who.tag_ in PERSONAL  # "analysts said Acme would lose and cut its"
    told = inner.dep_ == "ccomp" and inner.head.tag_ == "VBD" and inner.head.i < inner.i
    alone = own_subject(verb) is None and not auxiliaries(verb)
    return foretold and owned and told and alone and tensed_of(inner).tag_ == "MD"


def _is_besides(verb: Token, pack: LanguagePack) -> bool:
    """Whether only who speaks can do what a past tells that is joined to what was said.

    A thing can criticise nobody, and "put the toll at 15" tells a number.
    """
    inner, thing, words = verb.head, object_of(verb), pack.speech
    said = inner.dep_ == "ccomp" and inner.head.lemma_.lower() in words.saying
    said = said and inner.head.tag_ == "VBD" and inner.head.i < inner.i < verb.i
    past = verb.tag_ == "VBD" and not auxiliaries(verb) and own_subject(verb) is None
    if not (said and past) or thing is None or is_modal(inner):
        return False
    lemma, who = verb.lemma_.lower(), own_subject(inner)
    if lemma in words.putting:
        links = (t for t in verb.rights if t.dep_ == "prep")
        return any(t.tag_ == "CD" for link in links for t in link.rights)
    if lemma not in words.weighing | words.asking | words.bidding or who is None:
        return False
    mute = who.pos_ == "NOUN" and not may_act(who, pack) and kind_of(who, pack) == ""
    return mute and (kind_of(thing, pack) in ACTING or is_person(thing, pack))


def _join_to_saying(verb: Token) -> None:
    """Join a verb to that of saying above it, and make it a past."""
    rejoin(verb, verb.head.head)
    make_past(verb)


def _did_next(verb: Token, pack: LanguagePack) -> Token | None:
    """The saying behind which somebody does something: "said he was fine, then | left"; or None.

    "Said sales were good, then fell" tells what sales did.
    """
    first = verb.left_edge if verb.tag_ in PASTS and verb.dep_ in LOOSE else verb
    then = first if first.lower_ in pack.events.later else verb.nbor(-1) if verb.i else verb
    if then.lower_ not in pack.events.later or then.i < 2 or then.nbor(-1).text != COMMA:
        return None
    if auxiliaries(verb) or any(t.dep_ in SUBJECTS for t in verb.lefts):
        return None
    above = verb.head
    says = above.head if above.dep_ == "ccomp" else above
    if says.lemma_.lower() not in pack.speech.saying or says.tag_ != "VBD":
        return None
    content = next((t for t in says.rights if t.dep_ == "ccomp" and t.i < then.i), None)
    who = own_subject(content) if content is not None and content.i > says.i else None
    if content is None or who is None:
        return None
    stays = content.lemma_.lower() in pack.certainty.copulas or is_modal(content)
    himself = who.tag_ in PERSONAL and stays
    return says if himself or verb.lemma_.lower() in pack.speech.refusing else None


def _is_reaction(participle: Token, pack: LanguagePack) -> bool:
    """Whether a participle behind a comma tells what came of something for shares.

    They moved: not "said she would fight, selling her shares in May".
    """
    if participle.tag_ != "VBG" or not participle.i:
        return False
    thing = object_of(participle)
    thing = own_subject(participle) if thing is None else thing
    moved = next((t for t in children(participle) if t.dep_ == "ccomp"), None)
    thing = own_subject(moved) if thing is None and moved is not None else thing
    if thing is None or thing.lemma_.lower() not in pack.events.traded:
        return False
    ways = (t for t in participle.subtree if t.i > thing.i and t.lower_ in pack.amounts.moves)
    return (moved is not None or any(ways)) and participle.nbor(-1).text == COMMA


def _is_meanwhile(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause behind quoted words tells what went on: "“had no plan” | as it lost"."""
    if verb.tag_ != "VBD":
        return False
    mark = verb.left_edge
    before = mark.nbor(-1) if mark.i > verb.sent.start else mark
    apart = before.is_quote and bool(before.whitespace_)
    told = mark.dep_ == "mark" and not mark.nbor().is_quote
    return told and apart and mark.lower_ in pack.verbs.timing


def _sayer_above(verb: Token, pack: LanguagePack) -> Token | None:
    """The verb of saying whose content, or what is told with it, a clause hangs on."""
    below = verb
    for above in ancestors(verb):
        says = above.lemma_.lower() in pack.speech.saying and above.i < below.i < verb.i
        told = any(t.dep_ == "ccomp" and t.i > above.i for t in children(above))
        if says and told and below.dep_ in {"ccomp", "advcl"}:
            return above
        below = above
    return None
