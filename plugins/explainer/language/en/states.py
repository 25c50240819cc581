"""English: the states of the world, with their other names, adjectives and capitals."""

from __future__ import annotations

from explainer.language.tables.names import State

_STATES = """
Afghanistan | | Afghan, Afghans | Kabul
Albania | | Albanian, Albanians | Tirana
Algeria | | Algerian, Algerians | Algiers
Andorra | | Andorran, Andorrans
Angola | | Angolan, Angolans | Luanda
Antigua and Barbuda | Antigua | Antiguan, Antiguans
Argentina | | Argentine, Argentinian, Argentines, Argentinians | Buenos Aires
Armenia | | Armenian, Armenians | Yerevan
Australia | | Australian, Australians | Canberra
Austria | | Austrian, Austrians | Vienna
Azerbaijan | | Azerbaijani, Azeri, Azerbaijanis, Azeris | Baku
Bahamas | The Bahamas | Bahamian, Bahamians | Nassau
Bahrain | | Bahraini, Bahrainis | Manama
Bangladesh | | Bangladeshi, Bangladeshis | Dhaka
Barbados | | Barbadian, Bajan, Barbadians | Bridgetown
Belarus | | Belarusian, Belarussian, Belarusians | Minsk
Belgium | | Belgian, Belgians
Belize | | Belizean, Belizeans | Belmopan
Benin | | Beninese | Porto-Novo
Bhutan | | Bhutanese | Thimphu
Bolivia | | Bolivian, Bolivians | La Paz
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians | Sarajevo
Botswana | | Botswanan, Motswana, Batswana | Gaborone
Brazil | | Brazilian, Brazilians | Brasilia
Brunei | | Bruneian, Bruneians
Bulgaria | | Bulgarian, Bulgarians | Sofia
Burkina Faso | | Burkinabe, Burkinabé | Ouagadougou
Burundi | | Burundian, Burundians | Gitega
Cambodia | | Cambodian, Cambodians | Phnom Penh
Cameroon | | Cameroonian, Cameroonians | Yaounde
Canada | | Canadian, Canadians | Ottawa
Cape Verde | Cabo Verde | Cape Verdean, Cape Verdeans | Praia
Central African Republic | CAR | | Bangui
Chad | | Chadian, Chadians | N'Djamena
Chile | | Chilean, Chileans | Santiago
China | People's Republic of China, PRC | Chinese | Beijing
Colombia | | Colombian, Colombians | Bogota
Comoros | | Comorian, Comorians | Moroni
Costa Rica | | Costa Rican, Costa Ricans
Croatia | | Croatian, Croat, Croats, Croatians | Zagreb
Cuba | | Cuban, Cubans | Havana
Cyprus | | Cypriot, Cypriots | Nicosia
Czech Republic | Czechia | Czech, Czechs | Prague
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC | | Kinshasa
Denmark | | Danish, Danes, Dane | Copenhagen
Djibouti | | Djiboutian, Djiboutians
Dominica | | | Roseau
Dominican Republic | | | Santo Domingo
East Timor | Timor-Leste | Timorese, East Timorese | Dili
Ecuador | | Ecuadorian, Ecuadorean, Ecuadorians | Quito
Egypt | | Egyptian, Egyptians | Cairo
El Salvador | | Salvadoran, Salvadorans
Equatorial Guinea | | | Malabo
Eritrea | | Eritrean, Eritreans | Asmara
Estonia | | Estonian, Estonians | Tallinn
Eswatini | Swaziland | Swazi, Swazis | Mbabane
Ethiopia | | Ethiopian, Ethiopians | Addis Ababa
Fiji | | Fijian, Fijians | Suva
Finland | | Finnish, Finns, Finn | Helsinki
France | French Republic | French, Frenchman, Frenchmen, Frenchwoman | Paris
Gabon | | Gabonese | Libreville
Gambia | The Gambia | Gambian, Gambians | Banjul
Georgia | | Georgian, Georgians | Tbilisi
Germany | Federal Republic of Germany | German, Germans | Berlin
Ghana | | Ghanaian, Ghanaians | Accra
Greece | | Greek, Greeks | Athens
Grenada | | Grenadian, Grenadians
Guatemala | | Guatemalan, Guatemalans
Guinea | | Guinean, Guineans | Conakry
Guinea-Bissau | | | Bissau
Guyana | | Guyanese
Haiti | | Haitian, Haitians | Port-au-Prince
Honduras | | Honduran, Hondurans | Tegucigalpa
Hungary | | Hungarian, Hungarians | Budapest
Iceland | | Icelandic, Icelanders, Icelander | Reykjavik
India | Republic of India | Indian, Indians | New Delhi, Delhi
Indonesia | | Indonesian, Indonesians | Jakarta
Iran | Islamic Republic of Iran, Islamic Republic | Iranian, Iranians | Tehran
Iraq | | Iraqi, Iraqis | Baghdad
Ireland | Republic of Ireland | Irish, Irishman, Irishmen | Dublin
Israel | | Israeli, Israelis | Jerusalem, Tel Aviv
Italy | | Italian, Italians | Rome
Ivory Coast | Côte d'Ivoire, Cote d'Ivoire | Ivorian, Ivorians | Abidjan
Jamaica | | Jamaican, Jamaicans
Japan | | Japanese | Tokyo
Jordan | | Jordanian, Jordanians | Amman
Kazakhstan | | Kazakh, Kazakhs, Kazakhstani | Astana
Kenya | | Kenyan, Kenyans | Nairobi
Kiribati | | I-Kiribati
Kosovo | | Kosovan, Kosovar, Kosovars, Kosovans | Pristina
Kuwait | | Kuwaiti, Kuwaitis
Kyrgyzstan | | Kyrgyz | Bishkek
Laos | | Laotian, Lao, Laotians | Vientiane
Latvia | | Latvian, Latvians | Riga
Lebanon | | Lebanese | Beirut
Lesotho | | Basotho | Maseru
Liberia | | Liberian, Liberians | Monrovia
Libya | | Libyan, Libyans | Tripoli
Liechtenstein | | Liechtensteiner | Vaduz
Lithuania | | Lithuanian, Lithuanians | Vilnius
Luxembourg | | Luxembourger, Luxembourgers, Luxembourgish
Madagascar | | Malagasy, Madagascan | Antananarivo
Malawi | | Malawian, Malawians | Lilongwe
Malaysia | | Malaysian, Malaysians | Kuala Lumpur
Maldives | The Maldives | Maldivian, Maldivians | Male
Mali | | Malian, Malians | Bamako
Malta | | Maltese | Valletta
Marshall Islands | | Marshallese | Majuro
Mauritania | | Mauritanian, Mauritanians | Nouakchott
Mauritius | | Mauritian, Mauritians | Port Louis
Mexico | | Mexican, Mexicans | Mexico City
Micronesia | Federated States of Micronesia | Micronesian, Micronesians | Palikir
Moldova | | Moldovan, Moldovans | Chisinau
Monaco | | Monegasque
Mongolia | | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator
Montenegro | | Montenegrin, Montenegrins | Podgorica
Morocco | | Moroccan, Moroccans | Rabat
Mozambique | | Mozambican, Mozambicans | Maputo
Myanmar | Burma | Burmese | Naypyidaw, Naypyitaw
Namibia | | Namibian, Namibians | Windhoek
Nauru | | Nauruan, Nauruans
Nepal | | Nepali, Nepalese, Nepalis | Kathmandu
Netherlands | Holland, The Netherlands | Dutch, Dutchman, Dutchmen | The Hague, Hague
New Zealand | NZ | New Zealander, New Zealanders
Nicaragua | | Nicaraguan, Nicaraguans | Managua
Niger | | Nigerien, Nigeriens | Niamey
Nigeria | | Nigerian, Nigerians | Abuja
North Korea | N Korea, N. Korea, Democratic People's Republic of Korea, DPRK
  | North Korean, North Koreans | Pyongyang
North Macedonia | Macedonia | Macedonian, Macedonians | Skopje
Norway | | Norwegian, Norwegians | Oslo
Oman | | Omani, Omanis | Muscat
Pakistan | | Pakistani, Pakistanis | Islamabad
Palau | | Palauan, Palauans
Palestine | Palestinian Authority, State of Palestine | Palestinian, Palestinians | Ramallah
Panama | | Panamanian, Panamanians
Papua New Guinea | | Papua New Guinean | Port Moresby
Paraguay | | Paraguayan, Paraguayans | Asuncion
Peru | | Peruvian, Peruvians | Lima
Philippines | The Philippines | Philippine, Filipino, Filipina, Filipinos | Manila
Poland | | Polish, Poles, Pole | Warsaw
Portugal | | Portuguese | Lisbon
Qatar | | Qatari, Qataris | Doha
Republic of the Congo | Congo-Brazzaville, Republic of Congo | | Brazzaville
Romania | | Romanian, Romanians | Bucharest
Russia | Russian Federation | Russian, Russians | Moscow
Rwanda | | Rwandan, Rwandans | Kigali
Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts and Nevis
Saint Lucia | St. Lucia, St Lucia | Saint Lucian, St. Lucian
Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St Vincent and the Grenadines
Samoa | | Samoan, Samoans | Apia
San Marino | | Sammarinese
Sao Tome and Principe | São Tomé and Príncipe
Saudi Arabia | Kingdom of Saudi Arabia | Saudi, Saudi Arabian, Saudis, Saudi Arabians | Riyadh
Senegal | | Senegalese | Dakar
Serbia | | Serbian, Serb, Serbs, Serbians | Belgrade
Seychelles | The Seychelles | Seychellois
Sierra Leone | | Sierra Leonean, Sierra Leoneans | Freetown
Singapore | | Singaporean, Singaporeans
Slovakia | | Slovak, Slovakian, Slovaks | Bratislava
Slovenia | | Slovenian, Slovene, Slovenes, Slovenians | Ljubljana
Solomon Islands | | Solomon Islander, Solomon Islanders | Honiara
Somalia | | Somali, Somalian, Somalis | Mogadishu
South Africa | | South African, South Africans | Pretoria
South Korea | S Korea, S. Korea, Republic of Korea, ROK | South Korean, South Koreans | Seoul
South Sudan | | South Sudanese | Juba
Soviet Union | USSR, U.S.S.R. | Soviet, Soviets
Spain | | Spanish, Spaniard, Spaniards | Madrid
Sri Lanka | | Sri Lankan, Sri Lankans | Colombo
Sudan | | Sudanese | Khartoum
Suriname | | Surinamese | Paramaribo
Sweden | | Swedish, Swedes, Swede | Stockholm
Switzerland | | Swiss | Bern
Syria | Syrian Arab Republic | Syrian, Syrians | Damascus
Taiwan | Republic of China | Taiwanese | Taipei
Tajikistan | | Tajik, Tajiks | Dushanbe
Tanzania | | Tanzanian, Tanzanians | Dodoma
Thailand | | Thai, Thais | Bangkok
Togo | | Togolese | Lome
Tonga | | Tongan, Tongans
Trinidad and Tobago | Trinidad | Trinidadian, Trinidadians | Port of Spain
Tunisia | | Tunisian, Tunisians | Tunis
Turkey | Türkiye, Turkiye | Turkish, Turks, Turk | Ankara
Turkmenistan | | Turkmen | Ashgabat
Tuvalu | | Tuvaluan, Tuvaluans
Uganda | | Ugandan, Ugandans | Kampala
Ukraine | | Ukrainian, Ukrainians | Kyiv, Kiev
United Arab Emirates | UAE, U.A.E., Emirates | Emirati, Emiratis | Abu Dhabi
United Kingdom | UK, U.K., Britain, Great Britain | British, Briton, Britons, Brits | London
United States | U.S., U.S, US, USA, U.S.A., U.S.A, United States of America, America
  | American, Americans | Washington
Uruguay | | Uruguayan, Uruguayans | Montevideo
Uzbekistan | | Uzbek, Uzbeks | Tashkent
Vanuatu | | Vanuatuan | Port Vila
Vatican City | Vatican, Holy See
Venezuela | | Venezuelan, Venezuelans | Caracas
Vietnam | Viet Nam | Vietnamese | Hanoi
Yemen | | Yemeni, Yemenis | Sanaa, Sana'a
Yugoslavia | | Yugoslav, Yugoslavs
Zambia | | Zambian, Zambians | Lusaka
Zimbabwe | | Zimbabwean, Zimbabweans | Harare
"""
"""Name | other names | adjectives and names of its people | capitals. A line that starts with a
space goes on with the one before."""


def _state(line: str) -> State:
    """Read one line; what is left off at its end is empty."""
    name, others, adjectives, capitals = [*line.split("|"), "", "", ""][:4]
    return State(
        name=name.strip(),
        others=_listed(others),
        adjectives=_listed(adjectives),
        capitals=_listed(capitals),
    )


def _listed(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(",") if name.strip())


STATES: tuple[State, ...] = tuple(
    _state(line) for line in _STATES.replace("\n ", " ").strip().splitlines()
)
"""In the order of the alphabet; two that are no more stand here for articles on the past."""
