"""Choice: which amounts of a sentence a reader would quote, and in what unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.model import Reading
from explainer.sections.figures.bare import bare_unit
from explainer.sections.figures.constituents import SUBJECTS, is_anothers
from explainer.sections.figures.definite import PAIR, is_definite
from explainer.sections.figures.dollars import currency_of
from explainer.sections.figures.lengths import is_quotable
from explainer.sections.figures.levels import is_strength, level_of, unit_of_level
from explainer.sections.figures.passing import FEW, is_bearing, is_family, is_passing
from explainer.sections.figures.spots import Spot
from explainer.sections.figures.titles import is_in_name
from explainer.text.marks import HYPHENS
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import NOUNS, PLURAL, VERBAL
from explainer.text.syntax.features import is_first_person, is_several
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

DONE = frozenset({"ROOT", "advcl", "conj", "acl", "ccomp"})
"""What a verb of multiplying is where it tells what is so."""
STRESSING = frozenset({"npadvmod", "advmod", "dep"})
"""What a share is to a word that it stresses."""
WHOLE = 100
"""Percent."""
NEAR = 4
"""Tokens before a length in which a shot is told: "a low drive from 16 yards"."""
THREE = 3
"""Times; "a twofold aim" is no growth."""
SIGNS = frozenset("+-−–")
GIVEN = frozenset({"dobj", "ccomp", "xcomp", "prep", "advcl"})
"""What completes a verb of expecting."""


def unit_of(spot: Spot, reading: Reading) -> str | None:
    """Give the unit of an amount; None where the amount is no figure.

    A count's unit is the noun that is counted, as the article writes it.
    """
    words = reading.pack.amounts
    if is_in_name(spot, reading):
        return None
    if spot.doc[max(spot.sent.start, spot.first - 2) : spot.first].text.lower() in words.excepting:
        return None  # "all but two of the 40 ferries"
    if any(is_anothers(t) for t in (spot.top, spot.noun) if t is not None):
        return None
    if spot.amount.kind == "count":
        return _counted(spot, reading)
    if spot.amount.kind == "share" and (_is_turn(spot, words) or _is_third(spot, reading)):
        return None
    if spot.amount.kind == "measure" and (
        is_bearing(spot, reading.pack) or _is_class(spot, reading)
    ):
        return None
    if spot.amount.unit in words.paces and _is_stroke(spot, words):
        return None
    if spot.amount.kind == "factor" and _is_no_factor(spot, words):
        return None
    if spot.amount.kind in ("money", "measure") and spot.amount.spelled and spot.amount.value == 1:
        return None  # "one euro is worth $1.32"
    if spot.top.lower_ in words.doubles and spot.top.pos_ not in VERBAL:
        return None  # "a double room"
    if spot.amount.kind == "size" and spot.amount.spelled and _is_idle_size(spot, words):
        return None
    if spot.amount.kind == "duration":
        reckoned = (
            spot.noun is not None and spot.noun.lemma_.lower() in words.carriers - words.peaks
        )
        return spot.amount.unit if is_quotable(spot, words) and not reckoned else None
    if spot.amount.kind == "money":
        told = reading.sentence(spot.top).text[spot.amount.start : spot.amount.end]
        return currency_of(spot.amount, told, reading)
    return spot.amount.unit


def _is_idle_size(spot: Spot, words: AmountWords) -> bool:
    """Whether a size in words is none of its own: "a two-state plan", "a three-game series"."""
    if spot.noun is not None and spot.noun.lemma_.lower() in words.terms:
        return False  # "a two-match ban"
    return spot.amount.value <= PAIR or spot.amount.unit in words.bouts


def _is_no_factor(spot: Spot, words: AmountWords) -> bool:
    """Whether a word for multiplying tells no growth: "to double-down", "the aim is twofold"."""
    first, noun = spot.doc[spot.first], spot.noun
    if spot.next_in(HYPHENS) and not spot.doc[spot.after - 1].whitespace_:
        return True
    if first.lower_ in words.folds:
        few = spot.amount.value <= THREE and noun is not None
        grows = noun is not None and noun.lemma_.lower() in words.change_nouns
        return first.head.lemma_.lower() in words.copulas or (few and not grows)
    return spot.top.tag_ == "VBG" and spot.top.dep_ not in DONE  # "committed to doubling the fare"


def _is_turn(spot: Spot, words: AmountWords) -> bool:
    """Whether a share only stresses or compares: "100 percent sure", "half her age", "one half"."""
    before = spot.doc[max(spot.sent.start, spot.first - 1) : spot.first]
    behind = spot.doc[spot.after : min(spot.after + 2, spot.sent.end)]
    if spot.amount.spelled and any(words.numerals.get(t.lower_) == 1 for t in before):
        return True
    if any(t.lower_ in words.aged and t.pos_ == "NOUN" for t in behind):
        return True
    above = spot.top.head
    moved = above.lemma_.lower() in words.reaching | words.change_verbs
    stressed = spot.top.dep_ in STRESSING and (above.pos_ == "ADJ" or above.pos_ in VERBAL)
    return spot.amount.value == WHOLE and stressed and not moved and above.tag_ != "VBN"


def _is_third(spot: Spot, reading: Reading) -> bool:
    """Whether "a third" only counts on: "a third party", "a third clerk", but "a third of them"."""
    behind, words = spot.behind, reading.pack.amounts
    ranked = spot.amount.spelled and spot.doc[spot.after - 1].tag_ == "JJ"
    near = behind is not None and behind.tag_ == "NN" and behind.lower_ not in words.percent
    return ranked and near and behind is not None and kind_of(behind, reading.pack) not in TIMES


def _is_class(spot: Spot, reading: Reading) -> bool:
    """Whether a measure names a class or a race: "won the J1 -48kg", "a 1500 metre runner"."""
    signed = spot.doc[spot.first].text[0] in SIGNS
    weight = spot.amount.unit in reading.pack.certainty.weights
    return (signed and weight) or (spot.noun is not None and is_person(spot.noun, reading.pack))


def _is_stroke(spot: Spot, words: AmountWords) -> bool:
    """Whether a length tells how far a shot went: "a 20-yard drive", "scored from 20 yards out"."""
    if spot.noun is not None:
        return spot.noun.lemma_.lower() in words.strokes
    near = spot.doc[max(spot.sent.start, spot.first - NEAR) : spot.first]
    far = spot.inside(spot.after) and spot.doc[spot.after].pos_ == "ADV"
    shot = far or any(t.lemma_.lower() in words.strokes for t in near)
    return len(near) > 0 and near[-1].lower_ in words.start and shot


def is_part(spot: Spot, words: AmountWords) -> bool:
    """Tell whether an amount is a share of a whole: "46% of voters", "61 percent said no".

    What something rose by, or stands at, is none: "sales climbed 6%".
    """
    if spot.amount.kind != "share" or spot.amount.before is not None:
        return False
    of = spot.inside(spot.after) and spot.doc[spot.after].lower_ in words.part_of
    return of or spot.top.dep_ in SUBJECTS


def _counted(spot: Spot, reading: Reading) -> str | None:
    """The noun counted, "" where a bare number is the subject; None where nothing is."""
    amount, words = spot.amount, reading.pack.amounts
    if amount.value == 1 and amount.low is None:
        return None
    if is_strength(spot, words):
        return words.magnitude
    noun = spot.noun or _part_noun(spot, words)
    if spot.inside(spot.first - 1) and spot.doc[spot.first - 1].lower_ in words.every:
        return None  # "one of every eight"
    if noun is not None and noun.lemma_.lower() in words.marks:
        level = level_of(spot, words)
        return None if level is None else unit_of_level(level, words)
    if noun is None:
        return bare_unit(spot, words)
    if _is_theme(spot, reading.pack) or any(
        t.lower_ in reading.pack.outlook.such for t in noun.lefts
    ):
        return None  # "the 74 such cases"
    if _is_no_count(spot, noun, words):
        return None
    group = kind_of(noun, reading.pack) == "group"  # "three Norlanders"
    several = noun.tag_ in PLURAL and not spot.doc[spot.first].is_title  # no "Six Nations"
    the = spot.before is not None and spot.before.lower_ in words.definite
    several = several and not (noun.tag_ == "NNPS" and the)  # "the four Elm Ports"
    told = several or (noun.tag_ == "NNPS" and (group or amount.bound is not None))
    if noun.pos_ == "PROPN" and amount.spelled and amount.value <= FEW and not told:
        return None
    often = noun.lower_ in words.often and (
        amount.value > (FEW if amount.bound is None else PAIR)
        or _is_rate(spot, noun, words)
        or _is_done_often(spot, noun, words)
    )
    idle = noun.lower_ in words.uncounted and not often
    if not _is_plural(spot, noun, words) or idle:
        return None
    ago = spot.inside(noun.i + 1) and noun.nbor().lower_ in words.past
    if noun.lower_ in words.durations or (ago and kind_of(noun, reading.pack) in TIMES):
        return None  # "two summers ago"
    teller = spot.top if spot.noun is None else noun  # "two of the clerks said"
    weighed = amount.bound is not None or spot.doc[spot.first - 1].lower_ in words.mere
    source = not weighed and _is_source(teller, reading)
    if amount.value <= FEW and (is_definite(spot, words) or source):
        return None
    if is_passing(spot, noun, reading) or _is_forecast(spot, noun, reading):
        return None
    if is_family(spot, noun, reading.pack):
        return None
    return word_of(noun, spot.after, words)


def _is_theme(spot: Spot, pack: LanguagePack) -> bool:
    """Whether "about" tells what something is on: "a play about two women"."""
    first, noun = spot.doc[spot.first], spot.noun
    link = first if spot.amount.bound == "about" else spot.before
    if link is None or not spot.inside(link.i - 1):
        return False
    if link.lower_ not in pack.agenda.about or pack.amounts.bounds.get(link.lower_) != "about":
        return False
    work, few = link.nbor(-1), spot.amount.value <= FEW
    told = noun is not None and noun.dep_ == "appos" and noun.head == work
    return few and (told or (link.dep_ == "prep" and link.head == work and work.pos_ == "NOUN"))


def _is_no_count(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Whether a number is a year, a part of a name or a size, or only something to compare with."""
    if spot.amount.year_like and noun.lemma_.lower() not in words.generic:
        return True
    name = spot.before
    if name is not None and name.pos_ == "PROPN" and name.dep_ != "poss" and name.head == noun:
        return True  # "the Halden 100 companies"
    if _is_version(spot) or _is_torn(spot, words):
        return True
    if spot.doc[spot.first].tag_ == "JJR" and spot.doc[spot.first].dep_ == "acomp":
        return True  # "was larger than 58 fairs": compared with them
    if noun.lower_ in words.broken and spot.doc[spot.first].lower_ in words.articles:
        return True  # "smashed into a thousand pieces"
    mark = spot.doc[spot.after - 1].lower_[-1:]  # "the 60m hurdles" are no 60 million
    return mark in words.unclear_marks and noun.lemma_.lower() in words.races


