"""Which sentences can be read without those around them, and what each takes as told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.glance.lead import meets_nobody
from explainer.sections.glance.picture import is_caption, is_set_apart
from explainer.text.attribution.scene import Scene, scene_of
from explainer.text.attribution.selves import speaks_itself
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.pairs import pair_of
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import NOUNS, PLURAL, SINGULAR, SUBJECTS, children, is_finite
from explainer.text.syntax.complements import leaves_out
from explainer.text.syntax.features import is_pointing, is_several, is_third_person
from explainer.text.syntax.groups import groups_in
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, bare, kind_of
from explainer.text.trimming import behind_dateline, is_title

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

SHORTEST, LONGEST = 6, 120
"""Words; a shorter sentence tells too little to stand in the brief, a longer one too much."""
SHORTEST_ANSWER = 3
"""Words of a denial: "Poe denied it"."""
MARKUP = r"<[a-z/][^<>]{0,400}>"
"""A tag of a page that was scraped."""
CLOSING = "\"”’'»)]"
"""Marks behind the end of a sentence."""
OPENING = 3
"""Words at the start of a sentence that may point back."""


def says_something(reading: Reading, at: int, cast: Cast, shortest: int = SHORTEST) -> bool:
    """Tell whether a sentence, of so many words at least, says something whoever reads it where.

    It may still lean on the one before it: "He denied it."
    """
    sentence, span = reading.article.sentences[at], reading.spans[at]
    if len(span) < shortest or not is_plain(reading, at):
        return False
    title, folded = reading.article.title, sentence.text.casefold()
    if title is not None and folded.rstrip(".") == title.rstrip(".").casefold():
        return False  # the headline once more, as scraped pages have it
    if re.search(MARKUP, sentence.text):
        return False
    if is_caption(reading, at) or _answers_before(reading, at):
        return False
    if ":" in sentence.text:
        credits = (words for words in reading.pack.page.openings if words.endswith(":"))
        if any(words in folded for words in credits):
            return False
    verb, opens = _main_verb(reading, at), at <= reading.article.opening
    if verb is None or _only_says(reading, verb) or _keeps_silent(reading, verb):
        return False
    if _calls_or_asks(reading, span, opens=opens):
        return False
    if (subject := own_subject(verb)) is not None and meets_nobody(verb, subject):
        return False
    if not opens and _is_half(reading, at, verb):
        return False
    return not speaks_itself(reading, span) and not _quotes_nobody(reading, span, cast)


def stands_alone(reading: Reading, at: int, cast: Cast) -> bool:
    """Tell whether a sentence that tells something can be read without those around it."""
    span, opens = reading.spans[at], at <= reading.article.opening
    verb = _main_verb(reading, at)
    if verb is None or _leans_back(reading, at, cast, opens=opens):
        return False
    if opens:
        return True
    if _points_back(reading, span, verb) or _goes_on(reading, span) or _adds(reading, span, verb):
        return False
    said = next((t for t in verb.rights if t.dep_ == "ccomp"), verb)
    if leaves_out(said) or _counts_from(verb, span, reading):
        return False
    return not _means_nobody(reading, span, verb, cast) and not _has_told(verb, reading)


def has_before(reading: Reading, at: int) -> bool:
    """Tell whether a sentence of the text stands before one, behind which it can be read."""
    before = reading.article.sentences[at - 1] if at else None
    return before is not None and before.kind == "text" and before.paragraph > 0


def _answers_before(reading: Reading, at: int) -> bool:
    """Tell whether somebody is quoted with the answer to a question: "Why? “Greed,” Roe said."."""
    before, span = reading.article.sentences[at - 1] if at else None, reading.spans[at]
    asks = before is not None and before.kind == "text" and before.text.endswith("?")
    return asks and span[0].is_quote and scene_of(reading).inside[span.start - 1] < 0


def _is_half(reading: Reading, at: int, verb: Token) -> bool:
    """Tell whether a sentence only tells what was to be, or what the next one takes back.

    "Poe was meant to serve five years", of whom the next one says that he is free; "The firm keeps
    to the rules. But that is not so on the pier."
    """
    certainty, contrasts = reading.pack.certainty, reading.pack.certainty.turning
    if verb.lemma_.lower() in certainty.intended and verb.tag_ == "VBN":
        helper = tensed_of(verb)
        joined = any(t.lower_ in contrasts for t in reading.spans[at])
        return helper.tag_ == "VBD" and not joined
    behind = reading.spans[at + 1] if at + 1 < len(reading.spans) else ()
    first = [t for t in behind[:OPENING] if not t.is_punct]
    takes_back = len(first) > 1 and first[0].lower_ in contrasts and _shows(first[1], reading)
    return takes_back and first[1].dep_ in SUBJECTS


def is_plain(reading: Reading, at: int) -> bool:
    """Tell whether a sentence is one of the text, whole and not too long to be read."""
    sentence, span = reading.article.sentences[at], reading.spans[at]
    if sentence.paragraph == 0 or sentence.kind != "text" or len(span) > LONGEST:
        return False
    last = sentence.text.rstrip(CLOSING)[-1:] or sentence.text[-1]
    scrap = last.isalnum() and at > reading.article.opening  # "PA Ann Roe waves to the crowd"
    whole = last not in ":?;!" and not sentence.text[0].islower() and not scrap
    return whole and not is_title(span) and not is_set_apart(reading, at)


def _main_verb(reading: Reading, at: int) -> Token | None:
    """The root of a sentence where it is a clause; in the one that opens an article any clause."""
    span, opens = reading.spans[at], at <= reading.article.opening
    verbs = (t for t in span if (opens or t.dep_ == "ROOT") and is_finite(t))
    subjects = ((t, own_subject(t)) for t in verbs)
    found = next((t for t, who in subjects if who is not None and who.tag_ != "WP"), None)
    return found or _mistaken(span.root)


def _mistaken(root: Token) -> Token | None:
    """The verb that a parse gave no subject: "Ann Roe filed", "The mayor, Ann Roe, filed"."""
    before = root.doc[root.i - 1] if root.i > root.sent.start else root
    if root.tag_ == "VBD" and before.pos_ == "PROPN":
        return root
    named = any(t.dep_ == "appos" for t in root.rights)
    told = (t for t in root.rights if t.dep_ == "acl" and t.tag_ in ("VBN", "VBD"))
    behind = (
        t for t in told if t.doc[t.i - 1].text == "," and all(c.dep_ != "agent" for c in t.rights)
    )
    return next(behind, None) if named else None


def _only_says(reading: Reading, verb: Token) -> bool:
    """Tell whether a sentence tells that somebody spoke, and not what: "Roe said in a letter."."""
    speech = reading.pack.speech
    if verb.lemma_.lower() not in speech.saying or verb.dep_ != "ROOT":
        return False
    below = [t for t in children(verb) if t.dep_ not in {*SUBJECTS, "aux", "punct", "advmod"}]
    documents, within = speech.documents | speech.nouns, reading.pack.certainty.within
    return bool(below) and all(
        t.lower_ in within and any(o.lemma_.lower() in documents for o in t.rights) for t in below
    )


def _keeps_silent(reading: Reading, verb: Token) -> bool:
    """Tell whether a sentence tells only that somebody said nothing: "Roe declined to comment."."""
    words = reading.pack.unknowns
    below = (t.lemma_.lower() for t in verb.rights if t.dep_ == "xcomp")
    silent = verb.lemma_.lower() in words.withheld and any(t in words.commenting for t in below)
    return silent and all(t.dep_ not in {"conj", "advcl"} for t in verb.rights)


def _leans_back(reading: Reading, at: int, cast: Cast, *, opens: bool) -> bool:
    """Tell whether a sentence opens with a word that points to an earlier sentence.

    In the one that opens an article such a word points ahead: "Although it was late, …".
    """
    span, leaning = reading.spans[at], reading.pack.glance.leaning
    opening = _opening(reading, span)
    if opening and opening[0].lower_ in leaning and not opens:
        return True
    subjects = [t for t in span if t.dep_ in SUBJECTS]
    subject = next((t for t in subjects if t.head.dep_ == "ROOT"), None)
    first = next((t for t in opening if t.pos_ == "PRON"), None)
    aside = next((t for t in subjects if t.head.dep_ == "parataxis"), None)
    if subject is not None and not opens and _counts_told(subject, reading, cast):
        return True
    points = (t for t in (subject, aside, None if opens else first) if t is not None)
    return any(_is_personal(t) and not _closes(t) and not _is_named(t, span, cast) for t in points)


def _opening(reading: Reading, span: Span) -> list[Token]:
    """The first words of a sentence behind its dateline."""
    start = behind_dateline(reading, span.start)
    return [t for t in span.doc[start : min(start + OPENING, span.end)] if not t.is_punct]


def _calls_or_asks(reading: Reading, span: Span, *, opens: bool) -> bool:
    """Tell whether a sentence opens with a call or as a question: "Well, …", "Why it fell"."""
    first = next(iter(_opening(reading, span)), None)
    return first is not None and (_asks(first) or (first.pos_ == "INTJ" and not opens))


def _is_named(pronoun: Token, span: Span, cast: Cast) -> bool:
    """Tell whether the sentence itself names whom a pronoun means: "In her book Roe wrote"."""
    actor = cast.at(pronoun)
    named = (t for t in span if t.pos_ == "PROPN" and actor is not None)
    who = next((t for t in named if cast.at(t) == actor), None)
    return who is not None and (who.i < pronoun.i or who.dep_ in SUBJECTS)


def _counts_told(subject: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether a subject only says how many of those told before: "Many left", "7% said".

    So with "The other won", "The trio left", but not where it is known which two are "the pair".
    """
    words = reading.pack.glance
    if any(t.dep_ in {"prep", "relcl", "acl", "appos", "conj", "poss"} for t in children(subject)):
        return False
    if subject.lower_ in words.remaining and all(t.dep_ == "det" for t in subject.lefts):
        return not pair_of(subject, reading, cast)
    if any(t.dep_ == "det" for t in subject.lefts):
        return False
    return subject.lower_ in reading.pack.amounts.percent or subject.pos_ in {"NUM", "ADJ", "DET"}


