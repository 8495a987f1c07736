import { beforeAll, expect, it } from 'vitest'
import type { StatementFinding } from '../../src/model/finding.ts'
import { contains, cut } from '../../src/model/span.ts'
import { describeShared, find, pendingFor, plainMarks } from './seeds.ts'
import { type SeedRecord, seedRecord } from './support.ts'

describeShared('seeds', 'groups B, D and J of the acceptance list: actors, statements, chains', () => {
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord()
  }, 120_000)

  const actors = (form: string) => seeds.record.actors.filter(a => a.aliases.some(x => x.form === form))
  const actor = (form: string) => {
    const [one, ...more] = actors(form)
    expect(more, `${form} is one actor`).toEqual([])
    return one
  }
  const reading = (key: string, words: string) => {
    const r = seeds.readings(key).find(x => plainMarks(x.text).includes(plainMarks(words)))
    if (!r) throw new Error(`no article of ${key} holds "${words}"`)
    return r
  }
  /** The statement whose content holds these words. */
  const said = (key: string, words: string): StatementFinding | undefined => {
    const r = reading(key, words)
    const at = find(r.text, words)
    return seeds.found.findings.find(
      (f): f is StatementFinding =>
        f.kind === 'statement' && f.reading === r.id && f.content.some(c => contains(c, at)),
    )
  }
  const contents = (key: string, f: StatementFinding | undefined) => {
    const r = seeds.readings(key).find(x => x.id === f?.reading)
    return f && r ? f.content.map(c => plainMarks(cut(r.text, c))) : []
  }
  /** The name finding at these words. */
  const meant = (key: string, words: string, name: string) => {
    const r = reading(key, words)
    const from = find(r.text, words).start
    const start = from + plainMarks(r.text.slice(from)).indexOf(plainMarks(name))
    return seeds.found.findings.find(
      f => f.kind === 'name' && f.reading === r.id && f.spans[0]?.start === start,
    )
  }
  const who = (key: string, words: string, name: string) => {
    const f = meant(key, words, name)
    return f?.kind === 'name' ? f.actor : undefined
  }

  it('B2: initials with and without stops are one actor', () => {
    expect(actor('JD Vance')?.id).toBeDefined()
    expect(actor('J.D. Vance')?.id).toBe(actor('JD Vance')?.id)
  })

  it('B3: an alliance in two spellings is one organisation', () => {
    expect(actor('Nato')?.id).toBe(actor('NATO')?.id)
    expect(actor('NATO')?.type).toBe('alliance')
  })

  it('B4: a capital as government is its state, and an outlet named after it is not', () => {
    expect(actor('Ankara')?.id).toBe(actor('Turkey')?.id)
    expect(actor('Turkiye Today')?.type).toBe('outlet')
  })

  it('B5: capitals stand for governments or are places', () => {
    expect(who('001', 'London and Paris are', 'London')).toMatchObject({
      type: 'government',
      country: 'GBR',
      text: 'London',
    })
    expect(who('001', 'London and Paris are', 'Paris')).toMatchObject({ type: 'government', country: 'FRA' })
    expect(who('004', 'While the Kremlin has', 'Kremlin')).toMatchObject({
      country: 'RUS',
      method: 'metonym',
    })
    expect(who('000', 'Steve Witkoff was in Moscow', 'Moscow')).toBeNull()
    expect(who('004', 'who rushed to Washington', 'Washington')).toBeNull()
  })

  it('B6: descriptions are led to whom they mean', () => {
    for (const [words, description, name] of [
      ['the mild-mannered Labour', 'the mild-mannered Labour leader', 'Keir Starmer'],
      ['the brash Republican', 'the brash Republican tycoon', 'Trump'],
      ['The British premier', 'The British premier', 'Keir Starmer'],
      ['that the US leader', 'the US leader', 'Trump'],
      ['aimed at the American', 'the American leader', 'Trump'],
    ] as const) {
      const found = who('001', words, description)
      expect(found?.name, description).toContain(name)
      expect(found?.method).toBe('description')
      expect(found?.confidence).toBeLessThan(0.9)
    }
  })

  it('B8: offices are roles with their state, former ones marked', () => {
    const role = (name: string, office: RegExp) =>
      seeds.record.actors.find(a => a.name === name)?.roles.find(r => office.test(r.office))
    expect(role('Pete Hegseth', /Defence Secretary/u)?.former).toBe(false)
    expect(role('Marco Rubio', /Secretary of State/u)).toBeDefined()
    expect(role('Friedrich Merz', /Chancellor/u)?.country).toBe('DEU')
    expect(role('Hakan Fidan', /Foreign Minister/u)).toBeDefined()
    expect(role('Joe Biden', /President/u)?.former).toBe(true)
  })

  it('D2: a quotation that goes on in the next paragraph is one with the first, by its speaker', () => {
    const s = said('001', 'If there is a ceasefire without a backstop')
    expect(s?.speaker?.name).toBe('Keir Starmer')
    expect(contents('001', s)[0]).toContain('sufficient to deter Putin')
    expect(s?.continues).toBe(true)
  })

  it('D3: a question is kept with its answer', () => {
    const s = said('002', 'trust and verify')
    expect(s?.speaker?.name).toBe('Donald Trump')
    expect(s?.question).not.toBeNull()
  })

  it('D6: words of the writer stand between two segments of one quotation', () => {
    const s = said('002', 'We are a backstop because')
    expect(s?.speaker?.name).toBe('Donald Trump')
    expect(contents('002', s)).toHaveLength(2)
    expect(contents('002', s).join(' ')).not.toContain('economic partnership')
  })

  it('D7: a quotation behind "saying"', () => {
    expect(said('002', "I support it. I don't think")?.speaker?.name).toBe('Donald Trump')
  })

  pendingFor('issue 7', 'D9: where one side speaks for two, the speaker is that side', () => {
    const s = said('003', 'we want to stop the millions')
    expect(s?.speaker?.name).toBe('Donald Trump')
    expect(s?.chain.length).toBeGreaterThan(1)
  })

  it('N6: where one side speaks for two, the other has said nothing', () => {
    const putin = seeds.found.findings.filter(
      f =>
        f.kind === 'statement' &&
        f.speaker?.name === 'Vladimir Putin' &&
        contents('003', f).join(' ').includes('millions of deaths'),
    )
    expect(putin).toEqual([])
  })

  it('D10: capitals in a quotation are kept', () => {
    const s = said('003', 'like President Putin, wants to make')
    expect(s?.speaker?.name).toBe('Donald Trump')
    expect(contents('003', s).join(' ')).toContain('make PEACE.')
  })

  it('D11, N2: one utterance in two wordings is one statement with two variants', () => {
    const both = seeds.record.statements.filter(s =>
      s.variants.some(v => /line of defence because/u.test(v.text)),
    )
    expect(both).toHaveLength(1)
    expect(both[0]?.speaker?.name).toContain('Trump')
    expect(both[0]?.variants.length).toBeGreaterThan(1)
  })

  it('D12: an edited quotation is marked, and its channel kept', () => {
    const s = said('004', 'the possibility of raising the level')
    expect(s?.speaker?.name).toBe('Yuri Ushakov')
    expect(s?.channel?.text).toMatch(/Telegram/u)
    expect(s?.elided).toBe(true)
  })

  it('D13, D18: a reporter’s question and the answer', () => {
    const love = said('004', 'We love them.')
    expect(love?.speaker?.name).toContain('Trump')
    expect(love?.question).not.toBeNull()
    const tried = said('002', 'He tried. He was working hard')
    expect(tried?.speaker?.name).toBe('Donald Trump')
    expect(tried?.question).not.toBeNull()
  })

  it('D15: banter is a quotation of its speaker', () => {
    expect(said('002', "You're a very tough negotiator")?.speaker?.name).toBe('Donald Trump')
  })

  it('D17: an insertion in brackets is not the speaker’s', () => {
    const s = said('003', 'We expect that he')
    expect(s?.insertions).toHaveLength(1)
    expect(s?.speaker?.name).toBe('Donald Trump')
  })

  pendingFor('issue 7', 'J1: the chain goes on as long as the text makes it', () => {
    const s = said('004', 'Trump told European leaders that Putin suggested')
    expect(s?.chain.map(v => v.actor?.type ?? 'nobody')).toEqual(['unnamed', 'person', 'person'])
    expect(s?.chain[1]?.actor?.name).toContain('Trump')
    expect(s?.chain[2]?.actor?.name).toBe('Vladimir Putin')
    expect(s?.speaker?.type).toBe('unnamed')
  })

  it('J2, J11: the unnamed official of one article is one voice, and none of another article', () => {
    const first = said('001', 'obviously very high on our')?.speaker
    const again = said('001', 'We are very pleased with')?.speaker
    expect(first?.type).toBe('unnamed')
    expect(again?.name).toBe(first?.name)
    const voices = seeds.record.actors.filter(a => a.type === 'unnamed')
    for (const v of voices) expect(new Set(v.evidence.map(e => e.article)).size, v.name).toBe(1)
  })

  it('N13: unnamed voices that the text tells apart are not counted together', () => {
    const names = [
      'Turkey supports Trump',
      'while no party has formally',
      'Russia might accept the deployment',
    ].map(words => said('004', words)?.speaker?.name)
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(3)
  })
})