def _is_torn(spot: Spot, words: AmountWords) -> bool:
    """Whether a verb was taken into what is counted: "the bodies of the eight | fought battles"."""
    before, behind = spot.before, spot.behind
    if before is None or behind is None or not spot.inside(before.i - 1):
        return False
    known = before.lower_ in words.definite and before.nbor(-1).lower_ in words.part_of
    return known and behind.tag_ in ("VBD", "VBN") and spot.noun != behind


def _is_version(spot: Spot) -> bool:
    """Whether a number with a point is which one of a thing that is: "Elm 2.0 and 4.0 ports"."""
    doc, at = spot.doc, spot.first
    joined = spot.inside(at - 3) and doc[at - 1].pos_ == "CCONJ" and "." in doc[at - 2].text
    name = at - 3 if joined and doc[at - 2].like_num else at - 1
    capital = spot.inside(name) and any(c.isupper() for c in doc[name].text)
    return capital and spot.after == at + 1 and "." in doc[at].text


def _is_rate(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Whether it is told how often something happens: "six to ten times a year"."""
    weighed = spot.amount.low is not None or spot.amount.bound is not None
    return weighed and spot.inside(noun.i + 1) and spot.doc[noun.i + 1].lower_ in words.rates


def _is_done_often(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Whether it is told how often something was done: "the boat docked in Elm six times"."""
    verb = next(verbs_above(noun), noun)
    behind = [t for t in verb.rights if t.i > noun.i + 1]
    marks = [*behind, *(m for t in behind if t.dep_ == "advcl" for m in t.lefts)]
    if verb.dep_ == "relcl" or any(t.lower_ in words.lacking for t in marks):
        return False  # "who fell six times", "won three times, though not since 1990"
    often = noun.dep_ == "npadvmod" and noun.lower_ in words.times and spot.amount.value > PAIR
    subject = own_subject(verb) if often and verb.tag_ in ("VBD", "VBN") else None
    return subject is not None and not is_first_person(subject)


def word_of(noun: Token, start: int, words: AmountWords) -> str:
    """Give what is counted as a unit: the noun, with the rest of a name: "Sri Lankans"."""
    parts = [t.i for t in noun.lefts if t.pos_ == noun.pos_ == "PROPN" and t.i >= start]
    if noun.lemma_.lower() in words.doers:  # "club | goers"
        parts += [t.i for t in noun.lefts if t.dep_ == "compound" and t.i >= max(start, noun.i - 1)]
    first = min([_word_start(noun, start), *parts])
    word = noun.doc[first : _word_end(noun)].text
    return word if noun.pos_ == "PROPN" or not word[1:].islower() else word.lower()


def _word_start(noun: Token, start: int) -> int:
    """The position of a word with hyphens of which a noun is the last part: "triple-doubles"."""
    doc, first = noun.doc, noun.i
    while first - 2 >= start and doc[first - 1].text == "-" and not doc[first - 1].whitespace_:
        if doc[first - 2].whitespace_:
            break
        first -= 2
    return first


def _word_end(noun: Token) -> int:
    """The position behind a word with hyphens of which a noun is the first part."""
    doc, end = noun.doc, noun.i + 1
    while end + 1 < len(doc) and doc[end].text == "-" and not doc[end].whitespace_:
        if doc[end - 1].whitespace_:
            break
        end += 2
    return end


def _part_noun(spot: Spot, words: AmountWords) -> Token | None:
    """The noun behind "of" or "out of": "40 of the passengers"."""
    at = spot.after
    at += spot.doc[at : at + 2].text.lower() in words.out_of
    if at >= spot.sent.end or spot.doc[at].lower_ not in words.part_of:
        return None
    tied = [t for t in spot.doc[at].rights if t.dep_ == "pobj" and t.pos_ in NOUNS]
    whole = spot.top.head
    if spot.top.dep_ == "nummod" and whole.tag_ in PLURAL and tied and tied[-1].i < whole.i:
        return whole  # "six of the Elm | games", of which the parser makes "of the Elm"
    return next((t for t in tied if all(own.dep_ != "case" for own in t.rights)), None)


def _is_forecast(spot: Spot, noun: Token, reading: Reading) -> bool:
    """Whether those behind a number are who expected it: "beating the 45,000 analysts forecast"."""
    verb, words = noun.head, reading.pack.amounts
    before = spot.before
    if before is None or before.lower_ not in words.definite or noun.dep_ != "nsubj":
        return False
    expects = verb.lemma_.lower() in reading.pack.certainty.prospects
    return expects and all(t.dep_ not in GIVEN for t in verb.rights)


def _is_source(noun: Token, reading: Reading) -> bool:
    """Whether a few people are only those who tell something: "two officials said"."""
    link = noun.head.head if noun.dep_ == "pobj" else noun
    if link.lower_ in reading.pack.speech.according:
        return True
    says = noun.dep_ == "nsubj" and noun.head.lemma_.lower() in reading.pack.speech.saying
    return says and all(t.dep_ != "xcomp" for t in noun.head.rights)  # "ten agreed to pay"


def _is_plural(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Whether a noun is one for several; of so many, names that end so are, whatever their tag."""
    many = spot.amount.value > FEW and spot.noun == noun and noun.tag_ == "NNP"
    named = many and len(noun) > NEAR and noun.lower_.endswith(words.plurals)
    return is_several(noun) or noun.lower_ in words.collectives or named
