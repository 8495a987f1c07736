import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { deed } from './about.ts'
import { groupStart } from './polarity.ts'

/** How much less sure some verbs are: agreeing to do something is a promise, wanting and seeking are often no more than a wish. */
const doubtOf = ({ tree }: Scene, base: string, frame: string): number =>
  (base === 'agree' && frame.startsWith('to')) ||
  (/^(?:focus_on|turn_to)$/u.test(base) && tree.forms[0] !== 'instead')
    ? 0.2
    : base === 'want' || base === 'seek'
      ? 0.1
      : 0

/** `agreed to briefly host the games`: an infinitive behind an adverb that tells of no deed at issue. */
function onlyDone(scene: Scene, { from, to }: Range): boolean {
  const at = scene.s.tokens[from]?.upos === 'ADV' ? from + 1 : from
  // "to effectively end his bid"
  if (/^(?:his|her|its|their)$/u.test(low(scene.s, at + 1)) && scene.s.tokens[at]?.upos === 'VERB')
    return true
  return /^VBP?$/u.test(scene.s.tokens[at]?.xpos ?? '') && !deed(scene, { from: at, to })
}

/** `once praised`, `had initially backed`: what need not be so any more. */
const formerly = (scene: Scene, k: number): boolean =>
  scene.s.tokens.slice(groupStart(scene, k), k).some(t => /^(?:once|formerly)$/u.test(t.form)) &&
  low(scene.s, k - 1) !== 'again'

/** `could add it to a bill or move to scrap the rule`: an infinitive under a verb of what one may do. */
function mayBe({ s, tree }: Scene, k: number): boolean {
  if (low(s, k - 1) !== 'to') return false
  const above = tree.head(k)
  const first = tree.rel(above) === 'conj' ? tree.head(above) : above
  return [above, first].some(
    v => v >= 0 && tree.kids(v, 'aux').some(a => /^(?:could|may|might)$/u.test(low(s, a))),
  )
}

/** How much less sure a verb of stance at `k` is for what it says, how it is put and what stands behind it at `topic`. */
export const verbDoubt = (scene: Scene, k: number, base: string, frame: string, topic: Range): number =>
  doubtOf(scene, base, frame) +
  (/^(?:agree|consent)_to$/u.test(base) && onlyDone(scene, topic) ? 0.2 : 0) +
  (formerly(scene, k) || mayBe(scene, k) ? 0.2 : 0)
