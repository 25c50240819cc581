"""The words of an event: a short clause of the article, and how far its evidence reaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.sections.timeline.charged import accused, links_of
from explainer.sections.timeline.ends import (
    LONGEST,
    NEAR,
    WIDEST,
    before_judgement,
    behind_mark,
    end_of,
    with_compared,
)
from explainer.sections.timeline.pieces import behind_quote, quotation_end
from explainer.sections.timeline.shapes import is_content, is_in_row, name_behind, noun_told_of
from explainer.sections.timeline.sharing import goal_behind, shared_end
from explainer.sections.timeline.tidying import tidied
from explainer.text.coreference.brackets import word_end
from explainer.text.marks import ELISION
from explainer.text.syntax.clauses import (
    NOMINAL,
    PRESENT,
    RELATIVES,
    SINGULAR,
    SUBJECTS,
    VERBAL,
    auxiliaries,
    children,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.features import is_single
from explainer.text.syntax.parts import is_passive, tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.trimming import evened

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack

DEEPEST = 14
BETWEEN = frozenset({"prep", "punct", "advmod", "npadvmod", "aux", "auxpass", "neg"}) | SUBJECTS


@dataclass(frozen=True, slots=True)
class Words:
    """Token bounds of an event's text: one piece, or a subject and a predicate apart.

    The subject comes first, wherever it stands: "Having lost the vote, the mayor resigned".
    """

    pieces: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Index of the first token."""
        return min(start for start, _ in self.pieces)

    @property
    def end(self) -> int:
        """Index after the last token."""
        return max(end for _, end in self.pieces)

    def text(self, doc: Doc) -> str:
        """Give the text, its pieces joined by an ellipsis."""
        return ELISION.join(doc[start:end].text for start, end in self.pieces)

    def tokens(self, doc: Doc) -> list[Token]:
        """Give the tokens of all pieces, in the order in which they are shown."""
        return [token for start, end in self.pieces for token in doc[start:end]]

    def evened(self, doc: Doc, sentence: Span) -> Words:
        """Give the words with the other mark of a quotation or bracket that stands beside them."""
        if len(self.pieces) > 1:
            return self
        return Words((evened(doc, *self.pieces[0], sentence),))

    def place(self, doc: Doc, token: Token) -> int:
        """Give how many characters of the text there are up to the end of one of its words."""
        before = 0
        for start, end in self.pieces:
            if start <= token.i < end:
                last = min(word_end(token).i, end - 1)
                return before + len(doc[start : last + 1].text)
            before += len(doc[start:end].text) + len(ELISION)
        return 0


def clause_words(
    verb: Token,
    pack: LanguagePack,
    *,
    said: bool = False,
    kept: frozenset[int] = frozenset(),
    content: Token | None = None,
) -> Words:
    """Give the words of a clause: who, what, to whom.

    Args:
        verb: The verb that carries the tense.
        pack: The words of the language.
        said: Whether to keep what a verb of saying reports.
        kept: Clauses below that tell the same event and stay ("when the plane crashed").
        content: The verb that says what happens, which the words must reach.
    """
    words = _words(verb, pack, said=said, kept=kept, content=content)
    reported = next((t for t in children(verb) if t.dep_ == "ccomp"), None)
    if said and reported is not None and reported.i < verb.i:
        first, end = behind_quote(reported.left_edge.i, verb.doc), words.end
        if end - first <= LONGEST + NEAR and reported.right_edge.i < words.start:
            return Words(((first, end),))
        return Words((*words.pieces, *_words(reported, pack).pieces))
    if said and (whole := quotation_end(verb)) is not None:
        return Words((*words.pieces[:-1], (words.pieces[-1][0], whole)))
    if not said or reported is None or reported.i < words.end:
        return words
    below = _words(reported, pack, kept=kept)
    first = words.pieces[-1][0]
    if not first < below.start < first + LONGEST:
        return words
    return Words((*words.pieces[:-1], (first, below.pieces[0][1]), *below.pieces[1:]))


