import { beforeAll, expect, it } from 'vitest'
import type { Reading } from '../../src/model/article.ts'
import { fold } from '../../src/model/fold.ts'
import { sha256 } from '../../src/model/ids.ts'
import { cut } from '../../src/model/span.ts'
import { toRaw } from '../../src/read/index.ts'
import { blocksOf, readRaw, removedAs } from '../support/read.ts'
import { describeShared, find, loadSeeds, type Seed } from './seeds.ts'

describeShared('seeds', 'group A of the acceptance list: documents', () => {
  const seeds = new Map<string, Seed>()
  const pages = new Map<string, readonly Reading[]>()

  beforeAll(async () => {
    for (const seed of loadSeeds()) {
      seeds.set(seed.key, seed)
      pages.set(seed.key, await readRaw(seed.bytes, seed.file))
    }
  })

  const reading = (key: string, part = 0): Reading => {
    const r = pages.get(key)?.[part]
    if (!r) throw new Error(`no part ${part} of ${key}`)
    return r
  }
  /** The block that holds some words. */
  const block = (r: Reading, words: string): string => {
    const at = find(r.text, words)
    const b = r.blocks.find(x => x.start <= at.start && at.end <= x.end)
    if (!b) throw new Error(`no block holds "${words}"`)
    return cut(r.text, b)
  }

  it.each(['000', '001', '002', '003'])(
    'A1: %s has its date from the header, which is no part of its text',
    key => {
      const r = reading(key)
      const day = { '000': '2025-03-13', '001': '2025-02-27', '002': '2025-02-28', '003': '2025-02-13' }[key]
      expect(r.published).toEqual({ edtf: day, precision: 'day', basis: 'header', because: 'file header' })
      expect(r.text).not.toContain(`date ${day}`)
      expect(removedAs(r, 'header')).toEqual([`date ${day}`])
    },
  )

  it('A1: the body of 000 begins with its first sentence', () => {
    expect(blocksOf(reading('000'), 'body')[0]).toMatch(/^President Donald Trump will meet Nato/u)
  })

  it('A2: 004 has a title, and a date that is unknown, not wrong', () => {
    const r = reading('004')
    expect(r.title?.value).toMatch(/^US would help assure .* Trump tells Zelenskyy$/u)
    expect(r.published).toBeNull()
    expect(r.problems.map(p => p.code)).toEqual(['read.undated'])
  })

  it.each(['000', '001', '002', '003'])('A3: %s has no headline, only a label that was made', key => {
    const r = reading(key)
    expect(r.title).toBeNull()
    expect(r.label.length).toBeGreaterThan(10)
    expect(blocksOf(r, 'headline')).toEqual([])
  })

  it('A4: a handle before the text is a byline of unknown role', () => {
    expect(reading('001').byline).toMatchObject({ value: '@FahadShabbir', role: 'unknown' })
    expect(reading('001').text).not.toContain('@FahadShabbir')
  })

  it('A5: the lede of 001 stands once, with both of its places', () => {
    const r = reading('001')
    const [again] = r.repeated
    if (!again) throw new Error('no repetition found')
    const words = 'British Prime Minister Keir Starmer meets'
    expect(cut(r.text, again.kept)).toMatch(/^British Prime Minister Keir Starmer meets .*again\.$/u)
    expect(again.others.map(o => seeds.get('001')?.source.slice(o.start, o.start + words.length))).toEqual([
      words,
    ])
    expect(r.text.split(words)).toHaveLength(2)
  })

  it('A6: the compound dateline of 001 is taken apart and agrees with the header', () => {
    const r = reading('001')
    expect(r.dateline).toMatchObject({
      place: 'Washington',
      agency: 'APP',
      publisher: 'UrduPoint / Pakistan Point News',
      date: '2025-02-27',
    })
    expect(r.problems).toEqual([])
    expect(blocksOf(r, 'body')[0]).toMatch(/^British Prime Minister/u)
  })

  it('A7: the dateline of 002 stands apart from its first sentence', () => {
    expect(reading('002').dateline?.place).toBe('WASHINGTON')
    expect(blocksOf(reading('002'), 'body')[0]).toMatch(
      /^President Donald Trump said on Thursday \(Feb 27\)/u,
    )
  })

  it('A8: advertisements leave 003, and the paragraphs around them stay neighbours', () => {
    const r = reading('003')
    expect(removedAs(r, 'advertisement')).toEqual(['Advertisement', 'Advertisement'])
    const first = r.blocks.findIndex(b => cut(r.text, b).includes('several meetings'))
    expect(cut(r.text, r.blocks[first + 1] ?? { start: 0, end: 0 })).toMatch(/^In addition, he said/u)
  })

  it('A9: subheads are blocks of their own kind', () => {
    expect(blocksOf(reading('001'), 'subhead')).toEqual(["- 'Trade-off' -"])
    expect(blocksOf(reading('002'), 'subhead')).toEqual(['Shocking allies', 'Trade talks'])
    expect(blocksOf(reading('004'), 'subhead')).toEqual([
      'CEASEFIRE?',
      'FRIENDLY TONE AFTER FEBRUARY DISASTER',
      'TRUMP UPS PRESSURE',
    ])
  })

  it('A10: a subhead that ran into the text is cut out of it', () => {
    const r = reading('004', 3)
    expect(blocksOf(r, 'subhead')).toEqual(['Potential naval mission'])
    expect(block(r, 'A separate source told MEE')).toMatch(/^A separate source told MEE/u)
  })

  it('A11: the chrome of the aggregator leaves, comments are counted, the publisher stays unknown', () => {
    const r = reading('004')
    expect(r.aggregator?.value).toBe('Daily8')
    expect(r.publisher).toBeNull()
    expect(removedAs(r, 'chrome')).toHaveLength(2)
    expect(removedAs(r, 'comments')).toEqual(['Comments', 'No comments yet...'])
    expect(removedAs(r, 'related')).toEqual(['Related Articles'])
    expect(r.text).not.toMatch(/Daily8|Related Articles|No comments/u)
  })

  it('A12: three related items are articles of their own', () => {
    const items = pages.get('004')?.slice(1) ?? []
    expect(items.map(r => r.title?.value.split(' ')[0])).toEqual(["Israel's", 'Germany', 'Turkey'])
    for (const r of items) {
      expect(r).toMatchObject({
        role: 'related',
        parent: reading('004').article,
        publisher: { value: 'Middle East Eye' },
      })
      expect(blocksOf(r, 'body').join(' ').length).toBeGreaterThan(800)
    }
  })

  it('A13: their publication times are relative', () => {
    expect(
      pages
        .get('004')
        ?.slice(1)
        .map(r => r.relativePublished),
    ).toEqual([
      { expression: 'an hour ago', amount: 1, unit: 'hour' },
      { expression: 'an hour ago', amount: 1, unit: 'hour' },
      { expression: '3 hours ago', amount: 3, unit: 'hour' },
    ])
    for (const r of pages.get('004')?.slice(1) ?? []) expect(r.published).toBeNull()
  })

  it('A14: newsletter promotions leave, and the sentences around them stay apart', () => {
    for (const part of [1, 3]) expect(removedAs(reading('004', part), 'promotion')).toHaveLength(1)
    expect(block(reading('004', 3), 'The Kremlin, however')).toMatch(/^The Kremlin, however/u)
    expect(block(reading('004', 1), 'It is the latest move')).toMatch(/^It is the latest move/u)
  })

  it('A15: teasers are links out of the article', () => {
    expect(reading('004', 3).links.map(l => l.title)).toEqual([
      'Turkey open to act as security guarantor in Ukraine peace agreement',
    ])
    expect(reading('004', 1).links.map(l => l.title.split(' ').slice(0, 4).join(' '))).toEqual([
      "Israel's Ben Gvir seen",
    ])
    expect(reading('004', 3).text).not.toContain('Read More')
  })

  it('A17: typography is folded for matching and kept for showing', () => {
    const r = reading('004', 3)
    const at = find(r.text, 'non-Nato framework')
    expect(cut(r.text, at)).toContain('\u2011')
    expect(fold(cut(r.text, at))).toBe('non-nato framework')
    expect(fold('2 per cent … “so”')).toBe('2 percent ... "so"')
  })

  it('A: raw bytes are kept whole, and every word leads back to them', () => {
    for (const [key, seed] of seeds) {
      expect(reading(key).source).toBe(sha256(seed.bytes))
      for (const r of pages.get(key) ?? [])
        for (const b of r.blocks) {
          const at = toRaw(r, { start: b.start, end: Math.min(b.start + 40, b.end) }, seed.bytes)
          const raw = at && Buffer.from(seed.bytes.subarray(at.start, at.end)).toString('utf8')
          expect(raw).toBe(r.text.slice(b.start, Math.min(b.start + 40, b.end)))
        }
    }
  })

  it('N10: no publisher is credited to the main article of 004', () => {
    expect(reading('004').publisher).toBeNull()
    expect(reading('004').agency).toBeNull()
  })
})
