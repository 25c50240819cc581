"""Offices held: roles that a verb or a noun tells: "was appointed | chief of the council"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.phrase import phrase
from explainer.sections.actors.role import LONGEST, Role, head_word
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name
from explainer.text.syntax.clauses import FINITE
from explainer.text.syntax.parts import is_passive
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

CLAUSES = frozenset({"acl", "relcl"})
"""Dependencies of what a noun is for: "calls | to resign |"."""
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PART"})
BARE = frozenset({"NN", "JJ", "NNP"})
"""Tags of what opens an office without an article."""
RANK = "ORDINAL"
PAST = frozenset({"VBD", "VBN"})
MOST = 6
"""Tokens between a verb and the "as" behind it."""


def held(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the offices that verbs of holding one and nouns for the time in it tell of a person."""
    for verb in _verbs(name, scene):
        if role := _told(verb, scene) or _post(verb, scene):
            yield _without_others(role, scene, passive=is_passive(verb))
        elif role := _at_last(verb, scene):
            yield role
    if role := _opening(name, scene):
        yield role
    if role := _to_resign(name, scene) or _made(name, scene):
        yield role
    if role := _time_in(name, scene):
        yield role


def _at_last(verb: Token, scene: Scene) -> Role | None:
    """Read "went on to become | mayor": it leaves open whether that is over."""
    ends = (c for c in verb.children if c.dep_ in ("xcomp", "advcl") and c.tag_ == "VB")
    end = next((c for c in ends if c.lemma_ in scene.words.becoming), None)
    if end is None or verb.lemma_ not in scene.words.proceeding or verb.tag_ not in PAST:
        return None
    return _office(end.i + 1, scene, over=True)


def _without_others(role: Role, scene: Scene, *, passive: bool) -> Role:
    """The role up to who gave or had it: "replaced as mayor | by Roe", "as mayor | from Roe"."""
    words, doc = scene.words, scene.doc
    before = words.from_words - words.place_links
    for at in range(role.head + 1, role.end):
        agent = passive and doc[at].lower_ in words.by_words
        if agent or (doc[at].lower_ in before and _is_name(at + 1, role.end, scene)):
            return replace(role, end=at)
    return role


def _is_name(at: int, end: int, scene: Scene) -> bool:
    """Whether a person's name opens here, behind titles or without: "from | Mr Roe"."""
    here = next((i for i in range(at, end) if i in scene.at or scene.doc[i].is_punct), end)
    return here < end and scene.is_person(here)


def _verbs(name: Name, scene: Scene) -> Iterator[Token]:
    """The verbs that a person is the subject of: told as facts, and by the article itself."""
    root = scene.doc[name.end - 1]
    found = [child for child in root.children if child.dep_ == "relcl"]
    found = [verb for verb in found if any(c.tag_ == "WP" for c in verb.children)]
    if root.dep_ in ("nsubj", "nsubjpass"):
        found.append(root.head)
    quotes = scene_of(scene.reading)
    for first in found:
        joined = [c for c in first.children if c.dep_ == "conj" and c.pos_ == "VERB"]
        own = ("nsubj", "nsubjpass")
        for verb in (first, *(v for v in joined if not any(c.dep_ in own for c in v.children))):
            if _is_fact(verb, scene.words) and quotes.inside[verb.i] < 0:
                yield verb


def _is_fact(verb: Token, words: NameWords) -> bool:
    """Whether a verb tells what is or was so: no modal, no denial, no condition."""
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    loose = [c for c in verb.children if c.lower_ not in words.settled_marks]
    if any(c.dep_ in ("neg", "mark") or c.tag_ in ("MD", "TO") for c in loose):
        return False
    if any(c.dep_ == "advmod" and c.lower_ in words.passing for c in verb.children):
        return False
    if verb.tag_ == "VBG" and not helpers:
        return any(c.dep_ == "nsubj" for c in verb.children)  # "with Ann Roe serving as mayor"
    return verb.tag_ in FINITE or any(helper.tag_ in FINITE for helper in helpers)


