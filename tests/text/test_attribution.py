"""Attribution: who asserts the clause or phrase that holds a token."""

from __future__ import annotations

import pytest

from explainer.model import Facts, Paragraph, Source
from explainer.reading import read
from explainer.sections.actors import ACTORS
from explainer.text.attribution import attributions, voice_of
from explainer.text.attribution.reporting import is_perceived
from explainer.text.coreference.cast import Cast
from pace import is_linear


def voice_at(made, word):
    """Words and sourcing of the voice of the first token that reads like this."""
    token = next(t for t in made.doc if t.text == word)
    voice = voice_of(token, made, None)
    return (voice.words, voice.sourcing) if voice else None


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        pytest.param("Sources caution that talks may fail.", "fail", "Sources", id="verb-before"),
        pytest.param(
            "Sales fell 3% in May, the company reported.",
            "fell",
            "the company",
            id="verb-after",
        ),
        pytest.param(
            "The bill, officials said, would cost 5 dollars.",
            "cost",
            "officials",
            id="aside",
        ),
        pytest.param(
            "The road will close, according to the ministry.",
            "close",
            "the ministry",
            id="according-after",
        ),
        pytest.param(
            "According to insiders, the road will close.",
            "close",
            "insiders",
            id="according-before",
        ),
        pytest.param(
            "Ann Roe used the visit to announce more than $5m in aid.",
            "aid",
            "Ann Roe",
            id="used-to",
        ),
        pytest.param("As the minister noted, prices rose.", "rose", "the minister", id="as-noted"),
        pytest.param(
            "The dam would hold, said Tom Lang, who runs it.",
            "hold",
            "Tom Lang",
            id="inverted",
        ),
        pytest.param(
            "Rain would force a halt, she told Halden news.",
            "force",
            "she",
            id="told-a-paper",
        ),
        pytest.param(
            "The council put off the vote because they said the mill was late.",
            "was",
            "The council",
            id="because-they-said",
        ),
        pytest.param(
            "The guild said no. The council sacked the clerks because they said it was late.",
            "late",
            "they",
            id="because-either-said",
        ),
        pytest.param(
            "Elm Americans said it rained. That said, clerks say they believe work will pay.",
            "pay",
            "clerks",
            id="who-say-they-believe",
        ),
        pytest.param(
            "They met Carla Nunez, who said two were hurt.",
            "hurt",
            "Carla Nunez",
            id="relative",
        ),
        pytest.param(
            "The firm said it grew, adding that jobs were at risk.",
            "risk",
            "The firm",
            id="participle",
        ),
        pytest.param(
            "The firm grew and said that jobs were at risk.",
            "risk",
            "The firm",
            id="second-verb",
        ),
        pytest.param(
            "The talks went on, with Minister Lang suggesting a cut of 5%.",
            "cut",
            "Minister Lang",
            id="with-doing",
        ),
        pytest.param(
            "The union accused the firm of hiding money.",
            "hiding",
            "The union",
            id="accused-of",
        ),
        pytest.param(
            "The firm was accused by prosecutors of hiding money.",
            "hiding",
            "prosecutors",
            id="accused-by",
        ),
        pytest.param("The mayor promised to build 200 homes.", "build", "The mayor", id="promise"),
        pytest.param(
            "The ministry's claim that 40 died was rejected.",
            "died",
            "The ministry",
            id="noun-owner",
        ),
        pytest.param(
            "Monday's estimates show that 40 died in Elm.",
            "died",
            "Monday's estimates",
            id="no-day-says-it",
        ),
        pytest.param(
            "A warning from doctors that wards were full went unheard.",
            "full",
            "doctors",
            id="noun-from",
        ),
    ],
)
def test_the_source_of_a_clause_is_found(reading, text, word, wanted):
    assert voice_at(reading(text), word)[0] == wanted


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("The road will close on Monday.", "close", id="no-source"),
        pytest.param("Sources caution that talks may fail.", "caution", id="the-saying-itself"),
        pytest.param("Sources caution that talks may fail.", "Sources", id="the-source-itself"),
        pytest.param("It is said that the road will close.", "close", id="passive-without-agent"),
        pytest.param(
            "According to insiders, the road will close.", "insiders", id="inside-the-aside"
        ),
        ("The boat came back after the crew discovered that it leaked.", "leaked"),
        ("Ann Roe found the gate locked after dusk.", "locked"),
        ("After seeing two chances saved in the set, Ann Roe won.", "saved"),
        ("Ann Roe crossed the line first to claim the first prize of $5,500.", "prize"),
        ("The flood claimed 12 lives in Elm.", "lives"),
        ("The port said the dam was safe, though Ann Roe admitted that it leaked.", "admitted"),
        ("The port said the dam was safe, while Ann Roe declined to comment.", "declined"),
        (
            "The mayor may back any request by Ann Roe to let the mill buy 40 boats.",
            "buy",
        ),
    ],
)
def test_what_the_article_asserts_has_no_voice(reading, text, word):
    assert voice_at(reading(text), word) is None


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        pytest.param("Police said the road will close.", "close", "institution", id="body"),
        pytest.param("The mayor said the road will close.", "close", "institution", id="office"),
        pytest.param("An official said the road will close.", "close", "anonymous", id="official"),
        pytest.param(
            "A spokesman for the ministry said the road will close.",
            "close",
            "institution",
            id="spokesman-of",
        ),
        pytest.param(
            "The governor's senior spokeswoman said the road will close.",
            "close",
            "institution",
            id="spokeswoman-of-an-office",
        ),
        pytest.param("A spokesman said the road will close.", "close", "anonymous", id="spokesman"),
        pytest.param("Maria Gomez said the road will close.", "close", "named", id="person"),
        pytest.param(
            "According to numbers released by the Trade Ministry, the road will close.",
            "close",
            "institution",
            id="made-by-a-body",
        ),
        pytest.param(
            "According to numbers released by a neighbour, the road will close.",
            "close",
            "anonymous",
            id="made-by-somebody",
        ),
    ],
)
def test_sourcing(reading, text, word, wanted):
    assert voice_at(reading(text), word)[1] == wanted


