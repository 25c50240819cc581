"""Leading: the main clause of the lead is the news, also where it only says something.

"The bank says that prices will rise" is an attribution anywhere else; where it opens the article
that it said so is what happened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import AHEAD, Status
from explainer.sections.timeline.doers import is_certain
from explainer.sections.timeline.looked import Looked
from explainer.sections.timeline.narrating import Narrator
from explainer.sections.timeline.shapes import is_main, is_simple_present, on_a_day
from explainer.sections.timeline.thread import Thread
from explainer.sections.timeline.times import Timed
from explainer.sections.timeline.verbs import Verbs
from explainer.text.status import status_of
from explainer.text.syntax.clauses import NAMING, RELATIVES, auxiliaries, children
from explainer.text.syntax.parts import is_passive, is_under_way
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

LEADING = "leading-clause"
"""The rule of a main clause of the lead."""

REPORTED = 4
"""What a present in the lead has to carry of the story; to stand there is 2 of it."""

SAID = frozenset({"ccomp", "dobj"})

LONG = 48
"""Words of what somebody said in the lead that are told with who said it on a day."""


def told_as(verb: Token, pack: LanguagePack) -> Status:
    """Give the status of a main clause of the lead: what is said has been said.

    What comes first and is then told by whom ("prices could rise, the bank has said") is the news.
    A state goes on: "Roe faces a new rival".
    """
    first = next((t for t in children(verb) if t.dep_ == "ccomp" and t.i < verb.i), None)
    foretold = status_of(first, pack) if first is not None else None
    if first is not None and any(a.lower_ in pack.events.obliging for a in auxiliaries(first)):
        foretold = None  # "the mayor should resign, Roe has said"
    if foretold is not None and foretold in AHEAD:
        return foretold
    states = (pack.events.states | pack.events.standing) - pack.speech.saying - pack.speech.showing
    lasts = is_simple_present(verb) and verb.lemma_.lower() in states
    return "ongoing" if lasts or is_under_way(verb) else "happened"


@dataclass(frozen=True, slots=True)
class Leader:
    """Tells the news in the lead from what is around it.

    Attributes:
        thread: What the article comes back to, and where its lead ends.
        verbs: Kinds of verbs.
        narrator: Tells who is somebody.
    """

    thread: Thread
    verbs: Verbs
    narrator: Narrator

    def leads(self, clause: Looked) -> bool:
        """Tell whether a clause without a date is the news."""
        verb = clause.verb
        if not self._opens(verb) or verb.i != clause.event.i or clause.status == "unlikely":
            return False
        if self.verbs.is_saying(verb) or self.narrator.deeds.is_state(verb):
            return False
        if self.verbs.is_announcing(verb) and not self._is_passive(verb):
            return self._says(verb) and clause.status in {"happened", "ongoing"}
        if is_under_way(verb):
            return self._is_done(verb) or self._is_first(verb)
        if clause.status == "happened":
            return self._is_passive(verb) and self._is_done(verb)
        return clause.status == "ongoing" and self._is_reported(verb)

    def says(self, verb: Token) -> bool:
        """Tell whether all the news is that somebody said so, before or behind what was said."""
        told = status_of(verb, self.verbs.pack) in {"happened", "ongoing"}
        return told and self._opens(verb) and self.verbs.is_saying(verb) and self._says(verb)

    def said_on_a_day(self, verb: Token, times: Sequence[Timed]) -> Token | None:
        """Give what somebody said on a day, told before who said it: "Elm should pay, Roe said".

        None where it is not the news of the lead, or nobody is known to have said it.
        """
        own = [t for t in times if t.mention.edtf and t.closeness == "own"]
        subject = own_subject(verb)
        if not own or not on_a_day(own) or verb.tag_ != "VBD" or not is_main(verb):
            return None
        if verb.i in self.verbs.quoted:
            return None
        if subject is None or subject.pos_ not in NAMING or not self._speaks(subject):
            return None
        said = next((t for t in children(verb) if t.dep_ == "ccomp" and t.i < verb.i), None)
        if said is None or self.verbs.is_quoted(said):
            return None
        return said if self.verbs.quotes_briefly(verb, LONG) else None

    def tells(self, verb: Token) -> bool:
        """Tell whether all the news is what some thing did: "her film has gone to number one"."""
        status = status_of(verb, self.verbs.pack)
        told = status == "happened" and self.narrator.is_told(verb)
        subject = own_subject(verb)
        goes_on = status == "ongoing" and is_under_way(verb)
        told = told or (goes_on and subject is not None and is_certain(subject, self.verbs.pack))
        if not told or not self._opens(verb) or self.verbs.is_saying(verb):
            return False
        named = subject is not None and subject.pos_ in {"NOUN", "PROPN"}
        return named and not self.narrator.deeds.is_state(verb)

    def _opens(self, verb: Token) -> bool:
        """Whether a clause is a main clause of the lead, told by the article."""
        return verb.i < self.thread.lead and is_main(verb) and verb.i not in self.verbs.quoted

    def _says(self, verb: Token) -> bool:
        """Whether somebody says more than a quotation."""
        subject = own_subject(verb)
        thinks = verb.lemma_.lower() not in self.verbs.pack.speech.saying
        if subject is None or (thinks and not self._reports(subject)):
            return False
        if not (self._speaks(subject) or self.verbs.is_announcing(verb)):
            return False
        links = self.verbs.pack.speech.accusing.get(verb.lemma_.lower(), frozenset())
        if any(t.dep_ == "prep" and t.i > verb.i and t.lower_ in links for t in children(verb)):
            return self.verbs.is_announcing(verb)
        return any(
            t.dep_ in SAID and not self.verbs.is_quoted(t) and t.tag_ not in RELATIVES
            for t in children(verb)
            if t.dep_ == "ccomp" or self.verbs.is_announcing(verb)
        )

    def _speaks(self, subject: Token) -> bool:
        """Whether a noun stands for somebody, or for a report."""
        return self.narrator.doers.is_somebody(subject) or self._reports(subject)

    def _reports(self, subject: Token) -> bool:
        return subject.lemma_.lower() in self.verbs.pack.speech.bodies

    def _is_done(self, verb: Token) -> bool:
        """Whether somebody does it, or it is done to somebody or something."""
        subject = subject_of(verb)
        if subject is None or subject.pos_ not in {"NOUN", "PROPN"}:
            return False
        certain = is_certain(subject, self.verbs.pack) and self.narrator.doers.is_somebody(subject)
        return self._is_passive(verb) or certain

    def _is_first(self, verb: Token) -> bool:
        """Whether the first sentence tells what people are doing: "lawmakers are debating it"."""
        reading, subject = self.thread.reading, own_subject(verb)
        sentences = reading.article.sentences[: reading.index(verb)]
        somebody = subject is not None and self.narrator.doers.is_somebody(subject)
        return somebody and all(not sentence.paragraph for sentence in sentences)

    def _is_passive(self, verb: Token) -> bool:
        return is_passive(verb)

    def _is_reported(self, verb: Token) -> bool:
        """Whether a present tells what the headline tells: "Roe beats Poe in Lorne"."""
        subject = subject_of(verb)
        named = subject is not None and self.narrator.doers.is_somebody(subject)
        return named and is_simple_present(verb) and self.thread.weight(verb) >= REPORTED
