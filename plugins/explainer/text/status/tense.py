"""Tense: what the form of a verb says of its certainty: modal, tense, aspect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Status
from explainer.text.somebody import is_person, may_act
from explainer.text.status.above import tells_deed
from explainer.text.status.around import is_past, opens_with, weaker
from explainer.text.status.practice import holds_whenever, is_of_speakers
from explainer.text.syntax.clauses import VERBAL, ancestors, auxiliaries, children, is_infinitive
from explainer.text.syntax.features import has_an, is_an, is_neuter
from explainer.text.syntax.parts import verbs_above, whole_of
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.certainty import CertaintyWords


def under_modal(
    verb: Token, modal: Token, helpers: tuple[Token, ...], pack: LanguagePack
) -> Status | None:
    """Give what a modal makes of its verb: "will", "may", "would"."""
    words = pack.certainty
    name = modal.lower_
    if name in words.open_negation and _is_conceded(verb, pack):
        return None
    perfect = perfect_of(verb, words) is not None
    if perfect and name in either(words.reproaching, words.ability):
        return None  # "should have been told", "could have died"
    if name in words.backshifted:
        if perfect:
            return None
        if _reported(verb, words):
            thought = verb.lemma_.lower() in pack.outlook.risking and verb.tag_ == "VB"
            thought = thought and not _dated(verb, pack)  # "said he would consider a bid"
            return "possible" if thought else _future(verb, pack)
        return "possible"
    if name in words.future:
        return _future(verb, pack)
    if name in words.ability and opens_with(verb, pack.events.before) and is_past(verb.head):
        return None  # "before she could testify"
    made = words.modals.get(name)
    return "possible" if perfect and made == "expected" else made  # "must have been late"


def _is_conceded(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only grants how something is: "While it may be small, we like it".

    What "may happen" may be news for all that.
    """
    state = (verb, *auxiliaries(verb))
    is_so = any(t.lemma_.lower() in pack.certainty.copulas for t in state)
    fronted = verb.dep_ == "advcl" and verb.i < verb.head.i
    return is_so and fronted and opens_with(verb, pack.speech.contrasting)


def _future(verb: Token, pack: LanguagePack) -> Status:
    """Scheduled for a dated arrangement, else somebody's forecast.

    What people "will be doing on Monday" is arranged; what they "will begin to see" is not.
    """
    felt = either(pack.events.states, pack.certainty.small_clauses) | pack.speech.thinking
    arranged = verb.lemma_.lower() in pack.certainty.arrangements
    arranged = arranged and all(t.lemma_.lower() not in felt for t in infinitives(verb))
    arranged = arranged or (verb.tag_ == "VBG" and _is_somebodys(verb, pack))
    return "scheduled" if arranged and _dated(verb, pack) else "expected"


def _is_somebodys(verb: Token, pack: LanguagePack) -> bool:
    """Whether people do something: "she will be speaking", not "prices will be rising"."""
    who = own_subject(verb)
    if who is None:
        return False
    named = kind_of(who, pack) in {"person", "organization"}
    return named or is_person(who, pack) or (who.tag_ in {"PRP", "WP"} and not is_neuter(who))


def _dated(verb: Token, pack: LanguagePack) -> bool:
    """Whether a time expression hangs on a verb, or on its complements; no length of time is one.

    "Will take a decade", "will meet for two days" do not say when.
    """
    for part in children(verb):
        if part.dep_ not in {"prep", "npadvmod", "advmod", "pobj", "dobj", "obl"}:
            continue
        if is_length(part, pack) or part.lower_ in pack.outlook.reasons:
            continue  # "will sell it because of the flood on Monday"
        for token in whole_of(part):
            kind = kind_of(token, pack)
            if _is_below_past(token, part, pack):
                continue
            if kind in {"date", "time"} or token.lower_ in pack.certainty.day_words:
                return True
    return False


