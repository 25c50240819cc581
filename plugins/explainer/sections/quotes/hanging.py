"""Hanging: statements that tell of somebody or something that only the text before names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.sections.quotes.quote import Quote
from explainer.sections.quotes.wording import place_in
from explainer.text.attribution import Attribution
from explainer.text.attribution.about import is_somebody, main_of, person_of
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.subjects import name_beside
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import announces, lost_in
from explainer.text.coreference.meant import is_open
from explainer.text.coreference.naming import is_third
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import CLAUSES, NOUN_SUBJECTS, PLURAL, VERBAL
from explainer.text.syntax.complements import leaves_out
from explainer.text.syntax.features import is_neuter, is_pointing, is_several
from explainer.text.syntax.parts import object_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def hangs(said: Attribution, made: Quote, reading: Reading, cast: Cast) -> bool:
    """Tell whether a statement tells of somebody or something that only the text before names.

    Who says it stands beside it, so "he" may be a person who speaks, "it" and "they" a body or
    whoever speaks for one; and nothing is missing where "it" stands for what follows.
    """
    told = [*reading.words_in(said.pieces)]
    top = next((t for t in told if t.pos_ in VERBAL and t.head not in told), None)
    if top is not None and leaves_out(top):
        return True  # "they will be, in May"
    inside, known = scene_of(reading).inside, set[int]()
    judged = _judged(said, reading, cast)
    speaks = partial(_may_speak, said=said, made=made, reading=reading, cast=cast)
    for word in told:
        shown = inside[word.i] >= 0 or place_in(reading, said.pieces, word) in made.places
        if not is_third(word):
            continue
        another = _is_of_gender(word, judged, reading, cast) or _means(word, reading)
        another = another or _is_anothers(word, said, reading, cast)
        if shown or (not another and (_is_empty(word, told, reading) or speaks(word))):
            known.add(word.i)
    first = told[0] if told else None
    pointing = first is not None and first.dep_ in NOUN_SUBJECTS and inside[first.i] < 0
    if pointing and first is not None and first.i not in known:
        if not is_third(first) and is_open(first):
            return True  # "that was not her view"
        if _means(first, reading):
            return True
    return lost_in(told, known, reading, cast) is not None


def is_done_to_unknown(act: Attribution, made: Quote, reading: Reading) -> bool:
    """Tell whether nobody knows whom or what an act of speech is about: "urged them to leave".

    Nor whose it is: "denied his claims"; nor "rejected that view". Who speaks is not meant.
    """
    verb = act.cue
    if verb is None or any(is_pointing(t) for t in reading.words_in(act.pieces) if t.dep_ == "det"):
        return verb is not None
    links = (t for t in verb.rights if t.dep_ == "prep")
    things = (*verb.rights, *(t for link in links for t in link.rights))
    for noun in things:
        if noun.dep_ not in {"dobj", "pobj", "dative"}:
            continue
        for word in (noun, *(t for t in noun.lefts if t.dep_ == "poss" and noun.dep_ == "dobj")):
            known = place_in(reading, act.pieces, word) in made.places
            if is_third(word) and not known:
                return True
    return False


def is_named(source: Token, reading: Reading) -> bool:
    """Tell whether a source is named, or "he": of "the mint" it is not sure enough who it is.

    So is who has a name beside what they are: "its | secretary |, Ann Roe, accused Acme".
    """
    beside = (t for t in source.children if t.dep_ in {"appos", "compound"})
    named = source.pos_ == "PROPN" or any(t.pos_ == "PROPN" for t in beside)
    named = named or kind_of(source, reading.pack) in {"person", "organization"}
    return named or source.lower_ in reading.pack.speech.personal


def _judged(said: Attribution, reading: Reading, cast: Cast) -> Actor | None:
    """Whom the verb before praises or blames: "called | Roe | a liar, and said he had lied"."""
    words, cue = reading.pack.speech, said.cue
    verb = cue.head if cue is not None and cue.dep_ == "conj" else None
    if verb is None or verb.lemma_.lower() not in {*words.judging, *words.calling, *words.accusing}:
        return None
    whom = object_of(verb)
    # a parse makes "Roe a liar" one clause, of which Roe is the subject
    named = whom or next((t for c in verb.rights for t in c.lefts if t.dep_ in NOUN_SUBJECTS), None)
    actor = cast.at(named) if named is not None and named.pos_ == "PROPN" else None
    return actor if actor is not None and actor.kind == "person" else None


def _is_of_gender(pronoun: Token, actor: Actor | None, reading: Reading, cast: Cast) -> bool:
    """Whether a pronoun may stand for somebody, by their gender; not for nobody."""
    gender = reading.pack.names.pronouns.get(pronoun.lower_)
    return actor is not None and gender is not None and cast.gender(actor) in {gender, None}


def _is_anothers(word: Token, said: Attribution, reading: Reading, cast: Cast) -> bool:
    """Whether "he" comes before who speaks, and the sentence before is about somebody else.

    "Roe lost the race. He will not run again, Fox said": it may be either.
    """
    source, at, scene = said.source, reading.index(word), scene_of(reading)
    gender = reading.pack.names.pronouns.get(word.lower_)
    if source is None or gender is None or word.i > source.i or is_third(source) or not at:
        return False
    before = reading.spans[at - 1]
    main = main_of(scene, before.start, before.end, word)
    if main is None or is_third(main):
        return False
    actor = person_of(main, scene, cast)
    if actor is None:
        return is_somebody(main, scene)
    speaks = cast.at(source) == actor or cast.at(name_beside(source)) == actor
    return not speaks and cast.gender(actor) in {gender, None}


def _is_empty(pronoun: Token, told: Sequence[Token], reading: Reading) -> bool:
    """Whether "it" only stands for a clause behind it: "it was vital that", "it appeared they".

    Or for nothing: "what it took", "when it comes to".
    """
    if pronoun.dep_ not in NOUN_SUBJECTS or not is_neuter(pronoun):
        return False
    words, before = reading.pack.speech, pronoun.doc[max(0, pronoun.i - 1)]
    asked = before.tag_ in {"WP", "WRB", "WDT"} and before.lower_ not in words.relatives
    if asked or pronoun.head.lemma_.lower() in words.seeming:
        return True
    follows = any(t.dep_ in CLAUSES and t.i > pronoun.head.i for t in told)
    return follows and (not is_open(pronoun) or announces(pronoun, reading))


def _means(pronoun: Token, reading: Reading) -> bool:
    """Whether "it" is a thing told before, which comes to something: "it would mean that"."""
    words = reading.pack.speech
    comes_to = pronoun.head.lemma_.lower() in words.meaning | words.implying
    return comes_to and is_neuter(pronoun) and pronoun.dep_ == "nsubj"


def _may_speak(
    pronoun: Token, said: Attribution, made: Quote, reading: Reading, cast: Cast
) -> bool:
    """Whether a pronoun of a statement may stand for who says it."""
    source, cue, words = said.source, said.cue, reading.pack.speech
    assert source is not None
    actor = cast.by_id(made.actor)
    lemma, gender = source.lemma_.lower(), reading.pack.names.pronouns.get(pronoun.lower_)
    paper = lemma in words.bodies | words.documents
    if gender is not None:
        if is_third(source) and words.personal.get(source.lower_) not in {gender, None}:
            return False  # "he said | she | should go", of whoever he is
        if actor is not None:
            return actor.kind == "person" and cast.gender(actor) in {gender, None}
        own = words.personal.get(source.lower_) if is_third(source) else gender
        return own == gender and source.tag_ not in PLURAL and not paper
    speaks_for = cue is not None and any(t.lemma_.lower() in words.spokespeople for t in cue.sent)
    person = actor.kind == "person" if actor is not None else lemma in words.offices
    body = not person and (actor is not None or made.sourcing == "institution")
    if body or speaks_for:
        return True
    several = source.tag_ in PLURAL or lemma in reading.pack.amounts.collectives
    several |= source.pos_ in {"DET", "PRON", "ADJ"} or _is_row(source)
    if actor is None and not several:
        named = source.pos_ == "PROPN"  # nobody knows whose name it is
        one = is_person(source, reading.pack) or lemma in words.people | words.offices
        one |= lemma.endswith(reading.pack.names.role_endings)
        return not is_third(source) and (paper or named or not one)
    return several and is_several(pronoun)


def _is_row(source: Token) -> bool:
    """Whether "and" ties somebody to who speaks: "Tom and Ann Roe"."""
    row = (*source.rights, *source.head.children) if source.dep_ == "conj" else source.rights
    return any(t.dep_ == "conj" for t in row)
