"""Stand-ins: whom "the Elmland senator" or "the Irishman" is said of, as a speaker.

News prose tells of the person whom it is about by what he is. Who is meant is the one whom the last
sentence is about, where nothing that the article tells of him speaks against it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Actor
from explainer.text.attribution.about import (
    is_somebody,
    main_of,
    named_in,
    person_of,
    sentence_from,
)
from explainer.text.attribution.before import spoke_before
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.natives import is_age, is_foreign, is_native
from explainer.text.attribution.pronouns import antecedent_of
from explainer.text.attribution.scene import Scene
from explainer.text.coreference.offices import (
    Office,
    is_of_post,
    is_thing,
    offices_of,
    telling_behind,
)
from explainer.text.somebody import is_service
from explainer.text.syntax.clauses import NOUN_SUBJECTS, ancestors, is_finite
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import is_main_subject, own_subject
from explainer.text.tokens import BODIES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.names import NameWords

SENTENCES = 6
"""Sentences that are looked at before a stand-in."""
LEAST = 2
"""Words of a description that tells one from others: "prime minister"."""
TOLD = frozenset({"amod", "compound", "poss", "nmod"})
TAKING = NOUN_SUBJECTS | {"dobj"}
"""How a noun hangs on a verb that tells of it."""
SINGULAR = frozenset({"NN", "NNP", "JJ"})


def stand_in(noun: Token, scene: Scene, cast: Knows, *, surely: bool = False) -> Actor | None:
    """Give the person whom "the" with a word for somebody stands for, or None.

    It is whom the last sentence about anybody is about, in the paragraph or the one before; "the
    senator" needs an office of that kind, "the Ohio Republican" no other party, "the Irishman" and
    "the 22-year-old" nobody else in between; the latter may be whom a club has signed. Of two
    senators in one sentence it is neither; nor is "the minister" the premier behind "her foreign
    minister".

    Args:
        noun: The noun with "the".
        scene: The article.
        cast: Its actors.
        surely: Whether nobody named near may have the office, and nothing told with it be news of
            another one: "the former Elm striker" may, "the prime minister" and an age not.
    """
    person = _stand_in(noun, scene, cast)
    if person is None or (scene.eras[noun.i] and not _is_of_then(noun, person, scene, cast)):
        return None
    if not surely or is_age(noun, scene.pack):
        return person
    told = {t.lower_ for t in noun.doc[noun.left_edge.i + 1 : noun.i]}
    known = {word for office in offices_of(person, scene.pack) for word in office.words}
    main = is_main_subject(noun) and not told & scene.pack.names.unlike
    if not main and noun.lower_ not in scene.pack.speech.offices and not told <= known:
        return None
    if not known and noun.dep_ == "pobj":  # "up to the Ohio governor"
        return None
    low = scene.paragraphs[max(0, scene.paragraph(noun.i) - 1)][0]
    others = (a for a in named_in(scene, low, noun.left_edge.i, cast) if a.id != person.id)
    return None if any(_holds(noun, a, scene.pack) for a in others) else person


def _is_of_then(noun: Token, person: Actor, scene: Scene, cast: Knows) -> bool:
    """Whether words before a noun tell of somebody in times long gone, of which it tells too.

    "The Elm winger won his first cap in 1991" needs none: that tells more than an office.
    """
    named = any(t.pos_ == "PROPN" for t in noun.lefts)
    low = scene.paragraphs[max(0, scene.paragraph(noun.i) - 1)][0]
    before = scene.doc[low : noun.left_edge.i]
    return named or any(scene.eras[t.i] and cast.at(t) is person for t in before)


def _stand_in(noun: Token, scene: Scene, cast: Knows) -> Actor | None:
    """Whom a noun stands for by the last sentence about anybody."""
    if noun.tag_ not in SINGULAR or kind_of(noun, scene.pack) in BODIES:
        return None
    if is_service(noun, scene.pack.names):
        return None
    if not has_the(noun) or is_told_apart(noun):
        return None
    if is_beside_kin(noun, scene.pack) or is_of_post(noun, scene.pack) or is_thing(noun):
        return None
    low = scene.paragraphs[max(0, scene.paragraph(noun.i) - 1)][0]
    end = _before_own(noun, low, scene)
    for _ in range(SENTENCES):
        if end <= low:
            return None
        start = sentence_from(scene, end, low)
        main = main_of(scene, start, end, noun)
        if (
            main is not None
            and main.lower_ == noun.lower_
            and description_of(main) == description_of(noun)
        ):
            end = start
            continue
        actor = _about(main, scene, cast) if main is not None else None
        if main is not None and actor is not None:
            others = [a for a in named_in(scene, start, end, cast) if a.id != actor.id]
            return _one_of(noun, main, actor, others, scene, cast)
        unknown = main is not None and (is_somebody(main, scene) or _is_pronoun(main, scene))
        named = named_in(scene, start, end, cast)
        if unknown or named:
            one = named[0] if len(named) == 1 and not unknown else None
            if one is None or not _fits(noun, one, scene, cast):
                return None
            spoke = one.id in spoke_before(scene, start, cast)
            aged = is_age(noun, scene.pack) and len(named_in(scene, low, end, cast)) == 1
            return one if spoke or aged or _holds(noun, one, scene.pack) else None
        end = start
    return None


def _one_of(
    noun: Token, main: Token, actor: Actor, others: Sequence[Actor], scene: Scene, cast: Knows
) -> Actor | None:
    """Whom a noun stands for by a sentence about somebody, which may name others; None for nobody.

    Where the noun stands in what he does himself, it may be the other one.
    """
    told = main.head.i == noun.i or main.head.is_ancestor(noun)
    if told and len(others) == 1:
        own = not _is_bound(noun, main, scene) and _fits(noun, actor, scene, cast)
        return None if own else _told_of(noun, others[0], main.sent.start, scene, cast)
    fits = not told and _fits(noun, actor, scene, cast)
    native = is_native(noun, scene.pack)
    alike = (a for a in others if native or _holds(noun, a, scene.pack))
    return actor if fits and not any(_fits(noun, a, scene, cast) for a in alike) else None


def _is_bound(noun: Token, main: Token, scene: Scene) -> bool:
    """Whether a noun cannot stand for who does it: "Roe left, calling | the Elm poet | dull".

    "Roe left when | the Elm poet | sang": here it may.
    """
    for verb in verbs_above(noun):
        if verb.i == main.head.i:
            return True
        said = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in scene.pack.speech.saying
        if not said and (is_finite(verb) or own_subject(verb) is not None):
            return False
    return False


def _told_of(noun: Token, other: Actor, start: int, scene: Scene, cast: Knows) -> Actor | None:
    """The other person whom a sentence names before a noun that is not who tells it.

    "Clerk Ann Roe backed Ben Crow while the Elm senator stood." Not who does it to the noun.
    """
    above = {t.i for t in ancestors(noun)}
    names = (t for t in scene.doc[start : noun.left_edge.i] if cast.at(t) is other)
    acts = any(t.dep_ in NOUN_SUBJECTS and t.head.i in above for t in names)
    plain = noun.dep_ in TAKING or (noun.dep_ == "poss" and _holds(noun, other, scene.pack))
    plain = plain and not any(t.dep_ == "appos" for t in noun.rights)
    return other if plain and not acts and _fits(noun, other, scene, cast) else None


def _before_own(noun: Token, low: int, scene: Scene) -> int:
    """Where the words before a noun end, without a participle that tells of it alone.

    "Answering Roe, | the Irishman said": he is not Roe. Of what has an office that says too little.
    """
    if not (is_native(noun, scene.pack) or is_age(noun, scene.pack)):
        return noun.left_edge.i
    start = sentence_from(scene, noun.left_edge.i, low)
    opens = scene.doc[start]
    own = opens.tag_ == "VBG" and opens.dep_ == "advcl" and opens.head.i == noun.head.i
    comma = noun.left_edge.i - 1
    plain = own and opens.right_edge.i in {comma, comma - 1} and scene.doc[comma].text == ","
    return start if plain else noun.left_edge.i


def is_title_of_another(noun: Token, person: Actor | None, scene: Scene, cast: Knows) -> bool:
    """Tell whether bare "the mayor" may be Mayor Roe, where somebody is told as "Elm's mayor"."""
    if person is None or description_of(noun) != (noun.lower_,):
        return False
    bare = {
        actor.id: any(len(office.words) == 1 for office in found)
        for actor in cast.actors
        if actor.kind == "person"
        and (found := [o for o in offices_of(actor, scene.pack) if o.head == noun.lower_])
    }
    return not bare.get(person.id, True) and any(bare.values())


def is_beside_kin(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a sentence tells of a relative first: "With her husband ill, | the mayor |"."""
    before = noun.doc[noun.sent.start : noun.left_edge.i]
    kin = (token for token in before if token.lower_ in pack.names.kin)
    return any(child.dep_ == "poss" for token in kin for child in token.lefts)


