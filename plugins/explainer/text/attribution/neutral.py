"""Neutral pronouns: whom "it said" and "they added" stand for, as the subject of saying.

Who goes on saying is who said something last; where nobody has, whom the sentence before is about,
or according to whom it tells what it tells.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from explainer.model import AHEAD
from explainer.text.attribution.about import main_of, sentence_from
from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.pronouns import WINDOW
from explainer.text.attribution.scene import Scene
from explainer.text.somebody import is_person
from explainer.text.status import status_of
from explainer.text.syntax.clauses import PLURAL
from explainer.text.syntax.parts import has_joined, has_mark
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token


def stands_for(source: Token, scene: Scene) -> Token:
    """Give the noun that "it" or "they" stands for as the subject of saying, or the source itself.

    A body that will do what is said before it says so: "The mill will close, it said". So does one
    whose name opens the paragraph. Else who
    goes on saying is who said something last, in the same paragraph or the one before: a body for
    "it", several people or a body for "they". Where either may be meant, the source itself.
    """
    words = scene.pack.speech
    if source.lower_ not in words.neutral or source.dep_ != "nsubj":
        return source
    if (above := _saying_so(source, scene) or _giving_reasons(source, scene)) is not None:
        return above
    doer = _doing(source, scene)
    if doer is not None and (_is_ahead(source, scene) or _opens_with(doer, scene)):
        return doer
    if (relied := _relied_on_before(source, scene)) is not None:
        return relied
    number = scene.paragraph(source.i)
    low = scene.paragraphs[max(0, number - 1)][0]
    sayers = scene.grammar.sayers
    for at in range(bisect_left(sayers, source.i) - 1, -1, -1):
        token = scene.doc[sayers[at]]
        if token.i < max(low, source.i - WINDOW):
            break
        if scene.inside[token.i] >= 0 or kind_of(token, scene.pack) in TIMES:
            continue
        if _is_reported(token, scene):
            continue
        if token.pos_ == "PRON":
            if token.lower_ == source.lower_:
                continue
            break
        they = source.lower_ == words.plural
        several = they and _is_several(token)
        fits = several or (_is_body(token, scene) and (they or _is_singular(token)))
        if doer is not None and doer.lemma_.lower() != token.lemma_.lower():
            return source  # "The guild won, the judge said. The mill sold salt, it said"
        if fits and they:
            several_told = _several_since(source, token, scene, low)
            several_told = several_told or _several_above(source, token, scene)
            body = not several or _is_firm(token)  # "Elm Foods", but not "Tories"
            if several_told is None and body and _are_told_of(token, source, scene):
                return source  # "The guild spoke. The court heard from clerks. They said"
            return several_told or token
        if fits and (body_since := _body_since(source, token, scene, low)) is not None:
            return body_since
        near = token.i >= sentence_from(scene, sentence_from(scene, source.i + 1, low), low)
        if fits or near:
            return token if fits else source
        break
    return _about_before(source, scene, low) or source


def _content_before(source: Token) -> Token | None:
    """The verb of what is said before "it said"; None where that stands behind, or nowhere."""
    says = source.head
    if says.dep_ == "parataxis" and says.head.i < source.i:
        return says.head
    told = (t for t in says.lefts if t.dep_ == "ccomp" and t.i < source.i)
    return next(told, None)


def _doing(source: Token, scene: Scene) -> Token | None:
    """The one body, of those that speak, that does what "it" is said to have said; else None.

    Or several people who do what "they" said.
    """
    content, they = _content_before(source), source.lower_ == scene.pack.speech.plural
    who = None if content is None else scene.grammar.subjects.get(content.i)
    if who is None or who.pos_ not in {"NOUN", "PROPN"} or not can_speak(who, scene.pack):
        return None
    if they:
        return who if _is_several(who) else None
    firm = who.pos_ == "PROPN" and kind_of(who, scene.pack) == "organization"  # "Elm Foods"
    person = kind_of(who, scene.pack) == "person" or has_joined(who)
    return None if person or (who.tag_ in PLURAL and not firm) else who


def _is_ahead(source: Token, scene: Scene) -> bool:
    """Whether what is said before "it said" is still to come, as a body tells its own plans."""
    content = _content_before(source)
    return content is not None and status_of(content, scene.pack) in AHEAD


def _opens_with(doer: Token, scene: Scene) -> bool:
    """Whether a paragraph opens with a body by its name: "Elm Foods has shut a mill, it said".

    Or with several people: "Clerks left early, they said".
    """
    opens = scene.doc[scene.paragraphs[scene.paragraph(doer.i)][0]].sent == doer.sent
    named = doer.pos_ == "PROPN" and kind_of(doer, scene.pack) == "organization"
    return opens and (named or doer.tag_ == "NNS")


def _relied_on_before(source: Token, scene: Scene) -> Token | None:
    """According to whom the sentence before tells what it tells, in the same paragraph."""
    low = scene.paragraphs[scene.paragraph(source.i)][0]
    start = sentence_from(scene, source.i + 1, low)
    if start <= low:
        return None
    first = sentence_from(scene, start, low)
    if source.lower_ == scene.pack.speech.plural:
        return _relied_on_several(scene, first, start)
    return _relied_on(scene, first, start)


def _saying_so(source: Token, scene: Scene) -> Token | None:
    """The several people who say of themselves what they think: "clerks say they believe it"."""
    words, says = scene.pack.speech, source.head.head
    who = scene.grammar.subjects.get(says.i) if source.head.dep_ == "ccomp" else None
    told = who is not None and who.i < says.i < source.i and says.lemma_.lower() in words.saying
    speaks = who is not None and (
        can_speak(who, scene.pack) or says.lemma_.lower() in words.inverting
    )
    several = who is not None and who.tag_ == "NNS" and speaks
    return who if told and several and source.lower_ == words.plural else None


def _giving_reasons(source: Token, scene: Scene) -> Token | None:
    """Who did something for what they say: "the council put it off because they said it was late".

    Where others may be meant, too ("sacked the clerks because they said"), "they" alone.
    """
    words, says = scene.pack.speech, source.head
    marked = has_mark(says)
    if says.dep_ != "advcl" or not marked or source.lower_ != words.plural:
        return None
    who = scene.grammar.subjects.get(says.head.i)
    if who is None or who.i > source.i or who.pos_ not in {"NOUN", "PROPN"}:
        return None
    if not (_is_several(who) or _is_body(who, scene)) or not can_speak(who, scene.pack):
        return None
    return source if _is_faced(who, source, scene) else who


def _several_since(source: Token, sayer: Token, scene: Scene, low: int) -> Token | None:
    """Several people whom a sentence is about behind the one in which somebody spoke last.

    A sentence about "them" leads on to the one before: "Roe and Fox left. They looked sad. They".
    """
    mains = _mains_since(source, sayer, scene, low)
    main = next((main for main in mains if main.lower_ != source.lower_), None)
    if main is None or not _is_several(main):
        return None
    return main if can_speak(main, scene.pack) else None


def _several_above(source: Token, sayer: Token, scene: Scene) -> Token | None:
    """Several people whom a sentence is about where another speaks only in a relative clause.

    "Clerks want a fee that the port denied them. They say".
    """
    if sayer.head.dep_ != "relcl":
        return None
    main = main_of(scene, sayer.sent.start, sayer.head.head.i, source)
    told = main is not None and main.i < sayer.i and _is_several(main)
    return main if told and main is not None and can_speak(main, scene.pack) else None


def _mains_since(source: Token, sayer: Token, scene: Scene, low: int) -> Iterator[Token]:
    """Whom the sentences behind a sayer's own are about, last first, up to one about nobody."""
    end = sentence_from(scene, source.i + 1, low)
    while end > max(low, sayer.i):
        start = sentence_from(scene, end, low)
        main = main_of(scene, start, end, source) if start > sayer.i else None
        if main is None:
            return
        yield main
        end = start


