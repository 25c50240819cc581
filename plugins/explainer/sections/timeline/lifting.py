"""Lifting: the verb above the one that a parser hangs a time on, where it dates that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import When
from explainer.sections.timeline.against import is_as_expected
from explainer.sections.timeline.bounds import is_coming, is_over
from explainer.sections.timeline.dateless import is_of_a_day
from explainer.text.syntax.clauses import (
    AUXILIARIES,
    NOMINAL,
    OBJECTS,
    PRESENT,
    SUBJECTS,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    is_infinitive,
)
from explainer.text.syntax.complements import undergone_of
from explainer.text.syntax.features import is_neuter, is_pointing, is_year
from explainer.text.syntax.parts import tensed_of, verbs_above
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of
from explainer.text.when.joins import YEARLY

if TYPE_CHECKING:
    import datetime

    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.text.when import Mention

AGO = "ago"
"""The rule of a time told by a length that lies behind: "two weeks ago"."""
COUNTED_IN = 3
"""Words that tell how far a day is from an event: "the day | before", "just two days | after"."""
COUNTED = frozenset({"relative-unit", AGO, "day"})
"""Rules of times that say themselves that they are over: "last month", "two weeks ago".

So does "earlier this month".
"""
STRESSED = frozenset({"ccomp", "advcl", "relcl", "acl"})
"""What a parser makes of the clause behind "it was on Monday"."""
OPENERS = frozenset({"IN", "WDT", "WRB"})
"""Tags of "that" and "when"."""
DESCRIBING = frozenset({"relcl", "pcomp"})
CERTAIN = "VBZ"
"""The tag of the one form of the present that no past looks like."""


def is_verb(token: Token) -> bool:
    """Tell whether a token is a verb of a clause: no name, no preposition ("beginning Friday")."""
    if token.tag_ == "VBG" and (
        token.dep_ == "prep" or any(t.dep_ == "pobj" for t in token.rights)
    ):
        return False
    return token.pos_ in VERBAL and token.dep_ not in AUXILIARIES | SUBJECTS - {"csubj"}


def lifted(verb: Token, mention: Mention, pack: LanguagePack) -> Token | None:
    """Give the verb that a time dates in place of one that cannot have it; None for none.

    What was looked for: "lent more than | expected | in May"; what was wanted done: "ordered them |
    freed | on Monday"; what is so: "tested what it | calls | Elm last year", "met clerks who |
    oppose | it on Monday"; what was still to come: "said it would | close | the mill last month";
    what only tells a name: "opened a mill | called | Elm in May"; what somebody was at: "was seen
    trying to | move | cattle on Monday".
    """
    above = next((t for t in ancestors(verb) if is_verb(t)), None)
    if is_as_expected(verb, pack) or (above is not None and _names(verb, pack)):
        return above
    if above is not None and _is_ordered(verb, above, pack) and _is_over(mention):
        return above
    if (seen := _seen_at(verb)) is not None:
        return seen
    owned = verb.dep_ == "acl" and any(t.dep_ == "poss" for t in verb.head.lefts)
    owned |= verb.lemma_.lower() in pack.events.moving  # as it is told: "had two boats seized"
    if owned and above is not None and undergone_of(above, pack.verbs.having) == verb:
        return above  # "had its licence revoked in May"
    earlier = mention.text.split()[0].lower() in pack.events.earlier
    past = mention.rule in COUNTED and (earlier or _is_over(mention))
    says = _teller_of_plan(verb, pack) if past else None
    if says is not None:
        return says
    known = above is not None and above.tag_ == "VBD" and verb.dep_ in DESCRIBING
    simple = verb.tag_ in PRESENT and not auxiliaries(verb)
    arranged = verb.lemma_.lower() in pack.certainty.arrangements  # "who meet on Monday"
    # what comes every year lies ahead of what is now: "who is up for election in | November"
    arranged |= verb.lemma_.lower() in pack.certainty.copulas and mention.rule in YEARLY
    return above if known and simple and not arranged and _is_over(mention) else verb


def stressed_by(span: Span, copula: Token, pack: LanguagePack) -> Token | None:
    """Give the verb of the clause whose time is told first: "it was | in May | that the mill shut".

    So with who is stressed: "| In May | it was Roe who shut it". None of one that is only told not
    to be: "it was not until May that it shut".
    """
    subject, doc = own_subject(copula), span.doc
    if copula.lemma_.lower() not in pack.certainty.copulas or span.end >= len(doc):
        return None
    if subject is None or not is_neuter(subject) or subject.i > copula.i:
        return None
    if any(t.dep_ == "neg" for t in children(copula)):
        return None
    if span.end <= subject.i:
        stressed = (t for t in children(copula) if t.dep_ == "attr" and t.i > copula.i)
        clauses = (t for noun in stressed for t in noun.rights if t.dep_ == "relcl")
        return next((t for t in clauses if is_verb(t) and tensed_of(t).tag_ == "VBD"), None)
    opener = next((t for t in doc[span.end : span.end + 2] if t.text != ","), copula)
    clauses = (t for t in children(copula) if t.dep_ in STRESSED and t.left_edge.i == opener.i)
    found = next((t for t in clauses if is_verb(t)), None)
    return found if opener.tag_ in OPENERS else None


def _seen_at(infinitive: Token) -> Token | None:
    """Who was seen or caught at what a bare gerund goes on with: "was | seen | trying to leave"."""
    gerund = infinitive.head
    if infinitive.dep_ != "xcomp" or gerund.tag_ != "VBG" or not is_infinitive(infinitive):
        return None
    seen = gerund.head
    beside = gerund.dep_ in {"xcomp", "advcl"} and gerund.left_edge.i == seen.i + 1
    return seen if beside and seen.tag_ == "VBN" and not auxiliaries(gerund) else None


def _is_ordered(participle: Token, above: Token, pack: LanguagePack) -> bool:
    """Whether a participle tells what somebody wants done to others: "ordered them | freed"."""
    told = participle.dep_ == "acl" and participle.head.dep_ == "dobj"  # "the boats | freed"
    bare = participle.tag_ == "VBN" and (told or participle.dep_ == "ccomp")
    return (
        bare
        and not auxiliaries(participle)
        and above.tag_ == "VBD"
        and above.lemma_.lower() in pack.certainty.wishing
    )


def _names(participle: Token, pack: LanguagePack) -> bool:
    """Whether a participle only tells the name of the noun before it: "a mill | called | Elm"."""
    if participle.dep_ != "acl" or participle.tag_ != "VBN" or auxiliaries(participle):
        return False
    parts = children(participle)
    named = any(t.dep_ == "oprd" and t.pos_ == "PROPN" for t in parts)
    whole = participle.i == participle.left_edge.i and all(t.dep_ != "agent" for t in parts)
    return named and whole and participle.lemma_.lower() in pack.speech.calling


def _teller_of_plan(verb: Token, pack: LanguagePack) -> Token | None:
    """The past verb of saying above a clause of what was to come: "said it would", "it was to"."""
    words, below = pack.certainty, verb.dep_ == "xcomp" and is_infinitive(verb)
    clause = verb.head if below else verb
    if below and clause.lemma_.lower() not in words.copulas:
        return None
    if not below and all(t.lower_ not in words.backshifted for t in auxiliaries(verb)):
        return None
    if perfect_of(verb, words) or any(t.dep_ == "advcl" for t in children(verb)):
        return None  # "said it would have closed", "it would close if sales fell"
    says = clause.head
    told = clause.dep_ == "ccomp" and says.tag_ == "VBD" and clause.i > says.i
    return says if told and says.lemma_.lower() in pack.speech.saying else None


def lasts(
    verb: Token,
    span: Span,
    mention: Mention,
    published: datetime.date | None,
    pack: LanguagePack,
) -> bool:
    """Tell whether a verb tells what is so now, and a time is over: "owes $5m from a sale in 2019".

    The time is that of something else. So is one that goes back from now: "deserves praise for the
    last seven years"; and that of what came before: "is on trial after a fire in 2019".
    """
    below = is_infinitive(verb)
    main = next(verbs_above(verb), verb) if below else verb
    now = tensed_of(main)
    if now.tag_ not in PRESENT or any(perfect_of(v, pack.certainty) for v in (verb, main)):
        return False
    edtf, copulas = mention.edtf or "", pack.certainty.copulas
    when = When(edtf=mention.edtf, text=mention.text, rule=mention.rule)
    coming, over = is_coming(when, published), is_over(when, published)
    ahead = below and verb.dep_ == "xcomp" and not over  # "is to come after lunch on Friday"
    if not ahead and _came_before(verb, span, pack):
        return True
    back = "/" in edtf and ".." not in edtf and not coming
    if not over and not (back and published is not None):
        return False
    if auxiliaries(verb):  # "are needed to end strikes in 2019"
        named = mention.rule in COUNTED or any(is_year(t) for t in span)
        told = named and verb.i < span.start and not below and over
        return told and now != verb and now.lemma_.lower() in copulas
    return verb.lemma_.lower() in pack.events.states - copulas


def is_of_another_year(
    verb: Token,
    span: Span,
    mention: Mention,
    published: datetime.date | None,
    pack: LanguagePack,
) -> bool:
    """Tell whether a time behind a verb in the present is that of what it speaks of.

    "Accuses Poe of two thefts in 2017", but "in 2017, Roe wins a seat", "when it opens in May".
    """
    when = When(edtf=mention.edtf, text=mention.text, rule=mention.rule)
    now = verb.tag_ == CERTAIN and not auxiliaries(verb)
    over = mention.anchor is None and is_over(when, published) and not is_of_a_day(mention)
    return (
        now and over and verb.i < span.start and verb.lemma_.lower() not in pack.certainty.copulas
    )


def _came_before(verb: Token, span: Span, pack: LanguagePack) -> bool:
    """Whether a time behind a verb is that of what led to it: "is shut | following | a fire in"."""
    words = verb.doc[verb.i + 1 : span.start] if verb.i < span.start else ()
    links = pack.events.after | pack.events.trailing
    led = (t for t in words if t.dep_ == "prep" and t.lower_ in links)
    led = (t for t in led if all(w.text != "," for w in verb.doc[t.i : span.start]))
    nouns = (n for t in led for n in t.rights if n.dep_ in OBJECTS | {"pobj"})
    return any(n.pos_ in NOMINAL and kind_of(n, pack) not in TIMES for n in nouns)


def _is_over(mention: Mention) -> bool:
    """Whether a time counted from a day ends before it: "last year", "Monday"; not "this week"."""
    last, anchor = (mention.edtf or "").rpartition("/")[2], mention.anchor or ""
    known = mention.unit is not None or mention.rule == AGO
    return known and bool(last) and last < anchor[: len(last)]


def main_of(
    span: Span, top: Token, verb: Token, mention: Mention, published: datetime.date | None
) -> Token | None:
    """Give the main verb that a time dates, told behind an aside of it; None for no aside.

    Args:
        span: The time.
        top: The word of it that the others hang on.
        verb: The verb that it hangs on.
        mention: What the time says.
        published: The day of publication.
    """
    on_a_day = is_of_a_day(mention)
    coming = is_coming(When(edtf=mention.edtf, text=mention.text, rule=mention.rule), published)
    found = _told_apart(verb) or (_main_of_place(span, verb) if on_a_day else None)
    found = found or _main_behind(span, verb)
    year = mention.unit is None or mention.unit.grain == "year"  # "a film showing Elm in 1950"
    thing = None if coming or year else _main_of_thing(span, verb)
    return found or _main(span, top, verb) or thing


def _main_of_thing(span: Span, verb: Token) -> Token | None:
    """The past verb above what describes its object: "passed a law | banning barges | in May".

    So with what was a feast: "drove into a crowd | marking Christmas".
    """
    noun, over = verb.head, next(verbs_above(verb), verb)
    describes = verb.dep_ == "acl" and verb.tag_ == "VBG" and not auxiliaries(verb)
    whole = describes and any(t.dep_ == "dobj" and t.i < span.end for t in verb.rights)
    link = noun.head if noun.dep_ == "pobj" else noun
    behind = link.dep_ in {"dobj", "prep"} and link.head.i == over.i and over.i < link.i
    return over if whole and behind and over.tag_ == "VBD" else None


def _told_apart(copula: Token) -> Token | None:
    """The verb whose time is told in a clause of its own: "burned once, and that was in 1999"."""
    own, above = own_subject(copula), copula.head
    that = own is not None and is_pointing(own)
    points = that and own is not None and own.i == copula.i - 1
    if not points or copula.dep_ not in {"conj", "advcl"} or not is_verb(above):
        return None
    parts = [t for t in children(copula) if t.i > copula.i and not t.is_punct]
    when = bool(parts) and parts[0].dep_ == "prep" and copula.lemma_ == "be"
    return above if when and all(t.dep_ in {"prep", "cc", "conj"} for t in parts) else None


def _main_behind(span: Span, verb: Token) -> Token | None:
    """The verb behind a day that is told by another: "on | Friday, a day before it began, left".

    The parser hangs such a day on the clause between commas.
    """
    doc, behind = span.doc, span.doc[span.end : span.end + 1]
    below = (t for t in children(verb) if t.dep_ == "advcl" and t.i > verb.i)
    above = next(below, verb.head) if verb.dep_ == "ROOT" else verb.head
    joined = verb.dep_ in {"ccomp", "advcl"} or above.i != verb.i
    opens = verb.left_edge.i >= span.start - 1 and [t.text for t in behind] == [","]
    if not opens or not joined or not verb.i < above.i or not is_verb(above):
        return None
    marks = [t for t in children(verb) if t.dep_ == "mark" and span.end < t.i < verb.i]
    day = doc[span.end + 1 : marks[0].i] if marks else doc[0:0]
    counted = 0 < len(day) <= COUNTED_IN and day[-1].dep_ == "npadvmod" and day[-1].head.i == verb.i
    return above if counted and own_subject(above) is not None else None


def _main_of_place(span: Span, verb: Token) -> Token | None:
    """The verb above a participle behind whose place a day stands: "met a man from | Elm, Monday".

    "Boarded a ship bound for Elm, Ohio, Sunday" tells when they boarded it.
    """
    before = span.doc[max(0, span.start - 2) : span.start]
    placed = [t.text == "," or t.pos_ == "PROPN" for t in before] == [True, True]
    if verb.dep_ != "acl" or verb.tag_ != "VBN" or not placed or before[1].text != ",":
        return None
    return next((t for t in ancestors(verb) if is_verb(t) and t.i < verb.i), None)


def _main(span: Span, top: Token, verb: Token) -> Token | None:
    """The verb above an aside which commas part: "sold boats, giving away oars, | in May".

    So with what they were for: "shipped boats, to carry salt, in May".
    """
    parts = (t for t in (top, *ancestors(top)) if t.head.i == verb.i)
    opens = {t.left_edge.i for t in (top, top.head, *parts) if t.i > verb.i} - {verb.i}
    aside = verb.dep_ == "advcl" and (verb.tag_ == "VBG" or is_infinitive(verb))
    doc = span.doc
    parted = doc[verb.left_edge.i - 1].text == "," and any(doc[i - 1].text == "," for i in opens)
    behind = verb.head.i < verb.i < span.start and is_verb(verb.head)
    if not (aside and parted and behind and own_subject(verb) is None):
        return None
    return _main(span, top, verb.head) or verb.head


def verb_telling_when(verb: Token, node: Token, pack: LanguagePack) -> Token:
    """Give the verb that tells when, where the parser hangs a time on the one below it.

    Of "said on Thursday it had sunk" it is "said"; of "argued over how to paint it on Thursday"
    it is "argued"; of "sang a psalm Thursday urging them", or "Thursday - urging", it is "sang".
    """
    above, subject = verb.head, own_subject(verb)
    if verb.lemma_.lower() in pack.speech.saying and subject is not None:
        before = (t for t in children(verb) if t.dep_ == "ccomp" and t.i < node.i < verb.i)
        content = next((t for t in before if node.right_edge.i < subject.left_edge.i), None)
        if content is not None:
            return content  # "She quit, in May, a clerk said"
    parts = verb.doc[node.right_edge.i + 1 : verb.i]
    behind = node.i < verb.i and all(t.is_punct for t in parts)
    if verb.tag_ == "VBG" and verb.dep_ in {"advcl", "acl"} and behind:
        teller = next((t for t in ancestors(verb) if is_verb(t)), verb)
        return teller if teller.i < node.left_edge.i - 1 and teller.tag_ != "VBG" else verb
    if verb.dep_ == "ccomp" and subject is not None and is_verb(above):
        told = above.i + 1 == node.left_edge.i and node.right_edge.i < subject.left_edge.i
        return above if told else verb
    if _only_relates(verb, node, pack):
        return next((t for t in ancestors(verb) if is_verb(t) and t.i < verb.i), verb)
    if is_infinitive(verb) and any(t.tag_ == "WRB" for t in children(verb)):
        return next((t for t in ancestors(verb) if is_verb(t)), verb)
    return verb


def _only_relates(verb: Token, node: Token, pack: LanguagePack) -> bool:
    """Whether a participle tells no event of its noun: "met the firms involved in it on Monday"."""
    relates = verb.dep_ == "acl" and verb.tag_ == "VBN" and not auxiliaries(verb)
    placed = node.i > verb.i and node.lower_ not in pack.events.partners
    return relates and placed and verb.lemma_.lower() in pack.events.relating


def doer_of(noun: Token, link: Token, pack: LanguagePack) -> Token | None:
    """Give the verb whose subject a time stands behind: "Roe in July said"; not "the vote in May".

    None where something else stands between, or the subject is no noun of its own.
    """
    verb, behind = noun.head, link.right_edge.i + 1
    linked = link.dep_ == "prep" and link.i > noun.i and noun.dep_ in SUBJECTS and is_verb(verb)
    alone = noun.pos_ == "PROPN" and noun.left_edge.i == noun.i  # "Congress in July voted"
    event = noun.lemma_.lower() in pack.events.nouns and not alone
    if not linked or event or noun.tag_ == "VBG":
        return None
    opens = min([verb.i, *(t.i for t in children(verb) if t.dep_ in AUXILIARIES)])
    return verb if behind == opens else None


def opens_clause(time: Token) -> bool:
    """Tell whether a time stands before a comma and a subject, on which the parser hangs it.

    "Last week, | a row of fires at Elm | killed ten", "last week, at a fair, | Roe left".
    """
    noun, last = time.head, time.right_edge
    before = noun.dep_ in SUBJECTS and last.i < noun.i and is_verb(noun.head)
    return before and "," in {last.text, last.nbor().text}