def test_an_unnamed_source_keeps_how_it_knows(reading):
    made = reading("According to sources familiar with the agenda, topics include tariffs.")
    assert voice_at(made, "include")[0] == "sources familiar with the agenda"


def test_two_who_say_one_thing_are_both_named(reading):
    made = reading("Maria Gomez and Tom Lang said the road will close.")
    assert voice_at(made, "close")[0] == "Maria Gomez and Tom Lang"


def test_a_list_item_has_the_voice_of_the_line_above(nlp):
    source = Source(
        path="x.txt", title=None, outlet=None, url=None, author=None, published=None,
        paragraphs=(
            Paragraph(text="According to insiders, topics include:"),
            Paragraph(text="Tariff relief", kind="item"),
            Paragraph(text="Export controls", kind="item"),
            Paragraph(text="The controls stay."),
        ),
    )  # fmt: skip
    made = next(read([source], nlp))
    assert [bool(voice_of(made.spans[n].root, made)) for n in range(4)] == [True, True, True, False]


def test_a_word_cast_gives_the_actor(reading):
    made = reading("Maria Gomez said the road will close.")

    class Cast:
        voices = None

        def at(self, token):
            return None

    assert voice_of(made.doc[5], made, Cast()).actor is None


def test_quoted_words_have_the_voice_of_their_speaker(reading):
    made = reading('"The road will close," Tom Lang said. "It cost 40 dollars."')
    assert voice_at(made, "cost") == ("Tom Lang", "named")


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        pytest.param(
            "The ministry said on Monday it was ready. It said the road would close.",
            "close",
            "The ministry",
            id="it-is-the-body",
        ),
        pytest.param(
            "Two officials said it was ready. They said the road would close.",
            "close",
            "Two officials",
            id="they-are-several",
        ),
        pytest.param(
            "Former governor Ann Lee said the road would close.",
            "close",
            "Former governor Ann Lee",
            id="role-and-name",
        ),
        pytest.param(
            "Ann Lee said in a statement that two mills would close.",
            "close",
            "Ann Lee",
            id="in-a-statement",
        ),
        pytest.param(
            "The firm issued a statement saying that two mills would close.",
            "close",
            "The firm",
            id="issued-a-statement",
        ),
        pytest.param(
            "Ann Lee said that the bridge was shut, adding that the road would close.",
            "close",
            "Ann Lee",
            id="adding",
        ),
    ],
)
def test_who_goes_on_saying(reading, text, word, wanted):
    assert voice_at(reading(text), word)[0] == wanted


def test_the_place_of_a_dateline_does_not_speak(reading):
    made = reading("SMALLTOWN, Farland (AP) — Police said on Monday the road would close.")
    assert voice_at(made, "close")[0] == "Police"


def test_everything_attributed_comes_in_the_order_of_the_text(reading):
    made = reading('Ann Lee wants a new road. "The bridge is shut," she said. Tom Lang fears ruin.')
    found = attributions(made)
    assert [a.kind for a in found] == ["attitude", "direct", "attitude"]
    assert [a.phrase.text for a in found] == ["Ann Lee", "she", "Tom Lang"]
    assert all(
        made.doc.text[s:e] == t for a in found for (s, e), t in zip(a.pieces, a.texts, strict=True)
    )


