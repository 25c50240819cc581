"""Voices: who speaks, in the article's words, and what sort of source that is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.model import Actor
from explainer.text.attribution.again import same_again
from explainer.text.attribution.holders import Knows, holder_of, told_of_by_who
from explainer.text.attribution.introduced import introduced
from explainer.text.attribution.natives import is_age
from explainer.text.attribution.nearby import (
    can_speak,
    is_one_of_those,
    is_tally,
    is_thing_of_whom,
)
from explainer.text.attribution.neutral import stands_for
from explainer.text.attribution.phrases import owned_words, phrase_of, words_inside
from explainer.text.attribution.pronouns import antecedent_of, told_of
from explainer.text.attribution.rows import joins_another, row_of
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.standins import is_title_of_another, stand_in
from explainer.text.attribution.subjects import name_beside
from explainer.text.attribution.voice import Voice, VoiceSourcing
from explainer.text.coreference.called import called_so
from explainer.text.somebody import is_crowd
from explainer.text.status.unshown import is_scant
from explainer.text.syntax.clauses import NOUNS, PLURAL, SINGULAR
from explainer.text.syntax.features import is_the
from explainer.text.syntax.parts import nouns_under
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords
    from explainer.model import Reading

PICTURES = re.compile(r"[^\w\s.,'’&()-]")
"""Signs in the name of an account: "Ann Roe🌻"."""


def voice(
    source: Token, reading: Reading, cast: Knows | None, besides: frozenset[str] = frozenset()
) -> Voice:
    """Give the voice of a noun or pronoun that is the subject of saying.

    ``besides`` are ids of actors whom a pronoun cannot stand for: the quoted words name them.

    Each statement asks who says it several times, so a cast keeps the answer.
    """
    if cast is None or cast.voices is None:
        return _voice(source, reading, cast, besides)
    asked = (source.i, besides)
    if asked not in cast.voices:
        cast.voices[asked] = _voice(source, reading, cast, besides)
    return cast.voices[asked]  # type: ignore[no-any-return]


def _voice(source: Token, reading: Reading, cast: Knows | None, besides: frozenset[str]) -> Voice:
    scene = scene_of(reading)
    if cast is not None and (label := scene.label(source)) is not None:
        return _labelled(label, cast)
    source = _whose(stands_for(source, scene), reading.pack)
    actor: Actor | None = None
    if cast is not None and source.lower_ in reading.pack.speech.personal:
        besides |= told_of(source, scene, cast)
        who = antecedent_of(source, scene, cast, besides, stand_in)
        actor = who if isinstance(who, Actor) else None
        source = source if who is None or isinstance(who, Actor) else who
    if cast is not None:
        source = told_of_by_who(source, cast, reading.pack)
        source = holder_of(source, cast, reading.pack) or source
    phrase = phrase_of(source, reading.pack)
    if cast is not None and actor is None:
        actor = _actor(source, phrase, reading, cast)
    several = name_beside(source).i == source.i
    several = several and any(joins_another(t, cast, reading.pack.names) for t in source.rights)
    several = several or row_of(source, reading.pack) is not None
    if cast is not None and actor is None and not several:
        actor = stand_in(source, scene, cast) or called_so(source, reading, cast, speaks=True)
        actor = actor or same_again(source, scene, cast)
        first = introduced(source, scene, cast) if actor is None else None
        if is_title_of_another(source, actor or _beside(first, cast), scene, cast):
            actor = first = None
        fuller = first is not None and len(phrase_of(first, reading.pack)) > len(phrase)
        if first is not None and (fuller or first.lemma_ != source.lemma_):
            return voice(first, reading, cast, besides)
    opens = scene.dateline(scene.paragraph(phrase.start)) == phrase.start
    opens |= phrase[0].is_sent_start is True
    named = actor is not None and actor.name == phrase.text  # "Action on Salt"
    words = owned_words(phrase, reading.pack)
    whole = named or words != phrase.text or _opens_with_party(phrase, reading.pack)
    return Voice(
        words=words,
        inside=words if whole else words_inside(phrase, reading.pack, opens=opens),
        sourcing=_sourcing(source, phrase, actor, reading.pack),
        actor=None if actor is None or several else actor.id,
    )


def _beside(noun: Token | None, cast: Knows) -> Actor | None:
    """Whom a noun or the name beside it is: "the president Ann Roe"."""
    return None if noun is None else cast.at(noun) or cast.at(name_beside(noun))


def _labelled(label: str, cast: Knows) -> Voice:
    """Who speaks in a transcript: the one person of that name, by the name in small letters."""
    label = PICTURES.sub("", label).strip()
    words = label.lower().split()
    people = [a for a in cast.actors if a.kind == "person" and words[-1] == _last(a)]
    fuller = [a for a in people if not a.name.isupper()] or people
    named = [a for a in fuller if words[0] in a.name.lower().split()]
    found = fuller if len(fuller) == 1 else named
    actor = found[0] if len(found) == 1 else None
    name = actor.name if actor is not None else label
    return Voice(
        words=name, inside=name, sourcing="named", actor=None if actor is None else actor.id
    )


def _last(actor: Actor) -> str:
    return actor.name.lower().split()[-1]


def _whose(source: Token, pack: LanguagePack) -> Token:
    """Who stands behind what is gone by: the clerks of "according to the clerks' estimates".

    No day does: "Monday's estimates".
    """
    words, lemma = pack.speech, source.lemma_.lower()
    owner = next((t for t in source.lefts if t.dep_ == "poss" and t.tag_ != "PRP$"), None)
    told = lemma in without(words.nouns, words.documents, words.bodies)
    if owner is None or not told or kind_of(owner, pack) in TIMES:
        return source
    return owner


def _is_paper(source: Token, words: SpeechWords) -> bool:
    """Whether what is gone by is no person: "according to figures", but "to senior figures"."""
    told = source.dep_ == "pobj" and source.head.head.lower_ in words.according
    return (
        told and source.lower_ in words.bodies and not any(t.dep_ == "amod" for t in source.lefts)
    )


def _opens_with_party(phrase: Span, pack: LanguagePack) -> bool:
    """Whether words open with the name of a party: "Liberal Democrat spokesman"."""
    return any(phrase[:end].text.lower() in pack.names.party_forms for end in (1, 2))


def _actor(source: Token, phrase: Span, reading: Reading, cast: Knows) -> Actor | None:
    """Who a source is: by its name, or by a name behind its role; a pronoun is nobody here."""
    if source.lower_ in reading.pack.speech.personal:
        return None
    if (actor := _beside(source, cast)) is not None:
        others = reading.pack.amounts.others
        if cast.at(source) is actor and any(t.lower_ in others for t in source.lefts):
            return None  # "the other Marine said"
        if actor.kind != "person" and (chief := _before_body(phrase, source, cast)) is not None:
            return chief
        party = actor.name.lower() in reading.pack.names.party_forms
        member = party and is_member(source, reading.pack)
        return None if member or _is_branch(source, actor, cast) else actor
    last = phrase[-1]
    named = cast.at(last)
    if named is None and _is_surname(phrase, reading.pack):
        return _of_name(last.text, cast)
    if named is not None and named.kind == "person" and last.i != source.i:
        first = last.i
        while first > source.i and cast.at(last.doc[first - 1]) is named:
            first -= 1
        return named if _is_apart(last.doc[first - 1], cast, reading.pack) else None
    return None


def _before_body(phrase: Span, body: Token, cast: Knows) -> Actor | None:
    """Who speaks where a parse takes the body for it: "Sgt | Ann Roe | of Elm Police said"."""
    for token in phrase:
        actor = cast.at(token) if token.i < body.i and token.nbor().pos_ == "ADP" else None
        if actor is not None and actor.kind == "person":
            return actor
    return None


def _is_branch(source: Token, place: Actor, cast: Knows) -> bool:
    """Whether a place only ends the name of a body that was not seen: "reports Salt | UK"."""
    names = [t for t in source.lefts if t.dep_ == "compound" and t.pos_ == "PROPN"]
    return place.kind == "place" and any(cast.at(t) is None and t.text.istitle() for t in names)


def _is_surname(phrase: Span, pack: LanguagePack) -> bool:
    """Whether words are one name: "Reely said", "Mr King said", where "king" is a title, too."""
    polite = phrase[0].lower_.rstrip(".") in pack.names.courtesy
    polite = polite and phrase[-1].lower_ in pack.names.titles
    return len(phrase) == 1 + polite and phrase[-1].text.istitle()


def _of_name(word: str, cast: Knows) -> Actor | None:
    """The one person whom a word names elsewhere, where a name was not seen: "Reely said"."""
    people = [a for a in cast.actors if a.kind == "person"]
    found = [a for a in people if word in {*a.aliases, a.name.split()[-1]}]
    return found[0] if len(found) == 1 and found[0].name != word else None


def is_member(source: Token, pack: LanguagePack) -> bool:
    """Tell whether a word is one of a party or a people, or some of them, and not the party.

    "The Ohio Republican", "several Republicans", "Democrats on the panel".
    """
    party = pack.names.party_forms.get(source.lower_)
    if party is None and kind_of(source, pack) != "group":
        return False
    if source.tag_ in SINGULAR:
        told = (t for t in source.lefts if t.dep_ == "det")
        one = any(t.is_lower or t.is_sent_start for t in told)
        return one if party is None else source.lower_ in party.members
    if source.tag_ not in PLURAL:
        return False
    some = any(t.dep_ in {"amod", "nummod", "det"} and not _is_the(t) for t in source.lefts)
    told = (t for t in source.rights if t.dep_ in {"prep", "relcl", "acl"})
    return some or any(not t.left_edge.nbor(-1).is_punct for t in told)


def _is_the(token: Token) -> bool:
    return token.dep_ == "det" and is_the(token)


def _is_apart(before: Token, cast: Knows, pack: LanguagePack) -> bool:
    """Whether a name behind "director of the Institute" is the director's: no title leads to it."""
    body = cast.at(before)
    if body is not None:
        return body.kind == "organization"
    titles = (pack.names.titles, pack.names.role_heads, pack.names.courtesy)
    return before.pos_ == "PROPN" and not any(before.lower_.rstrip(".") in t for t in titles)


