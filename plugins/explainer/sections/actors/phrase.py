"""Phrases: the noun phrase that holds a role, from where it opens up to the next mark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.actors.role import (
    LONGEST,
    STOPS,
    Role,
    checked,
    head_noun,
    is_glued,
    is_owner,
    is_role,
    is_stop,
)
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.unclosed import is_unclosed, joins_verb
from explainer.text.marks import HYPHENS
from explainer.text.syntax.clauses import FINITE, PLURAL
from explainer.text.tokens import TIMES, bare, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

NOUNS = frozenset({"NOUN", "PROPN", "ADP", "SCONJ"})
ASIDE = 6
"""Tokens behind a comma that tell the land of a town, and of a name in quotation marks."""
FIELDS = 10
"""Tokens of the fields that somebody works in, behind the first."""
BARE = frozenset({"NOUN", "PROPN", "ADJ"})
"""What opens a noun phrase without an article."""
OPENERS = frozenset({"DET", "ADJ", "PART", "NOUN", "PROPN", "PRON"})
"""What stands before a name in quotation marks that tells more of a noun behind it."""
LOOSE = frozenset({"CCONJ", "ADP", "DET", "ADV", "PRON", "PART", "AUX"})


def phrase(
    at: int, last: int, scene: Scene, *, several: bool = False, subject: bool = False
) -> Role | None:
    """Give the role that heads the noun phrase that opens here, up to the next mark.

    Not one in the plural, unless it is of ``several``; of "one of two founders" it is the one. A
    verb may only follow a ``subject``.
    """
    doc, words, opening = scene.doc, scene.words, at
    while at < last and doc[at].pos_ in ("DET", "PRON") and doc[at].tag_ != "WP":
        if at + 1 < last and is_glued(doc[at + 1]):
            break  # "no-nonsense"
        if doc[at].tag_ not in ("DT", "PRP$", "PDT"):
            return None
        at += 1
    one = at
    if at + 2 < last and doc[at].lower_ in words.one and doc[at + 1].lower_ in words.place_links:
        at += 2
        while at < last and doc[at].pos_ in ("DET", "NUM", "PRON"):
            at += 1
    bare_noun = doc[at - 1].tag_ not in ("DT", "PRP$")
    head = head_noun(at, last, scene)
    if head is None or (doc[head].tag_ in PLURAL and not several and one == at):
        return None
    if is_denied(opening, head, scene):
        return None
    after = scene.at.get(head + 1)
    if after is not None and after.kind == "person" and head + 1 < last:
        return None  # the next of a list: "Bo Fox, | adviser Ann Roe"
    if any(t.is_quote and not is_owner(t, words) for t in doc[at : head + 1]):
        return None
    office = at > opening and doc[at - 1].lower_ in words.definite  # "the | Lord Mayor"
    titled = (t for t in doc[at + office : head] if bare(t.text) in words.courtesy)
    named = any(t.nbor().text[0].isupper() for t in titled)  # no "Notre Dame | law professor"
    if named and not any(token.tag_ == "POS" for token in doc[at:head]):
        return None
    stop = _stop(at, head, last, scene, one=one != at)
    if _names_next(head, stop, scene) or _is_counted(head, stop, scene):
        return None
    if stop < last and doc[stop].tag_ in FINITE and not subject:
        full = head > at or stop > head + 1
        plain = bare_noun and (full or doc[stop].lemma_ in scene.reading.pack.speech.saying)
        if not (plain or is_unclosed(head, stop, last, scene) or joins_verb(stop, scene)):
            return None
    return checked(one, _trimmed(head, stop, scene), head if one == at else one, scene)


def _is_counted(head: int, stop: int, scene: Scene) -> bool:
    """Whether a clause without a mark tells which of many: "the third | mayor | they have met".

    So does a participle: "the first | nurse | taken ill there".
    """
    noun = scene.doc[head]
    ranked = any(c.like_num and c.pos_ == "ADJ" for c in noun.lefts)
    clauses = [c for c in noun.rights if c.dep_ == "relcl" and scene.doc[stop].tag_ != "WP"]
    taken = any(c.dep_ == "acl" and c.tag_ == "VBN" and c.i == stop for c in noun.rights)
    return ranked and (taken or any(c.left_edge.i == stop for c in clauses))


def lost(role: Role, last: int, scene: Scene) -> Role:
    """Give a role with the clause behind it that says it is over: "the mayor | who was fired |".

    The same role where no such clause stands there.
    """
    doc, words = scene.doc, scene.words
    if role.end + 1 >= last or doc[role.end].tag_ != "WP":
        return role
    verb = doc[role.end].head
    helpers = [child.tag_ for child in verb.children if child.dep_ in ("aux", "auxpass")]
    over = words.dismissing if "auxpass" in {c.dep_ for c in verb.children} else words.resigning
    past = helpers == ["VBD"] or (not helpers and verb.tag_ == "VBD")
    end = next((at for at in range(verb.i + 1, last) if doc[at].text in STOPS), last)
    own = role.end < verb.i <= end and end - role.start <= LONGEST
    gone = past and own and verb.lemma_ in over
    return replace(role, end=end, over=True) if gone else role


def is_denied(start: int, end: int, scene: Scene) -> bool:
    """Whether a word says that somebody is not so: "not | the mayor", "no longer | the mayor"."""
    doc, sure = scene.doc, scene.reading.pack.certainty
    for at in range(start, end):
        after = doc[at + 1]
        if doc[at].lower_ in sure.negations and after.text not in HYPHENS:  # "no-nonsense"
            return after.lower_ not in sure.not_negations
    return False


def second(role: Role, last: int, scene: Scene) -> tuple[Role, ...]:
    """The role with what is told beside it, all of one person.

    Both of "a fellow at the institute and | a former judge", all of "a singer, | actor and poet".
    """
    return (*_both(role, last, scene), *_row(role, last, scene))


def _row(role: Role, last: int, scene: Scene) -> list[Role]:
    """The roles that go on behind a comma without an article, up to the one that "and" opens.

    None where the row stays open, or may be one of several people.
    """
    doc, at = scene.doc, role.end
    found: list[Role] = []
    while at + 2 < last and doc[at].text == ",":
        closes = doc[at + 1].pos_ == "CCONJ"
        start = at + 1 + closes
        other = phrase(start, last, scene) if doc[start].pos_ in BARE else None
        if other is None or other.start != start:
            return []
        found.append(other)
        at = other.end
        if closes or any(doc[here].pos_ == "CCONJ" for here in range(other.head + 1, at)):
            behind = range(other.head + 1, min(at + 2, last))
            named = any(scene.is_person(here) for here in behind)
            return found if not named else []
    return []


def _both(role: Role, last: int, scene: Scene) -> tuple[Role, ...]:
    """The role, or both of "a fellow at the institute and | a former judge"."""
    doc = scene.doc
    child = doc[role.head].lower_ in scene.words.kin
    for at in range(role.head + 1, role.end - 2):
        if child and doc[at].head.dep_ == "pobj":
            continue  # "the daughter of a nurse and a driver"
        now = doc[at + 1].lower_ in scene.words.present  # "a former clerk and | current mayor"
        if doc[at].pos_ == "CCONJ" and (now or doc[at + 1].tag_ in ("DT", "PRP$")):
            other = phrase(at + 1, last, scene)
            if other is not None and other.end <= role.end:
                return Role(start=role.start, end=at, head=role.head), other
            if doc[at + 2].lower_ in scene.words.kin:
                return (Role(start=role.start, end=at, head=role.head),)
    return (role,)


def _stop(at: int, head: int, last: int, scene: Scene, *, one: bool = False) -> int:
    """Where the words of a role end: at a mark, a verb or a clause.

    Of "one of two women elected" the participle tells which.
    """
    doc = scene.doc
    stop = head + 1
    while stop < last and stop - at < LONGEST:
        if is_stop(doc[stop]) and stop not in scene.at:
            past = (_past_seat, _past_quoted, _past_fields)
            further = max(beyond(stop, last, scene) for beyond in past)
            if further == stop:
                break
            stop = further
        token = doc[stop]
        glued = doc[stop - 1].text in HYPHENS  # "a Rome-based firm"
        clause = token.tag_ in ("WP", "WP$", "WDT", "WRB") or token.dep_ in ("neg", "mark")
        tag = token.text[0] == "#" or (token.like_url and "/" in token.text)  # "a clerk | #Elm"
        if token.tag_ in FINITE or clause or tag or (not one and _goes_with_verb(stop, at, scene)):
            return stop
        if token.tag_ == "VBN" and not glued and not (one and token.head.i == head):
            return stop
        if _is_time(stop, scene) or token.lower_ in scene.words.whens or _is_paid(stop, scene):
            return stop
        if _opens_clause(token):
            when = doc[stop - 1].head
            return when.i if when.lower_ in scene.words.by_words else stop  # "by the time | it was"
        if token.pos_ == "CCONJ" and stop + 1 < last and _opens_place(doc[stop + 1], scene):
            return stop  # "served as a clerk | and in other posts"
        if token.pos_ == "CCONJ" and _joins_person(stop, scene):
            return stop  # "the head of the port | and Ann Roe left"
        if doc[stop : stop + 2].text.lower() in scene.words.such:
            return stop
        stop += 1
    return _shorter(head, stop, scene) if stop - at >= LONGEST else stop


def _past_seat(at: int, last: int, scene: Scene) -> int:
    """The word behind a comma that only parts a town from its land: "the Elm|, Ohio-based | bank".

    So in "a doctor in the Elm|, N.Y., | area". The same token for any other mark.
    """
    doc = scene.doc
    if doc[at].text != "," or doc[at - 1].pos_ != "PROPN":
        return at
    inside = at + 3 < last and doc[at + 2].text == "," and doc[at + 3].left_edge.i < at
    if inside and doc[at + 3].pos_ == "NOUN" and not is_role(doc[at + 3], scene.words):
        return at + 3
    for end in range(at + 1, min(at + ASIDE, last - 1)):
        if doc[end].lower_.rpartition("-")[2] in scene.words.seated:
            return end + 1
        if not (doc[end].text[0].isupper() or doc[end].text in HYPHENS):
            return at
    return at


def _past_quoted(at: int, last: int, scene: Scene) -> int:
    """The noun behind a name in quotation marks that belongs to it: "of the |“Salt” | project".

    The same token for any other mark.
    """
    doc = scene.doc
    if not doc[at].is_quote or doc[at - 1].pos_ not in OPENERS:
        return at
    for end in range(at + 2, min(at + ASIDE, last - 1)):
        if doc[end].is_quote:
            after = doc[end + 1]
            return end + 1 if after.pos_ == "NOUN" and not doc[end - 1].is_punct else at
    return at


def _past_fields(at: int, last: int, scene: Scene) -> int:
    """The word behind all of somebody's fields: "director of Trade|, Law and Arms Control | at".

    The same token for any other mark.
    """
    doc, words, joined = scene.doc, scene.words, False
    listed = doc[at].text == "," and doc[at - 1].text.istitle()
    if not listed or doc[at - 2].lower_ not in words.place_links:
        return at
    for end in range(at + 1, min(at + FIELDS, last)):
        if scene.is_person(end):
            return at
        if doc[end].lower_ in words.joiners:
            joined = True
        elif doc[end].text != "," and not doc[end].text.istitle():
            return end if joined and doc[end].tag_ == "IN" else at
    return at


def _joins_person(at: int, scene: Scene) -> bool:
    """Whether "and" joins somebody to no other person, who owns nothing: not "and | Roe's aide"."""
    end = at + 1
    while end < at + ASIDE and end < len(scene.doc) - 1 and _leads_to_person(end, scene):
        end += 1  # "the head of the port | and the Elm judge Ann Roe left"
    if not scene.is_person(end) or scene.is_person(at - 1):
        return False
    end = scene.end(end)
    return end >= len(scene.doc) or not is_owner(scene.doc[end], scene.words)


def _leads_to_person(at: int, scene: Scene) -> bool:
    """Whether a word may stand in what is said of somebody before the name."""
    return not scene.is_person(at) and scene.doc[at].pos_ in BARE | {"DET"}


def _goes_with_verb(at: int, start: int, scene: Scene) -> bool:
    """Whether a preposition goes on with the verb before a role: "was its nominee | in a vote".

    So does what that was done for: "hired a clerk | to count". Where a name follows, as behind "of"
    and "for", parsers err too often: "chief of sales | at Acme".
    """
    token, words = scene.doc[at], scene.words
    above = token.head.head if token.tag_ == "TO" and token.head.tag_ == "VB" else token.head
    if above.i >= start or token.pos_ not in ("ADP", "PART"):
        return False
    if token.dep_ == "agent":
        return True  # "replaced as mayor | by Ann Roe"
    named = any(t.i in scene.at or t.text[0].isupper() for t in scene.doc[at + 1 : at + 3])
    then = token.lower_ in words.at_words and not scene.doc[at + 1].like_num  # "at the time"
    kept = token.lower_ in words.name_links or then
    return token.tag_ == "TO" or not (named or kept)


def _opens_clause(token: Token) -> bool:
    """Whether a clause without "that" opens here: "clerk at the time | the port was built"."""
    subjects = (t for t in (token, token.head) if t.dep_ in ("nsubj", "nsubjpass"))
    noun = next((t for t in subjects if t.left_edge.i == token.i), None)
    return noun is not None and noun.head.dep_ == "relcl" and noun.head.head.i == token.i - 1


def _opens_place(token: Token, scene: Scene) -> bool:
    """Whether a preposition opens what goes on with the verb, not with what the role is of."""
    return token.pos_ == "ADP" and token.lower_ not in scene.words.name_links


def _names_next(head: int, stop: int, scene: Scene) -> bool:
    """Whether a person stands right behind a body of the role: "editor of the Post | Bo Fox".

    Then the phrase tells of whoever is next in a list, or of the body's own people. So it does
    where a noun that is no role stands before the person: "envoy for trade issues | Bo Fox".
    """
    doc = scene.doc
    inside = (at for at in range(head + 1, stop - 1) if scene.is_person(at + 1))
    return any(
        (at in scene.at and not scene.is_person(at))
        or (doc[at].pos_ == "NOUN" and not is_role(doc[at], scene.words))
        for at in inside
    )


def _is_paid(at: int, scene: Scene) -> bool:
    """Whether it is told here what somebody gets: "a clerk | at $31 an hour"."""
    doc, link = scene.doc, scene.doc[at].lower_ in scene.words.at_words
    after = doc[at + 1] if link and at + 1 < len(doc) else None
    return after is not None and (after.tag_ == "$" or after.ent_type_ == "MONEY")


def _is_time(at: int, scene: Scene) -> bool:
    """Whether a time opens here that tells when, and not which: "mayor | last year"."""
    doc, words = scene.doc, scene.words
    if doc[at].ent_iob_ != "B" or kind_of(doc[at], scene.reading.pack) not in TIMES:
        return False
    behind = at + 1
    while behind < len(doc) and doc[behind].ent_iob_ == "I":
        behind += 1
    tells = behind < len(doc) and doc[behind].pos_ in ("NOUN", "PROPN")
    before = doc[at - 1]
    return not tells and before.pos_ in NOUNS and before.lower_ not in words.place_links


def _trimmed(head: int, stop: int, scene: Scene) -> int:
    """Where the words of a role end without what leads on to nothing."""
    doc = scene.doc
    if doc[stop - 1].tag_ == "POS":
        ends = stop >= len(doc) or (doc[stop].text in STOPS and not doc[stop].is_quote)
        if ends and stop - 2 in scene.at:
            return stop  # "analyst at Roe & Fox's"
        while stop > head + 1 and doc[stop - 1].pos_ != "ADP":  # "star of television's | “Roe”"
            stop -= 1
    loose = scene.words.articles
    while stop > head + 1 and (doc[stop - 1].pos_ in LOOSE or doc[stop - 1].lower_ in loose):
        if stop - 1 in scene.at and scene.at.get(stop - 2) is scene.at[stop - 1]:
            break  # "head of Salt Without | Borders | Now"
        stop -= 1
    return stop


def _shorter(head: int, stop: int, scene: Scene) -> int:
    """Where the words of a role end that go on too long: before the second of its joints."""
    joints = [t.i for t in scene.doc[head + 1 : stop] if t.pos_ in ("ADP", "CCONJ", "SCONJ")]
    return joints[1] if len(joints) > 1 else stop
