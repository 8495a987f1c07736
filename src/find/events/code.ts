import { conjuncts, relOf } from '../tree/index.ts'
import { actorsOf } from './actors.ts'
import { complementOf } from './arguments/complement.ts'
import { negated } from './arguments/negated.ts'
import { oblique } from './arguments/obliques.ts'
import { patientsOf } from './arguments/patients.ts'
import { agentOf, surfaceSubject } from './arguments/subject.ts'
import { isPassive } from './arguments/voice.ts'
import { afterThat, askedOf, conditionOf } from './asked.ts'
import { combine, FRAMES, type How, OPERATORS, type VerbFrame } from './frames/lexicon.ts'
import { holds } from './holds.ts'
import { lemmaOf, predicate } from './lemma.ts'
import { nounEvent } from './noun-event.ts'
import { authored, nounSides, ownersOf } from './noun-sides.ts'
import type { Coded, Scene } from './scene.ts'
import { settled, several, sidesAt, stateWhere } from './sides.ts'

/** What a verb or noun tells: its CAMEO code, who does it and to whom, before tense and negation are read. */
export interface Core {
  readonly code: string
  readonly trigger: number
  readonly sources: readonly Coded[]
  readonly targets: readonly Coded[]
  /** The other side is the rest of a plural subject: each acts on the others. */
  readonly mutual: boolean
  /** Verbs and nouns that this event has taken in, so that they tell no event of their own. */
  readonly used: readonly number[]
  /** The operators over it, outermost first. */
  readonly path: readonly How[]
}

/** Operators that mean something by themselves when what they govern tells no event. */
const ALONE: Partial<Record<How, string>> = {
  refuse: '120',
  threaten: '130',
  demand: '100',
  order: '100',
  appeal: '020',
  intent: '030',
}
/** Verbs of intent that speak of agreeing even where what is agreed is no event; plain plans do not. */
const AGREES = new Set([
  'agree',
  'pledge',
  'promise',
  'offer',
  'consent',
  'ready',
  'willing',
  'commit',
  'volunteer',
  'undertake',
  'accept',
])
/** The event of the clause headed by `v`, or null. `depth` guards against parses that run in circles. */
export function codeOf(scene: Scene, v: number, depth = 0): Core | null {
  const { tree } = scene
  if (depth > 5) return null
  const key = predicate(tree, v)
  // A particle that the data do not know changes nothing ("go on", "agree on"), save after light verbs ("set off" is no "set").
  const operators =
    OPERATORS.get(key) ?? (OPERATORS.get(lemmaOf(tree, v)) ?? []).filter(op => op.how !== 'carry')
  for (const op of operators) {
    if (!op.complements.includes('v') && !op.complements.includes('that')) continue
    // "began a hunger strike to demand …": what is begun is the strike.
    if (op.how === 'start' && patientsOf(tree, v).some(o => nounEvent(tree, o) !== null)) continue
    const made = overClause(scene, v, op.how, depth)
    if (made) return made
  }
  const frames = FRAMES.get(key) ?? []
  const frame = frames.find(f => f.conditions.every(c => holds(tree, v, c)))
  if (frame && frame.conditions.length > 0) return frame.code === '-' ? null : framed(scene, v, frame)
  for (const op of operators) {
    const made = overNoun(scene, v, op.how, op.complements)
    if (made) return made
  }
  if (frame && frame.code !== '-') return framed(scene, v, frame)
  return null
}

function framed(scene: Scene, v: number, frame: VerbFrame): Core | null {
  const { tree } = scene
  const agent = agentOf(tree, v)
  const told = agent < 0 ? [] : actorsOf(scene, agent)
  const sources =
    told.length === 0 && agent < 0 && isPassive(tree, v) && /^(17|115|116)/.test(frame.code)
      ? stateWhere(scene, v)
      : told
  const skip = new Set(sources.map(s => s.node))
  // Two who sign, meet or fight do it with each other, unless "with" names somebody else.
  const together = frame.target.includes('subj2') && several(sources)
  const places = together ? ['with', '!'] : frame.target
  const targets = settled(scene, v, frame.code, sidesAt(scene, v, places, skip))
  const mutual = together && !targets.some(t => t.country !== null)
  const asked = /^10/.test(frame.code) && targets.length === 0 ? afterThat(scene, v, skip) : targets
  return {
    code: frame.code,
    trigger: v,
    sources,
    targets: asked,
    mutual,
    used: [v, ...patientsOf(tree, v)],
    path: [],
  }
}

