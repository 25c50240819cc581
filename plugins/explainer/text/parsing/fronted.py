"""Fronted: relative clauses that open with a preposition, which parsers hang on a noun between.

"A war in 2008 | in which 40 people died": they died in the war. "A theft at a bank in Elm, for |
which two were jailed": they were jailed for the theft. So what was done to a thing that a phrase at
the front of a sentence names: "Under the plan, | unveiled on Monday, drivers will pay". And a place
that opens a sentence does nothing: "Outside court, | Roe, a clerk, | said"; nor is a time part of
who acts: ", and | last week | rebels won".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.parsing.happening import INNER, nouns_before
from explainer.text.parsing.mending import make_participle, make_subject
from explainer.text.syntax.clauses import (
    AUXILIARIES,
    COMMON,
    NOMINAL,
    NOUNS,
    PASTS,
    PLACE_LABELS,
    RELATIVES,
    SUBJECTS,
    TIME_LABELS,
    VERBAL,
    ancestors,
    is_finite,
)
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

LOOSE = frozenset({"advcl", "ccomp", "dep"})
"""What parsers make of such a clause that they join to the main verb."""


BARE = frozenset({"CD", "DT"})
"""Tags of what stands for one of several things: "one", "another"."""


def with_fronted(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang what happened in something on that, and a punishment on its deed.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for token in doc:
        if token.tag_ in RELATIVES and token.head.dep_ == "prep":
            _hang_within(token)
            _blame(token, pack)
            _let_some_act(token, pack)
        if token.tag_ in PASTS and token.dep_ in LOOSE and token.head.i > token.i:
            _give_back(token, pack)
        if token.dep_ == "compound" and token.ent_type_ in TIME_LABELS and token.pos_ == "NOUN":
            _tell_when(token, pack)
        if token.is_sent_start and token.lower_ in pack.names.venue_links:
            _let_act(token)
    return doc


def _tell_when(time: Token, pack: LanguagePack) -> None:
    """Let a time that opens a clause tell when: ", and | last week | rebels ambushed them".

    Parsers take it for a part of who acts.
    """
    who, words = time.head, pack.time.lexicon
    verb, first = who.head, time.left_edge
    relative = any(t.lower_ in words["REL"] for t in time.lefts)
    if not relative and time.lower_ not in words["DEICTIC"]:
        return
    opens = first.i == time.sent.start or first.nbor(-1).dep_ == "cc" or first.nbor(-1).is_punct
    acts = who.dep_ in {"nsubj", "nsubjpass"} and who.i == time.i + 1 and who.i < verb.i
    if opens and acts and first == who.left_edge and is_finite(verb):
        time.head, time.dep_ = verb, "npadvmod"
        forget(time.doc)


def _let_some_act(pronoun: Token, pack: LanguagePack) -> None:
    """Let some of those that are told of do it: "has three mills, the oldest of which | lost $4m".

    Parsers join it to the main verb, as if whoever has them did.
    """
    link, some = pronoun.head, pronoun.head.head
    whose = some.head
    of = link.lower_ in pack.amounts.part_of and some.i < link.i
    if not of or some.dep_ not in {"conj", "appos"} or whose.pos_ not in NOUNS or whose.i > some.i:
        return
    main = next((t for t in ancestors(whose) if t.pos_ in VERBAL), whose)
    did = next((t for t in main.rights if t.dep_ == "conj" and t.i > pronoun.i), None)
    if did is None or not is_finite(did) or own_subject(did) is not None:
        return
    if any(t.dep_ == "cc" and pronoun.i < t.i < did.i for t in main.rights):
        return
    did.head, did.dep_ = whose, "relcl"
    some.head, some.dep_ = did, "nsubj"
    forget(pronoun.doc)


def _hang_within(pronoun: Token) -> None:
    """Hang what happened in something on that: "a war in 2008 | in which 40 people died".

    Parsers hang it on the time or the place between, or on the main verb.
    """
    link = pronoun.head
    verb, doc = link.head, pronoun.doc
    if link.i < 2 or not link.i < verb.i:
        return
    between = doc[link.i - 1].ent_type_ in TIME_LABELS
    of_noun = verb.head.ent_type_ not in TIME_LABELS and verb.head.pos_ in NOMINAL
    lost = verb.dep_ in LOOSE or (verb.dep_ == "relcl" and not of_noun)
    if not between or not lost or verb.head.i > link.i:
        return
    for token in reversed(doc[link.sent.start : link.i]):
        if token.dep_ == "prep" or token.ent_type_ in TIME_LABELS | PLACE_LABELS:
            continue
        placed = any(t.ent_type_ in PLACE_LABELS for t in token.subtree)  # "the city of Elm in May"
        free = verb not in ancestors(token)  # taken for what died
        if token.pos_ == "NOUN" and token.dep_ not in INNER and not placed and free:
            verb.head, verb.dep_ = token, "relcl"
            forget(doc)
        return


def _let_act(opens: Token) -> None:
    """Let a name act that parsers put beside the place before it: "Outside court, | Roe, … | said".

    They take the preposition for an adjective of the place, and the place for who acts.
    """
    place, doc = opens.head, opens.doc
    if opens.dep_ != "amod" or place.dep_ not in SUBJECTS or doc[place.i + 1].text != ",":
        return
    name = next((t for t in place.rights if t.dep_ == "appos" and t.tag_ == "NNP"), None)
    if name is None or name.left_edge.i != place.i + 2:
        return
    for part in [t for t in place.rights if t.i > place.i + 1 and t != name]:
        part.head = name
    make_subject(name, place.head)
    opens.head, opens.dep_ = name.head, "prep"
    place.head, place.dep_ = opens, "pobj"


def _give_back(done: Token, pack: LanguagePack) -> None:
    """Hang what was done to a thing in commas on that: "Under the plan, | unveiled on Monday, Roe".

    Parsers hang it on the main verb, as if drivers had been unveiled. Somebody may have been: "At
    the rally, | joined by her son, Roe spoke".
    """
    doc, main, first, last = done.doc, done.head, done.i - 1, done.right_edge.i + 1
    apart = (
        first > done.sent.start + 1 and doc[first].text == doc[min(last, len(doc) - 1)].text == ","
    )
    if not apart or last > main.i or any(t.dep_ in SUBJECTS | AUXILIARIES for t in done.lefts):
        return
    nouns, link = [], doc[first - 1]
    while link.dep_ in {"pobj", "prep"} and link.head.i < link.i:
        nouns += [link] if link.dep_ == "pobj" else []
        link = link.head
    noun = next((t for t in reversed(nouns) if _is_made(t, done, pack)), None)
    if noun is None or link.dep_ != "prep" or link.i != done.sent.start:
        return
    if link.head == done:
        link.head = main
    make_participle(done)
    done.head, done.dep_ = noun, "acl"


def _is_made(noun: Token, done: Token, pack: LanguagePack) -> bool:
    """Whether a noun is a paper, a plan or an event, to which a thing of that kind is done.

    A letter is not made when it is "seen late on Monday". "One" stands for a thing: "In one, | sent
    in May, Roe asks".
    """
    agenda, events, names, word = pack.agenda, pack.events, pack.names, noun.lemma_.lower()
    plans = either(agenda.plans, agenda.bills, agenda.laws, agenda.proposals)
    papers = either(pack.speech.documents, events.worded, names.findings, names.thing_heads)
    held = either(events.staged, events.light, events.issuing)
    made = either(held, events.announcing, events.moving)
    event = word in events.nouns or word in events.acts
    verb = done.lemma_.lower()
    if noun.tag_ in BARE:
        return verb in made
    return (verb in made and (word in plans or word in papers)) or (event and verb in held)


def _blame(pronoun: Token, pack: LanguagePack) -> None:
    """Hang a punishment on its deed: "a theft at Elm, for | which | two were jailed"."""
    verb, link, events = pronoun.head.head, pronoun.head, pack.events
    opens = pronoun.dep_ == "pobj" and link.lower_ in pack.certainty.destined
    if not opens or verb.dep_ != "relcl" or verb.lemma_.lower() not in events.charging:
        return
    nouns = [t for t in nouns_before(link) if t.i < link.i]
    plain = (t for t in nouns if t.tag_ in COMMON)
    told = (t for t in plain if t.lemma_.lower() in events.nouns or t.lemma_ in events.acts)
    deed = next(told, None)
    if deed is not None and verb.head != deed and verb.head in nouns:
        verb.head = deed
        forget(verb.doc)
