"""Untold: clauses that the words around them take back, or leave open.

A claim that "is false", hopes that "faded", what "a forged letter" says and what somebody lied
about is not told as what happened. What is only rumoured, or what somebody is sure of, may be so.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import kept
from explainer.text.status.around import denies
from explainer.text.status.rejecting import is_rejected
from explainer.text.syntax.clauses import (
    PRESENT,
    VERBAL,
    children,
    first_conjunct,
    is_infinitive,
    root_of,
)
from explainer.text.syntax.complements import with_above
from explainer.text.syntax.features import has_an, is_neuter
from explainer.text.syntax.parts import has_mark, whole_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.certainty import CertaintyWords

PREDICATES = frozenset({"acomp", "attr", "oprd"})
COLON = ":"
LABEL = 5
"""Tokens of a label before a clause, with its colon."""
STEPS = 12
"""Clauses above one that may take it back."""


@kept
def is_taken_back(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether the words above a clause say that it is not so.

    "Reports that she quit are false", "dispel fears that it will close", "it is impossible that he
    won", "a forged letter said she quit", "he lied when he said she quit", "myth: she quit".
    """
    words, first = pack.certainty, first_conjunct(verb)
    if _is_labelled(verb, words):
        return True
    noun = claim_of(first, words)
    if noun is not None:
        return _falls(noun, pack)
    head = first.head
    if _is_content(first) and (head.pos_ in VERBAL or head.pos_ == "ADJ"):
        above = head.head if head.pos_ == "ADJ" else head
        if first.i > head.i and _is_called(above, words.unreal, words):
            return True
    if _has_false_source(first, pack):
        return True
    if first.dep_ == "acl" and first.tag_ == "VBG" and head.dep_ == "dobj":
        return is_unfounded(head.head, pack)  # "a fake video showed the mayor taking cash"
    if first.dep_ == "xcomp" and is_infinitive(first):
        return _is_said_falsely(head, pack)  # "duped them by vowing to pay"
    return first.dep_ in {"ccomp", "parataxis"} and is_unfounded(head, pack)


