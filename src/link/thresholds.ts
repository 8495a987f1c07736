import type { Finding, FindingKind } from '../model/finding.ts'

/**
 * Confidence from which a finding enters the record; below it waits in review (DESIGN.md, Confidence). Each is set so that the
 * kind's precision on its development gold is at least .90; `bench` prints precision and share kept at it. On the half of `bench/gold` that
 * nobody looks at figures (.90 of 100 shown) and commitments (.91 of 32, by the deed and not by who owes it) reach it at .7; positions (.59 of 46) reach it at no threshold that shows more than a
 * few: `bench/positions.md` has what was tried. Proposals have too few labels to say.
 * Statements: .86 by a gold that leaves out true ones, .91 with sixty "wrong" ones judged by hand (`bench/voices.md`); .90 by the gold itself
 * would take .82 and lose a third of the right ones more. Meetings: 18 of the 20 judged ones that pass (`bench/gold/README.md`).
 */
export const THRESHOLDS: Readonly<{ [K in FindingKind]: number }> = {
  time: 0.8,
  name: 0.5,
  role: 0.6,
  group: 0.6,
  statement: 0.7,
  meeting: 0.6,
  event: 0.82,
  position: 0.7,
  proposal: 0.7,
  commitment: 0.7,
  figure: 0.7,
  note: 0.7,
}

/** Whether a finding is shown as record. */
export const accepted = (f: Finding): boolean => f.confidence >= THRESHOLDS[f.kind]
