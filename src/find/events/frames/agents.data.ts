/**
 * Nouns of those who act: sector | nouns by lemma (`;` between). Sectors as PLOVER and CAMEO use them: GOV government, LEG parliament,
 * JUD courts, MIL armed forces, COP police, SPY secret services, REB armed groups, UAF armed and of no known side, OPP opposition,
 * PTY parties, IGO bodies of states, NGO, MED media, BUS business, CVL civilians, REL religious, EDU students and teachers,
 * LAB workers, REF refugees, CRM criminals, HLH health, AGR farmers.
 */
export const AGENT_LINES = `
GOV | government;president;minister;ministry;premier;chancellor;king;queen;prince;emperor;sheikh;emir;sultan;authority;administration;regime;cabinet;official;envoy;ambassador;diplomat;embassy;consulate;secretary;leader;governor;mayor;spokesman;spokeswoman;spokesperson;negotiator;delegation;delegate;side;state;country;republic;chief;head;department;agency;commissioner;commission;junta;presidency;ruler;monarch;representative;vice-president;counterpart;ally;treasury;bureau;office;council;foreign
LEG | parliament;congress;senate;senator;lawmaker;legislator;mp;deputy;assembly;speaker;congressman;congresswoman;knesset;duma;bundestag;representative
JUD | court;judge;prosecutor;tribunal;judiciary;jury;attorney;justice;magistrate
MIL | army;troop;soldier;military;force;navy;marine;general;commander;airforce;officer;pilot;battalion;brigade;regiment;peacekeeper;warplane;aircraft;jet;helicopter;warship;gunboat;tank;missile;drone;airstrike;servicemen;serviceman;conscript;paratrooper;contingent;defence;defense;gunship;artillery;idf;serviceperson
COP | police;policeman;officer;constable;agent;guard;gendarme;security;sheriff;fbi
SPY | intelligence;spy;cia;mossad;fsb;mi6
REB | rebel;insurgent;guerrilla;militant;fighter;separatist;taliban;hezbollah;hamas;jihadist;extremist;terrorist;insurgency;mujahideen;guerilla;faction;al-qaida;qaeda;islamist
UAF | gunman;bomber;attacker;assailant;militia;militiaman;sniper;mob
OPP | opposition;dissident;opponent;activist;protester;demonstrator;critic
PTY | party;coalition;candidate;politician
NGO | ngo;charity;aid-group;foundation;watchdog;amnesty
MED | newspaper;journalist;reporter;media;broadcaster;press;magazine;editor;correspondent;photographer
BUS | company;firm;businessman;business;bank;corporation;airline;manufacturer;exporter;importer;investor;executive;oligarch;tycoon
CVL | civilian;people;citizen;resident;villager;family;man;woman;child;national;population;group;immigrant;inhabitant;settler;youth;community;public;person;tribesman;user;shopper;passenger;pedestrian;victim;prisoner;detainee;hostage
REL | church;bishop;pope;cleric;priest;imam;ayatollah;patriarch;rabbi;monk;muslim;christian;jew
EDU | student;teacher;university;school;professor;lecturer;academic
LAB | worker;union;employee;miner;labourer;laborer;staff
REF | refugee;migrant;asylum-seeker;displaced
CRM | criminal;gang;cartel;smuggler;trafficker;pirate;hacker;suspect
HLH | doctor;nurse;hospital;physician
AGR | farmer;peasant
`