def _words(
    verb: Token,
    pack: LanguagePack,
    *,
    said: bool = False,
    kept: frozenset[int] = frozenset(),
    content: Token | None = None,
) -> Words:
    """The words of a clause, which may end before what an aside cuts off."""
    doc, limit = verb.doc, verb.i + LONGEST
    start = _predicate_start(verb)
    head = max(verb.i, content.i) if content is not None else verb.i
    reach = max(end_of(verb, pack, DEEPEST, limit, said=said, kept=kept), head + 1)
    end = with_compared(doc, head, tidied(doc, head, reach, limit), pack)
    subject = _subject(verb, pack)
    rest = _behind_aside(verb, pack, end, limit)
    if subject is None:
        return Words(((start, end), *rest))
    if (told := name_behind(verb, pack)) is not None:
        return Words(((told.start, told.end), (start, end), *rest))
    if subject.i > verb.i and verb.dep_ in {"advcl", "pcomp"}:
        name = end_of(subject, pack, DEEPEST, subject.i + LONGEST)
        return Words(((subject.left_edge.i, name), (start, end), *rest))
    if subject.i > verb.i:
        return Words(((start, max(end, end_of(subject, pack, DEEPEST, limit))),))
    first, last = subject.left_edge.i, subject.right_edge.i + 1
    counted = subject.dep_ == "pobj" and subject.head.dep_ == "prep"  # "over 300 pilgrims"
    counted = counted and not (verb.tag_ == "VBN" and not auxiliaries(verb))  # "In the vote held"
    if counted and subject.head.head.i == verb.i and subject.head.i < verb.i:
        first = subject.head.i
    last = min(tidied(doc, subject.i, end_of(subject, pack, DEEPEST, limit), limit), start, last)
    last = _with_row(verb, subject, last, start, pack)
    own = own_subject(verb)
    noun = noun_told_of(verb, doc[first], pack)
    noun = noun or _phrase_around(verb, subject)
    if noun is not None and 0 < first - noun.left_edge.i <= WIDEST:
        first = noun.left_edge.i
    if own is not None and own.tag_ in RELATIVES and subject.i < own.i <= last:
        last = tidied(doc, subject.i, own.i, limit)  # "the bus [that] burned down in May"
    elif _contiguous(verb, subject, last, start) or _is_name(doc, subject, last, start):
        return Words(((first, end), *rest))
    return Words(((first, shared_end(verb, last, start, pack)), (start, end), *rest))


def _with_row(verb: Token, subject: Token, last: int, start: int, pack: LanguagePack) -> int:
    """The end of a subject with all who are in its row: "Ann Roe, a nurse, and her son, Ben, …".

    The same end where it has no others behind, or these are too many words.
    """
    whole = subject.right_edge.i + 1
    if not last < whole <= start or whole - subject.left_edge.i > LONGEST:
        return last
    named = [t for t in children(subject) if t.dep_ == "appos" and t.pos_ == "PROPN"]
    others = [t for t in children(subject) if t.dep_ == "conj"]
    if subject.pos_ == "NOUN":  # "the mayor, Ann Roe, and the bishop"
        others += [t for a in named for t in children(a) if t.dep_ == "conj"]
    finite, copulas = tensed_of(verb), pack.certainty.copulas
    if subject.lemma_.lower() in pack.speech.shares:
        return whole  # "the number who left"
    were = finite.tag_ == "VBD" and finite.lemma_.lower() in copulas
    many = finite.tag_ == "VBP" or (were and not is_single(finite))
    one = many and subject.tag_ in SINGULAR and subject.dep_ != "csubj"
    return whole if one or any(t.i >= last for t in others) else last


