"""Corporate: what stands beside the name of a body and of nothing else.

A body has shares and a board, is "the oil company", has a striker or is told something; in the
English of Britain a club "have" a good side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.marks import HYPHENS, is_dash
from explainer.text.names.draft import Draft, before_article
from explainer.text.names.joints import QUOTES
from explainer.text.names.sorting import is_faction
from explainer.text.syntax.clauses import FINITE, first_of_row
from explainer.text.syntax.parts import nouns_under
from explainer.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FEW = 4
"""Words of what a body has, behind its name."""
KIND = 2
"""Words of the kind of a body, behind its name: "news agency"."""
FAR = 12
"""Tokens of what a sentence opens with, before a name."""
ROW = 40
"""Tokens of a row of names, up to one of them."""
SLASH = "/"
LONGEST = 8
"""Tokens of a description in commas."""
INSIDE = frozenset({"ADJ", "NUM", "PUNCT"})
LISTED = (["NUM"], ["DET"])
"""What goes on with a list behind "and"."""
MIDDLE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PUNCT", "NUM", "PRON", "PART", "ADV"})
SUMS = frozenset({"$", "#", "CD", "SYM"})
"""Tags of what a sum of money opens with."""


def is_firm(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether what is named has what only a company has, or is called a company."""
    return (
        holds_shares(tokens, draft, words)
        or _is_owned(tokens, draft.start - 1, words)
        or _has(tokens, draft, words)
        or _called(tokens, draft, words) in words.unit_nouns
        or _is_a(tokens, draft, words)
        or _is_led(tokens, draft, words)
        or _is_staffed(tokens, draft, words)
        or _is_property(tokens, draft, words)
        or is_faction(tokens, draft, words)
        or _finds(tokens, draft, words)
    )


