import { GENERAL_ISSUES } from '../../knowledge/issues.ts'
import type { ActorRef, Chain, TimeRef } from '../../model/finding.ts'
import { contains, cover, cut, overlap, type Span } from '../../model/span.ts'
import { actorOf, sameSide } from '../clause/actors.ts'
import type { Scene } from '../clause/scene.ts'
import { low, spanOf } from '../names/words.ts'
import type { Draft } from '../pipeline.ts'
import type { Range } from '../tree/index.ts'
import { candidacy } from './about.ts'
import { antecedentOf, meantHere, type Past } from './antecedent.ts'
import type { Candidate } from './candidate.ts'
import { conditionsOf } from './conditions.ts'
import { doubtOf, topicDoubt } from './doubts.ts'
import { holdersOf } from './holder.ts'
import { headOfTeam } from './owner.ts'
import { nameless } from './pointing.ts'
import { empty, unreal } from './unreal.ts'
import { voicesOf } from './voices.ts'

/** A topic longer than this is a clause gone astray. */
const LONG = 45

/** How sure a position may be whose words name nothing. */
const UNNAMED = 0.69

/** A candidate as findings, one a holder; none where it is no position after all. */
export function completed(
  read: Candidate,
  past: readonly Past[],
  others: readonly Candidate[],
): readonly Draft<'position'>[] {
  const c = { ...read, topic: meantHere(read, others) ?? fitted(read) }
  const { scene } = c
  const { s, doc } = scene
  if (unreal(c) || empty(c) || c.topic.to - c.topic.from > LONG || candidacy(scene, c.topic)) return []
  const cue = spanOf(s, c.cue.from, c.cue.to)
  const span = spanOf(s, c.topic.from, c.topic.to)
  if (span.end <= span.start) return []
  const text = cut(doc.text, span)
  const told = voicesOf(scene, c.cue.from, c.cue.to)
  const before = past.at(-1)
  const whom = (a: ActorRef): ActorRef => headOfTeam(a, before?.owners ?? [])
  const holders = holdersOf(c, told, before?.subjects ?? []).map(whom)
  if (holders.length === 0) return []
  const conditions = there(c) ? [] : conditionsOf(scene, c.cue, c.topic)
  const antecedent = antecedentOf(c, past, others)
  const issue =
    GENERAL_ISSUES.best(text) ??
    (antecedent && GENERAL_ISSUES.best(cut(doc.text, antecedent))) ??
    GENERAL_ISSUES.best(cut(doc.text, s))
  const own = GENERAL_ISSUES.best(text) !== null || antecedent !== null
  const mixed = c.stance === 'support' && turnsOnBut(c)
  return holders.map((holder): Draft<'position'> => {
    const chain = chainFor(
      holder,
      c,
      told.chain.map(v => (v.actor ? { ...v, actor: whom(v.actor) } : v)),
      holders,
    )
    // Through two voices, or one that is not the holder's, nothing is first-hand.
    const spoken = chain.length === 1 ? saidBy(holder, chain) : chain.length === 0 && c.spoken
    return {
      kind: 'position',
      sentence: { start: s.start, end: s.end },
      spans: inOrder([cue, span, ...(antecedent && contains(s, antecedent) ? [antecedent] : [])]),
      chain,
      confidence: Math.min(
        round(c.confidence - doubtOf(c, holder, chain) - topicDoubt(c, own, issue !== null)),
        nameless(scene, c.topic) ? UNNAMED : 1,
      ),
      holder,
      topic: { text, span, antecedent },
      issue: issue?.id ?? null,
      issueState: c.issueState,
      stance: mixed ? 'mixed' : c.stance === 'support' && conditions.length > 0 ? 'support-if' : c.stance,
      conditions:
        c.stance === 'support' || c.stance === 'support-if' || c.stance === 'requires' ? conditions : [],
      modality: c.modality,
      firstHand: spoken,
      addressee: c.addressee ? (actorOf(scene, c.addressee)?.actor ?? null) : null,
      time: timeOf(scene, cue, span),
      shift: c.shift && {
        from: c.shift.from,
        marker: spanOf(s, c.shift.marker.from, c.shift.marker.to),
        after: c.shift.after && worded(scene, c.shift.after),
        because: c.shift.after !== null && /^(?:because|since)$/u.test(low(s, c.shift.after.from)),
      },
    }
  })
}

/** Whether what is praised is there already, so that nothing depends on a condition: "welcomed the vote and said that if …". */
const there = ({ scene, rule, cue }: Candidate): boolean =>
  /^(?:verb|blame)$/u.test(rule) &&
  /^(?:welcom|prais|applaud|hail|laud|commend|salut|celebrat|thank|lik)/u.test(low(scene.s, cue.from)) &&
  cue.to - cue.from === 1

