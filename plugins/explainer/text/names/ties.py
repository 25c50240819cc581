"""Ties: what a mention of a name is to the words that it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.names.bracketed import BRACKETS
from explainer.text.names.corporate import is_opposed
from explainer.text.names.draft import Draft
from explainer.text.names.employing import is_staffed_in_brackets, is_sure_role
from explainer.text.names.following import does, is_told_on
from explainer.text.names.joints import QUOTES
from explainer.text.names.products import is_feature
from explainer.text.names.signs import Signs
from explainer.text.names.sorting import (
    is_animal,
    is_ground,
    is_nickname,
    is_paper,
    said_to_be,
)
from explainer.text.names.whereabouts import (
    has_ground,
    has_offices,
    holds_office,
    in_county,
    in_land,
    is_behind_street,
    is_land_of_town,
    is_mapped,
    is_scene,
    is_site,
    is_town_of_building,
    lives_in,
)
from explainer.text.syntax.clauses import FINITE, MODIFIERS, NOUN_SUBJECTS, NOUNS, PLURAL
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import nouns_under
from explainer.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


LEAST = 2
"""Tokens behind a speaker in commas: the comma and the verb."""
ROW = 30
"""Tokens of a row of names at most."""
OPENS = frozenset(",:(–—")
"""Marks behind which a row tells the names of those before it."""


def weigh_ties(
    signs: Signs, reading: Reading, tokens: Tokens, draft: Draft, root: Token, before: str
) -> None:
    """Add what a mention is to the words that it hangs on.

    Args:
        signs: What is added to.
        reading: The article.
        tokens: Its words.
        draft: The mention.
        root: The word of the mention that hangs on others.
        before: The word before it, "" where a sentence opens with the mention.
    """
    words, saying = reading.pack.names, reading.pack.speech.saying
    dep, head = root.dep_, root.head
    signs.opening += draft.opens
    signs.article += before in words.articles or _is_one_of_many(root, draft, words)
    signs.bound += dep in ("pobj", "conj", "appos", "dobj") or before in words.articles
    signs.peers += [t.i for t in root.conjuncts if not draft.start <= t.i < draft.end]
    signs.plural += root.tag_ in PLURAL
    signs.several += _is_several(root, before, words)
    signs.counted += bool(before) and tokens.tag[draft.start - 1] == "CD"
    signs.adjective += root.pos_ == "ADJ" and dep in ("amod", "compound")
    before_noun = dep in MODIFIERS and head.i >= draft.end and head.pos_ == "NOUN"
    signs.idle += before_noun or head is root
    signs.acts += dep in ("nsubj", "poss") and root.tag_ != "NNPS"
    body = draft.label == "organization" and tokens.low[draft.start] not in words.titles
    signs.acts += body and does(tokens, draft.end, dep)
    signs.speaks += dep == "nsubj" and head.lemma_ in saying
    supplier = tokens.low[draft.end - 1] in words.supplied and draft.end - draft.start > 1
    signs.firm += supplier and dep == "nsubj" and head.lemma_ in saying  # "Elm Water said"
    signs.reports += dep == "nsubj" and head.lemma_ in words.reporting
    signs.used += dep == "dobj" and head.lemma_ in words.using
    signs.had += is_feature(root, words)
    whose = draft.start > 0 and tokens.tag[draft.start - 1] == "PRP$"
    named = draft.label == "person" and tokens.low[draft.start] not in words.given
    whose = whose or (named and _is_of_somebody(tokens, draft.start, words))
    signs.possessed += whose and tokens.pos[draft.end : draft.end + 1] != ["NOUN"]
    signs.contests += dep in ("nsubj", "dobj") and head.lemma_ in words.contests
    signs.opposes += is_opposed(root, words)
    signs.rivals += _is_rival(tokens, draft, root, words)
    signs.beside += dep == "conj" and _is_person(tokens, head.i, words)
    signs.role += dep == "nsubj" and before not in words.articles and _has_own(root, words)
    signs.role += dep == "nsubj" and is_told_on(reading, tokens, draft, root)
    rings = dep == "nsubj" and head.lemma_ in saying and before not in words.articles
    signs.role += rings and _is_on_phone(head, words)
    signs.neuter += dep == "nsubj" and _has_its_own(root, words)
    signs.animal += is_animal(tokens, draft, root, words)
    signs.issued += is_paper(tokens, draft, root, words)
    _weigh_nouns(signs, reading, tokens, draft, root)
    _weigh_place(signs, reading, tokens, draft, root, before)


def _is_on_phone(verb: Token, words: NameWords) -> bool:
    """Whether who speaks does so as people do: "Zenda Roe told Acme News | by telephone"."""
    links = (t for t in verb.rights if t.dep_ in ("prep", "agent"))
    return any(t.lower_ in words.phones for link in links for t in link.rights)


def _is_of_somebody(tokens: Tokens, start: int, words: NameWords) -> bool:
    """Whether somebody with a given name and a surname has what is named: "Ann Roe's | Zenda"."""
    at = start - 2
    if at < 1 or tokens.tag[start - 1] != "POS" or tokens.kind[at] != "person":
        return False
    return tokens.ent[at - 1] == tokens.ent[at] and tokens.low[at - 1] in words.given


def _weigh_nouns(signs: Signs, reading: Reading, tokens: Tokens, draft: Draft, root: Token) -> None:
    """Add what the nouns say that a mention stands beside, or that it is said to be."""
    words, dep, head = reading.pack.names, root.dep_, root.head
    named = tokens.low[draft.start] in words.given
    traded = head.lower_ in words.trades and not named  # "the miner | Zenda"
    described = dep == "appos" and is_sure_role(head.lower_, words) and not traded
    described = described and not is_staffed_in_brackets(tokens, draft, words)
    described |= dep == "appos" and _speaks_as(reading, draft, head)
    kin = dep == "appos" and head.lower_ in words.kin
    kin = kin and all(c.lower_ not in words.its for c in head.children)  # "its partner | Acme"
    signs.role += 2 if kin else described
    signs.role += 2 * _is_one_of_kin(tokens, draft.start, words)
    signs.role += dep == "dobj" and _is_appointed(root, words)
    called = said_to_be(root, words) if dep in NOUN_SUBJECTS else frozenset()
    signs.role += any(is_sure_role(noun, words) for noun in called)
    somebody = draft.label == "person" and draft.end - draft.start == 1
    signs.unit += not (somebody or called.isdisjoint(words.called_so))
    sort = head.lower_ in words.unit_nouns and not named
    sort = sort and (head.text.islower() or tokens.text[draft.start - 1] != ",")
    signs.unit += dep == "appos" and _is_of_several(root, head, words)
    signs.unit += dep == "appos" and sort  # but "the chief of Salt Bank, | Ann Roe"
    called_so = head.lower_ in without(words.unit_nouns, words.role_heads) and head.text.islower()
    signs.sorted += dep == "appos" and called_so and _is_before_verb(tokens, draft, head)
    signs.settled += dep == "appos" and head.lower_ in words.homes and not named
    signs.device += draft.label != "person" and _is_made(reading.doc, draft, root, words)
    signs.described += any(_is_description(c, root) for c in root.children)
    signs.described += dep == "appos" and head.lower_ in words.role_heads
    signs.described += not QUOTES.isdisjoint(tokens.text[draft.start : draft.end])


def _is_one_of_kin(tokens: Tokens, start: int, words: NameWords) -> bool:
    """Whether a name stands in a row of those of relatives: "two daughters, Ann and | Zenda |"."""
    for at in range(start - 1, max(-1, start - 1 - ROW), -1):
        linked = tokens.text[at] in OPENS or tokens.low[at] in words.joiners
        if not (linked or tokens.pos[at] == "PROPN"):
            several = tokens.low[at] in words.kin and tokens.low[at] in words.role_plurals
            return several and tokens.text[at + 1] in OPENS
    return False


def _is_before_verb(tokens: Tokens, draft: Draft, head: Token) -> bool:
    """Whether a noun calls two words so, and the verb behind has them: "the firm | Ann Roe | left".

    Not "for the firm | Ann Roe | left", which she left.
    """
    verb = head.doc[draft.end : draft.end + 1]
    finite = len(verb) == 1 and verb[0].tag_ in FINITE
    finite = finite and any(c.dep_ in NOUN_SUBJECTS for c in verb[0].children)
    right = head.i == draft.start - 1 and tokens.tag[head.i] == "NN"
    return finite and right and draft.end - draft.start > 1


def _is_rival(tokens: Tokens, draft: Draft, root: Token, words: NameWords) -> bool:
    """Whether a land's own beats a person, or loses to one: "she beat Norland's | Velka Zenda |".

    Two or three words name them, none of which a club, a body or a place bears.
    """
    at, parts = draft.start, tokens.low[draft.start : draft.end]
    owned = at > 1 and tokens.tag[at - 1] == "POS" and tokens.low[at - 2] in words.state_words
    plain = all(text.istitle() for text in tokens.text[at : draft.end]) and 2 <= len(parts) <= 3
    lands = either(words.regions, words.capitals, words.state_words, words.place_heads)
    clubs = either(words.club_endings, words.club_openers, words.club_heads, words.company_endings)
    bodies = either(words.body_heads, words.common_openers)
    if not (owned and plain and either(lands, clubs, bodies).isdisjoint(parts)):
        return False
    verb = root.head if root.dep_ in NOUN_SUBJECTS | {"dobj"} else root.head.head
    others = [c for c in verb.children if c.dep_ in NOUN_SUBJECTS | {"dobj"} and c.i != root.i]
    lost = verb.lemma_ in words.losing
    links = (c for c in verb.children if lost and c.lower_ in words.beaten_by)
    others += [noun for noun in nouns_under(links) if noun.i != root.i]
    beats = verb.lemma_ in words.contests & words.opposing and root.dep_ != "pobj"
    beats |= lost and root.dep_ != "dobj"
    human = (c.lower_ in words.pronouns or tokens.kind[c.i] == "person" for c in others)
    return beats and any(human)


def _weigh_place(
    signs: Signs, reading: Reading, tokens: Tokens, draft: Draft, root: Token, before: str
) -> None:
    """Add whether something is, happens or has offices where a mention names."""
    words = reading.pack.names
    led = before in words.place_prepositions and root.dep_ in ("pobj", "conj")
    led = led and tokens.low[draft.start - 2] not in words.verbal_links  # "according to | Zenda"
    signs.sited += is_site(reading, draft, words)
    signs.mapped += is_mapped(tokens, draft.start, words)
    signs.placed += (led and not is_published(tokens, draft, words)) or (
        in_land(tokens, draft.end, words)
        or has_offices(tokens, draft.end, words)
        or holds_office(tokens, draft.start - 1, words)
    )
    signs.located += is_scene(root, words)
    signs.located += draft.label == "place" and is_land_of_town(tokens, draft.start, words)
    street = is_behind_street(tokens, draft.start, words)
    ground = street or lives_in(tokens, draft, words) or is_ground(tokens, draft, root, words)
    signs.grounded += ground
    town = is_town_of_building(reading, draft, words)
    town |= in_county(tokens, draft.end, words) or has_ground(root, words)
    signs.settled += is_nickname(tokens, draft, words) or ground or town
    first = _first_place(tokens, root) if draft.label == "person" else root
    if first is not root and first.dep_ == "pobj":
        signs.placed += first.head.lower_ in words.place_prepositions
        signs.located += first.head.lower_ in words.inside


def _first_place(tokens: Tokens, root: Token) -> Token:
    """The first of a row of what the model takes for places: "in | Elm |, Dale and Zenda Vale"."""
    while root.dep_ in ("conj", "appos") and tokens.kind[root.head.i] == "place":
        root = root.head
    return root


def _is_several(root: Token, before: str, words: NameWords) -> bool:
    """Whether a name alone stands for several: "| Zenda Park |, who are", "holders | Zenda Park".

    In no row, nor behind a noun for others that "who" may mean.
    """
    if root.conjuncts or (root.i + 1 < len(root.doc) and root.nbor().text in BRACKETS):
        return False
    others = [root.head, root.head.head] if root.dep_ == "pobj" else [root.head]
    others = others if root.dep_ in ("pobj", "appos") else []
    alone = not any(noun.tag_ in PLURAL or noun.conjuncts for noun in others)
    verbs = [verb for verb in root.children if verb.dep_ == "relcl" and alone]
    tensed = [t for verb in verbs for t in (verb, *verb.children) if t.tag_ == "VBP"]
    who = any(c.tag_ == "WP" and c.dep_ == "nsubj" for verb in verbs for c in verb.children)
    if who and any(t.pos_ == "AUX" for t in tensed):
        return True
    start = next((c.i for c in root.lefts if c.dep_ == "compound" and c.pos_ == "PROPN"), root.i)
    return before in words.teams and root.doc[start].lower_ not in words.given


def _is_of_several(root: Token, people: Token, words: NameWords) -> bool:
    """Whether a name alone in commas is what several are: "the organisers, | Zenda Salt |,"."""
    several = people.tag_ in PLURAL and people.lower_ in words.role_plurals and people.i < root.i
    apart = all(t.doc[t.i + 1 : t.i + 2].text == "," for t in (people, root))
    return several and apart and not root.conjuncts


def _is_appointed(root: Token, words: NameWords) -> bool:
    """Whether somebody is given a post: "named | Zenda Roe | as finance director"."""
    links = (c for c in root.head.children if c.lower_ in words.as_words and c.i > root.i)
    giving = root.head.lemma_ in either(words.appointing, words.choosing)
    return giving and any(is_sure_role(post.lower_, words) for post in nouns_under(links))


def _is_person(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether the model takes two words for a person's, or one behind a title or a given one."""
    if tokens.kind[at] != "person":
        return False
    several = at > 0 and tokens.ent[at - 1] == tokens.ent[at]
    return several or tokens.low[at] in words.given or tokens.low[at - 1] in words.titles


