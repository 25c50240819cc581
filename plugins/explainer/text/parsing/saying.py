"""Saying: who said something, where parsers take the saying for what describes him.

"Roe said | fares in the town would rise": the fares were taken for what Roe was "said", and Roe for
what would rise. A participle has no object, so that "said" is a past. "Said | the people of Elm, a
town, had left": nobody says people. "Said crews were late, | adding that": who says it adds, and
cites: "confirmed that he was jailed, | citing a letter". "A storm | left 40 men dead, clerks said":
the storm said nothing. "Said the leak began at noon | and was stopped": it was. "Told Acme |
suspected thieves had fled": Acme suspected nobody. "Roe is well but has lost, a clerk | said": that
stands behind all he said. "'It is', a note | read": it did. "A raid killed | Roe, a clerk of Elm,
the army said": the dead say nothing. "Declared a ban|, and 40 are on call": nobody says so.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA, is_dash
from explainer.text.parsing.mending import (
    joints_before,
    make_past,
    make_subject,
    rejoin,
    take_place,
)
from explainer.text.syntax.clauses import (
    NOUNS,
    PASTS,
    SUBJECTS,
    TENSED,
    VERB_GROUP,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    group_start,
    is_finite,
)
from explainer.text.syntax.parts import has_mark, is_passive, object_of, subject_before, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

CONTENT = frozenset({"dobj", "ccomp"})
GIVEN = frozenset({"dative", "dobj"})
NAMES = frozenset({"NNP", "NNPS"})
ROW = frozenset({"appos", "conj"})
LINKS = frozenset({"mark", "advmod", "dobj", "pobj", "attr"})
"""Dependencies of what opens a clause that is about what stands before: "said why it sank"."""
INNER = 4
"""Verbs above one in what is decided at most."""
INSIDE = frozenset({"ccomp", "xcomp", "conj", "advcl", "relcl"})
"""What of what is said may be taken for what a participle behind it belongs to."""


def with_sayings(doc: Doc, words: VerbWords) -> None:
    """Let who said something say it, and what was said have its own subject."""
    for says in doc:
        addresses = says.lower_ in words.addressing
        telling = says.lower_ in words.telling and not addresses
        if any(t.dep_ == "ccomp" for t in says.rights):
            _join_other(says)
            if telling:
                _tell_end(says)
        if says.tag_ in TENSED and (telling or any(t.dep_ == "ccomp" for t in says.rights)):
            _undergo(says, words)
        objects = [t for t in says.rights if t.dep_ in GIVEN] if addresses else []
        given = len(objects) == 2
        if (telling or given) and says.dep_ == "acl" and says.tag_ == "VBN":
            who, main = says.head, says.head.head
            near = says.i == who.right_edge.i - (says.right_edge.i - says.i)
            if who.dep_ in SUBJECTS and near and _is_told(says, who, main, given=given):
                for token in objects[:1] if given else ():
                    token.dep_ = "dative"  # "told | Acme | his plan would fail"
                _turn(says, who, main)
        elif telling and says.dep_ == "auxpass" and says.i > says.head.i:
            _raise(says, says.head)
        elif telling and says.pos_ in VERBAL:
            _part(says)
            _act(says)
            _trail(says)
        elif says.lower_ in words.saying_more and says.dep_ == "advcl":
            _add(says, words)
        elif says.lower_ in words.citing and says.dep_ == "advcl":
            _cite(says, words)
        elif says.lower_ in words.siding and says.dep_ == "advcl":
            _side(says, words)
        elif says.tag_ == "VBN" and says.dep_ in {"xcomp", "acl", "ccomp"}:
            _describe(says, words)
        elif says.dep_ == "ROOT" and says.tag_ == "NN" and says.lower_ in words.shared:
            _read(says)


def _join_other(does: Token) -> None:
    """Join what else is so to a verb that has its object: "declared a ban|, and 40 are on call"."""
    doc, thing = does.doc, object_of(does)
    clause = next(t for t in does.rights if t.dep_ == "ccomp")
    joint = doc[clause.left_edge.i - 1]
    apart = joint.tag_ == "CC" and joint.i > does.i and doc[joint.i - 1].text == COMMA
    if not apart or thing is None or thing.i > joint.i or has_mark(clause):
        return
    joint.head, clause.dep_ = does, "conj"
    forget(doc)


def _tell_end(says: Token) -> None:
    """Let what was done to a thing at last be said, too: "said the leak began | and was"."""
    told = next((t for t in says.rights if t.dep_ == "ccomp" and t.i > says.i), None)
    done = next((t for t in says.rights if t.dep_ == "conj" and t.tag_ == "VBN"), None)
    thing = own_subject(told) if told is not None else None
    if told is None or done is None or thing is None or not told.i < done.i:
        return
    joints, named = joints_before(done), thing.pos_ in NOUNS and says.i < thing.i
    if not named or len(joints) != 1 or not is_passive(done) or own_subject(done) is not None:
        return
    joint = joints[0]
    was = joint.nbor().dep_ == "auxpass" and joint.nbor().tag_ == "VBD"
    if was and joint.nbor(-1).text != COMMA:
        rejoin(done, told)


def _read(last: Token) -> None:
    """Let a noun with the form of a past, behind quoted words, be one: '"It is," the email | read'.

    The parser joins it to the noun before, which has an article.
    """
    doc, thing = last.doc, last.nbor(-1) if last.i else last
    article = doc[thing.i - 1] if thing.i else thing
    quoted = article.i > 0 and doc[article.i - 1].is_quote
    told = any(is_finite(t) for t in last.lefts)
    if thing.dep_ != "compound" or thing.head != last or article.head != last or not quoted:
        return
    if article.dep_ == "det" and told:
        article.head = thing
        make_past(last)
        make_subject(thing, last)


def _describe(part: Token, words: VerbWords) -> None:
    """Let a participle before who acts describe him: "told Acme | suspected | thieves had fled".

    It has no clause that it says: Acme suspects nobody.
    """
    told = next((t for t in part.rights if t.dep_ == "ccomp"), None)
    who = own_subject(told) if told is not None else None
    if told is None or who is None or who.head != told or who.left_edge.i != part.i + 1:
        return
    above = next((t for t in ancestors(part) if t.lower_ in words.telling and t.i < part.i), None)
    plain = who.pos_ in NOUNS and all(t.dep_ not in {"det", "poss"} for t in who.lefts)
    if above is None or not plain or part.n_lefts or auxiliaries(part) or has_mark(told):
        return
    told.head, told.dep_ = above, "ccomp"
    part.head, part.dep_ = who, "amod"
    for token in [t for t in part.rights if t.i > told.i]:
        token.head = told


def _add(adds: Token, words: VerbWords) -> None:
    """Let who says something add more, and not whom it is about: "said crews left, | adding that".

    Only where nobody else speaks in what is said: "said Poe warned them, adding that".
    """
    doc, mark, below = adds.doc, adds.doc[max(adds.i - 1, 0)], adds.head
    more = any(t.dep_ == "ccomp" and has_mark(t) for t in adds.rights)
    if below.i > adds.i or not more or not (mark.text == COMMA or is_dash(mark)):
        return
    for above in ancestors(below):
        if below.dep_ not in INSIDE or below.lower_ in words.telling | words.voicing:
            return
        if below.dep_ == "ccomp" and above.lower_ in words.telling and above.i < below.i:
            adds.head = above
            forget(doc)
            return
        below = above


def _part(says: Token) -> None:
    """Let a thing before who says it have done it: "A storm | left 40 men dead, clerks | said".

    Parsers let both say it, and take what the thing has done for what describes it.
    """
    subjects = [t for t in says.lefts if t.dep_ in SUBJECTS]
    if len(subjects) != 2 or subjects[1].right_edge.i + 1 != says.i:
        return
    thing, opens = subjects[0], subjects[1].left_edge.i
    did = next((t for t in thing.rights if t.dep_ == "acl" and t.tag_ in PASTS), None)
    if did is None or says.doc[opens - 1].text != COMMA or auxiliaries(did):
        return
    if object_of(did) is None or did.left_edge.i < did.i or did.right_edge.i >= opens:
        return
    for token in [t for t in thing.rights if t.i > did.i]:
        token.head = did
    did.head, did.dep_ = says, "ccomp"
    make_past(did)
    make_subject(thing, did)


def _undergo(says: Token, words: VerbWords) -> None:
    """Let to whom something was done say nothing: "a raid killed | Roe, a clerk, the army said".

    He stands right behind the verb, which has no other object, and who speaks behind a comma.
    """
    doc, opens = says.doc, group_start(says)
    whom = next((t for t in says.lefts if t.dep_ in SUBJECTS), None)
    did = doc[whom.left_edge.i - 1] if whom is not None and whom.left_edge.i else None
    if whom is None or did is None or whom.tag_ not in NAMES or did.tag_ not in PASTS | TENSED:
        return
    other = is_passive(did) or object_of(did) is not None or did.lower_ in words.telling
    row = (t for t in (doc[opens - 1], *ancestors(doc[opens - 1])) if t.i < opens)
    ends = (t for t in row if t.right_edge.i == opens - 1 and doc[t.left_edge.i - 1].text == COMMA)
    who = next((t for t in ends if t.pos_ in NOUNS and t.dep_ in ROW), None)
    if other or who is None or who.i <= whom.i:
        return
    whom.head, whom.dep_ = did, "dobj"
    make_subject(who, says)


def _cite(cites: Token, words: VerbWords) -> None:
    """Let who says something cite what for, and not to whom it was done: "he was jailed, citing".

    Who did something may have said why: "said Poe had quit, citing her health".
    """
    done, above = cites.head, cites.head.head
    said = done.dep_ == "ccomp" and above.i < done.i < cites.i and is_passive(done)
    if said and above.lower_ in words.telling and cites.nbor(-1).text == COMMA:
        cites.head = above
        forget(cites.doc)


def _side(sides: Token, words: VerbWords) -> None:
    """Let who decides side with somebody, and not whom it is about: "ruled he may go, siding".

    What hangs on it is told by who writes, too.
    """
    if sides.tag_ != "VBG" or sides.nbor(-1).text != COMMA:
        return
    below = sides
    for above in islice(sides.ancestors, INNER):
        if below.dep_ == "ccomp" and above.lower_ in words.ruling and above.i < below.i:
            sides.head = above
            forget(sides.doc)
            return
        below = above


def _raise(says: Token, helped: Token) -> None:
    """Let a verb of saying help no participle before it: "clerks reached on Monday | said they"."""
    who = subject_before(helped)
    if who is None or helped.tag_ != "VBN" or not any(t.dep_ == "ccomp" for t in says.rights):
        return
    take_place(says, helped)
    for token in [t for t in helped.rights if t.i > says.i]:
        token.head = says
    helped.head, helped.dep_, who.head, who.dep_ = who, "acl", says, "nsubj"
    make_past(says)


def _act(says: Token) -> None:
    """Let whom parsers take for what is said act, behind an aside: "said Elm, a town, | had lost".

    So behind a time: "said trade last year | was worth $3m". Only where nothing else does: "said
    Elm, a town, was where he had lost".
    """
    said = next((t for t in says.rights if t.dep_ == "ccomp"), None)
    thing = object_of(says)
    if thing is None and any(t.dep_ in SUBJECTS for t in says.lefts):
        thing = next((t for t in says.rights if t.dep_ in SUBJECTS), None)
    if said is None or thing is None or thing.i > said.i or own_subject(said) is not None:
        return
    first, ends = group_start(said), thing.right_edge.i
    apart = ends in (first - 1, first - 2) and said.doc[first - 1].text == COMMA
    whole = apart and said.left_edge.i >= first
    opens = said.left_edge
    after = opens.i == ends + 1 or (opens.i == ends + 2 and opens.nbor(-1).text == COMMA)
    if (whole or (after and opens.dep_ not in LINKS)) and is_finite(said):
        make_subject(thing, said)


def _trail(says: Token) -> None:
    """Let who speaks behind a clause have said it, not go on: "it is old but works, Roe | said".

    No "and" stands before that one, and nothing else is what it says.
    """
    main = says.head
    who = next((t for t in says.lefts if t.dep_ in SUBJECTS), None) or _named_again(says)
    if says.dep_ != "conj" or main.dep_ != "ROOT" or who is None:
        return
    opens = who.left_edge.i
    if says.left_edge.i < opens or says.doc[opens - 1].text != COMMA or not is_finite(main):
        return
    before = max((t.i for t in main.rights if t.dep_ == "conj" and t.i < says.i), default=main.i)
    joins = [t for t in main.rights if t.dep_ == "cc" and t.i > before]
    says_it = any(t.dep_ in CONTENT | {"prt", "xcomp"} for t in says.rights)
    if joins or says_it or own_subject(main) is None or says.right_edge.i + 2 < says.sent.end:
        return
    take_place(says, main)
    who.head, who.dep_ = says, "nsubj"
    main.head, main.dep_ = says, "ccomp"
    for token in [t for t in main.rights if t.i > opens or t.i == opens - 1]:
        token.head = says


def _named_again(says: Token) -> Token | None:
    """What before a verb of saying is taken for a name of what it follows: "a leg, a clerk"."""
    row = (says.doc[says.i - 1], *ancestors(says.doc[says.i - 1])) if says.tag_ == "VBD" else ()
    named = next((t for t in row if t.dep_ == "appos"), None)
    return named if named is not None and named.right_edge.i + 1 == says.i else None


def _is_told(says: Token, who: Token, main: Token, *, given: bool) -> bool:
    """Whether a participle says something, and a verb in a tense stands right behind that.

    One that tells somebody something (``given``) does so behind an aside, too: "Roe, a clerk, also
    | told | Acme his plan would fail".
    """
    active = any(t.dep_ in CONTENT for t in says.rights)
    apart = not given and (says.left_edge.i < says.i or says.nbor(-1).is_punct)
    if not active or apart or not who.i < says.i < main.i or main.pos_ not in VERBAL:
        return False
    if main.tag_ not in TENSED and not auxiliaries(main):
        return False
    between = says.doc[says.right_edge.i + 1 : main.i]
    return all(t.head == main and t.dep_ in VERB_GROUP for t in between)


def _turn(says: Token, who: Token, main: Token) -> None:
    """Give the verb of saying the place of the one behind it, and that its own subject."""
    for thing in [t for t in says.rights if t.dep_ == "dobj"]:
        for token in [t for t in says.rights if t.dep_ == "prep" and t.i > thing.i]:
            token.head = thing
    noun = _subject_for(main, says)
    if noun is None:
        return
    take_place(says, main)
    if noun.dep_ == "dobj":
        main.head, main.dep_ = noun.head, "ccomp"
    else:
        _join(main, noun)
    for token in children(main):
        ends = token.is_punct and token.i + 1 >= main.sent.end
        if token.i < says.i or ends or _goes_on(token, main):
            token.head = says
    who.head, who.dep_ = says, "nsubj"
    make_subject(noun, main)
    make_past(says)


def _subject_for(main: Token, says: Token) -> Token | None:
    """The noun whose words end right before a verb: an object, or what "and" joined to a noun."""
    last = says.right_edge
    found = None
    for token in (last, *ancestors(last)):
        if token == says or token.right_edge.i != last.i:
            break
        joined = token.dep_ == "conj" and any(t.dep_ == "cc" for t in token.head.rights)
        if token.pos_ in NOUNS | {"PRON"} and (token.dep_ == "dobj" or joined):
            found = token
    return found


def _join(main: Token, noun: Token) -> None:
    """Join a clause to the one of which its subject was taken for a part: "it may rain | and a"."""
    first = next(verbs_above(noun))
    for token in [t for t in noun.head.rights if t.dep_ == "cc" and t.i < noun.i]:
        token.head = first
    main.head, main.dep_ = first, "conj"


def _goes_on(token: Token, main: Token) -> bool:
    """Whether who said it did something else besides: "said it would rise, but | left"."""
    past = token.tag_ == "VBD" and token.dep_ == "conj" and own_subject(token) is None
    return past and token.i > main.i and bool(auxiliaries(main))
