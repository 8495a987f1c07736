import { compare } from '../model/canonical.ts'
import { fold } from '../model/fold.ts'
import type { Record, Statement } from '../model/record.ts'
import { actorsNamed } from './actor-named.ts'
import { pageOf } from './page.ts'
import type { StatementsQuestion } from './question.ts'
import type { StatementRow, StatementsView } from './views.ts'
import { dated, range, reported, touches, whenOrNull } from './when.ts'

const LAST = '~'

/** Canonical order: dated ones by time, then the others by the day they were first reported; then by place and id. */
const byTime = (a: StatementRow, b: StatementRow): number =>
  compare(a.when?.from ?? LAST, b.when?.from ?? LAST) ||
  compare(a.firstSeen ?? LAST, b.firstSeen ?? LAST) ||
  compare(a.evidence[0]?.article ?? '', b.evidence[0]?.article ?? '') ||
  (a.evidence[0]?.sentence.start ?? 0) - (b.evidence[0]?.sentence.start ?? 0) ||
  compare(a.id, b.id)

const holds = (s: Statement, words: string): boolean =>
  s.variants.some(v => fold(v.text).includes(words)) || fold(s.text).includes(words)

/**
 * Statements as asked for: by speaker, channel, mode, act, time and words. Quoted terms are given only when asked for. Where no day is
 * known on which something was said, the day on which it was first reported counts for the time that is asked for.
 */
export function statements(record: Record, question: StatementsQuestion = {}): StatementsView {
  const who = question.actor === undefined ? null : actorsNamed(record, question.actor)
  const channel = question.channel === undefined ? null : fold(question.channel)
  const words = question.text === undefined ? null : fold(question.text)
  const { from, to } = range(question.from, question.to)
  const bounded = from !== null || to !== null
  const rows = record.statements
    .map(s => ({ ...s, when: whenOrNull(s.time) }))
    .filter(
      s =>
        (question.act === undefined ? s.act !== 'term' : s.act === question.act) &&
        (question.mode === undefined || s.mode === question.mode) &&
        (who === null || (s.speaker !== null && who.has(s.speaker.id))) &&
        (channel === null || (s.channel !== null && fold(s.channel).includes(channel))) &&
        (words === null || holds(s, words)) &&
        (!bounded || touches(dated(s.when) ? s.when : reported(s.firstSeen), from, to)),
    )
    .sort(byTime)
  return { asOf: record.asOf, ...pageOf(rows, question, s => s.id) }
}
