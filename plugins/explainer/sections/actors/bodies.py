"""Bodies: companies, authorities and associations, with their acronyms and short names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.shortened import (
    Parts,
    body_parts,
    chamber_forms,
    clip_of,
    plain_parts,
    province_length,
    short_forms,
    singular_of,
    states_by_form,
)
from explainer.text.marks import POSSESSIVES
from explainer.text.names import Name
from explainer.text.names.letters import in_brackets, is_code, is_of_state
from explainer.text.names.namesakes import head_of

WORDLIKE = 4
"""Letters of initials that may be written as a word."""
LETTERS = 2
"""Letters of given names before the surname inside a company's name, and of a word of two."""
PAIR = 2
"""Words of a name before "and" of which the last may stand for it."""
CLIP = 3
"""Letters of a clipped word."""
FAR = 8
"""Tokens between two names of one sentence."""
PARENT = 4
"""Tokens before a body that may tell it to be a parent: "its parent company,"."""
FEW = 3
"""Mentions of a longer name that are looked at."""
ENDS = frozenset(".!?()[]:;")
"""Marks between two names that may well be of one body."""
SIGN = "&"
OFTEN = 3
"""Mentions of a body by one word, before what only opens with that word."""


def bodies(
    names: Sequence[Name], text: Sequence[str], words: NameWords, title: int = 0
) -> list[Entry]:
    """Give one entry per body.

    ``text`` holds the tokens of the article, of which ``title`` are those of the headline.
    """
    by_form: dict[Parts, list[Name]] = {}
    parents = {name.words for name in names if _is_parent(name, text, words)}
    for name in names:
        parts = body_parts(name.words, words)
        parts = plain_parts(name.words) if name.words in parents else parts
        by_form.setdefault(parts, []).append(name)
    _spell_out(by_form, words)
    defined = _defined(names, text, words)
    entries: dict[Parts, Entry] = {}
    held: dict[Parts | None, Parts] = {}
    shorter: dict[str, set[Parts]] = {}
    forms, sorts = states_by_form(words), either(words.bodies, words.houses)
    known = (p for p in by_form if len(p) > 1 and " ".join(p) not in sorts)
    chambered = (p for p in known if p[-1] in sorts)
    lands = {(forms.get(land := " ".join(p[:-1]), land), p[-1]) for p in chambered}
    chambers = Counter(sort for _, sort in lands)
    parts_of_states = {p[-1] for p in by_form if province_length(p, words)}
    state = any(p[-1] in words.bodies and p[-1] not in parts_of_states for p in by_form)
    heads = Counter(head_of(p, words) for p in by_form if len(p) > 1)
    linked = (p for p in by_form if len(p) > PAIR and p[1] in words.body_links)
    heads.update(p[0] for p in linked if head_of(p, words) != p[0])  # "Commission on Salt"
    for parts in sorted(by_form, key=lambda p: (-len(p), _tail(p), by_form[p][0].start)):
        mentions = by_form[parts]
        whole = defined.get(parts) or _only(shorter, parts, mentions[0].words, words, held)
        whole = whole or _club_of(shorter, parts, by_form, words)
        whole = held.get(whole, whole)
        if whole in by_form and (
            _is_arm(whole, parts, by_form, text, words, title)
            or _is_of_other_land(whole, mentions, text, words)
        ):
            whole = None
        if whole not in entries:
            whole = parts
            entries[whole] = Entry(name=_longest(mentions), kind="organization")
            for short in short_forms(parts, [m.words for m in mentions], words):
                shorter.setdefault(short, set()).add(parts)
            for short in chamber_forms(parts, chambers, words, state=state):
                shorter.setdefault(short, set()).add(parts)
            head = head_of(parts, words)
            if len(parts) > 1 and heads[head] == 1:
                shorter.setdefault(f"~{head}", set()).add(parts)  # "the | Post"
        entries[whole].names.extend(mentions)
        held[parts] = whole
    for whole, entry in entries.items():
        if held.get(whole[1:]) == whole and _is_heap(whole, by_form, words):
            entry.name = _longest(by_form[whole[1:]])
    return list(entries.values())