def description_of(noun: Token) -> tuple[str, ...]:
    """Give the words of a description, without what only points to it."""
    told = (t for t in noun.lefts if t.dep_ in TOLD)
    return (*(word.lower_ for t in told for word in t.subtree), noun.lower_)


def _about(main: Token, scene: Scene, cast: Knows) -> Actor | None:
    """The person whom the subject of a sentence names, or stands for."""
    if _is_pronoun(main, scene):
        found = antecedent_of(main, scene, cast)
        return found if isinstance(found, Actor) else None
    return person_of(main, scene, cast) or stand_in(main, scene, cast)


def _is_pronoun(token: Token, scene: Scene) -> bool:
    return bool(scene.pack.speech.personal.get(token.lower_))


def is_told_apart(noun: Token) -> bool:
    """Tell whether words behind a noun tell which one is meant: "the senator from Ohio".

    A bare noun behind it is a part of its office: "the secretary of state".
    """
    return not all(_is_of_office(t) for t in telling_behind(noun))


def _is_of_office(link: Token) -> bool:
    """Whether a preposition has one bare noun, which nothing else describes."""
    noun, inside = link.nbor(), list(link.subtree)
    bare_noun = noun.is_lower and noun.pos_ in {"NOUN", "PROPN"} and noun.tag_ in SINGULAR
    return link.dep_ == "prep" and bare_noun and all(t.pos_ != "ADP" or t == link for t in inside)


