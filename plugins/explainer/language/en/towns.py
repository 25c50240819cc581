"""English: towns, districts and provinces that the model may take for bodies or people.

What is as well a common word, a frequent surname or a bank's name is left out.
"""

from __future__ import annotations

from explainer.language.tables import phrases

_TOWNS = """
aachen; aalborg; aarhus; abadan; abbottabad; aberdeen; aberystwyth; acapulco; adana; adelaide;
aden; afrin; agadez; agra; ahmedabad; ahvaz; aix-en-provence; ajaccio; ajman; ajmer; akron;
akureyri; al ain; al-mawasi; albany; albuquerque; alderney; aldershot; alicante; aligarh;
allahabad; allentown; almaty; almeria; almería; amarillo; amiens; amritsar; anaheim; anchorage;
ancona; anhui; ann arbor; annecy; antakya; antalya; antofagasta; aqaba; arad; arequipa;
arkhangelsk; arlington; arnhem; arusha; asaba; ashdod; asheville; ashford; ashkelon; astrakhan;
aswan; augsburg; aurangabad; avdiivka; avignon; aylesbury; ayodhya; azores; baalbek; badajoz;
baguio; bakersfield; bakhmut; balakliia; ballarat; ballymena; bamenda; banbury; bandung;
bangalore; banja luka; bareilly; bari; bariloche; barnaul; barnsley; barnstaple; barquisimeto;
barranquilla; basildon; basingstoke; bastia; baton rouge; battambang; batumi; beersheba; beit
hanoun; beit lahia; belem; belgorod; belo horizonte; belém; bendigo; bengaluru; benghazi; benin
city; berdiansk; berdyansk; bergamo; berwick-upon-tweed; besançon; bethlehem; bhopal; bhubaneswar;
bialystok; biarritz; bielefeld; bila tserkva; bilbao; bizerte; blackpool; blantyre; bloemfontein;
bobo-dioulasso; bochum; bognor regis; boise; bologna; bolzano; bonn; bordeaux; borodyanka; bouake;
bournemouth; bracknell; braintree; brasov; brasília; braunschweig; breda; bregenz; bremen;
bremerhaven; brentwood; brescia; bridgeport; bridgwater; brighton; bristol; brixton; brno;
brownsville; bruges; bryansk; bucaramanga; bucha; buea; bukavu; bukhara; bulawayo; burgas;
burnley; bursa; bury st edmunds; bushehr; bydgoszcz; cadiz; caen; cagliari; cairns; calabar;
calais; callao; camaguey; campinas; can tho; cancun; cancún; cannes; canterbury; cap-haitien;
cartagena; castellon; catania; cebu; cebu city; chandigarh; changchun; changsha; charleroi;
charleston; chasiv yar; chattanooga; chattogram; chelmsford; cheltenham; chelyabinsk; chemnitz;
chengdu; chennai; cherkasy; chernihiv; chernivtsi; chernobyl; chesterfield; chiang mai; chiang
rai; chichester; chittagong; chongqing; chornobyl; christchurch; chula vista; cirencester;
clacton; clacton-on-sea; clermont-ferrand; cluj; cluj-napoca; cochabamba; coimbatore; coimbra;
colchester; colorado springs; constanta; cordoba; corfu; cork; corpus christi; cottbus; coventry;
cox's bazar; craiova; cremona; crete; croydon; culiacan; culiacán; curitiba; cusco; cuttack;
cuzco; czestochowa; cádiz; córdoba; da nang; daegu; daejeon; dahieh; dalian; dammam; danang; dar
es salaam; daraa; darlington; darmstadt; daugavpils; davao; davao city; davos; debrecen; dehradun;
deir al-balah; deir al-zour; deir ez-zor; delft; denizli; denpasar; derbent; derna; des moines;
dhahran; dhanbad; dieppe; dijon; dire dawa; diyarbakir; dnipro; dnipropetrovsk; doncaster;
dongguan; dorchester; dortmund; douala; dresden; drogheda; dubrovnik; duisburg; duluth; dumfries;
dundalk; dundee; dunedin; dunfermline; dunkirk; durban; durres; dusseldorf; düsseldorf; ealing;
east london; eastbourne; edirne; edmonton; eilat; eindhoven; el fasher; el geneina; el paso;
eldoret; energodar; enerhodar; enfield; enschede; entebbe; enugu; erbil; erfurt; erzurum;
eskisehir; espoo; evansville; exeter; faisalabad; falkirk; falluja; fallujah; faridabad;
fayetteville; felixstowe; flagstaff; florianopolis; folkestone; forest of dean; fort lauderdale;
fort wayne; fort worth; fortaleza; foshan; freiburg; fresno; fujairah; fujian; fukuoka; fukushima;
fuzhou; gainesville; galati; galle; galway; gansu; garowe; gateshead; gaziantep; gdansk; gdynia;
geelong; gelsenkirchen; genoa; ghaziabad; ghent; gijon; gilgit; gillingham; girona; giza;
gloucester; goiania; golders green; goma; gomel; gonaives; gonder; gorakhpur; gothenburg; grand
rapids; gravesend; graz; great yarmouth; green bay; greensboro; grenoble; grimsby; grodno;
groningen; grozny; guadalajara; guangxi; guayaquil; guernsey; guildford; guilin; guiyang; guizhou;
gujranwala; gurgaon; gurugram; guwahati; gwadar; gwalior; gwangju; gyor; gyumri; haarlem; hackney;
hai phong; haifa; haikou; hainan; haiphong; hama; hamhung; hangzhou; hanover; harbin; hargeisa;
harrisburg; harrogate; hartlepool; hatay; hebei; hebron; hefei; heidelberg; heilongjiang; helmand;
helsingborg; hemel hempstead; henan; heraklion; herat; hereford; herzliya; hialeah; high wycombe;
hiroshima; hobart; hodeidah; hohhot; hokkaido; holon; homs; honolulu; hostomel; hrodna; hsinchu;
hubei; hudaydah; huddersfield; huelva; hunan; huntsville; hyderabad; iasi; ibadan; ibiza; idlib;
iloilo; ilorin; imphal; incheon; indianapolis; indore; ingolstadt; inner mongolia; innsbruck;
inverness; iowa city; ipswich; iquitos; irbid; irkutsk; irpin; isfahan; iskenderun; isle of man;
islington; ivano-frankivsk; izium; izmir; izyum; jabalia; jabalpur; jabalya; jacksonville; jaen;
jaffna; jaipur; jalalabad; jalandhar; jammu; jamshedpur; jeddah; jeju; jena; jenin; jericho;
jersey city; jiangsu; jiangxi; jilin; jinan; jodhpur; johor bahru; jurmala; kaduna; kaesong;
kagoshima; kakhovka; kaliningrad; kaluga; kanazawa; kandahar; kano; kanpur; kaohsiung; karaj;
karbala; karlsruhe; kashgar; kassel; katowice; katsina; kaunas; kayseri; kazan; kenosha; kent;
kerch; kerman; kermanshah; kettering; khabarovsk; khan younis; khan yunis; kherson; khmelnytskyi;
khobar; khulna; kidal; kidderminster; kiel; kielce; kilkenny; kilmarnock; kingston upon hull;
kinmen; kirkuk; kiryat shmona; kisangani; kismayo; kisumu; klaipeda; knoxville; kobane; koblenz;
kochi; konya; kosice; kostiantynivka; kota kinabalu; kozhikode; košice; kragujevac; kraków;
kramatorsk; krasnodar; krasnoyarsk; kremenchuk; kropyvnytskyi; kryvyi rih; kuching; kumamoto;
kumasi; kunduz; kunming; kupiansk; kursk; kutaisi; la plata; lahti; lambeth; lampedusa; lansing;
lanzarote; lanzhou; laredo; larnaca; latakia; launceston; lausanne; le havre; le mans; leamington
spa; lecce; leicester; leiden; leipzig; lesbos; leuven; lewisham; lhasa; liaoning; lichfield;
liege; lille; limassol; limerick; limoges; linkoping; linz; lipetsk; lisburn; little rock;
livorno; liège; llandudno; llanelli; lleida; lodz; logroño; long beach; loughborough; louisville;
lowestoft; luang prabang; lubbock; lubeck; lublin; lubumbashi; lucerne; lucknow; ludhiana;
ludwigshafen; lugano; lulea; luton; luxor; lviv; lysychansk; lübeck; maastricht; madeira; madurai;
magadan; magdeburg; magnitogorsk; maidenhead; maidstone; maiduguri; mainz; makassar; makati;
makhachkala; makurdi; malaga; malatya; mallorca; malmo; malmö; manaus; manbij; mandalay;
mangalore; mannheim; mantua; mar del plata; maracaibo; marawi; mardin; margate; marhanets; marib;
maribor; mariupol; marrakech; marrakesh; mashhad; mazar-i-sharif; mecca; mechernich; medan;
medellin; medellín; meerut; mekelle; melitopol; menorca; merida; mersin; merthyr tydfil; metula;
mexicali; middlesbrough; milton keynes; miskolc; misrata; mississauga; mitrovica; modena; mogilev;
mombasa; moncton; montego bay; monterrey; montpellier; mopti; moradabad; morelia; mostar; mukalla;
mulhouse; multan; murcia; murmansk; mwanza; mykolaiv; mysore; mysuru; málaga; münster; nabatieh;
nablus; nagano; nagasaki; nagoya; nagpur; nahariya; najaf; nakuru; namur; nanchang; nanjing;
nanning; nantes; narva; nashik; nashville; natanz; nazareth; ndola; nelspruit; neom; netanya;
netivot; newcastle; newcastle upon tyne; newham; newquay; newry; nha trang; niigata; nijmegen;
nikopol; nimes; ningbo; ningxia; nizhny novgorod; noida; norilsk; norrkoping; northampton;
norwich; nottingham; noumea; novi sad; novorossiysk; novosibirsk; nuneaton; nuremberg; nyala;
nîmes; oakland; oaxaca; odense; odessa; okinawa; oklahoma city; oldenburg; oldham; olomouc;
olsztyn; omagh; omaha; omdurman; omsk; onitsha; opole; oradea; orebro; orenburg; orléans; oryol;
osijek; osnabruck; ostend; ostrava; oulu; oviedo; owerri; padua; pago pago; palembang; palermo;
palm beach; pamplona; panjshir; papeete; paphos; pasadena; patna; patras; pattaya; pavlohrad;
pecs; pemba; penang; pensacola; penza; penzance; perpignan; perth; perugia; pescara; peshawar;
peterborough; petionville; petropavlovsk; phuket; pietermaritzburg; pilsen; piraeus; pisa;
plovdiv; plymouth; plzen; pointe-noire; poitiers; pokhara; pokrovsk; polokwane; poltava;
pontefract; port elizabeth; port harcourt; port said; port sudan; portland; porto alegre;
portsmouth; potosi; potsdam; poznan; poznań; prizren; przemysl; pskov; puebla; pune; qabatiya;
qalqilya; qamishli; qingdao; qinghai; qom; quebec city; queenstown; queretaro; querétaro; quetta;
quezon city; rafah; raipur; rajkot; rajshahi; raleigh; ramadi; ramsgate; ranchi; raqqa; rasht;
ravenna; rawalpindi; recife; redditch; regensburg; reggio calabria; reims; rennes; rijeka; rimini;
rivne; robotyne; rochdale; rochester; rostock; rostov-on-don; rotherham; rotorua; rouen; rubizhne;
runcorn; rustenburg; ryazan; rzeszow; rzeszów; sabha; sacramento; saint-denis; saint-etienne;
saint-étienne; salamanca; salford; salta; saltillo; salzburg; samarkand; samsun; san antonio; san
bernardino; san pedro sula; san sebastian; sanliurfa; santa ana; santa barbara; santa fe; santa
marta; santiago de cuba; sapporo; saratov; saskatoon; sassari; scarborough; scottsdale; scranton;
scunthorpe; sderot; semarang; sendai; setubal; sevastopol; severodonetsk; seville; sfax; shaanxi;
shandong; shanxi; sharjah; sharm el-sheikh; sheffield; shenyang; shijiazhuang; shimla; shiraz;
shizuoka; shkoder; shreveport; shrewsbury; shymkent; sialkot; sibiu; sichuan; siem reap;
sievierodonetsk; sihanoukville; siliguri; simferopol; sinaloa; sinjar; sinuiju; sioux falls;
sirte; sittwe; sloviansk; smolensk; sochi; sokoto; soledar; solihull; solingen; sonora; sousse;
south bend; southampton; southend; southend-on-sea; southport; southwark; soweto; spokane;
springfield; srebrenica; srinagar; st albans; st andrews; st gallen; st helens; st john's; st
paul; stamford hill; stavanger; stavropol; stepanakert; stevenage; stockport; stockton-on-tees;
stoke-on-trent; stratford-upon-avon; stuttgart; sudzha; sukkur; sulaymaniyah; sumy; sunderland;
surabaya; suzhou; swansea; swindon; sylhet; syracuse; szczecin; szeged; tabriz; tabuk; tacoma;
taganrog; taichung; tainan; taiyuan; taiz; taizz; tallahassee; tamale; tamaulipas; tambov; tampa;
tampere; tamworth; tangier; taoyuan; tapachula; taranto; tarragona; tartu; tartus; tauranga;
tenerife; ternopil; thessaloniki; thiruvananthapuram; tianjin; tiberias; tijuana; tikrit; tilburg;
timbuktu; timisoara; tiraspol; tirupati; tobruk; tomsk; topeka; toretsk; torquay; torun;
tottenham; touba; toulon; toulouse; tower hamlets; townsville; trabzon; tralee; trento; treviso;
trieste; trincomalee; tromso; tromsø; trondheim; trowbridge; truro; tucson; tucuman; tulkarem;
tulkarm; tulsa; tunbridge wells; turin; turku; tuzla; tver; tyumen; udaipur; udine; ufa; ulm;
ulsan; ulyanovsk; uman; umea; uppsala; urmia; urumqi; ushuaia; utrecht; uvalde; uyo; uzhhorod;
vadodara; valladolid; valparaiso; valparaíso; vantaa; varanasi; varna; vasteras; veracruz;
versailles; vicenza; vigo; vijayawada; villahermosa; villeneuve-loubet; vinnytsia; virginia beach;
visakhapatnam; vitebsk; vladikavkaz; vladivostok; vlore; volgograd; voronezh; vovchansk; vuhledar;
wakefield; walsall; walthamstow; warri; waterford; watford; wembley; wenzhou; west bromwich;
weston-super-mare; wexford; weymouth; whitechapel; wichita; wiesbaden; wigan; winnipeg;
winston-salem; winterthur; woking; wolfsburg; wollongong; wolverhampton; wonsan; worcester;
worthing; wrexham; wroclaw; wrocław; wuppertal; wuxi; würzburg; xi'an; xiamen; xian; xining;
yakutsk; yalta; yaroslavl; yazd; yekaterinburg; yeovil; yinchuan; yogyakarta; yokohama; yola;
yonkers; youngstown; yunnan; zacatecas; zadar; zahedan; zahle; zamboanga; zamosc; zanzibar;
zaporizhia; zaporizhzhia; zaragoza; zarqa; zhejiang; zhengzhou; zhuhai; zhytomyr; zinder; zwolle
"""

TOWNS = phrases(_TOWNS.replace("-", " "))
"""In lower case, without hyphens, as names are counted."""
