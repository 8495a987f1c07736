import { BY_ADJECTIVE, BY_ISO } from '../knowledge/countries.ts'
import type { Commitment, Event, EventSide, Meeting, Position, Statement } from '../model/record.ts'

/** A meeting's name in lists: what the reports call it, and who takes part. */
export function meetingTitle(m: Pick<Meeting, 'label' | 'participants' | 'participantsIncomplete'>): string {
  const who = m.participants.map(p => p.name)
  if (m.participantsIncomplete) who.push('others')
  const label = m.label.charAt(0).toUpperCase() + m.label.slice(1)
  return who.length === 0 ? label : `${label}: ${who.join(', ')}`
}

/** At most so many words of a report name a side; longer ones tell a thing to do with it. */
const NAME_WORDS = 4

/** A side's name in lists: its actor's, else the words where they are few, else its state's; nothing where words alone tell a thing. */
function sideName({ actor, text, country, sectors }: EventSide): string {
  if (actor) return actor.name
  const state = country === null ? '' : (BY_ISO.get(country)?.name ?? country)
  const few =
    text !== '' && text.split(/\s+/u).length <= NAME_WORDS && !OCCASION.test(text) && !BY_ADJECTIVE.has(text)
  return few && (state !== '' || sectors.length > 0) ? text : state
}

/** The names of sides, without a state beside somebody who acts for it. */
const namesOf = (sides: readonly EventSide[]): readonly string[] =>
  sides
    .filter(s => {
      const state = s.country === null ? undefined : BY_ISO.get(s.country)?.name
      return sideName(s) !== state || !sides.some(o => o.country === s.country && sideName(o) !== state)
    })
    .map(sideName)

/** What no side is: the word for an occasion ends the words. */
const OCCASION = /\b(?:meeting|summit|talks|visit|conference|call|war|deal|agreement)s?$/iu

/** An event's name in lists, made by Parley: its type and its sides, and how it is told where that is not as a fact. */
export function eventTitle(e: Pick<Event, 'type' | 'source' | 'target' | 'factuality'>): string {
  const who = (sides: readonly EventSide[]): string =>
    [...new Set(namesOf(sides))].filter(x => x !== '').join(', ')
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
