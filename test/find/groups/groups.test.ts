import { beforeAll, describe, expect, it } from 'vitest'
import { STAGES } from '../../../src/find/index.ts'
import { runStages } from '../../../src/find/pipeline.ts'
import { lineBlocks, loadFastEngine } from '../../../src/language/index.ts'
import type {
  Finding,
  GroupFinding,
  NameFinding,
  RoleFinding,
  StatementFinding,
} from '../../../src/model/finding.ts'
import type { Record } from '../../../src/model/record.ts'
import { findIn, recordOf, sampleFiles } from '../../support/pipeline.ts'

const engine = loadFastEngine()

const find = (text: string): readonly Finding[] => {
  const blocks = lineBlocks(text)
  return runStages(STAGES, {
    article: 'a',
    reading: 'r',
    text,
    blocks,
    publisher: null,
    agency: null,
    ...engine.analyse({ text, blocks }),
  })
}
const groups = (text: string): readonly GroupFinding[] =>
  find(text).filter((f): f is GroupFinding => f.kind === 'group')
/** A group as "name: member, office of STATE …", with "…" where there may be more. */
const told = (text: string): readonly string[] =>
  groups(text).map(
    g =>
      `${g.actor.name}: ${g.members
        .map(m => m.actor?.name ?? `${m.office} of ${m.country ?? m.organisation}`)
        .join(', ')}${g.incomplete ? ' …' : ''}`,
  )

describe('groups', () => {
  it.each([
    [
      'a list that may go on',
      'Norway sent a negotiating team including Foreign Minister Ana Ruiz and General Tomas Beck.',
      'negotiating team: Ana Ruiz, Tomas Beck …',
    ],
    [
      'a list that is whole',
      'The delegation, made up of Ana Ruiz and Tomas Beck, left Oslo on Monday.',
      'delegation: Ana Ruiz, Tomas Beck',
    ],
    [
      'its head',
      'The Norwegian delegation, led by Foreign Minister Ana Ruiz, arrived in Geneva.',
      'Norwegian delegation: Ana Ruiz …',
    ],
    [
      'who will lead it',
      'Foreign Minister Ana Ruiz will lead the Norwegian delegation in Geneva.',
      'Norwegian delegation: Ana Ruiz …',
    ],
    [
      'offices of several states',
      'The foreign ministers of Norway, Finland and Chile met in Geneva.',
      'foreign ministers of Norway, Finland and Chile: foreign minister of NOR, foreign minister of FIN, foreign minister of CHL',
    ],
    [
      'who takes part in a format',
      'Foreign Minister Ana Ruiz attended the Harbour Security Conference on Monday.',
      'Harbour Security Conference: Ana Ruiz …',
    ],
  ])('with %s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('know who made them', () => {
    const [g] = groups('President Tomas Beck appointed a negotiating team that includes Ana Ruiz.')
    expect(g?.appointedBy?.name).toBe('Tomas Beck')
  })

  it('are no sports teams and no groups of things', () => {
    expect(groups('The team won on Monday. A group of islands lies in the north.')).toEqual([])
  })
})

describe('terms of office', () => {
  const terms = (text: string) =>
    find(text)
      .filter((f): f is RoleFinding => f.kind === 'role' && f.term !== null)
      .map(f => [f.actor.name, f.term?.ordinal ?? null, f.time?.text ?? null])

  it('are counted, dated or both', () => {
    expect(terms('Ana Ruiz began her second term on Monday.')).toEqual([['Ana Ruiz', 2, null]])
    expect(terms('The port was built in Ana Ruiz’s 2011 to 2015 term in office.')).toEqual([
      ['Ana Ruiz', null, '2011 to 2015'],
    ])
  })

  it('are no terms of an agreement', () => {
    expect(terms('Ana Ruiz called it her term for peace.')).toEqual([])
  })
})

describe('nouns of speech that point back', () => {
  const taken = (text: string) =>
    find(text).filter(
      (f): f is StatementFinding =>
        f.kind === 'statement' && f.cue.some(c => /\b(?:offer|pledge)$/u.test(text.slice(c.start, c.end))),
    )

  it('tell of the same words again, with an occasion of their own', () => {
    const text =
      'President Tomas Beck said that Norway would build the bridge. Beck repeated the offer at the summit in Geneva.'
    const [f] = taken(text)
    expect(f?.speaker?.name).toBe('Tomas Beck')
    expect(f?.content.map(c => text.slice(c.start, c.end)).join()).toContain('Norway would build the bridge')
    expect(f?.occasion?.text).toContain('the summit')
  })

  it('take up nobody else’s words, and not what they say themselves', () => {
    expect(
      taken('President Tomas Beck said that Norway would build it. Ana Ruiz repeated the offer.'),
    ).toEqual([])
    expect(
      taken('Tomas Beck said it would open. Beck made the pledge to build a second bridge.').filter(f =>
        f.content.some(c => c.end < 30),
      ),
    ).toEqual([])
  })
})

describe('B4: names of states', () => {
  it.each(['Turkey', 'Turkiye', 'Türkiye', 'Turkïye'])('%s is one state', name => {
    const [first] = find(`${name} agreed to host the talks.`).filter(
      (f): f is NameFinding => f.kind === 'name',
    )
    expect(first?.actor).toMatchObject({ type: 'state', country: 'TUR', name: 'Turkey' })
  })
})

describe('the sample reports', () => {
  let record: Record
  beforeAll(async () => {
    record = recordOf(await findIn(sampleFiles()))
  }, 60_000)

  it('name formats with those who were seen in them', () => {
    const format = record.actors.find(a => a.name === 'Ukraine Defence Contact Group')
    expect(format?.type).toBe('format')
    expect(format?.group).toMatchObject({ incomplete: true })
    expect(format?.group?.members.map(m => m.actor?.name)).toEqual(['Pete Hegseth'])
  })

  it('speak of terms', () => {
    const terms = record.actors.find(a => a.name === 'Donald Trump')?.terms
    expect(terms?.map(x => x.ordinal)).toEqual([1, 2])
  })
})
