"""Quotes: who goes on saying something where a sentence turns, and all of what was said."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param(
            "Asked on Thursday about the mill Ann Roe told Elm Radio it was fine.", id="asked"
        ),
        pytest.param("Predicted winner Harrow Town is expected to go top.", id="before-a-noun"),
        pytest.param("Reported losses at the mill rose by a third.", id="before-a-thing"),
    ],
)
def test_a_participle_that_opens_the_next_sentence_says_no_quotation(quotes, reading, behind):
    made = reading(
        '"We were all very surprised," said shop manager Tom Reed. "Our clerk went up to him and '
        f'it was only then that we knew." {behind}'
    )

    assert [q.speaker for q in quotes(made) if q.direct] == ["Tom Reed"]


def test_behind_a_relative_clause_in_dashes_who_said_it_goes_on(quotes, reading):
    made = reading(
        "Tom Reed has often tried to revive Halden Records - which lasted for nine years before "
        'folding - but admitted these plans had been "costly and rather foolish ones".'
    )

    assert [q.speaker for q in quotes(made)] == ["Tom Reed"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Mr Reed also laughed off claims that his place in the Elm council had been in doubt "
            'saying it was "as good as any ward in the county".',
            id="laughed-off-claims",
        ),
        pytest.param(
            "Mr Reed rejected reports that the work at the Elm clinic was over saying it was "
            '"as sound as any clinic in the county".',
            id="rejected-reports",
        ),
    ],
)
def test_who_rejects_what_is_told_of_a_thing_goes_on_and_not_the_thing(quotes, reading, text):
    assert [q.speaker for q in quotes(reading(text))] == ["Reed"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The crew called itself the Night Owls Crew and entry to it demanded that sailors "
            "share between one and ten boats.",
            id="entry-to-it",
        ),
        pytest.param(
            "The club called itself the Elm Circle and the price of it meant that few sailors "
            "came.",
            id="price-of-it",
        ),
    ],
)
def test_what_a_thing_demands_nobody_says(quotes, reading, text):
    assert not quotes(reading(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            'But panel member and Green MP Ann Roe said she was "amazed" Mr Quill was still at '
            "the mill.",
            'she was "amazed" Mr Quill was still at the mill',
            id="behind-a-quoted-word",
        ),
        pytest.param(
            "Last year, Reed told Herald the Lornes have been at sea with captain Cal Quill (Bo "
            "Fox, Ann Lee, Tom Tim Poe, Ida Crow), painting five boats for a fair the town plans "
            "to hold next year.",
            "the Lornes have been at sea with captain Cal Quill (Bo Fox, Ann Lee, Tom Tim Poe, "
            "Ida Crow), painting five boats for a fair the town plans to hold next year",
            id="behind-a-bracket",
        ),
        pytest.param(
            "Mark Reed said the grant, terms of which will be published next month, was a chance "
            "to begin again.",
            "the grant, terms of which will be published next month, was a chance to begin again",
            id="behind-an-aside",
        ),
    ],
)
def test_a_statement_that_a_parse_cuts_in_two_is_one(quotes, reading, text, told):
    assert [q.text for q in quotes(reading(text))] == [told]


def test_words_behind_a_colon_do_not_go_on_with_those_before(quotes, reading):
    made = reading(
        "A few days later, Reed followed up by mourning the round of idle tasks his post brings, "
        'especially travel: "There\'s just a lot of waste in this work," he said.'
    )

    assert [q.direct for q in quotes(made)] == [True]


def test_what_a_sentence_opens_with_does_not_speak(quotes, reading):
    made = reading(
        "Following Mr Poe's announcement, lawyer Louise Quill, who represents Mr Abel and Mr "
        "Moberg, said the ministry should have acted sooner."
    )

    assert [q.speaker for q in quotes(made)] == ["Louise Quill"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Mr Quill and Ann Roe met on Monday. Quill said that the deal was near.\n"
            "When Norland President Tom Reed first announced the swap last week, he said Elm had "
            "made sure of it.\n"
            "He added that he wished for more talks with the rebels in Lorne.",
            "Tom Reed",
            id="of-the-clause-that-opens-the-sentence-before",
        ),
        pytest.param(
            "Host Cal Quill opened the show by asking Tom Reed why he chose to fight Poe in public "
            "when he had said in May that he did not wish to do that.",
            "Tom Reed",
            id="who-is-asked",
        ),
        pytest.param(
            "Acme sold its mill in May.\n"
            '"We did not write it," Acme said in a statement. The statement added that Acme used '
            "another printer for letters.",
            "Acme",
            id="whose-paper-goes-on",
        ),
    ],
)
def test_who_goes_on_is_who_the_words_before_tell_of(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text))][-1] == speaker


@pytest.mark.parametrize(
    ("before", "noun", "speaker"),
    [
        pytest.param(
            "Champion Ida Crow has come to Elm.", "the Kenyan", "Ida Crow", id="of-a-land"
        ),
        pytest.param(
            "Champion Ida Crow has come to Elm. Reacting to a note by club chairman Tom Phelps,",
            "the Kenyan",
            "Ida Crow",
            id="behind-a-participle",
        ),
        pytest.param(
            "Champion Ida Crow beat her rival Ann Roe.", "the Kenyan", "the Kenyan", id="of-two"
        ),
        pytest.param(
            "Brazilian champion Ida Crow has come to Elm.",
            "the Kenyan",
            "the Kenyan",
            id="of-another-land",
        ),
        pytest.param(
            "Presidential contender and former surgeon Tom Reed has come to Elm.",
            "the candidate",
            "Tom Reed",
            id="one-of-two-roles",
        ),
    ],
)
def test_a_word_for_somebody_of_a_land_stands_for_whom_a_sentence_is_about(
    quotes, reading, before, noun, speaker
):
    noun = noun if before.endswith(",") else noun.replace("the", "The", 1)
    made = reading(f'{before} {noun} said: "We all take it as a great shame for the town."')

    assert [q.speaker for q in quotes(made)] == [speaker.replace("the", noun[:3], 1)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Tom Reed answered charges that he made up parts of his life, from claiming he was "
            "given a free place at Elm College to inventing a year at sea in the north.",
            "he was given a free place at Elm College",
            id="from-claiming-to-inventing",
        ),
        pytest.param(
            "The High Court ruled that the ferry firm had been wronged and awarded the crew "
            "£60,000.",
            "the ferry firm had been wronged",
            id="what-a-court-gives",
        ),
        pytest.param(
            "Tom Reed said the mill could not open, but it did sell salt.",
            "the mill could not open, but it did sell salt",
            id="what-is-so-after-all",
        ),
        pytest.param(
            "Ann Roe said crews were already allowed twelve days off, but that many could not use "
            "them as half of these had no pay.",
            "crews were already allowed twelve days off, but that many could not use them as half "
            "of these had no pay",
            id="that-again",
        ),
        pytest.param(
            "Tom Reed said the mill did not open in May, but he did not say why.",
            "the mill did not open in May",
            id="what-he-did-not-say",
        ),
    ],
)
def test_a_statement_ends_where_the_speaker_does_something_else(quotes, reading, text, told):
    assert [q.text for q in quotes(reading(text))] == [told]


def test_a_paper_with_a_participle_in_its_title_is_of_whose_it_is(quotes, reading):
    made = reading("Acme's Saving the River study said 45 villages will run dry.")

    assert [q.speaker for q in quotes(made)] == ["Acme"]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        pytest.param(
            "Tom Reed was a little shaken by Mr Quill's suggestion that rather than being fined by "
            'the court, young thieves should be "given a sound hiding by the crew" and sent home.',
            'rather than being fined by the court, young thieves should be "given a sound hiding '
            'by the crew" and sent home',
            id="suggestion",
        ),
        pytest.param(
            'Ann Roe was moved by Mr Quill\'s claim that the old "should be given a sound hiding".',
            'the old "should be given a sound hiding"',
            id="claim",
        ),
    ],
)
def test_a_noun_of_saying_has_the_clause_around_quoted_words(quotes, reading, text, clause):
    assert [(q.speaker, q.clause) for q in quotes(reading(text))] == [("Quill", clause)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param(
            "Cal Quill called Tom Reed a liar and said his remarks were a gift.", 0, id="called"
        ),
        pytest.param("Cal Quill praised Tom Reed and said he had saved it all.", 0, id="praised"),
        pytest.param("Cal Quill praised Ann Roe and said he had saved the town.", 1, id="a-woman"),
        pytest.param("Cal Quill met Tom Reed and said he had saved the town.", 1, id="met"),
    ],
)
def test_of_whom_somebody_praises_and_of_himself_he_may_speak(quotes, reading, text, count):
    assert len(quotes(reading(text))) == count


def test_a_note_of_what_was_changed_in_an_article_says_nothing(quotes, reading):
    made = reading("This page has been altered to note that Ann Roe sold the mill in May.")

    assert not quotes(made)


def test_the_office_of_whom_a_later_sentence_names_is_no_stranger(quotes, reading):
    made = reading(
        "The note went to Bo Fox, the harbour minister said on Monday. The harbour minister, "
        "Louise Quill, has raised doubts about how it was found."
    )

    assert [q.speaker for q in quotes(made)] == ["Louise Quill"]


def test_two_roles_in_the_commas_behind_a_name_are_one_speaker(quotes, reading):
    made = reading(
        "Tom Reed came to Elm on Monday.\n“Very kind clerk, very kind clerk this man,” Reed, the "
        "2016 SPL regional favourite nationwide and present racing chief in South Harrow by some "
        "length after taking the New Lorne cup, said as Quill put one more thing to him."
    )

    assert [q.speaker for q in quotes(made)] == ["Tom Reed"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Analysts said sales could fall, with Acme expecting a loss of $4m.",
            "sales could fall",
            id="expecting",
        ),
        pytest.param(
            "The bank said rates may fall, with its head, Ann Roe, adding that 30 branches would "
            "stay.",
            "rates may fall",
            id="a-name-in-commas",
        ),
        pytest.param(
            "Analysts said sales could fall, with prices rising by a third.",
            "sales could fall, with prices rising by a third",
            id="nobody-speaks",
        ),
    ],
)
def test_what_another_says_besides_is_none_of_ones_words(quotes, reading, text, told):
    assert quotes(reading(text))[0].text == told
