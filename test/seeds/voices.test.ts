import { beforeAll, expect, it } from 'vitest'
import { statements } from '../../src/ask/statements.ts'
import { wordDiff } from '../../src/link/statements/index.ts'
import type { StatementFinding } from '../../src/model/finding.ts'
import { contains, cut } from '../../src/model/span.ts'
import { describeWorlds, find, plainMarks } from './seeds.ts'
import { type SeedRecord, seedRecord } from './support.ts'

describeWorlds('groups B, D and J of the acceptance list: actors, statements, chains', world => {
  const { t, state } = world
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord(world)
  }, 120_000)

  const actors = (form: string) => seeds.record.actors.filter(a => a.aliases.some(x => x.form === t(form)))
  const actor = (form: string) => {
    const [one, ...more] = actors(form)
    expect(more, `${form} is one actor`).toEqual([])
    return one
  }
  const reading = (key: string, listed: string) => {
    const words = t(listed)
    const r = seeds.readings(key).find(x => plainMarks(x.text).includes(plainMarks(words)))
    if (!r) throw new Error(`no article of ${key} holds "${words}"`)
    return r
  }
  /** The statement whose content holds these words. */
  const said = (key: string, words: string): StatementFinding | undefined => {
    const r = reading(key, words)
    const at = find(r.text, t(words))
    return seeds.found.findings.find(
      (f): f is StatementFinding =>
        f.kind === 'statement' && f.reading === r.id && f.content.some(c => contains(c, at)),
    )
  }
  const statementsOf = (id: string): readonly StatementFinding[] =>
    seeds.found.findings.filter((f): f is StatementFinding => f.kind === 'statement' && f.reading === id)
  /** The words that mark the outermost voice of a statement. */
  const markerOf = (key: string, f: StatementFinding | undefined) => {
    const r = seeds.readings(key).find(x => x.id === f?.reading)
    const at = f?.chain[0]?.marker
    return r && at ? cut(r.text, at) : undefined
  }
  /** The question with which a statement is kept. */
  const asked = (key: string, f: StatementFinding | undefined) => {
    const r = seeds.readings(key).find(x => x.id === f?.reading)
    return r && f?.question ? plainMarks(cut(r.text, f.question)) : null
  }
  /** The words of a report from some to others, so that the test need not carry them. */
  const stretch = (key: string, first: string, last: string): string => {
    const r = reading(key, first)
    const start = find(r.text, t(first)).start
    const end = find(r.text.slice(start), t(last)).end + start
    return plainMarks(cut(r.text, { start, end }))
  }
  const contents = (key: string, f: StatementFinding | undefined) => {
    const r = seeds.readings(key).find(x => x.id === f?.reading)
    return f && r ? f.content.map(c => plainMarks(cut(r.text, c))) : []
  }
  /** The name finding at these words. */
  const meant = (key: string, words: string, name: string) => {
    const r = reading(key, words)
    const from = find(r.text, t(words)).start
    const start = from + plainMarks(r.text.slice(from)).indexOf(plainMarks(t(name)))
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
    const offices = actor('JD Vance')?.roles.filter(x => /Vice President/u.test(x.office))
    expect(offices?.some(x => x.country === state('USA') && !x.former)).toBe(true)
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
      country: state('GBR'),
      text: t('London'),
    })
    expect(who('001', 'London and Paris are', 'Paris')).toMatchObject({
      type: 'government',
      country: state('FRA'),
    })
    expect(who('004', 'While the Kremlin has', 'Kremlin')).toMatchObject({
      country: state('RUS'),
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
      expect(found?.name, description).toContain(t(name))
      expect(found?.method).toBe('description')
      expect(found?.confidence).toBeLessThan(0.9)
    }
  })

  it('B8: offices are roles with their state, former ones marked', () => {
    const role = (name: string, office: RegExp) =>
      seeds.record.actors.find(a => a.name === name)?.roles.find(r => office.test(r.office))
    expect(role(t('Pete Hegseth'), /Defence Secretary/u)?.former).toBe(false)
    expect(role(t('Marco Rubio'), /Secretary of State/u)).toBeDefined()
    expect(role(t('Friedrich Merz'), /Chancellor/u)?.country).toBe(state('DEU'))
    expect(role(t('Hakan Fidan'), /Foreign Minister/u)).toBeDefined()
    expect(role(t('Joe Biden'), /President/u)?.former).toBe(true)
    for (const [name, office, country] of [
      ['Steve Witkoff', /envoy/u, 'USA'],
      ['Yuri Ushakov', /aide/u, 'RUS'],
      ['Sergey Lavrov', /Foreign Minister/u, 'RUS'],
      ['Cevdet Yilmaz', /Vice President/u, 'TUR'],
      ['Sergei Ryabkov', /Deputy Foreign Minister/u, 'RUS'],
    ] as const) {
      const found = role(t(name), office)
      expect(found, name).toMatchObject({ former: false, country: state(country) })
      // With the sentence that shows it.
      expect(found?.evidence[0]?.text, name).toContain(t(name).split(' ').at(-1))
    }
    // An officer of a body is of that body.
    expect(role(t('John Ratcliffe'), /Director/u)).toMatchObject({
      organisation: 'Central Intelligence Agency',
      former: false,
    })
    expect(role(t('Mark Rutte'), /prime minister/iu)?.former).toBe(true)
  })

  it('D2: a quotation that goes on in the next paragraph is one with the first, by its speaker', () => {
    const s = said('001', 'If there is a ceasefire without a backstop')
    expect(s?.speaker?.name).toBe(t('Keir Starmer'))
    expect(contents('001', s)).toHaveLength(2)
    expect(s?.channel?.kind).toBe('press-on-board')
    expect(contents('001', s)[0]).toContain(t('sufficient to deter Putin'))
    expect(s?.continues).toBe(true)
  })

  it('D3: a question is kept with its answer, and an echo that the writer hears is not the speaker’s', () => {
    const s = said('002', 'trust and verify')
    expect(s?.speaker?.name).toBe(t('Donald Trump'))
    expect(asked('002', s)).toBe(t('Asked whether he could trust Russian President Vladimir Putin'))
    expect(contents('002', s)).toEqual(['"trust and verify,"'])
    const r = reading('002', 'trust and verify')
    const echo = find(r.text, t('echoing former US President'))
    expect(
      statementsOf(r.id).filter(
        f => f.cue.some(c => contains(echo, c)) && f.chain[0]?.evidential === 'direct',
      ),
    ).toEqual([])
  })

  it('D4: a forecast is marked as one', () => {
    const s = said('002', 'It will either be fairly soon')
    expect(s?.speaker?.name).toBe(t('Donald Trump'))
    expect(s?.modality).toBe('predicted')
    expect(s?.time).toBeNull()
  })

  it('D8: a word of his is a partial quotation of unknown date, and distancing from it softens it', () => {
    const s = said('002', 'Volodymyr Zelenskiy a')
    expect(s?.speaker?.name).toBe(t('Donald Trump'))
    expect(s?.mode).toBe('mixed')
    expect(s?.time).toBeNull()
    const later = said('002', 'the dictator comment')
    expect(later?.speaker?.name).toBe(t('Donald Trump'))
    expect(later?.modality).toBe('softened')
    expect(later?.time?.text).toBe(t('Thursday'))
  })

  it('D6: words of the writer stand between two segments of one quotation', () => {
    const s = said('002', 'We are a backstop because')
    expect(s?.speaker?.name).toBe(t('Donald Trump'))
    expect(contents('002', s)).toHaveLength(2)
    expect(contents('002', s).join(' ')).not.toContain('economic partnership')
  })

  it('D7: a quotation behind "saying"', () => {
    expect(said('002', "I support it. I don't think")?.speaker?.name).toBe(t('Donald Trump'))
  })

  it('D9: where one side speaks for two, the speaker is that side, and the other agrees by its word only', () => {
    const s = said('003', 'we want to stop the millions')
    expect(s?.speaker?.name).toBe(t('Donald Trump'))
    expect(s?.chain.map(v => v.actor?.name)).toEqual([t('Donald Trump'), t('Vladimir Putin')])
    expect(s?.channel?.text).toBe('Truth Social')
  })

  it('N6: where one side speaks for two, the other has said nothing', () => {
    const putin = seeds.found.findings.filter(
      f =>
        f.kind === 'statement' &&
        f.speaker?.name === t('Vladimir Putin') &&
        contents('003', f).join(' ').includes('millions of deaths'),
    )
    expect(putin).toEqual([])
  })

  it('D10: capitals in a quotation are kept', () => {
    const s = said('003', 'like President Putin, wants to make')
    expect(s?.speaker?.name).toBe(t('Donald Trump'))
    expect(contents('003', s).join(' ')).toContain('make PEACE.')
  })

  it('D11, N2: one utterance in two wordings is one statement with two variants', () => {
    const both = seeds.record.statements.filter(s =>
      s.variants.some(v => /line of defence because/u.test(v.text)),
    )
    expect(both).toHaveLength(1)
    expect(both[0]?.speaker?.name).toContain(t('Trump'))
    const [a, b, ...more] = both[0]?.variants ?? []
    expect(more).toEqual([])
    expect(a?.articles).not.toEqual(b?.articles)
    // The half of the longer wording that the other article tells word by word differs in its article and its contraction.
    const plain = (words = '') => plainMarks(words.slice(words.indexOf('They are'))).replace(/["',.]/gu, ' ')
    const changed = wordDiff(plain(a?.text), plain(b?.text)).filter(x => x.kind !== 'same')
    expect(changed.map(x => x.text.trim()).join(' | ')).toMatch(/\b(?:a|the)\b/u)
    expect(changed.length).toBeLessThan(7)
    expect(both[0]?.voices).toBe(2)
  })

  it('D12: an edited quotation is marked, and its channel kept', () => {
    const s = said('004', 'the possibility of raising the level')
    expect(s?.speaker?.name).toBe(t('Yuri Ushakov'))
    expect(s?.channel).toMatchObject({ text: 'Telegram', kind: 'recording' })
    expect(s?.time?.text).toBe(t('Monday'))
    expect(s?.elided).toBe(true)
  })

  it('D13, D18: a reporter’s question and the answer', () => {
    const love = said('004', 'We love them.')
    expect(love?.speaker?.name).toContain(t('Trump'))
    expect(asked('004', love)).toBe(stretch('004', 'When a reporter', 'the people of Ukraine'))
    const tried = said('002', 'He tried. He was working hard')
    expect(tried?.speaker?.name).toBe(t('Donald Trump'))
    expect(asked('002', tried)).toBe(stretch('002', 'Asked by a reporter', 'tariffs on Britain'))
    // What he said of tariffs himself is another statement, of what may be.
    const tariffs = said('002', "where the tariffs wouldn't be necessary")
    expect(tariffs?.id).not.toBe(tried?.id)
    expect(tariffs?.modality).toBe('possible')
    expect(tariffs?.question).toBeNull()
  })

  it('D14: a newspaper quoted by another is the voice, and "the paper" is it again', () => {
    for (const words of ['European countries are preparing to send', 'The operational plan is ready']) {
      const s = said('004', words)
      expect(s?.chain.map(v => v.actor?.name)).toEqual([t('Iltalehti')])
      expect(s?.speaker?.type).toBe('outlet')
    }
  })

  it('D16: labels in marks are terms, kept apart from what is said; telling fragments are partial quotations', () => {
    const terms = seeds.found.findings.flatMap(f =>
      f.kind === 'statement' && f.act === 'term'
        ? f.content.map(c =>
            plainMarks(cut(seeds.found.readings.find(r => r.id === f.reading)?.text ?? '', c)).replaceAll(
              /["']/gu,
              '',
            ),
          )
        : [],
    )
    for (const label of [
      t('America first'),
      'backstop',
      'bridge',
      'Western elites',
      'special military operation',
    ])
      expect(terms, label).toContain(label)
    for (const fragment of ['dictator', 'the right conditions in place', 'within reach'])
      expect(terms, fragment).not.toContain(fragment)
    expect(said('002', 'the right conditions in place')?.mode).toBe('mixed')
    const shown = statements(seeds.record, { limit: 500 }).items
    expect(shown.filter(s => s.act === 'term')).toEqual([])
    expect(statements(seeds.record, { act: 'term', text: t('America first') }).items).toHaveLength(1)
  })

  it('D19: a reply is linked to the claim that it answers', () => {
    const claim = said('002', 'the leaders also were discussing')
    const reply = said('002', "We've had free speech")
    expect(claim?.speaker?.name).toBe(t('JD Vance'))
    expect(reply?.speaker?.name).toBe(t('Keir Starmer'))
    const entity = (id: string | undefined) =>
      seeds.record.statements.find(s => s.evidence.some(e => e.finding === id))
    expect(entity(reply?.id)?.replyTo).toBe(entity(claim?.id)?.id)
  })

  it('D20: manner and mood are colour, and make no position', () => {
    for (const [words, marker] of [
      ['The tone on Monday', 'tone'],
      ['Trump greeted Zelenskyy warmly', 'warmly'],
      ['Zelenskyy thanked him', 'put his hand'],
    ] as const) {
      const a = seeds.anchor('004', words)
      const colour = seeds.findingsAt('note', a).filter(n => n.note === 'colour')
      expect(
        colour.flatMap(n => n.spans.map(s => cut(a.reading.text, s))),
        words,
      ).toContain(marker)
      expect(seeds.entitiesAt(seeds.record.positions, a), words).toEqual([])
    }
  })

  it('D15: banter is a quotation of its speaker', () => {
    expect(said('002', "You're a very tough negotiator")?.speaker?.name).toBe(t('Donald Trump'))
  })

  it('D17: an insertion in brackets is not the speaker’s', () => {
    const s = said('003', 'We expect that he')
    const { text } = reading('003', 'We expect that he')
    expect(s?.insertions.map(x => cut(text, x))).toEqual([t('(Russia)')])
    expect(s?.speaker?.name).toBe(t('Donald Trump'))
  })

  it('J1: the chain goes on as long as the text makes it', () => {
    const s = said('004', 'Trump told European leaders that Putin suggested')
    expect(s?.chain.map(v => v.actor?.type ?? 'nobody')).toEqual(['unnamed', 'person', 'person'])
    expect(s?.chain[1]?.actor?.name).toContain(t('Trump'))
    expect(s?.chain[2]?.actor?.name).toBe(t('Vladimir Putin'))
    expect(s?.speaker?.type).toBe('unnamed')
    // Nothing is put into the mouth of the last.
    expect(
      seeds.found.findings.filter(
        f =>
          f.kind === 'statement' &&
          f.speaker?.name === t('Vladimir Putin') &&
          contents('004', f).join(' ').includes('that sequence'),
      ),
    ).toEqual([])
  })

  it('J3: sources that are called others are others, "the source" is the same, and none bears another out', () => {
    const voices = [
      ['Turkey remains open to providing', 'sources familiar'],
      ['Turkey supports Trump', 'A Turkish source'],
      ['while no party has formally', 'A separate source'],
      ['Russia might accept the deployment', 'Another Ankara insider'],
      ['a constructive role', 'Turkish diplomatic sources'],
    ] as const
    const chains = voices.map(([words]) => said('004', words)?.chain[0])
    expect(chains.map(v => v?.evidential)).toEqual(voices.map(() => 'unnamed-source'))
    // The sixth speaks through a paper: the article → the paper → official sources → the government.
    const cited = said('004', 'urged caution against')
    expect(cited?.chain.map(v => v.actor?.name)).toEqual([
      t('Turkiye Today'),
      'official sources',
      t('Turkey'),
    ])
    expect(cited?.chain.map(v => v.evidential)).toEqual(['indirect', 'unnamed-source', 'indirect'])
    expect(contents('004', cited).join(' ')).not.toContain('citing')
    expect(new Set([...chains.map(v => v?.actor?.name), cited?.chain[1]?.actor?.name]).size).toBe(6)
    // What is said again by "the source", and goes on behind its first words, is the same voice.
    for (const words of ['Ankara remains open to deploying', 'for years sought to broker'])
      expect(said('004', words)?.chain[0]?.actor?.name, words).toBe(chains[1]?.actor?.name)
    for (const [words] of voices) {
      const entity = seeds.record.statements.find(s =>
        s.evidence.some(e => e.finding === said('004', words)?.id),
      )
      expect(entity?.voices, words).toBe(1)
      expect(entity?.evidence, words).toHaveLength(1)
    }
    for (const words of ['Turkey remains open to providing', 'while no party has formally'])
      expect(said('004', words)?.addressee?.name, words).toBe('Middle East Eye')
  })

  it('J4: hearsay keeps its marker; unnamed media and analysts are unnamed sources', () => {
    const s = said('000', "to meet Russia's President")
    expect(s?.chain[0]).toMatchObject({ actor: null, evidential: 'hearsay' })
    expect(markerOf('000', s)).toBe('reportedly')
    expect(said('004', 'The war has killed or wounded')?.chain[0]?.evidential).toBe('unnamed-source')
  })

  it('J5: what unnamed media said stands under them', () => {
    const r = reading('004', 'media reports said')
    const at = find(r.text, 'media reports said')
    const s = statementsOf(r.id).find(f => f.cue.some(c => contains(at, c)))
    expect(s?.source.map(x => cut(r.text, x))).toEqual(['media reports'])
    expect(s?.chain.map(v => v.evidential)).toEqual(['unnamed-source'])
  })

  it('J6: an outlet that cites another is no source of its own: the original is missed', () => {
    const page = reading('004', 'The operational plan is ready')
    const missing = seeds.record.problems.filter(p => p.problem.code === 'link.missing-original')
    expect(
      missing.filter(p => p.article === page.article && p.problem.message.includes(t('Iltalehti'))),
    ).toHaveLength(1)
    expect(missing.some(p => p.problem.message.includes('Middle East Eye'))).toBe(false)
  })

  it('J7: a view that nobody is named for is unattributed', () => {
    const s = said('004', 'as a show of European support')
    expect(s?.speaker).toBeNull()
    expect(s?.chain.map(v => v.evidential)).toEqual(['unattributed'])
  })

  it('J8: what the writer concludes is marked as inference', () => {
    const s = said('002', 'the European Union and Britain')
    expect(s?.chain[0]).toMatchObject({ actor: null, evidential: 'writer-inference' })
    expect(markerOf('002', s)).toBe('apparent')
  })

  it('J9: sentences of analysis are typed, and stand in no other register', () => {
    for (const [key, words] of [
      ['003', 'It is a big change'],
      ['003', 'belated step'],
      ['004', 'extraordinary summit'],
      ['004', 'disastrous Oval Office'],
    ] as const) {
      const a = seeds.anchor(key, words)
      const notes = seeds.findingsAt('note', a).filter(n => n.note === 'analysis')
      expect(notes, words).toHaveLength(1)
      expect(notes[0]?.chain[0]?.evidential).toBe('analysis')
      expect(
        seeds.record.notes.some(n => n.finding === notes[0]?.id),
        words,
      ).toBe(true)
    }
    const kept = new Set(seeds.record.notes.map(n => n.finding))
    expect(seeds.record.statements.some(s => s.evidence.some(e => kept.has(e.finding)))).toBe(false)
  })

  it('J10: a commentator is a person of his own, and not his government', () => {
    for (const words of ["Ankara's position differs", "Turkey's Ukraine policy resembles"]) {
      const s = said('004', words)
      expect(s?.speaker?.name, words).toBe(t('Yahya Bostan'))
      expect(s?.chain).toHaveLength(1)
    }
    const bostan = seeds.record.actors.find(a => a.name === t('Yahya Bostan'))
    expect(bostan?.id).not.toBe(actor('Turkey')?.id)
    expect(bostan?.type).toBe('commentator')
    expect(seeds.record.actors.filter(a => a.type === 'commentator').map(a => a.name)).toEqual([
      t('Yahya Bostan'),
    ])
  })

  it('J2, J11: the unnamed official of one article is one voice, and none of another article', () => {
    const first = said('001', 'obviously very high on our')?.speaker
    const again = said('001', 'We are very pleased with')?.speaker
    expect(first?.type).toBe('unnamed')
    // The side is told by the state that the official is of.
    expect([first, again].map(x => x?.country)).toContain(state('USA'))
    expect(first?.name).toMatch(/senior/u)
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
