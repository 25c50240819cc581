"""Sayers: which noun does what a verb of saying says, also where another clause names it."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from explainer.text.attribution.grammar import HIGHEST, NOMINAL, Grammar
from explainer.text.attribution.participles import (
    along_with,
    caller,
    caught,
    is_along,
    is_matter,
    may_speak,
    whose_matter,
)
from explainer.text.marks import is_dash
from explainer.text.syntax.clauses import AUXILIARIES, TENSED, VERBAL, first_of_row
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.parts import is_passive, object_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords

STEPS = 6
"""Heads between the last word of a relative clause and its verb."""
BARE = frozenset({"VB", "VBP"})
OPENS = AUXILIARIES | {"mark"}
BEHIND = 2
"""Tokens from the end of an aside to the participle behind its comma."""


def sayer_of(verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Give the noun that does what a verb says, also where another clause names it.

    "who said" gives whom "who" stands for; ", adding that" and "and added that" the subject of
    the verb before; "analysts predicting that" the analysts; a passive its agent.
    """
    if is_let(verb, words):
        return None
    if _is_led(verb, words):
        return None
    passive = is_passive(verb) or _is_informed(verb, words)
    if (quoted := quoted_by(verb, grammar, words)) is not None:
        return quoted
    if passive:
        return grammar.agents.get(verb.i)
    if (called := caller(verb, grammar, words)) is not None:
        return called
    along, said = is_along(verb, words), verb
    for _ in range(HIGHEST):
        own = grammar.subjects.get(verb.i) or grammar.passives.get(verb.i)
        if own is not None and along:
            own = along_with(own, verb, said, grammar, words)
            return _antecedent(own, verb, words) if own is not None else None
        if own is not None and said.tag_ == "VBG" and said.i != verb.i:
            own = whose_matter(own, verb, grammar, words) or own
            if said.dep_ == "pcomp" and own.dep_ == "nsubjpass" and is_matter(own, words):
                return None  # "the screening seemed aimed at warning that"
        if own is not None:
            return _antecedent(own, verb, words)
        who, above = _above_of(verb, grammar, words, along=along)
        urged = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in words.attitudes
        if above is None and urged and said.tag_ == "VBG" and said.i != verb.i:
            return None  # "urged clerks to keep going saying that": she or they
        if above is None:
            return who
        verb = above
    return None


def is_let(verb: Token, words: SpeechWords) -> bool:
    """Tell whether somebody is only let do what a verb says: "signs to let buyers | know | that".

    Or is had do so: "would love to have all clerks | testify".
    """
    bare = verb.tag_ in BARE and not any(t.dep_ in OPENS for t in verb.lefts)
    below = verb.dep_ == "ccomp" and verb.head.i < verb.i
    thinks = verb.tag_ == "VB" and verb.lemma_.lower() in words.thinking
    return bare and below and (thinks or verb.head.lemma_.lower() in words.causing)


def _is_led(verb: Token, words: SpeechWords) -> bool:
    """Whether somebody is made to think: "the ice led its pilots to | believe | that"."""
    thing = object_of(verb.head) if verb.dep_ == "xcomp" and verb.tag_ == "VB" else None
    between = thing is not None and verb.head.i < thing.i < verb.i
    return between and verb.lemma_.lower() in words.thinking


def _is_informed(verb: Token, words: SpeechWords) -> bool:
    """Whether a verb shares the passive of the one before: "was called in and | told that".

    It has no object of its own that it could be said to.
    """
    joined = verb.dep_ == "conj" and verb.tag_ in {"VBD", "VBN"}
    joined = joined and is_passive(first_of_row(verb))
    return joined and verb.lemma_.lower() in words.informing and object_of(verb) is None


