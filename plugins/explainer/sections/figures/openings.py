"""Openings: where the clause of an amount starts for a reader, and with whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.sections.figures.constituents import SUBJECTS, is_thing, left_of, subject_for
from explainer.sections.figures.distant import main_of, sharing, subject_behind, wanting
from explainer.sections.figures.ends import noun_range
from explainer.sections.figures.phrases import QUOTES
from explainer.sections.figures.relatives import (
    NEAR,
    described_noun,
    start_of_either,
    taken_start,
    told_start,
)
from explainer.text.marks import is_dash
from explainer.text.syntax.clauses import (
    NOUNS,
    RELATIVES,
    VERB_GROUP,
    VERBAL,
    ancestors,
    auxiliaries,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.parts import has_mark, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

CLIMB = 6
"""Verbs that are climbed from "to pay" to "has agreed"."""
SHORT = 8
"""Tokens of a subject with the helpers of its verb."""
ROW = 22
"""Tokens that a row of joined subjects may have."""
GROUP = VERB_GROUP | {"prt"}
"""What stands before a verb as part of it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The start of a clause.

    Attributes:
        start: Position of its first word, the subject's where that is a noun phrase at hand.
        verb: Position of the first word of its verb.
        subject: The phrase it is said of where it stands elsewhere, to be put before it; None
            where nothing is to be put there.
        pronoun: The subject that names nobody and is left out; None where there is none.
    """

    start: int
    verb: int
    subject: tuple[int, int] | None = None
    pronoun: Token | None = None


def opening_of(verb: Token) -> Opening:
    """Give the opening of the clause that a verb stands in.

    What completes another verb opens with that one: "has agreed to pay". What describes a noun
    opens with the noun: "the trade show which stretches over". A second verb, and what is done
    along with something, has its subject put before it.
    """
    at, group = verb, group_of(verb)
    for _ in range(CLIMB):
        subject = own_subject(at)
        head = at.head
        wanted = at.dep_ == "ccomp" and _is_untensed(at) and head.pos_ in VERBAL
        if wanted and subject is not None and head.i < subject.i < at.i:
            at, group = head, group_of(head)  # "the bank wants | Elm to pay $5m"
            continue
        if subject is not None and (above := asking(at, subject)) is not None:
            at, group = above, group_of(above)  # "the guild calls for | Elm to pay $5m"
            continue
        if subject is not None and subject.i < at.i:
            return _with_subject(at, subject, group)
        described = is_thing(head) or (head.pos_ in ("PRON", "DET") and head.tag_ != "PRP")
        if at.dep_ == "acl" and (above := _verb_over(head)) is not None:
            at, group = above, group_of(above)
            continue
        if at.dep_ in ("acl", "relcl") and described and head.i < at.i:
            return Opening(told_start(head, left_of(head)), group)
        link = head if at.dep_ == "pcomp" or (at.dep_ == "xcomp" and head.pos_ == "ADJ") else None
        above = head if link is None else head.head
        judged = above.dep_ == "ccomp" and above.pos_ == "ADJ" and above.i < at.i
        above = above.head if judged or above.dep_ in ("acomp", "oprd") else above  # "guilty of"
        purpose = at.dep_ == "advcl" and any(t.tag_ == "TO" for t in at.lefts)
        if link is not None and above.dep_ == "dobj" and is_finite(above.head):
            at, group = above.head, group_of(above.head)  # "accused Acme | of hiding $5m"
            continue
        if link is not None and above.pos_ in NOUNS and above.i < at.i:
            over, bare = above.head.head, all(t.dep_ == "nummod" for t in above.lefts)
            held = above.dep_ == "pobj" and over.pos_ in VERBAL and bare
            apart = verb.doc[above.head.i - 1].text == ","
            if held and is_finite(over) and over.i < above.head.i and not apart:
                at, group = over, group_of(over)  # "was jailed | for two years for taking $5m"
                continue
            if held and above.n_lefts == 0:
                return Opening(above.head.i, group)  # "in addition to closing 40 mills"
            return Opening(left_of(above), group)
        goes_on = at.dep_ in ("xcomp", "pcomp") or purpose
        if not goes_on or above.i >= at.i or above.pos_ not in VERBAL:
            break
        at, group = above, group_of(above)
    return _with_distant(at, group)


def asking(verb: Token, subject: Token) -> Token | None:
    """Give the verb before "for" what somebody does: "calls for | Elm to pay", "is hard for Elm".

    None where there is none right before it.
    """
    link, above = subject.left_edge.i - 1, verb.head
    marked = link > 0 and verb.doc[link].dep_ == "mark" and verb.doc[link].head == verb
    before = verb.doc[link - 1]
    judged = before.dep_ in ("acomp", "oprd") and before.head == above
    if not (is_infinitive(verb) and marked and (before == above or judged)):
        return None
    above = above.head if above.dep_ in ("acomp", "oprd") else above
    return above if above.pos_ in VERBAL else None


def _is_untensed(verb: Token) -> bool:
    """Whether a verb has no tense: "wants Elm | to pay", "saw shares | fall", "| falling"."""
    bare = verb.tag_ == "VB" and not auxiliaries(verb) and not has_mark(verb)
    above, own = own_subject(verb.head), own_subject(verb)
    owned = own is not None and own.left_edge.tag_ == "PRP$"
    points = above is None or above.pos_ == "PRON" or is_pointing(above.left_edge)
    bare = bare and (owned or not points)  # but "this helped | Elm turn a loss into a profit"
    going = verb.tag_ == "VBG" and not auxiliaries(verb) and not has_mark(verb)
    return bare or going or is_infinitive(verb)


def _verb_over(noun: Token) -> Token | None:
    """The verb in a tense of which a bare plural is counted: "made up a majority of boats sold".

    None where the noun has an article or stands elsewhere.
    """
    counted = noun.dep_ == "pobj" and noun.head.head.pos_ in NOUNS and noun.tag_ == "NNS"
    if not counted or any(t.dep_ in ("det", "poss", "nummod") for t in noun.lefts):
        return None
    verb = next(verbs_above(noun), None)
    return verb if verb is not None and verb.i < noun.i and is_finite(verb) else None


def group_of(verb: Token) -> int:
    """Give the position of the first word of a verb with its auxiliaries and adverbs."""
    first = verb.i
    for part in sorted((t for t in verb.lefts if t.dep_ in GROUP), key=lambda t: -t.i):
        between = verb.doc[part.right_edge.i + 1 : first]
        loose = part.tag_ == "WRB" or not part.text[0].isalnum()
        if loose or any(t.text not in QUOTES for t in between):
            break
        first = part.left_edge.i
    return first


def _with_relative(verb: Token, relative: Token, group: int) -> Opening:
    """The opening of a relative clause: with the noun that it tells of."""
    named = subject_for(verb)
    if named is None or named.i > verb.i:
        return Opening(group, group)
    if named.pos_ in ("PRON", "DET") and named.tag_ not in ("PRP", *RELATIVES):
        return Opening(left_of(named), group)  # "anyone who is ready to pay $5"
    if named.pos_ not in NOUNS:
        return Opening(group, group)
    named = described_noun(named, verb)
    near = 0 < named.i - named.head.i <= ROW // 2
    summed = named.dep_ == "appos" and named.head.pos_ in VERBAL and near
    if summed and (is_finite(named.head) or named.head.dep_ == "conj"):
        return opening_of(named.head)  # "Acme shut its mill, a step | that cost $5"
    first, last = noun_range(named)
    if relative.i - last <= 1 or relative.i - first <= NEAR:
        whole = start_of_either(named, relative, verb)
        if whole is not None and relative.i - whole > NEAR:
            return Opening(group, group, None, relative)
        return Opening(told_start(named, first if whole is None else whole), group)
    return Opening(group, group, (first, min(last, relative.i)))


def _with_subject(verb: Token, subject: Token, group: int) -> Opening:
    """The opening of a clause that has a subject before its verb."""
    if subject.tag_ in RELATIVES:
        return _with_relative(verb, subject, group)
    named = subject_for(verb) or subject
    if named.like_num and named.pos_ == "NUM" and _is_led(named):
        return Opening(group, group)  # "held since 2016 were released"
    if named.dep_ == "expl" or named.tag_ == "EX":
        return Opening(named.i, group)
    if named.tag_ == "PRP" and (start := taken_start(verb, named)) is not None:
        return Opening(start, group, None, named)
    if named.pos_ == "PRON" or (named.pos_ == "DET" and named.n_lefts == 0):
        return (
            Opening(left_of(named), group)
            if is_told_of(named)
            else Opening(group, group, None, named)
        )
    capital = named.tag_ == "VB" and named.text[:1].isupper()  # a name that is a verb, too
    if named.pos_ not in (*NOUNS, "PRON", "DET", "NUM", "ADJ") and not capital:
        end = _deed_end(named, group)  # "Talking there | may cost $5"
        if end == group:
            return Opening(named.left_edge.i, group)
        return Opening(group, group, None if end is None else (named.left_edge.i, end))
    first, last = noun_range(named)
    first = _with_lost(verb, first)
    dash = next((t.i for t in verb.doc[first : named.i] if is_dash(t)), None)
    if dash is not None:
        first = dash + 1  # "ELM - Mayor Ada Poe said"
    if last > verb.i:
        last = named.i + 1
    last += last < group and verb.doc[last].tag_ == "POS"  # "Elm's | is forecast to fall"
    helpers = (t.i for t in auxiliaries(verb) if named.i < t.i < group)  # "are all tied"
    if last < group and group - first <= ROW and _is_row(named, next(helpers, group)):
        last = group
    opened = Opening(_whom_start(verb, first), group)
    joined = all(t.text in QUOTES for t in verb.doc[last:group])
    return opened if joined else replace(opened, start=group, subject=(first, last))


def _whom_start(verb: Token, first: int) -> int:
    """The start of a clause with whom it is told of: "| Roe, whom | clerks accuse of stealing".

    That of its subject for any other clause.
    """
    whom, noun = verb.doc[max(first - 1, 0)], verb.head
    acted = verb.dep_ == "relcl" and whom.tag_ in RELATIVES and whom.dep_ == "dobj"
    near = noun.pos_ in NOUNS and 0 < whom.i - noun_range(noun)[1] + 1 <= 2
    return left_of(noun) if acted and near else first


def _deed_end(deed: Token, group: int) -> int | None:
    """Where a deed that is a subject ends: "Talking there | costs $5", "… what is left | -- so".

    None where it is long, or commas stand in it, or words between it and its verb.
    """
    start, doc = deed.left_edge.i, deed.doc
    aside = next((t.i for t in doc[start:group] if is_dash(t)), group)
    end = aside if is_dash(doc[group - 1]) else deed.right_edge.i + 1
    plain = all(t.pos_ != "PUNCT" or t.text in QUOTES for t in doc[start:end])
    known = deed.dep_ == "csubj" or (deed.dep_ in SUBJECTS and is_finite(deed.head))
    known = known and deed.tag_ == "VBG" and end in (group, aside)
    return end if known and plain and 0 < end - start <= NEAR else None


def _is_led(number: Token) -> bool:
    """Whether a word right before a bare number makes a time of it: "since 2016"."""
    before = number.nbor(-1) if number.i > number.sent.start else number
    return before.pos_ in ("ADP", "SCONJ") and before.dep_ in ("mark", "prep")


def is_told_of(pronoun: Token) -> bool:
    """Tell whether a pronoun has words that say whom it means: "some of them", "anyone caught"."""
    if pronoun.pos_ not in ("PRON", "DET"):
        return False
    links = {t.dep_ for t in pronoun.rights}
    bare = pronoun.tag_ in ("PRP", *RELATIVES)
    return "prep" in links or not (bare or links.isdisjoint({"acl", "relcl"}))


def _with_lost(verb: Token, first: int) -> int:
    """The start of a subject with the nouns before it that the parser hung on its verb."""
    before = verb.doc[first - 1] if first > verb.sent.start else None
    lost = before is not None and before.pos_ in NOUNS and before.dep_ == "dep"
    return left_of(before) if before is not None and lost and before.head == verb else first


def _is_row(noun: Token, end: int) -> bool:
    """Whether a noun reaches up to a place with a row: "sales at inns, bars and shops"."""
    said = noun.doc[noun.i + 1 : end]
    joined = any(t.dep_ == "conj" and t.pos_ in NOUNS for t in said)
    aside = ("appos", "relcl", "acl", "advcl", "parataxis")
    plain = all(t.dep_ not in aside or _is_named_next(t, noun) for t in said)
    return joined and plain and noun.right_edge.i == end - 1


def _is_named_next(token: Token, noun: Token) -> bool:
    """Whether an apposition is another name of a row: "Ada Poe, Ben Crow and Bo Fox"."""
    told = [t for t in noun.rights if t.dep_ == "appos" and t.pos_ == noun.pos_ == "PROPN"]
    third = any(t.dep_ == "conj" and t.pos_ == "PROPN" for part in told for t in part.rights)
    return third and token.i in [t.i for t in told]


def _with_distant(verb: Token, group: int) -> Opening:
    """The opening of a verb whose subject stands with another one."""
    bare = verb.lower_ == verb.lemma_.lower()  # "is set to close ten shops and cut 5% of jobs"
    if verb.dep_ == "conj" and is_finite(verb) and not is_finite(verb.head) and not bare:
        return Opening(group, group)  # the parser joined it to a verb inside what was said
    if (own := _own_behind(verb, group)) is not None:
        return own
    if _may_be_anothers(verb):
        return Opening(group, group)
    over = main_of(verb)
    along = verb.dep_ == "advcl" and over.pos_ in VERBAL
    subject = subject_for(over if along else verb)
    if (later := subject_behind(verb)) is not None:
        return Opening(group, group, noun_range(later))
    if subject is None or subject.tag_ in RELATIVES:
        return Opening(group, group)
    if subject.i > verb.i:  # "Valued at $5m, it is large"
        return Opening(group, group, None, subject if along and subject.tag_ == "PRP" else None)
    named = subject.dep_ == "csubj" or is_finite(verb)
    deed = _deed_end(subject, group_of(subject.head)) if named else None
    helped = sharing(verb)
    if deed is None and not is_thing(subject) and not is_told_of(subject):
        pronoun = subject if subject.tag_ == "PRP" else None
        doing = along and verb.tag_ == "VBG" and is_finite(over)
        if doing and pronoun is not None and subject.i < over.i:
            return _along(over, group, pronoun)
        shared = group if helped is None else opening_of(helped).start
        start = group if group - shared > ROW // 2 else shared  # "it | would close and cut 40 jobs"
        return Opening(start, group, None, pronoun)
    first, last = noun_range(subject)
    if deed is not None:  # "Raising it will take two years and | cost $4m"
        first, last = subject.left_edge.i, deed
    if helped is not None and (helpers := auxiliaries(helped)):  # "is set to | cut 5% of jobs"
        end = helpers[-1].i + 1
        if (wants := wanting(helped)) is not None:
            first = left_of(wants)
        if last < end > first + SHORT:  # "Roe, a clerk, | has agreed to close and cut 40 jobs"
            starts = (opening_of(helped).start, group_of(helped))  # "clerks … could be | fined and"
            start = next((at for at in starts if last <= at and group - at <= ROW // 2), group)
            return Opening(start, group, (first, min(last, start)))
        return Opening(group, group, (first, min(max(last, end), group)))
    main = group_of(over) if along and is_finite(over) else group
    near = last <= main <= group <= main + NEAR  # "Poe … ran twice, winning five towns"
    if along and last + 1 == group:
        return Opening(first, group)  # "Acme, having lost $5m, will close"
    start = main if near else group
    if along and not near and last == main and (deed := _deed_of(over)) is not None:
        return Opening(group, group, (first, min(deed, group)))
    return Opening(start, group, (first, min(last, start)))


def _along(over: Token, group: int, pronoun: Token) -> Opening:
    """The opening of what "he" did along with a deed, which it tells too: "he | fell, killing 40".

    Of a long deed its verb and what it acts on: "he | lit a match … killing 40".
    """
    start = group_of(over)
    if group - start <= ROW // 2:
        return Opening(start, group, None, pronoun)
    deed = _deed_of(over) or over.i + 1
    return Opening(group, group, (start, min(deed, group)), pronoun)


def _may_be_anothers(verb: Token) -> bool:
    """Whether a second verb may be of who acts right before: "sued Roe after he left | and was".

    Nobody knows of whom it is told where a clause with another one ends before "and", no comma.
    """
    link = next((t for t in verb.head.rights if t.dep_ == "cc" and t.i < verb.i), None)
    if verb.dep_ != "conj" or link is None or own_subject(verb) is not None:
        return False
    before = link.nbor(-1)
    above = (t for t in (before, *ancestors(before)) if t.dep_ == "advcl" and is_finite(t))
    clause = next((t for t in above if t.right_edge == before and t.i > verb.head.i), None)
    who = own_subject(clause) if clause is not None else None
    return who is not None and clause is not None and has_mark(clause) and is_finite(verb)


def _deed_of(verb: Token) -> int | None:
    """Where a verb and what it acts on end: "Poe lit a match | in the yard …, killing 40".

    None where that is long, or nobody knows what it is.
    """
    thing = next((t for t in verb.rights if t.dep_ == "dobj"), None)
    if thing is None or thing.pos_ not in NOUNS or not is_finite(verb):
        return None
    return thing.i + 1 if thing.i - group_of(verb) <= SHORT else None


def _own_behind(verb: Token, group: int) -> Opening | None:
    """The opening of a second verb with a subject that the parser took for something else.

    "The fair took a year and talks with Elm have cost $5m": the talks did. None where it has none.
    """
    if verb.dep_ != "conj" or not is_finite(verb):
        return None
    link = next((t for t in verb.head.rights if t.dep_ == "cc" and t.i < group), None)
    if link is None or link.i + 1 == group:
        return None
    behind = (t for t in verb.head.rights if link.i < t.i < group and t.dep_ in ("conj", "dobj"))
    noun = next((t for t in behind if t.pos_ in NOUNS and left_of(t) == link.i + 1), None)
    if noun is None:
        return None
    if noun.right_edge.i + 1 == group and group - link.i <= NEAR:
        return Opening(link.i + 1, group)
    return Opening(group, group, noun_range(noun))
