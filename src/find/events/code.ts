import {
  caseOf,
  conjuncts,
  formOf,
  hasKid,
  headOf,
  kidsBy,
  relOf,
  subtree,
  type Tree,
  uposOf,
} from '../tree/index.ts'
import { actorsOf, type Coded, lookup, type Scene, statesBelow } from './actors.ts'
import {
  agentOf,
  complementOf,
  indirect,
  isPassive,
  negated,
  oblique,
  patientsOf,
  surfaceSubject,
} from './arguments.ts'
import {
  type Condition,
  combine,
  FRAMES,
  type How,
  NOUNS,
  OPERATORS,
  SECTORS,
  SENSES,
  type VerbFrame,
} from './frames/lexicon.ts'
import { lemmaOf, predicate } from './lemma.ts'

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
/** Where the other side stands when a frame's own places hold nobody. */
const FALLBACK = [
  'with',
  'against',
  'to',
  'on',
  'from',
  'for',
  'of',
  'toward',
  'towards',
  'into',
  'at',
  'between',
  'over',
  'in',
]

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

function holds(tree: Tree, v: number, c: Condition): boolean {
  const at = nounsAt(tree, v, c.at)
  if (c.none) return at.length === 0
  if (c.classes.length === 0) return at.length > 0
  return at.some(n => c.classes.some(k => isOf(tree, n, k)))
}

function nounsAt(tree: Tree, v: number, place: string): readonly number[] {
  switch (place) {
    case 'obj':
      return patientsOf(tree, v).flatMap(o => conjuncts(tree, o))
    case 'subj': {
      const s = agentOf(tree, v)
      return s < 0 ? [] : conjuncts(tree, s)
    }
    case 'prep':
      return kidsBy(tree, v, 'obl')
    case 'xcomp':
      return kidsBy(tree, v, 'xcomp')
    default:
      return oblique(tree, v, place)
  }
}

/** Whether a noun is of a class: by its own lemma, a compound before it ("peacekeeping troops"), or "of" after it ("a team of inspectors"). */
function isOf(tree: Tree, n: number, name: string): boolean {
  const lemma = lemmaOf(tree, n)
  if (name === 'money' && sum(tree, n)) return true
  if (/^[A-Z]+$/.test(name))
    return name === 'WHO' ? SECTORS.has(lemma) || uposOf(tree, n) === 'PROPN' : SECTORS.get(lemma) === name
  if (lemma === name || NOUNS.get(lemma)?.classes.includes(name)) return true
  return (
    kidsBy(tree, n, 'compound', 'amod').some(
      k =>
        (NOUNS.get(lemmaOf(tree, k))?.classes[0] === name && uposOf(tree, k) !== 'ADJ') ||
        (name === 'peacekeepers' && /^peace-?keeping$/.test(lemmaOf(tree, k))),
    ) ||
    (partitive(tree, n) &&
      kidsBy(tree, n, 'nmod').some(k => NOUNS.get(lemmaOf(tree, k))?.classes.includes(name)))
  )
}

const PARTS =
  /^(number|series|group|team|contingent|round|hundred|thousand|dozen|ton|tonne|batch|piece|lot|kind|percent|majority|half|third|quarter|member|shipment|consignment|amount|worth)$/

/** A head that only measures or counts what follows it: "a number of", "some of", "$2 million in". */
const partitive = (tree: Tree, n: number): boolean =>
  PARTS.test(lemmaOf(tree, n)) || /^(NUM|DET|PRON|SYM)$/.test(uposOf(tree, n))

/** A sum of money: "$2 million", "€45m". */
const sum = (tree: Tree, n: number): boolean =>
  /^[a-z]{0,3}[$€£¥]/.test(formOf(tree, n)) || /^(million|billion|trillion)$/.test(lemmaOf(tree, n))

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

/** Who is arrested, tried or expelled somewhere, with nobody named, is so by the state of that place. */
function stateWhere(scene: Scene, v: number): readonly Coded[] {
  for (const n of oblique(scene.tree, v, 'in')) {
    const found = actorsOf(scene, n).filter(a => a.country !== null)
    if (found.length > 0) return found
  }
  return []
}

/** Victims of no told state are of the place where force was used. */
function settled(scene: Scene, v: number, code: string, targets: readonly Coded[]): readonly Coded[] {
  if (!/^(18|19|20)/.test(code) || targets.length === 0 || targets.some(t => t.country !== null))
    return targets
  const place = stateWhere(scene, v)[0]
  return place ? targets.map(t => ({ ...t, country: place.country })) : targets
}

/** Whether a subject holds at least two states, so that it can act on itself. */
const several = (sources: readonly Coded[]): boolean =>
  new Set(sources.flatMap(s => s.country ?? [])).size > 1

