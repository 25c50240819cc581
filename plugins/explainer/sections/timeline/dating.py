"""Dating: which verb or event noun a time expression dates, and how close it stands to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from explainer.model import AHEAD
from explainer.sections.timeline.against import (
    is_base,
    is_compared,
    is_example,
    is_of_more,
    is_of_topic,
    is_outcome,
    is_over_then,
    is_since_of,
    is_since_then,
)
from explainer.sections.timeline.charged import is_of_ground
from explainer.sections.timeline.dateless import (
    NAMED,
    PREMODIFIERS,
    dates_nothing,
    ends_period,
    is_of_a_day,
)
from explainer.sections.timeline.lifting import (
    doer_of,
    is_of_another_year,
    is_verb,
    lasts,
    lifted,
    main_of,
    opens_clause,
    stressed_by,
    verb_telling_when,
)
from explainer.sections.timeline.preceding import (
    event_before,
    event_of_subject,
    is_now,
    is_of_former,
)
from explainer.text.edtf import has_no_end
from explainer.text.status import status_of
from explainer.text.status.above import is_due
from explainer.text.syntax.clauses import (
    DEPTH,
    NOUNS,
    ancestors,
    children,
)
from explainer.text.syntax.features import has_the
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of
from explainer.text.when.awaited import is_of_awaited
from explainer.text.when.joins import RANGE

if TYPE_CHECKING:
    import datetime

    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.text.when import Mention

Closeness = Literal["own", "object", "loose"]
TAKEN = frozenset({"dobj", "oprd", "attr", "acomp", "dative"})
"""What a verb takes before the ground on which it is done."""


def dated(
    span: Span, mention: Mention, pack: LanguagePack, published: datetime.date | None
) -> tuple[Token, Closeness] | None:
    """Give the verb or event noun that a time expression dates; None where it dates none."""
    top = _top_of(span)
    if dates_nothing(span, top, mention, pack, published):
        return None
    if _ends_aside(span) or ends_period(span, pack):
        return None
    if mention.rule == NAMED and _is_told_of(top, span, pack):
        return top, "own"
    is_open, on_a_day = has_no_end(mention.edtf), is_of_a_day(mention)
    spans = mention.rule == RANGE and not is_open  # "at the mill | between May and July"
    apart = on_a_day or spans or _is_set_off(span, top)
    found = _climbed(top, pack, apart=apart and not is_open)
    if (won := _won_with(top, found, pack)) is not None:
        return won, "own"
    if found is not None and is_of_ground(top, found[0], pack):
        return None
    if found is not None and (stressed := stressed_by(span, found[0], pack)) is not None:
        return stressed, "own"
    if found is not None and (verb := lifted(found[0], mention, pack)) is not found[0]:
        found = None if verb is None else (verb, found[1])
    if found is not None and lasts(found[0], span, mention, published, pack):
        came = event_before(span, top, found[0], pack) if is_now(found[0]) else None
        return (came, "own") if came is not None else None
    if found is not None and (noun := event_of_subject(span, found[0], pack)) is not None:
        return noun, "own"
    near = found is not None and found[1] != "loose"  # not "rising above its 2019 mean"
    if near and found and (main := main_of(span, top, found[0], mention, published)):
        return main, "own"
    if found is not None and is_of_former(span, found[0], pack):
        return None
    if found is not None and (noun := event_before(span, top, found[0], pack)) is not None:
        return noun, "own"
    if found is not None and is_open:
        then = is_since_then(found[0], pack)
        if then or is_since_of(top, found[0], pack) or is_outcome(found[0]):
            return None
        if found[0].dep_ == "acl" and found[0].tag_ == "VBN":
            return None  # "looked at books | published | since 2001"
    if found is not None and (
        is_of_more(span, pack)
        or is_over_then(span, mention, pack)
        or (
            is_compared(found[0], span.start, pack) and not (on_a_day and _is_moved(found[0], pack))
        )
        or is_example(found[0], span.start, pack)
        or is_base(found[0], span.start, mention, pack, published)
        or is_of_topic(found[0], span, mention, pack)
        or is_of_another_year(found[0], span, mention, published, pack)
    ):
        return found[0], "loose"
    if found is not None and is_of_awaited(span.start, found[0], pack):
        return None
    if found is not None and (blow := _blow_in(top, found[0], mention, published, pack)):
        return blow, "own"
    return found


def _ends_aside(span: Span) -> bool:
    """Whether a time ends what is told of somebody in commas: "told Poe, her rival | last year |,".

    The parser hangs it on the verb.
    """
    doc, last = span.doc, span.start - 1
    first = span.sent.start
    if last >= first and doc[last].dep_ == "prep":
        last -= 1
    if last <= first or doc[last].is_punct or span.end >= len(doc) or doc[span.end].text != ",":
        return False
    return any(
        t.dep_ == "appos"
        and t.pos_ == "NOUN"
        and t.head.i < t.i
        and t.right_edge.i == last
        and doc[t.left_edge.i - 1].text == ","
        for t in (doc[last], *ancestors(doc[last]))
    )


def _blow_in(
    top: Token, verb: Token, mention: Mention, published: datetime.date | None, pack: LanguagePack
) -> Token | None:
    """The noun for what befell at a time, beside what comes: "will be hit by the | death | in May".

    A time that is over dates nothing that lies ahead.
    """
    link = top.head
    behind = top.dep_ == "pobj" and link.dep_ == "prep" and link.i > link.sent.start
    noun = link.nbor(-1) if behind else top  # whatever the parser hangs the time on
    if noun.lower_ not in pack.time.befalling or mention.anchor is None:
        return None
    if published is None or not is_verb(verb) or status_of(verb, pack) not in AHEAD:
        return None
    return noun if (mention.edtf or "9") < published.isoformat() else None


def _is_told_of(event: Token, span: Span, pack: LanguagePack) -> bool:
    """Whether an event that has its day as a name is no time: "was jailed for the | May 3 riot"."""
    link = event.head
    inside = event.dep_ == "pobj" and link.lower_ in pack.events.settings and is_verb(link.head)
    return event.pos_ == "NOUN" and event.i >= span.start and event.i < span.end and not inside


def _won_with(
    top: Token, found: tuple[Token, Closeness] | None, pack: LanguagePack
) -> Token | None:
    """The verb of which "with" tells by what, in a match: "won with a goal in Friday's final".

    "Kept his hope alive with a win in Friday's final" tells of one thing, and of who won.
    """
    match = top.head if top.dep_ == "poss" else top
    noun = found[0] if found is not None and found[0].pos_ == "NOUN" else match.head.head
    told = noun.lemma_.lower() in pack.names.victories or match.lemma_.lower() in pack.names.matches
    link = noun.head
    if not told or noun.dep_ != "pobj" or link.lower_ not in pack.names.with_words:
        return None
    verb = link.head.head if link.head.pos_ == "ADJ" else link.head  # "kept it alive | with"
    return verb if is_verb(verb) and verb.i < link.i and own_subject(verb) is not None else None


def _is_moved(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody brings a value to another, which is on the day: "cut it to 4% from 5%"."""
    things = [t for t in children(verb) if t.dep_ == "dobj" and t.i > verb.i]
    links = (t for word in (verb, *things) for t in children(word) if t.dep_ == "prep")
    return bool(things) and any(t.lower_ in pack.events.moving_to for t in links)


