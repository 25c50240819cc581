"""A role: the words of a noun phrase that say what somebody is or does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.scene import Scene
from explainer.text.marks import HYPHENS
from explainer.text.somebody import is_service
from explainer.text.syntax.clauses import MODIFIERS, PLURAL
from explainer.text.syntax.parts import word_before
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

STOPS = frozenset({*',.;:()"“”—–_?!', "''", "``", "--", "---"})
SLASH = "/"
APOSTROPHES = frozenset("'’")
SUPERLATIVES = frozenset({"JJS", "RBS"})
PARENT = 5
"""Tokens of "mother-of-two"."""
LONGEST = 25
"""Tokens of a role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role in the article's words: ``doc[start:end]``, and the noun that heads it.

    ``over`` tells that the article says so with a verb or a noun: "resigned as mayor", ``ended``
    that the words themselves do: "mayor until 2019".
    """

    start: int
    end: int
    head: int
    over: bool = False
    ended: bool = False


def is_role(token: Token, words: NameWords) -> bool:
    """Whether a noun says what a person is or does."""
    if is_chosen(token, words):
        return True
    if token.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    if is_service(token, words):
        return False
    low = bare(token.text)
    if _compound(token) in words.role_heads or _is_pair(token, words):
        return True  # "fly-half", "First Lady"
    if low in words.role_heads:
        before = word_before(token)
        ranked = before.lower_ in words.ranks or is_glued(before)  # "chief | executive"
        return token.pos_ != "ADJ" or token.text[0].isupper() or ranked
    if low in words.compound_roles and token.pos_ == "NOUN" and not token.is_sent_start:
        return token.nbor(-1).pos_ in ("NOUN", "PROPN")  # "project lead", not "in the lead"
    if low in words.ranked_roles:
        before = word_before(token)
        return before.like_num or before.lower_ in words.unlike  # "the third | seed"
    last = low.rsplit("-", 1)[-1]
    if not words.role_heads.isdisjoint((last, token.lemma_ if token.tag_ == "NNS" else last)):
        return True
    if low in words.role_plurals and token.text[0].isupper():
        return True
    noun = token.lemma_.lower() if token.tag_ == "NNS" else low
    opens = token.is_sent_start is True and token.dep_ == "compound" and not token.ent_type_
    ends = (token.pos_ == "NOUN" or opens) and noun.endswith(words.role_endings)
    return ends and noun not in words.unhuman


def head_word(at: int, scene: Scene) -> str:
    """Give the word that heads a role, of one person: "scrum-half", "host" of "co-hosts"."""
    token, words = scene.doc[at], scene.words
    whole = _compound(token)
    low = bare(token.text)
    return whole if whole in words.role_heads else singular(low, words).rsplit("-", 1)[-1]


def plays(at: int, scene: Scene) -> bool:
    """Tell whether the head of a role is that of who plays for a club, or trains it: "captain"."""
    return head_word(at, scene) in either(scene.words.club_roles, scene.words.players)


def is_any(role: Role, scene: Scene) -> bool:
    """Tell whether a role is that of one of many by its article: "a | chairman"."""
    some = scene.words.articles - scene.words.definite
    return role.start > 0 and scene.doc[role.start - 1].lower_ in some


def is_post(at: int, scene: Scene) -> bool:
    """Tell whether an office of two words ends here that a body gives: "managing | partner"."""
    return at > 0 and scene.doc[at - 1 : at + 1].text.lower() in scene.words.company_offices


def serves_people(role: Role, at: int, scene: Scene) -> bool:
    """Tell whether people stand between who serves and a body: "lawyer for clerks of | Acme".

    The people are served, and not the body; but "for the organisers | Acme" calls it so.
    """
    doc, words = scene.doc, scene.words
    links = (i for i in range(role.head + 1, at) if doc[i].pos_ == "ADP")
    link = next(links, at)
    if head_word(role.head, scene) not in words.servants or link == at:
        return False
    if doc[link].lower_ in words.place_links:
        return False
    people = either(words.kin, words.outsiders, words.households)
    return any(
        token.lower_ in people or (token.tag_ == "NNS" and is_role(token, words))
        for token in doc[link + 1 : at - (at in scene.at)]
    )


def is_chosen(token: Token, words: NameWords) -> bool:
    """Whether a word closes the title of who is to have it soon: "Mayor-elect", "Speaker-to-be"."""
    at, doc = token.i - 1, token.doc
    if token.lower_ not in words.elected or at < 1 or not is_glued(doc[at]):
        return False
    while at > 1 and doc[at - 1].lower_ in words.infinitive and is_glued(doc[at - 2]):
        at -= 2
    return bare(doc[at - 1].text) in words.titles and not doc[at - 1].whitespace_


def _is_pair(token: Token, words: NameWords) -> bool:
    """Whether a title of two words closes here whose last says less alone: "First | Lady"."""
    if not token.i or token.lower_ not in words.courtesy:
        return False
    return f"{token.nbor(-1).lower_}-{token.lower_}" in words.role_heads


def is_part_played(noun: Token, words: NameWords) -> bool:
    """Tell whether somebody is shown as what a noun says: "starring Ann Roe as the | mayor"."""
    link = noun.head
    shown = noun.dep_ == "pobj" and link.lower_ in words.as_words
    return shown and word_before(link).pos_ != "ADV"  # "just as the | mayor and Fox left"


def is_courtesy(token: Token, words: NameWords) -> bool:
    """Whether a title of politeness stands here that tells no role: "Mr", not "First | Lady"."""
    if token.text.islower():
        return False  # "the local | doctor"
    return bare(token.text) in words.courtesy and not _is_pair(token, words)


def is_glued(token: Token) -> bool:
    """Whether a hyphen stands here that white space does not part from what follows."""
    return token.text in HYPHENS and not token.whitespace_


def is_station(token: Token, words: NameWords) -> bool:
    """Whether a figure ends the name of a station here: "Elm Radio | 1 | presenter"."""
    before = word_before(token)
    return token.text.isdecimal() and before.text.istitle() and bare(before.text) in words.stations


def is_owner(token: Token, words: NameWords) -> bool:
    """Whether a possessive stands here, also one taken for a mark: "Moss’ | aide".

    Then it is glued to a word in the plural or to a name that ends like one.
    """
    if token.tag_ == "POS":
        return True
    glued = token.i > 0 and not token.nbor(-1).whitespace_ and bool(token.whitespace_)
    return glued and token.text in APOSTROPHES and token.nbor(-1).lower_.endswith(words.plural)


def _compound(token: Token) -> str:
    """The compound that a word closes, in lower case: "fly-half"; "" where it closes none."""
    if token.i < 2 or not is_glued(token.nbor(-1)) or token.nbor(-2).whitespace_:
        return ""
    return f"{token.nbor(-2).lower_}-{bare(token.text)}"


def is_plural(token: Token, words: NameWords) -> bool:
    """Whether a role is that of several people: "senators"."""
    return token.tag_ in PLURAL or bare(token.text) in words.role_plurals


def singular(low: str, words: NameWords) -> str:
    """The role of one of those whom a role in the plural tells: "senator" for "senators"."""
    return words.role_plurals.get(low, low)


def _opens_rank(token: Token, words: NameWords) -> bool:
    """Tell whether a word opens a rank: "Det" of "Det Con Ann Roe", "Chief" of "Chief Const"."""
    return bare(token.text) in words.short_titles | words.police_offices


def is_front_role(token: Token, words: NameWords) -> bool:
    """Whether a word right before a name says what its bearer is or does.

    There, words that are no roles elsewhere are roles ("the model Ann Roe"), and parsers take
    those behind a quotation for verbs ("…," screenwriter Ann Roe said).
    """
    low = bare(token.text)
    ranked = token.text.isupper() and low in words.letter_titles  # "DCI Ann Roe"
    ranked &= not (token.i and token.nbor(-1).like_num)  # "at 5 | PM Ann Roe"
    ranked |= token.i > 0 and low in words.rank_ends and _opens_rank(token.nbor(-1), words)
    if is_role(token, words) or low in words.short_titles or ranked:
        return True
    if _is_post_of_team(token, words):
        return True
    if low in words.front_roles and token.pos_ == "ADV" and token.i:
        before = token.nbor(-1)
        joined = before.pos_ == "CCONJ" and before.i > 0 and before.nbor(-1).tag_ == "NNP"
        # "the Dale | forward Ann Roe", "a young | forward Ann Roe"
        return joined or before.tag_ in ("DT", "NNP", "POS", "JJ")
    if low in words.front_roles and (token.text.islower() or low not in words.body_heads):
        return token.pos_ in ("NOUN", "PROPN", "ADJ") or token.dep_ == "compound"
    if token.pos_ == "ADJ" and low.endswith(words.role_endings):
        return True
    if token.pos_ == "ADJ" and low in words.role_heads and _is_noun(token):
        return True  # "the union | official Ann Roe", "Acme | chief Ann Roe"
    if token.tag_ == "VB" and low in words.role_heads and low not in words.role_verbs:
        return True  # "and | defender Ann Roe"
    if token.tag_ == "VBZ" and words.role_plurals.get(low, low) not in words.role_verbs | {low}:
        return True  # "400m | runners Ann Roe and Bo Fox"
    opens = token.i == 0 or not token.nbor(-1).text[-1].isalnum()
    opens |= token.dep_ == "compound"
    return (
        token.pos_ == "VERB" and opens and low in words.role_heads and low not in words.role_verbs
    )


def _is_post_of_team(token: Token, words: NameWords) -> bool:
    """Whether a post in a team stands here that parsers take for a verb: "plus Elm | captain"."""
    known = bare(token.text) in either(words.club_roles, words.captains, words.players)
    if not known or token.tag_ not in ("VB", "VBP") or not token.i:
        return False
    helped = any(child.dep_ == "aux" for child in token.children)
    return token.nbor(-1).tag_ in ("NNP", "NNPS") and not helped


def is_stop(token: Token) -> bool:
    """Whether a mark stands here that ends a phrase, such as a dash with white space around it."""
    if token.text in HYPHENS and token.i:
        return bool(token.whitespace_) and bool(token.nbor(-1).whitespace_)
    return token.text in STOPS


def _is_noun(token: Token) -> bool:
    """Whether what is tagged as an adjective before a name ends what somebody is called."""
    before = word_before(token)
    behind_noun = before is not token and before.pos_ in ("NOUN", "PROPN")
    return token.dep_ == "compound" or (token.dep_ == "amod" and behind_noun)


def checked(start: int, end: int, head: int, scene: Scene) -> Role | None:
    """The role, unless it is a relative of somebody unnamed, a title of politeness or a prize.

    Of "fellow student" the student: whose fellow somebody is, the words before tell.
    """
    doc, words = scene.doc, scene.words
    start += start < head and doc[start].lower_ in words.fellows
    one = start < head and doc[start].lower_ in words.one
    start += one and not (is_glued(doc[start + 1]) or doc[start + 1].pos_ == "ADP")  # "only one"
    if bare(doc[head].text) in words.kin:
        if start and doc[start - 1].tag_ == "PRP$" and doc[start - 1].lower_ in words.pronouns:
            return Role(start=start - 1, end=end, head=head)  # "his son"
        owned = any(t.tag_ == "POS" for t in doc[start:head])
        body = scene.at.get(head - 1)
        owned |= body is not None and body.kind == "organization"  # "Acme Capital partner Ann Roe"
        ties = either(words.name_links, words.at_words, words.with_words)
        firm = any(t.lower_ in words.unit_nouns for t in doc[head + 1 : end])
        owned |= firm and doc[head + 1].lower_ in words.inside  # "a partner in the firm Roe & Fox"
        if not owned and not any(t.lower_ in ties for t in doc[head:end]):
            return None
    if all(is_courtesy(t, words) for t in doc[start:end]):
        return None
    low = bare(doc[head].text)
    if low not in words.kin and _is_praised(doc[head], words):
        return None  # "best supporting | actress Ann Roe"
    hers = start > 0 and doc[start - 1].tag_ == "PRP$" and doc[start + 1].tag_ == "POS"
    start -= hers and doc[start].lower_ in words.kin  # "her son's killer"
    told = either(words.hopefuls, words.plain_roles, words.lone_roles)
    vague = words.role_plurals.get(low, low) in words.vague_roles and low not in told
    if vague and all(t.pos_ in ("NUM", "DET") for t in doc[start:end] if t.i != head):
        return None
    if vague and _is_judged(doc[head]):
        return None
    return Role(start=start, end=end, head=head)


def _is_praised(noun: Token, words: NameWords) -> bool:
    """Whether a word before a noun tells a prize, or what somebody thinks: "best | actress"."""
    told = [*noun.lefts, *(t for c in noun.lefts if c.dep_ == "amod" for t in c.lefts)]
    superlatives = (t for t in told if t.tag_ in SUPERLATIVES and t.lower_ in words.unlike)
    return any(token.nbor(1).text not in HYPHENS for token in superlatives)  # "best-selling"


def _is_judged(noun: Token) -> bool:
    """Whether words only tell what somebody thinks: "the most hated | man", "a love-mad | man".

    So does what one could do with them: "the easiest | man to beat".
    """
    told = [child for child in noun.lefts if child.dep_ == "amod"]
    most = any(c.tag_ == "RBS" for t in told for c in t.lefts)
    mad = any(
        t.tag_ == "VBN" and t.i > 1 and is_glued(t.nbor(-1)) and t.nbor(-2).pos_ == "NOUN"
        for t in told
    )
    could = any(c.dep_ in ("relcl", "acl") and c.tag_ == "VB" for c in noun.rights)
    return most or mad or (could and any(t.tag_ == "JJS" for t in told))


def head_noun(at: int, last: int, scene: Scene) -> int | None:
    """The noun that closes the first run of nouns, where it is a role and no person's name."""
    doc, words = scene.doc, scene.words
    while at < last:
        at = _behind_body(at, last, scene)
        token = doc[at]
        if token.pos_ in ("NOUN", "PROPN"):
            lettered = token.lower_ in words.post_nominals and doc[at + 1].pos_ == "CCONJ"
            if not (lettered or _goes_on(at, last, scene) or _is_shared(token, last)):
                entry = scene.at.get(at)
                person = entry is not None and entry.kind == "person"
                if not person and (is_role(token, words) or has_children(at, scene)):
                    return at
                return None
        elif _stands_alone(at, last, scene):
            return at
        elif token.pos_ not in ("ADJ", "ADV", "PART", "PUNCT", "NUM", "CCONJ") and not (
            (token.pos_ == "VERB" and token.dep_ in ("amod", "compound"))
            or (token.tag_ == "VBN" and at > 0 and is_owner(doc[at - 1], words))  # "Elm's ousted"
            or token.text == SLASH
            or (token.lower_ in words.ranks and at + 1 < last and is_role(doc[at + 1], words))
            or (not token.whitespace_ and is_glued(token.nbor(1)))  # "in-state"
        ):
            if is_role(token, words) and token.text[0].isupper():
                return at
            return None
        elif is_stop(token):
            return None
        at += 1
    return None


