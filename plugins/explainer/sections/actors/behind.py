"""Behind: roles behind a name: "Ann Roe, | the chief of the council,", "Ann Roe, who | heads it".

What else tells of the same person may stand between: an age, a bracket, a home, or a body that
"of" ties to the name ("Ann Roe of the Post, | editor of the Sunday pages,").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.announced import acts_apart, is_role_first
from explainer.sections.actors.held import destined
from explainer.sections.actors.phrase import is_denied, lost, phrase, second
from explainer.sections.actors.principals import gender_of
from explainer.sections.actors.role import LONGEST, STOPS, Role, head_word, is_role
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.several import behind_body, behind_bracket, past_letters
from explainer.text.marks import HYPHENS, SINGLE_DASHES, is_dash
from explainer.text.names import Name
from explainer.text.syntax.clauses import FINITE, NOUNS
from explainer.text.syntax.parts import has_not, is_modal
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

FEW = 6
"""Tokens of a home or a body that no actor of the article is."""
PAST = ("VBN", "VBD")
"""Tags of a participle; parsers take it for the verb behind a comma."""
OPENS = ("ADJ", "NOUN")
"""What opens a role without a mark before it."""
PIECES = 3
"""Pieces in commas between a name and the role of its bearer."""


def behind(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the roles that stand behind a name: one phrase, and what a clause with "who" adds."""
    _, last = scene.bounds(name.start)
    role = _nearest(name, scene)
    if role is None:
        return
    if (gone := lost(role, last, scene)) is not role:
        yield gone
        return
    yield from second(role, last, scene)
    nearest = scene.doc[role.end - 1]  # "an aide of the | man | who represents Acme"
    others = nearest.i > role.head and is_role(nearest, scene.words)
    if role.end + 1 < last and scene.doc[role.end].tag_ == "WP" and not others:
        clause = _clause(role.end + 1, last, scene)  # "a lawyer who represents Acme"
        if clause is not None:
            yield clause


def _nearest(name: Name, scene: Scene) -> Role | None:
    """The role behind the first mark where words head one."""
    _, last = scene.bounds(name.start)
    found = (_at(name, at, last, scene) for at in _openings(name, last, scene))
    role = next((role for role in found if role is not None), None) or _unmarked(name, last, scene)
    if role is not None and _is_next_ones(name, role, last, scene):
        return None
    if role is not None and (_is_listed(role, last, scene) or _is_name(name, role, last, scene)):
        return None
    if role is None or not _is_tied(name, scene):
        return role
    low = bare(scene.doc[role.head].text)
    words = scene.words
    loose = low in words.shared_roles - words.personal_roles
    return role if not loose else None  # "of Acme, | maker of boats"


def _unmarked(name: Name, last: int, scene: Scene) -> Role | None:
    """Read "said Ann Roe | senior analyst at Acme": no mark stands behind the name."""
    doc, words, at = scene.doc, scene.words, name.end
    verb = doc[name.start - 1] if name.start else doc[name.start]
    says = verb.pos_ == "VERB" and verb.lemma_ in scene.reading.pack.speech.inverting
    if not says or at + 2 >= last or not (doc[at].text.islower() and doc[at].pos_ in OPENS):
        return None
    role = phrase(at, last, scene)
    posts = either(words.tied_roles, words.company_roles)
    tied = role is not None and head_word(role.head, scene) in posts
    closed = role is not None and (role.end >= last or doc[role.end].text in STOPS)
    links = words.name_links | words.at_words
    more = role is not None and any(t.lower_ in links for t in doc[role.head : role.end])
    return role if tied and closed and more else None


def _is_next_ones(name: Name, role: Role, last: int, scene: Scene) -> bool:
    """Whether a role tells of the next name: "the judge, Ann Roe, the | mayor, | Bo Fox, and"."""
    doc = scene.doc
    if role.end + 1 >= last or doc[role.end].text != "," or not scene.is_person(role.end + 1):
        return False
    if role.end - role.start == 1 and doc[role.start].lower_ in scene.words.styles:
        return doc[role.start].text.istitle()  # "songs by Ann Roe, | Queen, | Bo Fox and"
    if doc[role.start].pos_ == "CCONJ":
        return True  # "Acme's chief, Ann Roe, | and Elm's chief, | Bo Fox, met"
    opener = doc[role.start - 1]
    known = opener.lower_ in scene.words.definite or opener.tag_ == "PRP$" or opener.text == ","
    titled = name.start > 0 and is_role(doc[name.start - 1], scene.words)
    first = titled or is_role_first(name, scene) or acts_apart(doc[role.head], name.end)
    first &= known
    return first or _is_own(name, role, scene)


