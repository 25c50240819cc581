"""Supposing: what "would" come only if something else did: "selling the mill would cost jobs".

What people "said the firm would do" is a forecast of theirs, put into the past. What "a strike
would do" hangs on a strike that may never come, whoever says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.outlook.around import is_reported, is_told_now
from explainer.text.attribution.scene import scene_of
from explainer.text.somebody import may_act
from explainer.text.syntax.clauses import auxiliaries, first_conjunct, is_infinitive
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

CLAUSE_SUBJECTS = frozenset({"csubj", "csubjpass"})


def is_supposed(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause with "would" hangs on something that need not come.

    So does one of what is not decided yet ("the bill would"), of a deed only named ("selling
    it would", "such a step would", "inaction by Elm would") and one that nobody said before
    ("none would carry a beacon"). "Roe said a strike would hurt Elm" is one, for the strike may
    not come; "Roe said the harbour would shut" is none: she says that it will. What lacks
    something hangs on its lack: "without a grant it would close".
    """
    if not any(a.lower_ in pack.certainty.backshifted for a in auxiliaries(verb)):
        return False
    if any(t.dep_ in CLAUSE_SUBJECTS or t.lower_ in pack.outlook.lacking for t in verb.lefts):
        return True
    first = first_conjunct(verb)
    told = first.dep_ in {"ccomp", "acl"} or is_reported(verb, pack)
    who = subject_of(verb)
    return not told or (who is not None and _is_imagined(who, pack, made=is_passive(verb)))


def is_weighed(verb: Token, reading: Reading) -> bool:
    """Tell '"It would help," Roe said', which only weighs it, from "Roe said it would help".

    A tense is put into the past where words are retold, never where they are quoted, unless who is
    quoted retells somebody: "They told us it would help".
    """
    inside, first, who = scene_of(reading).inside, first_conjunct(verb), subject_of(verb)
    if who is None or inside[who.i] < 0 or inside[who.i] != inside[verb.i]:
        return False
    would = any(a.lower_ in reading.pack.certainty.backshifted for a in auxiliaries(verb))
    return would and not (first.dep_ == "ccomp" and inside[first.head.i] == inside[verb.i])


def goes_on(verb: Token, pack: LanguagePack) -> bool:
    """Tell what came next in a tale: "the bridge would later fall", "would go on to win".

    So with what somebody then thought: "surely the bridge would stand".
    """
    words = pack.outlook
    if is_told_now(verb) or first_conjunct(verb).dep_ != "ROOT":
        return False
    below = next((t for t in verb.rights if is_infinitive(t)), verb)
    on = verb.lemma_.lower() in pack.certainty.going and below.left_edge.i == verb.i + 2
    return on or any(t.dep_ == "advmod" and t.lower_ in words.thereafter for t in verb.lefts)


def _is_imagined(subject: Token, pack: LanguagePack, *, made: bool) -> bool:
    """Whether a subject is a deed or plan that need not come: "such a step", "a tax", "the bill".

    Args:
        subject: The noun.
        pack: The words of the language.
        made: Whether something is done to it, by which it comes: "a ban would be brought in".
    """
    if subject.tag_ == "VBG" or subject.lower_ in pack.outlook.whoever:
        return True
    if subject.tag_ not in {"NN", "NNS"} or may_act(subject, pack):
        return False
    before = [t for t in subject.lefts if t.dep_ in {"det", "predet", "amod"}]
    if any(t.lower_ in pack.outlook.such | pack.certainty.indefinite for t in before):
        return True
    lemma = subject.lemma_.lower()
    if lemma in either(pack.agenda.bills, pack.outlook.planned, pack.agenda.proposals):
        return True
    deed = lemma in pack.outlook.hypothetical and not made
    if deed and any(t.dep_ == "det" and t.lower_ in pack.outlook.articles for t in before):
        return True
    if not has_the(subject) and any(t.dep_ == "acl" and is_infinitive(t) for t in subject.rights):
        return True  # "a failure | to agree", "efforts | to close it"
    by = any(t.lower_ in pack.names.by_words for t in subject.rights)
    return by and not any(subject.lefts)  # "inaction | by the state"