def _told(verb: Token, scene: Scene) -> Role | None:
    """Read "resigned as | mayor", "was elected | mayor", "became | mayor", "was ousted as | …"."""
    words = scene.words
    passive = is_passive(verb)
    over = verb.lemma_ in words.dismissing if passive else verb.lemma_ in words.resigning
    if passive and verb.lemma_ in words.raising:
        link = next((c for c in verb.children if c.lower_ in words.infinitive), None)
        return _office(link.i + 1, scene) if link is not None and link.i == verb.i + 1 else None
    if passive and (role := destined(verb, scene)):
        return role
    if passive and verb.lemma_ in words.proposing:
        return _proposed(verb, scene)
    appointed = passive and verb.lemma_ in words.appointing
    behind = [c for c in verb.children if c.i > verb.i and c.lower_ in words.as_words]
    if behind and behind[0].i - verb.i < MOST and (appointed or over or not passive):
        follows = verb.lemma_ in words.succeeding and not passive
        if over or appointed or follows or verb.lemma_ in words.serving:
            appointed |= follows
            past = verb.tag_ in ("VBD", "VBN") and not appointed
            return _office(behind[0].i + 1, scene, over=over or past)
        return None
    if appointed or verb.lemma_ in words.becoming:
        return _office(verb.i + 1, scene)
    role = _office(verb.i + 1, scene) if passive and verb.lemma_ in words.making else None
    posts = either(words.offices, words.tied_roles, words.captains)
    return role if role is not None and head_word(role.head, scene) in posts else None


def _proposed(verb: Token, scene: Scene) -> Role | None:
    """Read "was | nominated as mayor |": the verb belongs to what nobody is yet."""
    at = verb.i + 1
    office = _office(at + 1, scene) if scene.doc[at].lower_ in scene.words.as_words else None
    return replace(office, start=verb.i, head=verb.i) if office is not None else None


def destined(verb: Token, scene: Scene) -> Role | None:
    """Give what somebody is put up for, with the verb: "| picked to lead the port |".

    Also "| chosen to serve as mayor |", "| nominated to be mayor |", "| picked for mayor |". What
    nobody is yet, the verb tells. None where what follows is no office.
    """
    doc, words, last = scene.doc, scene.words, scene.bounds(verb.i)[1]
    does, chosen = verb.i + 2, either(words.proposing, words.choosing, words.appointing)
    if verb.lemma_ not in chosen or does + 1 >= last:
        return None
    if doc[does].lemma_ in words.leading and doc[does - 1].lower_ in words.infinitive:
        return _lead(verb, doc[does], scene)
    put = doc[does - 1].lower_ in words.purposes  # "nominated | for mayor", not "for an award"
    at = does if put else _past_being(does - 1, scene)
    office = _office(at, scene) if at is not None else None
    if office is None or (put and head_word(office.head, scene) not in words.offices):
        return None
    return replace(office, start=verb.i, head=verb.i)


def _past_being(at: int, scene: Scene) -> int | None:
    """Where an office opens behind "to be" and "to serve as"; None where neither stands here."""
    doc, words = scene.doc, scene.words
    if at + 2 >= len(doc) or doc[at].lower_ not in words.infinitive:
        return None
    if doc[at + 1].lemma_ in words.serving and doc[at + 2].lower_ in words.as_words:
        return at + 3
    return at + 2 if doc[at + 1].lemma_ in words.being else None