def _is_set_off(span: Span, top: Token) -> bool:
    """Whether a time stands for itself behind a comma: "was rescued by Acme, | last month"."""
    comma = span.start > 0 and span.doc[span.start - 1].text == ","
    return comma and top.dep_ == "npadvmod"


def _top_of(span: Span) -> Token:
    """The word of an expression that the others hang on."""
    top = span[0]
    for above in (span[0], *ancestors(span[0])):
        if not span.start <= above.i < span.end:
            break
        top = above
    return top


def _climbed(top: Token, pack: LanguagePack, *, apart: bool) -> tuple[Token, Closeness] | None:
    """The verb or event noun above a time expression.

    What is ``apart``, a day or a time behind a comma, belongs to the verb, however deep the parser
    hangs it.
    """
    if is_verb(top):
        return top, "own"
    node, nouns, first, owned = top, pack.events.nouns, True, False
    closeness: Closeness = "own"
    for _ in range(DEPTH):
        head = node.head
        since = not first and node.lower_ in pack.events.reasons
        if owned and node.dep_ == "appos":
            return None  # "the song - a 1999 track - was a hit"
        if head.i == node.i or node.lower_ in pack.certainty.lacking or since:
            return None
        if is_due(node, pack.certainty):
            return None
        if is_verb(head):
            trails = not first and node.lower_ in pack.events.trailing
            return verb_telling_when(head, node, pack), "loose" if trails else closeness
        own = first and top.head.i == node.i and top.dep_ == "pobj"
        if own and (doer := doer_of(head, node, pack)) is not None:
            return doer, "own"
        if first and opens_clause(node):
            return head.head, "own"
        if first and node.i > head.i and _is_arranged_for(head, pack):
            node = head
            continue
        if head.pos_ in {"NOUN", "PROPN"}:
            before = first and node.dep_ in PREMODIFIERS and node.i < head.i
            named = head.pos_ == "NOUN" and head.lemma_.lower() in nouns
            sort = head.dep_ == "compound" and head.head.i > head.i
            named = named and not (sort and head.head.lemma_.lower() not in nouns)
            if named and (
                before or not (_is_phrase(head, pack) or (apart and _is_cause(head, pack)))
            ):
                return None if not first and _is_of_name(node) else (head, "own")
            closeness, owned = _over(head, node, (closeness, owned), pack, first=first, apart=apart)
            first = False
        node = head
    return None


