/**
 * States and territories, one a line: ISO 3166-1 alpha-3 | name | other names | adjectives and demonyms | capital, then other seats.
 * Written by the project from general knowledge; codes after ISO 3166-1 (as of 2025), Kosovo under its user-assigned code XKX.
 * Names are spelled as news English spells them; several values are parted by `;`.
 */
export const COUNTRY_LINES = `
AFG|Afghanistan|Afganistan|Afghan;Afghans|Kabul
ALB|Albania||Albanian;Albanians|Tirana
DZA|Algeria||Algerian;Algerians|Algiers
AND|Andorra||Andorran;Andorrans|Andorra la Vella
AGO|Angola||Angolan;Angolans|Luanda
ATG|Antigua and Barbuda|Antigua|Antiguan;Antiguans|St John's
ARG|Argentina||Argentine;Argentines;Argentinian;Argentinians|Buenos Aires
ARM|Armenia||Armenian;Armenians|Yerevan
AUS|Australia||Australian;Australians|Canberra
AUT|Austria||Austrian;Austrians|Vienna
AZE|Azerbaijan||Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku
BHS|Bahamas|The Bahamas|Bahamian;Bahamians|Nassau
BHR|Bahrain||Bahraini;Bahrainis|Manama
BGD|Bangladesh||Bangladeshi;Bangladeshis|Dhaka
BRB|Barbados||Barbadian;Barbadians|Bridgetown
BLR|Belarus|Belarussia;Byelorussia|Belarusian;Belarusians;Belarussian;Belarussians|Minsk
BEL|Belgium||Belgian;Belgians|Brussels
BLZ|Belize||Belizean;Belizeans|Belmopan
BEN|Benin||Beninese|Porto-Novo;Cotonou
BTN|Bhutan||Bhutanese|Thimphu
BOL|Bolivia||Bolivian;Bolivians|La Paz;Sucre
BIH|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians|Sarajevo
BWA|Botswana||Botswanan;Batswana|Gaborone
BRA|Brazil||Brazilian;Brazilians|Brasilia;Brasília
BRN|Brunei|Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan
BGR|Bulgaria||Bulgarian;Bulgarians|Sofia
BFA|Burkina Faso||Burkinabe;Burkinabé|Ouagadougou
BDI|Burundi||Burundian;Burundians|Gitega;Bujumbura
KHM|Cambodia|Kampuchea|Cambodian;Cambodians;Khmer;Kampuchean|Phnom Penh
CMR|Cameroon||Cameroonian;Cameroonians|Yaounde;Yaoundé
CAN|Canada||Canadian;Canadians|Ottawa
CPV|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans|Praia
CAF|Central African Republic|CAR|Central African;Central Africans|Bangui
TCD|Chad||Chadian;Chadians|N'Djamena
CHL|Chile||Chilean;Chileans|Santiago
CHN|China|People's Republic of China;PRC;Mainland China|Chinese|Beijing;Peking
COL|Colombia||Colombian;Colombians|Bogota;Bogotá
COM|Comoros||Comoran;Comorans;Comorian|Moroni
COD|Democratic Republic of the Congo|Congo;DR Congo;DRC;Congo-Kinshasa;Democratic Republic of Congo;Zaire|Congolese;Zairean|Kinshasa
COG|Republic of the Congo|Congo-Brazzaville;Republic of Congo|Congolese|Brazzaville
CRI|Costa Rica||Costa Rican;Costa Ricans|San Jose;San José
CIV|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivorians|Yamoussoukro;Abidjan
HRV|Croatia||Croatian;Croatians;Croat;Croats|Zagreb
CUB|Cuba||Cuban;Cubans|Havana
CYP|Cyprus||Cypriot;Cypriots|Nicosia
CZE|Czech Republic|Czechia|Czech;Czechs|Prague
DNK|Denmark||Danish;Dane;Danes|Copenhagen
DJI|Djibouti||Djiboutian;Djiboutians|
DMA|Dominica|||Roseau
DOM|Dominican Republic||Dominican;Dominicans|Santo Domingo
ECU|Ecuador||Ecuadorian;Ecuadorians;Ecuadorean|Quito
EGY|Egypt||Egyptian;Egyptians|Cairo
SLV|El Salvador||Salvadoran;Salvadorans;Salvadorean|San Salvador
GNQ|Equatorial Guinea||Equatorial Guinean|Malabo
ERI|Eritrea||Eritrean;Eritreans|Asmara
EST|Estonia||Estonian;Estonians|Tallinn
SWZ|Eswatini|Swaziland|Swazi;Swazis|Mbabane
ETH|Ethiopia|Ethopia|Ethiopian;Ethiopians|Addis Ababa
FJI|Fiji||Fijian;Fijians|Suva
FIN|Finland||Finnish;Finn;Finns|Helsinki
FRA|France||French;Frenchman;Frenchwoman|Paris
GAB|Gabon||Gabonese|Libreville
GMB|Gambia|The Gambia|Gambian;Gambians|Banjul
GEO|Georgia||Georgian;Georgians|Tbilisi
DEU|Germany|Federal Republic of Germany;West Germany;East Germany|German;Germans|Berlin
GHA|Ghana||Ghanaian;Ghanaians|Accra
GRC|Greece||Greek;Greeks|Athens
GRD|Grenada||Grenadian;Grenadians|St George's
GTM|Guatemala||Guatemalan;Guatemalans|Guatemala City
GIN|Guinea||Guinean;Guineans|Conakry
GNB|Guinea-Bissau||Bissau-Guinean|Bissau
GUY|Guyana||Guyanese|Georgetown
HTI|Haiti||Haitian;Haitians|Port-au-Prince
HND|Honduras||Honduran;Hondurans|Tegucigalpa
HUN|Hungary||Hungarian;Hungarians|Budapest
ISL|Iceland||Icelandic;Icelander;Icelanders|Reykjavik;Reykjavík
IND|India||Indian;Indians|New Delhi;Delhi
IDN|Indonesia||Indonesian;Indonesians|Jakarta
IRN|Iran|Islamic Republic of Iran;Persia|Iranian;Iranians|Tehran;Teheran
IRQ|Iraq||Iraqi;Iraqis|Baghdad
IRL|Ireland|Republic of Ireland|Irish;Irishman;Irishmen|Dublin
ISR|Israel||Israeli;Israelis|Jerusalem;Tel Aviv
ITA|Italy||Italian;Italians|Rome
JAM|Jamaica||Jamaican;Jamaicans|
JPN|Japan||Japanese|Tokyo
JOR|Jordan||Jordanian;Jordanians|Amman
KAZ|Kazakhstan||Kazakh;Kazakhs;Kazakhstani|Astana;Nur-Sultan
KEN|Kenya||Kenyan;Kenyans|Nairobi
KIR|Kiribati|||Tarawa
PRK|North Korea|Democratic People's Republic of Korea;DPRK|North Korean;North Koreans|Pyongyang
KOR|South Korea|Republic of Korea;ROK|South Korean;South Koreans|Seoul
XKX|Kosovo||Kosovan;Kosovans;Kosovar;Kosovars|Pristina
KWT|Kuwait||Kuwaiti;Kuwaitis|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz Republic;Kirghizstan|Kyrgyz;Kyrgyzstani|Bishkek
LAO|Laos||Laotian;Laotians;Lao|Vientiane
LVA|Latvia||Latvian;Latvians|Riga
LBN|Lebanon||Lebanese|Beirut
LSO|Lesotho||Basotho|Maseru
LBR|Liberia||Liberian;Liberians|Monrovia
LBY|Libya||Libyan;Libyans|Tripoli
LIE|Liechtenstein||Liechtensteiner|Vaduz
LTU|Lithuania||Lithuanian;Lithuanians|Vilnius
LUX|Luxembourg||Luxembourgish;Luxembourger|
MDG|Madagascar||Malagasy|Antananarivo
MWI|Malawi||Malawian;Malawians|Lilongwe
MYS|Malaysia||Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MDV|Maldives||Maldivian;Maldivians|Male;Malé
MLI|Mali||Malian;Malians|Bamako
MLT|Malta||Maltese|Valletta
MHL|Marshall Islands||Marshallese|Majuro
MRT|Mauritania||Mauritanian;Mauritanians|Nouakchott
MUS|Mauritius||Mauritian;Mauritians|Port Louis
MEX|Mexico||Mexican;Mexicans|Mexico City
FSM|Micronesia||Micronesian;Micronesians|Palikir
MDA|Moldova||Moldovan;Moldovans|Chisinau;Chișinău
MCO|Monaco||Monegasque;Monégasque|
MNG|Mongolia||Mongolian;Mongolians|Ulaanbaatar;Ulan Bator
MNE|Montenegro||Montenegrin;Montenegrins|Podgorica
MAR|Morocco||Moroccan;Moroccans|Rabat
MOZ|Mozambique||Mozambican;Mozambicans|Maputo
MMR|Myanmar|Burma|Burmese;Myanmarese|Naypyidaw;Naypyitaw;Yangon;Rangoon
NAM|Namibia||Namibian;Namibians|Windhoek
NRU|Nauru||Nauruan;Nauruans|
NPL|Nepal||Nepalese;Nepali;Nepalis|Kathmandu
NLD|Netherlands|The Netherlands;Holland|Dutch;Dutchman;Dutchmen|Amsterdam;The Hague
NZL|New Zealand||New Zealander;New Zealanders|Wellington
NIC|Nicaragua||Nicaraguan;Nicaraguans|Managua
NER|Niger||Nigerien;Nigeriens|Niamey
NGA|Nigeria||Nigerian;Nigerians|Abuja
MKD|North Macedonia|Macedonia;FYROM|Macedonian;Macedonians;North Macedonian|Skopje
NOR|Norway||Norwegian;Norwegians|Oslo
OMN|Oman||Omani;Omanis|Muscat
PAK|Pakistan||Pakistani;Pakistanis|Islamabad
PLW|Palau||Palauan;Palauans|
PSE|Palestine|Palestinian Territories;Occupied Palestinian Territory;Palestinian Territory;State of Palestine;Gaza Strip;Gaza;West Bank|Palestinian;Palestinians;Gazan;Gazans|Ramallah
PAN|Panama||Panamanian;Panamanians|Panama City
PNG|Papua New Guinea||Papua New Guinean|Port Moresby
PRY|Paraguay||Paraguayan;Paraguayans|Asuncion;Asunción
PER|Peru||Peruvian;Peruvians|Lima
PHL|Philippines|The Philippines;Phillippines;Phillipines|Philippine;Filipino;Filipinos;Filipina|Manila
POL|Poland||Polish;Pole;Poles|Warsaw
PRT|Portugal||Portuguese|Lisbon
QAT|Qatar||Qatari;Qataris|Doha
ROU|Romania|Rumania|Romanian;Romanians|Bucharest
RUS|Russia|Russian Federation;Soviet Union;USSR|Russian;Russians;Soviet;Soviets|Moscow
RWA|Rwanda||Rwandan;Rwandans|Kigali
KNA|Saint Kitts and Nevis|St Kitts and Nevis|Kittitian|Basseterre
LCA|Saint Lucia|St Lucia|Saint Lucian|Castries
VCT|Saint Vincent and the Grenadines|St Vincent|Vincentian|Kingstown
WSM|Samoa||Samoan;Samoans|Apia
SMR|San Marino||Sammarinese|
STP|Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean|
SAU|Saudi Arabia|KSA|Saudi;Saudis;Saudi Arabian|Riyadh;Jeddah
SEN|Senegal||Senegalese|Dakar
SRB|Serbia|Yugoslavia|Serbian;Serbians;Serb;Serbs;Yugoslav|Belgrade
SYC|Seychelles||Seychellois|
SLE|Sierra Leone||Sierra Leonean;Sierra Leoneans|Freetown
SGP|Singapore||Singaporean;Singaporeans|
SVK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian|Bratislava
SVN|Slovenia||Slovenian;Slovenians;Slovene;Slovenes|Ljubljana
SLB|Solomon Islands||Solomon Islander;Solomon Islanders|Honiara
SOM|Somalia||Somali;Somalis;Somalian|Mogadishu
ZAF|South Africa||South African;South Africans|Pretoria;Cape Town
SSD|South Sudan||South Sudanese|Juba
ESP|Spain||Spanish;Spaniard;Spaniards|Madrid
LKA|Sri Lanka|Ceylon|Sri Lankan;Sri Lankans|Colombo
SDN|Sudan||Sudanese|Khartoum
SUR|Suriname||Surinamese|Paramaribo
SWE|Sweden||Swedish;Swede;Swedes|Stockholm
CHE|Switzerland||Swiss|Bern;Berne
SYR|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus
TWN|Taiwan|Republic of China;Chinese Taipei|Taiwanese|Taipei
TJK|Tajikistan||Tajik;Tajiks;Tajikistani|Dushanbe
TZA|Tanzania||Tanzanian;Tanzanians|Dodoma;Dar es Salaam
THA|Thailand|Siam|Thai;Thais|Bangkok
TLS|Timor-Leste|East Timor|Timorese;East Timorese|Dili
TGO|Togo||Togolese|Lome;Lomé
TON|Tonga||Tongan;Tongans|Nuku'alofa
TTO|Trinidad and Tobago|Trinidad|Trinidadian;Trinidadians|Port of Spain
TUN|Tunisia||Tunisian;Tunisians|Tunis
TUR|Turkey|Turkiye;Türkiye|Turkish;Turk;Turks|Ankara
TKM|Turkmenistan||Turkmen;Turkmens|Ashgabat
TUV|Tuvalu||Tuvaluan;Tuvaluans|Funafuti
UGA|Uganda||Ugandan;Ugandans|Kampala
UKR|Ukraine||Ukrainian;Ukrainians|Kyiv;Kiev
ARE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi
GBR|United Kingdom|UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;Briton;Britons;English;Scottish;Welsh|London
USA|United States|US;U.S.;USA;U.S.A.;America;United States of America|American;Americans|Washington;Washington DC;Washington, DC;Washington, D.C.;Washington D.C.
URY|Uruguay||Uruguayan;Uruguayans|Montevideo
UZB|Uzbekistan||Uzbek;Uzbeks;Uzbekistani|Tashkent
VUT|Vanuatu||Ni-Vanuatu|Port Vila
VAT|Vatican City|Vatican;Holy See|Vatican|
VEN|Venezuela||Venezuelan;Venezuelans|Caracas
VNM|Vietnam|Viet Nam;South Vietnam;North Vietnam|Vietnamese|Hanoi
YEM|Yemen||Yemeni;Yemenis|Sanaa;Sana'a;Aden
ZMB|Zambia||Zambian;Zambians|Lusaka
ZWE|Zimbabwe||Zimbabwean;Zimbabweans|Harare
HKG|Hong Kong||Hong Konger;Hong Kongers|
MAC|Macau|Macao|Macanese|
GRL|Greenland||Greenlandic;Greenlander;Greenlanders|Nuuk
PRI|Puerto Rico||Puerto Rican;Puerto Ricans|San Juan
ESH|Western Sahara||Sahrawi;Sahrawis|
GIB|Gibraltar||Gibraltarian;Gibraltarians|
`

