"""Reporting grammar: which noun is the source of the clause or phrase that holds a token."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.text.attribution.grammar import HIGHEST, NOMINAL, Grammar
from explainer.text.attribution.subjects import SUBJECTS
from explainer.text.clauses import AUXILIARIES, TENSED
from explainer.text.rejecting import is_rejected

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords


PHRASES = frozenset({"dobj", "nsubjpass", "prep", "pobj"})
"""What is named rather than said."""

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
    along = is_along(verb, words)
    for _ in range(HIGHEST):
        own = grammar.subjects.get(verb.i) or grammar.passives.get(verb.i)
        if own is not None:
            own = _agent(own, verb, grammar, words) if along else own
            return _antecedent(own, verb, words) if own is not None else None
        head, dep = verb.head, verb.dep_
        if _is_lost(verb, head):
            return None  # the parse does not tell whose verb it is
        if dep == "acl" and head.pos_ in NOMINAL:
            if verb.tag_ != "VBG":
                return None
            above = _giver(head, verb, words)
            if above is None:
                return head
            verb = above
            continue
        if dep == "pcomp":
            head = head.head
            if head.dep_ == "ccomp" and head.tag_ == "VB":
                return None  # "let the krone fall despite saying that"
        elif dep not in {"conj", "xcomp", "advcl"}:
            return None
        if head.i == verb.i or head.pos_ not in {"VERB", "AUX"}:
            return None
        if dep == "xcomp" and not along and (told := _told_to(head, words)) is not None:
            return told
        if (told := _reporter(head, verb, grammar)) is not None:
            return told
        added = verb.lemma_.lower() in words.saying and (dep == "conj" or verb.tag_ == "VBG")
        added = added and not _is_against(head, words)
        if added and along and _may_be_told(head, verb, grammar, words):
            return None
        verb = _sayer(_above(head, verb, words), words) if added else head
    return None


def is_along(verb: Token, words: SpeechWords) -> bool:
    """Tell whether a participle of saying goes along with a clause: ", saying that it rained".

    It is told of who the sentence is about: not of whom that one urges, nor of what is done.
    """
    first = verb.left_edge.i
    while first > 1 and verb.doc[first - 1].is_quote:
        first -= 1
    apart = first > 0 and verb.doc[first - 1].text == ","
    return verb.tag_ == "VBG" and apart and verb.lemma_.lower() in words.saying


def _agent(subject: Token, verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Who speaks along with a passive: "The bill was backed by firms, saying that": the firms.

    None where it may be either: "Roe was backed by Fox, saying that".
    """
    agent = grammar.agents.get(verb.i)
    if agent is None or not is_passive(verb):
        return subject
    return agent if subject.pos_ == "NOUN" and not _may_speak(subject, words) else None


def _may_speak(noun: Token, words: SpeechWords) -> bool:
    """Whether a noun is a name or a word for somebody who speaks."""
    known = words.people | words.bodies | words.spokespeople | words.offices
    return noun.pos_ == "PROPN" or noun.lemma_.lower() in known


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


def contents_of(verb: Token) -> list[Token]:
    """Give the verbs of the clauses that a verb has for its content: behind it, else before it."""
    found = [t for t in verb.children if t.dep_ == "ccomp"]
    behind = [t for t in found if t.i > verb.i]
    return behind or found


