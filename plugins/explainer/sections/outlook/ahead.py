"""Which clauses look ahead: by a modal, by a word about what is to come, by somebody's plan."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.outlook.around import (
    ASKING,
    is_beside_the_point,
    is_curious,
    is_habit,
    is_judged,
    is_no_sign,
    is_thought_if,
    is_unbelieved,
    is_wished,
)
from explainer.sections.outlook.conditions import (
    condition_within,
    is_past_condition,
    shares_condition,
)
from explainer.sections.outlook.contrary import is_contrary
from explainer.sections.outlook.foretelling import by_word
from explainer.sections.outlook.guessing import is_defiance, keeps_secret
from explainer.sections.outlook.modals import (
    can_come,
    could_come,
    may_come,
    should_come,
    would_come,
)
from explainer.sections.outlook.openings import tells_of_place
from explainer.sections.outlook.pending import leaves_open
from explainer.sections.outlook.turns import is_turn, is_vow
from explainer.text.marks import HYPHENS
from explainer.text.status.rejecting import excluding_of
from explainer.text.syntax.clauses import (
    RELATIVES,
    VERBAL,
    ancestors,
    auxiliaries,
    first_conjunct,
    heads_clause,
    is_contracted_had,
    is_finite,
)
from explainer.text.syntax.complements import says_nothing_alone
from explainer.text.syntax.halves import is_graded, is_half_of_few
from explainer.text.syntax.parts import has_not, is_modal
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

CLAUSE_SUBJECTS = frozenset({"csubj", "csubjpass"})


def rule_of(verb: Token, pack: LanguagePack, published: date | None = None) -> str | None:
    """Give the name of what makes a clause look ahead; None where it does not."""
    if not heads_clause(verb) or not is_finite(verb) or _is_condition(verb, pack):
        return None
    subject = subject_of(verb)
    if subject is None or _is_anybody(subject, pack) or subject.tag_ in {"WP", "WRB"}:
        return None
    if _is_of_another_verb(subject):
        return None
    rule = _rule_of(verb, subject, pack, published)
    if rule is None or _is_beside(verb, pack) or not _tells_of(verb, subject, pack):
        return None
    return rule


def _rule_of(verb: Token, subject: Token, pack: LanguagePack, published: date | None) -> str | None:
    """What the words of a clause itself look ahead by; None where they do not."""
    if excluding_of(verb, pack) is not None and has_not(verb) and verb.dep_ != "relcl":
        return "chance" if leaves_open(verb, pack) else None
    helpers = auxiliaries(verb)
    modal = next((a for a in helpers if a.tag_ == "MD"), None)
    if modal is None:
        return by_word(verb, subject, pack)
    if is_contracted_had(verb, helpers):
        return None
    return _under_modal(verb, modal, subject, pack, published)


def _is_of_another_verb(subject: Token) -> bool:
    """Whether a name does something right behind it, whatever the parser makes of that.

    "Roe | rebuked | critics who say …, saying it will fail" is parsed like "a pier built by critics
    … will fail".
    """
    return subject.pos_ == "PROPN" and any(
        t.dep_ == "acl"
        and t.tag_ == "VBN"
        and not subject.doc[t.left_edge.i - 1].is_punct
        and any(c.dep_ == "dobj" for c in t.rights)
        for t in subject.rights
    )


def _is_beside(verb: Token, pack: LanguagePack) -> bool:
    """Whether what stands around a clause says that it may not come, or is not what is told."""
    if is_thought_if(verb, pack) or is_beside_the_point(verb, pack) or _is_open(verb, pack):
        return True
    if is_contrary(verb, pack) or is_unbelieved(verb, pack):
        return True
    if says_nothing_alone(first_conjunct(verb)) or is_graded(verb, pack):
        return True
    return is_half_of_few(verb, pack) or shares_condition(verb, pack)


def _tells_of(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Whether a clause is whole, and tells of its subject more than which one is meant."""
    if any(t.tag_ in RELATIVES for part in subject.rights for t in part.rights):
        return False  # "several of which will close"
    told = tells_of_place(verb, pack) or _completes_a_noun(verb, pack)
    if verb.dep_ == "relcl" and (not told or _is_denied_with_its_noun(verb) or _is_far_off(verb)):
        return False
    if verb.dep_ == "relcl" and _is_of_circumstance(verb, pack):
        return False
    if verb.dep_ == "ccomp" and _is_below_what_could_be(verb):
        return False
    if verb.pos_ == "AUX" and not any(c.i > verb.i and c.is_alpha for c in verb.rights):
        return False
    own, helpers = own_subject(verb), auxiliaries(verb)
    if own is not None and helpers and own.i > helpers[0].i and own.dep_ != "expl":
        return False
    return own is None or not _is_asked_about(verb, own)


