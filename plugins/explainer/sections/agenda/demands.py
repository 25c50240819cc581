"""Demands: what a party, a body or a petition calls for: "demands A", "urged the bank to B"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.model import Reading
from explainer.sections.agenda.ahead import AHEAD
from explainer.sections.agenda.dealing import is_body
from explainer.sections.agenda.deeds import deed_words
from explainer.sections.agenda.found import Found, found_at, prepositions, under
from explainer.sections.agenda.parties import demander_of
from explainer.sections.agenda.phrases import ASIDE, LONGEST, is_measured
from explainer.sections.agenda.private import is_private
from explainer.sections.agenda.questions import questions_of
from explainer.text.somebody import is_person, may_act
from explainer.text.status import status_of
from explainer.text.status.bills import has_settled_bill
from explainer.text.status.rejecting import rejects
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    NOUNS,
    PLURAL,
    VERBAL,
    ancestors,
    is_infinitive,
)
from explainer.text.syntax.features import (
    has_the,
    is_neuter,
    is_pointing,
    is_several,
    is_third_person,
    is_year,
)
from explainer.text.syntax.parts import is_passive, object_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import BODIES, bare, kind_of
from explainer.text.when import times_in, was_long_ago

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

CLAUSES = frozenset({"advcl", "ccomp", "xcomp", "acl", "relcl"})
"""Dependencies of the clause that says what is demanded."""
DOERS = NOUN_SUBJECTS | {"dobj"}
"""Dependencies of who is to do what is demanded."""


def demanded(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the union demands A', 'they called for A', 'a petition urging the bank to B'."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    known = words.pressing, words.demanding, words.counselling, words.urging, words.seeking
    if lemma not in either(*known):
        return
    who = demander_of(verb, pack)
    first = next((t for t in verb.rights if t.dep_ in ("oprd", "prep")), verb)
    if who is None or first.dep_ == "oprd" or (object_of(verb) and _is_called(verb)):
        return  # "called the ruling a blow to …", "what they call a chance for …"
    rejecting = [t.i for t in verb.sent if rejects(t, pack.speech)]
    for words_of in _wanted(verb, pack):
        answered = any(not words_of.start <= at < words_of.end for at in rejecting)
        if is_readable(words_of, pack) and not answered:
            yield Found(words_of, verb, "demands", who, asked=_named_one(words_of, pack))


def _is_called(verb: Token) -> bool:
    """Whether it is told what somebody calls a thing: "called the ruling | a blow | to"."""
    return any(t.dep_ == "oprd" for t in verb.rights)


def _named_one(words: Span, pack: LanguagePack) -> Token | None:
    """Who is asked by name alone, of whom the article tells elsewhere what they are: "Roe to"."""
    if words[0].nbor(-1).lower_ in pack.agenda.up_for:
        return None  # "called | for Ann Roe to step down"
    names = (t for t in words if kind_of(t, pack) == "person" and t.pos_ == "PROPN")
    name = next((t for t in names if t.head.i < words.start or t.dep_ in NOUN_SUBJECTS), None)
    return name if name is not None and not decides(name, pack) else None


def planned(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the plan, which calls for A': what the parties to it have put down."""
    told = verb.tag_ in ("VBZ", "VBP", "VBD") or (verb.dep_ == "acl" and verb.tag_ == "VBG")
    told = told and not (verb.tag_ == "VBD" and has_settled_bill(verb.doc, pack))
    subject = subject_of(verb) if told else None
    if subject is None:
        return
    if _is_paper(subject, pack) and status_of(verb, pack):
        for span in _wanted(verb, pack):
            if is_readable(span, pack):
                yield Found(span, verb, "demands")