def _has_told(verb: Token, reading: Reading) -> bool:
    """Tell whether somebody only has so many of what was told before: "the guild had nine"."""
    things = (t for t in children(verb) if t.dep_ == "dobj" and t.tag_ == "CD")
    of, below = reading.pack.names.from_words, {"prep", "advcl"}
    alone = any(all(c.dep_ in below and c.lower_ not in of for c in children(t)) for t in things)
    return alone and verb.lemma_.lower() in reading.pack.certainty.perfect


def _counts_from(verb: Token, span: Span, reading: Reading) -> bool:
    """Tell whether it is told how long after something untold: "Roe quit | a week later |"."""
    words = (t for t in children(verb) if t.lower_ in reading.pack.amounts.leaning)
    late = next((t for t in words if any(c.dep_ == "npadvmod" for c in t.lefts)), None)
    if late is None:
        return False
    before = span.doc[span.start : late.left_edge.i]
    timed = any(kind_of(t, reading.pack) in TIMES for t in before)
    return not timed and not any(is_finite(t) and t != verb for t in before if t.pos_ == "VERB")


def _means_nobody(reading: Reading, span: Span, verb: Token, cast: Cast) -> bool:
    """Tell whether "he" or "she" stands before anybody is named: "fans cheered when he came".

    The subject of a clause may be the one ("the visitor raised her hand"), but not one that the
    pronoun is part of ("a petition against him"), nor who is a woman ("Ms Roe wrote his book").
    Before the main clause it may point ahead.
    """
    pack, words = reading.pack, reading.pack.names
    inside, main = scene_of(reading).inside, own_subject(verb)
    subjects: list[Token] = []
    named: set[object] = set()
    for token in span:
        actor = cast.at(token) if token.pos_ != "PRON" else None
        person = kind_of(token, pack) == "person" or is_person(token, pack)
        if bare(token.text) in words.courtesy:
            continue
        if person or (actor is not None and actor.kind == "person"):
            named.add(None if actor is None else cast.gender(actor))
            continue
        gender = words.pronouns.get(token.lower_) if inside[token.i] < 0 else None
        if gender is not None and named.isdisjoint({None, gender}):
            done = any(token.i > t.right_edge.i for t in subjects)
            return not done and (main is None or token.i > main.left_edge.i)
        thing = token.pos_ == "NOUN" and not may_act(token, pack)  # "the lake was old as she wed"
        if token.dep_ in SUBJECTS and token.tag_ in SINGULAR and actor is None and not thing:
            subjects.append(token)
    return False


