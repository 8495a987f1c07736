import { ploverOf } from '../plover.ts'
import { AGENT_LINES, BODY_LINES } from './agents.data.ts'
import {
  combine,
  type How,
  NOUN_CLASSES,
  NOUNS,
  OPERATOR_LIST,
  rows,
  VERB_FRAMES,
  type VerbFrame,
} from './lexicon.ts'
import { NOUN_CLASS_LINES } from './nouns.data.ts'
import { COMBINE_LINES } from './operators.data.ts'

/** Something wrong in the frame data: which entry, and what about it. */
export interface Complaint {
  readonly entry: string
  readonly what: 'duplicate' | 'unreachable' | 'conflict' | 'unknown'
  readonly why: string
}

const SECTOR_NAMES = new Set(rows(AGENT_LINES).map(([s = '']) => s))

/** All complaints about the frame data, in the order of the data; none when it is sound. Pure; other verb frames may be handed in. */
export function checkFrames(verbs: readonly VerbFrame[] = VERB_FRAMES): readonly Complaint[] {
  return [...verbComplaints(verbs), ...nounComplaints(), ...operatorComplaints(), ...agentComplaints()]
}

const show = (f: VerbFrame): string =>
  `${f.lemma} | ${f.conditions.map(c => `${c.none ? '-' : ''}${c.at}:${c.classes.join('/') || '*'}`).join(' ')} | ${f.code}`

/** Whether whatever satisfies `narrow` satisfies `wide` as well. */
function covers(wide: VerbFrame, narrow: VerbFrame): boolean {
  return wide.conditions.every(w =>
    narrow.conditions.some(
      n =>
        n.at === w.at &&
        n.none === w.none &&
        (w.classes.length === 0 || (n.classes.length > 0 && n.classes.every(c => w.classes.includes(c)))),
    ),
  )
}

function* verbComplaints(frames: readonly VerbFrame[]): Generator<Complaint> {
  const known = new Set<string>([...NOUN_CLASSES, ...NOUNS.keys()])
  for (const [i, f] of frames.entries()) {
    if (f.code !== '-' && !isCode(f.code))
      yield { entry: show(f), what: 'unknown', why: `no CAMEO code ${f.code}` }
    for (const c of f.conditions)
      for (const k of c.classes)
        if (!known.has(k) && !/^[a-z]+$|^WHO$/.test(k) && !SECTOR_NAMES.has(k))
          yield { entry: show(f), what: 'unknown', why: `no noun class ${k}` }
    for (const earlier of frames.slice(0, i)) {
      if (earlier.lemma !== f.lemma) continue
      const same = covers(earlier, f) && covers(f, earlier)
      if (same && earlier.code !== f.code)
        yield { entry: show(f), what: 'conflict', why: `${show(earlier)} says otherwise` }
      else if (same) yield { entry: show(f), what: 'duplicate', why: 'told before' }
      else if (covers(earlier, f) && earlier.conditions.length >= f.conditions.length)
        yield { entry: show(f), what: 'unreachable', why: `${show(earlier)} always comes first` }
    }
  }
}

function* nounComplaints(): Generator<Complaint> {
  for (const [name = '', nouns = '', code = '-'] of rows(NOUN_CLASS_LINES)) {
    if (code !== '-' && !isCode(code)) yield { entry: name, what: 'unknown', why: `no CAMEO code ${code}` }
    yield* doubles(name, nouns.split(';'))
  }
}

function* operatorComplaints(): Generator<Complaint> {
  const made = new Set(rows(COMBINE_LINES).map(([how = '']) => how))
  const seen = new Set<string>()
  for (const o of OPERATOR_LIST) {
    if (!made.has(o.how))
      yield { entry: `${o.lemma} | ${o.how}`, what: 'unreachable', why: `nothing is made of ${o.how}` }
    for (const c of o.complements) {
      const key = `${o.lemma} ${o.how} ${c}`
      if (seen.has(key)) yield { entry: key, what: 'duplicate', why: 'told before' }
      seen.add(key)
    }
  }
  const combined = new Set<string>()
  for (const [how = '', prefix = '', result = ''] of rows(COMBINE_LINES)) {
    const key = `${how} ${prefix}`
    if (combined.has(key)) yield { entry: key, what: 'duplicate', why: 'told before' }
    combined.add(key)
    if (result !== '=' && result !== '-' && !isCode(result))
      yield { entry: key, what: 'unknown', why: `no CAMEO code ${result}` }
    // A longer prefix that says what the next shorter one says already is idle.
    const shorter = prefix.length > 1 ? combine(how as How, `${prefix.slice(0, -1)}#`) : null
    if (prefix.length > 2 && combined.has(`${how} ${prefix.slice(0, -1)}`) && result === shorter)
      yield { entry: key, what: 'unreachable', why: `${how} ${prefix.slice(0, -1)} says the same` }
  }
}

function* agentComplaints(): Generator<Complaint> {
  for (const [sector = '', nouns = ''] of rows(AGENT_LINES)) yield* doubles(sector, nouns.split(';'))
  const names = new Set<string>()
  for (const [name = ''] of rows(BODY_LINES)) {
    if (names.has(name)) yield { entry: name, what: 'duplicate', why: 'told before' }
    names.add(name)
  }
}

function* doubles(entry: string, words: readonly string[]): Generator<Complaint> {
  const seen = new Set<string>()
  for (const w of words) {
    if (seen.has(w)) yield { entry, what: 'duplicate', why: w }
    seen.add(w)
  }
}

function isCode(code: string): boolean {
  try {
    ploverOf(code)
    return /^(0[1-9]|1\d|20)\d{0,2}$/.test(code)
  } catch {
    return false
  }
}
