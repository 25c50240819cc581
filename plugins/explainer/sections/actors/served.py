"""Served: the body, the state and the party that the words of a role name."""

from __future__ import annotations

from collections.abc import Iterator

from explainer.language.tables import either
from explainer.sections.actors.capitals import ends_name, is_first_half, is_inside_name
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.grounds import (
    is_against,
    is_anothers,
    is_ward,
    office_land,
    office_town,
    police_town,
    sent_by,
    served_land,
)
from explainer.sections.actors.home import is_ethnic, is_own_office
from explainer.sections.actors.parties import party_at
from explainer.sections.actors.role import Role, is_glued, is_post, is_role, serves_people, singular
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.tie import Tie
from explainer.text.somebody import reviews
from explainer.text.tokens import bare

LONGEST_OFFICE = 4
"""Words of an office of a state."""
NEAR = 2
"""Words before a second role, of which one may say that it is over."""


def ties_in_role(role: Role, scene: Scene) -> Iterator[Tie]:
    """Give the body, the state and the party that the words of a role name."""
    head = bare(scene.doc[role.head].text).rsplit("-", 1)[-1]
    rank = 4 if head in scene.words.alumni else 0
    for body in bodies_in(role, scene):
        yield Tie(entry=body, rank=rank)
    if town := office_town(role, scene) or police_town(role, scene):
        yield Tie(entry=town, rank=1)
    parties = list(_parties_in(role, head, scene))
    full = scene.words.full_titles.get(head, head)  # "Norlandic Pres. Roe"
    office = {head, full} & scene.words.offices or _is_known_office(role, scene)
    led = bool(parties) and head in scene.words.party_offices  # "UK Salt Party leader"
    if office and not led and (state := _state_in(role, scene)) is not None:
        yield Tie(entry=state, rank=3 if head in scene.words.sittings else 1)  # "U.S. Rep."
    if land := served_land(role, scene) or sent_by(role, scene):
        yield Tie(entry=land, rank=1)
    if land := office_land(role, scene):
        yield Tie(entry=land, rank=2)
    for party in parties:
        yield Tie(entry=party, rank=1 if head in scene.words.party_offices else 2)


def _parties_in(role: Role, head: str, scene: Scene) -> Iterator[Entry]:
    """The parties that the words of a role name of which its bearer is: "Labour MP"."""
    for at in range(role.start, role.end):
        party = party_at(at, role.end, scene)
        goal = at > role.head and (_is_goal(at, role, scene) or _does(role.head + 1, at, scene))
        goal &= not _is_inside(at, role, scene)
        goal |= at < role.head and party is not None and _is_opinion(at, head, scene)
        goal |= is_first_half(at, scene, small=True)  # "a Labour|-run council's leader"
        mine = at == role.head - 1 and head in scene.words.challengers
        if party is not None and not goal and (mine or _holds(at, role, scene)):
            yield party


def _is_inside(at: int, role: Role, scene: Scene) -> bool:
    """Whether somebody is told to be one in a party: "a rising star in the | Salt Party"."""
    words, doc = scene.words, scene.doc
    link = at - 1 - (doc[at - 1].lower_ in words.definite)
    inside = link > role.head and doc[link].lower_ in words.inside and link < at - 1
    return inside and not any(t.pos_ in ("VERB", "ADP") for t in doc[role.head + 1 : link])


def _is_known_office(role: Role, scene: Scene) -> bool:
    """Whether a role ends in an office of states that its last word does not tell.

    "Norlandic | national security adviser", "Norland's | trade representative".
    """
    told = [bare(token.text) for token in scene.doc[role.start : role.head + 1]]
    ends = {" ".join(told[-length:]) for length in range(2, min(len(told), LONGEST_OFFICE) + 1)}
    return any(is_own_office(end, scene.words) for end in ends)