def holds_shares(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether something of a company is named before: "shares in | Acme"."""
    at = draft.start - 1
    return at > 0 and tokens.low[at] in words.share_links and tokens.low[at - 1] in words.firm_nouns


def is_held(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether others hold what is named: "shares in | Acme", "Acme | investors". They hold nobody.

    "Acme's | shareholders" may be who holds a firm of somebody's, and "Roe's | stake" is Roe's.
    """
    inside = words.share_links & words.place_prepositions
    held = holds_shares(tokens, draft, words) and tokens.low[draft.start - 1] in inside
    return held or not words.firm_nouns.isdisjoint(tokens.low[draft.end : draft.end + 1])


def _is_owned(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether somebody's property is named: "state-owned | Acme"."""
    if at < 0:
        return False
    last = tokens.low[at].rsplit("-", 1)[-1]
    joined = last != tokens.low[at] or (at > 0 and tokens.text[at - 1] in HYPHENS)
    return joined and last in words.owned


def _is_property(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a firm owns or is owned: "Acme, | which is owned by Gulfo", "owned by | Gulfo"."""
    low, at = tokens.low, draft.end
    owner = low[max(draft.start - 2, 0) : draft.start]
    if draft.label in ("", "organization", "place") and owner[:1] and owner[0] in words.owned:
        return owner[-1] in words.by_words
    relative = tokens.text[at : at + 1] == [","] and tokens.tag[at + 1 : at + 2] == ["WDT"]
    return relative and low[at + 3 : at + 4] != [] and low[at + 3] in words.owned


def _has(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether something of a company stands behind: "Acme's | third-quarter profit".

    What has "sales" without a possessive may be what is sold.
    """
    at = draft.end
    owned = at < len(tokens.tag) and tokens.tag[at] == "POS"
    at += owned
    for here in range(at, min(at + FEW, len(tokens.low))):
        if tokens.low[here] in words.firm_nouns:
            return owned or tokens.low[here] not in words.sold or draft.label == "organization"
        noun = tokens.pos[here] == "NOUN" or (owned and tokens.pos[here] in INSIDE)
        if not noun or tokens.text[here][0].isupper():
            return False
    return False


def is_called_body(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a description in commas calls it what no person is: "Ann Hill, | a firm"."""
    told = either(words.called_so, words.small_heads, words.schools, words.services_told)
    told |= words.places_of & words.body_kinds  # "a hospital"
    return _called(tokens, draft, words) in told


def _called(tokens: Tokens, draft: Draft, words: NameWords) -> str:
    """What a description in commas calls it: "company" of "Acme, | the state oil company,"."""
    at = draft.end
    if at + 2 >= len(tokens.text) or tokens.text[at] != "," or _opens_clause(tokens, draft, words):
        return ""
    several = tokens.low[at + 1] in words.one and tokens.low[at + 2] in words.place_links
    at += 2 * several  # "Acme, one of | the largest banks"
    if tokens.tag[at + 1] == "WP$":
        return ""  # "Ann Roe, | whose company"
    owned = tokens.pos[at + 1] == "PROPN" and tokens.tag[at + 2] == "POS"
    if tokens.pos[at + 1 : at + 2] != ["DET"] and not (several or owned):
        return ""  # "Acme, Norland's | largest bank"
    for here in range(at + 1, min(at + LONGEST, len(tokens.text) - 1)):
        if tokens.pos[here] not in MIDDLE or tokens.text[here] == ",":
            return ""
        if tokens.low[here + 1] in words.joiners and tokens.pos[here + 2 : here + 3] in LISTED:
            return ""  # "a boat from Elm, a dog unit | and 30 volunteers"
        closes = tokens.pos[here + 1] not in ("NOUN", "PROPN")
        closes &= tokens.tag[here + 1] not in ("POS", "HYPH")  # "the school|-based series"
        if tokens.pos[here] == "NOUN" and closes:
            one_of = not several or tokens.tag[here] == "NNS"
            human = tokens.low[here] in words.servants  # "Ann Roe, a pollster"
            return words.singular_of(tokens.low[here]) if one_of and not human else ""
    return ""


def _opens_clause(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name closes what opens a sentence, so that no description stands behind its comma.

    "Under Ann Roe, | the firm | grew"; but "At Acme, the firm said".
    """
    at = draft.start - 1
    opens = at >= 0 and tokens.first[at] and tokens.pos[at] in ("ADP", "SCONJ")
    the = tokens.low[draft.end + 1] in words.definite
    return opens and the and tokens.low[at] not in words.at_words


def _is_a(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether the kind of body stands right behind, in small letters: "Acme Dale | bank".

    A town's council has no name but the town's: "Zenda | council".
    """
    at = draft.end
    while at < len(tokens.pos) and at - draft.end < KIND and tokens.pos[at] == "NOUN":
        at += 1
    last = tokens.low[at - 1]
    seen = draft.label == "organization"
    known = last in words.small_heads or (seen and last in words.unit_nouns)
    if at == draft.end or not known or not tokens.text[at - 1].islower():
        return False
    several = draft.end - draft.start > 1
    if not several and last in words.town_bodies:
        return False
    land = tokens.low[draft.start] in words.state_words
    return seen or (several and (not draft.label or land))


def _finds(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a body made a poll or a study: "a poll by | Acme", "a study published by | Acme"."""
    at = draft.start - 1
    if at < 2 or draft.label != "organization" or tokens.low[at] not in words.by_words:
        return False
    return bool(
        words.findings.intersection(tokens.low[at - 2 + (tokens.tag[at - 1] != "VBN") : at])
    )


def _is_led(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether somebody has a role that only a company gives: "chief executive of | Acme"."""
    at, low = draft.end, tokens.low
    if at < len(low) and tokens.tag[at] == "POS":
        after = (" ".join(low[at + 1 : at + 1 + length]) for length in (1, 2, 3))
        return any(role in words.tops for role in after)
    if at + 1 < len(low) and low[at] in words.officers and tokens.text[at][0].isupper():
        return draft.label == "organization" and tokens.text[at + 1][0].isupper()
    at = draft.start - 1
    if at < 1 or low[at] not in words.place_links:
        return False
    if low[at - 1] in words.directing and low[max(at - 2, 0)] in words.definite:
        return True  # "on the board of | Acme"
    if at > 2 and low[at - 1] in words.role_heads and low[at - 2] in words.joiners:
        at -= 2  # "chief executive and founder of | Acme"
    return any(" ".join(low[max(at - length, 0) : at]) in words.tops for length in (1, 2, 3))


def _is_staffed(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether somebody has an office of a venture: "director of the | Salt Project"."""
    at = before_article(tokens, draft.start, words)
    venture = tokens.low[draft.end - 1] in words.ventures and draft.end - draft.start > 1
    return (
        venture
        and at > 0
        and tokens.low[at] in words.name_links
        and (tokens.low[at - 1] in words.staff)
    )


def finds(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether what is named found something out: "a | Gulfo survey", "a new | Gulfo/Acme poll"."""
    first, at = draft.start - 1, draft.end
    several = SLASH in (*tokens.text[max(first, 0) : first + 1], *tokens.text[at : at + 1])
    while several and at < len(tokens.low) and _is_joint(tokens, at, words):
        at += 1
    while several and first > 0 and _is_joint(tokens, first, words):
        first -= 1
    if at >= len(tokens.low) or first < 0 or tokens.low[at] not in words.findings:
        return False
    first -= first > 0 and tokens.pos[first] == "ADJ" and not tokens.ent[first]
    known = draft.label == "organization" or (several and not draft.label)
    return known and tokens.low[first] in words.articles


def is_introduced(reading: Reading, tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a sentence opens with what sort of body a name before its verb is of.

    "A start-up from Elm, | Acme was founded in May."
    """
    at, after = draft.start - 2, tokens.tag[draft.end : draft.end + 1]
    if at < 1 or tokens.text[at + 1] != "," or not FINITE.intersection(after):
        return False
    first = reading.spans[reading.index(reading.doc[at])].start
    first += reading.doc[first].is_quote
    some = words.articles - words.definite
    inside = range(first, at + 1)
    if at - first > FAR or tokens.low[first] not in some or "," in tokens.text[first:at]:
        return False
    if not FINITE.isdisjoint(tokens.tag[first : at + 1]):
        return False
    heads = (i for i in inside if tokens.pos[i] == "NOUN" and tokens.pos[i + 1] != "NOUN")
    head = next(heads, first)
    noun = tokens.whole(head, head + 3) if tokens.text[head + 1] in HYPHENS else tokens.low[head]
    return noun in words.unit_nouns


def _is_joint(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a slash between two who made a poll stands here, or a word of their names."""
    name = tokens.text[at][0].isupper() and tokens.low[at] not in words.articles
    return name or tokens.text[at] == SLASH


def is_club(reading: Reading, tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether what is named plays: "Dale | striker Ann Roe", "Dale have a good side"."""
    at, root = draft.end, reading.doc[draft.end - 1]
    if at + 1 < len(tokens.low) and tokens.low[at] in words.club_roles:
        acts = tokens.tag[at + 1] in FINITE and root.dep_ in ("compound", "nmod", "conj")
        return tokens.text[at].islower() and (acts or tokens.text[at + 1][0].isupper())
    many = at < len(tokens.low) and tokens.low[at] in words.plural_verbs
    single = root.tag_ == "NNP" and not root.text.endswith("s")
    before = tokens.text[draft.start - 1] if draft.start else "."
    alone = not any(child.dep_ in ("conj", "cc") for child in root.children)
    alone = alone and before != "," and before.lower() not in words.joiners
    return many and single and alone and root.dep_ == "nsubj"


def is_moved_to(doc: Doc, draft: Draft, words: NameWords) -> bool:
    """Tell whether a player joins what seems a place or comes from it: "on loan from | Halden".

    Or somebody or something is "sold to | Halden | for £3m".
    """
    root, at = doc[draft.end - 1], draft.start - 2
    if draft.label != "place":
        return False
    if root.dep_ == "dobj":
        return root.head.lemma_ in words.joining
    moved = at >= 0 and doc[at + 1].lower_ in words.transfer_links
    paid = draft.end + 1 < len(doc) and doc[draft.end].lower_ in words.purposes
    paid = paid and doc[draft.end + 1].tag_ in SUMS and doc[at + 1].head.lemma_ in words.selling
    return moved and (paid or doc[at].lemma_.lower() in words.transfers)


def has_members(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a person is of what is named: "Ann Roe of | Acme", "Acme's | Ann Roe"."""
    at = draft.end
    if at + 2 < len(tokens.tag) and tokens.tag[at] == "POS" and tokens.kind[at + 1] == "person":
        several = draft.end - draft.start > 1 and tokens.low[draft.start] not in words.given
        owner = draft.label != "person" or (several and not draft.titled)  # "Elm Villa's | Ann Roe"
        return tokens.kind[at + 2] == "person" and owner
    if _has_branch(tokens, at, words) and draft.label == "organization":
        return True
    if at < len(tokens.pos) and tokens.pos[at] == "NOUN" and tokens.glued[at - 1] is False:
        return False  # "Ann Roe of | Acme shops"
    at = before_article(tokens, draft.start, words)
    if at < 1 or tokens.kind[at - 1] != "person" or tokens.low[at] not in words.from_words:
        return False
    alone = draft.end - draft.start == 1 and tokens.kind[at - 2] == "person"
    if draft.label == "person" and _is_told_by(tokens, at - 1):
        return False  # "“No,” said Bo Fox of | Ann Roe"
    return tokens.low[at] in words.place_links or draft.label != "person" or alone


def _is_told_by(tokens: Tokens, at: int) -> bool:
    """Whether the name that ends here stands behind a quotation: "“No,” said | Roe"."""
    while at > 0 and tokens.kind[at - 1] == "person":
        at -= 1
    return at > 1 and tokens.tag[at - 1] == "VBD" and tokens.text[at - 2] in QUOTES


def _has_branch(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a part of a body and its name stand behind: "Acme | subsidiary Gulfo"."""
    known = at + 1 < len(tokens.low) and tokens.low[at] in words.branches
    return known and tokens.text[at].islower() and tokens.text[at + 1][0].isupper()


def is_addressed(reading: Reading, tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether something is done by it or at it, or it is told something."""
    root = reading.doc[draft.end - 1]
    told = root.dep_ in ("dative", "dobj") and root.head.lemma_ in words.addressing
    agent = root.dep_ == "pobj" and root.head.dep_ == "agent"
    at = draft.start > 1 and tokens.low[draft.start - 1] in words.at_words
    at = at and tokens.low[draft.start - 2] not in words.conflicts  # "the match at | Zenda"
    return told or agent or at


def heads_list(reading: Reading, draft: Draft) -> str:
    """Give the noun that a name is an example of: "games" of "games such as | Zenda"; else "".

    So it is where a mark leads to a list of several: "three casinos — | Acme, Gulfo and Zenda —".
    """
    if (noun := _row_of(reading.doc, draft.start)) is not None:
        return noun.lemma_
    root = first_of_row(reading.doc[draft.end - 1])
    link = root.head
    called = draft.start > 0 and reading.doc[draft.start - 1].tag_ == "NN"  # "one more than seed"
    several = link.tag_ == "NNS" and link.text.islower() and link.i < root.i
    if root.dep_ == "appos" and several and not called:
        return link.lemma_
    if root.dep_ == "dobj" and link.lemma_ in reading.pack.names.including:
        return next((c.lemma_ for c in link.children if c.dep_ == "nsubj"), "")
    like = root.dep_ == "pobj" and link.dep_ == "prep" and link.i > 0
    words = reading.pack.names
    return _counted(link.head, words) if like and link.lower_ in words.example_words else ""


def _counted(noun: Token, words: NameWords) -> str:
    """The noun for each of those of whom a group is one: "a group of | stars | , including"."""
    links = (c for c in noun.children if c.lower_ in words.place_links and c.i > noun.i)
    people = (noun for noun in nouns_under(links) if noun.tag_ == "NNS")
    each = next((c.lemma_ for c in people if c.lower_ in words.role_plurals), noun.lemma_)
    return each if each not in words.unit_nouns else noun.lemma_


def is_one_of(reading: Reading, draft: Draft, words: NameWords) -> bool:
    """Tell whether a name is an example of several bodies: "firms such as | Ann Roe"."""
    root = first_of_row(reading.doc[draft.end - 1])
    link, owned = root.head, reading.doc[draft.end : draft.end + 1]
    several = link.lower_ in words.example_words and link.head.tag_ == "NNS"
    known = several and link.head.lemma_ in words.unit_nouns
    return known and not any(token.tag_ == "POS" for token in owned)


def _row_of(doc: Doc, at: int) -> Token | None:
    """The noun in the plural before a dash or colon and a row of names: "three casinos — | Acme".

    Only names, commas and "and" stand between.
    """
    first = max(at - ROW, 1)
    while at > first and _is_in_row(doc[at - 1]):
        at -= 1
    mark = doc[at - 1]
    leads = at > first and (mark.text == ":" or is_dash(mark))
    return doc[at - 2] if leads and doc[at - 2].tag_ == "NNS" else None


def _is_in_row(token: Token) -> bool:
    named = token.text[0].isupper() and token.pos_ in ("PROPN", "NOUN", "ADJ")
    return named or token.text == "," or token.tag_ in ("CC", "POS")


def is_opposed(root: Token, words: NameWords) -> bool:
    """Whether a match is against what is named: "a draw with | Halden", "won against | Elm".

    So it is where somebody loses "to" it, whatever is told between: "lost 3-1 to | Halden".
    """
    root = first_of_row(root)
    link = root.head
    facing = either(words.against, words.beaten_by, words.with_words)
    if root.dep_ != "pobj" or link.lower_ not in facing or link.head.i >= link.i:
        return False
    lost = link.lower_ in words.beaten_by and link.head.lemma_.lower() in words.faring
    return lost or link.head.lemma_.lower() in words.matches
