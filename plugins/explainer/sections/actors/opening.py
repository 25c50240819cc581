"""Opening: where the noun phrase of a role opens that ends right before a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.role import is_glued, is_part_played, is_plural, is_role, is_station
from explainer.sections.actors.scene import Scene
from explainer.text.marks import HYPHENS
from explainer.text.syntax.clauses import FINITE, MODIFIERS, VERBAL
from explainer.text.tokens import bare, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

OPENING = frozenset({"DT", "JJ"})
"""Tags of what opens a time without a preposition: "last", "this"."""


def leftmost(head: int, first: int, end: int, scene: Scene) -> int:
    """Give where the noun phrase starts that ends in a role before a name."""
    doc, start = scene.doc, head
    while start > first and (step := _step_left(start, head, first, end, scene)):
        start -= step
    while start < head and (
        doc[start].tag_ == "POS" or doc[start].text in HYPHENS or doc[start].pos_ == "CCONJ"
    ):
        start += 1
    return behind_time(start, head, scene)


def behind_time(start: int, head: int, scene: Scene) -> int:
    """Give where a phrase goes on behind a time that opens it: "Last month | rival Acme"."""
    doc, at = scene.doc, start
    while at < head and kind_of(doc[at], scene.reading.pack) == "date":
        at += 1
    aged = any(t.text in HYPHENS for t in doc[start:at])  # "12-year-old | pupil Ann Roe"
    return at if doc[start].tag_ in OPENING and at - start > 1 and not aged else start


def _step_left(start: int, head: int, first: int, end: int, scene: Scene) -> int:
    """How many tokens before a phrase still belong to it; 0 where it starts here."""
    doc, words = scene.doc, scene.words
    token = doc[start - 1]
    if is_glued(token) and start - 2 >= first and not doc[start - 2].whitespace_:
        return 2
    if token.lower_ in words.altering and token.pos_ not in ("ADP", "AUX"):
        # "and shadow | chancellor Ann Roe", which parsers take for a verb; not "a lawyer defending"
        return int(token.tag_ != "VBG" or start - 1 == first or doc[start - 2].pos_ != "NOUN")
    if _is_under(start - 1, first, end, scene) or _ends_hyphened(start - 1, first, scene):
        return 1
    if start - 3 >= first and is_glued(doc[start - 2]) and doc[start - 3].lower_ in words.altering:
        return 3  # "would-be | mayor"
    if (
        token.tag_ == "POS"
        or is_glued(token)
        or (start - 1 in scene.at and _same_name(start, scene))
    ):
        return 1
    if token.like_num and not token.whitespace_:
        return 1  # "4|km champion"
    if start < end and _is_measure(start - 1, first, scene) and not token.is_punct:
        return 2  # "Olympic | 100m | champion"
    if start - 2 >= first and _is_of_name(start, head, scene):
        return 2  # "Hall of | Fame player"
    if start - 2 >= first and (token.text == "," or token.lower_ in words.joiners):
        return _step_over(start, head, end, scene)
    return _step_to_word(start, head, first, end, scene)


def _ends_hyphened(at: int, first: int, scene: Scene) -> bool:
    """Whether hyphens end in a name that goes on: "Elm-on-|Sea | North MP Ann Roe"."""
    before, word, after = scene.doc[at - 1], scene.doc[at], scene.doc[at + 1]
    tied = at - 2 >= first and is_glued(before) and not before.whitespace_
    return tied and word.pos_ == after.pos_ == "PROPN" and scene.doc[at - 2].text.islower()


def _is_measure(at: int, first: int, scene: Scene) -> bool:
    """Whether letters stand here that a figure before them measures by: "100|m"."""
    figures = scene.doc[max(at - 1, first) : at]
    return scene.doc[at].is_alpha and any(t.like_num and not t.whitespace_ for t in figures)


def _is_under(at: int, first: int, end: int, scene: Scene) -> bool:
    """Whether a rank stands here that parsers take for a preposition: "Under | Secretary Ann Roe".

    With a capital inside a sentence, or before its subject.
    """
    doc = scene.doc
    titled = doc[at].lower_ in scene.words.unders and doc[at].text.istitle()
    inside = at > first or doc[end - 1].dep_ == "nsubj"
    return titled and inside and doc[at + 1].text.istitle()


def _is_of_name(start: int, head: int, scene: Scene) -> bool:
    """Whether "of" ties a name with a capital to another before a role: "Hall of | Fame player".

    So does a word of another language: "Tour de | France winner".
    """
    doc, words = scene.doc, scene.words
    own = start < head and doc[start].text.istitle() and not is_role(doc[start], words)
    own = own and doc[start].lower_ not in words.nations  # "the arrest in Elm of | Norse nurse"
    link = doc[start - 1]
    tied = link.lower_ in words.place_links or (link.tag_ == "FW" and link.text.islower())
    tied &= doc[start - 2].pos_ == "PROPN"
    office = is_role(doc[start - 2], words) or scene.is_person(start - 2)
    return own and tied and doc[start - 2].text[0].isupper() and not office


def _step_over(start: int, head: int, end: int, scene: Scene) -> int:
    """How many tokens belong to a phrase where a comma or "and" stands before it."""
    doc, words = scene.doc, scene.words
    other, pair = doc[start - 2], {doc[start - 2].lower_, doc[start].lower_}
    if doc[start - 1].text == ",":
        listed = pair <= words.portfolios and other.text.istitle()
        return 2 * (listed or _is_first(start, head, scene))  # "Culture, Media and Sport"
    if pair <= words.portfolios:
        return 2  # "Trade and | Industry Secretary"
    if _are_alike(other, doc[start], start, end) and _is_no_name(other, words):
        return 2  # "current and | long-time lawyer"
    if _are_fields(other, start, head, end, scene):
        return 2  # "Rural and | Coastal Affairs Minister"
    if start < head and _are_topics(other, start, head, end, scene):
        return 2  # "film and | television director"
    names = _is_body(start, scene) and _is_body(start - 2, scene)
    named = scene.is_person(other.i)  # "met Ann Baker and | adviser Bo Fox"
    gone = start > 2 and doc[start - 3].lower_ in words.former and doc[start].head == other
    names |= gone and start < head and not named  # "former Acme and | Bolt chief"
    both = names and start <= other.head.i < end  # "Rovers and Ostria | defender"
    more = is_plural(other, words) and not is_plural(doc[head], words)
    played = is_part_played(other, words) and other.left_edge.lower_ in words.articles
    apart = more or named or played  # "Bo Fox as the judge and | newcomer"
    return 2 if both or (is_role(other, words) and not apart) else 0


def _are_topics(one: Token, start: int, head: int, end: int, scene: Scene) -> bool:
    """Whether "and" joins two nouns that tell of a role: "film and | television director".

    A name before one in small letters tells of none: "Roe and | business partner Bo Fox".
    """
    doc, words = scene.doc, scene.words
    nouns = {one.pos_, doc[start].pos_} <= {"NOUN", "PROPN"}
    if doc[start].lower_ in words.unit_nouns:
        return False  # "an attack on the record and | party leader Ann Roe"
    mine = one.dep_ in MODIFIERS and start < one.head.i < end
    opens = bool(one.is_sent_start) and one.pos_ == "NOUN" and one.text not in scene.capitals
    mine &= one.text[0].islower() or doc[head].text[0].isupper() or opens
    return nouns and mine and not (one.i in scene.at or is_role(one, words))


def _is_first(start: int, head: int, scene: Scene) -> bool:
    """Whether a role opens a list of one person's: "chairman, | founder and president Ann Roe"."""
    doc, words, other = scene.doc, scene.words, scene.doc[start - 2]
    joined = any(t.lower_ in words.joiners for t in doc[start:head])
    roles = all(is_role(t, words) and not is_plural(t, words) for t in (other, doc[start]))
    opened = other.i > 0 and other.nbor(-1).lower_ in words.articles
    return joined and roles and not opened and scene.at.get(other.i) is None


