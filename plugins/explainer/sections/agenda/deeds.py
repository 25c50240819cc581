"""Deeds: the words of a clause that says what is demanded, or what talks are for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.found import prepositions, under
from explainer.sections.agenda.phrases import LONGEST, is_dash
from explainer.text.syntax.clauses import NOUNS, is_infinitive
from explainer.text.syntax.features import is_neuter, is_several
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

WORDS = 3
"""Words of the shortest clause that is a topic."""
PARTY = frozenset({"NN", "NNS", "NNP", "NNPS", "DT", "JJ", "CD", "POS", "PRP$", "CC"})
"""Tags of the words that name those with whom talks are held, and the day."""
FAR = 9
"""Words between talks and the infinitive that says what they are for."""
NEAR = 4
"""Words between talks and the words that say what they are aimed at."""


def deed_words(start: int, verb: Token, pack: LanguagePack, fewest: int = WORDS) -> Iterator[Span]:
    """Give the words of a clause from a place on, without times and what a comma sets off.

    Nothing for a clause that is too short or too long to be a topic.
    """
    doc, end = verb.doc, verb.i + 1
    for part in verb.rights:
        if part.dep_ == "punct" and (is_dash(part) or part.text in ",;:"):
            break
        if part.dep_ == "advcl" and not is_infinitive(part):
            break
        if part.dep_ not in ("punct", "cc") and not _is_time(part, pack):
            end = max(end, part.right_edge.i + 1)
    asides = [t.left_edge.i for t in doc[verb.i : end] if t.dep_ == "advcl"]
    again = [t.left_edge.i for t in doc[verb.i : end] if t.dep_ == "appos"]
    again = [at - 1 for at in again if doc[at - 1].text == ","]  # "two clubs, | one of them new"
    asides = [at for at in asides if at > verb.i and doc[at].dep_ in ("mark", "advmod")]
    end = min([end, *(t.i for t in doc[verb.i : end] if is_dash(t)), *asides, *again])
    if end - start > LONGEST:
        joined = (t for t in doc[verb.i : end] if t.dep_ == "conj" and t.head.i == verb.i)
        end = next((t.left_edge.i for t in joined), end)
    end = _before_another(doc[start:end], pack)
    end -= doc[end - 1].dep_ == "cc" or doc[end - 1].text == ","
    times = [t for t in doc[start : verb.i] if kind_of(t, pack) in TIMES and t.head.i < start]
    if fewest <= end - start <= LONGEST and not times:
        yield doc[start:end]


def _before_another(clause: Span, pack: LanguagePack) -> int:
    """Where a clause ends before half of another: "a judge to look into it | and for the bank"."""
    doc = clause.doc
    if clause.end >= clause.sent.end or doc[clause.end].tag_ != "TO":
        return clause.end
    joined = (t for t in clause[1:-1] if t.tag_ == "CC" and t.nbor(1).lower_ in pack.agenda.up_for)
    return next((t.i for t in joined), clause.end)


def _is_time(part: Token, pack: LanguagePack) -> bool:
    """Whether a phrase tells when: "on Monday", "this week"."""
    noun = under(part) if part.dep_ == "prep" else part
    return noun is not None and kind_of(noun, pack) in TIMES


def aim_of(noun: Token, pack: LanguagePack) -> Iterator[Span]:
    """Give what talks are for: "in talks | to buy the mill", not "talks to discuss fares"."""
    words = pack.agenda
    if noun.lemma_.lower() not in words.talks:
        return
    deed = _infinitive_behind(noun, pack)
    if deed is None:
        return
    assents = deed.lemma_.lower() in words.assenting  # "in talks to sign Ben Crow"
    yield from _readable(deed, pack) if assents else deed_of(deed, pack)


def deed_of(deed: Token, pack: LanguagePack) -> Iterator[Span]:
    """Give the words of what people meet to do, where no other rule reads it: "avert a strike"."""
    words, lemma = pack.agenda, deed.lemma_.lower()
    others = (words.dealing, words.phrasal, words.meeting, words.marking)
    if not any(lemma in verbs for verbs in others):
        yield from _readable(deed, pack)


def _readable(deed: Token, pack: LanguagePack) -> Iterator[Span]:
    """The words of a deed, where they can be read alone."""
    yield from (w for w in deed_words(deed.i, deed, pack, 2) if _says_something(w, pack))


def _infinitive_behind(noun: Token, pack: LanguagePack) -> Token | None:
    """Give the infinitive behind talks and those who hold them: "talks with crews | to end"."""
    words = pack.agenda
    for token in noun.doc[noun.i + 1 : min(noun.sent.end, noun.i + FAR)]:
        if token.tag_ == "TO" and token.head.tag_ == "VB":
            deed = token.head
            return deed if is_infinitive(deed) and deed.head.pos_ != "ADJ" else None
        if token.tag_ not in PARTY and token.lower_ not in either(words.parties, words.on):
            return None
    return None


def aims_at(noun: Token, pack: LanguagePack) -> Iterator[Token]:
    """Give what talks are said to aim at: "talks aimed at | ending the strike"."""
    words = pack.agenda
    behind = noun.doc[noun.i + 1 : min(noun.sent.end, noun.i + NEAR)]
    aim = next((t for t in behind if t.lemma_.lower() in words.aiming and t.tag_ == "VBN"), None)
    if aim is not None and noun.lemma_.lower() in words.talks:
        yield from (n for link in prepositions(aim, words.aiming_at) if (n := under(link)))


def efforts_of(verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """Give what something is done in an effort to do: "meet in a bid | to revive the pact"."""
    words = pack.agenda
    tries = (n for link in prepositions(verb, words.inside) if (n := under(link)) is not None)
    behind = (n for n in tries if n.lemma_.lower() in words.efforts)
    yield from (t for n in behind for t in n.rights if t.dep_ == "acl" and is_infinitive(t))


def _says_something(deed: Span, pack: LanguagePack) -> bool:
    """Whether a deed can be read alone and names a matter: not "sign him", "find a solution"."""
    pronouns = (t for t in deed if t.tag_ in ("PRP", "PRP$"))
    if any(not (t.tag_ == "PRP$" and (is_neuter(t) or is_several(t))) for t in pronouns):
        return False
    bare = either(pack.agenda.vague, pack.agenda.empty, pack.agenda.settlements)
    return any(t.pos_ in NOUNS and t.lemma_.lower() not in bare for t in deed)