def _fits(noun: Token, actor: Actor, scene: Scene, cast: Knows) -> bool:
    """Whether what a noun says of somebody agrees with what the article tells of an actor."""
    names, low = scene.pack.names, noun.lower_
    wrong = {"m": names.women, "f": names.men}.get(cast.gender(actor) or "", frozenset())
    if low in wrong:
        return False
    party = names.party_forms.get(low)
    if party is not None:
        return low in party.members and _may_be_of(party.name, actor, scene.pack)
    if is_native(noun, scene.pack):
        return not is_foreign(noun, actor, scene.pack)
    if is_age(noun, scene.pack):
        return True
    alike = _alike(noun, scene.pack)
    offices = [o for o in offices_of(actor, scene.pack) if o.head not in names.kin]
    held = [office.title for office in offices if office.head in alike]
    if held:
        if _is_elsewhere(noun, actor, cast):
            return False
        telling = either(names.ranks, names.former, names.shadowing) - names.filling - {low}
        told = telling.intersection(t.lower_ for t in noun.lefts)
        own = description_of(noun)
        whole = len(own) >= LEAST and frozenset(own) in held  # "the Elm star"
        only = whole or low not in names.vague_roles or not _is_others(noun, actor, scene, cast)
        return only and any(title & telling == told for title in held)
    if _goes_on(noun, scene) and not offices and low in names.role_heads:
        return True
    if _plays(noun, offices, names):
        return not _is_others(noun, actor, scene, cast)
    if any(office.head not in names.vague_roles for office in offices):
        return _is_past(noun, actor, scene, cast)
    landed = any(t.pos_ == "PROPN" or t.lower_ in names.nations for t in noun.lefts)
    tells = landed and low in names.vague_roles  # "the Elm Show star"
    if (landed or low in names.vague_roles) and not tells and _is_others(noun, actor, scene, cast):
        return False  # "the Halden senator", "the pop star" beside Senator or star Roe
    by = {t.dep_ for t in noun.lefts}
    if low in names.vague_roles:
        described = "compound" in by or (bool(by & TOLD) and not offices)
        return described and low in scene.pack.speech.stand_ins
    plays = low in names.players and landed  # "the Elm wing"
    head = plays or low in names.role_heads
    over = any(t.lower_ in names.former for t in noun.lefts)
    if over and _is_eithers(noun, actor, scene, cast):
        return False  # "Poe won in 2016. Crow left. The former mayor"
    return noun.text.islower() and head and bool(by & {"compound", "amod"})


def _plays(noun: Token, offices: Sequence[Office], names: NameWords) -> bool:
    """Whether bare words tell where a captain plays: "Skipper Ann Roe won. | The winger | said"."""
    plays = noun.lower_ in either(names.club_roles, names.players) - names.captains - names.coaches
    captain = bool(offices) and all(office.head in names.captains for office in offices)
    return plays and captain and not any(t.dep_ in TOLD for t in noun.lefts)


