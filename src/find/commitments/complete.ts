import type { ActorRef } from '../../model/finding.ts'
import { contains, overlap, type Span } from '../../model/span.ts'
import { actorOf } from '../clause/actors.ts'
import { conditionOf, opensCondition } from '../clause/condition.ts'
import { extentFrom, trimmed } from '../clause/extent.ts'
import type { Scene } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import { reportedBy } from '../clause/voice.ts'
import { low, spanOf } from '../names/words.ts'
import type { Draft } from '../pipeline.ts'
import type { Candidate } from './candidate.ts'
import { creditorOf } from './creditor.ts'
import { deadlineIn, saidIn } from './deadline.ts'
import { doubts, refusal } from './doubts.ts'
import { commitVerb } from './lexicon.ts'
import { ownerOf } from './owner.ts'
import { strengthOf } from './strength.ts'
import { isTestable } from './testable.ts'
import { empty } from './unreal.ts'

/** `Lund, who will retire in May`, `the firm Halden Air, which plans to grow`: the subject is whom "who" stands for. */
function behindWho(c: Candidate): Candidate {
  const { scene, subject } = c
  const word = subject && subject.to - subject.from === 1 ? low(scene.s, subject.from) : ''
  if (!subject || !(word === 'who' || (word === 'which' && c.rule === 'explicit'))) return c
  let k = subject.from - 1
  while (k >= 0 && low(scene.s, k) === ',') k--
  const noun = scene.s.tokens[k]?.upos ?? ''
  return noun === 'PROPN' || (noun === 'NOUN' && c.rule === 'explicit')
    ? { ...c, subject: phraseOf(scene, k, k + 1) }
    : c
}

const FINITE = /^(?:MD|VB[DZP])$/u

/**
 * Whether the verb of the clause around begins at `k`: "his plan to tax it is dear", "the gap he promised to close has grown". Relative clauses
 * inside the words do not end them.
 */
function nextClause({ scene: { s }, head, rule }: Candidate, k: number): boolean {
  const t = s.tokens[k]
  // "his plan to open schools and his vote against it"
  if (rule === 'noun' && /^(?:and|or)$/u.test(low(s, k)) && s.tokens[k + 1]?.xpos === 'PRP$') return true
  // "called its plan to open a mine “a disgrace”"
  if (rule === 'noun' && /^(?:“|``)$/u.test(low(s, k))) return true
  if (!t || !FINITE.test(t.xpos) || !/^(?:VERB|AUX)$/u.test(t.upos)) return false
  if (k === head + 1) return t.upos === 'AUX'
  return (
    rule === 'noun' &&
    !s.tokens.slice(head + 1, k).some(x => /^(?:PRON|SCONJ)$/u.test(x.upos) || /^W/u.test(x.xpos))
  )
}

/** Whether a time covers token `k` and only describes the noun behind it: "third-quarter income", "a Christmas-themed show". */
function timeOf({ s }: Scene, span: Span, k: number): boolean {
  const t = s.tokens[k]
  if (!t || span.end <= t.start || t.end <= span.start) return false
  const after = s.tokens.find(x => x.start >= span.end)
  if (after?.start === span.end && /^[-\u2010\u2011]$/u.test(after.form)) return true
  return after?.upos === 'NOUN' && after.start - span.end <= 1 && !/^(?:ago|time)$/u.test(after.form)
}

/** Verbs that only somebody can be the subject of: no bill vows, though one promises and aims. */
const WILLING = /^(?:vow|pledge|agree|volunteer|refuse|offer|plan|decide|resolve|swear|commit)$/u

/** Whether a candidate's verb tells that its subject wills it; "a wage plan to protest" has a verb of several and one thing before it. */
function willed({ scene: { s }, rule, cue, subject }: Candidate): boolean {
  const verb = s.tokens[cue.from]
  if (rule !== 'explicit' || !verb || !WILLING.test(commitVerb(verb.form, 'x')?.base ?? '')) return false
  const several = s.tokens
    .slice(subject?.from ?? 0, subject?.to ?? 0)
    .some(t => /^(?:NNP?S|CC|CD)$/u.test(t.xpos))
  return several || verb.form.toLowerCase() !== verb.lemma.toLowerCase()
}

/** A part of a statement's words with those that follow it over no more than a mark of quotation. */
const joined = (parts: readonly Span[], first: Span): Span =>
  parts.reduce(
    (x, p) => (p.start >= x.end && p.start - x.end <= 2 ? { start: x.start, end: p.end } : x),
    first,
  )

