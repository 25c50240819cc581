"""Rivals: whether "he" or "she" may be somebody else than the person for whom it seems to stand.

A wrong name is worse than none: "Poe was found dead. Crow was charged. He …" tells nobody. Whoever
was told of since the person was, by name, by a role or by a pronoun, may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables.names import Gender
from explainer.language.tables.speech import SpeechWords
from explainer.model import Actor, Reading
from explainer.text.attribution.about import askers_of
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.candidates import (
    BACK,
    Search,
    is_sayer,
    is_unknown,
    may_be,
    surname,
    told_in,
)
from explainer.text.coreference.newcomers import is_new, was_of_another
from explainer.text.coreference.parallel import goes_on, only_reports
from explainer.text.somebody import is_person
from explainer.text.syntax.apart import described, only_tells_which
from explainer.text.syntax.clauses import (
    ACTED_ON,
    LONGEST,
    NOUN_SUBJECTS,
    NOUNS,
    PARTICIPLES,
    ancestors,
    children,
    is_finite,
)
from explainer.text.syntax.features import is_several
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import is_main_subject, own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def has_rival(pronoun: Token, actor: Actor, reading: Reading, known: Knows) -> bool:
    """Tell whether somebody else than a person may be meant by "he", "him", "his" or "she".

    Who goes on as the subject of the sentence before is meant, as ``parallel`` tells. Else the
    person must be whom that is about, or its only one of the gender, and nobody else whom the
    sentence of the pronoun is about ("In his book, Crow …").

    Where the person is the subject of a clause above the pronoun ("Poe said she would go"), that
    sentence alone tells, but for what one says whom it brings in behind another: "Crow was ill. Poe
    said she had lied". Else the last one that names the person and the one before it do, unless
    it opens the pronoun's paragraph or both are about the person; and one more where the person
    only passes on what others did, or where a pronoun of nobody known may point there. Who is named
    below the verb of "he" is not "he". "They" are more than one person.
    """
    gender = reading.pack.names.pronouns.get(pronoun.lower_)
    if actor.kind != "person":
        return False
    if gender is None:
        return is_several(pronoun)
    search = _search(pronoun, actor, gender, reading, known)
    back = told_in(pronoun, reading)
    if any(len(reading.spans[at]) > LONGEST for at in back):
        return True  # too long to be looked through for each pronoun
    mentions = _mentions(search, back[: BACK + 1])
    if not mentions or _comes(search) or _is_told_by(search):
        return True
    mention = next((t for t in mentions if is_above(t, pronoun)), None)
    if mention is not None and reading.index(mention) == back[0]:
        another = is_new(mention, back, search) and was_of_another(back, search)
        another = another or _is_owned(mention, search) or _is_object(pronoun)
        return another or any(_rivals(mention, back[0], search))
    own = back.index(reading.index(mentions[0]))
    pleads = pronoun.head.lemma_.lower() in reading.pack.speech.pleading
    says = is_sayer(pronoun, reading) and not pleads
    if own < 2 and says and is_sayer(mentions[0], reading):
        return False  # who said something goes on to say more
    if goes_on(mentions, back, search, says=says):
        return False
    about = any(is_main_subject(described(_owned(t))) for t in mentions)
    near = about or _is_other(mentions[0], search) or _is_alone(mentions, back, search)
    near = near and own < 2
    if not near and not is_sayer(pronoun, reading):
        return True
    return _has_before(mentions[0], own, back, search)


def has_come_between(pronoun: Token, actor: Actor, reading: Reading, known: Knows) -> bool:
    """Tell whether "he" may be somebody brought in since a person was told of, or told of before.

    So may be anybody named or meant before it in its own sentence or since the person was told of,
    and whom the sentence before is about: in a story about Ben Poe, too, "Crow was charged. He …"
    is not about Poe. So may a "he" of whom nobody knows who it is; and nobody is named below his
    own verb or in his own quotation.
    """
    gender = reading.pack.names.pronouns.get(pronoun.lower_)
    if gender is None:
        return True
    search = _search(pronoun, actor, gender, reading, known)
    sentence = reading.spans[reading.index(pronoun)]
    if len(sentence) > LONGEST or _is_within(search) or _is_told_by(search):
        return True
    before = sentence.doc[sentence.start : pronoun.i]
    if any(may_be(t, search) or is_unknown(t, search) for t in before):
        return True
    if any(known.at(t) is actor for t in before):
        return False
    for at in told_in(pronoun, reading)[1 : BACK + 1]:
        named = (t for t in reading.spans[at] if known.at(t) is actor)
        told_of = any(not _only_owns(t, reading) for t in named)
        others = (t for t in reading.spans[at] if not told_of or is_main_subject(described(t)))
        if any(may_be(t, search) for t in others):
            return True
        if told_of:
            return False
    return True


def _only_owns(name: Token, reading: Reading) -> bool:
    """Whether a name only tells whose kin or aide another is, who is named: "Roe's aunt, Ann Poe".

    "He" or "she" in the next sentence may be that one.
    """
    kin = name.head
    named = any(t.dep_ == "appos" and t.pos_ == "PROPN" for t in kin.rights)
    return name.dep_ == "poss" and named and is_person(kin, reading.pack)


def _search(pronoun: Token, actor: Actor, gender: Gender, reading: Reading, known: Knows) -> Search:
    """What is looked for beside a person, with the names below the verb of "he"."""
    told = _named_below(pronoun, reading) if pronoun.dep_ in NOUN_SUBJECTS else frozenset[str]()
    return Search(pronoun, actor, gender, reading, known, told)


def _is_within(search: Search) -> bool:
    """Whether what tells more of somebody holds a pronoun: "the tsar, who gave away his sword"."""
    for clause in ancestors(search.pronoun):
        if clause.dep_ in ("relcl", "acl") and search.known.at(clause.head) is not search.actor:
            subject = own_subject(clause)
            person = subject is None and is_person(clause.head, search.reading.pack)
            if person or (subject is not None and subject.tag_ == "WP"):
                return True
    return False


def _has_before(mention: Token, own: int, back: list[int], search: Search) -> bool:
    """Whether one of the sentences up to a person's mention, or before it, tells of a rival."""
    reading = search.reading
    last = max(own, 1) + only_reports(mention, reading)
    at = 0
    while at <= last and at < len(back):
        if reading.article.sentences[back[at]].paragraph == 0 and at > own:
            break  # the headline sums up the text
        if any(_rivals(mention, back[at], search)):
            return True
        last += last == at and any(is_unknown(t, search) for t in reading.spans[back[at]])
        at += 1
    if at >= len(back) or _opens(back[at - 1], search.pronoun, reading):
        return False
    before = (t for t in reading.spans[back[at]] if search.known.at(t) is search.actor)
    if is_main_subject(mention) and any(map(is_main_subject, before)):
        return False  # "Poe met Roe. Poe left. She …"
    return any(may_be(t, search) and not _is_aside(t) for t in reading.spans[back[at]])


