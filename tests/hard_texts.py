"""The long articles of the site tests/sites/hard, made when the tests run."""

from __future__ import annotations

from collections.abc import Iterator

NAME_OF_SIXTY = "Maximilian Theodor Hohenstein-Wallersdorf Ysenburg-Bernstein"
"""A name as long as they come."""

ROLE_OF_TWO_HUNDRED = (
    "acting deputy under-secretary for interdepartmental coordination of transboundary waterway "
    "administration and environmental responsibility and infrastructural reconciliation in the "
    "mountainous regions"
)

FIRST = ("Ada", "Ben", "Clara", "David", "Emma", "Frank", "Grace", "Henry")
LAST = ("Abbot", "Barlow", "Carver", "Dalton", "Ellison")
WORKS = ("bridge", "weir", "lock", "mill", "dam", "canal", "harbour", "ferry")


def texts() -> dict[str, str]:
    """Give each long article by the name of its file."""
    made = {
        "forty-people": crowd(),
        "three-centuries": centuries(),
        "one-speech": speech(),
        "twenty-thousand-words": inquiry(),
    }
    return {f"seeds/{name}.txt": "\n\n".join(lines) + "\n" for name, lines in made.items()}


def crowd() -> Iterator[str]:
    """Forty people on three sides and none; one with a long name, one with a long role."""
    bodies = ("the Weavers' Union", "the Town of Elm", "Norland", "the Lock Keepers' Guild")
    yield "Delegates from Norland and Sarvia met in the town hall of Elm on Thursday."
    yield (
        f"“We came to listen,” said {NAME_OF_SIXTY}, who leads the delegation of Norland. "
        f"Otto Lindqvist, {ROLE_OF_TWO_HUNDRED}, said that an agreement was possible."
    )
    for at, last in enumerate(LAST):
        for first in FIRST:
            body = bodies[(at + len(first)) % 4]
            yield f"{first} {last}, a delegate of {body}, said that the water belongs to all."
    yield "They will meet again on 3 October."


def centuries() -> Iterator[str]:
    """Eighty moments, four years apart."""
    yield "The valley is three hundred years old, and it is not finished."
    for at in range(80):
        year, work = 1725 + 4 * at, WORKS[at % len(WORKS)]
        town = f"{LAST[at % 5]}ton"
        yield (
            f"In {year}, the town of {town} built a {work}."
            if year < 2025
            else f"The town of {town} will build a {work} in {year}."
        )


def speech() -> Iterator[str]:
    """A quotation of four hundred words by one speaker, in one paragraph."""
    parts = " ".join(f"We have waited {n} winters for the {WORKS[n % 8]}." for n in range(2, 52))
    yield f"“{parts},” Mayor Lena Ostrand told the people of Elm on Monday.".replace(".,”", ",”")
    yield "The speech lasted an hour."


def inquiry() -> Iterator[str]:
    """About twenty thousand words with people, days, sums and quotes, none of which comes twice."""
    yield "An inquiry into the flood at Elm began on Monday 3 February 2025 in the town hall."
    for at in range(325):
        first, last, work = FIRST[at % 8], LAST[at // 8 % 5], WORKS[at % 7]
        yield (
            f"Witness {at + 1}, the engineer {first} {last}, told the inquiry that the {work} of "
            f"{LAST[at % 5]}ton had been inspected {at + 2} times between 1990 and 2024, and that "
            f"repairs worth ${at + 3}.5 million were put off. “Nobody wanted to hear about the "
            f"{work} in year {at + 1},” {last} said. The water rose by {at % 40 + 1}% in a day, "
            "which may lead to a new rule, officials said."
        )
    yield "The inquiry will publish its report in June."
