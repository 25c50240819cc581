"""Artworks: what stands beside the name of a book, a film or a game, and of a part in a play."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.names.draft import Draft, before_article
from explainer.text.syntax.clauses import first_of_row
from explainer.text.tokens import Tokens, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

FEW = 4
"""Words before a prize among which "best" stands."""
FAR = 40
"""Words before a work that somebody has a prize for, among which the prize stands."""
CLOSING = "''"
"""Tag of the mark that closes a quotation."""
YEAR = 4
"""Digits of a year."""
CAST = 4
"""Tokens behind a part that tell who plays it."""
NEAR = 2
"""Tokens from a work to its name: "the play | , | Zenda"."""


def is_work(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a book or film is named: "the adaptation of | Zenda", "Zenda | trilogy"."""
    if draft.end < len(tokens.low) and tokens.low[draft.end] in words.work_kinds:
        return True
    if draft.label != "person" and _is_of_year(tokens, draft.end):
        return True
    if draft.label != "person" and _is_show(tokens, draft.start, draft.end, words):
        return True
    if _is_title_of(tokens, draft, words):
        return True
    if draft.end - draft.start > 1 and tokens.low[draft.start] in words.given:
        return False  # "the adaptation of | Ann Roe's novel"
    at = before_article(tokens, draft.start, words)
    before = tokens.low[at - 1] if at > 0 else ""
    inside = tokens.low[draft.start : draft.end]
    at_work = draft.end < len(tokens.low) and tokens.low[draft.end] in words.ventures
    if at_work and len(inside) > 1 and tokens.text[draft.end].islower():
        ends = either(words.body_heads, words.company_endings, words.place_heads)
        if inside[-1] not in ends:
            return True  # "the | Digital Future project"
    linked = words.name_links.intersection(inside) and not words.body_heads.intersection(inside)
    if linked and tokens.low[at] in words.subject_links and before in words.thing_heads:
        return True  # "the directive on the | Safety of Toys"
    if at > 0 and tokens.low[at] in words.work_links and before in words.work_nouns:
        return True
    owner = draft.end < len(tokens.tag) and tokens.tag[draft.end] == "POS"
    return not owner and _is_prized(tokens, draft.start, words)


