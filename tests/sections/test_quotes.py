"""Quotes: direct quotations with their speakers, and reported statements."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model import Facts
from explainer.sections.quotes import QUOTES
from explainer.text.marks import MARKS


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param('"We will go home now," Tom Lang said.', "Tom Lang", id="after"),
        pytest.param('"We will go home now," said Tom Lang.', "Tom Lang", id="after-inverted"),
        pytest.param('Tom Lang said: "We will go home now."', "Tom Lang", id="before-colon"),
        pytest.param('Tom Lang said, "We will go home now."', "Tom Lang", id="before-comma"),
        pytest.param(
            'Tom Lang said the plan was "not worth the paper it is on".', "Tom Lang", id="partial"
        ),
        pytest.param(
            'Tom Lang met reporters, telling them: "We will go home now."',
            "Tom Lang",
            id="participle",
        ),
        pytest.param(
            'According to Tom Lang, "we will all go home now".', "Tom Lang", id="according-to"
        ),
        pytest.param(
            'In the words of the mayor, Tom Lang, "we will all go home now".',
            "Tom Lang",
            id="in-the-words-of",
        ),
        pytest.param(
            '"We will all go home now," in the words of Tom Lang.',
            "Tom Lang",
            id="in-the-words-of-behind",
        ),
        pytest.param(
            'Tom Lang was blunt on Monday. "We will go home now."', "Tom Lang", id="sentence-before"
        ),
        pytest.param(
            'Tom Lang told reporters he was tired.\n"We will go home now."',
            "Tom Lang",
            id="paragraph-before",
        ),
        pytest.param(
            '"We will go home now," Tom Lang, who heads the union, told reporters.',
            "Tom Lang",
            id="relative-clause-between",
        ),
        pytest.param(
            '"We will go home now," a spokesman for the union said.',
            "a spokesman for the union",
            id="unnamed",
        ),
        pytest.param(
            '"We will go home now," one official said.', "one official", id="one-official"
        ),
        pytest.param(
            '"We will go home now," said Army Capt. Tom Lang.', "Tom Lang", id="abbreviated-rank"
        ),
        pytest.param(
            'Maria Gomez credited the town with "a plan for the whole of the coast".',
            "Maria Gomez",
            id="credited-with",
        ),
        pytest.param(
            'Maria Gomez told how he moved to the coast, with this line: "We will go home now."',
            "Maria Gomez",
            id="colon-of-the-main-clause",
        ),
        pytest.param(
            "Tom Lang wrote in a paper that those who spoke before the race began may stay.\n"
            '"We will go home now."',
            "Tom Lang",
            id="main-clause-of-the-paragraph-before",
        ),
        pytest.param(
            'Many see it as "a plan without a future," Tom Lang said.',
            "Tom Lang",
            id="behind-a-comma",
        ),
        pytest.param(
            'Tom Lang told her in a text: "We will go home now," according to the police.',
            "Tom Lang",
            id="according-to-another",
        ),
        pytest.param(
            'According to the Elm News, Tom Lang said it was "a plan without a future".',
            "Tom Lang",
            id="nearest-source",
        ),
        pytest.param('"Will we go home now?" asked Tom Lang.', "Tom Lang", id="question"),
        pytest.param(
            'PARIS (Newswire) — Tom Lang said: "We will go home now."', "Tom Lang", id="dateline"
        ),
    ],
)
def test_the_speaker_is_found(only, reading, text, speaker):
    assert only(reading(text)).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“We will go home now,” Tom Lang said.", id="curly"),
        pytest.param("'We will go home now,' Tom Lang said.", id="single"),
        pytest.param("„We will go home now“, Tom Lang said.", id="low-high"),
        pytest.param("«We will go home now», Tom Lang said.", id="guillemets"),
        pytest.param("「We will go home now,」 Tom Lang said.", id="corner"),
        pytest.param("``We will go home now,'' Tom Lang said.", id="typewriter"),
    ],
)
def test_any_marks_will_do_and_stay_in_the_text(only, reading, text):
    quote = only(reading(text))
    assert quote.speaker == "Tom Lang"
    assert text.startswith(quote.text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('The so-called "free and fair vote" took place.', id="scare"),
        pytest.param('Tom Lang wrote the novel "The Long Way Home Again" there.', id="title"),
        pytest.param('Tom Lang said it was "a shame".', id="too-short"),
        pytest.param('A banner read as follows on "the day of the vote" there.', id="nobody"),
    ],
)
def test_what_nobody_says_is_no_quote(quotes, reading, text):
    assert quotes(reading(text), direct=True) == []


def test_a_quotation_that_he_said_interrupts_is_one(only, reading):
    quote = only(reading('"We will go," Tom Lang said, "and never come back."'))
    assert [e.text for e in quote.evidence] == ['"We will go,"', '"and never come back."']
    assert quote.text == '"We will go," … "and never come back."'


def test_a_quotation_over_two_sentences_is_one(only, reading):
    quote = only(reading("Tom Lang notes: “We will go home. The plan is for the future.”"))
    assert quote.text == "“We will go home. The plan is for the future.”"
    assert len(quote.evidence) == 2


def test_a_quotation_over_paragraphs_is_one(only, reading):
    made = reading("Tom Lang said: “We will go home.\n“We will stay there.\n“And that is that.”")
    quote = only(made)
    assert quote.speaker == "Tom Lang"
    assert len(quote.evidence) == 3


def test_a_paragraph_that_only_closes_a_quotation_is_a_part_of_it(only, reading):
    made = reading(
        "“We will go home,” Tom Lang said.\n“It was a long day.\nThe road will open in May.”\n"
        "The vote is on Monday."
    )
    quote = only(made)
    assert quote.text.endswith("It was a long day. The road will open in May.”")
    assert quote.speaker == "Tom Lang"


def test_an_unclosed_quotation_ends_with_its_sentence(only, reading):
    made = reading(
        'Tom Lang said: "We will go home now. His firm, Elm Ports, left the town.\nGood.'
    )
    assert only(made).text == '"We will go home now.'


def test_an_unclosed_quotation_goes_on_to_a_sentence_of_the_speaker(only, reading):
    made = reading(
        'Tom Lang said: "The road is so long. It is wet. I am tired. He left Elm.\nGood.'
    )
    assert only(made).text == '"The road is so long. It is wet. I am tired.'


def test_an_unclosed_quotation_ends_at_its_paragraph(only, reading):
    made = reading('Tom Lang said, "We will go home now.\nThe road was closed on Monday.')
    assert only(made).text == '"We will go home now.'


def test_an_abbreviation_may_end_the_sentence_before_a_quotation(quotes, reading):
    made = reading(
        '"We will go home now," said Tom Lang, a clerk from Elm, Calif. "I think it is late."'
    )
    assert [q.speaker for q in quotes(made, direct=True)] == ["Tom Lang", "Tom Lang"]


def test_two_speakers_of_one_paragraph_are_kept_apart(quotes, reading):
    made = reading(
        '"We will go home now," Tom Lang said. Maria Gomez said: "They will never go home."'
    )
    assert [q.speaker for q in quotes(made, direct=True)] == ["Tom Lang", "Maria Gomez"]


def test_a_full_name_stands_for_the_surname(only, reading):
    made = reading('Maria Gomez met the union.\n"They will never go home," Gomez said.')
    quote = only(made)
    assert (quote.speaker, quote.actor, quote.sourcing) == ("Maria Gomez", "maria-gomez", "named")


def test_he_is_the_last_one_who_spoke(only, reading):
    made = reading('Tom Lang spoke on Monday.\n"They will never go home," he said.')
    assert only(made).speaker == "Tom Lang"


def test_she_is_nobody_of_the_other_gender(quotes, reading):
    made = reading('Tom Lang spoke on Monday.\n"They will never go home," she said.')
    assert quotes(made, direct=True) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom Lang asked Paul Weber whether he would stay.", id="who-was-asked"),
        pytest.param("Paul Weber said that Tom Lang had left.", id="who-said-it"),
        pytest.param("Paul Weber left the hall. It was cold outside.", id="two-sentences-before"),
    ],
)
def test_he_is_whom_the_last_sentence_about_people_is_about(only, reading, text):
    made = reading(text + '\n"They will never go home," he said.')
    assert only(made).speaker == "Paul Weber"


def test_he_is_not_whom_the_quotation_names(only, reading):
    made = reading('Paul Weber spoke to Tom Lang.\n"Tom Lang will never go home," he said.')
    assert only(made).speaker == "Paul Weber"


def test_he_is_not_whom_the_clause_names_that_he_says(only, reading):
    made = reading(
        "Paul Weber spoke at the depot. Tom Lang would be on the front line, he said."
        ' "Between now and May the minister will be out of town," he promised.'
    )
    assert only(made).speaker == "Paul Weber"


def test_he_is_not_whom_he_describes(only, reading):
    made = reading(
        "Paul Weber wrote to the board. Tom Lang left in May.\n"
        "He described Mr Lang as a man “facing the penitentiary for a few sins of his own”."
    )
    assert only(made).speaker != "Tom Lang"


def test_he_is_the_unnamed_one_who_spoke_last(only, reading):
    made = reading(
        "A spokesman for the Harbour Board, which runs the pier, said it was trying to calm fears."
        "\n“They will never go home,” he said."
    )
    assert only(made).speaker == "A spokesman for the Harbour Board"
    assert (only(made).actor, only(made).sourcing) == (None, "institution")


def test_she_is_no_spokesman(quotes, reading):
    made = reading("A spokesman said it was too late.\n“They will never go home,” she said.")
    assert quotes(made, direct=True) == []


def test_he_goes_on_speaking_in_a_paragraph(only, reading):
    made = reading(
        "Paul Weber spoke at the depot. The plan was sound, he said. Few could picture Tom Lang or"
        ' Ian Roe in its place. "We will be at it all summer," he added.'
    )
    assert only(made).speaker == "Paul Weber"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "“We lost,” Ann Roe said.\nRep. Paul Weber (R-Calif.), chairman of the House Harbour"
            " Committee, didn’t second-guess Roe’s view of it, but he did call for more.",
            id="verb-read-as-a-noun",
        ),
        pytest.param(
            "Paul Weber, who is a pastor in Elm, slammed the union for its long strike on Monday,"
            " Harbour Watch first reported.",
            id="told-by-a-body",
        ),
    ],
)
def test_he_is_whom_a_sentence_is_about_however_it_is_told(quotes, reading, text):
    made = reading(text + "\n“They will never go home,” he said in a statement.")
    assert quotes(made, direct=True)[-1].speaker == "Paul Weber"


def test_he_is_the_only_one_named_who_has_spoken(only, reading):
    made = reading(
        "Paul Weber said the plan was sound. Tom Lang said it was late.\n"
        'But that was not enough for Mr Weber.\n"We will be at it all summer," he said.'
    )
    assert only(made).speaker == "Paul Weber"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            'Tom Lang\'s letter came on Monday. He said it was "a plan without a future".',
            "Tom Lang",
            id="his-letter",
        ),
        pytest.param(
            "Maria Gomez's colleague Tom Lang was in no mood to talk. "
            'He said: "We will go home now."',
            "Tom Lang",
            id="name-behind-a-role",
        ),
        pytest.param(
            "Then there was the writer Tom Lang, who said after a row with Peter Falk that it "
            'was late. "We will go home now," he said.',
            "Tom Lang",
            id="who-says",
        ),
        pytest.param(
            'Tom Lang seemed to expect it: "We will go home now," he told the paper.',
            "Tom Lang",
            id="named-before-the-colon",
        ),
        pytest.param(
            'Ann Lang and Tom Lang are here. Lang said it was late. "We will go now," he said.',
            "Lang",
            id="shared-surname",
        ),
        pytest.param(
            "Ann Lang and Tom Lang met Peter Falk. Falk asked for more time. Lang openly "
            'admitted that it was late. "We will go home now," he said.',
            "Lang",
            id="shared-surname-after-another",
        ),
    ],
)
def test_he_is_who_spoke_or_whose_words_were_told(quotes, reading, text, speaker):
    assert quotes(reading(text), direct=True)[-1].speaker == speaker


def test_paragraphs_of_a_quotation_that_were_run_together_carry_it_on(quotes, reading):
    made = reading(
        'It was a long day. "We will go home now," said Tom Lang.\n'
        '"The road is very long and dark. "The bridge was shut." The vote is on Monday. '
        '"Nobody told us about it," said Maria Gomez.'
    )
    first, second = quotes(made, direct=True)
    assert (first.speaker, second.speaker) == ("Tom Lang", "Maria Gomez")
    assert "vote" not in first.text


def test_a_quotation_that_goes_on_is_of_who_began_it(reading):
    text = (
        'Ada Poe said: "The mill is not in the act. "Nor is the weir. "How is a clerk to know?" '
        'Ben Crow, the mayor, said that the act was "so poorly drafted that nobody reads it".'
    )
    (quote,) = [q for q in QUOTES.extract(reading(text), Facts()) if "weir" in q.text]
    assert quote.speaker == "Ada Poe"
    assert "clerk" in quote.text


def test_a_party_in_brackets_does_not_speak(only, reading):
    made = reading("Rep. Ann Roe (I-Ind.) said the plan would fail this year.")
    assert only(made, direct=False).speaker == "Ann Roe"


def test_who_stands_behind_said_in_commas_speaks(only, reading):
    made = reading("The comments, said Tom Lang of the bank, were “too weak to help anybody”.")
    assert only(made).speaker == "Tom Lang"


def test_what_is_denied_is_told_with_its_verb(only, reading):
    made = reading("Tom Lang denied that the union had broken the law.")
    assert only(made, direct=False).text == "denied that the union had broken the law"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Another 12% said they kept no swans.", id="share"),
        pytest.param("It may fail if, as Tom Lang suggested, the courts stay shut.", id="as-said"),
        pytest.param("The long drive saw the firm’s debt soar to 72bn euros.", id="seen"),
    ],
)
def test_what_only_looks_like_a_statement_is_none(quotes, reading, text):
    told = quotes(reading(text), direct=False)
    assert [q.text for q in told if "fail" in q.text or q.speaker != "Tom Lang"] == []


def test_that_is_no_part_of_a_statement(only, reading):
    made = reading(
        "Tom Lang, a director at Halden, told the Elm News website that the firm had done a good"
        ' job in "keeping rivals out" so far.'
    )
    assert only(made, direct=False).text.startswith("the firm had done")


def test_a_claim_of_something_is_no_statement(quotes, reading):
    made = reading("Ann Roe scored all points as the home side claimed only their second ever win.")
    assert not quotes(made, direct=False)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "“We lost it all,” Elm News quoted Tom Lang as saying.", "Tom Lang", id="quoted"
        ),
        pytest.param(
            "Tom Lang was quoted by Elm News as saying: “We lost it all.”", "Tom Lang", id="passive"
        ),
        pytest.param(
            "“We lost it all,” labour office chief Tom Lang said.", "Tom Lang", id="chief"
        ),
    ],
)
def test_who_is_quoted_is_not_who_quotes(only, reading, text, speaker):
    assert only(reading(text)).speaker == speaker


def test_a_percent_sign_and_a_closed_bracket_stay(quotes, reading):
    made = reading("Tom Lang said the rate would fall to 5%. He said rain cost a lot (in rent).")
    assert [q.text for q in quotes(made, direct=False)] == [
        "the rate would fall to 5%",
        "rain cost a lot (in rent)",
    ]


def test_it_is_no_length_of_time(quotes, reading):
    made = reading("The seller said the year had begun well. It added it was planning a new pier.")
    assert "the year" not in {q.speaker for q in quotes(made, direct=False)}


def test_what_stands_before_a_statement_is_none_of_it(quotes, reading):
    made = reading(
        "In a move ministers say should keep fares down next year, Tom Lang said he was adding"
        " two lines."
    )
    assert [q.text for q in quotes(made, direct=False) if q.speaker == "Tom Lang"] == [
        "he was adding two lines"
    ]


def test_a_name_in_commas_may_have_letters_behind_it(only, reading):
    made = reading('The Tory finance spokesman, Brian Lang MSP, said: "It is a form of disguise."')
    assert only(made).speaker == "Brian Lang"


def test_a_name_before_a_dash_is_no_dateline(quotes, reading):
    made = reading("Rep. Ann Roe — like Paul Weber, a friend of the mayor — said it was too late.")
    assert {q.speaker for q in quotes(made, direct=False)} <= {"Ann Roe"}


def test_the_title_of_a_book_is_no_quote(quotes, reading):
    made = reading(
        "Tom Lang, author of “Empire of the Fund,” a lively new book, first pointed it out."
    )
    assert not quotes(made, direct=True)


def test_one_of_several_keeps_of_whom(only, reading):
    made = reading(
        "“It was a sad sight, all of it,” said one of two rowers who saw the same leak but did"
        " not wish to be named for fear of the guild."
    )
    assert only(made).speaker == "one of two rowers who saw the same leak"


def test_a_speech_is_used_to_say_it(only, reading):
    made = reading("Mr Tom Lang used a speech to say his party was facing up to the truth.")
    assert only(made, direct=False).speaker == "Tom Lang"


def test_who_opens_a_paragraph_is_named_behind(only, reading):
    made = reading(
        "Tom Lang, of the union, said the plan fell short.\n"
        '"We would like to see it all on paper." Mr Lang said he had been told to wait.'
    )
    assert only(made).speaker == "Tom Lang"


def test_a_name_behind_a_role_may_have_a_body_before_it(only, reading):
    made = reading(
        '"It will be a tragedy for us," said the chairman of the Commons school committee, Labour'
        " MP Barry Lang."
    )
    assert only(made).speaker == "Barry Lang"


def test_a_short_title_ends_no_sentence(only, reading):
    made = reading('"It will cost us dearly this winter," said Army Capt. Tom Lang, who runs it.')
    assert (only(made).speaker, len(made.article.sentences)) == ("Tom Lang", 1)


def test_he_is_nobody_where_somebody_unknown_has_come_between(quotes, reading):
    made = reading('Paul Weber left. The admiral shrugged.\n"They will never go home," he said.')
    assert quotes(made, direct=True) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom Lang did not say that the road would close.", id="denied"),
        pytest.param("Tom Lang refused to say that the road would close.", id="refused"),
        pytest.param("Tom Lang did not know whether the road would close.", id="question"),
        pytest.param("Tom Lang asked why the road would close on Monday.", id="why"),
    ],
)
def test_what_was_not_said_is_no_statement(quotes, reading, text):
    assert quotes(reading(text), direct=False) == []


def test_a_statement_has_no_dateline_and_both_its_marks(only, reading):
    made = reading('PARIS (Newswire) — The road may be "a death trap", Tom Lang said.')
    assert only(made, direct=False).text == 'The road may be "a death trap"'


def test_a_statement_has_no_dateline_without_a_dash(only, reading):
    made = reading("Port Zenda (WNB Money) Shares fell on Friday, Tom Lang said.")
    assert only(made, direct=False).text == "Shares fell on Friday"


def test_a_reported_statement_is_kept_apart(only, quotes, reading):
    made = reading("Tom Lang told reporters that the road would close on Monday.")
    assert quotes(made, direct=True) == []
    quote = only(made, direct=False)
    assert (quote.text, quote.speaker) == ("the road would close on Monday", "Tom Lang")


def test_a_reported_clause_that_is_mostly_quoted_is_not_told_twice(quotes, reading):
    made = reading('Tom Lang said that "the road would close on Monday for good".')
    assert len(quotes(made, direct=True)) == 1
    assert quotes(made, direct=False) == []


def test_what_things_show_is_no_statement(quotes, reading):
    assert quotes(reading("The move suggests that the road may close."), direct=False) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It said the road would close on Monday.", id="unknown-it"),
        pytest.param("You said the road would close on Monday.", id="you"),
        pytest.param("According to insiders, the main topics include:", id="head-of-a-list"),
    ],
)
def test_a_statement_without_a_source_to_name_is_left_out(quotes, reading, text):
    assert quotes(reading(text), direct=False) == []


def test_two_statements_of_one_sentence_are_two(quotes, reading):
    made = reading("Tom Lang said the road would close and said that the bridge would open.")
    texts = [q.text for q in quotes(made, direct=False)]
    assert texts == ["the road would close", "the bridge would open"]


def test_a_signed_quotation_has_its_signature_as_speaker(only, reading):
    made = reading('"We will all go home now."\n— Tom Lang')
    assert only(made).speaker == "Tom Lang"


def test_who_is_asked_is_not_who_asks(quotes, reading):
    made = reading('Tom Lang was asked, "Will you all go home now?"')
    assert quotes(made, direct=True) == []


def test_the_id_comes_from_speaker_and_words(only, reading):
    made = reading('"We will go home now," Tom Lang said.')
    assert only(made).id == "tom-lang-we-will-go-home-now"


HOSTILE = st.lists(
    st.sampled_from(
        [
            *MARKS,
            *" \n.,:;-—ab",
            " Tom Lang said ",
            " he said, ",
            " that ",
            "6'2\"",
            " according to ",
        ]
    ),
    max_size=40,
).map("".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(HOSTILE)
def test_any_text_gives_grounded_quotes(quotes, reading, text):
    made = reading("x\n" + text)
    sentences = {s.id: s.text for s in made.article.sentences}
    for quote in (*quotes(made, direct=True), *quotes(made, direct=False)):
        assert quote.evidence
        assert quote.id
        assert quote.speaker
        for piece in quote.evidence:
            assert sentences[piece.sentence][piece.start : piece.end] == piece.text


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "The mill’s chief executive, Ana Ruiz, said two hundred jobs would go. “No mill will"
            " close this year,” she said.",
            ["Ana Ruiz", "Ana Ruiz"],
            id="a-role-with-its-name-in-commas",
        ),
        pytest.param(
            "The union’s spokesman on pay, Tom Reid, told reporters that the talks had failed. “We"
            " are ready to strike now,” he added.",
            ["Tom Reid", "Tom Reid"],
            id="a-role-with-its-field",
        ),
        pytest.param(
            "The mayor, Tom Reid, and Ana Ruiz said the road would close.",
            ["The mayor, Tom Reid, and Ana Ruiz"],
            id="two-who-speak",
        ),
    ],
)
def test_a_name_in_commas_behind_a_role_is_who_speaks(quotes, reading, text, speakers):
    made = reading(text)
    assert [quote.speaker for quote in quotes(made)] == speakers


@pytest.mark.parametrize(
    "text",
    [
        'Tom Lang allegedly vowed to go, reportedly writing: "I will burn it all down."',
        '"I will burn it all down," Tom Lang told the clerk, according to court records.',
        '"I will burn it all down," Tom Lang told the clerk, according to a report by police.',
    ],
    ids=["reportedly", "on-record", "report"],
)
def test_words_that_only_others_have_heard_are_no_quote(quotes, reading, text):
    assert quotes(reading(text), direct=True) == []


def test_a_paper_that_passes_words_on_leaves_them_to_who_said_them(only, reading):
    text = '"We will go home now," Tom Lang told reporters, according to Elm News.'
    assert only(reading(text)).speaker == "Tom Lang"


@pytest.mark.parametrize("cue", ["told Radio Elm", "said"])
def test_who_is_told_by_an_age_before_the_verb_speaks(only, reading, cue):
    text = f'Tom Lang rows for Elm. "I wish I was on the big boat now," the 21-year-old {cue}.'
    assert only(reading(text)).speaker == "Tom Lang"


@pytest.mark.parametrize(
    ("whose", "speaker"), [("until May", "Tom Lang"), ("from Ben Crow's side", "the 34-year-old")]
)
def test_an_age_is_told_of_the_only_one_whom_a_club_signed(only, reading, whose, speaker):
    text = f'Elm Rovers have signed Halden keeper Tom Lang {whose}. "It was an easy thing to do," '
    assert only(reading(f"{text}the 34-year-old told the club.")).speaker == speaker


def test_an_age_of_nobody_known_is_no_body(only, reading):
    quote = only(reading('"It was an easy thing to do," the 34-year-old told reporters in Elm.'))
    assert (quote.speaker, quote.sourcing) == ("the 34-year-old", "anonymous")


@pytest.mark.parametrize(
    "text",
    [
        'Tom Lang said the mill "cannot be kept for long" but the yards "will all be kept".',
        'Tom Lang said the mill "cannot be kept for long" but Poe "has a plan for all of it".',
    ],
)
def test_a_clause_with_two_parts_in_marks_is_shown_once(quotes, reading, text):
    quotes = [q for q in quotes(reading(text), direct=True) if q.direct]
    assert [quote.speaker for quote in quotes] == ["Tom Lang"]


def test_a_name_behind_its_verb_may_look_like_an_adverb(only, reading):
    text = 'Dan Keely rows for Elm. "We led and it feels a bit like a theft," admitted Keely.'
    assert only(reading(text)).speaker == "Dan Keely"


def test_words_that_a_named_paper_prints_are_heard(only, reading):
    text = '"We will go home now," Tom Lang said, according to a report in the Elm Courier.'
    assert only(reading(text)).speaker == "Tom Lang"


@pytest.mark.parametrize("pronoun", ["they", "it"])
def test_what_a_pronoun_of_nobody_says_is_left_out(quotes, reading, pronoun):
    assert quotes(reading(f'"We will go home by boat now," {pronoun} said.'), direct=True) == []
    assert quotes(reading(f"It was late, {pronoun} said on Monday."), direct=False) == []
