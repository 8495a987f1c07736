import type { ActorRef, Chain } from '../../model/finding.ts'
import { contains, overlap } from '../../model/span.ts'
import { actorOf } from '../clause/actors.ts'
import type { Scene } from '../clause/scene.ts'
import { subjectOf } from '../clause/subject.ts'
import { reportedBy } from '../clause/voice.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low, spanOf, tokenAt } from '../names/words.ts'
import { rootOf } from './main-clause.ts'
import { ofMainClause } from './subject.ts'

/** By whose word a position is known, and who speaks last. */
export interface Told {
  readonly chain: Chain
  readonly speaker: ActorRef | null
  readonly addressee: ActorRef | null
}

const same = (a: ActorRef | null, b: ActorRef | null): boolean =>
  a !== null && b !== null && a.name === b.name

/** The voices of a verb of saying at token `k` with its subject. */
function voiceAt(scene: Scene, k: number): Chain {
  const subject = subjectOf(scene, k, k)
  const actor = subject ? (actorOf(scene, subject)?.actor ?? null) : null
  return actor
    ? [
        {
          actor,
          evidential: actor.type === 'unnamed' ? 'unnamed-source' : 'indirect',
          marker: spanOf(scene.s, k, k + 1),
        },
      ]
    : []
}

/** `X told Y that …`: the main verb of the sentence reports all that follows, also behind what the statement's own span takes in. */
function mainReport(scene: Scene, cue: number): Chain {
  const root = rootOf(scene)
  if (root < 0 || root >= cue || ofMainClause(scene, cue)) return []
  const [at, here] = [spanOf(scene.s, cue, cue + 1), spanOf(scene.s, root, root + 1)]
  // A verb inside a quotation is not its frame.
  if (scene.statements.some(st => st.content.some(c => contains(c, at) && contains(c, here)))) return []
  const verb = cueVerb(low(scene.s, root))
  if (verb?.act !== 'speech' || !verb.frames.has('c')) return []
  for (let k = root + 1; k < Math.min(cue, root + 6); k++)
    if (low(scene.s, k) === 'that') {
      const own = scene.statements.find(st =>
        st.cue.some(c => overlap(c, spanOf(scene.s, root, root + 1)) > 0),
      )
      return own && own.chain.length > 0 ? own.chain : voiceAt(scene, root)
    }
  return []
}

/** `…, the official said, …`: a report between two commas is of the whole sentence. */
function parenthesis(scene: Scene): Chain {
  const { s } = scene
  for (const st of scene.statements) {
    const [cue] = st.cue
    const [source] = st.source
    if (!cue || !source || source.start > cue.start) continue
    const [from, to] = [tokenAt(s, source.start), tokenAt(s, cue.end - 1) + 1]
    if (low(s, from - 1) === ',' && low(s, to) === ',') return st.chain
  }
  return []
}

/** A verb of saying with "that" inside the words that a report gives: "'Turkish officials state that …,' the outlet reported". */
function inner(scene: Scene, cue: number, holds: (at: { start: number; end: number }) => boolean): Chain {
  const { s } = scene
  for (let k = cue - 1; k > 0; k--) {
    if (!holds(spanOf(s, k, k + 1))) return []
    const verb = cueVerb(low(s, k))
    if (
      verb?.act === 'speech' &&
      verb.frames.has('c') &&
      low(s, k + 1) === 'that' &&
      s.tokens[k]?.upos === 'VERB'
    )
      return voiceAt(scene, k)
  }
  return []
}

/** Whether ", and" or a dash stands between a report's cue and these words, with no "that" behind it: another clause, which nobody reports. */
function apart(scene: Scene, cue: number, report: { start: number; end: number } | undefined): boolean {
  const { s } = scene
  const from = report && report.end <= (s.tokens[cue]?.start ?? 0) ? tokenAt(s, report.end) : cue
  for (let k = cue - 1; k > from; k--) {
    if (low(s, k) === 'that') return false
    if (low(s, k) === '\u2014' || (low(s, k) === ',' && low(s, k + 1) === 'and')) return true
  }
  return false
}

/** Whom an outlet quotes: "the daily quoted Ann Lee as saying". */
function citedIn(scene: Scene, cue: { start: number; end: number } | undefined): Chain {
  const { s } = scene
  if (!cue || cue.start < s.start || cue.end > s.end) return []
  const verb = tokenAt(s, cue.start)
  if (!/^(?:quot|cit)(?:ed|es|ing)$/u.test(low(s, verb))) return []
  const as = s.tokens.findIndex((_, i) => i > verb + 1 && i < verb + 12 && low(s, i) === 'as')
  if (as < 0 || !/^(?:saying|telling|adding|declaring)$/u.test(low(s, as + 1))) return []
  const actor = actorOf(scene, { from: verb + 1, to: as })?.actor ?? null
  return actor ? [{ actor, evidential: 'indirect', marker: spanOf(s, as + 1, as + 2) }] : []
}

/** All voices of what stands at a cue, outermost first. */
export function voicesOf(scene: Scene, from: number, to: number): Told {
  const at = spanOf(scene.s, from, to)
  if (ofMainClause(scene, from)) {
    const outer = parenthesis(scene)
    return { chain: outer, speaker: outer.at(-1)?.actor ?? null, addressee: null }
  }
  const holding = scene.statements.find(st => st.mode === 'indirect' && st.content.some(c => contains(c, at)))
  if (apart(scene, from, holding?.cue[0])) return { chain: [], speaker: null, addressee: null }
  const report = reportedBy(scene, at, from)
  const told = scene.statements.find(st => st.content.some(c => contains(c, at)))
  let chain: Chain = report?.chain ?? []
  if (chain.length === 0) chain = parenthesis(scene)
  const outer = mainReport(scene, from)
  if (outer.length > 0 && !chain.some(v => same(v.actor, outer[0]?.actor ?? null)))
    chain = [...outer, ...chain]
  if (told) {
    const deeper = inner(scene, from, x => told.content.some(c => contains(c, x)))
    if (deeper.length > 0 && !same(deeper[0]?.actor ?? null, chain.at(-1)?.actor ?? null))
      chain = [...chain, ...deeper]
  }
  const cited = told ? citedIn(scene, told.cue[0]) : []
  if (cited.length > 0) chain = [...chain, ...cited]
  const speaker = chain.at(-1)?.actor ?? report?.speaker ?? sourceActor(scene, at)
  chain = chain.map(v => (v.actor?.type === 'unnamed' ? { ...v, evidential: 'unnamed-source' } : v))
  return {
    chain:
      chain.length === 0 || (chain.at(-1)?.actor ?? null) !== null || !speaker
        ? chain
        : chain.map((v, i) => (i === chain.length - 1 ? { ...v, actor: speaker } : v)),
    speaker,
    addressee: report?.addressee ?? null,
  }
}

/** The source of a statement that names nobody by a name: "according to Trump's team". */
function sourceActor(scene: Scene, at: { start: number; end: number }): ActorRef | null {
  const told = scene.statements.find(st => st.content.some(c => contains(c, at)))
  const [source] = told?.source ?? []
  if (!source || source.start < scene.s.start || source.end > scene.s.end) return null
  const range = { from: tokenAt(scene.s, source.start), to: tokenAt(scene.s, source.end - 1) + 1 }
  return actorOf(scene, range)?.actor ?? null
}