def _is_shared(token: Token, last: int) -> bool:
    """Whether "and" joins a name to another before a role: "a former | Acme | and Gulfo chief"."""
    if token.pos_ != "PROPN" or token.dep_ not in MODIFIERS or token.i + 3 >= last:
        return False
    joint, other = token.nbor(1), token.nbor(2)
    return joint.pos_ == "CCONJ" and other.pos_ == "PROPN" and token.head.i > other.i


def _stands_alone(at: int, last: int, scene: Scene) -> bool:
    """Whether an adjective stands for one: "a | Liberal and a judge", "its director-|general"."""
    token = scene.doc[at]
    alone = at + 1 >= last or scene.doc[at + 1].pos_ in ("CCONJ", "ADP", "PUNCT", "PRON")
    if alone and _compound(token) in scene.words.role_heads:
        return True
    noun = token.pos_ == "ADJ" and token.dep_ in ("appos", "attr", "conj") and alone
    return noun and token.lower_ in scene.words.party_forms and is_role(token, scene.words)


def _behind_body(at: int, last: int, scene: Scene) -> int:
    """The last token of the body that is named here: "a Dale College of | Law | professor"."""
    body = scene.at.get(at)
    named = body is not None and body.kind == "organization"
    return min(scene.end(at), last) - 1 if named else at


