"""Relatives: relative clauses that parsers hang on a noun with which their verb does not agree.

"Keys to the hall that | were lost": the keys were, and not the hall. "Migrants from Sudria who |
applied": no state applies, where "who" does. "A strike at the port that | began in May": no port
begins.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import both, either
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.happening import PERSON, STEPS, nouns_before, told_of
from explainer.text.parsing.mending import make_subject, take_place
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import (
    NOMINAL,
    NOUN_SUBJECTS,
    PLACE_LABELS,
    PLURAL,
    RELATIVES,
    SINGULAR,
    TIME_LABELS,
    VERBAL,
    ancestors,
    group_start,
    is_finite,
)
from explainer.text.syntax.features import is_neuter, number_of
from explainer.text.syntax.parts import has_mark, tensed_of
from explainer.text.syntax.subjects import antecedent_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

LOOSE = frozenset({"conj", "advcl", "ccomp", "dep"})
"""What parsers make of a clause that they join to the main verb."""
GOVERNED = frozenset({"dobj", "pobj", "attr"})
PEOPLE, OWNER, THING = "WP", "WP$", "WDT"
ROW = frozenset({"conj", "appos"})
COLON = ":"


def with_relatives(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang relative clauses on the nearest noun before them that their verb and pronoun allow.

    Only those that hang on a noun which these rule out; where none is left they stay.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for pronoun in doc:
        if pronoun.tag_ == "DT" and pronoun.dep_ in NOUN_SUBJECTS:
            _behind_time(pronoun, pack)
        if pronoun.tag_ not in RELATIVES and pronoun.tag_ != OWNER:
            continue
        verb = pronoun.head
        _part(pronoun)
        if pronoun.tag_ in RELATIVES:
            _hang(pronoun, pack)
            _resume(pronoun)
            if (decision := _decision_about(pronoun, pack)) is not None:
                verb.head = decision
                forget(doc)
        if pronoun.tag_ not in RELATIVES or pronoun.dep_ not in NOUN_SUBJECTS:
            continue
        if verb.dep_ != "relcl" or verb.i < pronoun.i or not _acts(pronoun):
            continue
        if (last := _last_between(pronoun, pack)) is not None:
            verb.head = last
            forget(doc)
            continue
        person = _helped(verb.head, pronoun, pack) or _person_of(verb.head, pronoun, pack)
        if person is not None:
            verb.head = person
            forget(doc)
            continue
        noun = antecedent_of(pronoun)
        if (outer := _around_aside(verb.head, pronoun, pack)) is not None:
            verb.head = outer
            forget(doc)
            continue
        event = told_of(pronoun, pack)
        if event is not None:
            verb.head = event
            forget(doc)
            continue
        if noun is None or _may_be(noun, pronoun, pack):
            continue
        other = _allowed(pronoun, pack)
        if other is not None and other != noun:
            verb.head = other
            forget(doc)
    return doc


def _behind_time(pronoun: Token, pack: LanguagePack) -> None:
    """Hang a clause on the noun before a time: "brought in laws Monday | that would ban it".

    Parsers make it what the main verb says.
    """
    verb, before = pronoun.head, pronoun.nbor(-1) if pronoun.i else pronoun
    above = verb.head
    opens = pronoun.lower_ in pack.speech.complementizers and not any(pronoun.children)
    below = verb.dep_ == "ccomp" and above.pos_ in VERBAL and above.i < pronoun.i < verb.i
    if not (opens and below and before.ent_type_ in TIME_LABELS) or has_mark(verb):
        return
    noun = next((t for t in [*above.rights][::-1] if t.i < pronoun.i and t.dep_ == "dobj"), None)
    says = above.lemma_.lower() in either(pack.speech.saying, pack.speech.thinking)
    if noun is None or says or noun.pos_ != "NOUN":
        return
    verb.head, verb.dep_, pronoun.tag_ = noun, "relcl", THING
    forget(verb.doc)


def _hang(pronoun: Token, pack: LanguagePack) -> None:
    """Hang a clause on who stands before its comma: "it sank, according to residents, | who fled".

    Parsers join it to the main verb, though nothing joins them.
    """
    verb, comma = pronoun.head, pronoun.nbor(-1) if pronoun.i else pronoun
    people = pronoun.tag_ == PEOPLE and pronoun.lower_ in pack.speech.relatives
    loose = verb.dep_ in LOOSE and verb.head.i < pronoun.i < verb.i
    if not (people and loose) or pronoun.dep_ not in NOUN_SUBJECTS or comma.text != COMMA:
        return
    noun = next((t for t in nouns_before(pronoun) if _may_be(t, pronoun, pack)), None)
    if noun is not None and noun.dep_ == "pobj" and verb not in ancestors(noun):
        verb.head, verb.dep_ = noun, "relcl"
        forget(verb.doc)


def _resume(pronoun: Token) -> None:
    """Hang what goes on behind a clause on what is before it: "from Elm, which left, | and from".

    Only where the same preposition stands before the noun of the clause.
    """
    verb, noun = pronoun.head, pronoun.head.head
    link, doc = noun.head, pronoun.doc
    if verb.dep_ != "relcl" or noun.dep_ != "pobj" or link.dep_ not in {"prep", "agent"}:
        return
    for part in [t for t in verb.rights if t.dep_ in {"prep", "conj", "agent"} and t.i > verb.i]:
        joint = doc[part.i - 1]
        if part.lower_ != link.lower_ or joint.dep_ != "cc" or doc[joint.i - 1].text != COMMA:
            continue
        part.head, part.dep_, joint.head = link, "conj", link
        forget(doc)


def _part(pronoun: Token) -> None:
    """Part a clause about a noun from the main verb: "laws, both of which were lifted, | failed".

    Parsers let the noun do both, or give it to who tells of it: "said | laws, which …, failed". So
    with what is somebody's: "Roe, a poet and pilot whose flights won medals, | has died".
    """
    owned = pronoun.head if pronoun.tag_ == OWNER else None
    share = owned or (pronoun.head.head if pronoun.dep_ == "pobj" else pronoun)
    subject = _row_of(share) if owned is not None else share
    verb = subject.head
    if subject.dep_ not in NOUN_SUBJECTS or verb.pos_ not in VERBAL or verb.i < share.i:
        return
    before = [t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS and t.i < share.left_edge.i]
    shared = verb.dep_ != "relcl" and len(before) == 1 and share != pronoun
    noun = before[0] if shared else verb.head
    above = verb if shared else noun.head
    taken = verb.dep_ == "relcl" and noun.dep_ == "dobj" and noun.i > above.i
    apart = owned is not None or verb.doc[share.left_edge.i - 1].text == COMMA
    if not (shared or taken) or not apart:
        return
    behind = [t for t in above.rights if t.dep_ == ("conj" if shared else "ccomp") and t.i > verb.i]
    main = next((t for t in behind if _has_no_subject(t)), None)
    if main is None:
        return
    if shared:
        take_place(main, verb)
        for token in [t for t in verb.lefts if t.right_edge.i < noun.left_edge.i]:
            token.head = main
        verb.head, verb.dep_ = noun, "relcl"
        if subject != share:
            share.head, share.dep_ = verb, "nsubj"
    make_subject(noun, main)


def _row_of(noun: Token) -> Token:
    """The first of a row that a parse made go on with a noun: "| Roe |, a poet and | tales"."""
    row = (t for t in (noun, *islice(ancestors(noun), STEPS)) if t.dep_ not in ROW)
    return next(row, noun) if noun.dep_ == "conj" else noun


def _has_no_subject(verb: Token) -> bool:
    """Whether a verb in a tense stands behind a comma and has no subject, nor is it joined."""
    first = verb.doc[group_start(verb) - 1]
    own = any(t.dep_ in {*NOUN_SUBJECTS, "cc", "mark", "expl"} for t in verb.lefts)
    return is_finite(verb) and first.text == COMMA and not own


def _around_aside(noun: Token, pronoun: Token, pack: LanguagePack) -> Token | None:
    """The noun of which an aside tells that ends before "which": "a song, made for it, | which".

    None where the last noun of the aside has a name, may act, goes on by itself, or alone fits the
    verb: "a mill, owned by a bank, which lent it $5m".
    """
    verb, doc = pronoun.head, pronoun.doc
    if pronoun.tag_ == PEOPLE or noun.pos_ != "NOUN" or doc[pronoun.i - 1].text != COMMA:
        return None
    lemma = verb.lemma_.lower()
    if lemma in pack.events.spanning and noun.lemma_.lower() in pack.events.nouns:
        return None
    above = (t for t in islice(ancestors(noun), STEPS) if t.dep_ == "acl" and t.tag_ == "VBN")
    made = next(above, None)
    if made is None or made.head.pos_ != "NOUN" or doc[made.left_edge.i - 1].text != COMMA:
        return None
    if (
        may_act(noun, pack)
        or noun.right_edge.i < made.i
        or any(t.text == COMMA for t in doc[made.i : noun.i])
    ):
        return None
    return made.head if _may_be(made.head, pronoun, pack) else None


def _helped(name: Token, pronoun: Token, pack: LanguagePack) -> Token | None:
    """Who is somebody's, where no comma parts "who" from the name: "a | lawyer | for Poe who left".

    A name tells alone who that is, so that a clause without a comma does not choose it.
    """
    link = name.head
    whose = pronoun.tag_ == PEOPLE and name.dep_ == "pobj" and name.i + 1 == pronoun.i
    if not whose or name.tag_ != "NNP" or name.ent_type_ != PERSON or name.n_rights > 1:
        return None
    noun, number = link.head, number_of(tensed_of(pronoun.head))
    article = any(t.dep_ == "det" for t in noun.lefts) and noun.i + 1 == link.i
    told = article and noun.tag_ == "NN" and number != "Plur"
    return noun if told and (is_person(noun, pack) or may_act(noun, pack)) else None


def _last_between(pronoun: Token, pack: LanguagePack) -> Token | None:
    """The last of a row of names: "a link between Roe and | Fox, | who left", "… and Fox, who is".

    None where the clause may tell of all, but of two whom "between" sets apart: "who were friends".
    """
    first = pronoun.head.head
    row = [first, *(t for t in first.conjuncts if first.i < t.i < pronoun.i)]
    last = max(row, key=lambda t: t.i)
    apart = first.dep_ == "pobj" and first.head.lower_ in pack.names.between
    number = number_of(tensed_of(pronoun.head))
    one = number != "Plur" and pronoun.tag_ == PEOPLE if apart else number == "Sing"
    named = last.pos_ == "PROPN" and last.right_edge.i in (pronoun.i - 1, pronoun.i - 2)
    return last if one and named and last != first else None


def _decision_about(pronoun: Token, pack: LanguagePack) -> Token | None:
    """What was announced or opposed about a name: "a | plan | to leave Sudria, which he announced".

    None where the clause is not about a name, or no such noun stands above that.
    """
    verb, name, words = pronoun.head, pronoun.head.head, pack.agenda
    done = either(words.unveiling, both(pack.certainty.averted, pack.speech.attitudes))
    told = pronoun.dep_ in {"dobj", "nsubjpass"} and verb.lemma_.lower() in done
    if not told or pronoun.tag_ != THING or verb.dep_ != "relcl" or name.pos_ != "PROPN":
        return None
    nouns = words.decisions | words.plans | pack.events.deciding
    for above in islice(ancestors(name), STEPS):
        if above.pos_ == "NOUN" and above.lemma_.lower() in nouns:
            return above
        if is_finite(above):
            break
    return None


def _acts(pronoun: Token) -> bool:
    """Whether a pronoun is a subject: not of "which | no mayor has praised", ": who | left?"."""
    doc, finite = pronoun.doc, tensed_of(pronoun.head)
    between = doc[pronoun.i + 1 : finite.i]
    last = next((t.i for t in reversed(between) if t.text == COMMA), pronoun.i)
    apart = doc[pronoun.i - 1].text == COLON
    return not apart and all(t.pos_ not in NOMINAL for t in doc[last + 1 : finite.i])


def _allowed(pronoun: Token, pack: LanguagePack) -> Token | None:
    """The nearest noun that a relative clause may tell of; None where it may be two people."""
    nouns = [t for t in nouns_before(pronoun) if _may_be(t, pronoun, pack)]
    if pronoun.tag_ != PEOPLE:
        things = (t for t in nouns if t.ent_type_ not in PLACE_LABELS)  # "the bank of Elm, which"
        last = pronoun.nbor(-2) if pronoun.i > 1 and pronoun.nbor(-1).text == COMMA else pronoun
        name = [last] if last.tag_ == "NNP" and last.dep_ == "pobj" else []
        return next(things, next(iter(nouns or name), None))  # "shares in Poe, which runs"
    people = [t for t in nouns if _is_human(t, pronoun, pack)]
    if not people:
        return nouns[0] if nouns else None
    first, others = people[0], people[1:]
    named = first.tag_ == "NNP" and first.dep_ != "appos"
    of = first.dep_ == "pobj" and first.ent_type_ != PERSON and bool(others)
    if named and of and first.head.head == others[0] and others[0].ent_type_ == PERSON:
        return others[0]  # "according to Roe of Elm Press, | who said"
    return None if named and others and first.head != others[0] else first


def _may_be(noun: Token, pronoun: Token, pack: LanguagePack) -> bool:
    """Whether the verb of a relative clause and its pronoun allow a noun before it."""
    number, acts = number_of(tensed_of(pronoun.head)), may_act(noun, pack)
    row = any(t.dep_ == "conj" and t.i < pronoun.i for t in noun.rights)
    if number == "Sing" and (row or noun.tag_ == "NNS" or noun.ent_type_ == "NORP"):
        return False
    theirs = number != "Sing" and pronoun.tag_ == THING and _has_theirs(pronoun)
    if theirs and noun.tag_ in SINGULAR and not row:
        return False
    if pronoun.tag_ == THING and (noun.tag_ == "PRP" or _is_day(noun, pronoun, pack)):
        return False  # "accused him of hiding a report in March | which"
    many = row or acts or noun.lemma_.lower() in pack.speech.people  # "the crew that were"
    if number == "Plur" and noun.tag_ in SINGULAR and not many:
        return False
    if pronoun.tag_ == PEOPLE:
        if _is_seat(noun):
            return False
        return acts or _is_human(noun, pronoun, pack)
    apart = pronoun.doc[pronoun.i - 1].text == COMMA  # "the clerk that left", but "a clerk, which"
    # "the hall of a friend | which | burned"
    apart = apart or pronoun.lower_ not in pack.speech.complementizers
    person = is_person(noun, pack) if noun.tag_ == "NN" else _is_named(noun, pack)
    return not person or (noun.tag_ == "NN" and not apart)


def _is_day(noun: Token, pronoun: Token, pack: LanguagePack) -> bool:
    """Whether a name is that of a time, which does nothing: "a report in | March | which said"."""
    told = pronoun.head.lemma_.lower() in pack.certainty.copulas
    return noun.ent_type_ in TIME_LABELS and noun.tag_ == "NNP" and noun.dep_ == "pobj" and not told


def _has_theirs(pronoun: Token) -> bool:
    """Whether a relative clause tells of something of several: "shares in it, which lost | their".

    Not where others stand between: "a firm, which told clerks their jobs were safe".
    """
    verb = pronoun.head
    for token in verb.doc[verb.i + 1 : verb.right_edge.i]:
        if token.tag_ == "PRP$":
            return number_of(token) == "Plur" and "3" in token.morph.get("Person", [])
        if token.tag_ in PLURAL or token.pos_ in {"PROPN", "VERB"}:
            return False
    return False


def _person_of(body: Token, pronoun: Token, pack: LanguagePack) -> Token | None:
    """Who of a body "who" behind it means: "Ann Roe, head of | Acme, | who"; None for nobody.

    So with "a clerk of the | firm, | who", "clerks of | Acme, | who".
    """
    above = body.head.head if body.dep_ == "pobj" else body
    unnamed = body.tag_ == "NN" and not is_person(body, pack) and pronoun.tag_ == PEOPLE
    if unnamed and above.tag_ == "NN" and is_person(above, pack):
        return None if number_of(tensed_of(pronoun.head)) == "Plur" else above
    beside = [t.ent_type_ for t in body.rights if t.dep_ == "appos" and t.i < pronoun.i]
    within = body.dep_ == "pobj" and body.head.lower_ in pack.names.inside  # nobody is in one
    named = body.pos_ == "PROPN" and (body.ent_type_ != PERSON or within)
    role = body.tag_ == "NN" and PERSON in beside  # "her director Leigh, who"
    if pronoun.tag_ != PEOPLE or role or not (named or beside):
        return None
    before = [t for t in nouns_before(pronoun) if t != body]
    one = next((t for t in before if t.ent_type_ == PERSON or t.lower_ in pack.names.ages), None)
    if one is not None or number_of(tensed_of(pronoun.head)) == "Sing":
        return one
    told = reversed(body.doc[body.sent.start : body.i])
    before += [t for t in told if t.dep_ in GOVERNED] if within else []
    several = (t for t in before if t.tag_ == "NNS" and is_person(t, pack))
    return next(several, None)  # "clerks at | Acme, | who", where Acme is nobody


def _is_seat(noun: Token) -> bool:
    """Whether a name beside that of a person is no other person's: "Ann Roe, D-Ward 4, who"."""
    beside = noun.dep_ == "appos" and noun.pos_ == "PROPN" and noun.ent_type_ != PERSON
    beside = beside and not any(t.dep_ == "det" for t in noun.lefts)  # "Roe, the Elmer who"
    apart = any(t.text == COMMA for t in noun.doc[noun.head.i : noun.i])
    return beside and apart and noun.head.ent_type_ == PERSON


def _is_named(name: Token, pack: LanguagePack) -> bool:
    """Whether a name is one of a person: not that of "the hill | Elma"."""
    beside = [*name.lefts, *([name.head] if name.dep_ == "appos" else [])]
    things = (t for t in beside if t.tag_ == "NN" and not is_person(t, pack))
    return name.ent_type_ == PERSON and name.tag_ == "NNP" and not any(things)


def _is_human(noun: Token, pronoun: Token, pack: LanguagePack) -> bool:
    """Whether "who" may stand for a noun: not for a place, a time or a thing.

    A noun right before it tells what somebody is, whatever it is: "a | surrogate | who".
    """
    if noun.pos_ == "PROPN":
        return noun.ent_type_ not in PLACE_LABELS | TIME_LABELS
    if noun.pos_ == "ADJ":
        return noun.lower_ in pack.names.ages or noun.text[0].isdigit()  # "22-year-|old"
    if noun.pos_ != "NOUN":
        return not is_neuter(noun)
    return noun.i + 1 == pronoun.i or noun.tag_ in PLURAL or is_person(noun, pack)
