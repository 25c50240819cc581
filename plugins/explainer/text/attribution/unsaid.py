"""Unsaid: what is told as denied, asked for, promised or left open; who says no more."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.subjects import SUBJECTS
from explainer.text.status.rejecting import is_rejected, rejects
from explainer.text.status.unshown import is_obliged
from explainer.text.syntax.clauses import VERBAL, first_conjunct, is_infinitive
from explainer.text.syntax.complements import with_above
from explainer.text.syntax.features import is_first_person
from explainer.text.syntax.parts import has_not, is_modal, is_passive

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords

STEPS = 4
"""Verbs above a participle or an infinitive that are looked at."""


def is_denied(cue: Token, words: SpeechWords) -> bool:
    """Tell whether something was not said: "did not say that", "refused to say", "denied that".

    Nor is what somebody only "seemed to imply".
    """
    if rejects(cue, words) or cue.lemma_.lower() in words.denials or is_disowned(cue, words):
        return True
    if any(t.dep_ == "neg" or _is_no_more(t, words) for t in cue.lefts):
        return True
    if is_left_out(cue, words):
        return True
    above = cue.head.head if cue.dep_ == "pcomp" else cue.head
    above = above.head if above.pos_ in {"ADV", "ADJ"} else above  # "stopped short of saying"
    if cue.dep_ not in {"xcomp", "pcomp"}:
        return False
    if cue.tag_ == "VBG" and above.lemma_.lower() in words.pondering:
        return True  # "has been considering saying that"
    return above.lemma_.lower() in words.refusing | words.seeming


def _is_no_more(adverb: Token, words: SpeechWords) -> bool:
    """Whether an adverb says that it is over: "no longer says"."""
    return adverb.lower_ in words.over and any(t.i == adverb.i - 1 for t in adverb.lefts)


def _is_in_rejected(cue: Token, words: SpeechWords) -> bool:
    """Whether somebody says that it was not said: "denied a report that Roe plans to say that"."""
    return any(
        clause.dep_ in {"acl", "ccomp"} and is_rejected(clause.head, words)
        for clause in islice(with_above(cue), STEPS)
    )


def is_disowned(cue: Token, words: SpeechWords) -> bool:
    """Tell whether somebody says that it was not said: "denied calling it a joke".

    So with "denied that she called it", "rejected claims that she called it".
    """
    above = cue.head.head if cue.dep_ == "pcomp" else cue.head
    apart = cue.i > 0 and cue.nbor(-1).text == ","
    bare = any(t.tag_ == "VBG" for t in (cue, *cue.lefts))  # "having called it"
    gerund = cue.dep_ in {"xcomp", "pcomp"} and bare and not apart
    below = gerund or (cue.dep_ == "ccomp" and cue.i > above.i)
    return (below and rejects(above, words)) or _is_in_rejected(cue, words)


def is_left_out(cue: Token, words: SpeechWords) -> bool:
    """Tell whether somebody does without saying something: "left without saying that"."""
    return cue.dep_ == "pcomp" and cue.head.lower_ in words.lacking


def is_alleged(cue: Token, pack: LanguagePack) -> bool:
    """Tell whether somebody is only accused of saying something: "accused Lang of saying that"."""
    words, verb = pack.speech, cue.head.head.lemma_.lower()
    if cue.dep_ != "pcomp" or cue.lemma_.lower() not in words.saying - words.thinking:
        return False
    claims = verb in pack.certainty.unclaimed - words.judging
    return claims and cue.head.lower_ in words.accusing.get(verb, ())


def is_rumoured(cue: Token, words: SpeechWords) -> bool:
    """Tell whether it is only told that somebody said something: "is alleged to have said that"."""
    verb = cue.head
    has = any(t.dep_ == "aux" and t.tag_ == "VB" for t in cue.lefts)
    told = verb.lemma_.lower() in either(words.saying, words.thinking)
    return cue.dep_ == "xcomp" and has and told and is_passive(verb)


def is_unsaid(cue: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb tells that something was not said, or only supposes it.

    "Did not say", but "did not just say"; "if he says", "better if the firm was to say".
    """
    denied = next((t for t in cue.lefts if t.dep_ == "neg"), None)
    more = denied is not None and denied.nbor().lower_ in pack.certainty.not_negations
    verb = cue.head if cue.dep_ == "xcomp" and cue.head.pos_ in VERBAL else cue
    return _is_open(verb, pack.speech) or (denied is not None and not more)


def is_due(cue: Token, pack: LanguagePack) -> bool:
    """Tell whether somebody only has to say it: "must report gifts", "are required to disclose".

    Not of whom speaks: "I must say". Who "had to admit" it has.
    """
    said = [t for t in cue.lefts if t.dep_ in SUBJECTS]
    if any(t.lower_ in pack.events.obliging and t.tag_ == "MD" for t in cue.lefts):
        return not any(is_first_person(t) for t in said)
    above = cue.head
    required = cue.dep_ == "xcomp" and is_infinitive(cue) and is_passive(above)
    required = required and above.lemma_.lower() in pack.amounts.requiring
    due = required or is_obliged(cue, pack.certainty)
    return due and not any(is_first_person(t) for t in above.lefts)


