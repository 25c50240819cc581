"""Antecedents: which noun "it", "they", "he" or "she" stands for, where grammar leaves one.

News prose goes on with its subject: "Halden Bank said it would pay", "The line lost money. It has
cut 40 jobs." Where another noun that the pronoun could stand for comes between, there is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.acting import cannot_think, is_amount, is_of_doer, only_moves
from explainer.text.coreference.addressed import told_to
from explainer.text.coreference.belonging import may_be_whose
from explainer.text.coreference.called import called_so
from explainer.text.coreference.cast import Cast
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import (
    ACTED_ON,
    NOUN_SUBJECTS,
    NOUNS,
    PERSONAL,
    PLURAL,
    RELATIVES,
    VERBAL,
    ancestors,
    is_finite,
    is_tagged_on,
)
from explainer.text.syntax.features import (
    has_an,
    is_he_or_she,
    is_neuter,
    is_several,
    is_third_person,
)
from explainer.text.syntax.parts import acted_on, has_joined, tensed_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

CLIMB = 4
"""Clauses that are climbed from a pronoun to the subject above it."""
BACK = 2
"""Sentences before its own in which the subject of a sentence is looked for."""
CLAUSES = frozenset({"xcomp", "ccomp", "advcl", "acl"})
ACTS_ON = frozenset({"dobj", "attr", "acomp", "oprd", "ccomp", "xcomp"})
"""What completes a verb whose subject does or is something."""
GIVEN = frozenset({"dobj", "dative", "attr"})
"""What a verb brings in beside its subject."""


def antecedent_of(pronoun: Token, reading: Reading, cast: Cast) -> Token | None:
    """Give the noun that a pronoun stands for; None where grammar leaves several.

    The pronoun is the subject of a clause or owns it: "it lost 5%", "its shares lost 5%".
    The noun is the subject of the clause above ("the bank said it paid") or beside it ("the bank
    closed and it paid"), else that of the sentence before, where no noun comes first.
    """
    found, decided = _in_sentence(pronoun, reading, cast)
    return found if decided else _before(pronoun, reading, cast)


def _in_sentence(pronoun: Token, reading: Reading, cast: Cast) -> tuple[Token | None, bool]:
    """The noun of its own sentence that a pronoun stands for, and whether that is the answer.

    It is not where nothing of the sentence before may be meant (None), or something there is.
    """
    inside = scene_of(reading).inside
    other = not is_third_person(pronoun)
    acting = pronoun.head if pronoun.dep_ == "poss" else pronoun  # "its shares fell"
    if other or acting.dep_ not in NOUN_SUBJECTS or inside[pronoun.i] >= 0:
        return None, True
    if acting.i == pronoun.i and is_empty(pronoun, reading):
        return None, True
    at = acting.head
    if acting.i == pronoun.i and (beside := _beside(pronoun, reading, cast)) is not None:
        return beside, True
    for _ in range(CLIMB):
        above = _verb_above(at)
        if above is None:
            break
        told, taken, at = at.dep_ == "ccomp", at.head if at.dep_ == "relcl" else None, above
        subject = own_subject(at)
        if subject is None or subject.i > pronoun.i or subject == taken:
            continue
        if told and subject.pos_ in NOUNS and costs(pronoun, reading):
            continue
        many = is_several(pronoun) and pronoun.dep_ != "poss"
        many = many and tensed_of(at).tag_ != "VBZ"  # "the bank | says | they cost $5m"
        speaks = told and many and _is_body(subject, cast)
        if speaks or fits(pronoun, subject, reading, cast):
            if told and may_be_whose(pronoun, subject, reading, cast):
                return None, True
            if told and _follows_thing(at, pronoun, reading, cast):
                return None, True
            if told and is_of_last(at, subject, pronoun, reading, cast):
                return None, True
            if _meets_another(subject, pronoun):
                return None, True
            rivals = _rivals(subject, pronoun, at, told=told)
            if taken is not None:
                rivals = _beside_taken(subject, taken)
            several = any(_may_be(pronoun, t, reading, cast) for t in rivals)
            return (None if several else subject), True
        if told and (whom := told_to(at, subject, pronoun, reading, cast)) is not None:
            return whom, True
        if _is_same(subject, pronoun):
            pronoun = subject
    return None, False


def _meets_another(subject: Token, pronoun: Token) -> bool:
    """Whether a subject does something to "them", with whom "they" may go on: "ban them. They"."""
    several = is_several(pronoun)
    between = pronoun.doc[subject.i + 1 : pronoun.i]
    return any(
        t.tag_ in PERSONAL
        and t.dep_ in ACTED_ON
        and is_third_person(t)
        and is_several(t) == several
        and (several or is_neuter(t) == is_neuter(pronoun))
        for t in between
    )


def _verb_above(verb: Token) -> Token | None:
    """The verb of the clause above: "the bank will sell Elm Rail, which it | bought".

    Of a relative clause only where it tells what was done to its noun, for which the pronoun
    then cannot stand.
    """
    above = verb.head
    if verb.dep_ == "relcl":
        if taken_by(verb) is None:
            return None
        verbs = (t for t in ancestors(above) if t.pos_ in VERBAL and t.dep_ != "prep")
        above = next(verbs, above)
    elif verb.dep_ not in ("ccomp", "advcl", "conj", "parataxis"):
        return None
    return above if above.pos_ in VERBAL else None


def taken_by(verb: Token) -> Token | None:
    """Give the relative pronoun that is the object of a clause: "the line | which | it sold"."""
    relatives = (t for t in verb.lefts if t.dep_ in ACTED_ON and t.tag_ in RELATIVES)
    return next(relatives, None) if verb.dep_ == "relcl" else None


def _beside_taken(subject: Token, taken: Token) -> Iterator[Token]:
    """The things told of between a subject and a noun with a relative clause."""
    for token in subject.doc[subject.i + 1 : taken.left_edge.i]:
        if token.pos_ in NOUNS and _names_thing(token):
            yield token


def _follows_thing(verb: Token, pronoun: Token, reading: Reading, cast: Cast) -> bool:
    """Whether "it" may be a thing told of before who says so: "The car grew and Acme said it"."""
    first = verb.head if verb.dep_ in ("conj", "parataxis") else None
    subject = own_subject(first) if first is not None else None
    if subject is None or subject.i > verb.i or cast.at(subject) is not None:
        return False
    return fits(pronoun, subject, reading, cast)


def is_of_last(says: Token, sayer: Token, pronoun: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether what one says of "it" may be told of another whom the words before are about.

    "Acme was fined. The port said it had lost 40 boats": who had? So it is where something was
    done to, or became of, somebody there who is not the sayer.
    """
    return any(
        fits(pronoun, noun, reading, cast) and not _is_sayer(noun, sayer, reading, cast)
        for verb in _before_saying(says, reading)
        for noun in _undergoing(verb, pronoun, reading)
        if cast.at(noun) or noun.pos_ == "PROPN" or may_act(noun, reading.pack)
    )


def _before_saying(says: Token, reading: Reading) -> Iterator[Token]:
    """The verb of the clause beside that of a saying, and that of the sentence before."""
    index = reading.index(says)
    if says.dep_ in ("advcl", "conj") and says.head.i < says.i:
        yield says.head
    if index and reading.article.sentences[index - 1].kind == "text":
        yield reading.spans[index - 1].root


def _undergoing(verb: Token, pronoun: Token, reading: Reading) -> Iterator[Token]:
    """To whom something was done, or what became of whom: "Acme was fined", "Acme collapsed"."""
    subject, things = own_subject(verb), [t for t in verb.rights if t.dep_ in ACTS_ON]
    gendered = reading.pack.names.pronouns.get(pronoun.lower_)  # "Roe left. The mayor said she …"
    became = not things and gendered is None
    if subject is not None and (subject.dep_ == "nsubjpass" or became):
        yield subject
    elif (
        subject is not None
        and _harms(pronoun.head, reading)
        and any(t.lower_ in reading.pack.time.befalling for t in things)
    ):
        yield subject  # "Elm went on with its attack. The hospital said it had killed 18"
    if verb.lemma_.lower() in either(reading.pack.glance.convicting, reading.pack.events.charged):
        yield from (t for t in things if t.dep_ == "dobj")


def _harms(verb: Token, reading: Reading) -> bool:
    """Whether somebody is hurt by what a verb, or a clause below it, tells: "hit it, | killing"."""
    verbs = (verb, *(t for t in verb.rights if t.dep_ == "advcl"))
    return any(t.lemma_.lower() in reading.pack.amounts.harming for t in verbs)


def _is_sayer(noun: Token, sayer: Token, reading: Reading, cast: Cast) -> bool:
    """Whether a noun is who says something, or may be: "The bank was sold. The company said"."""
    said = cast.at(sayer) or called_so(sayer, reading, cast)
    plain = said is None and sayer.n_lefts == 1
    if said is not None and cast.at(noun) is said:
        return True
    alike = noun.lemma_ == sayer.lemma_ and (plain or not sayer.n_lefts)
    return alike or (plain and sayer.lemma_.lower() in reading.pack.names.generic)


def _beside(pronoun: Token, reading: Reading, cast: Cast) -> Token | None:
    """The subject of a clause that stands before with a semicolon: "the line closed; it paid"."""
    for clause in pronoun.head.lefts:
        if clause.dep_ in ("ccomp", "parataxis") and clause.right_edge.i < pronoun.i:
            subject = own_subject(clause)
            if subject is not None and fits(pronoun, subject, reading, cast):
                rivals = _rivals(subject, pronoun, clause, told=False)
                clear = not any(fits(pronoun, t, reading, cast) for t in rivals)
                return subject if clear else None
    return None


def _is_same(one: Token, two: Token) -> bool:
    """Whether two pronouns are one in two forms: "it said its shares fell"."""
    features = ("Person", "Number", "Gender")
    alike = all(one.morph.get(f, []) == two.morph.get(f, []) for f in features)
    return one.lower_ == two.lower_ or (one.tag_ in PERSONAL and two.tag_ in PERSONAL and alike)


def is_empty(pronoun: Token, reading: Reading) -> bool:
    """Tell whether "it" may stand for what comes behind it: "it cost $5m to build the line"."""
    if reading.pack.names.pronouns.get(pronoun.lower_):
        return False  # "she is to meet them"
    verb, enabling = pronoun.head, reading.pack.certainty.enabling
    if any(t.dep_ == "acomp" and t.lower_ in enabling for t in verb.rights):
        return False  # "it will be able to pay"
    if verb.lemma_ == "be" or verb.pos_ == "AUX":
        return True
    if verb.lemma_.lower() not in reading.pack.amounts.impersonal:
        return False
    thing = acted_on(verb)
    later = [t for t in verb.rights if t.dep_ in CLAUSES and thing is not None and t.i > thing.i]
    if thing is not None and _is_of_time(thing, reading):  # "took a year and luck to mend it"
        later += [t for t in verb.subtree if t.dep_ == "acl" and t.i > thing.i]
    told = (t for t in later if t.n_rights or t.i < t.sent.end - 2)  # not "it cost $5m to make."
    return any(t.tag_ == "TO" or t.dep_ == "mark" for clause in told for t in clause.lefts)


def fits(pronoun: Token, noun: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether number and kind let a pronoun stand for a noun."""
    kind = kind_of(noun, reading.pack)
    if noun.pos_ not in NOUNS or kind in ("date", "time") or _is_of_time(noun, reading):
        return False
    actor = cast.at(noun)
    lemma, names = noun.lemma_.lower(), reading.pack.names
    known = kind if actor is None else actor.kind
    if any(t.dep_ == "compound" and t.lower_ in names.called_things for t in noun.lefts):
        known = "thing"  # "Storm | Ana"
    person = known == "person" or (actor is None and is_person(noun, reading.pack))
    if is_amount(noun) and not person:
        return False  # but "one woman"
    body = known in ("organization", "place")
    joined = has_joined(noun)
    several = joined or (noun.tag_ in PLURAL and not (body and noun.pos_ == "PROPN"))
    gender = names.pronouns.get(pronoun.lower_)
    if gender is not None:
        other = names.women if gender == "m" else names.men
        own = cast.gender(actor) if actor is not None else gender
        return person and not several and lemma not in other and own == gender
    if is_neuter(pronoun):
        acts = body or (actor is None and may_act(noun, reading.pack))
        return not (several or person or (acts and costs(pronoun, reading)))
    return several


def _may_be(pronoun: Token, rival: Token, reading: Reading, cast: Cast) -> bool:
    """Whether a pronoun may stand for another noun, be it somebody of whom no gender is known."""
    actor = cast.at(rival)
    person = actor is not None and actor.kind == "person" and cast.gender(actor) is None
    gendered = pronoun.lower_ in reading.pack.names.pronouns
    return fits(pronoun, rival, reading, cast) or (person and gendered)


def costs(pronoun: Token, reading: Reading) -> bool:
    """Tell whether a pronoun does what only things do: "the council said | it cost $3m"."""
    does = pronoun.head.lemma_.lower() in reading.pack.names.costing
    return does and pronoun.dep_ in NOUN_SUBJECTS


def _is_of_time(noun: Token, reading: Reading) -> bool:
    """Whether a noun is a day or a while, for which no pronoun stands: "on two of these nights"."""
    return noun.lemma_.lower() in reading.pack.agenda.times


def _is_body(noun: Token, cast: Cast) -> bool:
    """Whether a noun names a body, which may say what "they" do."""
    actor = cast.at(noun)
    return actor is not None and actor.kind == "organization"


def _rivals(subject: Token, pronoun: Token, verb: Token, *, told: bool) -> Iterator[Token]:
    """The other nouns of a verb before a pronoun: whom something was told, else every thing.

    "He" may be anybody whom the clause names: "Roe passed it into the path of | Crow | and he".
    """
    person = not told and is_he_or_she(pronoun)
    for token in subject.doc[subject.i + 1 : pronoun.i]:
        near = token.head.i == verb.i or token.head.head.i == verb.i
        named = person and token.pos_ == "PROPN" and not subject.is_ancestor(token)
        near = near or named
        beside = token.dep_ == "appos" and token.head == subject  # "the mayor, | Roe |, said he"
        if beside or token.i == subject.i or token.pos_ not in NOUNS or not near:
            continue
        given = token.dep_ in GIVEN or token.head.dep_ == "dative"
        if given if told else _names_thing(token):
            yield token


def _names_thing(noun: Token) -> bool:
    """Whether a noun is a name or has a determiner: "made history" brings in no thing."""
    return noun.pos_ == "PROPN" or any(t.dep_ in ("det", "poss") for t in noun.lefts)


def _before(pronoun: Token, reading: Reading, cast: Cast) -> Token | None:
    """The subject of the sentence before, where nothing else in either sentence may be meant."""
    inside, index = scene_of(reading).inside, reading.index(pronoun)
    opening = reading.doc[reading.spans[index].start : pronoun.i]
    if any(fits(pronoun, t, reading, cast) for t in opening):
        return None
    for at in range(index - 1, max(-1, index - 1 - BACK), -1):
        sentence = reading.spans[at]
        if reading.article.sentences[at].kind != "text" or inside[sentence.root.i] >= 0:
            return None
        subject = _subject(sentence.root, pronoun, reading, cast)
        if subject is None or only_moves(subject, pronoun, reading):
            return None
        if cannot_think(subject, pronoun, reading, cast) or is_of_doer(subject, pronoun, cast):
            return None
        if not _is_same(subject, pronoun):
            passive = pronoun.dep_ == "nsubjpass"
            rivals = (t for t in _introduced(sentence, given=passive) if t.i != subject.i)
            return None if any(_may_be(pronoun, t, reading, cast) for t in rivals) else subject
        if not is_neuter(pronoun):
            # Whom "they" meant before is often told in another place, but not whom "she" did there.
            return None if is_several(pronoun) else _in_sentence(subject, reading, cast)[0]
    return None


def _subject(root: Token, pronoun: Token, reading: Reading, cast: Cast) -> Token | None:
    """Whom a sentence is about: its subject, else that of what its subject says."""
    said = (t for t in root.rights if t.dep_ == "ccomp")
    before = (t for t in root.lefts if t.dep_ == "ccomp")
    for verb in before if is_tagged_on(root) else (root, *said):
        subject = own_subject(verb)
        if subject is None:
            return None
        if _is_same(subject, pronoun) or fits(pronoun, subject, reading, cast):
            return subject
    return None


def _introduced(sentence: Span, *, given: bool = False) -> Iterator[Token]:
    """The nouns that a next sentence may go on with: subjects, and what is new or named.

    What is told to be ``given`` next may stand behind a preposition: "supply it with | a boat".
    """
    root = sentence.root
    for token in sentence:
        article = has_an(token)
        new = token.pos_ == "PROPN" or article
        at = token.head
        near = at.i == root.i or (at.head.i == root.i and at.dep_ in ("conj", "xcomp", "ccomp"))
        acts = token.dep_ in NOUN_SUBJECTS and is_finite(at)
        brought = token.dep_ in GIVEN or (article and token.dep_ in NOUN_SUBJECTS)
        brought = brought or (given and article and token.dep_ == "pobj")
        if (brought and new and (near or article)) or (near and acts):
            yield token
