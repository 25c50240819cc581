"""Shortened: the shorter names that may stand for a body's, and the words of a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.letters import initials, is_of_state
from explainer.text.names.namesakes import head_of
from explainer.text.tokens import bare

Parts = tuple[str, ...]
OPENED = str.maketrans(dict.fromkeys(HYPHENS, " "))
LETTERS = 2
"""Letters of given names before the surname inside a company's name, and of a word of two."""
PAIR = 2
"""Words of a name before "and" of which the last may stand for it."""
CLIP = 3
"""Letters of a clipped word."""
HOUSE = 3
"""Words of the name of a chamber: "House of Commons"."""
CLIPPED = 5
"""Letters that are left of a last word cut short: "Pharma"."""
LONG = 8
"""Words; of a longer name no middle is left out. Letters of a word of two."""


def short_forms(parts: Parts, written: Sequence[str], words: NameWords) -> Iterator[str]:
    """Give the shorter forms that may stand for a name; "=" before acronyms, "~" before words.

    They are the name without the state before it ("US | State Department"), its first word
    ("Labour | Party"), the first two of three ("Dale Harbour | Capital"), the last of two ("Dale |
    Rovers"), all but one inside ("Dale | Memorial | Museum"), what somebody owns ("Dale's | Land
    Council"), the possessive as a plural ("Roe's", "Roes"), its initials, also for some of its
    words ("DN | Salt Council"), and the last word cut short ("Dale | Pharma").
    """
    yield f"+{' '.join(parts)}"
    yield from _of_land(parts, words)
    if clip := clip_of(parts):
        yield clip
    for at in range(2, len(parts)):
        yield " ".join(("".join(word[0] for word in parts[:at]), *parts[at:]))
    if len(parts) > 2:
        yield f"%{singular_of(parts)}"
    yield from _turned(parts, words)
    for some in _pieces(parts, words):
        yield " ".join(some)
        if some[-1] in words.body_heads and len(some) > PAIR:
            yield f"={''.join(word[0] for word in some if word not in words.body_links)}"
    town = " ".join(parts[:-1])
    several = len(parts) == PAIR + 1 and parts[-1].endswith(words.plural)
    headed = parts[-1] in either(words.body_heads, words.company_endings)
    if len(parts) > PAIR and (town in words.regions or several) and not headed:
        yield f"~{parts[-1]}"  # "New York | Zendas", "Salt Bay | Zendas"
    for address in written:
        owner, _, ending = address.lower().rpartition(".")
        if owner.isalnum() and ending in words.sites:
            yield f"~{owner}"  # "Acme|.com"
    for at, word in enumerate(parts):
        if word in words.police and _is_force(parts, at, words):
            yield from (f"{' '.join(parts[:end])} {word}" for end in range(1, at + 1))
    yield f"@{''.join(parts)}"  # "SaltNorland.com" for "Salt Norland"
    branches = [two for two in map(" ".join, pairwise(parts)) if two in words.branched]
    if len(branches) == 1 and len(parts) > PAIR:
        yield branches[0]  # "Norland | Red Cross | Society"
    yield from _last_words(parts, words)
    yield from _of_one_or_two(parts, words)
    yield from _up_to_links(parts, words)
    yield from _first_words(parts, written, words)
    if len(parts) == 2 and parts[1] not in words.body_heads | words.province_nouns:
        yield f"~{parts[1]}"
    if len(parts) == 3 and any(_opens_in_letters(form) for form in written):
        yield f"~{parts[1]}"  # "RJ | Roe | Salt"
    for form in {parts, *(plain_parts(w) for w in written)}:
        opened = tuple(" ".join(form).translate(OPENED).split()) or form
        for acronym in initials(form, words) | initials(opened, words):
            yield f"={acronym}"


def _is_force(parts: Parts, at: int, words: NameWords) -> bool:
    """Whether a name is that of the police: "Elm Salt Police Department" is "Elm police".

    No union of theirs is: "Elm Order of Police", "Elm Police Federation".
    """
    rest = words.police_heads.issuperset(parts[at + 1 :])
    return rest and (at == 0 or parts[at - 1] not in words.body_links)


def _of_land(parts: Parts, words: NameWords) -> Iterator[str]:
    """What a land has one of, by all names of the land: "Norlandic navy" for "Norland's navy"."""
    for end in range(1, len(parts)):
        rest = " ".join(parts[end:])
        if rest not in words.sole_bodies:
            continue
        land, forms = " ".join(parts[:end]), states_by_form(words)
        for state in sorted(forms.get(land, ())):
            yield from (f"{f} {rest}" for f, of in forms.items() if state in of and f != land)


