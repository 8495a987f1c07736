import { beforeAll, describe, expect, it } from 'vitest'
import { statements } from '../../src/ask/statements.ts'
import type { StatementFinding } from '../../src/model/finding.ts'
import type { Record } from '../../src/model/record.ts'
import { cut } from '../../src/model/span.ts'
import { type Found, findIn, recordOf, sampleFiles } from '../support/pipeline.ts'

/** What groups B, D and J of the acceptance list ask of the seeds, on the reports that everybody has. */
describe('actors, statements and chains of the sample', () => {
  let found: Found
  let record: Record
  beforeAll(async () => {
    found = await findIn(sampleFiles())
    record = recordOf(found)
  }, 60_000)

  /** The statement of a file whose words hold these. */
  const said = (file: string, words: string): StatementFinding | undefined =>
    found.findings.find((f): f is StatementFinding => {
      if (f.kind !== 'statement' || !found.fileOf.get(f.reading)?.startsWith(file)) return false
      return wordsOf(f).includes(words)
    })
  const wordsOf = (f: StatementFinding): string => {
    const text = found.readings.find(r => r.id === f.reading)?.text ?? ''
    return f.content
      .map(c => cut(text, c))
      .join(' … ')
      .replace(/[“”]/gu, '"')
      .replace(/[’‘]/gu, "'")
  }
  const actor = (form: string) => record.actors.filter(a => a.aliases.some(x => x.form === form))

  it('B1: three spellings of a name are one actor', () => {
    const ids = ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Zelenskiy'].map(form => actor(form)[0]?.id)
    expect(ids[0]).toBeDefined()
    expect(new Set(ids).size).toBe(1)
  })
  it('B2: initials with and without stops are one actor', () => {
    expect(actor('J.D. Vance')[0]?.id).toBeDefined()
    expect(actor('J.D. Vance')[0]?.id).toBe(actor('JD Vance')[0]?.id)
  })
  it('B3: an alliance in two spellings is one', () => {
    expect(actor('Nato').map(a => a.id)).toEqual(actor('NATO').map(a => a.id))
  })
  it('B4, B5: spellings and capitals lead to a state, an outlet of its name does not', () => {
    const [turkey] = actor('Turkey')
    expect(turkey?.aliases.map(a => a.form)).toEqual(expect.arrayContaining(['Türkiye', 'Ankara']))
    expect(actor('Turkiye Today').map(a => a.id)).not.toContain(turkey?.id)
  })
  it('B6: descriptions are led to whom they mean', () => {
    expect(said('05', 'the country would spend more on defence')?.speaker?.name).toBe('Keir Starmer')
    expect(said('05', 'The security guarantee has to be')?.speaker?.name).toBe('Keir Starmer')
  })
  it('B8: offices are roles, a former one is marked', () => {
    const role = (name: string) => record.actors.find(a => a.name === name)?.roles
    expect(role('Marco Rubio')?.some(r => /Secretary of State/u.test(r.office))).toBe(true)
    expect(role('Joe Biden')?.some(r => r.former)).toBe(true)
  })
  it('D1: a quotation without a main clause of its own has its speaker', () => {
    expect(said('04', 'not going to make security guarantees')?.speaker?.name).toBe('Donald Trump')
  })
  it('D2, D12: a quotation that goes on in the next paragraph is one, and an ellipsis is marked', () => {
    const s = said('05', 'A ceasefire without a backstop')
    expect(s && wordsOf(s)).toContain('sufficient to deter Putin')
    expect(s).toMatchObject({ continues: true, elided: true })
  })
  it('D5, D6: segments around their attribution are one statement in order', () => {
    for (const [words, name] of [
      ['We have to get it right', 'Keir Starmer'],
      ['We are a backstop because', 'Donald Trump'],
    ] as const) {
      const s = said('06', words)
      expect(s?.speaker?.name).toBe(name)
      expect(s?.content).toHaveLength(2)
    }
  })
  it('D4: a forecast is marked as one', () => {
    expect(said('06', 'It will either be fairly soon')?.modality).toBe('predicted')
  })
  it('D7: a quotation behind a colon is of the main clause, whatever verb it has', () => {
    expect(said('08', 'I support it')?.speaker?.name).toBe('Donald Trump')
  })
  it('D8: a word in marks that somebody is called is said, by whoever calls', () => {
    expect(said('08', 'dictator')).toMatchObject({ act: 'speech', speaker: { name: 'Donald Trump' } })
  })
  it('D10, D17: capitals are kept, an insertion is not the speaker’s', () => {
    const s = said('01', 'wants to make PEACE')
    expect(s?.channel?.text).toBe('Truth Social')
    expect(s?.speaker?.name).toBe('Donald Trump')
    expect(said('01', "We expect that he'll come here")?.insertions).toHaveLength(1)
  })
  it('D13: who is asked gives the answer', () => {
    expect(said('11', 'We love them')?.speaker?.name).toBe('Donald Trump')
  })
  it('D14: a newspaper that is quoted is the voice', () => {
    expect(said('12', 'Europe prepares to send')?.speaker?.type ?? 'outlet').toBe('outlet')
  })
  it('D15: banter is a quotation and no position', () => {
    const s = said('06', "You're a very tough negotiator")
    expect(s?.speaker?.name).toBe('Donald Trump')
    expect(
      found.findings.filter(
        f => f.kind === 'position' && f.reading === s?.reading && f.sentence.start === s.sentence.start,
      ),
    ).toEqual([])
  })
  it('D16: labels in marks are terms, and are listed only when asked for', () => {
    const shown = statements(record, { limit: 500 }).items
    expect(shown.filter(s => s.act === 'term')).toEqual([])
    expect(statements(record, { act: 'term', text: 'backstop' }).items.length).toBeGreaterThan(0)
  })
  it('D19: a reply is by whom it is made', () => {
    expect(said('06', 'infringements on free speech')?.speaker?.name).toBe('JD Vance')
  })
  it('J1, N6: the chain goes on as long as the text makes it, and its last voice has said nothing', () => {
    const s = said('10', "The order was Putin's idea")
    expect(s?.chain.map(v => v.actor?.type ?? 'nobody').slice(0, 2)).toEqual(['unnamed', 'person'])
    expect(s?.speaker?.type).toBe('unnamed')
    expect(
      found.findings.filter(
        f =>
          f.kind === 'statement' &&
          f.speaker?.name === 'Vladimir Putin' &&
          wordsOf(f).includes("Putin's idea"),
      ),
    ).toEqual([])
  })
  it('J2, J11: an unnamed official is one voice of one article', () => {
    const first = said('04', "very high on our European allies' agenda")?.speaker
    expect(first?.type).toBe('unnamed')
    expect(said('04', 'A proper ceasefire comes first')?.speaker?.name).toBe(first?.name)
    for (const v of record.actors.filter(a => a.type === 'unnamed'))
      expect(new Set(v.evidence.map(e => e.article)).size, v.name).toBe(1)
  })
  it('J4: hearsay keeps its marker', () => {
    expect(said('09', 'due to see President Vladimir Putin')?.chain[0]).toMatchObject({
      actor: null,
      evidential: 'hearsay',
    })
  })
  it('J10: a columnist is a commentator, and not his government', () => {
    expect(said('10', 'Turkey wants strong relations')?.speaker?.name).toBe('Yahya Bostan')
    expect(record.actors.find(a => a.name === 'Yahya Bostan')?.type).toBe('commentator')
  })
  it('below its threshold a name makes no actor', () => {
    const shown = new Set(record.actors.flatMap(a => a.evidence.map(e => e.finding)))
    const weak = found.findings.filter(f => f.kind === 'name' && f.confidence < 0.5)
    expect(weak.filter(f => shown.has(f.id))).toEqual([])
  })
})
