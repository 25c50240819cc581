"""Deeds: who does, says or undergoes something, and who is only named in passing.

"Ada Poe sued Acme at the Elm Court, a White House aide said": Poe and Acme take part, and so does
the White House, by its aide; Elm Court is where. So is a name that only tells of what sort a thing
is ("the Senate race"), whose office somebody has ("former CIA director Ben Crow"), to whom
something is told, or with what somebody is compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name
from explainer.text.names.draft import last_of
from explainer.text.syntax.clauses import ACTED_ON, MODIFIERS, NOUNS, SUBJECTS, VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

SHARED = frozenset({"conj", "appos"})
BRACKETS = frozenset("()")
STEPS = 8
"""Words from a name to the word whose part in the clause it shares."""
OFTEN = 3
"""Mentions in their own right by which a body is of the story, whatever they say of it."""


def takes_part(entry: Entry, scene: Scene) -> bool:
    """Tell whether somebody has a role or a side, or whether a mention does or undergoes something.

    A body that is named often in its own right takes part as well; a river never does.
    """
    parts = entry.name.lower().split()
    if _is_town(entry) and not scene.words.rivers.isdisjoint((parts[0], parts[-1])):
        return False
    if entry.side is not None or entry.roles or (entry.kind == "person" and entry.body is not None):
        return True
    roots = [_root(name, scene) for name in entry.names]
    if any(_is_part(root, entry, scene) for root in roots):
        return True
    own = [root for root in roots if root.dep_ not in MODIFIERS]
    return entry.kind == "organization" and len(own) >= OFTEN


def _root(name: Name, scene: Scene) -> Token:
    """The word of a name that hangs on others; no adverb that closes it, as in "Elm News | Now"."""
    root = scene.doc[name.start : name.end].root
    return last_of(scene.doc, name.start, name.end) if root.pos_ == "ADV" else root


def _is_part(token: Token, entry: Entry, scene: Scene) -> bool:
    """Whether what a word stands for does or undergoes something in its clause."""
    token = _first(token, scene)
    if token.dep_ in ACTED_ON:
        return _undergoes(token, entry, scene.words)
    if token.dep_ == "pobj":
        return _does(token, scene) or _is_tied(token, entry, scene)
    if token.dep_ in SUBJECTS:
        return not (_is_town(entry) and token.head.lemma_ in scene.words.located)
    told = token.dep_ == "attr" and entry.kind == "person"  # "the winner was | Poe"
    return told or _owns(token, entry, scene)


def _is_town(entry: Entry) -> bool:
    """Whether an entry is a place and no state."""
    return entry.kind == "place" and not entry.state


def _first(token: Token, scene: Scene) -> Token:
    """The word whose part in the clause another shares: "Acme, Elmair and | Halden merged".

    So do an example of it ("firms such as | Acme") and its name ("a firm called | Acme"), but no
    place by what it only tells more of: "the van, heading for the port, | Elm, was hit".
    """
    entry = scene.at.get(token.i)
    town = entry is not None and _is_town(entry)
    for _ in range(STEPS):
        link = token.head
        called = token.dep_ == "oprd" and link.dep_ == "acl"
        example = token.dep_ == "pobj" and link.lower_ in scene.words.example_words
        if token.dep_ == "appos" and scene.is_person(link.i) and not scene.is_person(token.i):
            break  # "Ada Poe, | Norland, won"
        if _is_in_list(token, link, scene):
            break  # "met Ada Poe (| Ben Crow, Acme)"
        if token.dep_ in SHARED and not (town and token.dep_ == "appos"):
            token = link
        elif (called or example) and link.head.pos_ in NOUNS:
            token = link.head
        else:
            break
    return token


def _is_in_list(token: Token, link: Token, scene: Scene) -> bool:
    """Whether a name stands in brackets behind the word that it is tied to, and not alone there."""
    marks = [mark.i for mark in scene.doc[link.i + 1 : token.i] if mark.text in BRACKETS]
    opened = bool(marks) and scene.doc[marks[-1]].text == "("
    entry, end = scene.at.get(token.i), scene.end(token.i)
    alone = opened and scene.at.get(marks[-1] + 1) is entry and scene.doc[end].text == ")"
    return opened and not alone


def _does(token: Token, scene: Scene) -> bool:
    """Whether a word does or says something: "Acme fell", "sued by Acme", "according to Acme"."""
    link = token.head
    said = link.head.lower_ in scene.reading.pack.speech.according
    return token.dep_ in SUBJECTS or (token.dep_ == "pobj" and (link.dep_ == "agent" or said))


def _undergoes(token: Token, entry: Entry, words: NameWords) -> bool:
    """Whether an object undergoes the deed: not who is told it, nor where somebody is or goes."""
    if entry.kind == "place" and token.head.lemma_ in words.spanning:
        return False
    return entry.kind == "person" or token.head.lemma_ not in words.telling | words.visiting


def _is_tied(token: Token, entry: Entry, scene: Scene) -> bool:
    """Whether a name behind a preposition takes part: "met | with", "an aide | to Poe said"."""
    link, words = token.head, scene.words
    above = link.head
    if link.lower_ in words.example_words:
        return False
    if link.lower_ in words.with_words | words.against:
        beside = above.lemma_.lower() in either(words.frontiers, words.spanning)
        beside &= entry.kind == "place"  # "the border with | Norland"
        return above.pos_ != "PROPN" and not beside  # not "the Elm Show with Roe"
    if above.pos_ in VERBAL or above.lower_ in words.fates:  # "the murder | of Ada Poe"
        return entry.kind == "person"
    tied = either(words.service_links, words.outlet_links, words.at_words)
    return link.lower_ in tied and above.dep_ not in SHARED and _acts_for(above, entry, scene)


def _owns(token: Token, entry: Entry, scene: Scene) -> bool:
    """Whether what belongs to somebody takes part: "Acme's shares fell", "Acme officials said".

    Not where it is a person with a name: "Acme chairman Ben Crow said". Nor does a town take part
    by what there is with a name.
    """
    owner = token.dep_ == "poss"
    if not owner and token.dep_ not in MODIFIERS:
        return False
    noun = token.head
    for _ in range(STEPS):
        if noun.dep_ not in MODIFIERS or noun.head.i < noun.i:
            break
        noun = noun.head
    if noun.i < token.i or scene.is_person(noun.i):
        return False
    if owner and _is_town(entry) and noun.i in scene.at:
        return False  # "Elm's | Salt Arena"
    if not owner:
        return _acts_for(noun, entry, scene)
    return _does(noun, scene) or noun.lower_ in scene.words.fates  # "Poe's | murder"


def _acts_for(noun: Token, entry: Entry, scene: Scene) -> bool:
    """Whether a noun is of those who act for a body or a land, and does or undergoes something.

    Not where it tells who somebody with a name is: "the Acme boss, Ada Poe,", "Poe, an Acme aide".
    Nobody acts for a town but who governs it: not "an | Elm man".
    """
    words, body = scene.words, scene.at.get(noun.i)
    people = either(words.governing, words.unit_nouns, words.forces)
    people = either(people, words.public_offices if _is_town(entry) else words.role_heads)
    low = noun.lower_
    acts = low in people or noun.lemma_.lower() in people
    acts |= not _is_town(entry) and low in words.role_plurals
    acts |= body is not None and bool(body.party)  # "Democrats in | Congress"
    acts &= low not in words.hopefuls  # "the Tory | candidate"
    noun = _first(noun, scene)
    named = scene.is_person(noun.i)
    named |= any(t.dep_ == "appos" and scene.is_person(t.i) for t in noun.children)
    return acts and not named and (_does(noun, scene) or noun.dep_ in ACTED_ON)