def _is_below_past(token: Token, part: Token, pack: LanguagePack) -> bool:
    """Whether a word stands in a clause that tells of before: "to a row that has gone on | for"."""
    above = (token, *ancestors(token))
    clause = next((t for t in above if t.dep_ == "relcl" or t.i == part.i), part)
    finite = next(iter(auxiliaries(clause)), clause)
    began = finite.tag_ == "VBD" or perfect_of(clause, pack.certainty) is not None
    return clause.dep_ == "relcl" and began


def is_length(part: Token, pack: LanguagePack) -> bool:
    """Tell whether a part of a clause says how long it lasts: "a decade", "for two days".

    So does one that is set against another: "an hour instead of two".
    """
    noun, words = part, pack.amounts
    if part.dep_ == "prep" and part.lower_ in words.spans:
        noun = next((t for t in children(part) if t.dep_ == "pobj"), part)
    elif part.dep_ != "dobj":
        return False
    counted = noun.tag_ == "NNS" or any(t.dep_ == "nummod" or is_an(t) for t in children(noun))
    more = [t for t in children(noun) if not t.is_punct and t.tag_ != "JJR"]  # "more hours"
    more = [t for t in more if t.dep_ not in {"cc", "conj"}]
    told = any(t.i > noun.i or t.dep_ == "amod" for t in more)
    return noun.lower_ in words.durations and counted and not told


def _reported(verb: Token, words: CertaintyWords) -> bool:
    """Whether a past verb of saying stands above a clause."""
    return _report_of(verb, words) is not None


def _report_of(verb: Token, words: CertaintyWords) -> Token | None:
    """The past verb of saying above a clause; None for none."""
    below = verb
    for above in ancestors(verb):
        if above.pos_ in VERBAL:
            said = above.lemma_.lower() in words.speech
            if below.dep_ in {"ccomp", "parataxis", "xcomp"} and said:
                return above if is_past(above) or _goes_with_past(above) else None
            if below.dep_ not in {"ccomp", "conj", "advcl", "relcl", "acl", "pcomp", "xcomp"}:
                return None
        below = above
    return None


def _goes_with_past(participle: Token) -> bool:
    """Whether somebody was saying so while something else happened: "left, saying it would"."""
    if participle.tag_ != "VBG" or participle.dep_ != "advcl":
        return False
    return is_past(participle.head)


def in_tense(
    verb: Token, finite: Token, helpers: tuple[Token, ...], pack: LanguagePack
) -> Status | None:
    """Give what a tense makes of its verb: past, perfect, present, "is going to"."""
    words = pack.certainty
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VBG" and lemma in words.going and infinitives(verb):
        return "expected" if finite.tag_ != "VBD" else None
    past = finite.tag_ == "VBD" and not _is_as_present(verb, words)
    perfect = perfect_of(verb, words) is not None and verb.tag_ != "VBG"
    own: Status = "happened" if past or perfect else "ongoing"
    if past and _is_said_to_be(verb, pack):
        own = "ongoing"
    if own == "ongoing" and verb.tag_ == "VBN" and _is_over(verb, words):
        own = "happened"  # "is said to have fled"
    if not past and opens_with(verb, words.temporal):
        own = "expected"
    if past and _is_awaited(verb, pack):
        return "expected"
    prospect = _prospect(verb, lemma, words)
    if prospect is None:
        return "expected" if own == "ongoing" and _looks_set(verb, words) else own
    if prospect == "scheduled" and _is_foreseen(verb, pack):
        prospect = "expected"
    told = _reported(verb, words)
    if past and prospect == "possible" and not infinitives(verb) and not told:
        links = (t.lower_ for t in children(verb) if t.dep_ == "prep" and t.i == verb.i + 1)
        waits = not words.destined.isdisjoint(links)
        return None if waits else own  # "was hoping for a win", but "considered a sale"
    return None if past and perfect and not told else weaker(own, prospect)


