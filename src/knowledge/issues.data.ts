/**
 * What states negotiate about, one issue a line: `id|label|phrases`, phrases parted by `;` (their signs: `model/issue.ts`). Written by
 * the project from general knowledge of diplomacy; the headings of treaties and of the UN's agenda were the guide. The longest phrase
 * that stands in a text decides, so that "Nato membership" is about joining and not about the alliance.
 */
export const ISSUE_LINES = `
ceasefire|ceasefire|ceasefire*;cease-fire*;cease fire;truce*;armistice;halt ~ fighting;stop ~ fighting;end ~ hostilities;cessation of hostilities;pause in ~ fighting;humanitarian pause*
ceasefire-first|ceasefire before talks|ceasefire ~ before;ceasefire ~ prerequisite;ceasefire ~ precondition;ceasefire ~ first;prerequisite ~ ceasefire;precondition ~ ceasefire;truce ~ before;first ~ ceasefire ~ talks;ceasefire ~ ~ before ~ talks
peace-settlement|peace settlement and its terms|peace deal*;peace agreement*;peace treat*;peace plan*;comprehensive agreement;comprehensive deal;final settlement;political settlement;peace accord*;settlement of ~ war;settlement of ~ conflict;end ~ war;ending ~ war;just ~ peace;lasting peace;durable peace;long-term peace
security-guarantees|security guarantees|security guarantee*;guarantee* ~ security;security assurance*;backstop;security commitment*;help assure ~ security;assure ~ security;support ~ security;provid* ~ security;@state security;when it comes to security;commitment of ~ military support;guarantees;security pact*;defence pact*;defense pact*;security umbrella
collective-defence|collective defence|collective defence;collective defense;mutual defence;mutual defense;defence of any member;defense of any member;alliance's charter;alliance charter
peacekeeping-force|peacekeeping force|peacekeep*;peace force*;peace mission*;monitor* ~ ceasefire;reassurance force;stabilisation force;stabilization force;multinational force*;observer mission*;european force*;international force*;police ~ peace
foreign-troops|foreign troops on the ground|@state troops;@alliance troops;troops from;@state combat troops;foreign troops;@state forces in;@state soldiers;@alliance soldiers;soldiers of ~ @alliance;soldiers from;boots on the ground;combat troops;deploy* ~ troops;sending ~ troops;send* ~ troops;withdraw* ~ troops;withdrawal of ~ troops;withdrawal of ~ forces;pull ~ troops;army corps;military base*
alliance-membership|membership of an alliance or union|membership;@alliance membership;join* ~ @alliance;membership ~ @alliance;member* of ~ @alliance;accession;membership talks;leave ~ @alliance;leaving ~ @alliance;quit* ~ @alliance;withdraw* from @alliance;withdrawal from @alliance;enlargement;@alliance expansion;expansion of ~ @alliance
territory|territory and borders|territor*;border before;borders before;return to the borders;borders of;land swap*;annex*;cede*;ceding;regain*;recaptur*;handing over ~ region;hand over ~ region;occupied;sovereignty over;demarcat*;frontier line*;front line*;disputed area*;disputed islands;line of control;concession of ~ territory
status-of-region|status of a region, autonomy and recognition|autonomy;self-rule;special status;two-state solution;statehood;@state statehood;independence referendum;diplomatic recognition;recogni* ~ as a state;recogni* ~ state;recognition of ~ state;home rule;devolution
referendum|referendum|referendum*;plebiscite*;popular vote on
prisoners|prisoners and hostages|prisoner* of war;prisoner exchange*;prisoner swap*;exchange of prisoners;release of ~ prisoners;releas* ~ prisoners;hostage*;detainee*;abductees;captives;deported children;political prisoners
sanctions|sanctions|sanction*;embargo*;asset freeze*;lifting of ~ measures;travel ban*;price cap;secondary tariff*;export control*;blacklist*
frozen-assets|frozen assets and reparations|frozen assets;frozen funds;immobilised assets;immobilized assets;reparation*;compensation for ~ war;war damages
arms-supply|arms supplies|military aid;weapons;arms deliver*;arms shipment*;arms sale*;arms suppl*;military support;military assistance;missile* deliver*;long-range missile*;tank* deliver*;ammunition;air defence;air defense;air defence system*;fighter jet*;arms embargo
intelligence|intelligence sharing|intelligence sharing;intelligence-sharing;sharing ~ intelligence;share ~ intelligence;satellite data
aid|economic aid and reconstruction|economic aid;financial aid;foreign aid;development aid;aid package*;reconstruction;rebuild*;bailout*;loan*;debt relief;debt restructuring;donor*;support for @state;financial support;budget support
humanitarian|humanitarian access|humanitarian;aid convoy*;aid deliver*;food aid;relief suppl*;evacuation*;safe passage;grain corridor;famine
refugees|refugees and displaced persons|refugee*;asylum*;displaced;right of return;resettle*
migration|migration|migra*;immigra*;deport*;border wall;visa*;free movement;people smuggl*;returns agreement
trade|trade|free trade;trade deal*;trade agreement*;trade talks;trade pact*;trade barrier*;market access;exports;imports;import quota*;subsid*;customs union;single market;trade deficit*;procurement;most favoured nation
tariffs|tariffs|tariff*;import dut*;customs dut*;levies on;levy on
minerals|minerals and raw materials|mineral*;rare earth*;raw material*;lithium;cobalt;mining right*
energy|energy and transit|natural gas;gas deliver*;gas suppl*;gas transit;oil export*;oil price*;oil output;pipeline*;energy suppl*;electricity;nuclear power plant*;power grid;clean energy;fossil fuel*
transit|transit, straits and corridors|transit;strait*;shipping lane*;freedom of navigation;corridor*;canal;port access;overflight*;airspace;no-fly zone
maritime|seas and naval missions|naval mission*;naval;demin*;black sea security;sea mines;maritime;exclusive economic zone;coastguard;coast guard
fishing|fishing|fishing;fisher*;fish quota*;catch limit*
water|shared waters|water shar*;dam;river waters;water rights
nuclear-programme|nuclear programme|nuclear programme;nuclear program;enrich* ~ uranium;uranium enrich*;centrifuge*;nuclear inspect*;denucleari*;nuclear deal*;nuclear test*;nuclear weapons programme;atomic programme
arms-control|arms control|arms control;strategic arms;start treaty;nuclear warhead*;nuclear pact*;nuclear arms;disarm*;test ban;landmine*;cluster munition*;chemical weapon*;inf treaty;arms race
demilitarisation|demilitarisation and neutrality|demilitari*;neutrality;neutral status;army cap;limit* ~ army;buffer zone*;de-escalation zone*
elections|elections and government|early election*;free ~ election*;hold election*;transitional government;power-sharing;power sharing;interim government;constitutional reform*;step down
defence-spending|defence spending|defence spending;defense spending;spend* ~ defence;spend* ~ defense;of gdp;defence budget*;defense budget*;military spending;invest* ~ ~ security;invest* ~ defence;invest* ~ defense;pay more towards;burden-sharing;burden sharing;defence contribution*
justice|war crimes and justice|war crime*;tribunal*;prosecut*;extradit*;amnest*;criminal court;accountab*;genocide
terrorism|terrorism and armed groups|terroris*;counter-terror*;extremis*;militant*;militia*;rebels disarm
human-rights|human rights and freedoms|human rights;free speech;freedom of speech;press freedom;freedom of expression;minority rights;language law*;women's rights;religious freedom
talks-format|format of talks|peace talks;three-way talks;trilateral;face-to-face;direct talks;bilateral talks;multilateral talks;mediat*;venue;hold ~ summit;host ~ summit;a summit;direct negotiations;talks directly;negotiating table;three-way;shuttle diplomacy;shape of the table
talks-level|level of talks|level of representatives;level of ~ talks;level of ~ delegation*;expert level;raising the level;ministerial level;summit level;meeting would have to be prepared;low-level delegation
seat-at-table|seat at the table|included in ~ talks;included in ~ peace talks;seat at the table;part in ~ talks;be involved in ~ talks;excluded from ~ talks;over the heads of;without us;role in ~ talks;part of ~ negotiations;included in any
normalisation|normalisation of relations|normalis* ~ relations;normaliz* ~ relations;diplomatic relations;diplomatic ties;rapprochement;reset of relations;reopen* ~ embass*;strong relations;relations with @state;restore ~ ties;ambassador*;expel* ~ diplomats
climate|climate|climate;emission*;carbon;greenhouse;global warming;paris agreement
environment|environment and nature|biodiversity;deforestation;ocean pollution;plastic*;nuclear waste;conservation
health|health|pandemic*;vaccin*;health regulation*
cyber|cyberspace and technology|cyber*;disinformation;artificial intelligence;data transfer*;chip export*;semiconductor*;digital tax*;tech compan*
space|space and satellites|outer space;space station;anti-satellite
settlements|settlements|settlement expansion;settlement unit*;settlement plan*;settlement project*;settlement construction;settlers;illegal settlement*
alliance-commitment|commitment to an alliance|commitment to ~ alliance;merits of ~ alliance;merits of article;withdraw from ~ alliance;transatlantic alliance
verification|monitoring and verification|verification;inspector*;monitoring mechanism;observers;compliance
concessions|concessions and compromise|compromise;concession*;give ground;red line*
peace-war|peace and war aims|want* peace;make peace;stop the killing;stop ~ deaths;war aims;sphere of influence;imperial
institutions|institutions and reform|security council reform;council seat;veto power;un reform;voting rights;budget contribution*
labour|work and social standards|minimum wage;labour standards;labor standards;workers' rights;child labour;right to unionize
taxation|taxes|tax*
drugs|drugs and crime|drug traffick*;narcotic*;fentanyl;organised crime;organized crime;money launder*
`
