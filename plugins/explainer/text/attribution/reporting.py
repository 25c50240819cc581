"""Reporting grammar: which noun is the source of the clause or phrase that holds a token."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.grammar import HIGHEST, NOMINAL, Grammar
from explainer.text.attribution.nearby import is_tally
from explainer.text.attribution.sayers import sayer_of
from explainer.text.attribution.subjects import SUBJECTS
from explainer.text.marks import is_dash
from explainer.text.status.rejecting import is_rejected
from explainer.text.syntax.clauses import AUXILIARIES, NOUN_SUBJECTS, TENSED, is_finite
from explainer.text.syntax.parts import has_mark, is_passive, object_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords


NAMED = frozenset({"ccomp", "oprd"})
"""What something is called."""
OWN = {"dobj": "NOUN", "xcomp": "VERB"}
"""Things that a verb behind a dash has for its own: "he offered his view"."""
MOST_TOLD = 45
"""Tokens of a clause with the words that only pass it on."""
PHRASES = frozenset({"dobj", "nsubjpass", "prep", "pobj"})
"""What is named rather than said."""


def relays(cue: Token, source: Token, pack: LanguagePack) -> bool:
    """Tell whether media pass on that somebody said so: "Roe said no, the Elm News reported"."""
    words, lemma = pack.speech.relaying, source.lemma_.lower()
    body = kind_of(source, pack) == "organization" and cue.lemma_.lower() in words
    aired = lemma in words and any(t.dep_ == "compound" for t in source.lefts)  # "radio reports"
    return body or aired or lemma in either(pack.names.outlets, pack.speech.media)


def contents_of(verb: Token) -> list[Token]:
    """Give the verbs of the clauses that a verb has for its content: behind it, else before it."""
    found = [t for t in verb.children if t.dep_ == "ccomp"]
    behind = [t for t in found if t.i > verb.i]
    if len(behind) < len(found) and all(_is_aside(t) for t in behind):
        return [t for t in found if t.i < verb.i]
    return behind or found


def _is_aside(clause: Token) -> bool:
    """Whether a clause only tells who passes it on: "It sank, Roe said, | Elm News reported"."""
    subject = next((t for t in clause.lefts if t.dep_ in NOUN_SUBJECTS), None)
    if (
        subject is None
        or has_mark(clause)
        or any(t.dep_ in NAMED or t.dep_ in OWN for t in clause.rights)
    ):
        return False
    return clause.doc[subject.left_edge.i - 1].text == ","


def sources_above(
    token: Token, grammar: Grammar, words: SpeechWords
) -> Iterator[tuple[Token, Token]]:
    """Give the sources of what holds a token, each with the word that reports, nearest first.

    The token's clause, phrase or noun may be what a verb of saying reports, what a noun of
    saying tells, or what an aside ascribes to somebody. A clause that tells more of what is only
    named is the article's: "never mentioned Roe, who trailed by 5 points". So is what somebody else
    says behind it: "she said it was sold, though Roe denied that".
    """
    child: Token | None = None
    node, related, against = token, False, False
    for _ in range(HIGHEST):
        related = related or (child is not None and _is_told_aside(child))
        if child is not None and not (related and _is_only_named(child)):
            reported = _reported_by(child, node, grammar, words)
            if reported is not None and not (against and node.i < token.i):
                yield reported, node
        for source, opens in grammar.asides.get(node.i, ()):
            if child is None or (child.i != opens.i and not _within(token, opens)):
                yield source, opens
        if node.head.i == node.i:
            return
        against = against or (node.i > node.head.i and says_against(node, words))
        child, node = node, node.head


def _is_only_named(thing: Token) -> bool:
    """Whether a thing is named rather than said: "depicting Roe", "threatens to kill Roe"."""
    done = thing.dep_ == "xcomp" or (thing.dep_ == "acl" and thing.tag_ == "VBG")
    return done or thing.dep_ in PHRASES


def says_against(clause: Token, words: SpeechWords) -> bool:
    """Tell whether a clause that a conjunction sets against the rest holds who else says something.

    Or who does not want to say anything.
    """
    marks = (t for t in clause.lefts if t.dep_ == "mark")
    if clause.dep_ != "advcl" or not any(t.lower_ in words.contrasting for t in marks):
        return False
    verbs = (clause, *(t for t in clause.rights if t.dep_ in {"advcl", "xcomp"}))
    told = any(t.lemma_.lower() in words.saying for t in verbs if t.dep_ != "xcomp")
    refuses = clause.lemma_.lower() in words.refusing  # "while Roe declined to comment"
    return told or (refuses and any(t.lemma_.lower() in words.saying for t in verbs))


def _is_told_aside(clause: Token) -> bool:
    """Whether a relative clause tells more of somebody, or stands behind a comma."""
    noun, first = clause.head, clause.left_edge
    if clause.dep_ != "relcl" or noun.pos_ not in NOMINAL or first.i <= noun.i:
        return False
    return first.nbor(-1).text == "," or noun.pos_ == "PROPN" or first.tag_ == "WP"


def only_seems(verb: Token, words: SpeechWords) -> bool:
    """Tell whether the writer guesses what somebody thinks: "he appears to believe that"."""
    return verb.dep_ == "xcomp" and verb.head.lemma_.lower() in words.seeming


def is_lost(token: Token, grammar: Grammar, words: SpeechWords) -> bool:
    """Tell whether somebody says the clause that holds a token, and the parse does not tell who."""
    child, node = token, token.head
    for _ in range(HIGHEST):
        lemma = node.lemma_.lower()
        told = child.dep_ == "ccomp" and lemma in words.saying
        if (told or lemma in words.thinking) and only_seems(node, words):
            return True
        if told and not is_passive(node) and node.tag_ in {*TENSED, "VBG", "VBN"}:
            source = sayer_of(node, grammar, words)
            return source is None or is_tally(source, words)
        content = child.dep_ in {"acl", "ccomp"} and _is_whole(child)
        if content and (is_rejected(node, words) or is_received(node, words)):
            told = node.lemma_.lower() in words.nouns | words.claims
            return told and _bearer(node, words) is None
        if node.head.i == node.i:
            break
        child, node = node, node.head
    return False


def only_told_by(token: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Give the verb that passes on the clause of a token, where nobody vouches for that.

    Or it is not told who does: "the town was told that", "the jury heard that", "…, the jury
    heard", "it was claimed that". What a relative clause tells more of somebody is the article's.
    """
    child, node = token, token.head
    for _ in range(HIGHEST):
        if child.dep_ == "relcl" or node.i == child.i:
            return None
        lemma = node.lemma_.lower()
        put = lemma in either(words.informing, words.alleging) and is_passive(node)
        heard = lemma in words.hearing and (has_mark(child) or is_finite(child)) and is_finite(node)
        told = child.dep_ == "ccomp" or (child.dep_ == "parataxis" and child.i < node.i)
        if told and (heard or (put and node.i not in grammar.agents)):
            return node
        child, node = node, node.head
    return None