def _step_to_word(start: int, head: int, first: int, end: int, scene: Scene) -> int:
    """Whether the word before a phrase belongs to it, as a number."""
    doc, words = scene.doc, scene.words
    token = doc[start - 1]
    if _is_bidding(start, head, first, scene):
        return 0
    believer = token.pos_ == "ADJ" and token.dep_ == "amod"  # "Muslim | mayor"
    medium = token.dep_ == "compound" and start <= token.head.i < end and not token.ent_type_
    medium |= (
        token.dep_ == "compound" and doc[start].lower_ in words.ministers
    )  # "Covid | minister"
    if token.lower_ in words.never and not (believer or medium):  # "TV | presenter"
        return int(_is_body(start - 1, scene) and _same_name(start - 1, scene))
    if token.lower_ in words.ages or token.tag_ in ("JJR", "RBR"):
        return 0  # "Earlier | minister Ann Roe spoke"
    told = start - 2 >= first and doc[start - 2].tag_ in ("POS", "DT", "PRP$")
    if token.lower_ in scene.reading.pack.amounts.mere and not told:
        return 0  # "only | captain Ann Roe offered any resistance"
    if token.lower_ in words.former and token.pos_ == "ADV" and start - 1 > first:
        return 1  # "then | president Roe"
    if _is_verb(start, first, scene):
        return 0
    if token.pos_ == "ADV":
        return int(token.head.i == start and doc[start].pos_ in ("VERB", "ADJ"))
    noun = token.tag_ == "VBZ" and token.dep_ == "compound" and start - 1 > first
    noun |= _describes(start, first, scene)  # "public accounts | committee chair"
    noun |= token.lower_ in words.events  # "Wimbledon | doubles | champion"
    described = token.pos_ == "VERB" and noun
    inside = (
        token.lower_ in words.events
        or start <= token.head.i < end
        or (token.pos_ == "PROPN" and start - 1 == head - 1)
    )
    inside |= (
        _is_ranked(start, head, scene)
        or _is_second(token, start, head, end, scene)
        or (token.pos_ == "ADJ" and token.lower_ in words.nations)
        or _is_tied(start, end, scene)
    )
    numbered = token.pos_ == "NUM" and _is_body(start - 1, scene)  # "Channel 4 | editor"
    numbered |= start - 2 >= first and is_station(token, words)
    opens = start - 1 == first and token.tag_ == "NNS" and _is_body(start - 1, scene)
    if numbered or opens or _is_team(start, head, first, scene):
        return 1  # "| Elmleaks editor-in-chief Ann Roe said", which taggers take for a plural
    if not inside or not (described or token.pos_ in ("NOUN", "PROPN", "ADJ")):
        return 0
    apart = doc[head].text.istitle() and token.pos_ == "NOUN" and token.text.islower()
    apart &= not (doc[start].text.islower() and is_role(doc[start], words))  # "drug | expert Sgt."
    kinds = either(words.body_heads, words.circles)
    known = token.lower_ in either(words.titles, words.forces, kinds)
    return int(not apart or known)  # "army | Gen. Roe", but "unilateral action | President Roe"