/** The first place that holds a known side gives the others. */
function sidesAt(
  scene: Scene,
  v: number,
  places: readonly string[],
  skip: ReadonlySet<number>,
): readonly Coded[] {
  const first = firstAt(
    scene,
    v,
    places.filter(p => p !== '!'),
    skip,
  )
  if (places.includes('!') || first.some(a => a.country !== null)) return first
  const second = firstAt(scene, v, FALLBACK, skip)
  if (second.some(a => a.country !== null) && first.length === 0) return second
  const found = first.length > 0 ? first : second
  // A side of no state: the state told below it, else the first known side that the clause goes on to name.
  if (found.length > 0 && found.some(a => a.sectors.some(s => s === 'IGO' || s === 'NGO'))) return found
  for (const a of found) {
    const states = statesBelow(scene.tree, a.node)
    if (states.length > 0) return states.map(country => ({ ...a, country }))
  }
  if (found.length > 0) return found
  return laterSide(scene, v, skip)
}

/** The first side with a known state that stands under the verb and after it. */
function laterSide(scene: Scene, v: number, skip: ReadonlySet<number>): readonly Coded[] {
  const { tree } = scene
  const below = subtree(
    tree,
    v,
    k =>
      !/^(parataxis|ccomp)$/.test(relOf(tree, k)) &&
      !(relOf(tree, k) === 'conj' && /VERB|AUX/.test(uposOf(tree, k))) &&
      !(
        relOf(tree, k) === 'advcl' &&
        hasKid(tree, k, m => relOf(tree, m) === 'mark' && formOf(tree, m) !== 'to')
      ),
  ).filter(n => n > v && (/NOUN|PROPN/.test(uposOf(tree, n)) || lookup(tree.tokens[n]?.form ?? '') !== null))
  for (const n of below) {
    if (/^(compound|flat|amod|nmod:desc|appos)$/.test(relOf(tree, n))) continue
    const found = actorsOf(scene, n).filter(a => a.country !== null && !skip.has(a.node))
    if (found.length > 0) return found
  }
  return []
}

