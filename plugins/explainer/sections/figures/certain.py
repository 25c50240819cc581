"""Certain: figures that are so, although the words around them look ahead."""

from __future__ import annotations

from collections.abc import Collection
from itertools import takewhile
from typing import TYPE_CHECKING

from explainer.sections.figures.definite import is_own_size
from explainer.sections.figures.distant import sharing
from explainer.sections.figures.phrases import Label
from explainer.sections.figures.spots import Spot
from explainer.text.somebody import may_speak
from explainer.text.status import status_of
from explainer.text.status.around import negates
from explainer.text.status.untold import claim_of
from explainer.text.syntax.clauses import (
    FINITE,
    NOUNS,
    PRESENT,
    RELATIVES,
    SUBJECTS,
    VERBAL,
    ancestors,
    auxiliaries,
    first_conjunct,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.complements import governor_of
from explainer.text.syntax.features import has_an, has_the, is_first_person
from explainer.text.syntax.limits import has_condition_below
from explainer.text.syntax.parts import has_not, is_modal, is_passive, tensed_of, verbs_above
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Status


def told_alone(label: Label, spot: Spot, pack: LanguagePack) -> Status | None:
    """Give how sure a label alone tells its amount to be, whatever its sentence tells; else None.

    "40% | say it won't last", "59% | wanted a bridge", "with 40 | clerks expected to leave",
    "the mill, worth $3m", "should own Elm, a town of 40 clerks".
    """
    if _says_it(label, spot, pack) or _is_its_worth(label, spot, pack):
        return "ongoing"
    if describes_place(spot, pack):
        return "ongoing"
    if is_own_size(spot):
        return "happened" if _is_of_what_was(spot, pack) else "ongoing"
    before = spot.before
    if before is not None and before.pos_ == "ADJ" and before.lower_ in pack.names.present:
        return "ongoing"  # "a rise on its current 2.5%"
    return _awaited(label, spot, pack) or _wish(label, spot, pack)


def _is_of_what_was(spot: Spot, pack: LanguagePack) -> bool:
    """Tell whether a size is of an event that is over: "ended his 13-hour filibuster"."""
    verb = next(verbs_above(spot.top), None)
    nouns = (spot.noun, spot.top)
    event = any(t is not None and t.lemma_.lower() in pack.events.nouns for t in nouns)
    return event and verb is not None and tensed_of(verb).tag_ == "VBD"


def describes_place(spot: Spot, pack: LanguagePack) -> bool:
    """Tell whether an amount is of what the writer tells of a place in commas: "Elm, a town of 9".

    Whatever is said or to be done there.
    """
    for token in (spot.top, *ancestors(spot.top)):
        if token.pos_ in VERBAL:
            return False
        first = token.left_edge
        apart = token.dep_ == "appos" and first.i > spot.sent.start and first.nbor(-1).text == ","
        if apart and has_an(token) and kind_of(token.head, pack) == "place":
            return True
    return False


def _says_it(label: Label, spot: Spot, pack: LanguagePack) -> bool:
    """Tell whether a label is what a share of people say, which they do: "say it won't last"."""
    first = spot.doc[label.parts[0][0]]
    behind = first.i == spot.after
    return behind and first.lower_ == first.lemma_.lower() and first.lower_ in pack.speech.saying


def _wish(label: Label, spot: Spot, pack: LanguagePack) -> Status | None:
    """Give how sure it is that a share of people want something: "59% | wanted a new bridge".

    They do, or did, whatever comes of it; so with "four | clerks tried to leave". None where the
    label tells nothing of the kind.
    """
    verb, words = next(verbs_above(spot.top), spot.top), pack.certainty
    lemma = verb.lemma_.lower()
    wants = lemma in words.prospects or lemma in words.infinitive_prospects
    tries = verb.tag_ == "VBD" and words.infinitive_prospects.get(lemma) == "possible"
    told = tries or spot.amount.kind == "share"
    acts = own_subject(verb) in (spot.top, spot.noun)
    if not (wants and told and acts and label.holds(verb)) or auxiliaries(verb):
        return None
    if verb.tag_ in PRESENT:
        return "ongoing"
    return "happened" if verb.tag_ in {"VBD", "VBN"} else None


def _is_its_worth(label: Label, spot: Spot, pack: LanguagePack) -> bool:
    """Tell whether a label tells what a known thing is worth: "will sell | the mill, worth $3m".

    So it is, whatever becomes of it; "a contract, worth $3m" may not have been signed.
    """
    told = [*label.words(spot.doc)]
    worth = next((t for t in told if t.lower_ in pack.amounts.worth), None)
    if label.rule != "worth" or worth is None or worth.i < 2 or worth.nbor(-1).text != ",":
        return False
    before = worth.nbor(-2)
    row = takewhile(lambda t: t.pos_ in {*NOUNS, "ADP"}, (before, *ancestors(before)))
    nouns = [t for t in row if t.pos_ in NOUNS]
    return bool(nouns) and (has_the(nouns[-1]) or any(t.dep_ == "poss" for t in nouns[-1].lefts))


def _awaited(label: Label, spot: Spot, pack: LanguagePack) -> Status | None:
    """Give how sure a label without a tense makes what it awaits: "40 | clerks expected to leave".

    None where it awaits nothing, or tells more: "met 40 clerks expected to leave".
    """
    told = [*label.words(spot.doc)]
    words, noun = pack.certainty, spot.noun if spot.noun is not None else spot.top
    if noun.dep_ not in {"pobj", *SUBJECTS} or any(t.tag_ in FINITE for t in told):
        return None
    group = [t for link in noun.rights if link.dep_ == "prep" for t in link.rights]
    beside = [t for thing in (noun, *group) for t in thing.rights]
    for part in (noun.head,) if noun.dep_ in SUBJECTS else beside:
        below = part in told and part.i >= spot.after and part.dep_ in {"acl", "amod", "advcl"}
        links = (t for t in part.rights if is_infinitive(t) or t.tag_ == "IN" or t.dep_ == "prep")
        if below and next(links, None) is not None and part.tag_ in {"VBN", "JJ"}:
            lemma = part.lemma_.lower()
            status = words.passive_prospects.get(lemma) or words.prospects.get(lemma)
            awaited = status in {"expected", "scheduled"} and lemma not in words.purposive
            return status if awaited else None
    return None


def is_only_charged(above: Collection[Token], label: Label, pack: LanguagePack) -> bool:
    """Tell whether a label leaves out that somebody is only accused of it: "charges that he stole".

    So it is whatever becomes of the charges; and so with what is only rumoured, by nobody told:
    "the latest rumour that he stole".
    """
    words = pack.certainty
    nouns = (claim_of(first_conjunct(t), words) for t in above if t.pos_ in VERBAL)
    for noun in (n for n in nouns if n is not None and not label.holds(n)):
        owned = any(t.dep_ == "poss" for t in noun.lefts)
        if noun.lemma_.lower() in words.unclaimed:
            return True
        told = noun.lemma_.lower() in words.held - pack.speech.documents
        if told and not owned and noun.dep_ in {"pobj", *SUBJECTS}:
            return True
    return False


def tells_besides(label: Label, spot: Spot) -> bool:
    """Tell whether a label has a clause of its own and not the verb of the amount.

    "It will not hold the | £8bn of cuts which she calls fair": how sure the verb is, is not said
    of these. So where it has no verb in a tense at all.
    """
    verb = next(verbs_above(spot.top), None)
    words = [*label.words(spot.doc)]
    own = any(t.dep_ == "relcl" and is_finite(t) for t in words)
    own = own or all(t.tag_ not in FINITE for t in words)  # "£3bn | in lost fees"
    return own and verb is not None and not label.holds(verb)


def is_capacity(verb: Token, pack: LanguagePack, *, in_subject: bool = False) -> bool:
    """Tell whether a verb tells what a thing does: "can hold 6GB", "a boat that can sail 40 miles".

    What people can do, what can be done, or what hangs on a condition, may come or not.
    """
    helped = sharing(verb)
    helped = verb if helped is None else helped  # "can stop | and store 6 hours"
    can = any(t.lower_ in pack.outlook.can for t in auxiliaries(helped))
    if not can or has_not(verb) or has_condition_below(verb, pack):
        return False
    takes = verb.lemma_.lower() in pack.amounts.capacities
    return takes or (not in_subject and _is_of_thing(helped, pack))


def _is_of_thing(verb: Token, pack: LanguagePack) -> bool:
    """Whether what acts is a thing: "the boat can sail 40 miles"."""
    subject = own_subject(verb)
    if subject is None or is_passive(verb):
        return False
    noun = verb.head if subject.tag_ in RELATIVES and verb.dep_ == "relcl" else subject
    named = kind_of(noun, pack) in {"person", "organization", "place"}
    return noun.pos_ == "NOUN" and not named and not may_speak(noun, pack)


def has_deadline(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether an infinitive is what somebody has yet to do: "gave Roe until May to | pay"."""
    above = verb.head
    before = [t for t in above.children if above.i < t.i < verb.i]
    limit = next((t for t in before if t.dep_ == "prep" and t.lower_ in pack.certainty.until), None)
    whom = is_passive(above) or any(t.dep_ in {"dobj", "dative"} for t in before)
    return whom and limit is not None and limit.right_edge.i + 2 == verb.i


def is_beside_prospect(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a participle tells what is so beside a prospect: "with two leading, it will"."""
    marks = (t for t in verb.lefts if t.dep_ == "mark")
    along = any(t.lower_ in pack.amounts.holders for t in marks)
    ahead = is_modal(verb.head)
    dated = any(kind_of(t, pack) == "date" for t in verb.subtree)
    return verb.dep_ == "advcl" and verb.tag_ == "VBG" and along and ahead and not dated


def is_possible(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb is what can be done or expected: "can expect to pay".

    What "we could have won" was not: who did not do something knows it.
    """
    able, who = pack.certainty.ability, own_subject(verb)
    own = who is not None and is_first_person(who)
    if own and perfect_of(verb, pack.certainty) is not None:
        return False
    return _is_able(verb, able) or (verb.dep_ == "xcomp" and _is_able(verb.head, able))


def _is_able(verb: Token, able: Collection[str]) -> bool:
    """Whether a verb is something that can be done, and not denied."""
    helped = any(t.dep_ in ("aux", "auxpass") and t.lower_ in able for t in verb.lefts)
    return helped and not has_not(verb)


def was_let(verb: Token, label: Label, pack: LanguagePack) -> bool:
    """Tell whether a label tells what people were let do, and did: "the bug let thieves take $4m".

    So with "guilty of allowing gangs to move $4m". What a court or the like has allowed may come.
    """
    lets = governor_of(verb) if is_infinitive(verb) else None
    if lets is None or lets.lemma_.lower() not in pack.certainty.letting or not label.holds(lets):
        return False
    who = own_subject(lets)
    rules = who is not None and who.lemma_.lower() in pack.agenda.bodies
    passive = is_passive(lets) or rules or (who is None and lets.dep_ not in {"pcomp", "conj"})
    return not passive and status_of(lets, pack) == "happened"


def is_of_those(verb: Token, label: Label, pack: LanguagePack) -> bool:
    """Tell whether a label tells what was done to many, of whom some are: "is among 14 men held".

    So with "is one of 14 men who were held".
    """
    if verb.lemma_.lower() not in pack.certainty.copulas:
        return False
    ones = [t for t in verb.rights if t.dep_ == "attr" and t.like_num]
    links = (t for above in (verb, *ones) for t in above.rights if t.dep_ == "prep")
    sets = [t for t in links if t.lower_ in pack.amounts.part_of | pack.amounts.amid]
    many = [t for link in sets for t in link.rights if t.dep_ == "pobj"]
    parts = [t for noun in many for t in noun.rights if t.dep_ in {"relcl", "acl"}]
    done = [t for t in parts if t.tag_ in {"VBD", "VBN"} and label.holds(t)]
    return any(status_of(t, pack) == "happened" for t in done)


def is_known_as(spot: Spot, label: Label, pack: LanguagePack) -> bool:
    """Tell whether a label says of how many a known thing is: "will seize its fleet - 40 boats"."""
    noun = spot.noun
    if noun is None or noun.dep_ != "appos" or spot.amount.kind != "count":
        return False
    thing, verb = noun.head, next(verbs_above(noun), None)
    known = has_the(thing) or any(t.dep_ == "poss" for t in thing.lefts)
    planned = thing.lemma_.lower() in pack.certainty.prospects
    return known and not planned and not (verb is not None and label.holds(verb))


def is_told_inside(spot: Spot, label: Label, pack: LanguagePack) -> bool:
    """Tell whether a label says only what was so of things that some other thing is about.

    "Must hand over | files on 40 boats that were sold": they were, whatever comes of the files.
    """
    noun = spot.noun
    if noun is None or noun.dep_ != "pobj":
        return False
    row = [*takewhile(lambda t: t.dep_ not in {*SUBJECTS, "dobj"}, ancestors(noun))]
    above = row[-1].head if row else noun
    verb = next(verbs_above(above), None)
    parts = [t for t in noun.rights if t.dep_ == "relcl" and label.holds(t)]
    said = [t for clause in parts for t in clause.rights if t.dep_ == "ccomp" and label.holds(t)]
    parts = said or parts
    inside = above.pos_ in NOUNS and verb is not None and not label.holds(verb)
    return inside and any(status_of(t, pack) == "happened" for t in parts)


def is_set_aside(spot: Spot, pack: LanguagePack) -> bool:
    """Tell whether an amount is the one that was not so: "5.7%, rather than 6%", "not 9 but 10"."""
    link = spot.before
    if link is not None and negates(link, pack.certainty) and link.head.pos_ not in VERBAL:
        return True
    before = spot.doc[spot.first - 2] if spot.inside(spot.first - 2) else None
    if link is None or before is None or link.pos_ not in ("ADP", "SCONJ", "CCONJ"):
        return False
    joined = link.lower_ in pack.certainty.lacking
    return joined and before.pos_ == "ADV" and before.tag_ == "RB"


def ahead_by_modal(status: Status, label: Label, spot: Spot, pack: LanguagePack) -> Status:
    """Give how sure a figure is whose label has a modal right above it: "would cut it | by half".

    The parser may hang the amount on a participle between, which tells that something was done.
    """
    words = [t for t in label.words(spot.doc) if t.i < spot.first and t.sent == spot.sent]
    modal = next((t for t in reversed(words) if t.tag_ == "MD"), None)
    if status != "happened" or modal is None or modal.head.pos_ not in VERBAL:
        return status
    verb = modal.head
    between = spot.doc[verb.i + 1 : spot.first]
    done = verb.tag_ == "VBN" or any(t.dep_ in ("mark", "cc") for t in between)
    if done or verb.i < modal.i or any(t.tag_ in FINITE | RELATIVES for t in between):
        return status
    ahead = modal.lower_ in pack.certainty.future or modal.lower_ in pack.certainty.backshifted
    return ("expected" if modal.lower_ in pack.outlook.will else "possible") if ahead else status
