import { describe, expect, it } from 'vitest'
import { found } from '../commitments/given.ts'

/** The proposals of a text at a confidence that enters the record. */
async function proposals(text: string) {
  const { findings } = await found(text, 'proposal')
  return findings
    .filter(f => f.confidence >= 0.7)
    .map(f => ({
      title: f.title,
      parties: f.parties.map(p => p.name),
      elements: f.elements.map(e => `${e.negative ? 'no ' : ''}${e.text}`),
      steps: f.steps.map(s => s.text),
      conditions: f.conditions.map(c => c.text),
      answers: f.answers.map(a => `${a.actor.name}: ${a.answer}${a.time ? ` (${a.time.text})` : ''}`),
      duration: f.duration?.text ?? null,
      status: f.status,
      time: f.time?.text ?? null,
    }))
}

describe('what is on the table', () => {
  it('has its proposer, its length and its parties, and is answered as “the deal”', async () => {
    const text =
      'The envoys arrived with a Norwegian proposal for a 60-day truce between Peru and Chile. The talks were long. Chile agreed to the deal on Tuesday.'
    const all = await proposals(text)
    expect(all[0]).toMatchObject({ duration: '60-day', parties: ['Peru', 'Chile'] })
    expect(all.at(-1)).toMatchObject({ title: all[0]?.title, answers: ['Chile: accepted (Tuesday)'] })
  })

  it.each([
    ['The envoy said a truce was more important than the force.', ['a truce', 'the force']],
    ['Norway said the talks must come before the referendum.', ['the talks', 'the referendum']],
    ['The inspections take precedence over the sale, the minister said.', ['The inspections', 'the sale']],
    [
      'She said the mission was high on the list of Peru but said reaching a ceasefire first was more important.',
      ['reaching a ceasefire', 'the mission'],
    ],
    ['Nothing is more important than peace.', null],
    ['The treaty is more important than ever.', null],
    ['The deal was more important than people think.', null],
    ['The winter comes before the spring.', null],
    ['Money is more important than fame, she said.', null],
  ])('tells what is put ahead of what: %s', async (text, steps) => {
    expect((await proposals(text)).find(p => p.steps.length > 0)?.steps ?? null).toEqual(steps)
  })

  it.each([
    ['Norway rejects any proposal to lease the harbour.', false],
    ['Jobs were lost because of bad deals with Peru.', false],
    ['Norway rejected the proposal to lease the harbour.', true],
    ['Norway signed two deals with Peru.', true],
  ])('is sure only of what points at one thing: %s', async (text, sure) => {
    const all = await proposals(text)
    expect(all.length > 0).toBe(sure)
  })

  it('says what is not in it', async () => {
    const all = await proposals(
      'Kenya and Egypt will sign a fisheries deal with Sudan on Monday. It includes no port rights for Cairo.',
    )
    expect(all.at(-1)).toMatchObject({ elements: ['no port rights for Cairo'] })
    expect(all[0]).toMatchObject({ status: 'to-be-signed', time: 'Monday' })
  })

  it('keeps half of a rejection', async () => {
    const all = await proposals(
      'President Paula Reyes has all but rejected the outline of Prime Minister Jonas Berg’s proposals. Those included handing over the northern ports.',
    )
    expect(all.flatMap(p => p.answers)).toContain('Paula Reyes: rejected-hedged')
    expect(all.flatMap(p => p.elements)).toContain('handing over the northern ports')
  })

  it('keeps the order of steps', async () => {
    const [first] = await proposals(
      'The minister said she had begun arranging a call between Kenya and Sudan, to be followed by a summit of the three states.',
    )
    expect(first?.steps).toEqual(['a call between Kenya and Sudan', 'a summit of the three states'])
  })

  it.each([
    [
      'Any sale of the ports would have to be approved by a referendum.',
      { status: 'constraint', conditions: ['approved by a referendum'] },
    ],
    ['The treaty must be ratified by parliament.', { status: 'constraint' }],
    ['There is also a fisheries pact that expires next year.', { status: 'signed', time: 'next year' }],
    [
      'Denmark and Iceland are floating proposals to send a naval force to Kenya if the talks succeed.',
      { answers: ['Denmark: proposer', 'Iceland: proposer'], conditions: ['if the talks succeed'] },
    ],
    ['Peru and Chile were negotiating a trade agreement.', { parties: ['Peru', 'Chile'], status: 'oral' }],
  ])('%s', async (text, expected) => {
    const all = await proposals(text)
    expect(all).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    'Any deal would be welcome.',
    'The minister made a great deal of it.',
    'She plans to leave.',
    'The agreement was not accepted.',
    'The parliament approved of the colour.',
  ])('finds nothing in: %s', async text => {
    expect(await proposals(text)).toEqual([])
  })
})
