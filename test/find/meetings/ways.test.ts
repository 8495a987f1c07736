import { describe, expect, it } from 'vitest'
import type { FindingOf } from '../../../src/model/finding.ts'
import { findIn } from '../../support/pipeline.ts'

const SOLHEIM = 'President Maren Solheim'
const KELEMEN = 'Hungarian Prime Minister Tibor Kelemen'
const ADLER = 'Chancellor Jonas Adler'

/** The meetings of a report of 13 March 2024, as "who and who @place status/modality", in the order of the text. */
async function told(text: string): Promise<readonly string[]> {
  const { findings } = await findIn([
    { file: 'a.txt', bytes: new TextEncoder().encode(`date 2024-03-13 ${text}`) },
  ])
  return findings
    .filter((f): f is FindingOf<'meeting'> => f.kind === 'meeting')
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .map(m =>
      [
        m.participants.map(p => p.name).join(' and '),
        m.venue ? ` @${m.venue.name}` : '',
        ` ${m.status}/${m.modality}`,
        m.host ? ` host ${m.host.name}` : '',
      ].join(''),
    )
}

describe('where somebody is, or is awaited', () => {
  it.each([
    [`${SOLHEIM} is expected in Vienna on Friday.`, ['Maren Solheim @Vienna planned/expected']],
    [`${SOLHEIM} was due at the White House on Monday.`, ['Maren Solheim @White House planned/expected']],
    [`The strike came as ${KELEMEN} was in Oslo.`, ['Tibor Kelemen @Oslo under-way/asserted']],
    [`${SOLHEIM} is in a good mood.`, []],
    [`${KELEMEN} is in Budapest.`, []],
    [`${SOLHEIM} was in Vienna.`, []],
    [`${KELEMEN} is expected to resign on Friday.`, []],
    [`${KELEMEN} is due in court on Friday.`, []],
  ])('%s', async (text, meetings) => {
    expect(await told(text)).toEqual(meetings)
  })
})

describe('seeing somebody is meeting him only ahead', () => {
  it.each([
    [`${SOLHEIM} is scheduled to see ${ADLER} on Friday.`, ['Maren Solheim and Jonas Adler planned/planned']],
    [`${SOLHEIM} will see ${ADLER} in Vienna.`, ['Maren Solheim and Jonas Adler @Vienna planned/planned']],
    [`${SOLHEIM} saw ${ADLER} on television.`, []],
    [`${SOLHEIM} will see the need for reform.`, []],
  ])('%s', async (text, meetings) => {
    expect(await told(text)).toEqual(meetings)
  })
})

describe('a body that is there while it meets', () => {
  it.each([
    [
      `${SOLHEIM} addressed the Nordic Council in Vienna on Tuesday.`,
      ['Nordic Council and Maren Solheim @Vienna held/asserted'],
    ],
    [`${SOLHEIM} addressed the crowd in Vienna on Tuesday.`, []],
    [`${SOLHEIM} addressed the issue of fish on Tuesday.`, []],
  ])('%s', async (text, meetings) => {
    expect(await told(text)).toEqual(meetings)
  })
})

describe('whose meeting it is', () => {
  it.each([
    [`${ADLER}, invited by ${SOLHEIM}, declined.`, ['Jonas Adler and Maren Solheim declined/declined']],
    [`${ADLER}, invited by ${SOLHEIM}, came to Oslo on Tuesday.`, ['Jonas Adler @Oslo held/asserted']],
    [`${SOLHEIM}'s call with ${ADLER} lasted an hour.`, ['Maren Solheim and Jonas Adler held/asserted']],
    [
      `${SOLHEIM} hosted ${ADLER} after talks with ${KELEMEN} in Bergen.`,
      [
        'Maren Solheim and Jonas Adler held/asserted host Maren Solheim',
        'Tibor Kelemen and Maren Solheim @Bergen held/asserted',
      ],
    ],
    [
      `${SOLHEIM} had hosted ${ADLER} and Nordic leaders in Oslo, after meeting ${KELEMEN} in Bergen.`,
      [
        'Maren Solheim and Jonas Adler @Oslo held/asserted host Maren Solheim',
        'Maren Solheim and Tibor Kelemen @Bergen held/asserted',
      ],
    ],
    [
      `${ADLER} met Igor Petrov, Russia's envoy, in Oslo on Tuesday.`,
      ['Jonas Adler and Igor Petrov @Oslo held/asserted'],
    ],
    [
      `Foreign Minister Ada Lindqvist expects ${ADLER} to meet ${SOLHEIM} in May.`,
      ['Jonas Adler and Maren Solheim proposed/predicted'],
    ],
    [
      `${SOLHEIM} spoke to ${ADLER}. There was another call, with ${KELEMEN}.`,
      ['Maren Solheim and Jonas Adler held/asserted', 'Tibor Kelemen and Maren Solheim held/asserted'],
    ],
    [
      `${SOLHEIM} spoke to ${ADLER}. There was a call for calm.`,
      ['Maren Solheim and Jonas Adler held/asserted'],
    ],
    ['The talks of Norway and Finland in Oslo ended on Tuesday.', ['Norway and Finland @Oslo held/asserted']],
    ["The talks of Norway's future ended on Tuesday.", []],
    [
      'Two rounds of talks between Swedes and Finns were held under Norwegian auspices.',
      ['Swedes and Finns held/asserted host Norway'],
    ],
    [
      'The talks between India and Nepal, hosted by Norway, ended without a deal.',
      ['India and Nepal held/asserted host Norway'],
    ],
    [
      `${SOLHEIM} proposed a meeting between ${ADLER} and ${KELEMEN}, to be followed by a three-way summit with her foreign minister Ada Lindqvist.`,
      [
        'Jonas Adler and Tibor Kelemen proposed/proposed',
        'Jonas Adler and Tibor Kelemen and Ada Lindqvist proposed/proposed',
      ],
    ],
  ])('%s', async (text, meetings) => {
    expect(await told(text)).toEqual(meetings)
  })
})

describe('what only sounds like a meeting', () => {
  it.each([
    'The Nordic Council is coming to Vienna on Tuesday.',
    `${SOLHEIM} wants to keep farmers from coming to Vienna.`,
    `${SOLHEIM} called out ${ADLER} for his silence.`,
    `${SOLHEIM} did meet the deadline that Hungary had set.`,
    `${SOLHEIM} made 150 phone calls for the party.`,
  ])('%s', async text => {
    expect(await told(text)).toEqual([])
  })
})

it('takes no time of what it is only counted from: "the first since March"', async () => {
  const { findings } = await findIn([
    {
      file: 'a.txt',
      bytes: new TextEncoder().encode(
        `date 2024-05-13 ${SOLHEIM}'s call with ${ADLER} was the first since March.`,
      ),
    },
  ])
  expect(findings.filter(f => f.kind === 'meeting').map(f => f.time)).toEqual([null])
})
