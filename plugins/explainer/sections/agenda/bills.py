"""Bills: what a proposed rule would do, as topics of those who are to decide on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.sections.agenda.aims import is_proposed
from explainer.sections.agenda.phrases import LONGEST, is_dash, joins_nouns
from explainer.text.syntax.clauses import first_conjunct, is_infinitive
from explainer.text.syntax.parts import has_not, is_passive
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def provisions(verb: Token, pack: LanguagePack) -> Iterator[Span]:
    """Give the deeds in 'the bill would A and B', 'the bill seeks to A'; nothing for others."""
    words = pack.agenda
    if first_conjunct(verb).dep_ not in ("ROOT", "relcl"):
        return  # what somebody says of a bill may be a reproach
    subject = subject_of(verb)
    if subject is not None and subject.tag_ in ("WDT", "WP"):
        subject = verb.head
    if subject is None or not _is_bill(subject, pack) or has_not(verb):
        return
    aim = _aim(verb, pack)
    if aim is None:
        proposed = any(t.dep_ == "aux" and t.lower_ in words.proposing for t in verb.lefts)
        if not proposed or verb.tag_ != "VB" or verb.pos_ == "AUX":
            return
    effects = words.effects | pack.events.states | pack.certainty.obligation
    if (aim or verb).lemma_.lower() in effects or (aim is not None and aim.pos_ == "AUX"):
        return
    at: Token | None = aim or verb
    things = (t.lemma_.lower() for t in (aim or verb).rights if t.dep_ == "dobj")
    if any(f"{(aim or verb).lemma_.lower()} {thing}" in words.validity for thing in things):
        return  # "the bill would | take effect in May"
    while at is not None:
        rest = [t for t in at.rights if t.dep_ in ("punct", "advcl", "cc", "conj")]
        ends = (t for t in rest if not _is_purpose(t))
        end = next((t.left_edge.i for t in ends), at.right_edge.i + 1)
        clause = verb.doc[at.i : end]
        cuts = (t for t in clause if is_dash(t) or (t.text == "," and not joins_nouns(t, clause)))
        end = next((t.i for t in cuts), end)
        if 1 < end - at.i <= LONGEST:
            yield verb.doc[at.i : end]
        joined = (t for t in rest if t.dep_ == "conj" and own_subject(t) is None)
        at = next((t for t in joined if t.tag_ in ("VB", "VBP")), None)


def _is_purpose(clause: Token) -> bool:
    """Whether an infinitive goes on with no comma: "limit any effort | to lift the ban"."""
    before = clause.left_edge.nbor(-1)
    return clause.dep_ == "advcl" and is_infinitive(clause) and before.text != ","


def _is_bill(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is for a proposed rule, for a draft of one, or for a ballot's question."""
    words = pack.agenda
    asked = any(t.lemma_.lower() in words.polls for t in noun.lefts if t.dep_ == "compound")
    return asked or is_proposed(noun, pack)


def _aim(verb: Token, pack: LanguagePack) -> Token | None:
    """Give what a bill is for: "seeks | to outlaw fees", "is intended | to curb noise"."""
    told = verb.tag_ in ("VBZ", "VBP") or is_passive(verb)
    if not told or verb.lemma_.lower() not in pack.agenda.aiming:
        return None
    return next((t for t in verb.rights if t.dep_ == "xcomp" and is_infinitive(t)), None)