def quoted_by(verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Give whom a verb quotes "as saying" it: "Elm News quoted Lang as saying"; None without."""
    links = (t for t in verb.rights if t.dep_ == "prep" and t.lower_ in words.as_said)
    said = (t for link in links for t in link.rights if t.tag_ == "VBG")
    if not any(t.lemma_.lower() in words.saying for t in said):
        return None
    told = next((t for t in verb.rights if t.dep_ == "dobj"), None)
    return told or grammar.passives.get(verb.i)


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

    None where the noun itself speaks: "analysts predicting that".
    """
    above = noun.head if noun.dep_ == "dobj" else noun.head.head
    if noun.dep_ not in {"dobj", "pobj"} or above.pos_ != "VERB":
        return None
    apart = verb.i > 0 and verb.nbor(-1).is_punct
    return above if apart or noun.lemma_.lower() in words.documents else None


def is_passive(verb: Token) -> bool:
    """Tell whether a verb stands in the passive with its auxiliary."""
    return verb.tag_ == "VBN" and any(t.dep_ == "auxpass" for t in verb.lefts)


def _antecedent(subject: Token, verb: Token, words: SpeechWords) -> Token | None:
    """Whom a relative pronoun stands for; any other subject is itself."""
    if subject.lower_ not in words.relatives or subject.pos_ == "DET":
        return subject
    for _ in range(HIGHEST):
        if verb.dep_ == "relcl":
            return verb.head if verb.head.pos_ in NOMINAL else None
        if verb.dep_ not in {"conj", "xcomp", "ccomp"} or verb.head.i == verb.i:
            return None
        verb = verb.head
    return None


def sources_above(
    token: Token, grammar: Grammar, words: SpeechWords
) -> Iterator[tuple[Token, Token]]:
    """Give the sources of what holds a token, each with the word that reports, nearest first.

    The token's clause, phrase or noun may be what a verb of saying reports, what a noun of
    saying tells, or what an aside ascribes to somebody. A clause that tells more of what is only
    named is the article's: "never mentioned Roe, who trailed by 5 points".
    """
    child: Token | None = None
    node, related = token, False
    for _ in range(HIGHEST):
        related = related or _is_told_aside(node)
        if child is not None and not (related and child.dep_ in PHRASES):
            reported = _reported_by(child, node, grammar, words)
            if reported is not None:
                yield reported, node
        for source, opens in grammar.asides.get(node.i, ()):
            if child is None or (child.i != opens.i and not _within(token, opens)):
                yield source, opens
        if node.head.i == node.i:
            return
        child, node = node, node.head


def _is_told_aside(clause: Token) -> bool:
    """Whether a relative clause tells more of somebody, or stands behind a comma."""
    noun, first = clause.head, clause.left_edge
    if clause.dep_ != "relcl" or noun.pos_ not in NOMINAL or first.i <= noun.i:
        return False
    return first.nbor(-1).text == "," or noun.pos_ == "PROPN" or first.tag_ == "WP"


def is_lost(token: Token, grammar: Grammar, words: SpeechWords) -> bool:
    """Tell whether somebody says the clause that holds a token, and the parse does not tell who."""
    child, node = token, token.head
    for _ in range(HIGHEST):
        told = child.dep_ == "ccomp" and node.lemma_.lower() in words.saying
        if told and not is_passive(node) and node.tag_ in {*TENSED, "VBG", "VBN"}:
            return sayer_of(node, grammar, words) is None
        content = child.dep_ in {"acl", "ccomp"} and _is_whole(child)
        if content and is_rejected(node, words):
            told = node.lemma_.lower() in words.nouns | words.claims
            return told and _bearer(node, words) is None
        if node.head.i == node.i:
            break
        child, node = node, node.head
    return False


def _within(token: Token, top: Token) -> bool:
    return top.left_edge.i <= token.i <= top.right_edge.i


def _reported_by(child: Token, head: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """The source of ``child`` where it is what ``head``, a verb or noun, says."""
    if child.dep_ == "conj" and child.pos_ == "ADP" and head.pos_ == "ADP":
        child, head = head, head.head  # "for stealing and for hiding"
    lemma = head.lemma_.lower()
    if child.dep_ == "prep" and head.dep_ in {"dobj", "pobj"}:
        return _accuser(child, head, grammar, words)
    if head.pos_ in {"VERB", "AUX"}:
        if not _is_said(child, lemma, words) or is_parted(child, head):
            return None
        source = sayer_of(head, grammar, words)
        if source is None or (source.lower_ in words.empty and source.dep_ == "expl"):
            return None
        return source
    if child.dep_ not in {"acl", "ccomp", "relcl"} or _is_told_of(child):
        return None
    told = child.lemma_.lower() in words.saying  # "Roe, asked for comments, tweeted that"
    bare = child.tag_ == "VBN" and not any(t.dep_ in {*AUXILIARIES, "mark"} for t in child.lefts)
    if bare and not told:
        return None  # "a memo released on Monday"
    if head.dep_ == "pobj" and head.head.lower_ in words.bearers and _has_mark(child):
        above = head.head.head.lemma_.lower()
        if above in words.nouns or above in words.documents:
            return head  # "a statement by Lang that it was safe"
    if lemma in words.nouns or lemma in words.documents:
        return _bearer(head, words) or _carrier(head, grammar, words)
    return None


def _is_told_of(clause: Token) -> bool:
    """Whether a clause only tells more of a noun: "interviews where she hit back"."""
    words = [t for left in clause.lefts for t in left.subtree]
    asks = any(t.tag_ in {"WRB", "WP", "WP$"} for t in words)
    does = any(t.tag_ == "WDT" and t.dep_ in {*SUBJECTS, "nsubjpass", "pobj"} for t in words)
    return clause.dep_ == "relcl" and (asks or does)


def _is_whole(clause: Token) -> bool:
    """Tell "claims that it sank" and "claims it sank" from "claims filed in May"."""
    return any(t.dep_ == "mark" or t.dep_ in SUBJECTS for t in clause.lefts)


def _has_mark(clause: Token) -> bool:
    return any(t.dep_ == "mark" for t in clause.lefts)


def _carrier(noun: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """The subject of the verb whose paper carries a clause: "said in a statement that"."""
    if noun.dep_ not in {"dobj", "pobj"}:
        return None
    verb = noun.head if noun.dep_ == "dobj" else noun.head.head
    if is_rejected(noun, words):
        return None
    if verb.pos_ != "VERB" or (noun.dep_ == "pobj" and verb.lemma_.lower() not in words.saying):
        return None
    return sayer_of(verb, grammar, words)


def _accuser(prep: Token, noun: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """The source of "accused X of Y" and "accused by X of Y", where parsers give "of" to X."""
    agent = noun.head.dep_ == "agent"
    verb = noun.head.head if agent else noun.head
    if prep.lower_ not in words.accusing.get(verb.lemma_.lower(), ()):
        return None
    return noun if agent else sayer_of(verb, grammar, words)


def is_parted(clause: Token, verb: Token) -> bool:
    """Tell whether a verb does not say the clause before it: "it closed; she called".

    A mark stands between a clause and who said it; "it sank after the tale she wrote" has none.
    """
    if clause.dep_ not in {"ccomp", "parataxis"} or clause.i > verb.i:
        return False
    between = verb.doc[clause.right_edge.i : verb.i]
    return any(t.text == ";" for t in between) or not any(t.is_punct for t in between)


def _is_said(child: Token, verb: str, words: SpeechWords) -> bool:
    dep = child.dep_
    if dep in {"ccomp", "parataxis"}:
        thought = verb in words.thinking and not is_perceived(child)
        return verb in words.saying or thought or verb in words.calling
    if dep in {"dobj", "nsubjpass"}:
        return verb in words.naming
    if dep == "oprd":
        return verb in words.calling
    if dep == "xcomp":
        return verb in words.promising
    if dep == "prep":
        return child.lower_ in words.accusing.get(verb, ())
    return False


def is_perceived(clause: Token) -> bool:
    """Tell whether a clause without a tense is only seen to happen: "saw its sales rise"."""
    helped = any(t.dep_ in {"aux", "auxpass", "cop", "mark"} for t in clause.lefts)
    bare = clause.tag_ in {"VB", "VBG"} or (clause.tag_ == "VBP" and clause.head.tag_ == "VBD")
    return bare and not helped


def _bearer(noun: Token, words: SpeechWords) -> Token | None:
    """Who is behind a noun of saying: "the ministry's claim that", "a warning from officials"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ == "prep" and child.lower_ in words.bearers:
            for inner in child.rights:
                if inner.dep_ == "pobj":
                    return inner
    return None