def _is_listed(role: Role, last: int, scene: Scene) -> bool:
    """Whether others follow in a list: "they saw Ann Roe, | a guard at the bank and clerks.".

    The list ends the sentence; a comma behind it would close what tells of the name. Those behind
    "and" are people without an article, what stands before it is none and one alone.
    """
    doc, words = scene.doc, scene.words
    if (role.end < last and doc[role.end].text != ".") or doc[role.start - 1].tag_ != "DT":
        return False
    at = next((t.i for t in doc[role.head : role.end] if t.pos_ == "CCONJ"), 0)
    people = bare(doc[role.end - 1].text) in words.role_plurals
    plain = all(t.pos_ in NOUNS | {"ADJ"} for t in doc[at + 1 : role.end])
    before = doc[at - 1]
    one = before.tag_ == "NN" and before.i > role.head and not is_role(before, words)
    return bool(at) and people and plain and one


def _is_name(name: Name, role: Role, last: int, scene: Scene) -> bool:
    """Whether a list goes on with a name like a title: "bands like Ann Roe, | Queen | and Acme".

    Or the sentence with its subject: "On her platform Roe, | the mayor | said no".
    """
    doc, words = scene.doc, scene.words
    head, end = doc[role.head], role.head + 1
    titled = head.text.istitle() and doc[role.start - 1].text == "," and role.start == role.head
    if titled and end + 1 < last and doc[end].pos_ in ("CCONJ", "PUNCT"):
        start = end + 1 + (doc[end + 1].lower_ in words.articles)
        other = scene.at.get(start)
        ends = other is not None and scene.end(start) >= role.end
        named = start == end + 2 < last and doc[start].pos_ == "PROPN"
        ends |= named and not is_role(doc[role.end - 1], words)  # "Queen | and the Salt Stones"
        if ends and doc[end].pos_ == "CCONJ":
            return True
        if head.lower_ in words.given and doc[end].text == "," and doc[end + 1].tag_ == "NNP":
            return True
    root = doc[name.end - 1]
    fronted = root.dep_ in ("pobj", "appos") and acts_apart(head, name.end)
    return fronted and role.end < last and doc[role.end].tag_ in FINITE


def _is_own(name: Name, role: Role, scene: Scene) -> bool:
    """Whether a relative is told of the one who is named: "Ann Roe, 34, her | husband, | Bo"."""
    owner = scene.doc[role.start].lower_
    told = scene.words.pronouns.get(owner)
    kin = bare(scene.doc[role.head].text) in scene.words.kin
    return kin and told is not None and gender_of(scene.at[name.start], scene) == told


def _openings(name: Name, last: int, scene: Scene) -> Iterator[int]:
    """Where what tells of the bearer of a name may open: behind each mark, with no gap."""
    at = behind_bracket(past_letters(name.end, last, scene), scene)
    if at < last and not _parts(at, scene):
        at = behind_bracket(_past_tie(at, last, scene), scene)
    for _ in range(PIECES):
        if at + 2 > last or not _parts(at, scene):
            return
        yield at + 1
        at = _past_piece(at + 1, last, scene)


def _past_tie(at: int, last: int, scene: Scene) -> int:
    """The token behind "of" and a body or a place, or the same where there is no such tie."""
    doc, words = scene.doc, scene.words
    if (behind := behind_body(at, scene)) > at:
        return behind
    if at + 1 >= last or doc[at].lower_ not in words.body_ties:
        return at
    here = start = at + 1 + (doc[at + 1].lower_ in words.articles)
    while here < last and here - start < FEW and doc[here].tag_ in ("NNP", "NNPS"):
        if not doc[here].text[0].isupper() or scene.is_person(here):
            return at
        here += 1
    return here if here > start else at