/** The words of a topic up to a dash, with the "that" that points at its noun: "that war". */
function fitted({ scene: { s }, topic, cue }: Candidate): Range {
  const pointing = low(s, topic.from - 1) === 'that' && s.tokens[topic.from - 1]?.upos === 'DET'
  const from = pointing && topic.from - 1 >= cue.to ? topic.from - 1 : topic.from
  // A dash ends it, and so does what its holder says of it: "backed the toll saying “…".
  const dash = s.tokens.findIndex(
    (t, i) =>
      i > from &&
      i < topic.to &&
      (/^(?:--|\u2014)$/u.test(t.form) ||
        (t.form === 'saying' &&
          /^NN/u.test(s.tokens[i - 1]?.xpos ?? '') &&
          s.tokens[from]?.upos !== 'VERB' &&
          !/^(?:data|report|letter|statement)$/u.test(low(s, i - 1)))),
  )
  return { from, to: dash < 0 ? topic.to : dash }
}

const round = (x: number): number => Math.max(0.05, Math.round(x * 100) / 100)

const inOrder = (spans: readonly Span[]): readonly Span[] =>
  [...spans].sort((a, b) => a.start - b.start || b.end - a.end)

const worded = (scene: Scene, r: { from: number; to: number }): { text: string; span: Span } => {
  const span = spanOf(scene.s, r.from, r.to)
  return { text: cut(scene.doc.text, span), span }
}

/** "liked the concept of a ceasefire but the two sides could …": a liking that is taken half back. */
function turnsOnBut({ scene, rule, cue, topic }: Candidate): boolean {
  if (rule !== 'verb' || cue.to - cue.from < 3) return false
  const { s } = scene
  return low(s, topic.to) === 'but' || (low(s, topic.to) === ',' && low(s, topic.to + 1) === 'but')
}

/** Voices through whom a holder's position comes; a rule whose verb is the holder's own saying is not told through himself twice. */
function chainFor(holder: ActorRef, c: Candidate, chain: Chain, holders: readonly ActorRef[]): Chain {
  const last = chain.at(-1)
  // Several who say one thing: each is told through himself.
  if (last?.actor && holders.length > 1 && holders.some(h => h.name === last.actor?.name))
    return [...chain.slice(0, -1), { ...last, actor: holder }]
  if (!last?.marker || c.holder === 'speaker') return chain
  const cue = spanOf(c.scene.s, c.cue.from, c.cue.to)
  // Thinking or wanting is no utterance: "backed the plan but …" is nobody's word but the report's.
  const thought = c.scene.statements.some(
    st => st.act !== 'speech' && st.cue.some(x => last.marker !== null && overlap(x, last.marker) > 0),
  )
  if (thought && last.actor?.name === holder.name) return chain.slice(0, -1)
  // The statement that the verb of position itself makes ("rejected the plan") is no voice before it.
  return overlap(last.marker, cue) > 0 && last.actor?.name === holder.name ? chain.slice(0, -1) : chain
}

/** Whether the holder, or somebody who speaks for the same side, is the last voice. */
function saidBy(holder: ActorRef, chain: Chain): boolean {
  const last = chain.at(-1)?.actor
  return last !== null && last !== undefined && last.type !== 'unnamed' && sameSide(holder, last)
}

/** When it was held or uttered: the time of the statement that holds the cue, else the sentence's nearest one outside the topic. */
function timeOf(scene: Scene, cue: Span, topic: Span): TimeRef | null {
  const told = scene.statements.find(st => st.time && st.content.some(x => contains(x, cue)))?.time
  if (told) return told
  const clause = (t: (typeof scene.times)[number]): boolean => {
    const at = cover(t.spans)
    // Behind a comma another clause tells of another time; at the head of the sentence it is of all of it.
    const [from, to] = at.start < cue.start ? [at.end, cue.start] : [topic.end, at.start]
    const between = cut(scene.doc.text, { start: Math.min(from, to), end: Math.max(from, to) })
    return at.start - scene.s.start < 12 || (to - from < 160 && !/[,;\u2014]/u.test(between))
  }
  const points = scene.times.filter(
    t =>
      clause(t) &&
      /^(?:DATE|TIME)$/u.test(t.expression.type) &&
      t.expression.point !== null &&
      !t.spans.some(x => overlap(x, topic) > 0),
  )
  const far = (t: (typeof points)[number]): number => Math.abs(cover(t.spans).start - cue.start)
  const [best] = [...points].sort((a, b) => far(a) - far(b))
  return best ? { span: cover(best.spans), text: best.text, expression: best.expression } : null
}
