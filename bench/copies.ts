import { readdirSync, readFileSync } from 'node:fs'
import { sameText } from '../src/link/copies/index.ts'
import { fingerprint } from '../src/read/fingerprint.ts'
import { type LabelledPair, labelledPairs, type Report } from './own/copy-pairs.ts'
import { share, table } from './table.ts'

const SAMPLE = new URL('../sample/', import.meta.url)
const SEED = 20_250_819
/** Reports of the sample that are copies of another one there. */
const COPIES: ReadonlySet<string> = new Set(['07-answer-reprint.txt→06-answer.txt'])
/** What precision and recall must reach. */
const WANTED = 0.97

/** Paragraphs of running text: headlines and lines of dates are what a copy changes first. */
const reports = (): readonly Report[] =>
  readdirSync(SAMPLE)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => ({
      name,
      paragraphs: readFileSync(new URL(name, SAMPLE), 'utf8')
        .split(/\n\s*\n/u)
        .map(p => p.trim().replace(/\s+/gu, ' '))
        .filter(p => p.split(' ').length >= 12),
    }))
    // A page of several reports is no single voice.
    .filter(r => r.paragraphs.length >= 3)

/** The labelled pairs of the sample's reports; the same on every call. */
export const copyPairs = (): readonly LabelledPair[] => labelledPairs(reports(), COPIES, SEED)

/** How well copies are told from reports in own words. */
export interface CopiesFound {
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  /** What was missed or found wrongly, by how the pair was made. */
  readonly wrong: readonly string[]
}

const printed = (text: string, article: string) => ({
  article,
  fingerprint: fingerprint(text, [{ start: 0, end: text.length, kind: 'body' }]),
})

/** Holds the fingerprints of copies against the labelled pairs. */
export function copiesFound(): CopiesFound {
  const judged = copyPairs().map(p => ({ ...p, found: sameText(printed(p.a, 'a'), printed(p.b, 'b')) }))
  const right = judged.filter(p => p.same && p.found).length
  return {
    pairs: judged.length,
    precision: right / Math.max(1, judged.filter(p => p.found).length),
    recall: right / Math.max(1, judged.filter(p => p.same).length),
    wrong: judged.filter(p => p.same !== p.found).map(p => `${p.same ? 'missed' : 'false'} ${p.how}`),
  }
}

/** The same as a table, with what fell below the goal. */
export function copiesTable(): { readonly text: string; readonly low: readonly string[] } {
  const { pairs, precision, recall } = copiesFound()
  const low = Object.entries({ precision, recall }).flatMap(([name, is]) =>
    is < WANTED ? [`copies ${name} is ${is.toFixed(3)}, asked for are ${WANTED}`] : [],
  )
  return {
    text: table(
      ['copies told by fingerprints', 'pairs', 'precision', 'recall'],
      [['sample, cut, edited, merged, rewritten', String(pairs), share(precision), share(recall)]],
    ),
    low,
  }
}
