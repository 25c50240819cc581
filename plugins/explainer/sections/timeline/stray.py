"""Stray: clauses that no subject of theirs does, by the words and the marks around them.

Parsers hang a participle or a joined verb on the main subject where it tells of the noun before
it, or of all that was said: "the firm grew in May, marking a rise". Such a clause is no event.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.sections.timeline.against import is_rank_since
from explainer.sections.timeline.shapes import is_simple_present
from explainer.text.attribution.natives import is_age
from explainer.text.somebody import is_person
from explainer.text.status.above import wish_above
from explainer.text.syntax.clauses import (
    FINITE,
    NOUNS,
    OBJECTS,
    RELATIVES,
    TENSED,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    is_infinitive,
)
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import nouns_under, tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

STEPS = 6
"""Words above a clause among which one of saying is looked for."""
NEAR = 6
"""Words of a phrase behind a comma that parts a subject from a verb."""
MARKED = frozenset({"mark", "advmod"})
"""Dependencies of words that open a clause and say how it stands to another."""


def is_stray(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause has no subject of its own in the words that show it."""
    return (
        _is_remark(verb, pack)
        or _is_described(verb, pack)
        or _is_of_nearer(verb, pack)
        or _is_of_another(verb, pack)
        or _is_timely(verb, pack)
        or _is_parted(verb, pack)
        or _is_halved(verb)
        or _is_awaited(verb, pack)
        or _is_counted_from(verb, pack)
        or _is_one_time_of(verb, pack)
        or _is_asyndetic(verb)
        or _is_of_next(verb)
        or _is_source(verb, pack)
        or _is_question(verb)
        or _is_anything(verb, pack)
        or _only_describes(verb, pack)
        or _is_of_charge(verb, pack)
        or _is_name(verb)
        or _is_in_lost_words(verb, pack)
        or _is_only_found(verb, pack)
    )


def _is_only_found(verb: Token, pack: LanguagePack) -> bool:
    """Whether a participle is only what the verb above tells: "find their words | contradicted |".

    Of what is said it may be a past: "said the boat | wrecked |"; of what is wanted its status
    tells.
    """
    above, who = verb.head, own_subject(verb)
    if verb.dep_ != "ccomp" or verb.tag_ != "VBN" or auxiliaries(verb) or who is None:
        return False
    known = has_the(who) or any(t.dep_ == "poss" for t in who.lefts)  # "weighed a law | adopted"
    bare = not any(t.dep_ == "mark" for t in children(verb)) and above.i < who.i < verb.i
    said = above.lemma_.lower() in pack.speech.clausal
    wanted = wish_above(verb, pack.certainty) is not None
    return bare and known and above.pos_ in VERBAL and not (said or wanted)


def _is_in_lost_words(verb: Token, pack: LanguagePack) -> bool:
    """Whether the parser lost the verb of what was said: "said men on their way to | eat | fought".

    Nobody says men, or men to eat, or "that boats built in Elm".
    """
    for above in (verb, *islice(ancestors(verb), STEPS)):
        who = own_subject(above)
        if above.lemma_.lower() not in pack.speech.clausal or who is None or who.i > above.i:
            continue
        said = next((t for t in above.rights if t.dep_ in {"dobj", "ccomp"}), None)
        if said is None or said.i < above.i:
            continue
        if said.dep_ == "dobj" and is_person(said, pack):
            return all(t.dep_ != "ccomp" for t in above.rights)
        does = own_subject(said)
        if said.pos_ == "NOUN" and does is None and said.left_edge.tag_ == "IN":
            return not any(t.dep_ in {"cop", "aux"} for t in children(said))
        if is_infinitive(said) and does is not None and does.tag_ == "NNS":
            return True
    return False


def _is_remark(verb: Token, pack: LanguagePack) -> bool:
    """Whether a participle tells what a whole clause comes to: "fell 3%, marking a turn"."""
    below = verb.dep_ in {"advcl", "acl"} and verb.tag_ == "VBG" and own_subject(verb) is None
    behind = verb.head.i < verb.i and not auxiliaries(verb)
    return below and behind and verb.lemma_.lower() in pack.events.remarking


