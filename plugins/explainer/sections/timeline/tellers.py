"""Tellers: who says an event, as the page shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading, Sourcing
from explainer.sections.timeline.ends import SAID, behind_mark, is_cut_off
from explainer.sections.timeline.shapes import is_content, is_simple_present
from explainer.sections.timeline.tidying import QUOTES
from explainer.sections.timeline.times import has_date, indexes_of
from explainer.sections.timeline.words import Words
from explainer.text.attribution import Voice, is_unsourced, names_nobody, names_share
from explainer.text.attribution.reporting import only_told_by, relays, told_with
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.syntax.clauses import (
    NAMING,
    OBJECTS,
    PERSONAL,
    PRESENT,
    SUBJECTS,
    VERBAL,
    ancestors,
    children,
    first_conjunct,
    is_infinitive,
    is_tagged_on,
)
from explainer.text.syntax.features import has_an, has_the, is_first_person
from explainer.text.syntax.parts import is_passive, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.sections.timeline.find import Find
    from explainer.sections.timeline.finding import Finder

EDGE = 3
"""Words at either end of a sentence in which it is told who says it: "…, she said"."""

COLON = ":"

DETERMINING = frozenset({"det", "poss"})
"""Dependencies of what tells which one is meant."""

BEFALLEN = OBJECTS | {"pobj", "poss"}
"""Dependencies of those to whom, or to whose, something is done."""

Teller = tuple[str | None, Sourcing]
"""Who says it, None for the article itself, and of what sort that is."""

ARTICLE: Teller = (None, "article")


def teller_of(
    voice: Voice | None, text: str, event: Token, reading: Reading, cast: Cast, *, dated: bool
) -> Teller | None:
    """Give who says an event; None where nobody knows who that is, and so it is not told.

    What has a date is told all the same, with the article's own word in marks: “she”; but not what
    "they" say of themselves, nor beside what "she" says in the middle of the sentence. What readers
    are told to see ("you can see that") is told by nobody, nor what one says that another says, nor
    what somebody is only urged to say.
    """
    if _is_urged(event, reading.pack):
        return None
    if voice is None:
        return ARTICLE
    if _is_relayed(event, reading.pack):
        return None
    name = _named(voice, reading, cast)
    if names_share(name, reading.pack):
        return None
    if not names_nobody(name, reading.pack):
        return name, voice.sourcing
    word = voice.words.lower()
    words = [t.lower_ for t in event.sent if t.is_alpha]
    apart = word in (*words[:EDGE], *words[-EDGE:]) and not text.lower().startswith(f"{word} ")
    somebody = word in reading.pack.events.persons and apart
    return (f"“{word}”", "anonymous") if dated and somebody else None


def is_of_nobody(find: Find, reading: Reading) -> bool:
    """Tell whether somebody must have said an event of which no speaker is known.

    Whoever "we" are, that is not the page: "we lost the mill in May", "our camera saw it fall".
    """
    if find.event.pos_ == "NOUN":
        return False
    own, pack = own_subject(find.verb), reading.pack
    whose = () if own is None else (own, *(t for t in own.lefts if t.dep_ == "poss"))
    if not find.times:  # "the judge asked | me", "it cost him | my vote"
        inside = scene_of(reading).inside
        told = [t for t in find.event.subtree if t.dep_ in BEFALLEN and t.i > find.event.i]
        whose = (*whose, *(t for t in told if t.text.islower() and inside[t.i] < 0))
    if any(t.tag_ in PERSONAL and is_first_person(t) for t in whose):
        return True
    says = next(verbs_above(find.verb.head), find.verb)
    said_at = is_content(find.verb, pack) and says.lemma_.lower() in pack.speech.saying
    return said_at or is_unsourced(find.event, reading)  # "told them at a fair that it rose"


def with_telling(find: Find, words: Words, reading: Reading, voice: Voice | None) -> Words | None:
    """Give the words of an event with those that only pass it on; None where all that is long.

    "Roe fled in May, | the court heard", "| It was claimed that | Roe fled": nobody who is named
    vouches for it, so without these words the page would.
    """
    grammar, event = scene_of(reading).grammar, find.event
    cue = None if event.pos_ == "NOUN" else only_told_by(event, grammar, reading.pack.speech)
    if voice is not None or cue is None or any(a <= cue.i < b for a, b in words.pieces):
        return words
    whole = told_with(cue, words.start, words.end)
    return None if whole is None else Words((whole,))


def is_held(words: Words, voice: Voice, reading: Reading) -> bool:
    """Tell whether the words of an event name who says so; "he" in them may be anybody.

    Whose thing they are about need not say it: "Gulfo argues that a sale of Gulfo's mill ends it".
    """
    speech, doc = reading.pack.speech, reading.doc
    owns = [t.dep_ == "poss" for t in words.tokens(doc) if voice.words.endswith(t.text)]
    named = voice.words in words.text(doc) and not (owns and all(owns))
    return named and voice.words.lower() not in {*speech.personal, *speech.neutral}


def _is_urged(event: Token, pack: LanguagePack) -> bool:
    """Whether somebody is urged to say or see an event: "urged clerks to say | it will shrink"."""
    said = next((t for t in (event, *ancestors(event)) if t.dep_ == "ccomp"), None)
    if said is None or said.i < said.head.i:
        return False
    says = first_conjunct(said.head)
    below = says.dep_ in {"xcomp", "ccomp"} and is_infinitive(says)
    whom = own_subject(says) or any(
        t.dep_ in OBJECTS and says.head.i < t.i < says.i for t in children(says.head)
    )
    return below and bool(whom) and says.head.lemma_.lower() in pack.agenda.urging


def _is_relayed(event: Token, pack: LanguagePack) -> bool:
    """Whether somebody only tells what another says: "the book claims Roe told him he would go".

    Neither is known to say so: the one tells it of the other. Not what media pass on, nor what
    numbers show: "Roe said data suggested that".
    """
    says, below = [], event
    for above in ancestors(event):
        if below.dep_ == "advcl":
            break
        reported = below.dep_ == "ccomp" and below.i > above.i
        if reported and above.lemma_.lower() in pack.speech.saying:
            says.append((above, own_subject(above)))
        below = above
    if len(says) < 2:
        return False
    (told, inner), (cue, outer) = says[:2]
    if inner is None or outer is None or inner.pos_ not in NAMING:
        return False
    news = told.lemma_.lower() in pack.events.announcing and told.tag_ not in PRESENT
    if news and inner.lemma_.lower() not in pack.speech.nouns:
        return False  # "Roe said the port confirmed that it sank"
    if relays(cue, outer, pack) or inner.lemma_.lower() in pack.speech.tallies:
        return False
    return inner.text != outer.text


def _named(voice: Voice, reading: Reading, cast: Cast) -> str:
    """Who says it: of a pronoun, or "the company", the name of the one for whom it stands."""
    pronoun = voice.words.lower() in reading.pack.speech.personal
    actor = cast.by_id(voice.actor)
    small = actor is not None and actor.kind == "person" and voice.inside.islower()
    named = small and actor is not None and actor.name.lower().endswith(voice.inside)
    return voice.called(actor, leans=pronoun or named)


def says_nothing(find: Find, words: Words, finder: Finder, cast: Cast) -> bool:
    """Tell whether the words tell that somebody spoke, and not what was said: "the mayor said"."""
    verb, verbs, known = find.verb, finder.verbs, finder.pack.certainty.speech
    if verb.pos_ == "NOUN" and verb.lower_ in finder.pack.time.befalling:
        return False  # "Monday's | blast", which hurt somebody
    heard_of = verb.lemma_.lower() in finder.pack.speech.hearing and is_tagged_on(verb)
    if find.event.i == verb.i and heard_of:
        return True  # "the mill closed in May, | the court heard"
    speaks = verbs.is_saying(verb) or verb.lemma_.lower() in known
    if find.event.i == verb.i and is_cut_off(verb, words.end):
        return True
    says = verbs.is_saying(verb) and not verbs.is_announcing(verb)
    if find.event.i == verb.i and says and _is_all(verb, words):
        return True
    if find.event.i != verb.i or not speaks:
        return False
    parts = children(verb)
    things = [t for t in parts if t.dep_ == "dobj" and t.i > verb.i]
    somebody = finder.judge.undated.narrator.doers.is_somebody
    found = verb.lemma_.lower() in finder.pack.speech.finding  # "found the body of a man"
    heard = not found and all(t.pos_ == "PRON" or cast.at(t) or somebody(t) for t in things)
    told = not things or heard
    if told and verbs.is_saying(verb) and (_is_beside_quote(verb, words) or _lacks_verb(verb)):
        return True
    said = [t for t in parts if t.dep_ in SAID and t.pos_ in VERBAL]
    if said and verbs.is_saying(verb):
        return told and not any(a <= t.i < b for t in said for a, b in words.pieces)
    dated = indexes_of(find.times)
    behind = [t for t in parts if t.i > verb.i and not t.is_punct and t not in things]
    behind = [t for t in behind if not dated.intersection((t.i, *(c.i for c in children(t))))]
    awaited = verb.dep_ == "acl" and verb.head.lemma_.lower() in finder.pack.events.nouns
    passive = any(t.dep_ == "auxpass" for t in parts) or (awaited and verb.tag_ == "VBN")
    behind = [t for t in behind if t.i < words.end or own_subject(t) is None]
    empty = told and all(t.dep_ in {"advcl", "cc"} | SUBJECTS for t in behind)
    return empty and not passive and not verbs.is_announcing(verb)


def _is_all(verb: Token, words: Words) -> bool:
    """Whether nothing stands with a verb of saying but who says it: "Roe said [after the vote]"."""
    passive = is_passive(verb)
    subject = own_subject(verb)
    if passive or subject is None or subject.i > verb.i:
        return False
    return words.end == verb.i + 1 and words.start >= subject.left_edge.i


def _lacks_verb(verb: Token) -> bool:
    """Whether the tree has no verb for what was said: "found that 9,000 people age 12"."""
    said = (t for t in children(verb) if t.dep_ == "ccomp" and t.pos_ == "NOUN")
    return any(c.dep_ == "mark" for t in said for c in t.lefts)


def _is_beside_quote(verb: Token, words: Words) -> bool:
    """Whether what was said is a quotation that the words leave off, or do not close.

    "…,” | wrote Poe in a report", "…,” | Roe said at a fair on Monday", "Roe said: “Let us | …".
    """
    doc, start = verb.doc, words.pieces[0][0]
    subject = own_subject(verb)
    if subject is not None and subject.i > verb.i >= start:
        return words.start == verb.i
    before = doc[start - 1] if start else verb
    inside = not doc[start].is_sent_start and start > 1
    reported = (t for t in children(verb) if t.dep_ == "ccomp" and t.i > verb.i)
    told = any(a <= t.i < b for t in reported for a, b in words.pieces)
    if inside and before.is_quote and doc[start - 2].is_punct and not told:
        return True  # but "on “Elm Today,” | Roe said the mill is shut"
    if not any(t.is_quote or t.text == COLON for t in doc[verb.i : verb.i + EDGE]):
        return False
    marks = [t.text for a, b in words.pieces for t in doc[a:b] if t.is_quote]
    curly = [m for m in marks if m in QUOTES and QUOTES[m] != m]
    closed = [m for m in marks if m in {QUOTES[o] for o in curly}]
    return len(curly) > len(closed) or sum(m == '"' for m in marks) % 2 == 1


def is_presupposed(find: Find, reading: Reading, cast: Cast) -> bool:
    """Tell whether only the article tells it, below what somebody says of something else.

    "Roe said much had changed since the fire in May", "the vote that was held in May", "urged him
    to go after he lost the vote". What is new is what somebody says: "claims that he made boats
    that leaked", "had hired two clerks, who forged cards". So is what goes on with what he says:
    "the boats, which then sank".
    """
    verb = find.verb
    if verb.pos_ == "NOUN":
        known = has_the(verb)
        after = verb.dep_ == "pobj" and verb.head.lower_ in reading.pack.events.after
        return known and after
    if _is_set_against(verb, reading, cast):
        return True
    new = _is_new(verb.head) and _is_in_content(verb, reading.pack)
    told = new or _goes_on(verb, reading.pack)
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and find.status == "scheduled":
        quoted = scene_of(reading).inside[verb.i] >= 0
        return not (told or quoted)  # "urged clerks to vote in an election | planned for May 7"
    known = verb.dep_ == "relcl" and not told
    if is_simple_present(verb):  # "fought the rules, which begin on 7 May"
        return known and behind_mark(verb) and has_date(find.times)
    return find.status == "happened" and (known or _is_after_urged(verb, reading))


def _is_new(noun: Token) -> bool:
    """Whether a noun is not told as known: "a boat that", "two boats"; not "the boat that"."""
    counted = noun.pos_ == "NOUN" and any(t.dep_ == "nummod" for t in noun.lefts)
    bare = noun.tag_ == "NNS" or counted
    bare = bare and not any(t.dep_ in DETERMINING for t in noun.lefts)
    return has_an(noun) or bare


def _goes_on(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells what came next of what was told: "boats, which | then | sank"."""
    return any(t.lower_ in pack.events.later and t.i < verb.i for t in children(verb))