def told_with(cue: Token, start: int, end: int) -> tuple[int, int] | None:
    """Give the tokens of a clause with the words that only pass it on; None for too many."""
    who = next((t for t in cue.lefts if t.dep_ in {*SUBJECTS, "nsubjpass", "expl"}), cue)
    start, end = min(start, who.left_edge.i), max(end, cue.i + 1)
    return (start, end) if end - start <= MOST_TOLD else None


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
        if not _is_said(child, lemma, words) or is_parted(child, head, words):
            return None
        source = None if only_seems(head, words) else sayer_of(head, grammar, words)
        if source is None or (source.lower_ in words.empty and source.dep_ == "expl"):
            return None
        return source
    if child.dep_ not in {"acl", "ccomp", "relcl"} or _is_told_of(child):
        return None
    told = child.lemma_.lower() in words.saying  # "Roe, asked for comments, tweeted that"
    bare = child.tag_ == "VBN" and not any(t.dep_ in {*AUXILIARIES, "mark"} for t in child.lefts)
    if bare and not told:
        return None  # "a memo released on Monday"
    if head.dep_ == "pobj" and head.head.lower_ in words.bearers and has_mark(child):
        above = head.head.head.lemma_.lower()
        if above in words.nouns or above in words.documents:
            return head  # "a statement by Lang that it was safe"
    paper = lemma in words.documents and lemma not in words.nouns
    if paper and child.dep_ == "relcl" and not has_mark(child):
        return None  # "an interview she gave"
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