def _spell_out(by_form: dict[Parts, list[Name]], words: NameWords) -> None:
    """Put what is written with a sign to what is with "and": "Salt & Tax Board" of "Salt and …".

    A longer name may end so: "Norlandic Salt and Tax Board".
    """
    signs = [parts for parts in by_form if SIGN in parts]
    spelt = [p for p in by_form if p not in signs and not words.joiners.isdisjoint(p[1:-1])]
    tails = [p[at:] for p in spelt if signs for at in range(len(p) - 1)]
    for parts in signs:
        own = _squeezed(parts, words)
        ends = {tail for tail in tails if own and _squeezed(tail, words) == own}
        if len(ends) == 1:
            by_form.setdefault(ends.pop(), []).extend(by_form.pop(parts))


def _squeezed(parts: Parts, words: NameWords) -> Parts:
    """The words of a name without "and" inside; none of what opens with it."""
    own = parts[0] not in words.joiners
    return tuple(w for w in parts if w not in words.joiners) if own else ()


def _is_heap(whole: Parts, mentions: Mapping[Parts, Sequence[Name]], words: NameWords) -> bool:
    """Whether a state only stands before a body's name by chance: "shops in Norway | Acme has"."""
    sort = either(words.bodies, words.houses, words.body_heads)
    landed = len(whole) == PAIR and whole[0] in words.state_words and whole[1] not in sort
    return landed and len(mentions[whole[1:]]) >= OFTEN


def _is_arm(
    whole: Parts,
    short: Parts,
    mentions: Mapping[Parts, Sequence[Name]],
    text: Sequence[str],
    words: NameWords,
    title: int,
) -> bool:
    """Whether a longer name is that of an arm of a body, which the shorter one names by itself.

    A station is one ("BBC | Radio 9"), what it owns ("the Salt Bank's | Land Fund"), and what is
    named long after the body ("Acme | News"): who is called in full and in short is first called
    in full. So is an arm in a land ("Acme | Norway") behind which, and in the headline, the shorter
    name is not used.
    """
    if _is_owner(mentions[short][0].words, mentions[whole][0].words):
        return True
    told = any(_is_parent(name, text, words) for name in mentions[whole][:FEW])
    if told and title <= mentions[short][0].start < mentions[whole][0].start:
        return True
    if _is_heard(whole, short, mentions, text, words):
        return True
    first = mentions[whole][0].start
    paper = len(short) == 1 and short[0] in words.outlets and whole[-1:] == short
    if paper and title <= mentions[short][0].start < first:
        return True  # "the Post", then "the Elm Post"
    if len(short) > 1 or whole[:1] != short or whole[-1] in words.club_endings:
        return False
    below = [name for name in mentions[short] if name.start >= title]
    if any(_is_beside(s, w, text) for s in below for w in mentions[whole][:FEW]):
        return True  # "Acme closed Acme Clips"
    before = sum(name.start < first for name in mentions[short])
    land = " ".join(whole[1:]) in either(words.state_words, words.regions)
    if land and all(title <= name.start < first for name in mentions[short]):
        return True
    return before >= OFTEN or words.stations.intersection(whole) != frozenset()


def _is_of_other_land(
    whole: Parts, mentions: Sequence[Name], text: Sequence[str], words: NameWords
) -> bool:
    """Whether another state has the body: "Norway's | Salt Ministry", no Danish Salt Ministry."""
    forms, nobody = states_by_form(words), frozenset[str]()
    of = forms.get(" ".join(whole[:PAIR])) or forms.get(whole[0], nobody)
    ends = (m.start - 1 for m in mentions if of and m.start > 1)
    for end in (end for end in ends if text[end] in POSSESSIVES):
        told = [word.lower().replace(".", "") for word in text[max(end - PAIR, 0) : end]]
        owners = forms.get(" ".join(told)) or forms.get(told[-1], nobody)
        if owners and owners.isdisjoint(of):
            return True
    return False


def _is_heard(
    whole: Parts,
    short: Parts,
    mentions: Mapping[Parts, Sequence[Name]],
    text: Sequence[str],
    words: NameWords,
) -> bool:
    """Whether letters before a club's name make it a station's: "told ZBC | Elm", "on ZBC Elm".

    A player or a coach stands behind the shorter name: "Elm | boss Roe".
    """
    letters = mentions[whole][0].words.split()[0]
    opens = letters.isupper() and len(letters) >= CLIP and whole[0] not in words.club_openers
    if not opens or whole[1:] != short:
        return False
    plays = any(text[name.end].lower() in words.club_roles for name in mentions[short])
    aired = (text[name.start - 1].lower() for name in mentions[whole] if name.start)
    return plays and not words.outlet_links.isdisjoint(aired)