def _is_tied(start: int, end: int, scene: Scene) -> bool:
    """Whether a body of several words tells of a phrase: "University of Elm | law professor"."""
    body = scene.at.get(start - 1)
    if body is None or body.kind != "organization":
        return False
    return any(start <= t.head.i < end for t in scene.doc[scene.start(start - 1) : start - 1])


def _is_bidding(start: int, head: int, first: int, scene: Scene) -> bool:
    """Whether a sentence opens with what is no part of a title: "Recall | Sen. Roe".

    Before a title in short only what the article or a table knows may stand.
    """
    doc, words, token = scene.doc, scene.words, scene.doc[start - 1]
    if doc[start].lower_ in words.bygone:
        return token.lower_ in words.role_heads and token.lower_ not in words.party_forms
    short = start == head and bare(doc[head].text) in words.short_titles
    known = either(words.nations, words.regions, words.titles, words.bygone, words.never)
    own = bare(token.text) in known or token.lower_ in words.party_forms or token.i in scene.at
    own |= bool(token.ent_type_) or bare(token.text) in words.short_lands
    return short and start - 1 == first and token.pos_ == "PROPN" and not own


def _is_verb(start: int, first: int, scene: Scene) -> bool:
    """Whether the word before a phrase is a verb, which parsers take for its adjective.

    A noun or a number stands right before it, "the $5 fee angered | President Roe", or "having":
    "after having removed | adviser Ann Roe".
    """
    words, token = scene.words, scene.doc[start - 1]
    if start - 2 < first or token.dep_ != "amod" or token.text[0].isupper():
        return False
    before = scene.doc[start - 2]
    if token.tag_ == "VBN" and before.tag_ == "VBG":
        return before.lemma_ in scene.reading.pack.certainty.perfect
    known = either(words.former, words.altering, words.bygone, words.nations)
    follows = before.tag_ in ("NN", "NNS", "CD") and start - 2 not in scene.at
    plain = token.tag_ == "JJ" and token.lower_ not in words.party_forms
    plain &= token.lower_ not in either(known, words.titles, words.ranks)
    return plain and follows and scene.doc[start].text[0].isupper()


def _describes(start: int, first: int, scene: Scene) -> bool:
    """Whether a participle before a phrase tells of its bearer: not "naming | teacher Ann Roe"."""
    doc, words, token = scene.doc, scene.words, scene.doc[start - 1]
    titled = token.dep_ == "compound" and token.lower_ in words.titles  # "managing | director"
    if not (titled or token.dep_ == "amod") or not _is_adjective(token, first, words):
        return False
    if start - 2 < first:
        return True
    before = doc[start - 2]
    told = before.pos_ in ("CCONJ", "NOUN", "PROPN") or before.is_quote
    verbs = scene.reading.pack.speech.inverting  # "it is late, | noted | clerk Ann Roe"
    told |= before.text == "," and token.lemma_ in verbs
    doer = scene.at.get(start - 2)
    finite = told and token.tag_ in FINITE | {"VBN"}  # "and thanked | director Ann Roe"
    finite &= token.lower_ not in words.keeping_ranks  # "and retired | judge Ann Roe"
    return not finite and (
        doer is None or doer.kind != "person"
    )  # "Bo Fox told | director Ann Roe"


