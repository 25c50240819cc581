"""Acts of speech: what somebody does by saying something, told with the verb that says what.

"Roe | urged the crew to leave", "Roe | denied that it sank": the words behind the verb alone would
say what she has not said.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from explainer.text.attribution import Attribution, source_of
from explainer.text.attribution.ending import end_of
from explainer.text.attribution.nearby import source_behind_dateline
from explainer.text.attribution.phrases import phrase_of
from explainer.text.attribution.sayers import sayer_of
from explainer.text.attribution.scene import Scene, scene_of
from explainer.text.attribution.unsaid import is_unsaid
from explainer.text.marks import is_dash
from explainer.text.status.around import opens_with
from explainer.text.status.rejecting import rejects
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    PRESENT,
    VERBAL,
    auxiliaries,
    children,
    first_conjunct,
)
from explainer.text.syntax.parts import is_modal, is_passive, noun_under, object_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.glance import GlanceWords
    from explainer.language.tables.speech import SpeechWords
    from explainer.model import Reading

LONGEST = 60
"""Tokens; of a longer one a parse seldom tells where it ends."""
OPENS = frozenset({"xcomp", "ccomp", "advcl", "acl"})
"""What parsers make of an infinitive behind whom somebody asks."""
JOINED = frozenset({"conj", "parataxis", "dep"})
TOLD = frozenset({"acl", "ccomp", "prep", "relcl"})
"""Dependencies of what tells the content of a noun."""
QUESTION = "?"


def acts(reading: Reading) -> Iterator[Attribution]:
    """Give what people do by saying something, in the order of the article.

    Only what the article itself tells in a main clause, and as done: neither "may urge" nor what
    somebody says that somebody else has urged. Each has the rule "act".
    """
    scene = scene_of(reading)
    for verb in scene.doc:
        if verb.pos_ != "VERB" or scene.inside[verb.i] >= 0 or not _is_done(verb, reading):
            continue
        content = content_of(verb, scene.pack.speech)
        source = sayer_of(verb, scene.grammar, scene.pack.speech) if content is not None else None
        if content is None or source is None or scene.inside[source.i] >= 0 or source.i > verb.i:
            continue
        end = _end(verb, content, scene)
        if end is None or source_of(verb, reading) is not None:
            continue
        if _is_alleged(source, verb, end, scene.pack.speech):
            continue
        source = source_behind_dateline(scene, source, verb)
        start, last = _start(verb, scene.pack.glance).idx, scene.doc[end - 1]
        piece = start, last.idx + len(last)
        yield Attribution(
            pieces=(piece,),
            texts=(scene.text[slice(*piece)],),
            kind="statement",
            source=source,
            phrase=phrase_of(source, scene.pack),
            mention=source,
            cue=verb,
            rule="act",
        )


def _is_alleged(source: Token, verb: Token, end: int, words: SpeechWords) -> bool:
    """Whether others only say that it was done: "Roe, the police allege, promised to pay".

    Parsers make all sorts of things of such words, so that where they stand decides.
    """
    tells = words.saying | words.thinking | frozenset(words.accusing)
    before, last = verb.doc[source.left_edge.i : verb.i], verb.doc[end - 1]
    row = {t.i for t in before if first_conjunct(t).i == first_conjunct(verb).i}
    own = row if any(t.dep_ == "cc" and t.head.i in row for t in before) else set()
    around = [t for t in before if t.i not in own]
    if last.pos_ in VERBAL and last.i != verb.i:
        around.append(last)
    return any(t.lemma_.lower() in tells for t in around)


def _start(verb: Token, words: GlanceWords) -> Token:
    """The first of the words that tell how it was done: "also | falsely accused"."""
    first = verb
    while first.i > verb.sent.start:
        before = first.nbor(-1)
        if before.dep_ != "advmod" or before.head.i != verb.i or before.lower_ in words.leaning:
            break
        first = before
    return first


def _is_done(verb: Token, reading: Reading) -> bool:
    """Whether a main clause tells that somebody does it or has done it."""
    if first_conjunct(verb).dep_ != "ROOT" or verb.sent[-1].text == QUESTION:
        return False
    helped = any(t.dep_ == "aux" for t in auxiliaries(verb))
    tensed = verb.tag_ in {"VBD", *PRESENT} or (verb.tag_ == "VBN" and helped)
    done = tensed and not is_modal(verb) and not is_passive(verb)
    pack, before = reading.pack, verb.doc[max(verb.sent.start, verb.i - 2) : verb.i]
    hedged = any(t.lower_ in pack.certainty.adverbs for t in children(verb) if t.dep_ == "advmod")
    nearly = before.text.lower() in pack.amounts.excepting  # "all but accused"
    return done and not (hedged or nearly or is_unsaid(verb, pack))


def content_of(verb: Token, words: SpeechWords) -> Token | None:
    """Give the word behind a verb that opens what is said; None for no act of speech.

    Of a denial that is the clause, or the claim that more is told of: "denied | claims | that".
    """
    if (told := _judged(verb, words)) is not None:
        return told
    lemma, thing = verb.lemma_.lower(), object_of(verb)
    before = verb if thing is None else thing
    acts_so = lemma in (words.acting if thing is None else words.acting_on)
    links = words.accusing[lemma] if acts_so else frozenset[str]()
    bids = lemma in (words.vowing if thing is None else words.bidding)
    parts = children(verb) if thing is None else (*children(verb), *children(thing))
    behind = (t for t in parts if t.i > before.i)
    return next((t for t in behind if _is_led(t, links) or (bids and _is_bid(t))), None)


def _judged(verb: Token, words: SpeechWords) -> Token | None:
    """What somebody says is not so, voices, praises or blames: a clause, a claim, another noun."""
    lemma = verb.lemma_.lower()
    voices, denies = lemma in words.voicing, rejects(verb, words)
    judges = voices or lemma in words.judging
    for part in children(verb) if judges or denies else ():
        if part.i < verb.i:
            continue
        owned = part.dep_ == "ccomp" and any(t.dep_ in NOUN_SUBJECTS for t in children(part))
        if lemma in words.denying and (owned or (part.dep_ == "xcomp" and part.tag_ == "VBG")):
            return part
        if lemma in words.denying and part.dep_ == "dobj" and _is_any(part, words):
            return part
        noun = noun_under(part) if part.dep_ == "prep" else part
        claim = noun is not None and noun.lemma_.lower() in words.claims | words.nouns
        if lemma in words.weighing and not claim and noun is not None:
            claim = any(t.dep_ == "poss" for t in noun.lefts)  # "praised Roe's record on the flood"
        told = voices or (judges and claim)  # not "welcomed visitors from Elm"
        if noun is None or not ((told and part.dep_ == "dobj") or (denies and claim)):
            continue
        if _is_told_of(noun, verb if denies else noun):
            return noun
    return None


def _is_any(noun: Token, words: SpeechWords) -> bool:
    """Whether all of a sort is denied: "any | involvement", "any | wrongdoing"."""
    return any(t.lower_ in words.sweeping for t in noun.lefts)


def _is_told_of(noun: Token, above: Token) -> bool:
    """Whether words behind a noun tell what it is of: "claims | that it sank", "fear | of a fall".

    Parsers hang them on the word above, too, or on what tells whose it is: "claims made by Roe
    that". Of what somebody praises that would tell when: "praised Roe | after the talks".
    """
    behind = [*children(noun), *children(above)]
    below = [t for part in behind if part.dep_ == "acl" for t in children(part)]
    behind += [t for t in below if t.dep_ in {"acl", "ccomp"}]
    return any(t.i > noun.i and t.dep_ in TOLD and not _is_bare(t) for t in behind)


def _is_bare(part: Token) -> bool:
    """Whether a participle only tells where a noun comes from: "claims | made in a book"."""
    return part.tag_ in {"VBN", "VBG"} and part.dep_ == "acl" and not auxiliaries(part)


def _is_led(part: Token, links: frozenset[str]) -> bool:
    """Whether one of some prepositions leads to something: "called | for aid"."""
    return part.dep_ == "prep" and part.lower_ in links and any(True for _ in children(part))


def _is_bid(part: Token) -> bool:
    """Whether a part of a clause is an infinitive: "vowed | to go"."""
    return part.dep_ in OPENS and any(t.tag_ == "TO" and t.i < part.i for t in children(part))


def _opens_apart(mark: Token, conditions: Set[str]) -> bool:
    """Whether the writer tells behind a comma when or why it was done: ", as the two sides met"."""
    clause, before = mark.head, mark.nbor(-1)
    own = any(t.dep_ in NOUN_SUBJECTS for t in children(clause))
    apart = before.text == "," and clause.dep_ == "advcl" and clause.left_edge.i == mark.i
    return apart and own and mark.lower_ not in conditions


def _joint(part: Token, parts: list[Token]) -> int:
    """The "and" before what goes before another deed: "condemned it, | and in a call, offered"."""
    before = [t for t in parts if t.i < part.i and t.dep_ in {"cc", *JOINED}]
    apart = part.dep_ in JOINED and part.left_edge.nbor(-1).is_punct
    return before[-1].i if apart and before and before[-1].dep_ == "cc" else part.left_edge.i


def _end(verb: Token, content: Token, scene: Scene) -> int | None:
    """The token behind the last of an act; None where that tells too little.

    So it does where it ends within quoted words.
    """
    end, conditions = verb.right_edge.i + 1, scene.pack.certainty.conditions
    parts = [t for t in children(verb) if t.i > content.i]
    bound = max((t.i for t in parts if opens_with(t, conditions)), default=content.i)
    for part in parts:
        before = scene.doc[part.left_edge.i - 1]
        did = part.dep_ in JOINED and part.pos_ in VERBAL
        did = did and (before.dep_ == "cc" or before.is_punct)
        apart = part.dep_ == "advcl" and before.is_punct
        apart |= part.lower_ in scene.pack.speech.as_said and before.text == ","
        if part.i > bound and (did or apart or is_dash(part)):
            end = min(end, part.left_edge.i, _joint(part, parts))
    while end > content.i and scene.doc[end - 1].dep_ == "cc":
        end -= 1
    against = scene.pack.speech.contrasting
    for token in scene.doc[content.i + 1 : end]:
        if token.dep_ != "mark" or token.i >= end:
            continue
        if token.lower_ in against or _opens_apart(token, conditions):
            end = min(end, token.head.left_edge.i)  # "warned of a storm while Crow praised"
    end = end_of(scene, content, verb, verb.i, end)
    while end > content.i and scene.doc[end - 1].is_punct and scene.inside[end - 1] < 0:
        end -= 1
    number = scene.inside[end - 1]
    cut = number >= 0 and scene.tokens[number][1] > end
    bare = content.pos_ not in VERBAL and not _is_any(content, scene.pack.speech)
    first = content.i + bare  # "condemned the paper": which one?
    return None if cut or not first < end <= verb.i + LONGEST else end
