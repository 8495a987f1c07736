import { beforeAll, expect, it } from 'vitest'
import type { Figure } from '../../src/model/record.ts'
import { describeWorlds, SEED_WORLD } from './seeds.ts'
import { type SeedRecord, seedRecord } from './support.ts'

describeWorlds('group H: figures', world => {
  const { t } = world
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord(world)
  }, 120_000)

  const at = (key: string, sentence: string, measured: string): Figure => {
    const found = seeds
      .entitiesAt(seeds.dated.figures, seeds.anchor(key, sentence))
      .filter(f => f.measured.includes(measured))
    const [only] = found
    if (found.length !== 1 || !only) throw new Error(`${found.length} figures of "${measured}"`)
    return only
  }
  const files = (f: Figure): readonly string[] =>
    f.evidence.map(e => seeds.found.fileOf.get(e.reading)?.slice(0, 3) ?? '').sort()

  it('H1, N1: a guideline and a pledge measure two things and are no contradiction', () => {
    const guideline = at('000', 'He has pointed to the failure', 'spending')
    const pledge = at('001', 'His announcement', 'spending')
    expect(guideline.unit).toBe('% of GDP')
    expect(pledge.unit).toBe('%')
    expect(guideline.comparisons.find(c => c.with === pledge.id)?.verdict).toBe('cannot-be-compared')
    expect(seeds.dated.figures.flatMap(f => f.comparisons).filter(c => c.verdict === 'differs')).toEqual([])
  })
  it('H2: killed or wounded, and deaths, cannot be compared; the second is one leader’s word', () => {
    const losses = at('004', 'The war has killed or wounded', 'people')
    expect(losses).toMatchObject({ bound: 'more-than', measured: 'people killed or wounded' })
    expect(losses.chain.at(-1)?.actor?.name).toBe('analysts')
    const deaths = at('003', 'agreed “we want to stop', 'deaths')
    expect(deaths).toMatchObject({ value: null, quantityClass: 'millions' })
    // He speaks for both: his is the outermost voice, and the other leader's stands behind it only.
    expect(deaths.chain.map(v => v.actor?.name)).toEqual([t('Donald Trump'), t('Vladimir Putin')])
    expect(losses.comparisons.find(c => c.with === deaths.id)?.verdict).toBe('cannot-be-compared')
  })
  it('H3: an approximate amount of money', () => {
    const f = at('004', 'and saying', 'weapons')
    expect(f).toMatchObject({ unit: world === SEED_WORLD ? 'USD' : 'EUR', bound: 'approximate' })
    expect(f.value).toBe(Number(/\d+/u.exec(t('about $90 billion'))?.[0]) * 1e9)
  })
  it('H4: troops that a newspaper counts', () => {
    const f = at('004', 'preparing to send', 'ground troops')
    expect(f.value).toBe(Number(t('50,000').replaceAll(',', '')))
    expect(f.modality).toBe('planned')
    expect(f.chain.at(-1)?.actor?.name).toBe(t('Iltalehti'))
  })
  it('H5: one count of members, from two reports', () => {
    const f = at('004', 'NATO’s founding treaty'.replace('’', "'"), 'member')
    expect(f.value).toBe(Number(/\d+/u.exec(t('32-member'))?.[0]))
    expect(files(f)).toEqual(['000', '004'])
  })
  it('H6: the age of a war is a time and no figure', () => {
    const sentence = seeds.anchor('004', 'agree to a ceasefire in the')
    expect(seeds.entitiesAt(seeds.dated.figures, sentence)).toEqual([])
    expect(seeds.findingsAt('time', sentence).length).toBeGreaterThan(0)
  })
  it('H7: a superlative with a span is no figure', () => {
    expect(seeds.entitiesAt(seeds.dated.figures, seeds.anchor('004', 'has pressed for a quick end'))).toEqual(
      [],
    )
  })
  it('H8: a lower bound of how often something was done', () => {
    const f = at('004', 'In his opening remarks', 'thanks')
    expect(f).toMatchObject({ bound: 'at-least' })
    expect(f.scope).toContain(t('Zelenskyy'))
  })
  it('H9, N7: numbers of articles off the topic are found and stay out of the register', () => {
    const sentence = seeds.anchor('004', 'has advanced plans for')
    expect(seeds.findingsAt('figure', sentence).length).toBeGreaterThan(0)
    expect(seeds.entitiesAt(seeds.dated.figures, sentence)).toEqual([])
  })
  it('H10: a vague count is a class and no number', () => {
    expect(at('004', 'Ankara has already hosted', 'prisoners')).toMatchObject({
      value: null,
      quantityClass: 'hundreds',
    })
  })
})
