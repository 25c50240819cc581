"""Acting: whether a noun at a glance can be somebody, and which actor a headline names so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.glance.phrases import NAMES
from explainer.text.attribution.subjects import name_beside
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import children
from explainer.text.syntax.parts import nouns_under
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Actor, Reading
    from explainer.text.coreference.cast import Cast

YEAR = 4
"""Digits; so long a number is no count of people in a headline."""


def acts(head: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether a noun can be somebody: a name, a number of people, a noun for people."""
    pack, actor = reading.pack, cast.at(head) or actor_called(head, cast)
    if head.pos_ == "PRON":
        return False
    if _counts(head) and (whole := _whole_of(head, pack)) is not None:
        return acts(whole, reading, cast)  # "one of the top stocks", "dozens of people"
    if actor is not None:
        return actor.kind != "thing"
    if head.text[0].isupper() and head.lemma_.lower() in pack.events.nouns:
        return False  # "Roe Harbour Attack": capitals of a headline make no name
    if _is_paper(head, pack):
        return False
    if may_act(_in_small_letters(head), pack):
        return True
    if (
        kind_of(head, pack) in NAMES
        and not _is_common(head, reading)
        and not _is_only_headline(head, reading)
    ):
        return not any(c.dep_ == "poss" for c in children(head))
    return _counts(head) and (head.is_alpha or len(head) < YEAR)


def is_named_beside(head: Token, cast: Cast) -> bool:
    """Tell whether the name of somebody stands right behind a noun: "top | seed | Ann Roe"."""
    beside = name_beside(head)
    actor = cast.at(beside) if beside != head else None
    return actor is not None and actor.kind == "person"


def named_behind(head: Token, subject: Span, pack: LanguagePack, cast: Cast) -> Token | None:
    """Give the name in commas behind what somebody is: "the mayor of Elm, | Ann Roe |, was".

    None behind words for somebody else, who may have the name, and for several: "a clerk of the
    mayor, Ann Roe", "fans of the band, Ann Roe".
    """
    behind = (t for t in subject if t.i > head.i and t.dep_ == "appos" and t.pos_ == "PROPN")
    found = next((t for t in behind if t.doc[t.left_edge.i - 1].text == ","), None)
    if found is None or head.tag_ != "NN":
        return None
    others = any(is_person(t, pack) for t in head.doc[head.i + 1 : found.left_edge.i])
    actor = None if others else cast.at(found)
    return found if actor is not None and actor.kind == "person" else None


def owns(head: Token, subject: Span, cast: Cast) -> bool:
    """Tell whether a name only owns what a subject is about: "Roe's six-for", "Roe's late 100"."""
    actor = cast.at(head) or actor_called(head, cast)
    person = actor is not None and actor.kind == "person"
    return person and head.i + 1 < subject.end and head.nbor().tag_ == "POS"


def firm_of(head: Token, reading: Reading, cast: Cast) -> Token | None:
    """Give the firm of which a noun tells what only a firm has: "| shares | in Acme"; or None."""
    names, inside = reading.pack.names, reading.pack.glance.place_prepositions
    if head.lower_ not in either(names.firm_nouns, names.results):
        return None
    links = (t for t in head.rights if t.lower_ in either(names.share_links, inside))
    found = next(nouns_under(links), None)
    actor = cast.at(found) if found is not None else None
    return found if actor is not None and actor.kind == "organization" else None


def doer_of(deed: Token, subject: Span, reading: Reading, cast: Cast) -> Token | None:
    """Give who does what a subject tells: "a strike | by pilots | shut the port"; or None."""
    if deed.lemma_.lower() not in reading.pack.events.nouns or acts(deed, reading, cast):
        return None
    links = (t for t in deed.rights if t.lower_ in reading.pack.certainty.means)
    found = next(nouns_under(links), None)
    whole = found is not None and found.i < subject.end and acts(found, reading, cast)
    return found if whole else None


def _counts(head: Token) -> bool:
    """Tell whether a word is a number or a noun for one: "dozens"."""
    return head.pos_ == "NUM" or (head.tag_ == "NNS" and head.ent_type_ == "CARDINAL")


def _is_paper(head: Token, pack: LanguagePack) -> bool:
    """Tell whether a word is one for papers, which are nobody: "Leaked Documents Show It".

    With a capital it may have been taken for a name; the text has it in small letters.
    """
    return _in_small_letters(head).lemma_.lower() in pack.speech.documents


def _in_small_letters(head: Token) -> Token:
    """The same word as the text has it, where capitals made a name of it: "Firms" and "firms"."""
    return next((t for t in head.doc if t.text == head.lower_), head)


def _whole_of(number: Token, pack: LanguagePack) -> Token | None:
    """The noun of which some are counted: "two of the | crews"."""
    links = (c for c in number.rights if c.lower_ in pack.agenda.of)
    return next(nouns_under(links), None)


def _is_common(head: Token, reading: Reading) -> bool:
    """Tell whether a word with a capital stands in small letters elsewhere, and so is no name.

    It may open a sentence, or be one of a headline.
    """
    capital = head.is_sent_start is True or head.i < reading.title_end
    return capital and any(t.text == head.lower_ for t in head.doc)


def _is_only_headline(head: Token, reading: Reading) -> bool:
    """Whether a headline opens with a word alone that the text never has: "Drama grips Elm"."""
    if reading.article.title is None or head.i or head.nbor().pos_ == "PROPN":
        return False
    return not any(t.text == head.text for t in head.doc[1:])


def actor_called(head: Token, cast: Cast) -> Actor | None:
    """Give the actor of a name in a headline, where the tagger saw none; a surname alone will do.

    None where it names nobody.
    """
    if not head.text[0].isupper():
        return None
    people = [a for a in cast.actors if a.kind == "person" and a.name.split()[-1] == head.text]
    return people[0] if len(people) == 1 else cast.named(head.text)