def _body_since(source: Token, sayer: Token, scene: Scene, low: int) -> Token | None:
    """The body whom, or whose own, a sentence is about behind the one in which one spoke last.

    "Sales fell, the guild said. The bank's target is 3 percent. It": the bank goes on. Where it
    stands beside another, the source itself.
    """
    for main in _mains_since(source, sayer, scene, low):
        if main.lower_ == source.lower_:
            return None
        if _is_paper(main, scene):
            return main if _tells(main, scene) or not _is_faced(main, source, scene) else source
        owners = (t for t in main.lefts if t.dep_ == "poss" and t.pos_ in {"NOUN", "PROPN"})
        for noun in (main, *owners):
            if has_joined(noun) and _is_body(noun, scene) and noun.lemma_ != sayer.lemma_:
                return source
            if _is_one_body(noun, scene):
                if noun.lemma_.lower() == sayer.lemma_.lower():
                    return None
                return source if _is_faced(noun, source, scene) else noun
    return None


def _is_paper(noun: Token, scene: Scene) -> bool:
    """Whether a noun is a paper that says things: "the statement"."""
    words = scene.pack.speech
    return noun.tag_ == "NN" and noun.lemma_.lower() in words.documents & words.bodies


def _tells(paper: Token, scene: Scene) -> bool:
    """Whether a paper does what only who speaks does: "the letter | urged Acme to move"."""
    lemma = paper.head.lemma_.lower()
    return lemma in scene.pack.names.government_verbs | scene.pack.speech.saying


def _is_several(noun: Token) -> bool:
    """Whether a noun is in the plural, or another is joined to it: "Roe and Fox"."""
    return noun.tag_ in PLURAL or has_joined(noun)


def _is_body(noun: Token, scene: Scene) -> bool:
    """Whether a noun is one for a body that speaks, or a name that is no person's."""
    named = bool(noun.ent_type_) and kind_of(noun, scene.pack) != "person"
    return named or noun.lemma_.lower() in scene.pack.speech.bodies