def _owned(mention: Token) -> Token:
    """The thing that is somebody's, so that it tells of them: "Poe's | speech was late"."""
    return mention.head if mention.dep_ == "poss" else mention


def _is_alone(mentions: list[Token], back: list[int], search: Search) -> bool:
    """Whether nobody else of the gender is told of in all that is looked at: "Poe's win. He …".

    That reaches back to what opens the pronoun's paragraph, where the person comes behind it.
    """
    if search.pronoun.dep_ not in NOUN_SUBJECTS | {"poss"} or all(map(only_tells_which, mentions)):
        return False
    root = mentions[0].sent.root
    if is_finite(root) and own_subject(root) is None:
        return False  # "won in the absence of Poe. She …": whoever won
    own, reading = search.reading.index(mentions[0]), search.reading
    first = next((at for at in back if at < own and _opens(at, search.pronoun, reading)), -1)
    words = (t for at in back if at >= first for t in reading.spans[at] if t.i < search.pronoun.i)
    return not any(may_be(t, search) or is_unknown(t, search) for t in words)


def _is_other(mention: Token, search: Search) -> bool:
    """Whether its sentence is about a person of the other gender: "Ann met Ben. He …"."""
    subject = own_subject(mention.sent.root)
    other = None if subject is None else search.known.at(subject)
    if other is None or other.kind != "person":
        return False
    return search.known.gender(other) not in (search.gender, None)


def _comes(search: Search) -> bool:
    """Whether the sentence of a pronoun is about somebody named behind it: "In his book, Crow"."""
    pronoun = search.pronoun
    subject = own_subject(pronoun.sent.root)
    named = subject is not None and subject.i > pronoun.i and subject.pos_ == "PROPN"
    return subject is not None and named and may_be(subject, search)


def _is_told_by(search: Search) -> bool:
    """Whether what "he" does or says names the person: "He met Poe", '"Poe won," he said'."""
    if surname(search.actor) in search.told:
        return True
    if not is_sayer(search.pronoun, search.reading):
        return False
    inside, known = scene_of(search.reading).inside, search.known
    sentence = search.reading.spans[search.reading.index(search.pronoun)]
    return any(inside[t.i] >= 0 and known.at(t) is search.actor for t in sentence)