def has_children(at: int, scene: Scene) -> bool:
    """Tell whether a number of children is glued to a word for a relative: "mother|-of-two"."""
    doc, words = scene.doc, scene.words
    if at + PARENT > len(doc) or doc[at].lower_ not in words.kin:
        return False
    glued = is_glued(doc[at + 1]) and is_glued(doc[at + 3])
    return glued and doc[at + 2].lower_ in words.place_links and doc[at + 4].like_num


def _goes_on(at: int, last: int, scene: Scene) -> bool:
    """Whether another noun of the same phrase follows: "news | and features editor"."""
    doc = scene.doc
    if at + 1 >= last:
        return False
    after = doc[at + 1]
    if is_stop(after):
        return False
    if has_children(at, scene):
        return False
    if after.pos_ in ("NOUN", "PROPN") or after.text in (*HYPHENS, SLASH):
        return True
    if is_owner(after, scene.words):
        return True
    glued = at > 0 and is_glued(doc[at - 1])
    if after.pos_ == "ADJ" and (doc[at].pos_ == "PROPN" or glued):
        # "Acme | senior analyst", "left-arm | fast bowler"
        behind = (t for t in doc[at + 1 : min(at + 5, last)] if t.pos_ != "ADJ" and not is_glued(t))
        return next(behind, after).pos_ in ("NOUN", "PROPN")
    if at + 2 >= last or doc[at + 2].pos_ not in ("NOUN", "PROPN"):
        return False
    common = doc[at].pos_ == "NOUN" and not is_role(doc[at], scene.words)
    # "group | managing director", but not "the lawyer | representing towns"
    return (after.pos_ == "CCONJ" and common) or (after.tag_ == "VBG" and after.dep_ != "acl")
