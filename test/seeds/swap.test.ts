import { expect, it } from 'vitest'
import { describeShared, describeWorlds, loadSeeds } from './seeds.ts'
import { NAME_LINES, STATE_LINES } from './swap.data.ts'
import { swapped, swappedState } from './swap.ts'

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(l => l.split('|'))

it('moves whole dates by 28 days and six years, and their weekdays by one day', () => {
  expect(swapped('2025-02-27')).toBe('2019-03-27')
  expect(swapped('2025-08-18/2025-08-20')).toBe('2019-09-15/2019-09-17')
  expect(swapped('on Thursday (Feb 27)')).toBe('on Wednesday (Mar 27)')
  expect(new Date('2019-03-27').getUTCDay()).toBe(3)
  expect(swapped('2025-02')).toBe('2019-03')
  expect(swapped('in 2014, by 2027')).toBe('in 2008, by 2021')
})

it('swaps words whole, in one pass, with their capitals and the article before them', () => {
  expect(swapped('Trumpet Trump’s TRUMP')).toBe('Trumpet Hale’s HALE')
  expect(swapped('the US and the UK')).toBe('the UK and the Danish')
  expect(swapped('a Turkish plan, an American')).toBe('an Egyptian plan, a British')
  expect(swapped('about $90 billion in 1900')).toBe('about €70 billion in 1900')
})

it('gives every state one other state', () => {
  const to = lines(STATE_LINES).map(([from = '']) => swappedState(from))
  expect(new Set(to).size).toBe(to.length)
})

describeShared('seeds', 'the swapped copy', () => {
  it('keeps none of the names that are swapped for others', () => {
    const gone = lines(NAME_LINES).flatMap(([from = '']) => (/^(?:the )?[A-Z]/u.test(from) ? [from] : []))
    const stays = new Set(lines(NAME_LINES).flatMap(([, to = '']) => [to, ...to.split(' ')]))
    const text = loadSeeds({ name: 'swapped seeds', t: swapped, state: swappedState })
      .map(s => s.source)
      .join('\n')
    const left = gone.filter(
      n => !stays.has(n) && new RegExp(`(?<![\\p{L}\\p{N}])${n}(?![\\p{L}\\p{N}])`, 'u').test(text),
    )
    expect(left).toEqual([])
  })
})

describeWorlds('every world', world => {
  it('has five files', () => {
    expect(loadSeeds(world).map(s => s.key)).toEqual(['000', '001', '002', '003', '004'])
  })
})
