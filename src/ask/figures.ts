import { compare } from '../model/canonical.ts'
import { fold } from '../model/fold.ts'
import type { Figure, Record } from '../model/record.ts'
import { pageOf } from './page.ts'
import type { FiguresQuestion } from './question.ts'
import type { FiguresView } from './views.ts'

/** By what is measured, then by value, then by id. */
const byMeasure = (a: Figure, b: Figure): number =>
  compare(fold(a.measured), fold(b.measured)) || (a.value ?? 0) - (b.value ?? 0) || compare(a.id, b.id)

/** What is counted and measured, and how like figures compare; those whose measure or scope holds some words. */
export function figures(record: Record, question: FiguresQuestion = {}): FiguresView {
  const words = question.text === undefined ? null : fold(question.text)
  const rows = record.figures
    .filter(f => words === null || fold(`${f.measured} ${f.scope ?? ''} ${f.text}`).includes(words))
    .sort(byMeasure)
  return { asOf: record.asOf, ...pageOf(rows, question, f => f.id) }
}
