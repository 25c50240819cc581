"""Beside: the bodies and lands right before or behind a name, without a role that names them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.capitals import capitals_before, paper_behind
from explainer.sections.actors.employers import body_of_capitals
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.hiring import bodies_of_verbs, is_moved
from explainer.sections.actors.pointing import one_of
from explainer.sections.actors.role import Role, head_word, is_glued, is_plural, is_post, is_role
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.several import listed_behind
from explainer.sections.actors.teams import own_team
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name
from explainer.text.syntax.clauses import FINITE, MODIFIERS, NOUN_SUBJECTS
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

FAR = 5
"""Words between a preposition and the body whose sort they tell."""
CLOSES = frozenset({",", ".", ";", "(", ")", "—", "–"})


def bodies_beside(
    name: Name, roles: Sequence[Role], scene: Scene, *, described: bool
) -> Iterator[Entry]:
    """Give the bodies of "the Land Council's | Ann Roe", "Ann Roe |, of Acme," and the like.

    ``described`` tells that somebody has a role, here or as one of a list.
    """
    led = name.start > 1 and _is_by(name.start - 1, scene)
    root, end = scene.doc[name.end - 1], scene.doc[min(name.end, len(scene.doc) - 1)]
    says = root.dep_ == "nsubj" and root.head.lemma_ in scene.reading.pack.speech.saying
    near = says and end.lower_ in scene.words.with_words  # "Ann Roe with the Land Council said"
    found = (
        _owner(name.start, scene),
        None
        if _is_hosted(name.end, roles, scene)
        else _behind(name.end, scene, described=described or led or near),
        _with_colleagues(name.end, scene),
        _of_all(name, roles, scene),
        _in_commas(name.end, scene, described=bool(roles) or says),
        _in_brackets(name.end, scene),
        *(_before_role(role, scene) for role in roles),
        *(_of_work(role, scene) for role in roles if role.start >= name.end),
        _speaks_for(name, roles, scene),
        _at(name, scene),
        *bodies_of_verbs(name, roles, scene),
        own_team(name, scene),
    )
    yield from (body for body in found if body is not None)


def land_beside(name: Name, roles: Sequence[Role], scene: Scene) -> Entry | None:
    """Give the state that owns a name, or that "of" ties to it: "Ruritania's | Ann Roe".

    It may be a province, for whom it is told of is a member of parliament more often than not, and
    for whom an office is told any place: "Mayor Ann Roe of | Elmville".
    """
    doc, words = scene.doc, scene.words
    first = name.start if roles else _first_of_list(name.start, scene)
    owner = first - 2 if first > 1 and doc[first - 1].tag_ == "POS" else -1
    of = name.end + (doc[name.end].text == ",") if name.end < len(doc) else name.end
    of += name.end < of < len(doc) and doc[of].lower_ in words.too  # "Bo Fox, | also of Norland"
    linked = of + 2 < len(doc) and doc[of].lower_ in words.place_links
    office = any(bare(doc[role.head].text) in words.offices for role in roles)
    for at in (owner, _past_article(of + 1, scene) if linked else -1):
        entry = scene.at.get(at)
        team = entry is not None and _is_team(entry, words)
        if entry is None or (entry.kind != "place" and not team):
            continue
        if at > owner and _past_land(at, scene) > at:
            continue  # "Ann Roe, of Norland's | Salt Party"
        inside = of > name.end
        closed = not inside or _end(at, scene) in CLOSES
        part = office or not (roles or inside or entry.name.lower() not in words.provinces)
        owned = at == owner and (team or entry.name in words.natives.values())
        if entry.state or owned or (at > owner and part and closed):
            return entry
    return None


def _is_team(entry: Entry, words: NameWords) -> bool:
    """Whether a land or a town plays: "England's | Ann Roe"."""
    return entry.kind == "organization" and entry.name.lower() in words.state_words | words.regions


def _first_of_list(at: int, scene: Scene) -> int:
    """Where the first of two people starts, the second of whom starts here: "Roe and | Fox"."""
    if at < 2 or scene.doc[at - 1].lower_ not in scene.words.joiners or not scene.is_person(at - 2):
        return at
    return scene.start(at - 2)


def owner_of_list(name: Name, scene: Scene) -> Entry | None:
    """Give the body that owns two people, of the second: "the Land Council's Ann Roe and | Bo Fox".

    The second does nothing by itself.
    """
    first, root = _first_of_list(name.start, scene), scene.doc[name.end - 1]
    if scene.doc[min(name.end, len(scene.doc) - 1)].lower_ in scene.words.from_words:
        return None  # "Acme's Ann Roe and | Bo Fox | of Elm Bank"
    joined = root.dep_ == "conj" and scene.at.get(root.head.i) is scene.at.get(first)
    return _owner(first, scene) if first < name.start and joined else None


def _owner(at: int, scene: Scene) -> Entry | None:
    """The body that owns a name right behind it: "the Land Council's | Ann Roe"."""
    doc = scene.doc
    while at > 2 and bare(doc[at - 1].text) in scene.words.courtesy:
        at -= 1  # "the Land Council's | Dr Ann Roe"
    if at < 2 or doc[at - 1].tag_ != "POS":
        return None
    owner = _body(at - 2, scene)
    if owner is None:
        return capitals_before(at, scene)
    return owner


def _behind(at: int, scene: Scene, *, described: bool) -> Entry | None:
    """The body that "of", "from" tie to a name right before it; "at", "with" need a role too."""
    doc, words = scene.doc, scene.words
    ties = words.body_ties if described else words.body_ties & words.from_words
    if at + 1 >= len(doc) or doc[at].lower_ not in ties:
        return None
    if doc[at].lower_ in words.from_words - words.place_links and is_moved(at, scene):
        return None
    here = _past_adjectives(_past_land(_past_article(at + 1, scene), scene), scene)
    if _may_be_home(at, here, scene) or (here in scene.at and _describes(here, scene)):
        return None
    return _body(here, scene) or paper_behind(at, scene) or body_of_capitals(here, scene)


def _describes(at: int, scene: Scene) -> bool:
    """Whether a body only describes a noun: "blame by Ann Roe of | Acme | leadership"."""
    last = scene.doc[scene.end(at) - 1]
    noun = last.head if last.dep_ in MODIFIERS and last.head.i > last.i else None
    return noun is not None and noun.text.islower() and noun.text not in scene.words.body_heads


def _is_hosted(at: int, roles: Sequence[Role], scene: Scene) -> bool:
    """Whether somebody is only met where a body sits: "President Ann Roe | at the Red House".

    So who has an office of a state, behind an article; and whoever is at what only bears the name
    of a body: "Ann Roe | at a Red House summit".
    """
    doc, words = scene.doc, scene.words
    if at + 2 >= len(doc) or doc[at].lower_ not in words.at_words:
        return False
    here = _past_article(at + 1, scene)
    end = scene.end(here) if here in scene.at else here
    bears = end < len(doc) and doc[end].pos_ == "NOUN" and doc[end].text.islower()
    office = any(bare(doc[role.head].text) in words.offices for role in roles)
    return here > at + 1 and (office or bears)


def _may_be_home(link: int, at: int, scene: Scene) -> bool:
    """Whether one word behind "of" may be a town that the model takes for a body: "of | Elm".

    Not behind who has an office of a company: "chief executive Ann Roe of | Acme".
    """
    body, doc = scene.at.get(at), scene.doc
    if is_post(scene.start(link - 1) - 1, scene):
        return False
    if body is None or at != link + 1 or doc[link].lower_ not in scene.words.place_links:
        return False
    once = len(body.names) == 1 and not body.names[0].sure and " " not in body.name
    return once and doc[at].text.istitle() and not body.party


def _of_all(name: Name, roles: Sequence[Role], scene: Scene) -> Entry | None:
    """The body of "analysts | Ann Roe and Bo Fox of Acme", which stands behind the last name."""
    plural = any(r.end == name.start and is_plural(scene.doc[r.head], scene.words) for r in roles)
    others = list(listed_behind(name.end, scene)) if plural else []
    ends = (n.end for n in others[-1].names if n.start > name.end) if others else iter(())
    at = next(ends, 0)
    return _behind(at, scene, described=True) if at else None


def _is_by(at: int, scene: Scene) -> bool:
    """Whether somebody leads what is told: "researchers led | by Ann Roe at Acme"."""
    doc, words = scene.doc, scene.words
    return doc[at].lower_ in words.by_words and doc[at - 1].lemma_ in words.leading


def _with_colleagues(at: int, scene: Scene) -> Entry | None:
    """The body of "Ann Roe | and her team at Acme", "Ann Roe | and colleagues from Acme"."""
    doc, words = scene.doc, scene.words
    if at + 4 >= len(doc) or doc[at].lower_ not in words.joiners:
        return None
    noun = at + 1 + (doc[at + 1].tag_ in ("PRP$", "DT"))
    tied = doc[noun + 1].lower_ in words.at_words | words.from_words
    if doc[noun].lower_ not in words.colleagues or not tied:
        return None
    return _body(_past_article(noun + 2, scene), scene)


def _tells_sort(token: Token) -> bool:
    """Whether an adjective in small letters, or a piece of one, stands before a name."""
    glued = is_glued(token) or (token.text.islower() and is_glued(token.nbor(1)))
    glued |= token.i > 0 and token.text.islower() and is_glued(token.nbor(-1))
    return glued or (token.text.islower() and token.pos_ in ("ADJ", "PROPN"))


def _past_adjectives(at: int, scene: Scene) -> int:
    """Where a name opens behind what tells of it: "of the non-partisan | Land Institute".

    Behind its seat, too: "of the Elm-based | Land Institute".
    """
    doc, here = scene.doc, at
    if at + 3 < len(doc) and is_glued(doc[at + 1]) and doc[at + 2].lower_ in scene.words.seated:
        here = at + 3
    while here + 1 < len(doc) and here - at < FAR and _tells_sort(doc[here]):
        here += 1
    return _past_sort(here, scene)


def _past_sort(at: int, scene: Scene) -> int:
    """Where a name opens behind nouns for its sort: "of IT firm | Acme", "of Elm firm | Acme"."""
    doc, words = scene.doc, scene.words
    sorts = either(words.unit_nouns, words.generic, words.trades)
    seat = doc[at].pos_ == "PROPN" and at + 1 < len(doc) and doc[at + 1].text in sorts
    start = at + (seat or (doc[at].text in scene.adjectives and at not in scene.at))
    here = start
    while here + 1 < len(doc) and here - at < FAR and here not in scene.at:
        if not (doc[here].text.islower() or doc[here].text.isupper()):
            break
        if doc[here].pos_ not in ("NOUN", "ADJ", "PROPN"):
            return at
        here += 1
    last = doc[here - 1]
    called = last.lower_ in sorts
    called |= is_role(last, words) and is_plural(last, words)
    return here if here > start and called and doc[here].text[0].isupper() else at


def _in_commas(at: int, scene: Scene, *, described: bool) -> Entry | None:
    """The body of "Ann Roe, | from the Land Council," or "Ann Roe, 41, | of it," with a mark.

    "With" needs a role before it or a verb of saying: "Maj. Ann Roe, | with the Salt Brigade,".
    """
    doc, words = scene.doc, scene.words
    aged = at + 2 < len(doc) and doc[at + 1].pos_ == "NUM" and doc[at + 2].text == ","
    at += 2 * (aged and doc[at].text == ",")
    if at + 3 >= len(doc) or doc[at].text != ",":
        return None
    ties = either(words.from_words, words.with_words if described else frozenset())
    if doc[at + 1].lower_ in words.present:
        at, ties = at + 1, either(ties, words.at_words)  # "Ann Roe, now | at the Land Council,"
    if doc[at + 1].lower_ not in ties:
        return None
    here = _past_adjectives(_past_land(_past_article(at + 2, scene), scene), scene)
    body = _body(here, scene)
    if (
        body is None
        and doc[at + 2].lower_ in words.definite
        and doc[here].lower_ in words.body_kinds
    ):
        body = one_of(doc[here].lower_, at, scene)  # "Ann Roe, from the | league,"
        return body if here + 1 < len(doc) and doc[here + 1].text in CLOSES else None
    closed = body is not None and (_end(here, scene) in CLOSES or _is_located(here, scene))
    closed |= body is not None and _is_told(scene.end(here), scene)
    return body if closed or (body is not None and _has_part(here, scene)) else None


def _is_told(at: int, scene: Scene) -> bool:
    """Whether a verb of saying stands where a comma is missing: "Ann Roe, from Acme | said so"."""
    verb = scene.doc[at : at + 1]
    return any(t.tag_ in FINITE and t.lemma_ in scene.reading.pack.speech.saying for t in verb)


def _has_part(at: int, scene: Scene) -> bool:
    """Whether a part in small letters is somebody's: "of Elm University | 's school of art"."""
    end, words = scene.end(at), scene.words
    owned = end + 1 < len(scene.doc) and scene.doc[end].tag_ == "POS"
    return owned and scene.doc[end + 1].lower_ in words.body_heads


