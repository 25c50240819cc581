"""Expiry: what was over when its article came out, by the time that is told with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Reading
from explainer.sections.outlook.around import is_reported
from explainer.text.attribution.scene import scene_of
from explainer.text.edtf import ended_before, extent
from explainer.text.status.bills import has_settled_bill
from explainer.text.syntax.clauses import first_conjunct
from explainer.text.syntax.parts import is_passive, tensed_of, verbs_above
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.when import Mention, times_in, was_long_ago

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack


def was_said_long_ago(verb: Token, span: Span, reading: Reading) -> bool:
    """Tell "told her in 2003 that he would go", which is over, from "said on Monday he would".

    What is told with a day ahead is not over: "said last year it would close in 2030".
    """
    says = _saying_above(verb, reading.pack)
    published = reading.article.published
    if says is None or published is None:
        return False
    over = False
    for mention in times_in(says.sent, reading):
        if was_long_ago(mention, reading):
            over |= any(
                _is_time_of(mention, told, reading) for told in _with_first(says, reading.pack)
            )
            continue
        inside = span.start_char <= mention.start < span.end_char
        if inside and mention.edtf is not None and not ended_before(mention.edtf, published):
            return False
    return over


def had_been_expected(verb: Token, pack: LanguagePack) -> bool:
    """Tell what came otherwise, or has come: "analysts had predicted | that it would fall |".

    So with what somebody remembers having thought ("remembers thinking | that it would fall |"),
    with what people thought before ("it was widely expected | that it would fall |"), and with what
    somebody tells that he once said: "told the court that he warned her | that it would fall |".
    """
    first = first_conjunct(verb)
    above = first.head
    if any(_was_common(t, pack) for t in (verb, above)):
        return True
    if first.dep_ == "ccomp" and _is_retold(above, pack):
        return True
    thought = first.dep_ == "ccomp" and above.lemma_.lower() in pack.speech.thinking
    once = above.tag_ in {"VBG", "VBD"} and above.dep_ in {"xcomp", "pcomp", "ccomp"}
    if thought and once and above.head.lemma_.lower() in pack.events.recalling:
        return True
    held = first.dep_ == "ccomp" and above.lemma_.lower() in pack.outlook.expecting
    return held and is_past_perfect(above, pack.certainty)


def _is_retold(says: Token, pack: LanguagePack) -> bool:
    """Whether somebody told what he himself once said: "told the court that | he warned her"."""
    who, above = own_subject(says), says.head
    told = says.dep_ == "ccomp" and above.i < says.i and above.tag_ in {"VBD", "VBN"}
    saying = all(t.lemma_.lower() in pack.speech.saying for t in (says, above))
    return told and saying and says.tag_ == "VBD" and who is not None and who.tag_ == "PRP"


def _was_common(expects: Token, pack: LanguagePack) -> bool:
    """Whether the article tells what people expected before: "it was widely expected to win".

    What somebody said was expected may still come.
    """
    words = pack.outlook
    thinks = expects.lemma_.lower() in either(words.expecting, pack.speech.thinking)
    past = is_passive(expects) and tensed_of(expects).tag_ == "VBD"
    if not (thinks and past) or is_reported(expects, pack):
        return False
    return any(t.lower_ in words.commonly | words.formerly for t in expects.lefts)


def _with_first(says: Token, pack: LanguagePack) -> tuple[Token, ...]:
    """A verb with the one whose time it shares: "in 1999, Roe left | and said".

    So it does where it tells why or when: "it was dropped in 1999 | after clerks said".
    """
    marks = {t.lower_ for t in says.lefts if t.dep_ == "mark"}
    why = says.dep_ == "advcl" and marks and marks.isdisjoint(pack.speech.contrasting)
    shares = says.dep_ == "conj" and own_subject(says) is None
    return (says, says.head) if why else (says, first_conjunct(says)) if shares else (says,)


def _is_time_of(mention: Mention, verb: Token, reading: Reading) -> bool:
    """Whether a time expression hangs on a verb."""
    words = reading.words_at(mention.start, mention.end)
    own = next(verbs_above(words.root), None) if words else None
    if words is None or own is None or own.i != verb.i:
        return False
    who = own_subject(verb)  # "Roe, mayor since 2013, said"
    return who is None or not who.i < words.root.i <= who.right_edge.i


def _saying_above(verb: Token, pack: LanguagePack) -> Token | None:
    """The verb by which somebody once said a clause: "Roe told her in 2003 that he would go".

    Or promised something, or brought it in: "Roe vowed in 2003 to go", "passed a bill that would".
    """
    first = first_conjunct(verb)
    if verb.tag_ == "VBD" and verb.lemma_.lower() in pack.outlook.promising:
        return verb  # "in 2003 she vowed to go"
    told = first.dep_ == "relcl"
    says = next(verbs_above(first.head), first.head) if told else first.head
    past = says.tag_ == "VBD" or (is_passive(says) and tensed_of(says).tag_ == "VBD")
    words = either(pack.speech.saying, pack.speech.thinking - pack.speech.showing)
    said = first.dep_ == "ccomp" and says.lemma_.lower() in words
    return says if past and (told or said) else None  # also "were told in 1998"


def is_over(verb: Token, span: Span, reading: Reading) -> bool:
    """Tell whether the day that a clause foretells was over when its article came out."""
    published = reading.article.published
    if published is None:
        return False
    today, over = (published.year, published.month, published.day), False
    past = tensed_of(verb).tag_ == "VBD"
    for mention in times_in(span, reading):
        found = extent(mention.edtf) if mention.edtf is not None else None
        if found is None or found.last is None:
            continue
        gone = past and ended_before(mention.edtf or "", published)  # "planned to do it last month"
        if found.first != found.last and not gone:
            continue
        last = found.last
        if last >= today:
            return False
        below = (t for t in verb.rights if t.dep_ == "xcomp")  # "planned | to do it on 1 May"
        over |= any(_is_time_of(mention, told, reading) for told in (verb, *below))
    return over


def is_past_in_quotes(verb: Token, reading: Reading) -> bool:
    """Tell 'said: "They planned to sell it"', which is over, from "said they planned to".

    Who is quoted does not put what holds now into the past; that of a clause that he tells to have
    been said ("we were told it was likely to sink") is.
    """
    scene, who = scene_of(reading), own_subject(verb)
    number = scene.inside[verb.i]
    within = number >= 0 and who is not None and scene.inside[who.i] == number
    if not within or tensed_of(verb).tag_ != "VBD":
        return False
    first = first_conjunct(verb)
    retold = first.dep_ == "ccomp" and scene.inside[first.head.i] == number
    return not (retold and tensed_of(first.head).tag_ == "VBD")


def is_of_settled_bill(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a bill would do it that the article tells to have failed, or to be law."""
    who = subject_of(verb)
    bill = who is not None and who.lemma_.lower() in pack.agenda.bills
    return bill and has_settled_bill(verb.doc, pack)
