import type { Meeting, Statement } from '../model/record.ts'

/** A meeting's name in lists: what the reports call it, and who takes part. */
export function meetingTitle(m: Pick<Meeting, 'label' | 'participants' | 'participantsIncomplete'>): string {
  const who = m.participants.map(p => p.name)
  if (m.participantsIncomplete) who.push('others')
  const label = m.label.charAt(0).toUpperCase() + m.label.slice(1)
  return who.length === 0 ? label : `${label}: ${who.join(', ')}`
}

/** A statement's name in lists: its own words, in quotation marks where it is direct and the words bring none. */
export const statementTitle = (s: Pick<Statement, 'text' | 'mode'>): string =>
  s.mode !== 'direct' || /^\p{P}/u.test(s.text) ? s.text : `“${s.text}”`