def _carrier(noun: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """The subject of the verb whose paper carries a clause: "said in a statement that"."""
    if noun.dep_ not in {"dobj", "pobj"}:
        return None
    verb = noun.head if noun.dep_ == "dobj" else noun.head.head
    if is_received(noun, words):
        return noun if noun.lemma_.lower() in words.documents else None
    if is_rejected(noun, words):
        return None
    if verb.pos_ != "VERB" or (noun.dep_ == "pobj" and verb.lemma_.lower() not in words.saying):
        return None
    return sayer_of(verb, grammar, words)


def is_received(noun: Token, words: SpeechWords) -> bool:
    """Tell whether somebody only comes to know what others say: "heard a report that it sank"."""
    known = words.receiving | words.judging
    return noun.dep_ == "dobj" and noun.head.lemma_.lower() in known


def _accuser(prep: Token, noun: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """The source of "accused X of Y" and "accused by X of Y", where parsers give "of" to X."""
    agent = noun.head.dep_ == "agent"
    verb = noun.head.head if agent else noun.head
    if prep.lower_ not in words.accusing.get(verb.lemma_.lower(), ()):
        return None
    return noun if agent else sayer_of(verb, grammar, words)


def is_parted(clause: Token, verb: Token, words: SpeechWords) -> bool:
    """Tell whether a verb does not say the clause before it: "it closed; she called".

    A mark stands between a clause and who said it; "it sank after the tale she wrote" has none.
    Nor does one that has something else to say: "Roe left – he called it a pity –".
    """
    if clause.dep_ not in {"ccomp", "parataxis"} or clause.i > verb.i:
        return False
    last = clause.right_edge.i
    behind = last if last < verb.i else clause.i  # "…, Roe said, killing 12"
    between = verb.doc[behind : verb.i]
    if any(t.text == ";" for t in between) or not any(t.is_punct for t in between):
        return True
    lemma = verb.lemma_.lower()
    named = lemma in words.calling and any(t.dep_ in NAMED for t in verb.rights)
    named |= lemma in words.calling and object_of(verb) is not None  # "Roe called Lang again"
    links = () if lemma in words.saying else words.accusing.get(lemma, ())
    named |= any(t.dep_ == "prep" and t.lower_ in links for t in verb.rights)  # "portrayed as"
    return named or _is_set_off(clause, verb)


def _is_set_off(clause: Token, verb: Token) -> bool:
    """Whether a dash parts a clause from a verb with words of its own, a clause or quoted ones."""
    doc = verb.doc
    behind = next(
        (t.i for t in doc[verb.i : verb.right_edge.i] if is_dash(t)), verb.right_edge.i + 1
    )
    parts = (t for t in verb.rights if t.left_edge.i < behind)
    own = any(t.dep_ in NAMED or t.pos_ == OWN.get(t.dep_) or _is_share(t) for t in parts)
    own = own or any(t.is_quote for t in doc[verb.i + 1 : behind])
    dashes = (at for at in range(clause.i + 1, verb.i) if is_dash(doc[at]))
    return any(own or doc[at + 1].is_quote for at in dashes)


def _is_share(told: Token) -> bool:
    """Whether a parse takes a share for a time: "many left – the board estimated | 80 percent"."""
    return told.dep_ == "npadvmod" and any(t.dep_ == "nummod" for t in told.lefts)


def _is_said(child: Token, verb: str, words: SpeechWords) -> bool:
    dep = child.dep_
    if dep in {"ccomp", "parataxis"}:
        thought = verb in words.thinking and not is_perceived(child)
        charged = dep == "ccomp" and charges(child, verb, words)
        return verb in words.saying or thought or charged or verb in words.calling
    if dep in {"dobj", "nsubjpass"}:
        return is_named(child, verb, words)
    if dep == "oprd":
        return verb in words.calling
    if dep == "xcomp":
        return verb in words.promising
    if dep == "prep":
        return child.lower_ in words.accusing.get(verb, ())
    return False


def is_named(thing: Token, verb: str, words: SpeechWords) -> bool:
    """Tell whether a thing is what a verb says: "claimed victory", but not "claimed the prize"."""
    return verb in words.naming and thing.lemma_.lower() not in words.gaining.get(verb, ())


def charges(clause: Token, verb: str, words: SpeechWords) -> bool:
    """Tell whether a verb of accusing has what is said for a clause: "they charge that he lied".

    So with "he lied, they charge".
    """
    said = has_mark(clause) or clause.i < clause.head.i
    return verb in words.accusing and verb not in words.thinking and said


def is_perceived(clause: Token) -> bool:
    """Tell whether a clause without a tense is only seen to happen: "saw sales rise", "sales hit".

    So with "seeing two boats sunk". "A poll shows Fox ahead, followed by Roe" says who follows.
    """
    helped = any(t.dep_ in {"aux", "auxpass", "cop", "mark"} for t in clause.lefts)
    undergoes = clause.tag_ == "VBN" and any(t.dep_ in NOUN_SUBJECTS for t in clause.lefts)
    seen = (undergoes or clause.tag_ == "VBP") and clause.head.tag_ in {"VBD", "VBG"}
    bare = seen or clause.tag_ in {"VB", "VBG"}
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
