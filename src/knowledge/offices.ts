/**
 * Offices, ranks and honorifics as news English writes them beside a name. Written by the project from general knowledge.
 * All lower case; a phrase is matched word by word.
 */

const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/[\n;]/u)
      .map(w => w.trim())
      .filter(Boolean),
  )

/** Words that can be the last of an office or occupation that stands before a name ("Foreign Minister Hakan Fidan"). */
export const OFFICE_HEADS: ReadonlySet<string> = set(`
president;premier;minister;chancellor;secretary;secretary-general;general;chief;head;leader;director;chair;chairman;chairwoman;chairperson
envoy;ambassador;representative;spokesman;spokeswoman;spokesperson;aide;adviser;advisor;negotiator;diplomat;official;commissioner
king;queen;prince;princess;emperor;sultan;emir;sheikh;crown prince;pope;cardinal;archbishop;bishop;patriarch;ayatollah;imam;rabbi;reverend
senator;congressman;congresswoman;representative;lawmaker;legislator;deputy;governor;mayor;speaker;whip;councillor;councilman;councilwoman;delegate;mp;mep
judge;justice;prosecutor;attorney;lawyer;sheriff;magistrate
colonel;captain;major;lieutenant;sergeant;admiral;commander;marshal;brigadier;corporal;commodore
analyst;columnist;commentator;journalist;reporter;correspondent;editor;author;writer;professor;historian;economist;scientist;researcher;scholar;expert;pundit;anchor;host;moderator
strategist;consultant;pollster;manager;activist;organizer;organiser;founder;co-founder;executive;ceo;billionaire;businessman;businesswoman;candidate;nominee;frontrunner;rival;counterpart;hopeful;colleague
undersecretary;under-secretary;treasurer;coordinator;inspector;superintendent;lobbyist;donor;veteran;dissident;oligarch;tycoon;magnate;mogul
vice-president;vice-chairman;vice-chair;minister-president;politician;statesman;coach;pastor;priest;physician;surgeon;neurosurgeon
`)

/** Abbreviated offices with or without their stop. */
export const OFFICE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['sen', 'Senator'],
  ['rep', 'Representative'],
  ['gov', 'Governor'],
  ['gen', 'General'],
  ['lt', 'Lieutenant'],
  ['col', 'Colonel'],
  ['maj', 'Major'],
  ['capt', 'Captain'],
  ['adm', 'Admiral'],
  ['sgt', 'Sergeant'],
  ['prof', 'Professor'],
  ['pres', 'President'],
  ['amb', 'Ambassador'],
  ['atty', 'Attorney'],
  ['hon', 'Honourable'],
  ['pm', 'Prime Minister'],
  ['vp', 'Vice President'],
  ['fm', 'Foreign Minister'],
])

/** Honorifics that say nothing of an office; with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'],
  ['mister', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['mme', 'f'],
  ['madame', 'f'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['dr', null],
  ['rev', null],
])

/** Lower-case words that may stand inside an office before its head ("far-right finance minister"). */
export const OFFICE_MODIFIERS: ReadonlySet<string> = set(`
prime;vice;deputy;foreign;defence;defense;interior;finance;justice;energy;trade;economy;economic;health;home;education;agriculture;environment;transport;labor;labour;culture;climate
national;security;state;press;chief;senior;top;special;presidential;white;house;general;first;acting;interim;caretaker;outgoing;incoming;newly;elected;elect;then;current
political;military;diplomatic;far-right;far-left;right-wing;left-wing;centre-right;centre-left;conservative;liberal;socialist;communist;nationalist;hardline;longtime;veteran;embattled;populist;ultranationalist
party;opposition;majority;minority;government;parliament;parliamentary;cabinet;campaign;policy;affairs;intelligence;army;navy;police;rebel;union;peace;nuclear;spy;community;civil;rights;human
executive;managing;associate;assistant;principal;regional;federal;local;lead;key;staff;field;communications;communication;spokes;republican;democratic;fellow;former;late;ex;retired
presumptive;two-term;junior;freshman;gop;tea;country;us;newspaper;business;media;radio;talk;show;tv;television;news;evangelical;christian;muslim;jewish
`)

/** What an office is "of" or "for": words behind the head that belong to it and to no name ("Secretary of State", "Minister for Foreign Affairs"). */
export const OFFICE_DOMAINS: ReadonlySet<string> = set(`
state;states;affairs;foreign;external;internal;home;interior;defence;defense;war;veterans;finance;treasury;exchequer;economy;economic;commerce;trade;industry;business;labour;labor;employment;work;pensions;social;welfare;health;human;services
education;science;research;technology;culture;media;sport;sports;tourism;justice;law;order;police;security;intelligence;energy;environment;climate;water;agriculture;fisheries;food;rural;transport;transportation;infrastructure;housing;urban
development;planning;communications;information;digital;mines;petroleum;oil;resources;natural;emergency;emergencies;migration;immigration;integration;religious;women;children;family;youth;staff;operations;forces;navy;army;air;guard;fleet;republic;kingdom;federation;union
commons;lords;house;senate;parliament;assembly;congress;council;cabinet;government;opposition;party;committee;commission;court;bank;mission;office;department;ministry;agency;institute;university;centre;center;rights;refugees;peace;relations;policy;strategy;budget
europe;european;asia;africa;middle;east;west;north;south;eastern;western;central;pacific
`)

/** Words that say that an office is no longer held. */
export const FORMER: ReadonlySet<string> = set('former;ex;late;then;ex-;one-time;onetime;erstwhile;retired')

/** Nouns for a state's leader that name an office without saying which: "the British leader". */
export const GENERIC_LEADERS: ReadonlySet<string> = set('leader;ruler;strongman')

/** What an office is called otherwise: the general word to the offices that it may stand for. */
export const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['premier', ['prime minister', 'chancellor']],
  [
    'leader',
    [
      'president',
      'prime minister',
      'chancellor',
      'premier',
      'king',
      'chairman',
      'ruler',
      'secretary general',
      'taoiseach',
    ],
  ],
  ['president', ['us president']],
  ['head', ['chief', 'director', 'president', 'chair', 'prime minister', 'chancellor', 'secretary general']],
  ['chief', ['head', 'director', 'secretary general', 'commissioner', 'chancellor', 'president']],
  ['diplomat', ['foreign minister', 'secretary of state', 'ambassador', 'envoy']],
  ['minister', ['foreign minister', 'defence minister', 'finance minister']],
])