def _above_of(
    verb: Token, grammar: Grammar, words: SpeechWords, *, along: bool
) -> tuple[Token | None, Token | None]:
    """Who says it by what a verb hangs on, and the verb to ask instead.

    Where there is no such verb, nobody else tells who says it.
    """
    head, dep = _joined_to(verb), verb.dep_
    if (writer := _writer_before(verb, words)) is not None:
        return writer, None
    if _is_lost(verb, head):
        return None, None  # the parse does not tell whose verb it is
    if dep == "acl" and head.pos_ in NOMINAL:
        if verb.tag_ != "VBG":
            return None, None
        head = _paper_to(head, words) or head
        above = _giver(head, verb, words)
        return (head, None) if above is None else (None, above)
    if dep == "pcomp":
        link, head = head, head.head
        charged = link.lower_ in words.accusing.get(head.lemma_.lower(), ())
        if charged and object_of(head) is not None:
            return None, None  # "accused Lang of saying": he does not say so, and perhaps nobody
        if (whom := quoted_by(head, grammar, words)) is not None:
            return whom, None
    elif dep not in {"conj", "xcomp", "advcl"}:
        return None, None
    if (found := caught(verb, head, grammar, words)) is not None:
        return found, None
    if verb.tag_ == "VBG" and head.dep_ == "ccomp" and head.tag_ == "VB":
        if not along:
            return None, None  # "let the krone fall despite saying that"
        head = head.head
    if head.i == verb.i or head.pos_ not in {"VERB", "AUX"}:
        return None, None
    if dep == "xcomp" and not along and (told := _told_to(head, words)) is not None:
        return told, None
    if (told := _reporter(head, verb, grammar, words)) is not None:
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
    if (outer := _around_dashes(verb, head)) is not None:
        return outer
    if verb.dep_ != "conj" or verb.tag_ != "VBG" or head.tag_ == "VBG":
        return head
    if any(t.dep_ in AUXILIARIES for t in verb.lefts if t.tag_ != "MD"):
        return head
    above = islice(head.ancestors, STEPS)
    return next((t for t in above if t.tag_ == "VBG" and t.i < head.i), head)


def _around_dashes(verb: Token, clause: Token) -> Token | None:
    """The verb around a relative clause in dashes: "ran Elm - which lost - | but said it won".

    What joins behind the second dash is no part of it.
    """
    first, doc = clause.left_edge.i, verb.doc
    joint = next((t.i for t in clause.rights if t.dep_ == "cc" and t.i < verb.i), 0)
    if clause.dep_ != "relcl" or verb.dep_ != "conj" or not 0 < first < joint:
        return None
    if not (is_dash(doc[first - 1]) and is_dash(doc[joint - 1])):
        return None
    above = islice(clause.head.ancestors, STEPS)
    return next((t for t in above if t.pos_ in VERBAL), None)


def _may_be_told(head: Token, verb: Token, grammar: Grammar, words: SpeechWords) -> bool:
    """Whether it is told that somebody else spoke: "They said Roe lied, telling the court that"."""
    own = grammar.subjects.get(head.i)
    told = head.dep_ == "ccomp" and head.head.lemma_.lower() in words.saying
    if not told or own is None or head.pos_ != "VERB" or verb.lemma_.lower() in words.adding:
        return False
    return may_speak(own, words) and _above(head, verb, words) is head


def _is_lost(verb: Token, head: Token) -> bool:
    """Whether a verb that hangs on another lacks a subject of its own: "acknowledged that".

    A clause with a tense does, a participle that nothing joins, and one that does not agree.
    """
    past = verb.tag_ == "VBN" and not any(t.dep_ in AUXILIARIES for t in verb.lefts)
    if verb.dep_ == "advcl":
        return past or verb.tag_ in TENSED
    joined = any(t.dep_ == "cc" for t in head.children)
    loose = past and head.tag_ != "VBN" and not joined
    loose |= verb.dep_ == "conj" and _is_gerund(verb, head)
    return verb.dep_ == "conj" and (loose or not _agrees(verb, head))


def _is_gerund(verb: Token, head: Token) -> bool:
    """Whether a participle is joined to a verb with a tense and none else: "Elm won, and adding".

    What it adds does something itself: "and adding Roe's news could help".
    """
    if verb.tag_ != "VBG" or any(t.dep_ in AUXILIARIES for t in verb.lefts):
        return False
    between = verb.doc[head.i : verb.i]
    plain = head.tag_ in TENSED or any(t.tag_ in TENSED for t in head.lefts)
    bare = all(t.dep_ != "mark" for t in verb.doc[verb.i + 1 : verb.i + 2])
    return plain and bare and not any(t.tag_ == "VBG" for t in between)


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
    told = object_of(verb)
    return told or grammar.passives.get(verb.i)


def cited_by(verb: Token, words: SpeechWords) -> Token | None:
    """Give whose words behind it a verb only passes on: '"It fell," the Post cited Lang'."""
    if verb.lemma_.lower() not in words.citing:
        return None
    told = (t for t in verb.rights if t.dep_ == "dobj")
    return next((t for t in told if may_speak(t, words)), None)


