"""Where: the place that belongs to the main event."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.glance.event import (
    DIRECT,
    LATER,
    OPENING,
    MainEvent,
    belongs_to_clause,
    verb_of,
)
from explainer.sections.glance.filed import town_of_dateline
from explainer.sections.glance.occasion import harms, occasion_of
from explainer.sections.glance.phrases import noun_phrase
from explainer.sections.glance.when import RECENT
from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.scene import scene_of
from explainer.text.edtf import ended_before
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import NOUNS, SUBJECTS, VERBAL, ancestors, is_finite
from explainer.text.syntax.features import is_an
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of
from explainer.text.when import times_in
from explainer.text.when.units import shifted_days

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading
    from explainer.text.coreference.cast import Cast

ACTING = frozenset({"person", "organization", "place"})
NEAR = 5
"""Sentences; behind them only the verb of the event has its place: "they met in Elm"."""
BROADEST = 6
"""How much broader than a country a continent is."""
MOST = 40
"""Places of a sentence that are compared; news has fewer."""


def where(reading: Reading, event: MainEvent, cast: Cast) -> Span | None:
    """Give the place nearest to the event; None where no place is one of the event."""
    best: tuple[int, Span] | None = None
    for score, span in _places(reading, event, cast):
        if best is None or score > best[0]:
            best = (score, span)
    return best[1] if best else town_of_dateline(reading, event, cast)


def _places(reading: Reading, event: MainEvent, cast: Cast) -> Iterator[tuple[int, Span]]:
    """The places of the opening sentences, each with how near it is to the event."""
    pack = reading.pack
    countries = {n for s in pack.names.states for n in (s.name, *s.others)}
    scene = scene_of(reading)
    nouns = either(pack.glance.place_nouns, pack.names.place_heads)
    harmed = _of_harm(event, pack)
    for at, span in enumerate(reading.spans[:LATER]):
        places = (t for t in span if _is_place(t, pack, cast, nouns) and not scene.is_quoted(t))
        places = (t for t in places if at or _is_named(t, reading, cast, nouns))
        gone = _told_of_before(span, reading)
        for token in islice(places, MOST):
            occurs = event.occurs(verb_of(token), reading)
            if at >= OPENING and not occurs:
                continue
            close = event.closeness(token, nouns)
            direct = at == event.sentence(reading) and belongs_to_clause(token, nouns)
            direct = direct or _is_of_what_came(token, event, reading)
            direct = direct or occurs or (at < NEAR and _is_at_occasion(token, event, pack))
            verb = _verb_above(token)
            near = at < NEAR or (verb is not None and event.names(verb))
            other = at != event.sentence(reading) and _is_of_another(token, pack)
            other = other or _is_anothers(token, event, pack) or verb_of(token) in gone
            other = other or _changes_another(token, event, pack)
            if ((close == DIRECT and near) or direct) and not other:
                broad = int(_entity(token).text in countries)
                broad += BROADEST * (_entity(token).text.lower() in pack.glance.continents)
                broad += token.head.lower_ in pack.glance.entering  # "taken into a hall in Elm"
                less = 3 * broad + 2 * (event.head is None and _is_of_subject(token))
                yield 4 * max(close, direct) - at - less, _whole(token, pack)
            elif near and not other and _is_site(token, event, pack, nouns):
                yield 2 - at, _whole(token, pack)
            elif (harmed and verb_of(token) in harmed) or _is_within(token, event, pack):
                yield 0, _whole(token, pack)
        if at == 0 and event.head is not None:
            named = _place_of_headline(span, event, pack)
            if named is not None and named.text not in countries:
                yield 1, named


def _is_place(token: Token, pack: LanguagePack, cast: Cast, nouns: frozenset[str]) -> bool:
    """Tell whether a noun behind a preposition of place is the place of something.

    What the article shows to be somebody is none ("shares in Orlo"), whatever the model says.
    """
    if _is_struck(token, pack, cast):
        return True
    if token.dep_ != "pobj" or not _opens_place(token, pack, nouns):
        return False
    actor, whole = cast.at(token), token.head.head
    if _is_named_so(token, pack) and (actor is None or actor.kind == "place"):
        return True  # whatever the model says
    if _is_no_site(token, whole, pack):
        return False
    if whole.dep_ in {"attr", "appos"} and whole.pos_ in {"NOUN", "PROPN"}:
        return False  # "who is a teacher at the school": where somebody is at home
    if token.lemma_.lower() in nouns:
        named = [t for t in (*_phrase(token, pack), *_names_behind(token)) if t.pos_ == "PROPN"]
        return bool(named) and not any(kind_of(t, pack) in TIMES for t in named)
    known = {"person", "organization"} if whole.pos_ == "NOUN" else {"person"}
    if actor is not None and actor.kind in {*known, "place"}:
        return actor.kind == "place"
    return kind_of(token, pack) == "place"


def _is_struck(token: Token, pack: LanguagePack, cast: Cast) -> bool:
    """Whether a place is what a storm or the like came over: "hit | northern Norland |"."""
    if token.dep_ != "dobj" or token.head.lemma_.lower() not in pack.glance.striking:
        return False
    who, actor = own_subject(token.head), cast.at(token)
    thing = who is not None and who.pos_ == "NOUN" and not may_act(who, pack)
    place = kind_of(token, pack) == "place" if actor is None else actor.kind == "place"
    return thing and place


def _opens_place(token: Token, pack: LanguagePack, nouns: frozenset[str]) -> bool:
    """Whether a preposition puts something at a noun: "in Elm", "on Mount Keld", not "on Elm"."""
    if token.head.lower_ in pack.glance.place_prepositions:
        return True
    if token.head.lower_ in pack.glance.entering:
        return token.lemma_.lower() in nouns
    site = token.lemma_.lower() in pack.names.place_heads or _is_named_so(token, pack)
    return site and token.head.lower_ in pack.glance.upon


def _is_named_so(token: Token, pack: LanguagePack) -> bool:
    """Whether a name opens with what makes it one of a place: "Mount Keld", "Lake Sorren"."""
    first = token.left_edge
    opens = first.lower_ in either(pack.names.place_openers, pack.names.place_heads)
    return opens and first != token and first.pos_ == "PROPN"


def _is_named(token: Token, reading: Reading, cast: Cast, nouns: frozenset[str]) -> bool:
    """Whether the text names a place of the headline too, where any word has a capital.

    States, great cities and longer names are known without.
    """
    names, name = reading.pack.names, _entity(token)
    if reading.article.title is None or token.lemma_.lower() in nouns or len(name) > 1:
        return True
    low = name.text.lower()
    if any(low in table for table in (names.state_words, names.capitals, names.great_cities)):
        return True
    actor, headline = cast.at(token), reading.article.sentences[0].id
    if actor is not None and any(piece.sentence != headline for piece in actor.evidence):
        return True
    return any(t.text == token.text and not t.is_sent_start for t in reading.doc[token.i + 1 :])


def _is_no_site(token: Token, whole: Token, pack: LanguagePack) -> bool:
    """Whether a name is whom something is done to, or whose people act: "lashed out at Norland".

    So a capital of those who speak for its state ("officials in Beijing said"), and a name of which
    the parser lost the noun: "in a | Norland | shared workspace".
    """
    name = _entity(token).text
    if token.head.lower_ in pack.glance.aiming and name.lower() in pack.names.state_words:
        return True
    if name in pack.names.capitals or name.lower() in pack.names.capitals:
        says = whole.head.lemma_.lower() in pack.speech.saying | pack.speech.attitudes
        return says and whole.pos_ == "NOUN" and whole.dep_ in SUBJECTS and can_speak(whole, pack)
    return token.pos_ == "PROPN" and is_an(noun_phrase(token)[0])


def _of_harm(event: MainEvent, pack: LanguagePack) -> tuple[Token, ...]:
    """The verbs of a lead that tells of harm: where what it was done to is, it was done.

    "A van ran into | a queue in Elm |, killing two."
    """
    verb = event.deed
    if verb is None or not harms(verb, pack):
        return ()
    occasion = occasion_of(verb, pack)
    return (verb,) if occasion is None else (verb, occasion)


def _is_at_occasion(token: Token, event: MainEvent, pack: LanguagePack) -> bool:
    """Whether a place is that of a match, a fire or the like in which the event was.

    "Won the cup | in a final at Elm Park", "died | in a fire in Elm".
    """
    occasion, lead = token.head.head, event.deed
    if occasion.dep_ != "pobj" or occasion.lemma_.lower() not in pack.events.nouns:
        return False
    link, above = occasion.head, occasion.head.head
    above = above.head if above.dep_ == "xcomp" else above
    inside = link.lower_ in pack.events.during & pack.glance.place_prepositions
    told = above == lead or (above.pos_ in VERBAL and event.names(above))
    return lead is not None and inside and told


def _is_of_subject(token: Token) -> bool:
    """Whether a place only tells who acts: "factions | in Elm | have signed a deal"."""
    return token.head.head.dep_ in SUBJECTS


def _names_behind(noun: Token) -> Iterator[Token]:
    """The name of a place behind a noun for it: "in the Norlandic capital, | Elm |"."""
    return (t for t in noun.rights if t.dep_ == "appos" and t.i <= noun.i + 2)


def _is_within(token: Token, event: MainEvent, pack: LanguagePack) -> bool:
    """Whether a place is around where the lead puts its event: "won in a race at a fair in Elm"."""
    inside, at = pack.glance.place_prepositions, False
    for above in ancestors(token):
        if above.tag_ == "VBN" and above.dep_ == "acl":  # "in a pit | dug beside a hill in Elm"
            at = True
            continue
        if above.pos_ in VERBAL:
            return at and above == event.deed
        at = at or above.lower_ in pack.glance.aiming
        if above.pos_ not in NOUNS and above.lower_ not in inside:
            return False
        if above.pos_ in NOUNS and above.dep_ != "pobj":
            return False
    return False


def _is_site(token: Token, event: MainEvent, pack: LanguagePack, nouns: frozenset[str]) -> bool:
    """Whether the event was "at" a place with a noun for one, wherever the parser hung it.

    "Convicted of two counts of fraud | at Elm Crown Court", but not "by clerks at the museum".
    """
    verb, link = verb_of(token), token.head
    site = link.lower_ in pack.glance.aiming and token.lemma_.lower() in nouns
    by = link.head.dep_ in SUBJECTS or link.head.head.dep_ == "agent"
    by = by and token.lemma_.lower() not in pack.glance.courts
    told = verb is not None and event.names(verb)
    return site and told and not (by and may_act(link.head, pack))


def _is_of_another(token: Token, pack: LanguagePack) -> bool:
    """Whether a place is that of what was before or after: "held since she was seen in Elm"."""
    clauses = (t for t in ancestors(token) if t.dep_ == "advcl")
    return any(m.dep_ == "mark" and m.lower_ in pack.glance.apart for t in clauses for m in t.lefts)


def _told_of_before(span: Span, reading: Reading) -> set[Token]:
    """The verbs of relative clauses with a time long gone: "a race that | began | a year ago"."""
    published = reading.article.published
    limit = None if published is None else shifted_days(published, -RECENT)
    found: set[Token] = set()
    for mention in times_in(span, reading) if limit is not None else ():
        words = reading.words_at(mention.start, mention.end)
        if words is None or mention.edtf is None or limit is None:
            continue
        verb = verb_of(words.root)
        if verb is not None and verb.dep_ == "relcl" and ended_before(mention.edtf, limit):
            found.add(verb)
    return found


def _is_anothers(token: Token, event: MainEvent, pack: LanguagePack) -> bool:
    """Whether somebody else does something there meanwhile: "Roe offered talks as Poe won in Elm".

    What befell people "as a bridge fell in Elm" was there.
    """
    for clause in (t for t in ancestors(token) if t.dep_ == "advcl"):
        meanwhile = any(t.dep_ == "mark" and t.lower_ in pack.glance.along for t in clause.lefts)
        doer, main = own_subject(clause), clause.head
        if not meanwhile or doer is None or own_subject(main) is None or is_passive(main):
            continue
        acts = kind_of(doer, pack) in ACTING or may_act(doer, pack)
        if acts and event.names(main) and not harms(main, pack):
            return True
    return False


def _changes_another(token: Token, event: MainEvent, pack: LanguagePack) -> bool:
    """Whether something else than in the event grew or shrank there: "shares fell in Elm"."""
    verb = verb_of(token)
    if verb is None or verb == event.deed or verb.lemma_.lower() not in pack.events.changing:
        return False
    what, told = own_subject(verb), event.head or event.lead
    own = told is None or verb.i < told.end
    return not own and what is not None and not event.names(what)


def _is_of_what_came(token: Token, event: MainEvent, reading: Reading) -> bool:
    """Whether it is told where the deed of the lead was done: "The deal, | signed in Elm |, …".

    In the sentence behind a lead in which somebody agreed, ruled or the like.
    """
    done, lead = verb_of(token), event.deed
    if done is None or lead is None or done.dep_ != "acl" or done.tag_ != "VBN":
        return False
    if reading.index(token) != event.sentence(reading) + 1 or done.head.dep_ not in SUBJECTS:
        return False
    noun, told = done.head.lemma_.lower(), lead.lemma_.lower()
    return reading.pack.events.nouns.get(noun) == told


def _verb_above(token: Token) -> Token | None:
    """The finite verb that a place hangs on by its preposition alone; None where it is another."""
    above = token.head.head
    return above if above.pos_ in VERBAL and is_finite(above) else None


def _phrase(token: Token, pack: LanguagePack) -> Span:
    """A place with what says which it is: not "a hall | for the poor", "court | charged with"."""
    phrase, links = noun_phrase(token), either(pack.glance.place_prepositions, pack.agenda.of)
    behind = [t for t in phrase if t.i > token.i and t.dep_ in {"acl", "prep"}]
    besides = (t.i for t in behind if t.dep_ == "acl" or t.lower_ not in links)
    return token.doc[phrase.start : next(besides, phrase.end)]


def _whole(token: Token, pack: LanguagePack) -> Span:
    """A place with the one around it, "Kanata, Ontario", and "near" where it is not in it."""
    phrase = _phrase(token, pack)
    if token.head.lower_ in pack.glance.beside and token.head.i == phrase.start - 1:
        phrase = token.doc[token.head.i : phrase.end]
    for child in token.rights:
        first = child.left_edge.i if token.pos_ == "NOUN" else child.i
        if first == phrase.end + 1 and child.dep_ == "appos" and child.pos_ == "PROPN":
            comma = token.doc[phrase.end].text == "," and kind_of(child, pack) == "place"
            return token.doc[phrase.start : child.i + 1] if comma else phrase
    return phrase


def _place_of_headline(span: Span, event: MainEvent, pack: LanguagePack) -> Span | None:
    """A place before the event noun of a headline: "Ohio plant fire: two held".

    What is said tells of the place, and may be said anywhere: "Roe's Elm release call".
    """
    for token in span:
        named = kind_of(token, pack) == "place" and token.is_alpha
        run = takewhile(lambda t: t.pos_ in NOUNS, span[token.i - span.start :])
        last = [token, *run][-1]  # a parse may give "release call" to two nouns
        held = is_person(token.head, pack) or last.lemma_.lower() in pack.speech.saying
        if named and token.dep_ == "compound" and event.is_act(token.head) and not held:
            return _entity(token)
    return None


def _entity(token: Token) -> Span:
    """The whole name that a token is part of; the token alone where it is part of none."""
    alone = token.doc[token.i : token.i + 1]
    return next((e for e in token.sent.ents if e.start <= token.i < e.end), alone)
