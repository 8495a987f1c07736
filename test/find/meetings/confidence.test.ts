import { describe, expect, it } from 'vitest'
import { JUDGED } from '../../../src/find/meetings/confidence.data.ts'
import { sureOf } from '../../../src/find/meetings/confidence.ts'
import { THRESHOLDS } from '../../../src/link/thresholds.ts'
import { meetings } from './given.ts'

const sure = (text: string): number => meetings(text).at(-1)?.confidence ?? Number.NaN
const passes = (text: string): boolean => sure(text) >= THRESHOLDS.meeting

describe('how sure a meeting is', () => {
  it('is its class’s share of right ones, drawn towards the mean of all', () => {
    const [right, all] = JUDGED.states
    expect(sureOf('states')).toBeLessThan(right / all)
    const [few, of] = JUDGED['several-guessed']
    expect(sureOf('several-guessed')).toBeGreaterThan(few / of)
  })
  it('lets two states meet in the record, however little else the report says', () => {
    expect(sure('Lindqvist met Aalto in Geneva on Monday.')).toBe(sureOf('states'))
    expect(passes('Lindqvist met Aalto in Geneva on Monday.')).toBe(true)
  })
  it('lets a lone visit wait, and one of whom only a pronoun tells', () => {
    expect(sure('Lindqvist visited Geneva on Monday.')).toBe(sureOf('one-named'))
    expect(passes('Lindqvist visited Geneva on Monday.')).toBe(false)
    expect(passes('Lindqvist spoke on Monday.\nShe visited Geneva.')).toBe(false)
  })
  it('lets two who hold offices call each other in the record, a pronoun only where its name stands beside it', () => {
    const aside = 'The garden was green.\n'.repeat(8)
    expect(sure(`${aside}Lindqvist telephoned Aalto on Monday.`)).toBe(sureOf('states'))
    expect(passes(`${aside}Lindqvist spoke on Monday.\nShe telephoned Aalto.`)).toBe(false)
  })
  it('lets a call without two offices wait where the report is on nothing that states negotiate', () => {
    const call = 'Lindqvist telephoned Finland on Monday.'
    const aside = 'The garden was green.\n'.repeat(8)
    expect(passes(`${aside}${call}`)).toBe(false)
    expect(passes(`The ceasefire holds.\n${call}`)).toBe(true)
  })
  it('takes a report that tells three meetings of states for one on diplomacy', () => {
    const met = 'Lindqvist met Aalto on Monday.\nMoreau met Costa on Friday.\n'
    const visit = 'Lindqvist visited Geneva last month.'
    expect(passes(`${met}${visit}`)).toBe(false)
    expect(passes(`${met}Aalto met Moreau in June.\n${visit}`)).toBe(true)
  })
})