@cache
def states_by_form(words: NameWords) -> Mapping[str, frozenset[str]]:
    """Give the states by each of their names and adjectives as names of bodies are compared."""
    found: dict[str, frozenset[str]] = {}
    for state in words.states:
        for form in (state.name, *state.others, *state.adjectives):
            plain = form.lower().replace(".", "")
            found[plain] = found.get(plain, frozenset()) | {state.name}
    return found


def _last_words(parts: Parts, words: NameWords) -> Iterator[str]:
    """The words behind a family's, a town's, a chamber's or a person's: "Boston | Salt Larks"."""
    if len(parts) == PAIR and parts[1] in words.kin:
        yield f"~{words.plural_of(parts[0])}"  # "the | Roes" for "Roe Brothers"
    for at in (1, PAIR):
        loose = len(parts) - at == PAIR and parts[-1] not in words.body_heads
        if loose and " ".join(parts[:at]) in either(words.regions, words.capitals):
            yield " ".join(parts[at:])  # "Boston | Salt Larks"
            yield f"~{parts[-1]}"
    panels = [word for word in parts[1:] if word in words.panels]
    if len(parts) > PAIR and parts[0] in words.chambers and panels:
        yield f"{parts[0]} {panels[0]}"  # "House Committee" for a "House Select Committee on Salt"
    if len(parts) > PAIR and parts[-1] in words.circles:
        yield " ".join(parts[-PAIR:])  # "Ann | Roe campaign"
    if len(parts) > 1 and parts[0] in words.province_nouns:
        yield " ".join(parts[1:])  # "state | Supreme Court"


def _of_one_or_two(parts: Parts, words: NameWords) -> Iterator[str]:
    """The plural, the singular and the letters of one word, and a club's clipped one."""
    if len(parts) == 1:
        yield f"~{parts[0].removesuffix('s')}" if parts[0].endswith("s") else f"~{parts[0]}s"
        yield from (f"&{letters}" for letters in _joint_letters(parts[0], words))
    if len(parts) == PAIR and parts[1] in words.club_endings and len(parts[0]) > CLIP + 1:
        yield f"^{parts[0][:CLIP]} {parts[1]}"  # "Hal Rovers"


def _up_to_links(parts: Parts, words: NameWords) -> Iterator[str]:
    """The words before "and" and "of", with and without the state: "Dale Zoo | & Salt Garden"."""
    for full in (parts, *_without_state(parts, words)):
        if full is not parts:
            yield " ".join(full)
        for at, word in enumerate(full):
            if at == PAIR and word in words.joiners:
                yield f"~{full[1]}"  # "Dale | Zoo | & Salt Garden"
            if at > 1 and word in words.joiners:
                yield " ".join(full[:at])
                letters = "".join(part[0] for part in full[:at] if part not in words.body_links)
                if len(letters) >= CLIP:
                    yield f"={letters}"  # "Bureau for Salt Control | and Research"
            if at > PAIR and word in words.at_words:
                yield " ".join(full[:at])  # "University of Elm | at Dale"
            if at > 1 and word in words.name_links:
                yield " ".join(full[:at])
                break


def _first_words(parts: Parts, written: Sequence[str], words: NameWords) -> Iterator[str]:
    """The first word, where it is the body's own, and its first letters: "Labour | Party"."""
    land = parts[-1] in words.state_words
    legal = any(plain_parts(form)[-1] in words.company_endings for form in written)
    part = parts[-1] in words.organs and any(map(_is_of_union, written))
    part |= parts[-1] in words.body_kinds and not legal and _opens_in_letters(written[0])
    opens = _is_own(parts, words) and not part  # not "UN" for the "UN Salt Council"
    if 1 < len(parts) < 4 + (land or legal) and opens and parts[-1] not in words.circles:
        yield parts[0]
    if 1 < len(parts) < 4 and len(parts[0]) > CLIP + 1:
        yield f"^{parts[0][:CLIP]}"
    if len(parts) > 3 and "&" in written[0] and opens and parts[-1] not in words.body_heads:
        yield parts[0]  # "Roe, Fox & Crow"