def _is_in_content(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause is part of what somebody says: "claims that he made boats | that leaked"."""
    above = (t for t in ancestors(verb) if t.dep_ == "ccomp")
    return any(t.head.lemma_.lower() in pack.speech.saying for t in above)


def _is_set_against(verb: Token, reading: Reading, cast: Cast) -> bool:
    """Whether another speaks in a clause behind what one says: "…, while the guild said"."""
    speech, subject = reading.pack.speech, own_subject(verb)
    mark = verb.left_edge
    against = mark.dep_ == "mark" and mark.lower_ in speech.comparing
    other = subject is not None and subject.pos_ == "PROPN" and cast.at(subject)
    apart = bool(mark.i) and mark.nbor(-1).text == ","
    speaks = verb.lemma_.lower() in speech.saying and verb.tag_ == "VBD"
    return verb.dep_ == "advcl" and against and apart and bool(other) and speaks


def _is_after_urged(verb: Token, reading: Reading) -> bool:
    """Whether a clause says when somebody was asked to do something: "urged him to go after"."""
    words, marks = reading.pack.events, (t for t in children(verb) if t.dep_ == "mark")
    after = any(t.lower_ in words.after | words.circumstances for t in marks)
    urged = verb.head.dep_ == "xcomp" and verb.head.head.dep_ == "ROOT"
    return verb.dep_ == "advcl" and after and urged and is_infinitive(verb.head)