/**
 * Buildings and seats that stand for a government, one a line: name | ISO code | what it is: `head` of state or government,
 * `foreign`, `defence`, `intelligence`, `parliament`.
 */
export const SEAT_LINES = `
Kremlin|RUS|head
White House|USA|head
Oval Office|USA|head
Mar-a-Lago|USA|head
Camp David|USA|head
Capitol Hill|USA|parliament
Pentagon|USA|defence
State Department|USA|foreign
Foggy Bottom|USA|foreign
Downing Street|GBR|head
No 10|GBR|head
Number 10|GBR|head
Whitehall|GBR|head
Westminster|GBR|parliament
Elysee|FRA|head
Élysée|FRA|head
Elysee Palace|FRA|head
Élysée Palace|FRA|head
Quai d'Orsay|FRA|foreign
Bundestag|DEU|parliament
Chancellery|DEU|head
Bankova|UKR|head
Verkhovna Rada|UKR|parliament
State Duma|RUS|parliament
Zhongnanhai|CHN|head
Blue House|KOR|head
Knesset|ISR|parliament
Palazzo Chigi|ITA|head
Rashtrapati Bhavan|IND|head
South Block|IND|foreign
National Diet|JPN|parliament
Kantei|JPN|head
Great Hall of the People|CHN|parliament
Cheong Wa Dae|KOR|head
Malacanang|PHL|head
Malacañang Palace|PHL|head
Merdeka Palace|IDN|head
Putrajaya|MYS|head
Casa Rosada|ARG|head
Planalto|BRA|head
Planalto Palace|BRA|head
Itamaraty|BRA|foreign
Los Pinos|MEX|head
La Moneda|CHL|head
Miraflores|VEN|head
Miraflores Palace|VEN|head
Casa de Narino|COL|head
Carondelet Palace|ECU|head
Moncloa|ESP|head
La Moncloa|ESP|head
Quirinale|ITA|head
Farnesina|ITA|foreign
Montecitorio|ITA|parliament
Bellevue Palace|DEU|head
Bundesrat|DEU|parliament
Ballhausplatz|AUT|head
Hofburg|AUT|head
Binnenhof|NLD|parliament
Christiansborg|DNK|parliament
Storting|NOR|parliament
Riksdag|SWE|parliament
Rosenbad|SWE|head
Eduskunta|FIN|parliament
Riigikogu|EST|parliament
Saeima|LVA|parliament
Seimas|LTU|parliament
Prague Castle|CZE|head
Cotroceni|ROU|head
Cotroceni Palace|ROU|head
Victoria Palace|ROU|head
Maximos Mansion|GRC|head
Dail|IRL|parliament
Leinster House|IRL|parliament
Bestepe|TUR|head
Cankaya|TUR|head
Aso Rock|NGA|head
Union Buildings|ZAF|head
El Mouradia|DZA|head
Carthage Palace|TUN|head
Baabda|LBN|head
Baabda Palace|LBN|head
Grand Serail|LBN|head
Smolenskaya Square|RUS|foreign
Mariinskyi Palace|UKR|head
Buckingham Palace|GBR|head
Holyrood|GBR|parliament
Matignon|FRA|head
Palais Bourbon|FRA|parliament
Parliament Hill|CAN|parliament
Ak Orda|KAZ|head
Langley|USA|intelligence
`
