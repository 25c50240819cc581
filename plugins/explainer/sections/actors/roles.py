"""Roles: what the article calls a person, before the name, behind it, or with "is".

Each rule gives the token bounds of the role's words. A description that no role word heads
("under pressure") gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from explainer.language.tables import both, either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.ahead import coming
from explainer.sections.actors.announced import announced
from explainer.sections.actors.behind import behind
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.front import in_front
from explainer.sections.actors.held import held
from explainer.sections.actors.introduced import introduced
from explainer.sections.actors.phrase import phrase, second
from explainer.sections.actors.principals import relation
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.several import (
    behind_other,
    each_ones,
    listed_behind,
    of_several,
    past_letters,
    told_of_one,
)
from explainer.sections.actors.shortened import states_by_form
from explainer.sections.actors.squads import in_sheet
from explainer.sections.actors.tenures import tenures
from explainer.sections.actors.terms import was_then, with_term
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name
from explainer.text.syntax.clauses import FINITE, PLURAL, first_conjunct
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import has_mark, has_not
from explainer.text.tokens import bare, kind_of

EQUALS = frozenset({"DET", "NOUN", "PROPN", "ADJ"})
"""What opens what somebody is."""
BRACKETS = ("(", ")")
INITIALS = len("J.J.")
THEN = 8
"""Tokens of an office before "under" and whom its holder served."""

if TYPE_CHECKING:
    from spacy.tokens import Token


def roles_of(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the roles that stand with one mention of a person."""
    for role in (with_term(role, scene) for role in _found(name, scene)):
        counted = scene.doc[role.start].like_num and bool(scene.doc[role.start].whitespace_)
        if counted and f"{scene.doc[role.head].lower_}s" in scene.words.party_forms:
            role = replace(role, start=role.start + 1)  # "the third | Green this week to leave"
        another = _holds_another(role, name, scene) or _is_of_then(role, name, scene)
        if not (another or _is_wished(role, scene) or _is_stage_name(role, name, scene)):
            yield each_ones(role, name, scene)


def without_repeats(roles: Sequence[str], words: NameWords) -> list[str]:
    """Give the roles without those that another tells more fully: "chief" beside "Elm Bank chief".

    Not "minister" beside "deputy minister" or "former minister", which is another role.
    """
    if len(roles) < 2:
        return [*roles]
    told = {_sense(role, words): role for role in reversed(roles)}
    roles = [role for role in roles if told[_sense(role, words)] == role]
    full = {role: " ".join(_spelled(word, words) for word in role.split()) for role in roles}
    other = _of_another(words)

    def repeats(one: str, more: str) -> bool:
        if full[one] == full[more]:
            return len(one) < len(more)  # "Gov." beside "Governor"
        before = full[more].removesuffix(f" {full[one]}")
        added = before.split()
        named = added and (more.split()[len(added) - 1][0].isupper() or added[-1][-2:-1] in "'’")
        return bool(before != full[more] and named and not other.intersection(added))

    return [role for role in roles if not any(repeats(role, more) for more in roles)]


@cache
def _of_another(words: NameWords) -> frozenset[str]:
    """The words before a role that make another of it: "deputy", "former"."""
    titles = words.titles - words.party_forms.keys() - words.nations
    return either(words.former, words.altering, words.ranks, words.unlike) | titles


def _sense(role: str, words: NameWords) -> frozenset[str]:
    """What a role tells in whatever order: "Norland's leader", "the Norlandic leader"."""
    lands, found, start = states_by_form(words), set[str](), 0
    low = role.lower().replace(".", "").split()
    told = [word.removesuffix("'s").removesuffix("’s").rstrip("'’") for word in low]
    while start < len(told):
        forms = ((" ".join(told[start:end]), end) for end in range(len(told), start, -1))
        land, end = next((f for f in forms if f[0] in lands), ("", start + 1))
        found |= lands.get(land, {told[start]})
        start = end
    return frozenset(found) - either(words.articles, words.place_links)


