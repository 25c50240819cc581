"""English: by which nouns a body is called again, whatever noun its name ends in."""

from __future__ import annotations

from types import MappingProxyType

from explainer.language.tables import listed as _words

_FIRMS = _words(
    """
    company firm corporation business conglomerate giant subsidiary affiliate start-up startup
    airline airlines airways carrier bank lender insurer brokerage retailer supermarket
    maker manufacturer automaker carmaker drugmaker chipmaker planemaker shipbuilder brewer
    producer developer supplier provider distributor operator chain utility miner fund
    ab ag asa bhd bv co corp gmbh holding holdings inc incorporated kk kgaa limited llc llp ltd nv
    oyj plc pty sa sarl se spa industries pharmaceuticals motors brewery brewing energy electric
    """
)
_CIRCLES = _words(
    """
    group organisation organization foundation association society union league federation charity
    coalition alliance institute nonprofit movement confederation council caucus trust consortium
    academy network
    """
)
PAPER_NAMES = _words(
    """
    times post journal herald tribune gazette chronicle mail telegraph guardian independent
    observer sun star mirror express enquirer inquirer globe examiner courier
    """
)
"""Nouns that end the names of papers: "the Elm Post"."""
_PAPERS = _words("newspaper paper daily tabloid") | PAPER_NAMES
_MAGAZINES = _words("magazine weekly monthly quarterly journal")
_SITES = _words("website site portal")
_CLUBS = _words(
    """
    club united city town rovers wanderers athletic albion county rangers wednesday hotspur
    fc afc cf sc rfc
    """
)
SORTS = MappingProxyType(
    {
        **dict.fromkeys(_words("company firm corporation business"), _FIRMS | {"group"}),
        **dict.fromkeys(_words("group organisation organization"), _CIRCLES),
        **dict.fromkeys(_words("newspaper paper"), _PAPERS),
        "club": _CLUBS,
        "airline": _words("airline airlines airways carrier air"),
        "carrier": _words("carrier airline airlines airways air"),
        "bank": _words("bank lender"),
        "lender": _words("lender bank"),
        "agency": _words(
            "agency administration bureau department service office authority "
            "organisation organization"
        ),
        "station": _words("station radio television"),
        **dict.fromkeys(_words("publication outlet"), _PAPERS | _MAGAZINES | _SITES),
        "magazine": _MAGAZINES,
        "weekly": _words("weekly magazine"),
        **dict.fromkeys(_words("website site"), _SITES),
        "watchdog": _words("watchdog regulator"),
        "regulator": _words("regulator watchdog"),
        "automaker": _words("automaker carmaker motors"),
        "carmaker": _words("carmaker automaker motors"),
        **{
            word: frozenset({word})
            for word in _words(
                """
                administration government office bureau fund service tribunal coalition
                alliance senate congress campaign zoo army navy military force regime junta
                embassy consulate militia
                """
            )
        },
        "bloc": _words("bloc union"),
        "panel": _words("panel committee commission"),
        "school": _words("school academy elementary"),
        "church": _words("church"),
        "broadcaster": _words("broadcaster broadcasting network television"),
        "network": _words("network broadcaster broadcasting television"),
    }
)
"""The nouns of a name, or beside it, by which a body may be called so."""