def _is_awaited(verb: Token, pack: LanguagePack) -> bool:
    """Whether a past lies ahead below what is to come: "would amend its claim once it had names".

    So with "said it would pay when it sold the mill", "said the toll could rise as crews got on".
    """
    words, above = pack.certainty, verb.head
    if not _is_ahead(above, words):
        return False
    if opens_with(verb, words.awaited):
        return True
    plain = not auxiliaries(verb) and verb.i > above.i and verb.dep_ == "advcl"
    if not plain or perfect_of(above, words) is not None or not _reported(above, words):
        return False
    would = any(a.lower_ in words.backshifted for a in auxiliaries(above))
    going = above.lemma_.lower() in pack.events.changing
    return (would and opens_with(verb, pack.verbs.whenever)) or (
        going and opens_with(verb, pack.speech.as_said)
    )


def _is_as_present(verb: Token, words: CertaintyWords) -> bool:
    """Whether what looks past still waits: "will open on Monday, when they cut fares"."""
    if verb.tag_ != "VBD" or verb.lower_ != verb.lemma_.lower():
        return False
    if verb.dep_ not in {"advcl", "relcl"} or not opens_with(verb, words.temporal):
        return False
    above = next(verbs_above(verb), verb)
    return any(a.lower_ in words.future for a in auxiliaries(above))


def _looks_set(verb: Token, words: CertaintyWords) -> bool:
    """Whether something looks set for what is to come: "rates look | set for a rise"."""
    looks = verb.lemma_.lower() in words.looking
    states = (t for t in children(verb) if t.dep_ in {"acomp", "oprd", "ccomp", "xcomp", "advcl"})
    return looks and any(
        t.tag_ == "VBN" and t.lemma_.lower() in words.passive_prospects and is_destined(t, words)
        for t in states
    )


def _is_said_to_be(verb: Token, pack: LanguagePack) -> bool:
    """Whether a past below a past verb of saying tells what is so.

    "The guild said it was building a pier", "that the plan required a vote", "that it paid if".
    """
    said = _report_of(verb, pack.certainty)
    if said is None:
        return False
    if verb.tag_ == "VBG":
        return _is_its_own(verb, said, pack)
    return (verb.tag_ == "VBD" and _is_how_it_is(verb, pack)) or holds_whenever(verb, pack)


def _is_how_it_is(verb: Token, pack: LanguagePack) -> bool:
    """Whether a thing is only said to be so, without a time: "peace required a reform"."""
    subject, lemma = own_subject(verb), verb.lemma_.lower()
    state = lemma in pack.events.states and lemma not in pack.certainty.copulas
    if subject is None or subject.pos_ != "NOUN" or not state:
        return False
    parts = children(verb)
    words = (t for part in parts for t in (part, *children(part)))
    timed = any(kind_of(t, pack) in TIMES for t in words)
    timed = timed or any(t.dep_ in {"advcl", "prt"} for t in parts)
    return not timed and not infinitives(verb)


def _is_over(verb: Token, words: CertaintyWords) -> bool:
    """Whether an infinitive below a verb tells of what has happened: "to have fled"."""
    return any(perfect_of(t, words) for t in infinitives(verb))


def _is_its_own(verb: Token, said: Token, pack: LanguagePack) -> bool:
    """Whether "it" does something without a time: who said so does it still.

    So do "they" where a body says it.
    """
    parts = children(verb)
    words = (t for part in parts for t in (part, *children(part)))
    times = [t for t in words if kind_of(t, pack) in TIMES and t.dep_ != "appos"]
    timed = any(not _is_of_event(t, verb, pack) for t in times)
    timed = timed or any(t.dep_ == "advcl" for t in parts)
    neuter = any(t.dep_ in {"nsubj", "nsubjpass"} and is_neuter(t) for t in parts)
    return not timed and (neuter or is_of_speakers(verb, said, pack))


def _is_of_event(time: Token, verb: Token, pack: LanguagePack) -> bool:
    """Whether a time is that of what it stands behind: "are holding a man over the raid in May"."""
    between = verb.doc[verb.i + 1 : time.i]
    return any(t.lemma_.lower() in pack.events.nouns and t.dep_ == "pobj" for t in between)


