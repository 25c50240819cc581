"""Against: times that date nothing, or only what something is held against.

"The largest deal since 2019", "its first win since May", "the case goes back to 2016", "up from 20%
a year earlier", "rose ten points from December".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import AHEAD, When
from explainer.sections.timeline.bounds import is_coming
from explainer.text.edtf import extent, has_no_end
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import VERBAL, ancestors, children, is_infinitive
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import noun_under, verbs_above, word_before
from explainer.text.syntax.perfects import perfect_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    import datetime

    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.text.when import Mention

NEAR = 4
"""Tokens before a time expression in which "than" makes it that of another value."""

REACH = 40
"""Tokens between a verb and a time expression that are looked at for a comparison."""

LONG = frozenset({"month", "quarter", "season", "year"})
"""Grains of times in which a thing is needed, done or aimed at."""

BACK = frozenset({"ago", "earlier", "referred-unit"})
"""Rules of expressions that count back: "a year earlier", "the previous quarter"."""
COMPARATIVES = frozenset({"JJR", "RBR"})
SUPERLATIVES = frozenset({"JJS", "RBS"})


def is_since(top: Token, pack: LanguagePack) -> bool:
    """Tell whether a time tells since when, behind the event that does: "since the cup in 2003"."""
    link = top.head
    if link.dep_ != "prep" or link.lower_ in pack.events.reasons or link.head.i >= link.i:
        return False
    return any(
        t.lower_ in pack.events.reasons and t.right_edge.i + 1 == link.i
        for t in children(link.head)
        if t.dep_ == "prep"
    )


def is_reached(top: Token, pack: LanguagePack) -> bool:
    """Tell whether a time only says how far something goes back: "the case goes back to 2016".

    So with a participle alone: "a row dating to 2016", "notes ranging from May to July"; and when a
    thing was so: "a rate last seen in 1995".
    """
    link, above = top.head, top.head.head
    if above.dep_ == "acl" and above.tag_ == "VBN" and not is_person(above.head, pack):
        lasts = (t for t in children(above) if t.dep_ == "advmod" and t.i < above.i)
        if any(t.lower_ in pack.events.at_last for t in lasts):
            return True
    if link.tag_ == "VBG" and link.lemma_.lower() in pack.events.stretching:
        return True
    if link.lower_ in pack.events.moving_to and above.tag_ == "VBG":
        return above.lemma_.lower() in pack.events.stretching
    before = link.nbor(-1) if link.i and link.lower_ in pack.events.moving_to else top
    return before.lower_ in pack.events.backwards


def is_meant_for(
    top: Token, mention: Mention, pack: LanguagePack, published: datetime.date | None
) -> bool:
    """Tell whether a time is that for which a thing is meant: "put the need for 2005 at ten tons".

    So with any month or year right behind "for" and a thing that is no event; a day may be set,
    or what is to come: "set a date for next month".
    """
    link, unit, when = top.head, mention.unit, When(edtf=mention.edtf, text=mention.text)
    if top.dep_ != "pobj" or link.lower_ not in pack.certainty.destined or unit is None:
        return False
    if is_coming(when, published):
        return False
    before = word_before(link)
    thing = before if before.dep_ == "dobj" and before.head == link.head else link.head
    named = thing.pos_ == "NOUN" and thing.lemma_.lower() not in pack.events.nouns
    return named and thing.i < link.i and unit.grain in LONG


def is_since_then(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb itself tells since when: "the first since May and since he won"."""
    return any(t.dep_ == "mark" and t.lower_ in pack.events.reasons for t in children(verb))


def is_best_of(top: Token, mention: Mention) -> bool:
    """Tell whether a time belongs to a superlative: "the largest deal since 2019".

    So does a stretch behind a preposition: "the best song of the past 25 years".
    """
    edtf = mention.edtf or ""
    if not has_no_end(edtf) and not ("/" in edtf and top.dep_ == "pobj"):
        return False
    for above in (top, *ancestors(top)):
        if above.pos_ in VERBAL:
            return False
        if any(t.tag_ in SUPERLATIVES and t.i < top.i for t in (above, *children(above))):
            return True
    return False


