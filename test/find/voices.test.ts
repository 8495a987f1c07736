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

describe('marks of how surely something is told', () => {
  const first = (text: string) => statements(text)[0]

  it.each([
    ['Minister Ana Ruiz was reportedly expected to meet the envoys.', 'hearsay', 'reportedly'],
    ['The envoys allegedly left the town by night.', 'hearsay', 'allegedly'],
    ['The talks appear to be near their end.', 'writer-inference', 'appear'],
  ])('%s', (text, evidential, marker) => {
    const voice = first(text)?.chain[0]
    expect(voice).toMatchObject({ actor: null, evidential })
    expect(voice?.marker && cut(text, voice.marker)).toBe(marker)
  })

  it('a view of nobody in particular is unattributed', () => {
    expect(first('The visit was widely seen as a gesture of goodwill.')?.chain).toMatchObject([
      { actor: null, evidential: 'unattributed' },
    ])
  })

  it.each([
    ['Minister Ana Ruiz warned that the bridge would fall.', 'warned'],
    ['Minister Ana Ruiz denied that the bridge had fallen.', 'denied'],
    ['Minister Ana Ruiz distanced herself from the remark.', 'softened'],
    ['“The bridge will stand for a century,” Minister Ana Ruiz said.', 'predicted'],
    ['“I will rebuild the bridge,” Minister Ana Ruiz said.', 'asserted'],
  ])('%s is %s', (text, modality) => {
    expect(first(text)?.modality).toBe(modality)
  })
})

describe('terms and partial quotations', () => {
  const acts = (text: string) =>
    statements(text).map(f => `${f.act} ${f.mode} ${f.content.map(c => cut(text, c)).join(' | ')}`)

  it('a label inside what is said stays a term, and what is said stays indirect', () => {
    expect(acts('Minister Ana Ruiz said the town would keep its “golden mile” for walkers.')).toEqual([
      'speech indirect the town would keep its “golden mile” for walkers',
      'term direct “golden mile”',
    ])
  })

  it('what somebody is called is said', () => {
    expect(acts('Minister Ana Ruiz called the plan a “disaster”.')).toEqual([
      'speech mixed the plan a “disaster”',
    ])
  })

  it('the name of a programme is no quotation of its guest', () => {
    expect(acts('“We are close,” Minister Ana Ruiz said on the radio show “Good Morning Harbour.”')[0]).toBe(
      'speech direct “We are close,”',
    )
  })
})

describe('exchanges', () => {
  it('a reply is led to the words that it answers', () => {
    const text =
      'Envoy Tom Reed said the bridge was unsafe.\n“It has stood for fifty years,” Minister Ana Ruiz responded.'
    const reply = statements(text).find(f => f.speaker?.name === 'Ana Ruiz')
    expect(reply?.reply && cut(text, reply.reply)).toBe('the bridge was unsafe')
  })

  it('who tells what two sides agreed is the speaker, and the other side’s agreement is by that word', () => {
    const [s] = statements(
      'Minister Ana Ruiz said that she and Tom Reed agreed “we want to rebuild the bridge”.',
    )
    expect(s?.speaker?.name).toBe('Ana Ruiz')
    expect(s?.chain.map(v => v.actor?.name)).toEqual(['Ana Ruiz', 'Tom Reed'])
  })

  it('a newspaper is led to its name, and so is “the paper” after it', () => {
    const text =
      'Norway’s Fjordposten newspaper reported that the bridge is closed.\n“Nobody may cross it,” the paper said.'
    expect(statements(text).map(f => f.speaker?.name)).toEqual(['Fjordposten', 'Fjordposten'])
  })
})
