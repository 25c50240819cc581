"""Contents: what somebody said or asked of others, where parsers lose how it opens.

"Roe said that had the mill closed, | 300 people would have left": the condition was taken for what
she said. "Said that rumours that it had sunk | were false": the noun was taken for a verb. "Urged
Acme, which has a mill, | to sell it": what was urged was hung on Acme. "Voted 7-2 on Monday | to
close it": what was voted for was taken for a purpose. "Acme, which called the
tale | “wrong”": so was what it called the tale. "Said in a talk that ran on
Monday | that it sank": what was said was given to the talk. "Has said files have been lost | and
suggested": the files were taken to suggest it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_past, rejoin
from explainer.text.parsing.occasions import TAKEN, tell, tell_hearer
from explainer.text.parsing.urged import charge, order
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import (
    PASTS,
    RELATIVES,
    SUBJECTS,
    TENSED,
    TIME_LABELS,
    VERBAL,
    ancestors,
    auxiliaries,
    is_infinitive,
)
from explainer.text.syntax.parts import (
    has_mark,
    is_modal,
    is_passive,
    nouns_under,
    subject_before,
)
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.certainty import CertaintyWords
    from explainer.language.tables.speech import SpeechWords

OPENS = frozenset({"mark", "nsubj"})
"""What parsers make of the conjunction before a condition or a noun that they misread."""
LINKS = frozenset({"IN", "DT", "WDT"})
PARTICIPLES = frozenset({"VBG", "VBN", "VBD"})
"""Tags of participles, and of a past that looks like one."""
CONTENT = frozenset({"dobj", "ccomp", "xcomp"})
"""Dependencies of what a verb has already."""
READ = CONTENT | OPENS | TAKEN | {"acl", "advcl", "amod", "conj", "prep", "relcl"}  # most words
WHOLE = CONTENT | {"attr", "acomp"}
"""Dependencies of what a verb needs, where it is not the noun before."""
FARTHEST = 30
"""Tokens of a condition."""


def with_contents(doc: Doc, pack: LanguagePack) -> Doc:
    """Give what somebody said its main verb, and the verb of saying its place above that.

    It must run when words have their lemma.
    """
    words = pack.certainty
    for link in (t for t in tuple(doc)[:-2] if t.dep_ in READ):
        if link.dep_ == "amod":
            _call(link, pack.speech.calling)
        if link.dep_ == "ccomp" and link.tag_ in PARTICIPLES:
            _loosen(link)
        if link.dep_ == "relcl" and is_infinitive(link):
            _urge(link, either(words.followed, frozenset(words.acts)))
        if link.dep_ == "relcl":
            _say(link, pack.speech)
        if link.dep_ == "prep" and link.head.dep_ == "pobj":
            charge(link, pack.speech)
            _tell_topic(link, pack)
        if link.dep_ in CONTENT:
            tell_hearer(link, pack.speech)
            order(link, words.wishing)
        if link.dep_ == "advcl" and is_infinitive(link):
            _settle(link, pack)
        if link.dep_ == "acl" and link.tag_ == "VBN":
            _assert(link, pack)
        if link.i and link.dep_ == "mark" and link.head.dep_ == "ccomp":
            _hold(link)
            _reach(link, pack.speech)
        if link.dep_ == "mark" and link.head.dep_ == "conj":
            _lower(link, pack.speech)
        if link.dep_ == "conj" and link.tag_ in PARTICIPLES:
            _go_on(link, pack)
        if link.dep_ in TAKEN and link.head.dep_ in {"acl", "ccomp", "relcl", "xcomp"}:
            tell(link, pack)
        if link.dep_ not in OPENS or link.tag_ not in LINKS or link.is_sent_start:
            continue
        if _is_helper(link.nbor(), words):
            _turn(link)
        elif link.head.i == link.i + 1 and link.head.tag_ == "VBZ":
            _name(link, pack)
    return doc


def _tell_topic(link: Token, pack: LanguagePack) -> None:
    """Hang what something is about on the verb before a day: "will ask her on 3 May | about it"."""
    day = link.head
    verb = day.head.head
    about = link.lower_ in pack.agenda.about - pack.agenda.on
    if about and day.ent_type_ in TIME_LABELS and day.head.dep_ == "prep" and verb.pos_ in VERBAL:
        link.head = verb
        forget(link.doc)


def _call(state: Token, calling: frozenset[str]) -> None:
    """Let who calls a thing something say what: "the firm, which called the tale “wrong”".

    Parsers give that to the noun of which the clause tells.
    """
    told = (t for t in state.head.rights if t.dep_ == "relcl" and t.i < state.i)
    verb = next((t for t in told if t.lemma_.lower() in calling), None)
    if verb is None or not any(t.dep_ == "dobj" and t.i < state.i for t in verb.rights):
        return
    state.head, state.dep_ = verb, "oprd"
    forget(state.doc)


def _urge(verb: Token, urging: frozenset[str]) -> None:
    """Let what somebody is asked to do hang on the asking: "urged Acme, which has a mill, | to"."""
    noun, first = verb.head, verb.left_edge
    above = noun.head
    told = [t for t in noun.rights if t.dep_ == "relcl" and t.i < first.i]
    told += [t for t in above.rights if t.dep_ == "dobj" and t.i < noun.i for t in t.rights]
    apart = first.tag_ == "TO" and first.i > 0 and first.nbor(-1).text == COMMA
    whom = noun.dep_ == "dobj" and above.lemma_.lower() in urging
    if whom and apart and any(t.tag_ in TENSED and t.i > noun.i for t in told):
        verb.head, verb.dep_ = above, "xcomp"
        forget(verb.doc)


def _settle(verb: Token, pack: LanguagePack) -> None:
    """Let what somebody settles on be no purpose: "voted 7-2 on Monday | to close the pool".

    Not where it is told on what else: "voted against it to save money".
    """
    above, first = verb.head, verb.left_edge
    others = pack.certainty.resolving.get(above.lemma_.lower())
    if others is None or above.i > first.i or first.tag_ != "TO" or is_passive(above):
        return
    between = [t for t in above.rights if t.i < first.i]
    if any(t.dep_ in CONTENT and not t.like_num for t in between):
        return
    commas = sum(t.text == COMMA for t in verb.doc[above.i : first.i])
    links = [t for t in between if t.dep_ == "prep" and t.lower_ in others]
    if commas % 2 or any(kind_of(t, pack) not in TIMES for link in links for t in link.rights):
        return
    verb.dep_ = "xcomp"
    forget(verb.doc)


def _assert(participle: Token, pack: LanguagePack) -> None:
    """Let what somebody says be a clause: "said the plan | aimed to save it": nobody says a plan.

    Only where the clause has no other verb, and the noun is none for words.
    """
    noun, doc = participle.head, participle.doc
    says, words = noun.head, pack.speech
    if noun.dep_ != "dobj" or says.lemma_.lower() not in words.clausal or auxiliaries(participle):
        return
    behind = doc[participle.i + 1] if participle.i + 1 < len(doc) else participle
    spoken = noun.lemma_.lower() in words.nouns | words.documents | words.wordings
    does = behind.tag_ == "TO" or behind.lower_ in pack.certainty.destined
    if spoken or not does or any(t.dep_ == "ccomp" for t in says.rights):
        return
    participle.head, participle.dep_ = says, "ccomp"
    noun.head, noun.dep_ = participle, "nsubj"
    make_past(participle)


def _say(clause: Token, words: SpeechWords) -> None:
    """Let what is said in a paper be none of it: "said in a letter | it knew of the leak".

    "In a statement it released", "in a letter she sent to them" have no object of their own.
    """
    noun, says = clause.head, clause.head.head.head
    known = noun.lemma_.lower() in words.documents and says.lemma_.lower() in words.inverting
    held = says.dep_ == "advcl" or any(t.dep_ in CONTENT for t in says.children)
    held = held or clause.lemma_.lower() in words.issuing or any(map(has_mark, clause.rights))
    if noun.dep_ != "pobj" or says.i > noun.i or held or not known:
        return
    own = subject_before(clause)
    bare = own is not None and own.left_edge.i == noun.i + 1 and own.tag_ not in RELATIVES
    of = (t for t in clause.rights if t.dep_ == "prep" and t.lower_ not in words.reaching)
    thing = any(n.dep_ == "pobj" and not n.ent_type_ for t in of for n in t.rights)
    if bare and (thing or is_passive(clause) or any(t.dep_ in WHOLE for t in clause.rights)):
        clause.head, clause.dep_ = says, "ccomp"
        forget(clause.doc)


def _go_on(says: Token, pack: LanguagePack) -> None:
    """Let who said what has been done to a thing say more: "has said files have been lost | and".

    A thing says nothing, and what it has undergone has another tense.
    """
    done = says.head
    above = done.head
    whom = next((t for t in done.lefts if t.dep_ == "nsubjpass"), None)
    told = any(t.dep_ == "ccomp" and t.i > says.i for t in says.rights)
    if whom is None or not told or done.dep_ != "ccomp" or not above.i < done.i < says.i:
        return
    helps = [*auxiliaries(done)]
    now = is_passive(done) and helps[0].tag_ in TENSED and helps[0].tag_ != "VBD"
    own = auxiliaries(says) or any(t.dep_ in SUBJECTS for t in says.lefts)
    things = (whom, *nouns_under(t for t in whom.rights if t.dep_ == "prep"))
    people = any(t.pos_ == "PROPN" or is_person(t, pack) or may_act(t, pack) for t in things)
    voices = pack.speech.saying
    if not now or own or people or not {says.lemma_.lower(), above.lemma_.lower()} <= voices:
        return
    rejoin(says, above)


def _loosen(participle: Token) -> None:
    """Let what only goes along with saying be no content: "…, Roe said, | her hat pulled low"."""
    above, first = participle.head, participle.left_edge
    if auxiliaries(participle) or not above.i < first.i or first.nbor(-1).text != COMMA:
        return
    told = any(t.dep_ == "ccomp" and t.i < above.i for t in above.lefts)
    owned = any(t.dep_ in SUBJECTS and t.left_edge.dep_ == "poss" for t in participle.lefts)
    if told and owned:
        participle.dep_ = "advcl"
        participle.tag_ = "VBG" if participle.tag_ == "VBG" else "VBN"
        forget(participle.doc)


def _hold(link: Token) -> None:
    """Let how somebody feels hold what stands behind it: "asked if he was worried | that it sank".

    Parsers give it to the verb of who answers: "…, Roe | laughed".
    """
    content, state = link.head, link.nbor(-1)
    far = content.head.i > content.i and content.left_edge.i == link.i
    held = any(t.dep_ == "ccomp" for t in state.rights)
    if far and state.dep_ == "acomp" and state.pos_ == "ADJ" and not held:
        content.head = state
        forget(link.doc)


def _lower(link: Token, words: SpeechWords) -> None:
    """Join what else was said to what was: "said he was glad but | that it sank"."""
    says = link.head.head
    told = (t for t in says.rights if t.dep_ == "ccomp" and t.i < link.i)
    first = next(told, None) if says.lemma_.lower() in words.saying else None
    if first is not None and link.lower_ in words.complementizers:
        link.head.head = first
        forget(link.doc)


def _reach(link: Token, words: SpeechWords) -> None:
    """Let a verb of saying say what stands behind where it was said: "in a talk that ran | that".

    Parsers give it to the verb of the clause about the talk, which says nothing.
    """
    content, told = link.head, link.head.head
    apart = told.dep_ == "relcl" and link.tag_ == "IN" and told.i + 1 < content.left_edge.i
    if not apart or told.lemma_.lower() in either(words.saying, words.thinking):
        return
    noun, place = told.head, told.head.head
    says = place.head
    held = {t.dep_ for t in told.rights if t.i < link.i} & {"dobj", "ccomp", "attr", "acomp"}
    placed = noun.dep_ == "pobj" and place.dep_ == "prep" and says.lemma_.lower() in words.saying
    if held or not placed or any(t.dep_ == "ccomp" for t in says.rights):
        return
    content.head = says
    for token in [t for t in told.rights if t.i > content.i]:
        token.head = content
    forget(link.doc)


def _is_helper(verb: Token, words: CertaintyWords) -> bool:
    """Whether a verb before its subject may make a condition: "had", "were", "should"."""
    past = verb.tag_ == "VBD" and verb.lemma_.lower() in words.perfect | words.copulas
    return past or (verb.tag_ == "MD" and verb.lower_ in words.conditions)


def _turn(link: Token) -> None:
    """Let a condition that opens with its verb depend: "said that had she paid, | he would go"."""
    doc, helper = link.doc, link.nbor()
    ends = min(link.sent.end, link.i + FARTHEST)
    comma = next((t for t in doc[link.i : ends] if t.text == COMMA), None)
    if comma is None or comma.i + 2 > link.sent.end:
        return
    main, condition = _main_behind(comma), _condition_of(helper, comma)
    says = next((t for t in ancestors(helper) if t.i < link.i and t.pos_ in VERBAL), None)
    if main is None or condition is None or says is None or link.head not in {helper, condition}:
        return
    if main in {*ancestors(says)}:
        _lift(says, main)
    elif main.head not in {says, says.head}:
        return
    _join(helper, condition)
    main.head, main.dep_ = says, "ccomp"
    for token in (link, comma):
        token.head = main
    link.dep_, link.tag_ = "mark", "IN"
    condition.head, condition.dep_ = main, "advcl"
    forget(doc)


def _main_behind(comma: Token) -> Token | None:
    """The verb under a modal whose subject stands right behind a comma; else None."""
    first = comma.nbor()
    above = (t for t in (first, *ancestors(first)) if t.dep_ in SUBJECTS)
    subject = next((t for t in above if t.left_edge.i == first.i), None)
    if subject is None or not subject.i < subject.head.i:
        return None
    modal = is_modal(subject.head)
    return subject.head if modal else None


def _condition_of(helper: Token, comma: Token) -> Token | None:
    """The verb of a condition that a helper opens, with its subject behind that; else None."""
    verb, own = helper.head, (t for t in helper.rights if t.i < comma.i)
    inner = next((t for t in own if t.dep_ == "ccomp" and t.tag_ in PASTS), None)
    if helper.dep_ in {"aux", "auxpass"} and helper.i < verb.i < comma.i:
        named = [t for t in verb.lefts if t.dep_ in SUBJECTS and t.i > helper.i]
        return verb if named else None
    if inner is not None:
        return inner  # "had | the mill closed", taken for what there was
    below = {t.dep_ for t in helper.rights if t.i < comma.i}
    return helper if "xcomp" in below and below & {*SUBJECTS, "attr"} else None


def _join(helper: Token, condition: Token) -> None:
    """Let a helper help its verb, or have the subject behind it: "were | it to win"."""
    if helper == condition:
        who = next(t for t in helper.rights if t.dep_ in {*SUBJECTS, "attr"})
        who.dep_ = "nsubj"
    elif helper.head != condition:
        helper.head, helper.dep_, condition.tag_ = condition, "aux", "VBN"


def _lift(says: Token, main: Token) -> None:
    """Let a verb of saying stand where what it says stood."""
    top = main.dep_ == "ROOT"
    for token in [t for t in main.lefts if t.i < says.i and t != says]:
        token.head = says
    for token in [t for t in main.rights if t.i + 1 >= main.sent.end and t.is_punct]:
        token.head = says
    says.head, says.dep_ = (says if top else main.head), main.dep_


def _name(link: Token, pack: LanguagePack) -> None:
    """Let a noun for a claim be no verb: "said that claims that she lied | were false"."""
    noun, words = link.head, pack.certainty
    claims = either(words.held, words.unclaimed)
    content = next((t for t in noun.rights if t.dep_ == "ccomp"), None)
    if noun.lemma_.lower() not in claims or content is None or auxiliaries(noun):
        return
    told = _predicate_of(noun, content, words)
    above = (t for t in ancestors(noun) if t.i < link.i and t.pos_ in VERBAL)
    says = noun.head if noun.dep_ == "ccomp" else next(above, None)
    if told is None or says is None or not says.i < link.i:
        return
    if told.tag_ not in TENSED and not auxiliaries(told):
        return
    noun.tag_, noun.pos_, content.dep_ = "NNS", "NOUN", "acl"
    for token in [t for t in noun.rights if t.i > told.i]:
        token.head = told
    told.head, told.dep_ = says, "ccomp"
    noun.head, noun.dep_ = told, "nsubj"
    link.head, link.dep_ = told, "mark"
    forget(link.doc)


def _predicate_of(noun: Token, content: Token, words: CertaintyWords) -> Token | None:
    """The verb that says what became of a claim, behind what the claim holds; else None.

    Parsers join it to what the claim holds, too: "claims that she hid a boat and a car | were".
    """
    above: Token = noun.head
    if noun.dep_ == "nsubj" and noun.i < above.i:
        return above
    beside = (*noun.rights, *(above.rights if noun.dep_ == "ccomp" else ()))
    behind = (t for t in beside if t.dep_ == "ccomp" and t.i > content.right_edge.i)
    found: Token | None = next(behind, None)
    if found is not None:
        return found
    inside = (t for t in content.subtree if t.i > content.i and t.dep_ in {"conj", "ccomp"})
    tensed = (t for t in inside if t.tag_ in TENSED and t.lemma_.lower() in words.copulas)
    copula: Token | None = next((t for t in tensed if not has_mark(t)), None)
    who = None if copula is None else subject_before(copula)
    if copula is None or who is None or who.left_edge.i == 0:
        return None
    before = who.left_edge.nbor(-1)
    joined = before.dep_ == "cc"
    who.head, who.dep_ = (before.head, "conj") if joined else (copula.head, "dobj")
    return copula