def _does(start: int, end: int, scene: Scene) -> bool:
    """Whether words tell what somebody does: "the senator | leading the | Tory field"."""
    return any(token.tag_ == "VBG" and token.dep_ == "acl" for token in scene.doc[start:end])


def _is_opinion(at: int, head: str, scene: Scene) -> bool:
    """Whether the capital of a word may only be that of a sentence: "Conservative | columnist".

    Not before an office or a candidate, nor where the article writes it so inside a sentence.
    """
    words, opens = scene.words, at == scene.bounds(at)[0] or scene.doc[at - 1].is_quote
    opens &= scene.doc[at].lower_ in words.opinions
    political = words.offices | words.party_offices | words.sittings.keys() | words.hopefuls
    return opens and head not in political and scene.doc[at].text not in scene.capitals


def _is_common(at: int, scene: Scene) -> bool:
    """Whether a place is only called by what it is, as a sentence opens: "Prison | governor"."""
    place = scene.at[at]
    return place.kind == "place" and place.name.lower() in scene.words.place_heads


def bodies_in(role: Role, scene: Scene) -> Iterator[Entry]:
    """Give the bodies in a role that are no parties, those behind its head first."""
    low = singular(bare(scene.doc[role.head].text), scene.words)
    first = role.head if low in scene.words.hopefuls else role.start  # "White House hopeful"
    no_body = either(scene.words.fields, scene.words.trade_places)
    places = [
        at
        for at in range(first, role.end)
        if _is_body(at, low, scene)
        if not (_is_seat(at, scene) or is_first_half(at, scene, small=True))
        if scene.at[at].name.lower() not in no_body  # "Film | director Ann Roe"
        if not _is_common(at, scene)
        if not (_is_desk(at, role, scene) or _is_joined_field(at, role, scene))
        if not (_is_covered(at, role, scene) or _is_half(at, role, scene))
        if not is_anothers(at, role, scene)
        if at < role.head or not (_is_hailed_from(at, low, scene) or is_ward(at, role, scene))
    ]
    serves = low in scene.words.servants
    for at in sorted(places, key=lambda at: at < role.head):
        served = serves and _link(at, role, scene) not in scene.words.against
        tied = at < role.head or served or not _is_goal(at, role, scene)
        if low in scene.words.hopefuls:  # "a doctoral candidate at the | Land Institute"
            tied = _link(at, role, scene) in scene.words.at_words
        if tied and _holds(at, role, scene):
            yield _possessed(at, role, scene)


def _is_hailed_from(at: int, low: str, scene: Scene) -> bool:
    """Whether a word may be the town that somebody comes from: "a teacher from | Elm".

    Not who has a post that a body gives, nor what is named by its letters. Of who has no such
    post two words may be one, too, of which none is a body's: "a driver from | Den Elm".
    """
    words, start, name = scene.words, scene.start(at), scene.at[at].name
    link = scene.doc[start - 1].lower_ if start else ""
    post = low in either(words.tied_roles, words.campaigners) and low not in words.scholars
    alone = scene.end(at) == start + 1 and " " not in name and not name.isupper()
    heads = either(words.body_heads, words.company_endings, words.club_endings, words.parties)
    town = len(name.split()) == 2 and heads.isdisjoint(name.lower().split())
    alone |= town and low not in words.scholars
    return link in words.from_words - words.place_links and alone and not post


def _is_desk(at: int, role: Role, scene: Scene) -> bool:
    """Whether "of" ties a role to a part of a body: "head of | Salt Sales | at Acme"."""
    doc, words = scene.doc, scene.words
    end = max(scene.end(at), at + 1)
    before = doc[max(scene.start(at) - 1, 0)].lower_
    if at < role.head or before not in words.place_links or end >= role.end:
        return False
    first = end + 1
    while first < role.end and doc[first].lower_ in words.articles:
        first += 1
    employer = first < role.end and _kind(first, scene) == "organization"
    if doc[end - 1].lower_.rstrip(".") in words.company_endings:
        return False  # "head of | Elm Corp | at the Salt Forum"
    return doc[end].lower_ in words.at_words and employer


