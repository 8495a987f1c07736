import { beforeAll, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import { cut } from '../../src/model/span.ts'
import { recordOf } from '../support/pipeline.ts'
import { describeWorlds, plainMarks } from './seeds.ts'
import { type SeedRecord, seedRecord } from './support.ts'

describeWorlds('scope of the acceptance list', world => {
  const { t, state } = world
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord(world)
  }, 120_000)

  const entry = (key: string, words: string) => {
    const { reading } = seeds.anchor(key, words)
    return seeds.record.articles.find(a => a.reading === reading.id)
  }
  const ben = 'is seen standing in front'
  const settlement = 'approved plans to build more than'

  it('A19: two of three related items are off the topic, with the reason', () => {
    for (const words of [ben, settlement]) {
      const off = entry('004', words)
      expect(off?.onTopic, words).toBe(false)
      expect(off?.role).toBe('related')
      expect(off?.offTopicBecause).toMatch(/dossier’s parties/u)
    }
    expect(entry('004', 'supports Trump')?.onTopic).toBe(true)
    expect(seeds.record.articles.filter(a => !a.onTopic)).toHaveLength(2)
  })

  it('A19: what they say is in no register', () => {
    const off = new Set(seeds.record.articles.filter(a => !a.onTopic).map(a => a.id))
    const { actors, meetings, statements, positions } = seeds.record
    const shown = [...actors, ...meetings, ...statements, ...positions].flatMap(e => e.evidence)
    expect(shown.filter(e => off.has(e.article))).toEqual([])
    expect(seeds.found.findings.some(f => off.has(f.article))).toBe(true)
  })

  it('A19: the user pulls an article in by a decision', () => {
    const off = entry('004', settlement)
    const pull = (onTopic: boolean | null): Decision => ({
      verb: 'topic',
      target: {
        sourceFile: off?.source ?? '',
        part: off?.part ?? '',
        raw: null,
        words: null,
        kind: 'article',
      },
      onTopic,
    })
    const is = (decisions: readonly Decision[]) =>
      recordOf(seeds.found, decisions).articles.find(a => a.id === off?.id)?.onTopic
    expect(is([pull(true)])).toBe(true)
    expect(is([pull(true), pull(null)])).toBe(false)
    expect(recordOf(seeds.found, [pull(true)]).statements.length).toBeGreaterThan(
      seeds.record.statements.length,
    )
  })

  it('A20: passages on another conflict are marked inside articles on the topic', () => {
    const asides = (key: string, words: string) => {
      const { reading } = seeds.anchor(key, words)
      const a = seeds.record.articles.find(x => x.id === reading.article)
      return { on: a?.onTopic, told: a?.asides.map(x => plainMarks(cut(reading.text, x.span))) ?? [] }
    }
    const second = asides('002', 'ownership of the')
    expect(second.on).toBe(true)
    expect(second.told.some(x => x.includes(t('ownership of the Gaza Strip')))).toBe(true)
    const third = asides('003', 'shows signs of unravelling')
    expect(third.on).toBe(true)
    expect(third.told.join(' ')).toContain(t('a ceasefire in Gaza'))
    expect(third.told.join(' ')).not.toContain(t('Munich'))
  })

  it('H9: figures of articles off the topic are found and stay out of the register', () => {
    const off = entry('004', settlement)
    const found = seeds.found.findings.filter(f => f.kind === 'figure' && f.article === off?.id)
    const values = found.map(f => (f.kind === 'figure' ? f.value : null))
    expect(values).toContain(Number(t('24,338').replace(',', '')))
    expect(off?.onTopic).toBe(false)
  })

  it('N7: no settlement or prison figure is on the topic', () => {
    for (const words of [ben, settlement]) expect(entry('004', words)?.onTopic).toBe(false)
  })

  it('proposes the parties that most voices speak of', () => {
    const parties = seeds.record.scope.parties.map(p => p.id)
    for (const iso of ['USA', 'RUS', 'UKR']) expect(parties).toContain(state(iso))
    for (const iso of ['ISR', 'PSE', 'DEU', 'TUR']) expect(parties).not.toContain(state(iso))
    expect(seeds.record.scope.setBy).toBe('proposed')
    const named = seeds.record.scope.issues.filter(i => i.reports > 1).map(i => i.id)
    expect(named).toContain('ceasefire')
    expect(named).toContain('security-guarantees')
  })
})