@pytest.mark.parametrize(
    "unit", ["he said that she said that ", "according to Tom ", '"we go home," he said, ']
)
def test_nested_attributions_take_linear_time(reading, unit):
    made = {times: reading(unit * times) for times in (300, 1500)}
    assert is_linear(lambda times: attributions(made[times]), 300, 1500)


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        pytest.param(
            "Ann Roe gave interviews where she hit back at the mayor.", "hit", None, id="where"
        ),
        pytest.param(
            "The race saw the crew sink two boats in May.", "sink", None, id="no-race-sees"
        ),
        pytest.param(
            "Early results show that the crew sank two boats.", "sank", "Early results", id="show"
        ),
    ],
)
def test_who_asserts_a_clause_can_think_or_show_it(reading, text, verb, who):
    made = reading(text)
    token = next(t for t in made.doc if t.text == verb)
    voice = voice_of(token, made)
    assert (voice.words if voice else None) == who


def test_a_clause_says_nothing_of_another(reading):
    made = reading(
        "If the sound is from the day, then the singing heard on it clearly reveals that the"
        " captain paused before rowing on."
    )
    assert voice_at(made, "paused") is None


@pytest.mark.parametrize(
    "text",
    [
        "The tax rose by 3% in May according to the law.",
        "According to Article 5 of the treaty, the guilds will meet in May.",
    ],
)
def test_what_is_so_by_a_rule_is_said_by_nobody(reading, text):
    made = reading(text)
    verb = next(t for t in made.doc if t.dep_ == "ROOT")
    assert voice_of(verb, made) is None


def test_according_to_goes_before_who_promises(reading):
    made = reading("The banks have promised to pay 40 million, according to the Elm Union.")
    token = next(t for t in made.doc if t.text == "pay")
    voice = voice_of(token, made)
    assert voice is not None
    assert voice.words == "the Elm Union"


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Ida Roe on Friday mourned the mills lost in Elm - she described rusted roofs.", None),
        ("On Friday, the day Bo Lang closed his mill, Ida Roe called Lang again.", None),
        ("The mill closed in May, Ida Roe told reporters.", ("Ida Roe", "named")),
        ("The mill closed in May, Ida Roe told the paper.", ("Ida Roe", "named")),
    ],
)
def test_who_tells_a_thing_of_its_own_does_not_tell_the_clause_before(reading, text, voice):
    word = "mourned" if "mourned" in text else "closed"
    assert voice_at(reading(text), word) == voice


@pytest.mark.parametrize(
    "text",
    [
        "Fourteen were taken to a hospital, three of them hurt, said Lena Ostrow, a doctor.",
        "The firm hired 40 people, most of them women, said Lena Ostrow, its director.",
    ],
)
def test_who_is_counted_in_an_aside_does_not_speak(reading, text):
    word = "taken" if "taken" in text else "hired"
    assert voice_at(reading(text), word) == ("Lena Ostrow", "named")


def test_a_source_behind_a_dateline_loses_its_capital_inside_a_sentence(reading):
    made = reading("HALDEN (AP) — Prosecutors said that Crow had sold the mill.")
    verb = next(t for t in made.doc if t.text == "sold")
    found = voice_of(verb, made, None)
    assert found is not None
    assert found.inside == "prosecutors"


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Woman charged with stealing $2 million from church", None),
        ("Minister accused of hiding $2 million in Elm", None),
    ],
)
def test_who_is_accused_in_a_headline_does_not_say_so(reading, title, wanted):
    made = reading("It rained.", title=title)
    verb = next(t for t in made.doc if t.tag_ == "VBG")
    assert voice_of(verb, made, None) is wanted


def test_a_daughter_with_her_trade_and_name_in_commas_is_named(reading):
    made = reading("Her daughter, the broadcaster Emma Poe, said Crow had died at home.")
    actors = tuple(ACTORS.extract(made, Facts()))
    verb = next(t for t in made.doc if t.text == "died")
    found = voice_of(verb, made, Cast.of(made, actors))
    assert found is not None
    assert found.actor == "emma-poe"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ann Roe answered an interview Uma Poe gave to a rival in May.", "gave"),
        (
            "The fire led to two petitions, one calling for a vote and the other for cuts of $9.",
            "cuts",
        ),
    ],
    ids=["interview she gave", "petition"],
)
def test_what_a_paper_only_is_or_asks_for_is_said_by_nobody(reading, text, word):
    read = reading(text)
    assert voice_of(next(t for t in read.doc if t.text == word), read) is None


def test_the_words_for_a_source_hold_both_marks_of_a_title_in_them(reading):
    read = reading('"Elm Fair" director Ann Roe has said that the mill was sold in May.')
    voice = voice_of(next(t for t in read.doc if t.text == "sold"), read)
    assert voice is not None
    assert voice.words == '"Elm Fair" director Ann Roe'
    read = reading("“We left,” Ann Roe said in May. “We know.” The clerks’ letter said it closed.")
    voice = voice_of(next(t for t in read.doc if t.text == "closed"), read)
    assert voice is not None
    assert voice.words == "The clerks’ letter"