def speaks(source: Token, cue: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun can be who says something, and not what merely goes to show it.

    People and bodies can. A noun that may be either can where its verb needs somebody who talks.
    """
    words = pack.speech
    if is_nobody(source, pack) or is_tally(source, words) or is_thing_of_whom(source, pack):
        return False
    if source.pos_ == "ADP" or (source.tag_ in {"VBG", "VBN"} and source.pos_ == "VERB"):
        return False  # "Of the mill, Roe said", "Posting to X, Roe said": parsed as the subject
    if any(t.tag_ == "WDT" for t in source.lefts):
        return False  # "divided over which plan is best and say that"
    named = any(t.dep_ == "appos" and t.pos_ == "PROPN" for t in source.rights)
    state = source.is_upper and len(source) > 1  # "US"
    if is_one_of_those(source, pack) or is_age(source, pack):
        return True
    if source.lower_ in words.silent and not (named or state):
        return False  # but "one of them, Ann Roe, said"
    if kind_of(source, pack) in {"date", "time"}:
        return False
    if source.tag_ == "PRP$" and source.lower_ not in words.personal:
        return False  # "their pledge to"
    if source.pos_ in {"DET", "PRON"} and _is_told_of(source, cue):
        return False  # "some which urged him to"
    if is_one_of_things(source, pack) or is_label(source, cue, pack):
        return False
    if cue.lower_ in words.according and source.lemma_.lower() in words.documents:
        return True
    if can_speak(source, pack):
        return True
    return cue.lemma_.lower() in words.inverting - words.implying and not _goes_along(
        source, cue, pack
    )


def _goes_along(source: Token, cue: Token, pack: LanguagePack) -> bool:
    """Whether a participle only goes along with what a thing does: "The deal fell, saying that".

    A paper speaks by one, and so do words that stand somewhere: "The note went up, saying that".
    """
    words, lemma = pack.speech, source.lemma_.lower()
    if cue.tag_ != "VBG" or source.pos_ != "NOUN" or source.head.i == cue.i:
        return False
    if lemma in either(words.documents, words.nouns) or lemma in words.wordings:
        return False
    if source.head.lemma_.lower() in either(words.saying, words.attitudes):
        return False  # "The estate welcomed it, saying that"
    return cue.dep_ != "acl" or (cue.i > 0 and cue.nbor(-1).is_punct)


def is_nobody(source: Token, pack: LanguagePack) -> bool:
    """Tell whether it is denied that somebody says it: "no minister said that", "nobody says".

    "Few ministers believe that" says so, too.
    """
    negations = pack.certainty.negations
    denied = any(t.dep_ in {"det", "neg"} and t.lower_ in negations for t in source.lefts)
    return denied or source.lower_ in negations or is_scant(source, pack.certainty)


def is_one_of_things(source: Token, pack: LanguagePack) -> bool:
    """Tell whether a number only counts things that cannot speak: "two pleas, | one | asking"."""
    counts = source.dep_ == "appos" and source.pos_ in {"NUM", "DET", "PRON"}
    return counts and not can_speak(source.head, pack)


def is_label(source: Token, cue: Token, pack: LanguagePack) -> bool:
    """Tell whether words are only written on a thing: "bottles that said", "signs reading"."""
    if source.pos_ != "NOUN" or not _is_told_of(source, cue):
        return False
    paper = source.lemma_.lower() in pack.speech.documents
    return not paper and not can_speak(source, pack)


def _is_told_of(noun: Token, verb: Token) -> bool:
    """Whether a verb hangs on a noun, and not by "who", which stands for people alone."""
    hangs = verb.dep_ in {"acl", "relcl"} and verb.head.i == noun.i
    return hangs and not any(t.tag_ == "WP" for t in verb.lefts)


def _sourcing(
    source: Token, phrase: Span, actor: Actor | None, pack: LanguagePack
) -> VoiceSourcing:
    label = source.ent_type_ or name_beside(source).ent_type_
    kind = actor.kind if actor else pack.labels.get(label, "")
    if kind == "person":
        return "named"
    misread = label != "" and is_crowd(source, pack)  # "Neighbours said" is of no body
    if actor is None and (misread or is_member(source, pack)):
        return "anonymous"
    aged = kind in TIMES and any(t.like_num for t in source.subtree)
    if kind and not aged:  # "the 34-year-old" is no body
        return "institution"
    if _is_of_body(source, pack):
        return "institution"
    lemma, words = source.lemma_.lower(), pack.speech
    if source.lower_ in words.personal:
        return "named"
    if lemma in words.bodies or source.lower_ in words.empty or _is_paper(source, words):
        return "institution"
    if lemma in words.spokespeople:
        known = either(words.bodies, words.offices)  # "the premier's spokesman"
        of_body = any(t.ent_type_ or t.lemma_.lower() in known for t in phrase)
        return "institution" if of_body else "anonymous"
    single = source.tag_ in SINGULAR
    definite = any(_is_the(t) for t in source.lefts)
    if single and definite and lemma in words.offices:
        return "institution"
    return "named" if source.pos_ == "PROPN" else "anonymous"


def _is_of_body(source: Token, pack: LanguagePack) -> bool:
    """Whether a body made what says something: "figures released by the Finance Ministry"."""
    if source.lemma_.lower() not in either(pack.certainty.measures, pack.speech.documents):
        return False
    made = (t for t in source.rights if t.dep_ == "acl" and t.tag_ == "VBN")
    agents = (t for verb in made for t in verb.rights if t.dep_ == "agent")
    makers = nouns_under(agents)
    return any(
        t.ent_type_ or t.lemma_.lower() in pack.speech.bodies for t in makers if t.pos_ in NOUNS
    )
