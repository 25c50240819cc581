"""Alongside: who says what goes along with a deed, where a name in commas hides it.

"Unions backed the plan, with their leader, Ann Roe, | calling it fair": she calls it so, and not
the unions, to whose verb parsers give it. So with a time: "…, with the bank last month | selling".
"Stopped play with two minutes left | on Monday after a fan fell": it was stopped on Monday, and
then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.syntax.clauses import NOMINAL, SUBJECTS, TIME_LABELS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

DOING = "VBG"
VERB = "VERB"


def with_doers_alongside(doc: Doc, pack: LanguagePack) -> Doc:
    """Give a verb of saying the noun behind "with" for its doer, where an aside ends before it.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    words = either(pack.speech.saying, pack.speech.calling)
    for verb in doc:
        if verb.lower_ in pack.amounts.remaining and verb.dep_ == "acl":
            _raise_from(verb, pack)
        if verb.dep_ not in {"advcl", "acl"} or verb.tag_ != DOING:
            continue
        says = verb.lemma_.lower() in words
        noun = _behind_time(verb, pack) or (_doer_of(verb, pack) if says else None)
        if noun is not None:
            link = noun.head
            verb.head, verb.dep_ = link, "pcomp"
            noun.head, noun.dep_ = verb, "nsubj"
            forget(doc)
    return doc


def _behind_time(verb: Token, pack: LanguagePack) -> Token | None:
    """The noun behind "with" where its time alone stands before a participle, which gets it."""
    doc, first, above = verb.doc, verb.left_edge.i, verb.head
    if verb.dep_ != "advcl" or first < 3 or doc[first - 1].ent_type_ not in TIME_LABELS:
        return None
    time = next((t for t in above.rights if t.right_edge.i == first - 1), None)
    noun = doc[time.left_edge.i - 1] if time is not None else verb
    link = noun.head
    apart = link.i > 0 and link.nbor(-1).text == COMMA
    along = link.dep_ == "prep" and link.lower_ in pack.certainty.accompanying
    if time is None or noun.dep_ != "pobj" or not (along and apart) or link.head.i < above.i:
        return None
    time.head = verb
    return noun


def _raise_from(left: Token, pack: LanguagePack) -> None:
    """Hang days and clauses behind "with two minutes | left" on the verb before that."""
    noun, link = left.head, left.head.head
    counted = any(t.dep_ == "nummod" for t in noun.lefts) and noun.dep_ == "pobj"
    if not counted or link.lower_ not in pack.certainty.accompanying or link.head.pos_ != VERB:
        return
    below = [t for t in left.rights if t.dep_ == "xcomp"]
    for part in [t for word in (left, *below) for t in word.rights]:
        if part.dep_ == "advcl" or any(t.ent_type_ == "DATE" for t in (part, *part.rights)):
            part.head = link.head
            forget(left.doc)


def _doer_of(verb: Token, pack: LanguagePack) -> Token | None:
    """The noun behind "with" whose name in commas ends right before a participle; else None."""
    first = verb.left_edge
    if first.i < 3 or first.nbor(-1).text != COMMA or any(t.dep_ in SUBJECTS for t in verb.lefts):
        return None
    link = verb.head.head if verb.dep_ == "acl" else None
    said = [t for t in verb.head.rights if t.dep_ == "ccomp"]  # "said it fell, with its head, …"
    below = [t for above in (verb.head, *said) for t in above.rights if t.i < first.i]
    links = [link] if link is not None else below
    links = [t for t in links if t.dep_ == "prep" and t.lower_ in pack.certainty.accompanying]
    nouns = [t for link in links for t in link.rights if t.dep_ == "pobj" and t.pos_ in NOMINAL]
    for noun in nouns[-1:]:
        beside = [t for t in noun.rights if t.dep_ == "appos" and t.right_edge.i < first.i]
        ends = any(t.right_edge.i + 2 >= first.i for t in beside)
        apart = noun.head.i > 0 and noun.head.nbor(-1).text == COMMA  # not "met with Ann Roe"
        if ends and apart and noun.doc[beside[-1].left_edge.i - 1].text == COMMA:
            return noun
    return None
