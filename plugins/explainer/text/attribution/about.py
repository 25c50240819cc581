"""About: whom a sentence is about, and who else does something in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Actor
from explainer.text.attribution.holders import Knows, name_in_commas
from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.subjects import name_beside
from explainer.text.somebody import is_person
from explainer.text.syntax.apart import only_tells_which
from explainer.text.syntax.clauses import NOUN_SUBJECTS, NOUNS, PLURAL
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords

ASKED = 5
"""Verbs between a pronoun and the one that asks about it."""
JOINED = 3
"""Verbs that are joined to the main verb of a sentence."""
LOOSE = frozenset({"advmod", "npadvmod"})
"""What a parser takes a subject for that a comma parts from its verb."""
ROW = frozenset({"conj", "appos"})
"""How a parser ties the names of a row: "Lang, Roe and Lee"."""
FACED = frozenset({"dobj", "dative", "pobj"})
"""Who is no subject, but has a part in what a verb tells."""


def sentence_from(scene: Scene, end: int, low: int) -> int:
    """Give the first token of the sentence that ends before a token, not before ``low``."""
    last = end - 1
    return max(low, scene.doc[last].sent.start) if last > low else last


def main_of(scene: Scene, start: int, end: int, pronoun: Token) -> Token | None:
    """Give whom a sentence is about: who speaks in it, who does it, or the one who was asked."""
    words = scene.pack.speech
    best: Token | None = None
    said = False
    for token in scene.doc[start:end]:
        if (said and not _speaks_last(token, scene)) or token.i in scene.signed:
            continue
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
            said = says
        elif (
            _takes_over(token, best, scene)
            or _speaks_last(token, scene)
            or (says and (token.head.dep_ == "parataxis" or best is None))
        ):
            best = token
    if best is None or best.pos_ == "NOUN" or not (said or best.head.lemma_ in words.saying):
        best = _source_in(scene, start, end) or best
    if best is not None and best.head.lemma_ in words.asking:
        return next((t for t in best.head.rights if t.dep_ in {"dobj", "dative"}), best)
    return best


def _opens(token: Token, scene: Scene) -> bool:
    """Whether a name in commas opens a sentence without a subject: "Roe, however, left"."""
    verb = token.head
    loose = token.dep_ in LOOSE and verb.dep_ == "ROOT" and token.i < verb.i
    person = kind_of(token, scene.pack) == "person"
    return loose and person and all(t.dep_ not in NOUN_SUBJECTS for t in verb.lefts)


def _takes_over(subject: Token, before: Token | None, scene: Scene) -> bool:
    """Whether a person does something beside a thing: "The goal won it and Lang was glad"."""
    if before is None or subject.head.dep_ != "conj":
        return False
    person = kind_of(subject, scene.pack) == "person"
    return person and before.pos_ == "NOUN" and not can_speak(before, scene.pack)


def _speaks_last(subject: Token, scene: Scene) -> bool:
    """Whether a person says something in a joined clause: "Roe won, but Lang said it was luck"."""
    said = subject.head.dep_ == "conj" and subject.head.lemma_ in scene.pack.speech.saying
    return said and subject.pos_ == "PROPN" and _is_main(subject.head)


def _source_in(scene: Scene, start: int, end: int) -> Token | None:
    """The person after whom a sentence is told: "Prices will fall, according to Ada Lang"."""
    words = scene.pack.speech
    for token in scene.doc[start:end]:
        link = token.head
        if token.dep_ != "pobj" or token.pos_ != "PROPN" or link.lower_ != words.according_to:
            continue
        sourced = link.head.lower_ in words.according or link.nbor(-1).lower_ in words.according
        person = scene.pack.labels.get(token.ent_type_, "person") == "person"
        if sourced and person and scene.inside[token.i] < 0:
            return token
    return None


def person_of(token: Token, scene: Scene, cast: Knows) -> Actor | None:
    """Give the person whom a subject names, or whose words it is: "Lang's letter"."""
    words, lemma = scene.pack.speech, token.lemma_.lower()
    owner = next((t for t in token.lefts if t.dep_ == "poss"), None)
    if owner is not None and (lemma in words.documents or lemma in words.nouns):
        token = owner
    beside = name_beside(token)
    actor = (
        cast.at(name_in_commas(beside, cast, scene.pack.names) or beside)
        or _called(token, scene, cast)
        or _told_to_be(token, cast)
        or _first_named(token, cast)
    )
    return actor if actor is not None and actor.kind == "person" else None


def _first_named(subject: Token, cast: Knows) -> Actor | None:
    """The one person whose name a word opens that a parser takes for a noun: "Georgo has left"."""
    if cast.at(subject) is not None or not subject.text.istitle() or subject.n_lefts:
        return None
    if subject.dep_ not in NOUN_SUBJECTS or subject.pos_ not in NOUNS:
        return None
    found = [a for a in cast.actors if subject.text in a.name.split()]
    one = found[0] if len(found) == 1 else None
    return one if one is not None and one.name.split()[0] == subject.text else None


def _called(subject: Token, scene: Scene, cast: Knows) -> Actor | None:
    """Whom a noun is said to be: "Speaker of the House Ann Roe", "Director of rugby Ann Roe"."""
    if subject.pos_ not in {"NOUN", "PROPN"}:
        return None
    names = [t for t in subject.rights if t.dep_ == "appos" and not t.left_edge.nbor(-1).is_punct]
    if not any(t.dep_ in {"det", "poss"} for t in subject.lefts):
        fields = (t for link in subject.rights if link.dep_ == "prep" for t in link.rights)
        names += [t for t in fields if _is_behind_field(t, scene, cast)]
    return next((cast.at(t) for t in names if t.pos_ == "PROPN" and cast.at(t)), None)


def _is_behind_field(name: Token, scene: Scene, cast: Knows) -> bool:
    """Whether a name stands behind what a post is of, and not for it: "Director of rugby Ann Roe".

    So it does in "Director of Salt Control Ann Roe", but not in "Friends of Mr Roe".
    """
    actor, names = cast.at(name), scene.pack.names
    known = (names.titles, names.courtesy, names.role_heads)
    fields = (t for t in name.lefts if t.dep_ == "compound" and cast.at(t) is not actor)
    fields = (t for t in fields if not any(t.lower_.rstrip(".") in table for table in known))
    return any(t.pos_ == "PROPN" for t in fields) or any(
        c.is_lower and c.is_alpha for c in name.lefts
    )


def _told_to_be(subject: Token, cast: Knows) -> Actor | None:
    """Whom a sentence says that a noun is: "the play's director is Ann Roe"."""
    verb = subject.head
    if subject.pos_ != "NOUN" or verb.lemma_ != "be" or subject.i > verb.i:
        return None
    return next((cast.at(t) for t in verb.rights if t.dep_ == "attr" and t.pos_ == "PROPN"), None)


def named_in(scene: Scene, start: int, end: int, cast: Knows) -> list[Actor]:
    """Give the people whom a sentence names outside quotation marks, whatever it is about."""
    found = {
        actor.id: actor
        for token in scene.doc[start:end]
        if scene.inside[token.i] < 0 and (actor := cast.at(token)) is not None
        if not only_tells_which(token) and token.i not in scene.signed
        if not is_passing_on(token, scene)
    }
    return [actor for actor in found.values() if actor.kind == "person"]


def is_passing_on(agent: Token, scene: Scene) -> bool:
    """Tell whether a sentence says only by whom it is passed on: "As reported by | Lang, | she"."""
    agent = agent.head if agent.dep_ == "compound" else agent
    link, words = agent.head, scene.pack.speech
    verb = link.head
    as_said = any(t.dep_ == "mark" and t.lower_ in words.as_said for t in verb.lefts)
    told = agent.dep_ == "pobj" and link.lower_ in words.giving
    return told and as_said and verb.lemma_.lower() in words.saying


def is_somebody(token: Token, scene: Scene) -> bool:
    """Tell whether a word may be a person whom no actor stands for: an unknown name, "the admiral".

    So is whose something it is: "the admiral's fleet".
    """
    if is_one_of(token, scene.pack):
        return True
    token = next((t for t in token.lefts if t.dep_ == "poss"), token)
    if is_one_more(token, scene.pack):
        return True
    if token.tag_ in PLURAL:
        return False  # "several Norlanders"
    if kind_of(token, scene.pack) == "person":
        return True
    return token.tag_ == "NN" and is_person(token, scene.pack)


def is_one_of(subject: Token, pack: LanguagePack) -> bool:
    """Tell whether a subject is one of several people: "| one | of his pupils left"."""
    if subject.tag_ != "CD" or subject.lower_ not in pack.speech.silent:
        return False
    whom = (t for of in subject.rights if of.dep_ == "prep" for t in of.rights)
    return any(t.dep_ == "pobj" and t.tag_ == "NNS" and is_person(t, pack) for t in whom)


def is_one_more(subject: Token, pack: LanguagePack) -> bool:
    """Tell whether a subject without a noun is one more of some: "another left", "a third said"."""
    if subject.dep_ not in NOUN_SUBJECTS or any(t.dep_ == "prep" for t in subject.rights):
        return False
    one = subject.tag_ == "CD" and subject.lower_ in pack.speech.silent
    another = subject.pos_ in {"DET", "PRON"} and subject.lower_ in pack.amounts.further
    ranked = subject.lower_ in pack.events.ranking and has_an(subject)
    return one or another or ranked


def told_about(main: Token, scene: Scene) -> Token | None:
    """Give the subject of the clause that the subject of a sentence, a body, says.

    None where it is quoted: who is named in quotation marks does not go on speaking.
    """
    said = next((t for t in main.head.children if t.dep_ == "ccomp"), None)
    told = said is not None and scene.inside[said.i] < 0
    return scene.grammar.subjects.get(said.i) if said is not None and told else None


def doers(scene: Scene, start: int, end: int, cast: Knows) -> list[Actor]:
    """Give the people who do something in the main clauses of a sentence behind its first one.

    Or who has the last word on it: "Roe said that it leaked, something that | Poe | set right".
    """
    found = {}
    for token in scene.doc[start:end]:
        if token.dep_ in NOUN_SUBJECTS and scene.inside[token.i] < 0:
            main = token.head.dep_ == "conj" and _is_main(token.head)
            actor = person_of(token, scene, cast) if main or _has_last(token, end, scene) else None
            if actor is not None:
                found[actor.id] = actor
    return list(found.values())


def _has_last(subject: Token, end: int, scene: Scene) -> bool:
    """Whether somebody answers at the end what a sentence tells: "a claim that Poe denied"."""
    verb, words = subject.head, scene.pack.speech
    behind = scene.doc[verb.right_edge.i + 1 : end]
    if verb.dep_ not in {"relcl", "acl"} or any(t.is_alpha for t in behind):
        return False
    whole = verb.head.tag_ == "NN" and verb.head.pos_ == "PRON" and verb.head.nbor(-1).text == ","
    return whole or verb.lemma_.lower() in words.denying | words.scorning


def joined(main: Token | None, cast: Knows) -> list[Actor]:
    """Give the people who act together with the subject of a sentence: "Lang and Roe left"."""
    found, last = [], main
    while last is not None:
        last = next((t for t in last.rights if t.dep_ in ROW and t.pos_ == "PROPN"), None)
        actor = cast.at(last) if last is not None else None
        if actor is not None and actor.kind == "person":
            found.append(actor)
    return found


def faced(main: Token | None, scene: Scene, cast: Knows) -> list[Actor]:
    """Give the people to whom the subject of a sentence did something: "Roe beat Poe", "by Poe".

    None where it says something: who spoke goes on to speak.
    """
    words = scene.pack.speech
    if main is None or main.dep_ not in NOUN_SUBJECTS or main.head.lemma_.lower() in words.saying:
        return []
    parts = [t for t in main.head.rights if t.dep_ in {"prep", "agent"}]
    near = (*main.head.rights, *(t for part in parts for t in part.rights))
    found = [cast.at(t) for t in near if t.dep_ in FACED and t.pos_ == "PROPN"]
    return [actor for actor in found if actor is not None and actor.kind == "person"]


def acts_in(person: Actor, start: int, end: int, cast: Knows, scene: Scene) -> bool:
    """Tell whether somebody does something in a sentence: "while Ann Poe sang. She said"."""
    acts = (t for t in scene.doc[start:end] if t.dep_ in NOUN_SUBJECTS and scene.inside[t.i] < 0)
    return any(cast.at(t) is person for t in acts)


def opens_with(start: int, main: Token, scene: Scene, cast: Knows) -> Actor | None:
    """Give the one person of the clause that opens a sentence: "When Lang left, | he | said".

    None where it has two, or is not about a person. Where he speaks inside a clause below the main
    one, it is whom that is about: "Lang built a hall which is, | he | says, dry".
    """
    opening, below = scene.doc[start : main.i], main.head
    if below.dep_ == "parataxis" and below.head.dep_ not in {"ROOT", "ccomp"}:
        top = scene.grammar.subjects.get(main.sent.root.i)
        return None if top is None or not start <= top.i < main.i else person_of(top, scene, cast)
    clause = next((t for t in main.head.lefts if t.dep_ == "advcl" and t.i < main.i), None)
    subject = scene.grammar.subjects.get(clause.i) if clause is not None else None
    if subject is None or not start <= subject.i < main.i:
        return None
    people = named_in(scene, opening.start, opening.end, cast)
    person = person_of(subject, scene, cast)
    return person if [a.id for a in people] == [person.id if person else None] else None


def asked(pronoun: Token, scene: Scene, cast: Knows) -> Actor | None:
    """Give the person whom a question about "him" is put to: "asked Lang why | he | had said so".

    It may be about anybody where it asks whether something is so.
    """
    verb = pronoun.head
    for _ in range(ASKED):
        if verb.dep_ not in {"ccomp", "xcomp", "advcl"}:
            return None
        above = verb.head
        if verb.dep_ == "ccomp" and above.lemma_.lower() in scene.pack.speech.asking:
            opens = verb.doc[verb.left_edge.i].tag_ == "WRB"
            own = scene.grammar.subjects.get(verb.i)
            same = own is not None and own.lower_ == pronoun.lower_
            whom = next((t for t in above.rights if t.dep_ in {"dobj", "dative"}), None)
            put = opens and same and whom is not None and whom.i < verb.left_edge.i
            return person_of(whom, scene, cast) if put and whom is not None else None
        verb = above
    return None


def askers_of(pronoun: Token, words: SpeechWords) -> tuple[Token, ...]:
    """Give who asks what "he" says something to, none of whom he is: "When Poe asked, he said".

    But not whose clerk asks.
    """
    verb = pronoun.head
    if verb.lemma_.lower() not in words.saying or pronoun.dep_ not in NOUN_SUBJECTS:
        return ()
    clauses = [t for t in verb.lefts if t.dep_ == "advcl" and t.lemma_.lower() in words.asking]
    subjects = [own_subject(t) for t in clauses if not is_passive(t)]
    names = (t for who in subjects if who is not None for t in (who, *who.lefts))
    return tuple(t for t in names if t.pos_ in NOUNS and t.dep_ != "poss")


def _is_main(verb: Token) -> bool:
    """Whether a verb is joined to the main verb of its sentence."""
    for _ in range(JOINED):
        verb = verb.head if verb.dep_ == "conj" else verb
    return verb.dep_ == "ROOT"
