"""Inserted: what stands behind a "police said" in the middle tells more of what is said.

"A boat sank off Elm, police said, | killing 12 people", "The mill will close, the firm said on
Monday, | with the loss of 300 jobs": parsers hang the last part on the verb of saying, as if the
police had killed them. So does what stands before: "Since May, | the mayor said, | roads are being
repaired", "The cause, | police said that day, | was a leak". Nor does "which" tell of Elm in "it
sank, police told Elm, | which is". And what is to be done to a thing stands between it and its
verb: "said a mill, | to be built by Acme |, would open".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_subject
from explainer.text.syntax.clauses import (
    ACTED_ON,
    NOUNS,
    PARTICIPLES,
    SUBJECTS,
    VERBAL,
    children,
    group_start,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.parts import subject_before
from explainer.text.syntax.subjects import clause_start, own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

PERSONAL = frozenset({"PRP", "WP"})
TIMES = frozenset({"prep", "npadvmod"})
"""Dependencies of a time or place that opens a sentence."""


def with_inserted(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang what stands behind an inserted verb of saying on what is said.

    A person may do something else while speaking ("Roe said, smiling"), so of people only what
    the event did is moved ("…, killing 12"). It must run when words have their lemma.
    """
    for verb in doc:
        if verb.lemma_.lower() in pack.speech.putting:
            _let_put(verb, pack)
        if verb.dep_ == "ccomp":
            _join_around(verb)
        if verb.pos_ not in VERBAL or verb.lemma_.lower() not in pack.speech.saying:
            continue
        _free_subject(verb)
        _free_opening(verb)
        content = _content_before(verb)
        if content is None:
            continue
        for hearer in [t for t in verb.rights if t.dep_ in ACTED_ON and t.pos_ == "PROPN"]:
            _loosen(hearer, verb)
        for part in [*verb.rights]:
            if _is_set_off(part) and _tells_more(part, verb, pack):
                part.head = content
                forget(doc)
    return doc


def _join_around(verb: Token) -> None:
    """Let who stands before an infinitive in commas act, to which parsers give them."""
    opens = group_start(verb)
    if own_subject(verb) is not None or not is_finite(verb) or verb.doc[opens - 1].text != COMMA:
        return
    before = (t for t in verb.head.rights if t.dep_ == "ccomp" and t.i < verb.i)
    aside = next((t for t in before if is_infinitive(t)), None)
    noun = subject_before(aside) if aside is not None else None
    if aside is None or noun is None or noun.i + 2 >= aside.i:
        return
    apart = verb.doc[noun.i + 1].text == COMMA and verb.doc[noun.i + 2].tag_ == "TO"
    if apart and aside.right_edge.i in {opens - 2, opens - 1}:
        aside.head, aside.dep_ = noun, "relcl"
        make_subject(noun, verb)


def _free_opening(says: Token) -> None:
    """Let what is said have the time before who says it: "In May, | the clerk said, | it shut"."""
    doc = says.doc
    aside = says.dep_ == "parataxis" and says.head.i > says.i
    who = subject_before(says)
    below = next((t for t in says.rights if t.dep_ == "ccomp"), None)
    said = says.head if aside else below
    opening = [t for t in says.lefts if who is not None and t.i < who.left_edge.i]
    if said is None or who is None or not (aside or says.dep_ == "ROOT") or not opening:
        return
    commas = [doc[who.left_edge.i - 1].text, doc[says.i + 1].text]
    acts, first = own_subject(said), says.i + 2
    if commas != [COMMA, COMMA] or acts is None or first != acts.left_edge.i:
        return
    if doc[first].is_quote or opening[0].dep_ not in TIMES or who.right_edge.i + 1 != says.i:
        return
    for part in (*opening, *(t for t in says.rights if t.i > said.i)):
        part.head = said
    if not aside:
        said.head, said.dep_, says.head, says.dep_ = said, "ROOT", said, "parataxis"
    forget(doc)