def _is_open(verb: Token, pack: LanguagePack) -> bool:
    """Whether it is left open: "whether it | will break the rules | will depend on the vote".

    So with "asked if opening the sea to boats | could harm it", of which it has the last words.
    """
    if _is_in_question(verb, pack):
        return True
    clauses = [t for t in (verb, *verb.lefts) if t.dep_ in CLAUSE_SUBJECTS]
    words = (t for clause in clauses for t in verb.doc[clause.left_edge.i : clause.i])
    return any(t.lower_ in pack.certainty.questions for t in words)


def _is_in_question(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause, or a gerund above it, is asked about: "asked if opening it could harm"."""
    words = either(pack.speech.asking, pack.unknowns.inquiries)
    for clause in (verb, *ancestors(verb)):
        above = clause.head
        if above.i < clause.i and above.pos_ in VERBAL and above.lemma_.lower() in words:
            opens = verb.doc[above.i + 1]
            content = clause.dep_ == "ccomp" or clause.tag_ == "VBG"
            asks = either(pack.certainty.conditions, pack.certainty.questions)
            return content and opens.i < verb.i and opens.dep_ == "mark" and opens.lower_ in asks
    return False


def _is_asked_about(verb: Token, own: Token) -> bool:
    """Whether a clause only tells of a noun before it: "asked about damages | Crow could claim".

    So "of how much salt | it may be able to sell".
    """
    last = own.left_edge.i - 1
    nearest = next((t for t in reversed([*verb.lefts]) if t.dep_ == own.dep_), own)
    noun = verb.doc[max(nearest.left_edge.i - 1, 0)]
    if noun.pos_ == "NOUN" and noun.left_edge.tag_ in ASKING | {"WDT"}:
        return True
    before = (t for t in verb.lefts if t.dep_ == "advcl" and t.tag_ == "VBN")
    bare = (t for t in before if not any(t.lefts))
    return any(t.right_edge.i == last and not verb.doc[last].is_punct for t in bare)


def _is_anybody(subject: Token, pack: LanguagePack) -> bool:
    """Tell "one could see" from "the new one could cost", "one of the mills could"."""
    told = any(t.dep_ == "det" for t in subject.lefts) or any(
        t.dep_ == "prep" for t in subject.rights
    )
    return subject.lower_ in pack.outlook.anybody and not told


def _completes_a_noun(verb: Token, pack: LanguagePack) -> bool:
    """Tell "a pact that could cost" from "people who may know", "a room where one could sit".

    "Ann Roe, who may stand" is told more of, not told apart. Of "the time it would take" the clause
    lacks its object.
    """
    if verb.head.pos_ not in {"NOUN", "PROPN"}:
        return False
    own, words = own_subject(verb), pack.outlook
    taken = own is not None and not any(t.tag_ in {*RELATIVES, "IN"} for t in verb.lefts)
    content = verb.head.lemma_.lower() in either(words.chances, words.foretelling)
    content = content or is_no_sign(verb.head, pack)
    if taken and not content and verb.head.pos_ == "NOUN":
        return False
    named = verb.head.pos_ == "PROPN"
    asking = ASKING - {"WP"} if named else ASKING
    return not any(c.left_edge.tag_ in asking or c.dep_ == "prep" for c in verb.lefts)


def _is_of_circumstance(verb: Token, pack: LanguagePack) -> bool:
    """Tell "when there is a council that could act, it sleeps": the main clause is the point."""
    above = next((t for t in ancestors(verb) if t.pos_ in VERBAL and is_finite(t)), verb)
    marks = {t.lower_ for t in above.lefts if t.dep_ in {"mark", "advmod"}}
    set_apart = above.dep_ == "advcl" and above.i < above.head.i
    return set_apart and bool(marks & either(pack.speech.contrasting, pack.verbs.whenever))


def _is_denied_with_its_noun(verb: Token) -> bool:
    """Tell "it is not a cut that will hurt" from "it lost no money, which will help"."""
    noun = verb.head
    set_apart = verb.doc[verb.left_edge.i - 1].is_punct
    below = noun.dep_ in {"attr", "dobj"} and not set_apart
    return below and has_not(noun.head)


def _is_far_off(verb: Token) -> bool:
    """Whether another clause stands before a relative one, whose noun a parse may have missed.

    "A cure that uses salts | that, if taken by others, would harm them" tells nothing to come.
    """
    return any(is_finite(t) for t in verb.doc[verb.head.i + 1 : verb.left_edge.i])


def _is_below_what_could_be(verb: Token) -> bool:
    """Whether a clause is what one who may not be there would say: "who could swear it | will"."""
    above = first_conjunct(verb.head)
    return above.dep_ == "relcl" and is_modal(above)


def _is_condition(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is itself a condition or a question: "if it wins", "whether …"."""
    certainty = pack.certainty
    first = first_conjunct(verb)
    shared = first.i != verb.i and first.dep_ != "relcl" and own_subject(verb) is None
    if shared and any(t.tag_ in ASKING for c in first.lefts for t in (c.left_edge, c)):
        return True  # "it is unclear what it will be | or could become"
    asking = either(certainty.conditions, certainty.questions)
    opens = verb.doc[verb.head.i + 1] if verb.dep_ == "ccomp" and verb.head.i < verb.i else None
    own = own_subject(verb)
    if opens is not None and opens.tag_ == "WRB" and own is not None and opens.i < own.i:
        return True  # "is | how much it will sell for"
    for child in verb.lefts:
        if child.dep_ == "mark" and child.lower_ in asking:
            return condition_within(verb, pack) is None
        told = verb.dep_ == "relcl" or (child.dep_ == "advcl" and own_subject(child) is not None)
        phrase = () if told else verb.doc[child.left_edge.i : child.i + 1]  # "when it opens, …"
        if any(t.tag_ in ASKING for t in phrase):
            return True
    return False


def _is_no_verb(verb: Token, modal: Token) -> bool:
    """Whether words are no clause: "would-be clerks", "the song My Boat Will Sail On".

    In a headline all words have capitals: "Elm Mill Will Shut".
    """
    sent, behind = modal.sent, modal.doc[modal.i + 1 : modal.i + 2]
    if any(t.text in HYPHENS for t in behind) and not modal.whitespace_:
        return True
    words = sent.doc[max(sent.start, modal.i - 1) : min(sent.end, modal.i + 2)]
    titled = len(words) > 2 and all(t.text.istitle() for t in (*words, verb))
    return titled and any(t.pos_ in VERBAL and t.text.islower() for t in sent)


def _is_presumed(verb: Token, pack: LanguagePack) -> bool:
    """Tell "they will have suffered", a guess about what was, from "by dusk it will have shut"."""
    words = verb.doc[verb.left_edge.i : verb.right_edge.i + 1]
    ends = either(pack.certainty.temporal, pack.certainty.until)
    due = any(t.dep_ == "prep" and t.lower_ in pack.certainty.means for t in words)  # "by dusk"
    return not due and not any(kind_of(t, pack) in TIMES or t.lower_ in ends for t in words)


def _under_modal(
    verb: Token, modal: Token, subject: Token, pack: LanguagePack, published: date | None
) -> str | None:
    words, name = pack.outlook, modal.lower_
    if _is_no_verb(verb, modal):
        return None
    perfect = perfect_of(verb, pack.certainty) is not None
    if perfect and name not in words.will:
        return None
    unsaid = is_judged(verb, subject) or is_past_condition(verb, pack) or is_habit(verb, pack)
    if name not in words.will and unsaid:
        return None
    if is_wished(verb, words) or is_curious(verb, subject, words):
        return None
    if name in words.will:
        been = perfect and (verb.lemma_.lower() in words.states or _is_presumed(verb, pack))
        turn = is_turn(verb, subject, pack) or is_vow(verb, subject, pack)
        turn = turn or keeps_secret(verb, pack) or is_defiance(verb, pack)
        return None if been or turn else "will"
    if name in words.may:
        return "may" if may_come(verb, pack) else None
    if name in words.could:
        utmost = verb.dep_ == "relcl" and any(t.tag_ == "JJS" for t in verb.head.lefts)
        return "could" if not utmost and could_come(verb, subject, pack) else None
    if name in words.should:
        return "should" if should_come(verb, subject, pack) else None
    if name in words.can:
        return "can" if can_come(verb, pack) else None
    if name in pack.certainty.backshifted:
        return "would" if would_come(verb, subject, pack, published) else None
    return None
