"""Contrary: what could only be if things were otherwise, was so before, or is told as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.sections.outlook.around import is_only_named, is_reported, is_scorned
from explainer.sections.outlook.conditions import has_condition
from explainer.text.attribution.unsaid import is_asked_for
from explainer.text.status.above import is_its_purpose
from explainer.text.status.practice import is_of_any
from explainer.text.status.rejecting import is_rejected
from explainer.text.status.undone import was_overtaken
from explainer.text.syntax.clauses import (
    SUBJECTS,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    first_conjunct,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.complements import content_of, is_correlated, state_above
from explainer.text.syntax.parts import has_mark, has_not, is_passive, tensed_of, whole_of
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import clause_start, own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

STATES = frozenset({"acomp", "attr"})
OBJECTS = frozenset({"attr", "dobj"})
PAIR = 2
"""Words of "less likely"."""


def is_contrary(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is of a past that others told, or of what is not so."""
    return (
        _is_backshifted(verb, pack)
        or _was_meant(verb, pack)
        or _were_it_so(verb, pack)
        or _cannot_be(verb, pack)
        or _is_asked_for_what(verb)
        or _changes_no_fact(verb, pack)
        or is_correlated(verb, pack.names.definite)
        or _is_of_rejected(verb, pack)
        or _is_weighed_chance(verb, pack)
        or _was_so(verb, pack)
        or _was_shown(verb, pack)
        or _was_tried(verb, pack)
        or _was_allowed(verb, pack)
        or _is_usual(verb, pack)
        or _holds_of_any(verb, pack)
        or is_its_purpose(verb, pack)
        or _was_found_out(verb, pack)
        or _is_of_fact(verb, pack)
        or _is_reproach(verb, pack)
        or _was_a_reason(verb, pack)
        or _was_to_think(verb, pack)
        or _was_believed(verb, pack)
        or _is_less_likely(verb, pack)
        or _came_otherwise(verb, pack)
        or was_overtaken(verb, pack)
        or _was_given_up(verb, pack)
        or _is_claimed_by_accused(verb, pack)
        or _is_asked_to_be_told(verb, pack)
        or is_scorned(verb, pack)
        or is_only_named(verb, pack)
    )


def _is_backshifted(verb: Token, pack: LanguagePack) -> bool:
    """Tell "said he had told her that it might sink" and "it would have meant that it could"."""
    first = first_conjunct(verb)
    above = first.head
    if first.dep_ != "ccomp" or above.tag_ != "VBN" or perfect_of(above, pack.certainty) is None:
        return False
    helpers = auxiliaries(above)
    if any(a.tag_ == "MD" and a.lower_ not in pack.outlook.will for a in helpers):
        return True
    return above.dep_ == "ccomp" and any(a.tag_ == "VBD" for a in helpers)


def _was_meant(verb: Token, pack: LanguagePack) -> bool:
    """Tell what something was once supposed to be: "was meant to be a deal that would help"."""
    noun, be = verb.head, verb.head.head
    if verb.dep_ != "relcl" or noun.dep_ not in {"attr", "dobj"} or not is_infinitive(be):
        return False
    meant = be.head
    helper = tensed_of(meant)
    return meant.lemma_.lower() in pack.outlook.meant and helper.tag_ == "VBD"


def _were_it_so(verb: Token, pack: LanguagePack) -> bool:
    """Tell "if we were any higher, we would be Norland", a joke, from "if it were sold, it may"."""
    is_so = verb.pos_ == "AUX" and any(c.dep_ in STATES for c in children(verb))
    return any(
        clause.dep_ == "advcl"
        and clause.pos_ == "AUX"
        and clause.tag_ == "VBD"
        and (is_so or _is_of_self(clause, pack))
        and any(t.lower_ in pack.certainty.conditions for t in clause.lefts)
        and any(t.dep_ in STATES and t.lower_ not in pack.certainty.enabling for t in clause.rights)
        for clause in children(verb)
    )


def _cannot_be(verb: Token, pack: LanguagePack) -> bool:
    """Tell "for it to float, charts would have to be wrong", which is not so, from "to close"."""
    would = any(a.lower_ in pack.certainty.backshifted for a in auxiliaries(verb))
    be = content_of(verb)
    state = be.pos_ == "AUX" and any(t.dep_ == "acomp" for t in be.rights)
    said = first_conjunct(verb).dep_ == "ccomp"  # "said it would have to be high"
    obliged = verb.lemma_.lower() in pack.certainty.obligation and be.i != verb.i
    aims = (c for c in verb.lefts if c.dep_ in {"advcl", "prep"})
    aim = any(t.tag_ == "TO" for c in aims for t in c.subtree)
    return would and state and obliged and aim and not said