def _is_object(pronoun: Token) -> bool:
    """Whether "him" is the object of a verb that shares its subject with the clause above."""
    verb = pronoun.head if pronoun.dep_ in ACTED_ON else pronoun.head.head
    acts = pronoun.dep_ in ACTED_ON or pronoun.dep_ == "pobj"
    return acts and own_subject(verb) is None


def _rivals(mention: Token, sentence: int, search: Search) -> Iterator[Token]:
    """The words of a sentence before a pronoun that may be another one."""
    leads = search.pronoun.dep_ in NOUN_SUBJECTS and is_main_subject(mention)
    for token in search.reading.spans[sentence]:
        if token.i >= search.pronoun.i:
            return
        passed = token.i == mention.i or not may_be(token, search)
        if not passed and not (leads and _is_aside(token) and not _is_faced(token)):
            yield token


def _mentions(search: Search, back: list[int]) -> list[Token]:
    """The words for a person in the last sentence with any, before a pronoun and not quoted."""
    inside, first = scene_of(search.reading).inside, search.pronoun.i
    for at in back:
        words = (t for t in reversed(search.reading.spans[at]) if t.i < first and inside[t.i] < 0)
        found = [t for t in words if search.known.at(t) is search.actor]
        if found:
            return found
    return []


def is_above(mention: Token, pronoun: Token) -> bool:
    """Tell whether a word is the subject of a clause that a pronoun behind it stands below.

    So it is where a verb joined to another one shares its subject: "Poe came and said he …". What
    is "his" in the clause of the subject itself may be another's: "Poe praised his work".
    """
    mention = described(mention)
    over = {t.i for t in ancestors(pronoun)}
    if mention.i in over:
        return True  # "Poe, all her life a nurse, …"
    verb = pronoun.head
    if pronoun.dep_ not in NOUN_SUBJECTS:
        verb = next(verbs_above(pronoun), verb)
    subject = mention.dep_ in NOUN_SUBJECTS and mention.i < pronoun.i
    return subject and mention.head.i in over - {verb.i}


def _is_owned(mention: Token, search: Search) -> bool:
    """Whether what says who a person is tells whose: "his lawyer, Ben Crow, said he …"."""
    return any(
        is_unknown(t, search) and any(a.i == mention.i for a in ancestors(t))
        for t in search.reading.doc[mention.left_edge.i : mention.right_edge.i + 1]
    )


def _named_below(pronoun: Token, reading: Reading) -> frozenset[str]:
    """The names below the verb of "he", none of which is his: "He called Poe a thief"."""
    verb, names = pronoun.head, met_by(pronoun) | asked_by(pronoun, reading.pack.speech)
    below = (t for t in children(verb) if t.i > verb.i and t.dep_ != "parataxis")
    below = (t for t in below if t.dep_ != "conj" or own_subject(t) is None)
    words = (t for top in below for t in islice(top.subtree, LONGEST))
    return names | frozenset(t.text for t in words if t.pos_ == "PROPN")


def met_by(subject: Token) -> frozenset[str]:
    """Give who is named in what "he" did meanwhile, none of whom he is: "Hugging Poe, he said".

    But not whose somebody or something is: "hugging Poe's coach, he said".
    """
    first = subject.sent[0]
    behind = subject.i > first.i and subject.nbor(-1).text == ","
    if first.tag_ not in PARTICIPLES or not behind or subject.dep_ not in NOUN_SUBJECTS:
        return frozenset()
    between = subject.doc[first.i : subject.i]
    return frozenset(t.text for t in between if t.pos_ in NOUNS and t.dep_ != "poss")


def asked_by(pronoun: Token, words: SpeechWords) -> frozenset[str]:
    """Give the names of who asks what "he" goes on to answer, none of which is his."""
    return frozenset(t.text for t in askers_of(pronoun, words))


def _is_aside(token: Token) -> bool:
    """Whether a word only tells more of somebody: "Poe met a man who had known Crow"."""
    return any(t.dep_ == "relcl" for t in (token, *ancestors(token)))


def _is_faced(token: Token) -> bool:
    """Whether something is done to somebody in an aside: "Poe, who unmasked Crow, won"."""
    noun = described(token)
    return noun.dep_ == "dobj" and noun.head.dep_ == "relcl"


def _opens(at: int, pronoun: Token, reading: Reading) -> bool:
    """Whether a sentence opens the paragraph of a pronoun: what came before is over."""
    sentences = reading.article.sentences
    number = sentences[at].paragraph
    same = number == sentences[reading.index(pronoun)].paragraph
    return same and (at == 0 or sentences[at - 1].paragraph != number)