def _is_past(noun: Token, actor: Actor, scene: Scene, cast: Knows) -> bool:
    """Whether a noun tells what a person was, or where born, and nobody else is named near.

    "Mayor Ann Roe left. The former teacher said": nothing in her roles speaks against it. So it is
    where "added" goes on with who spoke: "said clerk Ann Roe. 'Yes,' added the young poet".
    """
    names, by = scene.pack.names, {t.lower_ for t in noun.lefts}
    past = bool(by & names.former) or any(w.endswith(birth) for w in by for birth in names.births)
    goes_on = noun.head.lemma_.lower() in scene.pack.speech.adding and len(by) > 1
    based = noun.doc[noun.left_edge.i : noun.i]
    goes_on &= all(t.pos_ != "PROPN" for t in based)  # "the Elm-based poet", another one
    named = any(t.pos_ == "PROPN" for t in noun.lefts)  # "the former Elm striker", another one
    row = (t for t in noun.rights if t.dep_ in {"appos", "conj"})  # "the former clerk, poet and"
    named |= any(t.lower_ in names.role_heads for t in row)
    if named or not (past or goes_on) or noun.lower_ not in names.role_heads:
        return False
    low = scene.paragraphs[max(0, scene.paragraph(noun.i) - 1)][0]
    near = {a.id for a in named_in(scene, low, noun.left_edge.i, cast)}
    return near == {actor.id} and not _is_others(noun, actor, scene, cast)


def _is_eithers(noun: Token, actor: Actor, scene: Scene, cast: Knows) -> bool:
    """Whether a sentence near a noun is about somebody else, or another has an office like it."""
    low = scene.paragraphs[max(0, scene.paragraph(noun.i) - 1)][0]
    subjects = (t for t in scene.doc[low : noun.left_edge.i] if is_main_subject(t))
    about = (cast.at(t) for t in subjects)
    others = any(a is not None and a.kind == "person" and a.id != actor.id for a in about)
    return others or _is_others(noun, actor, scene, cast)


def _is_elsewhere(noun: Token, actor: Actor, cast: Knows) -> bool:
    """Whether a noun names a place before it, and somebody's roles name only others."""
    told = {t.text for t in noun.subtree if t.i < noun.i and t.pos_ == "PROPN"}
    places = {w for a in cast.actors if a.kind == "place" for w in a.name.split()}
    own = {word for role in actor.roles for word in role.split()} & places
    return bool(told & places) and bool(own) and not own & told


def _is_others(noun: Token, actor: Actor, scene: Scene, cast: Knows) -> bool:
    """Whether somebody else has an office that a noun tells of: of two candidates it tells none."""
    others = (a for a in cast.actors if a.id != actor.id and a.kind == "person")
    return any(_holds(noun, other, scene.pack) for other in others)


def _holds(noun: Token, actor: Actor, pack: LanguagePack) -> bool:
    """Whether somebody has an office of the kind that a noun names."""
    alike = _alike(noun, pack)
    return any(office.head in alike for office in offices_of(actor, pack))


def _alike(noun: Token, pack: LanguagePack) -> frozenset[str]:
    """The heads of the offices that a noun may tell of: "the star" a singer's."""
    return frozenset({noun.lower_}) | pack.speech.stand_ins.get(noun.lower_, frozenset())


def _goes_on(noun: Token, scene: Scene) -> bool:
    """Whether a noun is the subject of saying more, behind a sentence whose subject said something.

    "Lang said it was over. The lawyer added that".
    """
    verb, low = noun.head, scene.paragraphs[max(0, scene.paragraph(noun.i) - 1)][0]
    start = sentence_from(scene, noun.i + 1, low)
    main = main_of(scene, sentence_from(scene, start, low), start, noun) if start > low else None
    says = main is not None and main.head.lemma_.lower() in scene.pack.speech.saying
    return says and noun.dep_ == "nsubj" and verb.lemma_.lower() in scene.pack.speech.adding


def _may_be_of(party: str, actor: Actor, pack: LanguagePack) -> bool:
    """Whether somebody is of a party, or holds an office and is told of no other one."""
    words = [word for role in actor.roles for word in role.split()]
    told = {
        found.name
        for form in (*words, actor.affiliation or "", actor.side or "")
        if (found := pack.names.party_forms.get(" ".join(form.lower().split()))) is not None
    }
    if told:
        return party in told
    heads = [office.head for office in offices_of(actor, pack)]
    return not heads or any(head in pack.speech.offices for head in heads)
