"""Pronouns of speakers: whom "he said" and "she added" stand for, by the convention of news prose.

Grammar alone seldom decides ("Lang met Gomez. He said ..."). News prose decides by a convention:
the one who says it is the last one who spoke, unless somebody else has come between.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from explainer.model import Actor
from explainer.text.attribution.holders import Knows, name_in_commas
from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.reporting import contents_of
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.subjects import name_beside
from explainer.text.clauses import NOUN_SUBJECTS

if TYPE_CHECKING:
    from spacy.tokens import Token


SENTENCES = 40
"""Sentences, and those who spoke in them, that are looked at before a pronoun."""
WINDOW = 400
"""Tokens before a pronoun that are looked at."""
PARAGRAPHS = 3
"""Paragraphs before a pronoun's own that are looked at."""
LEAD = 1
"""The last paragraph, behind the headline, with which an article opens."""
LOOSE = frozenset({"advmod", "npadvmod"})
"""What a parser takes a subject for that a comma parts from its verb."""
ROW = frozenset({"conj", "appos"})
"""How a parser ties the names of a row: "Lang, Roe and Lee"."""
FACED = frozenset({"dobj", "dative", "pobj"})
"""Who is no subject, but has a part in what a verb tells."""


def antecedent_of(
    pronoun: Token, scene: Scene, cast: Knows, besides: frozenset[str] = frozenset()
) -> Actor | Token | None:
    """Give whom the pronoun of a speaker stands for: an actor, an unnamed one's noun, or None.

    The person whom the last sentence is about that is about anybody: who speaks in it, the
    subject of its main verb, or who was asked; in the pronoun's paragraph or the three before.
    A sentence about "him" leads on to the ones before it. Where a sentence in between is about
    somebody unknown ("the admiral") or names others, grammar alone must tell; somebody unknown who
    speaks in it is who goes on speaking, as is a surname that no actor has. So must it where the
    sentence is about somebody of the other gender, or two who fit do something in it. Nobody is
    told by his own name in what he says: actors in ``besides`` are passed over.
    """
    gender = scene.pack.speech.personal.get(pronoun.lower_)
    if not gender:
        return None
    apart = besides
    low, end = _reach(scene, pronoun.i), pronoun.i
    for _ in range(SENTENCES):
        if end <= low:
            break
        start = sentence_from(scene, end, low)
        main = main_of(scene, start, end, pronoun)
        if main is not None and scene.pack.speech.personal.get(main.lower_) == gender:
            apart, low, end = apart | told_of(main, scene, cast), _reach(scene, main.i), start
            continue
        actor = person_of(main, scene, cast) if main is not None else None
        if actor is None and main is not None and (told := _told_about(main, scene)) is not None:
            actor = person_of(told, scene, cast)
        if actor is None:
            if main is not None and (unnamed := _unnamed(main, gender, scene, cast)) is not None:
                return unnamed
            if main is not None and _is_one_of_two(main, cast):
                return main
            if main is not None and is_somebody(main, scene):
                break
            named = named_in(scene, start, end, cast)
            named = [a for a in named if cast.gender(a) in {gender, None}]
            spoke = spoke_before(scene, start, cast)
            if len(named) == 1 and (
                named[0].id in spoke
                or _answers(named[0], start, end, cast, scene)
                or _is_whose_view(named[0], start, end, cast, scene)
            ):
                actor = named[0]
            elif named and not _keeps_speaking(scene, start, pronoun):
                break
        if actor is not None and actor.id not in apart:
            doers = _doers(scene, start, end, cast) + _joined(main, cast)
            if cast.gender(actor) in {gender, None}:
                doers += _faced(main, scene, cast)
            others = [a for a in doers if a.id not in apart | {actor.id}]
            fitting = [a for a in (actor, *others) if cast.gender(a) in {gender, None}]
            if fitting:
                return fitting[0] if len(fitting) == 1 else None
            alike = [a for a in named_in(scene, start, end, cast) if a.id not in apart]
            alike = [a for a in alike if cast.gender(a) in {gender, None}]
            if (
                len(alike) == 1
                and cast.gender(alike[0])
                and _acts_in(alike[0], start, end, cast, scene)
            ):
                return alike[0]
            if alike:
                break
        end = start
    actor = cast.at(pronoun)
    if actor is not None and actor.id not in apart:
        return actor
    return _told_first(pronoun, scene, cast)