def _free_subject(says: Token) -> None:
    """Let act who stands before the aside that says so: "The cause, | police said, | was a leak".

    The day between the aside's verb and its comma is that of saying.
    """
    doc = says.doc
    before = [t for t in says.lefts if t.dep_ in SUBJECTS | {"dep"} and t.pos_ in NOUNS | {"PRON"}]
    told = next((t for t in says.rights if t.dep_ in {"ccomp", "dep"} and t.pos_ in VERBAL), None)
    if says.dep_ != "ROOT" or told is None or len(before) != 2:
        return
    acts, who = before
    if who.dep_ not in SUBJECTS:
        return
    opens, closed = group_start(told), doc[who.left_edge.i - 1].text == COMMA
    apart = closed and doc[opens - 1].text == COMMA and says.i + 1 < opens
    if not apart or own_subject(told) is not None or not is_finite(told):
        return
    if acts.right_edge.i + 1 not in {who.left_edge.i - 1, who.left_edge.i}:
        return
    for part in [t for t in told.lefts if t.i < opens]:
        part.head = says
    for part in [t for t in says.rights if t.i > told.right_edge.i]:
        part.head = told
    told.head, told.dep_, says.head, says.dep_ = told, "ROOT", told, "parataxis"
    make_subject(acts, told)
    forget(doc)


def _loosen(hearer: Token, verb: Token) -> None:
    """Let "which" be of nothing where what is said may have it: "it shut, he told Elm, | which is".

    What the hearer itself does, a verb with nobody's help in the past, stays: "which printed it".
    """
    for part in [t for t in hearer.rights if t.dep_ == "relcl"]:
        which = next((t for t in part.lefts if t.dep_ in SUBJECTS and t.tag_ == "WDT"), None)
        if which is not None and which.nbor(-1).text == COMMA and part.tag_ != "VBD":
            part.head = verb
            forget(verb.doc)


def _content_before(verb: Token) -> Token | None:
    """The verb of what is said before "police said"; None where it is not set off by a comma."""
    first = clause_start(verb)
    if not first or verb.doc[first - 1].text != COMMA:
        return None
    if verb.dep_ == "parataxis" and verb.head.i < first:
        return verb.head
    told = (t for t in verb.lefts if t.dep_ == "ccomp" and t.pos_ in VERBAL)
    return next((t for t in told if t.right_edge.i < first), None)


def _let_put(verb: Token, pack: LanguagePack) -> None:
    """Let act who "put it" so: "something that, as | one diplomat | put it, is too much".

    Parsers take "as" for a preposition, and what is said of for who put it.
    """
    words = pack.speech
    link = next((t for t in verb.lefts if t.dep_ == "prep" and t.lower_ in words.as_said), None)
    who = next((t for t in link.rights if t.dep_ == "pobj"), None) if link is not None else None
    put = verb.i + 1 < len(verb.doc) and verb.nbor().lower_ in words.neutral
    if link is None or who is None or not put or who.right_edge.i != verb.i - 1:
        return
    for other in [t for t in verb.lefts if t.dep_ in SUBJECTS]:
        other.dep_ = "dep"
    make_subject(who, verb)
    link.dep_ = "mark"
    forget(verb.doc)


def _is_set_off(part: Token) -> bool:
    first = part.left_edge.i
    return first > 0 and part.doc[first - 1].text == COMMA


def _tells_more(part: Token, verb: Token, pack: LanguagePack) -> bool:
    """Whether a part behind is of what is said, and not of how or why it was said."""
    speech, below = pack.speech, children(part)
    if part.dep_ == "prep":
        links = pack.certainty.accompanying | pack.events.after
        return part.lower_ in links and not any(t.dep_ == "pcomp" for t in below)
    if part.dep_ != "advcl" or part.tag_ not in PARTICIPLES:
        return False
    if any(t.dep_ in SUBJECTS | {"ccomp", "mark"} for t in below):
        return False
    lemma = part.lemma_.lower()
    words = either(speech.saying, speech.thinking, speech.naming, speech.attitudes)
    other = speech.citing | speech.pointing | speech.quoting | speech.calling | pack.events.blaming
    if lemma in words or lemma in other:
        return False
    who = own_subject(verb)
    person = who is None or who.tag_ in PERSONAL or kind_of(who, pack) == "person"
    return not person or lemma in pack.events.toll