def test_a_poll_says_who_follows_and_a_year_does_not_say_what_it_saw(reading):
    def told(text, word):
        return is_perceived(next(t for t in reading(text).doc if t.text == word))

    assert told("Elm saw its sales hit by rain.", "hit")
    assert not told("A poll shows Ann Roe ahead followed by Bo Fox.", "followed")
    assert not told("A poll showed Roe at the top with 30 percent followed by Bo Fox.", "followed")


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("The council heard a report that the roof will leak.", "leak", "a report"),
        ("The board got a letter warning that boats were unsafe.", "were", "a letter"),
        ("The mayor welcomed a report that 40 boats were saved.", "saved", "a report"),
        ("The council issued a report saying that the bridge was unsafe.", "was", "The council"),
    ],
)
def test_who_only_comes_to_know_what_a_paper_says_does_not_say_it(reading, text, word, wanted):
    found = voice_at(reading(text), word)
    assert found is not None
    assert found[0] == wanted


def test_the_words_for_a_source_end_before_its_short_name_in_brackets(reading):
    read = reading("The Halden Mill Guild (HMG) said that the mill was sold in May.")
    voice = voice_of(next(t for t in read.doc if t.text == "sold"), read)
    assert voice is not None
    assert voice.words == "The Halden Mill Guild"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The owner, the German firm Acme Stahl, said it would shut the mill.", "Acme Stahl"),
        ("The winner, the Irish novelist Ann Roe, said it would shut the mill.", "Ann Roe"),
    ],
    ids=["firm", "novelist"],
)
def test_a_name_behind_another_noun_in_commas_speaks(reading, text, words):
    made = reading(text)
    cast = Cast.of(made, ACTORS.extract(made, Facts()))
    token = next(t for t in made.doc if t.text == "shut")
    assert voice_of(token, made, cast).words == words


def test_a_name_that_ends_like_an_owner_is_whole(reading):
    made = reading("Clerks at Elm Hall and St Ada's said it would open on Monday.")
    assert voice_at(made, "open")[0] == "Clerks at Elm Hall and St Ada's"


@pytest.mark.parametrize(
    "asks", ["Asked why he had left", "Asked by Mara Quill why he had left", "Asked about it"]
)
def test_who_answers_has_spoken_before(reading, asks):
    made = reading(
        "Tom Lang, 57, said the cash was his.\n"
        "Jim Crow, who left Halden in 2021, was jailed in January.\n"
        f"{asks}, he said the boat was late."
    )
    cast = Cast.of(made, ACTORS.extract(made, Facts()))
    token = next(t for t in made.doc if t.text == "late")
    assert voice_of(token, made, cast).actor == "tom-lang"


def test_who_speaks_inside_a_clause_is_whom_its_sentence_is_about(reading):
    made = reading(
        "Tom Lang, who chaired the board, resigned in May. He said it was late.\n"
        "Jim Crow, the architect, turned the hall into a room which can be, he says, hosed down. "
        '"The water may come," he says.'
    )
    cast = Cast.of(made, ACTORS.extract(made, Facts()))
    token = next(t for t in made.doc if t.text == "water")
    assert voice_of(token, made, cast).actor == "jim-crow"


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("Ann Roe demanded that Poe explain how 40 clerks had been hurt.", "hurt", "Ann Roe"),
        ("Ann Roe said that Poe explained how 40 clerks had been hurt.", "hurt", "Poe"),
        ("Clerks can claim 300 pounds each.", "300", None),
    ],
    ids=["demanded", "explained", "may claim"],
)
def test_what_somebody_is_asked_or_free_to_say_is_not_said(reading, text, word, who):
    made = reading(text)
    voice = voice_of(next(t for t in made.doc if t.text == word), made, None)
    assert (voice.words if voice else None) == who


def test_a_body_of_which_a_clause_tells_as_a_thing_is_nobody_named_before(reading):
    made = reading(
        "Alarm Line, a hotline run by clerks, said it had warned Elm. Oak denied it.\n\n"
        "The Libyan coastguard, which has ten boats, said two had been sent out."
    )
    cast = Cast.of(made, ACTORS.extract(made, Facts()))
    voice = voice_of(next(t for t in made.doc if t.text == "sent"), made, cast)
    assert voice is not None
    assert (voice.words, voice.actor) == ("The Libyan coastguard", None)


def test_a_nation_that_opens_a_source_keeps_its_capital(reading):
    made = reading("Norwegian scooter maker Voltra said on Monday that sales had slumped.")
    assert voice_at(made, "slumped")[0].startswith("Norwegian")


def test_what_leads_somebody_to_believe_something_does_not_say_it(reading):
    made = reading("Ice in two sensors led its pilots to believe they were flying too fast.")
    assert voice_at(made, "flying") is None
