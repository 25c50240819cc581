"""Naming: the label of a figure with the words that the pronoun before it stands for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.model import Actor, Evidence, Reading, Sourcing
from explainer.sections.figures.apposed import by_name
from explainer.sections.figures.constituents import SUBJECTS, left_of
from explainer.sections.figures.distant import sharing
from explainer.sections.figures.ends import noun_range
from explainer.sections.figures.phrases import Label, words_in
from explainer.sections.figures.voices import (
    are_several,
    names_person,
    teller_behind,
    who_issues,
)
from explainer.sections.figures.worded import (
    with_empty,
    with_inside,
    with_own,
    with_owner,
    with_whose,
)
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.antecedents import antecedent_of, costs, is_empty, is_of_last
from explainer.text.coreference.belonging import may_be_whose
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import described_by, meant_by
from explainer.text.marks import ELISION, POSSESSIVES, is_dash
from explainer.text.syntax.clauses import (
    ACTED_ON,
    AUXILIARIES,
    NOUNS,
    SINGULAR,
    VERBAL,
    ancestors,
    auxiliaries,
)
from explainer.text.syntax.features import (
    is_first_person,
    is_neuter,
    is_pointing,
    is_several,
    is_single,
    is_third_person,
)
from explainer.text.syntax.parts import has_joined, has_mark, tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

PLACED = frozenset({"prep", "conj"})
FARTHEST = 16
"""Tokens of a predicate that are looked at for a place."""
LONGEST = 8
"""Tokens; of a longer antecedent a label has what stands up to its noun."""


def named(
    label: Label,
    reading: Reading,
    cast: Cast,
    said_by: str | None,
    sourcing: Sourcing,
    *,
    counted: bool,
    unknown: bool = False,
) -> tuple[Label | None, tuple[Evidence, ...]]:
    """Give a label with the name that a pronoun before it stands for, where that is sure.

    What a body says of "it" it says of itself; so does a named person of "he" or "she". Where
    nobody is named a label that does without stands in; None where there is none: "lost 7%", nor
    where somebody ``unknown`` says so.

    Returns:
        The label, and where the article tells what the pronoun stands for, if that is elsewhere.
    """
    pronoun = label.pronoun
    if pronoun is not None and _is_bare_participle(reading.doc[label.parts[0][0]]):
        return label.instead, ()  # "when asked six times": she did not ask
    if pronoun is None:
        return _owned(label, reading, cast, said_by if sourcing == "institution" else None)
    verb = pronoun.head.lemma_.lower()
    if verb in reading.pack.amounts.impersonal and is_empty(pronoun, reading):
        return with_empty(label, pronoun), ()  # "it takes $5m to build a mill"
    if has_joined(pronoun) and not label.holds(pronoun):
        return label.instead, ()  # "she and her husband made $5m": not she alone
    name, noun, lent = _name_for(label, pronoun, reading, cast, said_by, sourcing)
    if name is not None:
        return _with_name(label, pronoun, name, noun), lent
    own = not is_third_person(pronoun)
    if label.holds(pronoun):
        return label if own else label.instead, ()  # "the house that we bought"
    tells = own and (label.named or counted) and said_by is not None
    if tells and (told := with_own(label, pronoun)) is not label:
        return told, ()
    if label.instead is not None and label.instead.rule == "noun-phrase":
        return label.instead, ()
    left = label if counted or (own and label.named) else label.instead
    acts = left is not None and reading.doc[left.parts[0][0]].pos_ in VERBAL
    silent = said_by is None and (unknown or not _moves_thing(left, reading))
    if acts and (silent or _is_another(pronoun, sourcing, said_by)):
        return None, ()  # "has lost 5%": nobody knows who, and nobody is told to say so
    return left, ()


def _name_for(
    label: Label,
    pronoun: Token,
    reading: Reading,
    cast: Cast,
    said_by: str | None,
    sourcing: Sourcing,
) -> tuple[str | None, Token | None, tuple[Evidence, ...]]:
    """The name that a pronoun stands for, its noun where it is one, and where that is told."""
    if (teller := teller_behind(pronoun, reading)) is not None:
        said_by = None
    actor = _unless_told_by(cast.at(pronoun), teller, cast)
    name = actor.name if actor is not None else None
    own = not is_third_person(pronoun)
    lent: tuple[Evidence, ...] = ()
    theirs = name is None and _is_of_owner(pronoun, reading, cast)
    if name is None and said_by is not None and _says_of_itself(pronoun, said_by, reading):
        name = said_by
    noun = antecedent_of(pronoun, reading, cast) if name is None and not theirs else None
    if noun is not None:
        name, lent = _told(noun, pronoun, reading, cast)
    if name is None:
        noun = None if theirs else _of_clause_before(pronoun)
        name = None if noun is None else reading.doc[left_of(noun) : noun.i + 1].text
    if name is None and len(actors := meant_by(pronoun, reading, cast)) == 1:
        name = actors[0].name
    quoted = scene_of(reading).inside[pronoun.i] >= 0
    if name is None and said_by is not None and (own or not quoted) and not theirs:
        neuter = is_neuter(pronoun)
        fits = sourcing == ("institution" if neuter else "named")
        fits = fits and not (neuter and names_person(said_by, reading))
        single = is_single(pronoun) and not are_several(said_by, pronoun, reading)
        known = said_by.lower() != pronoun.lower_ and not _is_of_other(pronoun, reading, cast)
        sure = fits and single and known and not _is_told_somebody(pronoun)
        name = who_issues(said_by, reading) if sure and _agrees(pronoun, label) else None
    if own and _tells_of_us(label, pronoun, reading):
        name = None  # "we had 3 boats behind us"
    return name, noun, lent


def _unless_told_by(actor: Actor | None, teller: Token | None, cast: Cast) -> Actor | None:
    """An actor; None where it is who says so."""
    return None if actor is None or (teller and cast.at(teller) == actor) else actor


def _of_clause_before(pronoun: Token) -> Token | None:
    """Several whom a clause before "they" is about: "if clerks leave, | they | may get $5m"."""
    if not (is_several(pronoun) and is_third_person(pronoun)):
        return None
    clauses = [t for t in pronoun.head.lefts if t.dep_ == "advcl" and t.i < pronoun.i]
    subjects = [own_subject(clause) for clause in clauses]
    found = [t for t in subjects if t is not None and t.tag_ == "NNS"]
    others = (t for t in pronoun.doc[pronoun.sent.start : pronoun.i] if t.dep_ in SUBJECTS)
    alone = all(t in found or t.dep_ == "expl" for t in others)
    return found[0] if len(found) == len(clauses) == 1 and alone else None


def _with_name(label: Label, pronoun: Token, name: str, noun: Token | None) -> Label:
    """A label with a name before it, or in it, for its pronoun."""
    if label.holds(pronoun):
        return with_inside(label, pronoun, name, noun)
    opens = pronoun.doc[label.parts[0][0]]
    bare = opens.tag_ == "VB" or sharing(opens) is not None  # "has to close … and pay $5m"
    joint = "" if label.text[0] in POSSESSIVES else ELISION if bare else " "  # "Ada Poe | 's"
    helper = opens.nbor(-1)
    if helper.i == pronoun.i + 1 and helper.dep_ in AUXILIARIES and helper.text in POSSESSIVES:
        joint = f"{helper.text} "  # "she | 's | lost 40 boats"
    return replace(label, text=f"{name}{joint}{label.text}", named=True, before=noun)


def _is_another(pronoun: Token, sourcing: Sourcing, said_by: str | None) -> bool:
    """Whether a pronoun is not who says it: "this could cost $5m", "polls show he won 74%"."""
    person = "Neut" not in pronoun.morph.get("Gender", ["Neut"])
    return pronoun.tag_ == "DT" or (person and said_by is not None and sourcing != "named")


def _moves_thing(label: Label | None, reading: Reading) -> bool:
    """Whether a label tells what was moved by an amount: "raised its forecast by 0.1 points"."""
    moving = reading.pack.amounts.change_verbs
    words = (t for a, b in (label.parts if label else ()) for t in reading.doc[a:b])
    things = (t for t in words if t.dep_ == "dobj" and t.tag_ != "CD")
    return any(
        all(c.dep_ != "nummod" for c in t.lefts)
        and (t.head.lemma_.lower() in moving or any(c.tag_ == "PRP$" for c in t.lefts))
        for t in things
    )


def _tells_of_us(label: Label, pronoun: Token, reading: Reading) -> bool:
    """Whether the words of a label hold a second "us" or "my", beside which no name can stand."""
    words = label.words(reading.doc)
    return any(is_first_person(t) for t in words if t.i != pronoun.i)


def _is_bare_participle(verb: Token) -> bool:
    """Whether a label opens with what was done to somebody: "asked", but not "has asked"."""
    return verb.tag_ == "VBN" and all(t.dep_ not in AUXILIARIES for t in verb.lefts)


def _says_of_itself(pronoun: Token, said_by: str, reading: Reading) -> bool:
    """Whether the same pronoun is the subject of the saying: "they add that they lost $5m"."""
    verb = next((t for t in ancestors(pronoun) if t.dep_ == "ccomp"), pronoun)
    sayer = own_subject(verb.head)
    same = sayer is not None and sayer.i < pronoun.i and sayer.lower_ == pronoun.lower_
    same = same and is_third_person(pronoun)  # "You said you could": he is not who says so
    same = same and verb.head.lemma_.lower() in reading.pack.speech.saying
    return same and said_by.lower() != pronoun.lower_


def _is_of_other(pronoun: Token, reading: Reading, cast: Cast) -> bool:
    """Whether "it" may be another than who says it: "Acme was fined. The court heard it …"."""
    verb = next((t for t in ancestors(pronoun) if t.dep_ == "ccomp"), None)
    sayer = None if verb is None else subject_of(verb.head)
    if not is_third_person(pronoun) or (verb is not None and sayer is None):
        return False
    if verb is None or sayer is None:  # "according to the port, it had lost 40 boats"
        modals = (t.lower_ for t in auxiliaries(pronoun.head))
        supposed = any(t in reading.pack.certainty.backshifted for t in modals)  # "it would cost"
        supposed = supposed or costs(pronoun, reading)
        return supposed or is_of_last(pronoun.head, pronoun, pronoun, reading, cast)
    if sayer.pos_ not in NOUNS:
        return is_third_person(sayer) and sayer.lower_ != pronoun.lower_  # "she said he had sold 4"
    thing = own_subject(verb) if is_neuter(pronoun) and pronoun.head != verb else None
    if thing is not None and thing.tag_ == "NN" and thing.i < pronoun.i:
        return True  # "the port said the boat had 40 crew when | it | sank"
    if is_several(pronoun) and tensed_of(verb.head).tag_ == "VBZ":
        return True  # "the office says they would cost 40 jobs": the cuts
    actor, gender = cast.at(sayer), reading.pack.names.pronouns.get(pronoun.lower_)
    own = cast.gender(actor) if actor is not None and gender is not None else None
    if own not in {None, gender}:
        return True  # "Ms Roe said he had sold 40 boats"
    if may_be_whose(pronoun, sayer, reading, cast):
        return True  # "Roe's lawyer, Ann Fox, said she had sold 40 boats"
    return costs(pronoun, reading) or is_of_last(verb.head, sayer, pronoun, reading, cast)


def _is_of_owner(pronoun: Token, reading: Reading, cast: Cast) -> bool:
    """Whether "he" may be whose lawyer or cousin says it: "Roe's lawyer said he had lost $5m"."""
    verb = next((t for t in ancestors(pronoun) if t.dep_ == "ccomp"), None)
    sayer = None if verb is None else subject_of(verb.head)
    noun = sayer is not None and sayer.pos_ == "NOUN"
    return noun and sayer is not None and may_be_whose(pronoun, sayer, reading, cast)


def _is_told_somebody(pronoun: Token) -> bool:
    """Whether a pronoun may stand for whom something is said to: "Poe told Roe he would …"."""
    verb = next((t for t in ancestors(pronoun) if t.dep_ == "ccomp"), pronoun)
    given = (t for t in verb.head.rights if t.dep_ in ACTED_ON and t.i < pronoun.i)
    third = is_third_person(pronoun)
    return third and any(t.pos_ in NOUNS for t in given)


def _owned(
    label: Label, reading: Reading, cast: Cast, body: str | None
) -> tuple[Label | None, tuple[Evidence, ...]]:
    """A label that opens with "its" or "his" has the owner before it, where that is sure.

    What a body says of "its" things it says of its own. Where nobody is named a label that does
    without stands in, if there is one.
    """
    owner = reading.doc[label.parts[0][0]]
    link = owner if owner.lower_ in reading.pack.amounts.part_of else None
    owner = owner if link is None else owner.nbor()
    opened = label.text.startswith(owner.text if link is None else f"{link.text} {owner.text}")
    if owner.tag_ not in ("PRP$", "WP$") or not opened:
        return label, ()
    told = owner.tag_ == "WP$" or is_first_person(owner) or cast.at(owner) is not None
    if link is not None and told:
        return label, ()  # "three of her [Ann Roe] clerks"
    if owner.tag_ == "WP$":
        return _with_owner_before(label, owner), ()
    if (shown := by_name(label, owner)) is not None:
        return shown, ()
    teller = teller_behind(owner, reading)
    actor = _unless_told_by(cast.at(owner), teller, cast)
    name = actor.name if actor is not None else None
    lent: tuple[Evidence, ...] = ()
    noun = antecedent_of(owner, reading, cast) if name is None else None
    known = cast.at(noun) if noun is not None else None
    noun = None if known is not None and _unless_told_by(known, teller, cast) is None else noun
    if noun is not None and not _holds_rival(noun, cast):
        name, lent = _told(noun, owner, reading, cast)
    if name is None and body is not None and _is_told_by(owner):
        name = body
    if name is None:
        return label if link is not None or is_first_person(owner) else label.instead, ()
    if link is not None:
        the = name.split()[0].lower() in reading.pack.amounts.definite
        return with_owner(label, owner, f"{name[0].lower()}{name[1:]}" if the else name), lent
    if actor is not None and reading.pack.names.pronouns.get(owner.lower_):
        return with_whose(label, owner, name), lent
    return replace(label, text=f"{name}{ELISION}{label.text}", before=noun), lent


def _with_owner_before(label: Label, owner: Token) -> Label:
    """A label with whose it is before it: "Roe, whose wealth has risen to $5m".

    That is the noun right before where the parser ties the clause to none.
    """
    doc, before = owner.doc, owner.nbor(-1)
    verb = next((t for t in ancestors(owner) if t.dep_ == "relcl" and t.i > owner.i), None)
    noun = verb.head if verb is not None else before
    noun = before.nbor(-1) if verb is None and before.text == "," else noun
    if noun.pos_ not in NOUNS or noun.i > owner.i:
        return label
    start, end = left_of(noun), noun.i + 1
    start += doc[start].pos_ == "SCONJ"  # "while Roe, whose lead …"
    if owner.i - end <= 1 and len(label.parts) == 1:
        part = (start, label.parts[0][1])
        return replace(label, text=words_in(doc, *part), parts=(part,))
    text = f"{doc[start:end].text}{ELISION}{label.text}"
    return replace(label, text=text, parts=((start, end), *label.parts))


def _is_told_by(owner: Token) -> bool:
    """Whether "its" stands in what a verb's subject says: "the bank said its loans rose 5%"."""
    verb = next((t for t in ancestors(owner) if t.dep_ == "ccomp"), None)
    return verb is not None and verb.head.i < owner.i and is_neuter(owner)