function firstAt(
  scene: Scene,
  v: number,
  places: readonly string[],
  skip: ReadonlySet<number>,
): readonly Coded[] {
  const { tree } = scene

  for (const place of places) {
    const nodes =
      place === 'obj'
        ? patientsOf(tree, v)
        : place === 'iobj'
          ? indirect(tree, v)
          : place === 'subj2'
            ? []
            : oblique(tree, v, place)
    for (const n of nodes) {
      const found = actorsOf(scene, n).filter(a => !skip.has(a.node))
      if (found.length > 0) return found
    }
  }
  return []
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

/** "… unless X yields": whom a threat means, where nobody else is named. */
function conditionOf(scene: Scene, clauses: readonly number[], skip: ReadonlySet<number>): readonly Coded[] {
  const { tree } = scene
  for (const k of clauses.flatMap(c => kidsBy(tree, c, 'advcl')))
    if (hasKid(tree, k, m => relOf(tree, m) === 'mark' && /^(unless|if)$/.test(formOf(tree, m))))
      for (const n of kidsBy(tree, k, 'nsubj')) {
        const found = actorsOf(scene, n).filter(a => !skip.has(a.node) && a.country !== null)
        if (found.length > 0) return found
      }
  return []
}

/** Of whom it is asked: the object, "on X", "to X", or the subject of the clause asked for. */
function askedOf(scene: Scene, v: number, c: number, skip: ReadonlySet<number>): readonly Coded[] {
  const { tree } = scene
  const places = [
    ...patientsOf(tree, v),
    ...oblique(tree, v, 'on'),
    ...oblique(tree, v, 'to'),
    ...oblique(tree, v, 'from'),
    ...kidsBy(tree, c, 'nsubj', 'nsubj:pass'),
  ]
  for (const n of places) {
    const found = actorsOf(scene, n).filter(a => !skip.has(a.node))
    if (found.length > 0) return found
  }
  return []
}

/** The side named first after "that": whom a demand means where the tree does not tell its clause. */
function afterThat(scene: Scene, v: number, skip: ReadonlySet<number>): readonly Coded[] {
  const { tree } = scene
  const that = tree.tokens.findIndex((_, i) => i > v && i < v + 5 && formOf(tree, i) === 'that')
  if (that < 0) return []
  for (let i = that + 1; i < Math.min(that + 8, tree.tokens.length); i++) {
    if (!/NOUN|PROPN/.test(uposOf(tree, i)) || /^(compound|flat|amod)/.test(relOf(tree, i))) continue
    const found = actorsOf(scene, i).filter(a => !skip.has(a.node) && a.country !== null)
    if (found.length > 0) return found
  }
  return []
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

/** The event that a noun tells, through "a series of talks" and compounds; null for other nouns. */
export function nounEvent(tree: Tree, n: number): { code: string; node: number } | null {
  if (!/NOUN|PROPN/.test(uposOf(tree, n))) return null
  const lemma = lemmaOf(tree, n)
  const sense = SENSES.get(lemma)?.find(s => s.beside.some(w => beside(tree, n, w)))
  if (sense) return { code: sense.code, node: n }
  const own = NOUNS.get(lemma)
  if (own?.code) {
    if (own.classes[0] === 'joint') return null
    return { code: own.code, node: n }
  }
  if (
    /^(series|round|number|wave|string|set|kind|form|state|act|package|campaign|right|statement|lot|bout)$/.test(
      lemma,
    )
  ) {
    const inner = kidsBy(tree, n, 'nmod').find(k => caseOf(tree, k) === 'of' && nounEvent(tree, k) !== null)
    return inner === undefined ? null : nounEvent(tree, inner)
  }
  const modifier = kidsBy(tree, n, 'compound')
    .map(k => NOUNS.get(lemmaOf(tree, k)))
    .find(e => e?.code)
  return modifier?.code && /^(process|effort|order|regime|delivery|warrant)$/.test(lemma)
    ? { code: modifier.code, node: n }
    : null
}

/** Whether a word stands beside a noun: before it as a modifier, after it in "of", or, with `+`, as a preposition of what follows. */
function beside(tree: Tree, n: number, word: string): boolean {
  if (word.startsWith('+')) {
    const after = kidsBy(tree, n, 'nmod').some(k => caseOf(tree, k) === word.slice(1))
    return (
      after ||
      (relOf(tree, n) === 'obj' &&
        kidsBy(tree, headOf(tree, n), 'obl').some(k => caseOf(tree, k) === word.slice(1)))
    )
  }
  return kidsBy(tree, n, 'compound', 'amod', 'nmod').some(
    k => lemmaOf(tree, k) === word || formOf(tree, k) === word,
  )
}

/** To whom a noun's event is done: after its prepositions first, then who owns it ("rejected X's proposal"), then its adjectives. */
function nounSides(scene: Scene, n: number, code: string, skip: ReadonlySet<number>): readonly Coded[] {
  const { tree } = scene
  // "a demand that X withdraw", "a call on X to help".
  for (const c of kidsBy(tree, n, 'acl', 'ccomp'))
    for (const k of kidsBy(tree, c, 'nsubj')) {
      const found = actorsOf(scene, k).filter(a => !skip.has(a.node))
      if (found.length > 0) return found
    }
  // "a US offer to host …", "the plan of X": what somebody put forward is theirs before it is about anybody.
  if (AUTHORED.test(code)) {
    const author = ownersOf(scene, n, ['from', 'by', 'of']).filter(a => !skip.has(a.node) && told(a))
    if (author.length > 0) return author
    const before = adjectives(scene, n).filter(a => !skip.has(a.node))
    if (before.length > 0) return before
  }
  for (const p of ['with', 'against', 'on', 'to', 'between', 'for', 'into', 'from', 'of', 'by', 'at', 'in'])
    for (const k of kidsBy(tree, n, 'nmod', 'obl').filter(x => caseOf(tree, x) === p)) {
      const found = actorsOf(scene, k).filter(a => !skip.has(a.node))
      if (found.length > 0) return found
    }
  const own = ownersOf(scene, n, []).filter(a => !skip.has(a.node))
  if (own.length > 0) return own
  return actorsOf(scene, n).filter(a => a.country !== null && !skip.has(a.node))
}

const AUTHORED = /^(02|03|10|11|13)/
/** Operators whose other side is the author of what is answered: refused, accepted, approved. */
const authored = (how: How): boolean => /^(refuse|intent|approve|veto)$/.test(how)
const told = (a: Coded): boolean => a.country !== null || a.actor !== null || a.sectors.length > 0

/** The state that stands before a noun: "a Senegalese plan", "the US offer". */
function adjectives({ tree, coded }: Scene, n: number): readonly Coded[] {
  for (const k of kidsBy(tree, n, 'amod', 'compound')) {
    const t = tree.tokens[k]
    const found = t && k < n ? lookup(t.form) : null
    if (!t || !found) continue
    const made = [
      {
        actor: null,
        country: found.country,
        sectors: found.sector ? [found.sector] : [],
        span: { start: t.start, end: t.end },
        node: k,
      },
    ]
    coded.set(k, made)
    return made
  }
  return []
}

/** Whose a noun's event is: its possessor, or whom one of the prepositions names. */
function ownersOf(scene: Scene, n: number, prepositions: readonly string[]): readonly Coded[] {
  const { tree } = scene
  const poss = kidsBy(tree, n, 'nmod:poss')
  const after = kidsBy(tree, n, 'nmod').filter(k => prepositions.includes(caseOf(tree, k)))
  for (const k of [...poss, ...after]) {
    const found = actorsOf(scene, k)
    if (found.length > 0) return found
  }
  return []
}
