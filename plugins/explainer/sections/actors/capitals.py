"""Capitals: the paper or band beside a name that they tell to be a body; parts of other names."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import is_glued
from explainer.sections.actors.scene import Scene
from explainer.text.tokens import bare, kind_of


def paper_behind(at: int, scene: Scene) -> Entry | None:
    """Give the body of "Ann Roe | of The Herald": it opens with an article that has a capital."""
    doc, words, end, last = scene.doc, scene.words, at + 2, scene.bounds(at)[1]
    if end >= last:
        return None
    article = doc[at + 1].lower_ in words.definite and doc[at + 1].text.istitle()
    while article and end < last and end not in scene.at:
        if doc[end].tag_ not in ("NNP", "NNPS") or not doc[end].text[0].isupper():
            break
        end += 1
    if not article or end == at + 2 or doc[at].lower_ not in words.from_words or end in scene.at:
        return None
    return scene.noted(at + 1, end, "organization")


def capitals_before(at: int, scene: Scene) -> Entry | None:
    """Give the body without a label that owns a name from a token on: "Zendanews's | Ann Roe"."""
    return paper_before(at - 1, scene) or band_before(at - 2, scene) or outlet_before(at - 2, scene)


def paper_before(end: int, scene: Scene) -> Entry | None:
    """Give the body of "says The Herald's | Ann Roe": its article has a capital."""
    doc, at, first = scene.doc, end, scene.bounds(end)[0]
    while at > first and at - 1 not in scene.at and doc[at - 1].tag_ in ("NNP", "NNPS"):
        at -= 1
    inside = at - 1 > first and not doc[at - 2].is_quote
    article = inside and doc[at - 1].lower_ in scene.words.definite and doc[at - 1].text.istitle()
    if at == end or not article:
        return None
    return scene.noted(at - 1, end, "organization")


def band_before(at: int, scene: Scene) -> Entry | None:
    """Give the body of "But Zendaband's | Ann Roe": one word with a capital, of no people."""
    doc, words = scene.doc, scene.words
    token, first = doc[at], scene.bounds(at)[0]
    named = token.tag_ == "NNP" and token.text[0].isupper() and at > first and at not in scene.at
    alone = at - 1 == first or not doc[at - 1].text[0].isupper()
    if not (named and alone) or kind_of(token, scene.reading.pack) != "group":
        return None
    known = either(words.nations, words.never, words.creeds)
    known |= words.party_forms.keys() | words.given.keys()
    peoples = token.text in scene.adjectives or token.text in words.natives
    return None if peoples or token.lower_ in known else scene.noted(at, at + 1, "organization")


def outlet_before(at: int, scene: Scene) -> Entry | None:
    """Give the body of "Roe told Zendanews's | Ann Fox": who is told owns a name in full.

    One word with a capital, that is no given name and names nobody of the article.
    """
    doc, words = scene.doc, scene.words
    token, whom = doc[at], doc[at].head
    told = whom.dep_ in ("dobj", "dative") and whom.i > at + 1
    told = (
        told and whom.head.lemma_ in scene.reading.pack.speech.informing and whom.head.i == at - 1
    )
    named = token.tag_ == "NNP" and token.text[0].isupper() and at not in scene.at
    full = scene.end(at + 2) - at - 2 > 1 and doc[at + 2].lower_ in words.given
    known = either(words.nations, words.never, words.state_words, words.regions)
    known |= words.party_forms.keys() | words.given.keys()
    if not (told and named and full) or token.lower_ in known or token.text in scene.adjectives:
        return None
    return scene.noted(at, at + 1, "organization")


def is_inside_name(at: int, scene: Scene) -> bool:
    """Tell whether an adjective of a people stands between two capitals: "Zuni | Indian | Nation".

    What stands before it is no title and no word for a time.
    """
    doc, words = scene.doc, scene.words
    if not 0 < at < len(doc) - 1 or doc[at].lower_ not in words.nations:
        return False
    before, after = doc[at - 1], doc[at + 1]
    told = either(words.titles, words.ranks, words.near_words)
    plain = bare(before.text) not in told and at - 1 not in scene.at
    return plain and before.tag_ == after.tag_ == "NNP" and before.text.istitle()


def ends_name(at: int, head: int, scene: Scene) -> bool:
    """Tell whether a state closes a name behind the head of a role: "the Salt Forum for | Norland".

    Not "Secretary of State for | Norland", "the Ministry for | Norland".
    """
    doc, words = scene.doc, scene.words
    if at < head + 3 or doc[at - 1].lower_ not in words.purposes or at - 2 in scene.at:
        return False
    offices = either(words.titles, words.portfolios, words.governing, words.ministries)
    return doc[at - 2].text.istitle() and bare(doc[at - 2].text) not in offices


def is_first_half(at: int, scene: Scene, *, small: bool = False) -> bool:
    """Tell whether a hyphen ties a name to a word behind it: "the | Sudrian|-Norlandic envoy".

    The word is a ``small`` one where it tells what a body did: "an | Acme|-backed governor".
    """
    doc, end = scene.doc, max(scene.end(at), at + 1)
    tied = end + 1 < len(doc) and is_glued(doc[end])
    return tied and (doc[end + 1].text.islower() or not small)
