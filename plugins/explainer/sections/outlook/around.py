"""Around: who says or thinks a clause that may look ahead, and what it is told for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.sections.outlook.conditions import condition_above
from explainer.text.status import is_condition
from explainer.text.status.above import is_slight
from explainer.text.syntax.clauses import (
    PRESENT,
    VERBAL,
    auxiliaries,
    children,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.complements import content_of, state_above
from explainer.text.syntax.features import is_neuter
from explainer.text.syntax.parts import has_mark, has_not, noun_under, tensed_of
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.outlook import OutlookWords

STATES = frozenset({"acomp", "attr"})
"""Dependencies of what something is told to be."""
ASKING = frozenset({"WRB", "WP", "WP$"})
"""Tags of words that open a question, or a relative clause about a person or a place."""
CLAUSE_SUBJECTS = frozenset({"csubj", "csubjpass"})
NESTED = 2
"""Verbs of thinking and saying above a clause."""
TOLD = frozenset({"VBN", "VBG", "VBZ", "VBP"})
"""Tags of a verb of saying, beside "said": "has said", "saying", "says"."""


def is_thought_if(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is what somebody must think or say: "if you think it will open"."""
    if verb.dep_ != "ccomp" or condition_above(verb, pack) is not None:
        return False
    return is_condition(first_conjunct(verb.head), pack.certainty)


