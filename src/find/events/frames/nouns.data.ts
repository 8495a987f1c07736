/**
 * Nouns that frames speak of, one class a line: class | nouns by lemma (`;` between) | CAMEO code of what the noun tells when it
 * is the thing done, offered, asked for, refused or ended; `-` where the noun is no event. A noun may serve several classes;
 * the earlier line gives its event.
 */
export const NOUN_CLASS_LINES = `
ceasefire    | ceasefire;cease-fire;truce;armistice;cessation;disengagement;de-escalation | 0871
joint        | exercise;drill;maneuver;manoeuvre;wargame;war-game;game | 062
call         | phone;telephone;videoconference | 041
visit        | visit;trip;tour | 042
talks        | talk;negotiation;dialogue;discussion;consultation;round | 046
meeting      | meeting;summit;conversation;session;conference;lunch;dinner;encounter;gathering;audience;call | 040
mediation    | mediation;arbitration;intermediary;mediator | 045
peaceplan    | plan;proposal;initiative;formula;roadmap;blueprint;compromise;draft;solution;settlement | 037
agreement    | agreement;accord;treaty;pact;deal;memorandum;mou;protocol;convention;contract | 057
resolution   | resolution;bill;legislation;law;decree;measure;motion;amendment;act | -
ties         | tie;relation;relationship;link;cooperation;partnership;collaboration;friendship;embassy;recognition;contact | 050
trade        | trade;import;export;commerce;investment;flight;shipment;sale;supply;purchase;visa;business | 061
milaid       | weapon;arm;missile;tank;jet;ammunition;fighter;helicopter;warplane;drone;warship;armour;armor;howitzer;munition;regiment | 072
humaid       | food;relief;medicine;blanket;tent;grain;flour;vaccine;shelter;water;rice;ambulance;medical;convoy | 073
money        | dollar;euro;pound;fund;funding;loan;grant;credit;donation;million;billion;money;cash;bailout;contribution;finance;financing;package;debt;subsidy;ton;tonne | 071
backing      | support;backing;commitment;solidarity | 051
aid          | aid;assistance;help;relief;donor;service;training;equipment;technology | 070
peacekeepers | peacekeeper;peacekeeping;mission;contingent;observer;monitor | 074
inspectors   | inspector;inspection;expert;investigator;team;delegation;mediator | 0862
troops       | troop;soldier;platoon;force;pilot;cadet;army;personnel;marine;military;unit;brigade;battalion;tank;warship;guard;navy;reservist;paratrooper;police;deployment;base | 154
prisoners    | prisoner;hostage;captive;detainee;inmate;journalist;activist;pow;crew;sailor;militant;suspect;leader;dissident;abductee | 0841
property     | artefact;artifact;remains;body;asset;treasure;antiquity;island;territory;sculpture;land | 0842
withdrawal   | withdrawal;pullout;pullback;retreat;evacuation;demilitarization;demilitarisation;surrender | 0874
disarmament  | disarmament;demobilization;demobilisation;disarming | 0873
release      | release;return;freedom;handover;repatriation;pardon;amnesty | 0841
sanctions    | sanction;embargo;boycott;blacklist;tariff;duty;quota | 163
media        | newspaper;magazine;broadcaster;publication;website;daily;weekly | -
offer        | offer;promise;pledge;assurance;guarantee | 030
blockade     | blockade;siege;border;checkpoint;crossing;airspace;port;road;bridge;corridor;highway;street;railway;traffic;transport | 191
curfew       | curfew;lockdown | 1723
emergency    | emergency | 1724
ban          | ban;restriction;curb;limit;censorship;prohibition;blackout;quarantine | 1721
strike       | strike;walkout;stoppage | 143
hunger       | fast | 142
protest      | protest;demonstration;rally;march;sit-in;vigil;dissent | 141
riot         | riot;rioting;clash;unrest | 145
airstrike    | airstrike;raid;bombardment;airstrikes | 195
shelling     | shelling;artillery;barrage;rocket;mortar | 194
bombing      | bombing;bomb;blast;explosion;mine;ied;explosive;grenade | 183
shooting     | shooting;gunfire;fire;shot | 193
attack       | attack;assault;offensive;incursion;invasion;operation;ambush;strike;war;aggression;crackdown;violence;campaign;hostility;fighting;battle | 190
killing      | killing;murder;assassination;massacre;execution;death | 180
abduction    | kidnapping;abduction;kidnap | 181
arrest       | arrest;detention;imprisonment | 173
deportation  | deportation;expulsion;eviction | 174
investigation| investigation;inquiry;probe;enquiry;audit | 090
lawsuit      | lawsuit;suit;complaint;petition;appeal;charge;indictment | 115
criticism    | criticism;condemnation;disapproval;dissatisfaction;anger;outrage;dismay;objection;opposition;displeasure | 111
accusation   | accusation;allegation;blame | 112
praise       | praise;gratitude;solidarity;thanks;appreciation;congratulations;admiration;endorsement;confidence | 051
empathy      | condolence;sympathy;grief;sorrow | 018
worry        | concern;regret;doubt;fear;scepticism;skepticism | 012
hope         | hope;optimism | 013
apology      | apology | 055
threat       | threat;warning | 130
ultimatum    | ultimatum;deadline | 139
demand       | demand;call;insistence | 100
request      | request;appeal;plea;invitation | 020
veto         | veto | 129
reform       | reform;election;concession;change;freedom;liberty | 083
asylum       | asylum;refugee;refuge;migrant;citizenship | 075
access       | access;entry;passage;delivery;admission;admittance;permission;overflight;approval;authorization;authorisation;consent;mandate | 0863
intelligence | intelligence;information;evidence;data;secret | 064
extradition  | extradition | 063
reparation   | compensation;reparation;damage | 071
diplomats    | diplomat;ambassador;envoy;attache;consul;staff;embassy;official | 161
aidworkers   | worker;agency;ngo;organization;organisation;charity | 1663
citizens     | citizen;national;migrant;immigrant;resident;student;family;people;foreigner;worker;settler | 174
home         | home;house;building;village;property;church;mosque;office;shop;vehicle;flag;farm;crop;infrastructure;reactor;hospital;school | 1712
casualty     | people;civilian;soldier;militant;policeman;officer;child;woman;man;person;protester;fighter;demonstrator;worker;villager;refugee;youth;student;journalist;member;rebel;insurgent;troop;guerrilla;servicemen;serviceman | -
alert        | alert;readiness;vigilance | 152
state        | state | -
`

