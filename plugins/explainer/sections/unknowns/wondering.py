"""Wondering: who asks, waits to hear or disagrees on what is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.unknowns.asking import is_of_nobody
from explainer.sections.unknowns.questions import asks, is_denied, opens_question
from explainer.text.status import is_condition
from explainer.text.syntax.clauses import PRESENT, first_conjunct, is_finite, is_infinitive
from explainer.text.syntax.parts import is_modal, tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.unknowns import UnknownWords


def wondered(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "are waiting to hear whether", "families want to know why", "critics ask how".

    So for "experts are divided over whether"; not for "readers ask how to prune roses".
    """
    words = pack.unknowns
    known = verb.lemma_.lower() in either(words.waiting, words.wondering)
    subject = subject_of(verb) if known or _is_apart(verb, words) else None
    if subject is None or not is_finite(verb) or is_modal(verb) or is_denied(verb, words):
        return False
    if is_condition(verb, pack.certainty) or not _is_now(verb, pack):
        return False
    return _waits(verb, subject, pack) or _asks(verb, subject, words) or _is_apart(verb, words)


def _is_now(verb: Token, pack: LanguagePack) -> bool:
    """Tell what is so from what was so, unless somebody says it: "said they wanted to know"."""
    if tensed_of(verb).tag_ in PRESENT:
        return True
    first = first_conjunct(verb)
    told = first.dep_ == "ccomp" and first.head.lemma_.lower() in pack.speech.saying
    return told and verb.tag_ != "VBN"


def _waits(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "are waiting to hear if it will go", "wants to know why" from "you want to know"."""
    words, lemma = pack.unknowns, verb.lemma_.lower()
    if lemma not in words.waiting or "2" in subject.morph.get("Person", []):
        return False
    waits = verb.tag_ == "VBG"
    if waits and is_of_nobody(verb, subject, pack):
        return False
    below = (t for t in verb.rights if t.dep_ in {"xcomp", "advcl"} and is_infinitive(t))
    heard = words.hearing if waits else words.knowing  # not "wanted to see if it was open"
    return any(t.lemma_.lower() in heard and _asks_more(t, words) for t in below)


def _asks(verb: Token, subject: Token, words: UnknownWords) -> bool:
    """Tell "experts ask whether it should", as many do, from "he asks whether"."""
    many = subject.tag_ == "NNS" and own_subject(verb) is not None and verb.tag_ == "VBP"
    return verb.lemma_.lower() in words.wondering and many and _asks_more(verb, words)


def _asks_more(verb: Token, words: UnknownWords) -> bool:
    """Whether a question of fact hangs on a verb: "how it began", not "how to prune roses"."""
    clauses = [t for t in verb.rights if t.dep_ in {"ccomp", "xcomp", "advcl"}]
    who = [own_subject(t) for t in clauses]
    if any(t is not None and t.lower_ in words.speakers for t in who):
        return False  # "people ask if I cried": who says so knows
    return asks(verb, words) and bool(clauses) and not any(is_infinitive(t) for t in clauses)


def _is_apart(verb: Token, words: UnknownWords) -> bool:
    """Tell "experts are divided over what comes next" from "they are divided by a river"."""
    states = [t for t in verb.rights if t.dep_ in {"acomp", "oprd"} and t.lower_ in words.apart]
    if verb.lemma_.lower() in words.disagreeing or verb.lower_ in words.apart:
        states.append(verb)
    links = (t for one in states for t in one.rights if t.dep_ == "prep")
    return any(t.lower_ in words.about and opens_question(t, words) for t in links)


def asked_before(verb: Token, words: UnknownWords) -> Token | None:
    """Give the clause "asked whether it would stay," before who does not answer; None for none."""
    for clause in verb.lefts:
        bare = clause.dep_ == "advcl" and own_subject(clause) is None
        asked = bare and clause.tag_ in {"VBN", "VBD"}  # "Asked" that opens looks like a past
        if asked and clause.lemma_.lower() in words.asking and asks(clause, words):
            return clause
    return None


def left_unsaid(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "asked whether it would stay, she declined to comment"."""
    words = pack.unknowns
    if asked_before(verb, words) is None or not is_finite(verb):
        return False
    if verb.lemma_.lower() in words.withheld:
        below = (t for t in verb.rights if t.dep_ == "xcomp" and is_infinitive(t))
        return any(t.lemma_.lower() in words.replying for t in below)
    put_off = any(_is_put_off(t, words) for t in verb.rights if t.dep_ == "ccomp")
    return put_off or (is_denied(verb, words) and verb.lemma_.lower() in words.replying)


def _is_put_off(answer: Token, words: UnknownWords) -> bool:
    """Whether it is said to be "a question for another day"."""
    said = (t for t in answer.rights if t.dep_ == "attr" and t.lemma_.lower() in words.matters)
    return any(t.lower_ in words.another for noun in said for t in noun.subtree)
