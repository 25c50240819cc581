"""Motive: why, told by the verb of an event, or behind the lead of "the move" as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.glance.event import OPENING, MainEvent
from explainer.sections.glance.occasion import is_toll, occasion_of
from explainer.text.attribution.scene import scene_of
from explainer.text.somebody import may_act
from explainer.text.syntax.clauses import SUBJECTS, is_finite, is_infinitive
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import has_not, object_of
from explainer.text.syntax.subjects import agent_of, own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading
    from explainer.sections.glance.clause import Clause

ASIDES = frozenset({"relcl", "acl", "advcl", "appos", "conj", "cc", "parataxis"})
"""Dependencies that only add something where a comma stands before them."""
BREAKS = frozenset({";", ":", "—", "–", "―", "--", "("})
"""Marks at which words of a reason end."""


def reproach(clause: Clause, reading: Reading) -> Span | None:
    """Give for what somebody is blamed, thanked or punished: "apologised | for a joke |".

    "Was arrested | on charges of fraud |" too, but not "jailed | for two years".
    """
    verb, pack = clause.verb, reading.pack
    words = pack.glance
    if verb is None or verb.lemma_.lower() not in words.reproaching:
        return None
    accused = verb.lemma_.lower() in words.convicting
    for link in (t for part in verb.rights for t in (part, *part.rights)):
        if link.dep_ != "prep" or not (link.head == verb or _is_somebody(link.head)):
            continue
        what = next((t for t in link.rights if t.dep_ in {"pobj", "pcomp"}), None)
        if what is None:
            continue
        charge = accused and what.lemma_.lower() in words.accusations
        if (charge and link.lower_ in words.amid) or (
            link.lower_ in words.grounds and _is_ground(what, pack)
        ):
            found = _reach(link)
            whole = found.end if link.i >= reading.title_end else max(found.end, clause.end)
            rest = link.doc[found.end : whole]
            stop = next((t.i for t in rest if t.is_punct), whole)
            return link.doc[found.start : stop]
    return None


def _is_somebody(noun: Token) -> bool:
    return noun.dep_ == "dobj" and noun.pos_ in {"PROPN", "PRON"}


def _is_ground(what: Token, pack: LanguagePack) -> bool:
    """Whether a noun tells what somebody did, and not how long, how much or how often."""
    if what.dep_ == "pcomp":
        return what.tag_ == "VBG"
    counts = kind_of(what, pack) in TIMES or any(t.pos_ in {"NUM", "SYM"} for t in what.lefts)
    whom = what.pos_ in {"PROPN", "PRON", "NUM"}
    return not counts and not whom and what.lemma_.lower() not in pack.glance.terms


def response(clause: Clause, event: MainEvent, pack: LanguagePack) -> Span | None:
    """Give what a lead answers: "vowed to defend it | after two towns sued |", "on fears that"."""
    words = pack.glance
    after = pack.events.after - pack.events.reasons
    if clause.verb is not None and is_toll(clause.verb, pack):
        blow = occasion_of(clause.verb, pack)
        if blow is not None and blow.left_edge.lower_ in after:
            return _reach(blow)
    for verb in chain_of(clause):
        if verb.lemma_.lower() in pack.speech.saying:
            continue
        for part in (t for t in verb.rights if t.i > verb.i):
            if part.dep_ == "advcl" and part.left_edge.lower_ in after and is_finite(part):
                if own_subject(part) is not None:
                    return _reach(part)
            elif part.dep_ == "advcl" and part.tag_ == "VBG":
                argues = part.left_edge == part and part.lemma_.lower() in words.arguing
                if argues and not event.names(part):
                    return _reach(part)
            elif part.dep_ == "prep":
                nouns = (t.lemma_.lower() for t in part.rights if t.dep_ == "pobj")
                moved = part.lower_ in words.amid and any(noun in words.moods for noun in nouns)
                if moved or (part.lower_ in after and _names_a_spur(part, pack)):
                    return _reach(part)
    return None


def driven(clause: Clause, pack: LanguagePack) -> Span | None:
    """Give what somebody acts for, or numbers move by, behind "as".

    "Cut its rate | as it sought to help the poor |", "profit fell | as costs rose |", "cuts jobs |
    as sales fall |", "fell, | hurt by rain |"; not what only goes on meanwhile: "sang as he left".
    """
    tries = either(pack.events.attempts, pack.unknowns.seeking)
    for verb in _told_by(clause, pack):
        moves, what = verb.lemma_.lower() in pack.events.changing, own_subject(verb)
        thing = what is not None and what.pos_ == "NOUN" and not may_act(what, pack)
        for part in verb.subtree:
            if moves and thing and _drives(part, verb, pack):
                return _reach_of_participle(part)
            who = own_subject(part)
            if (
                part.dep_ != "advcl"
                or who is None
                or part.left_edge.lower_ not in pack.glance.along
            ):
                continue
            if part.left_edge.tag_ != "IN" or not is_finite(part) or part.i < verb.i:
                continue
            aims = part.lemma_.lower() in tries and any(c.dep_ == "xcomp" for c in part.rights)
            if aims and who.tag_ == "PRP":
                return _reach(part)
            near = part.head in (verb, verb.head)
            if moves and thing and near and who.tag_ != "PRP":
                return _reach(part)
            falls = part.lemma_.lower() in pack.events.changing and who.pos_ == "NOUN"
            falls &= object_of(part) is None  # "as sales fall", but "as a tour hits Elm"
            if falls and near and not may_act(who, pack) and own_subject(part) != what:
                return _reach(part)
    return None


def grievance(clause: Clause, pack: LanguagePack) -> Span | None:
    """Give what somebody is at odds over, or leaves, recalls or stops something over.

    "Walked out | in a row over pay |", "recalled 300 boats | over a leak |"; and what somebody died
    of: "died | of a stroke |", "| after a long illness |".
    """
    words = pack.glance
    for verb in _told_by(clause, pack):
        near = (t for part in verb.rights for t in (part, *part.rights))
        late = (t for part in verb.rights for noun in part.rights for t in noun.rights)
        timed = (t for t in late if kind_of(t.head, pack) in TIMES)  # "died on Monday | of a"
        for link in (t for t in (*near, *timed) if t.dep_ == "prep"):
            what = next((t for t in link.rights if t.dep_ in {"pobj", "pcomp"}), None)
            if what is None:
                continue
            if link.lower_ in words.within and _is_at_odds(what, pack):
                return _reach(link)
            over = verb.lemma_.lower() in words.protesting and link.lower_ in words.over
            site = what.lemma_.lower() in either(words.place_nouns, pack.names.place_heads)
            if over and not site and _is_ground(what, pack):
                return _reach(link)
            own = link.head == verb or kind_of(link.head, pack) in TIMES
            if own and verb.lemma_.lower() in words.dying and _ails(link, what, pack):
                return _reach(link)
    return None


def cause_of_death(reading: Reading, event: MainEvent) -> Span | None:
    """Give of what somebody died where another sentence tells it: "The cause was | a stroke |"."""
    told = (c.verb for c in event.clauses if c.verb is not None)
    words, pack = reading.pack.glance, reading.pack
    if all(verb.lemma_.lower() not in words.dying for verb in told):
        return None
    for span in reading.spans[:OPENING]:
        for noun in (t for t in span if t.lemma_.lower() in pack.outlook.explaining):
            be = noun.head
            bare = noun.dep_ == "nsubj" and has_the(noun) and noun.i == noun.left_edge.i + 1
            if not bare or be.lemma_.lower() not in pack.certainty.copulas or has_not(be):
                continue
            if (found := next((t for t in be.rights if t.dep_ == "attr"), None)) is not None:
                return reading.doc[found.left_edge.i : _reach(found).end]
    return None


def _is_at_odds(what: Token, pack: LanguagePack) -> bool:
    """Tell "a row over pay", "a pay dispute" from "a row of boats"."""
    words = pack.glance
    if what.lemma_.lower() not in words.rows:
        return False
    over = (t for t in what.rights if t.dep_ == "prep" and t.lower_ in words.disputed)
    noun = (t for t in what.lefts if t.dep_ == "compound" and t.pos_ == "NOUN")
    return any(over) or any(noun)


def _ails(link: Token, what: Token, pack: LanguagePack) -> bool:
    """Tell "of a stroke", "after a long illness" from "of the crew", "after a week"."""
    if what.pos_ != "NOUN" or kind_of(what, pack) in {"place", *TIMES} or may_act(what, pack):
        return False
    below = (t for part in what.rights for t in part.rights)  # "a battle with cancer"
    nouns = {t.lemma_.lower() for t in (what, *what.lefts, *below)}
    return link.lower_ in pack.glance.dying_of or (
        link.lower_ in pack.events.after and not nouns.isdisjoint(pack.glance.ailments)
    )


def _drives(part: Token, verb: Token, pack: LanguagePack) -> bool:
    """Whether a participle behind a comma tells what moved numbers: ", driven down by a fall"."""
    if part.tag_ != "VBN" or part.dep_ not in {"advcl", "acl"} or part.i < verb.i:
        return False
    by = agent_of(part)
    apart = part.doc[part.left_edge.i - 1].text == ","
    return apart and by is not None and part.lemma_.lower() in pack.glance.driving


def _reach_of_participle(part: Token) -> Span:
    reach = _reach(part)
    return reach.doc[part.i : reach.end]


def _told_by(clause: Clause, pack: LanguagePack) -> Iterator[Token]:
    """The verb of a clause, or what it says: "Acme said | profit fell |"."""
    if clause.verb is not None:
        yield clause.verb
        if clause.verb.lemma_.lower() in pack.speech.saying:
            yield from (t for t in clause.verb.rights if t.dep_ == "ccomp")


def _names_a_spur(link: Token, pack: LanguagePack) -> bool:
    """Whether a phrase names what news answers: "after | months of complaints".

    Not how long before: "a day | after | complaints".
    """
    if any(kind_of(t, pack) in TIMES for t in link.lefts):
        return False
    nouns = [t for t in link.rights if t.dep_ == "pobj"]
    nouns += [t for noun in nouns for of in noun.rights if of.dep_ == "prep" for t in of.rights]
    return any(noun.lemma_.lower() in pack.glance.spurs for noun in nouns)


def chain_of(clause: Clause) -> Iterator[Token]:
    """Give the verb of a clause and the infinitive that completes it: "vowed | to defend"."""
    if clause.verb is None:
        return
    yield clause.verb
    yield from (t for t in clause.verb.rights if t.dep_ == "xcomp" and is_infinitive(t))


def told_behind(reading: Reading, event: MainEvent) -> Span | None:
    """Give why from a sentence about the event: "The move comes | after complaints |"."""
    first = event.sentence(reading) + 1
    for span in reading.spans[first:OPENING]:
        verb = span.root
        subject = own_subject(verb)
        if subject is None or not _is_the_event(subject, event, reading.pack):
            continue
        if scene_of(reading).is_quoted(verb):
            continue
        if (found := _told_of(verb, reading.pack)) is not None:
            return _reach(found)
    return None


def _is_the_event(subject: Token, event: MainEvent, pack: LanguagePack) -> bool:
    """Whether a subject sums up what the lead tells: "the move", "Roe's remarks"."""
    own = any(t.dep_ == "poss" for t in subject.lefts)
    if subject.dep_ not in SUBJECTS or not (own or has_the(subject) or _is_shown(subject, pack)):
        return False
    return subject.lemma_.lower() in pack.glance.summing or event.is_act(subject)


def _is_shown(noun: Token, pack: LanguagePack) -> bool:
    return any(t.dep_ == "det" and t.lower_ in pack.glance.pointing for t in noun.lefts)


def _told_of(verb: Token, pack: LanguagePack) -> Token | None:
    """The word below "comes" that opens why something came about; None where none does."""
    if verb.lemma_.lower() not in pack.glance.arriving:
        return None
    after = pack.events.after - pack.events.reasons
    for part in verb.rights:
        opens = any(t.lower_ in after for t in part.lefts)
        if part.dep_ == "advcl" and opens and is_finite(part) and _is_told(part, pack):
            return part
        if part.dep_ == "prep" and part.lower_ in after and _names_a_spur(part, pack):
            return part
    return None


def _is_told(clause: Token, pack: LanguagePack) -> bool:
    """Whether it tells what came before, and not how long before: "a day | after | Poe left"."""
    before = clause.left_edge.nbor(-1)
    measured = kind_of(before, pack) in TIMES or kind_of(clause.left_edge, pack) in TIMES
    return own_subject(clause) is not None and not measured


def _reach(link: Token) -> Span:
    """All that hangs on a word, up to where a comma or a dash sets something off."""
    doc, end = link.doc, link.right_edge.i + 1
    first = link.i if link.dep_ == "prep" else link.left_edge.i
    for at in range(first + 1, end):
        if doc[at].text in BREAKS:
            return doc[first:at]
        if doc[at].text == "," and any(
            t.dep_ in ASIDES and t.i > at and t.left_edge.i <= at + 1 for t in doc[at + 1 : end]
        ):
            return doc[first:at]
    return doc[first:end]
