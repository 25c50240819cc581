"""Kinds of verbs: which only carry another one, which report, which tell a state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Status
from explainer.sections.timeline.ends import WIDEST
from explainer.sections.timeline.lacking import awaited_of
from explainer.sections.timeline.pieces import BRIEF, quotation_end
from explainer.sections.timeline.shapes import is_seen_at, is_set_off, on_a_day
from explainer.sections.timeline.times import Timed, indexes_of
from explainer.text.edtf import has_no_end
from explainer.text.marks import is_dash
from explainer.text.status import is_negated
from explainer.text.status.around import opens_with
from explainer.text.syntax.clauses import (
    PRESENT,
    RELATIVES,
    VERBAL,
    auxiliaries,
    children,
    is_infinitive,
)
from explainer.text.syntax.features import is_first_person
from explainer.text.syntax.parts import has_not, is_passive, is_under_way, nouns_under
from explainer.text.syntax.perfects import is_present_perfect, perfect_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


class Verbs:
    """Tells kinds of verbs apart by the words of a language and by what hangs on them."""

    def __init__(self, pack: LanguagePack, quoted: frozenset[int]) -> None:
        """Keep the words of the language, and the tokens inside quotations."""
        self.pack = pack
        self.quoted = quoted

    def is_carrier(self, verb: Token) -> bool:
        """Tell whether a verb only says how sure the event in its infinitive is."""
        words, lemma = self.pack.certainty, verb.lemma_.lower()
        if lemma in either(words.copulas, words.obligation, words.going):
            return True
        if self.has_partner(verb):
            return False
        kinds = {t.dep_ for t in children(verb)}
        passive = verb.tag_ == "VBN" and ("auxpass" in kinds or "aux" not in kinds)
        if passive and lemma in words.passive_prospects and "prt" not in kinds:
            return True
        if lemma in words.prospects:
            return True
        return lemma in words.infinitive_prospects and (passive or "dobj" not in kinds)

    def order_of(self, verb: Token) -> Status | None:
        """Tell whether somebody was told or allowed to do something, which is an event itself."""
        helpers, words = auxiliaries(verb), self.pack.certainty
        possible = words.passive_prospects.get(verb.lemma_.lower()) == "possible"
        if not possible or not is_passive(verb):
            return None
        asked = opens_with(verb, words.questions) or opens_with(verb, words.conditions)
        if asked or is_negated(verb, self.pack):
            return None  # "asks whether she was told"
        if is_under_way(verb):
            return "ongoing"
        perfect = perfect_of(verb, words) is not None
        return "happened" if perfect or helpers[0].tag_ == "VBD" else None

    def lack_of(self, verb: Token, times: Sequence[Timed]) -> Status | None:
        """Give the status of what has not been done for a time: "has not met for two years"."""
        if awaited_of(verb, self.pack) is not None:
            return "ongoing"
        if not is_present_perfect(verb, self.pack.certainty) or verb.tag_ == "VBG":
            return None
        lasting = [t for t in times if t.mention.kind == "duration" or has_no_end(t.mention.edtf)]
        denied = has_not(verb)
        # "has not been seen since Monday"
        unseen = is_passive(verb)
        known = unseen or not self.is_state(verb)
        return "ongoing" if denied and lasting and known else None

    def ranked_of(self, copula: Token) -> Token | None:
        """Give what somebody did as one in a row: "sell" of "Roe is the latest heir to sell".

        So with "is the 14th to sell", "was among the first to sell", "was one of the first to
        sell", "was the only heir to sell"; not "is the only heir to sell", who may yet do so.
        """
        ranking, past = self.pack.events.ranking, copula.tag_ == "VBD"
        lemma = copula.lemma_.lower()
        if lemma not in self.pack.certainty.copulas and lemma not in self.pack.events.turning:
            return None
        if past:
            ranking |= self.pack.events.sole
        for part in self._ranks_of(copula):
            rank = (part, *children(part))
            most = past and any(t.tag_ == "JJS" for t in rank)  # "was the youngest to sell"
            if most or any(t.lower_ in ranking or t.ent_type_ == "ORDINAL" for t in rank):
                below = [t for t in children(part) if t.dep_ in {"relcl", "acl"}]
                below += [t for t in children(copula) if t.dep_ == "advcl" and t.i > part.i]
                return next((t for t in below if is_infinitive(t)), None)
        return None

    def _ranks_of(self, copula: Token) -> Iterator[Token]:
        """The nouns that say which of several somebody was: "the first", "one of | the first"."""
        for part in children(copula):
            if part.i > copula.i and part.dep_ == "attr":
                yield part
                links = [t for t in children(part) if t.lower_ in self.pack.names.from_words]
            else:
                links = [part] if part.lower_ in self.pack.events.partners else []
            yield from nouns_under(links)

    def attempt_of(self, verb: Token) -> Status | None:
        """Give the status of an attempt or appeal, an event itself; None for other verbs."""
        tries = verb.lemma_.lower() in self.pack.events.attempts or self.has_partner(verb)
        if not tries or is_negated(verb, self.pack):
            return None
        helpers = auxiliaries(verb)
        if verb.tag_ == "VBG" and helpers and helpers[0].tag_ in PRESENT:
            return "ongoing"
        has = perfect_of(verb, self.pack.certainty) if verb.tag_ == "VBN" else None
        perfect = has is not None and has.tag_ != "VB"
        return "happened" if perfect or (verb.tag_ == "VBD" and not helpers) else None

    def is_saying(self, verb: Token) -> bool:
        """Tell whether a verb reports what somebody says, thinks or finds."""
        lemma, speech = verb.lemma_.lower(), self.pack.speech
        if lemma not in speech.saying and lemma not in speech.thinking:
            return False
        parts = [t for t in children(verb) if t.tag_ not in RELATIVES]
        kinds = {t.dep_ for t in parts if t.dep_ != "ccomp" or t.pos_ in VERBAL}
        if "ccomp" not in kinds and verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"}:
            return False
        if lemma in self.pack.events.happening and "ccomp" not in kinds:
            return False
        if lemma in self.pack.events.wordless and self._is_wordless(verb):
            return False
        if self.is_scene(verb):
            return False
        if "ccomp" not in kinds and self.has_partner(verb):
            return False
        if lemma in speech.saying:
            return "ccomp" in kinds or not kinds & {"dobj", "nsubjpass"} or "dative" in kinds
        return "ccomp" in kinds

    def _is_wordless(self, verb: Token) -> bool:
        """Whether no words stand with a verb of saying: "responded by closing the mill"."""
        if verb.dep_ == "parataxis" or any(
            t.dep_ in {"ccomp", "parataxis"} for t in children(verb)
        ):
            return False
        return not any(t.is_quote or t.i in self.quoted for t in verb.sent)

    def is_scene(self, verb: Token) -> bool:
        """Tell whether a verb of seeing says what an event brought: "the flood saw it put off"."""
        if verb.lemma_.lower() not in self.pack.events.seeing or verb.tag_ != "VBD":
            return False
        subject = own_subject(verb)
        cause = subject is not None and subject.lemma_.lower() in self.pack.events.nouns
        return cause and any(t.dep_ == "ccomp" for t in children(verb))

    def has_partner(self, verb: Token) -> bool:
        """Tell whether a verb moves a story with the word behind it: "called for", "broke out".

        So with the word that opens what is called for: "called for | the mayor to go".
        """
        behind = self.pack.events.partnered.get(verb.lemma_.lower())
        if behind is None:
            return False
        parts, links = children(verb), {"prt", "prep", "dobj", "advmod"}
        below = (t for t in parts if t.dep_ == "advcl" and is_infinitive(t))
        opens = (c for t in below for c in children(t) if c.dep_ == "mark")
        words = (*(t for t in parts if t.dep_ in links), *opens)
        return any(t.i > verb.i and t.lower_ in behind for t in words)

    def is_unsure(self, verb: Token) -> bool:
        """Tell whether it was done as far as one knows: "probably sold it in May"."""
        hedged = any(
            t.dep_ == "advmod" and t.lower_ in self.pack.certainty.adverbs for t in children(verb)
        )
        return hedged and verb.tag_ in {"VBD", "VBN"} and not is_infinitive(verb)

    def is_announcing(self, verb: Token) -> bool:
        """Tell whether a verb of saying makes news of what it says."""
        return verb.lemma_.lower() in self.pack.events.announcing

    def is_finding(self, verb: Token) -> bool:
        """Tell whether a report says it, which is news of its day: "a report today says"."""
        subject, speech = own_subject(verb), self.pack.speech
        paper = subject is not None and subject.lemma_.lower() in speech.bodies & speech.documents
        return paper and self.is_saying(verb) and verb.i not in self.quoted

    def is_attribution(self, verb: Token) -> bool:
        """Tell whether a verb of saying only names the source, behind what it reports."""
        if not self.is_saying(verb):
            return False
        parts = children(verb)
        if verb.dep_ == "parataxis" or any(
            t.dep_ in {"ccomp", "parataxis"} and t.i < verb.i for t in parts
        ):
            return True
        if any(t.i > verb.i and t.dep_ in {"ccomp", "dobj", "xcomp", "conj"} for t in parts):
            return False
        passive = any(t.dep_ == "auxpass" for t in parts)
        return not passive and verb.dep_ not in {"relcl", "acl"} and is_set_off(verb)

    def is_address(self, verb: Token, times: Sequence[Timed]) -> bool:
        """Tell whether somebody said something on a day, to somebody or at an event, or long ago.

        "…," Roe told the council on Monday; "…," he said in a speech last week; "…," he said in
        May. So with 'On Monday Roe said: "…"', of somebody with a name, and with what was written:
        "…," Roe wrote in a letter on Monday.
        """
        own = any(t.mention.edtf and t.closeness == "own" for t in times)
        if not own or verb.tag_ != "VBD" or self.is_quoted(verb):
            return False
        if verb.lemma_.lower() not in either(self.pack.speech.saying, self.pack.speech.issuing):
            return False  # "the port is old: it | won a prize on Monday"
        if not on_a_day(times):
            return True
        parts = children(verb)
        dated = indexes_of(times)
        whom = [t for t in parts if t.dep_ in {"dobj", "dative"} and t.i > verb.i]
        if any(map(is_first_person, whom)):
            return False  # "…," Roe told me on Monday
        if any(t.dep_ == "ccomp" and t.i in self.quoted for t in parts):
            return True
        links = [t for t in parts if t.dep_ == "prep" and t.lower_ in self.pack.events.settings]
        where = [*nouns_under(links)]
        places = self.pack.events.nouns.keys() | self.pack.speech.documents
        return bool(whom) or any(t.lemma_.lower() in places and t.i not in dated for t in where)

    def quotes_briefly(self, verb: Token, most: int = BRIEF) -> bool:
        """Tell whether what was said is short enough to be repeated, in front or behind."""
        if (end := quotation_end(verb)) is not None:
            return end - verb.i <= most + WIDEST
        said = next((t for t in children(verb) if t.dep_ == "ccomp" and t.i < verb.i), None)
        if said is None or said.right_edge.i > verb.i:
            return False
        begins = said.left_edge.i
        opens = not begins or said.left_edge.is_sent_start or _is_mark(verb.doc[begins - 1])
        marks = sum(t.is_quote for t in verb.doc[max(begins - 1, 0) : verb.i])
        return bool(opens) and marks % 2 == 0 and verb.i - begins <= most

    def keeps_said(self, verb: Token) -> bool:
        """Tell whether the words of a clause include what its verb of saying reports."""
        parts = children(verb)
        said = [t for t in parts if t.dep_ == "ccomp" and t.i > verb.i]
        marked = any(c.dep_ == "mark" for t in said for c in children(t))
        charges = marked and not any(t.dep_ == "dobj" for t in parts)
        if not self.is_saying(verb) and not self.is_announcing(verb) and not charges:
            return False
        return any(not self.is_quoted(t) for t in said)

    def is_quoted(self, said: Token) -> bool:
        """Tell whether what is said stands in quotation marks, with who it is about."""
        subject = own_subject(said) or said
        return said.i in self.quoted and subject.i in self.quoted

    def is_stative(self, event: Token) -> bool:
        """Tell whether a verb is one of states: not "saw off Elm", nor "saw sales rise"."""
        words, lemma = self.pack.events, event.lemma_.lower()
        if lemma not in words.states or lemma in words.moving or self.is_scene(event):
            return False
        if is_seen_at(event, self.pack):
            return False
        parts = children(event)
        things = [t for t in parts if t.dep_ == "dobj" and t.lemma_.lower() in words.nouns]
        past = event.tag_ in {"VBD", "VBN"} and own_subject(event) is not None
        if lemma in words.seeing and things and past:
            return False
        return not any(t.dep_ == "prt" for t in parts)

    def is_state(self, event: Token) -> bool:
        """Tell whether a verb is a state, or only says that its subject takes place.

        A rule that comes into force is news.
        """
        words, lemma = self.pack.events, event.lemma_.lower()
        parts = {t.dep_ for t in children(event)}
        if self.is_stative(event):
            return lemma not in self.pack.certainty.followed or "ccomp" not in parts
        if lemma not in words.happening or parts & {"prt", "dobj", "xcomp"}:
            return False
        links = (t for t in children(event) if t.dep_ == "prep" and t.lower_ in words.heading)
        return all(t.lemma_.lower() not in words.enforced for t in nouns_under(links))


def _is_mark(token: Token) -> bool:
    """Whether a mark opens what is said: a quotation mark, the dash behind a dateline."""
    return token.is_quote or is_dash(token)
