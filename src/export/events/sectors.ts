import type { EventActor } from '../../model/finding.ts'

/** Sectors in words, as ICEWS has them: code | words. */
const SECTOR_LINES = `
GOV|Government
LEG|Legislative / Parliamentary
JUD|Judicial
MIL|Military
COP|Police
SPY|Intelligence
REB|Rebel
UAF|Unidentified Armed Force
OPP|Opposition
PTY|Parties
IGO|International Government Organization
NGO|Nongovernmental Organization
MED|Media
BUS|Business
CVL|General Population / Civilian / Social
REL|Religious
EDU|Education
LAB|Labor
REF|Refugees
CRM|Criminals / Gangs
HLH|Health
AGR|Agriculture
`

const WORDS: ReadonlyMap<string, string> = new Map(
  SECTOR_LINES.trim()
    .split('\n')
    .map(line => {
      const [code = '', words = ''] = line.split('|')
      return [code, words]
    }),
)

/** A side's sectors in words, parted by commas; a code without words stands as it is. */
export const sectorNames = (a: EventActor | null): string =>
  (a?.sectors ?? []).map(s => WORDS.get(s) ?? s).join(',')
