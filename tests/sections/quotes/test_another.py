"""Quotes: "he" and "she" behind a sentence that is told after somebody, or brings in another."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Gil Roe, 31, was told to have been in Salt. An American who is serving in the ranks "
            "of the Norlanders told Radio Elm that Roe was not in the salt region. "
            '"She was never in Elm, it is not likely that she was caught," he said.',
            ["An American"],
            id="one-of-a-land",
        ),
        pytest.param(
            "Then again, perhaps Jo Poe is not in full control, according to Bo Kang, the head of "
            'the mill.\n\n"The council is only a shadow, and it has been for years," he said.',
            ["Bo Kang"],
            id="according-to",
        ),
        pytest.param(
            "The spokesman, Ben Roe, said it was late.\n\nThe boats were sunk in May. The film "
            "shows a man in a red coat looking through boxes. "
            '"They were left for us by the harbour," he says.',
            [],
            id="brought-in",
        ),
        pytest.param(
            "The spokesman, Ben Roe, said it was late.\n\nThe boats were sunk in May. The film "
            "shows a clerk in a red coat looking through boxes. "
            '"They were left for us by the harbour," he says.',
            ["Ben Roe"],
            id="no-man",
        ),
    ],
)
def test_he_is_who_spoke_last_unless_another_may_be(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers
