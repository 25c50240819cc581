"""The main event: its clauses, its words, and how near other words of the article are to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from explainer.sections.glance.clause import Clause
from explainer.sections.glance.headline import headline_clause, verbs_of_the_opening
from explainer.sections.glance.lead import ADVERBIAL, clauses_of, lead_clause
from explainer.sections.glance.occasion import own_occasion
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    OBJECTS,
    SUBJECTS,
    VERBAL,
    ancestors,
    children,
    is_finite,
)
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import agent_of, own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.model import Reading

CONTENT = frozenset({"NOUN", "VERB", "PROPN", "ADJ", "NUM"})
PARTIES = SUBJECTS | OBJECTS
OPENING = 9
"""Sentences in which the circumstances of the main event are looked for."""
MOST_WORDS = 40
"""Words of an event that others are compared with; a headline has fewer."""
DIRECT = 4
"""How close a time or place is that hangs on a word of the event itself."""
LATER = 20
"""Sentences in which it may be told where and when "the accident happened"."""
ABOUT = 2
"""Words of a headline that a sentence has which tells of the same, at least."""
SHARED = 4
"""Letters that two words of one root begin with, at least ("meeting", "meet")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MainEvent:
    """What an article is about.

    Attributes:
        head: The clause of the headline; None without one.
        lead: The clause of the first sentence that has one; None where none has.
        words: Its words, as lemmas, from the headline or else from the lead.
        acts: Lemmas of the verbs of the opening sentences.
        alike: Lemmas of verbs that tell the same of it: "convicted" and "found guilty".
    """

    head: Clause | None
    lead: Clause | None
    words: tuple[str, ...]
    acts: frozenset[str]
    alike: frozenset[str] = frozenset()

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses that tell it, best first."""
        return tuple(c for c in (self.head, self.lead) if c is not None)

    @property
    def deed(self) -> Token | None:
        """The verb of the lead; None where there is no lead, or one without a verb."""
        return None if self.lead is None else self.lead.verb

    def is_told_by(self, reading: Reading) -> Token | None:
        """Give the verb by which somebody in the lead tells what the headline tells, or None.

        "Reed advised Roe", and below "Roe told the court in May that Reed had done so". None for
        who tells what he did himself: "Roe said she had quit", or what came of its own: "Acme said
        profit fell".
        """
        verb = self.deed if self.head is not None else None
        if verb is None or verb.lemma_.lower() not in reading.pack.speech.saying:
            return None
        if self._is_of_speaker(verb):
            return None
        said = next((t for t in verb.rights if t.dep_ == "ccomp" and self.names(t)), None)
        if said is None or self.names(verb):
            return None
        own = any(t.dep_ in NOUN_SUBJECTS and t.pos_ == "PRON" for t in said.lefts)
        return None if own and agent_of(said) is None else verb

    def _is_of_speaker(self, verb: Token) -> bool:
        """Tell whether the headline tells of who speaks: "Acme profit falls", "Acme Inc. said"."""
        who, head = own_subject(verb), self.head
        if who is None or head is None or who.pos_ != "PROPN":
            return False
        names = {t.text for t in who.subtree if t.pos_ == "PROPN"}
        return any(t.text in names for t in verb.doc[head.start : head.predicate])

    def sentence(self, reading: Reading) -> int:
        """Give the place of the sentence that tells the event in the text; -1 where none does."""
        return -1 if self.lead is None else reading.index(reading.doc[self.lead.start])

    def names(self, token: Token) -> bool:
        """Tell whether a token is a word of the event, or of one root with such a word."""
        lemma = token.lemma_.lower()
        same = lemma in self.alike and token.pos_ in VERBAL
        return same or any(related(lemma, word) for word in self.words)

    def occurs(self, verb: Token | None, reading: Reading) -> bool:
        """Tell whether a verb only says when and where it was: "the crash happened at 6am in Elm".

        So of "the incident", which sums it up.
        """
        pack = reading.pack
        if verb is None or verb.lemma_.lower() not in pack.events.occurring or not is_finite(verb):
            return False
        subject = own_subject(verb)
        if subject is None or not has_the(subject) or scene_of(reading).is_quoted(verb):
            return False
        return subject.lemma_.lower() in pack.glance.summing or self.is_act(subject)

    def is_act(self, noun: Token) -> bool:
        """Tell whether a noun is of one root with a verb of the opening ("crash", "crashed")."""
        lemma = noun.lemma_.lower()
        return any(related(lemma, act) for act in self.acts)

    def closeness(self, token: Token, through: frozenset[str] = frozenset()) -> int:
        """Tell how directly a token belongs to a word of the event.

        Args:
            token: The head of a time or a place.
            through: Lemmas of nouns that may stand between: "the village" of "in a village in".

        Returns:
            ``DIRECT`` where it hangs on a word of the event, 1 where such a word stands further
            up in its clause, 0 where none does.
        """
        nearest = True
        for above in path_to_verb(token):
            if above.pos_ == "ADP" or above.lemma_.lower() in through:
                continue
            if above.pos_ == "ADJ" and above.dep_ == "ccomp":
                continue  # "found him guilty | on Monday"
            if above.pos_ == "ADJ":
                return 0
            if self.names(above):
                return DIRECT if nearest else 1
            nearest = False
        return 0


def main_event(reading: Reading) -> MainEvent:
    """Give the main event of an article."""
    acts = verbs_of_the_opening(reading)
    head, lead = headline_clause(reading, acts), lead_clause(reading)
    if head is not None and lead is not None and not _tells(reading, head, acts):
        head = None
    if head is not None and lead is not None and _is_cut_off(reading):
        head = None
    if head is None and lead is not None and reading.title_end:
        lead = _behind_scene(reading, lead)
    clause = head or lead
    found = islice(_words(reading, clause), MOST_WORDS) if clause else ()
    return MainEvent(
        head=head,
        lead=lead,
        words=tuple(dict.fromkeys(found)),
        acts=acts,
        alike=_alike(clause, reading) if clause else frozenset(),
    )


def _behind_scene(reading: Reading, lead: Clause) -> Clause | None:
    """The lead, or what a sentence behind it tells where it only sets the scene of a feature.

    It opens with a time or a place ("On a wet morning, …"), and has no word of a headline that
    names no event, of which one of the next has several.
    """
    sentences = reading.article.sentences
    if sentences[reading.article.opening].text.startswith(sentences[0].text.rstrip(".… ")):
        return lead  # the headline is only how the text opens
    title = {t.lemma_.lower() for t in reading.spans[0] if t.pos_ in CONTENT and t.is_alpha}
    first = reading.index(reading.doc[lead.start])
    told = {at: _shared(title, reading, at) for at in range(len(reading.spans))[first:OPENING]}
    about = [at for at, shared in told.items() if shared >= ABOUT]
    opens = reading.spans[first][0].pos_ in ADVERBIAL
    if not opens or told.get(first, 1) or not about:
        return lead
    return next((c for at in about for c in clauses_of(reading, at)), None)


def _is_cut_off(reading: Reading) -> bool:
    """Whether a headline is only how the text opens: "A boat has struck a" of "… a pier"."""
    sentences = reading.article.sentences
    first, title = sentences[reading.article.opening].text, sentences[0].text.rstrip(".… ")
    return reading.title_end > 0 and len(title) < len(first.rstrip(".")) and first.startswith(title)


def _shared(title: set[str], reading: Reading, at: int) -> int:
    """How many words of a headline a sentence has."""
    words = {t.lemma_.lower() for t in reading.spans[at] if t.pos_ in CONTENT}
    return sum(any(related(word, other) for other in words) for word in title)


def _alike(clause: Clause, reading: Reading) -> frozenset[str]:
    """The verbs that may tell the same as that of a clause or an infinitive in it, as lemmas."""
    told = reading.doc[clause.predicate : clause.end]
    lemmas = {t.lemma_.lower() for t in told if t == clause.verb or t.tag_ == "VB"}
    return frozenset().union(*(g for g in reading.pack.glance.alike if not g.isdisjoint(lemmas)))


def _tells(reading: Reading, head: Clause, acts: frozenset[str]) -> bool:
    """Tell whether a headline names an event: with a verb, or with the noun of one.

    Or what somebody says of it behind a comma: "No reason to go, says Roe".
    """
    if reading.article.sentences[0].text.endswith("?"):
        return False
    nouns = (t for t in reading.doc[head.start : head.end] if t.pos_ in CONTENT)
    lemmas = [t.lemma_.lower() for t in nouns]
    said = head.source is not None and any(
        t.lemma_.lower() in reading.pack.speech.saying and t.pos_ in VERBAL
        for t in reading.doc[head.end : head.source[1]]
    )
    told = head.verb is not None or said
    return told or any(related(n, act) for n in lemmas for act in acts)


def _words(reading: Reading, clause: Clause) -> Iterator[str]:
    """The words of a headline; of a longer clause its verb and what directly belongs to it."""
    whole = clause.start < reading.title_end
    for token in reading.doc[clause.start : clause.end]:
        belongs = whole or clause.verb is None or token == clause.verb or token.head == clause.verb
        if belongs and token.pos_ in CONTENT and token.is_alpha and len(token) > 2:
            yield token.lemma_.lower()
    told = own_occasion(clause.verb, reading.pack) if clause.verb is not None else None
    for token in (told, *(t for t in children(told) if t.dep_ in PARTIES)) if told else ():
        if token.pos_ in CONTENT and token.is_alpha:
            yield token.lemma_.lower()


def related(one: str, other: str) -> bool:
    """Tell whether two words have one root, as far as their first letters tell.

    Examples:
        >>> related("bombing", "bomb"), related("talk", "talent")
        (True, False)
    """
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    same = len(shorter) if shared is None else shared
    return same >= SHARED and same >= 0.75 * len(shorter) and same >= len(longer) / 2


def path_to_verb(token: Token) -> Iterator[Token]:
    """Give what a token hangs on, up to and with the nearest verb."""
    for above in ancestors(token):
        yield above
        if above.pos_ in VERBAL:
            return


def verb_of(token: Token) -> Token | None:
    """Give the nearest verb that a time or a place hangs on."""
    return next(verbs_above(token), None)


def belongs_to_clause(token: Token, nouns: frozenset[str] = frozenset()) -> bool:
    """Tell whether a time or place hangs on the verb of a statement.

    Not so "the quarter ended Sept. 30", "diplomats based in Rome". ``nouns`` may stand between.
    """
    path = list(path_to_verb(token))
    if not path or path[-1].pos_ not in VERBAL:
        return False
    between = (t for t in path[:-1] if t.pos_ != "ADP" and t.dep_ != "npadvmod")
    bare = all(t.lemma_.lower() in nouns or t.dep_ in SUBJECTS for t in between)
    return bare and path[-1].dep_ in {"ROOT", "ccomp", "conj", "advcl"}