def _is_open(verb: Token, words: SpeechWords) -> bool:
    """Whether a clause is only supposed or asked: "if he says", "asked whether he said"."""
    bound = verb.dep_ in {"advcl", "ccomp"}
    return bound and any(t.lower_ in words.whether for t in verb.lefts)


def is_asked_for(cue: Token, words: SpeechWords) -> bool:
    """Tell whether to say something is only asked for or promised: "her call to admit that".

    So "urged Lang to admit that", "plans to say that"; who "was forced to admit that" has.
    """
    if cue.tag_ != "VB" or not any(t.tag_ == "TO" for t in cue.lefts):
        return False
    before = cue.doc[cue.left_edge.i - 1] if cue.left_edge.i else cue
    if before.pos_ == "NOUN" and before.lemma_.lower() in words.nouns:
        return True
    first = cue.head if cue.dep_ == "conj" and cue.head.tag_ == "VB" else cue
    bound = first.dep_ in {"xcomp", "ccomp", "advcl"}
    return bound and first.head.lemma_.lower() in words.promising | words.wishing


def is_hoped_for(cue: Token, words: SpeechWords) -> bool:
    """Tell whether somebody only wishes or foresees that it is said: "hoped Roe would call it"."""
    first = first_conjunct(cue)
    bound = first.dep_ == "ccomp" and first.head.i < first.i
    modal = is_modal(first) or is_modal(cue)
    return bound and modal and first.head.lemma_.lower() in words.wishing


def is_noun_beside(cue: Token, words: SpeechWords) -> bool:
    """Tell whether a "verb" behind a comma is a noun in apposition: "..., claims that"."""
    bare = cue.tag_ == "VBZ" and not any(t.dep_ in SUBJECTS for t in cue.lefts)
    apart = cue.i > 0 and cue.nbor(-1).text == ","
    return bare and apart and cue.dep_ == "conj" and cue.lemma_.lower() in words.nouns


def is_open(cue: Token, words: SpeechWords) -> bool:
    """Tell whether something has not been said yet: "may say that", "if he says that".

    An adverb makes it one of the past or a habit: "would later say that", but not "can rightly
    say that".
    """
    if is_inverted(cue):
        return True
    verb = cue
    for _ in range(STEPS):
        modal = next((t for t in verb.lefts if t.tag_ == "MD"), None)
        if modal is not None:
            back = modal.lower_ in words.looking_back
            told = (t for t in verb.lefts if t.dep_ == "advmod" and t.i > modal.i)
            return not (back and any(t.lower_ not in words.guessing for t in told))
        if _is_open(verb, words):
            return True  # "if he says that", "was asked whether he said that"
        head = verb.head.head if verb.dep_ == "pcomp" else verb.head
        bound = verb.dep_ in {"pcomp", "xcomp"} or (verb.dep_ == "advcl" and verb.tag_ == "VBG")
        if not bound or head.pos_ not in VERBAL:
            return False
        verb = head
    return False


def is_inverted(cue: Token) -> bool:
    """Tell whether a clause only supposes or asks it: "it would have shut, had Roe said so".

    Its auxiliary comes first, before the subject; "only then did Roe say so" tells it.
    """
    first = next((t for t in cue.lefts if t.dep_ not in {"ccomp", "punct"}), cue)
    return first.dep_ == "aux" and any(t.dep_ in SUBJECTS for t in cue.lefts)


def refuses(did: Token, pack: LanguagePack) -> bool:
    """Tell whether somebody does not want to say more: "but refused to comment on it"."""
    below = [t for t in did.rights if t.dep_ == "xcomp"]
    things = (t for verb in below for t in verb.rights if t.dep_ == "dobj")
    telling = either(pack.speech.saying, pack.speech.withheld)
    says = any(t.lemma_.lower() in telling for t in below)
    says |= any(t.lemma_.lower() in pack.unknowns.told_nouns for t in things)
    return says and did.lemma_.lower() in pack.speech.refusing


def keeps_back(did: Token, pack: LanguagePack) -> bool:
    """Tell whether somebody does not say more: "but did not elaborate", "but gave no figures".

    Who tells why he did not, or whom he did not call, says so himself.
    """
    links = [t for t in did.rights if t.dep_ == "prep"]
    things = [t for link in (did, *links) for t in link.rights if t.dep_ in {"dobj", "pobj"}]
    told = [t for t in things if t.lemma_.lower() in pack.unknowns.told_nouns]
    if has_not(did):
        words = pack.speech
        says = did.lemma_.lower() in either(words.saying, words.withheld) and not (
            any(t.dep_ == "dobj" for t in did.rights) and did.lemma_.lower() in words.contacting
        )
        return bool(told) or (says and all(t.dep_ != "advcl" for t in did.rights))
    none = pack.certainty.negations
    return any(t.lower_ in none for noun in told for t in noun.lefts if t.dep_ in {"det", "neg"})


def tells_no_more(link: Token, pack: LanguagePack) -> bool:
    """Tell whether the writer says how little somebody said: "…, without giving any figures"."""
    verb = next((t for t in link.rights if t.dep_ == "pcomp"), None)
    if verb is None or link.lower_ not in pack.speech.lacking:
        return False
    told = (t for t in verb.rights if t.dep_ == "dobj")
    says = verb.lemma_.lower() in pack.speech.saying and verb.right_edge.i == verb.i
    return says or any(t.lemma_.lower() in pack.unknowns.told_nouns for t in told)
