import { describe, expect, it } from 'vitest'
import type { FindingOf } from '../../../src/model/finding.ts'
import { findIn } from '../../support/pipeline.ts'

const SOLHEIM = 'President Maren Solheim'
const KELEMEN = 'Prime Minister Tibor Kelemen'

/** The meetings of a report of 13 March 2024, a Wednesday, in the order of the text. */
async function meetings(text: string): Promise<readonly FindingOf<'meeting'>[]> {
  const { findings } = await findIn([
    { file: 'a.txt', bytes: new TextEncoder().encode(`date 2024-03-13 ${text}`) },
  ])
  return findings
    .filter((f): f is FindingOf<'meeting'> => f.kind === 'meeting')
    .sort((a, b) => a.trigger.start - b.trigger.start)
}
const who = (m: FindingOf<'meeting'> | undefined): readonly string[] =>
  m?.participants.map(p => p.name).sort() ?? []

describe('how long a meeting took', () => {
  it.each([
    [`${SOLHEIM} held a two-hour meeting with ${KELEMEN} in Vienna on Tuesday.`, 'two-hour'],
    [`${SOLHEIM} met ${KELEMEN} for more than four hours in Vienna on Tuesday.`, 'more than four hours'],
    ['Talks between Norway and Hungary lasted six hours, officials said.', 'six hours'],
    ['Norway and Hungary held talks for the first time in four years.', undefined],
    ['Norway and Hungary held talks about a 30-day truce in Vienna.', undefined],
    [`${SOLHEIM} met ${KELEMEN} three days after the vote.`, undefined],
  ])('%s', async (text, length) => {
    expect((await meetings(text))[0]?.duration?.text).toBe(length)
  })
})

describe('a private talk and the talks that follow', () => {
  it('are two, the second with those who are joined', async () => {
    const [talk, talks] = await meetings(
      `${SOLHEIM} and ${KELEMEN} spoke in private before joining a group of Nordic ministers for almost three hours of talks.`,
    )
    expect(talk).toMatchObject({ label: 'private talk', status: 'held', participantsIncomplete: false })
    expect(talks).toMatchObject({ status: 'held', participantsIncomplete: true })
    expect(talks?.duration?.text).toBe('almost three hours')
    expect(who(talks)).toEqual(['Maren Solheim', 'Tibor Kelemen'])
  })
  it('joining is no meeting without talks', async () => {
    expect(await meetings(`${SOLHEIM} joined ${KELEMEN} in a call for calm.`)).toEqual([])
  })
})

describe('who proposes a meeting', () => {
  it.each([
    [`${SOLHEIM} offered to hold talks with ${KELEMEN} in Vienna.`, 'Maren Solheim', 'proposed'],
    [
      'Chancellor Jonas Adler sought to persuade Norway and Hungary to hold a summit in Vienna.',
      'Jonas Adler',
      'proposed',
    ],
    [
      'A meeting between Norway and Hungary in Vienna was proposed by Chancellor Jonas Adler.',
      'Jonas Adler',
      'proposed',
    ],
    ['A meeting between Norway and Hungary in Vienna was postponed by the storm.', undefined, 'cancelled'],
    [`${SOLHEIM} met ${KELEMEN} in Vienna on Tuesday.`, undefined, 'held'],
  ])('%s', async (text, name, status) => {
    const [m] = await meetings(text)
    expect([m?.proposer?.name, m?.status]).toEqual([name, status])
  })
})

describe('whose time a meeting has', () => {
  it.each([
    [
      'Hungary signed the pact on Tuesday after a meeting in Vienna between delegations from Norway and Hungary.',
      'Tuesday',
      'until',
    ],
    [`${SOLHEIM} met ${KELEMEN} in Vienna on Tuesday after a storm.`, 'Tuesday', 'told'],
    [
      'On Tuesday Defence Minister Ada Lindqvist presented her plan. Speaking at a meeting of the Nordic Contact Group in Vienna, Lindqvist said that it would cost little.',
      'Tuesday',
      'carried',
    ],
    [
      'On Tuesday Defence Minister Ada Lindqvist presented her plan. Chancellor Jonas Adler left on Monday. Speaking at a meeting of the Nordic Contact Group in Vienna, Lindqvist said that it would cost little.',
      undefined,
      null,
    ],
  ])('%s', async (text, time, timed) => {
    const [m] = await meetings(text)
    expect([m?.time?.text, m?.timed]).toEqual([time, timed])
  })
})

describe('a meeting that was told before', () => {
  it('is meant by "the Vienna meeting", with its sides and its time', async () => {
    const [, again] = await meetings(
      `${SOLHEIM} met ${KELEMEN} in Vienna on Tuesday. The Vienna meeting was a success, she said.`,
    )
    expect(who(again)).toEqual(['Maren Solheim', 'Tibor Kelemen'])
    expect(again?.time?.text).toBe('Tuesday')
  })
  it('stands as it stood, with the time until which there is room for it', async () => {
    const [, again] = await meetings(
      `${SOLHEIM} will meet ${KELEMEN} in Vienna. The time for the meeting in Vienna is short, as the holiday starts on Friday.`,
    )
    expect(again).toMatchObject({ status: 'planned', time: null })
    expect(again?.window?.text).toBe('Friday')
  })
  it.each([
    `${SOLHEIM} will meet ${KELEMEN} in Vienna. A meeting in Vienna of the farmers' union begins on Friday.`,
    `${SOLHEIM} will meet ${KELEMEN} in Vienna. The meeting in Oslo begins on Friday.`,
  ])('is not meant by another: %s', async text => {
    expect(await meetings(text)).toHaveLength(1)
  })
})

describe('who takes part', () => {
  it.each([
    [
      `${SOLHEIM} spoke with Hungary’s prime minister on Tuesday.`,
      ['Hungary’s prime minister', 'Maren Solheim'],
    ],
    [
      'Ada Lindqvist and Jonas Adler will lead the Norwegian side at a meeting that is being prepared for Friday in Vienna.',
      ['Ada Lindqvist', 'Jonas Adler'],
    ],
    [
      `${KELEMEN} telephoned last week with his Swedish and Danish counterparts.`,
      ['Danish counterparts', 'Swedish counterparts', 'Tibor Kelemen'],
    ],
  ])('%s', async (text, names) => {
    const [m] = await meetings(text)
    expect(who(m)).toEqual(names)
    expect(m?.time).not.toBeNull()
  })
  it('nobody of whom only a person without a name is told: "Ms Solheim’s boss … his first meeting"', async () => {
    expect(
      await meetings(
        `${SOLHEIM} was there. Ms Solheim's boss has picked Vienna for his first meeting with ${KELEMEN}.`,
      ),
    ).toEqual([])
  })
})

describe('where a meeting took place', () => {
  it('a side before its verb is no place', async () => {
    expect((await meetings('Norway and Hungary held talks.'))[0]?.venue).toBeNull()
  })
})
