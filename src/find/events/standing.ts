import type { Factuality } from '../../model/lists.ts'
import { baseRel, formOf, hasKid, headOf, relOf, type Tree, uposOf } from '../tree/index.ts'
import { auxiliaries } from './arguments/helping.ts'
import { negated } from './arguments/negated.ts'
import { isPassive } from './arguments/voice.ts'
import type { Core } from './code.ts'
import { combine } from './frames/lexicon.ts'
import { lemmaOf } from './lemma.ts'

/** An event after tense, mood and negation are read. */
export interface Standing {
  readonly code: string
  readonly factuality: Factuality
  readonly negated: boolean
}

const SAYS = new Set(
  'say;tell;announce;declare;state;claim;report;add;note;stress;argue;insist;warn;believe;think;predict;confirm;deny;reiterate;vow;suggest'.split(
    ';',
  ),
)

export const saysAt = (tree: Tree, i: number): boolean => SAYS.has(lemmaOf(tree, i))

/** Factuality that an operator gives to what it governs; the operator itself is asserted ("agreed", "refused", "threatened"). */
const PLANS: Partial<Record<string, Factuality>> = {
  expect: 'expected',
  schedule: 'planned',
  plan: 'planned',
  intend: 'planned',
  due: 'planned',
  set: 'planned',
  prepare: 'planned',
  aim: 'planned',
  propose: 'proposed',
  hope: 'hoped',
}

/**
 * Reads a core's clause: future tense makes an agreement or a threat of what is to come (CAMEO 03, 13), negation of it a refusal
 * (12). What is denied, supposed, foretold or merely possible says so and is never told as a fact; what is wanted, meant or asked for
 * without more gives null.
 */
export function standingOf(tree: Tree, core: Core): Standing | null {
  const v = core.trigger
  if (hypothetical(tree, v)) return supposed(tree, v) ? told(core, 'hypothetical') : null
  const helpers = auxiliaries(tree, v)
  const no = negated(tree, v) || nobody(tree, v)
  const future =
    helpers.some(a => /^(will|shall|'ll|’ll|wo)$/.test(a)) ||
    helpers.includes('will') ||
    (helpers.includes('would') && (reported(tree, v) || !helpers.includes('have')))
  if (
    helpers.some(a => /^(may|might|could)$/.test(a)) ||
    (helpers.includes('would') && !future) ||
    helpers.includes('can') ||
    helpers.includes('should')
  )
    return no || !helpers.some(a => /^(may|might|could)$/.test(a)) ? null : told(core, 'possible')
  const root = core.code.slice(0, 2)
  if (no) {
    if (future || wouldNot(helpers)) {
      const refused = combine('refuse', core.code)
      return refused && refused !== core.code
        ? { code: refused, factuality: 'asserted', negated: false }
        : null
    }
    // "has not agreed", "did not accept": withholding consent is a refusal; any other negated event did not happen.
    return root === '03' || core.code === '080' || core.code === '083' || core.code === '037'
      ? { code: '120', factuality: 'asserted', negated: false }
      : told(core, 'denied', true)
  }
  if (future) {
    const meant = combine('intent', core.code)
    if (!meant) return null
    if (conditional(tree, v)) return { code: meant, factuality: 'conditional', negated: false }
    return { code: meant, factuality: foretold(tree, v) ? 'predicted' : 'planned', negated: false }
  }
  if (usedTo(tree, v)) return told(core, 'past-habit')
  const plan = PLANS[lemmaOf(tree, v)]
  if (plan && (core.path[0] === 'intent' || isPassive(tree, v)))
    return { code: core.code, factuality: plan, negated: false }
  return { code: core.code, factuality: 'asserted', negated: false }
}

const told = (core: Core, factuality: Factuality, negated = false): Standing => ({
  code: core.code,
  factuality,
  negated,
})

/** "No troops crossed the border", "neither side met": the subject itself denies it. */
const nobody = (tree: Tree, v: number): boolean =>
  hasKid(
    tree,
    v,
    s =>
      baseRel(tree, s) === 'nsubj' &&
      (/^(nobody|none|neither)$/.test(formOf(tree, s)) ||
        hasKid(tree, s, k => relOf(tree, k) === 'det' && /^(no|neither)$/.test(formOf(tree, k)))),
  )

/** The clause itself stands under "if" or "unless". */
const supposed = (tree: Tree, v: number): boolean =>
  hasKid(tree, v, k => relOf(tree, k) === 'mark' && /^(if|unless)$/.test(formOf(tree, k)))

/** What will come only if something else does: a condition stands anywhere below the verb. */
const conditional = (tree: Tree, v: number): boolean =>
  tree.tokens.some((_, k) => k !== v && supposed(tree, k) && tree.under(k, v))

/** In the mouth of somebody who predicts, warns or believes it. */
const foretold = (tree: Tree, v: number): boolean => {
  const head = headOf(tree, v)
  return baseRel(tree, v) === 'ccomp' && /^(predict|forecast|believe|think|fear)$/.test(lemmaOf(tree, head))
}

/** "used to attack": a habit that is over. */
const usedTo = (tree: Tree, v: number): boolean => {
  const head = headOf(tree, v)
  return relOf(tree, v) === 'xcomp' && formOf(tree, head) === 'used'
}

const wouldNot = (helpers: readonly string[]): boolean => helpers.includes('would')

const introduced = (tree: Tree, c: number, word: RegExp): boolean =>
  uposOf(tree, c) === 'VERB' &&
  hasKid(tree, c, k => /^(mark|case)$/.test(relOf(tree, k)) && word.test(formOf(tree, k)))

/** Inside a clause of saying: "said it would …" speaks of the future. */
function reported(tree: Tree, v: number): boolean {
  for (let c = v, n = 0; c >= 0 && n < 6; c = headOf(tree, c), n++) {
    if (/^(ccomp|parataxis)$/.test(baseRel(tree, c)) && saysAt(tree, headOf(tree, c))) return true
    if (hasKid(tree, c, k => baseRel(tree, k) === 'parataxis' && saysAt(tree, k))) return true
  }
  return false
}

/** Under a condition, a purpose or a mere content: nothing there is told as happening. */
function hypothetical(tree: Tree, v: number): boolean {
  for (let c = v, n = 0; c >= 0 && n < 8; c = headOf(tree, c), n++) {
    const marks = (w: RegExp): boolean =>
      hasKid(tree, c, k => relOf(tree, k) === 'mark' && w.test(formOf(tree, k)))
    if (marks(/^(if|unless|whether|lest)$/)) return true
    const rel = relOf(tree, c)
    if (/^(advcl|acl|xcomp|ccomp|csubj)/.test(rel) && marks(/^to$/) && !/^(acl:relcl)$/.test(rel)) return true
    // "banned from taking part", "arrested for spying", "without meeting": what is kept off, alleged or missing.
    if (
      /^(advcl|acl|obl|nmod|ccomp)/.test(rel) &&
      introduced(tree, c, /^(from|for|without|against|of|about|instead)$/)
    )
      return true
    if (rel === 'xcomp' && headOf(tree, c) >= 0) return true
    if (
      rel === 'ccomp' &&
      !saysAt(tree, headOf(tree, c)) &&
      uposOf(tree, headOf(tree, c)) === 'VERB' &&
      /^(want|hope|wish|demand|urge|ask|insist|require|ensure|prevent|fear|imagine|suppose|doubt|propose|suggest|recommend|call)$/.test(
        lemmaOf(tree, headOf(tree, c)),
      )
    )
      return true
  }
  return false
}
