import { describe, expect, it } from 'vitest'
import { lineBlocks, loadFastEngine } from '../../src/language/index.ts'

const engine = loadFastEngine()

/** The names of a text as `words/TYPE.subtype`, those inside in brackets. */
const names = (text: string): string[] =>
  engine.analyse({ text, blocks: lineBlocks(text) }).names.map(n => {
    const inner = n.inner.map(m => text.slice(m.start, m.end)).join(', ')
    return `${text.slice(n.start, n.end)}/${n.type}.${n.subtype}${inner ? ` [${inner}]` : ''}`
  })

describe('treaties, laws and events are names of their own', () => {
  it.each([
    [
      'The deputies quoted the Treaty of Versailles at length on Tuesday.',
      'Treaty of Versailles/MISC.law-or-treaty [Versailles]',
    ],
    [
      'Both sides had signed the Good Friday Agreement long before the talks began.',
      'Good Friday Agreement/MISC.law-or-treaty',
    ],
    [
      'It breaks the Treaty on the Non-Proliferation of Nuclear Weapons, they said.',
      'Treaty on the Non-Proliferation of Nuclear Weapons/MISC.law-or-treaty',
    ],
    ['He was charged under the Clean Air Act in the same year.', 'Clean Air Act/MISC.law-or-treaty'],
    ['The treaty had its roots in World War II and what came of it.', 'World War II/MISC.event'],
    ['Hundreds were wounded in the Battle of Chudnov that autumn.', 'Battle of Chudnov/MISC.event'],
    ['Six people were killed after Typhoon Mitag lashed South Korea.', 'Typhoon Mitag/MISC.event'],
    [
      'The damage caused during Operation Guardian of the Wall was paid for.',
      'Operation Guardian of the Wall/MISC.event',
    ],
    ['Nobody expected the Arab Spring to go this far.', 'Arab Spring/MISC.event'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected)
  })

  it('lets a conference that speaks stay an organisation, with the finer type', () => {
    const found = names('The head of the Munich Security Conference spoke to reporters on Sunday.')
    expect(found).toContain('Munich Security Conference/ORG.event [Munich]')
  })

  it.each([
    'They reached an agreement in the spring and a pact in the autumn.',
    'War is not the answer, he said in Crisis mode.',
    'The Agreement was silent on this.',
    'They were married in Storm Lake, a town in Iowa.',
    'Operation costs rose by a third.',
  ])('finds none in: %s', text => {
    expect(names(text).filter(n => n.includes('/MISC'))).toEqual([])
  })
})

describe('persons behind a title are found whole', () => {
  it.each([
    ['They spoke with Chancellor Mirela Vostrikova about the plan.', 'Mirela Vostrikova/PER.person'],
    ['A call from Crown Prince Mohammed bin Salman ended the day.', 'Mohammed bin Salman/PER.person'],
    ['The spokesman Lo Ping-cheng told reporters nothing new.', 'Lo Ping-cheng/PER.person'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected)
  })
})

it('takes capitals with a word for land or water at their end for a place', () => {
  expect(names('They spoke of the ownership of the Mitrovica Strip and of the tariffs.')).toContain(
    'Mitrovica Strip/LOC.region [Mitrovica]',
  )
})

it('takes a single word that no list knows for the surname that the document has elsewhere', () => {
  const found = names(
    'President Bohdan Vostrikov was late. Vostrikov is expected in London on Thursday. They waited for Vostrikov.',
  )
  expect(found.filter(n => n.includes('Vostrikov')).every(n => n.includes('/PER'))).toBe(true)
})
