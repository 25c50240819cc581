"""Above a clause: what a word that plans, proposes or arranges makes of its complement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Status
from explainer.text.somebody import may_act
from explainer.text.status.around import denies, is_future, is_past, negates, was_so
from explainer.text.syntax.clauses import (
    PRESENT,
    RELATIVES,
    SINGULAR,
    TELLING,
    VERBAL,
    auxiliaries,
    children,
    is_infinitive,
)
from explainer.text.syntax.features import is_single, is_third_person
from explainer.text.syntax.parts import has_mark, has_not, is_modal, is_passive, nouns_under
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.certainty import CertaintyWords


REACHED = frozenset({"MONEY", "PERCENT"})
"""What somebody who "targets" it wants to reach."""
FAR = 60
"""Tokens behind a verb in which its day is looked for."""
WHEN = frozenset({"pobj", "npadvmod", "advmod"})
"""What a time is to its clause, and not to a noun: "in May", but not "May's vote"."""


def effect_of(above: Token, words: CertaintyWords) -> Status | None:
    """Give what a verb, noun or adjective makes of the infinitive or gerund behind it."""
    lemma = above.lemma_.lower()
    if above.lower_ in words.enabling and is_future(above.head, words):
        return "expected"
    if above.lower_ in words.enabling and was_so(above.head):
        return "happened"  # "was able to free her"
    if above.tag_ == "VBN" and lemma in words.passive_prospects:
        return words.passive_prospects[lemma]
    return words.infinitive_prospects.get(lemma) or wish_of(above, words)


def is_its_purpose(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause says what a thing is, or was, for: "the hall was designed to look old".

    What is to come on a day is none: "is intended to open in May".
    """
    lemma = verb.lemma_.lower()
    shares = verb.dep_ == "conj" and all(t.dep_ != "auxpass" for t in verb.lefts)
    if verb.tag_ != "VBN" or lemma not in pack.certainty.purposive or shares:
        return False
    below = [t for t in children(verb) if t.dep_ == "xcomp" and is_infinitive(t)]
    if not below or not is_passive(verb):
        return False
    first, last = verb.i, min(verb.right_edge.i + 1, verb.i + FAR)
    times = (t for t in verb.doc[first:last] if kind_of(t, pack) in TIMES)
    return all(t.dep_ not in WHEN for t in times)


def wish_of(above: Token, words: CertaintyWords) -> Status | None:
    """Give what a word of planning or proposing makes of the noun it is about."""
    if tells_deed(above, words):
        return None
    for table in (words.prospects, words.acts):
        for name in (above.lemma_.lower(), above.lower_):
            if name in table:
                return table[name]
    return None


