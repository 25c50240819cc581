"""Voices: who says a figure, in the article's words, and what sort of source that is."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Reading, Sourcing
from explainer.sections.figures.certain import describes_place
from explainer.sections.figures.definite import is_own_size
from explainer.sections.figures.ends import noun_range
from explainer.sections.figures.phrases import Label
from explainer.sections.figures.spots import Spot
from explainer.sections.figures.verbs import thing_done
from explainer.text.amounts import amounts
from explainer.text.attribution import Voice, names_nobody, names_share, source_of, voice_of
from explainer.text.attribution.ending import says_besides
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.antecedents import antecedent_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import described_by, meant_by
from explainer.text.somebody import may_speak
from explainer.text.syntax.clauses import NOUNS, RELATIVES, VERBAL, ancestors, auxiliaries
from explainer.text.syntax.features import is_first_person, is_third_person
from explainer.text.syntax.parts import has_mark
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

BESIDE = frozenset({"conj", "relcl"})
"""Dependencies of clauses that nobody need say who says the one above."""


def voice_for(
    spot: Spot, label: Label, reading: Reading, cast: Cast
) -> tuple[str | None, Sourcing]:
    """Give who says it, in the article's words, and what sort of source that is.

    It is a pronoun only where nobody knows for whom that stands. Who is in the label says nothing
    more by it: "Clerks expect fares to rise 1%, Ann Roe said" is hers.
    """
    if _is_aside(spot, reading) or _tells_how(spot, reading) or _is_besides(spot, label, reading):
        return None, "article"
    found = source_of(spot.top, reading)
    if found is not None and thing_done(found[1], reading.pack.amounts):
        return None, "article"  # "the fair ended with a text agreed to by 40 towns"
    if (takes := _taking(spot, reading)) is not None:
        voice = voice_of(takes, reading, cast)
    else:
        voice = _beyond(spot, label, reading, cast) or voice_of(spot.top, reading, cast)
    if voice is None or names_share(voice.words, reading.pack):
        return None, "article"
    if any(a.kind == "share" for a in amounts(voice.words, reading.pack.amounts)):
        return None, "article"
    actor = cast.by_id(voice.actor)
    writer = actor is None and voice.words.lower() in reading.pack.glance.selves
    theirs = actor is None and voice.words.lower() in reading.pack.amounts.whose
    if writer or theirs or not any(c.isalpha() for c in voice.words):
        return None, "article"  # "as I wrote, …"; "their plan to"; "60 pledged delegates"
    if not names_nobody(voice.words, reading.pack):
        return voice.called(actor, leans=_is_told_by_pronoun(spot, reading)), voice.sourcing
    if actor is not None:
        return actor.name, voice.sourcing
    return _sayer(spot, voice.words, reading, cast) or (voice.words, "anonymous")


def _beyond(spot: Spot, label: Label, reading: Reading, cast: Cast) -> Voice | None:
    """Who tells the clause of a source that the label shows itself; None where nobody does."""
    found = source_of(spot.top, reading)
    if found is None or not all(label.holds(t) for t in found) or found[1].dep_ in BESIDE:
        return None
    return voice_of(found[1], reading, cast)


def _is_aside(spot: Spot, reading: Reading) -> bool:
    """Whether the writer tells what stands beside: "said the mill, which has 40 clerks, is safe".

    So is it in the present and behind a comma, and in any tense where no clause is said: "vowed to
    mend the mill, which cost $4m". Within quotation marks the speaker tells it. So is what a place
    is: "should own Elm, a town of 40", "saw the 40-room inn".
    """
    if describes_place(spot, reading.pack) or is_own_size(spot):
        return scene_of(reading).inside[spot.top.i] < 0
    speech, ahead = reading.pack.speech, reading.pack.certainty.prospects
    for token in (spot.top, *ancestors(spot.top)):
        lemma = token.lemma_.lower()
        if lemma in speech.saying or lemma in speech.thinking or lemma in ahead:
            return False  # "the mill, which it expects to sell for $4m"
        opens = next((t for t in token.lefts if t.tag_ in RELATIVES), None)
        if token.dep_ != "relcl" or opens is None:
            continue
        plain = token.tag_ in ("VBZ", "VBP") and not auxiliaries(token)
        plain = plain or _is_of_deed(token, spot, reading)
        quoted = scene_of(reading).inside[token.i] >= 0
        beside = opens.i > spot.sent.start and opens.nbor(-1).text == ","
        return beside and plain and not quoted and opens.i < spot.first
    return False


def _is_besides(spot: Spot, label: Label, reading: Reading) -> bool:
    """Whether another than who says the clause tells it: "warn of snow, with Acme expecting 2 in".

    Not within quotation marks.
    """
    found = source_of(spot.top, reading)
    cue = found[1].i if found is not None else -1
    links = (t for t in ancestors(spot.top) if t.dep_ == "prep" and 0 < t.i < spot.first)
    besides = (says_besides(t, reading.pack) for t in links if t.nbor(-1).text == ",")
    told = any(t is not None and (t.i != cue or label.holds(t)) for t in besides)
    return told and scene_of(reading).inside[spot.top.i] < 0


def _taking(spot: Spot, reading: Reading) -> Token | None:
    """The verb that says nothing of its object, but takes it: "claimed 38 lives", "a $5m prize"."""
    words, speech = reading.pack.amounts, reading.pack.speech
    noun = next((t for t in (spot.noun, spot.top) if t is not None and t.dep_ == "dobj"), None)
    if noun is None and spot.top.head.dep_ == "dobj":
        noun = spot.top.head
    if noun is None or noun.lemma_.lower() not in words.lives | words.prizes:
        return None
    won = noun.lemma_.lower() in words.prizes
    return None if won and noun.head.lemma_.lower() not in speech.gaining else noun.head


def _is_of_deed(clause: Token, spot: Spot, reading: Reading) -> bool:
    """Whether a clause tells of what somebody vows to do or objects to, and no clause is said."""
    above, found = [*ancestors(clause)], source_of(spot.top, reading)
    vows = found is not None and any(t.i == found[1].i for t in above)
    return vows and all(t.dep_ not in ("ccomp", "parataxis") for t in above)


def _tells_how(spot: Spot, reading: Reading) -> bool:
    """Whether an amount only tells how somebody said what is before it: '"No," he said in 2 notes'.

    That is the writer's word, also where the parser takes a participle for what was said.
    """
    found = source_of(spot.top, reading)
    if found is None or not any(t.dep_ == "ccomp" for t in found[1].lefts):
        return False
    behind = (t for t in found[1].rights if t.left_edge.i <= spot.first <= t.right_edge.i)
    part = next(behind, None)
    acted = part is not None and part.tag_ in ("VBD", "VBN")
    return acted and part is not None and own_subject(part) is None


def is_opinion(spot: Spot, label: Label, reading: Reading) -> bool:
    """Tell whether a figure no known voice tells is the writer's view, or of the writer's own.

    "We believe six fairs are enough", "our first fair drew 400 people": nobody knows whose it was.
    So it is with "her claim that 40 left".
    """
    if any(_is_claim(t, reading) for t in (spot.top, *ancestors(spot.top))):
        return True
    held = (t for t in ancestors(spot.top) if t.lemma_.lower() in reading.pack.speech.thinking)
    views = (own_subject(t) for t in held if t.pos_ in VERBAL)
    told = label.words(reading.doc)
    own = (t for t in told if not t.ent_type_ and t.head.pos_ != "PROPN")  # "Our Elm, a guild"
    return any(t is not None and is_first_person(t) for t in (*views, *own))


def _is_claim(clause: Token, reading: Reading) -> bool:
    """Whether a clause is what somebody claims of whom only a pronoun tells: "her claim | that"."""
    noun = clause.head
    content = clause.dep_ in ("acl", "ccomp") and noun.pos_ == "NOUN" and has_mark(clause)
    theirs = any(t.tag_ == "PRP$" for t in noun.lefts)
    return content and theirs and noun.lemma_.lower() in reading.pack.speech.nouns


def _is_told_by_pronoun(spot: Spot, reading: Reading) -> bool:
    """Whether a pronoun stands for who says it: "The bank closed. It said its profits rose 5%"."""
    saying = reading.pack.speech.saying
    above = (t for t in (spot.top, *ancestors(spot.top)) if t.lemma_.lower() in saying)
    sayer = next((own_subject(t) for t in above), None)
    return sayer is not None and sayer.tag_ == "PRP"


def _is_told_in(noun: Token, reading: Reading) -> bool:
    """Whether a noun is for a paper, a number or what is said there: "the survey", "the data"."""
    words, lemma = reading.pack.speech, noun.lemma_.lower()
    told = either(words.documents, words.nouns, words.tallies, reading.pack.certainty.measures)
    return lemma in told or noun.pos_ == "PROPN"


def _sayer(
    spot: Spot, words: str, reading: Reading, cast: Cast
) -> tuple[str | None, Sourcing] | None:
    """Whom the pronoun that says it stands for, with the sort of source; None if not sure.

    What "it" shows, and is no paper or body, is the article's.
    """
    speech = reading.pack.speech
    tells = either(speech.saying, speech.thinking, speech.showing)
    verbs = (t for t in (spot.top, *ancestors(spot.top)) if t.pos_ in VERBAL)
    above = (own_subject(t) for t in verbs if t.lemma_.lower() in tells)
    sayer = next((t for t in above if t is not None and t.lower_ == words.lower()), None)
    if sayer is None:
        return None
    actors = meant_by(sayer, reading, cast)
    if len(actors) == 1:
        return actors[0].name, "named" if actors[0].kind == "person" else "institution"
    noun = None if actors else antecedent_of(sayer, reading, cast)
    if noun is None:
        return None
    shown = sayer.head.lemma_.lower()
    if shown in speech.showing and noun.lemma_.lower() not in speech.bodies:
        return None, "article"  # "the extent is told in a list. It shows …": who knows
    if not (may_speak(noun, reading.pack) or _is_told_in(noun, reading)):
        return None  # "the books will be sold there, they added"
    start, end = noun_range(noun)
    told = described_by(noun, reading, cast)
    return told.name if told is not None else reading.doc[start:end].text, "institution"


def teller_behind(pronoun: Token, reading: Reading) -> Token | None:
    """Give who is named as who says so only behind a pronoun, which is another; else None.

    "It saves $5m, according to the | port", "His lead has fallen, | Ann Roe | said".
    """
    found = source_of(pronoun, reading) if is_third_person(pronoun) else None
    behind = found is not None and pronoun.i < found[0].i and found[0].pos_ in NOUNS
    return found[0] if behind and found is not None else None


def who_issues(said_by: str, reading: Reading) -> str | None:
    """Give who says something, or whose paper does: "according to its website, the zoo has 4 cats".

    None where nobody tells whose it is.
    """
    papers, words = reading.pack.speech, said_by.replace("’s ", "'s ")
    if said_by.split()[-1].lower() not in either(papers.documents, papers.pages):
        return said_by
    owner, link, _ = words.rpartition("'s ")
    return owner if link else None


def names_person(said_by: str, reading: Reading) -> bool:
    """Tell whether somebody says it, who is no "it": "the mayor", "the minister of salt"."""
    names = reading.pack.names
    return _head_of(said_by.lower().split(), reading) in either(
        reading.pack.speech.offices, names.role_heads, names.women, names.men
    )


def are_several(words: str, pronoun: Token, reading: Reading) -> bool:
    """Tell whether words of a sentence name several: "the filings of Acme show it has lost $5m"."""
    last = _head_of(words.lower().split(), reading)
    return any(t.lower_ == last and t.tag_ == "NNS" for t in pronoun.sent)


def _head_of(words: Iterable[str], reading: Reading) -> str | None:
    """The last of words before those that tell whose it is: "the | minister | of salt"."""
    belonging = reading.pack.speech.belonging
    return next(iter([*takewhile(lambda word: word.lower() not in belonging, words)][-1:]), None)
