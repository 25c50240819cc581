"""Weighing: what one mention of a name tells, by the words around it and its own letters."""

from __future__ import annotations

from dataclasses import replace

from explainer.language.tables import either, without
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.marks import HYPHENS
from explainer.text.names.artworks import (
    is_called_show,
    is_listed_work,
    is_part,
    is_starred,
    is_told_as_work,
    is_work,
)
from explainer.text.names.corporate import (
    finds,
    has_members,
    heads_list,
    holds_shares,
    is_addressed,
    is_called_body,
    is_club,
    is_firm,
    is_held,
    is_introduced,
    is_moved_to,
    is_one_of,
)
from explainer.text.names.draft import Draft, last_of, opens_in_initials
from explainer.text.names.employing import employs, is_of_party, leads_to_holder, modifies
from explainer.text.names.following import (
    ends_name,
    has_kin,
    is_aged,
    is_ailment,
    is_borne,
    is_building,
    is_described,
    is_field,
    is_loose,
    is_of_one,
    is_presented,
    is_statute,
    is_thing,
    is_won,
)
from explainer.text.names.lettering import weigh_letters
from explainer.text.names.products import is_device, is_product
from explainer.text.names.results import has_result, is_side
from explainer.text.names.roles import are_firms, has_post_for, has_post_on_field
from explainer.text.names.signs import Signs
from explainer.text.names.sorting import is_of_years
from explainer.text.names.ties import (
    acts_on_noun,
    is_parent,
    is_published,
    is_told_in_commas,
    weigh_ties,
)
from explainer.text.names.whereabouts import (
    has_region,
    has_townsmen,
    in_quarter,
    is_behind_age,
    is_capital,
    is_dateline,
    is_home,
    is_of_somebody,
    rules_itself,
)
from explainer.text.syntax.clauses import FINITE, PLURAL
from explainer.text.tokens import Tokens, is_hull

OWN = 2
"""Roles for which what only people have counts."""


def weigh(signs: Signs, reading: Reading, tokens: Tokens, draft: Draft, words: NameWords) -> None:
    """Add what one mention says."""
    signs.mentions += 1
    if draft.label:
        signs.labels[draft.label] += 1
    root = last_of(reading.doc, draft.start, draft.end)
    numbered = root.tag_ == "CD" or root.dep_ == "nummod"
    if numbered and draft.start <= root.head.i < draft.end:
        root = root.head  # "Radio 4", "Bank One"
    does = acts_on_noun(root, draft.start, words)
    before = "" if does else _before(tokens, draft)
    _weigh_role(signs, tokens, draft, before, words)
    opened = _with_article(tokens, draft, words)
    _weigh_before(signs, tokens, opened, "" if does else _before(tokens, opened), words)
    _weigh_behind(signs, tokens, draft, before, words)
    weigh_ties(signs, reading, tokens, draft, root, before)
    _weigh_company(signs, reading, tokens, draft, before, words)
    weigh_letters(signs, tokens, draft, root, words)


def _before(tokens: Tokens, draft: Draft) -> str:
    """The word before a name, "" where a sentence opens with the name."""
    return "" if draft.opens or not draft.start else tokens.low[draft.start - 1]


def _with_article(tokens: Tokens, draft: Draft, words: NameWords) -> Draft:
    """The name with the article that its capital makes part of it: "the film | The Zenda"."""
    at = draft.start - 1
    if at < 1 or any(tokens.first[at : at + 2]) or not tokens.text[at].istitle():
        return draft
    if tokens.low[at] not in words.articles:
        return draft
    return replace(draft, start=at) if tokens.text[at - 1].islower() else draft


