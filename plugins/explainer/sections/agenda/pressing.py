"""Pressing: what parties want in other words: "seeks a meeting with A", "says B should be C"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.ahead import AHEAD, is_denied
from explainer.sections.agenda.deeds import deed_words
from explainer.sections.agenda.demands import CLAUSES, decides, is_readable
from explainer.sections.agenda.doers import doer_of
from explainer.sections.agenda.found import Found, found_at, prepositions, under
from explainer.sections.agenda.parties import by_name, demander_of, is_party
from explainer.text.status import status_of
from explainer.text.syntax.clauses import NOUNS, is_infinitive
from explainer.text.syntax.features import is_third_person
from explainer.text.syntax.parts import has_not, is_passive, object_of
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 16
"""Words; a longer phrase tells more than whom somebody wants to meet."""


def met_with(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the union will seek an urgent meeting with A', 'they requested talks with B on C'."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma in words.pressing:  # "called | for talks with"
        thing = next((n for t in prepositions(verb, words.up_for) if (n := under(t))), None)
    elif lemma in either(words.demanding, words.seeking):
        thing = object_of(verb)
    else:
        return
    if thing is None:
        return
    who = doer_of(verb, pack)
    if thing.lemma_.lower() not in words.encounters or who is None or not is_party(who, pack):
        return
    if is_denied(verb, pack) or not _is_made(verb, pack):
        return
    end = thing.i + 1
    for part in (*thing.rights, *(t for t in verb.rights if t.i > thing.i)):
        noun = under(part) if part.dep_ == "prep" else part
        if noun is None or kind_of(noun, pack) in TIMES or part.left_edge.i != end:
            break
        end = part.right_edge.i + 1
    span = verb.doc[thing.left_edge.i : end]
    pointing = any(t.tag_ in ("PRP", "PRP$") for t in span)
    if thing.i + 1 < end <= thing.left_edge.i + LONGEST and not pointing:
        yield Found(span, verb, "demands", who)


def _is_made(verb: Token, pack: LanguagePack) -> bool:
    """Whether it is sought now, will be or has been: not "may seek", "sought it in vain"."""
    modals = [t.lower_ for t in verb.lefts if t.dep_ == "aux" and t.tag_ == "MD"]
    firm = either(pack.certainty.future, pack.agenda.proposing)
    if status_of(verb, pack) in AHEAD | {"ongoing"} or is_present_perfect(verb, pack.certainty):
        return True
    asks = verb.lemma_.lower() in pack.agenda.pressing  # "called for talks"
    known = {"possible", "happened"} if asks else {"possible"}
    sought = status_of(verb, pack) in known and (asks or verb.tag_ != "VBD")
    return sought and not is_infinitive(verb) and all(m in firm for m in modals)


def asked_for(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'has asked the government for an emergency loan of £9m'."""
    words = pack.agenda
    if verb.lemma_.lower() not in words.asking:
        return
    asked, who = object_of(verb), doer_of(verb, pack)
    if asked is None or not decides(asked, pack):
        return
    if who is None or not is_party(who, pack) or is_denied(verb, pack):
        return
    if any(t.dep_ in CLAUSES and is_infinitive(t) for t in verb.rights):
        return  # "ask the court of appeals | for Elm | to hear it"
    if is_present_perfect(verb, pack.certainty) or status_of(verb, pack) in AHEAD | {"ongoing"}:
        for way in prepositions(verb, words.up_for):
            for found in found_at(under(way), verb, "demands", pack):
                if is_readable(found.words, pack) and found.words.root.pos_ == "NOUN":
                    yield replace(found, who=who)


def asked_of_one(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the union called on her to publish A', where others tell whom "her" means."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma not in words.urging or lemma in words.asking:
        return
    asked = object_of(verb)
    for link in verb.rights:
        asked = asked or (under(link) if link.lower_ in words.calling_on else None)
    if asked is None or asked.tag_ != "PRP" or not is_third_person(asked):
        return
    deed = next((t for t in verb.rights if t.dep_ in CLAUSES and is_infinitive(t)), None)
    who = demander_of(verb, pack) if deed is not None and object_of(deed) is not None else None
    for span in deed_words(deed.i, deed, pack) if deed is not None and who is not None else ():
        if is_readable(span, pack):
            yield Found(span, verb, "demands", who, asked=asked)


def should_be(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the union says the rosters should be scrapped', what a party wants done."""
    words, says = pack.agenda, verb.head
    if verb.dep_ != "ccomp" or not is_passive(verb) or has_not(verb):
        return
    helpers = [t.lower_ for t in verb.lefts if t.dep_ == "aux"]
    should = len(helpers) == 1 and helpers[0] in words.advising  # not "should | have | been"
    subject = own_subject(verb) if should else None
    if subject is None or subject.pos_ not in NOUNS:
        return
    if says.lemma_.lower() not in pack.speech.saying:
        return
    who = own_subject(says)
    named = by_name(who, pack)
    if who is None or who.i > verb.i or has_not(says):
        return
    if named is not None and named is not who:
        who = named
    elif not is_party(who, pack):
        return
    for span in deed_words(subject.left_edge.i, verb, pack):
        if is_readable(span, pack):
            yield Found(span, verb, "demands", who)