def _over(
    head: Token,
    node: Token,
    so_far: tuple[Closeness, bool],
    pack: LanguagePack,
    *,
    first: bool,
    apart: bool,
) -> tuple[Closeness, bool]:
    """How close a time is to the verb once it climbed over a noun, and whether the noun owns it."""
    closeness, owned = so_far
    before = first and node.dep_ in PREMODIFIERS and node.i < head.i
    counted = head.tag_ == "NN" and head.lower_ in pack.events.occasions
    length = counted and first and node.dep_ == "poss"  # "in two weeks' time"
    length |= counted and first and _is_ranked(head, pack)
    if not length and (first or node.dep_ != "advmod"):  # "in Lorne, back in the 1980s"
        closeness = _through(head, node, closeness, before)
    if first and node.dep_ == "poss" and _is_setting(head, pack):
        closeness = "object"
    if before and node.tag_ == "CD" and _is_gathering(head, pack):
        closeness = "object"
    owned = owned or (before and not length)
    if apart and not owned and closeness == "loose" and node.i > head.i:
        closeness = "object"
    if counted and not length and not (apart and node.i > head.i):
        closeness = "loose"
    return closeness, owned


def _is_ranked(noun: Token, pack: LanguagePack) -> bool:
    """Whether a word tells how often something was done: "for a third | time | this year"."""
    ranked = any(t.lower_ in pack.events.ranking for t in children(noun) if t.i < noun.i)
    return ranked and noun.dep_ == "pobj" and noun.head.lower_ in pack.certainty.destined


