"""Tongue: whether a text is in the language that it is read in."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.tongue import reads_as

COMMON = LANGUAGES["en"].page.common


@pytest.mark.parametrize(
    "text",
    [
        "Der Bürgermeister sagte am Freitag, dass der Rat in Elm am Montag abstimmen wird. ",
        "Le maire a dit vendredi que le conseil va voter lundi et que le plan est bon. ",
        "De burgemeester zei vrijdag dat de raad maandag over het plan in de stad stemt. ",
        "قال رئيس البلدية يوم الجمعة إن المجلس سيصوت على الميزانية يوم الاثنين المقبل. ",
        "市长周五表示市议会将于下周一就预算进行投票反对派拒绝了这一计划。",
    ],
    ids=["German", "French", "Dutch", "Arabic", "Chinese"],
)
def test_d15_another_language_is_told(text):
    assert not reads_as(text * 6, COMMON)


def test_d15_english_is_english_also_in_capitals():
    text = "Mayor Ada Quill said on Friday that the council of Elm will vote on Monday. "
    assert reads_as(text * 4, COMMON)
    assert reads_as(text.upper() * 4, COMMON)


@pytest.mark.parametrize(
    "text",
    [
        "Sprinter Bo Quill won gold in Elm on Friday in a time of 9.83 seconds. Norlander Cal Roe"
        " came second in 9.88 seconds. Defending champion Tom Reed finished fifth after a slow"
        " start on a cold night in front of 21,400 fans.",
        "Lawyers for pop star Ann Roe filed a lawsuit against her former manager, Cal Quill, in"
        " Harrow on Tuesday. Roe accuses Quill of stealing $8 million over five years. Quill's"
        ' attorney, Tom Reed, called the claims "baseless".',
    ],
    ids=["result", "court"],
)
def test_a_few_plain_sentences_are_english(text):
    assert reads_as(text, COMMON)


@pytest.mark.parametrize(
    "text",
    [
        "Die Polizei war nach dem Unfall am Montag mit vier Wagen vor Ort. Was der Rat will, ist"
        " noch offen; ein Sprecher sagte, man werde den Bericht im Herbst in Elm vorlegen. ",
        "De politie was maandag snel bij het ongeluk, maar het is niet duidelijk of de bestuurder"
        " te hard reed. De burgemeester zei dat de raad het rapport in de herfst bespreekt. ",
        "Politiet var hurtigt til stede efter ulykken mandag, men det er ikke klart, om bilen"
        " kørte for stærkt. Her i byen er der planer om to nye skoler, siger borgmesteren. ",
        "El alcalde dijo el lunes que todavía no ha visto el plan, pero que la ciudad lo va a"
        " votar en otoño. «He leído solo una parte del informe», explicó a los periodistas. ",
        "Policja szybko przyjechała na miejsce wypadku, ale nie wiadomo, czy kierowca jechał za"
        " szybko. Burmistrz powiedział, że to rada miasta zajmie się raportem jesienią. ",
        "Il sindaco ha detto lunedì che non ha ancora visto il piano, ma che la città di Elm lo"
        " voterà in autunno. Per ora nessuno sa quanto costerà, ha spiegato ai giornalisti. ",
    ],
    ids=["German", "Dutch", "Danish", "Spanish", "Polish", "Italian"],
)
def test_words_of_neighbours_make_no_english(text):
    assert not reads_as(text * 4, COMMON)


def test_a_short_text_is_not_judged():
    assert reads_as("Elm 2, Oakham 1", COMMON)
