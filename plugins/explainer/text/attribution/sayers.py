"""Sayers: which noun does what a verb of saying says, also where another clause names it."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from explainer.text.attribution.grammar import HIGHEST, NOMINAL, Grammar
from explainer.text.syntax.clauses import AUXILIARIES, TENSED, VERBAL
from explainer.text.syntax.parts import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords

STEPS = 6
"""Heads between the last word of a relative clause and its verb."""
BEHIND = 2
"""Tokens from the end of an aside to the participle behind its comma."""


def sayer_of(verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Give the noun that does what a verb says, also where another clause names it.

    "who said" gives whom "who" stands for; ", adding that" and "and added that" the subject of
    the verb before; "analysts predicting that" the analysts; a passive its agent.
    """
    passive = is_passive(verb)
    if (quoted := quoted_by(verb, grammar, words)) is not None:
        return quoted
    if passive:
        return grammar.agents.get(verb.i)
    if (caller := _caller(verb, grammar, words)) is not None:
        return caller
    along, said = is_along(verb, words), verb
    for _ in range(HIGHEST):
        own = grammar.subjects.get(verb.i) or grammar.passives.get(verb.i)
        if own is not None and along:
            own = _along(own, verb, said, grammar, words)
            return _antecedent(own, verb, words) if own is not None else None
        if own is not None:
            return _antecedent(own, verb, words)
        who, above = _above_of(verb, grammar, words, along=along)
        if above is None:
            return who
        verb = above
    return None


def _above_of(
    verb: Token, grammar: Grammar, words: SpeechWords, *, along: bool
) -> tuple[Token | None, Token | None]:
    """Who says it by what a verb hangs on, and the verb to ask instead.

    Where there is no such verb, nobody else tells who says it.
    """
    head, dep = _joined_to(verb), verb.dep_
    if _is_lost(verb, head):
        return None, None  # the parse does not tell whose verb it is
    if dep == "acl" and head.pos_ in NOMINAL:
        if verb.tag_ != "VBG":
            return None, None
        above = _giver(head, verb, words)
        return (head, None) if above is None else (None, above)
    if dep == "pcomp":
        head = head.head
        if (whom := quoted_by(head, grammar, words)) is not None:
            return whom, None
    elif dep not in {"conj", "xcomp", "advcl"}:
        return None, None
    if (caught := _caught(verb, head, grammar, words)) is not None:
        return caught, None
    if verb.tag_ == "VBG" and head.dep_ == "ccomp" and head.tag_ == "VB":
        if not along:
            return None, None  # "let the krone fall despite saying that"
        head = head.head
    if head.i == verb.i or head.pos_ not in {"VERB", "AUX"}:
        return None, None
    if dep == "xcomp" and not along and (told := _told_to(head, words)) is not None:
        return told, None
    if (told := _reporter(head, verb, grammar)) is not None:
        return told, None
    added = verb.lemma_.lower() in words.saying and (dep == "conj" or verb.tag_ == "VBG")
    added = added and not _is_against(head, words)
    if added and along and _may_be_told(head, verb, grammar, words):
        return None, None
    return None, _sayer(_above(head, verb, words), words) if added else head


def _joined_to(verb: Token) -> Token:
    """The verb that another one hangs on: of a participle behind "and" the participle above.

    "Lang left, warning that it could rain | and adding that": not "could … adding".
    """
    head = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VBG" or head.tag_ == "VBG":
        return head
    if any(t.dep_ in AUXILIARIES for t in (*verb.lefts, *head.lefts) if t.tag_ != "MD"):
        return head
    above = islice(head.ancestors, STEPS)
    return next((t for t in above if t.tag_ == "VBG" and t.i < head.i), head)