def _has_own(root: Token, words: NameWords) -> bool:
    """Whether "his" or "her" behind a verb can only be its subject's: "Zenda is unhappy with his".

    No noun for anybody stands between, nor does another name; nor does somebody say the clause.
    """
    if root.head.dep_ == "ccomp":
        return False  # "Roe said | Zenda would help her"
    for token in root.doc[root.head.i : root.head.right_edge.i + 1]:
        if token.tag_ == "PRP$" and words.pronouns.get(token.lower_):
            return True
        other = token.ent_type_ or token.pos_ == "PROPN" or token.lower_ in words.pronouns
        known = token.lower_ in words.role_heads or token.lower_ in words.role_plurals
        if other or known or token.lower_ in words.kin or token.is_quote:
            return False
    return False


def _has_its_own(root: Token, words: NameWords) -> bool:
    """Whether "its own" stands right behind a verb, as behind no person's: "Zenda said its own"."""
    behind = root.doc[root.head.i + 1 : root.head.right_edge.i]
    at = next((t for t in behind if t.pos_ not in ("ADV", "SCONJ", "AUX")), None)
    return at is not None and at.lower_ in words.its and at.nbor().lower_ in words.emphatic


def _is_one_of_many(root: Token, draft: Draft, words: NameWords) -> bool:
    """Whether "a" and an adjective stand before a name: "a red | Zenda"."""
    before = (child.lower_ for child in root.children if child.i < draft.start)
    return any(low in words.articles and low not in words.definite for low in before)


