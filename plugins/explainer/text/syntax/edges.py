"""Edges: what may not be parted from the words before it, whatever the parser hung it on.

Parsers hang a clause on the verb where it belongs to the noun right before it ("a fair by two
banks | that later merged"), and take the subject of a clause for an object ("admitted his crew |
had rowed too late"). The order of the words shows both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.marks import DASHES, HYPHENS
from explainer.text.syntax.clauses import (
    AUXILIARIES,
    FINITE,
    NOMINAL,
    NOUNS,
    RELATIVES,
    SUBJECTS,
    VERBAL,
    children,
)
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

OPENING = RELATIVES | {"WP$"}
"""Tags of words that open a relative clause: "which", "who", "whose"."""
TAIL = 3
"""Words at the end of a sentence that are too few to be left off."""
NAME = 5
"""Words of a name at most."""
WITHIN = frozenset({"amod", "nummod", "compound", "poss", "nmod"})
"""Dependencies of words before a noun that belong to it."""
CLAUSAL = frozenset({"relcl", "acl", "advcl", "ccomp"})
ROW = 6
"""Members of a row behind the second."""
ROW_WORDS = 14
"""Words of the row behind its first member; a longer one stays off."""
STATES = frozenset({"JJ", "VBN", "VBG"})
"""Tags of words for a state: "dead", "hurt", "missing"."""
TELLS = frozenset({"relcl", "acl"})
"""Dependencies of verbs that tell of a noun."""
BRACKET = 8
"""Words of a bracket that is passed over."""
STOPS = frozenset({".", ";", "!", "?"})
"""Marks that end a sentence, or what reads as one."""
LOOSE = frozenset(
    {"ROOT", "cc", "mark", "preconj", "nsubj", "nsubjpass", "expl", "advcl", "parataxis"}
)
"""Dependencies of words that open something else."""


def opens_relative(doc: Doc, end: int) -> bool:
    """Tell whether a relative clause without a comma opens there: "two banks | that merged".

    Or one without a pronoun: "the $5m | it lost".
    """
    if not 0 < end < len(doc) or doc[end - 1].pos_ not in NOMINAL:
        return False
    return doc[end].tag_ in OPENING or (doc[end].tag_ == "PRP" and doc[end].dep_ == "nsubj")


def predicate_at(doc: Doc, end: int) -> Token | None:
    """Give the verb in a tense that opens right behind a noun and has no other subject.

    "Admitted his crew | had rowed too late": the noun is what does it. None where the place is
    in no clause, or the verb is joined on.
    """
    if not 0 < end < len(doc):
        return None
    first = _behind_time(doc, end) or doc[end]
    if first.tag_ not in FINITE or first.pos_ not in VERBAL:
        return None
    verb = first.head if first.dep_ in AUXILIARIES and first.head.i > end else first
    noun = _before_bracket(doc, end)
    if noun.pos_ not in NOMINAL or doc[end - 1].is_sent_end or verb.head.i == verb.i:
        return None
    own = own_subject(verb)
    free = own is None or own.i == noun.i
    return verb if free and verb.head.i < end else None


def _before_bracket(doc: Doc, end: int) -> Token:
    """The word before a place, or before the bracket that closes there: "told $5 (£4) | is due"."""
    if doc[end - 1].text != ")":
        return doc[end - 1]
    inside = range(end - 2, max(0, end - 2 - BRACKET), -1)
    return doc[next((at for at in inside if doc[at].text == "("), end) - 1]


def _behind_time(doc: Doc, end: int) -> Token | None:
    """The verb behind a name and a time: "after Crow | last week fired him"; None without one."""
    near = doc[end : end + TAIL + 1]
    return next((t for t in near if t.tag_ in FINITE and own_subject(t) == doc[end - 1]), None)


def tail_end(doc: Doc, end: int, sentence_end: int) -> int:
    """Give the end behind the last few words of a sentence; the same end where there are more.

    "The firm moved to Elm | on Monday." Words that open something else stay off: "and left".
    """
    for at in range(end, min(end + TAIL + 1, sentence_end)):
        token = doc[at]
        if token.text in STOPS:
            return at
        source = token.dep_ == "prep" and token.tag_ == "VBG"  # "according to growers"
        if token.dep_ in LOOSE or not token.text[0].isalnum() or token.tag_ in FINITE or source:
            return end
    return sentence_end if sentence_end - end <= TAIL else end


def noun_end(doc: Doc, end: int, sentence_end: int, pack: LanguagePack) -> int:
    """Give the end behind the noun that the last word of a text belongs to, or that is told of it.

    "Changed the name of its press office | account", "met Elm | captain Ada Poe": however the
    parser hangs it, no mark stands between.
    """
    for _ in range(TAIL):
        behind = _noun_end(doc, end, sentence_end, pack)
        if behind == end:
            break
        end = behind
    return end


def _noun_end(doc: Doc, end: int, sentence_end: int, pack: LanguagePack) -> int:
    """The end behind one noun more."""
    last = doc[end - 1]
    if end >= sentence_end or last.pos_ not in NOUNS:
        return end
    if doc[end].pos_ not in NOUNS and doc[end].dep_ != "compound":
        return end
    top = doc[end]
    while top.dep_ in WITHIN and top.i < top.head.i < end + NAME:
        top = top.head
    timely = any(kind_of(t, pack) in TIMES for t in (last, doc[end], top))
    units = {last.lemma_.lower(), top.lemma_.lower()} & pack.events.periods
    apart = top.dep_ in SUBJECTS | CLAUSAL or (top.dep_ == "npadvmod" and top.pos_ != "PROPN")
    marked = any(t.is_punct for t in doc[end : top.i])
    loose = timely or bool(units) or apart or top.pos_ not in NOUNS
    return end if loose or marked or last.is_punct else top.i + 1


def name_end(doc: Doc, start: int, end: int) -> int:
    """Give the end behind the comma that closes a name, where the verb goes on behind it.

    "Brought the chief, Ada Poe, | to court".
    """
    if end + 1 < len(doc) and doc[end].text in DASHES and doc[end - 1].pos_ == "PROPN":
        return _behind_dashes(doc, start, end)
    if end + 1 >= len(doc) or doc[end].text != "," or doc[end - 1].pos_ != "PROPN":
        return end
    name, link = doc[end - 1], doc[end + 1]
    opens = name.left_edge.i - 1
    aside = name.dep_ in {"appos", "npadvmod"} and start < opens and doc[opens].text == ","
    linked = link.dep_ in {"prep", "dative"} and link.pos_ == "ADP"
    return end + 1 if aside and linked and start <= link.head.i < name.i else end


def state_end(doc: Doc, start: int, end: int, sentence_end: int, pack: LanguagePack) -> int:
    """Give the end behind the state of a town where a row goes on: "to Dale, Ohio, | and Elm"."""
    if end + 3 >= sentence_end or doc[end].text != "," or doc[end + 2].text != ",":
        return end
    town, state, link = doc[end - 1], doc[end + 1], doc[end + 3]
    places = all(kind_of(t, pack) == "place" for t in (town, state))
    beside = state.pos_ == "PROPN" and state.dep_ in {"appos", "npadvmod", "conj"}
    linked = link.dep_ in {"cc", "prep"} and start <= link.head.i < end
    return end + 3 if places and beside and linked else end


def _behind_dashes(doc: Doc, start: int, end: int) -> int:
    """The end behind an aside in dashes: "was told by Ned Crow — his boss — | to go"."""
    mark = doc[end].text
    close = next((t.i for t in doc[end + 1 : end + 1 + NAME] if t.text == mark), end)
    link = doc[close + 1] if close + 1 < len(doc) else doc[close]
    verb = link.head
    told = link.tag_ == "TO" and verb.dep_ == "xcomp" and start <= verb.head.i < end
    return close + 1 if close > end and told else end


def is_row(part: Token) -> bool:
    """Tell whether an apposition goes on a row: "thanked her sons, her aides and her crew".

    What says who somebody is, or names those meant, is none: "Ada Poe, a clerk and poet", "her
    rivals, Ada Poe and Ben Crow".
    """
    noun, before = part.head, part.doc[part.left_edge.i - 1]
    joined = [t for t in children(part) if t.dep_ == "conj" and t.pos_ in NOMINAL]
    links = [t for one in (part, *joined) for t in children(one) if t.dep_ == "cc"]
    if before.text == "," and part.tag_ == "NNS" and noun.tag_ == "NN" and _opener(part) is None:
        behind = part.doc[part.i : part.right_edge.i + 1]  # "a ban, higher taxes on salt and fees"
        return any(t.dep_ == "conj" and t.pos_ in NOMINAL for t in behind)
    if before.text != "," or not joined or not links:
        return False
    if noun.pos_ == "PROPN" or part.pos_ == "PROPN":
        told = any(t.dep_ == "prep" for t in children(part))
        return noun.pos_ == part.pos_ and not told and _opener(part) is None
    mine, other = _opener(part), _opener(noun)
    return mine == other or (mine is None and noun.tag_ == "NN")


def row_end(doc: Doc, start: int, end: int) -> int:
    """Give the end behind the row whose first member ends a text: "in Elm | , Roe and Halden".

    The same end where what follows the comma is no row, or a long one. So behind "who smoked |,
    drank or gambled", but not behind a clause of its own: "closed a mill |, cut jobs and left".
    """
    if not start < end < len(doc) - 1 or doc[end].text != ",":
        return end
    first = _joined_at(doc, start, end)
    if first is None:
        return _bare_row_end(doc, end)
    last, linked = first, False
    for _ in range(ROW):
        linked = linked or any(t.dep_ == "cc" for t in children(last))
        behind = (t for t in children(last) if t.dep_ == "conj" and t.i > last.i)
        member = next((t for t in behind if _is_alike(t, last)), None)
        if member is None or any(t.dep_ in SUBJECTS for t in children(member)):
            break
        last = member
    if not linked and (lost := _lost_member(doc, last)) is not None:
        last, linked = lost, True
    edge = _member_end(last)
    whole = linked and last.i > first.i and edge - end <= ROW_WORDS
    return edge if whole and predicate_at(doc, edge) is None else end


def _bare_row_end(doc: Doc, end: int) -> int:
    """The end behind a row of bare states, however it is hung: "40 are dead |, missing or hurt".

    The same end where what stands there is no such row.
    """
    at, states = end, 0
    while at + 2 < len(doc) and doc[at].text == "," and doc[at + 1].tag_ in STATES:
        at, states = at + 2, states + 1
    serial = at + 2 < len(doc) and doc[at].text == ","
    joint = at + 1 if serial else at
    if not states or doc[end - 1].tag_ not in STATES or joint + 1 >= len(doc):
        return end
    row = doc[joint].dep_ == "cc" and doc[joint + 1].tag_ in STATES
    behind = doc[joint + 2] if joint + 2 < len(doc) else doc[joint]
    alone = behind.is_punct or behind.pos_ in ("ADP", "ADV", "SCONJ", "CCONJ")
    return joint + 2 if row and alone else end


def _joined_at(doc: Doc, start: int, end: int) -> Token | None:
    """The second member of a row, right behind a comma, of which a text has the first."""
    words = (t for t in doc[start:end] if t.pos_ in NOMINAL or t.tag_ == "VBG" or t.dep_ in TELLS)
    for token in reversed(list(words)):
        for part in children(token):
            row = part.dep_ == "conj" or (part.dep_ == "appos" and is_row(part))
            if row and part.left_edge.i == end + 1 and _is_alike(part, token):
                own = any(t.dep_ in SUBJECTS for t in children(part))
                return None if own else part
    return None


def _is_alike(one: Token, other: Token) -> bool:
    """Whether two words may be members of one row: things and deeds, or verbs of one form."""
    things = [t.pos_ in NOMINAL | {"DET"} or t.tag_ == "VBG" for t in (one, other)]
    return one.tag_ == other.tag_ or all(things)


def _lost_member(doc: Doc, last: Token) -> Token | None:
    """The last of a row that the parser hung on a verb above: "theft and | selling drugs"."""
    at = last.right_edge.i + 1
    if at + 1 >= last.sent.end or doc[at].pos_ != "CCONJ":
        return None
    member = doc[at + 1]
    deed = member.tag_ == "VBG" and member.dep_ == "conj" and member.head.i < last.i
    return member if deed and all(t.dep_ not in AUXILIARIES for t in children(member)) else None


def _member_end(member: Token) -> int:
    """The end of the last of a row: with what belongs to it, up to a stop."""
    doc, end = member.doc, member.right_edge.i + 1
    stops = (t.i for t in doc[member.i + 1 : end] if t.is_punct and t.text not in HYPHENS)
    end = min(end, next(stops, end))
    new = (t.left_edge.i for t in children(member) if t.i > member.i and t.dep_ in ("cc", "conj"))
    end = max(member.i + 1, min(end, next(new, end)))
    link = doc[end] if end < member.sent.end else member
    lost = link.i == member.i + 1 and link.dep_ == "prep" and link.head.i < member.i
    return link.right_edge.i + 1 if lost and link.head.pos_ in NOMINAL else end


def _opener(noun: Token) -> str | None:
    """What opens a noun phrase: the article's or owner's word, or that it counts; None if bare."""
    first = next((t for t in children(noun) if t.dep_ in {"det", "poss", "nummod"}), None)
    return None if first is None else "1" if first.dep_ == "nummod" else first.lower_