def _is_joined_field(at: int, role: Role, scene: Scene) -> bool:
    """Whether a name is what "and" tells a minister to deal with: "Rural and | Coastal Affairs"."""
    words, start = scene.words, scene.start(at)
    minister = at < role.head and scene.doc[role.head].lower_ in words.ministers
    joined = any(
        t.lower_ in words.joiners for t in scene.doc[max(start - 1, role.start) : role.head]
    )
    kinds = either(words.body_heads, words.bodies, words.houses)
    return minister and joined and scene.at[at].name.split()[-1].lower() not in kinds


def _is_covered(at: int, role: Role, scene: Scene) -> bool:
    """Whether a body is what somebody of another covers: "the Courier's | Treasury | reporter".

    "The party's | Treasury | spokesman"; but "the Courier's | Salt Committee | chairman", which
    is a part of it.
    """
    doc, words, start = scene.doc, scene.words, scene.start(at)
    while start - 2 > role.start and doc[start - 1].lower_ in words.ranks:
        start -= 1  # "the paper's chief | Treasury | reporter"
    if at > role.head or start - 2 < role.start or doc[start - 1].tag_ != "POS":
        return False
    name = scene.at[at].name.lower()
    known = name in either(words.bodies, words.houses)
    part = name.split()[-1] in words.body_heads and not known
    owner = scene.at.get(start - 2)
    if owner is not None:
        return owner.kind == "organization" and known
    owners = words.party_nouns
    if known:  # "the network's | Pentagon | reporter"
        owners |= (words.sorts.keys() | either(words.outlets, words.unit_nouns)) - words.governing
    return not part and doc[start - 2].lower_ in owners


def _is_half(at: int, role: Role, scene: Scene) -> bool:
    """Whether "and" carries a name on that was cut there: "the | Salt | and Dale Water System"."""
    doc, end = scene.doc, max(scene.end(at), at + 1)
    if end + 1 >= role.end or doc[end].lower_ not in scene.words.joiners or end + 1 in scene.at:
        return False
    return doc[end + 1].text[0].isupper() and not is_role(doc[end + 1], scene.words)


def _is_body(at: int, low: str, scene: Scene) -> bool:
    """Whether a body stands here that is no party, or the seat of a government that gives a post.

    "A | Downing Street | adviser", "the | White House | spokeswoman".
    """
    kind = _kind(at, scene)
    if kind == "place" and scene.at[at].name.lower() in scene.words.government_seats:
        return low in scene.words.tied_roles
    return kind == "organization" and not scene.at[at].party


def _holds(at: int, role: Role, scene: Scene) -> bool:
    """Whether who has a role belongs to what a word of it names.

    Not "a friend of the bank's chairman", "the mayor's nominee for the board".
    """
    doc, words = scene.doc, scene.words
    holders = [i for i in range(role.start, at) if is_role(doc[i], words) and i not in scene.at]
    holder = holders[-1] if at > role.head and holders else role.head
    low = singular(bare(doc[holder].text).rsplit("-", 1)[-1], words)
    if at > holder and low in words.speakers and _link(at, role, scene) in words.at_words:
        return False  # "a speaker at the | Acme Forum"
    owned = any(doc[i].tag_ == "POS" for i in range(at, holder)) and low in words.kin
    if owned and not is_post(holder, scene):
        return False  # "Acme's uncle", but "an Acme partner", "Acme's managing partner"
    aims = (t.nbor(1).lower_ for t in doc[holder:at] if t.lemma_ in words.running)
    runs = not words.purposes.isdisjoint(aims)  # "a clerk running for | the Elm Council"
    loose = at > holder and (low in words.kin | words.hopefuls or runs)
    outside = low in words.outsiders and not reviews(doc[holder], words)
    outside |= serves_people(role, at, scene) or _is_of_next(at, role, scene)
    if outside or (loose and _link(at, role, scene) not in words.at_words):
        return False  # but "a partner at the | firm"
    if holder != role.head and _is_former(doc[max(role.start, holder - NEAR) : holder].text, scene):
        return False
    between = range(min(at, holder), _owner_start(at, scene) if at > holder else holder)
    return not any(map(scene.is_person, between))


