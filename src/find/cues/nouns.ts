import type { StatementAct } from '../../model/lists.ts'
import { ADJECTIVE_LINES, NOUN_LINES } from './nouns.data.ts'

/** A noun or adjective that attributes. */
export interface CueWord {
  readonly act: StatementAct
  readonly frames: ReadonlySet<string>
}

const actOf = (word: string): StatementAct => (word === 'thought' || word === 'will' ? word : 'speech')

function read(lines: string): ReadonlyMap<string, CueWord> {
  const words = new Map<string, { act: StatementAct; frames: Set<string> }>()
  for (const line of lines.trim().split('\n')) {
    const [act = '', frames = '', list = ''] = line.split('|')
    for (const w of list.split(' ')) {
      const known = words.get(w) ?? { act: actOf(act), frames: new Set<string>() }
      for (const f of frames.split(' ')) known.frames.add(f)
      words.set(w, known)
    }
  }
  return words
}

const NOUNS = read(NOUN_LINES)
const ADJECTIVES = read(ADJECTIVE_LINES)

/** The cue noun of which `word` is the singular or the plural, or null. */
export function cueNoun(word: string): CueWord | null {
  const w = word.toLowerCase()
  return (
    NOUNS.get(w) ??
    (w.endsWith('s')
      ? (NOUNS.get(w.slice(0, -1)) ?? (w.endsWith('ies') ? (NOUNS.get(`${w.slice(0, -3)}y`) ?? null) : null))
      : null)
  )
}

/** The cue adjective that `word` is, or null. */
export const cueAdjective = (word: string): CueWord | null => ADJECTIVES.get(word.toLowerCase()) ?? null