def _is_adjective(token: Token, first: int, words: NameWords) -> bool:
    """Whether a participle stands as an adjective does: "the acting | mayor".

    Behind a noun it goes on with it: "a film starring | actor Ann Roe".
    """
    if token.tag_ != "VBG" or token.lower_ in either(words.titles, words.ranks):
        return True
    before = token.nbor(-1).tag_ if token.i > first else ""
    return before in ("DT", "PRP$", "POS", "JJ", "NNP", "HYPH")


def _is_second(token: Token, start: int, head: int, end: int, scene: Scene) -> bool:
    """Whether "and" joins a noun to one that tells of a role: "health and | safety adviser"."""
    first = token.head
    if token.dep_ == "conj" and _are_fields(first, token.i, head, end, scene):
        return first.i == token.i - 2  # "Social and | Family Affairs Minister"
    joined = token.dep_ == "conj" and first.i == token.i - 2 and token.pos_ == "NOUN"
    return joined and first.dep_ in MODIFIERS and start <= first.head.i < end


def _is_ranked(start: int, head: int, scene: Scene) -> bool:
    """Whether a body stands before a post of rank: "and Dale Motors | vice president"."""
    ranks = (scene.doc[at].lower_ in scene.words.ranks for at in range(start, head))
    before = scene.doc[start - 1]
    return start < head and before.pos_ == "PROPN" and _is_body(start - 1, scene) and all(ranks)


def _is_team(start: int, head: int, first: int, scene: Scene) -> bool:
    """Whether a team stands before who plays for it: "Norway | fast bowler", not after "in"."""
    doc, words = scene.doc, scene.words
    played = either(words.club_roles, words.players)
    if bare(doc[head].text) not in played or not _is_body(start - 1, scene):
        return False
    at = max(scene.start(start - 1), first)
    plain = all(t.lower_ in words.team_words for t in doc[start:head])
    return plain and doc[start - 1].text[0].isupper() and (at == first or doc[at - 1].pos_ != "ADP")


def _are_alike(one: Token, other: Token, start: int, end: int) -> bool:
    """Whether two adjectives tell of the same noun inside a phrase.

    Not where the first may be what somebody was: "Roe was second and | Norse rider Ann Poe third".
    """
    if one.i > 0 and one.nbor(-1).pos_ in VERBAL:
        return False
    both = one.pos_ == other.pos_ == "ADJ" and one.dep_ == "amod"
    return both and start <= one.head.i < end


def _are_fields(one: Token, start: int, head: int, end: int, scene: Scene) -> bool:
    """Whether "and" joins what a minister deals with: "Rural and | Coastal Affairs Minister"."""
    words, minister = scene.words, scene.doc[head]
    titled = one.text.istitle() and scene.doc[start].text.istitle() and minister.text.istitle()
    titled &= minister.lower_ in words.ministers and one.i not in scene.at
    inside = one.dep_ in MODIFIERS and start <= one.head.i < end
    pair = {one.lower_, scene.doc[start].lower_}
    return titled and inside and pair.isdisjoint(words.nations | words.party_forms.keys())


def _is_no_name(token: Token, words: NameWords) -> bool:
    """Whether an adjective is one, and no surname: "Roe and Norlandic | leader Ann Poe"."""
    own = token.lower_ in words.nations or token.lower_ in words.party_forms
    return own or token.text[0].islower() or token.lower_ in words.compass


def _is_body(at: int, scene: Scene) -> bool:
    """Whether a token is part of the name of a body or a place."""
    entry = scene.at.get(at)
    return entry is not None and entry.kind != "person"


def _same_name(at: int, scene: Scene) -> bool:
    """Whether a name goes on over a token: "Oil and Gas Corporation | chairman"."""
    left, right = scene.at.get(at - 1), scene.at.get(at)
    return left is not None and left is right and left.kind != "person"


def lists_fields(at: int, scene: Scene) -> bool:
    """Tell whether fields, or lands, stand on both sides: "Trade|, Sport and Transport"."""
    doc, words = scene.doc, scene.words
    joint, one, two = doc[at].text == ",", doc[at - 1], doc[at + 1]
    joint |= doc[at].lower_ in words.joiners
    if joint and one.dep_ == "nmod" and two.head == one and one.head.i > at:
        return True  # "head of salt and mining group Acme"
    lands = all(_is_place(side, scene) for side in (at - 1, at + 1))  # "ambassador to A | and B"
    return joint and (lands or {one.lower_, two.lower_} <= words.portfolios)


def _is_place(at: int, scene: Scene) -> bool:
    entry = scene.at.get(at)
    return entry is not None and entry.kind == "place"