def _is_of_self(clause: Token, pack: LanguagePack) -> bool:
    """Whether who speaks imagines to be another: "if we were rich, the weir would stand"."""
    subject = own_subject(clause)
    return subject is not None and subject.lower_ in pack.outlook.self


def _changes_no_fact(verb: Token, pack: LanguagePack) -> bool:
    """Tell "it would not change the fact that it is illegal", by which nothing comes."""
    if not has_not(verb):
        return False
    facts = (c for c in verb.rights if c.dep_ == "dobj" and c.lemma_ in pack.outlook.facts)
    return any(t.dep_ in {"acl", "ccomp", "relcl"} for fact in facts for t in fact.rights)


def _is_asked_for_what(verb: Token) -> bool:
    """Whether a clause lacks what is asked for: "see what I have said I will do"."""
    above = verb.head
    if verb.dep_ != "ccomp" or above.pos_ not in VERBAL or above.i > verb.i:
        return False
    return any(t.tag_ == "WP" and t.dep_ in {"dobj", "attr"} for t in above.lefts)


def _is_of_rejected(verb: Token, pack: LanguagePack) -> bool:
    """Tell "dismissed fears | the dam could burst", where the parser hung it on another verb."""
    first = verb.left_edge.i
    if verb.dep_ not in {"conj", "ccomp", "relcl", "acl"} or first == 0:
        return False
    noun = verb.doc[first - 1]
    return noun.dep_ in {"dobj", "nsubjpass"} and is_rejected(noun, pack.speech)


def _is_weighed_chance(verb: Token, pack: LanguagePack) -> bool:
    """Tell "the chance that it will burst is small": the sentence tells how small, it may not."""
    noun = verb.head
    told = verb.dep_ in {"acl", "relcl", "ccomp"} and has_mark(verb)
    weighed = without(pack.outlook.chances, pack.outlook.felt)
    return told and noun.dep_ in SUBJECTS and noun.lemma_.lower() in weighed


def _was_so(verb: Token, pack: LanguagePack) -> bool:
    """Tell "Previously, a captain would be fined" and "little could be done" from what may be."""
    helpers = auxiliaries(verb)
    if not any(a.lower_ in either(pack.certainty.backshifted, pack.outlook.could) for a in helpers):
        return False
    first = first_conjunct(verb)
    above = _finite_above(first) if first.dep_ == "relcl" else first
    told = (c for v in (first, above) for c in children(v) if c.i < v.i)
    if any(c.lower_ in pack.outlook.formerly for c in told if c.dep_ == "advmod"):
        return True
    subject, able = own_subject(verb), any(a.lower_ in pack.outlook.could for a in helpers)
    few = pack.outlook.fewest | pack.certainty.scant
    bare = subject is not None and subject.left_edge.i == subject.i
    return able and bare and subject is not None and subject.lower_ in few


def _was_shown(verb: Token, pack: LanguagePack) -> bool:
    """Tell "was to persuade voters that it could be trusted", an ability of then, from "warned"."""
    above = verb.head
    able = any(a.lower_ in pack.outlook.could for a in auxiliaries(verb))
    lemma = above.lemma_.lower()
    if not able or verb.dep_ != "ccomp" or lemma not in pack.certainty.showing:
        return False
    finite = tensed_of(above.head)
    return is_infinitive(above) and finite.tag_ == "VBD"


def _was_tried(verb: Token, pack: LanguagePack) -> bool:
    """Tell what something was tried for: "experimented with rays that would paint a wall"."""
    above = _finite_above(verb)
    trying = above.lemma_.lower() in pack.outlook.trying and above.tag_ in {"VBD", "VBN"}
    return verb.dep_ == "relcl" and trying


def _finite_above(verb: Token) -> Token:
    """The verb in a tense above a clause; the clause itself where it is the topmost."""
    return next((t for t in ancestors(verb) if t.pos_ in VERBAL and is_finite(t)), verb)


def _was_allowed(verb: Token, pack: LanguagePack) -> bool:
    """Tell "ruled that the hall could be used", which is a permission, from "said it could".

    So with "has ruled that it may be".
    """
    first = first_conjunct(verb)
    rules = first.head.lemma_.lower() in pack.outlook.ruling
    modals = pack.outlook.could | (pack.outlook.may if rules else frozenset())
    able = any(a.lower_ in modals for a in auxiliaries(verb))
    permits = either(pack.outlook.permitting, pack.speech.meaning)  # "the ban meant it could close"
    decides = first.dep_ == "ccomp" and first.head.lemma_.lower() in permits
    return able and decides and first.head.tag_ in {"VBD", "VBN"}