def _is_located(at: int, scene: Scene) -> bool:
    """Whether a place and a mark follow the body that stands here: "of Acme | in Oslo,"."""
    link = scene.end(at)
    place = scene.at.get(link + 1)
    placed = place is not None and place.kind == "place"
    inside = placed and scene.doc[link].lower_ in scene.words.inside
    return inside and _end(link + 1, scene) in CLOSES


def _in_brackets(at: int, scene: Scene) -> Entry | None:
    """The body of "Ann Roe (| Acme)": nothing else stands in the brackets."""
    doc = scene.doc
    body = _body(at + 1, scene) if at + 2 < len(doc) and doc[at].text == "(" else None
    sure = body is not None and not body.party and any(name.sure for name in body.names)
    return body if sure and _end(at + 1, scene) == ")" else None


def _before_role(role: Role, scene: Scene) -> Entry | None:
    """The body of "Salt Lab (| Salab |) president Ann Roe": no agency of "Oslo (SP) Mayor Roe"."""
    doc, at = scene.doc, role.start - 2
    grammar = scene_of(scene.reading)
    if role.start <= grammar.dateline(grammar.paragraph(role.start)):
        return None
    if at < 2 or [doc[at - 1].text, doc[at + 1].text] != ["(", ")"]:
        return None
    return _body(at, scene) if doc[at - 2].text[0].isupper() else None


