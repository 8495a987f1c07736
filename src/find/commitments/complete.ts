import type { ActorRef } from '../../model/finding.ts'
import { contains } from '../../model/span.ts'
import { actorAfter, actorOf, sameSide } from '../clause/actors.ts'
import { conditionOf, opensCondition } from '../clause/condition.ts'
import { extentFrom, trimmed } from '../clause/extent.ts'
import { reportedBy } from '../clause/voice.ts'
import { low, spanOf } from '../names/words.ts'
import type { Draft } from '../pipeline.ts'
import type { Candidate } from './candidate.ts'
import { deadlineIn, saidIn, vague } from './deadline.ts'
import { ARRANGED, BENEFITS, OF_THINGS, SET_BY_SOMEBODY, STATES, VAGUE_DEEDS } from './lexicon.data.ts'
import { strengthOf } from './strength.ts'

const GIVEN_TO: ReadonlySet<string> = new Set(['to', 'for', 'with'])
const BOUGHT_FROM: ReadonlySet<string> = new Set(['from', 'of'])
const CLAUSE_SUBJECTS =
  /^(?:you|who|what|which|that|this|these|those|it|nobody|nothing|anyone|one|there|everything|everyone|no)$/u

/** A candidate as a finding: whose, to whom, in which words, how strong, by when, on what condition. Null where it is none after all. */
export function completed(c: Candidate): Draft<'commitment'> | null {
  const { scene, head } = c
  const { s, doc, tree } = scene
  if (/\?["\u201d]?$/u.test(doc.text.slice(s.start, s.end).trimEnd())) return null
  const verb = s.tokens[head]?.lemma.toLowerCase() ?? ''
  const report = reportedBy(scene, spanOf(s, head, head + 1), head)
  const subject = c.subject ? actorOf(scene, c.subject) : null
  const word = c.subject ? low(s, c.subject.to - 1) : ''
  const debtor = c.passive
    ? passiveDebtor(c)
    : (subject?.actor ??
      (c.rule === 'existential' && c.strength === 'pledge' ? report?.speaker : null) ??
      null)
  const doubt = doubts(c, verb, subject?.how ?? null, word)
  if (doubt === null) return null

  const limit = contentLimit(c)
  const due = new Set(
    scene.times.flatMap(t =>
      t.expression.type === 'SET' ? [] : t.spans.map(x => s.tokens.findIndex(k => k.end > x.start)),
    ),
  )
  const isDue = (k: number): boolean =>
    due.has(k) || (due.has(k + 1) && /^(?:in|on|by|at|within|before|until|during)$/u.test(low(s, k)))
  const full = {
    from: c.from,
    to: Math.min(
      limit,
      extentFrom(scene, head, k => opensCondition(scene, k) > 0),
    ),
  }
  // The subject is part of the words where it is not the debtor, unless an aside stands between.
  const near = c.subject && !s.tokens.slice(c.subject.to, c.cue.from).some(t => t.form === ',')
  const withSubject = near && (c.passive || !debtor || subject?.how === 'side' || verb === 'receive')
  const bare = trimmed(scene, {
    from: c.from,
    to: Math.min(
      limit,
      extentFrom(scene, head, k => isDue(k) || opensCondition(scene, k) > 0),
    ),
  })
  const content = spanOf(s, withSubject && c.subject ? c.subject.from : bare.from, bare.to)

  const stretch = {
    start: s.tokens[c.cue.from]?.start ?? content.start,
    end: s.tokens[full.to - 1]?.end ?? content.end,
  }
  const told = saidIn(scene, stretch, content)
  const deadline = deadlineIn(scene, stretch, told)
  const strength = c.strength ?? strengthOf(report, debtor, verb)
  const condition = conditionOf(scene, c.subject?.from ?? c.cue.from, bare.to)
  const creditor = creditorOf(c, full, debtor, report?.addressee ?? null)
  const first = spanOf(s, c.cue.from, c.cue.to)
  return {
    kind: 'commitment',
    sentence: { start: s.start, end: s.end },
    spans: [first, content].sort((a, b) => a.start - b.start),
    chain: report?.chain ?? [],
    confidence: Math.max(0.05, Math.round((c.confidence - doubt - (refuses(c) ? REFUSAL : 0)) * 100) / 100),
    debtor,
    creditor,
    issue: null,
    content,
    strength,
    deadline,
    condition,
    testable: isTestable(c, verb, deadline),
    time: told && told.span.start !== deadline?.span.start ? told : null,
  }

  /** Nothing of another statement's frame is content: the words end where the quotation or the clause that is told ends. */
  function contentLimit({ head }: Candidate): number {
    const at = spanOf(s, head, head + 1)
    const holder = scene.statements
      .flatMap(st => st.content.filter(x => contains(x, at)))
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    if (!holder) return s.tokens.length
    const last = s.tokens.findIndex(t => t.start >= holder.end)
    return last < 0 ? s.tokens.length : last
  }

  /** "be approved by the senate": who does it, where a by-phrase says so. */
  function passiveDebtor({ head }: Candidate): ActorRef | null {
    const agent = tree.kids(head, 'obl', 'nmod').find(k => low(s, k - 1) === 'by' || tree.marker(k) === 'by')
    if (agent === undefined)
      return c.rule === 'existential' && c.strength === 'pledge' ? (report?.speaker ?? null) : null
    return actorOf(scene, { from: agent, to: agent + 1 })?.actor ?? null
  }
}

/** A refusal ("would not send troops") is a position before it is a promise. */
const REFUSAL = 0.2
const refuses = ({ scene, from, head }: Candidate): boolean =>
  scene.s.tokens.slice(from, head).some(t => /^(?:not|n't|n’t|never)$/iu.test(t.form))

/** How much less sure a candidate is than its rule; null where it is no commitment at all. */
function doubts(c: Candidate, verb: string, how: 'own' | 'side' | null, subject: string): number | null {
  if (c.rule === 'existential' || c.rule === 'given') return how === null && c.rule === 'given' ? 0.25 : 0
  const { scene } = c
  const meets =
    verb === 'have' &&
    scene.s.tokens.slice(c.head, c.head + 5).some(t => GATHERINGS.has(t.lemma.toLowerCase()))
  if (STATES.has(verb) && !meets)
    return c.strength === null || c.strength === 'forecast' || how !== 'own' ? null : 0.3
  if (verb === 'do' && !/^(?:so|it|this|that|everything|all|whatever)$/u.test(low(scene.s, c.head + 1)))
    return null
  if (c.subject && asked(c, c.subject.from)) return null
  const relative = /^(?:that|which|who)$/u.test(subject)
  if (
    relative &&
    c.rule === 'modal' &&
    (low(scene.s, c.cue.from) === 'would' || !(OF_THINGS.has(verb) || c.passive))
  )
    return null
  if (c.passive) return 0.05
  if (/^(?:you|what|who|nobody|no|nothing|anyone|there)$/u.test(subject)) return null
  if (how === 'own') return 0
  const noun = c.subject ? (scene.s.tokens[c.subject.to - 1]?.lemma.toLowerCase() ?? '') : ''
  if (how === 'side')
    return SET_BY_SOMEBODY.has(noun) || SET_BY_SOMEBODY.has(singular(noun))
      ? 0.05
      : OF_THINGS.has(verb)
        ? 0.15
        : 0.3
  if (CLAUSE_SUBJECTS.test(subject)) return 0.35
  if (subject === 'they' || subject === 'he' || subject === 'she' || subject === 'we' || subject === 'i')
    return 0.15
  return OF_THINGS.has(verb) ? 0.2 : c.strength === null ? 0.35 : 0.2
}

/** Whether the clause is a question inside another clause: "how guarantees for the state would be implemented". */
function asked({ scene }: Candidate, subject: number): boolean {
  for (let k = subject; k >= Math.max(0, subject - 6); k--) {
    if (/^(?:how|whether|why|what|whatever)$/u.test(low(scene.s, k))) return true
    if (/^(?:VERB|AUX|PUNCT)$/u.test(scene.s.tokens[k]?.upos ?? '')) return false
  }
  return false
}

/** Things that one has when one meets. */
const GATHERINGS: ReadonlySet<string> = new Set([
  'meeting',
  'meetings',
  'talk',
  'talks',
  'call',
  'summit',
  'conversation',
  'election',
  'vote',
])

const singular = (w: string): string => (w.endsWith('s') ? w.slice(0, -1) : w)

/** To whom: whoever stands after "to", "for", "with" in the words; of what is bought, whose goods they are; else who is told. */
function creditorOf(
  c: Candidate,
  full: { from: number; to: number },
  debtor: ActorRef | null,
  addressee: ActorRef | null,
): ActorRef | null {
  const { scene, head } = c
  const verb = scene.s.tokens[head]?.lemma.toLowerCase() ?? ''
  const buys = verb === 'buy' || verb === 'purchase' || verb === 'order'
  const other = (a: ActorRef | null): ActorRef | null => (a && debtor && a.name === debtor.name ? null : a)
  const found = ARRANGED.has(verb) ? null : other(actorAfter(scene, full, buys ? BOUGHT_FROM : GIVEN_TO))
  if (found && found.type !== 'unnamed') return found
  const object =
    scene.tree.kids(head, 'iobj')[0] ?? (VAGUE_DEEDS.has(verb) ? scene.tree.kids(head, 'obj')[0] : undefined)
  if (object !== undefined && !buys) {
    const direct = actorOf(scene, { from: object, to: object + 1 })
    if (
      direct?.how === 'own' &&
      direct.actor.type !== 'group' &&
      direct.actor.type !== 'unnamed' &&
      other(direct.actor)
    )
      return direct.actor
  }
  return addressee && debtor && addressee.type !== 'group' && !sameSide(addressee, debtor) ? addressee : null
}

/** Whether a calendar and a look at the world could tell that it was kept. */
function isTestable(c: Candidate, verb: string, deadline: Draft<'commitment'>['deadline']): boolean {
  if (vague(deadline)) return false
  if (c.rule === 'existential')
    return (
      !BENEFITS.has(verb) &&
      !c.scene.s.tokens.slice(c.from, c.head + 4).some(t => BENEFITS.has(t.lemma.toLowerCase()))
    )
  if (c.rule === 'possible') return deadline !== null
  return !VAGUE_DEEDS.has(verb) || deadline !== null
}
