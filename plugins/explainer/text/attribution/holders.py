"""Holders: the name that stands in commas behind what somebody is, and who knows the actors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from explainer.language.tables import either
from explainer.language.tables.names import Gender
from explainer.model import Actor
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import SINGULAR
from explainer.text.syntax.features import has_the, is_an
from explainer.text.syntax.parts import has_joined
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.names import NameWords

CLOSING = frozenset(",.(;")
"""Marks behind a name that stands in commas."""
PARTING = frozenset(",-–—")
"""Marks that end an apposition, a dash before a clause about whom it names among them."""
CLOSED = frozenset(".:;()")
"""Marks behind which no name belongs to a role."""
APART = 8
"""Words between a role and the comma before the name of its holder."""
STEPS = 6
"""Words between a place and the person who is of it."""
BESIDE = 2
"""Tokens from a name to the "who" behind it."""
TITLE = 4
"""Words of a title in small letters before a name in commas."""


class Knows(Protocol):
    """Whoever can tell which actor a token is: ``explainer.text.coreference.cast.Cast``."""

    @property
    def actors(self) -> tuple[Actor, ...]:
        """All actors, most important first."""

    @property
    def voices(self) -> dict[tuple[int, frozenset[str]], Any] | None:
        """The voices that were asked for, by the token and the actors whom it cannot mean.

        None where it does not know all yet.
        """

    def at(self, token: Token) -> Actor | None:
        """Give the actor that a token names or stands for; None where nothing decides."""

    def gender(self, actor: Actor) -> Gender | None:
        """Give the gender that the article tells of a person; None where nothing tells it."""


def holder_of(role: Token, cast: Knows, pack: LanguagePack) -> Token | None:
    """Give the last word of the name of who is what a noun says, beside it in commas or not.

    No person is a body or a paper: "according to the summary, Ann Lee, the mayor, left".
    """
    name = name_in_commas(role, cast, pack.names) or name_behind(role, cast)
    actor = cast.at(name) if name is not None else None
    person = actor is not None and actor.kind == "person"
    body = role.lemma_.lower() in either(pack.speech.bodies, pack.speech.documents)
    return None if person and body else name


def name_in_commas(role: Token, cast: Knows, words: NameWords) -> Token | None:
    """Give the last word of the person's name that stands in commas behind a role, or None.

    "The club's coach, Ann Lee, said", "the spokesman on transport, Sir Ian Lee, said" and "said
    the club's coach, Ann Lee." A body is nobody: "according to the Elm Herald, Ann Lee, …, said".
    Nor is one person another: "said Ann Lee of her boss, Tom Fox." Whose name it is nobody knows
    in "said a friend of the mayor, Tom Fox."
    """
    doc, at = role.doc, role.i + 1
    body = cast.at(role)
    if body is not None and body.kind == "organization":
        return None
    if (holder := _apposed(role, cast)) is not None:
        before = doc[max(role.i, holder.left_edge.i - 2)]
        return None if _may_be_of(before, role, words) else holder
    stops = {"VERB", "AUX", "PUNCT"} | ({"CCONJ"} if body is not None else set())
    while at < len(doc) and at - role.i <= APART and doc[at].text != ",":
        if doc[at].pos_ in stops:  # "Ann Roe and the mayor, Tom Fox, said": both
            return None
        at += 1
    first = at + 1 if role.pos_ == "PROPN" else _behind_title(doc, at + 1, words)
    while (
        first + 1 < len(doc) and doc[first].text[0].isupper() and _leads_to(doc[first], cast, words)
    ):
        first += 1
    if first >= len(doc) or doc[at].text != "," or role.tag_ not in SINGULAR:
        return None
    actor = cast.at(doc[first])
    if actor is None or actor.kind != "person" or doc[first].pos_ == "PRON":
        return None
    if body is not None and body != actor and body.kind == "person" and role.pos_ == "PROPN":
        return None
    if _may_be_of(doc[at - 1], role, words):
        return None
    last = first
    while last + 1 < len(doc) and cast.at(doc[last + 1]) is actor:
        last += 1
    end = last + 1
    if end + 1 < len(doc) and doc[end].is_upper and doc[end].is_alpha:
        end += 1  # "Ann Lee MP,"
    if end + 1 < len(doc) and doc[end].pos_ == "ADP" and doc[end + 1].pos_ == "PROPN":
        end += 1  # "Ann Lee of Ohio,"
        while end + 1 < len(doc) and doc[end].pos_ == "PROPN" and end - last <= APART:
            end += 1
    closed = end < len(doc) and doc[end].text in CLOSING
    joined = end + 1 < len(doc) and doc[end + 1].pos_ == "CCONJ"
    return doc[last] if closed and not joined else None


def _may_be_of(noun: Token, role: Token, words: NameWords) -> bool:
    """Whether a name behind a noun may be whose "a friend" is: "a friend of the mayor, | Roe"."""
    person = noun.lemma_.lower() in either(words.role_heads, words.women, words.men)
    told = noun.i != role.i and noun.dep_ == "pobj" and has_the(noun)
    return person and told and noun.tag_ in SINGULAR and any(is_an(t) for t in role.lefts)


def name_behind(role: Token, cast: Knows) -> Token | None:
    """Give the last word of the name that closes what somebody is, or None.

    "Norland's ambassador to Zenda Ann Lee", "chairman, founder and president Ann Lee": only of whom
    the article tells that role, not of whom "a lawyer for the skipper Ann Lee" is about.
    """
    doc, word = role.doc, role.lower_
    if role.tag_ not in SINGULAR:
        return None
    for at in range(role.i + 1, min(len(doc), role.i + APART + 1)):
        if doc[at].pos_ in {"VERB", "AUX"} or doc[at].text in CLOSED:
            return None
        actor = cast.at(doc[at])
        if actor is None or actor.kind != "person" or doc[at].pos_ == "PRON":
            continue
        if doc[at - 1].text == ",":
            return None
        while at + 1 < len(doc) and cast.at(doc[at + 1]) is actor:
            at += 1
        alone = at + 1 == len(doc) or doc[at + 1].pos_ != "CCONJ"
        told = any(word in map(bare, held.replace(",", " ").split()) for held in actor.roles)
        return doc[at] if alone and told else None
    return None


def _behind_title(doc: Doc, at: int, words: NameWords) -> int:
    """The first token behind a title in small letters: "his pick, the oil boss Ann Lee,"."""
    at += at < len(doc) and doc[at].lower_ in words.articles
    first = at
    while first < len(doc) and first - at < TITLE and doc[first].text.islower():
        first += 1
    titled = first > at and doc[first - 1].lemma_.lower() in words.role_heads
    told = all(t.pos_ == "ADJ" for t in doc[at:first])  # "his son, retired Judge Ann Lee,"
    titled = titled and all(t.pos_ in {"NOUN", "ADJ"} for t in doc[at:first])
    return first if titled or told else at


def _apposed(role: Token, cast: Knows) -> Token | None:
    """The name in commas with what else tells of it: "his wife, the Lee aide Ann Roe,"."""
    clauses = (t for t in role.rights if t.dep_ == "relcl")
    who = has_the(role) and any(t.tag_ == "WP" for clause in clauses for t in clause.lefts)
    if not (role.tag_ in {"NN", "CD"} or who) or has_joined(role):
        return None  # "the mayor, Tom Roe, and Ann Fox said"
    for beside in (t for t in role.rights if t.dep_ == "appos"):
        name = _named_by(beside)
        actor = cast.at(name) if name.pos_ == "PROPN" else None
        set_off, edge = beside.left_edge.nbor(-1).text == ",", name.right_edge
        behind = edge.nbor().text if edge.i + 1 < len(role.doc) else ""
        ends = {edge.text[-1:], behind} if set_off else set()
        last = role.i > role.head.i and role.dep_ == "nsubj"  # 'said his son, judge Ben Lee.'
        closed = not ends.isdisjoint(CLOSING if last else PARTING)
        alone = all(t.dep_ not in {"conj", "cc"} for t in name.rights)
        called = all(not is_an(t) for t in name.lefts)  # no "a Tory"
        if actor is None or not (closed and alone):
            continue
        if actor.kind == "person" or (actor.kind == "organization" and called):
            return name  # "the largest owner, Elm College, said"
    return None


def _named_by(noun: Token) -> Token:
    """The name right behind a noun in commas, or the noun: "the owner, the firm | Acme |, said"."""
    behind = (t for t in noun.rights if t.dep_ == "appos" and t.left_edge.i == noun.i + 1)
    return noun if noun.pos_ == "PROPN" else next(behind, noun)


def _leads_to(token: Token, cast: Knows, words: NameWords) -> bool:
    """Whether a word before a name is none of it: "Sir", "MP", the body of "Harbour MP"."""
    actor, low = cast.at(token), bare(token.text)
    if actor is None:
        return low in words.courtesy or low in words.titles
    return actor.kind in ("organization", "place")


def _owner(thing: Token, clause: Token, cast: Knows) -> Token | None:
    """The person right before "who" whose something is: "the ire of Ann Lee, who said"."""
    for link in thing.rights:
        for noun in link.rights if link.dep_ == "prep" else ():
            actor = cast.at(noun) if noun.dep_ == "pobj" else None
            near = clause.left_edge.i - noun.right_edge.i <= BESIDE
            if actor is not None and actor.kind == "person" and near:
                return noun
    return None


def told_of_by_who(source: Token, cast: Knows, pack: LanguagePack) -> Token:
    """Give the person whom "who" stands for where a parse takes a place for it, or the source.

    "Ann Lee, a nurse from Elm, who said that": no place is asked for by "who". So is she what
    stands behind her name: "Ann Lee, the head of the mill, who said that". Without a comma "who"
    is no name's: "a lawyer for Ann Lee who said that".
    """
    actor, above = cast.at(source), cast.at(source.head)
    beside = source.dep_ == "appos" and source.pos_ == "NOUN" and source.head.i < source.i
    if beside and actor is None and above is not None and above.kind == "person":
        return source.head
    asked = [c for c in source.rights if c.dep_ == "relcl" and any(t.tag_ == "WP" for t in c.lefts)]
    if asked and actor is None and source.tag_ == "NN":
        parted = asked[0].left_edge.nbor(-1).is_punct
        stays = (is_person(source, pack) or may_act(source, pack)) and not parted
        return source if stays else _owner(source, asked[0], cast) or source
    if not asked or actor is None or actor.kind != "place":
        return source
    node = source
    for _ in range(STEPS):
        if node.dep_ not in {"pobj", "prep", "appos", "conj"}:
            break
        node = node.head
        person = cast.at(node)
        if person is not None and person.kind == "person":
            return node
    return source
