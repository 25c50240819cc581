"""English: offices that are told without their state, by the one state that calls them so."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.language.tables import phrases as _offices

OWN_OFFICES: Mapping[str, frozenset[str]] = {
    "United States": _offices("""
president; vice president; first lady; ambassador; attorney general;
solicitor general; secretary of state;
secretary of defense; secretary of the treasury; secretary of energy;
secretary of education; secretary of labor; secretary of agriculture; secretary of commerce;
secretary of the interior; secretary of transportation; secretary of homeland security;
secretary of veterans affairs; secretary of the army; secretary of the navy;
defense secretary; treasury secretary; commerce secretary; labor secretary;
interior secretary;
agriculture secretary; transportation secretary; homeland security secretary; energy secretary;
education secretary; health secretary; health and human services secretary; army secretary;
navy secretary; veterans affairs secretary; trade representative; national security adviser;
national security advisor; under secretary of state; assistant secretary of state;
deputy secretary of state; budget director; director of national intelligence;
national intelligence director; surgeon general; drug czar; homeland security adviser;
homeland security advisor; housing secretary; housing and urban development secretary;
secretary of housing and urban development; secretary of health and human services;
secretary of the air force; air force secretary; veterans secretary
"""),
    "United Kingdom": _offices("""
prime minister; deputy prime minister; pm; deputy pm; chancellor; chancellor of the exchequer;
home secretary; foreign secretary; defence secretary; defense secretary; health secretary;
education secretary; transport secretary;
business secretary; justice secretary; culture secretary; culture media and sport secretary;
environment food and rural affairs secretary; education and employment secretary;
environment secretary;
work and pensions secretary; energy secretary; trade secretary; trade and industry secretary;
international development secretary; international trade secretary; communities secretary;
northern ireland secretary; welsh secretary; scottish secretary; levelling up secretary;
chief secretary to the treasury; lord chancellor; home office minister; europe minister;
solicitor general; attorney general; commons leader; paymaster general;
director of public prosecutions
"""),
    "Ireland": _offices(
        "taoiseach; tanaiste; tánaiste; prime minister; deputy prime minister; pm; president; "
        "director of public prosecutions"
    ),
    "Vatican City": _offices("pope"),
}
"""In lower case. A state that stands here has no other office of those that many states have."""

SOLE_OFFICES: Mapping[str, frozenset[str]] = {
    "United States": _offices("""
secretary of state; secretary of the treasury; treasury secretary; secretary of homeland security;
homeland security secretary; secretary of veterans affairs; veterans affairs secretary;
health and human services secretary; deputy secretary of state; assistant secretary of state;
under secretary of state; director of national intelligence; national intelligence director;
housing and urban development secretary; secretary of housing and urban development;
secretary of health and human services
"""),
    "United Kingdom": _offices("""
chancellor of the exchequer; lord chancellor; chief secretary to the treasury;
northern ireland secretary; welsh secretary; scottish secretary; work and pensions secretary;
levelling up secretary
"""),
    "Ireland": _offices("taoiseach; tanaiste; tánaiste"),
    "Vatican City": _offices("pope"),
}
"""In lower case: those of them that no other state has, whatever else an article names."""

MINISTERIAL = frozenset({"Ireland"})
"""States that stand above and have ministers all the same."""
SECRETARIES = frozenset(
    {"Bangladesh", "India", "Kenya", "Malaysia", "Mexico", "Nepal", "Pakistan", "Philippines"}
    | {"Sri Lanka", "Liberia", "Honduras"}
)
"""States beside those above in which a secretary may be a minister."""
PART_OFFICES: Mapping[str, frozenset[str]] = {
    state: _offices("premier; deputy premier; vice premier")
    for state in ("Australia", "Canada", "South Africa")
}
"""In lower case: offices that only a part of a state has."""
NO_PREMIERS = frozenset(
    {"Afghanistan", "Argentina", "Austria", "Bolivia", "Brazil", "Chile", "Colombia", "Cuba"}
    | {"Cyprus", "Germany", "Indonesia", "Iran", "Kenya", "Mexico", "Nigeria", "North Korea"}
    | {"Philippines", "South Africa", "Switzerland", "United States", "Venezuela", "Zimbabwe"}
)
"""States whose government is led by somebody who is no prime minister."""
NO_PRESIDENTS = frozenset(
    {"Australia", "Bahrain", "Belgium", "Bhutan", "Brunei", "Cambodia", "Canada", "Denmark"}
    | {"Eswatini", "Jamaica", "Japan", "Jordan", "Kuwait", "Lesotho", "Liechtenstein"}
    | {"Luxembourg", "Malaysia", "Monaco", "Morocco", "Netherlands", "New Zealand", "Norway"}
    | {"Oman", "Papua New Guinea", "Qatar", "Saudi Arabia", "Spain", "Sweden", "Thailand"}
    | {"Tonga", "United Kingdom", "Vatican City"}
)
"""States that have a king or the like, and no president."""
