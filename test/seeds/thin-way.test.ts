import { beforeAll, expect, it } from 'vitest'
import { describeShared } from './seeds.ts'
import { type SeedRecord, seedRecord } from './support.ts'

describeShared('seeds', 'the thin way over the seeds: actors, meetings, statements, times', () => {
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord()
  }, 60_000)

  const actor = (form: string) => seeds.record.actors.filter(a => a.aliases.some(x => x.form === form))
  /** The statements of the record that stand in a sentence. */
  const said = (key: string, words: string) =>
    seeds.entitiesAt(seeds.record.statements, seeds.anchor(key, words))
  it('B1: three spellings are one actor, each with its count by document', () => {
    const [one, ...more] = actor('Volodymyr Zelenskyy')
    expect(more).toEqual([])
    const forms = one?.aliases.map(a => a.form) ?? []
    for (const form of ['Zelenskyy', 'Zelenskiy', 'Zelensky']) expect(forms).toContain(form)
    for (const form of ['Zelenskiy', 'Volodymyr Zelensky'])
      expect(actor(form).map(a => a.id)).toEqual([one?.id])
    const counted = one?.aliases.flatMap(a => a.counts.map(c => c.article)) ?? []
    expect(new Set(counted).size).toBeGreaterThanOrEqual(4)
  })

  it('B7: honorifics make no actor of their own', () => {
    expect(seeds.record.actors.filter(a => /^Mr\.? /u.test(a.name))).toEqual([])
  })

  it('B7: they are led to the full name seen before', () => {
    const { reading } = seeds.anchor('000', 'Mr Rutte, a former Dutch')
    const of = (name: string) =>
      seeds.record.actors.find(a => a.name === name)?.evidence.filter(e => e.reading === reading.id) ?? []
    for (const [name, words] of [
      ['Donald Trump', 'Mr Trump has frequently'],
      ['Mark Rutte', 'Mr Rutte, a former'],
      ['Steve Witkoff', 'Mr Witkoff, who'],
    ] as const) {
      const at = seeds.anchor('000', words)
      expect(
        of(name).some(e => e.sentence.start === at.sentence.start),
        words,
      ).toBe(true)
    }
  })

  const visit = () =>
    seeds
      .entitiesAt(
        seeds.record.meetings,
        seeds.anchor('001', 'British Prime Minister Keir Starmer meets Donald Trump Thursday'),
      )
      .find(m => m.participants.some(p => p.name === 'Keir Starmer'))

  it('C7: a meeting told beforehand has its day, its sides and its status', () => {
    const meeting = visit()
    expect(meeting?.time?.edtf).toBe('2025-02-27')
    expect(meeting?.participants.map(p => p.name).sort()).toEqual(['Donald Trump', 'Keir Starmer'])
    expect(meeting?.history.map(h => h.status)).toContain('planned')
  })

  it('C7: it is one with the meeting told afterwards and recalled', () => {
    const meeting = visit()
    expect(meeting?.status).toBe('held')
    const files = meeting?.evidence.map(e => seeds.found.fileOf.get(e.reading)?.slice(0, 3))
    expect(new Set(files)).toEqual(new Set(['000', '001', '002']))
  })

  it('D1: two quoted sentences are one statement with the speaker after them', () => {
    const [s] = said('001', "Well I'm not going to make security")
    expect(s?.speaker?.name).toBe('Donald Trump')
    expect(s?.text).toMatch(/^"Well .* Europe do that,?"$/u)
  })

  it('D1: the day and the occasion of the words', () => {
    const [s] = said('001', "Well I'm not going to make security")
    expect(s?.time?.edtf).toBe('2025-02-26')
    expect(`${s?.channel} ${s?.occasion}`).toMatch(/reporters|cabinet meeting/u)
  })

  it('A16: a sentence without a predicate is kept with its flag, and nothing is made of it', () => {
    const [s] = said('003', 'Sergei Ryabkov said this week')
    expect(s?.speaker?.name).toBe('Sergei Ryabkov')
    expect(s?.incomplete).toBe(true)
    expect(seeds.record.statements.filter(x => x.incomplete).map(x => x.id)).toEqual([s?.id])
  })

  it('D5: a quotation split by its attribution is one utterance, in order', () => {
    const [s, ...more] = said('002', 'We have to get it right')
    expect(more).toEqual([])
    expect(s?.speaker?.name).toBe('Keir Starmer')
    expect(s?.text).toMatch(
      /^"We have to get it right,?" \[…\] "It can't be peace that rewards the aggressor\."$/u,
    )
  })

  it('K1: a weekday with its date in brackets is that date, and checks the weekday rule', () => {
    const at = seeds.anchor('002', 'President Donald Trump said on Thursday (Feb 27)')
    const time = seeds.time(at, 'Feb 27') ?? seeds.time(at, 'Thursday')
    expect(time).toMatchObject({ edtf: '2025-02-27', precision: 'day', basis: 'explicit' })
    const bare = seeds.anchor('002', 'On Thursday, Trump distanced himself')
    expect(seeds.time(bare, 'Thursday')).toMatchObject({ edtf: '2025-02-27', basis: 'weekday' })
  })

  it('K2: a past weekday without a preposition', () => {
    const at = seeds.anchor('001', 'His announcement Tuesday that UK defense')
    expect(seeds.time(at, 'Tuesday')).toMatchObject({ edtf: '2025-02-25', precision: 'day' })
  })

  it('K4: weekdays of the undated page stay symbolic, and become dates once it is dated', () => {
    const monday = seeds.anchor('004', 'The tone on Monday was much warmer')
    const friday = seeds.anchor('004', 'Trump made the pledge during an extraordinary summit')
    expect(seeds.time(monday, 'Monday')?.edtf).toBeNull()
    expect(seeds.time(friday, 'Friday')?.edtf).toBeNull()
    expect(seeds.time(monday, 'Monday', true)?.edtf).toBe('2025-08-18')
    expect(seeds.time(friday, 'Friday', true)?.edtf).toBe('2025-08-15')
  })

  it('K4: the order of the two weekdays is known before that', () => {
    const friday = seeds.anchor('004', 'Trump made the pledge during an extraordinary summit')
    expect(seeds.time(friday, 'Friday')?.links.map(l => l.relation)).toContain('before')
  })

  it('K7: a month is no day', () => {
    const at = seeds.anchor('000', "Last month, France's President")
    expect(seeds.time(at, 'month')).toMatchObject({ edtf: '2025-02', precision: 'month' })
  })

  it('N3: a lede that stands twice is one voice', () => {
    const before = seeds.anchor('001', 'British Prime Minister Keir Starmer meets Donald Trump Thursday')
    const { text } = before.reading
    expect(text.split('to plead for a US')).toHaveLength(2)
  })

  it('N9: a subhead that asks is no claim', () => {
    const all = [...seeds.record.statements, ...seeds.record.meetings]
    expect(all.flatMap(e => e.evidence.map(x => x.text)).filter(t => t.startsWith('CEASEFIRE?'))).toEqual([])
  })
})
