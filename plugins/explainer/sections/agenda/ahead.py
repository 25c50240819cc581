"""Ahead: whether a verb of dealing, or the occasion that it is for, is still to come."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.doers import doer_of
from explainer.sections.agenda.found import matter_of
from explainer.text.status import status_of
from explainer.text.status.rejecting import rejects
from explainer.text.syntax.clauses import (
    NOUNS,
    SINGULAR,
    VERBAL,
    ancestors,
    children,
    is_infinitive,
)
from explainer.text.syntax.features import is_year
from explainer.text.syntax.parts import is_modal, is_passive, is_under_way, nouns_under
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

WHOLE = frozenset({"ROOT", "ccomp", "conj", "relcl", "advcl", "parataxis"})
"""Dependencies of clauses that stand on their own feet."""
BEHIND = frozenset({"advcl", "acl", "relcl", "xcomp"})
"""Dependencies of an infinitive that says what something is for."""
AHEAD = frozenset({"scheduled", "expected"})
"""Statuses of what is still to be dealt with; what may be is no agenda yet."""
ASKED = frozenset({"xcomp", "ccomp"})
"""Dependencies of what somebody is asked to do."""
NEAR = 6
"""Words before an infinitive among which the occasion that it is for may stand."""


def is_open(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether it is arranged or expected, or is being done as the article is written."""
    status = status_of(verb, pack)
    if status in AHEAD:
        return True
    if status != "ongoing" or verb.lemma_.lower() in pack.agenda.habits:
        return False
    return _is_going_on(verb) or verb.lemma_.lower() not in pack.agenda.dealing


def _is_going_on(verb: Token) -> bool:
    """Whether it is being done: "are debating", "is being debated"."""
    return verb.tag_ == "VBG" or any(t.dep_ == "auxpass" and t.tag_ == "VBG" for t in verb.lefts)


