import { describe, expect, it } from 'vitest'
import { checkWords } from '../../../src/find/meetings/check.ts'
import { meetings, told } from './given.ts'

const all = (text: string): string[] => meetings(text).map(told)

describe('a meeting told by a verb', () => {
  it.each([
    [
      'Lindqvist met Aalto in Geneva on Monday.',
      'bilateral held (Alva Lindqvist, Pekka Aalto) @Geneva on Monday',
    ],
    [
      'Prime Minister Lindqvist meets Aalto Thursday to ask for help.',
      'bilateral planned (Alva Lindqvist, Pekka Aalto) Thursday',
    ],
    [
      'Lindqvist, who was meeting Aalto at the White House, smiled.',
      'bilateral held (Alva Lindqvist, Pekka Aalto) @White House',
    ],
    ['Lindqvist will meet Aalto next week.', 'bilateral planned (Alva Lindqvist, Pekka Aalto) next week'],
    [
      'Lindqvist refused to meet Aalto in Geneva.',
      'bilateral declined (Alva Lindqvist, Pekka Aalto) @Geneva',
    ],
    ['Lindqvist could meet Aalto in Geneva.', 'bilateral proposed (Alva Lindqvist, Pekka Aalto) @Geneva'],
    ['Lindqvist spoke with Aalto on Friday.', 'call held (Alva Lindqvist, Pekka Aalto) on Friday'],
    [
      'Moreau hosted Lindqvist in Paris on Monday.',
      'visit held (Alva Lindqvist, Claire Moreau) @Paris on Monday',
    ],
    ['Moreau is the latest minister to meet Aalto.', 'bilateral held (Claire Moreau, Pekka Aalto)'],
    ['When Lindqvist and Aalto meet, much will change.', 'bilateral planned (Alva Lindqvist, Pekka Aalto)'],
    [
      'Moreau is expected to be in Stockholm on Friday to sign a pact with Lindqvist.',
      'visit planned (Alva Lindqvist, Claire Moreau) @Stockholm on Friday',
    ],
  ])('%s', (text, expected) => {
    expect(all(text)).toEqual([expected])
  })
})

describe('a meeting told by a noun', () => {
  it.each([
    [
      'After a phone call with Aalto on Monday, Lindqvist was hopeful.',
      'call held (Alva Lindqvist, Pekka Aalto) on Monday',
    ],
    [
      'A Lindqvist-Aalto meeting could take place in Geneva.',
      'bilateral proposed (Alva Lindqvist, Pekka Aalto) @Geneva',
    ],
    [
      'The last talks between Sweden and Finland took place in Lapland in June.',
      'bilateral held (Finland, Sweden) @Lapland in June',
    ],
    [
      'A meeting is being set up on Friday in Geneva, where Lindqvist and Moreau will speak.',
      'bilateral planned (Alva Lindqvist, Claire Moreau) @Geneva on Friday',
    ],
    [
      'Lindqvist held a joint press conference with Aalto on Monday.',
      'bilateral held (Alva Lindqvist, Pekka Aalto) on Monday',
    ],
  ])('%s', (text, expected) => {
    expect(all(text)).toEqual([expected])
  })
})

describe('sides', () => {
  it('reads a pronoun as the person of its row that no preposition governs, else as the topic', () => {
    expect(all('Lindqvist left early. After a call with Aalto on Monday, she flew home.')).toContain(
      'call held (Alva Lindqvist, Pekka Aalto) on Monday',
    )
  })
  it('keeps two meetings of one sentence apart, each with its own sides, place and time', () => {
    expect(
      all(
        'Lindqvist made the offer at the White House, where she hosted Moreau, following her meeting on Friday in Lapland with Aalto.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'bilateral held (Alva Lindqvist, Pekka Aalto) @Lapland on Friday',
        'visit held (Alva Lindqvist, Claire Moreau) @White House',
      ]),
    )
  })
  it('makes a visit of each of several visitors', () => {
    expect(all('Lindqvist and Moreau made visits to the White House last month.')).toEqual([
      'visit held (Alva Lindqvist) @White House last month',
      'visit held (Claire Moreau) @White House last month',
    ])
  })
  it('leads "the pair" back to the sides of the meeting told before', () => {
    expect(
      all('A Lindqvist-Aalto meeting could take place in Geneva. The pair will meet next week.').at(-1),
    ).toBe('bilateral planned (Alva Lindqvist, Pekka Aalto) next week')
  })
  it('takes "the Finnish leader" for the Finnish president named before', () => {
    expect(all('Aalto spoke first. Lindqvist had called the Finnish leader on Monday.').at(-1)).toBe(
      'call held (Alva Lindqvist, Pekka Aalto) on Monday',
    )
  })
  it('marks that more were there than are named', () => {
    const [m] = meetings('Lindqvist hosted Moreau and several European leaders at the White House on Monday.')
    expect(m?.participantsIncomplete).toBe(true)
    expect(m?.meetingKind).toBe('multilateral')
  })
})

describe('what is no meeting', () => {
  it.each([
    'The plan did not meet the demands of Sweden.',
    'Lindqvist called Aalto a liar.',
    'Finland welcomed the decision.',
    'Sweden did not attend the summit in Geneva.',
    'Moreau called for calm in Paris.',
    'Lindqvist called on Aalto to apologise.',
    'Lindqvist called for Aalto to go.',
    'Lindqvist received the endorsement of Aalto.',
    'Finland welcomed the decision of Costa.',
  ])('%s', text => {
    expect(all(text)).toEqual([])
  })
})

describe('the lexicon of meeting words', () => {
  it('holds no double, no conflict and nothing that is never read', () => {
    expect(checkWords()).toEqual([])
  })
  it('is complained of where it does', () => {
    const lines = {
      nouns: 'summit | conference | event\nsummit | conference | event\nmeeting of the minds | talks | event',
      verbs: 'meet | with | bilateral | with\nmeet | with | call | with',
      light: 'hold | -',
      irregular: 'hold | held | held\nsing | sang | sung',
      roles: 'envoy | person | 1 | -',
      back: 'the pair\nthe pair',
      kinds: 'phone | call',
    }
    expect(checkWords(lines).map(c => `${c.what} ${c.entry}`)).toEqual([
      'duplicate noun: summit',
      'conflict verb: meet | with',
      'duplicate back: the pair',
      'unreachable irregular: sing',
      'unreachable noun: meeting of the minds',
    ])
  })
})
