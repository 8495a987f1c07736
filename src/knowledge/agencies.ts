/** A news agency whose copy others carry. */
export interface Agency {
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-3 of its seat. */
  readonly country: string
}

/** Written by the project from general knowledge: one agency a line, name | other names | seat. */
const LINES = `
Reuters|Thomson Reuters|GBR
Associated Press|AP;The Associated Press|USA
Agence France-Presse|AFP;Agence France Presse|FRA
dpa|DPA;Deutsche Presse-Agentur|DEU
Xinhua|Xinhua News Agency|CHN
TASS|Tass;ITAR-TASS;Itar-Tass|RUS
Interfax|INTERFAX|RUS
Interfax-Ukraine||UKR
RIA Novosti|RIA|RUS
Ukrinform|UKRINFORM|UKR
Anadolu Agency|AA;Anadolu;Anadolu Ajansi|TUR
ANSA|Ansa|ITA
EFE|Efe;Agencia EFE|ESP
Kyodo|Kyodo News;KYODO|JPN
Jiji Press|Jiji|JPN
Yonhap|Yonhap News Agency|KOR
Press Trust of India|PTI|IND
ANI|Asian News International|IND
IANS||IND
UPI|United Press International|USA
Bloomberg|Bloomberg News|USA
PA Media|PA;Press Association|GBR
PAP|Polish Press Agency|POL
APA|Austria Press Agency|AUT
Belga||BEL
ANP||NLD
NTB||NOR
TT|TT News Agency|SWE
Ritzau||DNK
STT||FIN
MTI||HUN
CTK|ČTK|CZE
Agerpres||ROU
BTA||BGR
BelTA|BELTA|BLR
Kazinform||KAZ
IRNA||IRN
Tasnim|Tasnim News Agency|IRN
SPA|Saudi Press Agency|SAU
WAM|Emirates News Agency|ARE
QNA|Qatar News Agency|QAT
KUNA||KWT
MENA|Middle East News Agency|EGY
SANA||SYR
NNA|National News Agency|LBN
Petra|Jordan News Agency|JOR
WAFA|Wafa|PSE
APP|Associated Press of Pakistan|PAK
BSS||BGD
Bernama||MYS
Antara||IDN
VNA|Vietnam News Agency|VNM
KCNA|Korean Central News Agency|PRK
CNA|Central News Agency|TWN
AAP|Australian Associated Press|AUS
Canadian Press|The Canadian Press;CP|CAN
Agencia Brasil|Agência Brasil|BRA
Telam|Télam|ARG
Prensa Latina||CUB
NAN|News Agency of Nigeria|NGA
`

/** All agencies, in the order of the data. */
export const AGENCIES: readonly Agency[] = LINES.trim()
  .split('\n')
  .map(line => {
    const [name = '', aliases = '', country = ''] = line.split('|')
    return { name, aliases: aliases === '' ? [] : aliases.split(';'), country }
  })

/** Lookup by any name, exactly as written. */
export const AGENCY_BY_NAME: ReadonlyMap<string, Agency> = new Map(
  AGENCIES.flatMap(a => [a.name, ...a.aliases].map(n => [n, a] as const)),
)
