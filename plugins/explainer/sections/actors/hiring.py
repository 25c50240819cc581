"""Hiring: the body that a verb ties somebody to: "works for | Acme", "| Acme | hired Ann Roe"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.employers import body_of_capitals
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import Role, head_word, is_role
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name
from explainer.text.syntax.clauses import NOUN_SUBJECTS
from explainer.text.syntax.parts import has_not, noun_under, nouns_under
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

FEW = 5
"""Tokens between a name and a role behind it: an age and two commas."""


def bodies_of_verbs(name: Name, roles: Sequence[Role], scene: Scene) -> Iterator[Entry]:
    """Give whom somebody runs, founded, works for, and who gave them a post."""
    found = (_employer(name, roles, scene), _founded(name, scene), _chooser(name, roles, scene))
    yield from (body for body in (*found, *_hirers(name, scene)) if body is not None)


def _employer(name: Name, roles: Sequence[Role], scene: Scene) -> Entry | None:
    """Whom somebody runs, founded or works for: "Ann Roe works for | the Land Board"."""
    words = scene.words
    for verb in _own_verbs(name, roles, scene):
        joins = _joins(verb, scene)
        lasts = _is_now(verb, scene) or joins
        if not lasts or has_not(verb) or _is_elected(verb, name, scene):
            continue
        ties = words.name_links | words.at_words if verb.lemma_ in words.employed else frozenset()
        held = (verb.lemma_ in words.leading and not _is_order(verb, scene)) or joins
        found = [c for c in verb.children if c.dep_ == "dobj" and held]
        found += [p for c in verb.children if c.lower_ in ties for p in c.children]
        found += [*_inside(verb, held=held, ties=ties, scene=scene)]
        found += [*_on_board(verb, scene)]
        found += [*_told_before(verb, scene)]
        for token in found:
            team = verb.lemma_ in words.turning_out
            entry = scene.at.get(token.i) or body_of_capitals(token.left_edge.i, scene, team=team)
            hired = entry is not None and (entry.kind == "organization" and not entry.party)
            served = entry is not None and entry.kind == "person" and _is_served(token, scene)
            if hired or served:
                return entry
    return None


def _is_elected(verb: Token, name: Name, scene: Scene) -> bool:
    """Whether a member of a party represents a place: "the councillor, who represents Elm"."""
    words = scene.words
    told = (word for role in scene.at[name.start].roles for word in role.lower().split())
    elected = words.sittings.keys() | words.party_offices
    return verb.lemma_ in words.pleading and not elected.isdisjoint(told)


def _hirers(name: Name, scene: Scene) -> Iterator[Entry | None]:
    """Whom somebody is told to be employed by: "Ann Roe, employed by | the firm Acme |, left"."""
    words, root = scene.words, scene.doc[name.end - 1]
    verbs = [child for child in root.children if child.dep_ in ("acl", "relcl")]
    verbs += [root.head] if root.dep_ in NOUN_SUBJECTS else []
    verbs += [c for verb in tuple(verbs) for c in verb.children if c.dep_ == "conj"]
    for verb in verbs:
        held = verb.tag_ == "VBN" and verb.lemma_ in words.hiring and not is_bygone(verb, scene)
        links = [c for c in verb.children if c.lower_ in words.by_words] if held else []
        for noun in nouns_under(links):
            near = (scene.at.get(t.i) for t in (noun, *noun.children))
            yield next((e for e in near if e is not None and e.kind == "organization"), None)


def _own_verbs(name: Name, roles: Sequence[Role], scene: Scene) -> Iterator[Token]:
    """The verbs of what somebody does: "a clerk who | works |", "her son, Bo Roe, | runs |"."""
    doc, words, root = scene.doc, scene.words, scene.doc[name.end - 1]
    yield from (child for child in root.children if _goes_along(child) or _is_own(child))
    noun = root.head
    told = root.dep_ == "appos" and noun.dep_ == "nsubj" and noun.i < root.i
    if root.dep_ == "nsubj":
        yield root.head
    elif told and (is_role(noun, words) or noun.lower_ in words.kin):
        yield noun.head
    for role in roles:
        if name.end <= role.start <= name.end + FEW:
            yield from (child for child in doc[role.head].children if _is_own(child))


def _is_own(verb: Token) -> bool:
    """Whether a clause tells of whom it stands behind: not "Ann Roe, whose | husband works for"."""
    subjects = (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass"))
    return verb.dep_ == "relcl" and all(c.tag_ in ("WP", "WDT") for c in subjects)


def _inside(verb: Token, *, held: bool, ties: frozenset[str], scene: Scene) -> Iterator[Token]:
    """Where the part is that somebody leads or works in: "heads the programme at | Acme"."""
    links = [c for c in verb.children if c.dep_ == "prep" and ties]
    parts = [c for c in verb.children if c.dep_ == "dobj" and (held or ties)]
    parts += [part for link in links for part in link.children]
    for part in parts:
        at_body = (c for c in part.children if c.lower_ in scene.words.at_words)
        yield from (token for link in at_body for token in link.children)


def _joins(verb: Token, scene: Scene) -> bool:
    """Whether a verb tells in what post somebody came to a body: "joined Acme as | a clerk"."""
    if verb.lemma_ not in scene.words.joining or any(c.tag_ == "MD" for c in verb.children):
        return False
    return any(c.i > verb.i and c.lower_ in scene.words.as_words for c in verb.children)


def _is_now(verb: Token, scene: Scene) -> bool:
    """Whether a verb tells what somebody still does: "leads", "has led", or has once founded."""
    helpers = [child.tag_ for child in verb.children if child.dep_ == "aux"]
    led = verb.tag_ == "VBN" and helpers in (["VBZ"], ["VBP"])
    led &= verb.lemma_ in scene.words.leading
    return led or verb.tag_ in ("VBZ", "VBP", "VBG") or verb.lemma_ in scene.words.founding


def _is_order(verb: Token, scene: Scene) -> bool:
    """Whether a verb tells where or to do what somebody sends a body: "directs Acme to sell"."""
    to = scene.reading.pack.speech.reaching
    return any(c.dep_ in ("xcomp", "ccomp") or c.lower_ in to for c in verb.rights)


def _told_before(verb: Token, scene: Scene) -> Iterator[Token]:
    """What a clause tells of: "| Acme |, which Ann Roe leads", "| Acme |, where Ann Roe works"."""
    words = scene.words
    if verb.dep_ != "relcl":
        return
    led = verb.lemma_ in words.leading
    at_work = either(words.employed, words.serving, words.leading, words.being)
    for child in verb.lefts:
        what = led and child.dep_ == "dobj" and child.tag_ == "WDT"
        where = verb.lemma_ in at_work and child.tag_ == "WRB"
        if what or where:
            yield verb.head


def _on_board(verb: Token, scene: Scene) -> Iterator[Token]:
    """What the board is of on which somebody serves: "who sits on the board of | Acme".

    A panel by its name, too: "who serves on the House Salt | Committee".
    """
    words = scene.words
    if verb.lemma_ not in words.sitting:
        return
    links = [c for c in verb.children if c.lower_ in words.subject_links]
    yield from (c for link in links for c in link.children if c.lower_ in words.panels)
    for board in (c for link in links for c in link.children if c.lower_ in words.boards):
        yield from (c for c in board.children if c.dep_ == "poss")
        ties = [c for c in board.children if c.lower_ in words.place_links | words.at_words]
        yield from nouns_under(ties)


def _founded(name: Name, scene: Scene) -> Entry | None:
    """The body of "Acme, a firm run by | Ann Roe" and "Acme was founded by | Ann Roe"."""
    words, link = scene.words, scene.doc[name.end - 1].head
    verb, noun = link.head, link.head.head
    led = verb.lemma_ in words.leading and verb.dep_ == "acl" and not is_bygone(verb, scene)
    told = led or verb.lemma_ in words.founding
    if link.lower_ not in words.by_words or not told or has_not(verb):
        return None
    made = [child for child in verb.children if child.dep_ == "nsubjpass"]
    made += [noun] if verb.dep_ == "acl" else []
    made += [noun.head] if verb.dep_ == "acl" and noun.dep_ == "appos" else []
    bodies = (scene.at.get(token.i) for token in made)
    held = (body for body in bodies if body is not None and body.kind == "organization")
    return next((body for body in held if not body.party), None)


def is_bygone(participle: Token, scene: Scene) -> bool:
    """Tell whether what is done to a body is told as past: "once run by her", "until 2019"."""
    past = scene.words.former | scene.reading.pack.certainty.until
    return any(child.lower_ in past for child in participle.children)


def _chooser(name: Name, roles: Sequence[Role], scene: Scene) -> Entry | None:
    """The body of "| Acme | named Ann Roe chief executive": it gives a post that is its own.

    No chamber gives one, nor a panel, and "player of the year" is none.
    """
    words, root = scene.words, scene.doc[name.end - 1]
    posts = [r for r in roles if _is_behind(r, name, scene) and _is_post(r, scene)]
    verb = scene.doc[name.start - 1] if name.start else root
    if not posts or verb.lemma_ not in words.appointing | words.choosing:
        return None
    giver = next((c for c in verb.children if c.dep_ == "nsubj"), root)
    body = scene.at.get(giver.i)
    own = either(words.bodies, words.houses, words.panels, words.boards)
    if body is None or body.kind != "organization" or body.party:
        return None
    return body if not own.intersection(body.name.lower().split()) else None


def _is_behind(role: Role, name: Name, scene: Scene) -> bool:
    """Whether a role stands right behind a name, or behind an "as" that goes on with its verb.

    So does one behind two commas: "named Ann Roe, a clerk, | mayor".
    """
    if role.start <= name.end + 2:
        return role.start >= name.end
    link = scene.doc[role.start - 1]
    if link.text == scene.doc[name.end].text == ",":
        return True
    link = link.nbor(-1) if link.tag_ in ("DT", "PRP$") else link
    return link.lower_ in scene.words.as_words


def _is_post(role: Role, scene: Scene) -> bool:
    """Whether a role is one that a body has: no office of a state, and no honour of a year."""
    words, pack = scene.words, scene.reading.pack
    low = head_word(role.head, scene)
    timed = any(kind_of(t, pack) in TIMES for t in scene.doc[role.head : role.end])
    return low in words.tied_roles and not timed


def _goes_along(token: Token) -> bool:
    """Whether a verb tells behind a comma what somebody does: "Ann Roe, | representing Acme,"."""
    return token.dep_ in ("acl", "advcl") and token.tag_ == "VBG" and token.nbor(-1).text == ","


def _is_served(token: Token, scene: Scene) -> bool:
    """Whether somebody works for a person: "who works for | Ann Roe"."""
    words = scene.words
    for_whom = token.head.lower_ in words.name_links - words.place_links
    return for_whom and token.head.head.lemma_ in words.serving


def is_moved(at: int, scene: Scene) -> bool:
    """Tell whether "from" tells where somebody leaves: "signed Ann Roe | from the Lions".

    "Flew with Ann Roe | from the port to Elm", "shown by Ann Roe | from the port's hall", but not
    "spoke to Ann Roe | from the port".
    """
    doc, verb = scene.doc, scene.doc[at].head
    if doc[at - 1].dep_ == "dobj" or verb.pos_ != "VERB":
        return doc[at - 1].dep_ == "dobj"
    onward = any(c.i > at and c.lower_ in scene.words.infinitive for c in verb.children)
    if doc[at - 1].dep_ == "pobj" and doc[at - 1].head.dep_ == "agent":
        place = noun_under(doc[at])
        return onward or place is None or place.i not in scene.at
    return onward or doc[at - 1].dep_ != "pobj"
