"""English: the political parties that the language calls by more than their own names."""

from __future__ import annotations

from explainer.language.tables.names import Party

PARTIES = (
    Party(
        name="Conservative Party",
        others=("Tory Party", "Conservatives", "Tories"),
        members={"conservative": "Conservatives", "tory": "Tories"},
        letters={"con": "Conservatives"},
    ),
    Party(
        name="Labour Party",
        others=("Labour", "New Labour"),
        letters={"lab": "Labour"},
    ),
    Party(
        name="Liberal Democratic Party",
        others=("Liberal Democrats", "Lib Dems"),
        members={"liberal democrat": "Liberal Democrats", "lib dem": "Lib Dems"},
        letters={"ld": "Liberal Democrats"},
    ),
    Party(
        name="Republican Party",
        others=("Republicans", "GOP", "Grand Old Party"),
        members={"republican": "Republicans"},
        letters={"r": "Republicans"},
    ),
    Party(
        name="Democratic Party",
        others=("Democrats", "Dems"),
        members={"democrat": "Democrats", "democratic": "Democrats"},
        letters={"d": "Democrats"},
    ),
    Party(
        name="New Democratic Party",
        others=("New Democrats",),
        members={"new democrat": "New Democrats", "new democratic": "New Democrats"},
    ),
    Party(
        name="Libertarian Party",
        others=("Libertarians",),
        members={"libertarian": "Libertarians"},
    ),
    Party(name="Green Party", others=("Greens",)),
    Party(name="Scottish National Party", others=("SNP",)),
    Party(name="Plaid Cymru", others=("Plaid",)),
    Party(name="Sinn Fein", others=("Sinn Féin",)),
    Party(name="Democratic Unionist Party", others=("Democratic Unionists", "DUP")),
    Party(name="Ulster Unionist Party", others=("Ulster Unionists", "UUP")),
    Party(name="UK Independence Party", others=("UKIP",)),
    Party(name="Reform UK"),
    Party(name="Brexit Party"),
    Party(name="Fianna Fáil", others=("Fianna Fail",)),
    Party(name="Fine Gael"),
    Party(name="Social Democratic and Labour Party", others=("SDLP",)),
    Party(name="British National Party", others=("BNP",)),
    Party(name="Reform UK"),
    Party(name="Social Democratic and Labour Party", others=("SDLP",)),
    Party(name="Traditional Unionist Voice", others=("TUV",)),
    Party(name="Fianna Fáil", others=("Fianna Fail",)),
    Party(name="Fine Gael"),
    Party(name="Bloc Québécois", others=("Bloc Quebecois",)),
    Party(
        name="Social Democratic Party",
        others=("Social Democrats",),
        members={"social democrat": "Social Democrats"},
    ),
    Party(
        name="Christian Democratic Union",
        others=("Christian Democrats",),
        members={"christian democrat": "Christian Democrats"},
    ),
)