def is_ahead(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause of its own, or an infinitive, says what is still to be done."""
    helpers = [t for t in verb.lefts if t.dep_ == "aux"]
    if any(t.lower_ in pack.agenda.advising for t in helpers) or is_denied(verb, pack):
        return False
    if is_infinitive(verb) and len(helpers) > 1:
        return False  # "is said to have discussed"
    if _is_long_said(verb) or (verb.tag_ == "VBG" and verb.head.pos_ == "ADJ"):
        return False  # "it is worth debating fares"
    if is_for_occasion(verb, pack):
        return True
    if is_infinitive(verb) and verb.dep_ in ("advcl", "acl", "relcl"):
        return False
    if verb.dep_ == "conj" and verb.tag_ == "VB" and verb.head.pos_ == "VERB":
        return is_open(verb, pack)
    if verb.dep_ == "xcomp" and _is_participle(verb.head):
        return False  # "members preparing to vote" only says who they were
    if verb.dep_ == "xcomp" and _was_then(verb.head, pack):
        return False
    if is_asked_of(verb, pack) or is_left_open(verb, pack):
        return True
    if _is_dated(verb, pack):
        return True
    if verb.dep_ == "ccomp" and is_infinitive(verb):
        return status_of(verb, pack) in AHEAD  # "they expect the summit to discuss fares"
    own = any(t.dep_ in ("aux", "auxpass") for t in verb.lefts) and verb.dep_ in WHOLE
    if not own and verb.dep_ not in ("xcomp", "csubj"):
        return False
    known = is_open(verb, pack) or _is_tried(verb, pack) or _is_weighed(verb, pack)
    return known or _may_decide(verb, pack) or _is_vowed(verb, pack)


def is_asked_of(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether people will be asked to do it: "clerks will be asked to vote on it"."""
    above = verb.head
    if verb.dep_ not in ASKED or above.lemma_.lower() not in pack.agenda.calling:
        return False
    alone = either(pack.agenda.body_verbs, pack.agenda.voting)
    asked = is_passive(above) or verb.lemma_.lower() in alone
    going_on = _is_going_on(above) or is_present_perfect(above, pack.certainty)
    return asked and (status_of(above, pack) in AHEAD | {"ongoing"} or going_on)


def is_left_open(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether something is still to be agreed: "have yet to agree on a price"."""
    above = verb.head
    yet = any(t.lower_ in pack.certainty.unfulfilled for t in above.rights)
    late = verb.lemma_.lower() in either(pack.agenda.body_verbs, pack.agenda.meeting_verbs)
    owed = above.lemma_.lower() in pack.certainty.obligation and above.tag_ in ("VBZ", "VBP")
    return late and yet and owed and verb.dep_ == "xcomp" and is_infinitive(verb)


def _is_dated(verb: Token, pack: LanguagePack) -> bool:
    """Whether a present tense with a day tells what is to come: "the board votes on Monday"."""
    if verb.tag_ not in ("VBZ", "VBP") or verb.dep_ not in WHOLE or own_subject(verb) is None:
        return False
    if any(t.dep_ in ("aux", "auxpass") for t in verb.lefts):
        return False
    ways = [t for t in verb.rights if t.dep_ == "prep"]
    before = (t for t in ways if t.lower_ in pack.agenda.pending_before)
    ways += [t for noun in nouns_under(before) for t in noun.rights if t.dep_ == "prep"]
    days = [*nouns_under(t for t in ways if t.lower_ in pack.agenda.on)]  # "before the board | on"
    days += [t for t in verb.rights if t.dep_ == "npadvmod"]
    return any(
        kind_of(n, pack) == "date"
        and n.tag_ in SINGULAR
        and all(t.dep_ != "det" or t.morph.get("PronType", []) for t in n.lefts)  # not "every"
        for n in days
    )


def is_denied(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a word says no: "would not support a session to", "nobody is talking about"."""
    above = [verb, *islice(ancestors(verb), NEAR)]
    verbs = [one for one in above if one.pos_ in VERBAL]
    if any(t.dep_ == "neg" or _is_no_more(t) for one in verbs for t in children(one)):
        return True
    if any(rejects(one, pack.speech) for one in verbs[1:]):
        return True  # "denied it was in talks to"
    subject = subject_of(verb)
    if subject is None:
        return False
    words = (*verb.doc[max(verb.sent.start, subject.i - 2) : subject.i + 1], *subject.lefts)
    nothing = either(pack.unknowns.no, pack.unknowns.nobody)
    return any(t.lower_ in nothing for t in words)


def _is_no_more(word: Token) -> bool:
    """Whether something was so and is not: "was no | longer | in"; not "no later than Monday"."""
    compared = word.dep_ == "advmod" and word.tag_ == "RBR" and not any(word.rights)
    return compared and any(t.dep_ == "neg" for t in word.lefts)


def _is_long_said(verb: Token) -> bool:
    """Whether it is told as said in some year: "in 1998 they said that they would consult"."""
    told = [t for t in islice(ancestors(verb), NEAR) if t.tag_ == "VBD"]
    links = (n for one in told for t in one.lefts if t.dep_ == "prep" for n in t.rights)
    return any(is_year(n) for n in links)


def _is_participle(verb: Token) -> bool:
    """Whether a verb is no clause of its own: "members preparing to", without "are"."""
    helped = any(t.dep_ in ("aux", "auxpass") for t in verb.lefts)
    return verb.dep_ == "acl" or (verb.tag_ == "VBG" and not helped and verb.dep_ != "conj")


def _was_then(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only tells when something else was: "as they were preparing to vote"."""
    past = any(t.dep_ == "aux" and t.tag_ == "VBD" for t in verb.lefts)
    marks = (t for t in verb.lefts if t.dep_ in ("mark", "advmod"))
    return past and any(t.lower_ in pack.agenda.settings for t in marks)


def _is_at_it(verb: Token) -> bool:
    """Whether it is being done as the article is written: "is trying", "are weighing"."""
    return verb.tag_ == "VBG" and is_under_way(verb)


def _is_tried(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody is at it, or will be: "is trying to negotiate pay cuts", "will try to"."""
    above = verb.head
    needs = above.lemma_.lower() in pack.agenda.needing and above.tag_ in ("VBZ", "VBP")
    at_it = _is_at_it(above) or status_of(above, pack) in AHEAD or needs
    return at_it and verb.dep_ == "xcomp" and verb.lemma_.lower() in pack.agenda.bargaining


def _may_decide(verb: Token, pack: LanguagePack) -> bool:
    """Whether a body may decide on a day: "the panel could vote on it as early as Thursday"."""
    subject = own_subject(verb)
    may = verb.lemma_.lower() in pack.agenda.deciding and status_of(verb, pack) == "possible"
    day = any(kind_of(t, pack) == "date" for t in verb.subtree)
    known = subject is not None and subject.lemma_.lower() in pack.agenda.bodies
    return may and day and known and is_modal(verb)


def _is_vowed(verb: Token, pack: LanguagePack) -> bool:
    """Whether a body says what it would do on a condition: "it would consider a ban if prices"."""
    words, own = pack.agenda, own_subject(verb)
    would = any(t.dep_ == "aux" and t.lower_ in words.proposing for t in verb.lefts)
    itself = own is not None and own.tag_ == "PRP" and verb.dep_ == "ccomp"
    doer = doer_of(verb, pack) if would and itself else None
    return doer is not None and doer.pos_ in NOUNS and status_of(verb, pack) == "possible"


def _is_weighed(verb: Token, pack: LanguagePack) -> bool:
    """Whether a body has it before it now: "the council is considering a ban"."""
    at_it = _is_at_it(verb) and verb.lemma_.lower() in pack.agenda.body_verbs
    return at_it and has_before_it(verb, pack)


def has_before_it(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether those who are at something decide: "the council is", "officials are"."""
    words, subject = pack.agenda, own_subject(verb)
    if subject is None or subject.pos_ not in NOUNS:
        return False
    lemma = subject.lemma_.lower()
    several = subject.tag_ == "NNS" and lemma in either(words.deciders, pack.speech.bodies)
    return several or lemma in either(words.bodies, words.governing)


def is_for_occasion(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether an infinitive says what a coming occasion is for: "will meet to discuss"."""
    if not is_infinitive(verb) or verb.dep_ not in BEHIND:
        return False
    words, above = pack.agenda, verb.head
    if above.pos_ in ("ADJ", "ADV") and above.head.pos_ == "VERB":
        above = above.head  # "plans to visit the port, most likely to discuss its debt"
    if above.dep_ == "pobj" and above.head.head.lemma_.lower() in words.meeting:
        held = above.lemma_.lower() in words.meetings
        above = above if held else above.head.head  # "meet at its request | to discuss it"
    if above.pos_ == "VERB":
        return _is_occasion(above, pack) or _is_beside_occasion(verb, pack)
    if above.lemma_.lower() not in words.meetings:
        return _is_beside_occasion(verb, pack)
    if above.dep_ == "pobj" and above.head.lower_ in words.following:
        return False
    return is_coming(above, pack) or status_of(above, pack) in AHEAD | {"ongoing", "possible"}


def _is_beside_occasion(verb: Token, pack: LanguagePack) -> bool:
    """Whether the noun that an infinitive really follows is a coming occasion.

    Parsers hang the infinitive in "a visit ahead of a summit in Elm to discuss fares" too high.
    """
    near = verb.doc[max(verb.sent.start, verb.i - NEAR) : verb.i]
    noun = next((t for t in reversed(near) if t.lemma_.lower() in pack.agenda.meetings), None)
    return noun is not None and noun.head.i > verb.head.i and is_coming(noun, pack)


def _is_occasion(verb: Token, pack: LanguagePack) -> bool:
    """Whether people will come together, are called to, or will hold a meeting."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    thing, subject = matter_of(verb), subject_of(verb)
    held = any(t is not None and t.lemma_.lower() in words.meetings for t in (thing, subject))
    perfect = is_present_perfect(verb, pack.certainty)
    if held and lemma in words.calling and perfect:
        return True  # "have called a meeting to"
    if held or lemma in words.meeting:
        return is_open(verb, pack) or _is_demanded(verb, pack)
    if lemma in words.inviting:
        return is_open(verb, pack) or (perfect and status_of(verb, pack) is not None)
    called = _called_for(verb, pack)
    return called is not None and called.lemma_.lower() in words.meetings


def _called_for(verb: Token, pack: LanguagePack) -> Token | None:
    """What somebody calls for: the summit of "called for a summit"; None for other verbs."""
    if not _calls(verb, pack):
        return None
    links = [t for t in verb.rights if t.dep_ == "prep" and t.lower_ in pack.agenda.up_for]
    return next(nouns_under(links), None)


def _calls(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody calls, or asks, for something."""
    words = pack.agenda
    known = verb.lemma_.lower() in either(words.pressing, words.asking)
    return known and status_of(verb, pack) is not None


def _is_demanded(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody calls for it: "called for the owners to hold a meeting"."""
    if not is_infinitive(verb) or verb.dep_ not in BEHIND | {"ccomp"}:
        return False
    above, up_for = verb.head, pack.agenda.up_for
    marked = any(t.dep_ == "mark" and t.lower_ in up_for for t in verb.lefts)
    return (marked and _calls(above, pack)) or _called_for(above, pack) is not None


def is_coming(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether an occasion is told as to come: "ahead of the talks", "calling a meeting"."""
    words = pack.agenda
    before = noun.head
    if noun.dep_ == "pobj" and before.dep_ in ("prep", "mark"):
        lead = before.head.lower_ if before.head.dep_ in ("advmod", "prep") else ""
        if (lead, before.lower_) in words.leading_to:
            return True
        for_it = before.lower_ in words.up_for and not any(t.dep_ == "neg" for t in before.lefts)
        if for_it and _is_gathering(before.head, pack):
            return True
    if before.lower_ in words.joining and before.head.lemma_.lower() in words.bargaining:
        return status_of(before.head, pack) == "happened"  # "have agreed to talks on"
    if noun.dep_ == "dobj" and before.pos_ == "VERB":
        held = before.lemma_.lower() in words.holding and before.tag_ != "VBD"
        return held and is_open(before, pack)  # not "said that they had talks"
    return False


def _is_gathering(verb: Token, pack: LanguagePack) -> bool:
    """Whether people come together or make ready: "are gathering in Elm for a summit"."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if verb.pos_ == "AUX" or lemma in words.arriving:
        return status_of(verb, pack) == ("ongoing" if verb.pos_ == "AUX" else "happened")
    known = lemma in words.meeting or lemma in words.preparing
    return known and verb.pos_ == "VERB" and is_open(verb, pack)
