import { beforeAll, describe, expect, it } from 'vitest'
import type { Decision, DecisionTarget } from '../../../src/model/decision.ts'
import type { Record } from '../../../src/model/record.ts'
import { type Found, findIn, recordOf } from '../../support/pipeline.ts'

const report = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) })

const REPORTS = [
  report(
    'a.txt',
    'date 2025-03-03 Norwegian Foreign Minister Ana Ruiz met the press on Monday. Ruiz said that the talks would go on until the summer.',
  ),
  report(
    'b.txt',
    'date 2025-03-04 Chilean Finance Minister Marta Ruiz spoke on Tuesday. Ruiz said prices would fall.',
  ),
  report('c.txt', 'date 2025-03-05 Mrs Ruiz said that the bridge would open on Wednesday.'),
  report('d.txt', 'date 2025-03-06 The Harbour Agency said on Thursday that the port was open.'),
  report('e.txt', 'date 2025-03-07 The Harbour Workers Union said on Friday that the port was closed.'),
]

describe('decisions on actors', () => {
  let found: Found
  beforeAll(async () => {
    found = await findIn(REPORTS)
  })

  const target = (file: string, words: string): DecisionTarget => {
    const reading = found.readings.find(r => found.fileOf.get(r.id) === file)
    if (!reading) throw new Error(`no reading of ${file}`)
    return { sourceFile: reading.source, part: reading.part, raw: null, words, kind: 'actor' }
  }
  const persons = (record: Record): readonly string[] =>
    record.actors
      .filter(a => a.aliases.some(x => x.form.includes('Ruiz')))
      .map(a => a.name)
      .sort()
  const merge = (a: DecisionTarget, b: DecisionTarget): Decision => ({ verb: 'merge', target: a, with: b })
  const split = (a: DecisionTarget, b: DecisionTarget): Decision => ({ verb: 'split', target: a, from: b })

  it('are not needed to keep two people of one surname apart, and a surname that fits both alone', () => {
    expect(persons(recordOf(found))).toEqual(['Ana Ruiz', 'Marta Ruiz', 'Ruiz'])
  })

  it('merge: the surname is hers', () => {
    const record = recordOf(found, [merge(target('c.txt', 'Ruiz'), target('a.txt', 'Ana Ruiz'))])
    expect(persons(record)).toEqual(['Ana Ruiz', 'Marta Ruiz'])
    const ana = record.actors.find(a => a.name === 'Ana Ruiz')
    expect(new Set(ana?.evidence.map(e => e.article)).size).toBe(2)
    // Her statement in the third report is hers now.
    expect(record.statements.filter(s => s.speaker?.id === ana?.id)).toHaveLength(2)
  })

  it('merge bodies whatever they are called', () => {
    const record = recordOf(found, [
      merge(target('e.txt', 'Harbour Workers Union'), target('d.txt', 'Harbour Agency')),
    ])
    const bodies = record.actors.filter(a => a.aliases.some(x => /Agency|Union/u.test(x.form)))
    expect(bodies).toHaveLength(1)
    expect(bodies[0]?.aliases.map(a => a.form).sort()).toEqual(['Harbour Agency', 'Harbour Workers Union'])
  })

  it('split: the latest word on two of them counts', () => {
    const together = merge(target('c.txt', 'Ruiz'), target('a.txt', 'Ana Ruiz'))
    const apart = split(target('c.txt', 'Ruiz'), target('a.txt', 'Ana Ruiz'))
    const articles = (decisions: readonly Decision[]): number =>
      new Set(
        recordOf(found, decisions)
          .actors.find(a => a.name === 'Ana Ruiz')
          ?.evidence.map(e => e.article),
      ).size
    expect(articles([together, apart])).toBe(1)
    expect(articles([apart, together])).toBe(2)
  })

  it('on what no article holds change nothing', () => {
    const nobody = { ...target('a.txt', 'Nobody'), sourceFile: 'ff' }
    expect(recordOf(found, [merge(nobody, target('a.txt', 'Ana Ruiz'))])).toEqual(recordOf(found))
  })
})