def _is_paper(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is for a paper that calls for something."""
    words = pack.agenda
    return noun.lemma_.lower() in either(words.bills, words.plans, words.lawsuits, words.reports)


def is_of_paper_before(pronoun: Token, pack: LanguagePack) -> bool:
    """Tell whether "it" may be a paper of the sentence before: "backed a motion. It called for A".

    Not where a year is told of that.
    """
    start = pronoun.sent.start
    if pronoun.tag_ != "PRP" or not is_neuter(pronoun) or is_several(pronoun) or not start:
        return False
    before = pronoun.doc[start - 1].sent
    papers = [
        t for t in before if t.tag_ == "NN" and t.dep_ in {*DOERS, "pobj"} and _is_paper(t, pack)
    ]
    return bool(papers) and not any(is_year(t) for t in before)


def demands_such(noun: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'students have five demands, including A and B'."""
    if noun.lemma_.lower() not in pack.agenda.demands or noun.dep_ != "dobj":
        return
    if noun.tag_ not in PLURAL or status_of(noun.head, pack) not in AHEAD | {"ongoing"}:
        return
    for link in prepositions(noun, pack.names.example_words):
        if link.tag_ == "VBG":
            yield from found_at(under(link), noun, "demands", pack)


def called_for(noun: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the union renewed its calls for A', 'the party joined calls for B to be C'."""
    words, verb = pack.agenda, noun.head
    if noun.lemma_.lower() not in words.calls or noun.dep_ != "dobj":
        return
    prompted = verb.lemma_.lower() in words.prompting and status_of(verb, pack) is not None
    who = demander_of(verb, pack) if verb.lemma_.lower() in words.repeating else None
    for span in _called_for(noun, pack) if who is not None or prompted else ():
        if is_readable(span, pack):
            yield Found(span, verb, "demands", who)


def _wanted(verb: Token, pack: LanguagePack) -> Iterator[Span]:
    """What a verb of demanding leads to."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma in words.pressing:
        yield from _called_for(verb, pack)
        yield from _pushed_for(verb, pack)
    if lemma in words.urging:
        yield from _asked_of(verb, pack)
    if lemma in either(words.wanting, words.seeking):
        yield from _sought(verb, pack)
    if lemma in words.wanting:
        below = (t for t in verb.rights if t.dep_ == "xcomp" and is_infinitive(t))
        deed = next((t for t in below if t.lemma_.lower() in words.enacting), None)
        if deed is not None and not any(t.dep_ in NOUN_SUBJECTS for t in deed.lefts):
            yield from deed_words(deed.i, deed, pack)
    if lemma not in words.demanding | words.counselling:
        return
    subject = subject_of(verb)
    if lemma in words.offering and (subject is None or not _may_propose(subject, pack)):
        return  # "scientists propose that salt cools the sea"
    clause = next((t for t in verb.rights if t.dep_ == "ccomp"), None)
    if clause is not None and not is_infinitive(clause) and (who := own_subject(clause)):
        yield from deed_words(who.left_edge.i, clause, pack)
    if lemma in words.counselling and not _is_by_body(verb, pack):
        return  # "doctors recommend water"
    thing = object_of(verb)
    deeds = [t for t in verb.rights if t.dep_ == "xcomp"]
    for deed in deeds if lemma not in words.offering else ():
        if deed.lemma_.lower() in words.knowing and is_infinitive(deed):
            yield from questions_of(deed, pack)
    offers = lemma in words.offering and thing is None
    deed = next((t for t in deeds if t.tag_ == "VBG" or (offers and is_infinitive(t))), None)
    if deed is not None:
        start = deed.i if is_infinitive(deed) else deed.left_edge.i
        yield from deed_words(start, deed, pack)
    asks = thing is not None and lemma not in words.offering
    asks = asks and any(t.dep_ in CLAUSES and is_infinitive(t) for t in verb.rights)
    if lemma in words.counselling and (thing is None or not _is_done_to(thing, pack)):
        return  # "the jury recommended a life sentence"
    if lemma in words.offering and thing is not None and thing.lemma_.lower() in words.empty:
        return  # "proposed the idea and several others"
    if thing is not None and not (asks or _is_to_act(thing) or is_private(thing, pack)):
        yield from _named(thing, verb, pack)


def _may_propose(noun: Token, pack: LanguagePack) -> bool:
    """Whether one proposes what is to be decided: a body, those in office, "it" or "they"."""
    return noun.tag_ == "PRP" or decides(noun, pack)


def _is_done_to(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun tells what to do with something: "an end to the tax", "a ban on cups"."""
    links = either(pack.agenda.joining, pack.agenda.of, pack.agenda.on)
    return any(t.dep_ == "prep" and t.lower_ in links for t in noun.rights)


def _is_by_body(verb: Token, pack: LanguagePack) -> bool:
    """Whether one that decides or looks into things says so, or what it has written."""
    subject, words = subject_of(verb), pack.agenda
    known = either(words.bodies, words.inquiries, words.reports)
    return subject is not None and subject.lemma_.lower() in known


def _sought(verb: Token, pack: LanguagePack) -> Iterator[Span]:
    """What a party to a dispute wants, or seeks of what is bargained for: "seeks a pay rise".

    So what a state or a body wants done: "Norland wants the withdrawal of Sudrian troops".
    """
    words, thing, who = pack.agenda, object_of(verb), subject_of(verb)
    party = who is not None and who.lemma_.lower() in words.protesters
    if thing is None or who is None or is_private(thing, pack):
        return
    named = kind_of(who, pack) in BODIES and verb.lemma_.lower() in words.wanting
    lemma = thing.lemma_.lower()
    act = lemma in pack.events.nouns or lemma in words.done
    if not party and not (named and act and _is_done_to(thing, pack)):
        return
    themed = (t for t in (thing, *thing.lefts) if t.lemma_.lower() in words.themes)
    if verb.lemma_.lower() not in words.seeking or any(themed):
        yield from _named(thing, verb, pack)


def _is_to_act(thing: Token) -> bool:
    """Whether it is demanded that somebody do something: "demanded | the bank fully repay it"."""
    behind = thing.doc[thing.right_edge.i + 1 : thing.sent.end]
    verb = next((t for t in behind if t.pos_ != "ADV"), thing)
    return verb.pos_ in VERBAL and verb.lower_ == verb.lemma_.lower()


def _named(head: Token | None, verb: Token, pack: LanguagePack) -> Iterator[Span]:
    """What a noun or gerund names, one per conjunct.

    "Cooperation in trade, energy and defence" stays whole: nobody demands energy.
    """
    spans = [found.words for found in found_at(head, verb, "demands", pack)]
    inside = len(spans) > 1 and any(t.dep_ == "prep" for t in spans[0])
    if inside and any(len(span) == 1 for span in spans[1:]):
        end = max(t.right_edge.i for t in spans[0]) + 1
        commas = (t.i for t in verb.doc[spans[0].start : end - 1] if t.text == ",")
        end = next((at for at in commas if verb.doc[at + 1].tag_ in ASIDE), end)
        whole = verb.doc[spans[0].start : end]
        spans = [whole] if len(whole) <= LONGEST else []
    yield from spans


def _called_for(verb: Token, pack: LanguagePack) -> Iterator[Span]:
    """What stands behind "call for": a noun, or somebody with what they are to do.

    Nobody calls for the bank, but for the bank to lend; so with "for a judge to look into it".
    """
    link = next(iter(prepositions(verb, pack.agenda.up_for)), None)
    noun = under(link) if link is not None else None
    if noun is not None:
        named = noun.pos_ == "PROPN" and kind_of(noun, pack) in BODIES | {"person", ""}
        deed = _deed(verb, noun)
        done = deed is not None and is_passive(deed)  # "for the letters to be published"
        deed = deed if named or done or may_act(noun, pack) or _comes_about(deed) else None
        if deed is not None:
            yield from deed_words(noun.left_edge.i, deed, pack)
        elif not named:
            yield from _named(noun, verb, pack)
    for clause in verb.rights:
        mark = next((t for t in clause.lefts if t.lower_ in pack.agenda.up_for), None)
        if clause.dep_ in CLAUSES and mark is not None and is_infinitive(clause):
            yield from deed_words(mark.i + 1, clause, pack)


def _pushed_for(verb: Token, pack: LanguagePack) -> Iterator[Span]:
    """What somebody presses to do: "is pushing to ban A", "pressed ahead to …" aside."""
    deed = next((t for t in verb.rights if t.dep_ == "xcomp" and is_infinitive(t)), None)
    if deed is None or deed.left_edge.i != verb.i + 1:
        return
    made = (own_subject(t) for t in deed.rights if t.dep_ == "ccomp")  # "make | the pact | law"
    if object_of(deed) is not None or any(t is not None and t.pos_ in NOUNS for t in made):
        yield from deed_words(deed.i, deed, pack)


def _comes_about(deed: Token | None) -> bool:
    """Whether it is what a thing is to do, and not what it is for: "the delays to | stop".

    Not "measures to | curb prices", which has an object.
    """
    return deed is not None and object_of(deed) is None


def _asked_of(verb: Token, pack: LanguagePack) -> Iterator[Span]:
    """A body that decides with what it is asked to do: "the ministry to publish the report"."""
    asked = object_of(verb)
    for link in prepositions(verb, pack.agenda.calling_on):
        asked = asked or under(link)
    deed = _deed(verb, asked)
    if deed is not None and any(t.lower_ in pack.agenda.whether for t in deed.lefts):
        return  # "asks voters whether to keep the tax"
    body = asked or (own_subject(deed) if deed is not None else None)
    if deed is None or body is None or not verb.i < body.i < deed.i:
        return
    if body.pos_ == "NOUN" and body.lemma_.lower() in pack.agenda.meetings:
        return  # "have called a conference to discuss the deal"
    if deed.lemma_.lower() in pack.agenda.attending:
        return  # "asked Ann Roe to appear for an interview"
    if deed.lemma_.lower() in pack.agenda.becoming and all(t.dep_ != "attr" for t in deed.rights):
        return  # "wants Norland to become more like the rest"
    named = asked is not None and body.pos_ == "PROPN"
    named = named and (not body.ent_type_ or kind_of(body, pack) == "person")
    if named or decides(body, pack):
        yield from deed_words(body.left_edge.i, deed, pack)


def _deed(verb: Token, noun: Token | None) -> Token | None:
    """What a verb, or the noun behind it, leads to: "publish" of "urged the bank to publish".

    Behind a noun, what parsers hang at its verb: "repeated a call for tourists | to leave".
    """
    above = verb.head if verb.pos_ in NOUNS and verb.head.pos_ == "VERB" else None
    near = (t for one in (verb, noun, above) if one is not None for t in one.rights if t.i > verb.i)
    return next((t for t in near if t.dep_ in CLAUSES and is_infinitive(t)), None)


def decides(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether it is for one to decide: a body, its members, a state, a firm, one in office."""
    if noun.pos_ not in NOUNS:
        return False
    if kind_of(noun, pack) == "person":
        offices = either(pack.names.offices, pack.agenda.deciders)
        return any(bare(t.text) in offices for t in noun.subtree if t.i < noun.i)
    lemma = noun.lemma_.lower()
    return is_body(noun, pack) or lemma in either(pack.speech.bodies, pack.agenda.deciders)


def is_readable(span: Span, pack: LanguagePack) -> bool:
    """Tell whether a demand can be read alone and says something: not "his exit", "do more"."""
    known, bodies = False, either(pack.names.generic, pack.agenda.unnamed)
    for token in span:
        if token.lemma_.lower() in bodies and token.n_lefts == 1 and has_the(token):
            return False  # "the firm's board"
        if token.tag_ == "DT" and token.dep_ in DOERS and is_pointing(token):
            return False  # "the mayor to bring | that | before the council"
        known |= token.pos_ == "PROPN" or (token.pos_ == "NOUN" and decides(token, pack))
        if token.tag_ not in ("PRP", "PRP$") or (is_neuter(token) and token.head.pos_ == "ADJ"):
            continue  # "make it easier to"
        if not is_third_person(token) or not (known or _stands_before(token, span, pack)):
            return False
    deed = next((t for t in span if t.dep_ in CLAUSES and is_infinitive(t)), span.root)
    of_doer = is_infinitive(deed) and not is_passive(deed)
    nouns = [t for t in span if t.pos_ in NOUNS and (t.i > deed.i or not of_doer)]
    named = any(t.pos_ == "PROPN" for t in span)
    if named and deed.lemma_.lower() in pack.agenda.quitting and is_infinitive(deed):
        return True
    vague = pack.agenda.vague
    return len(span) > 1 and any(
        t.lemma_.lower() not in vague
        or is_measured(t)
        or any(n.dep_ in ("compound", "nmod") for n in t.lefts)  # "all tree laws"
        for t in nouns
    )


def _stands_before(pronoun: Token, span: Span, pack: LanguagePack) -> bool:
    """Whether a noun before "its" or "them" may be what that stands for: "every town … its"."""
    many, person = is_several(pronoun), not is_neuter(pronoun)
    nouns = [t for t in span if t.pos_ == "NOUN" and t.i < pronoun.i and t.dep_ in DOERS]
    if many:
        return any(t.tag_ in PLURAL for t in nouns)
    single = [t for t in nouns if t.tag_ not in PLURAL]
    return bool(single) and (not person or all(is_person(t, pack) for t in single))


def was_made_long_ago(found: Found, reading: Reading) -> bool:
    """Tell whether its sentence tells of a demand, beside its own words, when that was long ago.

    Not by until when it is to be done: "called for it to be tested | before the winter".
    """
    low, high, sent = found.words.start_char, found.words.end_char, found.cue.sent
    until = {t.i for t in sent if t.lower_ in reading.pack.agenda.deadlines}
    due = {t.idx for t in sent if any(a.i in until for a in (t, *ancestors(t)))}
    beside = (m for m in times_in(sent, reading) if not low <= m.start < high)
    beside = (m for m in beside if m.start not in due)
    return any(was_long_ago(mention, reading) for mention in beside)
