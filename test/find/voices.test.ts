import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesStage } from '../../src/find/names/index.ts'
import { type Doc, runStages } from '../../src/find/pipeline.ts'
import { rolesStage } from '../../src/find/roles/index.ts'
import { statementsStage } from '../../src/find/statements/index.ts'
import { lineBlocks, loadFastEngine } from '../../src/language/index.ts'
import { wordDiff } from '../../src/link/statements/index.ts'
import type { StatementFinding } from '../../src/model/finding.ts'
import { cut } from '../../src/model/span.ts'

const engine = loadFastEngine()

const find = (text: string) => {
  const blocks = lineBlocks(text)
  const doc: Doc = {
    article: 'a',
    reading: 'r',
    text,
    blocks,
    publisher: null,
    agency: null,
    ...engine.analyse({ text, blocks }),
  }
  return runStages([namesStage, rolesStage, statementsStage], doc)
}
const statements = (text: string): readonly StatementFinding[] =>
  find(text).filter((f): f is StatementFinding => f.kind === 'statement')
/** Each statement as "act mode: source: content | content". */
const told = (text: string): readonly string[] =>
  statements(text).map(
    f =>
      `${f.act} ${f.mode}: ${f.source.map(s => cut(text, s)).join('+')}: ${f.content.map(s => cut(text, s)).join(' | ')}`,
  )

describe('quotations', () => {
  it.each([
    ['behind', '"We will not wait for the spring," Minister Ana Ruiz said.', 'Minister Ana Ruiz'],
    ['inverted', '“We will not wait for the spring,” said Minister Ana Ruiz.', 'Minister Ana Ruiz'],
    [
      'before, with a colon',
      'Minister Ana Ruiz said: “We will not wait for the spring.”',
      'Minister Ana Ruiz',
    ],
    [
      'in single marks',
      "'We won't wait for the farmers' spring,' Minister Ana Ruiz said.",
      'Minister Ana Ruiz',
    ],
  ])('attributed %s', (_, text, source) => {
    const [s, ...more] = statements(text)
    expect(more).toEqual([])
    expect(s?.source.map(x => cut(text, x))).toEqual([source])
    expect(s?.speaker?.name).toBe('Ana Ruiz')
    expect(s?.mode).toBe('direct')
  })

  it('split by their attribution are one, in order', () => {
    expect(told('“We are close,” Minister Ana Ruiz said. “The rest is work.”')).toEqual([
      'speech direct: Minister Ana Ruiz: “We are close,” | “The rest is work.”',
    ])
  })

  it('of several paragraphs, opened again and closed once, are one', () => {
    const [s, ...more] = statements('Minister Ana Ruiz said: “The bridge stands.\n“It will stand tomorrow.”')
    expect(more).toEqual([])
    expect(s?.content).toHaveLength(2)
    expect(s?.continues).toBe(true)
  })

  it('of one word that nobody is said to have spoken are terms', () => {
    expect(statements('The town is proud of its “golden mile” along the river.').map(f => f.act)).toEqual([
      'term',
    ])
  })

  it('that are edited or explained say so', () => {
    const [s] = statements('“We shall meet… in the harbour (Odesa) again,” Minister Ana Ruiz said.')
    expect(s?.elided).toBe(true)
    expect(s?.insertions).toHaveLength(1)
  })
})

describe('speech without marks', () => {
  it.each([
    ['that', 'Minister Ana Ruiz said that the bridge would open in June.', 'Ana Ruiz'],
    ['according to', 'The bridge will open in June, according to Minister Ana Ruiz.', 'Ana Ruiz'],
    ['set off at the end', 'The bridge will open in June, Minister Ana Ruiz said.', 'Ana Ruiz'],
  ])('%s', (_, text, name) => {
    const [s] = statements(text)
    expect(s?.mode).toBe('indirect')
    expect(s?.speaker?.name).toBe(name)
    expect(s?.content.map(c => cut(text, c)).join(' ')).toMatch(/bridge w(?:ill|ould) open in June$/u)
  })

  it('is told from will', () => {
    expect(statements('Minister Ana Ruiz hopes to open the bridge in June.').map(f => f.act)).toEqual([
      'will',
    ])
  })

  it('of unnamed voices: the same one returns under "the official", another is another', () => {
    const found = statements(
      'A senior official said the bridge would open. The official added that it was safe.\nAnother official said the bridge was closed.',
    )
    const names = found.map(f => f.speaker?.name)
    expect(names[0]).toBe(names[1])
    expect(names[2]).not.toBe(names[0])
    expect(found.every(f => f.speaker?.type === 'unnamed')).toBe(true)
  })
})

describe('statements of any text', () => {
  it('point into it', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      'said',
      'Ruiz',
      'that',
      ',',
      '.',
      '\n',
      ' ',
      'according to',
      '…',
      '(',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), parts => {
        const text = parts.join(' ')
        for (const f of statements(text))
          for (const s of [...f.content, ...f.source, ...f.cue]) {
            expect(s.end).toBeGreaterThan(s.start)
            expect(s.end).toBeLessThanOrEqual(text.length)
          }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the difference of two wordings', () => {
  it('keeps the order and names what only one has', () => {
    expect(wordDiff('a first step is made', 'the first step was made')).toEqual([
      { kind: 'only-a', text: 'a' },
      { kind: 'only-b', text: 'the' },
      { kind: 'same', text: 'first step' },
      { kind: 'only-a', text: 'is' },
      { kind: 'only-b', text: 'was' },
      { kind: 'same', text: 'made' },
    ])
  })
})
