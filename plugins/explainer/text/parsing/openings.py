"""Openings: what opens a sentence, where parsers make it a part of what the sentence tells.

"As a result | firms sell", "In 1962 | Roe was named", "All told, | 40 mills could shut",
"Sentencing | Crow, | Judge Roe said", "Born Bo Poe, | he left".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.fore import part_time
from explainer.text.parsing.mending import make_subject
from explainer.text.syntax.clauses import (
    NOUNS,
    PASTS,
    SUBJECTS,
    TENSED,
    ancestors,
    auxiliaries,
    children,
    group_start,
)
from explainer.text.syntax.features import has_the, is_sized
from explainer.text.syntax.parts import has_mark, subject_before

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.verbs import VerbWords

DEEDS = frozenset({"advcl", "pcomp", "csubj"})
READ = DEEDS | SUBJECTS | {"appos", "mark", "prep"}
"""Dependencies of words behind the first of a sentence that may be read anew."""
ALONE = 1
"""Commas between whom something is done to and the verb of who does it, set off by that alone."""
APPOSED = 3
"""Such commas where two more set off who that is: "Sentencing Crow, the judge, Ann Roe, said"."""
APART = frozenset({"appos", "conj"})
"""What parsers make of who stands behind a comma."""
NAME = 3
"""Words of the name of whom something is done to."""
SHORT = 4
"""Letters of a word that is too short to tell of a deed: "King"."""


def part_opening(opens: Token, words: VerbWords) -> None:
    """Let what opens a sentence be no part of its subject, nor a clause of its own.

    Args:
        opens: A word; only one that opens a sentence, or stands right behind what does, is mended.
        words: The phrases that open sentences, as the language has them.
    """
    first = opens.is_sent_start
    if first:
        _part_first(opens, words)
    elif opens.dep_ not in READ:
        return
    named = first and opens.dep_ == "compound" and len(opens) > SHORT
    if opens.dep_ in DEEDS or (named and opens.lower_.endswith(words.lasting)):
        _free_deed(opens)
    if opens.dep_ == "appos" and opens.i < opens.head.head.head.i:
        _act(opens)
    link = opens.dep_ == "prep" or (opens.dep_ == "mark" and _opens_main(opens, words))
    if link and opens.i < opens.head.i and not any(opens.rights):
        _give_noun(opens)
    if opens.dep_ in SUBJECTS and opens.pos_ == "PROPN":
        _name_place(opens)
        _give_role(opens)


def _opens_main(mark: Token, words: VerbWords) -> bool:
    """Whether a mark that may be a preposition opens a sentence: "A year | after"."""
    main = mark.lower_ in words.both_ways and mark.head.dep_ == "ROOT"
    return main and bool(mark.left_edge.is_sent_start)


def _part_first(opens: Token, words: VerbWords) -> None:
    """Let the first word of a sentence be no part of its subject, nor a clause of its own."""
    if opens.dep_ == "mark":
        _part(opens, words)
    if opens.dep_ == "prep":
        _part_name(opens)
    part_time(opens, words)
    if opens.tag_ == "VBN" and opens.dep_ in {"amod", "compound"}:
        _be_called(opens)
    if opens.tag_ == "DT" and opens.dep_ == "nsubj":
        _set_apart(opens)
    if opens.tag_ == "VBG" and opens.dep_ in SUBJECTS:
        _stand_aside(opens)
    if opens.tag_ == "VB" and opens.dep_ == "csubj":
        _open_name(opens)


def _be_called(opens: Token) -> None:
    """Part as what one was born from what one does: "Born Ann Poe in 1935, | she left"."""
    name = opens.head.head if opens.head.dep_ == "compound" else opens.head
    verb, doc = name.head, opens.doc
    doer = next((t for t in verb.lefts if t.dep_ in SUBJECTS and t.i > name.i), None)
    if name.pos_ != "PROPN" or doer is None or doc[doer.left_edge.i - 1].text != COMMA:
        return
    opens.head, opens.dep_, opens.pos_ = verb, "advcl", "VERB"
    for part in [*name.rights, *verb.lefts]:
        if name.i < part.i < doer.left_edge.i and part.dep_ == "prep":
            part.head = opens
    name.head, name.dep_ = opens, "oprd"
    forget(doc)


def _open_name(opens: Token) -> None:
    """Let a verb without "to" open a name: "Save | the Mill said so", for none is a subject."""
    name = next((t for t in opens.rights if t.dep_ == "dobj" and t.pos_ == "PROPN"), None)
    if name is None or name.i > opens.head.i:
        return
    make_subject(name, opens.head)
    opens.head, opens.dep_, opens.tag_, opens.pos_ = name, "compound", "NNP", "PROPN"


def _stand_aside(deed: Token) -> None:
    """Let what somebody does say nothing: "Defending, | Ann Roe | said he was ill"."""
    verb = deed.head
    name = next((t for t in deed.rights if t.dep_ == "appos" and t.pos_ == "PROPN"), None)
    if name is None or name.left_edge.i != deed.i + 2 or deed.nbor().text != COMMA:
        return
    if verb.tag_ not in TENSED or not name.right_edge.i < verb.i:
        return
    name.head, name.dep_, deed.dep_ = verb, deed.dep_, "advcl"
    forget(deed.doc)


def _free_deed(deed: Token) -> None:
    """Let whom something is done to not act: "Sentencing | Crow, | Judge Roe said".

    Of who acts, a comma would close what stands behind him: "Sterling Crow, a judge, said". The
    deed is taken for a part of the name, or has lost its object: "After he jailed Crow, …".
    """
    doc, whom = deed.doc, _whom(deed)
    verb = deed.head if whom is None or whom.head == deed else whom.head
    if whom is None or not whom.i < verb.i or verb.tag_ not in TENSED:
        return
    marks = [t for t in doc[whom.i + 1 : verb.i] if t.is_punct or t.pos_ == "CCONJ"]
    if {t.text for t in marks} != {COMMA} or len(marks) not in {ALONE, APPOSED}:
        return
    bounds = [t.i for t in marks] + [verb.i] * (len(marks) == ALONE)
    parts = [doc[a + 1 : b] for a, b in pairwise(bounds)]
    tops = [t for part in parts for t in part if not part.start <= t.head.i < part.end]
    alone = marks[0].i == whom.i + 1 and len(tops) == len(parts) and tops[0].pos_ in NOUNS
    if not alone or any(t.pos_ != "PROPN" for t in tops[1:]):
        return
    who, *names = tops
    for name in names:
        name.head, name.dep_ = who, "appos"
    who.head, who.dep_ = verb, whom.dep_ if whom.dep_ in SUBJECTS else "nsubj"
    for mark in marks:
        mark.head = who if mark != marks[0] else verb
    whom.head, whom.dep_ = deed, "dobj"
    if deed.dep_ in {"compound", "csubj"}:
        deed.head, deed.dep_, deed.tag_, deed.pos_ = verb, "advcl", "VBG", "VERB"
    forget(doc)


def _whom(deed: Token) -> Token | None:
    """The name right behind a deed that is taken for who acts; None where there is none."""
    doc, tied = deed.doc, deed.dep_ == "compound"
    if deed.i + 1 == len(doc):
        return None
    behind = deed.nbor()
    whom = deed.head if tied else behind.head if behind.dep_ == "compound" else behind
    if not 0 < whom.i - deed.i <= NAME or whom.dep_ not in {*SUBJECTS, "dobj"}:
        return None
    has = any(t.dep_ in {"dobj", "ccomp"} for t in deed.rights)
    acts = deed.dep_ == "csubj" and whom.head == deed
    if not (tied or acts) and (has or whom.head not in {deed.head, deed.head.head}):
        return None
    return whom if all(t.pos_ == "PROPN" for t in doc[deed.i + 1 : whom.i + 1]) else None


def _act(noun: Token) -> None:
    """Let who stands behind the phrase that opens a sentence act: "At the show, the | firm | won".

    Behind a real apposition there would be a comma, and a subject.
    """
    doc, at = noun.doc, noun.head
    link, verb, last = at.head, at.head.head, noun.right_edge.i
    opens = at.dep_ == "pobj" and link.dep_ == "prep" and doc[noun.left_edge.i - 1].text == COMMA
    helpers = auxiliaries(verb)
    finite = next(iter(helpers), verb).tag_ in TENSED and verb.dep_ == "ROOT"
    if not opens or not finite or any(t.dep_ in SUBJECTS for t in children(verb)):
        return
    if any(t != verb and t.head != verb for t in doc[last + 1 : verb.i]) or COMMA in {
        t.text for t in doc[last + 1 : verb.i]
    }:
        return
    make_subject(noun, verb)


def _give_noun(link: Token) -> None:
    """Let a preposition have the noun behind it, and who stands behind the comma act.

    "A year after the fire that killed two, | the council | approved a plan": the fire did not.
    """
    doc, verb = link.doc, link.head
    noun = subject_before(verb)
    if noun is None or noun.left_edge.i != link.i + 1 or noun.pos_ not in NOUNS:
        return
    last = doc[group_start(verb) - 1]
    inside = set(noun.subtree)
    above = [t for t in (last, *ancestors(last)) if t in inside and t.right_edge == last]
    who = next((t for t in above if t.dep_ in APART and t.pos_ in NOUNS), None)
    if who is None or who.left_edge.i <= noun.i or doc[who.left_edge.i - 1].text != COMMA:
        return
    before = doc[link.i : who.i]
    if [t.text for t in before].count(COMMA) > 1 or any(t.dep_ == "cc" for t in who.head.rights):
        return
    doc[who.left_edge.i - 1].head = verb
    noun.head, noun.dep_, link.dep_ = link, "pobj", "prep"
    make_subject(who, verb)


def _name_place(name: Token) -> None:
    """Let what is in a place act, and no place: "Last week, a mill in the city | Elm | sank".

    A parser has the name act, and the mill with it, or takes that for another word for the week.
    """
    doc, verb, first = name.doc, name.head, name.left_edge.i
    if not name.sent.start < first <= name.i < verb.i:
        return
    place = doc[first - 1]
    link, noun = place.head, place.head.head
    kind = place.dep_ == "pobj" and link.dep_ == "prep" and place.tag_ == "NN" and has_the(place)
    if not kind or noun.pos_ not in NOUNS or noun.i > link.i or is_sized(noun):
        return
    both = noun.head == verb and noun.dep_ == name.dep_
    timed = noun.dep_ == "appos" and noun.head.dep_ == "npadvmod" and noun.head.head == verb
    if not both and not timed:
        return
    name.head, name.dep_ = place, "appos"
    if timed:
        make_subject(noun, verb)
    forget(doc)


def _give_role(name: Token) -> None:
    """Let a name have the role before it, behind a comma: "After a row with Poe, | clerk | Roe"."""
    doc, first = name.doc, name.left_edge.i
    role = doc[first - 1] if first > name.sent.start else name
    start = role.left_edge.i
    behind = role.dep_ == "appos" and role.tag_ == "NN" and role.right_edge == role
    opened = role.head.dep_ in {"pobj", "conj"} and role.head.i < start
    if not behind or not opened or name.i > name.head.i:
        return
    if start <= name.sent.start or doc[start - 1].text != COMMA or has_the(role):
        return
    for token in [*role.lefts]:
        token.head = name
    role.head, role.dep_ = name, "compound"
    forget(doc)


def _set_apart(opens: Token) -> None:
    """Let two words before a comma say nothing of their own: "All told, | 40 mills could shut"."""
    doc, told = opens.doc, opens.head
    aside = told.dep_ == "parataxis"
    said = told.head if aside else next((t for t in told.rights if t.dep_ == "ccomp"), None)
    alone = told.i == opens.i + 1 and told.dep_ in {"ROOT", "parataxis"} and not any(opens.lefts)
    if said is None or said.i < told.i or not alone or told.tag_ not in PASTS:
        return
    subjects = [t for t in said.lefts if t.dep_ in SUBJECTS]
    if not subjects or doc[told.i + 1].text != COMMA or has_mark(said):
        return
    for token in [t for t in told.rights if t != said and not aside]:
        token.head = said
    if not aside:
        said.head, said.dep_ = said, "ROOT"
    told.head, told.dep_, told.tag_ = said, "advcl", "VBN"
    forget(doc)


def _part(link: Token, words: VerbWords) -> None:
    """Let a phrase that opens a sentence be no part of its subject: "As a result | firms sell"."""
    for opening in words.openings:
        told = link.doc[link.i : link.i + len(opening)]
        if tuple(t.lower_ for t in told) != opening or told[-1].dep_ != "compound":
            continue
        noun = told[-1]
        for token in told[1:-1]:
            token.head = noun
        noun.head, noun.dep_, link.dep_ = link, "pobj", "prep"
        forget(link.doc)


def _part_name(link: Token) -> None:
    """Let a preposition that lost its noun to a name have it: "During its trip | FBI agents"."""
    verb, doc = link.head, link.doc
    subject = subject_before(verb)
    if subject is None or any(link.rights) or subject.left_edge.i != link.i + 1:
        return
    before = [t for t in doc[link.i + 1 : subject.i] if t.head == subject]
    names = [t.i for t in before if t.pos_ == "PROPN"]
    nouns = [t for t in before if t.tag_ == "NN" and names and t.i < names[0]]
    if not nouns or nouns[-1].i + 1 != names[0] or nouns[-1].dep_ != "compound":
        return
    noun = nouns[-1]
    for token in [t for t in before if t.i < noun.i]:
        token.head = noun
    noun.head, noun.dep_ = link, "pobj"
    forget(doc)