def _past_piece(at: int, last: int, scene: Scene) -> int:
    """The mark behind an age, a home or a party with its state; ``last`` where none stands."""
    doc, here = scene.doc, at
    if doc[at].pos_ == "NUM" or doc[at].lower_ in scene.words.pictured:
        here = at + 1
    elif (tied := _past_tie(at, last, scene)) > at:
        here = tied
    elif at + 2 < last and doc[at + 1].text in HYPHENS and len(doc[at].text) == 1:
        here = at + 3  # "R-Ohio"
    return here if at < here < last and _parts(here, scene) else last


def _is_tied(name: Name, scene: Scene) -> bool:
    """Whether "of" ties a name to a body, of which the words behind may tell."""
    tie = behind_bracket(name.end, scene)
    body = scene.at.get(behind_body(tie, scene) - 1)
    tied = tie + 1 < len(scene.doc) and scene.doc[tie].lower_ in scene.words.body_ties
    return tied and (body is None or body.kind != "place")


def _at(name: Name, at: int, last: int, scene: Scene) -> Role | None:
    """The role that opens at a token: a noun phrase or a clause with "who"."""
    doc, words = scene.doc, scene.words
    first, at = at, _past_adverbs(at, last, scene)
    if at >= last:
        return None
    if doc[at].tag_ == "WP":
        return _clause(at + 1, last, scene) or _put_up(doc[at], scene)
    if doc[at].is_punct:
        return None
    if doc[at].lower_ in words.court_parts and (part := _in_court(at, last, scene)):
        return part
    if doc[at].lower_ in words.both:
        return phrase(at + 1, last, scene, several=True)
    put_up = destined(doc[at], scene) if doc[at].tag_ in PAST else None
    if doc[at].tag_ in PAST and doc[at].lemma_ in words.appointing:
        role = put_up or _named(at, last, scene)
    else:
        role = put_up or phrase(at, last, scene) or _of_both(name, at, last, scene)
    if role is None or is_denied(first, at, scene):
        return None
    gone = _is_former(first, at, scene) or any(token.tag_ == "IN" for token in doc[first:at])
    return replace(role, start=first, over=True) if gone else role


def _put_up(who: Token, scene: Scene) -> Role | None:
    """Read "Ann Roe, whom the mayor has | picked to lead the port |": told as a fact."""
    verb = who.head
    loose = has_not(verb) or is_modal(verb)
    told = verb.tag_ in PAST and verb.i > who.i and not loose
    return destined(verb, scene) if told else None


def _named(at: int, last: int, scene: Scene) -> Role | None:
    """Read "Ann Roe, recently | named | chief of the port,": with a post that somebody gives."""
    at += at + 1 < last and scene.doc[at + 1].lower_ in scene.words.as_words
    role = phrase(at + 1, last, scene)
    posts = either(scene.words.tied_roles, scene.words.offices)
    return role if role is not None and head_word(role.head, scene) in posts else None


def _past_adverbs(at: int, last: int, scene: Scene) -> int:
    """Where a phrase opens behind words for when: "now | a teacher", "herself | a judge"."""
    doc, words = scene.doc, scene.words
    if at + 2 < last and doc[at].tag_ == "IN" and doc[at + 1].tag_ == "RB":
        noun = doc[at + 2].tag_ in ("DT", "PRP$", "NN", "NNP", "JJ")
        return at + 2 if noun else at  # "until recently | the head of it"
    if at + 1 < last and doc[at].tag_ == "RB" and doc[at + 1].tag_ in PAST:
        return at + 1  # "recently | named chief of it"
    while at + 1 < last and doc[at + 1].tag_ in ("DT", "PRP$", "NN", "NNP", "JJ"):
        timed = doc[at].tag_ == "RB" and doc[at + 1].tag_ != "JJ"
        if not (timed or doc[at].lower_ in either(words.lasting, words.selves)):
            break
        at += 1
    return at


def _of_both(name: Name, at: int, last: int, scene: Scene) -> Role | None:
    """Read "Ann Roe and Bo Fox, | owners of the port,": a mark closes what both are."""
    before = scene.at.get(name.start - 2) if name.start > 1 else None
    if before is None or before.kind != "person":
        return None
    role = None
    if scene.doc[name.start - 1].lower_ in scene.words.joiners:
        role = phrase(at, last, scene, several=True)
    closed = role is not None and (
        role.end >= last
        or scene.doc[role.end].text in STOPS | SINGLE_DASHES
        or scene.doc[role.end].tag_ == "WP"  # "owners of the port | who live there"
    )
    return role if closed else None