def _is_usual(verb: Token, pack: LanguagePack) -> bool:
    """Tell "usually they will sink", or "are so small that they will", from what will come once."""
    for above in (verb, *ancestors(verb)):
        if above.lemma_.lower() in pack.speech.saying:
            return False
        parts = (c for c in children(above) if c.dep_ == "advmod" and c.i < min(above.i, verb.i))
        if above.pos_ in VERBAL and any(c.lower_ in pack.events.habits for c in parts):
            return True
    return False


def _holds_of_any(verb: Token, pack: LanguagePack) -> bool:
    """Tell "anyone opening it will start it", how a thing works, from what will be done to them.

    What they "will pay on Monday" or "will have to pay" is told as new.
    """
    first = first_conjunct(verb)
    main = _finite_above(first) if first.dep_ == "relcl" else first
    subject = own_subject(main)
    will = any(a.lower_ in pack.outlook.will for a in auxiliaries(main))
    acts = will and main.dep_ == "ROOT" and not is_passive(main)
    if subject is None or not acts or not is_of_any(subject):
        return False
    words = whole_of(main)
    told = any(kind_of(t, pack) in TIMES for t in words)
    return not told and content_of(main).i == main.i


def _was_found_out(verb: Token, pack: LanguagePack) -> bool:
    """Tell "quit after it became clear that she would lose", which is over, from "said she would".

    By the words before the clause, since parsers hang it on any verb around.
    """
    words, first = pack.outlook, _opening_of(verb)
    would = pack.certainty.backshifted | words.could
    if first == 0 or not any(a.lower_ in would for a in auxiliaries(verb)):
        return False
    before = verb.doc[first - 1]
    lemma, tells = before.lemma_.lower(), before.pos_ in VERBAL
    if tells and lemma not in words.emerging:
        return before.tag_ == "VBD" and lemma in words.knowing
    above = before if tells else before.head  # "it | emerged |", "it | became | clear"
    plain = tells or (before.pos_ == "ADJ" and before.lower_ in words.evident)
    then = above.pos_ in VERBAL and above.tag_ == "VBD" and above.dep_ == "advcl"
    mark = any(t.dep_ in {"mark", "advmod"} and t.i < above.i for t in above.lefts)
    return plain and then and mark


def _opening_of(verb: Token) -> int:
    """Index of the first word of a clause: of its subject, or of the "that" before it."""
    first = clause_start(verb)
    marked = first > 0 and first - 1 in {t.i for t in verb.lefts if t.dep_ == "mark"}
    return first - 1 if marked else first


def _is_of_fact(verb: Token, pack: LanguagePack) -> bool:
    """Tell "the fact that it could sink", which is so at any time, from "fears that it could".

    So with "his claim that it will sink", "the idea that it will", which others weigh, and with
    "her party's line that it will", which is theirs.
    """
    verb = first_conjunct(verb)
    noun = verb.head
    told = verb.dep_ in {"acl", "ccomp", "relcl"} and has_mark(verb)
    known = either(pack.outlook.facts, pack.outlook.contentions)
    theirs = any(t.dep_ == "poss" for t in noun.lefts)
    says = either(pack.outlook.foretelling, pack.outlook.chances, pack.speech.nouns)
    says = either(says, pack.certainty.followed)  # "the court's ruling that it will"
    lemma = noun.lemma_.lower()
    return told and noun.pos_ == "NOUN" and (lemma in known or (theirs and lemma not in says))


def _is_reproach(verb: Token, pack: LanguagePack) -> bool:
    """Tell "maybe next time they will ask", which scolds, from "the next time they meet"."""
    words, parts = pack.outlook, list(verb.lefts)
    hedged = any(c.dep_ == "advmod" and c.lower_ in pack.certainty.adverbs for c in parts)
    times = (c for c in parts if c.dep_ == "npadvmod" and c.lemma_.lower() in words.occasions)
    return hedged and any(t.lower_ in words.next for c in times for t in c.lefts)


def _was_a_reason(verb: Token, pack: LanguagePack) -> bool:
    """Tell "sold it because they said it would sink", which is over, from "said it would"."""
    says = first_conjunct(verb).head
    marks = (t for t in says.lefts if t.dep_ == "mark")
    reason = says.dep_ == "advcl" and any(t.lower_ in pack.outlook.reasons for t in marks)
    above = says.head
    past = tensed_of(above).tag_ == "VBD"
    return reason and past and first_conjunct(verb).dep_ == "ccomp" and says.tag_ == "VBD"


def _was_to_think(verb: Token, pack: LanguagePack) -> bool:
    """Tell "there was reason to think it might sink", a doubt of then, from "I think it might"."""
    thinks = first_conjunct(verb).head
    thinking = either(pack.speech.thinking, pack.certainty.weak_saying)
    below = first_conjunct(verb).dep_ == "ccomp" and is_infinitive(thinks)
    noun = thinks.head
    held = thinks.dep_ in {"acl", "relcl"} and noun.pos_ == "NOUN" and noun.dep_ in OBJECTS
    if not below or not held or thinks.lemma_.lower() not in thinking:
        return False
    return tensed_of(noun.head).tag_ == "VBD"