/** An operator over a clause: "agreed to meet", "demanded that X withdraw", "asked X to help". */
function overClause(scene: Scene, v: number, how: How, depth: number): Core | null {
  const { tree } = scene
  const c = complementOf(tree, v)
  if (c < 0) return null
  const asks = how === 'demand' || how === 'order' || how === 'appeal'
  const finite = relOf(tree, c) === 'ccomp'
  if (finite && !asks) return null
  const inner = codeOf(scene, c, depth + 1)
  const no = negated(tree, c)
  const code = inner && !no ? combine(how, inner.code) : null
  const alone = ALONE[how]
  const fallback =
    alone !== undefined &&
    (how !== 'intent' || AGREES.has(lemmaOf(tree, v))) &&
    !(inner && code === null && !asks && !no)
  const result = code ?? (fallback ? alone : null)
  if (!result) return null
  const agent = agentOf(tree, v) >= 0 || isPassive(tree, v) ? agentOf(tree, v) : surfaceSubject(tree, v)
  // "is expected to sign": in the passive of intent the subject itself is the one who will.
  const subject = how === 'intent' && isPassive(tree, v) ? surfaceSubject(tree, v) : agent
  const sources = subject < 0 ? [] : actorsOf(scene, subject)
  const skip = new Set(sources.map(s => s.node))
  const asked = asks ? askedOf(scene, v, c, skip) : []
  const warned = how === 'threaten' ? conditionOf(scene, [c, v], skip) : []
  const targets =
    asked.length > 0
      ? asked
      : warned.length > 0 && !inner?.targets.some(t => t.country !== null && !skip.has(t.node))
        ? warned
        : (inner?.targets.filter(t => !skip.has(t.node)) ?? sidesAt(scene, c, ['obj'], skip))
  return {
    code: result,
    trigger: v,
    sources: sources.length > 0 ? sources : asks ? [] : (inner?.sources ?? []),
    targets: targets.length > 0 || inner ? targets : sidesAt(scene, c, ['obj'], skip),
    mutual:
      ((inner?.mutual ?? false) || how === 'intent') &&
      several(sources) &&
      !targets.some(t => t.country !== null),
    used: [v, c, ...(inner?.used ?? [])],
    path: [how, ...(inner?.path ?? [])],
  }
}

/** An operator over a noun that tells an event: "held talks", "rejected a ceasefire", "agreed to a truce", "lifted sanctions". */
function overNoun(scene: Scene, v: number, how: How, complements: readonly string[]): Core | null {
  const { tree } = scene
  const candidates = complements.flatMap(c =>
    c === 'v' || c === 'that'
      ? []
      : c === 'n'
        ? patientsOf(tree, v).flatMap(o => conjuncts(tree, o))
        : oblique(tree, v, c),
  )
  for (const n of candidates) {
    const hit = nounEvent(tree, n)
    if (!hit) continue
    const code = combine(how, hit.code)
    if (!code) continue
    const agent = how === 'face' ? -1 : agentOf(tree, v)
    const subject = how === 'face' ? surfaceSubject(tree, v) : -1
    const sources =
      agent < 0 ? (how === 'face' ? ownersOf(scene, n, ['from', 'by']) : []) : actorsOf(scene, agent)
    const skip = new Set(sources.map(s => s.node))
    const around = nounSides(scene, n, authored(how) ? hit.code : '', skip)
    const targets =
      subject >= 0
        ? actorsOf(scene, subject)
        : around.length > 0
          ? around
          : sidesAt(scene, v, ['with', 'on', 'against', 'to', 'for', 'into', 'of'], skip)
    const mutual = several(sources) && !targets.some(t => t.country !== null)

    return { code, trigger: v, sources, targets, mutual, used: [v, n, hit.node], path: [how] }
  }
  return null
}