def _is_description(noun: Token, root: Token) -> bool:
    """Whether a noun behind a name tells more of its bearer: "Zenda, a | clerk"."""
    if noun.dep_ != "appos" or noun.i < root.i:
        return False
    return noun.pos_ == "NOUN" or any(child.pos_ == "DET" for child in noun.children)


def _is_made(doc: Doc, draft: Draft, root: Token, words: NameWords) -> bool:
    """Whether a noun for a craft right before a name calls it so: "the tanker | Zenda was held".

    Before a verb it may be what somebody of the name made: "the rocket | Zenda launched".
    """
    noun = doc[draft.start - 1] if draft.start else root
    craft = noun.lower_ in words.devices and noun.lower_ in words.craft_nouns
    made = draft.end < len(doc) and doc[draft.end].pos_ == "VERB"
    made |= acts_on_noun(root, draft.start, words)
    return craft and not made and (draft.start <= noun.head.i < draft.end or root.head is noun)


def _speaks_as(reading: Reading, draft: Draft, role: Token) -> bool:
    """Whether a name in commas between a role and a verb of saying is its holder's.

    "The party's chief, | Zenda, said". So is a longer one behind the head of something, whatever
    follows: "blamed the head of the council, | Zenda Roe,".
    """
    doc, words = reading.doc, reading.pack.names
    behind = doc[draft.end : draft.end + 2]
    if role.lower_ not in words.personal_roles or doc[draft.start - 1].text != ",":
        return False
    tied = any(c.dep_ == "poss" or c.lower_ in words.place_links for c in role.children)
    if tied and role.lower_ in words.department_heads and draft.end - draft.start > 1:
        return True
    if len(behind) < LEAST or behind[0].text != ",":
        return False
    return behind[1].lemma_ in reading.pack.speech.saying


