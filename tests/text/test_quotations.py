"""Quotations: where marks open and close, whatever marks a text uses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.marks import MARKS
from explainer.text.quotations import quotations, unclosed
from pace import is_linear


def found(text: str) -> list[str]:
    """The quotations of a text whose lines are its paragraphs, marks included."""
    return [text[q.start : q.end] for q in quotations(text, lines(text), ("s",))]


def lines(text: str) -> list[tuple[int, int]]:
    bounds, at = [], 0
    for line in text.split("\n"):
        bounds.append((at, at + len(line)))
        at += len(line) + 1
    return bounds


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("“We go,” he said, “now.”", ["“We go,”", "“now.”"], id="curly"),
        pytest.param('"We go," he said, "now."', ['"We go,"', '"now."'], id="straight"),
        pytest.param("'We go,' he said, 'now.'", ["'We go,'", "'now.'"], id="straight-single"),
        pytest.param("‘We go,’ he said, ‘now.’", ["‘We go,’", "‘now.’"], id="curly-single"),
        pytest.param("„Ja“, sagte er. „Gut.“", ["„Ja“", "„Gut.“"], id="low-high"),
        pytest.param("«Oui», dit-il.", ["«Oui»"], id="guillemets"),
        pytest.param("»Ja«, sagte er.", ["»Ja«"], id="guillemets-turned"),
        pytest.param("”Ja”, sa han.", ["”Ja”"], id="same-mark-twice"),
        pytest.param("他说：「走『好』。」然后", ["「走『好』。」"], id="corner"),
        pytest.param("''We go,'' he said.", ["''We go,''"], id="two-single"),
        pytest.param("``We go,'' he said.", ["``We go,''"], id="backquotes"),
        pytest.param('"Go—" he began—"now."', ['"Go—"', '"now."'], id="dashes"),
        pytest.param('("quoted")', ['("quoted")'[1:-1]], id="brackets"),
        pytest.param("“We told ‘them’ off.”", ["“We told ‘them’ off.”"], id="nested"),
        pytest.param(
            '"We go. "They will "fake" it all. "Now," he said.',
            ['"We go.', '"They will "fake" it all.', '"Now,"'],
            id="nested-in-straight",
        ),
        pytest.param('"So we "fake" it," he said.', ['"So we "fake" it,"'], id="straight-in-one"),
        pytest.param('It is 6" wide, "so" and "long", he said.', ['"so"', '"long"'], id="apart"),
        pytest.param(
            "“We go,’’ he said. “We left,’’ she said.", ["“We go,’’", "“We left,’’"], id="doubled"
        ),
        pytest.param(
            '"We go,\'\' he said. "We left."', ["\"We go,''", '"We left."'], id="doubled-straight"
        ),
        pytest.param("“The crews’’ pay rose,” he said.", ["“The crews’’ pay rose,”"], id="slip"),
        pytest.param('"Mixed,” he said.', ['"Mixed,”'], id="straight-then-curly"),
        pytest.param("” … we go,” he said.", ["” … we go,”"], id="closing-for-opening"),
        pytest.param("” he said. “We go.”", ["“We go.”"], id="a-stray-one"),
    ],
)
def test_every_kind_of_mark_is_read(text, wanted):
    assert found(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It's the workers' day, and the '90s' best.", id="apostrophes"),
        pytest.param("It’s the workers’ day, ’tis said.", id="curly-apostrophes"),
        pytest.param('He is 6\'2" tall and owns a 12" ruler.', id="feet-and-inches"),
        pytest.param("No marks at all.", id="none"),
        pytest.param('He said so."', id="closed-only"),
    ],
)
def test_apostrophes_and_inches_are_no_marks(text):
    assert found(text) == []


def test_inches_inside_a_quotation_do_not_close_it():
    assert found('"He is 6\'2" tall," she said.') == ['"He is 6\'2" tall,"']


def test_a_possessive_inside_single_marks_does_not_close_them():
    assert found("'The workers' union won,' he said.") == ["'The workers' union won,'"]


def test_a_mark_closed_twice_is_one_quotation():
    assert found('"Closed."" he said.') == ['"Closed."']


def test_an_unclosed_mark_ends_at_its_paragraph():
    (only,) = quotations("He said, “Never.\nPlain.", lines("He said, “Never.\nPlain."))
    assert (only.start, only.end, only.closed) == (9, 16, False)


def test_a_mark_that_opens_the_next_paragraph_carries_on():
    text = "“One.\n“Two.\n“Three.”\n“Four.”"
    made = quotations(text, lines(text))
    assert [q.continues for q in made] == [False, True, True, False]
    assert [q.closed for q in made] == [False, False, True, True]


def test_a_plain_paragraph_ends_an_unclosed_quotation():
    text = "“One.\nPlain.\n“Two.”"
    assert [q.continues for q in quotations(text, lines(text))] == [False, False]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "“One.\nWe go on.” He left.", ["“One.", "We go on.”"], id="closed-in-the-next-paragraph"
        ),
        pytest.param(
            '"One.\nTwo of us.\nThree of us," he said. "Four."',
            ['"One.', "Two of us.", 'Three of us,"', '"Four."'],
            id="behind-a-paragraph-without-marks",
        ),
        pytest.param(
            "“One.\nI am with those who say, ‘Go.’”",
            ["“One.", "I am with those who say, ‘Go.’”"],
            id="with-one-inside",
        ),
    ],
)
def test_a_paragraph_that_only_closes_a_quotation_carries_it_on(text, wanted):
    made = quotations(text, lines(text))
    assert [text[q.start : q.end] for q in made] == wanted
    assert [q.continues for q in made] == [not q.opened for q in made]
    assert [text[slice(*q.inner)].strip('“”",') for q in made] == [w.strip('“”",') for w in wanted]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“One.\nAda Poe, mayor of the town.”", id="a-name-below"),
        pytest.param("“One.\nAda Poe.”", id="a-bare-name-below"),
        pytest.param('"One.\nIt rained all day <a href="b">', id="markup"),
        pytest.param("“One.\nIt rained. “Two,” he said.", id="one-that-opens-and-closes"),
        pytest.param("“One.\n" + "It rained.\n" * 5 + "We go.”", id="too-far-off"),
        pytest.param("“One.\nIt rained.\n“Two.”\nWe go.”", id="another-between"),
    ],
)
def test_a_paragraph_that_may_be_the_articles_carries_nothing_on(text):
    assert not any(q.continues for q in quotations(text, lines(text)))


def test_a_caption_or_a_heading_between_two_paragraphs_does_not_end_a_quotation():
    text = "“One.\nA long wait\n“Two.”"
    made = quotations(text, lines(text))
    assert [q.continues for q in made] == [False, True]
    assert [text[q.start : q.end] for q in made] == ["“One.", "“Two.”"]


def test_paragraphs_run_together_carry_on():
    text = '"One. "Two," he said.'
    made = quotations(text, lines(text))
    assert [(text[q.start : q.end], q.continues) for q in made] == [
        ('"One.', False),
        ('"Two,"', True),
    ]


def test_a_mark_that_opens_twice_in_a_sentence_is_no_quotation():
    assert found("She “never said “we go” at all.") == ["“we go”"]


def test_inner_is_without_marks():
    text = "“We go,” ''now''"
    made = quotations("“We go,”", [(0, 8)]) + quotations("''now''", [(0, 7)])
    assert [text[slice(*q.inner)] for q in made[:1]] == ["We go,"]
    assert "''now''"[slice(*made[1].inner)] == "now"


HOSTILE = st.text(st.sampled_from([*MARKS, *"ab1 sS.,:—-`\n", "\u200f", "é"]), max_size=80)


@given(HOSTILE)
def test_any_text_gives_separate_quotations_within_paragraphs(text):
    bounds = lines(text)
    last = 0
    for quotation in quotations(text, bounds):
        assert last <= quotation.start < quotation.end <= len(text)
        assert any(low <= quotation.start and quotation.end <= high for low, high in bounds)
        low, high = quotation.inner
        assert quotation.start <= low <= high + quotation.width
        last = quotation.end


@pytest.mark.parametrize("unit", ["“a ", "'a ", "a' ", "\" '", "“a. “", "« »", "''a", "‘s’ "])
def test_time_is_linear_in_the_number_of_marks(unit):
    def work(times):
        text = unit * times
        quotations(text, [(0, len(text))])

    assert is_linear(work, 15_000, 60_000)


@pytest.mark.parametrize(
    ("paragraphs", "wanted"),
    [
        pytest.param(["“Never."], (0,), id="never-closed"),
        pytest.param(["“Never.", "“Now,” he said."], (), id="carried-on"),
        pytest.param(["“Never.", "Not I.", "Nor we,” he said."], (), id="closed-later"),
        pytest.param(["“Never.", "He said “now.”"], (0,), id="another-one"),
        pytest.param(["6'2\" tall, the workers' '90s.", "“Now.”"], (), id="no-marks"),
    ],
)
def test_a_mark_that_is_never_closed_is_told(paragraphs, wanted):
    assert unclosed(paragraphs) == wanted


def test_a_text_without_a_quotation_leaves_none_open():
    assert unclosed(["It voted.", "It rained."]) == ()


def test_a_mark_that_closes_what_nothing_opened_opens_nothing():
    text = 'Rules can harm small mills", A clerk left. "We stay," she said.'
    found = quotations(text, [(0, len(text))])
    assert [text[q.start : q.end] for q in found] == ['"We stay,"']


@pytest.mark.parametrize(
    ("paragraphs", "wanted"),
    [
        pytest.param(
            ["‘It is late.", "'We leave.", "‘It was good.’"],
            [(False, False), (False, True), (True, True)],
            id="until-it-is-closed",
        ),
        pytest.param(
            ["'It is Elm's mill.", "'We leave.", "Elm's mill's shut."],
            [(False, False), (False, True)],
            id="never-closed",
        ),
        pytest.param(["'Tis late.", "It was Elm's."], [], id="an-apostrophe"),
        pytest.param(
            ["Roe said: 'It's Elm's mill.", "'I've a boat. It's late.'"],
            [(False, False), (True, True)],
            id="led-in",
        ),
        pytest.param(
            ["Roe told the 'Mail', 'It's Elm's.", "'We left.'"],
            [(True, False), (False, False), (True, True)],
            id="led-in-behind-another",
        ),
        pytest.param(["Roe said: 'It's Elm's mill.", "It was late."], [], id="led-in-alone"),
        pytest.param(
            ["Roe said: \"It's 'Elm's mill.", "'We left.'"],
            [(False, False), (True, False)],
            id="led-in-by-another-mark",
        ),
        pytest.param(
            ["It was rock, 'Elm style.", "'N' is a letter."], [(True, False)], id="letter"
        ),
    ],
)
def test_a_single_mark_may_be_carried_on_by_the_next_paragraph(paragraphs, wanted):
    starts = [sum(len(p) + 1 for p in paragraphs[:at]) for at in range(len(paragraphs))]
    bounds = [(at, at + len(p)) for at, p in zip(starts, paragraphs, strict=True)]
    found = quotations("\n".join(paragraphs), bounds)
    assert [(q.closed, q.continues) for q in found] == wanted


@pytest.mark.parametrize("between", [" ", "\n"])
def test_what_somebody_quotes_himself_does_not_end_his_words(between):
    inner = "I thought: 'It is late.", "The road is wet.'"
    text = between.join([f'"{inner[0]}', inner[1], '"So we left."'])
    bounds, at = [], 0
    for paragraph in text.split("\n"):
        bounds.append((at, at + len(paragraph)))
        at += len(paragraph) + 1

    found = quotations(text, bounds)

    assert " ".join(text[q.start : q.end].strip() for q in found) == text.replace("\n", " ")