def _told_first(pronoun: Token, scene: Scene, cast: Knows) -> Actor | None:
    """The subject of what "he said" behind it, where nobody has spoken: "Roe is ill, he said"."""
    number, content = scene.paragraph(pronoun.i), next(iter(contents_of(pronoun.head)), None)
    first = scene.paragraphs[number][0]
    start = sentence_from(scene, pronoun.i, first)
    silent = number <= LEAD or bisect_left(scene.grammar.sayers, start) == 0
    if not silent or content is None or content.i > pronoun.i:
        return None
    subject = scene.grammar.subjects.get(content.i)
    if subject is None or named_in(scene, first, start, cast):
        return None
    actor = person_of(subject, scene, cast)
    gender = scene.pack.speech.personal.get(pronoun.lower_)
    return actor if actor is not None and cast.gender(actor) in {gender, None} else None


def _unnamed(token: Token, gender: str, scene: Scene, cast: Knows) -> Token | None:
    """The subject of saying that may be one person of whom no actor is known, or None.

    "A spokesman said", "Lang said" where several people are called Lang.
    """
    words, names, lemma = scene.pack.speech, scene.pack.names, token.lemma_.lower()
    speaks = token.head.lemma_.lower() in words.saying or lemma in words.spokespeople
    if token.dep_ == "ROOT" or not speaks:
        return None
    if token.tag_ == "NNP" and cast.at(token) is None and lemma not in names.role_heads:
        first = scene.doc[token.left_edge.i].lower_
        person = scene.pack.labels.get(token.ent_type_, "person") == "person"
        return token if person and names.given.get(first, gender) == gender else None
    other = names.women if gender == "m" else names.men
    person = lemma in words.people or lemma in words.spokespeople or lemma in names.role_heads
    return token if token.tag_ == "NN" and person and lemma not in other else None


def person_of(token: Token, scene: Scene, cast: Knows) -> Actor | None:
    """Give the person whom a subject names, or whose words it is: "Lang's letter"."""
    words, lemma = scene.pack.speech, token.lemma_.lower()
    owner = next((t for t in token.lefts if t.dep_ == "poss"), None)
    if owner is not None and (lemma in words.documents or lemma in words.nouns):
        token = owner
    beside = name_beside(token)
    actor = (
        cast.at(name_in_commas(beside, cast, scene.pack.names) or beside)
        or _called(token, cast)
        or _told_to_be(token, cast)
    )
    return actor if actor is not None and actor.kind == "person" else None


def _called(subject: Token, cast: Knows) -> Actor | None:
    """Whom a noun is said to be: "Speaker of the House Ann Roe", "Director of rugby Ann Roe"."""
    if subject.pos_ not in {"NOUN", "PROPN"}:
        return None
    names = [t for t in subject.rights if t.dep_ == "appos" and not t.left_edge.nbor(-1).is_punct]
    if not any(t.dep_ in {"det", "poss"} for t in subject.lefts):
        fields = (t for link in subject.rights if link.dep_ == "prep" for t in link.rights)
        names += [t for t in fields if any(c.pos_ == "NOUN" and c.is_lower for c in t.lefts)]
    return next((cast.at(t) for t in names if t.pos_ == "PROPN" and cast.at(t)), None)


def _told_to_be(subject: Token, cast: Knows) -> Actor | None:
    """Whom a sentence says that a noun is: "the play's director is Ann Roe"."""
    verb = subject.head
    if subject.pos_ != "NOUN" or verb.lemma_ != "be" or subject.i > verb.i:
        return None
    return next((cast.at(t) for t in verb.rights if t.dep_ == "attr" and t.pos_ == "PROPN"), None)


def _keeps_speaking(scene: Scene, before: int, pronoun: Token) -> bool:
    """Whether the last who spoke before a sentence is such a pronoun, in the same paragraph.

    Between two times that "he said" something stands what he said.
    """
    last = bisect_left(scene.grammar.sayers, before) - 1
    token = scene.doc[scene.grammar.sayers[last]] if last >= 0 else pronoun
    same = token.lower_ == pronoun.lower_ and scene.inside[token.i] < 0
    return last >= 0 and same and token.i >= scene.bounds(pronoun.i)[0]


def _told_about(main: Token, scene: Scene) -> Token | None:
    """The subject of the clause that the subject of a sentence, a body, says."""
    said = next((t for t in main.head.children if t.dep_ == "ccomp"), None)
    return scene.grammar.subjects.get(said.i) if said is not None else None


def told_of(pronoun: Token, scene: Scene, cast: Knows) -> frozenset[str]:
    """Give the ids of the actors who are named in what the subject of a verb says or does.

    "He" is none of them: nobody is told by his own name below his own verb. He may be one whom
    the words before a quotation name: 'Lang had hope: "We can," he said'.
    """
    verb = pronoun.head
    if pronoun.dep_ not in NOUN_SUBJECTS:
        return frozenset()
    told = [t for t in verb.children if t.i > verb.i and t.dep_ not in {"conj", "parataxis"}]
    first = min(pronoun.i, verb.i)
    if all(inside < 0 for inside in scene.inside[max(0, first - 2) : first]):
        told += contents_of(verb) if verb.lemma_.lower() in scene.pack.speech.saying else []
        told += [verb.head] if verb.dep_ == "parataxis" else []
    words = (t for top in told for t in islice(top.subtree, WINDOW) if t.pos_ == "PROPN")
    return frozenset(actor.id for t in words if (actor := cast.at(t)) is not None)


def _answers(person: Actor, start: int, end: int, cast: Knows, scene: Scene) -> bool:
    """Whether what a sentence tells of came from a person: "It drew a response from Ann Lee"."""
    return any(
        token.dep_ == "pobj"
        and token.head.lower_ in scene.pack.speech.giving
        and token.head.head.pos_ == "NOUN"
        and cast.at(token) is person
        for token in scene.doc[start:end]
    )


def _is_whose_view(person: Actor, start: int, end: int, cast: Knows, scene: Scene) -> bool:
    """Whether a sentence opens with whose view it tells: "For Ann Lee, it is too late"."""
    links = (token.head for token in scene.doc[start:end] if cast.at(token) is person)
    return any(
        link.dep_ == "prep" and link.head.dep_ == "ROOT" and link.i < link.head.i for link in links
    )


def spoke_before(scene: Scene, before: int, cast: Knows) -> frozenset[str]:
    """Give the ids of the actors who said something before a token."""
    sayers = scene.grammar.sayers
    last = bisect_left(sayers, before)
    found = (cast.at(scene.doc[at]) for at in sayers[max(0, last - SENTENCES) : last])
    return frozenset(actor.id for actor in found if actor is not None)


def sentence_from(scene: Scene, end: int, low: int) -> int:
    """Give the first token of the sentence that ends before a token, not before ``low``."""
    last = end - 1
    return max(low, scene.doc[last].sent.start) if last > low else last


def main_of(scene: Scene, start: int, end: int, pronoun: Token) -> Token | None:
    """Give whom a sentence is about: who speaks in it, who does it, or the one who was asked."""
    words = scene.pack.speech
    best: Token | None = None
    for token in scene.doc[start:end]:
        if token.dep_ == "ROOT" and token.pos_ == "PROPN" and scene.inside[token.i] < 0:
            return token  # a sentence whose verb was taken for a noun
        acts = token.dep_ in NOUN_SUBJECTS or _opens(token, scene)
        if not acts or scene.inside[token.i] >= 0 or token.i == pronoun.i:
            continue
        says = token.head.lemma_ in words.saying
        if token.head.dep_ == "relcl" and token.lower_ in words.relatives:
            noun = token.head.head
            if token.tag_ == "WP" and token.nbor(-1).pos_ == "PROPN":
                noun = token.nbor(-1)  # "the anger of Roe, who said"
            mute = best is None or (best.pos_ == "NOUN" and not can_speak(best, scene.pack))
            best = noun if says and mute else best
        elif token.head.dep_ == "ROOT":
            aside = best is not None and best.head.dep_ == "parataxis"
            best = best if aside and not says else token  # "The port, he said, was"
            if says:
                break
        elif _takes_over(token, best, scene) or (
            says and (token.head.dep_ == "parataxis" or best is None)
        ):
            best = token
    if best is not None and best.head.lemma_ in words.asking:
        return next((t for t in best.head.rights if t.dep_ in {"dobj", "dative"}), best)
    return best


def _opens(token: Token, scene: Scene) -> bool:
    """Whether a name in commas opens a sentence without a subject: "Roe, however, left"."""
    verb = token.head
    loose = token.dep_ in LOOSE and verb.dep_ == "ROOT" and token.i < verb.i
    person = scene.pack.labels.get(token.ent_type_) == "person"
    return loose and person and all(t.dep_ not in NOUN_SUBJECTS for t in verb.lefts)