def _was_believed(verb: Token, pack: LanguagePack) -> bool:
    """Tell "she believed it would float", which was then, from "said she believed it would".

    So is what somebody feared who speaks: "I feared it would come".
    """
    thinks = first_conjunct(verb).head
    subject, lemma = own_subject(thinks), thinks.lemma_.lower()
    mine = subject is not None and subject.lower_ in pack.outlook.self
    mine = mine and lemma in pack.outlook.wishing
    believes = lemma in pack.certainty.believing or mine
    told = first_conjunct(verb).dep_ == "ccomp" and believes
    shifted = pack.certainty.backshifted | pack.outlook.could
    past = thinks.tag_ == "VBD" and not is_passive(thinks)
    then = any(a.lower_ in shifted for a in auxiliaries(verb))
    return told and past and then and (mine or not is_reported(thinks, pack))


def _is_less_likely(verb: Token, pack: LanguagePack) -> bool:
    """Tell "it sounds ever less likely that it will", where a parse does not tie the words."""
    first, words = _opening_of(verb), pack.certainty
    if first - PAIR < verb.sent.start or state_above(verb) is not None:
        return False
    less, likely = verb.doc[first - PAIR : first]
    return likely.lower_ in words.lessened and less.lower_ in words.lessening


def _came_otherwise(verb: Token, pack: LanguagePack) -> bool:
    """Tell "said she would retire, but has since sung again" from "but has not said when"."""
    says = first_conjunct(verb).head
    would = any(a.lower_ in pack.certainty.backshifted for a in auxiliaries(verb))
    if not would or first_conjunct(verb).dep_ != "ccomp" or says.tag_ != "VBD":
        return False
    parts = (*children(says), *children(verb))
    turns = any(t.dep_ == "cc" and t.lower_ in pack.certainty.turning for t in parts)
    later = [t for t in parts if t.dep_ == "conj" and t.i > verb.i and not has_not(t)]
    since = (t for c in later if perfect_of(c, pack.certainty) for t in children(c))
    return turns and any(t.dep_ == "advmod" and t.lower_ in pack.outlook.lately for t in since)


def _was_given_up(verb: Token, pack: LanguagePack) -> bool:
    """Tell "threatened to sue the port, but dropped the threat" from "but has yet to say when"."""
    words = pack.outlook
    later = [t for t in children(first_conjunct(verb)) if t.dep_ == "conj" and t.i > verb.i]
    behind = ({part.lower_ for part in c.rights} for c in later)
    backs = any(c.lemma_.lower() in words.backing for c in later)
    backs = backs and any(not words.down.isdisjoint(part) for part in behind)
    gave = any(c.lemma_.lower() in words.dropping and not has_not(c) for c in later)
    return verb.tag_ in {"VBD", "VBN"} and (gave or backs)


def _is_claimed_by_accused(verb: Token, pack: LanguagePack) -> bool:
    """Tell "accused her of claiming it would sink", which who accuses denies, from "said it would".

    Nor does it come by whom he blames: "blamed her for saying that it would".
    """
    first = first_conjunct(verb)
    says, link = first.head, first.head.head
    told = first.dep_ == "ccomp" and says.tag_ == "VBG" and says.dep_ == "pcomp"
    blamed = told and link.head.lemma_.lower() in pack.certainty.unclaimed
    return blamed and says.lemma_.lower() in pack.speech.saying


def _is_asked_to_be_told(verb: Token, pack: LanguagePack) -> bool:
    """Tell "asked clerks to warn Poe that they would quit", which nobody said."""
    says = first_conjunct(verb).head
    told = first_conjunct(verb).dep_ == "ccomp" and says.lemma_.lower() in pack.speech.saying
    return told and is_asked_for(says, pack.speech)


def is_in_a_tale(verb: Token, pack: LanguagePack) -> bool:
    """Tell "dust could jam it, and it took hours", which was so, from what could come."""
    joined = [c for c in children(verb) if c.dep_ == "conj"]
    joined += [verb.head] if verb.dep_ == "conj" else []
    past = any(c.tag_ == "VBD" and c.i > verb.i for c in joined)
    turns = {t.i + 1 for t in verb.rights if t.lower_ in pack.certainty.turning}
    turned = [c for c in joined if c.left_edge.i in turns and own_subject(c) is None]
    if any(tensed_of(c).tag_ == "VBD" for c in turned):
        return not has_condition(verb, pack)  # "could be misused but had been sound"
    return past and first_conjunct(verb).dep_ == "ROOT" and not has_condition(verb, pack)
