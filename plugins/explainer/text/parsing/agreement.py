"""Agreement: a verb that a tagger takes for a present or a noun, and whose a "n't" is.

"The judge set a date", "she swam to the island": the form is no present beside a subject in the
third person singular, or of no verb at all. Taggers learn it from too few examples.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Set
from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA, POSSESSIVES
from explainer.text.parsing.datelines import rejoin_dateline
from explainer.text.parsing.denials import with_denials
from explainer.text.parsing.doers import (
    MODIFYING,
    find_subject,
    free_datelines,
    join_name,
    speak_for,
    tie_to_name,
)
from explainer.text.parsing.estimating import with_estimates
from explainer.text.parsing.fixtures import with_fixtures
from explainer.text.parsing.formerly import with_former, with_old_names
from explainer.text.parsing.joined import close_row, single_out
from explainer.text.parsing.mending import make_past, make_present
from explainer.text.parsing.positions import with_positions
from explainer.text.parsing.predicates import with_main_verbs
from explainer.text.parsing.pricing import with_prices
from explainer.text.parsing.ranking import with_ranks
from explainer.text.parsing.roots import with_roots
from explainer.text.parsing.saying import with_sayings
from explainer.text.parsing.taking import with_taken
from explainer.text.parsing.telling import with_days_of_telling
from explainer.text.syntax.clauses import (
    CLAUSES,
    PLURAL,
    SINGULAR,
    SUBJECTS,
    TENSED,
    ancestors,
    auxiliaries,
    children,
    first_conjunct,
)
from explainer.text.syntax.features import number_of
from explainer.text.syntax.parts import object_of, tensed_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

UNMARKED = frozenset({"VBP", "VB"})
"""Tags of forms without an ending."""
HANGING = frozenset({"amod", "cc", "compound", "nmod", "nummod", "pobj", "poss", "prep", "punct"})
"""Dependencies of words that mostly do nothing themselves."""
SETTLED = frozenset(
    {"CC", "CD", "IN", "NNP", "NNPS", "NNS", "PRP$", ",", ".", ":", "``", "''", "-LRB-", "-RRB-"}
)
"""Tags that are right where a word of theirs hangs so."""
CAMEL = re.compile(r"[A-Z]\w*[a-z][A-Z]")
"""A name by a capital inside, which no verb has."""
VERBAL_FORMS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ"})
"""Tags that such a name may get."""
STRAY = frozenset({"advcl", "ccomp", "dep", "intj"})
"""What parsers then make of it."""
LINKS = frozenset({"TO", "IN"})
"""Tags of what stands before an infinitive, and is taken for a preposition before a noun."""


def agreed(
    doc: Doc,
    words: VerbWords,
    negations: Collection[str] = (),
    renamed: Collection[str] = (),
    towns: Set[str] = frozenset(),
) -> Doc:
    """Give a parsed Doc with the tag of a past where agreement leaves nothing else.

    A denial that is written to its verb ("didn't") denies that verb: "if he did" is the contrary.
    It must run before words get their lemma.

    Args:
        doc: What was parsed.
        words: Verb forms of the language.
        negations: Its words that deny.
        renamed: Its words before what something was called before.
        towns: Towns that it knows, in lower case.
    """
    tokens = tuple(doc)
    for token in tokens:
        if _is_settled(token, negations):
            continue
        _read_form(doc, token, words, negations)
        join_name(token)
        _read_verb(doc, token)
        find_subject(token)
        close_row(token, words)
        single_out(token)
    for token in tokens[1:]:
        if token.lower_ in words.only_said and token.tag_ not in TENSED:
            _say(token)
        speak_for(token)
    for token in tokens[2:-2]:
        tie_to_name(token)
    rejoin_dateline(doc, towns)
    free_datelines(doc)
    with_positions(doc, words)
    with_ranks(doc)
    with_denials(doc)
    with_fixtures(doc, words)
    with_prices(doc, words)
    with_estimates(doc, words)
    with_former(doc, words)
    with_old_names(doc, renamed)
    with_taken(doc)
    with_main_verbs(doc, words)
    with_sayings(doc, words)
    with_roots(doc, words)
    with_days_of_telling(doc, words)
    forget(doc)
    return doc


def _is_settled(token: Token, negations: Collection[str]) -> bool:
    """Whether nothing of a word is read anew: of half of all, so they are told apart first."""
    if token.tag_ not in SETTLED or token.dep_ not in HANGING:
        return False
    letters = token.pos_ == "PUNCT" and token.is_alpha  # the "m" of "the $5|m| it lost"
    return not letters and token.lower_ not in negations


def _name(word: Token) -> None:
    """Make a name of a word with a capital inside: "| ElmCycling | chief executive Ann Roe"."""
    behind = word.doc[word.i + 1 : word.sent.end][:1]
    for noun in (t.head if t.dep_ in {"amod", "compound"} else t for t in behind):
        if noun.tag_ == "NN" and noun.i > word.i:
            word.head, word.dep_, word.tag_, word.pos_ = noun, "compound", "NNP", "PROPN"
            word.set_morph("Number=Sing")  # type: ignore[attr-defined]
            forget(word.doc)


def _read_form(doc: Doc, token: Token, words: VerbWords, negations: Collection[str]) -> None:
    """Let an apostrophe own, a "n't" deny what it is written to, and a past be one."""
    if token.dep_ == "case" and token.text in POSSESSIVES:
        token.tag_, token.pos_ = "POS", "PART"  # "the guilds’ plan", for a quotation mark
        forget(doc)
    if token.tag_ in VERBAL_FORMS and token.dep_ in STRAY and CAMEL.match(token.text):
        _name(token)
    if token.tag_ == "VBD" and token.lower_ in words.never_past:
        make_present(token)  # "the brothers | run | a mill"
    if token.tag_ == "VBZ" and token.i and _is_counted(token):
        token.tag_, token.pos_, doc[token.i - 1].dep_ = "NNS", "NOUN", "nummod"
        token.set_morph("Number=Plur")  # type: ignore[attr-defined]
        forget(doc)
    if token.i > 1 and token.tag_ == "JJ" and token.dep_ == "nsubj" and _is_second_half(token):
        token.tag_, token.pos_ = "NN", "NOUN"  # "its director-|general|, Ann Roe,"
        forget(doc)
    if token.pos_ == "PUNCT" and token.is_alpha:
        token.tag_, token.pos_ = "NN", "NOUN"  # the "m" of "the $5|m| it lost", for a comma
        forget(doc)
    if token.pos_ == "PRON" and token.is_upper and len(token) > 1 and token.dep_ == "compound":
        token.tag_, token.pos_ = "NNP", "PROPN"  # "| WHO | spokesman Ann Roe", who asks nothing
        token.set_morph("Number=Sing")  # type: ignore[attr-defined]
        forget(doc)
    if token.dep_ == "nsubj" and token.tag_ == "VBZ" and token.is_upper and len(token) > 1:
        token.tag_, token.pos_ = "NNPS", "PROPN"  # "ELM | ROVERS | have sold him"
        token.set_morph("Number=Plur")  # type: ignore[attr-defined]
        if token.i and (first := token.nbor(-1)).dep_ == "nsubj" and first.tag_ == "NNP":
            first.head, first.dep_ = token, "compound"
        forget(doc)
    if token.dep_ == "aux" and token.is_title and _is_name(token):
        token.tag_, token.pos_, token.dep_ = "NNP", "PROPN", "nsubj"  # "…, | May | said"
        token.set_morph("Number=Sing")  # type: ignore[attr-defined]
        forget(doc)
    if token.tag_ == "IN" and token.dep_ == "dobj" and doc[token.i + 1 : token.i + 2].text == COMMA:
        token.tag_, token.pos_ = "DT", "PRON"  # "she rejected | that, | saying"
        forget(doc)
    if token.dep_ == "det" and token.i and doc[token.i - 1].dep_ == "cc":
        _mark(token)
    if (thing := _owned_sum(token, words)) is not None:
        token.tag_, token.dep_, token.head = "PRP$", "poss", thing
        token.set_morph("Poss=Yes|PronType=Prs")  # type: ignore[attr-defined]
        forget(doc)
    if token.i and token.lower_ in negations and not doc[token.i - 1].whitespace_:
        _deny(doc[token.i - 1], token)
        forget(doc)
    if (token.tag_ in UNMARKED and is_past(token, words)) or _is_lost(token, words):
        make_past(token)
    elif token.dep_ == "advcl" and _completes(token, words):
        token.dep_ = "xcomp"
        forget(doc)


def _is_counted(token: Token) -> bool:
    """Whether what is taken for a verb of one is how many there are: "two | inmates | at large"."""
    count = token.nbor(-1)
    several = count.tag_ == "CD" and count.is_alpha and count.lower_ != "one"  # no year acts
    return (
        several
        and token.pos_ == "VERB"
        and count.dep_ in SUBJECTS
        and count.head == token
        and not any(count.children)
    )


def _is_second_half(word: Token) -> bool:
    """Whether a hyphen joins a word to a noun before it that hangs on it: no age, with two."""
    mark, first = word.nbor(-1), word.nbor(-2)
    glued = not (mark.whitespace_ or first.whitespace_) and mark.tag_ == "HYPH"
    glued = glued and (first.i == 0 or first.nbor(-1).whitespace_ != "")
    return glued and first.head == word and first.tag_ == "NN"


def _mark(token: Token) -> None:
    """Let what is taken to point open a clause: "some left but | that | four drowned".

    Nothing points at one and counts several.
    """
    several, verb = token.head, token.head.head
    counts = several.pos_ == "NUM" and several.i == token.i + 1 and several.dep_ in SUBJECTS
    joined = verb.dep_ == "conj" and first_conjunct(verb).dep_ == "ccomp"
    if counts and joined and number_of(token) == "Sing":
        token.head, token.tag_, token.pos_, token.dep_ = verb, "IN", "SCONJ", "mark"
        token.set_morph("")  # type: ignore[attr-defined]
        forget(token.doc)


def _owned_sum(token: Token, words: VerbWords) -> Token | None:
    """The noun, with a sum before it, that a pronoun owns: "lost | her | £2m case".

    Taggers take it for the one to whom the sum goes; nothing goes to anybody there.
    """
    if token.tag_ != "PRP":
        return None
    verb = token.head
    if token.i != verb.i + 1 or verb.lower_ not in words.giving_up:
        return None
    sums = token.nbor().tag_ == "$" if token.i + 1 < len(token.doc) else False
    things = [t for t in verb.rights if t.dep_ == "dobj" and t.i > token.i and t.pos_ == "NOUN"]
    return next((t for t in things if sums and t.left_edge.i == token.i + 1), None)


def _is_name(modal: Token) -> bool:
    """Whether what is taken for a modal stands before a form that none has: "May said", "says"."""
    verb = modal.head
    alone = not any(t.dep_ in SUBJECTS for t in verb.children) and [*auxiliaries(verb)] == [modal]
    tensed = verb.tag_ in {"VBD", "VBZ"} and modal.tag_ in {"MD", "NNP"}
    return alone and tensed and modal.i < verb.i


def _read_verb(doc: Doc, token: Token) -> None:
    """Let what was taken for an adverb, a noun or an adjective be the verb that it is.

    And what opens a clause be the noun that it is: "| Work | on the mill is to begin", "| shelling
    | resumed".
    """
    opens = token.tag_ == "VB" and token.dep_ == "csubj" and not any(token.lefts)
    alone = token.tag_ == "VBG" and token.dep_ == "nsubj" and not any(children(token))
    if alone or (opens and object_of(token) is None):
        token.tag_, token.pos_, token.dep_ = "NN", "NOUN", "nsubj"
        forget(doc)
    if token.tag_ == "RB" and _acts(token):
        token.tag_, token.pos_ = "VBP", "VERB"
        forget(doc)
    if _is_verb_of_several(token):
        token.tag_ = "VBP"
        token.set_morph("Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]
        forget(doc)
    if token.tag_ in {"NN", "JJ"} and _is_helped(token):
        token.tag_, token.pos_ = "VB", "VERB"
        token.set_morph("VerbForm=Inf")  # type: ignore[attr-defined]
        for link in (t for t in token.lefts if t.dep_ == "aux" and t.tag_ in LINKS):
            link.tag_, link.pos_ = "TO", "PART"
        forget(doc)
    if _is_verb_of_one(token):
        token.tag_, token.pos_ = "VBZ", "VERB"
        token.set_morph("Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]


def _is_helped(word: Token) -> bool:
    """Whether a noun or adjective is a verb, as a modal has it: "will now quite likely | sink".

    So has "to", whatever it was taken for: "is set to | trial | a drug".
    """
    completes = word.tag_ == "NN" and word.dep_ == "xcomp"
    completes = completes and object_of(word) is not None
    helps = {"MD", *LINKS} if completes else {"MD"}
    helped = any(t.dep_ == "aux" and t.tag_ in helps for t in word.lefts)
    whole = word.i > 0 and word.nbor(-1).whitespace_ != ""  # not "carpet-bomb"
    return helped and whole and not any(t.dep_ in {"det", "poss", "cop"} for t in word.lefts)


def _is_verb_of_several(verb: Token) -> bool:
    """Whether a bare form is the present of several: "Poe and her son | hold 5%", no command."""
    if verb.tag_ != "VB" or verb.dep_ != "ROOT":
        return False
    subject = next((t for t in verb.lefts if t.dep_ == "nsubj"), None)
    if subject is None or any(t.dep_ in {"aux", "neg", "mark"} for t in verb.lefts):
        return False
    below = (t for link in subject.rights if link.dep_ == "prep" for t in link.rights)
    whole = below if subject.pos_ == "NUM" or subject.tag_ == "CD" else ()
    joined = any(t.dep_ == "conj" and t.i < verb.i for t in subject.rights)
    return joined or any(t.tag_ in PLURAL for t in (subject, *whole))


def _is_verb_of_one(noun: Token) -> bool:
    """Whether a plural is a verb, as one joined to it shows: "income | accounts for it and is"."""
    if noun.dep_ != "ROOT" or noun.tag_ != "NNS" or noun.i == noun.sent.start:
        return False
    before = noun.nbor(-1)
    if before.dep_ != "compound" or before.tag_ != "NN":
        return False
    joined = (t for t in noun.rights if t.dep_ == "conj" and own_subject(t) is None)
    return any(tensed_of(t).tag_ == "VBZ" for t in joined)


def _acts(adverb: Token) -> bool:
    """Whether what was taken for an adverb has a subject and an object: "two-thirds back Roe"."""
    if adverb.dep_ not in CLAUSES:
        return False
    several = any(t.dep_ == "nsubj" and t.tag_ in (*PLURAL, "CD") for t in adverb.lefts)
    return several and object_of(adverb) is not None


def _say(saying: Token) -> None:
    """Let a verb of saying tell what parsers take it for a noun of: "Critics allege he lied"."""
    doc, who = saying.doc, saying.nbor(-1)
    told = next((t for t in ancestors(saying) if t.i > saying.i and t.tag_ in TENSED), None)
    if who.tag_ not in PLURAL or told is None:
        return
    for token in doc[told.left_edge.i : who.i]:
        if token.head.i > saying.i:
            token.head = who if token.dep_ in MODIFYING else saying
    saying.head, saying.dep_ = (saying if told.head == told else told.head), told.dep_
    who.head, who.dep_, told.head, told.dep_ = saying, "nsubj", saying, "ccomp"
    saying.tag_, saying.pos_ = "VBP", "VERB"
    forget(doc)


def _deny(verb: Token, negation: Token) -> None:
    """Let a verb have the denial that is written to it."""
    verb.pos_, negation.pos_, negation.tag_ = "AUX", "PART", "RB"
    if verb.sent == negation.sent and negation.dep_ != "neg" and not any(negation.children):
        negation.head, negation.dep_ = verb, "neg"


def is_past(verb: Token, words: VerbWords) -> bool:
    """Tell whether a form that is tagged as a present or infinitive is a past."""
    form = verb.lower_
    if form not in words.past and form not in words.shared and not _is_regular(form, words):
        return False
    if auxiliaries(verb) or (verb.tag_ == "VB" and verb.dep_ in {"ccomp", "xcomp"}):
        return False
    return form in words.past or _has_singular_subject(verb)


def _is_lost(verb: Token, words: VerbWords) -> bool:
    """Whether a past is taken for no verb at all: "the singer | underwent | an operation"."""
    alone = verb.dep_ == "ROOT" and verb.tag_ in {"JJ", "NN"} and verb.lower_ in words.past
    return alone and any(t.dep_ in SUBJECTS for t in verb.lefts)


def _completes(verb: Token, words: VerbWords) -> bool:
    """Whether an infinitive stands right behind a participle that needs one."""
    above, first = verb.head, verb.left_edge
    near = above.i + 1 == first.i and first.tag_ == "TO"
    return near and above.tag_ == "VBN" and above.lower_ in words.completed


def _is_regular(form: str, words: VerbWords) -> bool:
    return form.endswith(words.endings) and form not in words.not_past


def _has_singular_subject(verb: Token) -> bool:
    """Whether the subject is one thing or person, and not the speaker or the listener."""
    subject = own_subject(verb)
    if subject is None or any(t.dep_ == "conj" for t in subject.children):
        return False
    if subject.tag_ in SINGULAR:
        return True
    form = subject.morph.to_dict()
    return form.get("Person") == "3" and form.get("Number") == "Sing"