def told_whose(entry: Entry, roles: Iterable[Role], scene: Scene) -> list[str]:
    """Give the roles of somebody with the name of whose relative that is: "his [Bo Fox] wife".

    Without those of which a card leaves open whose they are, and those that another role tells.
    """
    whose = {told_of_one(r, scene): told for r in roles if (told := relation(r, entry, scene))}
    found = list[str]()
    for role in entry.roles:
        if role.split()[0].lower() not in scene.words.pronouns:
            found.append(role)
        elif role in whose:
            words, kin = whose[role]
            others = (r for r in entry.roles if r != role)
            found.extend([] if any(r.endswith(kin) for r in others) else [words])
    return found


def _spelled(word: str, words: NameWords) -> str:
    """A word of a role in small letters, without the stop of a short title: "governor", "gov"."""
    low = bare(word)
    return words.full_titles.get(low, low)


def _is_wished(role: Role, scene: Scene) -> bool:
    """Whether somebody only says who will have an office: “our | next mayor, Ann Roe!”."""
    ahead = scene.doc[role.start].lower_ in scene.words.upcoming
    return ahead and scene_of(scene.reading).inside[role.start] >= 0


def _holds_another(role: Role, name: Name, scene: Scene) -> bool:
    """Whether words name whose role they are: "adviser Ann Roe, | her deputy Ben Crow |, …".

    They are the title of the name at their end: "Ann Roe, | and head of the port Ben Crow |".
    """
    other = scene.at.get(role.end - 1)
    if other is None or other is scene.at.get(name.start) or other.kind != "person":
        return False
    if scene.doc[role.start : role.end].root.i == role.end - 1:
        return True
    named = (n for n in other.names if n.end == role.end and n.start > role.head)
    return any(r.head == role.head for n in named for r in in_front(n, scene))


def _is_stage_name(role: Role, name: Name, scene: Scene) -> bool:
    """Whether capitals make a name of a word for anybody: "saw Ada Poe, | Elm Man |, Ann Roe".

    Or of the surname of somebody else: "Roe, | King |, and others", beside Bo King.
    """
    doc, words = scene.doc, scene.words
    if role.end - role.start == 1 and role.start >= name.end:
        me, told = scene.at[name.start], doc[role.start].text
        others = (e for e in scene.at.values() if e.kind == "person" and e is not me)
        return told.istitle() and any(e.name.split()[1:][-1:] == [told] for e in others)
    anybody = doc[role.head].lower_ in both(either(words.men, words.women), words.vague_roles)
    titled = all(token.text.istitle() for token in doc[role.start : role.end])
    opened = doc[max(role.start - 1, 0)].lower_ in words.articles
    return anybody and titled and role.end - role.start > 1 and not opened


def _is_of_then(role: Role, name: Name, scene: Scene) -> bool:
    """Whether a title is told of the time of another's office: "former envoy under | King Bo".

    Whether its holder has it still, the words leave open.
    """
    doc, words = scene.doc, scene.words
    first, at = scene.bounds(name.start)[0], role.start - 1
    if role.end > name.start or at <= first or doc[at].lower_ not in words.unders:
        return False
    if any(t.lower_ in words.former for t in doc[role.start : role.head]):
        return False  # "under former President Bo Fox"
    before = doc[max(at - THEN, first) : at]
    was = any(t.lemma_ in words.being and t.tag_ == "VBD" for t in before)
    return was or any(t.lower_ in words.former or t.lemma_ in words.serving for t in before)


def _found(name: Name, scene: Scene) -> Iterator[Role]:
    yield from (role for role in in_front(name, scene) if not _is_lost(role, name, scene))
    if role := _letters(name, scene) or _bracketed(name, scene):
        yield role
    yield from in_sheet(name, scene)
    if role := of_several(name, scene):
        yield role
    yield from behind(name, scene)
    if role := announced(name, scene):
        yield introduced(role, scene)
    if role := _equated(name, scene):
        yield from second(role, scene.bounds(name.start)[1], scene)
    if role := _turned(name, scene):
        yield role
    yield from held(name, scene)
    if role := coming(name, scene):
        yield role
    yield from tenures(name, scene)