def _parts(at: int, scene: Scene) -> bool:
    """Whether a comma or a dash with white space around it stands here."""
    mark = scene.doc[at]
    spaced = bool(mark.whitespace_) and bool(mark.nbor(-1).whitespace_)
    return mark.text == "," or (is_dash(mark) and spaced)


def _clause(at: int, last: int, scene: Scene) -> Role | None:
    """What a clause with "who" says a person is: heads, leads, is the, served as.

    What somebody will be or may be, nobody is: "who will serve as".
    """
    doc, words, opens = scene.doc, scene.words, at
    while at < last and doc[at].pos_ in ("ADV", "AUX") and doc[at].lemma_ not in words.being:
        pack = scene.reading.pack  # "who probably | is", "who reportedly | is"
        hedged = doc[at].lower_ in pack.speech.hearsay or doc[at].lower_ in pack.certainty.adverbs
        if doc[at].tag_ == "MD" or hedged:
            return None
        at += 1
    if at + 1 >= last:
        return None
    lemma = doc[at].lemma_
    had = any(token.tag_ == "VBD" for token in doc[opens:at])  # "who had been"
    if lemma in words.being:
        start = _past_adverbs(at + 1, last, scene)
        role = phrase(start, last, scene)
        if role is None or is_denied(at, role.head, scene):
            return None
        gone = had or _is_former(at + 1, start, scene)
        return replace(role, over=True) if gone else role
    if lemma in words.resigning and doc[at + 1].lower_ in words.as_words:
        role = phrase(at + 2, last, scene)
        return replace(role, over=True) if role is not None else None
    if lemma in words.serving and doc[at + 1].lower_ in words.as_words:
        role = phrase(at + 2, last, scene)
        past = had or doc[at].tag_ == "VBD"  # "who served as mayor"
        return replace(role, over=past) if role is not None else None
    if lemma in words.leading and doc[at].tag_ in FINITE and doc[at + 1].pos_ != "ADP":
        return _leading(opens, at, last, scene)
    return None


def _leading(opens: int, at: int, last: int, scene: Scene) -> Role | None:
    """The role of who leads something, which the verb tells with its words: "who runs the port"."""
    doc, stop = scene.doc, at + 1
    while stop < last and stop - at < LONGEST and (doc[stop].text not in STOPS or stop in scene.at):
        if doc[stop].tag_ in FINITE or doc[stop].tag_ in ("WP", "WDT"):
            return None
        stop += 1
    beaten = scene.at.get(at + 1)
    pleads = doc[at].lemma_ in scene.words.pleading
    objects = [c for c in doc[at].children if c.dep_ == "dobj"]
    if any(c.ent_type_ == "PERCENT" or c.lower_ in scene.words.unled for c in objects):
        return None  # "who owns 28%", "who led the charge"
    if beaten is not None and beaten.kind == "person" and not pleads:
        return None  # "who leads | Bo Fox by a mile"
    led = any(_is_body(c.i, scene) for c in objects)
    start = next((here for here in range(opens, at) if _is_former(here, at, scene)), at)
    over = led and doc[at].tag_ == "VBD"  # "who once | led Acme"
    return Role(start=start, end=stop, head=at, ended=over) if stop > at + 1 else None


def _in_court(at: int, last: int, scene: Scene) -> Role | None:
    """Read "Ann Roe, | prosecuting |, said", "Ann Roe, | defending Bo Fox |, said" of a court.

    No player is one: "Ann Roe, defending, cleared the ball".
    """
    doc, end = scene.doc, at + 1
    court = not scene.worded.keys().isdisjoint(scene.words.courts)
    if court and scene.is_person(end):
        end = scene.end(end)
    if end + 1 >= last or doc[end].text != ",":
        return None
    said = doc[end + 1].lemma_ in scene.reading.pack.speech.saying
    return Role(start=at, end=end, head=at) if court or said else None


def _is_former(start: int, end: int, scene: Scene) -> bool:
    """Whether a word before a role says that it is over: "who was | previously | head of it"."""
    return any(token.lower_ in scene.words.former for token in scene.doc[start:end])


def _is_body(at: int, scene: Scene) -> bool:
    entry = scene.at.get(at)
    return entry is not None and entry.kind == "organization"
