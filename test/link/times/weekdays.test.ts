import { describe, expect, it } from 'vitest'
import { timesIn } from './told.ts'

/** The acceptance list's weekday rule, on sentences of our own. */
const RULE: readonly (readonly [sentence: string, published: string, edtf: string])[] = [
  ['The minister said on Wednesday that talks had failed.', '2025-03-13', '2025-03-12'],
  ['The minister said on Thursday that talks had failed.', '2025-03-13', '2025-03-13'],
  ['The two leaders will meet on Thursday.', '2025-03-13', '2025-03-13'],
  ['The envoy is expected to be in Geneva on Friday.', '2025-02-28', '2025-02-28'],
  ['The envoy is expected to be in Geneva on Friday.', '2025-02-26', '2025-02-28'],
  ['Her announcement Tuesday that spending would rise surprised allies.', '2025-02-27', '2025-02-25'],
  ['The president said on Thursday (Feb 27) that a deal was near.', '2025-02-28', '2025-02-27'],
  ['He came to the capital on Monday for a friendly lunch.', '2025-02-28', '2025-02-24'],
]

describe('a bare weekday is the nearest one that the tense allows', () => {
  it.each(RULE)('%s (published %s)', (sentence, published, edtf) => {
    expect(timesIn(sentence, published).map(t => t.edtf)).toEqual([edtf])
  })

  it('stays symbolic in an undated article', () => {
    expect(timesIn('The tone on Monday was warmer.', null)).toMatchObject([
      { edtf: null, value: 'XXXX-WXX-1' },
    ])
  })
})