/** Bodies of states and armed groups by name: name | sector | ISO alpha-3 of the state it belongs to or acts in, or `-`. */
export const BODY_LINES = `
United Nations|IGO|-
UN|IGO|-
U.N.|IGO|-
Security Council|IGO|-
European Union|IGO|-
EU|IGO|-
European Commission|IGO|-
European Community|IGO|-
European Economic Community|IGO|-
EC|IGO|-
European Parliament|IGO|-
General Assembly|IGO|-
International Criminal Court|IGO|-
World Food Program|IGO|-
World Food Programme|IGO|-
Contact Group|IGO|-
NATO|IGO|-
Nato|IGO|-
African Union|IGO|-
Arab League|IGO|-
OPEC|IGO|-
OIC|IGO|-
OSCE|IGO|-
IAEA|IGO|-
IMF|IGO|-
World Bank|IGO|-
WHO|IGO|-
World Health Organization|IGO|-
UNHCR|IGO|-
UNICEF|IGO|-
ECOWAS|IGO|-
Ecowas|IGO|-
SADC|IGO|-
Mercosur|IGO|-
MERCOSUR|IGO|-
ASEAN|IGO|-
Asean|IGO|-
AU|IGO|-
Red Cross|NGO|-
Hamas|REB|PSE
Islamic Jihad|REB|PSE
Fatah|PTY|PSE
PLO|GOV|PSE
Palestine Liberation Organization|GOV|PSE
Palestinian Authority|GOV|PSE
Hezbollah|REB|LBN
Hizbollah|REB|LBN
Hizbullah|REB|LBN
Taliban|REB|AFG
Houthi|REB|YEM
Houthis|REB|YEM
Boko Haram|REB|NGA
Al-Shabaab|REB|SOM
al-Shabaab|REB|SOM
FARC|REB|COL
Farc|REB|COL
ELN|REB|COL
Kurdistan Workers' Party|REB|TUR
PKK|REB|TUR
Tamil Tigers|REB|LKA
Al-Qaida|REB|-
al-Qaida|REB|-
Al Qaeda|REB|-
al-Qaeda|REB|-
Islamic State|REB|-
ISIS|REB|-
ISIL|REB|-
Pentagon|MIL|USA
State Department|GOV|USA
White House|GOV|USA
Capitol Hill|LEG|USA
FBI|COP|USA
CIA|SPY|USA
USAID|GOV|USA
Justice Department|GOV|USA
Kremlin|GOV|RUS
Duma|LEG|RUS
FSB|SPY|RUS
Knesset|LEG|ISR
Mossad|SPY|ISR
IDF|MIL|ISR
Downing Street|GOV|GBR
Whitehall|GOV|GBR
Bundestag|LEG|DEU
Elysee|GOV|FRA
Jewish settlers|CVL|ISR
Jewish settler|CVL|ISR
Lord's Resistance Army|REB|UGA
African National Congress|OPP|ZAF
ANC|OPP|ZAF
Inkatha|OPP|ZAF
ZANU-PF|PTY|ZWE
Movement for Democratic Change|OPP|ZWE
Renamo|REB|MOZ
Frelimo|PTY|MOZ
UNITA|REB|AGO
MPLA|PTY|AGO
SWAPO|REB|NAM
Polisario|REB|ESH
Polisario Front|REB|ESH
Khmer Rouge|REB|KHM
Viet Cong|REB|VNM
Shining Path|REB|PER
Zapatista|REB|MEX
Zapatistas|REB|MEX
Sandinista|GOV|NIC
Sandinistas|GOV|NIC
Contras|REB|NIC
FMLN|REB|SLV
Peshmerga|MIL|IRQ
Moro Islamic Liberation Front|REB|PHL
Moro National Liberation Front|REB|PHL
New People's Army|REB|PHL
Abu Sayyaf|REB|PHL
Kosovo Liberation Army|REB|XKX
KLA|REB|XKX
Irish Republican Army|REB|GBR
IRA|REB|GBR
Sinn Fein|PTY|GBR
ETA|REB|ESP
Jemaah Islamiyah|REB|IDN
Free Aceh Movement|REB|IDN
Fretilin|REB|TLS
Liberation Tigers of Tamil Eelam|REB|LKA
LTTE|REB|LKA
Lashkar-e-Taiba|REB|PAK
Jaish-e-Mohammed|REB|PAK
Mujahedeen|REB|AFG
Mujahideen|REB|AFG
Northern Alliance|REB|AFG
Haqqani|REB|AFG
Haqqani network|REB|AFG
Amal|REB|LBN
Amal militia|REB|LBN
Phalange|REB|LBN
Muslim Brotherhood|OPP|EGY
Islamic Salvation Front|OPP|DZA
Armed Islamic Group|REB|DZA
Lebanese Forces|REB|LBN
South Lebanon Army|REB|LBN
Free Syrian Army|REB|SYR
Syrian Democratic Forces|REB|SYR
SDF|REB|SYR
Al-Nusra|REB|SYR
Nusra Front|REB|SYR
Libyan National Army|REB|LBY
LNA|REB|LBY
Government of National Accord|GOV|LBY
GNA|GOV|LBY
M23|REB|COD
Janjaweed|REB|SDN
Rapid Support Forces|REB|SDN
RSF|REB|SDN
Sudan People's Liberation Army|REB|SDN
SPLA|REB|SDN
Justice and Equality Movement|REB|SDN
Tigray People's Liberation Front|REB|ETH
TPLF|REB|ETH
Revolutionary United Front|REB|SLE
RUF|REB|SLE
Revolutionary Armed Forces of Colombia|REB|COL
National Liberation Army|REB|COL
Solidarity|OPP|POL
Revolutionary Guards|MIL|IRN
Revolutionary Guard|MIL|IRN
Wagner|MIL|RUS
Red Army|MIL|RUS
Security Service of Ukraine|SPY|UKR
SBU|SPY|UKR
Verkhovna Rada|LEG|UKR
Shin Bet|SPY|ISR
Likud|PTY|ISR
Bundeswehr|MIL|DEU
Scotland Yard|COP|GBR
MI5|SPY|GBR
House of Commons|LEG|GBR
Foreign Office|GOV|GBR
House of Representatives|LEG|USA
U.S. Congress|LEG|USA
Supreme Court|JUD|-
Treasury Department|GOV|USA
Homeland Security|GOV|USA
DHS|GOV|USA
NASA|GOV|USA
National Security Agency|SPY|USA
NSA|SPY|USA
Fatah al-Islam|REB|LBN
Diet|LEG|JPN
Lok Sabha|LEG|IND
Communist Party of China|PTY|CHN
People's Liberation Army|MIL|CHN
PLA|MIL|CHN
World Trade Organization|IGO|-
WTO|IGO|-
Commonwealth|IGO|-
Organization of American States|IGO|-
OAS|IGO|-
Organization of African Unity|IGO|-
OAU|IGO|-
Gulf Cooperation Council|IGO|-
GCC|IGO|-
International Court of Justice|IGO|-
International Atomic Energy Agency|IGO|-
International Monetary Fund|IGO|-
Council of Europe|IGO|-
European Council|IGO|-
European Central Bank|IGO|-
G7|IGO|-
G8|IGO|-
G20|IGO|-
Quartet|IGO|-
UNRWA|IGO|-
UNESCO|IGO|-
World Health Organisation|IGO|-
Amnesty International|NGO|-
Human Rights Watch|NGO|-
Doctors Without Borders|NGO|-
Greenpeace|NGO|-
Oxfam|NGO|-
Save the Children|NGO|-
Democratic People's Republic of Korea|GOV|PRK
DPRK|GOV|PRK
`
