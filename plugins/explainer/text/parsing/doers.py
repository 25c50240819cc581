"""Doers: who acts, where a parser ties what stands before a verb to something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA, STROKES, is_dash
from explainer.text.parsing.datelines import dateline_end
from explainer.text.parsing.mending import make_subject
from explainer.text.syntax.clauses import NOUNS, SINGULAR, SUBJECTS, TENSED, auxiliaries, is_finite
from explainer.text.syntax.features import has_an, has_the
from explainer.text.syntax.parts import word_before
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MODIFYING = frozenset({"amod", "compound", "det", "nmod", "nummod", "poss"})
"""Dependencies of what stands before a noun and belongs to it."""
OPENING = frozenset({"mark", "aux", "auxpass", "advmod"})
"""What a clause opens with that parsers read better."""
OPEN, CLOSE = "(", ")"
ASIDE = 20
"""Tokens of an aside in dashes."""
BRACKET = 8
"""Tokens of a bracket behind a name: "Crow (R-Elm)"."""


def join_name(verb: Token) -> None:
    """Let a name act that a parser ties to the clause before: "Roe left, | Crow | wept"."""
    if (name := _name_before(verb)) is not None:
        name.head, name.dep_ = verb, "nsubj"
        forget(verb.doc)


def find_subject(token: Token) -> None:
    """Let who stands before a verb act: "the 23-year-old | hit", "the mills — Elm's — | were"."""
    doc = token.doc
    who = None
    if token.tag_ in TENSED:
        who = _told_by_kind(token) or _tied(token) or _opening_name(token)
    if who is not None:
        who.dep_ = "nsubj"
        forget(doc)
    if (noun := _before_aside(token)) is not None:
        make_subject(noun, token)
    if token.dep_ in SUBJECTS and (noun := _described(token)) is not None:
        make_subject(noun, token.head)
        token.head, token.dep_ = noun, "acl"
        forget(doc)
    if token.tag_ == "VBZ" and (last := _last_of_row(token)) is not None:
        _part(token, last)
    if token.tag_ in TENSED and (noun := _behind_opening(token)) is not None:
        noun.head, noun.dep_ = token, "nsubj"
        forget(doc)
    if token.dep_ in SUBJECTS and (name := _named_behind(token)) is not None:
        _name(token, name)
    if token.dep_ in SUBJECTS and (role := _role_before(token)) is not None:
        role.head, role.dep_ = token, "compound"
        for word in [*role.lefts]:
            word.head = token
        forget(doc)


def _named_behind(role: Token) -> Token | None:
    """Whose role what is taken for a verb is: "Acme | head | Ann Roe is to go". No verb acts."""
    whose = next((t for t in role.lefts if t.dep_ in SUBJECTS and t.pos_ == "PROPN"), None)
    name = next((t for t in role.rights if t.dep_ == "dobj" and t.pos_ == "PROPN"), None)
    bare = role.tag_ in {"VB", "VBP"} and not auxiliaries(role) and role.head.i > role.i
    if not bare or whose is None or name is None:
        return None
    beside = whose.i + 1 == role.i == name.left_edge.i - 1
    return name if beside and name.right_edge.i < role.head.i else None


def _name(role: Token, name: Token) -> None:
    """Let a role that is taken for a verb stand before the name of who has it."""
    name.head, name.dep_ = role.head, role.dep_
    role.head, role.dep_, role.tag_, role.pos_ = name, "compound", "NN", "NOUN"
    role.set_morph("Number=Sing")  # type: ignore[attr-defined]
    for token in [*role.lefts]:
        token.dep_ = "compound"
    for token in [*role.rights]:
        token.head = name
    forget(role.doc)


def _behind_opening(verb: Token) -> Token | None:
    """Who acts where a parser ties them to what opens a sentence: "In a note to Elm, | Roe | sang".

    A comma parts them from the opening, and nothing from the verb.
    """
    if own_subject(verb) is not None or auxiliaries(verb):
        return None
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    for noun in (before, before.head, before.head.head):
        first = noun.left_edge.i
        if noun.dep_ == "appos" and noun.right_edge == before and first > verb.sent.start:
            opened = noun.head.dep_ == "pobj" and verb.sent[0].pos_ == "ADP"
            tied = opened and noun.head.left_edge.i > verb.sent.start
            commas = [t.i for t in verb.doc[verb.sent.start : verb.i] if t.text == COMMA]
            return noun if tied and commas == [first - 1] else None
    return None


def _role_before(name: Token) -> Token | None:
    """What says who is named where a parser has both act: "the | newspaper | Elm Post said it".

    A verb without what it says or does, and no aside before it, may be that of a clause: "the judge
    Roe spoke about left".
    """
    if name.pos_ != "PROPN":
        return None
    first = name.left_edge
    role = first.nbor(-1) if first.i > name.sent.start else name
    if role.tag_ != "NN":
        return None
    both = role.dep_ == name.dep_ and role.head == name.head and role.i < name.i < name.head.i
    alone = not any(role.rights) and all(t.dep_ in MODIFYING for t in role.lefts)
    does = any(t.dep_ in {"ccomp", "dobj"} for t in name.head.rights)
    does |= name.i + 1 < name.head.i and name.nbor().text == COMMA  # "Roe, whose boats sank, left"
    told = both and alone and does and has_the(role)
    return role if told else None


def _described(participle: Token) -> Token | None:
    """Who acts where a parser takes what describes them for it: "| guns | aimed at it could fire".

    "Roe, writing in a paper, said", but not "Roe leaving the board would be a loss".
    """
    if participle.tag_ not in {"VBG", "VBN"} or auxiliaries(participle):
        return None
    noun = next((t for t in participle.lefts if t.dep_ in {"nsubj", "nsubjpass"}), None)
    if noun is None or noun.pos_ not in NOUNS or participle.head.i < participle.i:
        return None
    if any(t.dep_ == "case" for t in noun.rights):
        return None  # "Roe's | well told tales"
    parted = any(t.text == COMMA for t in participle.doc[noun.i : participle.i])
    return noun if parted or participle.tag_ == "VBN" else None


def free_datelines(doc: Doc) -> None:
    """Let the town of a dateline be no subject, and who stands behind it act.

    Args:
        doc: A paragraph; one without a dateline stays as it is.
    """
    dateline = dateline_end(doc, 0, len(doc))
    for token in doc[:dateline]:
        behind = doc[token.i + 1 : token.head.i]
        if token.head.i >= dateline and token.dep_ in MODIFYING:
            token.head, token.dep_ = token.sent.root, "dep"  # "Elm (AP) | Shares fell"
        elif token.dep_ in SUBJECTS and any(t.dep_ in SUBJECTS for t in behind):
            token.dep_ = "dep"
        elif token.dep_ in SUBJECTS and (who := _behind_dateline(token, dateline)) is not None:
            who.head, who.dep_, token.dep_ = token.head, token.dep_, "dep"
    if 0 < dateline < len(doc):
        _free_participle(doc[dateline])


def _free_participle(opens: Token) -> None:
    """Let who stands behind a participle act: "HALDEN (AP) — Taking a seat, | a friend | said"."""
    verb, doc = opens.head, opens.doc
    if opens.tag_ != "VBG" or opens.dep_ not in SUBJECTS or verb.tag_ not in TENSED:
        return
    mark = next((t.i for t in doc[opens.i : verb.i] if t.text == COMMA), verb.i)
    inside = doc[mark + 1 : verb.i]
    who = next((t for t in inside if t.pos_ in NOUNS and t.head.i < mark), None)
    if who is None or any(t.text == COMMA for t in inside):
        return
    make_subject(who, verb)
    opens.dep_ = "advcl"


def _behind_dateline(town: Token, end: int) -> Token | None:
    """Who acts behind a dateline whose town a parser takes for it: "ELM, Ohio — | Leaders left"."""
    apposed = (t for t in town.rights if t.dep_ == "appos" and t.left_edge.i >= end)
    return next((t for t in apposed if t.i < town.head.i), None)


def _told_by_kind(verb: Token) -> Token | None:
    """Who acts where an adjective stands for a noun: "the 23-year-old | hit 31 winners"."""
    kind = word_before(verb)
    if kind.dep_ != "amod" or kind.head != verb or own_subject(verb) is not None:
        return None
    opens = next((t for t in verb.lefts if t.dep_ == "det"), None)
    if opens is None:
        return None
    opens.head = kind
    return kind


def _tied(verb: Token) -> Token | None:
    """Who acts where a parser ties a noun to a verb as to a noun: "the Senate | votes on it"."""
    noun = word_before(verb)
    tied = noun.dep_ == "compound" and noun.head == verb and noun.tag_ in SINGULAR
    if not tied or verb.tag_ != "VBZ" or own_subject(verb) is not None or auxiliaries(verb):
        return None
    beside = [t for t in verb.lefts if t.i != noun.i]
    phrase = any(t.dep_ in MODIFYING for t in beside) or any(t.dep_ == "poss" for t in noun.lefts)
    return noun if not phrase else None  # not "his Sunday | wins"


def _opening_name(verb: Token) -> Token | None:
    """Who acts where a parser takes a name that opens a sentence for a time: "| Poe | told her"."""
    name = word_before(verb)
    if name.dep_ != "npadvmod" or name.tag_ != "NNP" or name.head != verb:
        return None
    opens = name.i < verb.i and name.left_edge.i == verb.sent.start
    alone = own_subject(verb) is None and not auxiliaries(verb)
    does = any(t.dep_ == "dobj" for t in verb.rights)
    return name if opens and alone and does else None


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


def speak_for(noun: Token) -> None:
    """Let a noun act behind the name of a body that parsers take for who does.

    "A | Board for Salt | spokesman said".
    """
    body = _body_before(noun) if noun.dep_ == "pobj" else None
    if body is None:
        return
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


def tie_to_name(letter: Token) -> None:
    """Let a name act for which parsers take the party and place behind it: "Poe, | D-Elm, left"."""
    if not _is_party_letter(letter):
        return
    doc, end, name = letter.doc, letter.i + 2, letter.nbor(-2)
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