def _is_singular(noun: Token) -> bool:
    """Whether "it" may stand for a noun: no "police", but "Elm Foods"."""
    return noun.tag_ not in PLURAL or _is_firm(noun)


def _is_firm(noun: Token) -> bool:
    """Whether a name has words before it: "Elm | Motors", but no "Tories"."""
    return noun.pos_ == "PROPN" and any(t.dep_ == "compound" for t in noun.lefts)


def _are_told_of(sayer: Token, source: Token, scene: Scene) -> bool:
    """Whether several people are told of between who spoke and "they", outside quotations."""
    between = scene.doc[sayer.head.i + 1 : source.i]
    return any(
        t.tag_ == "NNS" and scene.inside[t.i] < 0 and is_person(t, scene.pack) for t in between
    )


def _is_one_body(noun: Token, scene: Scene) -> bool:
    """Whether a noun is one body that speaks: "it"."""
    several = has_joined(noun) or not _is_singular(noun)
    if noun.pos_ not in {"NOUN", "PROPN"} or several:
        return False
    return _is_body(noun, scene) and can_speak(noun, scene.pack)


def _is_reported(sayer: Token, scene: Scene) -> bool:
    """Whether another one reports that somebody said something: "the paper wrote that Poe said"."""
    verb = sayer.head
    above = verb.head if verb.dep_ == "ccomp" else verb
    return above.i < sayer.i and above.lemma_.lower() in scene.pack.speech.saying


def _about_before(source: Token, scene: Scene, low: int) -> Token | None:
    """Who goes on to say something: several people or a body whom the sentence before is about."""
    words = scene.pack.speech
    start = sentence_from(scene, source.i + 1, low)
    if start <= low:
        return None
    first = sentence_from(scene, start, low)
    main = main_of(scene, first, start, source)
    they = source.lower_ == words.plural
    if they and (main is None or not _is_several(main)):
        return _relied_on_several(scene, first, start)
    if main is None or main.pos_ not in {"NOUN", "PROPN"} or not can_speak(main, scene.pack):
        return None if they else _relied_on(scene, first, start)
    told = _is_paper(main, scene) and _tells(main, scene)
    if not told and _is_faced(main, source, scene):
        return None
    return main if they or (_is_body(main, scene) and not _is_several(main)) else None


def _source_at(scene: Scene, start: int, end: int) -> Token | None:
    """The noun according to which a sentence tells what it tells."""
    words = scene.pack.speech
    for link in scene.doc[start : max(start, end - 2)]:
        if link.lower_ in words.according and link.nbor().lower_ == words.according_to:
            return next((t for t in link.nbor().rights if t.dep_ == "pobj"), None)
    return None


def _relied_on(scene: Scene, start: int, end: int) -> Token | None:
    """The body according to which a sentence tells what no subject could say."""
    noun = _source_at(scene, start, end)
    kind = kind_of(noun, scene.pack) if noun is not None else None
    body = noun is not None and noun.lemma_.lower() in scene.pack.speech.bodies
    return noun if kind == "organization" or body else None


def _relied_on_several(scene: Scene, start: int, end: int) -> Token | None:
    """The people according to whom a sentence tells what it tells, or to whose paper.

    "According to clerks. They said", "according to a note by two clerks. They said".
    """
    noun, words = _source_at(scene, start, end), scene.pack.speech
    if noun is not None and noun.tag_ not in PLURAL and noun.lemma_.lower() in words.documents:
        links = (t for t in noun.rights if t.lower_ in words.bearers | words.giving)
        noun = next((t for link in links for t in link.rights if t.dep_ == "pobj"), None)
    if noun is None or not _is_several(noun):
        return None
    return noun if can_speak(noun, scene.pack) else None


def _is_no_thing(noun: Token, scene: Scene) -> bool:
    """Whether "it" cannot stand for a noun: several, or a person with a name."""
    return noun.tag_ in PLURAL or kind_of(noun, scene.pack) == "person"


def _is_where(noun: Token, scene: Scene) -> bool:
    """Whether a name only tells where: "teachers met in | Elm |. They said"."""
    inside = noun.dep_ == "pobj" and noun.head.lower_ in scene.pack.certainty.within
    kind = kind_of(noun, scene.pack)
    return inside and noun.pos_ == "PROPN" and kind not in {"person", "organization"}


def _is_faced(main: Token, source: Token, scene: Scene) -> bool:
    """Whether others whom a pronoun may mean stand beside a subject: "guards beat the prisoners".

    Several are no "it", and who is only named in quotation marks is nobody here; nor is a paper
    that it issues, or the town in which it is told.
    """
    own, words = {t.i for t in islice(main.subtree, WINDOW)}, scene.pack.speech
    return any(
        t.pos_ in {"NOUN", "PROPN"}
        and t.i not in own
        and scene.inside[t.i] < 0
        and (source.lower_ == words.plural or not _is_no_thing(t, scene))
        and t.lemma_.lower() not in words.documents
        and not _is_where(t, scene)
        and kind_of(t, scene.pack) not in TIMES
        and can_speak(t, scene.pack)
        for t in main.sent
    )