def _holds_rival(noun: Token, cast: Cast) -> bool:
    """Whether a thing is told of somebody whose thing may be meant: "visits to Norland"."""
    end = noun_range(noun)[1]
    named = any(t.pos_ == "PROPN" for t in noun.doc[noun.i + 1 : end])
    return named and cast.at(noun) is None


def _told(
    noun: Token, pronoun: Token, reading: Reading, cast: Cast
) -> tuple[str | None, tuple[Evidence, ...]]:
    """The words of an antecedent and where they stand; None where they say too little alone."""
    start, end = noun_range(noun)
    if end - start > LONGEST:
        start, end = left_of(noun), noun.i + 1
    dashes = (t.i for t in reading.doc[start : noun.i] if is_dash(t))
    start = max(dashes, default=start - 1) + 1  # "the firm - | a salt maker - said it"
    phrase, actor = reading.doc[start:end], cast.at(noun)
    elsewhere, names = reading.index(noun) != reading.index(pronoun), reading.pack.names
    place = _place_of(noun, end, reading) if elsewhere and actor is None else None
    if any(t.tag_ in {"PRP$", "WP$"} or is_pointing(t) for t in phrase):
        return None, ()
    several = is_several(pronoun) and noun.tag_ in SINGULAR
    if several and has_joined(noun):
        both = reading.doc[left_of(noun) : noun.right_edge.i + 1]
        owned = both[0].tag_ == "PRP$" or any(t.text == "," for t in both)
        if elsewhere or owned or len(both) > LONGEST or both[-1].i + 1 > pronoun.i:
            return None, ()  # "Roe, Poe and Holm met. They hope …"
        return both.text, ()
    bare = elsewhere and actor is None and end - start < 3 and noun.tag_ == "NN"
    bare = bare and described_by(noun, reading, cast) is None  # else a name stands behind it
    vague = names.role_heads | names.body_heads | names.body_kinds | names.small_heads
    if bare and noun.lemma_.lower() in vague:
        return None, ()  # "the firm", but "the deficit"
    person = actor is not None and actor.kind == "person" and noun.pos_ == "PROPN"
    words = actor.name if actor is not None and person else phrase.text
    if place is None:
        return words, (reading.evidence(phrase),) if elsewhere else ()
    there = reading.doc[place.head.i : place.i + 1]
    lent = (reading.evidence(phrase), reading.evidence(there))
    return f"{words}{ELISION}{there.text}", lent