/**
 * Nouns whose meaning a word beside them decides: noun | modifiers, or `+preposition` of what follows (`;` between) | CAMEO code.
 * Earlier lines first.
 */
export const NOUN_SENSE_LINES = `
strike     | hunger                                            | 142
strike     | general;labor;labour;nationwide;national;transport | 143
strike     | air;drone;missile;rocket;military;retaliatory;precision;airborne | 195
strike     | suicide                                           | 183
strike     | +against;+on                                      | 190
attack     | verbal;personal;scathing;stinging;blistering;withering;rhetorical                               | 111
attack     | suicide;bomb                                      | 183
attack     | cyber                                             | 176
assault    | verbal                                            | 111
case       | court;criminal;legal;civil                         | 115
action     | legal;court                                       | 115
action     | military                                          | 190
game       | war                                               | 062
call       | phone;telephone;video                             | 041
conversation | phone;telephone                                 | 041
exercise   | military;joint;naval                              | 062
drill      | military;joint;naval                              | 062
force      | peacekeeping;peace-keeping                        | 074
troop      | peacekeeping;peace-keeping                        | 074
mission    | peacekeeping;peace-keeping                        | 074
operation  | peacekeeping;peace-keeping                        | 074
mission    | mediation;peace                                   | 045
effort     | mediation;peace                                   | 045
aid        | humanitarian;food;medical;relief;disaster         | 073
assistance | humanitarian;food;medical;relief;disaster         | 073
aid        | military;security                                 | 072
assistance | military;security                                 | 072
aid        | financial;economic;development                    | 071
assistance | financial;economic;development                    | 071
support    | financial;economic;budget                         | 071
support    | military;logistical                               | 072
support    | humanitarian                                      | 073
state      | emergency;siege                                   | 1724
`
