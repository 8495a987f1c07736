import type { Scene } from '../../clause/scene.ts'
import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { judgeable } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { giverOf, namedFrom } from '../giver.ts'
import { groupStart } from '../polarity.ts'
import { passive } from '../verbal.ts'

const AGAINST = /^(?:objections?|opposition|protests?|resistance|outcry|complaints|veto)$/u
const FEELING: ReadonlyMap<string, 'support' | 'oppose'> = new Map([
  ...['dismay', 'chagrin', 'anger', 'horror', 'outrage', 'consternation', 'fury', 'alarm'].map(
    w => [w, 'oppose'] as const,
  ),
  ...['delight', 'relief', 'satisfaction', 'joy'].map(w => [w, 'support'] as const),
])

/** `passed the tax over the objections of the governor`, `was built despite opposition from farmers`, `closed the mine, to the dismay of the unions`: those against whose will a thing is done. */
export const over: PositionRule = {
  name: 'over',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 2; k++) {
      const found = againstAt(scene, k) ?? feltAt(scene, k)
      if (!found) continue
      const topic = doneBefore(scene, k)
      if (topic)
        yield {
          ...PLAIN,
          scene,
          rule: 'over',
          cue: found.cue,
          holder: found.holder,
          topic,
          stance: found.stance,
          modality: 'asserted',
          spoken: false,
          confidence: 0.78,
        }
    }
  },
}

interface Felt {
  readonly cue: Range
  readonly holder: Range
  readonly stance: 'support' | 'oppose'
}

/** `over the objections of X`, `despite X's opposition`, where no words say to what. */
function againstAt(scene: Scene, k: number): Felt | null {
  const { s } = scene
  if (!/^(?:over|despite)$/u.test(low(s, k))) return null
  let noun = k + 1
  while (
    noun < k + 8 &&
    !AGAINST.test(low(s, noun)) &&
    /^(?:DET|ADJ|PROPN|NOUN|PART|PUNCT)$/u.test(s.tokens[noun]?.upos ?? '') &&
    low(s, noun) !== ','
  )
    noun++
  if (!AGAINST.test(low(s, noun)) || s.tokens[noun]?.upos !== 'NOUN') return null
  const owned = giverOf(scene, noun)
  const behind = /^(?:of|from|by|among)$/u.test(low(s, noun + 1))
    ? namedFrom(scene, noun + 2, () => false)
    : null
  const to = behind?.to ?? noun + 1
  if (low(s, to) === 'to' || low(s, noun + 1) === 'to') return null
  const holder = behind ?? (owned && !owned.vague ? owned.holder : null)
  return holder && { cue: { from: k, to: noun + 1 }, holder, stance: 'oppose' }
}

/** `to the dismay of X`, `much to the delight of X`. */
function feltAt(scene: Scene, k: number): Felt | null {
  const { s } = scene
  const stance = FEELING.get(low(s, k + 2))
  if (!stance || low(s, k) !== 'to' || low(s, k + 1) !== 'the' || low(s, k + 3) !== 'of') return null
  const holder = namedFrom(scene, k + 4, () => false)
  return holder && { cue: { from: k, to: k + 4 }, holder, stance }
}

/** What is done in the clause before `k`: its nearest verb with its object, or the subject of a passive with its verb. */
function doneBefore(scene: Scene, k: number): Range | null {
  const { s, tree } = scene
  for (let v = k - 1; v >= Math.max(0, k - 16); v--) {
    if (/^[.;:?!]$/u.test(low(s, v))) return null
    if (s.tokens[v]?.upos !== 'VERB') continue
    if (passive(scene, v)) {
      const subject = subjectOf(scene, groupStart(scene, v), v)
      return subject && judgeable(scene, subject) ? { from: subject.from, to: v + 1 } : null
    }
    const object = tree.kids(v, 'obj').find(c => c > v && c < k)
    if (object === undefined) continue
    const done = phraseOf(scene, object, k)
    return judgeable(scene, done) ? { from: v, to: done.to } : null
  }
  return null
}