def _is_one_of_two(subject: Token, cast: Knows) -> bool:
    """Whether a subject is a surname that several have, and nobody knows whose it is here."""
    people = (a.name.split() for a in cast.actors if a.kind == "person")
    surname = any(len(parts) > 1 and parts[-1] == subject.text for parts in people)
    return surname and subject.pos_ == "PROPN" and cast.at(subject) is None


def _takes_over(subject: Token, before: Token | None, scene: Scene) -> bool:
    """Whether a person does something beside a thing: "The goal won it and Lang was glad"."""
    if before is None or subject.head.dep_ != "conj":
        return False
    person = scene.pack.labels.get(subject.ent_type_) == "person"
    return person and before.pos_ == "NOUN" and not can_speak(before, scene.pack)


def _is_label(token: Token) -> bool:
    """Whether a name only tells one thing from others: "the Lang raid"."""
    while token.dep_ == "compound" and token.head.i > token.i:
        token, before = token.head, token
        if token.pos_ == "NOUN" and before.pos_ == "PROPN":
            return True
    return False


def named_in(scene: Scene, start: int, end: int, cast: Knows) -> list[Actor]:
    """Give the people whom a sentence names outside quotation marks, whatever it is about."""
    found = {
        actor.id: actor
        for token in scene.doc[start:end]
        if scene.inside[token.i] < 0 and (actor := cast.at(token)) is not None
        if not _is_label(token)
    }
    return [actor for actor in found.values() if actor.kind == "person"]


def _acts_in(person: Actor, start: int, end: int, cast: Knows, scene: Scene) -> bool:
    """Whether somebody does something in a sentence: "Roe spoke while Ann Poe sang. She said"."""
    acts = (t for t in scene.doc[start:end] if t.dep_ in NOUN_SUBJECTS and scene.inside[t.i] < 0)
    return any(cast.at(t) is person for t in acts)


def _doers(scene: Scene, start: int, end: int, cast: Knows) -> list[Actor]:
    """The people who do something in the main clauses of a sentence behind its first one."""
    found = {}
    for token in scene.doc[start:end]:
        if token.dep_ in NOUN_SUBJECTS and token.head.dep_ == "conj" and scene.inside[token.i] < 0:
            actor = person_of(token, scene, cast)
            if actor is not None and _is_main(token.head):
                found[actor.id] = actor
    return list(found.values())


def _joined(main: Token | None, cast: Knows) -> list[Actor]:
    """The people who do something together with the subject of a sentence: "Lang and Roe left"."""
    found, last = [], main
    while last is not None:
        last = next((t for t in last.rights if t.dep_ in ROW and t.pos_ == "PROPN"), None)
        actor = cast.at(last) if last is not None else None
        if actor is not None and actor.kind == "person":
            found.append(actor)
    return found


def _faced(main: Token | None, scene: Scene, cast: Knows) -> list[Actor]:
    """The people to whom the subject of a sentence did something: "Roe beat Poe", "by Poe".

    None where it says something: who spoke goes on to speak.
    """
    words = scene.pack.speech
    if main is None or main.dep_ not in NOUN_SUBJECTS or main.head.lemma_.lower() in words.saying:
        return []
    parts = [t for t in main.head.rights if t.dep_ in {"prep", "agent"}]
    near = (*main.head.rights, *(t for part in parts for t in part.rights))
    found = [cast.at(t) for t in near if t.dep_ in FACED and t.pos_ == "PROPN"]
    return [actor for actor in found if actor is not None and actor.kind == "person"]


def _is_main(verb: Token) -> bool:
    """Whether a verb is joined to the main verb of its sentence."""
    for _ in range(PARAGRAPHS):
        verb = verb.head if verb.dep_ == "conj" else verb
    return verb.dep_ == "ROOT"


def is_somebody(token: Token, scene: Scene) -> bool:
    """Tell whether a word may be a person whom no actor stands for: an unknown name, "the admiral".

    So is whose something it is: "the admiral's fleet".
    """
    token = next((t for t in token.lefts if t.dep_ == "poss"), token)
    if scene.pack.labels.get(token.ent_type_) == "person":
        return True
    return token.tag_ == "NN" and token.lemma_.lower() in scene.pack.names.role_heads


def _reach(scene: Scene, token: int) -> int:
    number = scene.paragraph(token)
    first = scene.paragraphs[max(0, number - PARAGRAPHS)][0]
    return max(first, token - WINDOW)