def _is_of_next(at: int, role: Role, scene: Scene) -> bool:
    """Whether a body is that of somebody behind it: "the judge in the trial of | Acme | chief Roe".

    Who serves somebody is of their body, too.
    """
    doc, words = scene.doc, scene.words
    if at < role.head or singular(bare(doc[role.head].text), words) in words.servants:
        return False
    told = range(scene.end(at), role.end - 1)
    return any(is_role(doc[i], words) and scene.is_person(i + 1) for i in told)


def _owner_start(at: int, scene: Scene) -> int:
    """Where the person starts whose body stands here: "a member of | Roe's Acme"; else the same."""
    owned = at > 1 and scene.doc[at - 1].tag_ == "POS" and scene.is_person(at - 2)
    return scene.start(at - 2) if owned else at


def _is_former(before: str, scene: Scene) -> bool:
    """Whether the words before a role say that it is over."""
    return any(word in scene.words.former for word in before.lower().split())


def _state_in(role: Role, scene: Scene) -> Entry | None:
    """The state whose office a role is: not that of who leads its opposition."""
    if any(t.lower_ in scene.words.opposition for t in scene.doc[role.start : role.head]):
        return None
    own = _is_of_firm(role, scene)
    for at in range(role.start, role.head if own else role.end):
        if _of_another(at, role, scene) or _is_goal(at, role, scene) or _is_seat(at, scene):
            continue
        if is_ethnic(at, scene) or is_first_half(at, scene) or is_against(at, role, scene):
            continue  # "spokeswoman for the ethnic | Norlandic party", "a commander and | U.S. foe"
        if _is_in_name(at, role, scene) or _is_half(at, role, scene) or _is_post(at, role, scene):
            continue
        if _kind(at, scene) == "place":
            if scene.at[at].name.lower() in scene.words.portfolios or _is_common(at, scene):
                continue  # "Europe minister"
            return scene.at[at]
        if at > role.head and _names_body(at + 1, role.end, scene):
            continue
        if state := scene.state(scene.doc[at : at + 2].text) or scene.state(scene.doc[at].text):
            return state
        if region := scene.region(scene.doc[at].text):
            return region
    return None


def _is_post(at: int, role: Role, scene: Scene) -> bool:
    """Whether a land in full before an ambassador tells where the post is: "Norland | envoy"."""
    words, name = scene.words, scene.doc[at].text
    sent = at == role.head - 1 and bare(scene.doc[role.head].text) in words.sent_to
    full = name.istitle() and "." not in name and name not in scene.adjectives
    return sent and at in scene.at and full


def _is_of_firm(role: Role, scene: Scene) -> bool:
    """Whether a body without a name has the office: "the group's president | for Norland"."""
    words = scene.words
    firms = (words.sorts.keys() | either(words.unit_nouns, words.generic)) - words.governing
    told = (t for t in scene.doc[role.start : role.head] if t.tag_ == "POS")
    return any(scene.doc[t.i - 1].lower_ in firms for t in told if t.i > role.start)


def _is_in_name(at: int, role: Role, scene: Scene) -> bool:
    """Whether an adjective stands inside the name of a party or a people: "Zuni | Indian | Nation".

    "The Norlandic | Salt Party's leader" is the party's, and of no state.
    """
    entry = scene.at.get(at)
    if ends_name(at, role.head, scene):
        return True
    if entry is not None:
        return bool(entry.party) and entry.kind == "organization"
    inside = role.start < at < role.head - 1 and is_inside_name(at, scene)
    return inside and _names_body(at + 1, role.end, scene)


