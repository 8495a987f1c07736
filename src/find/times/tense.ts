import type { Token } from '../../model/language.ts'
import type { Tense } from '../../model/lists.ts'
import {
  AHEAD_WORDS,
  EXPECTED_WORDS,
  FUTURE_WORDS,
  NOT_PAST,
  PAST_FORMS,
  PRESENT_FORMS,
} from './lexicon/verbs.ts'
import { lex, low } from './scan.ts'
import type { Scan } from './types.ts'

/** Whether "to" at `i - 1` is followed by what can be a verb: a plain word that is no article, name or time. */
function opensVerb(s: Scan, i: number): boolean {
  const a = s.atoms[i]
  return (
    a?.kind === 'word' &&
    !a.lex.opener &&
    !a.lex.weekday &&
    !a.lex.month &&
    !a.lex.step &&
    a.raw.charAt(0) === a.low.charAt(0)
  )
}

/** The tense of one word by its form alone; null when it says nothing. */
export function tenseOfWord(s: Scan, i: number): Tense | null {
  const a = s.atoms[i]
  if (a?.kind !== 'word') return null
  const w = a.low
  if (FUTURE_WORDS.has(w)) {
    if (w === 'may' && a.raw.charAt(0) === 'M') return null
    if (low(s, i + 1) === 'have') return 'past'
    return w === 'could' || w === 'might' || w === 'can' ? null : 'future'
  }
  if (w === 'to') {
    if (!opensVerb(s, i + 1)) return null
    const prev = low(s, i - 1)
    return AHEAD_WORDS.has(prev) || prev === 'is' || prev === 'are' || prev === 'was' || prev === 'were'
      ? 'future'
      : null
  }
  if (PAST_FORMS.has(w)) return 'past'
  if (w.length > 3 && w.endsWith('ed') && !NOT_PAST.has(w) && a.raw.charAt(0) === w.charAt(0)) {
    return AHEAD_WORDS.has(w) && low(s, i + 1) === 'to' && opensVerb(s, i + 2) ? 'future' : 'past'
  }
  if (PRESENT_FORMS.has(w)) {
    if (w === 'has' || w === 'have') return 'past'
    const after = low(s, i + 1) === 'not' || low(s, i + 1) === 'also' ? i + 2 : i + 1
    if (
      (w === 'is' || w === 'are' || w === 'am') &&
      (AHEAD_WORDS.has(low(s, after)) || low(s, after).endsWith('ing'))
    )
      return 'future'
    return 'present'
  }
  return null
}

const CLAUSE_END: ReadonlySet<string> = new Set([';', ':', '“', '”', '"', '`', '(', ')'])
const REACH = 14

/** Verbs whose past speaks of what was arranged to come: "has scheduled talks for Thursday". */
const ARRANGED: ReadonlySet<string> = new Set([
  'scheduled',
  'planned',
  'slated',
  'postponed',
  'delayed',
  'rescheduled',
  'due',
  'invited',
])

/** "had called", "had filed" before the deadline or after it: the deadline is over. */
function pastPerfect(s: Scan, to: number): boolean {
  return s.atoms.some((a, i) => a.low === 'had' && i < to + REACH)
}

/** Verbs that move something to a later date: "extended to Nov. 20". */
const PUT_OFF: ReadonlySet<string> = new Set(
  'extended extend extends postponed postpone postpones delayed delay delays deferred rescheduled adjourned back'.split(
    ' ',
  ),
)

/** Adjectives that put a date ahead: "effective Feb. 1", "payable Jan. 10". */
const AHEAD_ADJECTIVES: ReadonlySet<string> = new Set([
  'effective',
  'payable',
  'due',
  'starting',
  'beginning',
  'scheduled',
])

/** Verbs whose present tells of a plan when a date stands beside them: "the mandate expires on Friday". */
const SCHEDULED: ReadonlySet<string> = new Set(
  'expires expire ends end starts start begins begin opens open closes close resumes resume arrives arrive departs depart leaves lapses lapse convenes'.split(
    ' ',
  ),
)

/** By words right beside the expression, which outweigh any verb: "until Friday", "effective Feb. 1", "expires on". */
function byCue(s: Scan, from: number, to: number): Tense | null {
  if (low(s, from - 1) === 'since') return 'past'
  if (PUT_OFF.has(low(s, from - 2)) && /^(?:to|until|till|for)$/u.test(low(s, from - 1))) return 'future'
  if (/^(?:deadline|deadlines|target)$/u.test(low(s, from - 2)) && /^(?:of|for)$/u.test(low(s, from - 1)))
    return 'future'
  if (low(s, from - 1) === 'record' && low(s, from - 2) === 'of') return 'future'
  if (
    (from > 1 && /^(?:until|till|by)$/u.test(low(s, from - 1)) && !pastPerfect(s, to)) ||
    (low(s, from - 1) === 'as' && /^(?:soon|early|late)$/u.test(low(s, from - 2)))
  )
    return 'future'
  if (
    AHEAD_ADJECTIVES.has(low(s, from - 1)) ||
    (AHEAD_ADJECTIVES.has(low(s, from - 2)) && /^(?:on|in|for|at)$/u.test(low(s, from - 1)))
  )
    return 'future'
  const verb = /^(?:on|in|at|by|from|as|this|next)$/u.test(low(s, from - 1))
    ? low(s, from - 2)
    : low(s, from - 1)
  if (SCHEDULED.has(verb)) return 'future'
  return null
}

