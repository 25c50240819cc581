"""Arranging: what the article says somebody will do, and what people say they will do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.timeline.looked import Looked
from explainer.sections.timeline.narrating import Narrator
from explainer.sections.timeline.shapes import is_main, is_simple_present
from explainer.text.status import is_negated
from explainer.text.status.practice import is_of_any
from explainer.text.status.tense import is_length
from explainer.text.syntax.clauses import (
    PLURAL,
    auxiliaries,
    children,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.features import has_the, is_neuter, is_several
from explainer.text.syntax.parts import is_passive, nouns_under
from explainer.text.syntax.subjects import agent_of, own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

WILL = "will-be-held"
"""The rule of what the article says will be done, without a day for it."""

PLEDGED = "pledged"
"""The rule of what people say they will do themselves."""

FORETOLD = "foretold"
"""The rule of what somebody says that others will do."""

REQUIRED = "required"
"""The rule of what must yet be done with a thing."""

DEMANDED = "demanded"
"""The rule of a saying that demands something of others."""


@dataclass(frozen=True, slots=True)
class Arranger:
    """Tells what somebody can see to from what somebody only foresees.

    Attributes:
        pack: The words of the language.
        narrator: Tells who is somebody, and what is a deed.
    """

    pack: LanguagePack
    narrator: Narrator

    def is_held(self, clause: Looked) -> bool:
        """Tell whether the article itself says that somebody will do it, or have it done.

        Of what nouns name only what people arrange is told: "the talks will resume", but
        "the cuts will hurt".
        """
        verb = clause.verb
        subject = own_subject(first_conjunct(verb))
        if subject is None or not self.is_sure(clause) or not is_main(verb):
            return False
        if is_negated(verb, self.pack) or self._is_fated(verb) or self._comes_out(verb):
            return False
        if self._is_offered(verb):
            return False
        if is_passive(verb) and subject.lemma_.lower() in self.pack.events.promised:
            return False  # "more details will be released"
        if verb.tag_ == "VBG" and any(t.is_now() for t in clause.times):
            return False  # "will be counting its losses at the moment"
        things = (t for t in children(verb) if t.dep_ == "dobj")
        if any(d.lower_ in self.pack.certainty.indefinite for t in things for d in t.lefts):
            return False  # "will back any strike"
        going = verb.tag_ == "VBG" and any(t.dep_ == "dobj" for t in children(verb))
        if first_conjunct(verb).dep_ != "ROOT" or not (going or verb.tag_ in {"VB", "VBN"}):
            return False
        named = subject.lemma_.lower() in self.pack.events.nouns and not self._brings(verb)
        known = self.narrator.doers.is_somebody(subject) and not self._is_any(subject)
        behind = {t.dep_ for t in children(verb) if t.i > verb.i}
        if named and self._begins(verb):
            return True
        whole = bool(behind & {"dobj", "prep", "dative"}) and "prt" not in behind
        if whole and (named or known) and self._is_meeting(verb):
            return True
        passive = is_passive(verb)
        done = passive and subject.pos_ in {"NOUN", "PROPN"}
        if passive and self._befalls(verb, known=known):
            return False
        return ((known and not named) or done) and self._is_arranged(verb)

    def is_named(self, clause: Looked) -> bool:
        """Tell whether the article says who will hold an office: "Roe will be chief executive".

        So where she "will serve as an adviser".
        """
        verb, subject = clause.verb, own_subject(clause.verb)
        person = subject is not None and self.narrator.doers.is_one(subject)
        if not person or not self.is_sure(clause) or not is_main(verb):
            return False
        return not is_negated(verb, self.pack) and self._takes_office(verb)

    def _takes_office(self, verb: Token) -> bool:
        """Whether a verb tells what office somebody has or will have: "will become mayor"."""
        words = self.pack
        parts = [t for t in children(verb) if t.dep_ == "attr"]
        if verb.lemma_.lower() in words.events.standing:
            links = (t for t in children(verb) if t.lower_ in words.speech.as_said)
            parts = [*nouns_under(links)]
        known = words.names.tied_roles | words.names.offices
        return any(t.lemma_.lower() in known for t in parts)

    def _is_fated(self, verb: Token) -> bool:
        """Whether it comes about of itself: "will inevitably meet", but "said she would surely"."""
        adverbs = (t for t in children(verb) if t.dep_ == "advmod")
        return any(t.lower_ in self.pack.events.foreseeing for t in adverbs)

    def _comes_out(self, verb: Token) -> bool:
        """Whether it is how things come out: "will win", "end up with debts", "miss its target".

        Not "will be winning her third cap", which is arranged, or "will become mayor".
        """
        words, lemma = self.pack.events, verb.lemma_.lower()
        if verb.tag_ == "VBG" or self._takes_office(verb):
            return False
        aims = (t.lemma_.lower() for t in children(verb) if t.dep_ == "dobj")
        if lemma in words.attaining and any(t in self.pack.outlook.goals for t in aims):
            return True
        turned = lemma not in words.happening or any(t.dep_ == "prt" for t in children(verb))
        return turned and lemma in words.outcomes

    def _is_offered(self, verb: Token) -> bool:
        """Whether it is told what a thing costs or has: "will start at $9", "come in three sizes".

        Not on what day: "will come in May".
        """
        parts = [t for t in children(verb) if t.i > verb.i]
        if any(t.dep_ in {"dobj", "auxpass"} for t in parts):
            return False
        having = self.pack.events.having.get(verb.lemma_.lower(), frozenset())
        for link in (t for t in parts if t.dep_ == "prep"):
            for noun in nouns_under([link]):
                if noun.ent_type_ == "MONEY":
                    return True
                if link.lower_ in having and noun.tag_ in {"NN", "NNS"}:
                    return kind_of(noun, self.pack) not in TIMES
        return False

    def _befalls(self, verb: Token, *, known: bool) -> bool:
        """Whether it only befalls somebody: "will be hit by a strike", "welcomed by all"."""
        agent, words = agent_of(verb), self.pack.events
        event = agent is not None and agent.lemma_.lower() in words.nouns
        return (known and event) or verb.lemma_.lower() in words.befalling | words.greeting

    def _begins(self, verb: Token) -> bool:
        """Whether an event begins, goes on or ends by itself: "the trial will resume".

        A deal that "will continue to cost jobs" does not.
        """
        words, lemma = self.pack, verb.lemma_.lower()
        course = lemma in words.events.happening or lemma in words.certainty.arrangements
        return course and not any(t.dep_ in {"dobj", "auxpass", "xcomp"} for t in children(verb))

    def _brings(self, verb: Token) -> bool:
        """Whether an event only brings something about: "the vote will open her to attacks"."""
        begins = verb.lemma_.lower() in self.pack.events.happening
        return begins and any(t.dep_ == "dobj" for t in children(verb))

    def _is_meeting(self, verb: Token) -> bool:
        """Whether people arrange it: "will host", "will face Norrland", but "will face charges"."""
        lemma = verb.lemma_.lower()
        if lemma not in self.pack.events.standing:
            return lemma in self.pack.certainty.arrangements
        named = any(t.dep_ == "dobj" and t.pos_ == "PROPN" for t in children(verb))
        return named and lemma in self.pack.certainty.arrangements

    def _is_arranged(self, verb: Token) -> bool:
        """Whether people do it as they please: "will decide whether", but "will face a fight"."""
        lemma = verb.lemma_.lower()
        if lemma in self.pack.events.announcing or self.is_dealt_with(verb):
            return True
        if lemma in self.pack.events.standing or self._lasts(verb):
            return False
        return self.narrator.deeds.is_deed(verb)

    def _lasts(self, verb: Token) -> bool:
        """Whether it is told how long something takes: "the bus would take an hour"."""
        lasts = verb.lemma_.lower() in self.pack.amounts.lasting
        return lasts and any(is_length(t, self.pack) for t in children(verb))

    def is_pledged(self, clause: Looked) -> bool:
        """Tell whether people say what they will do, or will not: "Roe said she would stay"."""
        verb, says = clause.verb, clause.verb.head
        if verb.dep_ != "ccomp" or says.lemma_.lower() not in self.pack.speech.saying:
            return False
        who, sayer = own_subject(verb), own_subject(says)
        if who is None or sayer is None or not self.is_sure(clause):
            return False
        if is_passive(verb) or self._is_bound(verb):
            return False
        if verb.lemma_.lower() in self.pack.events.greeting:
            return False  # "said she would welcome a vote"
        arranged = verb.lemma_.lower() in self.pack.certainty.arrangements
        return self._are_one(who, sayer) and (arranged or self.narrator.deeds.is_deed(verb))

    def _is_bound(self, verb: Token) -> bool:
        """Whether somebody would only do it on a condition: "if she were mayor she would stay"."""
        clauses = (t for t in children(verb) if t.dep_ == "advcl")
        marks = (m for t in clauses for m in children(t) if m.dep_ == "mark")
        return any(m.lower_ in self.pack.certainty.conditions for m in marks)

    def is_foretold(self, clause: Looked) -> bool:
        """Tell whether somebody who can know tells what others will do: "said Roe would resign"."""
        verb, says = clause.verb, first_conjunct(clause.verb).head
        telling = says.lemma_.lower() in self.pack.events.telling
        if first_conjunct(verb).dep_ != "ccomp" or not telling:
            return False
        if not (self.narrator.is_told(says) or self._states(says)):
            return False
        who, marks = own_subject(verb), [t for t in children(verb) if t.dep_ in {"mark", "advmod"}]
        opening = {t.lower_ for t in marks if t.tag_ in {"WRB", "IN"}}
        if who is None or opening - self.pack.speech.complementizers:
            return False
        named = self.narrator.doers.is_somebody(who) or who.lemma_.lower() in self.pack.events.nouns
        passive = is_passive(verb)
        begins = verb.lemma_.lower() in self.pack.events.happening and not self._lasts(verb)
        done = self._is_arranged(verb) or begins
        return (named or passive) and done and who.pos_ != "PRON" and self.is_sure(clause)

    def _states(self, says: Token) -> bool:
        """Whether a body that is known says so now: "the ministry of Elm says she will go"."""
        who, doers = own_subject(says), self.narrator.doers
        if who is None or doers.thread.cast.at(who) is None:
            return False
        return doers.is_official(who) and is_simple_present(says)

    def is_required(self, clause: Looked) -> bool:
        """Tell whether something has yet to be done with a thing: "the bill must be approved"."""
        verb, helpers = clause.verb, auxiliaries(clause.verb)
        subject = own_subject(first_conjunct(verb))
        if not is_main(verb) or subject is None or subject.pos_ not in {"NOUN", "PROPN"}:
            return False
        bound = any(a.lower_ in self.pack.events.binding for a in helpers)
        definite = has_the(subject)
        done = (
            not self.narrator.deeds.is_state(verb) and verb.lemma_ not in self.pack.events.standing
        )
        return bound and definite and done and not is_negated(verb, self.pack)

    def is_demanded(self, clause: Looked) -> bool:
        """Tell whether somebody says what others have to do: "Roe said the panel should meet"."""
        verb = clause.verb
        if verb.i != clause.event.i or not is_main(verb) or not self.narrator.is_told(verb):
            return False
        sayer = own_subject(verb)
        if sayer is None or not self.narrator.doers.is_somebody(sayer) or self._is_any(sayer):
            return False
        return any(t.dep_ == "ccomp" and t.i > verb.i and self._is_due(t) for t in children(verb))

    def is_wanted(self, clause: Looked) -> bool:
        """Tell whether a body or a land wants others to do something: "unions want it to pay"."""
        verb, who = clause.verb, own_subject(clause.verb)
        if verb.lemma_.lower() not in self.pack.events.wanting or who is None:
            return False
        if (
            not is_main(verb)
            or not is_simple_present(verb)
            or not self.narrator.doers.is_official(who)
        ):
            return False
        below = (t for t in children(verb) if t.dep_ == "ccomp" and t.i > verb.i)
        return any(
            is_infinitive(t)
            and (whom := own_subject(t)) is not None
            and self.narrator.doers.is_somebody(whom)
            and self.narrator.deeds.is_deed(t)
            for t in below
        )

    def _is_due(self, verb: Token) -> bool:
        """Whether somebody should do it, or have it done: "the report must be published"."""
        subject, helpers = own_subject(verb), auxiliaries(verb)
        if subject is None or not any(a.lower_ in self.pack.events.obliging for a in helpers):
            return False
        if any(t.dep_ in {"mark", "advmod"} and t.tag_ == "WRB" for t in children(verb)):
            return False
        passive = any(a.dep_ == "auxpass" for a in helpers)
        if passive and any(t.lower_ in self.pack.speech.as_said for t in verb.rights):
            return False  # "should not be read | as a defeat"
        return (
            passive or self.narrator.doers.is_somebody(subject)
        ) and self.narrator.deeds.is_deed(verb)

    def is_sure(self, clause: Looked) -> bool:
        """Tell whether a clause says plainly what will be done, or not: no "will probably"."""
        verb, words = clause.verb, self.pack.certainty
        ahead = words.future | (words.backshifted if verb.dep_ == "ccomp" else frozenset())
        if verb.i != clause.event.i or not any(a.lower_ in ahead for a in auxiliaries(verb)):
            return False
        unsure = words.adverbs.keys() | self.pack.events.preferring
        return not any(t.dep_ == "advmod" and t.lower_ in unsure for t in children(verb))

    def _is_any(self, subject: Token) -> bool:
        """Whether a plural means all of a kind: "visitors will pay", "those riding it will pay".

        Those who hold an office are known, where a name before them tells which, and so is who
        decides something: "Elm ministers will meet", "members will vote on it".
        """
        lemma, bare = subject.lemma_.lower(), subject.tag_ == "NNS"
        bare = bare and not any(t.dep_ == "det" for t in children(subject))
        if bare and lemma in self.pack.names.offices:
            bare = not any(t.pos_ == "PROPN" for t in subject.lefts)
        if bare and lemma in either(self.pack.names.offices, self.pack.agenda.bodies):
            bare = not self.is_dealt_with(subject.head)
        return bare or is_of_any(subject)

    def is_dealt_with(self, verb: Token) -> bool:
        """Tell whether a body deals with something: "ministers will consider it", "look into it".

        So with what a judge does of others: "the case will be considered by Judge Roe". What people
        consider and look at is their own.
        """
        words, lemma = self.pack.agenda, verb.lemma_.lower()
        if lemma not in words.dealing or lemma in words.meeting_verbs - words.looking:
            return False
        passive, links = is_passive(verb), words.dealing[lemma]
        who = agent_of(verb) if passive else subject_of(verb)
        parts = [t for t in children(verb) if t.i > verb.i]
        thing = passive or any(t.dep_ in {"dobj", "xcomp", "ccomp"} for t in parts)
        led = any(t.dep_ == "prep" and t.lower_ in links for t in parts)
        if who is None or not (led or (thing and "" in links)):
            return False
        return passive or self.narrator.doers.is_official(who) or who.lemma_.lower() in words.bodies

    def _are_one(self, who: Token, sayer: Token) -> bool:
        """Whether a pronoun right below a verb of saying stands for its subject."""
        cast = self.narrator.thread.cast
        known, speaking = cast.at(who), cast.at(sayer)
        if known is not None and speaking is not None:
            return known == speaking
        alone = who.pos_ == "PRON" and who.lower_ in self.pack.events.own
        if is_neuter(who) and not is_several(who) and sayer.tag_ in PLURAL:
            return False  # "the Greens said it would drive them out": the bill would
        person = speaking is not None and speaking.kind == "person"
        if person and who.lower_ not in self.pack.events.persons:
            return False  # "Roe said it would sell": the boat would
        return alone and self.narrator.doers.is_somebody(sayer)
