import type { Commitment, Event, EventSide, Meeting, Position, Statement } from '../model/record.ts'

/** A meeting's name in lists: what the reports call it, and who takes part. */
export function meetingTitle(m: Pick<Meeting, 'label' | 'participants' | 'participantsIncomplete'>): string {
  const who = m.participants.map(p => p.name)
  if (m.participantsIncomplete) who.push('others')
  const label = m.label.charAt(0).toUpperCase() + m.label.slice(1)
  return who.length === 0 ? label : `${label}: ${who.join(', ')}`
}

/** An event's name in lists, made by Parley: its type and its sides, and how it is told where that is not as a fact. */
export function eventTitle(e: Pick<Event, 'type' | 'source' | 'target' | 'factuality'>): string {
  const who = (sides: readonly EventSide[]): string =>
    sides.map(s => s.actor?.name ?? (s.text || (s.country ?? ''))).join(', ')
  const [from, to] = [who(e.source), who(e.target)]
  const type = e.type.charAt(0) + e.type.slice(1).toLowerCase()
  const told = e.factuality === 'asserted' ? '' : ` (${e.factuality})`
  return `${type}${told}: ${[from, to].filter(x => x !== '').join(' → ')}`
}

/** A commitment's name in lists: whose it is, and what, in the reports' words. */
export const commitmentTitle = (c: Pick<Commitment, 'debtor' | 'content'>): string =>
  c.debtor === null ? c.content : `${c.debtor.name}: ${c.content}`

/** A statement's name in lists: its own words, in quotation marks where it is direct and the words bring none. */
export const statementTitle = (s: Pick<Statement, 'text' | 'mode'>): string =>
  s.mode !== 'direct' || /^\p{P}/u.test(s.text) ? s.text : `“${s.text}”`

/** A position's name in lists: who, on what. */
export const positionTitle = (p: Pick<Position, 'holder' | 'issue' | 'topic'>): string =>
  `${p.holder.name}: ${p.issue?.label ?? p.topic}`
