import { BY_ISO } from '../../knowledge/countries.ts'
import { grouped } from '../clause/groups.ts'
import { type Scene, statementAt } from '../clause/scene.ts'
import type { Report } from '../clause/voice.ts'
import { describedState } from '../names/described-state.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import type { Meant } from './sayer.ts'

/** The side for which a speaker speaks, where the words `subject` mean it: "we" in the mouth of a minister, "his country". Null where they do not. */
export const ownSide = (scene: Scene, subject: Range, report: Report | null): Meant | null =>
  ownState(scene, subject, report) ?? ownBody(scene, subject, report)

/** Offices whose holders speak for their state. */
const OF_STATE =
  /\b(?:president|premier|chancellor|prime minister|minister|secretary|ambassador|king|queen|emir|sultan|commander)\b/iu

/** "We will defend it" in the mouth of a minister: the state that the minister speaks for. */
function ownState(scene: Scene, { from, to }: Range, report: Report | null): Meant | null {
  if (to - from > 1 || low(scene.s, from) !== 'we') return null
  const at = spanOf(scene.s, from, to)
  const speaker = statementAt(scene, at)?.speaker ?? report?.speaker
  if (!speaker?.country || !OF_STATE.test(speaker.office ?? '')) return null
  const country = BY_ISO.get(speaker.country)
  const text = scene.doc.text.slice(at.start, at.end)
  return country ? { actor: describedState(country, text, at), how: 'own' } : null
}

/** Bodies whose members speak for them: "her country will help", said a minister. */
const SPOKEN_FOR =
  /^(?:country|nation|state|government|administration|company|firm|party|campaign|ministry|union)$/u

/** "his country", "our company" in somebody's mouth: his state by its name where it is known, else the words. */
function ownBody(scene: Scene, { from, to }: Range, report: Report | null): Meant | null {
  const { s, doc } = scene
  const speaker = report?.speaker
  if (!speaker || to - from !== 2 || !/^(?:his|her|their|our|my)$/u.test(low(s, from))) return null
  if (!SPOKEN_FOR.test(low(s, from + 1))) return null
  const span = spanOf(s, from, to)
  const text = doc.text.slice(span.start, span.end)
  const country = speaker.country === null ? undefined : BY_ISO.get(speaker.country)
  const state = /^(?:country|nation|state|government|administration)$/u.test(low(s, from + 1))
  if (state && country) return { actor: describedState(country, text, span), how: 'own' }
  return { actor: grouped(scene, { from, to }, speaker.country), how: 'own' }
}