def _closes(pronoun: Token) -> bool:
    """Tell ", it was announced" behind what was announced from a pronoun for something."""
    told = (c for c in pronoun.head.lefts if c.dep_ == "ccomp")
    return pronoun.dep_ == "nsubjpass" and any(c.i < pronoun.i for c in told)


def _points_back(reading: Reading, span: Span, verb: Token) -> bool:
    """Tell whether the main clause points to an earlier sentence: "that match", "the latter".

    What stands in a clause behind it ("leaving that choice to her") points to the main clause.
    """
    words, seen = reading.pack.glance, set[str]()
    for token in span:
        main = token.i < verb.i or verb in (token.head, token.head.head)
        if (main or verb == token.head.head.head) and _stands_for_some(token, span):
            return True
        if main and _shows(token, reading) and token.lemma_.lower() not in seen:
            return True
        if token.lower_ in words.choosing and not _is_described(token):
            return True
        if token.pos_ in {"NOUN", "PROPN", "VERB"}:
            seen.add(token.lemma_.lower())
    return False


def _stands_for_some(token: Token, span: Span) -> bool:
    """Tell whether "them" stands for some whom no word before it names: "Rain is one of them"."""
    if (
        token.tag_ != "PRP"
        or token.dep_ != "pobj"
        or not (is_third_person(token) and is_several(token))
    ):
        return False
    before = span.doc[span.start : token.i]
    return not any(t.pos_ in NOUNS and (t.tag_ in PLURAL or any(t.conjuncts)) for t in before)


