"""Joined: what parsers join to the wrong word, or to none.

"The fair was a way to sell salt | and took place in May": what took place is no way. "Firms such as
Acme, Gulfo, | and Zenda | were fined": Zenda is one of them. "Acme sold its mill in Elm and |
workers | struck": they act.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import joints_before, make_subject, rejoin, take_place
from explainer.text.syntax.clauses import (
    NOUNS,
    PASTS,
    PRESENT,
    SUBJECTS,
    TENSED,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    first_conjunct,
    group_start,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.features import is_sized
from explainer.text.syntax.parts import (
    agrees,
    has_joined,
    has_mark,
    has_not,
    is_modal,
    is_passive,
    object_of,
    subject_before,
    tensed_of,
    verbs_above,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.verbs import VerbWords

MARKED = frozenset({"VBD", "VBZ"})
"""Tags of forms that no infinitive has: "thank" may be one, and "cut"."""
COUNTING = frozenset({"CD", "DT"})
"""Tags of what stands for others of a sort: "| one | sank", "| another | sank"."""
PARTING = frozenset({"VERB", "AUX", "PUNCT", "SCONJ"})
"""What no phrase of a noun has in it."""
OWNERS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "WP"})
"""Tags of who may have something done: not "said | that | had the mill closed, it would have"."""
TO = "TO"


def raise_joined(verb: Token, words: VerbWords) -> None:
    """Join a verb in a tense, without a subject, to the next clause above it that has one too.

    What is to come does not go on with a past: "backed a bill that will cut fares and | left".
    Nor does what a thing had done with what one says: "aid for a mill that had shut and | said".
    """
    above = verb.head
    ahead = above.dep_ == "relcl" and above.tag_ == "VB" and is_modal(above)
    ahead = ahead or _says_beyond(verb, words)
    if (
        tensed_of(verb).tag_ not in MARKED
        or (verb.lower_ in words.shared and verb.tag_ in MARKED)
        or above.i > verb.i
        or not (ahead or _is_untensed(above))
    ):
        return
    if any(t.dep_ in {*SUBJECTS, "mark"} for t in children(verb)):
        return
    if any(t.tag_ == "MD" or t.tag_ == TO for t in auxiliaries(verb)):
        return
    clause = next((t for t in ancestors(above) if _has_tense(t)), None)
    if clause is None or clause.i > above.i:
        return
    if ahead and not verb.tag_ == clause.tag_ == "VBD":
        return
    between = [t for t in above.rights if t.dep_ in {"cc", "punct"} and t.i < verb.left_edge.i]
    for link in between[-2:]:
        link.head = clause
    verb.head = clause
    forget(verb.doc)


def lower_joined(verb: Token) -> None:
    """Join a participle to the perfect above it: "is thought to have sunk and | burned".

    A past would not go with what is thought now, nor without a subject of its own; behind a comma
    it may: "is known to have lied, and resigned".
    """
    above = verb.head
    if verb.tag_ not in PASTS or auxiliaries(verb) or above.i > verb.i:
        return
    if not is_passive(above) or tensed_of(above).tag_ not in PRESENT:
        return
    below = next((t for t in above.rights if t.dep_ == "xcomp" and t.i < verb.i), None)
    if below is None or below.tag_ != "VBN" or not is_infinitive(below):
        return
    if any(t.dep_ in SUBJECTS for t in children(verb)):
        return
    if any(t.nbor(-1).text == COMMA for t in joints_before(verb)):
        return
    rejoin(verb, below)
    verb.tag_ = "VBN"


def bare_joined(verb: Token, words: VerbWords) -> None:
    """Let a form that may be a past be the infinitive it joins: "will close it and | cut jobs".

    Behind a comma it may be what was done: "said it would close it, and cut its forecast". So
    behind what will not be: "said it will not close it and | hit back at Poe".
    """
    first = first_conjunct(verb)
    if verb.lower_ not in words.bare or verb.tag_ not in PASTS or first.tag_ != "VB":
        return
    if auxiliaries(verb) or any(t.dep_ in SUBJECTS for t in children(verb)):
        return
    row = (first, *(t for t in first.subtree if t.dep_ == "conj" and first.i < t.i < verb.i))
    opened = any(t.tag_ in {"MD", TO} for t in auxiliaries(first))
    before = verb.doc[verb.left_edge.i - 2 : verb.left_edge.i]
    apart = len(row) == 1 and before.text.startswith(",")
    apart |= any(t.dep_ == "neg" for t in first.lefts)
    if not opened or apart or before[-1:].text.lower() not in words.adding:
        return
    verb.tag_ = "VB"
    verb.set_morph("VerbForm=Inf")  # type: ignore[attr-defined]
    forget(verb.doc)


def raise_past(verb: Token, words: VerbWords) -> None:
    """Join a past to who said the present before it: "said it is safe but | sold it".

    No present turns into a past; a participle may go on, without an object of its own. No words
    of who speaks are joined to what is to come: "said it will pay and | apologised".
    """
    inner = verb.head
    says, finite = inner.head, tensed_of(inner)
    if inner.dep_ != "ccomp" or not says.i < inner.i < verb.i or tensed_of(says).tag_ != "VBD":
        return
    if verb.tag_ != "VBD" or auxiliaries(verb) or any(t.dep_ in SUBJECTS for t in children(verb)):
        return
    perfect = len(auxiliaries(inner)) > 0 and inner.tag_ == "VBN" and not is_passive(inner)
    ahead = finite.tag_ == "MD"
    if not (ahead or finite.tag_ in PRESENT) or perfect or not (ahead or object_of(verb)):
        return
    if ahead and verb.lower_ not in words.urging:
        return  # "said the gang would break in and | took jewels"
    linking = words.adding | words.turning if ahead else words.turning
    if not any(t.lower_ in linking for t in joints_before(verb)):
        return
    for behind in [t for t in inner.rights if t.i > verb.i]:
        behind.head = verb
    rejoin(verb, says)


def lower_past(verb: Token, words: VerbWords) -> None:
    """Join what had been done to what was said so before: "said it owed $3m | and had lost it".

    Who speaks in a past does in it, and had done nothing else.
    """
    says = verb.head
    said = next((t for t in says.rights if t.dep_ == "ccomp" and t.i < verb.i), None)
    if said is None or says.tag_ != "VBD" or auxiliaries(says):
        return
    if subject_before(verb) or not subject_before(said):
        return
    helpers = auxiliaries(verb)
    perfect = verb.tag_ == "VBN" and tensed_of(verb).lower_ in words.having
    plain = tensed_of(said).tag_ == "VBD" and says.left_edge.i < says.i < said.i
    near = not any(t.text in {",", ";"} for t in verb.doc[said.i : helpers[0].i if helpers else 0])
    if not (perfect and plain and near):
        return
    rejoin(verb, said)


def raise_modal(verb: Token) -> None:
    """Join a verb to the main one with its modal: "will stay until it ends and | will speak".

    No modal goes on with an infinitive: "left the fair to go to Elm and | will speak".
    """
    inner, main = verb.head, verb.head.head
    modals = [[t.lower_ for t in auxiliaries(v) if t.tag_ == "MD"] for v in (verb, inner, main)]
    if not modals[0] or inner.i > verb.i or any(t.dep_ in {*SUBJECTS, "mark"} for t in verb.lefts):
        return
    if any(t.tag_ == TO for t in auxiliaries(inner)):
        clause = next((t for t in ancestors(inner) if _has_tense(t)), inner)
        if clause.i < inner.i:
            rejoin(verb, clause)
    elif modals[0] == modals[2] and not modals[1] and inner.dep_ == "advcl" and main.i < inner.i:
        rejoin(verb, main)


def part_clauses(verb: Token, words: VerbWords) -> None:
    """Give a verb the subject before it that parsers join to the end of the clause before.

    "Acme sold its mill in Elm and | workers at the port | struck": it did not sell workers. Only
    where nothing but that conjunction could join the verb to the clause, and no comma parts them
    but those around a name behind "but": "A court upheld it but | a guild, the EG, | has said".
    """
    doc, above = verb.doc, verb.head
    if above.pos_ not in VERBAL or above.i > verb.i or not is_finite(verb):
        return
    parts = children(verb)
    if any(t.dep_ in {*SUBJECTS, "mark"} for t in parts):
        return
    group = group_start(verb)
    stray = any(t.dep_ == "conj" and t.i < group and t.tag_ in COUNTING for t in above.rights)
    if any(t.dep_ == "cc" and above.i < t.i < group for t in above.rights) and not stray:
        return
    row = doc[above.i + 1 : group]
    joint = next((t for t in reversed(row) if t.dep_ == "cc"), None)
    last = doc[group - 1]  # "and | workers of it | struck"
    ends = last.pos_ in NOUNS or (last.pos_ == "PRON" and last.dep_ == "pobj")
    if joint is None or joint.lower_ not in words.adding:
        return
    noun = next((t for t in joint.head.rights if t.dep_ == "conj" and t.i > joint.i), None)
    if noun is None or noun.left_edge.i != joint.i + 1:
        return
    if noun.pos_ not in NOUNS and noun.tag_ not in COUNTING:
        return
    behind = doc[noun.i + 1 : group]
    told = joint.lower_ in words.turning and len(behind) > 1
    told = told and behind[0].text == COMMA == behind[-1].text
    parting = PARTING - {"PUNCT"} if told else PARTING  # "but | a guild, the EG, | has said"
    if not (ends or told) or (told and has_not(above)):
        return
    if joint.head.dep_ == "conj" or any(t.pos_ in parting for t in doc[joint.i : group]):
        return
    loose = len(behind) > 0 and behind[0].dep_ != "prep" and not told
    if loose or any(t.lower_ in words.both_ways for t in row):
        return
    if _is_of_stuff(noun, verb) or not agrees(noun, tensed_of(verb)):
        return
    make_subject(noun, verb)
    joint.head = above
    verb.dep_ = "conj"
    for token in behind:
        if token.head.i < joint.i:
            token.head = noun
    forget(doc)


def part_row(verb: Token, words: VerbWords) -> None:
    """Give a verb the subject before it that parsers take for the second half of a noun.

    "Rain hit Elm on Monday and | union leaders | said": no leaders of Monday and of a union.
    """
    doc, noun = verb.doc, verb.nbor(-1) if verb.i else verb
    if noun.dep_ not in {"pobj", "dobj"}:
        return
    first = next((t for t in noun.lefts if t.dep_ == "nmod"), None)
    told = any(t.dep_ in {"ccomp", "dobj"} for t in verb.rights)  # not "firms said to be rich"
    if first is None or not told or not is_finite(verb):
        return
    joint = next((t for t in first.rights if t.lower_ in words.adding and t.dep_ == "cc"), None)
    second = next((t for t in first.rights if t.dep_ == "conj"), None)
    if joint is None or second is None or second.left_edge.i != joint.i + 1:
        return
    if any(t.dep_ in SUBJECTS for t in children(verb)) or not agrees(noun, tensed_of(verb)):
        return
    above = next(verbs_above(noun), None)
    if above is None or above.i > first.i or verb not in (above.head, *above.rights):
        return
    for token in [t for t in noun.lefts if t.dep_ == "det" and above.i < t.i < first.i]:
        token.head = first
    first.head, first.dep_ = noun.head, noun.dep_
    second.head, second.dep_ = noun, "amod" if second.pos_ == "ADJ" else "compound"
    noun.head, noun.dep_, joint.head = verb, "nsubj", above
    if verb == above.head and above.dep_ == "ccomp":
        take_place(above, verb)
        verb.head = above
    if verb.head == above:
        verb.dep_ = "conj"
    forget(doc)


def join_objects(verb: Token) -> None:
    """Join things that a parser hangs on a verb each: "discuss fares, | the port | and tolls"."""
    things = [t for t in verb.rights if t.dep_ == "dobj"]
    things += [t for one in (verb, *things[:1]) for t in one.rights if _is_measured(t)]
    joint = len(things) > 1 and any(t.dep_ == "cc" for one in (verb, *things) for t in one.rights)
    for first, second in pairwise(things) if joint else ():
        marks = [t for t in verb.rights if first.i < t.i < second.i]
        parted = verb.doc[second.left_edge.i - 1].text == COMMA or marks
        if parted and all(t.dep_ in {"cc", "punct"} for t in marks):
            for token in (second, *marks):
                token.head = first
            second.dep_ = "conj"
            forget(verb.doc)


def _is_measured(unit: Token) -> bool:
    """Whether a unit of time is a thing to have and no time: "a | shorter | week"."""
    joined = unit.dep_ == "npadvmod" and any(t.dep_ == "conj" for t in unit.rights)
    return joined and is_sized(unit)


def _is_of_stuff(noun: Token, verb: Token) -> bool:
    """Whether a verb may be an adjective in a row: "sold wool and felt | lined hood"."""
    thing = object_of(verb)
    bare = noun.tag_ == "NN" and noun.n_lefts == 0 and noun.i + 1 == verb.i
    told = thing is not None and any(t.dep_ in {"det", "poss", "nummod"} for t in thing.lefts)
    return bare and thing is not None and thing.tag_ == "NN" and not told


def _says_beyond(verb: Token, words: VerbWords) -> bool:
    """Whether a verb of saying goes on with a past beyond what "that" or "which" had done."""
    above = verb.head
    if verb.lower_ not in words.telling_of or above.dep_ != "relcl" or above.tag_ != "VBN":
        return False
    had = any(t.tag_ == "VBD" and t.lemma_ == "have" for t in auxiliaries(above))
    thing = any(t.tag_ == "WDT" and t.dep_ in SUBJECTS for t in above.lefts)
    return had and thing and any(t.dep_ == "ccomp" for t in verb.rights)


def _is_untensed(verb: Token) -> bool:
    """Whether a verb is an infinitive with "to", or a gerund: not "has been sailing and sank".

    So is a participle that one helps, "having sailed", or that tells of a thing: "had two goals |
    ruled out | and were beaten".
    """
    helpers = auxiliaries(verb)
    if verb.tag_ == "VBN" and verb.dep_ == "acl":
        return verb.head.dep_ == "dobj" and not helpers
    if verb.tag_ == "VB":
        return any(t.tag_ == TO for t in helpers)
    if verb.tag_ == "VBN" and helpers:
        return helpers[0].tag_ == "VBG"
    return verb.tag_ == "VBG" and not helpers


def have_done(verb: Token, words: VerbWords) -> None:
    """Let a main verb have its object, of which a participle tells: "had | two goals | ruled out".

    Parsers take it for a clause of its own, as if the goals ruled.
    """
    above = verb.head
    thing = subject_before(verb)
    if verb.tag_ != "VBN" or verb.dep_ != "ccomp" or thing is None or auxiliaries(verb):
        return
    if thing.pos_ != "NOUN":
        return  # "had Ann Roe sent off"
    bare = object_of(verb) is None and not has_mark(verb)
    owns = any(t.dep_ in SUBJECTS and t.tag_ in OWNERS for t in above.lefts)
    if above.lower_ not in words.having or not (owns and above.i < thing.i and bare):
        return
    thing.head, thing.dep_, verb.head, verb.dep_ = above, "dobj", thing, "acl"
    forget(verb.doc)


def _has_tense(verb: Token) -> bool:
    """Whether a verb carries a tense, or an auxiliary of it does."""
    return verb.pos_ in VERBAL and tensed_of(verb).tag_ in TENSED


def close_row(name: Token, words: VerbWords) -> None:
    """Join a name that parsers take for a second subject to the row of names that it closes."""
    if name.dep_ not in SUBJECTS or name.pos_ != "PROPN":
        return
    verb, joint = name.head, name.doc[max(name.left_edge.i - 1, 0)]
    noun = joint.head
    if joint.dep_ != "cc":
        return
    if noun.dep_ not in SUBJECTS or noun.head != verb or noun.pos_ != "NOUN":
        return
    links = (t for t in noun.rights if t.lower_ in words.listing and t.i < joint.i)
    row = next((c for t in links for c in t.rights if c.dep_ == "pobj" and c.pos_ == "PROPN"), None)
    if row is None or not has_joined(row):
        return
    last = max((row, *row.conjuncts), key=lambda t: t.i)
    name.head, name.dep_, joint.head = last, "conj", last
    forget(name.doc)


def single_out(name: Token) -> None:
    """Give the name behind one of several to the one: "one of the clerks, | Ann Roe, | left"."""
    if name.dep_ != "appos" or name.pos_ != "PROPN" or has_joined(name):
        return
    several = name.head
    link = several.head
    one = link.head
    if several.dep_ != "pobj" or link.dep_ != "prep" or link.i != one.i + 1:
        return
    if one.tag_ != "CD" or one.dep_ not in SUBJECTS:
        return
    name.head = one
    forget(name.doc)
