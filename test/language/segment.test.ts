import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineBlocks } from '../../src/language/blocks.ts'
import { segment } from '../../src/language/index.ts'

const sentences = (text: string): string[] =>
  segment({ text, blocks: lineBlocks(text) }).map(s => text.slice(s.start, s.end))
const tokens = (text: string): string =>
  segment({ text, blocks: lineBlocks(text) })
    .map(s => s.tokens.map(t => t.form).join(' '))
    .join(' | ')

describe('words', () => {
  it.each([
    ["They don't know it's ours.", "They do n't know it 's ours ."],
    ['We cannot stay, I’m afraid.', 'We can not stay , I ’m afraid .'],
    ['the envoys’ long-term, non-military plan', 'the envoys ’ long - term , non-military plan'],
    ['a US‑led, non‑Nato mission', 'a US ‑ led , non‑Nato mission'],
    ['the 3-1/2-year-old truce', 'the 3 - 1/2 - year - old truce'],
    [
      'J.R. Smith of the U.S. met Mr. Lopez at 5:30 p.m. in St. Louis.',
      'J.R. Smith of the U.S. met Mr. Lopez at 5:30 p.m. in St. Louis .',
    ],
    [
      'It cost $4.5bn (€3.9 billion), or 2.5% of 1,234,567.',
      'It cost $ 4.5 bn ( € 3.9 billion ) , or 2.5 % of 1,234,567 .',
    ],
    [
      'See https://example.org/a_(b)?c=1, or write to desk@example.org.',
      'See https://example.org/a_(b)?c=1 , or write to desk@example.org .',
    ],
    ['@desk_one said #ceasefire... now!', '@desk_one said #ceasefire ... now !'],
    ['Article 5–type promises — or not', 'Article 5 – type promises — or not'],
    ["O'Brien's '90s records", "O'Brien 's '90s records"],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected)
  })
})

describe('sentences', () => {
  it.each([
    [['Mr Ito met Dr. R. J. Okoye at No. 5 Hill St. on Jan. 3.', 'They talked.']],
    [['"We agree," she said.', '"It will hold."', 'He left.']],
    [['He said, "I support it.', 'I do."', 'Then he left.']],
    [['“Will it hold?” the envoy asked.', 'Nobody knew.']],
    [['The sides... participating in the talks left.', 'They will return.']],
    [['The deal (signed on 3 May.) holds.', 'So far.']],
    [['It ended at 5 p.m.', 'The delegates left.']],
    [['The plan was dropped.', '‘It is dead,’ he said.']],
  ])('%j', expected => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })

  it('finds two sentences that were glued together', () => {
    expect(sentences('The war goes on.The talks stopped.')).toEqual([
      'The war goes on.',
      'The talks stopped.',
    ])
  })

  it('never lets a sentence cross a block', () => {
    const text = 'Talks to resume\nThe talks resume today.'
    expect(segment({ text, blocks: lineBlocks(text) }).map(s => s.block)).toEqual([0, 1])
  })
})

describe('any string', () => {
  const covers = (text: string): void => {
    const all = segment({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] }).flatMap(
      s => s.tokens,
    )
    let at = 0
    for (const t of all) {
      expect(t.start).toBeGreaterThanOrEqual(at)
      expect(t.end).toBeGreaterThan(t.start)
      expect(text.slice(at, t.start).trim()).toBe('')
      expect(t.form).toBe(text.slice(t.start, t.end))
      expect(t.form).not.toMatch(/\s/u)
      at = t.end
    }
    expect(text.slice(at).trim()).toBe('')
  }
  it('gives words that cover exactly its characters, in order', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), covers))
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(...'aA1.,-\'"’“”!?$@#:/& \t\u2011\u{1f600}\ud800é'), { maxLength: 60 })
          .map(a => a.join('')),
        covers,
      ),
      { numRuns: 300 },
    )
  })
  it('stays linear', { timeout: 120_000 }, () => {
    const time = (text: string): number => {
      const from = performance.now()
      segment({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] })
      return performance.now() - from
    }
    for (const unit of [
      'a-',
      'a.',
      '"',
      '.',
      '(',
      'x@',
      '1.',
      '1/',
      '-',
      "a'",
      '😀',
      'سلام ',
      'word ',
      'http://',
      'Yes? "',
    ]) {
      time(unit.repeat(2_000))
      expect(time(unit.repeat(100_000)), unit).toBeLessThan(6_000)
    }
  })
})
