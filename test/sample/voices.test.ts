import { beforeAll, describe, expect, it } from 'vitest'
import { statements } from '../../src/ask/statements.ts'
import { wordDiff } from '../../src/link/statements/index.ts'
import type { StatementFinding } from '../../src/model/finding.ts'
import type { Record } from '../../src/model/record.ts'
import { cut, type Span } from '../../src/model/span.ts'
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
  const textAt = (f: { readonly reading: string }, at: Span): string =>
    cut(found.readings.find(r => r.id === f.reading)?.text ?? '', at)
  /** Whom the first mention with these words means, in the sentence that holds `near`. */
  const nameAt = (file: string, words: string, near = words) =>
    found.findings.flatMap(f =>
      f.kind === 'name' &&
      found.fileOf.get(f.reading)?.startsWith(file) &&
      f.spans.some(s => textAt(f, s) === words) &&
      textAt(f, f.sentence).includes(near) &&
      f.actor
        ? [f.actor]
        : [],
    )[0]
  const positionsAt = (s: StatementFinding | undefined) =>
    found.findings.filter(
      f => f.kind === 'position' && f.reading === s?.reading && f.sentence.start === s.sentence.start,
    )
  const notesIn = (file: string, words: string) =>
    found.findings.flatMap(f =>
      f.kind === 'note' &&
      found.fileOf.get(f.reading)?.startsWith(file) &&
      textAt(f, f.sentence).includes(words)
        ? [f]
        : [],
    )
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
  it('B6: descriptions are led to whom they mean, less surely than names', () => {
    for (const [file, description, name] of [
      ['03', 'The Labour leader', 'Keir Starmer'],
      ['03', 'the US leader', 'Donald Trump'],
      ['05', 'The British premier', 'Keir Starmer'],
      ['08', 'the Ukrainian leader', 'Volodymyr Zelenskiy'],
    ] as const) {
      const meant = nameAt(file, description)
      expect(meant, description).toMatchObject({ name, method: 'description' })
      expect(meant?.confidence).toBeLessThan(0.9)
    }
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
  it('B7: honorifics lead to the full name, and make no actor', () => {
    expect(record.actors.filter(a => /^Mr\.? /u.test(a.name))).toEqual([])
    for (const [words, name] of [
      ['Mr Rutte, who was', 'Mark Rutte'],
      ['Mr Trump has often', 'Donald Trump'],
      ['Mr Witkoff was reportedly', 'Steve Witkoff'],
    ] as const)
      expect(nameAt('09', words.split(' ')[1]?.replace(',', '') ?? '', words)?.name, words).toBe(name)
  })
  it.each([
    ['D13', '11', 'We love them', 'A reporter asked Trump for a message to the people of Ukraine.'],
    ['D3', '06', 'Trust and verify', 'Does he trust Vladimir Putin?'],
    ['D18', '06', 'He tried', 'Had Starmer talked him out of tariffs on Britain?'],
    ['D7', '08', 'I support it', 'Asked about the mutual defence of Nato nations'],
  ])('%s: an answer is kept with its question', (_, file, words, question) => {
    const s = said(file, words)
    expect(s?.speaker?.name).toBe('Donald Trump')
    expect(s?.question && textAt(s, s.question)).toBe(question)
    expect(positionsAt(s)).toEqual(words === 'I support it' ? expect.anything() : [])
  })
  it('D9, N6: where one side speaks for two, the other agrees by its word only', () => {
    const s = said('14', 'we want to see the shooting stop')
    expect(s?.speaker?.name).toBe('Donald Trump')
    expect(s?.chain.map(v => v.actor?.name)).toEqual(['Donald Trump', 'Mohammed bin Salman'])
    expect(s?.channel?.text).toBe('Truth Social')
    expect(
      found.findings.filter(
        f => f.kind === 'statement' && f.speaker?.name === 'Mohammed bin Salman' && f.act === 'speech',
      ),
    ).toEqual([])
  })
  it('D11, N2: two wordings are one statement of one speaker, with what differs', () => {
    const both = record.statements.filter(s => s.variants.some(v => /line of defence/u.test(v.text)))
    expect(both).toHaveLength(1)
    expect(both[0]?.speaker?.name).toBe('Donald Trump')
    const [a, b, ...more] = both[0]?.variants.map(v => v.text) ?? []
    expect(more).toEqual([])
    const plain = (words = '') => words.replace(/["',.[\]…]+/gu, ' ')
    const changed = wordDiff(plain(a), plain(b)).filter(x => x.kind !== 'same')
    expect(changed.map(x => x.text.trim()).sort()).toEqual(['a', 'the'])
    // What only shares turns of phrase is not one.
    const guarantee = record.statements.filter(s => /have Europe do that|because we'll be over/u.test(s.text))
    expect(guarantee).toHaveLength(2)
  })
  it('D14, J6: a newspaper that is quoted is the voice, "it" is the paper again, and its own report is missed', () => {
    for (const words of ['Europe prepares to send', 'The operational plan is ready']) {
      const s = said('12', words)
      expect(s?.chain.map(v => v.actor?.name)).toEqual(['Iltalehti'])
      expect(s?.speaker?.type).toBe('outlet')
    }
    const missing = record.problems.filter(p => p.problem.code === 'link.missing-original')
    expect(missing.map(p => p.problem.message).join(' ')).toContain('Iltalehti')
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
  it('D19: a reply is linked to the claim that it answers', () => {
    const entity = (words: string) => record.statements.find(s => s.text.includes(words))
    const claim = entity('infringements on free speech')
    const reply = entity("We've had free speech")
    expect(claim?.speaker?.name).toBe('JD Vance')
    expect(reply?.speaker?.name).toBe('Keir Starmer')
    expect(reply?.replyTo).toBe(claim?.id)
  })
  it('D20: manner and mood are colour, and make no position', () => {
    for (const [file, words] of [
      ['03', 'The mood was friendly'],
      ['11', 'the host admired his suit'],
    ] as const) {
      const colour = notesIn(file, words)
      expect(
        colour.map(n => n.note),
        words,
      ).toEqual(['colour'])
      expect(
        found.findings.filter(
          f =>
            f.kind === 'position' &&
            f.reading === colour[0]?.reading &&
            f.sentence.start === colour[0].sentence.start,
        ),
      ).toEqual([])
    }
  })
  it('J3, N13: voices that are called others are others, and whom a report cites stands behind it', () => {
    const voices = ['the capitals had not been asked', 'Warsaw had seen the draft', 'a text was days away']
    const chains = voices.map(words => said('14', words)?.chain[0])
    expect(chains.map(v => v?.evidential)).toEqual(voices.map(() => 'unnamed-source'))
    expect(new Set(chains.map(v => v?.actor?.name)).size).toBe(3)
    expect(said('14', 'the draft has one page')?.chain.map(v => v.actor?.name)).toEqual([
      'Lantern Post',
      'military sources',
    ])
    for (const words of voices)
      expect(record.statements.filter(s => s.text.includes(words)).every(s => s.voices === 1)).toBe(true)
  })
  it('J5, J7, J8: unnamed media, a view that nobody is named for, and what the writer concludes are told apart', () => {
    expect(said('14', 'annoyed London')?.chain.map(v => v.evidential)).toEqual(['unnamed-source'])
    const view = said('14', 'as a courtesy to its rulers')
    expect(view?.speaker).toBeNull()
    expect(view?.chain.map(v => v.evidential)).toEqual(['unattributed'])
    const concluded = found.findings.find(
      (f): f is StatementFinding =>
        f.kind === 'statement' && wordsOf(f).startsWith('Britain and the European Union'),
    )
    expect(concluded?.chain[0]).toMatchObject({ actor: null, evidential: 'writer-inference' })
  })
  it('J9: analysis is typed, and stands in no other register', () => {
    const notes = notesIn('14', 'It is a sharp turn')
    expect(notes.map(n => [n.note, n.chain[0]?.evidential])).toEqual([['analysis', 'analysis']])
    const kept = new Set(record.notes.map(n => n.finding))
    expect(kept.has(notes[0]?.id ?? '')).toBe(true)
    expect(record.statements.some(s => s.evidence.some(e => kept.has(e.finding)))).toBe(false)
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
