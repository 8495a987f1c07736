import type { StatementAct } from '../../model/lists.ts'
import { formsOf } from './inflect.ts'

/** A verb whose subject is part of what is said or thought. */
export interface RaisingWord {
  readonly base: string
  readonly act: StatementAct
  readonly passive: boolean
  /** `x` an infinitive or predicate, and prepositions. */
  readonly frames: ReadonlySet<string>
}

/**
 * `act | active or passive | frames | verbs`, after the raising verbs and passives that grammars list (Quirk et al. 1985, §16.36–38 and §16.50–51).
 */
const LINES = `
thought|active|x like as|seem appear
thought|passive|x as|believe think expect consider perceive view see regard suppose know understand presume assume deem judge fear feel find anticipate estimate
speech|passive|x as|say report allege rumour rumor claim describe portray characterise characterize depict declare brand label dub call name cast hail tout bill quote cite dismiss denounce
speech|passive|of|accuse suspect
speech|passive|for|criticise criticize praise blame fault condemn applaud
speech|passive|x about|ask
speech|passive|x|urge tell order advise warn request
`

const WORDS: ReadonlyMap<string, RaisingWord> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap(line => {
      const [act = '', voice = '', frames = '', verbs = ''] = line.split('|')
      return verbs.split(' ').flatMap(base => {
        const word: RaisingWord = {
          base,
          act: act === 'thought' ? 'thought' : 'speech',
          passive: voice === 'passive',
          frames: new Set(frames.split(' ')),
        }
        return formsOf(base).map(f => [f, word] as const)
      })
    }),
)

/** The raising verb of which `word` is a form, or null. */
export const raising = (word: string): RaisingWord | null => WORDS.get(word.toLowerCase()) ?? null