/** A candidate as a finding: whose, to whom, in which words, how strong, by when, on what condition. Null where it is none after all. */
export function completed(candidate: Candidate): Draft<'commitment'> | null {
  const c = behindWho(candidate)
  const { scene, head } = c
  const { s, doc, tree } = scene
  if (/\?["\u201d]?$/u.test(doc.text.slice(s.start, s.end).trimEnd())) return null
  const verb = s.tokens[head]?.lemma.toLowerCase() ?? ''
  const report = reportedBy(scene, spanOf(s, head, head + 1), head)
  const owner = ownerOf(scene, c.subject, report, willed(c))
  const word = c.subject ? low(s, c.subject.to - 1) : ''
  // "agreed to be bought by Lund": who agrees owes it.
  const bound = c.passive && c.rule === 'explicit' && /^(?:pledge|plan)$/u.test(c.strength ?? '')
  const debtor = c.passive
    ? bound && owner.how === 'own'
      ? owner.actor
      : passiveDebtor(c)
    : (owner.actor ?? (c.rule === 'existential' && c.strength === 'pledge' ? report?.speaker : null) ?? null)
  const doubt = doubts(c, verb, owner, word)
  if (doubt === null) return null

  const limit = contentLimit(c)
  const due = new Set(
    scene.times.flatMap(t =>
      t.expression.type === 'SET' ? [] : t.spans.map(x => s.tokens.findIndex(k => k.end > x.start)),
    ),
  )
  // "third-quarter income": a time that only says of what is no time of its own.
  const isDue = (k: number): boolean =>
    (due.has(k) && !scene.times.some(t => t.spans.some(x => timeOf(scene, x, k)))) ||
    (due.has(k + 1) && /^(?:in|on|by|at|within|before|until|during)$/u.test(low(s, k)))
  const full = {
    from: c.from,
    to: Math.min(
      limit,
      extentFrom(scene, head, k => opensCondition(scene, k) > 0 || nextClause(c, k)),
    ),
  }
  // The subject is part of the words where it is not the debtor, unless an aside stands between.
  const near =
    c.subject && !s.tokens.slice(c.subject.to, c.cue.from).some(t => t.form === ',' || t.upos === 'CCONJ')
  const withSubject = near && ((c.passive && !bound) || !debtor || owner.how === 'side' || verb === 'receive')
  const short = trimmed(scene, {
    from: c.from,
    to: Math.min(
      limit,
      extentFrom(scene, head, k => isDue(k) || opensCondition(scene, k) > 0 || nextClause(c, k)),
    ),
  })
  // "release in May the papers of the inquiry": a time before what is done stays in the words.
  let after = short.to
  while (after < full.to && isDue(after)) {
    after++
    while (
      after < full.to &&
      scene.times.some(t => t.spans.some(x => overlap(x, spanOf(s, after, after + 1)) > 0))
    )
      after++
  }
  const before =
    short.to - short.from < 2 &&
    after > short.to &&
    after < full.to &&
    /^(?:DET|NUM|NOUN|PROPN|ADJ)$/u.test(s.tokens[after]?.upos ?? '')
  const bare = before ? trimmed(scene, { from: c.from, to: full.to }) : short
  // "won't sign": both halves of one word.
  const verbal = /^n['’]t$/iu.test(s.tokens[bare.from]?.form ?? '') ? bare.from - 1 : bare.from
  const content = spanOf(s, withSubject && c.subject ? c.subject.from : verbal, bare.to)

  const names = withSubject || !empty(scene, bare.from, bare.to)
  const stretch = {
    start: s.tokens[c.cue.from]?.start ?? content.start,
    end: s.tokens[full.to - 1]?.end ?? content.end,
  }
  const told = saidIn(scene, stretch, content)
  const deadline = deadlineIn(scene, stretch, told)
  // "will probably close it"
  const probable = s.tokens
    .slice(c.cue.from, head)
    .some(t => /^(?:likely|probably|presumably|possibly|perhaps)$/iu.test(t.form))
  const strength = c.strength ?? (probable ? 'forecast' : strengthOf(report, debtor, verb, owner.himself))
  const condition = conditionOf(scene, c.subject?.from ?? c.cue.from, bare.to)
  const creditor = creditorOf(c, full, debtor, report?.addressee ?? null)
  const first = spanOf(s, c.cue.from, c.cue.to)
  return {
    kind: 'commitment',
    sentence: { start: s.start, end: s.end },
    spans: [first, content].sort((a, b) => a.start - b.start),
    chain: report?.chain ?? [],
    confidence: Math.max(
      0.05,
      Math.round((c.confidence - doubt - refusal(c, verb, owner) - (names ? 0 : 0.25)) * 100) / 100,
    ),
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
    // What one plans to do is no quotation that its words end with.
    const cue = spanOf(s, c.cue.from, c.cue.to)
    const holder = scene.statements
      .filter(st => st.act === 'speech' || !st.cue.some(x => overlap(x, cue) > 0))
      .flatMap(st => st.content.flatMap(x => (contains(x, at) ? [joined(st.content, x)] : [])))
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