/** By words alone: the nearest verb before the expression in its clause, else the nearest behind it. */
function byForms(s: Scan, from: number, to: number): Tense | null {
  for (let i = from - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
    if (CLAUSE_END.has(low(s, i))) break
    const t = tenseOfWord(s, i)
    if (!t) continue
    if (t === 'past' && ARRANGED.has(low(s, i))) return 'future'
    if (t === 'past' && low(s, i - 1) === 'be') {
      const modal = low(s, i - 2) === 'not' ? low(s, i - 3) : low(s, i - 2)
      return modal === 'could' || modal === 'might' ? null : (tenseOfWord(s, i - 2) ?? 'future')
    }
    if (t === 'past' && /^(?:is|are|being)$/u.test(low(s, i - 1))) return 'present'
    const before = t === 'past' ? tenseOfWord(s, i - 1) : null
    return before === 'future' ? 'future' : t
  }
  if (low(s, to) === 'that' && s.atoms[from - 1]?.kind === 'word') return 'past'
  for (let i = to, n = 0; i < s.atoms.length && n < REACH + 6; i++, n++) {
    if (low(s, i) === ';') break
    const t = tenseOfWord(s, i)
    if (t) return t
  }
  return null
}

const feat = (t: Token, f: string): boolean => t.feats.includes(f)

const MODAL = /^(?:will|wo|'ll|’ll|shall|would|should|could|might|may|can|ca|must|'d)$/iu

/** The tense of a verb with its auxiliaries; `unsure` for infinitives that nothing puts ahead; null for bare participles and infinitives without one. */
function ofVerb(tokens: readonly Token[], at: number): Tense | 'unsure' | null {
  const v = tokens[at]
  if (!v) return null
  const aux = tokens.filter(
    t => t.head === at + 1 && (t.deprel.startsWith('aux') || t.deprel.startsWith('cop')),
  )
  const modal = aux.find(t => MODAL.test(t.form))
  if (modal && aux.some(t => t.form.toLowerCase() === 'have')) return 'past'
  // "could not be reached Wednesday" is told of what was; "could meet Friday" of what may be.
  if (modal) return /^(?:could|might)$/iu.test(modal.form) ? 'unsure' : 'future'
  if (ARRANGED.has(v.form.toLowerCase())) return 'future'
  if (aux.some(t => t.lemma === 'have')) return 'past'
  if (aux.some(t => feat(t, 'Tense=Past')))
    return EXPECTED_WORDS.has(v.form.toLowerCase()) ? 'future' : 'past'
  if (feat(v, 'VerbForm=Inf') && marked(tokens, at))
    return AHEAD_WORDS.has(tokens[v.head - 1]?.form.toLowerCase() ?? '') ? 'future' : 'unsure'
  if (feat(v, 'VerbForm=Fin') && feat(v, 'Tense=Past')) return 'past'
  if (aux.length === 0 && v.deprel.startsWith('acl') && feat(v, 'VerbForm=Part') && feat(v, 'Tense=Past'))
    return EXPECTED_WORDS.has(v.form.toLowerCase()) ? 'future' : 'past'
  if (aux.some(t => feat(t, 'Tense=Pres')))
    return v.form.endsWith('ing') || EXPECTED_WORDS.has(v.form.toLowerCase()) ? 'future' : 'present'
  if (feat(v, 'VerbForm=Fin') && feat(v, 'Tense=Pres')) return 'present'
  return null
}

const marked = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(t => t.head === at + 1 && t.form.toLowerCase() === 'to')

/** By the tree: the nearest verb above the expression that shows a tense. */
function byTree(s: Scan, from: number, to: number): Tense | null {
  const tokens = s.sentence.tokens
  const start = s.atoms[from]?.start ?? 0
  const end = s.atoms[to - 1]?.end ?? 0
  let at = tokens.findIndex(
    t =>
      t.end > start &&
      t.start < end &&
      !(
        tokens[t.head - 1] &&
        (tokens[t.head - 1]?.start ?? 0) >= start &&
        (tokens[t.head - 1]?.start ?? 0) < end
      ),
  )
  for (let n = 0; at >= 0 && n < 12; n++) {
    const t = tokens[at]
    if (!t) return null
    if (
      n > 0 &&
      (t.upos === 'VERB' || t.upos === 'AUX' || tokens.some(x => x.head === at + 1 && x.deprel === 'cop'))
    ) {
      // "agreed in June to buy": what stands before an infinitive belongs to the verb above it.
      const later = t.start >= end && feat(t, 'VerbForm=Inf') && marked(tokens, at)
      const tense = later ? null : ofVerb(tokens, at)
      if (tense) return tense === 'unsure' ? null : tense
    }
    at = t.head - 1
  }
  return null
}

const DETERMINERS: ReadonlySet<string> = new Set('a an the its their his her our this that'.split(' '))

/** "under a June agreement", "the Friday deadline": the date belongs to a noun, whatever the verb says. */
function modifiesNoun(s: Scan, from: number, to: number): boolean {
  if (to - from > 3 || !DETERMINERS.has(low(s, from - 1))) return false
  const { weekday, month } = lex(s, from)
  if (weekday === undefined && month === undefined) return false
  const start = s.atoms[to]?.start
  const noun = s.sentence.tokens.find(t => t.start === start)
  return noun?.upos === 'NOUN'
}

/**
 * How the sentence speaks of what stands at atoms `[from, to)`: from the tree where there is one, else from verb forms near by.
 * A possessive ("Wednesday's ruling") and a date before its
 * noun ("a June agreement") take no tense from a verb.
 */
export function tenseAt(s: Scan, from: number, to: number): Tense | null {
  if (low(s, to) === "'" && s.atoms[to]?.glued) return null
  if (modifiesNoun(s, from, to)) return null
  return byCue(s, from, to) ?? (s.sentence.parsed ? byTree(s, from, to) : null) ?? byForms(s, from, to)
}