def _of_work(role: Role, scene: Scene) -> Entry | None:
    """The body of "Ann Roe, | host | of Acme's “Sunday”": it owns what quotation marks name."""
    doc, words, at = scene.doc, scene.words, role.end
    if role.over or at + 3 >= len(doc) or doc[at].lower_ not in words.name_links:
        return None
    body, end = _body(at + 1, scene), scene.end(at + 1)
    owned = end + 1 < len(doc) and doc[end].tag_ == "POS" and doc[end + 1].is_quote
    return body if owned else None


def _speaks_for(name: Name, roles: Sequence[Role], scene: Scene) -> Entry | None:
    """The body of "For | the Tories, | Ann Roe said", which opens a sentence.

    Of somebody with a post also "At | Acme, | analyst Ann Roe said": an officer of another may
    speak there.
    """
    doc, words = scene.doc, scene.words
    first = scene.bounds(name.start)[0]
    front = next((r for r in roles if r.end <= name.start), None)
    start = min(front.start if front is not None else name.start, name.start)
    if first + 2 >= start or doc[start - 1].text != ",":
        return None
    speaks = doc[first].lower_ in words.name_links - words.place_links and start == name.start
    works = doc[first].lower_ in words.at_words and front is not None and _has_post(front, scene)
    if not (speaks or works) or doc[name.end - 1].dep_ not in NOUN_SUBJECTS:
        return None
    here = _past_article(first + 1, scene)
    closed = scene.end(here) == start - 1 or (works and _is_located(here, scene))
    return _body(here, scene) if closed else None


