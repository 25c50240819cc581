"""Roles in front: "the chief of the council, | Ann Roe,": the role stands before, in commas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.names import NameWords
from explainer.sections.actors.leading import before_titles
from explainer.sections.actors.opening import leftmost
from explainer.sections.actors.phrase import lost
from explainer.sections.actors.role import (
    LONGEST,
    STOPS,
    Role,
    checked,
    head_noun,
    is_glued,
    is_plural,
    is_role,
    is_stop,
)
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.several import behind_body
from explainer.text.marks import HYPHENS, SINGLE_DASHES
from explainer.text.names import Name
from explainer.text.syntax.clauses import FINITE, PLURAL, SUBJECTS
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

COLON = ":"
MOST = 8
"""Names of a list that are looked back at."""
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM", "PRON", "PART", "CCONJ"})
"""What the words of a role before a comma are; a verb before them belongs to the clause."""
LEADING = frozenset({"DET", "PRON", "ADP", "ADV", "PUNCT", "CCONJ", "SCONJ"})
"""What stands before the words of a role and is none of them."""


def announced(name: Name, scene: Scene) -> Role | None:
    """Read "the chief of the council, | Ann Roe,": the role stands before, in commas.

    Not in a list of those who are named by their roles: "the mayor, the judge, Ann Roe and others".
    """
    role = _in_front(name, scene)
    if role is None or _is_fronted(role, name, scene):
        return None
    doc, mark = scene.doc, role.start - 1
    mark -= doc[mark].tag_ == "DT"
    comma = mark > scene.bounds(mark)[0] and doc[mark].text == ","
    listed = comma and (is_role(doc[mark - 1], scene.words) or scene.is_person(mark - 1))
    if listed and (is_role_first(name, scene) or acts_apart(doc[role.head], mark)):
        return role
    return None if listed else role  # "Bo Fox, an adviser to her and her | deputy, Ann Roe"


def acts_apart(role: Token, mark: int) -> bool:
    """Tell whether a role behind a mark acts itself: "Meeting Bo, | the judge, Ann Roe, left"."""
    return role.dep_ in SUBJECTS and role.left_edge.i >= mark


def is_role_first(name: Name, scene: Scene) -> bool:
    """Whether each role of a list stands before its name: "the judge, | Ann Roe, the mayor, …".

    So it is where the list opens with a role, not with a name.
    """
    doc = scene.doc
    for _ in range(MOST):
        if (role := _in_front(name, scene)) is None:
            return False
        mark = role.start - 1 - (doc[role.start - 1].tag_ in ("DT", "PRP$"))
        if mark < scene.bounds(name.start)[0] or doc[mark].text != ",":
            return True
        before = scene.at.get(mark - 1)
        names = before.names if before is not None and before.kind == "person" else ()
        known = next((other for other in names if other.end == mark), None)
        if known is None:
            return False
        name = known
    return False


def _is_fronted(role: Role, name: Name, scene: Scene) -> bool:
    """Whether the name is the subject and the role in what opens its sentence.

    "After the death of her father in 1955, | Roe |, then a clerk, left".
    """
    root = scene.doc[name.end - 1]
    if root.dep_ not in SUBJECTS or root.head.i < root.i:
        return False
    tops = [c for c in root.head.lefts if c.left_edge.i <= role.head <= c.right_edge.i]
    return any(c.i < role.start and c.pos_ in ("ADP", "SCONJ", "VERB") for c in tops)


def _in_front(name: Name, scene: Scene) -> Role | None:
    doc, words = scene.doc, scene.words
    root = doc[name.end - 1]
    first, last = scene.bounds(name.start)
    mark = before_titles(name.start, first, scene) - 1
    if mark - 1 < first or not (doc[mark].text in (",", COLON) or _is_between(name, mark, scene)):
        return None
    if role := _one_of(mark, first, scene):
        return None if _in_list(name, scene) else role
    if doc[mark].text == COLON:
        return _nearest(name, mark, first, last, scene)
    noun = root.head.head if root.head.i > mark and root.head.dep_ == "appos" else root.head
    noun = _seeker(noun, words) or _last_of_row(noun, mark)
    one = is_role(noun, words) and not is_plural(noun, words)
    if root.dep_ != "appos" or not one:
        role = _opening(name, first, last, scene)
        at = role.start - (doc[role.start - 1].tag_ in ("DT", "PRP$")) if role is not None else 0
        if role is None or _is_other_ones(at, name, last, scene):
            role = _nearest(name, mark, first, last, scene) or role
        return role
    head = noun.i
    if not first <= head < mark or _is_shared(name, noun, scene):
        return None
    if head in scene.at and scene.at[head].kind == "person":
        return None
    after = behind_body(name.end, scene)
    if after < last and not _closes(doc[after]):
        return None
    start = _start_of(noun, first, words)
    end = head + 1 if _has_clause(noun, mark) else _before_brackets(mark, first, scene)
    if end - start > LONGEST or any(t.tag_ in FINITE or t.text in STOPS for t in doc[start:end]):
        return None
    role = checked(start, end, head, scene)
    return lost(role, last, scene) if role is not None else None


def _closes(token: Token) -> bool:
    """Whether what stands in commas may end here: at a mark, or at a dash in white space."""
    return token.text in STOPS or is_stop(token)


def _has_clause(head: Token, mark: int) -> bool:
    """Whether a clause follows up to a mark: "a clerk | who left |,", "a clerk | she saw |,"."""
    clauses = (child for child in head.rights if child.dep_ == "relcl")
    whole = any(c.left_edge.i == head.i + 1 and c.right_edge.i == mark - 1 for c in clauses)
    return whole or head.nbor(1).tag_ == "WP"


def _start_of(noun: Token, first: int, words: NameWords) -> int:
    """Where the words of a role start: behind its article, a conjunction and a mark.

    What tells that it is over is one of them: "its | then | chairman, Ann Roe,".
    """
    doc, head = noun.doc, noun.i
    start = max(first, noun.left_edge.i)
    start = max([start, *(t.i + 1 for t in doc[start:head] if _parts(t))])
    while start < head and doc[start].pos_ in LEADING:
        if is_glued(doc[start + 1]) and not doc[start].whitespace_:
            break  # "the | third-ranking Republican"
        if doc[start].lower_ in words.former and doc[start - 1].tag_ in ("DT", "PRP$"):
            break
        start += 1
    return start


def _last_of_row(noun: Token, mark: int) -> Token:
    """The noun that stands next to a name, where parsers take the first one before "and the".

    "The judge and | the mayor, | Ann Roe,".
    """
    for other in noun.conjuncts:
        if noun.i < other.i < mark and other.left_edge.tag_ in ("DT", "PRP$"):
            noun = other
    return noun


def _parts(token: Token) -> bool:
    """Whether a comma stands here, or what joins another noun: "the judge nor | the mayor"."""
    joint = token.pos_ == "CCONJ" and token.nbor(1).tag_ in ("DT", "PRP$")
    return token.text == "," or joint


def _is_between(name: Name, mark: int, scene: Scene) -> bool:
    """Whether a name stands between two dashes: "the chief of the council – | Ann Roe | –"."""
    _, last = scene.bounds(mark)
    dashes = all(c in SINGLE_DASHES for c in scene.doc[mark].text) and bool(
        scene.doc[mark].whitespace_
    )
    return dashes and name.end < last and scene.doc[name.end].text == scene.doc[mark].text


def _seeker(office: Token, words: NameWords) -> Token | None:
    """Who wants an office that no article makes anybody's: "the | nominee | for president".

    Parsers may tie "for" to the verb: "beat the | nominee | for president, Ann Roe".
    """
    if office.dep_ != "pobj" or any(child.dep_ == "det" for child in office.children):
        return None
    link = office.head
    beside = link.lower_ in words.purposes and link.i > 0 and link.head.i < link.i
    holder = link.nbor(-1) if beside and link.head.pos_ == "VERB" else link.head
    if beside and link.head.dep_ == "relcl":
        holder = link.head.head  # "the | candidate | she backed for mayor, Ann Roe"
    return holder if bare(holder.text) in words.hopefuls else None


def _opening(name: Name, first: int, last: int, scene: Scene) -> Role | None:
    """Read "A spokeswoman for the port, | Ann Roe," where a clause opens with it."""
    doc = scene.doc
    start = end = _before_brackets(before_titles(name.start, first, scene) - 1, first, scene)
    while start > first and doc[start - 1].text not in STOPS:
        start -= 1
    known = doc[start].tag_ in ("DT", "PRP$") or (doc[start].tag_ == "NNP" and start + 1 < end)
    known |= start == scene.bounds(start)[0] and doc[start].text[0].isupper() and start + 1 < end
    after = behind_body(name.end, scene)
    while after < last and doc[after].lower_ in scene.words.suffixes | scene.words.post_nominals:
        after += 1
    ends = after < last and (_closes(doc[after]) or _speaks(after, scene))
    if not known or not (ends or _describes_subject(name, start, scene)):
        return None
    while start < end and (doc[start].tag_ in ("DT", "PRP$") or _opens_with(start, scene)):
        start += 1
    head = head_noun(start, end, scene)
    if head is None or doc[head].tag_ in PLURAL:
        return None
    start = _behind_other(start, head, scene)
    if _has_clause(doc[head], end):  # "The clerk | who had kept the books, Ann Roe, left"
        end = head + 1
    if end - start > LONGEST or any(t.tag_ in FINITE for t in doc[start:end]):
        return None
    role = checked(start, end, head, scene)
    return lost(role, last, scene) if role is not None else None


def _opens_with(at: int, scene: Scene) -> bool:
    """Whether a sentence opens with what joins it to the one before: "| But | the mayor"."""
    return scene.doc[at].pos_ == "CCONJ" and at == scene.bounds(at)[0]


def _behind_other(start: int, head: int, scene: Scene) -> int:
    """Where a role starts behind what "and" joins to its owner: "the firm and | Elm's clerk"."""
    doc = scene.doc
    joint = next((at for at in range(start, head) if doc[at].pos_ == "CCONJ"), start)
    owned = any(token.tag_ == "POS" for token in doc[joint:head])
    other = all(t.pos_ == "NOUN" and not is_role(t, scene.words) for t in doc[start:joint])
    return joint + 1 if joint > start and owned and other else start


def _before_brackets(at: int, first: int, scene: Scene) -> int:
    """Where the words end that brackets follow: "head of LC| (Land Council), Ann Roe"."""
    doc, here = scene.doc, at - 1
    if here <= first or doc[here].text != ")":
        return at
    while here > first and at - here < LONGEST and doc[here].text != "(":
        here -= 1
    return here if doc[here].text == "(" else at


def _describes_subject(name: Name, start: int, scene: Scene) -> bool:
    """Whether a sentence opens with what its subject is: "A former judge, | Ann Roe won".

    Not "The judge, | Ann Roe said, was late".
    """
    doc, words, root = scene.doc, scene.words, scene.doc[name.end - 1]
    if root.dep_ not in ("nsubj", "nsubjpass") or start != scene.bounds(start)[0]:
        return False
    says = root.head.lemma_ in scene.reading.pack.speech.saying
    main = root.head.dep_ == "ROOT" and not says
    return doc[start].lower_ in words.articles and (main or doc[start].lower_ not in words.definite)


def _one_of(mark: int, first: int, scene: Scene) -> Role | None:
    """Read "said | one of their lawyers, | Ann Roe": no verb stands in what she is one of."""
    doc, words, at = scene.doc, scene.words, mark - 1
    while at >= first and mark - at < LONGEST and doc[at].pos_ in NOMINAL and doc[at].text != ",":
        if doc[at].lower_ in words.one and doc[at + 1].lower_ in words.place_links:
            heads = [i for i in range(at + 2, mark) if _is_head(i, scene)]
            several = bool(heads) and is_plural(doc[heads[0]], words)
            return checked(at, mark, at, scene) if several and len(heads) == 1 else None
        at -= 1
    return None


def _speaks(at: int, scene: Scene) -> bool:
    """Whether a verb of saying stands where the second comma is missing, and not "she says,"."""
    doc, verb = scene.doc, scene.doc[at]
    goes_on = at + 1 < len(doc) and doc[at + 1].text != ","
    goes_on |= at + 2 < len(doc) and doc[at + 2].is_quote  # "said, “It is late”"
    return goes_on and verb.tag_ in FINITE and verb.lemma_ in scene.reading.pack.speech.saying


def _is_shared(name: Name, head: Token, scene: Scene) -> bool:
    """Whether a name may as well stand with another role: "a friend of the mayor, Ann Roe,"."""
    inside = head.dep_ == "pobj" and head.head.lower_ not in scene.words.as_words
    outer = head.head.head if inside else head
    holder = outer is not head and is_role(outer, scene.words)
    if outer.dep_ == "appos" and scene.is_person(outer.head.i) and outer.head.i < outer.i:
        holder = False  # "Bo Fox, a friend of the mayor, | Ann Roe"
    # "fans of a singer, Ann Roe": she cannot be the fans
    return _in_list(name, scene) or (holder and not is_plural(outer, scene.words))


def _in_list(name: Name, scene: Scene) -> bool:
    """Whether another person's name follows: "the mayor, Ann Roe, Bo Fox and others".

    Not where somebody is told to be that person's: "the mayor, Ann Roe, Bo Fox's aunt, won".
    """
    doc, after = scene.doc, scene.at.get(name.end + 1)
    owner = doc[min(scene.end(name.end + 1), len(doc) - 1)].tag_ == "POS"
    person = after is not None and after.kind == "person"
    return person and not owner and doc[name.end].text == ","


def _nearest(name: Name, mark: int, first: int, last: int, scene: Scene) -> Role | None:
    """Read "sent | the head of the council, | Ann Roe," wherever it stands in a sentence.

    The phrase before the comma opens with an article or an owner, and holds one role alone: of
    "a friend of the mayor, Ann Roe," nobody can tell whose name it is.
    """
    doc = scene.doc
    if name.end < last and not _closes(doc[name.end]):
        return None
    if _in_list(name, scene):
        return None
    at = mark
    while (
        at > first
        and mark - at < LONGEST
        and (doc[at - 1].pos_ in NOMINAL or doc[at - 1].text in HYPHENS)
        and not (doc[at - 1].pos_ == "ADP" and doc[at - 1].head.pos_ == "VERB")
    ):
        at -= 1  # "replaced a judge with | the mayor, Ann Roe"
    heads = [i for i in range(at, mark) if _is_head(i, scene)]
    heads = [i for i in heads if _seeker(doc[i], scene.words) is None]
    titled = doc[mark + 1].i < name.start
    if titled and heads and any(scene.is_person(i) for i in range(heads[0], mark)):
        return None  # "the chair of President Roe, President Fox and others"
    singles = [i for i in heads if not is_plural(doc[i], scene.words)]
    if len(singles) == 2 and _is_one(singles[0], singles[1], scene):
        heads = singles = singles[:1]  # "the founder and chief of Acme, | Ann Roe"
    if len(singles) == 2 and _is_other_ones(at, name, last, scene):
        heads = singles = singles[1:]
    if len(singles) != 1 or heads[-1] != singles[0]:
        return None  # of "fans of a singer, Ann Roe," she is no fans
    head = singles[0]
    start = leftmost(head, at, head + 1, scene)
    opened = start > first and doc[start - 1].tag_ in ("DT", "PRP$")
    owned = any(token.tag_ == "POS" for token in doc[start:head])
    return checked(start, mark, head, scene) if opened or owned else None


def _is_other_ones(at: int, name: Name, last: int, scene: Scene) -> bool:
    """Whether the first role is that of who is named before: "Bo Fox, aide of | the mayor, |"."""
    doc, after = scene.doc, name.end + 1
    told = at > 1 and doc[at - 1].text == "," and scene.is_person(at - 2)
    return told and not (after < last and doc[after].lower_ in scene.words.joiners)


def _is_one(left: int, right: int, scene: Scene) -> bool:
    """Whether one person has both roles: no article stands behind the "and" between them."""
    doc = scene.doc
    inner = all(doc[at].pos_ in ("NOUN", "PROPN", "ADJ") for at in range(left + 2, right))
    return right - left > 1 and doc[left + 1].pos_ == "CCONJ" and inner


def _is_head(at: int, scene: Scene) -> bool:
    """Whether a role stands here that no other noun follows at once, and that is no name's part."""
    doc = scene.doc
    nouns = doc[at + 1].pos_ in ("NOUN", "PROPN") or doc[at + 1].tag_ == "POS"
    return is_role(doc[at], scene.words) and not nouns and at not in scene.at
