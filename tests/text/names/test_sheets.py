"""Sheets: which lists of names are line-ups, and whom they name."""

from __future__ import annotations

import pytest

from explainer.text.names.sheets import CACHE, sheets_of
from pace import is_linear

NINE = "Fox, Hill, Crow, Stone, Lake, Reed, Dale, Pike, Bram"
FULL = "Ada Fox, Dan Hill and Bo Crow won."
LETTERS = "A Fox, B Hill, C Crow, D Stone, E Lake, F Reed, G Dale, H Pike, I Bram"


@pytest.mark.parametrize(
    "text",
    [
        f"{NINE}, Kell, Vale (Moss 67).",
        f"{NINE} (capt), Kell, Vale (Moss 67).",
        f"{NINE}, Kell, Vale. Subs: Marl, Ince.",
        f"Norway: {NINE}. Subs: Marl, Ince.",
        f"{FULL}\n{NINE}, Kell, Vale.",
        f"{LETTERS}, J Kell, K Vale.",
        f'"We won." {NINE}, Kell, Vale (Moss 67).',
    ],
    ids=["minute", "post", "bench", "team", "known", "letters", "behind a quotation"],
)
def test_two_signs_tell_a_line_up(reading, text):
    assert len(sheets_of(reading(text)).teams) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{NINE}, Kell, Vale.",
        f"{NINE}, Kell.",
        f"Norway: {NINE}.",
        f"{FULL}\n{NINE}.",
        "Spain, Norway, Sweden, Denmark, France, Italy, Poland, Austria, Greece, Malta, Ireland.",
        "Fox (1967), Hill (1970), Crow (1972), Lake, Reed, Dale, Pike, Bram, Kell, Vale, Marl.",
    ],
    ids=["eleven", "ten", "team", "known", "lands", "years"],
)
def test_one_sign_is_too_few(reading, text):
    assert sheets_of(reading(text)).teams == ()


def test_beside_a_line_up_one_sign_is_enough(reading):
    first = f"{NINE}, Kell, Vale (Moss 67)."
    second = "Marl, Birch, Ross, Wyatt, Finn, Gale, Hobbs, Ince, Jarvis, Kerr, Lund."
    assert len(sheets_of(reading(f"{first}\n{second}")).teams) == 2


def test_each_player_is_a_person(names):
    found = names(f"{NINE}, Kell, Vale (Moss 67).\nFox 12, Hill 30.\nRef: J Lund (Norway).")
    people = [name for name, kind in found if kind == "person"]
    assert people == [*NINE.split(", "), "Kell", "Vale", "Moss", "Fox", "Hill", "J Lund"]


@pytest.mark.parametrize("line", ["Fox met Hill 12.", "Fox, Marl 30."])
def test_a_line_with_other_words_is_none_of_players(reading, line):
    assert sheets_of(reading(f"{NINE}, Kell, Vale (Moss 67).\n{line}")).noted == ()


def test_whom_a_bare_name_may_mean_is_told_by_nothing_else(names):
    first = f"{NINE}, Kell, Vale (Moss 67)."
    second = "Fox, Birch, Ross, Wyatt, Finn, Gale, Hobbs, Ince, Jarvis, Kerr, Dan."
    found = [name for name, _ in names(f"Dan Roe left.\n{first}\n{second}\nHill, A N Other.")]
    assert "Fox" not in found
    assert "Dan" not in found
    assert "A N Other" not in found
    assert "Birch" in found


def test_a_known_surname_is_that_of_a_player_elsewhere_too(names):
    text = f"Stan Hill won. A foul by Hill was seen.\n{NINE}, Kell, Vale (Moss 67)."
    assert {kind for name, kind in names(text) if name == "Hill"} == {"person"}


def test_lists_of_names_take_linear_time(reading):
    made = {times: reading(f"{FULL}\n{NINE}.\n" * times) for times in (100, 800)}

    def work(times):
        made[times].doc.user_data.pop(CACHE, None)
        return sheets_of(made[times])

    assert is_linear(work, 100, 800)


@pytest.mark.parametrize(("last", "kind"), [("Kell", "person"), ("Velko", "organization")])
def test_a_full_name_that_a_label_makes_a_bodys_is_the_players(names, last, kind):
    text = f"Dado {last} turned inside Neil Lund only to shoot wide.\n{NINE}, Kell, Vale (Moss 67)."
    assert (f"Dado {last}", kind) in names(text)


@pytest.mark.parametrize(
    ("line", "told"),
    [("The team is as follows:", 1), ("The mayor named them:", 0), ("The team won.", 0)],
)
def test_a_line_that_announces_a_team_is_a_sign(reading, line, told):
    assert len(sheets_of(reading(f"{line}\n{NINE}, Kell, Vale.")).teams) == told