def _place_of(noun: Token, end: int, reading: Reading) -> Token | None:
    """The place that a value is told of: "sales are down in Sudria. They fell".

    Of several it is the last, also in "up in most towns, but not in Sudria. They fell".
    """
    verb, pack = noun.head, reading.pack
    state = verb.lemma_.lower() in pack.certainty.copulas | pack.events.changing
    if noun.dep_ not in SUBJECTS or not state:
        return None
    last = min(verb.right_edge.i + 1, verb.i + FARTHEST)
    nouns = [t for t in verb.doc[noun.i : last] if t.dep_ == "pobj" and t.head.dep_ in PLACED]
    placed = [t for t in nouns if kind_of(t, pack) == "place"]
    placed = [t for t in placed if t.head.lower_ in pack.events.settings]
    if not placed or placed[-1].head.i < end:
        return None
    before = placed[-1].head.nbor(-1)
    return placed[-1] if before.dep_ != "neg" or before.nbor(-1).dep_ == "cc" else None


def _agrees(pronoun: Token, label: Label) -> bool:
    """Whether a label reads on behind a name: "I testified", but not "I have" or "lost my job"."""
    if not is_first_person(pronoun):
        return True
    said = [*label.words(pronoun.doc)]
    own = any(is_first_person(t) for t in said)
    asked = has_mark(pronoun.head)  # "if I wanted"
    return said[0].tag_ == "VBD" and said[0].pos_ == "VERB" and not (own or asked)