def acts_on_noun(root: Token, start: int, words: NameWords) -> bool:
    """Tell whether a name does something with the noun before it: "the rocket | Zenda is building".

    So in "the group | Roe met". That noun tells nothing of its kind. A craft with "a" is called by
    no name, whatever the parse.
    """
    verb = root.head
    if not start or root.dep_ not in NOUN_SUBJECTS or verb.i < root.i:
        return False
    noun = root.doc[start - 1]
    new = noun.lower_ in words.craft_nouns and has_an(noun)
    return new or (verb.dep_ == "relcl" and verb.head is noun)


def is_told_in_commas(reading: Reading, draft: Draft, words: NameWords) -> bool:
    """Tell whether a name in commas tells which body is meant: "the paper, | The Roe Chief |,".

    Not behind "the head of the bank, Ann Roe": she is the head.
    """
    root = reading.doc[draft.end - 1]
    noun, first = root.head, root.left_edge.i
    comma = first > 1 and reading.doc[first - 1].text == "," and noun.i == first - 2
    called = noun.lower_ in either(words.called_so, words.small_heads) and noun.tag_ == "NN"
    tied = noun.head.lower_ in either(words.name_links, words.at_words)
    called &= not (tied and noun.head.head.pos_ in NOUNS)
    return comma and called and root.dep_ in ("appos", "npadvmod") and noun.text.islower()


def is_parent(reading: Reading, draft: Draft, words: NameWords) -> bool:
    """Tell whether a name in commas tells which firm has another: "its parent, | Zenda Salt |,"."""
    root = reading.doc[draft.end - 1]
    noun = root.head
    owner = noun.lower_ in words.parents and noun.i > 0 and noun.nbor(-1).lower_ in words.its
    return owner and root.dep_ == "appos" and root.left_edge.i == noun.i + 2


def is_published(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether something was written in what is named: "an article in | Zenda"."""
    at = draft.start - 2
    return at >= 0 and tokens.low[at] in words.writings
