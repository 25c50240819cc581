"""Acting: the body for which somebody speaks or stands, or whose people somebody leads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.hiring import is_bygone
from explainer.sections.actors.role import is_plural, is_role, singular
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name
from explainer.text.syntax.clauses import NOUN_SUBJECTS
from explainer.text.syntax.parts import has_not, is_modal, nouns_under, word_before
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

CLAUSES = frozenset({"acl", "relcl", "advcl"})
"""Where parsers hang what somebody does along with what the verb tells."""
NOW = frozenset({"VBG", "VBZ"})
"""Tags of what somebody still does."""


def acts_for(name: Name, scene: Scene) -> Entry | None:
    """Give the body of "Ann Roe, on behalf of | Acme |," and "a team at | Acme | led by Ann Roe".

    Also "Ann Roe, who is standing for | Labour |", "Speaking for | Acme |, Ann Roe said".
    """
    root = scene.doc[name.end - 1]
    found = (*_on_behalf(name, root, scene), *_standing(root, scene), *_of_led(root, scene))
    bodies = (scene.at.get(token.i) for token in found)
    held = (body for body in bodies if body is not None and body.kind == "organization")
    return next(held, None) or _own_team(name, scene)


def _on_behalf(name: Name, root: Token, scene: Scene) -> Iterator[Token]:
    """Whom "on behalf of" names behind a name and a comma, or beside a verb of saying of theirs."""
    words, says = scene.words, scene.reading.pack.speech.saying
    links = [c for c in root.children if c.dep_ == "prep" and word_before(c).text == ","]
    if root.dep_ in NOUN_SUBJECTS and root.head.lemma_ in says:
        verbs = (root.head, *_along(root.head))
        links += [c for verb in verbs for c in verb.children if c.dep_ == "prep"]
    for noun in nouns_under(links):
        if noun.lower_ in words.behalf:
            yield from nouns_under(c for c in noun.children if c.lower_ in words.place_links)


def _along(verb: Token) -> Iterator[Token]:
    """What a sentence opens with that its subject does as well: "| Speaking | for her, Ann Roe"."""
    for clause in verb.lefts:
        own = any(child.dep_ in NOUN_SUBJECTS for child in clause.children)
        if clause.dep_ == "advcl" and clause.tag_ == "VBG" and not own:
            yield clause


def _standing(root: Token, scene: Scene) -> Iterator[Token]:
    """For whom somebody speaks or stands now: "Ann Roe, who is standing for | Labour |"."""
    words = scene.words
    verbs = [c for c in root.children if c.dep_ in CLAUSES]
    if root.dep_ in NOUN_SUBJECTS:
        verbs += [root.head, *_along(root.head)]
    for verb in verbs:
        owners = (c for c in verb.children if c.dep_ in NOUN_SUBJECTS)
        own = any(c.i != root.i and c.tag_ != "WP" for c in owners)
        now = verb.tag_ in NOW and not (own or has_not(verb) or is_modal(verb))
        if now and verb.lemma_ in words.standing_for:
            yield from nouns_under(c for c in verb.children if c.lower_ in words.purposes)


def _of_led(root: Token, scene: Scene) -> Iterator[Token]:
    """Whose people somebody leads: "| Acme | analysts led by Ann Roe", "a team at | Acme | led by".

    Not those once led.
    """
    words, link = scene.words, root.head
    verb = link.head
    led = root.dep_ == "pobj" and link.lower_ in words.by_words and verb.dep_ == "acl"
    if not led or verb.lemma_ not in words.leading or is_bygone(verb, scene):
        return
    people = verb.head
    if people.dep_ == "pobj" and people.i in scene.at:
        people = people.head.head  # "researchers at | Acme |, led by Ann Roe"
    own = either(words.tied_roles, words.scholars, words.staff)  # no fans, no protesters
    several = is_role(people, words) and is_plural(people, words)
    several = several and singular(bare(people.text), words) in own
    if several or people.lower_ in words.colleagues:
        ties = either(words.at_words, words.from_words) - words.place_links
        yield from (c for c in people.lefts if c.dep_ in ("poss", "compound", "nmod"))
        yield from nouns_under(c for c in people.rights if c.lower_ in ties)


def _own_team(name: Name, scene: Scene) -> Entry | None:
    """The body of "Ann Roe's team at | Acme |"."""
    doc, words, at = scene.doc, scene.words, name.end
    if at + 3 >= len(doc) or doc[at].tag_ != "POS" or doc[at + 1].lower_ not in words.colleagues:
        return None
    tied = doc[at + 2].lower_ in either(words.at_words, words.from_words)
    body = scene.at.get(at + 3 + (doc[at + 3].lower_ in words.articles)) if tied else None
    return body if body is not None and body.kind == "organization" else None