def is_beside_the_point(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is only the purpose of another, or a reason that is denied.

    "So that others will start", "that is not because they will start"; "there is no way it could".
    """
    marks = [c for c in verb.lefts if c.dep_ == "mark"]
    opens = verb.doc[verb.left_edge.i]
    if marks and opens.lower_ in pack.outlook.purposes and opens.i == marks[-1].i - 1:
        return True
    above = verb.head
    if verb.dep_ == "advcl" and marks and marks[-1].lower_ in pack.outlook.reasons:
        return marks[-1].i > 0 and marks[-1].nbor(-1).dep_ == "neg"
    apart = either(without(pack.events.after, pack.events.reasons), pack.events.before)
    if verb.dep_ == "advcl" and marks and marks[-1].lower_ in apart:
        return True  # "a year after Roe vowed to"
    told = verb.dep_ in {"relcl", "acl", "ccomp"} and above.pos_ == "NOUN"
    if told and _is_not_so_meant(above, pack):
        return True
    if told and (_is_sought(above, pack) or is_habit(above, pack)):
        return True  # "usually a sign that a bridge will fall"
    if _was_found_likely(verb, pack):
        return True
    if verb.dep_ == "ccomp" and _is_to_ensure(above, pack):
        return True
    open_ = is_doubt(above, pack) or is_no_sign(above, pack)
    return told and is_none(above, pack) and not open_


def is_none(noun: Token, pack: LanguagePack) -> bool:
    """Tell "no fear" from "a fear"."""
    return any(c.dep_ == "det" and c.lower_ in pack.certainty.negations for c in noun.lefts)


def is_doubt(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun says that what it holds is unlikely: "doubts that"."""
    return pack.certainty.prospects.get(noun.lemma_.lower()) == "unlikely"


def is_doubted(verb: Token, words: OutlookWords) -> bool:
    """Tell "doubts that it will sink" from "doubts that it will not"."""
    first = first_conjunct(verb)
    told = first.dep_ == "ccomp" and first.head.lemma_.lower() in words.doubting
    return told and not has_not(verb)


def is_no_sign(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether nothing shows that what a noun holds will come: "no sign", "little sign"."""
    return noun.lemma_.lower() in pack.outlook.signs and is_slight(noun, pack)


def _is_sought(noun: Token, pack: LanguagePack) -> bool:
    """Whether somebody wants to be told it for certain: "need a guarantee that it will not"."""
    words, verb = pack.outlook, noun.head.head if noun.dep_ == "pobj" else noun.head
    bound = noun.dep_ in {"dobj", "pobj"} and verb.lemma_.lower() in words.seeking
    return bound and noun.lemma_.lower() in words.assured


def _is_not_so_meant(noun: Token, pack: LanguagePack) -> bool:
    """Whether what a noun holds is set aside: "not in the | sense | that it will become law"."""
    link = noun.head
    before = link.nbor(-1) if noun.dep_ == "pobj" and link.i > link.sent.start else link
    return before.i != link.i and before.lower_ in pack.certainty.negations


def _is_to_ensure(above: Token, pack: LanguagePack) -> bool:
    """Whether a clause is what somebody does something for: "to make sure that it will open"."""
    state = above.dep_ in {"ccomp", "acomp", "oprd"} and above.pos_ == "ADJ"
    verb = above.head if state else above
    sure = above.lower_ in pack.outlook.expecting if state else False
    sure = sure or verb.lemma_.lower() in pack.outlook.ensuring
    return sure and verb.pos_ == "VERB" and is_infinitive(verb)


def _was_found_likely(verb: Token, pack: LanguagePack) -> bool:
    """Whether the article tells what was likely before: "it was unlikely that it would pass"."""
    above = verb.head if verb.head.pos_ == "AUX" else verb.head.head
    if verb.dep_ != "ccomp" or above.pos_ != "AUX":
        return False
    states = [t for t in children(above) if t.dep_ == "acomp"]
    likely = any(t.lower_ in pack.outlook.expecting for t in states)
    finite = tensed_of(above)
    return likely and finite.tag_ == "VBD" and not is_reported(above, pack)


def worry_of(clause: Token, words: OutlookWords) -> Token | None:
    """Give the adjective that says that somebody hopes or fears what a clause tells, else None.

    "Is worried that", "was not sure that".
    """
    state = state_above(clause)
    return state if state is not None and state.lower_ in words.worrying else None


def is_hoped(verb: Token, pack: LanguagePack) -> bool:
    """Tell "is confident that he can win" and "hopes it can grow" from "says it can swim".

    Who "is not sure that he can win" does not hope it.
    """
    words, above = pack.outlook, verb.head
    if verb.dep_ != "ccomp" or has_not(verb):
        return False
    state = worry_of(verb, words)
    if state is not None:
        denied = has_not(state.head)
        return not denied and state.lower_ not in pack.certainty.doubting
    return above.lemma_.lower() in words.wishing and above.tag_ in TOLD


def is_unbelieved(verb: Token, pack: LanguagePack) -> bool:
    """Tell "it doesn't look like Roe will go", "came, thinking we will stop" from "I think we".

    So with "I do not believe that she said she will go", "think we can say without a doubt that".
    """
    below = first_conjunct(verb)
    noun = below.head
    if below.dep_ == "acl" and has_mark(below) and noun.dep_ == "pobj":
        below = noun.head.head  # "say | without a doubt that it will"
    may = any(t.lower_ in either(pack.outlook.may, pack.outlook.could) for t in auxiliaries(verb))
    for _ in range(NESTED):
        above = below.head
        like = below.dep_ == "advcl" and below.left_edge.lower_ in pack.outlook.likening
        if not (like or below.dep_ == "ccomp") or above.pos_ != "VERB" or above.i > below.i:
            return False
        loose = above.tag_ == "VBG" and above.dep_ == "advcl" and not auxiliaries(above)
        lemma = above.lemma_.lower()
        thinks = lemma in either(pack.speech.thinking, pack.outlook.states)
        if loose and lemma in pack.outlook.implying and not may:
            thinks &= above.head.dep_ not in {"ROOT", "ccomp"}  # "…, meaning it will shut"
        if thinks and (loose or has_not(above)):
            return True
        below = above
    return False


def is_scorned(verb: Token, pack: LanguagePack) -> bool:
    """Tell "it is absurd that a film will decide it", which nobody believes, from "sure that"."""
    words, state = pack.certainty, state_above(first_conjunct(verb))
    scorned = either(words.untrue, words.unsound)
    return state is not None and state.lower_ in scorned and not has_not(state.head)


def is_only_named(verb: Token, pack: LanguagePack) -> bool:
    """Tell what it would be to say so: "To say that it will sink goes too far".

    So with "that is akin to saying that it will sink".
    """
    says = first_conjunct(verb).head
    first = says.left_edge.i
    before = says.doc[first - 1]
    opens = first == verb.sent.start or (before.is_quote and not before.whitespace_)
    bare = is_infinitive(says) or (says.tag_ == "VBG" and says.dep_ in CLAUSE_SUBJECTS)
    like = says.head.head if says.dep_ == "pcomp" else says
    so = like.dep_ in STATES or like.lemma_.lower() in pack.certainty.copulas
    akin = says.tag_ == "VBG" and so
    told = first_conjunct(verb).dep_ == "ccomp" and ((bare and opens) or akin)
    return told and says.lemma_.lower() in either(pack.speech.saying, pack.speech.thinking)


def is_wished(verb: Token, words: OutlookWords) -> bool:
    """Tell "I hope that they will listen", a wish of who speaks, from "she hopes they will".

    What stands before it is no wish: "they will need it, so I hope that".
    """
    wish, subject = verb.head, own_subject(verb.head)
    own = subject is not None and subject.lower_ in words.self and subject.i < wish.i
    own = own and wish.i < verb.i
    return verb.dep_ == "ccomp" and own and wish.lemma_.lower() in words.hoping


def is_talk(verb: Token, words: OutlookWords) -> bool:
    """Tell "I would say" and "he would be surprised" from what somebody will do."""
    states = [c.lower_ for c in children(verb) if c.dep_ == "acomp"]
    return any(lemma in words.talking for lemma in (verb.lemma_.lower(), *states))


def is_told_now(verb: Token) -> bool:
    """Tell whether a sentence and the one before tell of now: what would be is no "went on to".

    "The mayor wants more. She would cut fares", but "the mayor left; she would often walk".
    """
    sentence = verb.sent
    if any(t.tag_ == "VBD" and t.dep_ != "relcl" for t in sentence):
        return False
    if any(t.tag_ in PRESENT for t in sentence if t.pos_ in VERBAL):
        return True
    if sentence.start == 0:
        return False
    root = verb.doc[sentence.start - 1].sent.root
    tags = {t.tag_ for t in (root, *auxiliaries(root))}
    return "VBD" not in tags and bool(tags & (PRESENT | {"MD"}))


def is_reported(verb: Token, pack: LanguagePack) -> bool:
    """Tell what somebody said, in a clause or in one more: "said it was sad and it would go"."""
    first = first_conjunct(verb)
    shared = verb.dep_ == "conj" and bool(auxiliaries(verb)) and own_subject(verb) is None
    if verb.dep_ == "conj" and first.dep_ == "ccomp":
        between = verb.doc[first.head.i : first.i]
        if not shared and any(t.is_quote and t.pos_ == "PUNCT" for t in between):
            return False  # 'said: "I wept and they would not come"'
        verb = first
    if is_made_plain(verb, pack):
        return True
    if (verb.dep_ != "ccomp" and not shared) or verb.head.pos_ not in VERBAL:
        return False
    says = either(pack.certainty.speech, pack.speech.saying)
    return verb.head.lemma_.lower() in says and _is_on_record(verb.head, pack)


def is_made_plain(clause: Token, pack: LanguagePack) -> bool:
    """Tell whether somebody makes it clear: "made it plain that it would close"."""
    before = clause.left_edge.i - 1 if clause.dep_ in {"ccomp", "advcl"} else 0
    state = clause.doc[before]
    if before < clause.sent.start or state.lower_ not in pack.outlook.evident:
        return False
    makes = state.head
    return makes.lemma_.lower() in pack.outlook.clarifying and _is_on_record(makes, pack)


def _is_on_record(says: Token, pack: LanguagePack) -> bool:
    """Tell "said", "has said", "says" and "saying" from "I think", and "had said" before that."""
    who = own_subject(says)
    if says.tag_ == "VBD":
        return True
    had = is_past_perfect(says, pack.certainty)
    return not had and says.tag_ in TOLD and (who is None or who.lower_ not in pack.outlook.self)


def is_past_threat(verb: Token, pack: LanguagePack) -> bool:
    """Tell "he threatened to sink it", which was a deed, from "he threatens to sink it"."""
    return verb.lemma_.lower() in pack.outlook.threatening and verb.tag_ == "VBD"


def is_habit(verb: Token, pack: LanguagePack) -> bool:
    """Tell "sometimes the door would be open" from what may come."""
    verbs = (verb, *((verb.head,) if verb.dep_ == "conj" else ()))
    if any(_is_ordinary(c, pack) for c in verb.lefts):
        return True
    return any(
        c.dep_ == "advmod" and c.lower_ in pack.events.habits and c.i < verb.i
        for v in verbs
        for c in children(v)
    )


def _is_ordinary(phrase: Token, pack: LanguagePack) -> bool:
    """Whether a phrase tells how it mostly is: "in an ordinary year"."""
    noun = noun_under(phrase) if phrase.dep_ == "prep" else None
    usual = noun is not None and any(t.lower_ in pack.outlook.ordinary for t in noun.lefts)
    return usual and noun is not None and noun.lemma_.lower() in pack.agenda.times


def is_judged(verb: Token, subject: Token) -> bool:
    """Tell "it would be a mistake to wait", which judges, from what would come.

    So does "it would be easier if we waited".
    """
    neuter = subject.pos_ == "PRON" and is_neuter(subject)
    states, below = _state_below(verb)
    announced = any(c.i > verb.i and (is_infinitive(c) or _is_imagined(c)) for c in below)
    return neuter and verb.pos_ == "AUX" and bool(states) and announced


def is_curious(verb: Token, subject: Token, words: OutlookWords) -> bool:
    """Tell "it will be good to see how she fares", which only says that nobody knows."""
    _, below = _state_below(verb)
    looks = [c for c in below if is_infinitive(c) and c.lemma_.lower() in words.perceiving]
    asks = any(t.left_edge.tag_ in ASKING for look in looks for t in look.rights)
    return asks and subject.pos_ == "PRON" and is_neuter(subject)


def _state_below(verb: Token) -> tuple[list[Token], list[Token]]:
    """What a verb says that something is, and all that hangs on the verb and on that."""
    states = [c for c in children(verb) if c.dep_ in {"attr", "acomp"}]
    return states, [*children(verb), *(c for state in states for c in children(state))]


def _is_imagined(clause: Token) -> bool:
    """Whether a clause in the past names what is not so: "if we waited"."""
    marked = has_mark(clause)
    past = tensed_of(clause).tag_ == "VBD"
    return clause.dep_ == "advcl" and marked and past


def is_of_the_past(state: Token) -> bool:
    """Tell "likely that it was sent", "likely to have left" from what is likely to come.

    So "likely that they are taking over", "likely that they have", a guess about now.
    """
    below = [c for t in (state, state.head) for c in children(t) if c.i > state.i]
    for clause in (c for c in below if c.dep_ in {"xcomp", "ccomp", "advcl"}):
        helpers = auxiliaries(clause)
        finite = next((a for a in helpers if a.tag_ != "TO"), clause)
        perfect = clause.tag_ == "VBN" and any(a.tag_ == "VB" and a.dep_ == "aux" for a in helpers)
        now = finite.tag_ in PRESENT and clause.dep_ == "ccomp"
        if now and content_of(clause).i == clause.i:
            return True
        if finite.tag_ == "VBD" or (clause.dep_ == "xcomp" and perfect):
            return True
    return False