def is_unproven(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether nothing shows that a clause is so: "there is no proof that he hid it"."""
    noun = claim_of(first_conjunct(verb), pack.certainty)
    if noun is None or noun.lemma_.lower() not in pack.glance.shown:
        return False
    words = pack.certainty
    none = any(t.lower_ in words.negations for t in children(noun))
    return none or (noun.head.pos_ in VERBAL and denies(noun.head, words))


@kept
def is_in_taken_back(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is in one that is not so: "denied a report that he says it will go"."""
    return any(is_taken_back(clause, pack) for clause in islice(with_above(verb), STEPS))


def is_left_open(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a clause is only claimed or believed.

    "Cleared of claims that he hid"; "the guild is certain that he hid", but not "it is certain".
    """
    first = first_conjunct(verb)
    noun = claim_of(first, words)
    if noun is not None:
        return noun.lemma_.lower() in either(words.held, words.unclaimed)
    head = first.head
    above = head.head if head.pos_ == "ADJ" else head
    if first.dep_ not in {"ccomp", "acl"} or above.pos_ not in VERBAL:
        return False
    subject = own_subject(above)
    somebody = subject is not None and not is_neuter(subject)
    sure = any(t.dep_ == "acomp" and t.lower_ in words.convinced for t in children(above))
    return somebody and sure and above.lemma_.lower() in words.copulas


def _is_labelled(verb: Token, words: CertaintyWords) -> bool:
    """Whether a label before a colon calls a sentence false: "MYTH: she quit", "False claim: …"."""
    opens = verb.sent[:LABEL]
    colon = next((t.i - opens.start for t in opens if t.text == COLON), 0)
    label = [t for t in opens[:colon] if t.pos_ not in {"DET", "NUM", "SYM"} and not t.is_punct]
    if not label or any(t.pos_ in VERBAL and t.lower_ not in words.untrue for t in label):
        return False
    first, last = label[0].lower_, label[-1].lower_
    return last in words.untrue or (first in words.untrue and last in words.held)


def _is_content(clause: Token) -> bool:
    """Whether a clause opens with a conjunction, and so says what something above it holds."""
    return clause.dep_ in {"acl", "ccomp", "relcl", "csubj"} and any(
        t.dep_ == "mark" or (t.tag_ == "IN" and t.dep_ == "dobj" and t.i < clause.i)
        for t in children(clause)
    )


@kept
def claim_of(clause: Token, words: CertaintyWords) -> Token | None:
    """Give the noun for a claim whose content a clause is; None where it is no noun's content.

    "The report that he fled", "any impression he fled"; "fears have grown that he fled".
    """
    noun, subject = clause.head, own_subject(clause)
    held = noun.lemma_.lower() in either(words.held, words.unclaimed)
    whole = subject is not None and subject.tag_ not in {"WDT", "WP"} and subject.i < clause.i
    whole |= any(t.dep_ == "expl" for t in clause.lefts)  # "denied talk there was a plot"
    if noun.pos_ == "NOUN" or (held and noun.dep_ == "csubj"):
        marked = has_mark(clause)
        if (clause.dep_ in {"acl", "ccomp"} or (whole and marked)) and _is_content(clause):
            return noun
        return noun if clause.dep_ in {"acl", "relcl"} and whole and held else None
    if clause.dep_ != "ccomp" or noun.pos_ not in VERBAL or not _is_content(clause):
        return None
    about, said = own_subject(noun), noun.lemma_.lower() in words.speech
    if about is None or said or about.lemma_.lower() not in words.held | words.doubts:
        return None
    return about if about.pos_ == "NOUN" and noun.i < clause.i else None


def _falls(noun: Token, pack: LanguagePack) -> bool:
    """Whether a claim is said not to hold: it is false, it faded, nobody makes it."""
    words, above = pack.certainty, noun.head
    denied = any(t.lower_ in words.negations for t in children(noun))
    if _is_refused(noun, pack) or (noun.dep_ == "ccomp" and noun.lemma_.lower() in words.held):
        return True  # of a noun that the parser takes for a clause nobody knows who says what of it
    if noun.dep_ == "dobj" and noun.lemma_.lower() in words.acts:
        return above.lemma_.lower() in words.averted  # "resisted calls that she sell"
    if noun.dep_ == "pobj" and above.lower_ in words.opposing:
        return True  # "won an appeal against a ruling that"
    if noun.lemma_.lower() in words.doubts and not denied:
        return True
    if noun.dep_ == "attr":  # "it is not the case that", "it is a lie that"
        return noun.lower_ in (words.true if denies(above, words) else words.untrue)
    if noun.dep_ in {"nsubj", "csubj"}:
        faded = above.lemma_.lower() in words.fading
        return faded or _is_called(above, words.untrue, words)
    told = above.lemma_.lower() in words.speech  # "lied when he told | clerks | that"
    falls = denies(above, words) or (told and is_unfounded(above, pack))
    return noun.dep_ == "dobj" and falls


def _is_refused(noun: Token, pack: LanguagePack) -> bool:
    """Whether somebody denies or takes back what a noun tells: "withdrew a story"."""
    words, lemma = pack.certainty, noun.head.lemma_.lower()
    refused = lemma in words.doubts or lemma in words.retracted
    return is_rejected(noun, pack.speech) or (refused and noun.dep_ in {"dobj", "nsubjpass"})


def _is_called(verb: Token, names: frozenset[str], words: CertaintyWords) -> bool:
    """Whether a verb says of something that it is false, or that it is not true."""
    said = [t for t in children(verb) if t.dep_ in PREDICATES]
    if any(t.lower_ in names for t in said):
        return not denies(verb, words)
    return denies(verb, words) and any(t.lower_ in words.true for t in said)


def is_unfounded(saying: Token, pack: LanguagePack) -> bool:
    """Tell whether what somebody says is false or taken back: "falsely said", "sorry to say".

    What somebody "initially said" no longer holds.
    """
    words = pack.certainty
    if saying.lemma_.lower() in words.speech and _is_at_first(saying, pack):
        return True
    return _is_said_falsely(saying, pack) or is_said_of_nothing(saying, pack)


def _is_at_first(saying: Token, pack: LanguagePack) -> bool:
    """Whether something was said before somebody changed his mind: "initially said".

    So it is with what is set against a later saying: "while it previously said A, it now says B".
    """
    early, speech = pack.certainty.at_first, pack.speech
    marks = (t.lower_ for t in children(saying) if t.dep_ == "mark")
    owner = own_subject(saying.head)
    again = saying.dep_ == "advcl" and owner is not None and owner.tag_ == "PRP"
    again = again and saying.head.lemma_.lower() in speech.saying
    if again and any(mark in speech.contrasting for mark in marks):
        early = early | either(pack.amounts.earlier, pack.outlook.formerly)
    parts = [t for t in children(saying) if t.dep_ in {"advmod", "prep"}]
    phrases = (whole_of(t) for t in parts)
    return any(phrase.text.lower() in early for phrase in phrases)


def _is_said_falsely(saying: Token, pack: LanguagePack) -> bool:
    """Whether who says something errs or deceives: "falsely said", "lied when he said".

    So with "lied, saying that".
    """
    words = pack.certainty
    if any(t.dep_ == "advmod" and t.lower_ in words.wrongly for t in children(saying)):
        return True
    above = saying.head if saying.dep_ == "advcl" else saying.head.head
    tied = saying.tag_ == "VBG" or any(t.tag_ == "WRB" for t in children(saying))
    below = saying.dep_ == "pcomp" or (saying.dep_ == "advcl" and tied)
    lies = above.lemma_.lower() in words.lying and not denies(above, words)
    errs = lies or _errs(above, words)
    if below and errs and above.i < saying.i and saying.lemma_.lower() in words.speech:
        return True
    judged = saying.head.dep_ == "acomp" and saying.head.lower_ in words.erring
    if judged and is_infinitive(saying) and not denies(saying.head.head, words):
        return True  # "was wrong to say that"
    if _is_ill_said(saying, words):
        return True
    noun, speech = saying.head, pack.speech
    told = noun.lemma_.lower() in either(speech.claims, speech.documents, speech.nouns)
    if saying.dep_ in {"relcl", "acl"} and told:
        if _is_refused(noun, pack):
            return True  # "corrected a story which said that"
        if noun.dep_ in {"nsubj", "nsubjpass"} and _is_called(noun.head, words.untrue, words):
            return True  # "a letter saying that she had quit was a hoax"
    subject = own_subject(saying)
    return subject is not None and saying.pos_ in VERBAL and _is_false(subject, pack)


def _is_ill_said(saying: Token, words: CertaintyWords) -> bool:
    """Whether it is called wrong to say or think something: "it is unrealistic to say that"."""
    said, above = either(words.speech, words.believing), saying.head
    if not is_infinitive(saying) or saying.lemma_.lower() not in said:
        return False
    states = [above] if above.dep_ in PREDICATES else children(above)
    for state in (t for t in states if t.dep_ in PREDICATES and t.i < saying.i):
        wrong = state.lower_ in either(words.unsound, words.untrue) or state.lower_ in words.erring
        if wrong or state.lower_ in words.true:
            return denies(state.head, words) is not wrong
    return False


def _errs(verb: Token, words: CertaintyWords) -> bool:
    """Whether somebody is said to be in the wrong: "was mistaken when she said"."""
    said = (verb, *(t for t in children(verb) if t.dep_ in PREDICATES))
    return any(t.lower_ in words.erring for t in said) and not denies(verb, words)


def _has_false_source(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause goes by what is false: "according to a map shown to be forged"."""
    opened = (t for t in children(verb) if t.lower_ in pack.speech.according)
    links = (t for word in opened for t in children(word) if t.dep_ == "prep")
    return any(_is_false(t, pack) for link in links for t in children(link) if t.dep_ == "pobj")


def _is_false(source: Token, pack: LanguagePack) -> bool:
    """Whether a source deceives, or is none: "a hoaxer", "a fake video", "a forged map"."""
    words = pack.certainty
    if source.lemma_.lower() in words.deceivers:
        return True
    below = [t for t in children(source) if t.dep_ in {"amod", "acl", "relcl"}]
    joined = (t.lower_ in words.mock for t in children(source) if t.dep_ == "compound")
    beside = (t for t in children(source.head) if source.i < t.i < source.head.i)
    below += [t for t in beside if t.dep_ == "advcl" and t.tag_ == "VBN"]
    said = (*below, *(c for t in below for c in children(t) if c.dep_ in PREDICATES | {"xcomp"}))
    if any(joined) or any(_is_by_machine(t, words) for t in below):
        return True
    return any(t.lower_ in words.untrue and not denies(t.head, words) for t in said)


def _is_by_machine(made: Token, words: CertaintyWords) -> bool:
    """Whether a participle says that a machine made it up: "AI-generated", "generated by AI"."""
    makers = (t for part in children(made) for t in (part, *children(part)))
    return made.lower_ in words.artificial and any(t.lower_ in words.machines for t in makers)


def is_said_of_nothing(saying: Token, pack: LanguagePack) -> bool:
    """Tell whether words are not said, or taken back: "too early to say", "sorry for saying"."""
    words = pack.certainty
    if saying.lemma_.lower() not in words.speech:
        return False
    above = saying.head
    if saying.dep_ == "pcomp":  # but "fined for saying"
        return above.lower_ in words.destined and above.head.lemma_.lower() in words.repenting
    too = any(t.lower_ in pack.unknowns.too for t in children(above))
    return is_infinitive(saying) and above.pos_ in {"ADJ", "ADV"} and too


def is_fictional(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a sentence tells what a work or a dream shows: "in the film, she sinks a ship".

    What is told of the work itself is not: "the film, which opens on Friday"; nor is what somebody
    does for it or after it.
    """
    root = root_of(verb)
    links = (t for t in children(root) if t.dep_ == "prep" and t.i < root.i)
    for link in (t for t in links if t.lower_ in words.within):
        for noun in (t for t in children(link) if t.dep_ == "pobj"):
            if noun.left_edge.i <= verb.i <= noun.right_edge.i:
                return False
            now = root.tag_ in PRESENT
            if noun.lemma_.lower() in (words.fictions | words.fancies if now else words.fancies):
                return True
    return False


def is_of_none(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a clause is about what is not: "there never was a case when they won"."""
    above = verb.head
    if _is_of_another(verb, words):
        return True
    if verb.dep_ == "relcl" and above.dep_ in {"attr", "dobj", "nsubj"}:
        some = has_an(above)
        return some and above.head.pos_ in VERBAL and denies(above.head, words)
    there = verb.dep_ == "advcl" and any(t.dep_ == "expl" for t in children(above))
    return there and verb.i > above.i and denies(above, words)


def _is_of_another(verb: Token, words: CertaintyWords) -> bool:
    """Whether a clause tells who it was, and denies it: "it was not Poe who signed"."""
    who, copula = verb.head, verb.head.head
    if verb.dep_ not in {"relcl", "acl"} or who.dep_ not in {"attr", "nsubj"}:
        return False
    it = own_subject(copula)
    cleft = it is not None and it.i < who.i and is_neuter(it)
    return cleft and copula.lemma_.lower() in words.copulas and denies(copula, words)


def is_claimed_oddly(saying: Token, words: CertaintyWords) -> bool:
    """Tell whether somebody judges a claim: "it is odd for them to claim that it will close"."""
    if not is_infinitive(saying) or saying.lemma_.lower() not in words.speech:
        return False
    who = any(t.dep_ == "nsubj" for t in saying.lefts)
    judged = saying.head.pos_ == "ADJ" or any(
        t.dep_ == "acomp" for t in children(saying.head) if t.i < saying.i
    )
    return who and judged