def _is_beside(short: Name, whole: Name, text: Sequence[str]) -> bool:
    """Whether a sentence names the longer name soon after the shorter one, in no brackets."""
    between = text[short.end : whole.start]
    return 0 < whole.start - short.end < FAR and not ENDS.intersection(between)


def _is_parent(whole: Name, text: Sequence[str], words: NameWords) -> bool:
    """Whether a body is told to be the parent of another: "its parent company, | Acme Holdings".

    So does the end of its name say; who else is a parent may be called by the shorter name.
    """
    before = {word.lower() for word in text[max(whole.start - PARENT, 0) : whole.start]}
    holds = not words.parents.isdisjoint(whole.words.lower().split()[1:])
    return holds and not (words.parents.isdisjoint(before) or words.its.isdisjoint(before))


def _is_owner(short: str, whole: str) -> bool:
    """Whether a longer name opens with the possessive of a shorter one: "the Salt Bank's Fund"."""
    rest = whole.removeprefix(short).lstrip()
    return rest != whole and rest[:2].lower() in POSSESSIVES


def _club_of(
    shorter: Mapping[str, set[Parts]],
    parts: Parts,
    mentions: Mapping[Parts, Sequence[Name]],
    words: NameWords,
) -> Parts | None:
    """The club that is named most by far of those that one word ends: "Rovers" of Elm Rovers.

    So is the only one, though another body opens with the word: "the Rovers Trust".
    """
    if len(parts) > 1 or parts[0] not in words.club_endings:
        return None
    ends = [p for p in shorter.get(f"~{parts[0]}", ()) if p[-1] == parts[0]]
    opens = (p for p in shorter.get(parts[0], ()) if p[0] == parts[0])
    clubs = ends or [p for p in opens if p[-1] in words.club_endings]  # "Rovers Athletic"
    most = sorted(clubs, key=lambda club: (-len(mentions[club]), club))[:PAIR]
    far = len(most) == PAIR and len(mentions[most[0]]) >= PAIR * len(mentions[most[1]])
    return most[0] if far or len(most) == 1 else None


def _only(
    shorter: Mapping[str, set[Parts]],
    parts: Parts,
    written: str,
    words: NameWords,
    held: Mapping[Parts | None, Parts],
) -> Parts | None:
    """The one longer name that a shorter one stands for; None where it stands for itself."""
    whole = " ".join(parts)
    keys = [whole, f"+{whole}", f"%{singular_of(parts)}"]
    plain = written.replace(".", "")
    letters = plain.split()[-1]
    if len(parts) == PAIR and is_of_state(parts[0], words) and letters.isupper():
        keys.append(f"={parts[1]}")  # "the Ostrian | SWA"
    elif _is_acronym(plain) or _is_mixed(plain):
        keys.append(f"={plain.lower()}")
        keys += [f"&{plain.lower()}"] if len(plain) == LETTERS else []
    elif parts[-1] in words.club_endings:
        keys = [f"~{parts[-1]}"] if len(parts) == 1 else [whole]  # no Rovers Trust for "Rovers"
        keys += [f"^{whole}"] if len(parts) == PAIR and len(parts[0]) == CLIP else []
    elif len(parts) == 1:
        keys.append(f"~{parts[0]}")
        owner, _, ending = written.lower().rpartition(".")
        keys += [f"@{owner}"] if ending in words.sites else []
        if plain.istitle() and len(plain) >= WORDLIKE:
            keys.append(f"={parts[0]}")  # "Nopa" for initials
        if plain.istitle() and len(plain) == CLIP and parts[0] not in words.body_heads:
            keys.append(f"^{parts[0]}")  # "the Fed"
    for some in ([key for key in keys if key.startswith("=")], keys):
        fits = {held.get(p, p) for key in some for p in shorter.get(key, ())}
        if len(fits) > 1:
            fits = {p for p in fits if _is_of_land(p, parts, words)} or fits
            fits = {p for p in fits if not any(p != q == p[: len(q)] for q in fits)}
        if len(fits) == 1:
            return fits.pop()
    clipped = {p for p in shorter.get(clip_of(parts), ()) if p[-1].startswith(parts[-1])}
    return clipped.pop() if len(clipped) == 1 else None


def _is_of_land(whole: Parts, short: Parts, words: NameWords) -> bool:
    """Whether only a state stands before a name: "US | Army" for "Army", not "Elm Army"."""
    land = " ".join(whole[: -len(short)])
    return whole[-len(short) :] == short and (land in words.state_words or land in words.nations)