def _caller(verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Who calls somebody right before a participle: "Lang contacted officers | saying that".

    None where the verb above is none of calling: "Lang met officers saying that".
    """
    last = verb.left_edge.i - 1
    whom = grammar.subjects.get(verb.i) if verb.dep_ == "advcl" else verb.head
    above = verb.head if verb.dep_ == "advcl" else verb.head.head
    if verb.tag_ != "VBG" or whom is None or whom.i > verb.i:
        return None
    near = whom.right_edge.i == last or whom.i == verb.i - 1
    calls = above.lemma_.lower() in words.contacting and above.i < whom.i
    return grammar.subjects.get(above.i) if near and calls else None


def is_along(verb: Token, words: SpeechWords) -> bool:
    """Tell whether a participle of saying goes along with a clause: ", saying that it rained".

    It is told of who the sentence is about: not of whom that one urges, nor of what is done.
    """
    first = verb.left_edge.i
    while first > 1 and verb.doc[first - 1].is_quote:
        first -= 1
    apart = first > 0 and verb.doc[first - 1].text == ","
    return verb.tag_ == "VBG" and apart and verb.lemma_.lower() in words.saying


def _caught(verb: Token, head: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Who says something right before a participle, and not the subject of the verb above it.

    Whom a verb finds saying it ("left the crew | saying that"), and whose words a relative clause
    told of ("the remarks that Crow made in May | saying that").
    """
    last = verb.left_edge.i - 1
    if verb.tag_ != "VBG" or verb.dep_ not in {"advcl", "xcomp"} or last < 0:
        return None
    whom = next((t for t in head.rights if t.dep_ == "dobj"), None)
    if whom is not None and whom.right_edge.i == last and head.lemma_.lower() in words.catching:
        return whom
    for clause in islice(verb.doc[last].ancestors, STEPS):
        if clause.dep_ == "relcl" and clause.right_edge.i == last:
            told = clause.head.lemma_.lower() in words.nouns | words.documents
            return grammar.subjects.get(clause.i) if told else None
    return None


def _along(
    subject: Token, verb: Token, said: Token, grammar: Grammar, words: SpeechWords
) -> Token | None:
    """Who speaks along with a clause: its subject, or the firms that "backed the bill, saying".

    None where it may be either ("Roe was backed by Fox, saying that"), and for "it" behind a
    clause of somebody's: "It rained when Poe came, saying that". What cannot speak is whose
    it is told to be: "Poe made clear that his trip was short, saying that".
    """
    if subject.lower_ in words.neutral and _is_of_another(verb, said, grammar, words):
        return None
    if verb.dep_ == "ccomp" and _is_matter(subject, words):
        own = any(t.tag_ == "PRP$" for t in subject.lefts)
        above = grammar.subjects.get(verb.head.i) if own else None
        return above if above is not None and not _is_matter(above, words) else None
    agent = grammar.agents.get(verb.i)
    if agent is None or not is_passive(verb):
        return subject
    return agent if subject.pos_ == "NOUN" and not _may_speak(subject, words) else None


def _is_of_another(verb: Token, said: Token, grammar: Grammar, words: SpeechWords) -> bool:
    """Whether somebody else comes before who speaks: "It rained when Poe came, saying that"."""
    between = (t for t in verb.rights if t.dep_ == "advcl" and t.i < said.i)
    subjects = (grammar.subjects.get(t.i) for t in between)
    return any(t is not None and _may_speak(t, words) for t in subjects)


def _may_speak(noun: Token, words: SpeechWords) -> bool:
    """Whether a noun is a name or a word for somebody who speaks."""
    known = words.people | words.bodies | words.spokespeople | words.offices
    return noun.pos_ == "PROPN" or noun.lemma_.lower() in known


def _is_matter(noun: Token, words: SpeechWords) -> bool:
    """Whether a noun is a thing that nobody speaks through: "trip", not "letter" or "clerk"."""
    told = noun.lemma_.lower() in words.documents | words.nouns
    return noun.pos_ == "NOUN" and not told and not _may_speak(noun, words)


def _may_be_told(head: Token, verb: Token, grammar: Grammar, words: SpeechWords) -> bool:
    """Whether it is told that somebody else spoke: "They said Roe lied, telling the court that"."""
    own = grammar.subjects.get(head.i)
    told = head.dep_ == "ccomp" and head.head.lemma_.lower() in words.saying
    if not told or own is None or head.pos_ != "VERB" or verb.lemma_.lower() in words.adding:
        return False
    return _may_speak(own, words) and _above(head, verb, words) is head


def _is_lost(verb: Token, head: Token) -> bool:
    """Whether a verb that hangs on another lacks a subject of its own: "acknowledged that".

    A clause with a tense does, a participle that nothing joins, and one that does not agree.
    """
    past = verb.tag_ == "VBN" and not any(t.dep_ in AUXILIARIES for t in verb.lefts)
    if verb.dep_ == "advcl":
        return past or verb.tag_ in TENSED
    joined = any(t.dep_ == "cc" for t in head.children)
    loose = past and head.tag_ != "VBN" and not joined
    return verb.dep_ == "conj" and (loose or not _agrees(verb, head))


def _agrees(verb: Token, head: Token) -> bool:
    """Whether two joined verbs can have one subject: not "the way it has gone and have said"."""
    helps = [next((t for t in v.lefts if t.dep_ in AUXILIARIES), v) for v in (verb, head)]
    one = "VBZ" in (tags := {t.tag_ for t in helps}) and tags & {"VBP", "VB"}
    return not one or helps[0].lemma_ != helps[1].lemma_ or verb in helps


def quoted_by(verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Give whom a verb quotes "as saying" it: "Elm News quoted Lang as saying"; None without."""
    links = (t for t in verb.rights if t.dep_ == "prep" and t.lower_ in words.as_said)
    said = (t for link in links for t in link.rights if t.tag_ == "VBG")
    if not any(t.lemma_.lower() in words.saying for t in said):
        return None
    told = next((t for t in verb.rights if t.dep_ == "dobj"), None)
    return told or grammar.passives.get(verb.i)


def cited_by(verb: Token, words: SpeechWords) -> Token | None:
    """Give whose words behind it a verb only passes on: '"It fell," the Post cited Lang'."""
    if verb.lemma_.lower() not in words.citing:
        return None
    told = (t for t in verb.rights if t.dep_ == "dobj")
    return next((t for t in told if _may_speak(t, words)), None)


def _told_to(verb: Token, words: SpeechWords) -> Token | None:
    """Whom a verb makes say something: "urged Lang to say"; a paper is only used "to say" it."""
    told = next((t for t in verb.rights if t.dep_ == "dobj"), None)
    return None if told is None or told.lemma_.lower() in words.documents else told


def _reporter(head: Token, verb: Token, grammar: Grammar) -> Token | None:
    """Who said all before a participle: "the mill closed, reported the paper, saying that"."""
    if verb.tag_ != "VBG" or verb.i == 0 or verb.nbor(-1).text != ",":
        return None
    for source, opens in grammar.asides.get(head.i, ()):
        if verb.i - max(source.right_edge.i, opens.i) == BEHIND:
            return source
    return None


def _sayer(verb: Token, words: SpeechWords) -> Token:
    """The verb of saying over a reported clause: who "said it rained, adding" is who adds."""
    top = verb
    for _ in range(HIGHEST):
        if top.dep_ == "ccomp" and top.head.lemma_.lower() in words.saying:
            return top.head if top.head.i < top.i else verb
        if top.dep_ not in {"conj", "xcomp", "advcl"} or top.head.i == top.i:
            return verb
        top = top.head
    return verb


def _is_against(verb: Token, words: SpeechWords) -> bool:
    """Whether a clause is set against the one before it: ", while Gomez left, saying"."""
    marks = (t for t in verb.lefts if t.dep_ == "mark")
    return verb.dep_ == "advcl" and any(
        t.lower_ in words.contrasting and t.i and t.nbor(-1).text == "," for t in marks
    )


def _above(head: Token, verb: Token, words: SpeechWords) -> Token:
    """The verb that a participle of saying behind a comma goes with.

    "Lang said it rained when the crew left, adding that": not that of the clause before the comma.
    """
    apart = head.dep_ == "advcl" and any(t.dep_ in {"mark", "advmod"} for t in head.lefts)
    comma = verb.i > 0 and verb.nbor(-1).text == ","
    said = head.head.lemma_.lower() in words.saying and head.head.i < head.i
    return head.head if apart and comma and said and verb.dep_ == "advcl" else head


def _giver(noun: Token, verb: Token, words: SpeechWords) -> Token | None:
    """The verb whose subject speaks through a noun: "issued a statement saying that".

    None where the noun itself speaks: "analysts predicting that", "cited a report saying that".
    """
    above = noun.head if noun.dep_ == "dobj" else noun.head.head
    if noun.dep_ not in {"dobj", "pobj"} or above.pos_ != "VERB":
        return None
    of_others = words.citing | words.naming | words.denying
    if noun.dep_ == "dobj" and above.lemma_.lower() in of_others:
        return None
    apart = verb.i > 0 and verb.nbor(-1).is_punct
    return above if apart or noun.lemma_.lower() in words.documents else None


def _antecedent(subject: Token, verb: Token, words: SpeechWords) -> Token | None:
    """Whom a relative pronoun stands for; any other subject is itself."""
    if subject.lower_ not in words.relatives or subject.pos_ == "DET":
        return subject
    for _ in range(HIGHEST):
        if verb.dep_ == "relcl":
            return _of_whom(verb.head, subject, words) if verb.head.pos_ in NOMINAL else None
        if verb.dep_ not in {"conj", "xcomp", "ccomp"} or verb.head.i == verb.i:
            return None
        verb = verb.head
    return None


def _of_whom(noun: Token, relative: Token, words: SpeechWords) -> Token:
    """Whom "who" is said of where a parse gives it to a thing: "a clerk at the talks, who added".

    It is somebody whom "and" joins to the thing, or to whom the thing belongs.
    """
    if relative.tag_ != "WP" or _may_speak(noun, words):
        return noun
    joined = (t for t in noun.rights if t.dep_ == "conj" and t.i < relative.i)
    above = list(islice(takewhile(lambda t: t.pos_ not in VERBAL, noun.ancestors), STEPS))
    whom = (t for t in (*joined, *above) if t.pos_ in NOMINAL and _may_speak(t, words))
    return next(whom, noun)
