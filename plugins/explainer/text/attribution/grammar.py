"""Grammar: subjects, agents and asides of an article, found in one walk over its parse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.subjects import (
    SUBJECTS,
    before_aside,
    before_bracket,
    before_title,
    behind_link,
    behind_opening,
    closing,
    inverted,
    is_its_name,
    is_told_by,
    own_subject,
    turn,
)
from explainer.text.syntax.apart import is_fronted
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.speech import SpeechWords

HIGHEST = 40
"""Steps up a parse tree; news prose needs fewer than ten, a hostile text has no end."""
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"})


@dataclass(frozen=True, slots=True)
class Grammar:
    """What one walk over an article's parse finds, by token index.

    Attributes:
        subjects: The active subject of a verb.
        passives: The passive subject of a verb.
        agents: The noun behind the "by" of a passive verb.
        asides: Sources named in passing for the clause or noun headed by a token, each with the
            first token of the aside: "according to X", ", officials said,", "as X noted".
        sayers: The active subjects of verbs of saying, in order.
    """

    subjects: dict[int, Token] = field(default_factory=dict)
    passives: dict[int, Token] = field(default_factory=dict)
    agents: dict[int, Token] = field(default_factory=dict)
    asides: dict[int, list[tuple[Token, Token]]] = field(default_factory=dict)
    sayers: list[int] = field(default_factory=list)


def grammar_of(doc: Doc, words: SpeechWords) -> Grammar:
    """Walk once over an article and note its subjects, agents and asides."""
    found, verbs, according = Grammar(), [], []
    for token in doc:
        dep = token.dep_
        if dep in SUBJECTS and _is_parted(token):
            continue
        if dep in SUBJECTS and (token.pos_ in NOMINAL or token.pos_ in {"VERB", "AUX"}):
            before = found.subjects.get(token.head.i)
            if before is None or _is_second(before, token, words):
                found.subjects[token.head.i] = _meant(_subject(token, found), words)
        elif dep in SUBJECTS and (named := behind_link(token)) is not None:
            found.subjects.setdefault(token.head.i, named)
        elif dep == "nsubjpass":
            found.passives.setdefault(token.head.i, token)
        elif dep == "pobj" and token.head.dep_ == "agent":
            found.agents.setdefault(token.head.head.i, token)
        elif dep == "pobj" and (verb := _called_by(token, words)) is not None:
            found.agents.setdefault(verb.i, token)
        elif dep in {"parataxis", "advcl"} and token.lemma_ in either(words.saying, words.putting):
            verbs.append(token)
        if token.lower_ in words.according:
            according.append(token)
        if (own := own_subject(token, words)) is not None:
            found.subjects[token.i] = own
        if dep == "conj" and (name := inverted(token, words)) is not None:
            found.subjects[token.i] = name
            found.asides.setdefault(token.head.i, []).append((name, token))
    for token in doc:
        bare = token.i not in found.subjects and token.i not in found.passives
        if bare and (last := closing(token, words)) is not None:
            found.subjects[token.i] = last
        if bare and (name := before_aside(token, words)) is not None:
            found.subjects[token.i] = name
    for at in tuple(found.subjects):
        turn(doc[at], found.subjects, words)
    found.sayers.extend(
        sorted(s.i for at, s in found.subjects.items() if doc[at].lemma_.lower() in words.saying)
    )
    for verb in verbs:
        source, told = _aside_source(verb, found, words), _told_by(verb)
        if source is not None and told is not None:
            found.asides.setdefault(told.i, []).append((source, verb))
    for token in according:
        if source := _according_source(token, words):
            for head in _told_together(_clause_of(token), token, found):
                found.asides.setdefault(head.i, []).append((source, token))
    return found


def _is_parted(subject: Token) -> bool:
    """Whether one comma stands between a noun and its verb: "while talking to Roe, | claimed"."""
    verb = subject.head
    if verb.dep_ != "advcl" or not verb.i > subject.i + 1 or verb.nbor(-1).text != ",":
        return False
    marks = [t.i for t in verb.lefts if t.dep_ == "mark" and t.i < subject.i]
    between = subject.doc[subject.i : verb.i]
    return bool(marks) and sum(t.text == "," for t in between) == 1


def _called_by(agent: Token, words: SpeechWords) -> Token | None:
    """The passive whose agent a parse gives to quoted words: 'was called "a gem" | by Roe'."""
    link = agent.head
    if link.dep_ != "prep" or link.lower_ not in words.giving or not link.i:
        return None
    above = link.head
    for _ in range(HIGHEST):
        if above.pos_ == "VERB" or above.head.i == above.i:
            break
        above = above.head
    calls = above.lemma_.lower() in words.calling or above.lemma_.lower() in words.accusing
    quoted = link.nbor(-1).is_quote and above.i < link.i
    return above if quoted and calls and is_passive(above) else None


def _is_second(before: Token, subject: Token, words: SpeechWords) -> bool:
    """Whether a verb's own subject is the second of two: "Crow, who | Poe said was".

    A relative pronoun before it is the subject of what is said; "the clerk | whose trick told".
    """
    if any(t.dep_ == "relcl" and t.right_edge.i + 1 == subject.left_edge.i for t in before.rights):
        return False  # "A clerk who claims to be | Roe's friend said"
    relative = before.lower_ in words.relatives and before.pos_ != "DET"
    whose = any(t.tag_ == "WP$" for t in subject.lefts)
    loose = before.pos_ == "ADP" or whose or (relative and before.i < subject.i < subject.head.i)
    own = is_its_name(before, subject) or is_fronted(before, subject)
    label = before.i < subject.i and before.nbor().text == ":"  # "Update: Poe said"
    aside = _is_along(before, subject) or _is_of_place(before, subject)
    return loose or own or label or aside or is_told_by(subject, before)


def _is_of_place(before: Token, subject: Token) -> bool:
    """Whether a name in commas is of the place before it: "in Elm, OH, Ann Roe said"."""
    names = before.pos_ == subject.pos_ == "PROPN" and before.i < subject.i < subject.head.i
    alone = before.left_edge.i == before.right_edge.i == before.i > 1
    if not (names and alone) or any(t.dep_ in {"cc", "conj"} for t in before.children):
        return False
    return before.nbor(-1).text == before.nbor().text == "," and before.nbor(-2).pos_ == "PROPN"


def _is_along(before: Token, subject: Token) -> bool:
    """Whether a thing is of what somebody does along with a verb: "Holding signs, | they sang"."""
    first, last = before.left_edge, subject.left_edge
    parted = last.i > 0 and (last.nbor(-1).text == "," or last.nbor(-1).is_quote)
    along = first.tag_ == "VBG" and first.head == before and bool(first.is_sent_start)
    return along and parted and subject.i > before.i


def _meant(subject: Token, words: SpeechWords) -> Token:
    """Who acts where a parse takes a thing beside it for the subject."""
    opened = behind_opening(subject)
    return before_title(subject, words) if opened == subject else opened


def _subject(token: Token, found: Grammar) -> Token:
    """The subject that a parse means: the "he" of "he's said", where it takes "'s" for one."""
    short = token.pos_ in {"VERB", "AUX"} and token.i and not token.nbor(-1).whitespace_
    return found.subjects.get(token.i, token) if short else before_bracket(token)


def _aside_source(verb: Token, found: Grammar, words: SpeechWords) -> Token | None:
    """The subject of a parenthetical ", officials said," or "as officials said"."""
    behind = verb.lemma_ in words.putting and verb.i > verb.head.i
    put = words.neutral if behind else frozenset[str]()  # "it sank, as Poe put it"
    parts = (t for t in verb.rights if t.lower_ not in put)
    if any(t.dep_ in {"ccomp", "xcomp", "dobj"} for t in parts):
        return None
    if verb.dep_ == "advcl" and not any(
        t.dep_ == "mark" and t.lower_ in words.as_said for t in verb.lefts
    ):
        return None
    if verb.dep_ == "advcl" and (_is_wish(verb, words) or _is_in_denied(verb)):
        return None
    if verb.dep_ == "advcl" and (_is_while(verb, words) or _is_of_news(verb, words)):
        return None
    of = words.accusing.get(verb.lemma_.lower(), frozenset())
    says_it = any(t.dep_ == "prep" and t.lower_ in of and not _is_when(t) for t in verb.rights)
    fronted = verb.i < verb.head.i and any(t.dep_ == "advmod" for t in _opening(verb))
    if verb.dep_ == "advcl" and (says_it or fronted):
        return None  # "as he warned of war", "even as he spoke"
    source = found.subjects.get(verb.i)
    goes_on = verb.dep_ == "advcl" and verb.lemma_.lower() in words.adding
    if goes_on and source is not None and source.pos_ == "NOUN":
        return None  # "as rain and cold winds continue"
    return source


def _is_while(verb: Token, words: SpeechWords) -> bool:
    """Whether a clause tells what went on beside another: "it sank as they prayed", no mark.

    A verb that needs what is said has it before: "it was sold as Roe had announced".
    """
    if verb.lemma_.lower() in words.naming:
        return False
    own = (t.left_edge for t in verb.lefts if t.dep_ in SUBJECTS)
    opens = (verb.left_edge, *own)  # 'hailed it as "good", | the Post | reported'
    return verb.left_edge.i > verb.head.i and not any(t.nbor(-1).is_punct for t in opens)


def _is_of_news(verb: Token, words: SpeechWords) -> bool:
    """Whether an aside tells of what media report: "it fell, as the Post reports on a new leak"."""
    things = (t for link in verb.rights for t in link.rights)
    known = words.media | words.documents
    new = any(t.dep_ == "pobj" and has_an(t) and t.lemma_.lower() not in known for t in things)
    return new and verb.lemma_.lower() in words.relaying


def _opening(verb: Token) -> list[Token]:
    """What stands before the conjunction that opens a clause: "even | as"."""
    marks = [t.i for t in verb.lefts if t.dep_ == "mark"]
    return [t for t in verb.lefts if marks and t.i < marks[0]]


def _is_when(link: Token) -> bool:
    """Whether a preposition only tells when: "on Monday"."""
    return any(t.ent_type_ in {"DATE", "TIME"} for t in link.rights)


def _is_wish(verb: Token, words: SpeechWords) -> bool:
    """Whether an aside tells what somebody wanted or foresaw of what has come: "as Roe hoped".

    Of what is still to come it is who says it: "the mill will close, as Roe predicted"; but not
    who asked for it: "she will be buried, as she asked".
    """
    ahead = any(t.tag_ == "MD" for t in verb.head.lefts)
    lemma = verb.lemma_.lower()
    return lemma in words.demanding or (lemma in words.wishing and not ahead)


def _is_in_denied(verb: Token) -> bool:
    """Whether an aside stands inside what is denied: "it did not, as Roe said, close"."""
    first = verb.left_edge.i
    return first > 1 and verb.nbor(first - verb.i - 2).dep_ == "neg"


def _told_by(verb: Token) -> Token | None:
    """The verb of the clause that an aside tells of: in "if, as Lang said, it rains" the rain's."""
    if len([t for t in verb.lefts if t.dep_ == "mark"]) < 2:
        return verb.head
    return next((t for t in verb.rights if t.dep_ == "conj"), None)


