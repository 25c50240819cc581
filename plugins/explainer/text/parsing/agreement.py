"""Agreement: a verb that a tagger takes for a present or a noun, whose a "n't" is, and who acts.

"The judge set a date", "she swam to the island": the form is no present beside a subject in the
third person singular, or of no verb at all. Taggers learn it from too few examples.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import POSSESSIVES, STROKES, is_dash
from explainer.text.parsing.datelines import dateline_end
from explainer.text.parsing.predicates import with_main_verbs
from explainer.text.parsing.roots import with_roots
from explainer.text.syntax.clauses import (
    CLAUSES,
    PLURAL,
    SINGULAR,
    SUBJECTS,
    TENSED,
    ancestors,
    auxiliaries,
    is_finite,
    own_subject,
)
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import is_passive, tensed_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

UNMARKED = frozenset({"VBP", "VB"})
"""Tags of forms without an ending."""

OPENING = frozenset({"mark", "aux", "auxpass", "advmod"})
"""What a clause opens with that parsers read better."""
SINGULAR_NOUNS = frozenset({"NN", "NNP"})
MODIFYING = frozenset({"amod", "compound", "det", "nmod", "nummod", "poss"})
COMMA, OPEN, CLOSE = ",", "(", ")"
ASIDE = 20
"""Tokens of an aside in dashes."""
BRACKET = 8
"""Tokens of a bracket behind a name: "Crow (R-Elm)"."""


def agreed(doc: Doc, words: VerbWords, negations: Collection[str] = ()) -> Doc:
    """Give a parsed Doc with the tag of a past where agreement leaves nothing else.

    A denial that is written to its verb ("didn't") denies that verb: "if he did" is the contrary.
    It must run before words get their lemma.

    Args:
        doc: What was parsed.
        words: Verb forms of the language.
        negations: Its words that deny.
    """
    for token in doc:
        if token.dep_ == "case" and token.text in POSSESSIVES:
            token.tag_, token.pos_ = "POS", "PART"  # "the guilds’ plan", for a quotation mark
            forget(doc)
        if token.i and token.lower_ in negations and not doc[token.i - 1].whitespace_:
            _deny(doc[token.i - 1], token)
            forget(doc)
        if (token.tag_ in UNMARKED and is_past(token, words)) or _is_lost(token, words):
            token.tag_, token.pos_ = "VBD", "VERB"
            token.set_morph("Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]
            forget(doc)
        elif token.dep_ == "advcl" and _completes(token, words):
            token.dep_ = "xcomp"
            forget(doc)
        if (name := _name_before(token)) is not None:
            name.head, name.dep_ = token, "nsubj"
            forget(doc)
        if token.tag_ == "RB" and _acts(token):
            token.tag_, token.pos_ = "VBP", "VERB"
            forget(doc)
        if token.tag_ in {"NN", "JJ"} and _is_helped(token):
            token.tag_, token.pos_ = "VB", "VERB"
            token.set_morph("VerbForm=Inf")  # type: ignore[attr-defined]
            forget(doc)
        if _is_verb_of_one(token):
            token.tag_, token.pos_ = "VBZ", "VERB"
            token.set_morph("Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]
        if token.tag_ in TENSED and (who := _told_by_kind(token) or _tied(token)) is not None:
            who.dep_ = "nsubj"
            forget(doc)
        if (noun := _before_aside(token)) is not None:
            passive = is_passive(token)
            noun.head, noun.dep_ = token, "nsubjpass" if passive else "nsubj"
            forget(doc)
        if token.tag_ == "VBZ" and (last := _last_of_row(token)) is not None:
            _part(token, last)
    for token in doc[1:]:
        if token.lower_ in words.only_said and token.tag_ not in TENSED:
            _say(token)
        if token.dep_ == "pobj" and (body := _body_before(token)) is not None:
            _speak_for(token, body)
    for token in doc[2:-2]:
        if _is_party_letter(token):
            _tie_to_name(token, token.nbor(-2))
    dateline = dateline_end(doc, 0, len(doc))
    for token in doc[:dateline]:
        behind = doc[token.i + 1 : token.head.i]
        if token.dep_ in SUBJECTS and any(t.dep_ in SUBJECTS for t in behind):
            token.dep_ = "dep"
        elif token.dep_ in SUBJECTS and (who := _behind_dateline(token, dateline)) is not None:
            who.head, who.dep_, token.dep_ = token.head, token.dep_, "dep"
    with_main_verbs(doc, words)
    with_roots(doc, words)
    forget(doc)
    return doc


def _behind_dateline(town: Token, end: int) -> Token | None:
    """Who acts behind a dateline whose town a parser takes for it: "ELM, Ohio — | Leaders left"."""
    apposed = (t for t in town.rights if t.dep_ == "appos" and t.left_edge.i >= end)
    return next((t for t in apposed if t.i < town.head.i), None)


def _told_by_kind(verb: Token) -> Token | None:
    """Who acts where an adjective stands for a noun: "the 23-year-old | hit 31 winners"."""
    kind = verb.nbor(-1) if verb.i else verb
    if kind.dep_ != "amod" or kind.head != verb or own_subject(verb) is not None:
        return None
    opens = next((t for t in verb.lefts if t.dep_ == "det"), None)
    if opens is None:
        return None
    opens.head = kind
    return kind


def _tied(verb: Token) -> Token | None:
    """Who acts where a parser ties a noun to a verb as to a noun: "the Senate | votes on it"."""
    noun = verb.nbor(-1) if verb.i else verb
    tied = noun.dep_ == "compound" and noun.head == verb and noun.tag_ in SINGULAR_NOUNS
    alone = verb.tag_ == "VBZ" and own_subject(verb) is None and not auxiliaries(verb)
    beside = [t for t in verb.lefts if t.i != noun.i]
    phrase = any(t.dep_ in MODIFYING for t in beside) or any(t.dep_ == "poss" for t in noun.lefts)
    return noun if tied and alone and not phrase else None  # not "his Sunday | wins"


def _is_helped(word: Token) -> bool:
    """Whether a noun or adjective is a verb, as a modal has it: "will now quite likely | sink"."""
    helped = any(t.tag_ == "MD" and t.dep_ == "aux" for t in word.lefts)
    whole = word.i > 0 and word.nbor(-1).whitespace_ != ""  # not "carpet-bomb"
    return helped and whole and not any(t.dep_ in {"det", "poss", "cop"} for t in word.lefts)


def _is_verb_of_one(noun: Token) -> bool:
    """Whether a plural is a verb, as one joined to it shows: "income | accounts for it and is"."""
    if noun.dep_ != "ROOT" or noun.tag_ != "NNS" or noun.i == noun.sent.start:
        return False
    before = noun.nbor(-1)
    if before.dep_ != "compound" or before.tag_ != "NN":
        return False
    joined = (t for t in noun.rights if t.dep_ == "conj" and own_subject(t) is None)
    return any(tensed_of(t).tag_ == "VBZ" for t in joined)


def _before_aside(verb: Token) -> Token | None:
    """Who acts before an aside in dashes: "said | the five mills | — Elm and Poe — were sold"."""
    if verb.dep_ != "ccomp":
        return None
    above, doc, close = verb.head, verb.doc, verb.left_edge.i - 1
    if above.i >= close or doc[close].text not in STROKES:
        return None
    if own_subject(verb) is not None or not is_dash(doc[close]) or not is_finite(verb):
        return None
    dashes = (t.i for t in reversed(doc[max(above.i, close - ASIDE) : close]) if is_dash(t))
    opened = next(dashes, above.i)
    objects = (t for t in above.rights if t.dep_ == "dobj" and above.i < t.i < opened)
    return next(objects, None)


def _acts(adverb: Token) -> bool:
    """Whether what was taken for an adverb has a subject and an object: "two-thirds back Roe"."""
    if adverb.dep_ not in CLAUSES:
        return False
    several = any(t.dep_ == "nsubj" and t.tag_ in (*PLURAL, "CD") for t in adverb.lefts)
    return several and any(t.dep_ == "dobj" for t in adverb.rights)


def _last_of_row(verb: Token) -> Token | None:
    """Who acts where a verb agrees with the last of two alone: "hit 2 gigawatts and | Elm | plans".

    The number before it is what the verb above has for its object.
    """
    subject, above = own_subject(verb), verb.head
    if subject is None or verb.dep_ != "ccomp" or above.tag_ not in TENSED:
        return None
    if subject.left_edge.i != above.i + 1 or all(t.dep_ != "nummod" for t in subject.lefts):
        return None
    row = (t for t in subject.rights if t.dep_ == "conj")
    return next((t for t in row if t.tag_ in SINGULAR and t.right_edge.i < verb.i), None)


def _part(verb: Token, last: Token) -> None:
    """Let the last of a row act alone, and the first be what the verb above has."""
    first, above = last.head, verb.head
    for link in [t for t in first.rights if t.dep_ == "cc" and t.i < last.i]:
        link.head = above
    first.head, first.dep_ = above, "dobj"
    last.head, last.dep_, verb.dep_ = verb, "nsubj", "conj"
    forget(verb.doc)


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


def _body_before(noun: Token) -> Token | None:
    """The body whose "a" is that of a noun behind its name: "a | Board | for Salt spokesman said".

    No "a" stands before the name of a body, so the common noun is who acts.
    """
    body, before = noun.head.head, noun.nbor(-1)
    if noun.tag_ != "NN" or before.tag_ not in ("NNP", "NNPS") or before.head != noun:
        return None
    acts = body.dep_ in SUBJECTS and body.tag_ == "NNP" and body.head.i > noun.i
    some = has_an(body)
    tied = noun.head.dep_ == "prep" and noun.head.i == body.i + 1
    return body if acts and some and tied and not any(noun.rights) else None


def _speak_for(noun: Token, body: Token) -> None:
    """Let a noun act behind the name of a body that parsers take for who does."""
    doc, last, link = noun.doc, noun.nbor(-1), noun.head
    for token in [*noun.lefts]:
        token.head = last if token != last else link
    last.dep_ = "pobj"
    noun.head, noun.dep_ = body.head, body.dep_
    for token in [*body.children]:
        if token.dep_ == "det" or token.i > noun.i:
            token.head = noun
    body.head, body.dep_ = noun, "nmod"
    forget(doc)


def _is_party_letter(token: Token) -> bool:
    """Whether the letter of a party and a place stand behind a name: "Poe, | D-Oak Falls,"."""
    if len(token) != 1 or not token.text.isupper() or token.whitespace_:
        return False
    name, mark, hyphen = token.nbor(-2), token.nbor(-1), token.nbor()
    return mark.text == COMMA and hyphen.text == "-" and name.tag_ == "NNP"


def _tie_to_name(letter: Token, name: Token) -> None:
    """Let a name act for which parsers take the party and place behind it."""
    doc, end = letter.doc, letter.i + 2
    while end + 1 < len(doc) and doc[end + 1].pos_ == "PROPN":
        end += 1
    head = next((t for t in doc[letter.i : end + 1] if not letter.i <= t.head.i <= end), doc[end])
    verb = name.head
    acts = head.dep_ in SUBJECTS and head.head == verb
    if verb.i <= end or not (acts or name.dep_ == "npadvmod"):
        return
    for clause in [t for t in head.rights if t.dep_ == "relcl"]:
        clause.head = name
    name.dep_ = head.dep_ if acts else "nsubj"
    head.head, head.dep_ = name, "appos"
    forget(doc)


def _deny(verb: Token, negation: Token) -> None:
    """Let a verb have the denial that is written to it."""
    verb.pos_, negation.pos_, negation.tag_ = "AUX", "PART", "RB"
    if verb.sent == negation.sent and negation.dep_ != "neg" and not any(negation.children):
        negation.head, negation.dep_ = verb, "neg"


def _name_before(verb: Token) -> Token | None:
    """The name of who acts where a parser ties it to the clause before: "Roe left, | Crow | wept".

    Nothing joins such a verb to the one above, so it needs a subject of its own; behind the name a
    bracket may stand, but no comma.
    """
    if verb.dep_ != "conj" or verb.tag_ not in TENSED:
        return None
    above, first, doc = verb.head, verb.left_edge.i, verb.doc
    if above.i > first or first < 2:
        return None
    if own_subject(verb) is not None or any(t.dep_ in OPENING for t in verb.lefts):
        return None
    at = first - 1
    if doc[at].text == CLOSE:
        at = next((i - 1 for i in range(at, max(0, at - BRACKET), -1) if doc[i].text == OPEN), at)
    name = doc[at]
    parted = name.tag_ == "NNP" and above.i < name.left_edge.i and name.right_edge.i < verb.i
    before = doc[name.left_edge.i - 1]
    return name if parted and name.head.i < verb.i and before.text == COMMA else None


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