def _is_own(parts: Parts, words: NameWords) -> bool:
    """Whether the first word of a name tells the body from others of its kind."""
    own = either(words.common_openers, words.bodies, words.houses, words.armies)
    opens = parts[0] not in own and not is_of_state(parts[0], words)
    opens = opens and (parts[-1] not in words.competitions or len(parts) < CLIP)
    arms = either(words.wares, words.panels, words.stations, words.boards, words.paper_names)
    opens = opens and parts[-1] not in arms  # "Acme Maps", "Acme Council", "Elm Chronicle"
    opens = opens and words.party_forms.keys().isdisjoint(parts[1:-1])  # "Elm Labour Club"
    return opens and not words.place_heads.intersection(parts[1:-1])  # "Elm Airport Police"


def chamber_forms(
    parts: Parts, chambers: Mapping[str, int], words: NameWords, *, state: bool
) -> Iterator[str]:
    """Give what a parliament is called alone: "US | Congress", "| Congress | of Ostria".

    Not where the article names another one of the same word, and that of a part of a state not
    where it names one of the ``state``.
    """
    if len(parts) >= LONG:
        return
    land = 0 if state else province_length(parts, words)
    if land:
        parts = parts[land:]  # "Ohio | Senate"
        if len(parts) == 1 and chambers[parts[0]] == 1 and parts[0] in words.bodies:
            yield parts[0]
    if len(parts) > 1 and chambers[parts[-1]] == 1 and _is_state(parts[:-1], words):
        yield parts[-1]
    linked = len(parts) > 2 and parts[1] in words.place_links
    own = parts[0] in words.houses or (parts[0] in words.bodies and _is_state(parts[2:], words))
    if linked and own:
        yield f"~{parts[0]}"
    if linked and len(parts) == HOUSE and parts[0] in words.houses and parts[2] in words.houses:
        yield f"~{parts[2]}"  # "House of | Commons"


def plain_parts(written: str) -> Parts:
    """Give the words of a name in lower case, without full stops, commas and possessive marks.

    Marks that stand alone are no words, but where nothing else is there.

    Examples:
        >>> plain_parts("Elm ' Dale Bridge"), plain_parts("...")
        (('elm', 'dale', 'bridge'), ('...',))
    """
    words = [bare(p.strip(",")).removesuffix("'s").removesuffix("’s") for p in written.split()]
    plain = [word.rstrip("'’").replace(".", "") for word in words]
    return tuple(filter(None, plain)) or (written.lower(),)


def body_parts(written: str, words: NameWords) -> Parts:
    """Give the words of a body's name in lower case; the ending of a company or club is left out.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> body_parts("Acme Widgets Inc.", ENGLISH.names), body_parts("U.N.", ENGLISH.names)
        (('acme', 'widgets'), ('un',))
    """
    parts = plain_parts(written)
    letters = words.club_endings & words.club_openers  # "Dale | FC"
    while len(parts) > 1 and (parts[-1] in words.company_endings or parts[-1] in letters):
        parts = parts[:-1]
    last = words.short_endings.get(parts[-1]) if len(parts) > 1 else None
    return (*parts[:-1], last) if last else parts


def clip_of(parts: Parts) -> str:
    """Give the key under which names are alike whose last word is cut short: "Dale Pharma"."""
    last = parts[-1][:CLIPPED]
    return f"*{' '.join((*parts[:-1], last))}" if len(parts) > 1 and len(last) == CLIPPED else ""


def singular_of(parts: Parts) -> str:
    """Give a name without the ends of plurals: "Elections Commission", "Election Commission"."""
    return " ".join(word.removesuffix("s") for word in parts)


def province_length(parts: Parts, words: NameWords) -> int:
    """Tell how many words before the rest of a name are those of a part of a state; 0 for none."""
    lengths = (n for n in (1, PAIR) if len(parts) > n)
    return next((n for n in lengths if " ".join(parts[:n]) in words.provinces), 0)


def _joint_letters(word: str, words: NameWords) -> Iterator[str]:
    """The letters that a long word of two may be called by: "HW" for "Haldenwerk".

    Both are consonants, the second out of the middle.
    """
    middle = word[CLIP : 1 - CLIP] if len(word) >= LONG and word.isalpha() else ""
    if word[0] not in words.vowels:
        yield from (f"{word[0]}{letter}" for letter in sorted(set(middle) - words.vowels))


def _opens_in_letters(written: str) -> bool:
    """Whether two letters open a name: of given names, "RJ Roe Salt", or of a union, "EU Court"."""
    first = written.split()[0].replace(".", "")
    return len(first) == LETTERS and first.isupper()