def _is_ahead(verb: Token, words: CertaintyWords) -> bool:
    """Whether a verb stands under a modal: what it waits for has not happened either."""
    return any(a.lower_ in words.modals or a.lower_ in words.future for a in auxiliaries(verb))


def _prospect(verb: Token, lemma: str, words: CertaintyWords) -> Status | None:
    """What a verb of planning or expecting is about; None where it tells an event itself.

    With a particle it is another verb: "was tipped | off", "tipped | over".
    """
    kinds = {t.dep_ for t in children(verb)}
    below = infinitives(verb)
    passive = verb.tag_ == "VBN" and ("auxpass" in kinds or "aux" not in kinds)
    set_for = passive and "prt" not in kinds and lemma in words.passive_prospects
    if set_for and (below or is_destined(verb, words)):
        return words.passive_prospects[lemma]
    if below:
        if "dobj" in kinds and lemma not in words.prospects:
            return None  # "called Roe to urge her" has happened
        return words.prospects.get(lemma) or words.infinitive_prospects.get(lemma)
    if lemma in words.acts or "prt" in kinds or ("ccomp" in kinds and "auxpass" not in kinds):
        return None
    if tells_deed(verb, words):
        return None
    return words.prospects.get(lemma)


def _is_foreseen(verb: Token, pack: LanguagePack) -> bool:
    """Tell "is set to halve", "is set for a rise", "looks set to" from "is set to rule"."""
    if verb.tag_ != "VBN" or verb.lemma_.lower() not in pack.certainty.passive_prospects:
        return False
    if any(a.lemma_.lower() in pack.certainty.looking for a in auxiliaries(verb)):
        return True
    events = pack.events
    links = (t for t in children(verb) if t.lower_ in pack.certainty.destined)
    things = (t.lemma_.lower() for link in links for t in children(link) if t.dep_ == "pobj")
    changing = either(events.changing, pack.amounts.change_nouns)
    changes = any(thing in changing for thing in things)
    return changes or any(_comes_of_itself(t, pack) for t in infinitives(verb))


def _comes_of_itself(verb: Token, pack: LanguagePack) -> bool:
    """Tell "halve", "hit 12 million", "meet its target" from "halve the fee", "meet the mayor"."""
    words, lemma, kinds = pack.events, verb.lemma_.lower(), {t.dep_ for t in children(verb)}
    aims = (t.lemma_.lower() for t in children(verb) if t.dep_ == "dobj")
    known = either(pack.outlook.goals, pack.speech.norms)
    if lemma in words.attaining and any(aim in known for aim in aims):
        return True
    if "dobj" in kinds and not _dated(verb, pack) and _is_of_thing(verb, pack):
        return True
    if lemma in words.changing:
        return "dobj" not in kinds or lemma in words.attaining
    return lemma in words.outcomes - words.happening and "attr" not in kinds


def _is_of_thing(verb: Token, pack: LanguagePack) -> bool:
    """Whether a thing brings something about: "the chip is set to | spark a row", "have an effect".

    Not "the fees are set to take effect", or "the guild is set to halve the fee", which is fixed.
    """
    subject, lemma = subject_of(verb), verb.lemma_.lower()
    if subject is None or subject.pos_ != "NOUN" or may_act(subject, pack):
        return False
    if subject.lemma_.lower() in pack.events.nouns or lemma in pack.certainty.arrangements:
        return False
    return lemma not in pack.events.happening and any(
        t.dep_ == "dobj" and has_an(t) for t in children(verb)
    )


def is_destined(participle: Token, words: CertaintyWords) -> bool:
    """Tell whether a participle says for when something is set: "set for Monday".

    "Booked for swearing" tells why.
    """
    links = (t for t in children(participle) if t.dep_ == "prep" and t.lower_ in words.destined)
    return any(all(t.dep_ != "pcomp" for t in children(link)) for link in links)


def infinitives(verb: Token) -> list[Token]:
    """Give the infinitives that complete a verb."""
    return [t for t in children(verb) if t.dep_ == "xcomp" and is_infinitive(t)]
