"""Pronouns of speakers: whom "he said" and "she added" stand for, by the convention of news prose.

Grammar alone seldom decides ("Lang met Gomez. He said ..."). News prose decides by a convention:
the one who says it is the last one who spoke, unless somebody else has come between.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from explainer.model import Actor
from explainer.text.attribution.about import (
    asked,
    askers_of,
    main_of,
    named_in,
    opens_with,
    person_of,
    sentence_from,
)
from explainer.text.attribution.before import (
    PARAGRAPHS,
    SENTENCES,
    Describes,
    Open,
    Sentence,
    is_unnamed,
    leads_to,
    one_fitting,
    spoke_before,
)
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.natives import is_age
from explainer.text.attribution.reporting import contents_of
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.subjects import name_beside
from explainer.text.coreference.background import is_behind_background
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import NOUN_SUBJECTS, VERBAL, ancestors
from explainer.text.syntax.features import has_an
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


WINDOW = 400
"""Tokens before a pronoun that are looked at."""
SPOKEN = 8
"""Paragraphs of one quotation that a pronoun stands behind."""
THINGS = 4
"""Words from a clause up to the noun it tells of: "his | notes | from 2020 | in which he"."""
KIN = 8
"""Tokens from "his" to the name of one of his: "His old brother-in-law | Eli"."""
LEAD = 1
"""The last paragraph, behind the headline, with which an article opens."""


def antecedent_of(
    pronoun: Token,
    scene: Scene,
    cast: Knows,
    besides: frozenset[str] = frozenset(),
    described: Describes | None = None,
) -> Actor | Token | None:
    """Give whom the pronoun of a speaker stands for: an actor, an unnamed one's noun, or None.

    The person whom the last sentence is about that is about anybody: who speaks in it, the
    subject of its main verb, or who was asked; in the pronoun's paragraph or the three before.
    A sentence about "him" leads on to the ones before it. Where a sentence in between is about
    somebody unknown ("the admiral") or names others, grammar alone must tell; somebody unknown who
    speaks in it is who goes on speaking, as is a surname that no actor has. So must it where the
    sentence is about somebody of the other gender, or two who fit do something in it. Nobody is
    told by his own name in what he says: actors in ``besides`` are passed over, as is what the
    article asks, but not for who spoke before the paragraph that is about them. ``described``
    tells whom a noun stands for: "The Irishman lost. He said".
    """
    gender = scene.pack.speech.personal.get(pronoun.lower_)
    if not gender:
        return None
    if (whom := asked(pronoun, scene, cast)) is not None and cast.gender(whom) in {gender, None}:
        return whom if whom.id not in besides else None
    if (owner := _owner_above(pronoun, gender, scene)) is not None:
        his = cast.at(owner)
        return his if his is not None and his.id not in besides else None
    search = _Search(pronoun, gender, scene, cast, besides, described)
    found = search.found()
    if isinstance(found, Actor) and (
        _may_be_accused(pronoun, found, gender, scene, cast)
        or is_behind_background(pronoun, found, scene, cast)
    ):
        return None
    if found != "unknown":
        told = not isinstance(found, (Actor, str)) and _tells_of_aged(found, pronoun, scene)
        return None if found == "nobody" or told else found
    actor = cast.at(pronoun)
    if actor is not None and actor.id not in search.apart:
        return actor
    return _told_first(pronoun, scene, cast)


def _tells_of_aged(found: Token, pronoun: Token, scene: Scene) -> bool:
    """Whether another one stands between: "The judge spoke. The 56-year-old left. He said"."""
    between = scene.doc[found.i + 1 : pronoun.i]
    return any(t.dep_ in NOUN_SUBJECTS and is_age(t, scene.pack) for t in between)


def _owner_above(pronoun: Token, gender: str, scene: Scene) -> Token | None:
    """The "his" whose words a clause tells of: "over his notes, in which | he | said"."""
    says, genders = pronoun.head, scene.pack.names.pronouns
    if says.dep_ != "relcl":
        return None
    above = takewhile(lambda t: t.pos_ not in VERBAL, (says.head, *ancestors(says.head)))
    his = (t for thing in islice(above, THINGS) for t in thing.lefts if t.dep_ == "poss")
    return next((t for t in his if genders.get(t.lower_) == gender), None)


def _may_be_accused(pronoun: Token, found: Actor, gender: str, scene: Scene, cast: Knows) -> bool:
    """Tell whether he who denies it may be of whom the last one spoke: "said Poe lied. He".

    So may he be whose lawyer spoke: "Poe's lawyer, Ben Fox, said no. He".
    """
    if pronoun.head.lemma_.lower() not in scene.pack.speech.pleading:
        return False
    low = _reach(scene, pronoun.i)
    start = sentence_from(scene, pronoun.i + 1, low)
    for token in scene.doc[sentence_from(scene, start, low) : start]:
        other = cast.at(token)
        below = token.dep_ in NOUN_SUBJECTS and token.head.dep_ != "ROOT"
        if other is None or other.id == found.id or not (below or token.dep_ == "poss"):
            continue
        if other.kind == "person" and cast.gender(other) in {gender, None}:
            return True
    return False


class _Search:
    """The way back from a pronoun, sentence by sentence, and what it has shown so far.

    Attributes:
        apart: Actors who are not meant.
        fit: Genders of who may be meant, None for one that nobody knows.
        low: The first token that is looked at; ``stop`` that of a paragraph to stay in.
        acts: Whether he does something, and only a participle below tells what he says.
        adds: Whether he who "added" it must have spoken before, as who answers: "Asked why, he".
    """

    def __init__(
        self,
        pronoun: Token,
        gender: str,
        scene: Scene,
        cast: Knows,
        besides: frozenset[str],
        described: Describes | None,
    ) -> None:
        self.pronoun, self.gender, self.scene, self.cast = pronoun, gender, scene, cast
        self.besides, self.described = besides, described
        askers = (cast.at(t) for t in askers_of(pronoun, scene.pack.speech))
        self.apart = besides | {a.id for a in askers if a is not None}
        self.fit: frozenset[str | None] = frozenset({gender, None})
        self.low, self.stop = _reach(scene, pronoun.i), 0
        speech, says = scene.pack.speech, pronoun.head
        self.acts = _is_silent(pronoun, scene)
        opens = says.left_edge
        answers = opens.tag_ == "VBN" and opens.lemma_.lower() in speech.asking
        more = answers or says.lemma_.lower() in speech.adding
        self.adds = more and bool(spoke_before(scene, pronoun.i, cast))

    def found(self) -> Actor | Token | Open:
        """Give whom the last sentence that tells means; "unknown" where none does."""
        end = self.pronoun.i
        for _ in range(SENTENCES):
            if end <= max(self.low, self.stop):
                break
            start = sentence_from(self.scene, end, self.low)
            if not _asks(self.scene, end):
                main = main_of(self.scene, start, end, self.pronoun)
                who = self._meant(Sentence(start=start, end=end, main=main))
                if who is not None and not self._is_told(who):
                    return who
            end = start
        return "unknown"

    def _is_told(self, who: Actor | Token | Open) -> bool:
        """Whether somebody without a name stands in what is said: "left after a boy spoke, | he |".

        Who said that tells of another one.
        """
        if isinstance(who, (Actor, str)) or who.sent != self.pronoun.sent:
            return False
        return any(content.is_ancestor(who) for content in contents_of(self.pronoun.head))

    def _meant(self, sentence: Sentence) -> Actor | Token | Open | None:
        """Whom a sentence means; None where it leads on to the ones before it."""
        main = sentence.main
        gender = self.scene.pack.speech.personal.get(main.lower_) if main is not None else None
        if main is not None and gender == self.gender:
            # "She rose to head it. She left, telling them so": whoever spoke before is another one
            if self.acts and _is_silent(main, self.scene):
                return "unknown"
            return self._opens(sentence.start, main)
        if main is not None and self._is_of_his(main, sentence.start):
            return None if main.head.lemma_ in self.scene.pack.certainty.copulas else "nobody"
        if self._shows_another(sentence):
            return "nobody"
        if gender:
            self.fit = frozenset({self.gender})  # "he" is somebody of whom only the gender is known
        who = leads_to(sentence, self.pronoun, self.fit, self.scene, self.cast, self.described)
        if not isinstance(who, Actor):
            return who
        if self._should_have_spoken(who, sentence):
            return None
        if who.id in self.besides and main is not None:
            self.stop = max(self.stop, self.scene.bounds(main.i)[0])
        if who.id in self.apart:
            return None
        if self._may_be_unnamed(who, sentence):
            return "nobody"
        return one_fitting(who, sentence, self.fit, self.apart, self.scene, self.cast)

    def _shows_another(self, sentence: Sentence) -> bool:
        """Whether a sentence about a thing brings in a man or a woman: "The film shows a man".

        "He" may be that one, whoever spoke before.
        """
        main, names = sentence.main, self.scene.pack.names
        if main is None or main.pos_ != "NOUN" or is_person(main, self.scene.pack):
            return False
        own = names.men if self.gender == "m" else names.women
        told = (t for t in self.scene.doc[main.i + 1 : sentence.end] if t.lemma_.lower() in own)
        return any(has_an(t) and is_unnamed(t, self.gender, self.scene, self.cast) for t in told)

    def _may_be_unnamed(self, who: Actor, sentence: Sentence) -> bool:
        """Whether nothing tells that somebody is a man, nor that he spoke, and another may be one.

        "A boy filmed it. Kim Lang left. He said": the boy or Lang, who may be a woman.
        """
        if self.cast.gender(who) is not None or not _is_silent(sentence.main, self.scene):
            return False
        if who.id in spoke_before(self.scene, self.pronoun.i, self.cast):
            return False
        told = self.scene.doc[self.low : self.pronoun.i]
        return any(is_unnamed(t, self.gender, self.scene, self.cast) for t in told)

    def _is_of_his(self, main: Token, start: int) -> bool:
        """Whether a sentence is about one who is told to be "his", and says nothing: "His son"."""
        genders, told = self.scene.pack.names.pronouns, self.cast.at(name_beside(main))
        if told is None or told.kind != "person" or not _is_silent(main, self.scene):
            return False
        opens = main.doc[start : main.i]
        whole = len(opens) <= KIN and not any(t.pos_ in VERBAL or t.text == "," for t in opens)
        first = main.doc[start] if whole else main.left_edge  # "His brother-in-law Roe"
        own = first.dep_ == "poss" and genders.get(first.lower_) == self.gender
        return own and self.cast.gender(told) in {self.gender, None}

    def _opens(self, start: int, he: Token) -> Actor | None:
        """Whom the words name with which a sentence about "him" opens; what it tells is not his."""
        opened = opens_with(start, he, self.scene, self.cast)
        opened = opened or _told_first(he, self.scene, self.cast)
        known = opened is not None and opened.id not in self.apart
        if opened is not None and known and self.cast.gender(opened) in self.fit:
            return opened
        self.apart = self.apart | told_of(he, self.scene, self.cast)
        self.low = _reach(self.scene, he.i)
        spoke = he.head.lemma_.lower() in self.scene.pack.speech.saying
        self.adds = self.adds and not (spoke and he.sent != self.pronoun.sent)
        return None

    def _should_have_spoken(self, who: Actor, sentence: Sentence) -> bool:
        """Whether somebody has not said anything yet to which he could have "added" more."""
        if not self.adds or sentence.end > self.scene.bounds(self.pronoun.i)[0]:
            return False
        silent = _is_silent(sentence.main, self.scene)
        return silent and who.id not in spoke_before(self.scene, sentence.end, self.cast)


def _is_silent(main: Token | None, scene: Scene) -> bool:
    """Whether who a sentence is about does something and says nothing with it."""
    if main is None or main.dep_ not in NOUN_SUBJECTS:
        return False  # "according to | Poe"
    return not _may_tell(main.head.lemma_.lower(), scene)


def _asks(scene: Scene, end: int) -> bool:
    """Whether a sentence is a question of the article, which somebody goes on to answer.

    Not one that somebody is told to ask: "Roe asked who would pay for it?"
    """
    last = scene.doc[end - 1]
    main = last.sent.root
    told = main.lemma_.lower() in scene.pack.speech.saying and own_subject(main) is not None
    return last.text == "?" and scene.inside[last.i] < 0 and not told


def _told_first(pronoun: Token, scene: Scene, cast: Knows) -> Actor | None:
    """The subject of what "he said" behind it, where nobody has spoken: "Roe is ill, he said"."""
    number, content = scene.paragraph(pronoun.i), next(iter(contents_of(pronoun.head)), None)
    first = scene.paragraphs[number][0]
    start = sentence_from(scene, pronoun.i, first)
    silent = number <= LEAD or bisect_left(scene.grammar.sayers, start) == 0
    if not silent or content is None or content.i > pronoun.i:
        return None
    subject = scene.grammar.subjects.get(content.i)
    if subject is None or named_in(scene, first, start, cast):
        return None
    if scene.inside[subject.i] >= 0:
        return None  # '"Roe left me," he said'
    actor = person_of(subject, scene, cast)
    gender = scene.pack.speech.personal.get(pronoun.lower_)
    return actor if actor is not None and cast.gender(actor) in {gender, None} else None


def _may_tell(verb: str, scene: Scene) -> bool:
    """Whether who does something may have said something with it: "thanked", "welcomed"."""
    words = scene.pack.speech
    known = (words.saying, words.calling, words.promising, words.attitudes)
    return verb in words.accusing or any(verb in table for table in known)


def told_of(pronoun: Token, scene: Scene, cast: Knows) -> frozenset[str]:
    """Give the ids of the actors who are named in what the subject of a verb says or does.

    "He" is none of them: nobody is told by his own name below his own verb. He may be one whom
    the words before a quotation name: 'Lang had hope: "We can," he said'.
    """
    verb = pronoun.head
    if pronoun.dep_ not in NOUN_SUBJECTS:
        return frozenset()
    told = [t for t in verb.children if t.i > verb.i and t.dep_ not in {"conj", "parataxis"}]
    first = min(pronoun.i, verb.i)
    if all(inside < 0 for inside in scene.inside[max(0, first - 2) : first]):
        told += contents_of(verb) if verb.lemma_.lower() in scene.pack.speech.saying else []
        told += [verb.head] if verb.dep_ == "parataxis" else []
    words = (t for top in told for t in islice(top.subtree, WINDOW) if t.pos_ == "PROPN")
    return frozenset(actor.id for t in words if (actor := cast.at(t)) is not None)


def _reach(scene: Scene, token: int) -> int:
    """The first token to look at: paragraphs of one quotation up to a token count as its own."""
    number = scene.paragraph(token)
    for _ in range(SPOKEN):
        opens = scene.inside[scene.paragraphs[number][0]]
        if not number or opens < 0 or not scene.quotations[opens].continues:
            break
        number -= 1
    first = scene.paragraphs[max(0, number - PARAGRAPHS)][0]
    return max(first, token - WINDOW)
