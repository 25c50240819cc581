"""English: continents, regions, provinces and great cities that are no states."""

from __future__ import annotations

from explainer.language.tables import phrases as _names

_PROVINCES = """
alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; hawaii;
idaho; illinois; indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts;
michigan; minnesota; mississippi; missouri; montana; nebraska; nevada; new hampshire; new jersey;
new mexico; new york; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania;
rhode island; south carolina; south dakota; tennessee; texas; utah; vermont; west virginia;
wisconsin; wyoming; ontario; quebec; alberta; manitoba; nova scotia; british columbia; new south
wales; queensland; tasmania; bavaria; siberia; sakhalin; andhra pradesh; arunachal pradesh; assam;
bihar; chhattisgarh; gujarat; haryana; himachal pradesh; jharkhand; karnataka; kerala; madhya
pradesh; maharashtra; manipur; meghalaya; mizoram; nagaland; odisha; rajasthan; sikkim; tamil
nadu; telangana; uttar pradesh; uttarakhand; west bengal
"""
_LANDS = """
middle east; scandinavia; england; scotland; wales; northern ireland;
crimea; gaza; west bank; balkans; caucasus; caribbean;
hong kong; macau; puerto rico; american samoa; guam; greenland; catalonia; kashmir; tibet;
new york state; washington state; middle west; guangdong; xinjiang; donbas; luhansk; donetsk;
french guiana; french polynesia; new caledonia
"""
_COUNTIES = """
bedfordshire; buckinghamshire; cambridgeshire; cheshire; county durham; cumbria; derbyshire; dorset;
east sussex; west sussex; essex; gloucestershire; greater london; greater manchester; hampshire;
herefordshire; hertfordshire; isle of wight; lancashire; leicestershire; lincolnshire; merseyside;
norfolk; north yorkshire; northamptonshire; northumberland; nottinghamshire; oxfordshire; rutland;
shropshire; somerset; south yorkshire; staffordshire; suffolk; surrey; teesside; tyneside;
warwickshire; west yorkshire; west midlands; wiltshire; worcestershire; yorkshire; aberdeenshire;
argyll and bute; ayrshire; lanarkshire; perthshire; carmarthenshire; ceredigion; denbighshire;
flintshire; gwynedd; pembrokeshire; powys; county antrim; county armagh; county down;
county fermanagh; county londonderry; county tyrone; county cork; county kerry; county galway;
lower saxony; saxony; hesse; brandenburg; thuringia; tuscany; sicily; sardinia; lombardy;
andalusia; galicia; normandy; brittany; corsica; transylvania; saskatchewan; newfoundland
"""
_CITIES = """
new york city; los angeles; chicago; philadelphia; boston; san francisco; san diego; san jose;
dallas; houston; miami; atlanta; seattle; denver; detroit; phoenix; minneapolis; baltimore;
cleveland; pittsburgh; cincinnati; st. louis; las vegas; new orleans; salt lake city; milwaukee;
kansas city; brooklyn; manhattan; toronto; montreal; vancouver; calgary; sydney; melbourne;
brisbane; auckland; johannesburg; cape town; lagos; casablanca; istanbul; dubai; mumbai; kolkata;
karachi; lahore; shanghai; guangzhou; shenzhen; wuhan; osaka; kyoto; busan; ho chi minh city;
yangon; barcelona; milan; naples; venice; florence; munich; frankfurt; hamburg; cologne; geneva;
zurich; basel; brussels; antwerp; rotterdam; amsterdam; manchester; liverpool; birmingham; leeds;
glasgow; edinburgh; cardiff; belfast; marseille; lyon; strasbourg; krakow; st. petersburg; odesa;
kharkiv; aleppo; mosul; basra; sao paulo; rio de janeiro; st louis; st petersburg; derry;
londonderry
"""


PROVINCES = _names(_PROVINCES)
"""Parts of states with a government and members of parliament of their own, in lower case."""
CONTINENTS = _names(
    "africa; antarctica; asia; europe; eurasia; oceania; "
    "north america; south america; latin america"
)
"""In lower case, with parts of the world that are as broad."""
CITIES = _names(_CITIES)
"""Great cities that are no capitals of states, in lower case."""
REGIONS = _names(_LANDS) | _names(_COUNTIES) | CONTINENTS | CITIES | PROVINCES
"""In lower case."""
NATIVES = {
    "Welsh": "Wales",
    "Welshman": "Wales",
    "Welshwoman": "Wales",
    "Scottish": "Scotland",
    "Scot": "Scotland",
    "Scotsman": "Scotland",
    "Scotswoman": "Scotland",
    "English": "England",
    "Englishman": "England",
    "Englishwoman": "England",
    "Northern Irish": "Northern Ireland",
    "Texan": "Texas",
    "Californian": "California",
    "Bavarian": "Bavaria",
    "Quebecois": "Quebec",
    "Catalan": "Catalonia",
}
"""Regions by their adjectives."""

_SHORT = """
Alabama: ala al; Alaska: alaska ak; Arizona: ariz az; Arkansas: ark ar; California: calif ca;
Colorado: colo co; Connecticut: conn ct; Delaware: del de; Florida: fla fl; Georgia: ga;
Hawaii: hawaii hi; Idaho: ida id; Illinois: ill il; Indiana: ind in; Iowa: iowa ia;
Kansas: kan ks; Kentucky: ky; Louisiana: la; Maine: me; Maryland: md; Massachusetts: mass ma;
Michigan: mich mi; Minnesota: minn mn; Mississippi: miss ms; Missouri: mo; Montana: mont mt;
Nebraska: neb ne; Nevada: nev nv; New Hampshire: n.h. nh; New Jersey: n.j. nj;
New Mexico: n.m. nm; New York: n.y. ny; North Carolina: n.c. nc; North Dakota: n.d. nd;
Ohio: ohio oh; Oklahoma: okla ok; Oregon: ore or; Pennsylvania: pa; Rhode Island: r.i. ri;
South Carolina: s.c. sc; South Dakota: s.d. sd; Tennessee: tenn tn; Texas: tex tx;
Utah: utah ut; Vermont: vt; Virginia: va; Washington: wash wa; West Virginia: w.va. wv;
Wisconsin: wis wi; Wyoming: wyo wy; District of Columbia: d.c. dc; Ontario: ont;
Quebec: que; British Columbia: b.c.
"""
SHORT_LANDS = {
    short: name.strip()
    for line in _SHORT.replace("\n", " ").split(";")
    for name, _, forms in [line.partition(":")]
    for short in forms.split()
}
"""Parts of states by the short forms of their names, in lower case without a last full stop."""