def is_rank_since(span: Span, pack: LanguagePack) -> bool:
    """Tell whether a time tells since when nothing was the like: "its first win since May".

    So with "the union's 14th since May", however the parser hangs it; "the worst day that the bank
    has seen since 2008", "the first woman to lead it since May".
    """
    before = span.doc[span.start - 1] if span.start > span.sent.start else span[0]
    if before.i == span.start or span[0].lower_ not in pack.events.reasons:
        return False
    for above in (before, *ancestors(before)):
        told = above.dep_ == "relcl" and (above == before or is_infinitive(above))
        if above.i >= span.start or (above.pos_ in VERBAL and not told):
            return False
        ranks = [t for t in (above, *children(above)) if t.i < span.start]
        ranked = any(
            (t.lower_ in pack.events.ranking or t.ent_type_ == "ORDINAL")
            and (t.dep_ == "amod" or t == before or has_the(t))
            for t in ranks
        )  # not "a third of its boats since May"
        ranked = ranked and not _is_held(above, pack)
        if ranked or any(t.tag_ in SUPERLATIVES for t in ranks):
            return True
    return False


def _is_held(noun: Token, pack: LanguagePack) -> bool:
    """Whether somebody has been something all the time: "has been first minister since May"."""
    copula = noun.dep_ == "attr" and noun.head.lemma_.lower() in pack.certainty.copulas
    return copula and perfect_of(noun.head, pack.certainty) is not None


def is_compared(word: Token, start: int, pack: LanguagePack) -> bool:
    """Tell whether a time is that of what a value is compared with: "up from 2% a year earlier"."""
    if not word.i < start <= word.i + REACH:
        return False
    between = word.doc[word.i + 1 : start]
    if _is_multiple([*between], pack):
        return True
    plain = [t for t in between if not _is_bound(t) and not _is_before_expected(t, start, pack)]
    near = [t for t in plain if t.i >= start - NEAR and t.lower_ in pack.certainty.lacking]
    if any(t.lower_ in pack.events.against or not _has_noun(t, start) for t in near):
        return True  # not "were left without power on Monday"
    marks = [t.i for t in plain if t.lower_ in pack.events.against]
    behind = list(between[marks[-1] - word.i :]) if marks else []
    return _opens_with_number(behind, pack) and not _is_change(behind, start, pack)


