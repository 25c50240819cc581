"""English: letters for lands that stand in brackets behind a name in lists of results and squads.

The three letters are those of the International Olympic Committee, but for those that may be
something else in brackets ("Ind", "Mar", "Mon"); below them stand those that British and American
papers write besides.
"""

from __future__ import annotations

_CODES = """
AFG Afghanistan; ALB Albania; ALG Algeria; ANG Angola; ARG Argentina; ARM Armenia; AUS Australia
AUT Austria; AZE Azerbaijan; BAH Bahamas; BAN Bangladesh; BAR Barbados; BEL Belgium; BLR Belarus
BOL Bolivia; BOT Botswana; BRA Brazil; BRN Bahrain; BUL Bulgaria; BUR Burkina Faso; CAN Canada
CHN China; CIV Ivory Coast; CMR Cameroon; COL Colombia; CRC Costa Rica; CRO Croatia; CUB Cuba
CYP Cyprus; CZE Czech Republic; DEN Denmark; DOM Dominican Republic; ECU Ecuador; EGY Egypt
ERI Eritrea; ESA El Salvador; ESP Spain; EST Estonia; ETH Ethiopia; FIJ Fiji; FIN Finland
FRA France; GAB Gabon; GAM Gambia; GBR United Kingdom; GEO Georgia; GER Germany; GHA Ghana
GRE Greece; GRN Grenada; GUA Guatemala; GUI Guinea; GUY Guyana; HAI Haiti; HON Honduras
HUN Hungary; INA Indonesia; IRI Iran; IRL Ireland; IRQ Iraq; ISL Iceland; ISR Israel
ITA Italy; JAM Jamaica; JOR Jordan; JPN Japan; KAZ Kazakhstan; KEN Kenya; KGZ Kyrgyzstan
KOR South Korea; KOS Kosovo; KSA Saudi Arabia; KUW Kuwait; LAT Latvia; LBA Libya; LCA Saint Lucia
LIE Liechtenstein; LTU Lithuania; LUX Luxembourg; MAD Madagascar; MAS Malaysia
MDA Moldova; MEX Mexico; MGL Mongolia; MKD North Macedonia; MLI Mali; MLT Malta; MNE Montenegro
MOZ Mozambique; MRI Mauritius; MYA Myanmar; NAM Namibia; NCA Nicaragua; NED Netherlands
NEP Nepal; NGR Nigeria; NIG Niger; NOR Norway; NZL New Zealand; OMA Oman; PAK Pakistan; PAN Panama
PAR Paraguay; PER Peru; PHI Philippines; PLE Palestine; PNG Papua New Guinea; POL Poland
POR Portugal; PRK North Korea; QAT Qatar; ROU Romania; RSA South Africa; RUS Russia; RWA Rwanda
SAM Samoa; SEN Senegal; SGP Singapore; SLE Sierra Leone; SLO Slovenia; SMR San Marino; SOM Somalia
SRB Serbia; SRI Sri Lanka; SUD Sudan; SUI Switzerland; SVK Slovakia; SWE Sweden; SYR Syria
TAN Tanzania; TGA Tonga; THA Thailand; TJK Tajikistan; TKM Turkmenistan; TOG Togo
TPE Taiwan; TTO Trinidad and Tobago; TUN Tunisia; TUR Turkey; UAE United Arab Emirates; UGA Uganda
UKR Ukraine; URU Uruguay; USA United States; UZB Uzbekistan; VEN Venezuela; VIE Vietnam; YEM Yemen
ZAM Zambia; ZIM Zimbabwe
GB United Kingdom; NZ New Zealand; SA South Africa; US United States; UK United Kingdom
Hol Netherlands; Jap Japan; Rom Romania; Spa Spain; Swi Switzerland; Zim Zimbabwe
"""

LAND_CODES = {
    code.lower(): land
    for entry in _CODES.replace("\n", ";").split(";")
    for code, _, land in [entry.strip().partition(" ")]
    if code
}
