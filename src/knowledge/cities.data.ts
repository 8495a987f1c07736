/**
 * Cities, provinces and regions that news names without their state, a state a line: ISO 3166-1 alpha-3 | names as news English
 * writes them (`;` between). Capitals stand with their states. Left out are names that two states share without one of them
 * being meant by far most often (Cordoba, Valencia, Hyderabad), and names that are common words or given names.
 * Written by the project from general knowledge; no gazetteer was copied.
 */
export const CITY_LINES = `
AFG|Kandahar;Herat;Mazar-i-Sharif;Jalalabad;Kunduz;Helmand;Lashkar Gah;Ghazni;Bagram;Panjshir;Tora Bora;Bamiyan;Nangarhar;Khost
ARE|Dubai;Sharjah;Fujairah
ARG|Rosario;Mendoza;Patagonia;Tucuman
ARM|Gyumri
AUS|Sydney;Melbourne;Brisbane;Adelaide;Queensland;New South Wales;Tasmania;Hobart
AUT|Salzburg;Graz;Innsbruck;Linz
AZE|Ganja;Sumgait;Nakhchivan;Nagorno-Karabakh;Stepanakert
BEL|Antwerp;Ghent;Flanders;Wallonia;Liege;Charleroi
BGD|Chittagong;Cox's Bazar;Sylhet;Khulna
BGR|Plovdiv;Varna;Burgas
BIH|Srebrenica;Mostar;Banja Luka;Tuzla;Gorazde;Bihac;Pale;Republika Srpska;Bosnian Serb;Bosnian Serbs
BLR|Brest;Gomel;Grodno
BRA|Rio de Janeiro;Sao Paulo;São Paulo;Salvador de Bahia;Recife;Fortaleza;Porto Alegre;Manaus;Curitiba;Belo Horizonte;Amazonas
CAN|Toronto;Montreal;Vancouver;Calgary;Quebec;Ontario;Alberta;British Columbia;Manitoba;Nova Scotia;Edmonton;Winnipeg;Saskatchewan;Newfoundland;Nunavut
CHE|Geneva;Zurich;Basel;Davos;Lausanne;Lugano;Lucerne;Buergenstock;Bürgenstock
CHL|Valparaiso;Concepcion
CHN|Shanghai;Guangzhou;Shenzhen;Wuhan;Chengdu;Chongqing;Tianjin;Nanjing;Hangzhou;Harbin;Tibet;Lhasa;Xinjiang;Urumqi;Inner Mongolia;Guangdong;Sichuan;Yunnan;Fujian;Hainan;Tiananmen Square;Tiananmen;Tibetan;Tibetans;Uighur;Uighurs;Uyghur;Uyghurs
CIV|Bouake
CMR|Douala
COD|Goma;Bukavu;Lubumbashi;Kisangani;Katanga;Kivu;North Kivu;South Kivu;Ituri;Beni;Bunia
COL|Medellin;Medellín;Cali;Cartagena;Barranquilla;Cucuta
CUB|Guantanamo;Santiago de Cuba
CYP|Limassol;Larnaca;Paphos;Famagusta
CZE|Brno;Ostrava;Pilsen
DEU|Munich;Hamburg;Frankfurt;Cologne;Bonn;Stuttgart;Dusseldorf;Düsseldorf;Leipzig;Dresden;Bremen;Hanover;Nuremberg;Bavaria;Saxony;Ramstein;Essen;Potsdam;Karlsruhe
DNK|Aarhus;Odense;Faroe Islands
DZA|Oran;Constantine;Kabylia;Bejaia;Tizi Ouzou;Blida
ECU|Guayaquil
EGY|Alexandria;Suez;Giza;Luxor;Sinai;Sharm el-Sheikh;Sharm El Sheikh;Aswan;Port Said;Ismailia;Tahrir Square;Asyut
ESP|Barcelona;Seville;Bilbao;Catalonia;Catalan;Catalans;Basque;Basques;Basque Country;Andalusia;Malaga;Zaragoza;Galicia
EST|Tartu;Narva
ETH|Tigray;Tigrayan;Tigrayans;Mekelle;Oromia;Amhara;Ogaden;Gondar;Afar
FIN|Tampere;Turku;Espoo;Lapland
FRA|Marseille;Marseilles;Lyon;Lyons;Nice;Toulouse;Strasbourg;Bordeaux;Nantes;Lille;Calais;Corsica;Corsican;Cannes;Normandy;Brittany;New Caledonia;Versailles
GBR|Belfast;Ulster;Edinburgh;Glasgow;Manchester;Liverpool;Leeds;Bristol;Londonderry;Cardiff;Salisbury;Dover;Lockerbie;Omagh;Chequers
GEO|Batumi;Gori;Kutaisi;Abkhazia;Abkhaz;Abkhazian;South Ossetia;South Ossetian;Sukhumi;Tskhinvali;Adjara
GRC|Thessaloniki;Salonika;Crete;Piraeus;Lesbos;Lesvos;Corfu;Rhodes;Patras
GTM|Quetzaltenango
HND|San Pedro Sula
HRV|Dubrovnik;Vukovar;Krajina;Knin;Rijeka;Osijek;Slavonia
HTI|Cap-Haitien;Gonaives
HUN|Debrecen;Szeged;Pecs
IDN|Aceh;Acehnese;Bali;Java;Sumatra;Papua;West Papua;Irian Jaya;Sulawesi;Surabaya;Medan;Bandung;Yogyakarta;Kalimantan;Ambon;Moluccas;Maluku
IND|Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Bangalore;Bengaluru;Ahmedabad;Gujarat;Maharashtra;Kerala;Tamil Nadu;Bihar;Assam;Uttar Pradesh;Rajasthan;Karnataka;Manipur;Srinagar;Jammu;Kashmir;Kashmiri;Kashmiris;Amritsar;Ayodhya;Lucknow;Nagaland;Tripura;Jharkhand;Chhattisgarh;Andhra Pradesh;Orissa;Odisha;Haryana;Madhya Pradesh;West Bengal;Pune;Ladakh;Goa
IRL|Cork;Galway;Limerick
IRN|Isfahan;Esfahan;Mashhad;Tabriz;Qom;Shiraz;Natanz;Fordow;Bushehr;Khuzestan;Abadan;Arak;Bandar Abbas;Ahvaz
IRQ|Mosul;Basra;Kirkuk;Erbil;Arbil;Irbil;Fallujah;Falluja;Najaf;Karbala;Anbar;Tikrit;Ramadi;Samarra;Sulaimaniya;Sulaymaniyah;Baquba;Sadr City;Nineveh;Dohuk;Sinjar;Nasiriyah;Abu Ghraib;Iraqi Kurdistan
ISR|Haifa;Eilat;Nazareth;Negev;Galilee;Ashkelon;Ashdod;Beersheba;Netanya;Sderot;Dimona
ITA|Milan;Naples;Turin;Venice;Florence;Genoa;Bologna;Palermo;Sicily;Sicilian;Sardinia;Lampedusa;Trieste;Bari
JOR|Aqaba;Zarqa;Irbid
JPN|Osaka;Kyoto;Hiroshima;Nagasaki;Fukushima;Nagoya;Yokohama;Sapporo;Okinawa;Hokkaido;Kobe
KAZ|Almaty;Alma-Ata;Baikonur
KEN|Mombasa;Kisumu;Garissa;Eldoret;Dadaab
KGZ|Osh;Jalal-Abad
KHM|Siem Reap;Battambang
KOR|Busan;Pusan;Incheon;Gwangju;Kwangju;Jeju;Daegu
LBN|Sidon;Tyre;Bekaa;Bekaa Valley;Baalbek;Maronite;Maronites;Nabatiyeh;Jounieh
LBY|Benghazi;Misrata;Sirte;Tobruk;Derna;Cyrenaica;Sabha
LKA|Jaffna;Kandy;Trincomalee;Batticaloa;Tamil;Tamils;Sinhalese
LTU|Kaunas;Klaipeda
LVA|Daugavpils
MAR|Casablanca;Marrakesh;Marrakech;Tangier;Fez;Agadir
MEX|Tijuana;Guadalajara;Monterrey;Cancun;Oaxaca;Ciudad Juarez;Acapulco;Sinaloa;Guerrero;Michoacan;Veracruz
MKD|Tetovo;Kumanovo;Ohrid
MMR|Rakhine;Mandalay;Rohingya;Rohingyas;Kachin;Karen State;Karens;Shan State
MOZ|Cabo Delgado;Beira
MYS|Penang;Sabah;Sarawak;Johor;Malacca
NGA|Lagos;Kano;Kaduna;Maiduguri;Borno;Port Harcourt;Ibadan;Jos;Niger Delta;Biafra;Zamfara;Benin City
NLD|Rotterdam;Hague;Utrecht;Eindhoven;Maastricht;Schiphol
NOR|Bergen;Trondheim;Stavanger;Svalbard
NPL|Pokhara
NZL|Auckland;Christchurch
PAK|Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Punjab;Sindh;Balochistan;Baluchistan;Waziristan;North Waziristan;South Waziristan;Swat;Multan;Faisalabad;Sialkot;Khyber Pakhtunkhwa;Abbottabad;Khyber
PER|Cusco;Arequipa;Ayacucho
PHL|Mindanao;Luzon;Cebu;Davao;Marawi;Jolo;Basilan;Sulu;Zamboanga;Moro
POL|Gdansk;Krakow;Cracow;Lodz;Wroclaw;Poznan;Rzeszow;Katowice
PRK|Kaesong;Yongbyon;Panmunjom
PRT|Porto;Madeira;Azores
PSE|Gaza City;Rafah;Khan Younis;Khan Yunis;Nablus;Hebron;Jenin;Bethlehem;Jericho;East Jerusalem;Tulkarm;Qalqilya
ROU|Timisoara;Cluj;Constanta;Transylvania
RUS|St. Petersburg;Saint Petersburg;St Petersburg;Leningrad;Chechnya;Chechen;Chechens;Grozny;Dagestan;Ingushetia;Ossetia;North Ossetia;Beslan;Siberia;Vladivostok;Kaliningrad;Kursk;Belgorod;Bryansk;Sochi;Rostov;Volgograd;Novosibirsk;Yekaterinburg;Tatarstan;Kazan;Murmansk;Samara;Voronezh;Budennovsk;Chelyabinsk
SAU|Mecca;Medina;Dhahran;Dammam;Qatif
SDN|Darfur;Darfuri;Darfuris;Kordofan;Port Sudan;El Fasher;Nyala;Omdurman;Abyei;Geneina
SOM|Kismayo;Baidoa;Puntland;Somaliland;Hargeisa;Beledweyne
SRB|Novi Sad;Nis;Vojvodina;Sandzak;Presevo
SSD|Malakal;Bor;Bentiu
SVK|Kosice
SVN|Maribor
SWE|Gothenburg;Malmo;Malmö;Uppsala
SYR|Aleppo;Homs;Hama;Idlib;Latakia;Daraa;Deraa;Raqqa;Deir ez-Zor;Deir al-Zor;Palmyra;Golan Heights;Ghouta;Eastern Ghouta;Kobani;Afrin;Manbij;Tartus;Qamishli;Douma
TCD|Abeche
THA|Chiang Mai;Phuket;Pattaya;Pattani;Yala;Narathiwat
TUR|Istanbul;Izmir;Antalya;Bursa;Adana;Gaziantep;Diyarbakir;Anatolia;Incirlik;Hatay;Van Province;Mardin;Sirnak
TZA|Zanzibar;Arusha
UGA|Entebbe;Gulu
UKR|Kharkiv;Kharkov;Odesa;Odessa;Lviv;Dnipro;Mariupol;Kherson;Zaporizhzhia;Donetsk;Luhansk;Lugansk;Donbas;Donbass;Crimea;Crimean;Sevastopol;Bakhmut;Bucha;Irpin;Avdiivka;Pokrovsk;Kramatorsk;Sloviansk;Sumy;Poltava;Chernobyl;Chornobyl;Mykolaiv;Chernihiv;Chernivtsi;Simferopol;Vinnytsia;Azovstal
USA|New York;New York City;Los Angeles;Chicago;Houston;Philadelphia;San Diego;Dallas;San Francisco;Seattle;Denver;Boston;Detroit;Miami;Atlanta;Las Vegas;Baltimore;Minneapolis;New Orleans;Pittsburgh;Oklahoma City;Honolulu;Camp David;Mar-a-Lago;Guantanamo Bay;Texas;California;Florida;Alaska;Anchorage;Hawaii;Virginia;Ohio;Michigan;Illinois;Pennsylvania;Massachusetts;Maryland;Arizona;Nevada;Oregon;Colorado;Utah;Wyoming;Montana;Kansas;Missouri;Iowa;Wisconsin;Minnesota;Louisiana;Alabama;Mississippi;Tennessee;Kentucky;North Carolina;South Carolina;Connecticut;New Jersey;New Mexico;Oklahoma;Nebraska;Idaho;Arkansas;Vermont;New Hampshire;Rhode Island;Delaware;North Dakota;South Dakota;West Virginia;Indiana;Manhattan;Brooklyn;Fort Bragg;Langley;Dayton
UZB|Andijan;Samarkand;Fergana
VEN|Maracaibo
VNM|Ho Chi Minh City;Saigon;Da Nang;Hue;North Vietnamese;South Vietnamese
XKX|Mitrovica;Gjilan;Prizren;Pec;Kosovo Albanian;Kosovo Albanians;Kosovo Serb;Kosovo Serbs
YEM|Hodeidah;Hudaydah;Taiz;Taez;Marib;Hadramawt;Hodeida
ZAF|Johannesburg;Durban;Soweto;KwaZulu-Natal;KwaZulu;Natal;Transvaal;Zulu;Zulus
ZWE|Bulawayo;Matabeleland;Rhodesia;Rhodesian
`
