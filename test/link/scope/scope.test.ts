import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Decision, WHOLE_DOSSIER } from '../../../src/model/decision.ts'
import { findIn, recordOf, sampleFiles } from '../../support/pipeline.ts'

const found = await findIn(sampleFiles())
const record = recordOf(found)
const about = (words: RegExp) => record.articles.find(a => words.test(a.title ?? a.label))

describe('scope on the sample reports', () => {
  it('puts an article on other states aside, and says why', () => {
    const off = about(/^Berlin calls settlement/u)
    expect(off?.onTopic).toBe(false)
    expect(off?.offTopicBecause).toMatch(/names none; it speaks of/u)
    expect(about(/^Ankara offers/u)?.onTopic).toBe(true)
    // It tells most of a go-between, and names all the parties.
    expect(about(/^Europe prepares to send/u)?.onTopic).toBe(true)
  })

  it('leaves one article alone on its topic, whatever it is about', () => {
    const off = about(/^Berlin calls settlement/u)
    const readings = found.readings.filter(r => r.article === off?.id)
    const findings = found.findings.filter(f => f.article === off?.id)
    expect(recordOf({ ...found, readings, findings }).articles.map(a => a.onTopic)).toEqual([true])
  })

  it('does not depend on the order of adding', () => {
    const bytes = JSON.stringify(record)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...found.readings], { minLength: found.readings.length }),
        readings => {
          expect(JSON.stringify(recordOf({ ...found, readings }))).toBe(bytes)
        },
      ),
      { numRuns: 3 },
    )
  })

  it('takes the parties and the period that the user sets, and gives them back', () => {
    const set: Decision = {
      verb: 'scope',
      target: WHOLE_DOSSIER,
      scope: { parties: ['Israel', 'DEU'], period: { from: '2025-02-26', to: '2025-02-28' } },
    }
    const own = recordOf(found, [set])
    expect(own.scope.parties.map(p => p.id)).toEqual(['ISR', 'DEU'])
    expect(own.scope.setBy).toBe('user')
    expect(own.articles.find(a => a.id === about(/^Berlin calls/u)?.id)?.onTopic).toBe(true)
    expect(own.articles.find(a => a.published?.edtf === '2025-03-13')?.onTopic).toBe(false)
    const back = recordOf(found, [set, { ...set, scope: null }])
    expect(JSON.stringify(back)).toBe(JSON.stringify(record))
  })

  it('takes the user’s own list of issues', () => {
    const own = recordOf(found, [
      {
        verb: 'issues',
        target: WHOLE_DOSSIER,
        issues: [{ id: 'ships', label: 'ships', triggers: ['ships', 'naval'] }],
      },
    ])
    expect(own.scope.issues.map(i => i.id)).toEqual(['ships'])
    expect(own.positions.every(p => p.issue === null || p.issue.id === 'ships')).toBe(true)
  })
})
