"""Employers: the body that the words of a role name, where the article has no such actor.

A body named once, inside a role, is often no entity of the model: "a | Zendaware | spokesman",
"analyst at | Acme". Capitals, the preposition and the kind of role tell it.
"""

from __future__ import annotations

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import Role, is_glued, is_owner
from explainer.sections.actors.scene import Scene
from explainer.text.tokens import bare

MARKS = frozenset("&-–")
TIMES = frozenset({"date", "time"})


def employer_in(role: Role, scene: Scene) -> Entry | None:
    """Give the body that a role names, as it is written there; None where it names none."""
    if any(at in scene.at and scene.at[at].kind != "place" for at in range(role.start, role.end)):
        return None
    run = _behind(role, scene) or _before(role, scene) or _led(role, scene)
    if run is None:
        return None
    name = " ".join(scene.doc[run[0] : run[1]].text.split())
    if (body := _shortened(name, scene)) is not None:
        return body
    return scene.unnamed.setdefault(name, Entry(name=name, kind="organization"))


def _shortened(name: str, scene: Scene) -> Entry | None:
    """The one body whose name opens or closes with a word: "Post" of "The Zenda Post"."""
    bodies = scene.worded.get(name.lower(), ())
    if len(bodies) != 1 or bodies[0].party:
        return None
    parts = bodies[0].name.split()
    return bodies[0] if len(parts) > 1 and name in (parts[0], parts[-1]) else None


def _behind(role: Role, scene: Scene) -> tuple[int, int] | None:
    """Read "analyst at | Acme", "chairman of | Zendaware": a mark or a verb stands behind it."""
    doc, words = scene.doc, scene.words
    low = bare(doc[role.head].text)
    hired = low in words.staff | words.founders
    links = words.at_words | (words.name_links | words.with_words if hired else frozenset())
    for at in range(role.head + 1, role.end - 1):
        if doc[at].lower_ not in links:
            continue
        start = _behind_kind(at + 1, role.end, scene)
        end = _run(start, role.end, scene)
        after = _past_kind(end, role.end, scene)
        if start == at + 2 and doc[at + 1].text[0].isupper() and end > start:
            start = at + 1  # "editor of | The Herald"
        more = words.inside | words.at_words | words.joiners
        closed = after == role.end or doc[after].lower_ in more or is_owner(doc[after], words)
        if end > start and closed:
            return start, end
    return None


def _behind_kind(at: int, last: int, scene: Scene) -> int:
    """Where a name may open behind an article and a noun for a body: "the trade body | ZSF"."""
    start = at + (scene.doc[at].lower_ in scene.words.definite)
    behind = _past_kind(start, last, scene)
    return behind if behind < last else start


def _past_kind(at: int, last: int, scene: Scene) -> int:
    """Where common nouns end of which the last calls a body: "Zendaware production company |"."""
    doc, here = scene.doc, at
    while here < last and doc[here].text.islower() and doc[here].pos_ in ("NOUN", "ADJ"):
        here += 1
    called = here > at and doc[here - 1].lower_ in scene.words.unit_nouns | scene.words.generic
    return here if called else at


def _before(role: Role, scene: Scene) -> tuple[int, int] | None:
    """Read "a | Zendaware | spokesman", "| Zendaware's | chief engineer"."""
    doc, words = scene.doc, scene.words
    start, end = role.start, _run(role.start, role.head, scene)
    low = bare(doc[role.head].text)
    owned = start < end < role.head and is_owner(doc[end], words)
    owned |= start < end < role.head and doc[end].lower_ in words.ranks  # "ZSF | Acting Director"
    hired = low in words.staff - words.makers or low in words.club_roles or low in words.founders
    if end == start or not (hired or (owned and low in words.staff)):
        return None
    opens = start == scene.bounds(start)[0] or doc[start - 1].is_quote
    spelt = not doc[start].text.istitle()
    opens &= not all(token.text in scene.capitals for token in doc[start:end])
    telling = owned or spelt or (not opens and doc[role.head].text.islower())
    telling |= _shortened(doc[start:end].text, scene) is not None
    telling |= low in words.founders and doc[role.head].text.islower()
    return (start, end) if telling else None


def _led(role: Role, scene: Scene) -> tuple[int, int] | None:
    """Read "heads | Zendaware's | sales team"."""
    doc, words = scene.doc, scene.words
    if role.start != role.head or doc[role.head].lemma_ not in words.leading:
        return None
    start = role.head + 1 + (doc[role.head + 1].lower_ in words.definite)
    end = _run(start, role.end, scene)
    return (start, end) if start < end and (end == role.end or is_owner(doc[end], words)) else None


def _run(start: int, last: int, scene: Scene) -> int:
    """Where the words with capitals end that open here, and may be the name of a body."""
    doc, words, at = scene.doc, scene.words, start
    while at < last and at not in scene.at:
        token = doc[at]
        inside = token.text in MARKS and at > start and at + 1 < last
        if not inside and not (token.tag_ in ("NNP", "NNPS") and token.text[0].isupper()):
            break
        if at > start and bare(token.text) in words.ranks:
            break  # "ZSF | Acting Director"
        if at > start and bare(token.text) in words.role_heads and is_glued(doc[at + 1]):
            break  # "Post | Editor-in-Chief"
        at += 1
    while at > start and doc[at - 1].text in MARKS:
        at -= 1
    if at < len(doc) and is_glued(doc[at]):
        return start  # "Zenda|-based"
    low = {bare(token.text) for token in doc[start:at]}
    if start and doc[start - 1].text[0].isupper() and doc[start - 1].lower_ in words.definite:
        low -= words.titles  # "The | Forward"
    known = (
        *(words.titles, words.ranks, words.portfolios, words.never, words.nations),
        *(words.state_words, words.given, words.party_forms, words.capitals),
    )
    labels = scene.reading.pack.labels
    timed = any(labels.get(token.ent_type_) in TIMES for token in doc[start:at])
    return start if any(word in table for word in low for table in known) or timed else at