def _is_described(verb: Token, pack: LanguagePack) -> bool:
    """Whether a participle behind a comma may tell of the noun before it.

    "It is part of the plan, sent to the council in May", "seized the isles, seen as Sudrian, in
    1967": no part was sent, and no one seen.
    """
    if verb.tag_ != "VBN" or verb.dep_ not in {"advcl", "acl"} or auxiliaries(verb):
        return False
    before = verb.doc[verb.left_edge.i - 1] if verb.left_edge.i else verb
    main = next((t for t in ancestors(verb) if t.tag_ in FINITE or auxiliaries(t)), verb)
    noun = before.nbor(-1) if before.text == "," and before.i else verb
    apart = noun.pos_ in NOUNS and kind_of(noun, pack) not in TIMES
    if not apart or not main.i < noun.i or any(t.dep_ in MARKED for t in verb.lefts):
        return False
    subject = subject_of(verb)
    return subject is not None and subject.i < main.i


def _is_of_nearer(verb: Token, pack: LanguagePack) -> bool:
    """Whether a joined participle may go on a nearer one: "is met by parks planned … and built"."""
    if verb.dep_ != "conj" or verb.tag_ != "VBN" or auxiliaries(verb) or own_subject(verb):
        return False
    near = verb.doc[verb.head.i + 1 : verb.i] if verb.head.i < verb.i else ()
    other = any(t.dep_ == "acl" and t.tag_ == "VBN" for t in near)
    return other and verb.lemma_.lower() not in pack.events.charging