def _tail(parts: Parts) -> tuple[int, bool]:
    """Where a name sorts among those of its length: a word cut short and two letters come last."""
    last = -len(parts[-1]) if len(parts) > 1 else int(len(parts[0]) == LETTERS)
    return last, len(parts) == PAIR and len(parts[0]) == CLIP


def _longest(mentions: Sequence[Name]) -> str:
    """The fullest way in which one form is written: "Acme Inc" before "Acme".

    Without a possessive where one is: "the Roe campaign" before "Roe's campaign".
    """
    owned = {m.words for m in mentions if _is_owned(m.words)}
    return max((m.words for m in mentions), key=lambda w: (w not in owned, len(w)))


def _is_owned(written: str) -> bool:
    """Whether a name is what somebody has, in small letters: "Roe's campaign"."""
    *before, last = written.split()
    return last.islower() and any(word.endswith(tuple(POSSESSIVES)) for word in before)


def _defined(names: Sequence[Name], text: Sequence[str], words: NameWords) -> dict[Parts, Parts]:
    """The full form by acronym, where one of them stands in brackets behind the other."""
    found: dict[Parts, Parts] = {}
    foreign: dict[Parts, set[Parts]] = {}
    for one, other in pairwise(names):
        if _goes_on(one, other, text, words):
            found[body_parts(other.words, words)] = body_parts(one.words, words)
        if _is_or(one, other, text, words):
            found[body_parts(other.words, words)] = body_parts(one.words, words)
        if one.end != other.start - 1 or not in_brackets(text, other.start, other.end):
            continue
        full, short = (other, one) if _is_acronym(one.words) else (one, other)
        letters = short.words.replace(".", "")
        openers = [word[0] for word in full.words.split() if word[0].isupper()]
        if full is one:
            fits = " " not in letters and letters[0].lower() in {o.lower() for o in openers}
            fits = fits or _is_called(one, other, text, words)
        else:  # the letters may be of another language
            fits = len(openers) == len(letters)
        forms = body_parts(short.words, words), body_parts(full.words, words)
        if fits:
            found[forms[0]] = forms[1]
        elif full is one and " " in full.words and is_code(letters, words):
            foreign.setdefault(forms[0], set()).add(forms[1])
    one_body = {short: next(iter(full)) for short, full in foreign.items() if len(full) == 1}
    return {**one_body, **found}


def _is_or(one: Name, other: Name, text: Sequence[str], words: NameWords) -> bool:
    """Whether "or" tells the letters of a body, of another language, too: "Salt Service, or SKB,".

    The first of them is that of a word of its name.
    """
    between, letters = text[one.end : other.start], other.words.replace(".", "")
    told = len(between) == PAIR and between[0] == "," and between[1] in words.alternatives
    closed = text[other.end : other.end + 1] == [","] and is_code(letters, words)
    openers = {word[0] for word in one.words.split() if word[0].isupper()}
    return told and closed and len(openers) > 1 and letters[0] in openers


def _is_called(one: Name, other: Name, text: Sequence[str], words: NameWords) -> bool:
    """Whether one word in brackets is what a body is called for short: "the Salt Union (Norsal)".

    "The" stands before the body, whose kind it says last, and not the kind of a firm.
    """
    last = body_parts(one.words, words)[-1]
    definite = one.start > 0 and text[one.start - 1].lower() in words.definite
    return definite and " " not in other.words and last in words.body_kinds - words.unit_nouns


def _goes_on(one: Name, other: Name, text: Sequence[str], words: NameWords) -> bool:
    """Whether one name goes on behind its acronym: "Dale University (DU) | Salt Institute"."""
    brackets = [text[one.end], text[other.start - 1]] == ["(", ")"]
    short = other.start - one.end == 3 and _is_acronym(text[one.end + 1])
    return brackets and short and body_parts(other.words, words)[-1] in words.body_heads


def _is_mixed(written: str) -> bool:
    """Whether letters are short for a name, a small one for a little word among them: "SfE"."""
    ends = written[:1].isupper() and written[-1:].isupper()
    little = sum(map(str.islower, written)) == 1
    return ends and little and CLIP <= len(written) <= WORDLIKE and written.isalpha()


def _is_acronym(written: str) -> bool:
    return written.isupper() and " " not in written
