"""Contents: what somebody said opens with a condition, or with a noun that looks like a verb."""

from __future__ import annotations

import pytest


@pytest.fixture
def tree(reading):
    """The relations of the words of a text: what each is to which."""

    def read(text):
        return {(t.text, t.dep_, t.head.text) for t in reading(text).doc}

    return read


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "Ann Roe said that had the mill closed, 300 people would have moved.",
            {("said", "ROOT", "said"), ("closed", "advcl", "moved"), ("moved", "ccomp", "said")},
        ),
        (
            "Tom Reed told the court that had he seen the cart, he would have stopped.",
            {("told", "ROOT", "told"), ("seen", "advcl", "stopped"), ("stopped", "ccomp", "told")},
        ),
        (
            "Acme warned that should talks fail, it could sell its mill.",
            {("warned", "ROOT", "warned"), ("fail", "advcl", "sell"), ("sell", "ccomp", "warned")},
        ),
        (
            "Acme said that were it to win, it would raise the fare.",
            {("said", "ROOT", "said"), ("were", "advcl", "raise"), ("it", "nsubj", "were")},
        ),
        (
            "“I said that had he paid, we would have left,” she said.",
            {("paid", "advcl", "left"), ("left", "ccomp", "said")},
        ),
        (
            "Cal Quill said that had been the plan, and it would go on.",
            {("said", "ROOT", "said"), ("been", "ccomp", "said")},
        ),
        (
            "Cal Quill said that were the days, and he would miss them.",
            {("were", "ccomp", "said")},
        ),
    ],
)
def test_a_condition_that_opens_with_its_verb_depends(tree, text, relations):
    assert relations <= tree(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (
            "The council voted 7-2 on Monday to close the pool.",
            ("close", "xcomp", "voted"),
        ),
        (
            "The bank decided on Thursday, by six votes to three, to cut rates.",
            ("cut", "xcomp", "decided"),
        ),
        (
            "The board voted against Roe’s plan in May to please its owner.",
            ("please", "advcl", "voted"),
        ),
    ],
    ids=["score", "apart", "against"],
)
def test_what_somebody_settles_on_is_no_purpose(tree, text, relation):
    assert relation in tree(text)


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "Cal Quill said that claims that he stole a bell were wrong.",
            {("claims", "nsubj", "were"), ("stole", "acl", "claims"), ("were", "ccomp", "said")},
        ),
        (
            "Ann Roe said that rumours that she would quit were untrue.",
            {("rumours", "nsubj", "were"), ("quit", "acl", "rumours")},
        ),
        (
            "Acme said that claims it sold 40 broken boats were false.",
            {("claims", "nsubj", "were"), ("sold", "acl", "claims"), ("were", "ccomp", "said")},
        ),
        (
            "Ann Roe said that claims that she hid a letter to help guards and guides were wrong.",
            {("claims", "nsubj", "were"), ("hid", "acl", "claims"), ("were", "ccomp", "said")},
        ),
        (
            "Ann Roe has a paper that claims that he stole a bell.",
            {("claims", "relcl", "paper"), ("stole", "ccomp", "claims")},
        ),
    ],
)
def test_a_noun_for_a_claim_is_no_verb(tree, text, relations):
    assert relations <= tree(text)


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "Cal Quill persuaded Elm Capital, which also backed Acme, to fund the mill.",
            {("fund", "xcomp", "persuaded")},
        ),
        (
            "Cal Quill ordered Bolt, which runs Elm Lines, to pay the clerks.",
            {("pay", "xcomp", "ordered")},
        ),
    ],
)
def test_what_somebody_is_asked_to_do_hangs_on_the_asking(tree, text, relations):
    assert relations <= tree(text)


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "Asked whether he was worried that Ann Roe, the clerk of Elm, who had called the law a"
            " farce, could be the next head of the bank, Cal Quill laughed.",
            {("be", "ccomp", "worried")},
        ),
        (
            "Cal Quill was sure that Ann Roe would be head of the bank.",
            {("be", "ccomp", "sure")},
        ),
    ],
)
def test_how_somebody_feels_holds_what_he_feels_of(tree, text, relations):
    assert relations <= tree(text)


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "A friend told Elm Radio in a talk that aired Friday that he was ordered to leave.",
            {("ordered", "ccomp", "told"), ("aired", "relcl", "talk")},
        ),
        (
            "Ann Roe said in a memo that showed on Friday that the mill was shut.",
            {("shut", "ccomp", "showed")},
        ),
    ],
)
def test_what_was_said_in_a_talk_is_not_given_to_the_talk(tree, text, relations):
    assert relations <= tree(text)


def test_what_somebody_calls_a_thing_stands_behind_the_thing(tree):
    text = (
        "It drew scorn from many sides, including Crow’s reform party, which called the owner’s"
        " claims “deeply unfair.”"
    )
    assert ("unfair", "oprd", "called") in tree(text)


@pytest.mark.parametrize(
    "text",
    ["That the mill shut, Ann Roe said.", "To sell", "Said that", "that had", "That claims that"],
)
def test_a_text_that_lacks_its_words_is_read(reading, text):
    assert len(reading(text).doc) > 0


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ('"We won the cup," Ann Roe said, her old hat pulled low.', ("pulled", "advcl", "said")),
        ("Ann Roe said her old hat was pulled low.", ("pulled", "ccomp", "said")),
    ],
    ids=["goes along", "is said"],
)
def test_a_participle_that_goes_along_with_saying_is_no_content(tree, text, relation):
    assert relation in tree(text)


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "Ann Roe said the plan aimed to save jobs in Elm.",
            {("plan", "nsubj", "aimed"), ("aimed", "ccomp", "said")},
        ),
        ("Ann Roe published a plan aimed at saving jobs.", {("aimed", "acl", "plan")}),
        (
            "Ann Roe told Elm Radio in an interview that the mill was about to close.",
            {("was", "ccomp", "told")},
        ),
        (
            "Ann Roe said a prayer written to calm the crowd.",
            {("prayer", "dobj", "said"), ("written", "acl", "prayer")},
        ),
        (
            "Ann Roe told clerks of the claim that the mill had closed.",
            {("closed", "acl", "claim")},
        ),
    ],
    ids=["said", "published", "interview", "prayer", "claim"],
)
def test_what_somebody_says_is_no_part_of_a_noun(tree, text, relations):
    assert relations <= tree(text)


def test_what_else_was_said_is_joined_to_what_was(reading):
    text = "Council leader Dan Poe said he was relieved but that mistakes had been made."
    verb = next(t for t in reading(text).doc if t.text == "made")
    assert verb.head.text == "relieved"


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (
            "Acme has said two of its files have been stolen and suggested Fox has them.",
            ("suggested", "conj", "said"),
        ),
        (
            "Acme has said its clerks have been robbed and claimed that Fox did it.",
            ("claimed", "conj", "robbed"),
        ),
        (
            "Acme said the figures were published and suggested that the plan works.",
            ("suggested", "conj", "published"),
        ),
    ],
    ids=["thing", "people", "past"],
)
def test_who_said_what_was_done_to_a_thing_says_more(tree, text, relation):
    assert relation in tree(text)
