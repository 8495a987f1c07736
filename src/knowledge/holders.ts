/**
 * Heads of state and government and foreign ministers whom reports of the last decades name without saying their state: dated facts,
 * written by the project from general knowledge. Name | office | ISO 3166-1 alpha-3 | first year | last year, empty while in office (2025).
 */
const LINES = `
Donald Trump|president|USA|2017|
Joe Biden|president|USA|2021|2025
Barack Obama|president|USA|2009|2017
George Bush|president|USA|2001|2009
Bill Clinton|president|USA|1993|2001
Ronald Reagan|president|USA|1981|1989
JD Vance|vice president|USA|2025|
Kamala Harris|vice president|USA|2021|2025
Mike Pence|vice president|USA|2017|2021
Hillary Clinton|secretary of state|USA|2009|2013
John Kerry|secretary of state|USA|2013|2017
Antony Blinken|secretary of state|USA|2021|2025
Marco Rubio|secretary of state|USA|2025|
Vladimir Putin|president|RUS|2000|
Dmitry Medvedev|president|RUS|2008|2012
Mikhail Gorbachev|president|RUS|1985|1991
Boris Yeltsin|president|RUS|1991|1999
Sergei Lavrov|foreign minister|RUS|2004|
Volodymyr Zelensky|president|UKR|2019|
Petro Poroshenko|president|UKR|2014|2019
Viktor Yanukovych|president|UKR|2010|2014
Keir Starmer|prime minister|GBR|2024|
Rishi Sunak|prime minister|GBR|2022|2024
Boris Johnson|prime minister|GBR|2019|2022
Theresa May|prime minister|GBR|2016|2019
David Cameron|prime minister|GBR|2010|2016
Gordon Brown|prime minister|GBR|2007|2010
Tony Blair|prime minister|GBR|1997|2007
Emmanuel Macron|president|FRA|2017|
Francois Hollande|president|FRA|2012|2017
Nicolas Sarkozy|president|FRA|2007|2012
Friedrich Merz|chancellor|DEU|2025|
Olaf Scholz|chancellor|DEU|2021|2025
Angela Merkel|chancellor|DEU|2005|2021
Giorgia Meloni|prime minister|ITA|2022|
Mario Draghi|prime minister|ITA|2021|2022
Silvio Berlusconi|prime minister|ITA|1994|2011
Pedro Sanchez|prime minister|ESP|2018|
Viktor Orban|prime minister|HUN|2010|
Donald Tusk|prime minister|POL|2007|
Andrzej Duda|president|POL|2015|2025
Alexander Stubb|president|FIN|2024|
Recep Tayyip Erdogan|president|TUR|2003|
Hakan Fidan|foreign minister|TUR|2023|
Benjamin Netanyahu|prime minister|ISR|1996|
Ehud Olmert|prime minister|ISR|2006|2009
Ariel Sharon|prime minister|ISR|2001|2006
Mahmoud Abbas|president|PSE|2005|
Yasser Arafat|president|PSE|1994|2004
Xi Jinping|president|CHN|2013|
Hu Jintao|president|CHN|2003|2013
Narendra Modi|prime minister|IND|2014|
Manmohan Singh|prime minister|IND|2004|2014
Shinzo Abe|prime minister|JPN|2006|2020
Kim Jong Un|leader|PRK|2011|
Kim Jong Il|leader|PRK|1994|2011
Yoon Suk Yeol|president|KOR|2022|2025
Bashar al-Assad|president|SYR|2000|2024
Saddam Hussein|president|IRQ|1979|2003
Hassan Rouhani|president|IRN|2013|2021
Mahmoud Ahmadinejad|president|IRN|2005|2013
Masoud Pezeshkian|president|IRN|2024|
Alexander Lukashenko|president|BLR|1994|
Ilham Aliyev|president|AZE|2003|
Nikol Pashinyan|prime minister|ARM|2018|
Mohammed bin Salman|crown prince|SAU|2017|
Abdel Fattah el-Sisi|president|EGY|2014|
Hosni Mubarak|president|EGY|1981|2011
Justin Trudeau|prime minister|CAN|2015|2025
Mark Carney|prime minister|CAN|2025|
Luiz Inacio Lula da Silva|president|BRA|2003|
Jair Bolsonaro|president|BRA|2019|2023
Nicolas Maduro|president|VEN|2013|
Hugo Chavez|president|VEN|1999|2013
Fidel Castro|president|CUB|1959|2008
Cyril Ramaphosa|president|ZAF|2018|
Robert Mugabe|president|ZWE|1980|2017
Anthony Albanese|prime minister|AUS|2022|
`

export interface Holder {
  readonly name: string
  readonly office: string
  readonly country: string
  /** Years in office: the last is null while in office. */
  readonly from: number
  readonly to: number | null
}

/** All holders in the order of the data. */
export const HOLDERS: readonly Holder[] = LINES.trim()
  .split('\n')
  .map(l => {
    const [name = '', office = '', country = '', from = '0', to = ''] = l.split('|')
    return { name, office, country, from: Number(from), to: to === '' ? null : Number(to) }
  })