def _shows(token: Token, reading: Reading) -> bool:
    """Tell whether a word shows which one is meant and nothing beside it says so: "that match"."""
    words = reading.pack.glance
    shown = [c.lower_ for c in children(token) if c.dep_ == "det" and c.lower_ in words.pointing]
    by_word, far = bool(shown), reading.pack.outlook.far.intersection(shown)  # "that day"
    alone = token.pos_ == "PRON" and is_pointing(token)
    dated = kind_of(token, reading.pack) in TIMES and not far
    return (by_word or alone) and not dated and not _is_described(token)


def _is_described(token: Token) -> bool:
    """Tell whether a phrase says itself what it means: "those who left", "former minister"."""
    return token.dep_ == "amod" or any(c.dep_ in {"relcl", "acl", "prep"} for c in token.rights)


def _goes_on(reading: Reading, span: Span) -> bool:
    """Tell whether a sentence opens as if it went on: "For instance,", "As for the leak,"."""
    words, start = reading.pack.glance, behind_dateline(reading, span.start)
    told = span.doc[start : span.end]
    opened = groups_in(told, words.connecting)
    ends = (end for first, end in groups_in(told, words.resuming) if first == start)
    nouns = (next((t for t in span.doc[end : span.end] if t.pos_ in NOUNS), None) for end in ends)
    turns = any(noun is not None and noun.pos_ == "NOUN" for noun in nouns)  # no name
    return turns or any(first == start and span.doc[behind].is_punct for first, behind in opened)


def _adds(reading: Reading, span: Span, verb: Token) -> bool:
    """Tell whether a main clause adds to what was said, or turns from it: "Roe, too, quit"."""
    main, doc = {verb, own_subject(verb)}, span.doc
    found = groups_in(span, reading.pack.glance.adding)
    last = [(doc[end - 1], doc[end]) for _, end in found if end < span.end]
    links = (t for t, behind in last if behind.is_punct or (t.dep_, t.head) == ("advmod", verb))
    return any(main & {t.head, t.head.head} for t in links)


def _asks(first: Token) -> bool:
    """Tell "Why the bridge fell", "Which is odd" from "When the bridge fell, two men died"."""
    return first.tag_ in {"WRB", "WP", "WDT"} and first.head.dep_ == "ROOT"


def _is_personal(token: Token) -> bool:
    return token.pos_ == "PRON" and any(f in str(token.morph) for f in ("Prs", "Dem"))


def _quotes_nobody(reading: Reading, span: Span, cast: Cast) -> bool:
    """Tell whether a sentence quotes, in part or whole, without naming the speaker beside it."""
    scene = scene_of(reading)
    numbers = {scene.inside[t.i] for t in span} - {-1}
    longer = {n for n in numbers if scene.is_long(n)}
    if scene.inside[span.start] < 0 and span[0].is_quote:
        return True
    if not longer:
        return False
    outside = [t for t in span if scene.inside[t.i] not in longer and t.is_alpha]
    if len(outside) < 2 or any(not _is_within(scene, n, span) for n in longer):
        return True
    if any(_opens_with_pronoun(reading, scene.tokens[n]) for n in longer):
        return True
    return not any(cast.at(t) is not None or t.pos_ in {"NOUN", "PROPN"} for t in outside)


def _opens_with_pronoun(reading: Reading, bounds: tuple[int, int]) -> bool:
    """Tell whether a quotation opens with somebody or something that it does not name."""
    first = next((t for t in reading.doc[bounds[0] : bounds[1]] if t.is_alpha), None)
    if first is None or first.pos_ != "PRON":
        return False
    return is_third_person(first) or is_pointing(first)


def _is_within(scene: Scene, number: int, span: Span) -> bool:
    """Tell whether a quotation opens and closes in one sentence."""
    first, behind = scene.opening(number) - 1, scene.tokens[number][1]
    return scene.quotations[number].closed and span.start <= first and behind <= span.end