def tells_deed(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a verb of planning does not plan here: "weighs 300 pounds", "targeted a port".

    But it does in "weighs a bid", "targets growth of 5%", "has targeted sales of $5m" and in "is
    targeted to open".
    """
    if verb.lemma_.lower() in words.striking and verb.pos_ in VERBAL:
        behind = [t for t in verb.subtree if t.i > verb.i]
        aims = verb.tag_ in PRESENT and any(t.tag_ == "CD" for t in behind)
        reached = any(t.ent_type_ in REACHED for t in behind) and not is_passive(verb)
        opens = any(t.dep_ == "xcomp" and is_infinitive(t) for t in children(verb))
        return not (aims or reached or opens)
    things = (t for t in children(verb) if t.dep_ in {"dobj", "attr", "npadvmod"})
    return verb.lemma_.lower() in words.weighing and any(t.lower_ in words.weights for t in things)


def denied_prospect(above: Token, words: CertaintyWords) -> Status | None:
    """Give the status under a denied word: what is not expected is unlikely, else no event."""
    expected = effect_of(above, words) in {"expected", "scheduled"}
    carrier = above.head if above.dep_ in {"acomp", "oprd"} else above
    negated = any(negates(t, words) for t in children(carrier))
    known = above.lemma_.lower() in words.prospects or above.lower_ in words.prospects
    return "unlikely" if expected and negated and known and not is_past(carrier) else None


def threat_of(verb: Token, pack: LanguagePack) -> Status | None:
    """How sure something bad is that somebody has before him: "faces a possible fine".

    So with "faces ten years in jail", "faces trial", and what a name faces "if he is convicted";
    None where "faces a fine" tells how things are.
    """
    if verb.lemma_.lower() not in pack.outlook.confronting or is_passive(verb) or has_not(verb):
        return None
    for noun in verb.rights:
        if noun.dep_ != "dobj" or noun.pos_ != "NOUN":
            continue
        links = (t.lower_ for t in noun.rights if t.dep_ == "prep")  # not "ten years of losses"
        if noun.lower_ in pack.amounts.durations and any(t not in pack.agenda.of for t in links):
            return "possible"
        who, later = own_subject(verb), (t for t in verb.rights if t.dep_ == "advcl")
        one = who is not None and (who.pos_ == "PROPN" or who.lower_ in pack.names.pronouns)
        if one and any(m.lower_ in pack.certainty.conditions for t in later for m in t.lefts):
            return "possible"
        if noun.lemma_.lower() in pack.outlook.penalties:
            return "possible"
        sure = (pack.certainty.adjectives.get(t.lower_) for t in noun.lefts if t.dep_ == "amod")
        return next((s for s in sure if s in {"possible", "expected", "unlikely"}), None)
    return None


def prospect_of(noun: Token, pack: LanguagePack) -> Status | None:
    """Give what a noun makes of the clause that it holds: "a risk that", "little chance that".

    None where it says nothing of how sure that is: "the announcement that", "the fact that".
    """
    words, lemma = pack.certainty, noun.lemma_.lower()
    if lemma in pack.outlook.chances and is_slight(noun, pack):
        return "unlikely"
    if lemma in words.weak_saying or lemma in pack.outlook.chances:
        return "possible"
    return words.prospects.get(lemma)


def is_slight(noun: Token, pack: LanguagePack) -> bool:
    """Tell "no chance" and "slim chances" from "a chance"."""
    little = pack.outlook.slight | pack.certainty.negations
    return any(t.lower_ in little for t in noun.lefts)


def named_as(clause: Token, pack: LanguagePack) -> Status | None:
    """Give what a noun makes of the clause that it is said to be: "one risk is that it will sink".

    None where there is no such noun, or it says nothing of how sure that is.
    """
    copula = clause.head
    noun = own_subject(copula) if clause.dep_ == "ccomp" else None
    if noun is None or noun.pos_ != "NOUN" or not noun.i < copula.i < clause.i:
        return None
    equates = copula.lemma_.lower() in pack.certainty.copulas and not auxiliaries(copula)
    bare = not any(t.dep_ in {"acomp", "attr"} for t in children(copula))
    if not equates or not bare:
        return None
    felt = noun.lemma_.lower() in pack.outlook.felt  # "the concern is that it will sink"
    return prospect_of(noun, pack) or ("possible" if felt else None)


def is_only_hoped(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether words beside a verb say that it is only hoped or feared: "will, I hope, open".

    So with "hopefully it will open", "it will open, hopefully".
    """
    hopes, last = pack.outlook.hopefully, verb.right_edge.i
    behind = verb.doc[last + 1 : last + 3]
    if len(behind) > 1 and behind[0].text == "," and behind[1].lower_ in hopes:
        return True
    for part in children(verb):
        if part.dep_ == "advmod" and part.lower_ in hopes:
            return True
        aside = part.dep_ == "parataxis" and own_subject(part) is not None
        if aside and part.lemma_.lower() in pack.certainty.weak_saying:
            return True
    return False


def is_far_from(clause: Token, words: CertaintyWords) -> bool:
    """Tell whether the words before a clause only come near: "far from certain that it will"."""
    first = clause.left_edge.i
    state = clause.doc[first - 1] if first else clause
    near = state.dep_ in {"amod", "pcomp", "pobj"} and state.head.dep_ == "prep"
    return near and state.head.head.lower_ in words.distant


def chance_above(clause: Token, pack: LanguagePack) -> Token | None:
    """Give the noun of chance or hope whose content a clause is, else None.

    "There is a risk | it will sink"; "the odds are growing | that it will sink".
    """
    noun, own = clause.head, own_subject(clause)
    if clause.dep_ == "ccomp" and noun.pos_ in VERBAL:
        return _growing_of(clause, pack)
    behind = clause.dep_ in {"acl", "relcl"} and own is not None and noun.i < own.i
    whole = behind and own is not None and own.tag_ not in RELATIVES
    return noun if whole and noun.lemma_.lower() in pack.outlook.chances else None


def _growing_of(clause: Token, pack: LanguagePack) -> Token | None:
    """Give the noun of chance of which a verb tells only that it grows, or is there, else None.

    What a chance "means" or "shows" it does not hold.
    """
    verb, subject = clause.head, own_subject(clause.head)
    alone = not any(t.dep_ in {"dobj", "attr", "acomp"} for t in children(verb))
    if subject is None or not alone or not has_mark(clause) or not subject.i < verb.i < clause.i:
        return None
    words, lemma = pack.certainty, verb.lemma_.lower()
    tells = lemma in either(words.speech, words.showing, pack.speech.meaning) or lemma in words.acts
    held = either(pack.outlook.chances, words.weak_saying)
    plain = subject.pos_ == "NOUN" and subject.lemma_.lower() in held
    return subject if plain and not tells and lemma not in words.copulas else None


def there_may_be(verb: Token, pack: LanguagePack) -> Status | None:
    """Give what a noun makes of "there is a chance that she wins", "of rain"; else None."""
    parts = children(verb)
    if not any(t.dep_ == "expl" for t in parts):
        return None
    noun = next((t for t in parts if t.dep_ in {"attr", "dobj"} and t.i > verb.i), None)
    if noun is None or noun.lemma_.lower() not in pack.outlook.chances:
        return None
    told = any(t.dep_ in TELLING and t.i > noun.i for t in children(noun))
    return prospect_of(noun, pack) if told else None


def is_due(word: Token, words: CertaintyWords) -> bool:
    """Tell whether an adjective in commas tells when something was to be: "a ship, due in May,"."""
    last = word.right_edge.i + 1
    inside = word.i > 0 and word.nbor(-1).text == "," and last < len(word.doc)
    arranged = words.prospects.get(word.lower_) == "scheduled"
    return word.tag_ == "JJ" and arranged and inside and word.doc[last].text == ","


def doubt_of(state: Token, words: CertaintyWords) -> Status:
    """Give what an adjective makes of the clause behind it: "sceptical that", "afraid that".

    "happened" where it raises no doubt.
    """
    name = state.lower_
    if name in words.doubting:
        return words.doubting[name]
    if is_lessened(state, words):
        return "unlikely"
    if name in words.weak_saying:
        return "possible"
    if "unlikely" in {words.adjectives.get(name), words.prospects.get(name)}:
        return "unlikely"
    return "possible" if denies(state.head, words) else "happened"


def is_lessened(state: Token, words: CertaintyWords) -> bool:
    """Tell whether an adjective makes what it holds unlikely: "less likely", "impossible".

    Not "no less likely".
    """
    low = state.lower_
    if state.pos_ == "ADJ" and low in words.averted:
        return True
    less = any(t.lower_ in words.lessening for t in state.lefts)
    before = state.doc[state.left_edge.i : state.i]
    less &= all(t.lower_ not in words.negations for t in before)
    return less and low in words.lessened and not denies(state.head, words)


def is_wanted(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a clause says what shall be: "asked that it be sold", "demanded that he pay".

    Below a word that proposes or demands, one thing with the verb of many is such a clause, too:
    taggers know no other form in "demanded that the bank pay".
    """
    above, helpers = verb.head, auxiliaries(verb)
    bare = verb.tag_ == "VB" or any(t.tag_ == "VB" for t in helpers)
    asked = above.lemma_.lower() in words.acts or (bare and bool(helpers))
    asked = asked and above.pos_ == "NOUN"  # "a call that she go", "a pact that it be sold"
    held = verb.dep_ == "ccomp" and above.pos_ in VERBAL
    held = held or (asked and verb.dep_ in {"acl", "relcl", "ccomp"} and verb.i > above.i)
    if not held or is_infinitive(verb):
        return False
    opened = asked and verb.tag_ == "VB" and verb.left_edge.tag_ in {"IN", "WDT"}
    if not (opened or has_mark(verb)):
        return False
    if bare:
        return not any(t.dep_ == "aux" for t in verb.lefts)
    subject = own_subject(verb)
    one = subject is not None and _is_one(subject) and not any(subject.conjuncts)
    never = words.copulas | words.perfect
    plain = verb.tag_ == "VBP" and not helpers and verb.lemma_.lower() not in never
    return one and plain and above.lemma_.lower() in words.acts


def _is_one(noun: Token) -> bool:
    """Whether a noun or pronoun would take the verb of one: "the bank", "she"."""
    third = noun.tag_ == "PRP" and is_single(noun) and is_third_person(noun)
    return noun.tag_ in SINGULAR or third


def arranged(verb: Token, above: Token, pack: LanguagePack) -> Status | None:
    """Give what a copula makes of its infinitive.

    "They are to meet" is an arrangement, "the aim is to win" an aim; None where it is neither.
    What is owned is an aim, but for people and bodies: "its job", but "the city's bank".
    """
    subject, words = subject_of(above), pack.certainty
    if verb.lemma_.lower() in words.settled:
        return None
    if perfect_of(verb, words):
        return None
    parts = children(above)
    if is_described(above, verb) or any(
        negates(t, words) or t.lower_ in words.pending for t in parts
    ):
        return None
    if subject is None:
        return None
    owned = subject.pos_ == "NOUN" and any(t.dep_ == "poss" for t in children(subject))
    whole = _counted(subject) if subject.tag_ == "CD" else subject  # "one of the aims is to win"
    aim = whole.lemma_.lower() in words.purposes or subject.dep_ == "csubj"
    named = any(t.dep_ == "appos" and t.pos_ == "PROPN" for t in subject.rights)  # "her wife, Ada,"
    thing = subject.pos_ == "NOUN" and not named and not may_act(subject, pack)
    if thing and (owned or above.tag_ == "VBD"):
        aim = aim or any(t.dep_ == "dobj" for t in children(verb))
    if aim and is_future(above, words):
        return "expected"  # "the task will be to rebuild it"
    if not aim and is_modal(above):
        return None  # "the impact would be to close it"
    return "possible" if aim else "scheduled"


def _counted(number: Token) -> Token:
    """Give what a number counts: "one of the | aims"; the number itself where it counts none."""
    links = (t for t in number.rights if t.dep_ == "prep")
    return next(nouns_under(links), number)


def is_described(copula: Token, verb: Token) -> bool:
    """Tell "is glad to meet" from "is to meet"."""
    return any(t.dep_ in {"acomp", "attr"} and t.i < verb.i for t in children(copula))


def is_small_clause(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a verb completes "help", "let" or "see", whatever its form looks like."""
    if verb.dep_ != "ccomp" or verb.head.lemma_.lower() not in words.small_clauses:
        return False
    return not has_mark(verb) and verb.i > verb.head.i


def is_foreseen(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether somebody now sees what will grow or fall: "the bank sees prices | rising".

    What is one's own one sees already: "tenants see their rents rising".
    """
    above, subject = verb.head, own_subject(verb)
    sees = above.lemma_.lower() in pack.certainty.foreseeing and above.tag_ in PRESENT
    if not sees or verb.tag_ != "VBG" or subject is None or auxiliaries(above):
        return False
    own = any(t.tag_ == "PRP$" for t in subject.lefts)
    return verb.lemma_.lower() in pack.events.changing and not own


def wish_above(verb: Token, words: CertaintyWords) -> Token | None:
    """Give the verb of who wants something done: "want | him removed"; None where nobody does.

    Taggers take the participle for a past where the two look alike ("want the mill closed"), or
    hang it on whom it is about ("need | the mill | closed").
    """
    if verb.tag_ not in {"VBN", "VBD"} or has_mark(verb) or auxiliaries(verb):
        return None
    behind = verb.dep_ == "acl" and verb.head.dep_ == "dobj"
    who = verb.head if behind else own_subject(verb)
    above = verb.head.head if behind else verb.head
    if who is None or not (behind or verb.dep_ == "ccomp") or above.pos_ not in VERBAL:
        return None
    wished = above.lemma_.lower() in words.wishing and above.i < who.i < verb.i
    apart = behind and verb.doc[verb.left_edge.i - 1].text == ","
    return above if wished and not apart else None


def is_kept_from(above: Token, words: CertaintyWords) -> bool:
    """Tell whether a word says of a gerund that it is not so, or only claimed: "kept from signing".

    What comes after something else is no such gerund: "kept silent after signing".
    """
    lemma = above.lemma_.lower()
    doubted = words.unclaimed | words.blocked | words.averted
    denied = above.pos_ == "ADJ" and has_not(above)  # "not guilty of stealing"
    return denied or lemma in doubted or above.lower_ in words.averted
