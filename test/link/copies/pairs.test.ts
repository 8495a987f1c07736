import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sameText } from '../../../src/link/copies/index.ts'
import { fingerprint } from '../../../src/read/fingerprint.ts'
import { labelledPairs, type Report } from './pairs.ts'

const SAMPLE = new URL('../../../sample/', import.meta.url)
const SEED = 20_250_819

/** Paragraphs of running text: headlines and lines of dates are what a copy changes first. */
const reports: readonly Report[] = readdirSync(SAMPLE)
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

const printed = (text: string, article: string) => ({
  article,
  fingerprint: fingerprint(text, [{ start: 0, end: text.length, kind: 'body' }]),
})

describe('copies told by fingerprints', () => {
  const copies = new Set(['07-answer-reprint.txt→06-answer.txt'])
  const pairs = labelledPairs(reports, copies, SEED)

  it('has a labelled set of at least 400 pairs, of both kinds', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400)
    expect(pairs.filter(p => p.same).length).toBeGreaterThanOrEqual(120)
    expect(pairs.filter(p => !p.same).length).toBeGreaterThanOrEqual(120)
  })

  it('finds them with precision and recall of at least .97', () => {
    const judged = pairs.map(p => ({ ...p, found: sameText(printed(p.a, 'a'), printed(p.b, 'b')) }))
    const right = judged.filter(p => p.same && p.found).length
    const wrong = judged.filter(p => p.same !== p.found).map(p => `${p.same ? 'missed' : 'false'} ${p.how}`)
    const precision = right / judged.filter(p => p.found).length
    const recall = right / judged.filter(p => p.same).length
    expect(
      Math.min(precision, recall),
      `P ${precision} R ${recall} of ${pairs.length}\n${wrong.join('\n')}`,
    ).toBeGreaterThanOrEqual(0.97)
  })

  it('is the same set for the same seed', () => {
    expect(labelledPairs(reports, copies, SEED)).toEqual(pairs)
  })
})
