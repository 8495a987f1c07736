import type { PositionFinding } from '../../model/finding.ts'
import { opensCondition } from '../clause/condition.ts'
import type { Scene } from '../clause/scene.ts'
import { isWord, low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { conditionOpens } from './topic.ts'

type Condition = PositionFinding['conditions'][number]

const ENDS = /^[.;:?!\u2014]$/u
/** Behind "and" these open one more condition: "only alongside others and with the right conditions". */
const MORE = /^(?:with|alongside|if|as|under|after|in)$/u

const condition = (scene: Scene, from: number, to: number): Condition => {
  let end = to
  while (end > from + 1 && !isWord(scene.s.tokens[end - 1]?.form ?? '')) end--
  const last = scene.s.tokens[end]
  // A closing mark belongs to the words it closes.
  if (
    last &&
    /^["\u201d]$/u.test(last.form) &&
    scene.s.tokens.slice(from, end).some(t => /^["\u201c]$/u.test(t.form))
  )
    end++
  const span = spanOf(scene.s, from, end)
  return { text: scene.doc.text.slice(span.start, span.end), span }
}

/** The end of a condition that opens at `from`: the next comma, clause mark, or another condition. */
function endOf(scene: Scene, from: number): number {
  for (let k = from + 1; k < scene.s.tokens.length; k++) {
    const word = low(scene.s, k)
    if (ENDS.test(word) || word === ',') return k
    if (word === 'and' && MORE.test(low(scene.s, k + 1))) return k
    if (k > from + 2 && conditionOpens(scene, k)) return k
  }
  return scene.s.tokens.length
}

/** `though Moscow's approval would be essential`: a clause that adds what must be there too. */
function essentialFrom(scene: Scene, from: number): Condition | null {
  const { s } = scene
  for (let k = from; k < s.tokens.length; k++) {
    if (!/^(?:essential|needed|necessary|required|indispensable)$/u.test(low(s, k))) continue
    let start = k
    while (start > from && !/^(?:[,;]|though|although|but|and|while)$/u.test(low(s, start - 1))) start--
    return start > from ? condition(scene, start, k + 1) : null
  }
  return null
}

/**
 * All that a position is made to depend on: behind its topic to the end of its sentence, each with its own span, and one that opens the
 * sentence before the cue. `even if` makes nothing depend on anything.
 */
export function conditionsOf(scene: Scene, cue: Range, topic: Range): readonly Condition[] {
  const { s } = scene
  const out: Condition[] = []
  for (let k = 0; k < Math.min(cue.from, s.tokens.length); k++) {
    const opens = k === 0 || /^["\u201c,]$|^that$/u.test(low(s, k - 1))
    if (
      !opens ||
      opensCondition(scene, k) === 0 ||
      !/^(?:if|unless|once|provided|should|as)$/u.test(low(s, k))
    )
      continue
    const end = endOf(scene, k)
    if (end <= cue.from && end < s.tokens.length) out.push(condition(scene, k, end))
    break
  }
  let last = topic.to
  for (let k = topic.to; k < s.tokens.length; k++) {
    const word = low(s, k)
    if (ENDS.test(word)) break
    // Another clause of saying or of another subject goes between: what it depends on is not this.
    if (/^(?:saying|adding|while|because|who|which|according|whereas)$/u.test(word)) break
    // ", holding out the hope of a release if …", "a bill that if …": the clause of something else.
    if (word === ',' && s.tokens[k + 1]?.xpos === 'VBG') break
    // "should hear him, but stopped short of saying she would if": another verb's condition.
    if (
      out.length === 0 &&
      s.tokens[k]?.upos === 'VERB' &&
      /^VB[DPZ]?$/u.test(s.tokens[k]?.xpos ?? '') &&
      k > topic.to + 3
    )
      break
    if (word === 'that' && opensCondition(scene, k + 1) > 0) break
    // "to close it and, if need be, sell it": of what comes behind.
    if (word === 'if' && /^(?:and|or)$/u.test(low(s, low(s, k - 1) === ',' ? k - 2 : k - 1))) break
    const more = out.length > 0 && k === last && word === 'and' && MORE.test(low(s, k + 1))
    if (!conditionOpens(scene, k) && !more) continue
    // "in return" alone says that there is a condition, and not which.
    if (word === 'in' && low(s, k + 1) === 'return' && low(s, k + 2) !== 'for') continue
    const from = more ? k + 1 : k
    const end = endOf(scene, from)
    out.push(condition(scene, from, end))
    last = end
    k = end - 1
  }
  const essential = out.length > 0 ? essentialFrom(scene, last) : null
  return essential ? [...out, essential] : out
}
