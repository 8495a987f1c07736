import type { StatementAct } from '../../model/lists.ts'
import { formsOf } from './inflect.ts'
import { VERB_LINES } from './verbs.data.ts'

/** What the content of a cue can be; see `verbs.data.ts`. */
export type Frame = string

/** A verb that attributes. `show` verbs attribute to documents and polls; they count as speech. */
export interface CueVerb {
  readonly base: string
  readonly act: StatementAct
  readonly frames: ReadonlySet<Frame>
}

function read(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, { base: string; act: StatementAct; frames: Set<Frame> }>()
  for (const line of VERB_LINES.trim().split('\n')) {
    const [act = '', frames = '', words = ''] = line.split('|')
    for (const base of words.split(' ')) {
      const verb = verbs.get(base) ?? {
        base,
        act: act === 'show' ? 'speech' : act === 'thought' ? 'thought' : act === 'will' ? 'will' : 'speech',
        frames: new Set<Frame>(),
      }
      for (const f of frames.split(' ')) verb.frames.add(f)
      verbs.set(base, verb)
    }
  }
  return verbs
}

/** Cue verbs by base form. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = read()

const BY_FORM: ReadonlyMap<string, CueVerb> = new Map(
  [...CUE_VERBS.values()].flatMap(v => formsOf(v.base).map(f => [f, v] as const)),
)

/** The cue verb of which `word` is a form, or null. Case is ignored. */
export const cueVerb = (word: string): CueVerb | null => BY_FORM.get(word.toLowerCase()) ?? null

/** Whether a word is a finite-looking form of a speech verb: what follows the name of one who acts. */
export const isSpeechWord = (word: string): boolean => {
  const v = cueVerb(word)
  return v !== null && v.act === 'speech' && !word.toLowerCase().endsWith('ing')
}