def _is_seat(at: int, scene: Scene) -> bool:
    """Whether a name only tells where a body sits: "spokeswoman for the | Elm|-based bank"."""
    end = max(scene.end(at), at + 1)
    glued = end + 1 < len(scene.doc) and is_glued(scene.doc[end])
    return glued and scene.doc[end + 1].lower_ in scene.words.seated


def _names_body(at: int, end: int, scene: Scene) -> bool:
    """Whether a capital goes on the name of a body: "chairman of Norlandic | Salt Works"."""
    if _kind(at - 1, scene) == "organization":
        return True
    if at >= end or at in scene.at or not scene.doc[at].text[0].isupper():
        return False
    offices = either(scene.words.titles, scene.words.portfolios, scene.words.governing)
    return scene.doc[at].tag_ in ("NNP", "NNPS", "JJ") and bare(scene.doc[at].text) not in offices


def _is_goal(at: int, role: Role, scene: Scene) -> bool:
    """Whether a place is where somebody is sent: "the ambassador to | Oslo"."""
    sent = any(t.pos_ == "VERB" and t.tag_ == "VB" for t in scene.doc[role.head + 1 : at])
    if sent or _covers(role.head + 1, at, scene):
        return True  # "the envoy for the coalition to defeat | the Union"
    link = _link(at, role, scene)
    if any(t.lower_ in scene.words.close_by for t in scene.doc[role.head + 1 : at]):
        return True  # "the head of an inquiry into the | Salt Ministry"
    if link in scene.words.inside and _serves_in(at, role, scene):
        return False
    return bool(link) and link not in scene.words.body_ties | scene.words.name_links


def _covers(start: int, end: int, scene: Scene) -> bool:
    """Whether words tell a deed, but not for whom: "reporter covering", "advocate of leaving |"."""
    own = either(scene.words.leading, scene.words.serving, scene.words.founding)
    does = [t for t in scene.doc[start:end] if t.tag_ == "VBG" and t.dep_ in ("acl", "pcomp")]
    tied = any(t.pos_ == "ADP" for t in scene.doc[does[-1].i : end]) if does else True
    return not tied and any(token.lemma_ not in own for token in does)


def _serves_in(at: int, role: Role, scene: Scene) -> bool:
    """Whether a post is one in a body: "an inspector in the | Salt Ministry"."""
    entry, end = scene.at.get(at), scene.end(at) - 1
    low = singular(bare(scene.doc[role.head].text), scene.words)
    last = scene.doc[end].lower_
    body = entry is not None and entry.kind == "organization" and scene.doc[end].dep_ == "pobj"
    return body and low in scene.words.tied_roles and last not in scene.words.competitions


def _link(at: int, role: Role, scene: Scene) -> str:
    """The last preposition between the head of a role and a word behind it; "" for none."""
    links = [token.lower_ for token in scene.doc[role.head : at] if token.pos_ == "ADP"]
    return links[-1] if links else ""


def _of_another(at: int, role: Role, scene: Scene) -> bool:
    """Whether a word before a role belongs to an owner between: "the French club's president"."""
    for token in scene.doc[at + 1 : role.head]:
        if token.tag_ == "POS" and token.i > at + 1:
            inside = scene.at.get(at)
            return inside is None or scene.at.get(token.i - 1) is not inside
    return False


def _possessed(at: int, role: Role, scene: Scene) -> Entry:
    """The body itself, or the part of it that a possessive names: "the fund's Trade Office"."""
    entry = scene.at[at]
    at = scene.end(at)
    tied = at + 1 < role.end and scene.doc[at].tag_ == "POS"
    if tied and _kind(at + 1, scene) == "organization":
        own = _is_covered(at + 1, role, scene) or _is_half(at + 1, role, scene)
        return entry if own else scene.at[at + 1]
    return entry


def _kind(at: int, scene: Scene) -> str:
    return scene.at[at].kind if at in scene.at else ""
