import { describe, expect, it } from 'vitest'
import { mentionsOf } from '../../../src/export/mentions.ts'
import { namesStage } from '../../../src/find/names/index.ts'
import { type Doc, runStages } from '../../../src/find/pipeline.ts'
import { rolesStage } from '../../../src/find/roles/index.ts'
import { statementsStage } from '../../../src/find/statements/index.ts'
import { lineBlocks, loadFastEngine } from '../../../src/language/index.ts'
import type { NameFinding, StatementFinding } from '../../../src/model/finding.ts'

const engine = loadFastEngine()

/** Every mention of a text as "words → whom". */
function told(text: string): readonly string[] {
  const blocks = lineBlocks(text)
  const analysis = engine.analyse({ text, blocks })
  const doc: Doc = {
    article: 'a',
    reading: 'r',
    text,
    blocks,
    publisher: null,
    agency: null,
    ...analysis,
  }
  const found = runStages([namesStage, rolesStage, statementsStage], doc)
  return mentionsOf(
    found.filter((f): f is NameFinding => f.kind === 'name'),
    analysis.sentences,
    found.filter((f): f is StatementFinding => f.kind === 'statement'),
  ).map(m => `${text.slice(m.start, m.end)} → ${m.name}`)
}

describe('pronouns', () => {
  it.each([
    ['a state', 'Norway said it would open two harbours.', 'it → Norway'],
    ['a government by its capital', 'Oslo insisted that its ports were ready.', 'its → Norway'],
    ['a body', 'The African Union doubled its aid on Monday.', 'its → African Union'],
    ['a company', 'Harbour Motors Corp. said it had sold its yard.', 'it → Harbour Motors Corp.'],
    [
      'two persons together',
      'Prime Minister Ana Ruiz and President Tomas Beck said they would meet in June.',
      'they → Ana Ruiz and Tomas Beck',
    ],
    ['a person', 'Prime Minister Ana Ruiz said she would sign.', 'she → Ana Ruiz'],
    ['an unnamed group', 'The miners said they would strike.', 'they → The miners'],
    [
      'a stranger who stands nearer than a name',
      'Prime Minister Ana Ruiz visited the town. A nurse said she had seen the fire.',
      'she → A nurse',
    ],
  ])('mean %s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('mean nobody where "it" stands for a thing or for nothing', () => {
    expect(
      told('Norway signed. It is clear that the winter was hard.').filter(m => m.startsWith('It')),
    ).toEqual([])
    expect(told('The bridge was old, and it fell in the spring.').filter(m => m.startsWith('it '))).toEqual(
      [],
    )
  })

  it('as an object never mean the subject of their own clause', () => {
    expect(told('President Tomas Beck met General Ivan Kral, and Beck thanked him.')).toContain(
      'him → Ivan Kral',
    )
    expect(told('Norway built the bridge in May. Norway sold it.')).not.toContain('it → Norway')
  })

  it.each([
    ['In her first remarks since the vote, Ana Ruiz said that talks would go on.', 'her → Ana Ruiz'],
    ['The finance minister came late. When he arrived, Chancellor Olaf Meier smiled.', 'he → Olaf Meier'],
    ['The envoy met Anna Berg. Before his departure, Tom Hill said he was content.', 'his → Tom Hill'],
  ])('look ahead from what opens the sentence to the subject: %s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('look back where somebody else was the subject of the sentence before', () => {
    expect(told('Maria Lopez spoke first. As she left, Carla Ruiz said the treaty was dead.')).toContain(
      'she → Maria Lopez',
    )
  })

  it('as a subject never mean who is named behind them in their clause, and neither do descriptions', () => {
    expect(
      told('President Olaf Meier received President Ivan Kral. He told reporters that Kral was tired.'),
    ).toContain('He → Olaf Meier')
    expect(
      told('President Olaf Meier met President Ivan Kral. The president wrote that he had called Kral.'),
    ).toContain('The president → Olaf Meier')
  })

  it('of the first person mean the speaker inside a quotation and the writer outside', () => {
    const all = told('“I will sign it,” Minister Ana Ruiz said. I saw her smile.')
    expect(all).toContain('I → Ana Ruiz')
    expect(all).toContain('I → the writer')
    expect(all).toContain('her → Ana Ruiz')
  })

  it('"we" in the words of a body means the body', () => {
    expect(told('“We are very disappointed,” the African Union said.')).toContain('We → African Union')
  })
})

describe('other words for those who were named', () => {
  it.each([
    [
      'a bloc',
      'The European Union met on Friday. The bloc agreed on the budget.',
      'The bloc → European Union',
    ],
    ['a country', 'Norway voted on Friday. The country rejected the treaty.', 'The country → Norway'],
    ['a government', 'The Norwegian government agreed. It will pay in May.', 'It → Norway'],
    [
      'a company without what stands behind its name',
      'Shares in Apple fell on Monday. Apple Inc. said the plant would close.',
      'Apple → Apple Inc.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('before a name are its person', () => {
    expect(told('His wife, Maria Beck, said she would stay.')).toEqual([
      'His wife → Maria Beck',
      'Maria Beck → Maria Beck',
      'she → Maria Beck',
    ])
  })

  it('an office of several words keeps its last one from the name', () => {
    expect(told('Secretary of State Marco Lind met the press.')).toContain('Marco Lind → Marco Lind')
  })

  it('an office alone is no person', () => {
    expect(told('Chief Executive Officer Ana Ruiz resigned on Monday.')).toEqual(['Ana Ruiz → Ana Ruiz'])
  })
})