def _is_of_another(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause behind two people tells of the second: "said Crow of Poe, who | left".

    So with "Crow, the son of Poe, who left"; "which" tells of none: "the mayor Roe which sold it".
    """
    who, own = verb.head, own_subject(verb)
    apart = own is not None and own.i > 0 and own.nbor(-1).text == ","
    if apart and who.dep_ == "appos" and not _is_someone(who, pack):
        who = who.head
    if verb.dep_ != "relcl" or not _is_someone(who, pack):
        return False
    if own is not None and own.tag_ == "WDT" and kind_of(who, pack) != "person":
        return True
    others = [who, *(t for t in who.rights if apart and t.dep_ == "appos")]
    links = (t for n in others for t in n.rights if t.dep_ == "prep" and t.i < verb.i)
    return any(_is_someone(t, pack) for t in nouns_under(links))


def _is_someone(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is a person's name, or stands before one: "the treasurer Ann Roe"."""
    before = any(t.dep_ == "appos" and t.pos_ == "PROPN" for t in noun.rights)
    return kind_of(noun, pack) == "person" or (before and is_person(noun, pack))


def _is_timely(verb: Token, pack: LanguagePack) -> bool:
    """Whether a time is taken for what something is done to, or only the time goes by.

    "A stock that until | this year had been hit", "a long time had passed", "time ran out"; not
    "a quarter of the mills ran out of coal".
    """
    subject = own_subject(verb)
    if subject is None:
        return False
    share = subject.lemma_.lower() in pack.speech.portions and any(
        t.pos_ in NOUNS and kind_of(t, pack) not in TIMES for t in nouns_under(children(subject))
    )
    timely = kind_of(subject, pack) in TIMES and not share and not is_age(subject, pack)
    if timely and subject.dep_ == "nsubjpass":
        return True
    unit = subject.lemma_.lower() in pack.events.occasions | pack.events.periods and not share
    goes = verb.lemma_.lower() in pack.events.elapsing
    return goes and (timely or unit or subject.lower_ in pack.amounts.plain_durations)


def _is_parted(verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb stands right behind whom a preposition of time leads to.

    "The firm, announced in May, shortly after | Roe | stepped down": Roe did so, for no comma
    closes what stands between the firm and the verb.
    """
    subject = own_subject(verb)
    opens = tensed_of(verb).i
    noun = verb.doc[opens - 1] if opens else verb
    link = noun.head
    known = noun.pos_ == "PROPN" and noun.dep_ == "pobj" and link.dep_ == "prep"
    if subject is None or not known or not subject.i < link.i - 1:
        return False
    order = link.lower_ in pack.events.after | pack.events.before
    commas = [t.i for t in verb.doc[subject.i : link.i] if t.text == ","]
    return order and bool(commas) and link.i - commas[-1] <= NEAR // 2


def _is_halved(verb: Token) -> bool:
    """Whether a clause is told of a noun that a verb in a tense stands before: "lost captain Roe".

    "The Elms | lost captain Ann Roe, who fell": parsers take the first verb for an adjective.
    """
    noun = verb.head
    if verb.dep_ != "relcl" or noun.pos_ != "PROPN":
        return False
    before = noun.doc[noun.left_edge.i : noun.i]
    return any(t.tag_ in TENSED and t.dep_ in {"amod", "nmod"} for t in before)


def _is_awaited(verb: Token, pack: LanguagePack) -> bool:
    """Whether a participle only says for when something is thought of: "gains expected for May"."""
    noun, parts = verb.head, children(verb)
    if verb.dep_ != "acl" or verb.tag_ != "VBN":
        return False
    if verb.lemma_.lower() not in pack.speech.thinking | pack.certainty.prospects.keys():
        return False
    event = noun.lemma_.lower() in pack.events.nouns
    return not event and any(t.lower_ in pack.certainty.destined for t in parts)


def _is_one_time_of(verb: Token, pack: LanguagePack) -> bool:
    """Whether it is told how many times something was: "the 13th time | it has been used"."""
    above, words = verb.head, pack.events
    of_noun, of_state = verb.dep_ in {"relcl", "acl"}, verb.dep_ == "ccomp"
    states = [t for t in children(above) if t.dep_ == "attr" and t.i < verb.i] if of_state else []
    for noun in [above] if of_noun else states:
        ranks = (t for t in noun.lefts if t.lower_ in words.ranking or t.text[0].isdecimal())
        if noun.lemma_.lower() in words.occasions and any(ranks):
            return True
    return False


def _is_counted_from(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only says since when it is: "it has been two months since Roe won a cup".

    So with "has won its first cup since it left in May".
    """
    copula, own = verb.head, own_subject(verb)
    marks = (t for t in verb.lefts if t.dep_ == "mark" and t.lower_ in pack.events.reasons)
    since = next(marks, None)
    if since is None or verb.dep_ != "advcl":
        return False
    if (
        own is not None
        and own.tag_ == "PRP"
        and is_rank_since(verb.doc[since.i : since.i + 1], pack)
    ):
        return True
    if copula.lemma_.lower() not in pack.certainty.copulas:
        return False
    told = (t for t in children(copula) if t.dep_ in {"attr", "npadvmod"} and t.i > copula.i)
    return any(kind_of(t, pack) in TIMES for t in told)


def _is_asyndetic(verb: Token) -> bool:
    """Whether nothing joins a verb to the one before: "found that men over 60, who row, | won"."""
    head = verb.head
    if verb.dep_ != "conj" or head.pos_ not in VERBAL or own_subject(verb) is not None:
        return False
    joins = [t for t in children(head) if t.dep_ == "cc" and head.i < t.i < verb.i]
    row = any(t.dep_ in {"cc", "conj"} and t.i > verb.i for t in children(verb))
    between = verb.doc[head.i + 1 : verb.i]
    marked = any(t.is_punct for t in between)
    asides = any(t.dep_ == "relcl" for t in between) or not marked
    linked = bool(joins) or row or any(t.dep_ == "cc" for t in between if not marked)
    return asides and not linked and verb.tag_ in TENSED


def _is_of_next(verb: Token) -> bool:
    """Whether the word right before a verb does it: "2 inches fell and more | was expected"."""
    if verb.dep_ != "conj" or own_subject(verb) is not None:
        return False
    opens = tensed_of(verb)
    word = verb.doc[opens.i - 1]
    plain = word.pos_ not in VERBAL and word.n_lefts == 0 and word.n_rights == 0
    return plain and opens.tag_ in FINITE and word.dep_ == "conj" and word.head.i == verb.head.i


def _is_source(verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb of saying behind a comma only names who told it: "sold it, clerks said"."""
    if verb.lemma_.lower() not in pack.speech.saying or own_subject(verb) is not None:
        return False
    if verb.tag_ not in TENSED or verb.dep_ not in {"advcl", "acl"} or auxiliaries(verb):
        return False
    above = [t for t in (verb.doc[verb.i - 1], *ancestors(verb.doc[verb.i - 1])) if t.i < verb.i]
    noun = next((t for t in above if t.dep_ == "appos"), None)
    told = any(t.dep_ in {"ccomp", "dobj"} for t in children(verb))
    return noun is not None and not told and noun.right_edge.i == verb.i - 1


def _is_question(verb: Token) -> bool:
    """Whether a clause tells what is asked or meant, not what was done: "consider what we know"."""
    own = own_subject(verb)
    what = {"WP", "WDT"} if verb.dep_ == "ccomp" else {"WP"}  # "rowed in the race that she won"
    asked = any(t.tag_ in what and t.dep_ == "dobj" and t.i < verb.i for t in children(verb))
    return asked and own is not None and own.tag_ not in what and verb.dep_ != "relcl"


def _is_anything(verb: Token, pack: LanguagePack) -> bool:
    """Whether it is not told what took place: "something rare happened on Monday"."""
    own = own_subject(verb)
    opens = {own.lower_, own.left_edge.lower_} if own is not None else set()
    return bool(opens & pack.events.vague_things) and verb.lemma_.lower() in pack.events.happening


def _is_of_charge(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause may be part of a charge: "accused Roe of lying while Crow | paid"."""
    above = verb.head
    links = pack.speech.accusing.get(above.lemma_.lower(), frozenset())
    whom = [above, *(t for t in above.rights if t.dep_ == "dobj")]
    charged = any(t.dep_ == "prep" and t.lower_ in links for word in whom for t in word.rights)
    marks = (t for t in verb.lefts if t.dep_ == "mark" and t.i > above.i)
    return charged and any(
        t.lower_ in pack.speech.contrasting and t.nbor(-1).text != "," for t in marks
    )


def _is_name(verb: Token) -> bool:
    """Whether a parser took a last name for a verb: "its donor Ann | Crow", with small letters."""
    if verb.i == verb.sent.start or not verb.text[0].isupper() or verb.text.isupper():
        return False
    before = verb.nbor(-1)
    first = before.pos_ == "PROPN" and before.text[0].isupper()
    return first and any(t.is_lower and t.pos_ in VERBAL for t in verb.sent if t.i != verb.i)


def _only_describes(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause on a noun tells what that is like: "a tin filled with tea", "what it has".

    So does what lacks its object and tells how things stand: "the part Roe had in May"; but not
    "the boat that Roe sold in May".
    """
    if verb.dep_ == "acl":
        return verb.tag_ == "VBN" and verb.lemma_.lower() in pack.events.describing
    own, parts = own_subject(verb), children(verb)
    if verb.dep_ != "relcl" or own is None or own.tag_ in RELATIVES or own.i < verb.head.i:
        return False
    where = any(t.left_edge.tag_ in {"WRB", "WP$"} or t.dep_ == "prep" for t in verb.lefts)
    apart = where or verb.left_edge.nbor(-1).is_punct
    whole = any(t.dep_ in OBJECTS and t.i > verb.i for t in parts)
    now = is_simple_present(verb) or verb.lemma_.lower() in pack.events.states
    return now and not apart and not whole