def _is_of_union(written: str) -> bool:
    """Whether a name opens with letters, of a union perhaps: "UN Salt Council"."""
    first, *rest = written.split()
    return 1 < len(first) <= CLIPPED and first.isupper() and not any(map(str.isupper, rest))


def _pieces(parts: Parts, words: NameWords) -> Iterator[Parts]:
    """Two words and more of a longer name that may stand for it: its start, its end, or both.

    The end keeps the word that tells what sort of body it is: "Halden | City Council". What a
    committee does tells it from the whole one: "Salt | Drafting | Committee". The start is of
    nobody else where it names no land: "Dale Harbour | Federation of Ostria".
    """
    if len(parts) > 2 * LONG:
        return
    for start in range(1, len(parts) - 1):
        loose = parts[start] not in words.body_links and parts[start - 1] not in words.joiners
        sole = " ".join(parts[start:]) in words.sole_bodies  # "Dale | High Court"
        of_many = parts[start - 1] in words.place_links and parts[0].endswith(words.plural)
        sole |= of_many  # "Friends of | Elm Library"
        if loose and not sole and head_of(parts[start:], words):
            yield parts[start:]
    yield from _middles(parts, words)
    places = either(words.state_words, words.regions, words.provinces, words.capitals)
    lands = either(places, words.bodies)
    own = either(words.common_openers, words.portfolios, words.nations, words.chambers)
    for end in range(PAIR, len(parts)):
        whole = parts[:end]
        named = " ".join(whole) not in lands and parts[0] not in own
        panel = end == len(parts) - 1 and parts[end] in words.panels
        named = named or (panel and parts[0] in words.chambers)  # "Senate Salt | Committee"
        named = named and (parts[end - 1] not in words.police or _is_force(parts, end - 1, words))
        if named and parts[end - 1] not in words.body_links and parts[end] not in words.joiners:
            yield whole
    for start in range(1, len(parts) - 1) if len(parts) < LONG else ():
        for end in range(start + 1, len(parts)):
            if parts[end - 1] in words.body_links:
                continue  # "Dale | Order of | Police"
            legal = end - start == 1 and parts[start] in words.company_endings
            drafts = parts[-1] in words.panels and parts[end - 1].endswith(words.gerund)
            if legal or (parts[-1] in words.body_heads and not drafts):
                yield (*parts[:start], *parts[end:])  # "Acme | Group | Norland"


def _middles(parts: Parts, words: NameWords) -> Iterator[Parts]:
    """The words up to what a body is for, from within: "House | Select Committee | on Salt"."""
    ties = either(words.name_links, words.subject_links)
    for end in range(PAIR + 1, len(parts)):
        if parts[end] in ties and parts[end - 1] in words.body_heads:
            for start in range(1, end - 1):
                if parts[start] not in words.body_links and parts[start - 1] not in words.joiners:
                    yield parts[start:end]


def _turned(parts: Parts, words: NameWords) -> Iterator[str]:
    """A ministry with its kind at the other end: "Department of Salt", "Salt Department".

    So is a panel: "House Committee on Salt", "Salt Committee". A state before a ministry goes; what
    a department is for may stand for it.
    """
    for at in range(len(parts) - 2):
        if parts[at] in words.panels and parts[at + 1] in words.subject_links:
            yield " ".join((*parts[at + 2 :], parts[at]))
    heads = words.ministries & words.body_kinds
    for full in (parts, *_without_state(parts, words)):
        if len(full) > 2 and full[0] in heads and full[1] in words.place_links:
            rest = full[2 + (full[2] in words.articles) :]
            yield " ".join((*rest, full[0]))
            if len(rest) == 1:
                yield f"~{rest[0]}"  # "Department of the | Treasury"
        elif len(full) == 2 and full[1] in heads:
            yield f"~{full[0]}"  # "the State | Department"
            yield from (f"={full[1][0]}{link[0]}{full[0][0]}" for link in words.place_links)
            yield from (f"{full[1]} {link} {full[0]}" for link in sorted(words.place_links))


def _is_state(parts: Parts, words: NameWords) -> bool:
    """Whether words name a state or a nation, with or without an article."""
    name = " ".join(parts[1:] if parts and parts[0] in words.articles else parts)
    return name in words.state_words or name in words.nations


def _without_state(parts: Parts, words: NameWords) -> Iterator[Parts]:
    """The words of a name without the state before it: "US | State Department"."""
    for length in (1, 2):
        before = " ".join(parts[:length])
        if len(parts) > length + 1 and (before in words.state_words or before in words.nations):
            yield parts[length:]
