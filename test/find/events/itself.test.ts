import { describe, expect, it } from 'vitest'
import { onItself } from '../../../src/find/events/itself.ts'
import { THRESHOLDS } from '../../../src/link/thresholds.ts'
import type { EventActor } from '../../../src/model/finding.ts'
import { findIn } from '../../support/pipeline.ts'

const side = (country: string | null, sectors: EventActor['sectors'] = []): EventActor => ({
  actor: null,
  country,
  sectors,
  span: null,
})

describe('nobody is his own counterpart', () => {
  it.each([
    ['a state and a word of it', [side('UKR')], [side('UKR')], true],
    ['a government and its rebels', [side('UKR', ['GOV'])], [side('UKR', ['REB'])], false],
    ['two states', [side('UKR')], [side('RUS')], false],
    ['one of several targets', [side('UKR')], [side('UKR'), side('USA')], false],
    ['nobody known', [side(null)], [side(null)], false],
    ['no target', [side('UKR')], [], false],
  ])('%s', (_, source, target, same) => {
    expect(onItself({ source, target })).toBe(same)
  })

  it('so that such a reading waits for review', async () => {
    const { findings } = await findIn([
      {
        file: 'a.txt',
        bytes: new TextEncoder().encode('date 2024-03-13 Norway condemned Norway on Tuesday.'),
      },
    ])
    const events = findings.filter(f => f.kind === 'event')
    expect(events.length).toBeGreaterThan(0)
    for (const e of events) expect(e.confidence).toBeLessThan(THRESHOLDS.event)
  })
})