def _weigh_role(signs: Signs, tokens: Tokens, draft: Draft, before: str, words: NameWords) -> None:
    """Add the title or the role that stands right before a mention."""
    noun = bool(before) and tokens.pos[draft.start - 1] in ("NOUN", "PROPN")
    noun = noun and " ".join(tokens.low[draft.start - 2 : draft.start]) not in words.unit_pairs
    known = draft.end - draft.start > 1 and tokens.low[draft.start] in words.given
    noun = noun and (before not in words.trades or known)
    noun = noun and (before not in words.backers or draft.label != "organization" or known)
    role = noun and (before in words.role_heads or before.endswith(words.role_endings))
    role = role or has_post_on_field(tokens, draft, words)
    employer = role and draft.start > 1 and tokens.low[draft.start - 2] in words.at_words
    aimed = known and "VERB" in tokens.pos[max(draft.start - 3, 0) : draft.start - 2]
    employer = employer and not aimed  # "shouted at referee | Ann Roe"
    role = role and not employer  # "at analyst | Acme"
    role = role and not leads_to_holder(tokens, draft.end, words)
    signs.members += employer
    several = draft.end - draft.start > 1 or before not in words.shared_roles
    if noun and tokens.tag[draft.start - 1] in PLURAL:
        row = _is_row(tokens, draft.end, words)
        sides = either(words.teams, words.fighters)  # "the champions | Zenda", "rebels"
        team = before in sides and not row
        signs.unit += team
        sort = words.role_plurals.get(before, "")
        people = row and sort and sort not in words.shared_roles
        people = people and (draft.label == "person" or opens_in_initials(tokens, draft))
        role = bool(people) or (role and (row or draft.label == "person") and not team)
    signs.titled += draft.titled or (role and (several or before in words.kin))
    kin = before in words.kin and draft.end - draft.start > 1
    kin |= before in words.personal_roles and draft.label == "person"  # "party candidate | Zenda"
    signs.role += (draft.titled or role) and (kin or before not in words.shared_roles)
    signs.role += OWN * (
        _is_of_kin(tokens, draft, before, words) or is_of_years(tokens, draft, words)
    )


def _is_of_kin(tokens: Tokens, draft: Draft, before: str, words: NameWords) -> bool:
    """Whether somebody's kin is told by one word: "beat sister | Velka", no "its sister | Acme"."""
    kin = without(words.kin, words.parents)
    if draft.end - draft.start > 1 or before not in kin or draft.start < 2:
        return False
    whose = draft.start - 2
    while whose > 0 and tokens.pos[whose] in ("ADJ", "PROPN"):
        whose -= 1  # "its Norwegian partner | Acme"
    known = either(words.its, words.articles)
    return tokens.tag[draft.start - 1] == "NN" and tokens.low[whose] not in known