def _is_show(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a show is named by its station or its day: "on Elm TV's | Zenda", "Sunday's | Zenda".

    What ends as the name of a body does is one: "Sunday's Elm Times".
    """
    at = start - 1
    if at > 1 and tokens.low[at] in words.articles:
        at -= 1
    links = (here for here in range(start + 1, end) if tokens.low[here] in words.name_links)
    head = tokens.low[next(links, end) - 1]  # "State of the Zenda"
    if at < 2 or tokens.tag[at] != "POS" or head in words.body_heads:
        return False
    if tokens.kind[at - 1] == "date":
        goes_on = end < len(tokens.pos) and tokens.pos[end] in ("ADJ", "NOUN", "PROPN")
        return not goes_on and " ".join(tokens.low[start:end]) not in words.party_forms
    owner = at - 1
    while owner > 0 and tokens.ent[owner] and tokens.ent[owner - 1] == tokens.ent[at - 1]:
        owner -= 1
    body = tokens.kind[at - 1] == "organization"
    return body and owner > 0 and tokens.low[owner - 1] in words.subject_links


def _is_title_of(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name closes a sentence behind a thing of two words: "its White Paper, | Zenda."."""
    at = draft.start - 1
    pair = " ".join(tokens.low[at - 2 : at]) if at > 1 and tokens.text[at] == "," else ""
    return pair in words.things and tokens.text[draft.end : draft.end + 1] == ["."]


def _is_of_year(tokens: Tokens, at: int) -> bool:
    """Whether the year of a work stands behind it and its closing mark: "Zenda | (1957)"."""
    at += tokens.tag[at : at + 1] == [CLOSING]
    year = tokens.text[at + 1 : at + 2]
    marks = tokens.text[at : at + 1] == ["("] and tokens.text[at + 2 : at + 3] == [")"]
    return marks and len(year[0]) == YEAR and year[0].isdecimal()


def _is_prized(tokens: Tokens, start: int, words: NameWords) -> bool:
    """Whether somebody has a prize for what is named: "best actress for | Zenda"."""
    at = before_article(tokens, start, words)
    if at < 1 or tokens.low[at] not in words.prize_links:
        return False
    if tokens.kind[at - 1] == "person":  # "the award for … Ann Roe for | Zenda"
        told = either(words.best, words.prizes, words.honours)
        return not told.isdisjoint(tokens.low[max(at - FAR, 0) : at])
    best = words.best.intersection(tokens.low[max(at - FEW, 0) : at])
    return bool(best) and tokens.low[at - 1] in either(words.role_heads, words.prizes)


def is_told_as_work(reading: Reading, draft: Draft) -> bool:
    """Tell whether a name is said to be a work: "Zenda was named best | musical"."""
    root, words = reading.doc[draft.end - 1], reading.pack.names
    if _is_described(reading.doc, draft, words):
        return True
    if root.dep_ not in ("nsubj", "nsubjpass"):
        return False
    told = [t for t in root.head.children if t.dep_ in ("attr", "oprd") and t.i > root.head.i]
    return any(t.lemma_.lower() in words.shown and t.text.islower() for t in told)


def is_titled(reading: Reading, tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether anything beside a possible title says that it is a work's.

    "The film | Roe's Garden", "Roe's Garden, | starring Bo Fox", "Roe's Garden | was directed by".
    """
    if tokens.low[draft.end - 1] in either(words.body_heads, words.company_endings):
        return False
    kinds = either(words.shown, words.staged, words.work_kinds)
    if draft.start and tokens.low[draft.start - 1] in kinds:
        return True
    root = reading.doc[draft.end - 1]
    directed = root.dep_ == "nsubjpass" and root.head.lemma_ in words.staging
    told = is_told_as_work(reading, draft) or _has_cast(tokens, draft, words)
    return directed or told or is_work(tokens, draft, words)


def is_called_show(reading: Reading, tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a noun of two words before a name calls it a show: "the car show | Zenda".

    Not where a clause follows: "the video game | Acme made", "the one-day series Norland won".
    """
    at, root = draft.start - 1, reading.doc[draft.end - 1]
    titled = at > 1 and tokens.low[at] in words.articles and tokens.text[at].istitle()
    at -= titled  # "the car show | The Zenda"
    if (
        at < 1
        or draft.titled
        or tokens.low[at] not in words.staged
        or not tokens.text[at].islower()
    ):
        return False
    sort = tokens.pos[at - 1] == "NOUN" or tokens.low[at - 1] in words.stations
    told = root.dep_ in ("nsubj", "nsubjpass") and root.head.dep_ in ("relcl", "acl", "ccomp")
    return sort and (titled or not told)


def _is_described(doc: Doc, draft: Draft, words: NameWords) -> bool:
    """Whether a noun beside a name calls it a work: "Zenda, a | drama", "his own play, | Zenda".

    An article may stand between: "her third novel, A | House of Salt".
    """
    root = doc[draft.start : draft.end].root
    kinds = either(words.shown, words.staged, words.named_things)
    comma = draft.end < len(doc) and doc[draft.end].text == ","
    nouns = [t for t in root.children if comma and t.dep_ == "appos" and t.i > root.i]
    nouns = [t for t in nouns if all(c.tag_ != "WP$" for c in t.children)]  # "Ann, whose film"
    first = draft.start - (draft.start > 0 and doc[draft.start - 1].lower_ in words.articles)
    if root.dep_ == "appos" and first - NEAR <= root.head.i < first:
        nouns.append(root.head)
    near = root.dep_ == "appos" and draft.start - CAST < root.head.i < draft.start
    craft = near and root.head.lower_ in words.craft_nouns
    if craft and doc[draft.start - 1].lower_ in words.definite:
        return True  # "his boat, the | Zenda"
    return any(t.lemma_.lower() in kinds and t.pos_ == "NOUN" and t.text.islower() for t in nouns)


def is_starred(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether somebody plays in what is named, or in what the model takes for a person.

    "Zenda | star Ann Roe", "Zenda | , starring Ann Roe", "starred in | Zenda".
    """
    if _has_cast(tokens, draft, words) or _is_played_in(tokens, draft, words):
        return True
    at = draft.end + (tokens.text[draft.end : draft.end + 1] in (["”"], ['"'], ["’"]))
    if draft.titled or at + 1 >= len(tokens.low):
        return False
    plays = tokens.low[at] in words.performers and tokens.pos[at] == "NOUN"
    if draft.label != "person":  # "Zenda Hill | actor Ann Roe", but "Zenda star", "ZBC actor"
        sure = tokens.low[at] in words.actors and not tokens.text[draft.end - 1].isupper()
        plays = plays and sure and draft.label == "organization"
    return plays and tokens.text[at].islower() and tokens.kind[at + 1] == "person"


def _has_cast(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether those who play in what is named stand behind: "Zenda, | starring Ann Roe"."""
    at = draft.end + (tokens.text[draft.end : draft.end + 1] == [","])
    if at + 1 >= len(tokens.low) or tokens.low[at] not in words.casting:
        return False
    noun = tokens.low[at].endswith(words.plural)  # "Zenda, | stars Ann Roe and Ben Fox"
    verb = tokens.pos[at] == "VERB" or tokens.tag[at] == "VBG" or not noun
    return verb and tokens.kind[at + 1] == "person"


def _is_played_in(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether somebody plays in what is named: "starred in | Zenda", "her role in | Zenda Vale".

    What the model takes for a place is one, and a role in a body is no part in a play.
    """
    at = before_article(tokens, draft.start, words)
    owner = tokens.tag[draft.end : draft.end + 1] == ["POS"]
    if at < 1 or owner or tokens.low[at] not in words.cast_links or draft.label == "place":
        return False
    plays = tokens.low[at - 1] in words.performers
    if plays and tokens.pos[at - 1] == "VERB":
        return True
    part = tokens.low[at - 1] in words.play_parts and draft.end - draft.start > 1
    return (plays or part) and draft.label != "organization"


def is_listed_work(reading: Reading, draft: Draft, words: NameWords) -> bool:
    """Tell whether a list of works is named: "the hits | Zenda and Vale", "Vale | : Two"."""
    doc, at = reading.doc, draft.end
    if at + 1 < len(doc) and doc[at].text == ":" and doc[at + 1].pos_ == "DET" and not draft.opens:
        return doc[at + 1].text.istitle()
    root = doc[draft.end - 1]
    first = first_of_row(root)
    before = doc[max(first.left_edge.i - 1, 0)]
    several = before.tag_ == "NNS" and before.lemma_ in either(words.craft_nouns, words.shown)
    return several and "relcl" not in (first.head.dep_, root.head.dep_)


def is_part(reading: Reading, draft: Draft) -> bool:
    """Tell whether a name is that of a part in a play: "star Ann Roe as the teacher | Zenda".

    So it is of "her role as | Zenda", "the character | Zenda" and "portrays | Zenda".
    """
    doc, words, at = reading.doc, reading.pack.names, draft.start - 1
    if _is_invented(doc, draft, words):
        return True
    while at > 1 and doc[at].lower_ in either(words.role_heads, words.articles):
        at -= 1
    if at < 1 or doc[at].lower_ not in reading.pack.speech.as_said:
        return False
    first = at - 1
    while first > 0 and kind_of(doc[first], reading.pack) == "person":
        first -= 1
    return first < at - 1 and doc[first].lower_ in words.performers


def _is_invented(doc: Doc, draft: Draft, words: NameWords) -> bool:
    """Whether somebody has a part by a name: "her role as | Zenda", no "role as Zenda captain"."""
    at, end = draft.start - 1, draft.end
    if _is_cast(doc, draft, words):
        return True
    if at < 1:
        return False
    before, link = doc[at], doc[at - 1]
    if before.lower_ in words.invented and before.pos_ == "NOUN":
        return True
    after = doc[end] if end < len(doc) else None
    goes_on = after is not None and (after.pos_ in ("NOUN", "PROPN") or after.tag_ == "POS")
    plays = before.lemma_.lower() in words.playing and _is_given(doc, draft, words)
    if (plays or before.lemma_.lower() in words.portraying) and before.pos_ == "VERB":
        return not goes_on and (after is None or after.lower_ not in words.as_words)
    as_part = before.lower_ in words.as_words and link.lower_ in words.play_parts
    return as_part and draft.label == "person" and not goes_on


def _is_given(doc: Doc, draft: Draft, words: NameWords) -> bool:
    """Whether a given name stands alone."""
    return draft.end - draft.start == 1 and doc[draft.start].lower_ in words.given


def _is_cast(doc: Doc, draft: Draft, words: NameWords) -> bool:
    """Whether who plays a part stands behind: "Zenda (| Ann Roe)", "Zenda, | played by Ann Roe"."""
    behind = doc[draft.end : draft.end + CAST]
    if len(behind) < CAST or behind[0].text not in {",", "("}:
        return False
    if behind[0].text == "," and behind[1].lemma_ in words.playing:
        return behind[2].lower_ in words.by_words
    person = all(
        token.ent_type_ and token.ent_type_ == behind[1].ent_type_ for token in behind[1:3]
    )
    named = (
        person
        and behind[1].lower_ in words.given
        and doc[draft.start].lower_ not in behind.text.lower()
    )
    closed = behind[0].text == "(" and behind[3].text == ")"
    return closed and named and _is_given(doc, draft, words)