def _is_arranged_for(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun tells for what something is due, which the verb tells: "is due for | release".

    Else nothing would tell what is released on the day.
    """
    link, state = noun.head, noun.head.head
    due = pack.certainty.prospects.get(state.lower_) == "scheduled" and state.dep_ == "acomp"
    return due and noun.dep_ == "pobj" and link.lower_ in pack.certainty.destined


def _is_of_name(owner: Token) -> bool:
    """Whether a time hangs on whose event it is: "said Tuesday Roe's comments were wrong"."""
    return owner.dep_ == "poss" and owner.pos_ == "PROPN"


def _is_setting(noun: Token, pack: LanguagePack) -> bool:
    """Whether a name tells where a verb's deed took place: "won it at this year's Lorne Cup".

    So does a poll: "in last year's survey, they came third"; but not "in today's Norland".
    """
    link, parts = noun.head, (noun, *(t for t in children(noun) if t.dep_ != "poss"))
    names = [t for t in parts if t.pos_ == "PROPN"]
    land = names == [noun] and kind_of(noun, pack) == "place"
    named = (bool(names) and not land) or noun.lemma_ in pack.names.findings
    if not named or noun.dep_ != "pobj" or link.lower_ not in pack.events.settings:
        return False
    return is_verb(link.head) and link.head.lemma_.lower() not in pack.speech.saying


def _is_gathering(noun: Token, pack: LanguagePack) -> bool:
    """Whether a name with a year tells when something was done: "won it at the 2016 Elm Games"."""
    link, words = noun.head, pack.events
    if (
        noun.lower_ not in words.gatherings
        or noun.dep_ != "pobj"
        or link.lower_ not in words.settings
    ):
        return False
    above = link.head.head if link.head.dep_ in {"dobj", "attr"} else link.head
    return is_verb(above) and above.lemma_.lower() not in pack.speech.saying


def _is_phrase(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is the object or a plain phrase of a verb, which a time then dates.

    "Discuss it at a meeting on Tuesday" dates the discussion; "after the vote on Tuesday" does
    not date what came after it, nor "because of the vote on Tuesday" what came of it;
    of "fined Acme for the leak in May" the leak was in May.
    """
    if noun.dep_ in {"dobj", "attr"}:
        return True
    if noun.dep_ != "pobj":
        return False
    preposition = noun.head
    above, words = preposition.head, pack.events
    apart = words.after | words.before | words.trailing
    if preposition.tag_ == "VBG" or preposition.lower_ in apart or _is_ground(preposition, pack):
        return False
    state = above.lemma_.lower() in pack.certainty.copulas and above.tag_ == "VBN"
    return is_verb(above) and not state


def _is_cause(noun: Token, pack: LanguagePack) -> bool:
    """Whether something new at once forced what is told: "had to land after | a fault | on Monday".

    Of a day alone, for a court may do so years behind; what somebody left after may be days back.
    """
    link, verb = noun.head, noun.head.head
    after = noun.dep_ == "pobj" and link.dep_ == "prep" and link.lower_ in pack.events.after
    if not after or not is_verb(verb) or link.i < verb.i or has_the(noun):
        return False
    verbs = [verb, *(verb.head for _ in range(verb.dep_ == "xcomp"))]
    forced = any(v.lemma_.lower() in pack.events.forcing for v in verbs)
    return forced and any(t.dep_ == "det" for t in noun.lefts)


def _is_ground(link: Token, pack: LanguagePack) -> bool:
    """Whether a phrase tells for what somebody is honoured or blamed: "fined Acme | for the leak".

    It stands behind another part of the verb: not "will meet for talks in May".
    """
    others = (t for t in children(link.head) if link.head.i < t.i < link.i)
    taken = any(t.dep_ in TAKEN for t in others)
    return taken and link.lower_ in pack.certainty.destined


def _through(head: Token, node: Token, closeness: str, before: bool) -> Closeness:
    """How close a time expression still is to the verb above a noun that it hangs on."""
    if closeness == "loose" or before:
        return "loose"
    if node.dep_ == "conj" and closeness == "object":
        return "object"
    if head.dep_ == "pobj" and head.head.dep_ in {"prep", "agent"} and is_verb(head.head.head):
        return "own" if node.dep_ in {"prep", "npadvmod"} or head.ent_type_ else "loose"
    behind = node.dep_ in {"prep", "npadvmod"} or (node.dep_ == "amod" and node.i > head.i)
    if _first_in_row(head).dep_ in {"dobj", "attr", "oprd"} and behind:
        return "object" if head.right_edge.i == node.right_edge.i else "loose"
    return "own" if head.ent_type_ and head.dep_ in {"pobj", "npadvmod"} else "loose"


def _first_in_row(noun: Token) -> Token:
    """The noun that a row starts with, which tells their part: "Elm" of "studied Elm and | Oak"."""
    row = (noun, *ancestors(noun))
    return next((t for t in row if t.dep_ != "conj" or t.head.pos_ not in NOUNS), noun)
