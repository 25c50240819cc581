"""Bills: what a proposed rule would do."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract
from explainer.sections.agenda.bills import provisions


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("The bill would ban plastic bags.", ["ban plastic bags"]),
        ("The bill would ban plastic bags and raise the levy on cups.",
         ["ban plastic bags", "raise the levy on cups"]),
        ("They passed a bill that would raise the levy.", ["raise the levy"]),
        ("The bill seeks to outlaw hidden fees.", ["outlaw hidden fees"]),
        ("The bill, due before parliament next week, aims to curb noise from farms.",
         ["curb noise from farms"]),
        ("The measure is intended to curb noise from farms.", ["curb noise from farms"]),
        ("The ballot question seeks to lift the cap on schools.", ["lift the cap on schools"]),
        ("The bill sought to outlaw hidden fees.", []),
        ("The bill is designed to satisfy the farmers.", []),
        ("The phone bill is designed to be easy to read.", []),
        ("The mayor seeks to outlaw hidden fees.", []),
        ("The upper house takes up the bill, which would cap bank fees.", ["cap bank fees"]),
        ("The draft law would raise the fine for noise.", ["raise the fine for noise"]),
        ("A new law would raise the fine for noise.", ["raise the fine for noise"]),
        ("The proposal would raise rents by 5%.", ["raise rents by 5%"]),
        ("The treaty would ban the sale of fins.", ["ban the sale of fins"]),
        ("The law would raise the fine for noise.", []),
        ("The bill would cost the town $4m.", []),
        ("The bill would take effect in May.", []),
        ("The bill would give both clubs a chance to unite.", []),
        ("The bill would apply to all towns.", []),
        ("The bill would ban the possession, sale and transfer of slingshots and catapults.",
         ["ban the possession, sale and transfer of slingshots and catapults"]),
        ("Leaders agreed on a bill that would limit any effort by the mayor to lift the cap.",
         ["limit any effort by the mayor to lift the cap"]),
        ("The bill would close the port in Elm, a town of 300 people.",
         ["close the port in Elm"]),
        ("The bill would allow the mayor to be dismissed only by the council; provide new judges;"
         " and preserve the records of the town.",
         ["allow the mayor to be dismissed only by the council", "provide new judges",
          "preserve the records of the town"]),
        ("The bill would lend force to the pact.", ["lend force to the pact"]),
        ("The treaty would help the farmers.", []),
        ("The treaty would enter into force in May.", []),
        ("The proposal is designed to bring the two towns closer to a truce.", []),
        ("The bill would not ban plastic bags.", []),
        ("The mayor would ban plastic bags.", []),
        ("Critics said the bill would harm the town.", []),
        ("The bill will ban plastic bags.", []),
    ],
)  # fmt: skip
def test_deeds_of_a_bill(reading, text, deeds):
    read = reading(text)
    assert [span.text for t in read.doc for span in provisions(t, read.pack)] == deeds


def test_a_bill_that_became_law_is_no_topic(reading):
    text = "The bill would ban plastic bags. It became law in May."
    assert list(extract(reading(text), Facts())) == []
