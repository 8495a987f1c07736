import { describe, expect, it } from 'vitest'
import { eventTitle } from '../../src/ask/titles.ts'
import type { EventSide } from '../../src/model/record.ts'

const side = (text: string, country: string | null, over: Partial<EventSide> = {}): EventSide => ({
  actor: null,
  country,
  sectors: [],
  text,
  ...over,
})
const lind = side('Lind', 'NOR', { actor: { id: 'actor_1', name: 'Ada Lind', office: null } })
const title = (target: readonly EventSide[]): string =>
  eventTitle({ type: 'AGREE', source: [lind], target, factuality: 'asserted' })

describe('the name of an event', () => {
  it.each([
    [
      'the words of a side, where they are few',
      [side('Swedish farmers', 'SWE')],
      'Agree: Ada Lind → Swedish farmers',
    ],
    [
      'its state, where they only tell an occasion',
      [side('Stockholm summit', 'SWE')],
      'Agree: Ada Lind → Sweden',
    ],
    ['its state, where they are only its adjective', [side('Swedish', 'SWE')], 'Agree: Ada Lind → Sweden'],
    [
      'its state, where they are a thing to do with it',
      [side('deal on Tuesday, after a meeting in Stockholm', 'SWE')],
      'Agree: Ada Lind → Sweden',
    ],
    ['nothing, where nobody is known', [side('infringements of rules', null)], 'Agree: Ada Lind'],
    [
      'no state beside somebody who acts for it',
      [
        side('Sweden', 'SWE'),
        side('Berg', 'SWE', { actor: { id: 'actor_2', name: 'Per Berg', office: null } }),
      ],
      'Agree: Ada Lind → Per Berg',
    ],
  ])('shows %s', (_, target, said) => {
    expect(title(target)).toBe(said)
  })
})