def _behind_aside(
    verb: Token, pack: LanguagePack, end: int, limit: int
) -> tuple[tuple[int, int], ...]:
    """What completes a verb behind an aside: "ordered the firm, with its rival, to pay damages".

    So does what somebody is accused or convicted of: "accused Poe, the mayor, of taking bribes".
    """
    links = links_of(verb, pack)
    whom = (c for t in children(verb) if t.dep_ == "dobj" for c in t.rights)
    for part in (*children(verb), *whom):
        told = part.dep_ == "xcomp" and is_infinitive(part)
        told |= part.dep_ == "prep" and part.lower_ in links
        if not told or not end < part.left_edge.i < limit:
            continue
        reach = end_of(part, pack, DEEPEST, part.i + LONGEST // 2)
        return ((part.left_edge.i, tidied(verb.doc, part.i, reach, part.i + LONGEST // 2)),)
    return goal_behind(verb, pack, end)


def main_of(verb: Token) -> Token | None:
    """Give the verb in a tense that a gerund behind a preposition is told with.

    "Ada Poe was held after being caught in Elm": a gerund alone is no clause. None where it has
    a subject of its own, or the main verb stands behind it or far off, or tells what is now.
    """
    link, main = verb.head, verb.head.head
    if main.pos_ == "ADJ":
        main = main.head  # "was kind in telling it"
    if verb.dep_ != "pcomp" or verb.tag_ != "VBG" or link.dep_ != "prep":
        return None
    own = own_subject(main) if main.pos_ in VERBAL else None
    near = link.i < verb.i and main.i < link.i and verb.i - main.i < LONGEST // 2
    told = near and own is not None and own.i < main.i and own.tag_ not in RELATIVES
    now = main.tag_ in PRESENT and not auxiliaries(main)
    return main if told and own_subject(verb) is None and is_finite(main) and not now else None


def wisher_of(verb: Token) -> Token | None:
    """Give the verb in a tense above an infinitive with a subject of its own, as one clause.

    "Norland wants mills to cut output by May": "mills to cut output" is none, nor is "the books be
    sold" of "ordered that the books be sold". None where the verb above stands behind it or far
    off, or has no subject.
    """
    main, bare = verb.head, tensed_of(verb).tag_ == "VB"
    whole = own_subject(verb) is not None and (is_infinitive(verb) or bare)
    if verb.dep_ != "ccomp" or not whole:
        return None
    while main.dep_ == "xcomp" and main.head.pos_ in VERBAL:
        main = main.head
    who = subject_of(main) if main.pos_ in VERBAL else None
    near = main.i < verb.i and verb.i - main.i < LONGEST // 2
    return main if near and who is not None and who.i < main.i and is_finite(main) else None


def is_apart(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a gerund took place at another time than what it is told with.

    "Roe resigned after losing the vote on Monday", "taught before joining the firm in May".
    """
    order = verb.head.lower_ in pack.events.before | pack.events.after
    return order and not is_passive(verb)


def noun_words(noun: Token, pack: LanguagePack) -> Words:
    """Give the words of an event that a noun names, with what belongs to it."""
    limit = noun.i + LONGEST
    end = before_judgement(noun, end_of(noun, pack, DEEPEST, limit), pack)
    return Words(((noun.left_edge.i, tidied(noun.doc, noun.i, end, limit)),))


def _contiguous(verb: Token, subject: Token, last: int, start: int) -> bool:
    """Whether what stands between a subject and its predicate may stay in the text."""
    if start <= last:
        return True
    near = start - last <= WIDEST and start <= subject.right_edge.i + 1
    if near and all(t.is_quote or not (t.is_punct or t.dep_ == "cc") for t in verb.doc[last:start]):
        return True  # "those voting | “yes” | were"
    if start - last > WIDEST and not any(
        t.dep_ in SUBJECTS and t.i >= last for t in children(verb) if t.i < verb.i
    ):
        return False
    if subject.i == verb.head.i and verb.dep_ in {"acl", "relcl"}:
        own = own_subject(verb)
        return own is None or own.tag_ not in RELATIVES or not behind_mark(own)
    if verb.left_edge.i > last and subject.head.i != verb.i:
        return False
    between = [t for t in children(verb) if last <= t.i < start]
    plain = bool(between) and all(t.dep_ in BETWEEN for t in between)
    rest = all(t.dep_ in {"relcl", "acl", "appos", "punct"} for t in _tops(verb, last, start))
    return plain or rest


def _is_name(doc: Doc, subject: Token, last: int, start: int) -> bool:
    """Whether a name in commas stands between a noun and its verb: "the song, Low Tide, became"."""
    said = doc[last + 1 : start - 1]
    plain = subject.pos_ == "NOUN" and 0 < len(said) <= WIDEST and doc[last].text == ","
    words = [t for t in said if t.is_alpha and t.pos_ not in {"DET", "ADP", "CCONJ"}]
    named = said and said[0].text.istitle() and all(t.text[0].isupper() for t in words)
    return plain and bool(words) and bool(named) and doc[start - 1].text == ","


def _tops(verb: Token, start: int, end: int) -> list[Token]:
    """The topmost tokens of a stretch: those whose head stands outside it."""
    doc = verb.doc
    return [t for t in doc[start:end] if not start <= t.head.i < end]


def _subject(verb: Token, pack: LanguagePack) -> Token | None:
    """The noun that opens the text: the subject, or the noun that a relative clause is about."""
    own = own_subject(verb)
    if own is None and (whom := accused(verb, pack)) is not None:
        return whom
    if own is None or own.tag_ in RELATIVES:
        found = subject_of(verb)
        return _who_of(found, verb, pack) if found is not None else None
    parts = children(verb)
    links = [c for t in parts if t.dep_ == "prep" for c in children(t)]
    asked = any(t.tag_ == "WRB" for t in parts) or any(c.tag_ == "WDT" for c in links)
    near = verb.dep_ == "relcl" and 0 < own.i - verb.head.i <= WIDEST and not asked
    told = is_content(verb, pack) or verb.head.lower_ in pack.events.occasions
    return verb.head if near and not told and verb.head.pos_ in NOMINAL else own


def _phrase_around(verb: Token, noun: Token) -> Token | None:
    """Give the noun whose phrase a participle ends: "the | tariffs | on timber imposed in May".

    What stands without an article seldom is what the participle tells of, and only the whole
    phrase leaves that open. None where it has one noun.
    """
    bare = noun.pos_ == "NOUN" and not any(t.dep_ in {"det", "poss"} for t in children(noun))
    link = noun.head
    if verb.dep_ != "acl" or noun.i != verb.head.i or not bare or link.dep_ != "prep":
        return None
    if link.head.pos_ in NOMINAL:
        return link.head
    things = (t for t in children(link.head) if t.dep_ == "dobj" and t.right_edge.i == link.i - 1)
    return next(things, None)


def _who_of(noun: Token, verb: Token, pack: LanguagePack) -> Token:
    """The first of several who did what a relative clause tells "between them"."""
    shared = any(
        t.tag_ == "PRP" and t.nbor(-1).lower_ in pack.time.between
        for t in verb.doc[verb.i + 1 : verb.right_edge.i + 1]
    )
    if verb.dep_ == "relcl" and shared:
        while noun.dep_ == "conj" and noun.head.pos_ in NOMINAL and noun.head.i < noun.i:
            noun = noun.head
    return noun


def _with_helper(verb: Token, start: int) -> int:
    """Where a predicate starts with an auxiliary before one word more: "were all filmed"."""
    helper = next((t for t in auxiliaries(verb) if t.i == start - 2), None)
    return start if helper is None or verb.doc[start - 1].is_punct else helper.i


def _predicate_start(verb: Token) -> int:
    """Index of the verb, or of what opens its predicate: an auxiliary, "due", "is considering"."""
    start = verb.i
    for part in reversed([t for t in children(verb) if t.i < verb.i]):
        if part.dep_ == "aux" and part.tag_ == "VBG":
            break
        opens = part.dep_ in {"aux", "auxpass", "neg"} or (
            part.dep_ == "advmod" and part.tag_ != "WRB"
        )
        if not opens or part.right_edge.i + 1 != start or is_in_row(part):
            break
        start = part.left_edge.i
    start = _with_helper(verb, start)
    before = verb.doc[start - 1] if start else verb
    if before.dep_ == "cc" and any(t.dep_ == "advmod" for t in children(before)):
        start = before.left_edge.i  # "all but confirmed"
    above = verb.head
    if verb.dep_ != "xcomp" or above.i + 1 != start:
        return start
    if above.pos_ == "ADJ":
        return above.i
    if is_infinitive(verb) and above.tag_ == "VBN" and auxiliaries(above):
        return _predicate_start(above)  # "was set | to begin"
    return _predicate_start(above) if verb.tag_ == "VBG" and above.pos_ in VERBAL else start
