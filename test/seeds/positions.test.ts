import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import type { FindingOf } from '../../src/model/finding.ts'
import type { Position } from '../../src/model/record.ts'
import { cut } from '../../src/model/span.ts'
import { describeWorlds, plainMarks } from './seeds.ts'
import { type SeedRecord, seedRecord } from './support.ts'

/** All that views, commands, exports and the page say of their own. */
const ownProse = (): string =>
  ['src/ask', 'src/cli', 'src/export', 'src/serve', 'web']
    .flatMap(folder => {
      const at = new URL(`../../${folder}/`, import.meta.url)
      return readdirSync(at, { recursive: true, encoding: 'utf8' })
        .filter(f => /\.tsx?$/u.test(f) && !f.includes('node_modules'))
        .map(f => readFileSync(new URL(f, at), 'utf8'))
    })
    .join('\n')

describeWorlds('group E of the acceptance list: issues and positions', world => {
  const { t, state } = world
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord(world)
  }, 120_000)

  /** The positions of the record that a sentence shows. */
  const at = (key: string, words: string): readonly Position[] =>
    seeds.entitiesAt(seeds.dated.positions, seeds.anchor(key, words))
  const ofHolder = (key: string, words: string, holder: string, issue?: string): Position | undefined =>
    at(key, words).find(
      p => p.holder.name.includes(t(holder)) && (issue === undefined || p.issue?.id === issue),
    )
  const issueOf = (p: Position | undefined) => p?.issue?.id
  /** The finding of a sentence that this holder has, with the topic that holds the words. */
  const found = (key: string, words: string, holder: string, topic = ''): FindingOf<'position'> | undefined =>
    seeds
      .findingsAt('position', seeds.anchor(key, words))
      .find(f => f.holder.name.includes(t(holder)) && plainMarks(f.topic.text).includes(t(topic)))
  /** What a position's series tells of one sentence. */
  const told = (p: Position | undefined, key: string, words: string) => {
    const ids = new Set(seeds.findingsAt('position', seeds.anchor(key, words)).map(f => f.id))
    return p?.series.filter(h => ids.has(h.finding)) ?? []
  }
  const voices = (f: FindingOf<'position'> | undefined) => f?.chain.map(v => v.actor?.name)

  it('E1: a reversal that the article tells of is a shift, after something and not because of it', () => {
    const p = ofHolder('004', 'previously backed that', 'Trump', 'ceasefire-first')
    const [shift, ...more] = p?.shifts ?? []
    expect(more).toEqual([])
    expect(shift).toMatchObject({ from: 'support', to: 'oppose', because: false, chain: [] })
    expect(shift?.after).toContain(t('after meeting with Putin'))
  })

  it('E1: what he took up instead is another position', () => {
    const f = found('004', 'previously backed that', 'Trump', 'any peace agreement be comprehensive')
    expect(f).toMatchObject({ stance: 'support', issue: 'peace-settlement', firstHand: false })
  })

  it('E2: a state’s proposal is its position, put forward', () => {
    const words = 'aimed at pushing through'
    const all = seeds.findingsAt('position', seeds.anchor('000', words))
    const f = all.find(x => x.holder.country === state('USA'))
    expect(f).toMatchObject({ stance: 'support', modality: 'proposed', issue: 'ceasefire', firstHand: false })
    const p = at('000', words).find(x => x.side === state('USA'))
    expect(told(p, '000', words).map(h => h.time?.edtf ?? h.published)).toEqual([t('2025-03-13')])
  })

  it('E3: liking the idea and going on without it is mixed, and another issue', () => {
    const p = ofHolder('004', 'liked the concept', 'Trump')
    expect(issueOf(p)).toBe('ceasefire')
    expect(told(p, '004', 'liked the concept').map(h => h.stance)).toEqual(['mixed'])
    expect(p?.shifts).toEqual([])
  })

  it('E4: two who voice support for one thing, and others who ask a third for it', () => {
    for (const name of ['Merz', 'Macron']) {
      const p = ofHolder('004', 'voiced support for', name)
      expect(issueOf(p), name).toBe('ceasefire-first')
      expect(p?.stance).toBe('support')
    }
    const f = found('004', 'who rushed to', 'European leaders')
    expect(f).toMatchObject({ stance: 'support', modality: 'requested', issue: 'ceasefire-first' })
    expect(f?.addressee?.name).toContain(t('Trump'))
    expect(seeds.findingsAt('position', seeds.anchor('004', 'who rushed to'))).toHaveLength(1)
  })

  it('E5: stances of one actor on one issue are a series in time without a shift', () => {
    const p = ofHolder('001', "Well I'm not going to make security", 'Trump')
    expect(issueOf(p)).toBe('security-guarantees')
    const rows = p?.series.map(h => [h.time?.edtf ?? h.published, h.stance]) ?? []
    expect(rows).toContainEqual([t('2025-02-26'), 'oppose-hedged'])
    expect(told(p, '002', 'all but dismissed').map(h => h.stance)).toEqual(['oppose-hedged'])
    const days = p?.series.flatMap(h => h.time?.edtf ?? h.published ?? []) ?? []
    expect(days).toEqual([...days].sort())
    expect(p?.shifts).toEqual([])
  })

  it('E5: in the summer he is for help, once the page is dated', () => {
    const p = seeds.dated.positions.find(
      x =>
        x.holder.name.includes(t('Trump')) && told(x, '004', "there's going to be a lot of help").length > 0,
    )
    const all = told(p, '004', "there's going to be a lot of help")
    expect(all.map(h => h.stance)).toContain('support')
    expect(issueOf(p)).toBe('security-guarantees')
  })

  it('E5: a deal that is called the guarantee is supported, by report of his words', () => {
    const f = found('002', 'is the security guarantee', 'Trump', 'deal')
    expect(f).toMatchObject({ stance: 'support', modality: 'asserted' })
    expect(f?.chain.map(v => v.evidential)).toEqual(['indirect'])
    const p = at('002', 'is the security guarantee').find(x =>
      x.series.some(h => h.topic.includes('minerals')),
    )
    expect(p?.series.map(h => h.time?.edtf)).toContain(t('2025-02-27'))
    expect(p?.shifts).toEqual([])
  })

  it('E6: one requirement in two reports, no shift', () => {
    const p = ofHolder('001', 'Prime Minister Keir Starmer meets', 'Starmer')
    expect(issueOf(p)).toBe('security-guarantees')
    expect(told(p, '001', 'Prime Minister Keir Starmer meets').map(h => h.stance)).toContain('requires')
    expect(told(p, '002', 'Before the meeting').map(h => h.stance)).toEqual(['requires'])
    expect(p?.side).toBe(state('GBR'))
    expect(p?.shifts).toEqual([])
  })

  it('E7: three positions in one sentence', () => {
    const all = seeds.findingsAt('position', seeds.anchor('003', 'should not get'))
    expect(all.map(f => [f.stance, f.modality, f.issue]).sort()).toEqual([
      ['oppose', 'asserted', 'alliance-membership'],
      ['oppose', 'asserted', 'peacekeeping-force'],
      ['oppose', 'ruled-out', 'foreign-troops'],
    ])
    for (const f of all) expect(voices(f)?.at(-1)).toBe(t('Pete Hegseth'))
    const days = at('003', 'should not get').flatMap(p =>
      told(p, '003', 'should not get').map(h => h.time?.edtf),
    )
    expect(new Set(days)).toEqual(new Set([t('2025-02-12')]))
  })

  it('E8: two officials against the same thing are two positions without a shift', () => {
    const f = found('003', 'set the terms', 'Hegseth', 'borders before 2014')
    expect(f).toMatchObject({ stance: 'oppose', modality: 'ruled-out', issue: 'territory' })
    const one = ofHolder('003', 'set the terms', 'Hegseth')
    const other = at('004', 'give up hopes').find(p => p.issue?.id === 'territory')
    expect(other?.holder.name).toContain(t('Trump'))
    expect(other?.stance).toBe('oppose')
    expect(other?.id).not.toBe(one?.id)
    expect([...(one?.shifts ?? []), ...(other?.shifts ?? [])]).toEqual([])
  })

  it('N12: no shift arises between two people who hold the same', () => {
    const shifts = seeds.dated.positions.filter(p => p.shifts.length > 0)
    expect(shifts.map(p => p.issue?.id).sort()).toEqual(['ceasefire-first', 'maritime'])
    for (const p of shifts)
      for (const s of p.shifts) expect(p.series.map(h => h.finding)).toContain(s.finding)
  })

  it('E9: what is said to be off the table and on it is an issue’s state and nobody’s stance', () => {
    const all = seeds.findingsAt('position', seeds.anchor('004', 'was not under discussion'))
    expect(all.map(f => [f.issue, f.issueState, f.stance])).toEqual([
      ['alliance-membership', 'not-under-discussion', 'none'],
      ['security-guarantees', 'under-discussion', 'none'],
    ])
    for (const f of all) expect(voices(f)).toEqual([t('Mark Rutte')])
  })

  it('E10: a ministry rules something out', () => {
    const f = found('004', 'ruled out the deployment', 'Foreign Ministry')
    expect(f).toMatchObject({ stance: 'oppose', modality: 'ruled-out', issue: 'foreign-troops' })
    expect(f?.holder.country).toBe(state('RUS'))
    // "Just before the talks": the day of the talks.
    const p = at('004', 'ruled out the deployment').find(x => x.side === state('RUS'))
    expect(told(p, '004', 'ruled out the deployment').map(h => h.time?.edtf)).toEqual([t('2025-08-18')])
  })

  it('E11: willingness on two conditions, each with its own words', () => {
    const f = found('002', 'he is open to', 'Starmer')
    expect(f).toMatchObject({ stance: 'support-if', firstHand: true })
    expect(f?.conditions).toHaveLength(2)
    const { reading } = seeds.anchor('002', 'he is open to')
    const [one, two] = f?.conditions.map(c => plainMarks(cut(reading.text, c.span))) ?? []
    expect(one).toContain('alongside other European nations')
    expect(two).toContain('"the right conditions in place"')
  })

  it('E12: a state’s conditions through two unnamed sources', () => {
    const f = found('004', 'remains open to providing', 'Turkey')
    expect(f).toMatchObject({ stance: 'support-if', firstHand: false })
    expect(f?.conditions.map(c => c.text).join()).toContain('comprehensive peace agreement')
    expect(f?.chain.at(-1)?.evidential).toBe('unnamed-source')
    const g = found('004', 'source added that', 'Turkey')
    expect(g?.stance).toBe('support-if')
    const all = g?.conditions.map(c => plainMarks(c.text)) ?? []
    expect(all.some(c => c.includes('part of a final settlement'))).toBe(true)
    expect(all.some(c => c.includes('directly involved in planning'))).toBe(true)
    expect(all.some(c => c.includes(t("Moscow's approval")))).toBe(true)
  })

  it('E13: a shift with no position before it, told by one unnamed source', () => {
    const p = ofHolder('004', 'has focused on leading', 'Turkey') ?? at('004', 'has focused on leading')[0]
    expect(p?.side).toBe(state('TUR'))
    expect(p?.shifts).toHaveLength(1)
    expect(p?.shifts[0]).toMatchObject({ from: null, to: 'support', because: false })
    expect(p?.shifts[0]?.after).toContain(t('after Moscow insisted'))
    expect(p?.shifts[0]?.chain.map(v => v.evidential)).toEqual(['unnamed-source'])
    expect(p?.issue?.id).toBe('maritime')
  })

  it('E14: a hedged rejection is hedged, and the article’s own word', () => {
    const f = found('004', 'all but rejected', 'Zelenskyy')
    expect(f).toMatchObject({ stance: 'oppose-hedged', firstHand: false, chain: [] })
    expect(f?.topic.text).toContain('outline of')
  })

  it('E15: a team and its head are two holders', () => {
    const f = found('004', 'must compromise', "Trump's team")
    expect(f).toMatchObject({ stance: 'requires', issue: 'concessions' })
    const team = ofHolder('004', 'must compromise', "Trump's team")
    const head = at('004', 'give up hopes')
    expect(head.map(p => p.holder.id)).not.toContain(team?.holder.id)
  })

  it('E16: a demand for a seat at the table', () => {
    const f = found('004', 'eventually need to be', 'Macron')
    expect(f).toMatchObject({ stance: 'requires', issue: 'seat-at-table', firstHand: true })
  })

  it('E17: caution and a demand, through an outlet and its sources', () => {
    const f =
      found('004', 'urged caution against', 'Turkey') ??
      seeds.findingsAt('position', seeds.anchor('004', 'urged caution against'))[0]
    expect(f?.holder.country).toBe(state('TUR'))
    expect(f).toMatchObject({ stance: 'oppose-hedged', modality: 'warned', firstHand: false })
    const g = seeds.findingsAt('position', seeds.anchor('004', 'officials state that if'))[0]
    expect(g?.holder.text).toContain(t('Turkish officials'))
    expect(g?.stance).toBe('support-if')
    expect(g?.chain).toHaveLength(2)
    expect(g?.firstHand).toBe(false)
  })

  it('E18: a warning with those who are warned in the speaker’s words', () => {
    const f = found('002', 'on Thursday warned', 'Putin')
    expect(f).toMatchObject({ stance: 'oppose', modality: 'warned', issue: 'normalisation' })
    expect(f?.time?.text).toBe(t('Thursday'))
  })

  it('E19: two framings of one war are told through those who give them', () => {
    const framing = (anchor: string) => {
      const { reading } = seeds.anchor('004', anchor)
      return seeds
        .findingsAt('statement', seeds.anchor('004', anchor))
        .filter(f => f.act === 'speech')
        .map(f => [
          f.source.map(x => cut(reading.text, x)).join(),
          f.content.map(x => cut(reading.text, x)).join(),
        ])
    }
    const one = framing('it is engaged in a').find(([, words]) =>
      words?.includes('special military operation'),
    )
    expect(one?.[0]).toBe(t('Russia'))
    const other = framing('say the invasion is').find(([, words]) => words?.includes('land grab'))
    expect(other?.[0]).toContain(t('Western allies'))
    // No view, page or command has a word of its own for it.
    expect(ownProse()).not.toMatch(/special military operation|land grab|invasion/iu)
  })

  it('E20: two who hope, each by himself', () => {
    const all = seeds.findingsAt('position', seeds.anchor('004', 'said they hoped'))
    expect(all.map(f => [f.modality, f.stance])).toEqual([
      ['hoped', 'support'],
      ['hoped', 'support'],
    ])
    expect(new Set(all.map(f => f.holder.name)).size).toBe(2)
  })

  it('E21: a concern that an official ascribes to others is never their own word', () => {
    const f = found('002', 'are concerned about the high', 'European countries')
    expect(f).toMatchObject({ modality: 'possible', firstHand: false })
    expect(f?.chain.at(-1)?.evidential).toBe('unnamed-source')
  })

  it('E22: against joining, beside the other thing that is to be given up', () => {
    const p = at('004', 'give up hopes').find(x => x.issue?.id === 'alliance-membership')
    expect(p?.holder.name).toContain(t('Trump'))
    expect(p?.stance).toBe('oppose')
    expect(p?.shifts).toEqual([])
  })

  it('E23: a requirement for the level of talks', () => {
    const f = found('004', 'said this week that any', 'Lavrov')
    expect(f).toMatchObject({ stance: 'requires', issue: 'talks-level', firstHand: true })
    expect(f?.topic.text).toContain('expert level')
    const p = ofHolder('004', 'said this week that any', 'Lavrov')
    // "This week" begins with its Monday and ends with the report's day.
    expect(p?.series[0]?.time?.edtf?.split('/')[1]).toBe(t('2025-08-20'))
  })

  it('E24: a promise that is hailed is supported; it leads to the guarantees', () => {
    const f = found('004', 'hailed the promise', 'Zelenskyy')
    expect(f).toMatchObject({ stance: 'support', issue: 'security-guarantees' })
    expect(f?.topic.antecedent).not.toBeNull()
  })

  it('E25: a refusal known only through one unnamed source agrees with the ministry’s and is second-hand', () => {
    const f = seeds
      .findingsAt('position', seeds.anchor('004', 'shifted its position'))
      .find(x => x.holder.country === state('RUS'))
    expect(f).toMatchObject({ stance: 'oppose', issue: 'foreign-troops', firstHand: false })
    expect(f?.chain[0]?.evidential).toBe('unnamed-source')
  })

  it('E26: not just any deal: what is required', () => {
    const f = found('002', 'not just any deal', 'Starmer')
    expect(f).toMatchObject({ stance: 'requires', issue: 'peace-settlement', firstHand: true })
  })

  it('E27: two ask a third not to withdraw: for it, requested', () => {
    const all = seeds.findingsAt('position', seeds.anchor('000', 'urging the'))
    expect(all.map(f => f.holder.name).sort()).toEqual([t('Emmanuel Macron'), t('Keir Starmer')].sort())
    for (const f of all) {
      expect(f).toMatchObject({ stance: 'support', modality: 'requested' })
      expect(f.topic.text).toContain('his support')
      expect(f.addressee).not.toBeNull()
    }
    const p = ofHolder('000', 'urging the', 'Macron')
    expect(told(p, '000', 'urging the')[0]?.time?.edtf).toBe(t('2025-02'))
  })

  it('E28: a fear of what another might do is the fearing side’s, and no position of the other', () => {
    const all = seeds.findingsAt('position', seeds.anchor('004', 'worry he could'))
    const fears = all.filter(f => f.modality === 'possible')
    expect(fears.map(f => f.holder.country)).toContain(state('UKR'))
    expect(fears.every(f => !f.firstHand && f.chain.length === 0)).toBe(true)
    expect(fears.filter(f => f.holder.name.includes(t('Trump')))).toEqual([])
  })

  it('E29: a message that one echoes is one’s own, by the article’s summary', () => {
    const f = found('000', 'consistently echoed', 'Rutte')
    expect(f).toMatchObject({ stance: 'support', issue: 'defence-spending', firstHand: false, time: null })
  })

  it('N4: banter and an evasive answer take no position', () => {
    for (const words of ["You're a very tough negotiator", 'He tried', 'not sure I like that'])
      expect(seeds.findingsAt('position', seeds.anchor('002', words)), words).toEqual([])
  })

  it('N14: nothing is said for or against what a broken sentence names', () => {
    expect(seeds.findingsAt('position', seeds.anchor('003', 'the prospects of renewing'))).toEqual([])
  })

  it('N6: a second-hand position is never shown as first-hand', () => {
    for (const p of seeds.dated.positions)
      for (const h of p.series) if (h.firstHand) expect(h.chain.length, h.topic).toBeLessThan(2)
  })
})
