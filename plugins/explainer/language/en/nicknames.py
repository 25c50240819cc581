"""English: short given names and the full forms that they may stand for."""

from __future__ import annotations

from collections.abc import Mapping

_SHORT = """
abe: abraham
al: albert alfred alan alexander allan allen
alex: alexander alexandra alexandre alexis alejandro
andy: andrew
angie: angela
barney: barnaby bernard
becky: rebecca
ben: benjamin benedict
bernie: bernard
beth: elizabeth
betty: elizabeth
bill: william
billy: william
bob: robert
bobby: robert
cathy: catherine
charlie: charles
chris: christopher christine christina christian
chuck: charles
cindy: cynthia
dan: daniel
danny: daniel
dave: david
debbie: deborah
dick: richard
don: donald
doug: douglas
ed: edward edwin edmund
eddie: edward
frank: francis franklin
fred: frederick alfred
gabe: gabriel
geoff: geoffrey
gerry: gerald gerard
greg: gregory
hank: henry
harry: harold henry
ike: isaac
jack: john
jake: jacob
jeff: jeffrey jefferson
jen: jennifer
jenny: jennifer
jerry: gerald jerome jeremy
jim: james
jimmy: james
joe: joseph
johnny: john
jon: jonathan
josh: joshua
kate: katherine catherine kathryn
kathy: katherine kathleen kathryn
katie: katherine kathryn
ken: kenneth
larry: lawrence
len: leonard
leo: leonard leonardo
liz: elizabeth
lou: louis louise
maggie: margaret
marty: martin
matt: matthew
max: maxwell maximilian
meg: margaret megan
mel: melvin melanie
mick: michael
mike: michael
mitch: mitchell
nate: nathan nathaniel
ned: edward
nick: nicholas nicolas
pam: pamela
pat: patrick patricia
peggy: margaret
pete: peter
phil: philip phillip
ray: raymond
rich: richard
rick: richard frederick
rob: robert
robbie: robert
ron: ronald
russ: russell
sam: samuel samantha
sandy: alexander sandra
stan: stanley
steve: steven stephen
sue: susan susanne suzanne
ted: edward theodore
terry: terence terrence theresa
tim: timothy
tom: thomas
tommy: thomas
tony: anthony antonio antony
vicky: victoria
vince: vincent
walt: walter
will: william
zach: zachary
"""

NICKNAMES: Mapping[str, frozenset[str]] = {
    short: frozenset(full.split())
    for short, _, full in (line.partition(": ") for line in _SHORT.strip().splitlines())
}
"""In lower case."""
