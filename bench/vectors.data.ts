/**
 * Sentences of the sample in other words, written by hand before anything was measured: what is asked, and words by which the sentence that is
 * meant is known (of copies and repetitions any will do).
 */
export const PARAPHRASES: readonly (readonly [asked: string, meant: string])[] = [
  ['Washington opposes admitting Ukraine to the Atlantic alliance', 'should not become a member of NATO'],
  ['the Pentagon chief thinks the old frontiers will not come back', 'he called "unrealistic"'],
  [
    'the two leaders spoke on the phone for the first time since the inauguration',
    'the first official conversation',
  ],
  ['before the vote he vowed to end the fighting in a day', 'within 24 hours of becoming'],
  ['the holy month leaves little time for a summit in the Gulf', 'Ramadan begins'],
  ['a treaty limiting atomic weapons is about to lapse', 'a nuclear pact'],
  ['who negotiates for the United States', 'negotiators, among them'],
  ['what France and Britain want from America in exchange for soldiers', 'air cover, intelligence'],
  ['London raises its military budget', 'will climb to 2.5 percent'],
  ['worries that Ukraine will be betrayed in a bargain', 'sell Kyiv short'],
  ['the continent should protect Kyiv by itself', 'Europe, not America'],
  ['he refused to promise much protection', 'very much”'],
  ['a truce with nothing behind it only gains time for the Russian leader', 'opportunity to wait'],
  ['the prime minister wants no settlement in which the attacker profits', 'rewards the aggressor'],
  ['the monarch asks the American head of state to visit', 'an invitation from King Charles'],
  ['an accord on commerce may be concluded soon', 'negotiating a trade agreement'],
  ['the American deputy criticised how opinions are restricted in the UK', 'infringements on free speech'],
  ['an agreement about valuable raw materials is to be concluded', 'rare earth minerals'],
  ['he took back having called his counterpart a tyrant', 'he distanced himself'],
  ['the Kremlin chief cautions those who would disturb better ties with America', 'Western elites'],
  ['arms shipments start again', 'deliveries of weapons'],
  ['he has threatened to pull out of the alliance', 'he threatened to leave'],
  ['the host accused his visitor of not being thankful', 'shouting match'],
  ['Kyiv wants to purchase arms from the United States', 'about $90 billion'],
  ['European countries are to bear the brunt', 'first line of defence'],
  ['casualties since the invasion began', 'more than a million people'],
  ['Moscow claims what is left of an eastern province', 'rest of the Donetsk region'],
  ['giving up land must be put to the people', 'needs a referendum'],
  ['Ankara could contribute ships that sweep explosives from the sea', 'clear mines'],
  ['captives were freed after meetings in Istanbul', 'prisoners of war'],
  ['tens of thousands of men may be sent from Europe', '50,000 ground troops'],
  ['housing projects in occupied territory are against the law', 'settlement plan'],
]

/** Reports of the sample that tell of the same visit, summit or plan, each way round. */
export const RELATED: readonly (readonly [string, string])[] = [
  ['01-two-calls', '02-contact-group'],
  ['03-bridge-builders', '05-plea'],
  ['04-cabinet', '05-plea'],
  ['05-plea', '06-answer'],
  ['08-friday-signing', '06-answer'],
  ['10-summit-page', '11-morning-after'],
]