def _according_source(token: Token, words: SpeechWords) -> Token | None:
    """Who says so; None where it only is as a rule has it: "according to Article 5", "the law"."""
    if token.i + 1 >= len(token.doc) or token.nbor().lower_ != words.according_to:
        return None
    for to in (token.nbor(), token):
        for child in to.children:
            if child.dep_ == "pobj":
                numbered = any(t.dep_ == "nummod" and t.i > child.i for t in child.children)
                ruled = numbered or child.lemma_.lower() in words.norms
                return None if ruled else child
    return None


def _told_together(verb: Token, opens: Token, found: Grammar) -> Iterator[Token]:
    """The verbs that an aside behind a comma ends with: "he robbed it and fled, according to"."""
    yield verb
    set_off = opens.i > 0 and opens.nbor(-1).is_punct
    for _ in range(HIGHEST):
        joined = verb.dep_ == "conj" and verb.head.i < verb.i < opens.i
        if not (set_off and joined) or verb.i in found.subjects:
            return
        verb = verb.head
        yield verb


def _clause_of(token: Token) -> Token:
    """The verb of the clause that a token stands in; the token's own head where there is none."""
    node = token.head
    for _ in range(HIGHEST):
        if node.pos_ in {"VERB", "AUX"} or node.head.i == node.i:
            return node
        node = node.head
    return token.head
