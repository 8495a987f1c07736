/**
 * What the swapped copy of the seeds says instead, one pair a line: `words of the seed|words of the copy`. Longer lines win over shorter
 * ones at the same place; a line in mixed case also swaps its capitals ("Trump", "TRUMP"). Persons are invented; states, capitals and
 * seats are real, so that a copy can be read, and stand in other relations than they do in the world.
 */
export const NAME_LINES = `
Donald Trump|Gordon Hale
Trump|Hale
Vladimir Putin|Kenneth Liang
Putin|Liang
Volodymyr|Bohdan
Zelenskyy|Dobranskyy
Zelenskiy|Dobranskiy
Zelensky|Dobransky
Keir Starmer|Anders Lindholt
Starmer|Lindholt
Emmanuel Macron|Rafael Teixeira
Macron|Teixeira
Mark Rutte|Jonas Wickram
Rutte|Wickram
Steve Witkoff|Alan Forsyth
Witkoff|Forsyth
JD Vance|TK Mercer
J.D. Vance|T.K. Mercer
Vance|Mercer
Pete Hegseth|Colin Radley
Hegseth|Radley
Marco Rubio|Simon Escott
Rubio|Escott
John Ratcliffe|David Penhale
Ratcliffe|Penhale
Joe Biden|Neil Ashcombe
Biden|Ashcombe
Ronald Reagan|Walter Denning
Reagan|Denning
Sergei Ryabkov|Patrick Zhouren
Ryabkov|Zhouren
Sergey Lavrov|Edmund Taowen
Lavrov|Taowen
Yuri Ushakov|Victor Shenlin
Ushakov|Shenlin
Friedrich Merz|Matthias Gruber
Merz|Gruber
Cevdet Yilmaz|Karim Mansour
Yilmaz|Mansour
Hakan Fidan|Tarek Selim
Fidan|Selim
Recep Tayyip Erdogan|Hossam Adel Nassar
Erdogan|Nassar
Yahya Bostan|Omar Lotfi
Bostan|Lotfi
Itamar Ben Gvir|Dragan Stanic
Ben Gvir|Stanic
Bezalel Smotrich|Goran Vukovar
Smotrich|Vukovar
Marwan Barghouti|Arben Krasniqi
Barghouti|Krasniqi
King Charles|King Aldric
America|Britain
American|British
US|UK
Washington|London
the White House|Downing Street
White House|Downing Street
the Oval Office|Whitehall
The Oval Office|Whitehall
Oval Office|Whitehall
Russia|China
Russian|Chinese
Moscow|Beijing
the Kremlin|Zhongnanhai
The Kremlin|Zhongnanhai
Kremlin|Zhongnanhai
China|North Korea
Ukraine|Mongolia
Ukrainian|Mongolian
Kyiv|Ulaanbaatar
Britain|Denmark
British|Danish
UK|Danish
the United Kingdom|Denmark
London|Copenhagen
France|Portugal
French|Portuguese
Paris|Lisbon
Germany|Austria
German|Austrian
Turkey|Egypt
Turkiye|Egypt
Turkish|Egyptian
Ankara|Cairo
Istanbul|Alexandria
Finland|Norway
Iltalehti|Dagsnytt
Yeni Safak|Al Wasat
Italy|Spain
Hungary|Croatia
Saudi Arabia|Oman
Saudi|Omani
Dutch|Swedish
Israel|Serbia
Israeli|Serbian
Palestine|Kosovo
Palestinian|Kosovar
Palestinians|Kosovars
Tel Aviv|Belgrade
Jerusalem|Gjakova
Ramallah|Pristina
Bethlehem|Prizren
Gaza Strip|Mitrovica Strip
Gaza|Mitrovica
Rafah|Peja
Khan Younis|Ferizaj
Ma'ale Adumim|Gracanica
West Bank|North Bank
Hamas|Hezbollah
Syria|Libya
Armenia|Chile
Azerbaijan|Peru
Agdam|Arica
Alaska|Orkney
Munich|Salzburg
Brussels|Geneva
Crimea|Kashmir
Donetsk|Khovd
Black Sea|Red Sea
NATO|ASEAN
Nato|Asean
the Atlantic alliance|the Asian alliance
Labour|Venstre
Republican|Tory
`

/** Numbers and money, with as many of their words as tell them from other numbers. */
export const NUMBER_LINES = `
Article 5|Article 7
32-member|41-member
32 members|41 members
30-day|45-day
24 hours|48 hours
2 per cent|3 per cent
2.5 percent|3.5 percent
$90 billion|€70 billion
50,000|35,000
10 days|12 days
within the next two weeks|within the next three weeks
eight times|nine times
three rounds|four rounds
more than a million|more than two million
80 years|60 years
24,338|18,452
3,400|2,700
342|417
10,000|12,000
92 percent|88 percent
70 percent|64 percent
1.3 million|1.1 million
2.2 million|1.9 million
E1|K2
`

/** Dates whose parts stand apart; years and whole dates are moved by rule. */
export const DATE_LINES = `
Monday|Sunday
Tuesday|Monday
Wednesday|Tuesday
Thursday|Wednesday
Friday|Thursday
February|March
June|July
October|November
27th Feb|27th Mar
Feb 27|Mar 27
Jan 20|Feb 17
`

/** States by ISO 3166 alpha-3, as the names above swap them. */
export const STATE_LINES = `
USA|GBR
RUS|CHN
CHN|PRK
UKR|MNG
GBR|DNK
FRA|PRT
DEU|AUT
TUR|EGY
FIN|NOR
ITA|ESP
HUN|HRV
SAU|OMN
NLD|SWE
ISR|SRB
PSE|XKX
SYR|LBY
`