def _is_lost(role: Role, name: Name, scene: Scene) -> bool:
    """Whether a body has somebody no more: "Acme, which lost | its main donor Ann Roe |".

    Who is lost "to" something stays: "lost their captain Ann Roe to injury".
    """
    words, doc = scene.words, scene.doc
    whom = doc[role.head] if doc[role.head].dep_ == "dobj" else doc[name.end - 1]
    verb = whom.head
    if whom.dep_ != "dobj" or verb.lemma_ not in words.parting or has_not(verb):
        return False
    owned = any(t.tag_ in ("PRP$", "POS") for t in doc[verb.i : role.head])
    after = doc[name.end : name.end + 1].text.lower()
    return owned and after not in words.beaten_by


def _letters(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe | MP", "Ann Roe, | MP,"."""
    end = past_letters(name.end, scene.bounds(name.start)[1], scene)
    return Role(start=end - 1, end=end, head=end - 1) if end > name.end else None


def _bracketed(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe (| the Land Bank's chief |)": nothing else stands in the brackets."""
    doc, last = scene.doc, scene.bounds(name.start)[1]
    if name.end + 2 >= last or doc[name.end].text != BRACKETS[0]:
        return None
    role = phrase(name.end + 1, last, scene)
    closed = role is not None and role.end < last and doc[role.end].text == BRACKETS[1]
    return role if closed else None


def _equated(name: Name, scene: Scene) -> Role | None:
    """Read "Ann Roe is | the chief of the council", "Ann Roe works there and is | its chief"."""
    root = scene.doc[name.end - 1]
    outer = root.head if root.dep_ == "nsubj" else None
    verbs = [outer] if outer is not None else []
    clauses = [c for c in root.children if c.dep_ == "relcl"]  # "who left the port and | is"
    clauses = [c for c in clauses if any(w.tag_ == "WP" and w.dep_ == "nsubj" for w in c.children)]
    verbs += [c for v in (*verbs, *clauses) for c in v.children if c.dep_ == "conj" and _shares(c)]
    verb = next(
        (v for v in verbs if v.lemma_ in scene.words.being and _finite(v) is not None), None
    )
    if verb is None or not _is_told(verb, scene):
        return None
    _, last = scene.bounds(name.start)
    at = verb.i + 1
    while at + 1 < last and scene.doc[at].lower_ in scene.words.lasting:
        at += 1  # "is now | the chief"
    here = scene.doc[at] if at < last else verb
    one = here.lower_ in scene.words.one or here.lower_ in scene.words.ranks
    one |= here.dep_ == "amod" and here.lower_ in scene.words.titles  # "is | managing | editor"
    if not one and (here.pos_ not in EQUALS or (here.tag_ != "DT" and here.pos_ == "DET")):
        return None
    role = phrase(at, last, scene)
    if role is None or (_is_loose(role, scene) and not _is_given(name, scene)):
        return None
    if _is_deed(role, scene):
        return None
    past = (_finite(verb) or verb).tag_ == "VBD"
    then = verb.dep_ == "advcl" or verb.tag_ == "VBN" or at > verb.i + 1
    long_ago = scene_of(scene.reading).eras[verb.i]
    then = past and (then or long_ago or _changes(verb, scene) or was_then(verb, scene))
    return replace(role, over=True) if then else role  # "when Ann Roe was mayor", "had been mayor"


def _is_deed(role: Role, scene: Scene) -> bool:
    """Whether words only tell what somebody did before others: "was the first | mayor to leave"."""
    head = scene.doc[role.head]
    ranked = any(child.lower_ in scene.words.unlike for child in head.lefts)
    return ranked and any(c.dep_ in ("relcl", "acl") and c.tag_ == "VB" for c in head.rights)


def _changes(verb: Token, scene: Scene) -> bool:
    """Whether "but" and a time follow what somebody was: "was a baker, | but in 2008 her life"."""
    pack = scene.reading.pack
    attr = next((c for c in verb.children if c.dep_ == "attr"), verb)
    turns = any(c.dep_ == "cc" and c.lower_ in pack.certainty.turning for c in verb.children)
    then = (c for c in verb.children if c.dep_ == "conj" and turns and has_an(attr))
    return any(
        kind_of(token, pack) == "date"
        for clause in then
        for token in scene.doc[attr.right_edge.i + 1 : clause.i]
    )


def _finite(verb: Token) -> Token | None:
    """The verb that tells the tense: itself or "has"; None with a modal or where none does."""
    helpers = [child for child in verb.children if child.dep_ == "aux"]
    if verb.tag_ == "VBN":
        return helpers[0] if len(helpers) == 1 and helpers[0].tag_ in FINITE - {"MD"} else None
    return verb if verb.tag_ in FINITE else None


def _is_loose(role: Role, scene: Scene) -> bool:
    """Whether a role is one that a body or a place may have too: "owner"."""
    return bare(scene.doc[role.head].text) in scene.words.shared_roles


def _is_given(name: Name, scene: Scene) -> bool:
    """Whether a person's full name opens with a given name."""
    parts = scene.at[name.start].name.lower().split()
    initials = "." in parts[0] and len(parts[0]) <= INITIALS
    return len(parts) > 1 and (parts[0] in scene.words.given or initials)


def _shares(verb: Token) -> bool:
    """Whether a verb has its subject from the one that it is joined to."""
    return not any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)


def _is_told(verb: Token, scene: Scene) -> bool:
    """Whether the article itself tells a thing as a fact: no denial, no saying, no condition."""
    if has_not(verb) or scene_of(scene.reading).inside[verb.i] >= 0:
        return False
    timed = [c for c in verb.children if c.dep_ == "advmod" and c.tag_ == "WRB"]
    whose = [c for c in verb.lefts for w in c.lefts if w.tag_ == "WP$"]
    if verb.dep_ == "relcl":  # "the port, where Ann Roe is | chief", "whose | chief | is Ann Roe"
        return bool(timed or whose)
    joined = verb.dep_ == "conj" and first_conjunct(verb).dep_ != "ccomp" and not has_mark(verb)
    return joined or verb.dep_ == "ROOT" or (verb.dep_ == "advcl" and bool(timed))


def _turned(name: Name, scene: Scene) -> Role | None:
    """Read "| The chief of the council | is Ann Roe", "| Leading critic | was Ann Roe"."""
    doc, root = scene.doc, scene.doc[name.end - 1]
    verb, first = root.head, scene.bounds(name.start)[0]
    if root.dep_ != "attr" or verb.lemma_ not in scene.words.being or verb.tag_ not in FINITE:
        return None
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if subject is None or verb.i != name.start - 1 or not _is_told(verb, scene):
        return None
    start = subject.left_edge.i
    bare_noun = start == first and subject.pos_ == "NOUN"
    opens = doc[start].tag_ in ("DT", "WP$") or bare_noun
    if not opens or start < first or subject.right_edge.i >= verb.i:
        return None
    start += doc[start].lower_ in scene.words.one or doc[start].tag_ == "WP$"
    several = subject.tag_ in PLURAL and any(listed_behind(name.end, scene))
    role = phrase(start, verb.i, scene, several=several)  # "| the judges | are Ann Roe and Bo Fox"
    if several and role is not None:
        others = behind_other(role.start, role.head, scene)
        ranked = others > role.start and doc[others].pos_ == "NUM"  # "the first two | to leave"
        role = None if ranked else replace(role, start=others)
    plain = role is not None and bare(doc[role.head].text) not in scene.words.vague_roles
    return role if plain else None