def _told_to(verb: Token, words: SpeechWords) -> Token | None:
    """Whom a verb makes say something: "urged Lang to say"; a paper is only used "to say" it.

    So is what can say nothing: "used the visit to announce". Nor is it "this" that says it in
    "Lang had this to say".
    """
    told = object_of(verb)
    if told is None or is_pointing(told) or told.lemma_.lower() in words.documents:
        return None
    asks = words.bidding | words.informing | words.asking | words.attitudes | words.saying
    return told if may_speak(told, words) or verb.lemma_.lower() in asks else None


def _reporter(head: Token, verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Who said all before a participle: "the mill closed, reported the paper, saying that".

    Not who passes on what somebody says: "he said, according to the paper, adding that".
    """
    if verb.tag_ != "VBG" or verb.i == 0 or verb.nbor(-1).text != ",":
        return None
    if head.lemma_.lower() in words.saying and head.i in grammar.subjects:
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
        told = top.dep_ == "ccomp" and top.head.i < top.i  # "said it was vital | that Elm left"
        if not (told or top.dep_ in {"conj", "xcomp", "advcl"}) or top.head.i == top.i:
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


def _paper_to(reader: Token, words: SpeechWords) -> Token | None:
    """The paper that goes to whom a parse takes for who speaks: "a letter to clerks | saying".

    Nobody's that it comes from: "a letter from clerks saying".
    """
    if reader.dep_ != "pobj" or reader.head.lower_ not in words.reaching:
        return None
    above = reader.head.head
    things = [above, *above.rights] if above.dep_ in {"dobj", "pobj"} else [*above.rights]
    papers = (t for t in things if t.i < reader.i and t.dep_ in {"dobj", "pobj"})
    return next((t for t in papers if t.lemma_.lower() in words.documents), None)


def _writer_before(verb: Token, words: SpeechWords) -> Token | None:
    """Who wrote a paper right before a participle: "passed on a letter from Lang | saying that".

    Whoever passes it on does not say so; nor who "played a clip of Lang | saying that".
    """
    last = verb.doc[max(0, verb.left_edge.i - 1)]
    if verb.tag_ != "VBG" or last.is_punct or verb.dep_ not in {"acl", "advcl"}:
        return None
    if last.dep_ == "pobj" and last.head.lower_ in words.accompanying:
        return last  # "with | Roe | saying that"
    for noun in (last, *islice(last.ancestors, STEPS)):
        paper = noun.head.head
        by = words.bearers if paper.lemma_.lower() in words.films else words.giving
        given = noun.dep_ == "pobj" and noun.head.lower_ in by
        given = given and paper.dep_ == "dobj"  # not "responded to a letter from"
        told = paper.lemma_.lower() in words.documents | words.films
        told = told and noun.lemma_.lower() not in words.documents  # "a clip of her speech"
        if given and told and noun.right_edge.i >= last.i:
            return noun
    recalls = last.tag_ == "NNP" and last.dep_ == "pobj" and last.head.lower_ in words.bearers
    if recalls and last.head.head.lemma_.lower() in words.recalling:
        return last  # "it reminds me of Lang saying that"
    return None


def _giver(noun: Token, verb: Token, words: SpeechWords) -> Token | None:
    """The verb whose subject speaks through a noun: "issued a statement saying that".

    None where the noun itself speaks: "analysts predicting that", "cited a report saying that".
    """
    above = noun.head if noun.dep_ == "dobj" else noun.head.head
    if noun.dep_ not in {"dobj", "pobj"} or above.pos_ != "VERB":
        return None
    of_others = words.citing | words.naming | words.denying | words.scorning | words.judging
    of_others |= words.receiving
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
            close = subject.tag_ == "WDT" and subject.i > 0 and not subject.nbor(-1).is_punct
            paper = _paper_to(verb.head, words) if close else None
            if paper is not None:
                return paper  # "sent a letter to the head of Elm that said"
            return _of_whom(verb.head, subject, words) if verb.head.pos_ in NOMINAL else None
        if verb.dep_ not in {"conj", "xcomp", "ccomp"} or verb.head.i == verb.i:
            return None
        verb = verb.head
    return None


def _of_whom(noun: Token, relative: Token, words: SpeechWords) -> Token:
    """Whom "who" is said of where a parse gives it to a thing: "a clerk at the talks, who added".

    It is somebody whom "and" joins to the thing, or to whom the thing belongs.
    """
    if relative.tag_ != "WP" or may_speak(noun, words):
        return noun
    joined = (t for t in noun.rights if t.dep_ == "conj" and t.i < relative.i)
    above = list(islice(takewhile(lambda t: t.pos_ not in VERBAL, noun.ancestors), STEPS))
    whom = (t for t in (*joined, *above) if t.pos_ in NOMINAL and may_speak(t, words))
    return next(whom, noun)