def _is_row(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a mark or "and" and a person follow, as in "singers Zenda | and Ann Roe"."""
    after = tokens.text[at : at + 1]
    joined = after == [","] or bool(words.joiners.intersection(after))
    return joined and tokens.kind[at + 1 : at + 2] == ["person"]


def _is_of_another(tokens: Tokens, draft: Draft, before: str, words: NameWords) -> bool:
    """Whether a noun for a body does not call the name behind it one.

    "A giant | Elm Valley | company", "the couple's team | Ann and Bo Roe", "the film producer | Ann
    Roe".
    """
    alone, given = draft.end - draft.start == 1, tokens.low[draft.start] in words.given
    if tokens.pos[draft.start - 1] == "ADJ" and tokens.pos[draft.end : draft.end + 1] == ["NOUN"]:
        return True
    if alone and given and _is_row(tokens, draft.end, words):
        return True
    behind_noun = draft.start > 1 and tokens.pos[draft.start - 2] == "NOUN"
    maker = before in words.role_heads and (given or not behind_noun)
    return maker and draft.label == "person" and not alone


def _is_of_sort(tokens: Tokens, draft: Draft) -> bool:
    """Whether a noun in small letters calls a name so: not "a firm | Ann Roe | founded"."""
    at = draft.start - 1
    whole = tokens.text[at].islower() and tokens.text[at - 1] not in HYPHENS  # "film-maker"
    return whole and tokens.tag[at] == "NN" and FINITE.isdisjoint(tokens.tag[draft.end :][:1])


def _weigh_before(
    signs: Signs, tokens: Tokens, draft: Draft, before: str, words: NameWords
) -> None:
    """Add what the words before a mention say of its kind: "the oil giant", "in", "the city of"."""
    pair = " ".join(tokens.low[max(draft.start - 2, 0) : draft.start])
    _weigh_sort(signs, tokens, draft, before, pair, words)
    _weigh_ground(signs, tokens, draft, before, words)
    noun = _sort_before(tokens, draft.start, words) if before else ""
    signs.unit += noun in words.called_so
    somebody = noun in words.role_heads or noun.endswith(words.role_endings)  # "a man called"
    signs.described += somebody or before in words.by_words
    linked = draft.start > 1 and before in words.name_links
    signs.role += linked and is_of_one(tokens, draft, words)
    signs.portfolio += linked and has_post_for(tokens, draft.start, draft.end, words)
    craft = _is_typed(tokens, draft, before)
    craft = craft and (before in words.craft_nouns or pair in words.craft_pairs)
    titled = bool(before) and tokens.text[draft.start - 1].istitle()
    craft = craft or (titled and before in words.called_things)  # "Tropical Storm | Ana"
    signs.craft += craft or is_hull(tokens, draft.start, words)
    called = either(words.craft_nouns, words.shown, words.named_things, words.called_things)
    signs.craft += noun in either(called, words.staged, words.devices)
    signs.animal += noun in words.animals


def _weigh_sort(
    signs: Signs, tokens: Tokens, draft: Draft, before: str, pair: str, words: NameWords
) -> None:
    """Add of what sort a body is by the noun right before it: "the oil giant", "backed by"."""
    sort = before in words.unit_nouns and not _is_of_another(tokens, draft, before, words)
    signs.unit += sort or before in words.trades or pair in words.unit_pairs
    body = draft.label == "organization"
    signs.listed += body and are_firms(before, words)
    signs.unit += body and (are_firms(before, words) or before in words.backers)
    signs.unit += body and before in words.backing
    signs.called += sort or pair in words.unit_pairs
    signs.traded += before in either(words.trades, words.called_so, words.small_heads)
    signs.sorted += sort and before not in words.role_heads and _is_of_sort(tokens, draft)
    signs.unit += before in words.body_kinds and tokens.text[draft.start].isupper()


def _weigh_ground(
    signs: Signs, tokens: Tokens, draft: Draft, before: str, words: NameWords
) -> None:
    """Add that something is there or somebody lives there: "in", "the city of", "Ann Roe, 40, of".

    So with "the mayor of", "the town" and a dateline.
    """
    elsewhere = holds_shares(tokens, draft, words) or is_published(tokens, draft, words)
    signs.located += before in either(words.inside, words.nearby) and not elsewhere
    home = is_home(tokens, draft.start, draft.end, words)
    signs.natives += home
    signs.located += home
    behind = tokens.low[draft.start - 2] if before in words.place_links else ""
    owner = tokens.tag[draft.end : draft.end + 1] == ["POS"] and draft.label == "organization"
    signs.settled += (behind in words.place_heads or behind in words.place_nouns) and not owner
    linked = draft.start > 1 and before in words.name_links
    headed = signs.parts[-1] in either(words.body_heads, words.company_endings)
    near = draft.start > 2 and before in words.near_words  # "the mayor of nearby | Zenda"
    linked |= near and tokens.low[draft.start - 2] in words.name_links
    seated = tokens.low[draft.start - 2 - near] if linked and not headed else ""
    signs.settled += seated in words.seats or (
        seated in words.vague_roles
        and before in words.purposes
        and not any(part in words.given for part in signs.parts)
        and tokens.low[max(draft.start - 3, 0)] in words.chambers
    )  # "assembly member for | Zenda"
    body = draft.label == "organization" and signs.parts[-1] not in words.streets
    lives = before in words.place_links and not body
    lives |= (
        tokens.tag[draft.end : draft.end + 2] == ["POS", "NNP"]
        and before in words.from_words
        and tokens.pos[draft.end + 2 : draft.end + 3] == ["PUNCT"]
    )
    signs.settled += lives and is_behind_age(tokens.text, draft.start - 1)
    origin = draft.label == "person" and is_of_somebody(tokens, draft, words)
    signs.settled += origin
    signs.grounded += origin
    from_here = before in words.from_words and signs.parts[-1] not in words.body_heads
    signs.settled += from_here and in_quarter(tokens, draft.end, words)
    signs.settled += is_capital(tokens, draft.start, words)
    signs.settled += has_townsmen(tokens, draft.end, words)
    native = " ".join(signs.parts) in words.nations  # "the southern | Zendish | state"
    seat = (before in words.place_nouns or before in words.compass) and not native
    signs.settled += seat and _is_typed(tokens, draft, before)
    signs.settled += draft.opens and is_dateline(tokens, draft)


def _is_typed(tokens: Tokens, draft: Draft, before: str) -> bool:
    """Whether the word before a mention is written small, so that it is no part of a name."""
    return bool(before) and tokens.text[draft.start - 1][0].islower()


def _sort_before(tokens: Tokens, start: int, words: NameWords) -> str:
    """The noun that is called by a name: "firm" of "a firm called | Zenda", "a firm known as"."""
    at = start - 1
    at -= tokens.low[at] in words.selves  # "a group calling itself | Zenda"
    if tokens.low[at] in words.as_words and tokens.low[at - 1] in words.known:
        at -= 1
    elif tokens.low[at] not in words.calling:
        return ""
    at -= 1 + (tokens.text[at - 1] == ",")
    return tokens.low[at] if at >= 0 else ""


def _weigh_behind(
    signs: Signs, tokens: Tokens, draft: Draft, before: str, words: NameWords
) -> None:
    """Add what the words behind a mention say of its kind: ", a former teacher", "ceremony"."""
    signs.role += is_described(tokens, draft.end, words) + 2 * is_aged(tokens, draft.end)
    signs.presented += is_presented(tokens, draft.end, words)
    signs.role += has_kin(tokens, draft.end, words)
    signs.neuter += is_thing(tokens, draft.end)
    after = tokens.low[draft.end] if draft.end < len(tokens.low) else ""
    signs.used += after in words.used_things or (
        before in words.place_links and tokens.low[draft.start - 2] in words.used_things
    )
    signs.honoured += after in words.honours or is_won(tokens, draft.end, words)
    field = after in words.ministers and len(signs.parts) == 1 and is_field(tokens, draft, words)
    signs.portfolio += field
    signs.fights += after in words.fighters
    signs.faces += is_side(tokens, draft, words)
    signs.settled += has_region(tokens, draft, words)
    board = after if after in words.town_bodies else " ".join(tokens.low[draft.end : draft.end + 2])
    signs.settled += draft.label == "place" and board in words.town_bodies
    owned = after in words.club_chiefs and tokens.kind[draft.end + 1 : draft.end + 2] == ["person"]
    signs.staffed += after in words.company_roles or (owned and draft.end - draft.start > 1)
    building = is_building(tokens, draft.end, words)
    signs.housed += building
    signs.manned += building and after in words.body_kinds
    led = before in words.definite and after in words.heads and draft.end + 1 < len(tokens.pos)
    signs.headed += led and tokens.pos[draft.end + 1] not in ("NOUN", "PART")
    signs.loose += is_loose(tokens, draft, before, words)
    signs.modifies += modifies(tokens, draft, words)
    signs.presides += draft.end < len(tokens.low) and tokens.text[draft.end] in words.terms
    signs.owning += tokens.tag[draft.end : draft.end + 1] == ["POS"]
    signs.ending += ends_name(tokens, draft.end)


def _weigh_company(
    signs: Signs, reading: Reading, tokens: Tokens, draft: Draft, before: str, words: NameWords
) -> None:
    """Add what people, bodies, works and states alone have, do and are called."""
    signs.craft += is_work(tokens, draft, words) or is_listed_work(reading, draft, words)
    signs.craft += is_told_as_work(reading, draft) or is_starred(tokens, draft, words)
    signs.craft += is_called_show(reading, tokens, draft, words)
    signs.craft += is_product(reading, tokens, draft, words)
    signs.device += is_device(reading.doc[draft.end - 1], words)
    signs.played += is_part(reading, draft)
    signs.employs += employs(tokens, draft, before, words)
    signs.governs += rules_itself(tokens, draft.start, draft.end, words)
    signs.firm += is_firm(tokens, draft, words) or is_moved_to(reading.doc, draft, words)
    signs.traded += is_held(tokens, draft, words)
    signs.apposed += is_called_body(tokens, draft, words)
    parent = is_parent(reading, draft, words)
    signs.apposed += parent or is_told_in_commas(reading, draft, words)
    signs.club += is_club(reading, tokens, draft, words)
    signs.plays += has_result(reading, tokens, draft, words)
    signs.members += has_members(tokens, draft, words)
    signs.addressed += is_addressed(reading, tokens, draft, words) or finds(tokens, draft, words)
    example = heads_list(reading, draft)
    borne = words.borne if draft.label != "organization" else frozenset()
    signs.craft += example in either(words.craft_nouns, words.shown, words.staged, borne)
    several = draft.label == "person" and len(signs.parts) > 1
    sides = either(words.fighters, words.teams)  # "rebels | Zenda", "champions | Zenda Velka"
    alone = before == "," or before in sides  # "the organisers, | Zenda"
    several = several and not (alone and not reading.doc[draft.start : draft.end].root.conjuncts)
    if several and example in without(words.role_heads, words.unit_nouns):
        signs.titled += 1  # "strikers such as | Elm Woods"
        signs.role += 1
    if draft.label != "person" and signs.parts[0] not in words.given:  # "with cameras: | Ann Roe"
        signs.craft += example in words.devices
        signs.settled += example in either(words.town_nouns, words.countries, words.province_nouns)
    signs.craft += is_borne(tokens, draft, before, words) or is_ailment(tokens, draft, words)
    signs.device += is_statute(tokens, draft, words)
    signs.unit += example in words.unit_nouns or is_introduced(reading, tokens, draft, words)
    signs.sorted += parent + is_one_of(reading, draft, words)
    says = before not in words.inside and _says(reading, draft)
    signs.says += says
    signs.role += says and is_of_party(tokens, draft, words)
    signs.runs += _runs(reading, draft, words)


def _runs(reading: Reading, draft: Draft, words: NameWords) -> bool:
    """Whether a campaign behind a name speaks or has who speaks for it: "the Roe | campaign said".

    Unlike one for a ware: "the Acme campaign won a prize".
    """
    behind = reading.doc[draft.end : draft.end + 2]
    if len(behind) < 2 or behind[0].lower_ not in words.circles:
        return False
    known = either(words.servants, words.company_roles)
    return behind[1].lemma_ in reading.pack.speech.saying or behind[1].lower_ in known


def _says(reading: Reading, draft: Draft) -> bool:
    """Whether a verb of saying stands right beside a name, or "according to" before it."""
    doc, speech = reading.doc, reading.pack.speech
    after = doc[draft.end].lemma_ if draft.end < len(doc) else ""
    before = doc[draft.start - 1] if draft.start else None
    if after in speech.saying or before is None:
        return after in speech.saying
    marked = before.i > 0 and not doc[before.i - 1].text[-1].isalnum()
    told = before.lower_ == speech.according_to and before.i > 0
    according = told and doc[before.i - 1].lower_ in speech.according
    return (marked and before.lemma_ in speech.inverting) or according