def _is_multiple(words: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether a value is told by how often another goes into it: "double | the number in"."""
    amounts = pack.amounts
    ends = (t for t in words[:-1] if t.lower_ in amounts.factors or t.lower_ in amounts.times)
    return any(has_the(t.nbor().head) and t.nbor().dep_ == "det" for t in ends)


def is_of_more(span: Span, pack: LanguagePack) -> bool:
    """Tell whether a time is that of what is less or more: "$4m | more than a year ago".

    Not "sold three boats more than a year ago".
    """
    before = span.doc[span.start - 1] if span.start > span.sent.start else span[0]
    measured = _is_number(before) or before.lower_ in pack.amounts.percent
    return measured and span[0].tag_ in COMPARATIVES


def is_over_then(span: Span, mention: Mention, pack: LanguagePack) -> bool:
    """Tell whether a value is told by how much it tops another: "rose 3% | over | a year ago".

    Not "over the past year", which is a stretch.
    """
    if mention.rule not in {"ago", "relative-unit"} or span.start < 2:
        return False
    opens = span[0].lower_ in pack.events.topping
    link = span[0] if opens else span.doc[span.start - 1]
    before = span.doc[link.i - 1]
    return link.lower_ in pack.events.topping and before.lower_ in pack.amounts.percent


def _has_noun(link: Token, start: int) -> bool:
    """Whether a preposition has a noun before a time: "without | power", not "unlike | in May"."""
    return any(t.dep_ == "pobj" and t.i < start for t in link.rights)


def is_as_then(span: Span, pack: LanguagePack) -> bool:
    """Tell whether a time is that of what was alike: "six seats, as many | as in 2019".

    So with "clerks are marching, as they did | in April", and "is the hope of Elm, like Poe | in
    2008".
    """
    if span.start < 2:
        return False
    words = [*span.doc[max(span.sent.start, span.start - NEAR) : span.start]]
    if words and words[-1].tag_ == "IN":
        words.pop()
    if len(words) > 2 and _did_so(words[-3:], pack):
        return True
    if _is_of_one_alike(words, pack):
        return True
    alike, link = span.doc[span.start - 2], span.doc[span.start - 1]
    then = link.dep_ == "prep" and (link.head == alike or alike.dep_ == "prep")
    known = link.lower_ not in pack.names.from_words  # but "as of May"
    return then and known and alike.lower_ in pack.verbs.timing


def _is_of_one_alike(words: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether words end with somebody like whom one is: "like Ann Poe"."""
    names = 0
    while names < len(words) and words[-1 - names].pos_ == "PROPN":
        names += 1
    link = words[-1 - names] if 0 < names < len(words) else None
    alike = pack.certainty.lacking & (pack.verbs.listing | pack.events.trailing)
    return link is not None and link.lower_ in alike and link.tag_ == "IN"


def is_of_change_before(top: Token, pack: LanguagePack) -> bool:
    """Tell whether a time is that of another change before: "rose 2% after a drop | in April"."""
    noun, above = top.head.head, top.head.head.head
    if top.dep_ != "pobj" or noun.i > top.i or above.lower_ not in pack.amounts.preceded:
        return False
    return noun.dep_ == "pobj" and noun.lemma_.lower() in pack.amounts.change_nouns


def _did_so(words: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether words only tell who did alike: "as they did"."""
    link, who, did = words
    certainty, lemma = pack.certainty, did.lemma_.lower()
    alike = lemma in either(certainty.standing_in, certainty.perfect, certainty.copulas)
    return link.lower_ in pack.verbs.timing and who.pos_ == "PRON" and alike


def is_since_of(top: Token, verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a time tells since when who acts is something: "Roe, in office since May, left".

    What is between two commas, before a verb in no perfect, tells nothing of that verb.
    """
    first = next((t for t in (top, *ancestors(top)) if t.i < verb.i and _opens(t)), None)
    if first is None or first.dep_ != "prep" or perfect_of(verb, pack.certainty) is not None:
        return False
    words = verb.doc[first.i : top.right_edge.i + 1]
    closed = top.right_edge.i + 1 < verb.i and top.right_edge.nbor().text == ","
    return closed and all(t.pos_ not in VERBAL for t in words)


def is_outcome(verb: Token) -> bool:
    """Tell whether a verb only says what came of another: "fell, | bringing the total to 9"."""
    main, first = verb.head, verb.left_edge
    behind = verb.dep_ == "advcl" and verb.tag_ == "VBG" and main.i < first.i
    return behind and first.i == verb.i and _opens(verb) and main.pos_ in VERBAL


def _opens(word: Token) -> bool:
    """Whether a word stands behind a comma."""
    return word.i > word.sent.start and word.nbor(-1).text == ","


def _opens_with_number(words: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether a value stands behind a mark: "from a loss of 3m", not "against firms across two".

    The number of a name is none: "from Chapter 12".
    """
    for token in words:
        joins = token.i == words[0].i or token.lower_ in pack.names.from_words
        if token.dep_ == "prep" and not joins:
            return False
        if _is_number(token):
            return token.nbor(-1).pos_ != "PROPN" or not token.nbor(-1).is_alpha
    return False


def is_as_expected(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a bare participle only says what was looked for: "more than | expected".

    Not where the clause has a time already ("rose more this year than expected in May"), nor where
    the time may be that of words: "less than forecast in May".
    """
    link, lemma = verb.doc[verb.i - 1] if verb.i else verb, verb.lemma_.lower()
    measured = link.lower_ in pack.events.against & pack.certainty.lacking
    thought = lemma in pack.speech.thinking and pack.certainty.prospects.get(lemma) in AHEAD
    if not measured or not thought:
        return False
    above = next(verbs_above(verb), verb)
    return not any(_is_date(t, pack) for t in verb.doc[above.left_edge.i : verb.i])


def is_base(
    word: Token,
    start: int,
    mention: Mention,
    pack: LanguagePack,
    published: datetime.date | None,
) -> bool:
    """Tell whether a time is that of the value which has changed: "rose ten points from December".

    From a day on something may change for good: "rises 5% from Monday"; so will it from a time
    ahead: "will rise to 5% from July". What is counted back is none to start from: "a day earlier".
    """
    if mention.edtf is None:
        return False
    if mention.rule not in BACK and extent(mention.edtf).grain in ("day", "interval"):
        return False
    if is_coming(When(edtf=mention.edtf, text=mention.text), published):
        return False
    if not word.i < start - 1 <= word.i + REACH or word.doc[start - 1].dep_ != "prep":
        return False
    between = word.doc[word.i : start - 1]
    changes = any(
        t.lemma_.lower() in pack.events.changing or t.lower_ in pack.amounts.moves for t in between
    )
    against = word.doc[start - 1].lower_ in pack.events.against
    moved = word.lemma_.lower() in pack.events.changing  # "has fallen | from last year"
    return against and changes and (moved or any(_is_number(t) for t in between))


def is_of_topic(verb: Token, span: Span, mention: Mention, pack: LanguagePack) -> bool:
    """Tell whether a year is that of what one speaks of: "spoke on the fire at Elm in 1974".

    Not "asked about it | at a fair in 1974", or "said | on Elm Radio in 1974".
    """
    year = mention.unit is not None and mention.unit.grain in {"year", "decade"}
    links = [t for t in children(verb) if t.dep_ == "prep" and verb.i < t.i < span.start - 1]
    topic = noun_under(links[-1]) if links and links[-1].lower_ in pack.agenda.about else None
    speaks = verb.lemma_.lower() in pack.speech.saying and verb.tag_ != "VBN"
    return year and speaks and topic is not None and topic.pos_ == "NOUN"


def is_example(verb: Token, start: int, pack: LanguagePack) -> bool:
    """Tell whether a time is that of one of several that are told: ", including Roe in 1727"."""
    between = verb.doc[verb.i + 1 : start] if start - verb.i <= REACH else ()
    return any(
        t.tag_ == "VBG"
        and t.dep_ == "prep"
        and t.lower_ in pack.events.trailing
        and t.nbor(-1).text == ","
        for t in between
    )


def _is_bound(than: Token) -> bool:
    """Whether a word compares an amount with a bound or with nothing: "more than £3bn", "ever"."""
    if than.dep_ == "quantmod" or than.i + 1 >= len(than.doc):
        return True
    after = than.nbor(1)
    amount = after.tag_ == "$" or _is_number(after)
    before = word_before(than)
    lefts = before.lefts if before.tag_ == "JJ" else ()  # "more popular than ever"
    more = any(t.tag_ in COMPARATIVES for t in (before, *lefts))
    return more and (amount or after.tag_ == "RB")


def _is_before_expected(than: Token, start: int, pack: LanguagePack) -> bool:
    """Whether what is compared is only what was looked for: "more than expected | in May"."""
    near = than.i + 3 == start and than.nbor(2).dep_ == "prep"
    return near and is_as_expected(than.nbor(1), pack)


def _is_date(token: Token, pack: LanguagePack) -> bool:
    return kind_of(token, pack) == "date"


def _is_number(token: Token) -> bool:
    return token.like_num or token.text[:1].isdigit()


def _is_change(values: Sequence[Token], start: int, pack: LanguagePack) -> bool:
    """Whether the new value follows the old one: "grew from 9 in 2011 to 30 [last year]"."""
    to = [t.i for t in values if t.lower_ in pack.events.moving_to]
    return bool(to) and any(_is_number(t) and t.i > to[0] for t in values)


def is_chosen(top: Token, pack: LanguagePack) -> bool:
    """Tell whether a time is what a verb makes something of: "set Friday | as | the deadline"."""
    verb, words = top.head, pack.events
    parts = [t for t in children(verb) if t.i != top.i]
    link = next((t for t in parts if t.i == top.right_edge.i + 1), None)
    taken = any(t.dep_ in {"dobj", "auxpass"} for t in parts)
    if taken or link is None or link.lower_ not in pack.speech.as_said or verb.pos_ not in VERBAL:
        return False
    noun = noun_under(link)
    lemma = verb.lemma_.lower()
    sets = lemma in pack.names.choosing
    sets = sets or pack.certainty.passive_prospects.get(lemma) == "scheduled"
    told = noun is not None and any(noun.lemma_.lower() in t for t in (words.periods, words.nouns))
    return sets and told