def _lead(chosen: Token, verb: Token, scene: Scene) -> Role | None:
    """The words up to the end of the body that somebody is chosen to lead."""
    words, last = scene.words, scene.bounds(verb.i)[1]
    led = next((c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
    if led is None:
        return None
    body = scene.at.get(led.i)
    named = body is not None and body.kind == "organization"
    if not named and led.lower_ not in words.body_heads:
        return None
    end = min(scene.end(led.i), last) if named else led.i + 1
    return Role(start=chosen.i, end=end, head=chosen.i)


def _post(verb: Token, scene: Scene) -> Role | None:
    """Read "quit her post as | mayor", "resigned the post of | mayor", "took over as | mayor"."""
    words = scene.words
    for child in verb.children:
        if child.dep_ == "prt" and verb.lemma_ in words.taking and child.lower_ in words.over:
            link = next((c for c in verb.children if c.lower_ in words.as_words), None)
            near = link is not None and 0 < link.i - verb.i < MOST
            return _office(link.i + 1, scene) if link is not None and near else None
        posted = child.dep_ == "dobj" and child.lemma_ in words.posts
        if posted and verb.lemma_ in either(words.resigning, words.leaving):
            link = next(
                (c for c in child.children if c.lower_ in words.as_words | words.place_links), None
            )
            return _office(link.i + 1, scene, over=True) if link is not None else None
    return None


def _opening(name: Name, scene: Scene) -> Role | None:
    """Read "Appointed | mayor in May, | Ann Roe left"."""
    root, words = scene.doc[name.end - 1], scene.words
    if root.dep_ not in ("nsubj", "nsubjpass"):
        return None
    for verb in root.head.lefts:
        opens = verb.i == scene.bounds(verb.i)[0] and verb.i < name.start
        if opens and verb.tag_ == "VBN" and verb.lemma_ in words.appointing:
            return _office(verb.i + 1, scene)
    return None


def _to_resign(name: Name, scene: Scene) -> Role | None:
    """Read "told Ann Roe to resign as | mayor", "Ann Roe was forced to resign as | mayor".

    Also "rejects calls to resign as | mayor", "may be sacked as | mayor", "is to stay on as |".
    """
    root, words = scene.doc[name.end - 1], scene.words
    outer = root.head.head if root.dep_ == "pobj" else root.head
    if root.dep_ not in ("nsubj", "nsubjpass", "dobj", "pobj") or outer.pos_ != "VERB":
        return None
    verbs = [c for c in outer.children if c.dep_ in ("xcomp", "ccomp", "advcl") and c.tag_ == "VB"]
    if root.dep_ in ("nsubj", "nsubjpass"):
        things = (c for c in outer.children if c.dep_ == "dobj")
        verbs += [c for t in things for c in t.children if c.dep_ in CLAUSES and c.tag_ == "VB"]
        verbs += [outer] if outer.tag_ == "VB" or _may_go(outer, words) else []
    for verb in verbs:
        own = [c for c in verb.children if c.dep_ == "nsubj" and c.i != root.i]
        own = [] if _says_of_herself(name, verb, own, scene) else own
        link = next((c for c in verb.children if c.i > verb.i and c.lower_ in words.as_words), None)
        leaves = verb.lemma_ in either(words.resigning, words.continuing) or verb.tag_ == "VBN"
        if not leaves or link is None or own or verb.i < name.end:
            continue
        gone = outer.lemma_ in words.forcing and _is_fact(outer, words)
        return _office(link.i + 1, scene, over=gone) if link.i - verb.i < MOST else None
    return None


def _may_go(verb: Token, words: NameWords) -> bool:
    """Whether somebody may only be made to go: "may be | sacked |", "is to be | replaced |"."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    ahead = any(c.tag_ in ("MD", "TO") for c in helpers)
    had = any(c.lemma_ in words.having for c in helpers)
    return verb.tag_ == "VBN" and verb.lemma_ in words.dismissing and ahead and not had


def _says_of_herself(name: Name, verb: Token, own: list[Token], scene: Scene) -> bool:
    """Whether "he" or "she" is who says it: "Ann Roe said | she | will not resign as mayor".

    Nobody else is named up to there.
    """
    first, outer = scene.bounds(name.start)[0], verb.head
    says = verb.dep_ == "ccomp" and outer.lemma_ in scene.reading.pack.speech.saying
    told = len(own) == 1 and own[0].lower_ in scene.words.pronouns
    people = {id(scene.at[at]) for at in range(first, verb.i) if scene.is_person(at)}
    return says and told and people == {id(scene.at[name.start])}


def _made(name: Name, scene: Scene) -> Role | None:
    """Read "appointed Ann Roe as | mayor", "picked Ann Roe as | mayor", "named Ann Roe | mayor"."""
    doc, words, root = scene.doc, scene.words, scene.doc[name.end - 1]
    if role := _named(name, scene) or _made_to_be(name, scene):
        return role
    verb, at = root.head, name.end
    if verb.dep_ == "agent" and verb.head.lemma_ in words.succeeding - words.joining:
        linked = at + 1 < len(doc) and doc[at].lower_ in words.as_words
        fact = _is_fact(verb.head, words) and scene_of(scene.reading).inside[verb.i] < 0
        return _office(at + 1, scene) if linked and fact else None  # "replaced by Ann Roe as"
    if root.dep_ == "dobj" and verb.lemma_ in words.succeeding - words.joining:
        linked = at + 1 < len(doc) and doc[at].lower_ in words.as_words and verb.tag_ == "VB"
        return _office(at + 1, scene, over=True) if linked else None  # "to succeed Ann Roe as"
    if root.dep_ not in ("dobj", "oprd") or not _is_fact(verb, words) or at + 1 >= len(doc):
        return None
    link = _past_apposition(at, verb, scene)
    tied = doc[link].head.i in (verb.i, root.i) or link > at
    linked = doc[link].lower_ in words.as_words and tied
    chosen = verb.lemma_ in either(words.appointing, words.choosing)
    if scene_of(scene.reading).inside[verb.i] >= 0:
        return None
    return _office(link + 1, scene) if linked and chosen else None


def _made_to_be(name: Name, scene: Scene) -> Role | None:
    """Read "picked Ann Roe to be | mayor", "tapped Ann Roe to serve as | mayor"."""
    words, root = scene.words, scene.doc[name.end - 1]
    at = _past_being(name.end, scene)
    if at is None or name.end + 3 >= scene.bounds(name.start)[1]:
        return None
    chosen = either(words.appointing, words.choosing)
    verb = next((v for v in (root.head, root.head.head) if v.lemma_ in chosen), None)
    if verb is None or verb.i > name.start or not _is_fact(verb, words):
        return None
    quoted = scene_of(scene.reading).inside[verb.i] >= 0 or is_passive(verb)
    return None if quoted else _office(at, scene)


def _past_apposition(at: int, verb: Token, scene: Scene) -> int:
    """The token behind what two commas say of somebody, or behind where they come from.

    "Picked Ann Roe, a judge, | as mayor", "hired Ann Roe from Acme | as chairwoman".
    """
    doc, (_, last) = scene.doc, scene.bounds(at)
    words = scene.words
    if doc[at].lower_ in words.from_words - words.place_links:
        behind = range(at + 1, min(at + LONGEST, last))
        end = next((i for i in behind if doc[i].pos_ not in NOMINAL), at)
        return end if end > at + 1 and doc[end].lower_ in words.as_words else at
    if doc[at].text != ",":
        return at
    link = next((c.i for c in verb.children if c.i > at and c.lower_ in words.as_words), at)
    near = at < link < min(at + LONGEST, last) and doc[link - 1].text == ","
    return link if near else at


def _named(name: Name, scene: Scene) -> Role | None:
    """Read "named Ann Roe | mayor", "elected Ann Roe | its chairwoman", "promoted Ann Roe to |".

    No mark stands between, or two commas: "named Ann Roe, a clerk, | mayor".
    """
    doc, words = scene.doc, scene.words
    first, last = scene.bounds(name.start)
    verb = doc[max(name.start - 1, first)]
    chosen = verb.lemma_ in either(words.appointing, words.choosing) and verb.i < name.start
    if not chosen or name.end >= last or not _is_fact(verb, words):
        return None
    at = name.end + (verb.lemma_ in words.raising and doc[name.end].lower_ in words.infinitive)
    quoted = scene_of(scene.reading).inside[verb.i] >= 0
    if doc[at].text == "," and not quoted:
        commas = (i for i in range(at + 2, min(at + LONGEST, last - 1)) if doc[i].text == ",")
        at = next(commas, at) + 1
        role = _office(at, scene) if doc[at].tag_ in BARE else None
        return role if role is not None and not scene.is_person(role.end) else None
    opens = doc[at].tag_ in BARE | {"DT", "PRP$"}
    return _office(at, scene) if opens and not quoted else None


def _office(at: int, scene: Scene, *, over: bool = False) -> Role | None:
    """The role that opens here, where its words hold one.

    Who is the first to do something need not be the first: "the first | mayor | to resign".
    """
    _, last = scene.bounds(at)
    role = phrase(at, last, scene) if at < last else None
    if role is not None and role.start < role.head and scene.doc[role.start].ent_type_ == RANK:
        does = scene.doc[role.end : role.end + 1].text.lower() in scene.words.infinitive
        role = replace(role, start=role.start + does)
    if role is None or is_vague(role, scene):
        return None
    return replace(role, over=over)


def is_vague(role: Role, scene: Scene) -> bool:
    """Tell whether a role says too little: "became the first | woman to win".

    Not "became a | member of Acme".
    """
    words, low = scene.words, bare(scene.doc[role.head].text)
    if low not in words.vague_roles - words.plain_roles:
        return False
    body = (scene.at.get(at) for at in range(role.head + 1, role.end))
    held = low not in words.outsiders and scene.doc[role.head + 1].lower_ in words.name_links
    return not (held and any(e is not None and e.kind == "organization" for e in body))


def _time_in(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe's time as | mayor" and "Ann Roe, whose time as | mayor".

    Also "Ann Roe's resignation as | mayor" and "the departure of Ann Roe as | mayor". What is only
    in doubt she has: "Ann Roe's future as | mayor", "Ann Roe's job as | mayor".
    """
    doc, words = scene.doc, scene.words
    first, last = scene.bounds(name.start)
    at, front = name.end, name.start
    while front > first and doc[front - 1].lower_ in words.titles:
        front -= 1
    left = front - 1 > first and doc[front - 1].lower_ in words.place_links
    if left and doc[front - 2].lower_ in words.departures:
        linked = at + 1 < last and doc[at].lower_ in words.as_words
        return _office(at + 1, scene, over=True) if linked else None
    now = either(words.posts, words.prospects)
    nouns = either(words.tenures, words.departures, now)
    if at < last and doc[at].text == "," and at + 1 < last and doc[at + 1].tag_ == "WP$":
        at += 1
    if at >= last or doc[at].tag_ not in ("POS", "WP$"):
        return None
    at += 1
    while at < last and doc[at].pos_ in ("ADJ", "NUM", "NOUN") and doc[at].lower_ not in nouns:
        at += 1
    if at + 2 >= last or doc[at].lower_ not in nouns:
        return None
    if doc[at + 1].lower_ not in words.as_words:
        return None
    role = _office(at + 2, scene, over=doc[at].lower_ not in now)
    return None if role is not None and _hangs(role, scene) else role


def _hangs(role: Role, scene: Scene) -> bool:
    """Whether a role ends with a body that only the text before names: "clerk with | the firm"."""
    last = scene.doc[role.end - 1]
    called = last.lower_ in either(scene.words.unit_nouns, scene.words.generic)
    return called and last.i > role.head and scene.doc[last.i - 1].lower_ in scene.words.definite
