"""Urged: who accuses, urges or calls, where that is joined to what somebody said.

"The union said the plan was bad and | urged the mayor to drop it": the plan urges nobody. "Roe said
the union had broken the law and | accused its leaders": who had, may have accused them as well. So
may those who "were hiding", and whoever stands before a comma: "was wrong, and | challenged him".
Nor does whom it counts say how many: "said hundreds were in the hall and | put the toll at 30".
"Roe accused those behind the clash | of lying": no clash lies. "Ordered them returned last year":
nobody says that they returned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import joints_before, make_participle, rejoin
from explainer.text.syntax.clauses import NOUNS, SUBJECTS, auxiliaries
from explainer.text.syntax.features import (
    has_the,
    is_neuter,
    is_several,
    is_single,
    is_third_person,
)
from explainer.text.syntax.parts import (
    has_joined,
    has_mark,
    is_passive,
    nouns_under,
    object_of,
    subject_before,
    tensed_of,
    verbs_above,
    was_under_way,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords
    from explainer.language.tables.verbs import VerbWords

STEPS = 3
"""Clauses between what is told and who says so."""
LOOSE = "dep"
"""The relation of a word that hangs on nothing which rules read."""


def charge(link: Token, words: SpeechWords) -> None:
    """Let what one is accused of hang on that: "accused those behind the clash | of lying".

    Parsers give it to the noun before; so it is in "of a campaign | of lying".
    """
    noun, did = link.head, next((t for t in link.rights if t.dep_ == "pcomp"), None)
    above = next(verbs_above(noun), noun)
    whom, lemma = object_of(above), above.lemma_.lower()
    links = words.accusing.get(lemma, frozenset())
    if did is None or did.tag_ != "VBG" or link.lower_ not in links or whom is None:
        return
    charged = noun.head.head == above and noun.head.lower_ in links
    if lemma in words.acting_on and above.i < whom.i < noun.i < link.i and not charged:
        link.head = above
        forget(link.doc)


def order(participle: Token, wishing: frozenset[str]) -> None:
    """Let what somebody wants done be no past: "a court ordered the boats | returned"."""
    own = participle.dep_ == "ccomp" and any(t.dep_ in SUBJECTS for t in participle.lefts)
    bare = (
        own and participle.tag_ == "VBD" and not (auxiliaries(participle) or has_mark(participle))
    )
    if bare and participle.head.i < participle.i and participle.head.lemma_.lower() in wishing:
        make_participle(participle)


def part_urged(verb: Token, words: VerbWords) -> None:
    """Join a verb of urging to who said the clause before it, or to nobody where both may urge.

    The speaker urges behind a clause about what can urge nobody, behind "but" whoever the clause is
    about, who faces "him" of whom it is told, and who blames a body's own people: "had refused and
    | accused its leaders". Otherwise behind what somebody "had" done, either may: "had lied and |
    promised to go". So may "him" who speaks: "Roe said the mayor had lied and | thanked him".
    """
    inner = verb.head
    within = inner.dep_ == "advcl"  # "says ten died since protests began and | accused"
    of_time = _is_of_time(inner, words)  # "said it was open the night he left and | called for"
    told = inner.head if within else next(verbs_above(inner)) if of_time else inner
    says = _speaks_of(told.head, words)
    if told.dep_ != "ccomp" or says.i > told.i or says.tag_ not in {"VBD", "VBZ"}:
        return
    subject = subject_before(inner)
    if subject is None or auxiliaries(verb) or any(t.dep_ in SUBJECTS for t in verb.lefts):
        return
    joints = joints_before(verb)
    turns = bool(joints) and joints[-1].lower_ in words.turning and object_of(verb) is not None
    faced = _is_faced(verb, subject)
    known = faced and _is_other(verb, says) and not _has_another(verb, subject, words)
    speaks = turns or known or _blames_own(verb, subject, words) or _names(verb, subject)
    gauges = verb.lower_ in words.gauging
    if gauges and not _tells_how_many(verb):
        return
    speaks = (
        (gauges and _is_counted(subject)) or _is_mute(subject, words) or (speaks and not within)
    )
    unsure = gauges or (faced and not known) or _is_open(verb, inner, subject, words)
    if not speaks and not of_time and (within or not unsure):
        return
    rejoin(verb, says)
    if not speaks:
        verb.dep_ = LOOSE


def _is_of_time(inner: Token, words: VerbWords) -> bool:
    """Whether a clause tells which day or night is meant: "on the night | he left"."""
    noun = inner.head
    known = noun.lower_ in either(words.past_lengths, words.hours) | words.whole_days
    return inner.dep_ == "relcl" and known and any(True for _ in verbs_above(noun))


def _speaks_of(says: Token, words: VerbWords) -> Token:
    """Give who says it of a verb or adjective that only things are: "said the vote showed that"."""
    for _ in range(STEPS):
        verb = says.head if says.dep_ == "acomp" else says
        subject, above = subject_before(verb), verb.head
        mute = subject is not None and _is_mute(subject, words)
        if not mute or verb.dep_ != "ccomp" or above.i > verb.i:
            break
        says = above
    return says


def _is_mute(subject: Token, words: VerbWords) -> bool:
    """Tell whether something is meant that urges nobody: "the plan", "the payment"."""
    low = subject.lower_.removesuffix("s")
    mute = low in words.mute or low.endswith(words.mute_endings)
    mute = mute and subject.pos_ == "NOUN"
    return mute or subject.dep_ == "expl" or _is_any(subject)  # "there was no way"


def _is_any(subject: Token) -> bool:
    """Whether "it" is only said to be something, and urges nobody: "it was a sad day"."""
    verb = subject.head
    told = any(t.dep_ in {"attr", "acomp"} for t in verb.rights)
    return subject.pos_ == "PRON" and is_neuter(subject) and verb.lemma_ == "be" and told


def _tells_how_many(verb: Token) -> bool:
    """Whether somebody says how much something comes to: "put | the toll | at 30"."""
    held = nouns_under(t for t in verb.rights if t.dep_ == "prep")
    return object_of(verb) is not None and any(t.tag_ == "CD" for n in held for t in n.subtree)


def _is_counted(subject: Token) -> bool:
    """Whether a noun tells how many there are: "hundreds of pupils", "12 clerks"."""
    held = (t for link in subject.rights if link.dep_ == "prep" for t in link.rights)
    crowd = subject.tag_ == "NNS" and subject.n_lefts == 0 and any(is_several(t) for t in held)
    return crowd or any(t.dep_ == "nummod" for t in subject.lefts)


def _is_faced(verb: Token, subject: Token) -> bool:
    """Whether whom somebody urges is who the clause before is about: "had lied and | urged him".

    Nobody urges "him" who is him. The pronoun agrees, and nobody stands between: no name, and no
    other "him".
    """
    whom = object_of(verb)
    if whom is None or whom.tag_ != "PRP" or not is_third_person(whom):
        return False
    if subject.pos_ not in NOUNS:
        return False
    several = is_several(subject) or has_joined(subject)
    between = subject.doc[subject.right_edge.i + 1 : verb.i]
    alike = is_several(whom) == several and not whom.morph.get("Reflex", [])
    return alike and all(t.pos_ != "PROPN" and t.lower_ != whom.lower_ for t in between)


def _names(verb: Token, subject: Token) -> bool:
    """Tell whether who the clause is about is named in what is urged: "insisted that | Roe".

    Nobody speaks of himself so, nor of "the mayor" who is him: "blamed Poe for | the mayor's loss".
    """
    told = (t for t in verb.rights if t.dep_ == "ccomp")
    doers = (t for clause in told for t in clause.lefts if t.dep_ in SUBJECTS)
    named = any(t.pos_ == "PROPN" and t.lower_ == subject.lower_ for t in doers)
    known = subject.pos_ in NOUNS and has_the(subject)
    again = (t for part in verb.rights for t in part.subtree if t.lower_ == subject.lower_)
    return named or (known and any(t.pos_ in NOUNS and has_the(t) for t in again))


def _is_other(verb: Token, says: Token) -> bool:
    """Tell whether "him" is not who speaks, by number."""
    whom, speaker = object_of(verb), subject_before(says)
    if whom is None or speaker is None:
        return False
    alone = not is_several(speaker) and not has_joined(speaker)
    return alone == is_several(whom)


def _has_another(verb: Token, subject: Token, words: VerbWords) -> bool:
    """Tell whether a noun between may be "her" as well: "had hit the clerk and | told her"."""
    whom = object_of(verb)
    nouns = (t for t in verb.doc[subject.right_edge.i + 1 : verb.i] if t.pos_ == "NOUN")
    alike = (t for t in nouns if whom is not None and is_several(t) == is_several(whom))
    return any(not _is_mute(t, words) for t in alike)


def _blames_own(verb: Token, subject: Token, words: VerbWords) -> bool:
    """Tell whether those blamed are a body's own, and no person's: "accused its leaders"."""
    whom = object_of(verb)
    if verb.lower_ not in words.blaming or whom is None or _is_one_person(subject):
        return False
    return any(t.dep_ == "poss" and is_neuter(t) for t in whom.lefts)


def _is_open(verb: Token, inner: Token, subject: Token, words: VerbWords) -> bool:
    """Tell whether either may have done it: behind a perfect of the past, no "him" who speaks.

    So may either behind what was under way, and behind a comma.
    """
    perfect = inner.tag_ == "VBN" and tensed_of(inner).lower_ in words.having
    apart = any(t.nbor(-1).text == COMMA for t in joints_before(verb))
    passive = is_passive(inner) and not apart
    if not (perfect or apart or was_under_way(inner)) or passive or subject.pos_ == "PRON":
        return False
    whom = object_of(verb)
    if whom is not None and is_several(whom) and whom.pos_ == "PRON" and not is_several(subject):
        return False  # "the club said Roe had quit and | thanked them"
    return whom is None or not (_is_one_person(whom) and not _is_one_person(subject))


def _is_one_person(word: Token) -> bool:
    """Tell whether a word is a pronoun for one person: "he", "her"."""
    return word.pos_ == "PRON" and is_single(word) and not is_neuter(word)