def _has_post(role: Role, scene: Scene) -> bool:
    """Whether somebody has a post that one body gives, and no office of a state."""
    words, low = scene.words, head_word(role.head, scene)
    return low in either(words.tied_roles, words.staff, words.scholars) - words.offices


def _at(name: Name, scene: Scene) -> Entry | None:
    """The body of "…," said Ann Roe at | Acme, with the | Land Council.

    "At" without an article: else it may be a place to speak at.
    """
    doc, words, at = scene.doc, scene.words, name.end
    ties = either(words.at_words, words.with_words)
    if at + 1 >= len(doc) or doc[at].lower_ not in ties or name.start < 2:
        return None
    serves = doc[at].lower_ in words.with_words
    body = _body(_past_article(at + 1, scene) if serves else _past_sort(at + 1, scene), scene)
    verb = doc[name.start - 1]
    spoke = verb.lemma_ in scene.reading.pack.speech.inverting and verb.pos_ == "VERB"
    sure = body is not None and (" " in body.name or any(n.sure for n in body.names))
    return body if spoke and sure and body is not None and not _is_met_at(body, words) else None


def _is_met_at(body: Entry, words: NameWords) -> bool:
    """Whether people only meet at what a body is called by: "Elm Fashion | Week", "Elm | Court"."""
    tables = (words.competitions, words.courts, words.gatherings, words.thing_heads)
    return body.name.split()[-1].lower() in either(*tables)


def _past_article(at: int, scene: Scene) -> int:
    """Where a name starts behind an article, and the side of a party: "the ruling | Salt Party"."""
    doc = scene.doc
    at += doc[at].lower_ in scene.words.articles and at + 1 < len(doc)
    sided = doc[at].text in scene.words.partisan and at + 1 < len(doc)
    return at + 1 if sided and _body(at + 1, scene) else at


def _past_land(at: int, scene: Scene) -> int:
    """Where the name of a body starts behind whose it is: "Norland's | Salt Party"."""
    entry = scene.at.get(at)
    end = scene.end(at)
    owns = entry is not None and entry.kind != "person" and end + 1 < len(scene.doc)
    return end + 1 if owns and scene.doc[end].tag_ == "POS" and _body(end + 1, scene) else at


def _end(at: int, scene: Scene) -> str:
    """The word behind the name that stands here and the sort of a party; "" at the text's end."""
    end = scene.end(at)
    end += end < len(scene.doc) and scene.doc[end].text in scene.words.factions
    return scene.doc[end].text if end < len(scene.doc) else ""


def _body(at: int, scene: Scene) -> Entry | None:
    entry = scene.at.get(at)
    return entry if entry is not None and entry.kind == "organization" else None
