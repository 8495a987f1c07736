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
Gaza|CVL|PSE
Gaza Strip|CVL|PSE
West Bank|CVL|PSE
Golan Heights|CVL|SYR
Crimea|CVL|UKR
Kashmir|CVL|IND
Chechnya|CVL|RUS
Chechen|CVL|RUS
Jewish settlers|CVL|ISR
Jewish settler|CVL|ISR
Bosnian Serb|CVL|BIH
Bosnian Serbs|CVL|BIH
`
