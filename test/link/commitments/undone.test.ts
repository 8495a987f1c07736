import { describe, expect, it } from 'vitest'
import { findIn, recordOf } from '../../support/pipeline.ts'

const DATED = 'BERGEN, 3 March 2025 - '

/** The status of each commitment of a report, with the sentence that shows it. */
async function statuses(text: string) {
  const bytes = new TextEncoder().encode(`Ports and tolls\n\n${DATED}${text}`)
  const record = recordOf(await findIn([{ file: 'report.txt', bytes }]))
  return record.commitments.map(c => [c.content, c.status, c.shows.map(e => e.text).join(' ')])
}

describe('what a report itself says became of a commitment', () => {
  it.each([
    [
      'Norway promised to send twenty ships to Chile. It later withdrew the promise.',
      'withdrawn',
      'It later withdrew the promise.',
    ],
    [
      'Minister Anna Lund offered to open the harbour to Chile. The offer was dropped after a week.',
      'withdrawn',
      'The offer was dropped after a week.',
    ],
    [
      'Norway pledged to build ten schools in Peru. The pledge was replaced by a loan.',
      'superseded',
      'The pledge was replaced by a loan.',
    ],
    [
      'Norway vowed to close four mines by May. The vow was only partly kept, officials said.',
      'partly-kept',
      'The vow was only partly kept, officials said.',
    ],
    [
      'Norway promised to send twenty ships to Chile. It broke that promise in June.',
      'broken',
      'It broke that promise in June.',
    ],
  ])('%s', async (text, status, shows) => {
    expect((await statuses(text)).map(([, s, e]) => [s, e])).toContainEqual([
      status,
      expect.stringContaining(shows),
    ])
  })

  it('is told in the sentence of the commitment, too', async () => {
    expect(
      await statuses('Minister Anna Lund on Sunday withdrew her pledge to send twenty ships to Chile.'),
    ).toEqual([
      [
        expect.stringMatching(/^send twenty ships/u),
        'withdrawn',
        expect.stringContaining('withdrew her pledge'),
      ],
    ])
  })

  it.each([
    'Norway promised to send twenty ships to Chile. It has not withdrawn the promise.',
    'Norway promised to send twenty ships to Chile. It could still drop the plan.',
    'Norway promised to send twenty ships to Chile. Critics urged it to keep its promise.',
    'Norway promised to send twenty ships to Chile. Peru dropped its opposition to the toll.',
  ])('is not told by: %s', async text => {
    for (const [, status] of await statuses(text)) expect(['open', 'untestable']).toContain(status)
  })
})
